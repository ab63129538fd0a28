"""A field for words of an item: as tall as its text, without a frame of its own, undone by the editor and not alone."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextFlow
from app.ui.trainer.draft_history import DraftHistory, end_of_change
from app.ui.trainer.place_words import say_written
from app.ui.trainer.spots import Spot, give_place
from app.ui.trainer.word_lens import Lens

_FEEDBACK = "feedback"
"""The last step of the place of a text that tells more about the one before it."""


@dataclass(frozen=True, slots=True)
class FieldLook:
    """How a field looks: the type style, the colour, the room around the words (pixels of the design), its height.

    `lines` lets Enter begin a new line; in the others it leads to the next text. `least` is the least lines shown.
    """

    style: str = "body"
    role: str = "text"
    pad: tuple[int, int] = (10, 6)
    lines: bool = False
    least: int = 1


class WordField(QTextEdit):
    """Shows and changes what its lens reads; `focused` tells whether it has the keyboard.

    It is called by its name, and by the language of its spot where the draft has several.
    """

    focused = Signal(bool)

    def __init__(
        self,
        look: Look,
        history: DraftHistory[Any],
        spot: Spot,
        lens: Lens[Any],
        name: str,
        hint: str = "",
        field: FieldLook | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        field = field or FieldLook()
        self.spot = spot
        give_place(self, *spot.place)
        self._look, self._history, self._lens, self._field = look, history, lens, field
        self._words, self._hint, self._missing, self._waiting = "", hint, "", ""
        self._flow: TextFlow | None = None
        self._measured: tuple[str, TextFlow] | None = None
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setProperty("ringInside", True)
        self.setStyleSheet(self._style())
        self.document().setDocumentMargin(0)
        self.setViewportMargins(*(look.px(side) for side in (field.pad[0], field.pad[1], field.pad[0], field.pad[1])))
        self.viewport().setAutoFillBackground(False)
        self._name = name
        self._show_hint()
        self.textChanged.connect(self._take)
        self.refresh()

    def rename(self, name: str) -> None:
        """Give the field another name: a part before it came or went."""
        self._name = name
        self._say_name()

    def refresh(self) -> None:
        """Show what the draft has, unless the words mean that already."""
        draft, here = self._history.draft, self.toPlainText()
        self._say_name()
        words = self._shown(self._lens.read(draft))
        if self._words == here and (words == here or self._lens.write(draft, here) == draft):
            return
        self._put(words)

    def set_missing(self, sentence: str) -> None:
        """Say in the empty field that something is missing; an empty sentence shows the hint."""
        if sentence != self._missing:
            self._missing = sentence
            self._show_hint()
            self._fit()

    def set_waiting(self, sentence: str) -> None:
        """Take no words yet and say what has to come first; an empty sentence lets them be written."""
        if sentence != self._waiting:
            self._waiting = sentence
            self.setEnabled(not sentence)
            self._show_hint()

    def missing(self) -> str:
        """Return what is said to be missing."""
        return self._missing if not self.toPlainText() else ""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_undoing(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        up_or_down = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        alt = event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        removes = event.key() == Qt.Key.Key_Delete and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if is_undoing(event) or ((up_or_down or enter) and alt) or removes or event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif enter and self._field.lines:
            self.break_line()
        elif enter:
            self._go_on()
        else:
            super().keyPressEvent(event)

    def break_line(self) -> None:
        """Begin a new line; Qt's own Enter begins none behind an empty line with a line height, it drops the height."""
        self.textCursor().insertText("\n")

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain words; word processors bring control characters along that nobody sees."""
        words = source.text().replace("\r\n", "\n").replace("\r", "\n").replace("\v", "\n")
        kept = (char for char in words if char in "\n\t" or unicodedata.category(char) not in ("Cc", "Cs"))
        self._history.pause()
        self.textCursor().insertText("".join(kept))
        self._history.pause()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._history.pause()
        self.focused.emit(False)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        look, (across, above) = self._look, self._field.pad
        room = max(width - 2 * look.px(across), 1)
        words = self.toPlainText()
        high = self._field.least * look.line_height(self._field.style)
        if words:
            if self._measured is None or self._measured[0] != words:
                self._measured = (words, TextFlow(look, words, self._field.style))
            high = max(high, self._measured[1].height(room))
        elif self._flow is not None:
            left = look.number("iconSizeSmall") + look.px(6) if self._missing else 0
            high = max(high, self._flow.height(max(room - left, 1)))
        return high + 2 * look.px(above)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(240), self.heightForWidth(self._look.px(240)))

    def minimumSizeHint(self) -> QSize:
        return QSize(
            self._look.px(60), self._look.line_height(self._field.style) + 2 * self._look.px(self._field.pad[1])
        )

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls, not the text in it

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._flow is None or not self.document().isEmpty():
            return
        look, painter = self._look, QPainter(self.viewport())
        left, role = 0.0, "textMuted"
        if self._missing:
            size = look.number("iconSizeSmall")
            top = (look.line_height(self._field.style) - size) / 2
            look.draw_icon(painter, "circle-alert", "wrong", QRectF(0, top, size, size))
            left, role = size + look.px(6), "wrong"
        self._flow.draw(painter, left, 0, self.viewport().width() - left, look.colour(role))

    def _say_name(self) -> None:
        language = self.spot.language
        name = self._name if language is None else say_written(self._name, language, self._history.languages())
        if name != self.accessibleName():
            self.setAccessibleName(name)

    def _go_on(self) -> None:
        """Go to the next text of the language, past feedback and buttons; behind the last one as Tab does."""
        one = self.nextInFocusChain()
        while one is not None and one is not self and one is not self.window():
            if isinstance(one, WordField) and one.isVisible() and one.isEnabled() and self._leads_to(one.spot):
                one.setFocus(Qt.FocusReason.TabFocusReason)
                return
            one = one.nextInFocusChain()
        self.focusNextPrevChild(True)

    def _leads_to(self, spot: Spot) -> bool:
        is_read = self.spot.language is None or spot.language in (None, self.spot.language)
        return is_read and spot.place[-1] != _FEEDBACK

    def _take(self) -> None:
        words = self.toPlainText()
        self._dress()
        self._fit()
        if words == self._words:  # an input method that has not finished yet
            return
        was, self._words = self._words, words
        draft = self._lens.write(self._history.draft, words)
        if draft != self._history.draft:
            self._history.type_in(self.spot, draft, was, words)

    def _shown(self, words: str) -> str:
        """Return words as they are shown: with line breaks at their end only where somebody typed those here.

        Course files end their longer texts with a line break that says nothing.
        """
        typed = words.endswith("\n") and any(self._lens.read(one) == words for one in self._history.typed_at(self.spot))
        return words if typed else words.rstrip("\n")

    def _put(self, words: str) -> None:
        at = end_of_change(self._words, words)
        self._words = words
        self.blockSignals(True)
        self.setPlainText(words)
        self._dress()
        cursor = self.textCursor()
        cursor.setPosition(at)
        self.setTextCursor(cursor)
        self.blockSignals(False)
        self._fit()
        self.viewport().update()

    def _dress(self) -> None:
        """Give every line the height of the design."""
        high = self._look.line_height(self._field.style)
        if all(block.blockFormat().lineHeight() == high for block in self._blocks()):
            return
        line = QTextBlockFormat()
        line.setLineHeight(high, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        self.blockSignals(True)
        cursor.mergeBlockFormat(line)
        self.blockSignals(False)

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def _show_hint(self) -> None:
        words = self._missing or self._waiting or self._hint
        self._flow = TextFlow(self._look, words, self._field.style, regular=True) if words else None
        self.setAccessibleDescription(self._missing)
        self.viewport().update()

    def _fit(self) -> None:
        if self.heightForWidth(self.width()) != self.height():
            self.updateGeometry()

    def _style(self) -> str:
        look, font = self._look, self._look.font(self._field.style)
        return (
            f"QTextEdit {{ background: transparent; border: none; color: {look.hex(self._field.role)};"
            f" font-size: {font.pixelSize()}px; font-weight: {font.weight().value};"
            f" selection-background-color: {look.hex('accent')}; selection-color: {look.hex('onAccent')}; }}"
        )


def is_undoing(event: QKeyEvent) -> bool:
    """Whether a key takes something back or does it again."""
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
