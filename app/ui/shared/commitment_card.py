"""The card that shows a commitment in the policy's voice, with its conditions and where it stands."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.domain.policy import Commitment, Policy
from app.ui.shared.commitment_popover import CommitmentOpener
from app.ui.shared.commitment_tag import CommitmentTag
from app.ui.shared.commitment_words import add_conditions
from app.ui.shared.lines import hairline
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_date
from app.ui.shared.text_flow import TextBlock


class CommitmentCard(QFrame):
    """A commitment beside a lesson page (with conditions and wording) or under a checked item (with the note).

    Its tag opens the whole commitment through `opener`.
    """

    def __init__(
        self,
        look: Look,
        policy: Policy,
        commitment: Commitment,
        opener: CommitmentOpener,
        *,
        note: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        language = look.language
        column = QVBoxLayout(self)
        pad = look.number("cardPad")
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(0)
        words = commitment.text.in_language(language)
        self.tag = opener.tag(policy, commitment)
        column.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(look.px(12))
        column.addWidget(TextBlock(look, words, "clause"))
        if note:
            column.addSpacing(look.px(14))
            column.addWidget(hairline())
            column.addSpacing(look.px(12))
            column.addWidget(TextBlock(look, commitment.note.in_language(language), "body"))
        elif commitment.conditions is not None:
            column.addSpacing(look.px(14))
            add_conditions(look, column, commitment.conditions)
        else:
            column.addSpacing(look.px(14))
            column.addWidget(hairline())
        column.addSpacing(look.px(10))
        column.addWidget(TextBlock(look, commitment.reference.in_language(language), "meta", "textMuted"))
        if not note:
            wording = self.tr("Wording {version}, since {date}").format(
                version=policy.version, date=say_date(look, policy.effective)
            )
            column.addWidget(TextBlock(look, wording, "meta", "textMuted"))


def withheld_card(look: Look, number: int, title: str, sentence: str) -> QFrame:
    """Return the dashed card before an answer is checked: it names the section alone."""
    frame = _DashedCard(look)
    column = QVBoxLayout(frame)
    pad = look.number("cardPad")
    column.setContentsMargins(pad, pad, pad, pad)
    column.setSpacing(look.px(10))
    tag = CommitmentTag(look, str(number), title, withheld=True)
    column.addWidget(tag, 0, Qt.AlignmentFlag.AlignLeft)
    column.addWidget(TextBlock(look, sentence, "meta", "textMuted"))
    return frame


class _DashedCard(QFrame):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("borderStrong"), 1, Qt.PenStyle.DashLine))
        radius = self._look.radius("card")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
