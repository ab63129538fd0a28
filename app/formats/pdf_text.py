"""Sets lines of text in a PDF so that they wrap as people write and can be copied out exactly as they were put in."""

import functools
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, cast

from fpdf import FPDF
from fpdf.fonts import Glyph, SubsetMap, TTFFont

Voice = Literal["sans", "serif"]

_FILES = {
    ("sans", False): ("IBMPlexSans_400Regular.ttf", "NotoSansJP_400Regular.ttf"),
    ("sans", True): ("IBMPlexSans_600SemiBold.ttf", "NotoSansJP_600SemiBold.ttf"),
    ("serif", False): ("SourceSerif4_400Regular.ttf", "NotoSerifJP_400Regular.ttf"),
    ("serif", True): ("SourceSerif4_600SemiBold.ttf", "NotoSerifJP_600SemiBold.ttf"),
}
"""The fonts of each voice, regular and semibold, in the order in which they are asked for a character."""

_NOT_FIRST = frozenset(
    "、。，．・：；？！）」』】］〕〉》〟”’%％‰々ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶヽヾゝゞ゛゜…‥,.:;?!)]}"
)
_NOT_LAST = frozenset("（「『【［〔〈《〝“‘([{§￥¥$#")
_UNKNOWN = "□"
"""What is drawn for a character that no font has; copied out, it is still that character."""

