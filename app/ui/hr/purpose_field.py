"""The field for what an export is for: free text with the usual answers to choose from."""

from PySide6.QtWidgets import QWidget

from app.domain.releases import LONGEST_PURPOSE
from app.ui.hr.written_combo import WrittenCombo
from app.ui.shared.look import Look


class PurposeField(WrittenCombo):
    """Starts empty: nobody shall export with a purpose that they did not choose."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, name, [], parent)
        self.addItems(
            [
                self.tr("Evidence for certification audit"),
                self.tr("Quarterly report to management"),
                self.tr("Chasing overdue training"),
                self.tr("Answer to an employee’s request"),
            ]
        )
        self.setCurrentIndex(-1)
        line = self.lineEdit()
        if line is not None:
            line.setMaxLength(LONGEST_PURPOSE)
            line.setPlaceholderText(self.tr("Choose or write"))
