"""A "try it" item in a lesson page: feedback at once, no score, no record."""

import random

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.attempts import shuffled_options
from app.domain.items import Item, ItemKind
from app.domain.marking import mark
from app.domain.refusals import Refusal
from app.ui.shared.announcing import announce
from app.ui.shared.buttons import Button
from app.ui.shared.items.choice_view import ChoiceView
from app.ui.shared.items.item_view import ItemView
from app.ui.shared.items.views import view_of
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.sentences import say
from app.ui.shared.text_flow import TextBlock
from app.ui.shared.verdict_words import reason_for

_AT_ONCE = (ItemKind.SINGLE_CHOICE, ItemKind.TRUE_FALSE_REASON, ItemKind.SCENARIO)


class TryCard(QFrame):
    """Shows the item; a choice that is complete is checked at once, and `checked` tells so.

    Where nobody but the person knows when the answer is complete, a button or Enter checks it.
    """

    checked = Signal()

    def __init__(self, look: Look, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._look, self._is_checked = look, False
        column = QVBoxLayout(self)
        pad = look.number("cardPad")
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(label(look, self.tr("Try it"), "overline", "accent"))
        head.addStretch(1)
        head.addWidget(label(look, self.tr("Not scored, not recorded"), "meta", "muted"))
        column.addLayout(head)
        column.addSpacing(look.px(8))
        self.view = self._view(item)
        column.addWidget(self.view)
        self._verdict = TextBlock(look, "", "bodyStrong")
        self._verdict.hide()
        column.addSpacing(look.px(10))
        column.addWidget(self._verdict)
        self._notice = Notice(look)
        column.addWidget(self._notice)
        self._button = Button(look, self.tr("Check"), "secondary")
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self._button.setVisible(item.kind not in _AT_ONCE)
        self.view.changed.connect(self._choice_changed)
        self._button.clicked.connect(self._check)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses the option that has the keyboard, or checks; the page would turn with it."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or self._is_checked:
            super().keyPressEvent(event)
        elif self._button.isVisible():
            self._check()
        else:
            focused = self.focusWidget()
            if isinstance(focused, QAbstractButton) and self.view.isAncestorOf(focused):
                focused.click()

    def is_checked(self) -> bool:
        """Whether the item has been answered."""
        return self._is_checked

    def press_number(self, number: int) -> None:
        """Take a number key."""
        if not self._is_checked:
            self.view.press_number(number)

    def _view(self, item: Item) -> ItemView:
        if item.kind in (ItemKind.SINGLE_CHOICE, ItemKind.MULTIPLE_ANSWERS, ItemKind.TRUE_FALSE_REASON):
            # The author's order: nothing is scored, and the text may speak of "the first".
            order = tuple(option.id for option in item.options)
            side_by_side = len(order) == 2 and self._look.scale <= 1.3
            return ChoiceView(self._look.reading(item.stem), item, order, compact=True, side_by_side=side_by_side)
        # The same order at every visit; of steps in order the right one is never shown.
        return view_of(self._look, item, shuffled_options(item, random.Random(item.id)), compact=True)  # noqa: S311

    def _choice_changed(self) -> None:
        self._notice.clear()
        if self.view.is_complete() and self.view.item.kind in _AT_ONCE:
            self._check()

    def _check(self) -> None:
        item, chosen = self.view.item, self.view.chosen()
        if self._is_checked or not self.view.is_complete():
            return
        try:
            right = mark(item, chosen) >= 1
        except Refusal as refusal:  # letters where a number belongs
            self._notice.say(say(refusal))
            return
        self._is_checked = True
        self.view.show_checked(chosen)
        verdict = self.tr("Right.") if right else self.tr("Not right.")
        explanation = reason_for(item, chosen, self._look.language)
        words = self.tr("{verdict} {explanation}").format(verdict=verdict, explanation=explanation)
        self._verdict.set_text(words, "right" if right else "wrong")
        self._verdict.show()
        self._button.hide()
        announce(self, words)
        self.checked.emit()
