"""Who looked at one's record, on which day: one line each, the newest first."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.record_readings import RecordReading
from app.ui.shared.lines import hairline
from app.ui.shared.look import Look
from app.ui.shared.role_words import say_by
from app.ui.shared.sentences import say_date
from app.ui.shared.text_flow import TextBlock


class ReadingsList(QWidget):
    """Each under a hairline."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(hairline(strong=True))

    def add(self, readings: Sequence[RecordReading]) -> None:
        """Add looks at the end."""
        look = self._look
        for one in readings:
            words = self.tr("Looked at by {who} on {date}").format(
                who=say_by(one.role, one.account), date=say_date(look, one.day)
            )
            self._column.addSpacing(look.px(9))
            self._column.addWidget(TextBlock(look, words, "body"))
            self._column.addSpacing(look.px(9))
            self._column.addWidget(hairline())
