"""The look: colours, type and icons of one theme, language and text size, read from the design tokens.

Sizes in the tokens are pixels at 96 dpi and 100 % text; `px` scales them with the text. A look never changes: the
window builds its screens anew for another one.
"""

import functools
import json
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QByteArray, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.domain.texts import Language, Text

ThemeName = Literal["light", "dark", "highContrast"]
MotionChoice = Literal["system", "on", "off"]
_WEIGHTS = {400: QFont.Weight.Normal, 500: QFont.Weight.Medium, 600: QFont.Weight.DemiBold}
_ICON_STROKE = 1.4


@functools.cache
def _tokens(resources: Path) -> dict[str, Any]:
    tokens: dict[str, Any] = json.loads((resources / "style" / "tokens.json").read_text("utf-8"))
    return tokens


def load_fonts(resources: Path) -> None:
    """Make the shipped fonts known to the application; once is enough."""
    for file in sorted((resources / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


@dataclass(frozen=True)
class Look:
    """One theme at one text size in one language, with motion or without; `scale` is 1.0 to 2.0."""

    resources: Path
    theme: ThemeName
    language: Language
    scale: float = 1.0
    motion: MotionChoice = "off"

    def reading(self, text: Text) -> "Look":
        """Return the look in the language that a text is shown in: another one where there are no words in this one."""
        other: Language = "en" if self.language == "ja" else "ja"
        alone = text.is_written_in(other) and not text.is_written_in(self.language)
        return replace(self, language=other) if alone else self

    def px(self, size: float) -> int:
        """Return a size of the design in pixels of this text size."""
        return round(size * self.scale)

    def colour(self, role: str) -> QColor:
        """Return the colour of a role of the tokens, for instance "accent"."""
        return _colour(self.resources, self.theme, role)

    def hex(self, role: str) -> str:
        """Return the colour of a role as style sheets write it."""
        return self.colour(role).name(QColor.NameFormat.HexArgb if role == "shadow" else QColor.NameFormat.HexRgb)

    def number(self, name: str) -> int:
        """Return a measure of the tokens' components in pixels of this text size."""
        return self.px(_tokens(self.resources)["component"][name])

    def plain(self, name: str) -> int:
        """Return a measure of the tokens' components that does not grow with the text."""
        return int(_tokens(self.resources)["component"][name])

    def radius(self, name: str) -> int:
        """Return a corner radius of the tokens."""
        return int(_tokens(self.resources)["radius"][name])

    def font(self, style: str) -> QFont:
        """Return the font of a type style of the tokens, for instance "body"."""
        # A copy: Qt's fonts can be changed by whoever holds them.
        return QFont(_font(self.resources, self.language, style, self.scale))

    def line_height(self, style: str) -> int:
        """Return the line height of a type style in pixels."""
        return self.px(_style(self.resources, self.language, style)["lineHeight"])

    def pixmap(self, name: str, role: str = "text", size: float = 18, ratio: float = 2.0) -> QPixmap:
        """Return an icon as pixels; `size` is scaled with the text, `ratio` is the device pixel ratio."""
        return _pixmap(self.resources, self.theme, name, role, self.px(size), ratio)

    def draw_icon(self, painter: QPainter, name: str, role: str, rect: QRectF, stroke: float = _ICON_STROKE) -> None:
        """Draw an icon sharp at any resolution; `stroke` is the width of its lines in pixels."""
        _renderer(self.resources, name, self.hex(role), rect.width(), stroke).render(painter, rect)

    def palette(self) -> QPalette:
        """Return the palette with every role set, the disabled ones too."""
        return _palette(self)

    def locale(self) -> QLocale:
        """Return the locale of the language, for dates and numbers."""
        if self.language == "ja":
            return QLocale(QLocale.Language.Japanese, QLocale.Country.Japan)
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


@functools.cache
def _colour(resources: Path, theme: str, role: str) -> QColor:
    text = _tokens(resources)["colour"][theme][role]
    if len(text) == 9:  # the tokens write #RRGGBBAA, Qt reads #AARRGGBB
        return QColor(f"#{text[7:]}{text[1:7]}")
    return QColor(text)


def _style(resources: Path, language: str, style: str) -> dict[str, Any]:
    type_ = _tokens(resources)["type"]
    found: dict[str, Any] = type_["styles"][style]
    return {**found, **type_["japanese"].get(style, {})} if language == "ja" else found


@functools.cache
def _font(resources: Path, language: str, style: str, scale: float) -> QFont:
    found = _style(resources, language, style)
    font = QFont()
    font.setFamilies(_tokens(resources)["type"]["families"][found["family"]])
    font.setPixelSize(max(1, round(found["size"] * scale)))
    font.setWeight(_WEIGHTS[found["weight"]])
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return font


@functools.lru_cache(maxsize=256)
def _renderer(resources: Path, name: str, colour: str, size: float, stroke: float) -> QSvgRenderer:
    drawing = (resources / "icons" / f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
    width = f'stroke-width="{stroke * 24 / max(size, 1):.3f}"'
    return QSvgRenderer(QByteArray(re.sub(r'stroke-width="[^"]*"', width, drawing).encode()))


@functools.lru_cache(maxsize=512)
def _pixmap(resources: Path, theme: str, name: str, role: str, size: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    colour = _colour(resources, theme, role).name()
    stroke = _ICON_STROKE * max(1.0, size / 18)
    _renderer(resources, name, colour, size, stroke).render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _palette(look: Look) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for names, token in (
        ((role.Window,), "window"),
        ((role.Base, role.Button, role.Light), "surface"),
        ((role.AlternateBase,), "sunken"),
        ((role.WindowText, role.Text, role.ButtonText), "text"),
        ((role.PlaceholderText,), "textMuted"),
        ((role.Highlight, role.Accent), "accent"),
        ((role.HighlightedText, role.BrightText), "onAccent"),
        ((role.Link, role.LinkVisited), "accentText"),
        ((role.ToolTipBase,), "clause"),
        ((role.ToolTipText,), "onClause"),
        ((role.Midlight,), "hover"),
        ((role.Mid,), "border"),
        ((role.Dark, role.Shadow), "borderStrong"),
    ):
        for name in names:
            palette.setColor(name, look.colour(token))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, look.colour("textDisabled"))
    return palette
