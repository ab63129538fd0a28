"""A "try it" item in a lesson page: feedback at once, no score, no record."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.items import Item, ItemKind
from app.ui.shared.buttons import Button
from app.ui.shared.items.choice_view import ChoiceView
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock


class TryCard(QFrame):
    """Shows the item; a choice that is complete is checked at once, and `checked` tells so.

    Items with several right answers are checked by a button, for nobody but the person knows when they have chosen all.
    """

    checked = Signal()

    def __init__(self, look: Look, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._look = look
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
        order = tuple(option.id for option in item.options)
        side_by_side = len(order) == 2 and look.scale <= 1.3
        self.view = ChoiceView(look, item, order, compact=True, side_by_side=side_by_side)
        column.addWidget(self.view)
        self._verdict = TextBlock(look, "", "bodyStrong")
        self._verdict.hide()
        column.addWidget(self._verdict)
        self._button = Button(look, self.tr("Check"), "secondary")
        column.addSpacing(look.px(10))
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self._button.setVisible(item.kind is ItemKind.MULTIPLE_ANSWERS)
        self.view.changed.connect(self._choice_changed)
        self._button.clicked.connect(self._check)

    def _choice_changed(self) -> None:
        if self.view.is_complete() and self.view.item.kind is not ItemKind.MULTIPLE_ANSWERS:
            self._check()

    def _check(self) -> None:
        item = self.view.item
        if not self.view.is_complete():
            return
        right = frozenset(self.view.chosen()) == item.key()
        self.view.show_checked(self.view.chosen())
        verdict = self.tr("Right.") if right else self.tr("Not right.")
        explanation = item.explanation.in_language(self._look.language).strip()
        words = self.tr("{verdict} {explanation}").format(verdict=verdict, explanation=explanation)
        self._verdict.set_text(words, "right" if right else "wrong")
        self._verdict.show()
        self._button.hide()
        self.checked.emit()
