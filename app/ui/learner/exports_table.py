"""The list of exports that held rows about a person: when, by whom, for what, as which file."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.held_exports import HeldExport
from app.domain.people import Role
from app.domain.records import ExportFormat
from app.ui.shared.lined_table import LinedColumn, LinedTable
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_moment
from app.ui.shared.text_flow import TextBlock

_WHO = {"number", "name", "department"}
_RESULT = {"score", "points", "passed"}


class ExportsTable(LinedTable):
    """One row for each export; an export that is not certain says so in words."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            (
                LinedColumn(self.tr("When"), 244),
                LinedColumn(self.tr("By"), 90),
                LinedColumn(self.tr("Purpose and parts"), 0),
                LinedColumn(self.tr("File"), 220, prefix=True),
            ),
            parent,
        )
        self._look = look

    def add(self, exports: Sequence[HeldExport]) -> None:
        """Add exports at the end."""
        look = self._look
        for export in exports:
            when, who = say_moment(look, export.exported.local), self._role(export.role)
            below = self._parts(export)
            if not export.certain:
                maybe = self.tr("May include you: it was chosen by name or department, and yours may have changed.")
                below = f"{below}. {maybe}"
            purpose = QWidget()
            column = QVBoxLayout(purpose)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(TextBlock(look, export.purpose, "body"))
            column.addWidget(TextBlock(look, below, "meta", "textMuted"))
            file = f"{self._format(export.format)}: {export.file_name}"
            cells = [
                TextBlock(look, when, "body"),
                TextBlock(look, who, "body"),
                purpose,
                TextBlock(look, file, "body", "textMuted"),
            ]
            self.add_row(cells, f"{when}. {who}. {export.purpose}. {below}. {file}")

    def _role(self, role: str) -> str:
        return self.tr("HR") if role == Role.HR.value else role

    def _parts(self, export: HeldExport) -> str:
        who, result = _WHO & set(export.columns), _RESULT & set(export.columns)
        if who and result:
            return self.tr("Who you are, and your results")
        return self.tr("Who you are") if who else self.tr("Results without your name")

    def _format(self, name: str) -> str:
        if name == ExportFormat.XLSX.value:
            return self.tr("Excel")
        return self.tr("CSV") if name == ExportFormat.CSV.value else self.tr("CSV for machines")
