"""What HR takes out: the rows on the screen, a purpose that is kept first, and never half a file."""

import csv
import errno
import hashlib
import io
import json
import os
import stat
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import openpyxl
import pytest
import sqlalchemy as sa
from pypdf import PdfReader

from app.domain.export_profiles import FileEncoding, new_profile
from app.domain.hr_sentences import HrSentence
from app.domain.people import Actor
from app.domain.records import EXPORT_COLUMNS, ExportFormat, Record, RecordFilter, RecordSort, SortKey
from app.domain.refusals import Cancelled, Refusal, Sentence
from app.domain.releases import Release
from app.domain.texts import Language
from app.formats import delimited_writing, pending_file, report_pdf, xapi_writing, xlsx_package
from app.services.record_export import ExportOrder
from app.services.workspace import Workspace
from app.storage import exports
from app.storage.exports import Export
from tests.builders import StandingClock, learner_of, take_quiz
from tests.conftest import OpenWorkspace

EVERYTHING, NEWEST_FIRST = RecordFilter(), RecordSort()
FORMATS = list(ExportFormat)
TABLES = [ExportFormat.CSV, ExportFormat.CSV_MACHINE, ExportFormat.XLSX]
PROFILE = new_profile("Payroll", "en")
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
    profile = PROFILE if form is ExportFormat.PROFILE else None
    return ExportOrder(wanted, sort, form, Release(purpose), target, language, profile=profile)


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
def test_the_file_for_machines_has_the_rows_of_the_screen_by_their_time_and_id(
    workspace: Workspace, hr: Actor, folder: Path, wanted: RecordFilter, sort: RecordSort
) -> None:
    workspace.samples.make(40, 200, seed=2)
    shown = sorted(on_screen(workspace, hr, wanted, sort), key=lambda record: record.id)
    shown.sort(key=lambda record: record.completed_utc, reverse=True)
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


def test_all_tables_say_the_same(workspace: Workspace, hr: Actor, folder: Path) -> None:
    workspace.samples.make(40, 300, seed=4)
    for form in TABLES:
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