_SELECTORS = frozenset(range(0xFE00, 0xFE10)) | frozenset(range(0xE0100, 0xE01F0))
_STAND_INS = 0xF0000
"""The first code point of a private plane: one stands in a line for each character that a font does not map."""


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How text is set; `size` and `leading` (from line to line) are in points."""

    voice: Voice
    bold: bool
    size: float
    leading: float


@dataclass(frozen=True, slots=True)
class Run:
    """A part of a line in one font, which begins `left` points from the start of the line."""

    font: str
    text: str
    left: float


@dataclass(frozen=True, slots=True)
class Line:
    """A line that was fitted; `width` is in points."""

    runs: tuple[Run, ...]
    width: float


class _ExactSubset(SubsetMap):
    """The glyphs that are used of a font, with those that stand for something else than their own character."""

    def __init__(self, font: TTFFont) -> None:
        super().__init__(font)
        self.stand_ins: dict[int, Glyph] = {}

    @functools.cache  # noqa: B019 - fpdf2 empties this cache when the document is written
    def pick(self, unicode: int) -> int | None:
        """Return the place of a character in the subset, which gets one if it has none yet."""
        return self.pick_glyph(self.stand_ins.get(unicode) or self.get_glyph(unicode=unicode))


class PdfFonts:
    """The fonts of the program in one PDF; each is loaded when the first character needs it."""

    def __init__(self, pdf: FPDF, folder: Path) -> None:
        self._pdf, self._folder = pdf, folder
        self._subsets: dict[str, _ExactSubset] = {}
        self._stand_ins: dict[tuple[str, str], str] = {}
        self._advances: dict[tuple[Voice, bool], dict[str, float]] = {}

    def close(self) -> None:
        """Close the files of the fonts that were loaded."""
        for font in self._pdf.fonts.values():
            if isinstance(font, TTFFont):
                font.close()

    def width(self, text: str, style: TextStyle) -> float:
        """Return the width of one line in points."""
        return self._width(text, self._able(text, style))

    def _width(self, text: str, style: TextStyle) -> float:
        known = self._advances.setdefault((style.voice, style.bold), {})
        whole = 0.0
        for shown in _clusters(text):
            if shown not in known:
                font, drawn = self._drawn(shown, style)
                known[shown] = self._font(font).get_text_width(drawn, 1, None)[1]
            whole += known[shown]
        return whole * style.size

    def lines(self, text: str, style: TextStyle, room: float) -> list[Line]:
        """Break a text into lines at most `room` points wide; there is always one.

        Lines break at spaces and between Japanese characters, never before a closing mark or after an opening one.
        """
        style = self._able(text, style)
        found = []
        for paragraph in text.split("\n"):
            line, taken = "", 0.0
            for piece in _pieces(paragraph):
                if line and taken + self._width(piece.rstrip(), style) > room:
                    found.append(line)
                    line, taken = "", 0.0
                while self._width(piece.rstrip(), style) > room and len(piece) > 1:
                    fitting = self._fitting(piece, style, room)
                    found.append(piece[:fitting])
                    piece = piece[fitting:]
                line += piece
                taken += self._width(piece, style)
            found.append(line)
        return [self._line(line.rstrip(), style) for line in found]

    def _able(self, text: str, style: TextStyle) -> TextStyle:
        """Return the style, in the other voice where the serif lacks a character: a name is set in one face."""
        able = style.voice == "sans" or all(
            any(ord(char) in self._font(name).cmap for name in _FILES["serif", style.bold])
            for char in text
            if char != "\n" and ord(char) not in _SELECTORS
        )
        return style if able else replace(style, voice="sans")

    def _fitting(self, piece: str, style: TextStyle, room: float) -> int:
        """Return how many characters of an unbreakable piece fit, one at least."""
        fitting = 1
        while fitting < len(piece) and self._width(piece[: fitting + 1], style) <= room:
            fitting += 1
        return fitting

    def _line(self, text: str, style: TextStyle) -> Line:
        runs: list[tuple[str, str]] = []
        for shown in _clusters(text):
            font, drawn = self._drawn(shown, style)
            if runs and runs[-1][0] == font:
                runs[-1] = font, runs[-1][1] + drawn
            else:
                runs.append((font, drawn))
        placed: list[Run] = []
        left = 0.0
        for font, drawn in runs:
            placed.append(Run(font, drawn, left))
            left += self._font(font).get_text_width(drawn, style.size, None)[1]
        return Line(tuple(placed), left)

    def _drawn(self, shown: str, style: TextStyle) -> tuple[str, str]:
        """Return the font that a character is drawn in, and what stands for it there."""
        names = _FILES[style.voice, style.bold]
        for name in names:
            font = self._font(name)
            if ord(shown[0]) not in font.cmap:
                continue
            if len(shown) == 1:
                return name, shown
            variant = _variant(font, shown)
            if variant is not None:
                return name, self._stand_in(name, shown, variant)
        base = shown[0] if any(ord(shown[0]) in self._font(name).cmap for name in names) else _UNKNOWN
        name = next(name for name in names if ord(base) in self._font(name).cmap)
        return name, self._stand_in(name, shown, self._font(name).cmap[ord(base)])

    def _font(self, name: str) -> TTFFont:
        key = name.lower()
        if key not in self._pdf.fonts:
            self._pdf.add_font(name, "", self._folder / name)
            font = cast(TTFFont, self._pdf.fonts[key])
            self._subsets[name] = font.subset = _ExactSubset(font)
        return cast(TTFFont, self._pdf.fonts[key])

    def _stand_in(self, name: str, shown: str, glyph_name: str) -> str:
        """Return the private character that draws a glyph and is copied out as `shown`."""
        known = self._stand_ins.get((name, shown))
        if known is None:
            font = self._font(name)
            place = _STAND_INS + len(self._stand_ins)
            number = font.ttfont.getGlyphID(glyph_name)
            width = round(font.scale * font.ttfont["hmtx"].metrics[glyph_name][0])
            font.cw[place] = width
            self._subsets[name].stand_ins[place] = Glyph(number, tuple(map(ord, shown)), glyph_name, width)
            known = self._stand_ins[name, shown] = chr(place)
        return known


def _clusters(text: str) -> Iterator[str]:
    """Yield characters, each with the variation selector that chooses its shape."""
    at = 0
    while at < len(text):
        end = at + 2 if at + 1 < len(text) and ord(text[at + 1]) in _SELECTORS else at + 1
        yield text[at:end]
        at = end


def _variant(font: TTFFont, shown: str) -> str | None:
    """Return the glyph of a character in the shape that its selector chooses, None if the font lacks it."""
    base, selector = ord(shown[0]), ord(shown[1])
    for table in font.ttfont["cmap"].tables:
        if table.format == 14:
            for code, glyph_name in table.uvsDict.get(selector, ()):
                if code == base:
                    return glyph_name or font.cmap[base]
    return None


def _pieces(text: str) -> Iterator[str]:
    """Yield what must not be broken; a piece keeps the spaces after it."""
    piece = ""
    for char in text:
        if piece and (_may_break(piece[-1], char) or _joins_words(piece[-2:], char)):
            yield piece
            piece = ""
        piece += char
    yield piece


def _may_break(before: str, after: str) -> bool:
    if after == " " or ord(after) in _SELECTORS:
        return False
    if before == " ":
        return True
    if after in _NOT_FIRST or before in _NOT_LAST:
        return False
    return _is_wide(before) or _is_wide(after)


def _joins_words(before: str, after: str) -> bool:
    """Whether a hyphen between letters was just passed; those in dates and versions hold together."""
    return len(before) == 2 and before[1] == "-" and before[0].isalpha() and after.isalpha()


def _is_wide(char: str) -> bool:
    return ord(char) in _SELECTORS or unicodedata.east_asian_width(char) in ("W", "F")
