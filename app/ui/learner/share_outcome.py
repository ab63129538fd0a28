"""Where a walk ended: the outcome in its colour with icon and word, what it covers, and what one can do."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.policy import Policy
from app.domain.sharing import OutcomeKind, SharingOutcome
from app.ui.learner.share_nodes import OUTCOME_FACES
from app.ui.shared.commitment_popover import CommitmentOpener
from app.ui.shared.commitment_tag import CompactTags
from app.ui.shared.labels import icon_label, label
from app.ui.shared.lines import hairline
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock


class OutcomeBox(QFrame):
    """The outcome; it can have the keyboard, so that a screen reader reads it whole, but Tab does not stop at it."""

    def __init__(
        self,
        look: Look,
        policy: Policy,
        outcome: SharingOutcome,
        limits_heading: str,
        opener: CommitmentOpener,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._face = look, OUTCOME_FACES[outcome.kind]
        self._tint = {OutcomeKind.YES: "rightTint", OutcomeKind.NO: "wrongTint", OutcomeKind.ASK: "dueTint"}[
            outcome.kind
        ]
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("ringRadius", look.radius("card") + 2)
        language = look.language
        commitment = policy.commitment(outcome.under)
        title, reason = outcome.title.in_language(language), outcome.reason.in_language(language)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(22), look.px(20), look.px(22), look.px(22))
        row.setSpacing(look.px(12))
        row.addWidget(icon_label(look, self._face.icon, self._face.role, 28), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(look.px(4))
        head = QHBoxLayout()
        head.setSpacing(look.px(12))
        head.addWidget(TextBlock(look, title, "question", self._face.role), 1)
        head.addWidget(opener.tag(policy, commitment), 0, Qt.AlignmentFlag.AlignTop)
        words.addLayout(head)
        words.addWidget(TextBlock(look, reason, "body"))
        limits = [limit.in_language(language) for limit in outcome.limits]
        if limits:
            words.addSpacing(look.px(8))
            words.addWidget(label(look, limits_heading, "bodyStrong"))
            for limit in limits:
                words.addWidget(_limit_row(look, limit, self._face.role))
        row.addLayout(words, 1)
        self.setAccessibleName(f"{title} §{commitment.number} {commitment.label.in_language(language)}")
        parts = [reason, *([f"{limits_heading}: " + " ".join(limits)] if limits else [])]
        self.setAccessibleDescription(" ".join(parts))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour(self._face.role), 2))
        painter.setBrush(look.colour(self._tint))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, look.radius("card"), look.radius("card"))


class AdviceList(QWidget):
    """What one can do, each with its icon and the commitment it rests on."""

    def __init__(
        self, look: Look, policy: Policy, outcome: SharingOutcome, heading: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(label(look, heading, "bodyStrong"))
        column.addSpacing(look.px(4))
        for place, advice in enumerate(outcome.advice):
            if place:
                column.addWidget(hairline())
            row = QHBoxLayout()
            row.setContentsMargins(0, look.px(9), 0, look.px(9))
            row.setSpacing(look.px(12))
            row.addLayout(_on_first_line(look, icon_label(look, advice.icon, "accentText", 18)))
            row.addWidget(TextBlock(look, advice.text.in_language(look.language), "body"), 1)
            if advice.commitment is not None:
                number = policy.commitment(advice.commitment).number
                row.addLayout(_on_first_line(look, CompactTags(look, (number,))))
            column.addLayout(row)
        self.setAccessibleName(heading)


def _on_first_line(look: Look, widget: QWidget) -> QVBoxLayout:
    """Return a column that holds a widget level with the first line of the text beside it."""
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addSpacing((look.line_height("body") - widget.sizeHint().height()) // 2 + look.px(1))
    column.addWidget(widget)
    column.addStretch(1)
    return column


def _limit_row(look: Look, text: str, role: str) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look.px(8))
    row.addLayout(_on_first_line(look, icon_label(look, "check", role, 16)))
    row.addWidget(TextBlock(look, text, "body"), 1)
    return made
