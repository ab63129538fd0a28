"""Records as CSV, for people and for machines."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.records import EXPORT_COLUMNS, Record
from app.domain.refusals import Cancelled
from app.formats.csv_writing import write_csv_for_machines, write_csv_for_people
from tests.builders import record


def nothing(rows: int) -> None:
    """Take no notice of progress."""


def for_people(path: Path, *records: Record, language="en") -> list[list[str]]:
    assert write_csv_for_people(path, EXPORT_COLUMNS, [list(records)][: len(records)], language, nothing) == len(
        records
    )
    return list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def for_machines(path: Path, *records: Record) -> list[dict[str, str]]:
    assert write_csv_for_machines(path, EXPORT_COLUMNS, [list(records)][: len(records)], nothing) == len(records)
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8"), newline="")))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "records.csv"


def test_for_people_there_is_a_mark_and_every_line_ends_in_crlf(path: Path) -> None:
    for_people(path, record(1), record(2))
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.endswith(b"\r\n")
    assert content.count(b"\r\n") == content.count(b"\n") == content.count(b"\r") == 3


def test_for_people_headings_and_values_are_words_in_their_language(path: Path) -> None:
    heads, row = for_people(path, record(passed=0))
    assert dict(zip(heads, row, strict=True))["Passed"] == "no"
    heads, row = for_people(path, record(), language="ja")
    assert heads[0] == "社員番号"
    assert dict(zip(heads, row, strict=True))["合否"] == "はい"


def test_for_people_leading_zeros_japanese_dates_and_shares_stay_as_they_are(path: Path) -> None:
    heads, row = for_people(path, record(1, number="00123", name="髙橋 𠮷郎", score=0.1 + 0.2))
    cells = dict(zip(heads, row, strict=True))
    assert cells["Employee number"] == "00123"
    assert cells["Name"] == "髙橋 𠮷郎"
    assert cells["Completed, local date"] == "2026-04-01"
    assert cells["Completed (UTC)"] == "2026-03-31T23:55:00Z"
    assert cells["Score"] == "0.3"
    assert cells["Points"] == "3"


@pytest.mark.parametrize(
    "name", ["=1+1", "＝1+1", " =1+1", "\u3000＠x", "+81", "-1", "@x", "\t=1", '=HYPERLINK("x","y")']
)
@pytest.mark.parametrize("field", ["number", "name", "department", "module_title", "module_version", "policy_version"])
def test_for_people_no_typed_cell_can_run(path: Path, field: str, name: str) -> None:
    _, row = for_people(path, record(1), record(**{field: name})._replace(sequence=2))[0:2]
    rows = for_people(path, record(1), record(2, **{field: name}))
    place = [column.field for column in EXPORT_COLUMNS].index(field)
    assert rows[2][place].startswith("'")
    assert not rows[1][place].startswith("'")
    assert len(row) == len(EXPORT_COLUMNS)


def test_commas_quotes_and_breaks_stay_in_their_cell(path: Path) -> None:
    wild = 'He said "no", twice'
    assert for_people(path, record(1, name=wild), record(2))[1][1] == wild
    assert b'"He said ""no"", twice"' in path.read_bytes()
    breaks = "a\r\nb\rc\nd"
    assert for_machines(path, record(1, name=breaks))[0]["name"] == breaks


texts = st.text(st.characters(codec="utf-8"), max_size=15)


@given(st.lists(st.tuples(texts, texts, texts), max_size=5))
def test_for_machines_every_text_comes_back_byte_for_byte(tmp_path: Path, rows: list[tuple[str, str, str]]) -> None:
    records = [
        record(place, number=number, name=name, department=department)
        for place, (number, name, department) in enumerate(rows, start=1)
    ]
    back = for_machines(tmp_path / "machine.csv", *records)
    assert [(row["number"], row["name"], row["department"]) for row in back] == rows


@given(st.lists(st.tuples(texts, texts), min_size=1, max_size=5))
def test_for_people_every_row_keeps_its_number_of_cells(tmp_path: Path, rows: list[tuple[str, str]]) -> None:
    records = [record(place, name=name, department=other) for place, (name, other) in enumerate(rows, start=1)]
    back = for_people(tmp_path / "people.csv", *records)
    assert {len(row) for row in back} == {len(EXPORT_COLUMNS)}
    assert [row[-1] for row in back[1:]] == [one.id for one in records]


def test_for_machines_headings_are_field_names_without_a_mark(path: Path) -> None:
    (row,) = for_machines(path, record(name="=1+1"))
    assert path.read_bytes().startswith(b"number,name,department,module,")
    assert row["name"] == "=1+1"
    assert row["passed"] == "true"
    assert list(row) == [column.field for column in EXPORT_COLUMNS]


def test_blocks_follow_each_other_and_progress_counts_the_rows(path: Path) -> None:
    seen: list[int] = []
    blocks = [[record(1), record(2)], [record(3)]]
    assert write_csv_for_machines(path, EXPORT_COLUMNS, blocks, seen.append) == 3
    assert seen == [2, 3]
    assert path.read_bytes().count(b"\r\n") == 4


def test_no_records_leave_the_headings_alone(path: Path) -> None:
    assert write_csv_for_people(path, EXPORT_COLUMNS, [], "en", nothing) == 0
    assert path.read_bytes().count(b"\r\n") == 1


def test_a_cancel_from_progress_reaches_the_caller(path: Path) -> None:
    def cancel(rows: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_csv_for_people(path, EXPORT_COLUMNS, [[record()]], "en", cancel)
