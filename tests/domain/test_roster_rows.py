"""A row becomes an entry, or it is said what is wrong with it."""

from datetime import datetime

import pytest

from app.domain.roster import RosterEntry, RosterField, recognise
from app.domain.roster_problems import BadRow, Complaint
from app.domain.roster_rows import BadCell, Cell, FileRow, RowReading, shown_cells

HEADINGS = ("社員番号", "氏名", "部署", "役職", "上司", "メール", "入社日", "退職日")


def reading(**options: bool) -> RowReading:
    return RowReading(recognise(HEADINGS), HEADINGS, lambda text: text, **options)


def row(number: Cell = "00417", name: Cell = "浅沼 みれい", **cells: Cell) -> FileRow:
    given = {"number": number, "name": name, **cells}
    return FileRow(2, [given.get(field.value, "") for field in RosterField])


def complaint(one: FileRow, **options: bool) -> Complaint:
    with pytest.raises(BadRow) as bad:
        reading(**options).entry(one)
    assert "{" not in str(bad.value)
    return bad.value.problem.complaint


def test_a_whole_row_is_an_entry_with_its_leading_zeros() -> None:
    cells = ["00417", " 浅沼　みれい ", "サポート", "主任", "00093", "mirei@example.com", "2020/4/1", ""]
    entry = reading().entry(FileRow(2, cells))
    expected = ("00417", "浅沼 みれい", "サポート", "主任", "00093", "mirei@example.com", "2020-04-01", None)
    assert entry == RosterEntry(*expected)


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (row(number=""), Complaint.NUMBER_MISSING),
        (row(number=None), Complaint.NUMBER_MISSING),
        (row(number="1" * 41), Complaint.NUMBER_TOO_LONG),
        (row(number="417.0"), Complaint.NUMBER_SPOILED),
        (row(number="4.17E+05"), Complaint.NUMBER_SPOILED),
        (row(number="####"), Complaint.NUMBER_SPOILED),
        (row(number=417.5), Complaint.NUMBER_SPOILED),
        (row(name=" "), Complaint.NAME_MISSING),
        (row(name="x" * 201), Complaint.TEXT_TOO_LONG),
        (row(name="Mi\u202erei"), Complaint.TEXT_UNSAFE),
        (row(name="Mi\x07rei"), Complaint.TEXT_UNSAFE),
        (row(number="00\u2066417"), Complaint.TEXT_UNSAFE),
        (row(department="\ud800"), Complaint.TEXT_UNSAFE),
        (row(email="mirei at example"), Complaint.EMAIL_WRONG),
        (row(email="a@example.com, b@example.com"), Complaint.EMAIL_WRONG),
        (row(joined_on="soon"), Complaint.DAY_UNREADABLE),
        (row(joined_on="1.3.2026"), Complaint.DAY_AMBIGUOUS),
        (row(joined_on="2026-03-01", left_on="2026-02-28"), Complaint.LEFT_BEFORE_JOINED),
        (row(name=BadCell(Complaint.CELL_FORMULA, "B2")), Complaint.CELL_FORMULA),
        (row(department=BadCell(Complaint.CELL_ERROR, "C2", "#N/A")), Complaint.CELL_ERROR),
        (FileRow(9, (), Complaint.ROW_CUT), Complaint.ROW_CUT),
        (FileRow(9, ["1", "A", "", "", "", "", "", "", "more"]), Complaint.ROW_TOO_WIDE),
    ],
)
def test_each_fault_is_named(one: FileRow, expected: Complaint) -> None:
    assert complaint(one) is expected


def test_a_problem_says_whose_row_it_is_even_if_the_number_stands_last() -> None:
    headings = ("Name", "Joined on", "Employee number")
    one = RowReading(recognise(headings), headings, lambda text: text)
    with pytest.raises(BadRow) as bad:
        one.entry(FileRow(7, ["Mirei", "soon", "00417"]))
    assert (bad.value.problem.row, bad.value.problem.number) == (7, "00417")
    assert "“Joined on”: “soon” is no date" in str(bad.value)


def test_a_number_that_the_file_has_as_a_number_is_taken_with_a_warning() -> None:
    one = reading()
    assert one.entry(row(number=417.0)).number == "417"
    assert [(problem.complaint, problem.is_warning) for problem in one.warnings] == [
        (Complaint.ZEROS_PERHAPS_LOST, True)
    ]


def test_a_number_that_is_text_has_no_warning() -> None:
    one = reading()
    one.entry(row())
    assert one.warnings == []


def test_days_of_a_workbook_are_read_typed_and_counted() -> None:
    entry = reading().entry(row(joined_on=datetime(2020, 4, 1), left_on=46082))
    assert (entry.joined_on, entry.left_on) == ("2020-04-01", "2026-03-01")
    assert reading().entry(row(joined_on=20200401)).joined_on == "2020-04-01"
    assert reading(from_1904=True).entry(row(left_on=46082 - 1462)).left_on == "2026-03-01"
    assert complaint(row(joined_on=True)) is Complaint.DAY_UNREADABLE


def test_who_is_their_own_manager_has_none_and_it_is_said() -> None:
    one = reading()
    assert one.entry(row(manager="00417")).manager == ""
    assert [problem.complaint for problem in one.warnings] == [Complaint.OWN_MANAGER]


def test_missing_cells_at_the_end_are_empty_and_it_is_said() -> None:
    one = reading()
    assert one.entry(FileRow(2, ["00417", "Mirei"])) == RosterEntry("00417", "Mirei")
    assert [problem.complaint for problem in one.warnings] == [Complaint.ROW_SHORT]


def test_an_ignored_column_may_hold_anything() -> None:
    headings = ("Number", "Name", "Salary")
    one = RowReading(recognise(headings), headings, lambda text: text)
    assert one.entry(FileRow(2, ["1", "A", BadCell(Complaint.CELL_FORMULA, "C2")])) == RosterEntry("1", "A")


def test_nothing_of_a_file_is_shown_that_could_move_a_cursor_or_turn_a_line() -> None:
    with pytest.raises(BadRow) as bad:
        reading().entry(row(joined_on="\x1b[2J\u202eno day"))
    assert str(bad.value) == "“入社日”: “[2Jno day” is no date. Write it as 2026-03-31, 2026/3/31 or 2026年3月31日."
    assert shown_cells(row(name="Mi\u202e\x1brei"), 3) == ("00417", "Mirei", "")
