"""What HR takes out: the rows on the screen, a purpose that is kept first, and never half a file."""

import csv
import errno
import hashlib
import io
import json
import os
import stat
from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from app.domain.people import Actor
from app.domain.records import EXPORT_COLUMNS, ExportFormat, Record, RecordFilter, RecordSort, SortKey
from app.domain.refusals import Cancelled, Refusal, Sentence
from app.domain.releases import Release
from app.domain.texts import Language
from app.formats import csv_writing, pending_file, xlsx_writing
from app.services.record_export import ExportOrder
from app.services.workspace import Workspace
from app.storage import exports
from app.storage.exports import Export
from tests.builders import learner_of, take_quiz
from tests.conftest import OpenWorkspace

EVERYTHING, NEWEST_FIRST = RecordFilter(), RecordSort()
FORMATS = list(ExportFormat)
FIELDS = [column.field for column in EXPORT_COLUMNS]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder for the files."""
    out = tmp_path / "out"
    out.mkdir()
    return out


def order(
    target: Path,
    form: ExportFormat = ExportFormat.CSV_MACHINE,
    wanted: RecordFilter = EVERYTHING,
    sort: RecordSort = NEWEST_FIRST,
    purpose: str = "Annual audit",
    language: Language = "en",
) -> ExportOrder:
    return ExportOrder(wanted, sort, form, Release(purpose), target, language)


def entries(workspace: Workspace) -> list[Export]:
    with workspace.database.reading() as session:
        return exports.list_exports(session, 100)


def on_screen(workspace: Workspace, hr: Actor, wanted: RecordFilter, sort: RecordSort) -> list[Record]:
    return workspace.records.page(hr, wanted, sort, "en", None)


def machine_rows(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_bytes().decode(), newline="")))


# ---------------------------------------------------------------- file and screen agree


@pytest.mark.parametrize(
    "wanted",
    [
        RecordFilter(),
        RecordFilter(search="0", passed=True),
        RecordFilter(department="開発"),
        RecordFilter(module="tidy-desk", since=date(2025, 1, 1)),
        RecordFilter(search="nobody"),
    ],
)
@pytest.mark.parametrize("sort", [RecordSort(), RecordSort(SortKey.NAME, False), RecordSort(SortKey.SCORE)])
def test_the_file_has_the_rows_of_the_screen_in_their_order(
    workspace: Workspace, hr: Actor, folder: Path, wanted: RecordFilter, sort: RecordSort
) -> None:
    workspace.samples.make(40, 200, seed=2)
    shown = on_screen(workspace, hr, wanted, sort)
    target = folder / "records.csv"
    exported = workspace.exports.export(hr, order(target, wanted=wanted, sort=sort))
    assert exported.rows == len(shown) == workspace.records.count(hr, wanted).records
    heads, *rows = machine_rows(target)
    assert heads == FIELDS
    texts = [place for place, column in enumerate(EXPORT_COLUMNS) if column.kind in ("text", "date", "time")]
    assert [[row[place] for place in texts] for row in rows] == [
        [str(getattr(record, FIELDS[place])) for place in texts] for record in shown
    ]
    scores = [float(row[FIELDS.index("score")]) for row in rows]
    assert scores == pytest.approx([record.score for record in shown], rel=1e-9)


def test_all_three_files_say_the_same(workspace: Workspace, hr: Actor, folder: Path) -> None:
    workspace.samples.make(40, 300, seed=4)
    for form in FORMATS:
        workspace.exports.export(hr, order(folder / form.value, form))
    machine = machine_rows(folder / "csv-machine")[1:]
    people = list(csv.reader(io.StringIO((folder / "csv").read_bytes().decode("utf-8-sig"), newline="")))[1:]
    (folder / "xlsx").rename(folder / "records.xlsx")
    sheet = openpyxl.load_workbook(folder / "records.xlsx").active
    book = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    for name in ("number", "name", "department", "completed_utc", "id"):
        place = FIELDS.index(name)
        columns = [[row[place] for row in rows] for rows in (machine, people, book)]
        assert columns[0] == columns[1] == columns[2]
    place = FIELDS.index("completed_date")
    assert [row[place] for row in machine] == [row[place].date().isoformat() for row in book]


@pytest.mark.parametrize("form", FORMATS)
def test_a_file_is_private_whole_and_named_by_its_digest(
    workspace: Workspace, aiko: Actor, hr: Actor, folder: Path, form: ExportFormat
) -> None:
    take_quiz(workspace, aiko)
    target = folder / "records"
    exported = workspace.exports.export(hr, order(target, form))
    assert exported.path == target
    assert exported.sha256 == hashlib.sha256(target.read_bytes()).hexdigest()
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert list(folder.iterdir()) == [target]


@pytest.mark.parametrize("form", FORMATS)
def test_an_empty_list_is_a_file_with_headings(
    workspace: Workspace, hr: Actor, folder: Path, form: ExportFormat
) -> None:
    assert workspace.exports.export(hr, order(folder / "empty", form)).rows == 0
    assert (folder / "empty").stat().st_size > 100


# ---------------------------------------------------------------- the purpose comes first


def test_what_left_and_what_for_is_kept(workspace: Workspace, aiko: Actor, hr: Actor, folder: Path) -> None:
    take_quiz(workspace, aiko)
    wanted = RecordFilter(search="Aiko", until=date(2026, 12, 31))
    exported = workspace.exports.export(hr, order(folder / "für 監査.csv", wanted=wanted, purpose="  Annual   audit "))
    (entry,) = entries(workspace)
    assert (entry.role, entry.purpose, entry.format) == ("hr", "Annual audit", "csv-machine")
    assert (entry.row_count, entry.sha256, entry.file_name) == (1, exported.sha256, "für 監査.csv")
    assert json.loads(entry.filter)["search"] == "Aiko"
    assert json.loads(entry.filter)["until"] == "2026-12-31"
    assert entry.columns.split() == FIELDS
    assert entry.exported.isoformat() == "2026-04-01T00:00:00+00:00"


def test_the_entry_is_there_before_the_file_appears(
    workspace: Workspace, aiko: Actor, hr: Actor, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_quiz(workspace, aiko)
    target = folder / "records.csv"
    seen: list[tuple[int, bool]] = []
    publish = pending_file.PendingFile.publish

    def watch(file: pending_file.PendingFile) -> None:
        seen.append((len(entries(workspace)), target.exists()))
        publish(file)

    monkeypatch.setattr(pending_file.PendingFile, "publish", watch)
    workspace.exports.export(hr, order(target))
    assert seen == [(1, False)]
    assert target.exists()


@pytest.mark.parametrize(
    ("purpose", "sentence"),
    [
        ("", Sentence.PURPOSE_MISSING),
        ("  \n\u3000", Sentence.PURPOSE_MISSING),
        ("p" * 501, Sentence.PURPOSE_TOO_LONG),
        ("a\x00b", Sentence.TEXT_UNSAFE),
        ("a\udcffb", Sentence.TEXT_UNSAFE),
    ],
)
def test_without_a_purpose_nothing_leaves(
    workspace: Workspace, hr: Actor, folder: Path, purpose: str, sentence: Sentence
) -> None:
    with pytest.raises(Refusal) as refused:
        workspace.exports.export(hr, order(folder / "records.csv", purpose=purpose))
    assert refused.value.sentence is sentence
    assert list(folder.iterdir()) == []
    assert entries(workspace) == []
    workspace.exports.export(hr, order(folder / "records.csv", purpose="p" * 500))
    assert len(entries(workspace)) == 1


def test_where_the_entry_cannot_be_kept_no_file_appears(
    opened: OpenWorkspace, aiko: Actor, hr: Actor, folder: Path
) -> None:
    one, other = opened(wait_seconds=0.1), opened()
    with other.database.transaction(), pytest.raises(Refusal) as refused:
        one.exports.export(hr, order(folder / "records.csv"))
    assert refused.value.sentence is Sentence.WORKSPACE_LOCKED
    assert list(folder.iterdir()) == []


# ---------------------------------------------------------------- interrupted


@pytest.mark.parametrize("form", FORMATS)
def test_a_cancel_leaves_neither_file_nor_entry(
    workspace: Workspace, hr: Actor, folder: Path, form: ExportFormat
) -> None:
    workspace.samples.make(20, 4100, seed=1)
    (folder / "older").write_bytes(b"older")
    seen: list[int] = []

    def cancel(rows: int) -> None:
        seen.append(rows)
        if len(seen) == 2:
            raise Cancelled

    for name in ("older", "new"):
        seen.clear()
        with pytest.raises(Cancelled):
            workspace.exports.export(hr, order(folder / name, form), cancel)
        assert 0 < seen[0] < seen[1] < 4100
    assert [(path.name, path.read_bytes()) for path in folder.iterdir()] == [("older", b"older")]
    assert entries(workspace) == []
    assert workspace.exports.export(hr, order(folder / "new", form)).rows == 4100


def fail_at_seal(patch: pytest.MonkeyPatch) -> None:
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    patch.setattr(pending_file.os, "fsync", full)


def fail_in_writer(patch: pytest.MonkeyPatch) -> None:
    def full(*anything: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    patch.setattr(csv_writing, "_column", full)
    patch.setattr(xlsx_writing._SheetWriter, "write", full)


def fail_in_zip(patch: pytest.MonkeyPatch) -> None:
    def full(*anything: object, **more: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    patch.setattr(csv_writing, "_column", full)
    patch.setattr("xlsxwriter.workbook.ZipFile", full)


@pytest.mark.parametrize("fail", [fail_at_seal, fail_in_writer, fail_in_zip])
@pytest.mark.parametrize("form", FORMATS)
def test_a_full_disk_leaves_no_half_file(
    workspace: Workspace,
    aiko: Actor,
    hr: Actor,
    folder: Path,
    form: ExportFormat,
    fail: Callable[[pytest.MonkeyPatch], None],
) -> None:
    take_quiz(workspace, aiko)
    target = folder / "records"
    target.write_bytes(b"older")
    with pytest.MonkeyPatch.context() as patch:
        fail(patch)
        with pytest.raises(Refusal) as refused:
            workspace.exports.export(hr, order(target, form))
    assert refused.value.sentence is Sentence.FILE_NOT_WRITTEN
    assert "No space left on device" in str(refused.value)
    assert [(path.name, path.read_bytes()) for path in folder.iterdir()] == [("records", b"older")]
    assert entries(workspace) == []
    workspace.exports.export(hr, order(target, form))
    assert target.read_bytes() != b"older"


# ---------------------------------------------------------------- places that are none


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("name", ["missing/records", "file/records", "folder", "n" * 300])
def test_a_place_that_cannot_be_written_is_told(
    workspace: Workspace, hr: Actor, folder: Path, form: ExportFormat, name: str
) -> None:
    (folder / "file").touch()
    (folder / "folder").mkdir()
    with pytest.raises(Refusal) as refused:
        workspace.exports.export(hr, order(folder / name, form))
    assert refused.value.sentence is Sentence.FILE_NOT_WRITTEN
    assert str(folder / name) in str(refused.value)
    assert sorted(path.name for path in folder.iterdir()) == ["file", "folder"]
    assert entries(workspace) == []


@pytest.mark.parametrize("suffix", ["", "-wal", "-shm"])
def test_the_workspace_is_never_written_over(
    workspace: Workspace, hr: Actor, workspace_path: Path, folder: Path, suffix: str
) -> None:
    link = folder / "link"
    link.symlink_to(workspace_path)
    detour = workspace_path.parent / "out" / ".." / (workspace_path.name + suffix)
    for target in (detour, *([link] if not suffix else [])):
        with pytest.raises(Refusal) as refused:
            workspace.exports.export(hr, order(target))
        assert refused.value.sentence is Sentence.FILE_IS_WORKSPACE
    assert workspace_path.read_bytes().startswith(b"SQLite format 3\0")
    assert entries(workspace) == []


@pytest.mark.parametrize("name", ["a**b.csv", "[1].csv", " spaces .csv", "\udcff.csv", "-dash.csv"])
def test_any_name_that_the_system_allows_is_fine(workspace: Workspace, hr: Actor, folder: Path, name: str) -> None:
    workspace.exports.export(hr, order(folder / name))
    assert [path.name for path in folder.iterdir()] == [name]
    assert len(entries(workspace)) == 1


# ---------------------------------------------------------------- hostile content


@pytest.mark.parametrize("name", ["=1+1", "＝1+1", "@SUM(A1)", '"; DROP TABLE person; --', "-2+3", "+81 3", "O'Neill"])
def test_a_hostile_name_goes_from_the_welcome_page_to_each_file_unharmed(
    workspace: Workspace, hr: Actor, folder: Path, name: str
) -> None:
    person = workspace.enrolment.join("＝００１", name)
    take_quiz(workspace, learner_of(person))
    for form in FORMATS:
        workspace.exports.export(hr, order(folder / f"{form.value}.xlsx", form))
    assert machine_rows(folder / "csv-machine.xlsx")[1][:2] == ["=001", name]
    (_, row) = csv.reader(io.StringIO((folder / "csv.xlsx").read_bytes().decode("utf-8-sig"), newline=""))
    assert row[0] == "'=001"
    assert row[1] == (f"'{name}" if name[0] in "=+-@＝" else name)
    sheet = openpyxl.load_workbook(folder / "xlsx.xlsx").active
    assert [(sheet.cell(2, place).value, sheet.cell(2, place).data_type) for place in (1, 2)] == [
        ("=001", "s"),
        (name, "s"),
    ]
