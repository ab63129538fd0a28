"""The question that is open: help, a few own words where it asks for them, and its answers as cards."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.domain.sharing import SharingQuestion
from app.ui.learner.answer_card import AnswerCard
from app.ui.learner.share_nodes import GUTTER, LINE, OPEN_QUESTION, NodeRow
from app.ui.shared.buttons import Button, KeyHint
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.text_flow import TextBlock

_LONGEST = 160


class ShareQuestion(NodeRow):
    """Asks one question; `answered` carries the ids of the question and the answer, `described` the own words.

    `given` is the answer that is being changed; `keep` is on the button that brings back what there was (`kept`).
    """

    answered = Signal(str, str)
    described = Signal(str)
    kept = Signal()

    def __init__(
        self,
        look: Look,
        question: SharingQuestion,
        *,
        first: bool,
        given: str,
        description: str,
        keep: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, OPEN_QUESTION, above="" if first else LINE, below="", parent=parent)
        language = look.language
        self.question = question
        self.field: QLineEdit | None = None
        self.keep_button: Button | None = None
        self._asked = question.text.in_language(language)
        self._help = question.help.in_language(language)
        self.row.setContentsMargins(look.px(GUTTER), look.px(2), look.px(4), look.px(8))
        self.words.addWidget(TextBlock(look, self._asked, "question"))
        self.words.addSpacing(look.px(2))
        self.words.addWidget(TextBlock(look, self._help, "body", "textMuted"))
        self.notice = Notice(look, "due", "info")
        self.words.addWidget(self.notice)
        if question.describes:
            self._add_field(look, description)
        self.words.addSpacing(look.px(10))
        self.cards = []
        for number, answer in enumerate(question.answers, start=1):
            words = answer.text.in_language(language)
            card = AnswerCard(look, answer.id, str(number), words, given=answer.id == given)
            card.clicked.connect(self._tell)
            self.cards.append(card)
            self.words.addWidget(card)
            self.words.addSpacing(look.px(7))
        self._add_foot(look, first=first, keep=keep)
        self.setAccessibleName(self._asked)
        self.setAccessibleDescription(self._help)

    def spoken(self) -> str:
        """Return what a screen reader says when the question comes up."""
        return " ".join(part for part in (self._asked, self.notice.text(), self._help) if part)

    def press_number(self, number: int) -> None:
        """Give an answer by its number."""
        if 1 <= number <= len(self.cards):
            self.cards[number - 1].click()

    def focus_first(self) -> None:
        """Put the keyboard on the own words, on the answer given before, or on the first answer."""
        given = [card for card in self.cards if card.is_given]
        if self.field is not None and not given:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            (given or self.cards)[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        card = self.focusWidget()
        if way and isinstance(card, AnswerCard) and card in self.cards:
            place = min(max(self.cards.index(card) + way, 0), len(self.cards) - 1)
            self.cards[place].setFocus(Qt.FocusReason.TabFocusReason)
        elif way > 0 and card is self.field:
            self._leave_field()
        else:
            super().keyPressEvent(event)

    def _add_field(self, look: Look, description: str) -> None:
        self.field = QLineEdit(description)
        self.field.setMaxLength(_LONGEST)
        self.field.setPlaceholderText(self.tr("For instance: names and addresses of 1,200 users"))
        name = self.tr("In a few words, for the summary only (optional)")
        self.field.setAccessibleName(name)
        self.field.setProperty("ringRadius", look.radius("control") + 2)
        self.field.textChanged.connect(self.described)
        self.field.returnPressed.connect(self._leave_field)
        self.words.addSpacing(look.px(12))
        self.words.addWidget(TextBlock(look, name, "meta", "textMuted"))
        self.words.addSpacing(look.px(4))
        self.words.addWidget(self.field)

    def _add_foot(self, look: Look, *, first: bool, keep: str) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(look.px(16))
        foot.addWidget(KeyHint(look, ("1", str(len(self.cards))), self.tr("to"), self.tr("answer")))
        if not first and not keep:
            foot.addWidget(KeyHint(look, ("Backspace",), self.tr("to"), self.tr("change the last answer")))
        foot.addStretch(1)
        if keep:
            self.keep_button = Button(look, keep, "ghost", key="Esc", compact=True)
            self.keep_button.clicked.connect(self.kept)
            foot.addWidget(self.keep_button)
        self.words.addSpacing(look.px(4))
        self.words.addLayout(foot)

    def _leave_field(self) -> None:
        self.cards[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _tell(self) -> None:
        card = self.sender()
        if isinstance(card, AnswerCard):
            self.answered.emit(self.question.id, card.answer_id)
