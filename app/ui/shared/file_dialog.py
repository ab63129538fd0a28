"""Builds the dialog that asks for a file: the system's, or Qt's own with room for large text."""

from PySide6.QtCore import QSize, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QSplitter, QWidget

_LINES_WIDE, _LINES_HIGH = 36, 24
"""The size of Qt's own dialog in heights of a line of its text."""


def file_dialog(owner: QWidget, kinds: str) -> QFileDialog:
    """Return a dialog that begins among the person's documents; `kinds` is a filter such as "CSV (*.csv)"."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(owner, "", folder, kinds)
    # Qt's own keeps one size however large its text is; the system's has no parts and does not mind.
    line = dialog.fontMetrics().height()
    wanted = QSize(_LINES_WIDE * line, _LINES_HIGH * line)
    dialog.resize(wanted.boundedTo(dialog.screen().availableSize() - QSize(2 * line, 4 * line)))
    splitter = dialog.findChild(QSplitter)
    if splitter is not None:
        splitter.setSizes([8 * line, dialog.width() - 8 * line])
    return dialog


def chosen_files(dialog: QFileDialog) -> list[str]:
    """Show a dialog and return the paths that were chosen, none if it was left; the dialog goes."""
    try:
        return dialog.selectedFiles() if dialog.exec() else []
    finally:
        dialog.deleteLater()
