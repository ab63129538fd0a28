"""Draws the parts of a printed page that look like the program: lines of text, rules, tags, the 25 cells, the mark."""

from collections.abc import Sequence

from fpdf import FPDF
from fpdf.enums import Corner

from app.formats.pdf_text import Line, TextStyle

TEXT = "#1D2025"
MUTED = "#5A5850"
BORDER = "#DDD9D0"
BORDER_STRONG = "#857F74"
ACCENT = "#2A4494"
RIGHT = "#1C6844"
WRONG = "#A8322A"
_CLAUSE = "#2B3145"
_ON_CLAUSE = "#FFFFFF"
_CLAUSE_TINT = "#F3F1EC"
_CLAUSE_BORDER = "#C9C4B9"

HAIRLINE = 0.6
TAG_STYLE = TextStyle("sans", True, 8.5, 12)
TAG_LABEL_STYLE = TextStyle("sans", False, 8.5, 12)
TAG_HEIGHT = 16.5
_TAG_RADIUS = 2.6
CELL_WIDTH, CELL_HEIGHT, CELL_GAP, CELL_GROUP_GAP = 9.0, 13.0, 2.6, 9.0
_MARK = (15, 20, 13, 9, 15)
"""The heights of the bars of the mark, which is 20 high in the design."""


def draw_line(pdf: FPDF, line: Line, style: TextStyle, colour: str, left: float, top: float) -> None:
    """Draw a line whose box begins at `top`; capitals stand in its middle whatever the font."""
    baseline = top + style.leading / 2 + style.size * 0.34
    pdf.set_text_color(colour)
    for run in line.runs:
        pdf.set_font(run.font, size=style.size)
        pdf.text(left + run.left, baseline, run.text)


def fill(pdf: FPDF, colour: str, left: float, top: float, width: float, height: float) -> None:
    """Fill a rectangle."""
    pdf.set_fill_color(colour)
    pdf.rect(left, top, width, height, style="F")


def draw_tag(pdf: FPDF, number: Line, label: Line, left: float, top: float, dark: float, light: float) -> None:
    """Draw a commitment tag with a dark cell and a light cell of these widths."""
    half = HAIRLINE / 2
    _rounded(pdf, _CLAUSE_TINT, left + half, top + half, dark + light - HAIRLINE, TAG_HEIGHT - HAIRLINE, edge=True)
    pdf.set_fill_color(_CLAUSE)
    corners = Corner.TOP_RIGHT, Corner.BOTTOM_RIGHT  # fpdf2 has left and right the wrong way round
    box = left, top, dark, TAG_HEIGHT
    pdf.rect(*box, style="F", round_corners=corners, corner_radius=_TAG_RADIUS)  # type: ignore[arg-type]
    inset = top + (TAG_HEIGHT - TAG_STYLE.leading) / 2
    draw_line(pdf, number, TAG_STYLE, _ON_CLAUSE, left + (dark - number.width) / 2, inset)
    draw_line(pdf, label, TAG_LABEL_STYLE, TEXT, left + dark + 5.5, inset)


def draw_cells(pdf: FPDF, groups: Sequence[Sequence[bool]], left: float, top: float) -> None:
    """Draw the cells of the register, a group for each part of the policy; a cell is full or an outline."""
    for group in groups:
        for full in group:
            if full:
                _rounded(pdf, ACCENT, left, top, CELL_WIDTH, CELL_HEIGHT, edge=False)
            else:
                half = HAIRLINE / 2
                width, height = CELL_WIDTH - HAIRLINE, CELL_HEIGHT - HAIRLINE
                _rounded(pdf, "#FFFFFF", left + half, top + half, width, height, edge=True, line=BORDER_STRONG)
            left += CELL_WIDTH + CELL_GAP
        left += CELL_GROUP_GAP - CELL_GAP


def draw_mark(pdf: FPDF, left: float, top: float, size: float) -> None:
    """Draw the mark of the program."""
    scale = size / 20
    for position, height in enumerate(_MARK):
        colour = ACCENT if position == 2 else _CLAUSE
        fill(pdf, colour, left + position * 4.2 * scale, top + (20 - height) * scale, 2.6 * scale, height * scale)


def _rounded(
    pdf: FPDF,
    colour: str,
    left: float,
    top: float,
    width: float,
    height: float,
    *,
    edge: bool,
    line: str = _CLAUSE_BORDER,
) -> None:
    pdf.set_line_width(HAIRLINE)
    pdf.set_draw_color(line)
    pdf.set_fill_color(colour)
    radius = min(_TAG_RADIUS, width / 4)
    pdf.rect(left, top, width, height, style="DF" if edge else "F", round_corners=True, corner_radius=radius)