@pytest.mark.parametrize("form", [*TABLES, ExportFormat.PDF])
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
    def full(*anything: object, **more: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    patch.setattr(delimited_writing, "_column", full)
    patch.setattr(xlsx_package.Sheet, "write", full)
    patch.setattr(xapi_writing._Statements, "of", full)
    patch.setattr(report_pdf, "_row", full)


@pytest.mark.parametrize("fail", [fail_at_seal, fail_in_writer])
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
    for form in TABLES:
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


# ---------------------------------------------------------------- round trips of every kind of file


NAMES = ("佐倉 ひより", "=1+1", "+81 3", "-5", "@SUM(A1)", "Łucja Wrzosecka", "髙橋 𠮷郎")
NEAR_MIDNIGHT = datetime(2026, 2, 28, 23, 59, 59, tzinfo=timezone(timedelta(hours=9)))


@pytest.fixture
def wild(workspace: Workspace, clock: StandingClock) -> Workspace:
    """A workspace with names, numbers and times that files like to spoil."""
    clock.now = NEAR_MIDNIGHT
    for place, name in enumerate(NAMES, start=1):
        person = workspace.enrolment.join(f"{place:05d}", name)
        take_quiz(workspace, learner_of(person), wrong=place % 3)
        clock.advance(seconds=40)
    return workspace


def test_a_workbook_read_back_is_the_list_on_the_screen(wild: Workspace, hr: Actor, folder: Path) -> None:
    sort = RecordSort(SortKey.NAME, descending=False)
    shown = on_screen(wild, hr, EVERYTHING, sort)
    target = folder / "records.xlsx"
    wild.exports.export(hr, order(target, ExportFormat.XLSX, sort=sort))
    book = openpyxl.load_workbook(target)
    rows = [dict(zip(FIELDS, row, strict=True)) for row in book["Records"].iter_rows(min_row=2, values_only=True)]
    assert [(row["number"], row["name"], row["id"]) for row in rows] == [
        (one.number, one.name, one.id) for one in shown
    ]
    local = [datetime.combine(row["completed_date"].date(), row["completed_time"]) for row in rows]
    assert local == [datetime.fromisoformat(f"{one.completed_date}T{one.completed_time}") for one in shown]
    assert {day.day for day in local} == {28, 1}
    assert [(row["score"], row["passed"]) for row in rows] == [(one.score, bool(one.passed)) for one in shown]


def test_the_second_sheet_of_a_workbook_says_what_was_asked_for_and_why(
    wild: Workspace, hr: Actor, folder: Path
) -> None:
    target = folder / "records.xlsx"
    release = Release("Audit", "Northgate Assurance Ltd", "disclosure.partner", confirmed=True)
    wanted = RecordFilter(passed=True, module="tidy-desk", since=date(2026, 1, 1))
    asked = replace(order(target, ExportFormat.XLSX, wanted), release=release, fields=("name", "number"))
    exported = wild.exports.export(hr, asked)
    book = openpyxl.load_workbook(target)
    about = dict(book["About this file"].iter_rows(min_row=2, values_only=True))
    assert set(about["Filter"].split(", ")) == {
        "Module: The tidy desk",
        "Completed from: 2026-01-01",
        "Result: passed",
    }
    assert about["Order"] == "Completed, descending"
    assert (about["Records"], about["People"]) == (f"{exported.rows}", f"{exported.people}")
    assert about["Purpose"] == "Audit"
    assert about["Recipient"] == "Northgate Assurance Ltd"
    assert about["Made"].endswith("+09:00")
    assert about["Columns"] == "Employee number, Name"
    assert [cell.value for cell in book["Records"][1]] == ["Employee number", "Name"]


def test_statements_read_back_are_the_list_on_the_screen(wild: Workspace, hr: Actor, folder: Path) -> None:
    shown = on_screen(wild, hr, EVERYTHING, NEWEST_FIRST)
    for name in ("one", "two"):
        assert wild.exports.export(hr, order(folder / name, ExportFormat.XAPI)).rows == len(shown)
    assert (folder / "one").read_bytes() == (folder / "two").read_bytes()
    lines = [json.loads(line) for line in (folder / "one").read_text("utf-8").splitlines()]
    judged = [one for one in lines if "success" in one["result"]]
    assert [(one["actor"]["account"]["name"], one["actor"]["name"]) for one in judged] == [
        (one.number, one.name) for one in shown
    ]
    assert [(one["timestamp"], one["result"]["score"]["scaled"], one["result"]["success"]) for one in judged] == [
        (one.completed_utc, one.score, bool(one.passed)) for one in shown
    ]
    assert len(lines) == 2 * len(shown)


def test_a_report_read_back_has_every_row_of_the_screen_in_its_order(wild: Workspace, hr: Actor, folder: Path) -> None:
    sort = RecordSort(SortKey.NUMBER, descending=False)
    shown = on_screen(wild, hr, EVERYTHING, sort)
    target = folder / "records.pdf"
    wild.exports.export(hr, order(target, ExportFormat.PDF, sort=sort))
    reader = PdfReader(target)
    text = "\n".join(page.extract_text() for page in reader.pages)
    places = []
    for one in shown:
        assert one.name in text
        assert f"{one.completed_date} {one.completed_time[:5]} {one.completed_offset}" in text
        places.append(text.index(one.number))
    assert places == sorted(places)
    assert "Annual audit" in text


def test_a_file_by_profile_read_back_is_the_list_on_the_screen(wild: Workspace, hr: Actor, folder: Path) -> None:
    shown = on_screen(wild, hr, EVERYTHING, NEWEST_FIRST)
    profile = replace(PROFILE, date_format="DD.MM.YYYY", passed="合格", not_passed="不合格")
    target = folder / "records.csv"
    wild.exports.export(hr, replace(order(target, ExportFormat.PROFILE), profile=profile))
    rows = machine_rows(target)[1:]
    assert rows == [
        [
            *(one.number, one.name, one.module, "合格" if one.passed else "不合格", f"{one.score:.10g}"),
            ".".join(reversed(one.completed_date.split("-"))),
        ]
        for one in shown
    ]
    (entry,) = entries(wild)
    assert entry.columns.split() == list(profile.fields())


def test_a_character_that_the_encoding_lacks_leaves_neither_file_nor_entry(
    wild: Workspace, hr: Actor, folder: Path
) -> None:
    profile = replace(PROFILE, encoding=FileEncoding.CP932)
    sort = RecordSort(SortKey.NUMBER, descending=False)
    asked = order(folder / "records.csv", ExportFormat.PROFILE, RecordFilter(search="0000"), sort)
    with pytest.raises(Refusal) as refused:
        wild.exports.export(hr, replace(asked, profile=profile))
    assert refused.value.values == {"character": "Ł", "code": "U+0141", "row": "6", "column": "Name"}
    assert list(folder.iterdir()) == []
    assert entries(wild) == []


@pytest.mark.parametrize("form", TABLES)
def test_only_the_columns_chosen_are_in_the_file_and_in_the_log(
    wild: Workspace, hr: Actor, folder: Path, form: ExportFormat
) -> None:
    target = folder / "records.xlsx"
    wild.exports.export(hr, replace(order(target, form), fields=("completed_date", "number")))
    if form is ExportFormat.XLSX:
        width = openpyxl.load_workbook(target).active.max_column
    else:
        width = len(next(csv.reader(io.StringIO(target.read_text("utf-8-sig")))))
    assert width == 2
    (entry,) = entries(wild)
    assert entry.columns == "number completed_date"


def test_a_column_that_there_is_not_and_a_missing_profile_are_refused(wild: Workspace, hr: Actor, folder: Path) -> None:
    with pytest.raises(Refusal) as refused:
        wild.exports.export(hr, replace(order(folder / "a"), fields=("salary",)))
    assert refused.value.sentence is HrSentence.COLUMN_UNKNOWN
    with pytest.raises(Refusal) as refused:
        wild.exports.export(hr, replace(order(folder / "a", ExportFormat.PROFILE), profile=None))
    assert refused.value.sentence is HrSentence.PROFILE_NEEDED
    assert list(folder.iterdir()) == []


def test_a_report_of_too_many_rows_is_refused_before_it_takes_minutes(
    wild: Workspace, hr: Actor, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report_pdf, "MOST_ROWS", 6)
    with pytest.raises(Refusal) as refused:
        wild.exports.export(hr, order(folder / "a.pdf", ExportFormat.PDF))
    assert refused.value.sentence is HrSentence.REPORT_TOO_LONG
    assert entries(wild) == []


# ---------------------------------------------------------------- as of a past day


@pytest.mark.parametrize("form", [ExportFormat.CSV_MACHINE, ExportFormat.XLSX, ExportFormat.PDF])
def test_who_is_in_a_file_of_a_past_day_is_known_whatever_their_number_is_now(
    workspace: Workspace, aiko: Actor, ben: Actor, hr: Actor, folder: Path, clock: StandingClock, form: ExportFormat
) -> None:
    take_quiz(workspace, aiko)
    then = clock().date()
    clock.advance(days=3)
    with workspace.database.transaction() as session:
        # Aiko got another number, and Ben the one that was hers.
        run = session.connection().exec_driver_sql
        run("UPDATE person SET number = 'x' WHERE number = '00123'")
        run("UPDATE person SET number = '00123', since = '2026-04-03' WHERE number = '00777'")
        run("UPDATE person SET number = '90001', since = '2026-04-03' WHERE number = 'x'")
        for person, number, name in ((aiko, "00123", "Aiko Tanaka"), (ben, "00777", "Ben Okafor")):
            run(
                "INSERT INTO person_past (person_id, since, until, number, name, department, job, manager, email) "
                "VALUES (?, '2026-04-01', '2026-04-03', ?, ?, '', '', '', '')",
                (person.person_id, number, name),
            )
    wanted = RecordFilter(as_of=then)
    (shown,) = on_screen(workspace, hr, wanted, NEWEST_FIRST)
    assert shown.number == "00123"
    exported = workspace.exports.export(hr, order(folder / "then", form, wanted))
    assert (exported.rows, exported.people) == (1, 1)
    assert [len(workspace.own_data.load(one).exports) for one in (aiko, ben)] == [1, 0]
    assert json.loads(entries(workspace)[0].filter)["as_of"] == then.isoformat()


# ---------------------------------------------------------------- what it costs


def statements_of(act: Callable[[], object]) -> int:
    """Return how many statements the database was asked while something was done."""
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        asked.append(statement)

    sa.event.listen(sa.Engine, "before_cursor_execute", note)
    try:
        act()
    finally:
        sa.event.remove(sa.Engine, "before_cursor_execute", note)
    return len(asked)


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("as_of", [None, date(2026, 4, 1)])
def test_more_rows_ask_the_database_no_more_often(
    workspace: Workspace, hr: Actor, folder: Path, form: ExportFormat, as_of: date | None
) -> None:
    workspace.samples.make(40, 400, seed=3)
    workspace.exports.export(hr, order(folder / "first", form))  # the course and its names are loaded once
    counts = []
    for wanted in (RecordFilter(search="0001", as_of=as_of), RecordFilter(as_of=as_of)):
        asked = order(folder / "out", form, wanted)
        rows: list[int] = []
        counts.append(
            statements_of(lambda asked=asked, rows=rows: rows.append(workspace.exports.export(hr, asked).rows))
        )
        assert rows[0] > 10
    # A search is looked up once more, to choose the way to the records.
    assert abs(counts[0] - counts[1]) <= 3
    assert max(counts) < 30
