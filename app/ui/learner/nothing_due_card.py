"""The card of Home when there is no next thing: what is done, what comes next and when, and practice meanwhile."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.home import Home
from app.ui.shared.buttons import Button
from app.ui.shared.labels import icon_label
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_day
from app.ui.shared.text_flow import TextBlock


class NothingDueCard(QFrame):
    """`practise_pressed` asks for a session; there is no `button` for it where nothing is due in practice."""

    practise_pressed = Signal()

    def __init__(self, look: Look, home: Home, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._look = look
        row = QHBoxLayout(self)
        pad = look.number("nextCardPad")
        row.setContentsMargins(pad, pad, pad, pad)
        row.setSpacing(look.px(16))
        row.addWidget(icon_label(look, "circle-check", "right", 34), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(look.px(4))
        heading, sentence = self._words(home, today)
        words.addWidget(TextBlock(look, heading, "display"))
        words.addWidget(TextBlock(look, sentence, "reading", "textMuted"))
        self.button: Button | None = None
        if home.practice is not None and home.practice.items:
            self.button = Button(look, self.tr("Practise"), "primary", icon="repeat", key="Enter", large=True)
            self.button.clicked.connect(self.practise_pressed)
            words.addSpacing(look.px(12))
            words.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(words, 1)

    def _words(self, home: Home, today: date) -> tuple[str, str]:
        coming = next((module for module in home.again if module.due is not None), None)
        if coming is not None and coming.due is not None:
            sentence = self.tr("Next: “{title}”, on {day}.").format(
                title=coming.title.in_language(self._look.language), day=say_day(self._look, coming.due, today)
            )
            return self.tr("Nothing is due"), sentence
        if home.to_do:
            sentence = self.tr("All that was assigned to you is done. The other modules stay open to you below.")
            return self.tr("Nothing is due"), sentence
        sentence = self.tr(
            "You passed every module. Each of them stays open below, to look something up or to retake it."
        )
        return self.tr("Everything is done"), sentence
