"""The mail-merge file: one row a person, and no cell that a spreadsheet runs."""

import csv
from dataclasses import replace
from pathlib import Path

from app.formats.merge_csv import COLUMNS, write_merge_csv
from tests.domain.test_chasing import late


def rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_each_person_is_one_row_with_all_their_modules(tmp_path: Path) -> None:
    path = tmp_path / "merge.csv"
    counted: list[int] = []
    people = [
        late(),
        replace(late("浅沼 みれい", (3,)), language="ja", manager="00008", manager_name="Ines Fallowbrook"),
    ]
    assert write_merge_csv(path, people, "en", counted.append) == 2
    assert path.read_bytes().startswith(b"\xef\xbb\xbf") and counted == [1, 2]
    head, first, second = rows(path)
    assert head == [column.en for column in COLUMNS]
    assert first == [
        *("00417", "Mirei Asanuma", "mirei@example.org", "Support", "", "", "en", "2"),
        *("Desk 1; Desk 2", "2026-03-12; 2026-03-12", "20; 1"),
        "Desk 1: due 12 March 2026 (20 days late) / Desk 2: due 12 March 2026 (1 day late)",
    ]
    assert second[1] == "浅沼 みれい" and second[4:9] == ["00008", "Ines Fallowbrook", "ja", "1", "机1"]


def test_no_cell_can_run_as_a_formula(tmp_path: Path) -> None:
    path = tmp_path / "merge.csv"
    hostile = replace(late("=1+1"), department="@SUM(A1)", email="+x@example.org", manager_name="\t=2", number="-1")
    write_merge_csv(path, [hostile], "en", lambda _count: None)
    (_, row) = rows(path)
    assert row[0:4] == ["'-1", "'=1+1", "'+x@example.org", "'@SUM(A1)"]
    assert row[5] == "' =2"
    assert not any(cell[:1] in "=+-@\t" for cell in row if cell)
