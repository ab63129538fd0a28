"""Text with the line height of the design: QLabel has none, so reading, clause and feedback text is laid out here."""

import re

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.shared.look import Look

_BOLD = re.compile(r"\*\*(.+?)\*\*")


class TextFlow:
    """Plain text of one style, wrapped to a width.

    With `emphasis`, `**…**` is set in semibold; `regular` takes the weight of the style back to 400.
    """

    def __init__(self, look: Look, text: str, style: str, *, emphasis: bool = False, regular: bool = False) -> None:
        self._document = QTextDocument()
        self._document.setDocumentMargin(0)
        font = look.font(style)
        if regular:
            font.setWeight(QFont.Weight.Normal)
        self._document.setDefaultFont(font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._document.setDefaultTextOption(option)
        self._document.setUndoRedoEnabled(False)
        cursor = QTextCursor(self._document)
        plain, bold = QTextCharFormat(), QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        for position, part in enumerate(_BOLD.split(text) if emphasis else [text]):
            cursor.insertText(part, bold if position % 2 else plain)
        line = QTextBlockFormat()
        line.setLineHeight(look.line_height(style), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(line)
        # Layouts ask for the same few widths over and over, and every other width sets the whole text anew.
        self._heights: dict[float, int] = {}
        self._natural_width: int | None = None
        self._wrapped_at = -1.0

    def _wrap(self, width: float) -> None:
        # Qt sets the whole text anew even at the width that it has.
        if width != self._wrapped_at:
            self._document.setTextWidth(max(width, 1))
            self._wrapped_at = width

    def height(self, width: float) -> int:
        """Return the height of the text at a width, in pixels."""
        known = self._heights.get(width)
        if known is None:
            self._wrap(width)
            known = self._heights[width] = round(self._document.size().height())
        return known

    def natural_width(self) -> int:
        """Return the width of the text on one line."""
        if self._natural_width is None:
            self._document.setTextWidth(-1)
            self._wrapped_at = -1.0
            self._natural_width = round(self._document.idealWidth()) + 1
        return self._natural_width

    def draw(self, painter: QPainter, left: float, top: float, width: float, colour: QColor) -> None:
        """Draw the text at a place."""
        self._wrap(width)
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = context.palette
        palette.setColor(palette.ColorRole.Text, colour)
        context.palette = palette
        painter.save()
        painter.translate(QPointF(left, top))
        self._document.documentLayout().draw(painter, context)
        painter.restore()


class TextBlock(QWidget):
    """A paragraph of the design; its accessible name is its text."""

    def __init__(
        self,
        look: Look,
        text: str,
        style: str,
        role: str = "text",
        *,
        emphasis: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._style, self._role, self._emphasis = look, style, role, emphasis
        self._widest = 16_777_215
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.set_text(text)

    def set_text(self, text: str, role: str | None = None) -> None:
        """Show another text, in another colour role if one is given."""
        self._role = role or self._role
        self._text = text
        self._flow = TextFlow(self._look, text, self._style, emphasis=self._emphasis)
        self.setAccessibleName(_BOLD.sub(r"\1", text) if self._emphasis else text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return the text."""
        return self._text

    def limit_width(self, pixels: int) -> None:
        """Wrap at `pixels` even where there is more room."""
        self._widest = pixels
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        return self._flow.height(min(width, self._widest))

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        width = min(self._flow.natural_width(), self._widest, self._look.px(640))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._flow.natural_width(), self._look.px(80)), self._look.line_height(self._style))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        width = min(self.width(), self._widest)
        self._flow.draw(painter, 0, 0, width, self._look.colour(self._role))
