"""Lays out A4 pages in the look of the program and writes them as PDF/A-3, the same bytes for the same content."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from html import escape
from pathlib import Path

from fpdf import FPDF

from app.domain.texts import Language
from app.formats.pdf_drawing import (
    ACCENT,
    BORDER,
    BORDER_STRONG,
    CELL_HEIGHT,
    HAIRLINE,
    MUTED,
    TAG_HEIGHT,
    TAG_LABEL_STYLE,
    TAG_STYLE,
    TEXT,
    draw_cells,
    draw_line,
    draw_mark,
    draw_tag,
    fill,
)
from app.formats.pdf_text import Line, PdfFonts, TextStyle

DISPLAY = TextStyle("serif", True, 24, 31)
TITLE = TextStyle("serif", True, 16, 22)
CLAUSE = TextStyle("serif", False, 12, 18.5)
HEADING = TextStyle("sans", True, 11, 16)
BODY = TextStyle("sans", False, 9.5, 14)
STRONG = TextStyle("sans", True, 9.5, 14)
META = TextStyle("sans", False, 8.5, 12.5)
OVERLINE = TextStyle("sans", True, 8, 12)
_BRAND = TextStyle("serif", True, 12.5, 17)
_PAGE_WIDTH, _PAGE_HEIGHT = 595.28, 841.89
_SIDE, _NARROW_SIDE, _TOP, _BOTTOM = 62.0, 40.0, 56.0, 66.0
WIDTH = _PAGE_WIDTH - 2 * _SIDE
"""The width of the text area of an upright page in points; every measure here is in points."""

_TAG_GAP = 5.0
_PRODUCER = "Clausewise"
_Draw = Callable[[FPDF], None]


@dataclass(frozen=True, slots=True)
class PdfFacts:
    """What a file says about itself: `foot` stands at the bottom of each page, `page_of` has {page} and {pages}."""

    title: str
    subject: str
    language: Language
    created: datetime
    foot: str
    page_of: str


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table."""

    text: str
    style: TextStyle = BODY
    colour: str = TEXT


