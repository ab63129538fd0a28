"""Rosters are read in every usual dress; what is broken or hostile is refused with a sentence, or named by its row."""

import zipfile
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.hr_sentences import HrSentence
from app.domain.refusals import Refusal
from app.domain.roster import RosterEntry, recognise
from app.domain.roster_problems import BadRow, Complaint
from app.domain.roster_rows import BadCell, FileRow, RosterSource, RowReading
from app.formats import roster_csv, roster_file, roster_xlsx, zip_checking
from app.formats.roster_file import open_roster
from app.formats.roster_writing import write_roster_csv, write_roster_xlsx
from app.formats.safe_cells import guarded, unguarded
from tests.formats.roster_corpus import (
    HEADINGS,
    PEOPLE,
    WESTERN,
    WESTERN_HEADINGS,
    as_text,
    bomb,
    change_part,
    many_parts,
    overlapping,
    typed_people,
    write_book,
    write_csv,
)

ENTRIES = [RosterEntry(*row[:6], row[6] or None, row[7] or None) for row in PEOPLE]


def rows_of(path: Path, sheet: str | None = None) -> list[FileRow]:
    with open_roster(RosterSource(path, sheet)) as table:
        return list(table.rows())


def kind_of(path: Path) -> str:
    with open_roster(RosterSource(path)) as table:
        return table.kind


def entries_of(path: Path, sheet: str | None = None) -> list[RosterEntry]:
    with open_roster(RosterSource(path, sheet)) as table:
        mapping = recognise(table.headings)
        reading = RowReading(mapping, table.headings, unguarded, from_1904=table.from_1904)
        return [reading.entry(row) for row in table.rows()]


def refusal(path: Path, sheet: str | None = None) -> Refusal:
    with pytest.raises(Refusal) as refused:
        rows_of(path, sheet)
    return refused.value


# ---------------------------------------------------------------- CSV in every dress


@pytest.mark.parametrize(
    ("encoding", "kind"),
    [
        ("utf-8", "UTF-8"),
        ("utf-8-sig", "UTF-8"),
        ("utf-16", "UTF-16"),
        ("cp932", "CP932"),
    ],
)
@pytest.mark.parametrize(("delimiter", "name"), [(",", "“,”"), (";", "“;”"), ("\t", "TAB"), ("|", "“|”")])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_japanese_rosters_are_read_in_every_dress(
    tmp_path: Path, encoding: str, kind: str, delimiter: str, name: str, end: str
) -> None:
    path = write_csv(tmp_path / "a.csv", as_text((HEADINGS, *PEOPLE), delimiter, end), encoding)
    assert entries_of(path) == ENTRIES
    assert kind_of(path) == f"{kind}, {name}"


def test_windows_1252_is_told_from_japanese(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "a.csv", as_text((WESTERN_HEADINGS, *WESTERN), ";"), "cp1252")
    assert entries_of(path) == [RosterEntry(*row) for row in WESTERN]
    assert kind_of(path) == "Windows-1252, “;”"


def test_half_width_katakana_stays_japanese(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "a.csv", as_text((("No", "Name"), ("1", "ｻｸﾗ ﾋﾖﾘ"), ("2", "ﾀｶﾈ ｱｵﾏ"))), "cp932")
    assert kind_of(path) == "CP932, “,”"


@pytest.mark.parametrize(
    "body",
    [
        b"\x00\x01\x02\x03binary",
        b"\xff\xfeN\x00\x00\xd8",
        b"No,Name\r\n1,\x81\x20\x8d",
        b"\x00\x00\xfe\xff\x00\x00\x00N",
    ],
)
def test_what_is_no_text_is_refused(tmp_path: Path, body: bytes) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(body)
    assert refusal(path).sentence is HrSentence.ROSTER_NOT_TEXT


