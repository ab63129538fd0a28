"""Asks which file shall be read; tests put a function of their own in its place."""

from collections.abc import Callable

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

OpenFile = Callable[[QWidget, str], str]
"""Takes the owner and a filter such as "Rosters (*.csv *.xlsx)"; returns a path, empty if none was chosen."""


def open_file(owner: QWidget, kinds: str) -> str:
    """Ask in a dialog."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return QFileDialog.getOpenFileName(owner, "", folder, kinds)[0]


def open_files(owner: QWidget, kinds: str) -> list[str]:
    """Ask in a dialog for any number of files."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return QFileDialog.getOpenFileNames(owner, "", folder, kinds)[0]
