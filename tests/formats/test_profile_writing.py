"""The file that HR's own system imports: as the profile says, or not at all."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.export_profiles import (
    DecimalSign,
    Delimiter,
    ExportProfile,
    FileEncoding,
    LineEnd,
    ProfileColumn,
)
from app.domain.hr_sentences import HrSentence
from app.domain.records import Record
from app.domain.refusals import Cancelled, Refusal
from app.formats.profile_writing import write_profile
from tests.builders import record

PROFILE = ExportProfile(
    "Payroll",
    (
        ProfileColumn("社員番号", "number"),
        ProfileColumn("Company", fixed="C-01; ACME"),
        ProfileColumn("氏名", "name"),
        ProfileColumn("Result", "passed"),
        ProfileColumn("Share", "score"),
        ProfileColumn("Day", "completed_date"),
    ),
    date_format="DD.MM.YYYY",
    passed="合格",
    not_passed="不合格",
    delimiter=Delimiter.SEMICOLON,
    encoding=FileEncoding.CP932,
    line_end=LineEnd.LF,
    decimal_sign=DecimalSign.COMMA,
)
RECORDS = [record(1, number="00417", name="高橋 ひより"), record(2, passed=0, score=1.0, completed_date="2026-12-31")]


def nothing(rows: int) -> None:
    """Take no notice of progress."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "records.csv"


def written(path: Path, profile: ExportProfile, *records: Record) -> bytes:
    assert write_profile(path, profile, [list(records)], nothing) == len(records)
    return path.read_bytes()


def test_columns_headings_words_numbers_and_dates_are_as_the_profile_says(path: Path) -> None:
    content = written(path, PROFILE, *RECORDS).decode("cp932")
    assert content.endswith("\n") and "\r" not in content
    assert list(csv.reader(io.StringIO(content), delimiter=";")) == [
        ["社員番号", "Company", "氏名", "Result", "Share", "Day"],
        ["00417", "C-01; ACME", "高橋 ひより", "合格", "0,75", "01.04.2026"],
        ["00002", "C-01; ACME", "Aiko Tanaka", "不合格", "1", "31.12.2026"],
    ]


@pytest.mark.parametrize("headings", [True, False])
def test_a_mark_stands_once_at_the_start_with_and_without_headings(path: Path, headings: bool) -> None:
    profile = replace(PROFILE, encoding=FileEncoding.UTF8_MARKED, headings=headings)
    content = written(path, profile, *RECORDS)
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\xef\xbb\xbf") == 1
    assert content.count(b"\n") == 2 + headings
    assert not written(path, replace(profile, encoding=FileEncoding.UTF8), *RECORDS).startswith(b"\xef\xbb\xbf")


def test_a_character_that_cp932_lacks_is_named_with_its_row_and_column(path: Path) -> None:
    blocks = [[record(1), record(2, name="藤咲")], [record(3), record(4, name="𠮷田 髙子"), record(5, name="é")]]
    with pytest.raises(Refusal) as refused:
        write_profile(path, PROFILE, blocks, nothing)
    assert refused.value.sentence is HrSentence.PROFILE_CHARACTER
    assert refused.value.values == {"character": "𠮷", "code": "U+20BB7", "row": "4", "column": "氏名"}
    utf8 = replace(PROFILE, encoding=FileEncoding.UTF8)
    assert write_profile(path, utf8, blocks, nothing) == 5


def test_a_heading_that_cp932_lacks_is_named(path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        written(path, replace(PROFILE, columns=(ProfileColumn("Prénom", "name"),)), record())
    assert refused.value.sentence is HrSentence.PROFILE_HEADING_CHARACTER
    assert refused.value.values["column"] == "Prénom"


@pytest.mark.parametrize("guarded", [False, True])
def test_cells_are_guarded_only_where_the_profile_says_so(path: Path, guarded: bool) -> None:
    content = written(path, replace(PROFILE, guarded=guarded), record(name="=1+1")).decode("cp932")
    assert (";'=1+1;" in content) is guarded
    assert ("=1+1" in content) is True


def test_a_delimiter_in_a_cell_does_not_end_it(path: Path) -> None:
    for delimiter in Delimiter:
        profile = replace(PROFILE, delimiter=delimiter, encoding=FileEncoding.UTF8)
        content = written(path, profile, record(name=f'a{delimiter.value}"b"')).decode()
        rows = list(csv.reader(io.StringIO(content, newline=""), delimiter=delimiter.value))
        assert rows[1][2] == f'a{delimiter.value}"b"'
        assert rows[1][4] == "0,75"


def test_a_cancel_is_heard(path: Path) -> None:
    def cancel(rows: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_profile(path, PROFILE, [RECORDS], cancel)
