"""Asks where a file shall be saved; tests put a function of their own in its place."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.shared.file_dialog import chosen_files, file_dialog

ChooseFile = Callable[[QWidget, str, str], str]
"""Takes the owner, a suggested name and a filter such as "CSV (*.csv)"; returns a path, empty if none was chosen."""


def choose_file(owner: QWidget, suggested_name: str, kinds: str) -> str:
    """Ask in a dialog; a name without an ending gets the suggested one before replacing is asked for."""
    dialog = file_dialog(owner, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(suggested_name).suffix.removeprefix("."))
    dialog.selectFile(suggested_name)
    return next(iter(chosen_files(dialog)), "")
