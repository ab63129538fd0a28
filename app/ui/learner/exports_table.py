"""The list of exports that held rows about a person: when, by whom, for what, to whom, and what allowed that."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.held_exports import HeldExport
from app.domain.policy import Policy
from app.ui.shared.commitment_tag import CommitmentTag
from app.ui.shared.export_words import say_format, say_recipient, say_subject
from app.ui.shared.lined_table import LinedColumn, LinedTable
from app.ui.shared.look import Look
from app.ui.shared.role_words import say_by
from app.ui.shared.sentences import say_moment
from app.ui.shared.text_flow import TextBlock

_WHO = {"number", "name", "department"}
_RESULT = {"score", "points", "passed"}


class ExportsTable(LinedTable):
    """One row for each export; an export that is not certain says so in words."""

    def __init__(self, look: Look, policy: Policy, parent: QWidget | None = None) -> None:
        """List exports; the exceptions that allowed them are those of `policy`."""
        super().__init__(
            look,
            (
                LinedColumn(self.tr("When"), 190),
                LinedColumn(self.tr("By"), 110),
                LinedColumn(self.tr("Purpose and parts"), 0),
                LinedColumn(self.tr("Recipient"), 150, prefix=True),
                LinedColumn(self.tr("Basis"), 130, prefix=True),
            ),
            parent,
        )
        self._look = look
        self._commitments = {one.id: one for one in policy.commitments()}

    def add(self, exports: Sequence[HeldExport]) -> None:
        """Add exports at the end."""
        look = self._look
        for export in exports:
            when, who = say_moment(look, export.exported.local), say_by(export.role, export.account)
            below = self._parts(export)
            if not export.certain:
                maybe = self.tr("May include you: it was chosen by name or department, and yours may have changed.")
                below = f"{below}. {maybe}"
            file = f"{say_format(export.format)}: {export.file_name}"
            purpose = QWidget()
            column = QVBoxLayout(purpose)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(TextBlock(look, export.purpose, "body"))
            column.addWidget(TextBlock(look, below, "meta", "textMuted"))
            column.addWidget(TextBlock(look, file, "meta", "textMuted"))
            recipient = say_recipient(export.recipient)
            basis = self._basis(export)
            cells = [
                TextBlock(look, when, "body"),
                TextBlock(look, who, "body"),
                purpose,
                TextBlock(look, recipient, "body"),
                basis,
            ]
            said = (when, who, export.purpose, below, file, recipient, basis.accessibleName())
            self.add_row(cells, ". ".join(said))

    def _basis(self, export: HeldExport) -> QWidget:
        """Return the tag of the exception, or the words that none was needed."""
        look, commitment = self._look, self._commitments.get(export.basis)
        if commitment is None:
            return TextBlock(
                look, export.basis or ("" if export.recipient is None else self.tr("Not needed")), "body", "textMuted"
            )
        label = commitment.label.in_language(look.language)
        tag = CommitmentTag(look, commitment.number, label, commitment.text.in_language(look.language))
        cell = QWidget()
        row = QHBoxLayout(cell)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(tag, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        cell.setAccessibleName(tag.accessibleName())
        return cell

    def _parts(self, export: HeldExport) -> str:
        if export.subject != "records":
            return say_subject(export.subject)
        who, result = _WHO & set(export.columns), _RESULT & set(export.columns)
        if who and result:
            return self.tr("Who you are, and your results")
        return self.tr("Who you are") if who else self.tr("Results without your name")