class PdfPages:
    """Takes a document from top to bottom and breaks pages by itself.

    What was given is drawn by `content`, when the number of pages is known.
    """

    def __init__(self, fonts: Path, facts: PdfFacts, *, landscape: bool = False) -> None:
        """Begin a document; `fonts` is the folder of the program's fonts."""
        self._facts = facts
        self._side = _NARROW_SIDE if landscape else _SIDE
        width, self._height = (_PAGE_HEIGHT, _PAGE_WIDTH) if landscape else (_PAGE_WIDTH, _PAGE_HEIGHT)
        self.width = width - 2 * self._side
        orientation = "landscape" if landscape else "portrait"
        self._pdf = FPDF(orientation, unit="pt", format="A4", enforce_compliance="PDF/A-3U")
        self._fonts = PdfFonts(self._pdf, fonts)
        self._pages: list[list[_Draw]] = [[]]
        self._y = _TOP

    # ---------------------------------------------------------------- elements

    def space(self, height: float) -> None:
        """Leave room, but not at the top of a page."""
        if self._pages[-1]:
            self._y += height

    def keep_together(self, height: float) -> None:
        """Go to the next page if there is less room than this on the page."""
        if self._pages[-1] and self._y + height > self._height - _BOTTOM:
            self._pages.append([])
            self._y = _TOP

    def text(
        self, text: str, style: TextStyle = BODY, colour: str = TEXT, *, left: float = 0, width: float = 0
    ) -> None:
        """Add a paragraph; a width of 0 is that of the page."""
        for line in self._fonts.lines(text, style, width or self.width):
            self.keep_together(style.leading)
            self._draw_line(line, style, colour, self._side + left, self._y)
            self._y += style.leading

    def heading(self, text: str) -> None:
        """Add a heading that stays with what follows."""
        self.keep_together(HEADING.leading + 40)
        self.text(text, HEADING)
        self._y += 5

    def hairline(self, *, strong: bool = False) -> None:
        """Add a line across the text."""
        self._fill(BORDER_STRONG if strong else BORDER, self._side, self.width, HAIRLINE)

    def quotation(self, text: str, style: TextStyle = CLAUSE) -> None:
        """Add the policy's own words, with the rule of a quotation beside them."""
        for line in self._fonts.lines(text, style, self.width - 18):
            self.keep_together(style.leading)
            self._fill(ACCENT, self._side, 2.2, style.leading)
            self._draw_line(line, style, TEXT, self._side + 18, self._y)
            self._y += style.leading

    def rows(self, pairs: Sequence[tuple[str, str]], name_width: float = 132) -> None:
        """Add names and values in two columns, each under a hairline."""
        self.table((), [(Cell(name, BODY, MUTED), Cell(value)) for name, value in pairs], (name_width, 0))

    def table(self, head: Sequence[str], rows: Iterable[Sequence[Cell]], widths: Sequence[float]) -> None:
        """Add a table; a width of 0 takes what is left, shared among such columns. The head is repeated on each page.

        A row taller than a page goes on on the next one.
        """
        free = (self.width - sum(widths)) / max(1, sum(not width for width in widths))
        real = [width or free for width in widths]
        self._head(head, real)
        for row in rows:
            cells = [
                (self._fonts.lines(cell.text, cell.style, width - 12), cell)
                for cell, width in zip(row, real, strict=True)
            ]
            height = max(len(lines) * cell.style.leading for lines, cell in cells) + 9
            if self._pages[-1] and self._y + min(height, 60) > self._height - _BOTTOM:
                self._pages.append([])
                self._y = _TOP
                self._head(head, real)
            self.hairline()
            self._y += 4.5
            self._cells(cells, real, head)
            self._y += 4.5

    def tags(self, tags: Sequence[tuple[str, str]]) -> None:
        """Add commitment tags, each a number such as "3.4" and a label, as many in a row as there is room for."""
        left = 0.0
        self.keep_together(TAG_HEIGHT)
        for number, label in tags:
            (number_line,) = self._fonts.lines(f"§{number}", TAG_STYLE, self.width)
            label_line = self._fonts.lines(label, TAG_LABEL_STYLE, self.width - number_line.width - 19)[0]
            dark, light = number_line.width + 8, label_line.width + 11
            if left and left + dark + light > self.width:
                left = 0.0
                self._y += TAG_HEIGHT + _TAG_GAP
                self.keep_together(TAG_HEIGHT)
            self._pages[-1].append(
                partial(
                    draw_tag,
                    number=number_line,
                    label=label_line,
                    left=self._side + left,
                    top=self._y,
                    dark=dark,
                    light=light,
                )
            )
            left += dark + light + _TAG_GAP
        self._y += TAG_HEIGHT

    def cells(self, groups: Sequence[Sequence[bool]]) -> None:
        """Add the cells of the register, a group for each part of the policy; True is a full cell."""
        self.keep_together(CELL_HEIGHT)
        self._pages[-1].append(partial(draw_cells, groups=groups, left=self._side, top=self._y))
        self._y += CELL_HEIGHT

    def letterhead(self, right: str) -> None:
        """Add the mark and the name of the program, and a line at the right."""
        self._pages[-1].append(partial(draw_mark, left=self._side, top=self._y, size=15))
        (brand,) = self._fonts.lines("Clausewise", _BRAND, self.width)
        self._draw_line(brand, _BRAND, TEXT, self._side + 22, self._y - 1)
        line = self._fonts.lines(right, META, self.width - brand.width - 40)[0]
        self._draw_line(line, META, MUTED, self._side + self.width - line.width, self._y + 1)
        self._y += _BRAND.leading

    def attach(self, name: str, content: bytes, kind: str, description: str) -> None:
        """Embed a file of a media type such as "application/json"."""
        self._pdf.embed_file(
            bytes=content,
            basename=name,
            mime_type=kind,
            desc=description,
            associated_file_relationship="Data",
            creation_date=self._facts.created,
            modification_date=self._facts.created,
            compress=True,
            checksum=True,
        )

    def content(self) -> bytes:
        """Draw everything and return the file; once for each document."""
        pdf, facts = self._pdf, self._facts
        pdf.set_auto_page_break(False)
        pdf.set_title(facts.title)
        pdf.set_subject(facts.subject)
        pdf.set_creator("Clausewise")
        pdf.set_lang(facts.language)
        pdf.set_creation_date(facts.created)
        pdf.set_producer(_PRODUCER)
        pdf.set_xmp_metadata(_xmp(facts))
        for number, page in enumerate(self._pages, start=1):
            pdf.add_page()
            for draw in page:
                draw(pdf)
            self._foot(pdf, number)
        return bytes(pdf.output())

    def close(self) -> None:
        """Let go of the fonts; needed where the document is not finished."""
        self._fonts.close()

    # ---------------------------------------------------------------- drawing

    def _head(self, head: Sequence[str], widths: Sequence[float]) -> None:
        if not head:
            return
        left = 0.0
        for name, width in zip(head, widths, strict=True):
            line = self._fonts.lines(name, OVERLINE, width - 12)[0]
            self._draw_line(line, OVERLINE, MUTED, self._side + left, self._y)
            left += width
        self._y += OVERLINE.leading + 4
        self.hairline(strong=True)

    def _cells(self, cells: Sequence[tuple[list[Line], Cell]], widths: Sequence[float], head: Sequence[str]) -> None:
        """Draw the lines of a row side by side, over as many pages as they need."""
        waiting = [list(lines) for lines, _ in cells]
        leading = max(cell.style.leading for _, cell in cells)
        while any(waiting):
            if self._y + leading > self._height - _BOTTOM:
                self._pages.append([])
                self._y = _TOP
                self._head(head, widths)
            left = 0.0
            for lines, (_, cell), width in zip(waiting, cells, widths, strict=True):
                if lines:
                    self._draw_line(lines.pop(0), cell.style, cell.colour, self._side + left, self._y)
                left += width
            self._y += leading

    def _draw_line(self, line: Line, style: TextStyle, colour: str, left: float, top: float) -> None:
        self._pages[-1].append(partial(draw_line, line=line, style=style, colour=colour, left=left, top=top))

    def _fill(self, colour: str, left: float, width: float, height: float) -> None:
        self._pages[-1].append(partial(fill, colour=colour, left=left, top=self._y, width=width, height=height))

    def _foot(self, pdf: FPDF, number: int) -> None:
        top = self._height - _BOTTOM + 22
        page = self._facts.page_of.format(page=number, pages=len(self._pages))
        (right,) = self._fonts.lines(page, META, self.width)
        left = self._fonts.lines(self._facts.foot, META, self.width - right.width - 16)[0]
        fill(pdf, BORDER, self._side, top - 6, self.width, HAIRLINE)
        draw_line(pdf, left, META, MUTED, self._side, top)
        draw_line(pdf, right, META, MUTED, self._side + self.width - right.width, top)


def _xmp(facts: PdfFacts) -> str:
    """Return the metadata; the library's own names the moment of writing, so no two files would be the same."""
    offset = facts.created.utcoffset() or timedelta()
    at = (facts.created - offset).replace(microsecond=0, tzinfo=None).isoformat() + "Z"
    return f"""<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmp:CreatorTool="Clausewise" xmp:CreateDate="{at}" xmp:ModifyDate="{at}" xmp:MetadataDate="{at}"
 pdf:Producer="{_PRODUCER}" pdfaid:part="3" pdfaid:conformance="U">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(facts.title)}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{escape(facts.subject)}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{facts.language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>"""
