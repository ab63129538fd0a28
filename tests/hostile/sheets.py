"""Hostile spreadsheets: formulas, floods of columns and quotes, and workbooks that are larger than they say."""

from collections.abc import Callable
from functools import partial

from tests.hostile.archives import book_files, packed
from tests.hostile.cases import Case, Refused, Safe

HEAD = "kind,stem,option 1,option 2,right\r\n"
ROW = "single_choice,Who may read it?,Whoever needs it,Everybody,1\r\n"
_SHEET = "xl/worksheets/sheet1.xml"
_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def csv(*rows: str, head: str = HEAD) -> bytes:
    """Return a CSV file with a harmless row and others."""
    return (head + ROW + "".join(f"{row}\r\n" for row in rows)).encode()


def book(changes: dict[str, tuple[str, str]] | None = None, **more: bytes) -> bytes:
    """Return a workbook with something else in place of something in its parts, and with other parts."""
    files = dict(book_files())
    for name, (old, new) in (changes or {}).items():
        text = files[name].decode()
        assert old in text, (name, old)
        files[name] = text.replace(old, new, 1).encode()
    if "xl__sharedStrings_xml" in more:
        kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
        override = f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kind}"/></Types>'
        files["[Content_Types].xml"] = files["[Content_Types].xml"].replace(b"</Types>", override.encode())
    return packed({**files, **{name.replace("__", "/").replace("_", "."): body for name, body in more.items()}})


def sheet(rows: str, behind: str = "") -> bytes:
    """Return a workbook whose sheet has other rows under the first two, and something behind all rows."""
    files = dict(book_files())
    text = files[_SHEET].decode()
    files[_SHEET] = text.replace("</sheetData>", f"{rows}</sheetData>{behind}").encode()
    return packed(files)


def _cell(reference: str, words: str, kind: str = "inlineStr") -> str:
    inside = f"<is><t>{words}</t></is>" if kind == "inlineStr" else f"<v>{words}</v>"
    return f'<c r="{reference}" t="{kind}">{inside}</c>'


def _row(number: int, stem: str = "What?") -> str:
    return f'<row r="{number}">{_cell(f"A{number}", "single_choice")}{stem}</row>'


def _headed(count: int) -> str:
    """A row of so many headings."""
    from openpyxl.utils import get_column_letter

    return "".join(_cell(f"{get_column_letter(n)}1", f"h{n}") for n in range(6, count))


def _wide_and_merged() -> bytes:
    """Merged areas that lie over each other, over five hundred columns and all rows."""
    files = dict(book_files())
    rows = "".join(f'<row r="{n}">{_cell(f"A{n}", "x")}</row>' for n in range(3, 20_000))
    areas = "".join(f'<mergeCell ref="A2:RX{1_048_000 + n}"/>' for n in range(900))
    text = files[_SHEET].decode().replace("</row>", f"{_headed(490)}</row>", 1)
    text = text.replace("</sheetData>", f"{rows}</sheetData><mergeCells>{areas}</mergeCells>")
    files[_SHEET] = text.encode()
    return packed(files)


def _strings(count: int, one: str = "<si><t>ab</t></si>") -> bytes:
    texts = f'<sst {_MAIN} count="{count}" uniqueCount="{count}">{one * count}</sst>'
    return book(**{"xl__sharedStrings_xml": texts.encode()})


