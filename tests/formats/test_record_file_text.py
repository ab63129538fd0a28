"""Record files are written and read line by line, and whatever is no record file says where it is none."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.record_file import RecordFile, check_record_file, hash_of
from app.formats.record_file_text import (
    UnreadableRecords,
    read_record_file,
    write_body,
    write_hash,
    write_head,
    write_leaf,
)
from tests.domain.test_record_file import record_file


def lines_of(file: RecordFile) -> list[str]:
    head = write_head(file.epochs, file.checkpoint, file.first, file.peaks, len(file.leaves), len(file.bodies))
    return [
        head,
        *(write_hash(leaf.hash) for leaf in file.leaves),
        *(write_body(digest, body) for digest, body in file.bodies.items()),
    ]


def saved(path: Path, lines: list[str]) -> Path:
    path.write_text("".join(lines), encoding="utf-8")
    return path


def why_not(path: Path) -> str:
    with pytest.raises(UnreadableRecords) as caught:
        read_record_file(path)
    return str(caught.value)


@given(size=st.integers(0, 40), first=st.integers(0, 40))
def test_what_was_written_is_read_back(tmp_path: Path, size: int, first: int) -> None:
    file = record_file(size, min(first, size))
    found = read_record_file(saved(tmp_path / "records", lines_of(file)))
    assert found == file
    check_record_file(found)


def test_a_leaf_with_its_content_has_the_hash_of_both(tmp_path: Path) -> None:
    file = record_file(1, 0)
    lines = lines_of(file)
    lines[1] = write_leaf(bytes(16), '{"kind":"completion","person":{"name":"佐倉"}}'.encode())
    [leaf] = read_record_file(saved(tmp_path / "records", lines)).leaves
    assert leaf.content == {"kind": "completion", "person": {"name": "佐倉"}}
    assert leaf.hash == hash_of("00" * 16, '{"kind":"completion","person":{"name":"佐倉"}}')


@pytest.mark.parametrize("kept", range(1, 8))
def test_a_file_that_is_cut_off_says_at_which_line(tmp_path: Path, kept: int) -> None:
    lines = lines_of(record_file(6, 0))
    assert f"line {kept + 1}: the file ends before" in why_not(saved(tmp_path / "records", lines[:kept]))


@pytest.mark.parametrize(
    ("line", "text", "said"),
    [
        (0, "", "line 1: the file is empty"),
        (0, "PK\x03\x04", "line 1: it is no JSON"),
        (0, "[]\n", "line 1: an object is expected here"),
        (0, '{"format": "clausewise records 2"}\n', "line 1: it is no record file"),
        (0, '{"format": "clausewise records 1"}\n', "line 1: it is no record file"),
        (2, '{"hash": "00"}\n', "line 3: an entry is expected here"),
        (2, '{"payload": 1, "salt": "00"}\n', "line 3: an entry is expected here"),
        (2, '{"hash": NaN}\n', "line 3: it is no JSON"),
        (2, '{"hash": "00", "hash": "00"}\n', "line 3: it is no JSON"),
        (2, "[" * 100_000 + "\n", "line 3: it is no JSON"),
        (2, '"' + "x" * 5_000_000 + '"\n', "line 3: the line is too long"),
        (7, "{}\n", "line 8: a published version is expected here"),
    ],
)
def test_what_is_no_record_file_says_where_it_is_none(tmp_path: Path, line: int, text: str, said: str) -> None:
    lines = lines_of(record_file(6, 0))
    lines = [text] if line == 0 else [*lines[:line], text, *lines[line + 1 :]]
    assert said in why_not(saved(tmp_path / "records", lines))


def test_something_after_the_end_is_refused(tmp_path: Path) -> None:
    assert "follows after the end" in why_not(saved(tmp_path / "records", [*lines_of(record_file(2, 0)), "{}\n"]))


@pytest.mark.parametrize("name", ["first", "leaves", "bodies"])
@pytest.mark.parametrize("value", [-1, 1.5, "3", True, 10**30, None])
def test_a_count_that_is_none_is_refused(tmp_path: Path, name: str, value: object) -> None:
    head, *rest = lines_of(record_file(2, 0))
    plain = json.loads(head) | {name: value}
    assert why_not(saved(tmp_path / "records", [json.dumps(plain) + "\n", *rest]))
