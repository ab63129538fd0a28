"""Pages of a PDF: archivable, the same bytes for the same content, and every text can be copied out as it was."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any
from xml.etree import ElementTree

import pypdf
import pytest
from fpdf import FPDF

from app.formats.pdf_drawing import MUTED
from app.formats.pdf_page import BODY, CLAUSE, DISPLAY, WIDTH, Cell, PdfFacts, PdfPages
from app.formats.pdf_text import PdfFonts
from tests.builders import RESOURCES, TOKYO

FONTS = RESOURCES / "fonts"
FACTS = PdfFacts(
    title="Title & <more>",
    subject="Subject",
    language="ja",
    created=datetime(2026, 3, 12, 10, 58, 33, tzinfo=TOKYO),
    foot="The foot",
    page_of="Page {page} of {pages}",
)


def opened(pages: PdfPages) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(pages.content()))


def words_of(pages: PdfPages) -> str:
    return "\n".join(page.extract_text() for page in opened(pages).pages)


def everything() -> PdfPages:
    """Return a document with every element."""
    pages = PdfPages(FONTS, FACTS)
    pages.letterhead("No. 000001")
    pages.space(20)
    pages.text("Ein Titel 題名", DISPLAY)
    pages.heading("Heading 見出し")
    pages.quotation("「利用者情報の取り扱い」を読みました。 " * 4)
    pages.rows([("Name", "Aiko Tanaka"), ("氏名", "田中 愛子")])
    pages.hairline(strong=True)
    pages.cells([[True, False], [False]])
    pages.tags([("1.1", "Purpose first"), ("3.4", "差し迫った危険")])
    pages.table(["When", "What"], [(Cell("2026-01-31"), Cell("Something 何か", BODY, MUTED))], (100, 0))
    pages.attach("receipt.json", b'{"a":1}', "application/json", "Receipt")
    return pages


# ---------------------------------------------------------------- archivable


def fonts_of(reader: pypdf.PdfReader) -> Iterator[Any]:
    for page in reader.pages:
        yield from (one.get_object() for one in page["/Resources"]["/Font"].values())


def test_it_says_that_it_is_pdf_a_3u_and_holds_what_that_asks_for() -> None:
    reader = opened(everything())
    root = reader.trailer["/Root"]
    metadata = root["/Metadata"].get_object()
    assert "/Filter" not in metadata  # readable without a PDF program
    xmp = ElementTree.fromstring(metadata.get_data().decode().strip())
    described = next(xmp.iter("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}Description"))
    assert described.get("{http://www.aiim.org/pdfa/ns/id/}part") == "3"
    assert described.get("{http://www.aiim.org/pdfa/ns/id/}conformance") == "U"
    assert described.get("{http://ns.adobe.com/xap/1.0/}CreateDate") == "2026-03-12T01:58:33Z"
    assert "Title & <more>" in "".join(described.itertext())
    (intent,) = root["/OutputIntents"]
    assert intent["/S"] == "/GTS_PDFA1"
    assert len(intent["/DestOutputProfile"].get_data()) > 1000
    assert root["/Lang"] == "ja"
    assert "/Encrypt" not in reader.trailer
    assert reader.trailer["/ID"]
    assert "/AA" not in root
    assert "/OpenAction" not in root or isinstance(root["/OpenAction"], list)


def test_every_font_is_embedded_as_a_part_and_says_what_its_glyphs_mean() -> None:
    fonts = list(fonts_of(opened(everything())))
    assert len(fonts) >= 4
    for font in fonts:
        (inner,) = font["/DescendantFonts"]
        assert len(inner["/FontDescriptor"]["/FontFile2"].get_data()) > 1000
        assert font["/ToUnicode"].get_data()
        assert "+" in font["/BaseFont"]


def test_without_embedding_the_check_of_fonts_fails() -> None:
    """The positive control: a font of the PDF reader is not embedded."""
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("helvetica", size=12)
    pdf.text(20, 20, "Hello")
    (font,) = fonts_of(pypdf.PdfReader(io.BytesIO(bytes(pdf.output()))))
    assert "/DescendantFonts" not in font


def test_a_file_goes_along_with_its_kind_and_its_relation_to_the_page() -> None:
    reader = opened(everything())
    (whole,) = reader.attachments["receipt.json"]
    assert whole == b'{"a":1}'
    (associated,) = reader.trailer["/Root"]["/AF"]
    assert associated.get_object()["/AFRelationship"] == "/Data"
    embedded = associated.get_object()["/EF"]["/F"].get_object()
    assert embedded["/Subtype"] == "/application/json"
    assert embedded["/Params"]["/ModDate"]


def test_the_same_content_gives_the_same_bytes_and_other_content_others() -> None:
    assert everything().content() == everything().content()
    other = everything()
    other.text("more")
    assert other.content() != everything().content()


# ---------------------------------------------------------------- text


@pytest.mark.parametrize(
    "text",
    [
        "髙橋 﨑 渡邉 渡邊 齋藤 𠮷野家 彅 鷗",
        "氏と⼀は別の字",  # the second is a Kangxi radical that looks like the number one
        "葛󠄀城市と葛󠄁飾区",  # chosen shapes of one character
        "김민수 สมชาย 😀",  # no font has these
        "Łódź, Ωμέγα, Жанна, é",
        "“quoted” — 10 % … §3.4",
    ],
)
def test_a_text_is_copied_out_as_it_was_put_in(text: str) -> None:
    for style in (BODY, DISPLAY, CLAUSE):
        pages = PdfPages(FONTS, FACTS)
        pages.text(text, style)
        assert text in words_of(pages)


@contextmanager
def loaded_fonts() -> Iterator[PdfFonts]:
    """Give fonts outside a document, which would close their files."""
    pdf = FPDF(unit="pt")
    yield PdfFonts(pdf, FONTS)
    for font in pdf.fonts.values():
        font.close()


def lines(text: str, room: float) -> list[str]:
    with loaded_fonts() as fonts:
        found = fonts.lines(text, BODY, room)
    assert all(line.width <= room for line in found)
    return ["".join(run.text for run in line.runs) for line in found]


def test_lines_break_between_words_and_keep_them_all() -> None:
    text = "We say what information about a user is for before we collect it or when we collect it."
    found = lines(text, 120)
    assert len(found) > 2
    assert " ".join(found) == text


def test_japanese_breaks_anywhere_but_before_closing_and_after_opening_marks() -> None:
    text = "利用者の同意か正当な理由（五つの例外）がない限り、利用者の情報を「社外」の誰にも渡しません。"
    for room in range(40, 200, 20):
        found = lines(text, room)
        assert "".join(found) == text
        assert not any(line[0] in "、。）」っ" for line in found)
        assert not any(line[-1] in "（「" for line in found)


def test_what_is_longer_than_a_line_is_cut_and_versions_hold_together() -> None:
    assert "".join(lines("x" * 200, 90)) == "x" * 200
    assert lines("version 2026-01 of it", 62) == ["version", "2026-01 of it"]
    assert lines("Featherstonehaugh-Montgomery", 100) == ["Featherstonehaugh-", "Montgomery"]
    assert lines("one\ntwo\n", 100) == ["one", "two", ""]
    assert lines("", 100) == [""]


def test_a_text_that_the_serif_cannot_set_whole_is_set_in_the_sans() -> None:
    with loaded_fonts() as fonts:
        (serif,) = fonts.lines("高橋 Aiko", DISPLAY, 400)
        (sans,) = fonts.lines("髙橋 Aiko", DISPLAY, 400)
    assert {run.font.split("_")[0] for run in serif.runs} == {"NotoSerifJP", "SourceSerif4"}
    assert {run.font.split("_")[0] for run in sans.runs} == {"NotoSansJP", "IBMPlexSans"}


# ---------------------------------------------------------------- pages


def test_a_long_table_goes_over_pages_with_its_head_on_each() -> None:
    pages = PdfPages(FONTS, FACTS)
    rows = [(Cell(f"row {number}"), Cell("word " * (number % 40))) for number in range(120)]
    pages.table(["First", "Second"], rows, (80, 0))
    reader = opened(pages)
    texts = [page.extract_text() for page in reader.pages]
    assert len(texts) > 2
    for number, text in enumerate(texts, start=1):
        assert "First" in text
        assert f"Page {number} of {len(texts)}" in text
        assert "The foot" in text
    found = [line for text in texts for line in text.splitlines() if line.startswith("row ")]
    assert [line.split()[1] for line in found] == [str(number) for number in range(120)]


def test_a_row_taller_than_a_page_goes_on_on_the_next() -> None:
    pages = PdfPages(FONTS, FACTS)
    words = [f"w{number}" for number in range(3000)]
    pages.table((), [(Cell(" ".join(words)), Cell("beside"))], (0, 80))
    reader = opened(pages)
    assert len(reader.pages) > 2
    told = " ".join(page.extract_text() for page in reader.pages).split()
    assert [one for one in told if one in set(words)] == words


def test_tags_wrap_and_a_label_wider_than_the_page_is_cut() -> None:
    pages = PdfPages(FONTS, FACTS)
    pages.tags([(f"9.{number}", "Commitment") for number in range(400)] + [("9.400", "long " * 100)])
    reader = opened(pages)
    words = "\n".join(page.extract_text() for page in reader.pages)
    assert all(f"§9.{number}" in words for number in range(401))
    assert len(reader.pages) > 1


def test_the_text_area_is_narrower_than_the_page() -> None:
    assert 400 < WIDTH < 595
