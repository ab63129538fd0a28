"""The field for the text of a lesson page: Markdown with two helps by keyboard, and a place to drop pictures."""

import re
from typing import Any, ClassVar

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor

from app.ui.trainer.word_field import WordField

BOLD, LIST = Qt.Key.Key_B, Qt.Key.Key_L
_MARK = "**"
_BULLET = "- "
_LISTED = re.compile(r"(?P<indent> *)(?:(?P<bullet>[-*+])|(?P<number>\d{1,8})(?P<dot>[.)])) +")
"""How a line of a list begins in Markdown."""


class BodyField(WordField):
    """Ctrl+B makes bold, Ctrl+L makes a list, and Enter goes on with it or ends it.

    `files_dropped` carries the paths of what was dropped or pasted.
    """

    files_dropped: ClassVar["Signal[Any]"] = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() == BOLD:
            self.make_bold()
        elif event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() == LIST:
            self.make_list()
        else:
            super().keyPressEvent(event)

    def break_line(self) -> None:
        """Begin a new line; in a list with the next bullet or number, behind an empty bullet below the list."""
        cursor = self.textCursor()
        line = cursor.block().text()
        listed = _LISTED.match(line)
        if listed is None or cursor.hasSelection() or cursor.positionInBlock() < listed.end():
            super().break_line()
            return
        self._history.pause()
        if line[listed.end() :].strip():
            cursor.insertText(f"\n{_next_mark(listed)}")
        else:  # an empty line has to part what follows from the list
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText("\n")
        self._history.pause()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return bool(_files(source)) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        files = _files(source)
        if files:
            self.files_dropped.emit(files)
        else:
            super().insertFromMimeData(source)

    def make_bold(self) -> None:
        """Put what is selected between the marks of bold, or take them away; without a selection, the cursor."""
        cursor = self.textCursor()
        chosen = cursor.selectedText().replace("\u2029", "\n")
        self._history.pause()
        if len(chosen) > 2 * len(_MARK) and chosen.startswith(_MARK) and chosen.endswith(_MARK):
            cursor.insertText(chosen[len(_MARK) : -len(_MARK)])
        else:
            cursor.insertText(f"{_MARK}{chosen}{_MARK}")
            if not chosen:
                cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.MoveAnchor, len(_MARK))
                self.setTextCursor(cursor)
        self._history.pause()

    def make_list(self) -> None:
        """Begin the lines of the selection with a bullet, or take the bullets away where all of them have one."""
        cursor = self.textCursor()
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        cursor.setPosition(first)
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        lines = cursor.selectedText().split("\u2029")
        if all(line.startswith(_BULLET) for line in lines):
            changed = [line.removeprefix(_BULLET) for line in lines]
        else:
            changed = [line if line.startswith(_BULLET) else _BULLET + line for line in lines]
        self._history.pause()
        cursor.insertText("\n".join(changed))
        self._history.pause()


def _next_mark(listed: re.Match[str]) -> str:
    """Return what the line behind a line of a list begins with."""
    mark = listed["bullet"] or f"{int(listed['number']) + 1}{listed['dot']}"
    return f"{listed['indent']}{mark} "


def _files(source: QMimeData) -> list[str]:
    return [url.toLocalFile() for url in source.urls() if url.isLocalFile()]
