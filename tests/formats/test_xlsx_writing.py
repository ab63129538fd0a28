"""Records as a workbook: what Excel reads is what was meant."""

import tempfile
from datetime import datetime, time
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest

from app.domain.records import EXPORT_COLUMNS, Record
from app.domain.refusals import Cancelled
from app.formats import xlsx_writing
from app.formats.xlsx_writing import write_xlsx
from tests.builders import record


def nothing(rows: int) -> None:
    """Take no notice of progress."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "records.xlsx"


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for temporary files, the test's own."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def about(rows: int) -> list[tuple[str, str]]:
    """Say on the second sheet how many rows there are, and something risky."""
    return [("Rows", str(rows)), ("Purpose", "=1+1"), ("Recipient", "https://example.org")]


def written(path: Path, *records: Record, language="en"):
    assert write_xlsx(path, EXPORT_COLUMNS, [list(records)][: len(records)], language, about, nothing) == len(records)
    book = openpyxl.load_workbook(path)
    heads = [cell.value for cell in book.active[1]]
    return book, [dict(zip(heads, row, strict=True)) for row in book.active.iter_rows(min_row=2)]


def test_numbers_of_employees_are_text_and_keep_their_zeros(path: Path) -> None:
    _, (row,) = written(path, record(number="00123"))
    assert row["Employee number"].value == "00123"
    assert row["Employee number"].data_type == "s"


def test_dates_and_times_are_excel_s_own(path: Path) -> None:
    _, (row,) = written(path, record(completed_date="2024-02-29", completed_time="23:59:59"))
    assert row["Completed, local date"].value == datetime(2024, 2, 29)
    assert row["Completed, local date"].number_format == "yyyy-mm-dd"
    assert row["Completed, local time"].value == time(23, 59, 59)
    assert row["Completed (UTC)"].value == "2026-03-31T23:55:00Z"
    assert row["Completed, UTC offset"].data_type == "s"


def test_scores_are_numbers_and_passed_is_a_truth_value(path: Path) -> None:
    _, (row,) = written(path, record(score=0.75, passed=0))
    assert (row["Score"].value, row["Score"].data_type) == (0.75, "n")
    assert (row["Passed"].value, row["Passed"].data_type) == (False, "b")
    assert row["Points"].value == 3


@pytest.mark.parametrize(
    "name", ["=1+1", "=HYPERLINK(1)", "https://example.org", "{=A1}", "+1", "1", "mailto:a@b.c", ""]
)
def test_no_text_becomes_a_formula_a_link_or_a_number(path: Path, name: str) -> None:
    book, (row,) = written(path, record(name=name))
    assert (row["Name"].value or "") == name
    assert row["Name"].data_type in ("s", "n" if name == "" else "s")
    assert row["Name"].hyperlink is None
    with ZipFile(path) as parts:
        assert not any(b"<f>" in parts.read(part) or b"<hyperlink" in parts.read(part) for part in parts.namelist())
    assert book.active.title == "Records"


def test_controls_and_surrogates_do_not_break_the_file(path: Path) -> None:
    _, (row,) = written(path, record(name="Ai\x00\x0b\ud800ko\u202e", department="& <b> ]]>"))
    assert row["Name"].value == "Ai\ufffdko"
    assert row["Department"].value == "& <b> ]]>"


def test_headings_are_in_the_language_asked_for(path: Path) -> None:
    book, (row,) = written(path, record(name="髙橋 𠮷郎"), language="ja")
    assert row["氏名"].value == "髙橋 𠮷郎"
    assert book.active.title == "記録"


def test_what_does_not_fit_on_a_sheet_goes_on_to_the_next(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_writing, "ROWS_OF_A_SHEET", 4)
    book, _ = written(path, *(record(number) for number in range(1, 8)))
    assert book.sheetnames == ["Records", "About this file", "Records 2", "Records 3"]
    sheets = [sheet for sheet in book if sheet.title.startswith("Records")]
    assert [sheet.max_row for sheet in sheets] == [4, 4, 2]
    assert book["Records 3"]["A1"].value == "Employee number"
    assert [row[-1].value for sheet in sheets for row in sheet.iter_rows(min_row=2)] == [
        record(number).id for number in range(1, 8)
    ]


def test_blocks_that_fill_a_sheet_exactly_begin_no_empty_one(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_writing, "ROWS_OF_A_SHEET", 4)
    book, _ = written(path, *(record(number) for number in range(1, 4)))
    assert book.sheetnames == ["Records", "About this file"]


def test_the_second_sheet_says_what_the_file_is_and_runs_nothing(path: Path) -> None:
    book, _ = written(path, record(1), record(2))
    sheet = book["About this file"]
    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [
        ["What", "Content"],
        ["Rows", "2"],
        ["Purpose", "=1+1"],
        ["Recipient", "https://example.org"],
    ]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} == {"s"}


def test_no_records_leave_a_heading_that_stays_in_sight(path: Path) -> None:
    book, rows = written(path)
    assert rows == []
    assert [cell.value for cell in book.active[1]] == [column.heading.en for column in EXPORT_COLUMNS]
    assert book.active.freeze_panes == "A2"


def test_texts_keep_their_blanks_and_what_looks_like_an_escape(path: Path) -> None:
    _, (row,) = written(path, record(name=" a  b ", department="_x0041_"))
    assert row["Name"].value == " a  b "
    with ZipFile(path) as parts:
        assert b">_x005F_x0041_<" in parts.read("xl/worksheets/sheet1.xml")


def test_a_text_too_long_for_a_cell_is_cut_visibly(path: Path) -> None:
    _, (row,) = written(path, record(name="あ" * 40_000))
    assert len(row["Name"].value) == 32_767
    assert row["Name"].value.endswith("…")


def test_the_same_records_give_the_same_file(path: Path, tmp_path: Path) -> None:
    for name in ("one.xlsx", "two.xlsx"):
        write_xlsx(tmp_path / name, EXPORT_COLUMNS, [[record()]], "en", about, nothing)
    assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "two.xlsx").read_bytes()


def test_a_cancel_is_heard_and_no_temporary_file_ever_holds_names(path: Path, temporary: Path) -> None:
    seen: list[bool] = []

    def cancel(rows: int) -> None:
        seen.append(any(temporary.rglob("*")))
        raise Cancelled

    with pytest.raises(Cancelled):
        write_xlsx(path, EXPORT_COLUMNS, [[record()]], "en", about, cancel)
    assert seen == [False]
    assert list(temporary.rglob("*")) == []


def test_a_place_that_cannot_be_written_is_an_os_error(tmp_path: Path, temporary: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        write_xlsx(tmp_path / "nowhere" / "x.xlsx", EXPORT_COLUMNS, [[record()]], "en", about, nothing)
    assert list(temporary.rglob("*")) == []