def _csv() -> list[Case]:
    def case(name: str, make: bytes | Callable[[], bytes], must: Refused | Safe | None = None) -> Case:
        content = (lambda: make) if isinstance(make, bytes) else make
        return Case(f"csv-{name}", "sheet", content, must or Safe(1), "a.csv")

    formulas = {
        "dde": "=cmd|' /C calc'!A0", "plus": "+1+1", "minus": "-2+3", "at": "@SUM(1)", "tab": "\t=1+1",
        "wide": "＝1+1", "hyperlink": '"=HYPERLINK(""http://192.0.2.1"",""x"")"', "return": '"\r=1+1"',
        "webservice": "=WEBSERVICE('http://192.0.2.1')",
    }  # fmt: skip
    numbers = ("NaN", "1e400", "-inf", "9" * 5_000, "1_000", "٣")
    numeric = "kind,stem,answer,tolerance,difficulty\r\n"
    return [
        *(case(f"formula-{name}", csv(f"single_choice,{words},a,b,1"), Safe(2)) for name, words in formulas.items()),
        *(case(f"formula-as-heading-{name}", csv(head=f"{words},{HEAD}").replace(b"single", b",single"), Safe(0))
          for name, words in formulas.items()),
        *(case(f"number-{value[:6]}", (numeric + f"numerical,How many?,{value},{value},{value}\r\n").encode(), Safe(0))
          for value in numbers),
        case("quotes", lambda: csv('"' * 2_000_000)),
        case("quotes-never-end", lambda: csv('a,"' + "x,\r\n" * 1_000_000)),
        case("quotes-odd", lambda: csv(*['a,"b"c,"d'] * 100_000)),
        case("quotes-alone", lambda: b'"' * 5_000_001, Refused()),
        case("columns-million", lambda: csv("," * 1_000_000)),
        case("headings-million", lambda: csv(head="," * 1_000_000 + HEAD), Refused()),
        case("headings-words", lambda: csv(head="stem," * 100_000 + "x\r\n"), Refused()),
        case("headings-unknown", csv(head=",".join(f"h{n}" for n in range(450)) + "," + HEAD), Safe(0)),
        case("field-long", lambda: csv("single_choice," + "x" * 5_000_000)),
        case("ragged", lambda: csv(*("a" + ",b" * (n % 60) for n in range(60_000)))),
        case("rows-empty", lambda: csv(*[""] * 1_000_000)),
        case("rows-commas", lambda: csv(*[",,,,"] * 1_000_000)),
        case("rows-not-items", lambda: csv(*["x"] * 60_000)),
        case("rows-too-many", lambda: csv(*["x"] * 60_000), Safe(1)),
        case("nul", csv("a\0b,c"), Refused()),
        case("turned", csv("single_choice,a\u202eb,c,d,1"), Safe(1, told="U+202E")),
        case("control", csv("single_choice,a\x1b[2Jb,c,d,1"), Safe(1, told="U+001B")),
        case("heading-turned", csv(head=HEAD.replace("right", "right,\u202eevil")), Safe(0)),
        case("returns-only", lambda: csv().replace(b"\r\n", b"\r") + b"\r" * 1_000_000),
        case("utf-16-odd", lambda: csv().decode().encode("utf-16")[:-1], Refused()),
        case("utf-7", csv("single_choice,+AD0-cmd,c,d,1"), Safe(2)),
        case("list-flood", csv("multiple_answers," + "|" * 100_000 + ",a,b,1")),
        case("list-flood-escaped", csv("multiple_answers," + "\\|" * 100_000 + ",a,b,1")),
        case("pairs-flood", csv("matching,What?," + "=>" * 60_000 + ",b=>c,")),
        case("right-flood", csv("multiple_answers,What?,a,b," + "1 " * 60_000)),
        case("ids-clash", lambda: ("id," + HEAD + ("same," + ROW) * 5_000).encode(), Safe(5_000)),
        case("id-leads-elsewhere", ("id," + HEAD + "../../etc/passwd," + ROW).encode(), Safe(0)),
        case("separator-line", b"sep=;\r\n" + csv(), Safe(0)),
        case("markup", csv("single_choice,<script>alert(1)</script>,c,d,1"), Safe(2)),
    ]  # fmt: skip


