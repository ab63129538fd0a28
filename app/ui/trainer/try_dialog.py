"""A window in which a trainer answers the item as a learner does, with checking and feedback; nothing is kept."""

import random
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.attempts import shuffled_options
from app.domain.item_trying import tryable
from app.domain.items import Item
from app.domain.marking import mark
from app.domain.refusals import Refusal
from app.domain.texts import LANGUAGES, Language
from app.ui.shared.buttons import Button
from app.ui.shared.dialog_size import fitting_size
from app.ui.shared.focus_ring import FocusRing
from app.ui.shared.items.item_view import ItemView
from app.ui.shared.items.views import view_of
from app.ui.shared.labels import label
from app.ui.shared.lines import PageBody, scrolling, swap
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.segmented_control import SegmentedControl
from app.ui.shared.sentences import say
from app.ui.shared.verdict_words import VerdictWords, reason_for


class TryDialog(QDialog):
    """`missing` says in sentences what the item lacks; it can be tried nevertheless."""

    def __init__(
        self,
        look: Look,
        item: Item,
        missing: list[str],
        language: Language,
        languages: tuple[Language, ...] = LANGUAGES,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._item, self._languages = look, item, languages
        self._chance = random.Random()  # noqa: S311 - an order, no secret
        self._checked = False
        self.setWindowTitle(self.tr("Try the item"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.switch = SegmentedControl(look, self.tr("Language"), ("EN", "JA"))
        self.switch.setVisible(len(languages) > 1)
        self.view: ItemView | None = None
        self._holder = QWidget()
        self.notice = Notice(look)
        self.verdict = VerdictWords(look)
        self.check_button = Button(look, self.tr("Check answer"), "primary", key="Enter", large=True)
        self.again_button = Button(look, self.tr("Once more"), "secondary")
        self.close_button = Button(look, self.tr("Close"), "secondary")
        self._lay_out(missing)
        self._ring = FocusRing(look, self)
        self.switch.segments[1 if language == "ja" else 0].setChecked(True)
        self.switch.chosen.connect(self.begin)
        self.check_button.clicked.connect(self.check)
        self.again_button.clicked.connect(self.begin)
        self.close_button.clicked.connect(self.accept)
        self.resize(fitting_size(look, 760, 680, self))
        self.begin()

    def begin(self) -> None:
        """Show the item anew, its parts in another order."""
        fit = tryable(self._item, self._languages)
        if fit is None:
            return
        self._checked = False
        look = replace(self._look, language="ja" if self.switch.place() else "en")
        self.view = view_of(look, fit, shuffled_options(fit, self._chance))
        self.view.changed.connect(self._changed)
        self._holder = swap(self._column, self._holder, self.view)
        self.notice.clear()
        self.verdict.hide()
        self.again_button.hide()
        self.check_button.show()
        self._changed()
        self.view.focus_first()

    def check(self) -> None:
        """Check the answer as the quiz does."""
        if self.view is None or self._checked or not self.view.is_complete():
            return
        chosen = self.view.chosen()
        try:
            got = mark(self.view.item, chosen)
        except Refusal as refusal:
            self.notice.say(say(refusal))
            return
        self._checked = True
        self.view.show_checked(chosen)
        self.verdict.show_mark(got, reason_for(self.view.item, chosen, "ja" if self.switch.place() else "en"))
        self.verdict.show()
        self.check_button.hide()
        self.again_button.show()
        self.again_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and self.view is not None and not self._checked:
            self.view.press_number(key - Qt.Key.Key_0)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.again_button if self._checked else self.check_button).click()
        else:
            super().keyPressEvent(event)

    def _changed(self) -> None:
        self.notice.clear()
        self.check_button.setEnabled(self.view is not None and self.view.is_complete())

    def _lay_out(self, missing: list[str]) -> None:
        look = self._look
        body = PageBody()
        self._column = QVBoxLayout(body)
        pad = look.px(28)
        self._column.setContentsMargins(pad, look.px(20), pad, look.px(20))
        head = QHBoxLayout()
        head.addWidget(label(look, self.tr("Not scored, not recorded"), "meta", "muted"), 1)
        head.addWidget(self.switch)
        self._column.addLayout(head)
        if missing:
            warning = Notice(look, "due", "triangle-alert")
            self._column.addWidget(warning)
            warning.say(self.tr("Still missing: {lacks}").format(lacks="; ".join(missing)))
        self._column.addSpacing(look.px(12))
        self._column.addWidget(self._holder)
        self._column.addStretch(1)
        bar = QFrame()
        bar.setObjectName("actionBar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(pad, look.px(12), pad, look.px(12))
        row.setSpacing(look.px(10))
        words = QVBoxLayout()
        words.addWidget(self.verdict)
        words.addWidget(self.notice)
        row.addLayout(words, 1)
        row.addWidget(self.close_button)
        row.addWidget(self.again_button)
        row.addWidget(self.check_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scrolling(body), 1)
        outer.addWidget(bar)