def test_a_wrong_encoding_deep_in_a_long_file_is_found(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("社員番号,氏名\n".encode() + "00417,浅沼\n".encode() * 40_000 + b"1,\xff\xff\n")
    assert refusal(path).sentence is HrSentence.ROSTER_NOT_TEXT


def test_quotes_hold_delimiters_line_ends_and_quotes(tmp_path: Path) -> None:
    text = 'No,Name,Department\r\n1,"Mirei ""M"" Asanuma","Sales,\r\nNorth"\r\n\r\n2,Ben,Legal\r\n'
    rows = rows_of(write_csv(tmp_path / "a.csv", text))
    assert [(row.row, list(row.cells)) for row in rows] == [
        (2, ["1", 'Mirei "M" Asanuma', "Sales,\r\nNorth"]),
        (5, ["2", "Ben", "Legal"]),
    ]


def test_a_file_cut_inside_quotes_says_where_they_begin(tmp_path: Path) -> None:
    rows = rows_of(write_csv(tmp_path / "a.csv", 'No,Name\n1,Mirei\n2,"Ben\n3,Carla\n4,Dan'))
    assert [(row.row, row.complaint) for row in rows] == [(2, None), (3, Complaint.ROW_CUT)]


def test_a_quote_that_is_never_closed_does_not_take_the_memory(tmp_path: Path) -> None:
    rows = rows_of(write_csv(tmp_path / "a.csv", 'No,Name\n1,"Mirei\n' + "2,Ben\n" * 100_000))
    assert (rows[0].row, rows[0].complaint) == (2, Complaint.ROW_CUT)


def test_a_file_cut_in_the_middle_of_its_last_row_says_so(tmp_path: Path) -> None:
    rows = rows_of(write_csv(tmp_path / "a.csv", "No,Name,Department\n1,Mirei,Sales\n2,Be"))
    assert [row.complaint for row in rows] == [None, Complaint.ROW_CUT]
    whole = rows_of(write_csv(tmp_path / "b.csv", "No,Name,Department\n1,Mirei,Sales\n2,Ben,Legal"))
    assert [row.complaint for row in whole] == [None, None]


def test_a_quote_in_the_wrong_place_spoils_its_own_row_only(tmp_path: Path) -> None:
    rows = rows_of(write_csv(tmp_path / "a.csv", 'No,Name\n1,"Mirei" A\n2,Ben\n'))
    assert [(row.row, row.complaint) for row in rows] == [(2, Complaint.ROW_BROKEN), (3, None)]


@pytest.mark.parametrize("text", ["", "\n\n", " \n", ",".join(map(str, range(600)))])
def test_a_file_without_headings_is_refused(tmp_path: Path, text: str) -> None:
    assert refusal(write_csv(tmp_path / "a.csv", text)).sentence is HrSentence.ROSTER_NO_HEADINGS


def test_headings_have_nothing_invisible_in_them(tmp_path: Path) -> None:
    headings = ["No", "Na\u202eme\x1b", "Dept"]
    text = write_csv(tmp_path / "a.csv", as_text([headings, ["1", "Mirei", "Sales"]]))
    book = write_book(tmp_path / "a.xlsx", [[one.replace("\x1b", "") for one in headings], ["1", "Mirei", "Sales"]])
    for path in (text, book):
        with open_roster(RosterSource(path)) as table:
            assert table.headings == ("No", "Name", "Dept")


def test_a_file_of_300_megabytes_is_refused_at_once_by_its_size(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    with path.open("wb") as file:
        file.write(b"No,Name\n")
        file.truncate(300_000_000)
    refused = refusal(path)
    assert refused.sentence is HrSentence.ROSTER_TOO_LARGE
    assert "300 MB" in str(refused)


def test_too_many_rows_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(roster_csv, "MOST_ROWS", 2)
    monkeypatch.setattr(roster_xlsx, "MOST_ROWS", 2)
    book = write_book(tmp_path / "a.xlsx", [HEADINGS, *PEOPLE])
    text = write_csv(tmp_path / "a.csv", as_text((HEADINGS, *PEOPLE)))
    assert refusal(text).sentence is refusal(book).sentence is HrSentence.ROSTER_TOO_MANY_ROWS
    assert len(rows_of(write_csv(tmp_path / "b.csv", as_text((HEADINGS, *PEOPLE[:2]))))) == 2


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.csv").sentence is HrSentence.ROSTER_NOT_OPENED
    assert refusal(tmp_path).sentence is HrSentence.ROSTER_NOT_OPENED
    assert refusal(Path("a\0b")).sentence is HrSentence.ROSTER_NOT_OPENED


def test_an_old_excel_file_is_refused_with_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "a.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
    assert refusal(path).sentence is HrSentence.ROSTER_OLD_EXCEL


# ---------------------------------------------------------------- workbooks


def test_a_workbook_gives_the_same_people_with_its_days_typed(tmp_path: Path) -> None:
    assert entries_of(write_book(tmp_path / "a.xlsx", [HEADINGS, *typed_people()])) == ENTRIES


def test_days_of_the_1904_calendar_are_read(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.active.append(["No", "Name", "Joined", "Left"])
    book.active.append(["1", "Mirei", date(2020, 4, 1), (date(2026, 3, 31) - date(1904, 1, 1)).days])
    book.save(tmp_path / "a.xlsx")
    assert entries_of(tmp_path / "a.xlsx") == [RosterEntry("1", "Mirei", joined_on="2020-04-01", left_on="2026-03-31")]


def test_a_title_above_the_headings_is_passed_over(tmp_path: Path) -> None:
    path = write_book(tmp_path / "a.xlsx", [["社員名簿 2026年4月"], [], HEADINGS, *PEOPLE])
    assert entries_of(path) == ENTRIES
    assert rows_of(path)[0].row == 4


def test_a_number_cell_comes_as_a_number(tmp_path: Path) -> None:
    (row,) = rows_of(write_book(tmp_path / "a.xlsx", [["No", "Name"], [417, "Mirei"]]))
    assert row.cells[0] == 417


def test_formulas_are_bad_cells_with_their_place_and_text_that_looks_like_one_is_not(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["No", "Name"])
    book.active.append(["1", '="Mirei"'])
    book.active.append(["2", "=1+1"])
    book.active["B3"].data_type = "s"
    book.save(tmp_path / "a.xlsx")
    first, second = rows_of(tmp_path / "a.xlsx")
    assert first.cells[1] == BadCell(Complaint.CELL_FORMULA, "B2")
    assert second.cells[1] == "=1+1"


def test_errors_are_bad_cells(tmp_path: Path) -> None:
    (row,) = rows_of(write_book(tmp_path / "a.xlsx", [["No", "Name"], ["1", "#N/A"]]))
    assert row.cells[1] == BadCell(Complaint.CELL_ERROR, "B2", "#N/A")


def test_merged_cells_are_bad_but_for_the_first(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (["No", "Name", "Department"], ["1", "Mirei", "Sales"], ["2", "Ben", None], ["3", "Carla", "Legal"]):
        book.active.append(row)
    book.active.merge_cells("C2:C3")
    book.save(tmp_path / "a.xlsx")
    rows = rows_of(tmp_path / "a.xlsx")
    assert [row.cells[2] for row in rows] == ["Sales", BadCell(Complaint.CELL_MERGED, "C3"), "Legal"]


def test_too_many_merged_areas_are_refused(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["No", "Name"])
    for row in range(2, 1_110):
        book.active.merge_cells(f"C{row}:D{row}")
    book.save(tmp_path / "a.xlsx")
    assert refusal(tmp_path / "a.xlsx").sentence is HrSentence.ROSTER_MERGED


def test_the_first_sheet_that_is_not_hidden_is_read_and_another_can_be_chosen(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_book(path, [["secret"]], Staff=[HEADINGS, *PEOPLE], Others=[["No", "Name"], ["9", "Else"]])
    book = openpyxl.load_workbook(path)
    book["Sheet"].sheet_state = "hidden"
    book.active = 1
    book.save(path)
    with open_roster(RosterSource(path)) as table:
        assert (table.sheet, table.sheets) == ("Staff", ("Staff", "Others"))
    assert entries_of(path) == ENTRIES
    assert entries_of(path, "Others") == [RosterEntry("9", "Else")]
    assert refusal(path, "None").sentence is HrSentence.ROSTER_SHEET_UNKNOWN


def test_only_what_is_under_a_heading_is_read(tmp_path: Path) -> None:
    path = write_book(tmp_path / "a.xlsx", [["No", "Name"], ["1", "Mirei", "beyond"], [None, None], ["2", "Ben"]])
    wide, narrow = rows_of(path)
    assert (wide.row, narrow.row) == (2, 4)
    with open_roster(RosterSource(path)) as table, pytest.raises(BadRow) as bad:
        RowReading(recognise(table.headings), table.headings, str).entry(wide)
    assert bad.value.problem.complaint is Complaint.ROW_TOO_WIDE


# ---------------------------------------------------------------- hostile workbooks


def test_a_zip_bomb_is_refused_before_anything_opens_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = bomb(tmp_path / "a.xlsx", 120)
    assert path.stat().st_size < 1_000_000
    monkeypatch.setattr(roster_xlsx, "ExcelReader", lambda *_args, **_more: pytest.fail("it was opened"))
    refused = refusal(path)
    assert refused.sentence is HrSentence.ROSTER_UNPACKS_TOO_LARGE
    assert "100 MB" in str(refused)


def test_a_large_honest_workbook_passes_the_same_check(tmp_path: Path) -> None:
    assert entries_of(bomb(tmp_path / "a.xlsx", 1)) == ENTRIES


def test_too_many_parts_are_refused(tmp_path: Path) -> None:
    with pytest.raises(zip_checking.UnsafeZip, match="more than 200"):
        zip_checking.check_zip(many_parts(tmp_path / "a.xlsx", 300))
    assert refusal(tmp_path / "a.xlsx").sentence is HrSentence.ROSTER_UNSAFE
    assert entries_of(many_parts(tmp_path / "b.xlsx", 100)) == ENTRIES


def test_the_same_name_twice_is_refused(tmp_path: Path) -> None:
    path = write_book(tmp_path / "a.xlsx", [HEADINGS])
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("XL/workbook.xml", b"<x/>")
    with pytest.raises(zip_checking.UnsafeZip, match="same name"):
        zip_checking.check_zip(path)
    assert refusal(path).sentence is HrSentence.ROSTER_UNSAFE


def test_parts_that_overlap_are_refused(tmp_path: Path) -> None:
    with pytest.raises(zip_checking.UnsafeZip, match="overlap"):
        zip_checking.check_zip(overlapping(tmp_path / "a.zip"))


@pytest.mark.parametrize("keep", [10, 100, 1000, 3000])
def test_a_workbook_that_is_cut_off_is_refused(tmp_path: Path, keep: int) -> None:
    path = write_book(tmp_path / "a.xlsx", [HEADINGS, *PEOPLE])
    path.write_bytes(path.read_bytes()[:keep])
    assert refusal(path).sentence is HrSentence.ROSTER_UNSAFE


def test_a_zip_that_is_no_workbook_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as archive:
        archive.writestr("hello.txt", b"hello")
    assert refusal(tmp_path / "a.xlsx").sentence is HrSentence.ROSTER_KIND_UNKNOWN


def test_entities_in_a_workbook_are_refused_and_never_expanded(tmp_path: Path) -> None:
    path = write_book(tmp_path / "a.xlsx", [HEADINGS, *PEOPLE])
    entity = b'<!DOCTYPE x [<!ENTITY a "AAAA"><!ENTITY b "&a;&a;&a;">]><worksheet '
    change_part(path, "xl/worksheets/sheet1.xml", b"<worksheet ", entity)
    assert refusal(path).sentence is HrSentence.ROSTER_UNSAFE


TEXT = b'<c r="A2" t="inlineStr"><is><t>'
"""How a workbook of the corpus begins its second row."""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'<row r="2"', b'<row r="999999999999"'),
        (b'<row r="2"', b'<row r="-4"'),
        (b'r="A2"', b'r="ZZZZZZ2"'),
        (b'r="A2"', b'r="2"'),
        (TEXT, b'<c r="A2" s="99999" t="inlineStr"><is><t>'),
        (TEXT, b'<c r="A2" t="s"><v>99999</v></c><c r="A3" t="inlineStr"><is><t>'),
        (TEXT, b'<c r="A2" t="n"><v>1e9999</v></c><c r="A3" t="inlineStr"><is><t>'),
        (TEXT, b'<c r="A2" t="d"><v>never</v></c><c r="A3" t="inlineStr"><is><t>'),
        (b"<sheetData>", b"<sheetData><sheetData>"),
    ],
)
def test_a_doctored_sheet_is_read_or_refused_and_never_anything_else(tmp_path: Path, old: bytes, new: bytes) -> None:
    path = change_part(write_book(tmp_path / "a.xlsx", [HEADINGS, *PEOPLE]), "xl/worksheets/sheet1.xml", old, new)
    try:
        rows = rows_of(path)
    except Refusal as refused:
        assert refused.sentence is HrSentence.ROSTER_UNSAFE
    else:
        assert len(rows) <= 3


# ---------------------------------------------------------------- the program's own file

NAMES = st.text(
    st.characters(blacklist_categories=["Cs", "Cc", "Cf", "Zl", "Zp", "Cn", "Co"]), min_size=1, max_size=12
).map(lambda text: " ".join(text.split()))
RISKY = st.sampled_from(["=1+1", "+81", "-1", "@home", "＝１", "'=1", "''@x", "' =1", "'plain", "O’Hara", "'"])


@given(st.one_of(NAMES, RISKY, st.tuples(RISKY, NAMES).map("".join)))
def test_what_was_guarded_comes_back(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert not guarded(text).startswith(tuple("=+-@＝＋－＠"))


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_what_the_program_writes_it_reads_back(tmp_path: Path, language: str, suffix: str) -> None:
    hostile = [
        RosterEntry("00007", "=1+1", "+Sales", "@home", "-3", "", None, None),
        RosterEntry("0", "'=quoted", 'Say "hi", or not', "'plain", "", "a@example.com", "2020-02-29", "2026-03-31"),
        RosterEntry("1E5", "＝全角", "部署", "", "", "", None, None),
    ]
    path = tmp_path / f"roster.{suffix}"
    write = write_roster_csv if suffix == "csv" else write_roster_xlsx
    seen: list[int] = []
    assert write(path, [ENTRIES, hostile[:2]], language, seen.append) == 5  # type: ignore[arg-type]
    assert seen == [3, 5]
    if suffix == "xlsx":
        with open_roster(RosterSource(path)) as table:
            reading = RowReading(recognise(table.headings), table.headings, str)
            assert [reading.entry(row) for row in table.rows()] == [*ENTRIES, *hostile[:2]]
            assert reading.warnings == []
    else:
        assert entries_of(path) == [*ENTRIES, *hostile[:2]]


def test_the_limits_are_those_that_are_promised() -> None:
    assert (roster_file.MOST_ROWS, roster_file.LARGEST_CSV) == (200_000, 50_000_000)
    assert (zip_checking.MOST_ENTRIES, zip_checking.LARGEST_IN_ALL) == (200, 100_000_000)