def _xlsx() -> list[Case]:
    def case(name: str, make: Callable[[], bytes], must: Refused | Safe | None = None, *, long: bool = False) -> Case:
        return Case(f"xlsx-{name}", "sheet", make, must or Refused("damaged"), "a.xlsx", long)

    formula = '<c r="B3"><f>{0}</f>{1}</c>'
    dde = _row(3, formula.format("cmd|' /C calc'!A0", "<v>1</v>"))
    entity = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    numbers = {"nan": "NaN", "huge": "1e400", "digits": "9" * 5_000, "words": "abc", "wide": "１"}
    references = {"beyond": "ZZZZ3", "none": "3", "empty": "", "sign": "$B$3", "wide": "Ａ3", "xfe": "XFE3"}
    workbook, styles, types = "xl/workbook.xml", "xl/styles.xml", "[Content_Types].xml"
    link = b'<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'
    return [
        case("formula", lambda: sheet(dde), Safe(1, told="calculated")),
        case("formula-without-value", lambda: sheet(_row(3, formula.format("1+1", ""))), Safe(1, told="calculated")),
        case("formula-shared", lambda: sheet(_row(3, '<c r="B3"><f t="shared" ref="B3:B1048576" si="0">1</f></c>')),
             Safe(1, told="calculated")),
        case("formula-web", lambda: sheet(_row(3, formula.format('WEBSERVICE("http://192.0.2.1")', "<v>1</v>"))),
             Safe(1, told="calculated")),
        case("hyperlink", lambda: sheet("", '<hyperlinks><hyperlink ref="B2" location="file:///etc/passwd"/>'
                                            "</hyperlinks>"), Safe(1)),
        case("macros", lambda: book(xl__vbaProject_bin=b"\xd0\xcf\x11\xe0" + b"x" * 1_000), Safe(1)),
        case("external-link", lambda: book(xl__externalLinks__externalLink1_xml=link), Safe(1)),
        case("dde-link", lambda: book(xl__externalLinks__externalLink1_xml=link.replace(
            b"/>", b'><ddeLink ddeService="cmd" ddeTopic="/C calc"/></externalLink>')), Safe(1)),
        case("entity-in-sheet", lambda: book({_SHEET: ("<worksheet", f"{entity}<worksheet")})),
        case("entity-in-texts", lambda: book(xl__sharedStrings_xml=f"{entity}<sst {_MAIN}/>".encode())),
        case("entity-in-workbook", lambda: book({workbook: ("<workbook", f"{entity}<workbook")})),
        case("entity-in-styles", lambda: book({styles: ("<styleSheet", f"{entity}<styleSheet")})),
        case("entity-in-types", lambda: book({types: ("<Types", f"{entity}<Types")})),
        case("dimension-lies", lambda: book({_SHEET: ('<dimension ref="A1:E2"', '<dimension ref="A1:XFD1048576"')}),
             Safe(1)),
        case("row-number-huge", lambda: sheet(_row(99_999_999_999, "")), Safe(1)),
        case("row-number-negative", lambda: sheet(_row(3).replace('r="3"', 'r="-3"')), Safe(0)),
        case("row-number-none", lambda: sheet(_row(3).replace('<row r="3"', '<row r="x"')), Refused()),
        case("row-number-digits", lambda: sheet(_row(3).replace('<row r="3"', f'<row r="{"9" * 5_000}"')), Refused()),
        *(case(f"reference-{name}", lambda words=words: sheet(_row(3, f'<c r="{words}" t="n"><v>1</v></c>')), Safe(0))
          for name, words in references.items()),
        *(case(f"number-{name}", lambda words=words: sheet(_row(3, _cell("B3", words, "n"))), Safe(0))
          for name, words in numbers.items()),
        case("date-beyond", lambda: sheet(_row(3, _cell("B3", "9999-99-99", "d"))), Safe(0)),
        case("text-beyond", lambda: sheet(_row(3, _cell("B3", "999999", "s"))), Safe(0)),
        case("text-negative", lambda: sheet(_row(3, _cell("B3", "-1", "s"))), Safe(0)),
        case("kind-unknown", lambda: sheet(_row(3, _cell("B3", "x", "evil"))), Safe(1)),
        case("escaped-control", lambda: sheet(_row(3, _cell("B3", "a_x001B_[2J_x202E_"))), Safe(1, told="U+001B")),
        case("escaped-surrogate", lambda: sheet(_row(3, _cell("B3", "a_xD800_b"))), Safe(1, told="U+D800")),
        case("cells-empty", lambda: sheet("<row>" + "<c/>" * 10_000_000 + "</row>")),
        case("rows-empty", lambda: sheet("<row/>" * 8_000_000), long=True),
        case("elements-unknown", lambda: sheet("<a/>" * 10_000_000), long=True),
        case("cells-in-one-row", lambda: sheet('<row r="3">' + '<c r="B3"><v>1</v></c>' * 900_000 + "</row>")),
        case("rows-not-items", lambda: sheet("".join(_row(n, "") for n in range(3, 60_000))), Safe(50_000)),
        case("depth", lambda: sheet("<a>" * 3_000_000)),
        case("merges-over-all", _wide_and_merged),
        case("merges-many", lambda: sheet("", "<mergeCells>" + '<mergeCell ref="A5:B6"/>' * 5_000 + "</mergeCells>"),
             Refused("1,000")),
        case("merges-never-end", lambda: sheet("", "<mergeCells>" + "<mergeCell " * 500_000)),
        case("merges-none", lambda: sheet("", '<mergeCells><mergeCell ref="no cells"/></mergeCells>')),
        case("texts-many", partial(_strings, 4_500_000), Refused("50 MB")),
        case("texts-empty", partial(_strings, 15_000_000, "<si/>"), Refused("50 MB")),
        case("styles-many", lambda: book({styles: ("<cellXfs", "<cellXfs>" + "<xf/>" * 2_000_000 + "</cellXfs><cellXfs")
                                          })),
        case("sheets-many", lambda: book({workbook: ("<sheets>", "<sheets>" + '<sheet name="a" sheetId="9" r:id="x" '
                                          'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
                                          "/>" * 300_000)}), Refused()),
        case("types-many", lambda: book({types: ("<Override", '<Default Extension="a" ContentType="b"/>' * 900_000 +
                                                "<Override")}), Refused()),
        case("names-many", lambda: book({workbook: ("</sheets>", "</sheets><definedNames>" +
                                                    '<definedName name="a">1</definedName>' * 500_000 +
                                                    "</definedNames>")}), Refused()),
        case("sheet-elsewhere", lambda: book({"xl/_rels/workbook.xml.rels": ("/xl/worksheets/sheet1.xml",
                                                                           "../../../canary.txt")}), Refused()),
        case("sheet-of-network", lambda: book({"xl/_rels/workbook.xml.rels": ("/xl/worksheets/sheet1.xml",
                                                                            "http://192.0.2.1/a.xml")}), Refused()),
        case("no-sheets", lambda: book({workbook: ("<sheet ", "<sheat ")}), Safe(0)),
        case("hidden-only", lambda: book({workbook: ('state="visible"', 'state="veryHidden"')}), Refused()),
        case("old-office", lambda: b"\xd0\xcf\x11\xe0" + b"x" * 1_000, Refused("Excel")),
        case("encoding-of-sheet", lambda: book({_SHEET: ("<worksheet",
                                                        '<?xml version="1.0" encoding="rot13"?><worksheet')})),
        case("bomb-of-row", lambda: sheet('<row r="3">' + _cell("B3", "x" * 40_000_000) + "</row>"), Safe(0)),
        Case("any-xlsx-as-gift", "any", lambda: book(), Safe(1), "questions.gift"),
    ]  # fmt: skip


def cases() -> list[Case]:
    """Return every hostile spreadsheet."""
    return [*_csv(), *_xlsx()]


def twins() -> list[Case]:
    """Return harmless spreadsheets like them."""
    many = "".join(
        f'<row r="{n}">{_cell(f"A{n}", "single_choice")}{_cell(f"B{n}", f"Q{n}?")}{_cell(f"C{n}", "a")}'
        f"{_cell(f'D{n}', 'b')}{_cell(f'E{n}', '1')}</row>"
        for n in range(3, 2_003)
    )
    return [
        Case("twin-csv", "sheet", csv, Safe(1), "a.csv"),
        Case("twin-csv-guarded", "sheet", lambda: csv("single_choice,'=1+1,a,b,1"), Safe(2), "a.csv"),
        Case("twin-xlsx-book", "sheet", lambda: book(), Safe(1), "a.xlsx"),
        Case("twin-xlsx-rows", "sheet", lambda: sheet(many), Safe(2_001), "a.xlsx"),
        Case("twin-xlsx-merged", "sheet",
             lambda: sheet("", '<mergeCells><mergeCell ref="A5:B6"/></mergeCells>'), Safe(1), "a.xlsx"),
    ]  # fmt: skip
