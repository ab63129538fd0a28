"""Asks which file shall be read; tests put a function of their own in its place."""

from collections.abc import Callable

from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.shared.file_dialog import chosen_files, file_dialog

OpenFile = Callable[[QWidget, str], str]
"""Takes the owner and a filter such as "Rosters (*.csv *.xlsx)"; returns a path, empty if none was chosen."""


def open_file(owner: QWidget, kinds: str) -> str:
    """Ask in a dialog."""
    dialog = file_dialog(owner, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return next(iter(chosen_files(dialog)), "")


def open_files(owner: QWidget, kinds: str) -> list[str]:
    """Ask in a dialog for any number of files."""
    dialog = file_dialog(owner, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return chosen_files(dialog)
