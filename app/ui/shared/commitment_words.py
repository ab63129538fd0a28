"""What the policy says in a commitment: the wording as a quotation, what it means, its conditions, where it stands."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.policy import Commitment, Conditions, Policy
from app.ui.shared.labels import label
from app.ui.shared.lines import hairline
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_date
from app.ui.shared.text_flow import TextBlock


class CommitmentWords(QWidget):
    """The whole of one commitment in the language of the window."""

    def __init__(self, look: Look, policy: Policy, commitment: Commitment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        language = look.language
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        quote = QHBoxLayout()
        quote.setSpacing(look.px(16))
        quote.addWidget(QuoteRule(look))
        quote.addWidget(TextBlock(look, commitment.text.in_language(language), "clause"), 1)
        column.addLayout(quote)
        column.addSpacing(look.px(14))
        column.addWidget(TextBlock(look, commitment.note.in_language(language), "body"))
        if commitment.conditions is not None:
            column.addSpacing(look.px(16))
            add_conditions(look, column, commitment.conditions)
        column.addSpacing(look.px(14))
        column.addWidget(TextBlock(look, commitment.reference.in_language(language), "meta", "textMuted"))
        stands = self.tr("Stands in “{title}”, wording {version}, since {date}").format(
            title=policy.title.in_language(language), version=policy.version, date=say_date(look, policy.effective)
        )
        column.addWidget(TextBlock(look, stands, "meta", "textMuted"))


def add_conditions(look: Look, column: QVBoxLayout, conditions: Conditions) -> None:
    """Add conditions to a column: how many are needed, and each with its number."""
    language = look.language
    column.addWidget(label(look, conditions.title.in_language(language), "overline", "muted"))
    column.addSpacing(look.px(8))
    for number, point in enumerate(conditions.points, start=1):
        column.addWidget(hairline())
        column.addSpacing(look.px(10))
        row = QHBoxLayout()
        row.setSpacing(look.px(10))
        row.addWidget(_Numeral(look, number), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(TextBlock(look, point.text.in_language(language), "body", emphasis=True), 1)
        column.addLayout(row)
        column.addSpacing(look.px(10))
    column.addWidget(hairline())


class QuoteRule(QWidget):
    """The 3 px line beside a quotation of the policy."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFixedWidth(3)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.colour("clause"))


class _Numeral(QWidget):
    """The number of a condition in a circle."""

    def __init__(self, look: Look, number: int) -> None:
        super().__init__()
        self._look, self._number = look, number
        self.setFixedSize(self.sizeHint())
        self.setAccessibleName(str(number))

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(20), self._look.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("text"), 1))
        painter.drawEllipse(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setFont(self._look.font("tag"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
