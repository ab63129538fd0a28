"""The card of practice on Home: how much is due, about how long it takes, and the way there."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.home import HomePractice
from app.ui.learner.practice_words import say_next
from app.ui.shared.buttons import Button
from app.ui.shared.commitment_tag import CompactTags
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock

_TAGS_AT_MOST = 3
"""More tags than these do not fit beside the button."""


class PracticeCard(QFrame):
    """`pressed` asks for a session, or for the practice page where nothing is due."""

    pressed = Signal()

    def __init__(self, look: Look, practice: HomePractice, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(18), look.px(16), look.px(18), look.px(16))
        column.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(label(look, self.tr("Practice"), "heading"))
        head.addStretch(1)
        column.addLayout(head)
        column.addSpacing(look.px(4))
        sentence = self.tr("Missed last time, or not seen for a while. Nothing here is recorded for HR.")
        if practice.items:
            count = self.tr("{items} items · {minutes} min").format(items=practice.items, minutes=practice.minutes)
            if practice.items == 1:
                count = self.tr("1 item · {minutes} min").format(minutes=practice.minutes)
            head.addWidget(label(look, count, "meta", "muted"))
        else:
            sentence = self.tr("Nothing is due.")
            if practice.next_due is not None:
                following = say_next(look, practice.next_due, today)
                sentence = self.tr("{first} {second}.").format(first=sentence, second=following)
        column.addWidget(TextBlock(look, sentence, "meta", "textMuted"))
        column.addSpacing(look.px(12))
        foot = QHBoxLayout()
        if practice.numbers:
            foot.addWidget(CompactTags(look, practice.numbers[:_TAGS_AT_MOST]), 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addStretch(1)
        words = self.tr("Practise") if practice.items else self.tr("See practice")
        self.button = Button(look, words, "secondary")
        self.button.clicked.connect(self.pressed)
        foot.addWidget(self.button)
        column.addLayout(foot)
