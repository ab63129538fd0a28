"""One-line labels in the type styles of the design; always plain text, for they show data."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.shared.look import Look


def label(look: Look, text: str, style: str = "body", tone: str = "", parent: QWidget | None = None) -> QLabel:
    """Return a label; `tone` is muted, accent, right, wrong or due."""
    made = QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(look.font(style))
    made.setStyleSheet(_font_rule(look, style))
    if tone:
        made.setProperty("tone", tone)
    made.setText(text)
    return made


def icon_label(look: Look, name: str, role: str, size: float = 18, parent: QWidget | None = None) -> QLabel:
    """Return an icon that stands beside words and so has no name of its own."""
    made = QLabel(parent)
    made.setPixmap(look.pixmap(name, role, size))
    made.setFixedSize(look.px(size), look.px(size))
    return made


def line_icon(look: Look, name: str, role: str, style: str = "body") -> QLabel:
    """Return a small icon as high as a line of a style, to stand before the first line of a text in that style."""
    made = icon_label(look, name, role, 16)
    made.setFixedSize(look.px(16), look.line_height(style))
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made


def tip(text: str) -> str:
    """Return the tool tip that shows `text` as it is: a tip guesses its format, and HTML could read local files."""
    # `html.escape` does the same and brings two thousand names of characters along, half a megabyte at every start.
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<qt>{escaped}</qt>" if text else ""


def _font_rule(look: Look, style: str) -> str:
    # An application style sheet beats setFont, hence the rule on the label itself.
    font = look.font(style)
    families = ", ".join(f'"{family}"' for family in font.families())
    return f"font-family: {families}; font-size: {font.pixelSize()}px; font-weight: {font.weight().value};"
