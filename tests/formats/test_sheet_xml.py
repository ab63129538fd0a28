"""The XML of a workbook is read as Excel means it, and refused where it wants more than to be read."""

from io import BytesIO

import pytest
from defusedxml.common import DTDForbidden
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils import get_column_letter

from app.formats.sheet_xml import RawCell, column_of, read_strings, stream_rows, unescaped

HEAD = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
STRINGS = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{}</sst>'


def cells(xml: str) -> list[RawCell]:
    body = f"{HEAD}{xml}</sheetData></worksheet>".encode()
    return [cell for row in stream_rows(BytesIO(body)) for cell in row.cells]


def strings(xml: str) -> list[str]:
    return read_strings(BytesIO(STRINGS.format(xml).encode()))


def test_each_type_of_cell_comes_as_it_stands_there() -> None:
    found = cells(
        '<row r="3"><c r="A3" t="s"><v>7</v></c><c r="C3" s="2"><v>1.5</v></c>'
        '<c t="inlineStr"><is><t>Mirei</t></is></c><c t="str"><f>A1</f><v>x</v></c><c/></row>'
    )
    assert found == [
        RawCell(1, "s", 0, "7", False),
        RawCell(3, "n", 2, "1.5", False),
        RawCell(4, "inlineStr", 0, "Mirei", False),
        RawCell(5, "str", 0, "x", True),
    ]


def test_how_a_name_is_pronounced_is_no_part_of_it() -> None:
    furigana = '<si><t>浅沼</t><rPh sb="0" eb="2"><t>アサヌマ</t></rPh><phoneticPr fontId="1"/></si>'
    rich = "<si><r><t>Mi</t></r><r><rPr><b/></rPr><t>rei</t></r></si>"
    assert strings(furigana + rich + "<si/>") == ["浅沼", "Mirei", ""]
    assert cells('<row><c t="inlineStr"><is><t>浅沼</t><rPh><t>アサヌマ</t></rPh></is></c></row>')[0].value == "浅沼"


def test_escaped_characters_come_back() -> None:
    assert unescaped("a_x000D_b") == "a\rb"
    assert unescaped("_x005F_x000D_") == "_x000D_"
    assert unescaped("plain_x") == "plain_x"


@given(st.integers(1, 16_384), st.integers(1, 1_048_576))
def test_a_reference_leads_to_its_column(column: int, row: int) -> None:
    assert column_of(f"{get_column_letter(column)}{row}") == column


@pytest.mark.parametrize("reference", ["", "12", "ABCD1", "Ａ1", "A-1", "$A1"])
def test_what_is_no_reference_is_refused(reference: str) -> None:
    with pytest.raises(ValueError, match="no cell"):
        column_of(reference)


@pytest.mark.parametrize(
    "document", ["<!DOCTYPE x>", '<!DOCTYPE x [<!ENTITY a "AAAA">]>', '<!DOCTYPE x SYSTEM "file:///etc/passwd">']
)
def test_a_document_type_is_refused(document: str) -> None:
    with pytest.raises(DTDForbidden):
        list(stream_rows(BytesIO((document + HEAD + "</sheetData></worksheet>").encode())))
    with pytest.raises(DTDForbidden):
        read_strings(BytesIO((document + STRINGS.format("")).encode()))


def test_rows_come_before_the_whole_file_was_read() -> None:
    class Endless:
        """A sheet that never ends."""

        def __init__(self) -> None:
            self.asked = 0

        def read(self, size: int) -> bytes:
            self.asked += 1
            rows = b"<row><c><v>1</v></c></row>" * 100
            return (HEAD.encode() if self.asked == 1 else b"") + rows

    source = Endless()
    rows = stream_rows(source)  # type: ignore[arg-type]
    assert [next(rows).number for _ in range(250)] == list(range(1, 251))
    assert source.asked == 3
