"""A lesson page in the trial of a module: set as the learner's page is, with the items to try."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.modules import Module, Page
from app.domain.policy import Policy
from app.ui.shared.commitment_card import CommitmentCard
from app.ui.shared.commitment_popover import CommitmentOpener
from app.ui.shared.labels import label
from app.ui.shared.lesson_text import LessonText
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock
from app.ui.shared.try_card import TryCard


class TrialLesson(QWidget):
    """`checked` carries the card whose feedback has just appeared."""

    checked = Signal(QWidget)

    def __init__(self, look: Look, module: Module, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(36), 0, 0)
        column.setSpacing(0)
        title = page.title.in_language(look.language).strip()
        column.addWidget(TextBlock(look, title or self.tr("Untitled page"), "pageTitle"))
        column.addSpacing(look.px(16))
        body = page.body.in_language(look.language)
        if body.strip():
            column.addWidget(LessonText(look, body, page.pictures))
        else:
            column.addWidget(TextBlock(look, self.tr("There is no text yet."), "reading", "textMuted"))
        self.cards = [TryCard(look, module.item(one)) for one in page.try_items]
        for card in self.cards:
            column.addSpacing(look.px(8))
            column.addWidget(card)
            column.addSpacing(look.px(8))
            card.checked.connect(lambda card=card: self.checked.emit(card))
        column.addStretch(1)

    def press_number(self, number: int) -> None:
        """Give a number key to the first item that is not answered."""
        for card in [one for one in self.cards if not one.is_checked()][:1]:
            card.press_number(number)


class TrialCommitments(QWidget):
    """The commitments of a lesson page beside it: the first as a card, the others as tags."""

    def __init__(
        self, look: Look, policy: Policy, page: Page, opener: CommitmentOpener, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(74), 0, 0)
        column.setSpacing(look.px(14))
        commitments = [policy.commitment(one) for one in page.commitments]
        if commitments:
            column.addWidget(CommitmentCard(look, policy, commitments[0], opener, note=False))
        if commitments[1:]:
            also = QVBoxLayout()
            also.setContentsMargins(look.px(4), 0, 0, 0)
            also.setSpacing(look.px(8))
            also.addWidget(label(look, self.tr("Also on this page"), "meta", "muted"))
            for other in commitments[1:]:
                also.addWidget(opener.tag(policy, other), 0, Qt.AlignmentFlag.AlignLeft)
            column.addLayout(also)
        column.addStretch(1)
