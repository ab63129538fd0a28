"""The real program opens our files: names, leading zeros and dates are what was meant, and nothing runs."""

import shutil
import subprocess
from datetime import datetime, time
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app.domain.records import EXPORT_COLUMNS, Record
from app.formats.csv_writing import write_csv_for_people
from app.formats.xlsx_writing import write_xlsx
from tests.builders import record

SOFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(
    SOFFICE is None, reason="LibreOffice is not installed (Debian: apt install libreoffice-calc-nogui)"
)

RECORDS = [
    record(1, number="00417", name="髙橋 𠮷郎", completed_date="2026-02-28", completed_time="23:59:59"),
    record(2, number="00008", name="=1+1", department="@SUM(A1)", started_date="2024-02-29"),
    record(3, number="1-2", name="-5", department='"Çağla", Zoë', passed=0, score=0.1),
]
QUOTED_AS_TEXT = "--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,true"
"""What the import dialog calls “Format quoted field as text”: comma, quotation mark, UTF-8, from line 1."""


TRUTHS = {"=TRUE()": True, "=FALSE()": False}
"""How the program keeps the truth values of a workbook, and saves them."""


def nothing(rows: int) -> None:
    """Take no notice of progress."""


def opened_by_libreoffice(path: Path, *options: str) -> Any:
    """Let the program open a file and save it anew, and return what it saved."""
    home, out = path.parent / "home", path.parent / "out"
    command = [SOFFICE, f"-env:UserInstallation={home.as_uri()}", "--headless", *options, "--convert-to", "xlsx"]
    done = subprocess.run([*command, "--outdir", out, path], capture_output=True, text=True, timeout=120, check=True)
    saved = out / f"{path.stem}.xlsx"
    assert saved.exists(), done.stdout + done.stderr
    return openpyxl.load_workbook(saved)


def rows_of(sheet: Any) -> list[dict[str, Any]]:
    heads, *rows = [list(row) for row in sheet.iter_rows()]
    return [dict(zip([head.value for head in heads], row, strict=True)) for row in rows]


def assert_days_and_numbers(rows: list[dict[str, Any]], records: list[Record]) -> None:
    assert [row["Employee number"].value for row in rows] == ["00417", "00008", "1-2"]
    for row, one in zip(rows, records, strict=True):
        assert row["Completed, local date"].value == datetime.fromisoformat(one.completed_date)
        assert row["Started, local date"].value == datetime.fromisoformat(one.started_date)
        assert row["Completed, local time"].value == time.fromisoformat(one.completed_time)
        assert row["Completed, UTC offset"].value == "+09:00"
        assert (row["Module version"].value, row["Policy version"].value) == ("1.0", "2026-01")
        assert row["Score"].value == pytest.approx(one.score)
    formulas = {cell.value for row in rows for cell in row.values() if cell.data_type == "f"}
    assert formulas <= set(TRUTHS)


def test_the_workbook_opens_with_names_zeros_and_dates_intact(tmp_path: Path) -> None:
    path = tmp_path / "records.xlsx"
    write_xlsx(path, EXPORT_COLUMNS, [RECORDS], "en", lambda rows: [("Purpose", "=1+1"), ("Rows", str(rows))], nothing)
    book = opened_by_libreoffice(path)
    assert book.sheetnames == ["Records", "About this file"]
    rows = rows_of(book["Records"])
    assert_days_and_numbers(rows, RECORDS)
    assert [row["Name"].value for row in rows] == ["髙橋 𠮷郎", "=1+1", "-5"]
    assert [row["Department"].value for row in rows] == ["Support", "@SUM(A1)", '"Çağla", Zoë']
    passed = [row["Passed"].value for row in rows]
    assert [TRUTHS.get(value, value) for value in passed] == [True, True, False]
    assert book["About this file"]["B2"].value == "=1+1"


def test_the_csv_for_people_opens_with_names_zeros_and_dates_intact(tmp_path: Path) -> None:
    path = tmp_path / "records.csv"
    write_csv_for_people(path, EXPORT_COLUMNS, [RECORDS], "en", nothing)
    rows = rows_of(opened_by_libreoffice(path, QUOTED_AS_TEXT).active)
    assert_days_and_numbers(rows, RECORDS)
    assert [row["Name"].value for row in rows] == ["髙橋 𠮷郎", "'=1+1", "'-5"]
    assert [row["Department"].value for row in rows] == ["Support", "'@SUM(A1)", '"Çağla", Zoë']


def test_a_file_that_is_not_guarded_would_run(tmp_path: Path) -> None:
    path = tmp_path / "records.csv"
    path.write_text("Name\r\n=1+1\r\n")
    sheet = opened_by_libreoffice(path).active
    assert sheet["A2"].data_type == "f" or sheet["A2"].value == 2
