"""Records as of a past day, corrections and who was overdue: the database finds what Python finds in the raw rows."""

import random
import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.paging import Anchor
from app.domain.records import Record, RecordFilter, RecordSort, SortKey, anchor_of
from app.services.workspace import open_workspace
from app.storage import record_paths, records
from app.storage.database import Database, open_database
from app.storage.people_states import PersonState, save_states
from tests.builders import RESOURCES, StandingClock, write_course, write_module
from tests.integrity.long_form import times

TODAY = date(2026, 4, 1)
DAYS = [None, "2025-12-15", "2026-01-15", "2026-02-15", "2026-03-15", "2026-04-15"]
ORDERS = [RecordSort(key, descending) for key in SortKey for descending in (False, True)]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, empty_workspace: Path) -> Iterator[Database]:
    """300 records of 40 people who were otherwise before, with corrections and assignments of every standing."""
    folder = tmp_path_factory.mktemp("past")
    course = write_course(folder / "course")
    write_module(course, "another-module", version="2.0")
    path = folder / "training.clausewise"
    shutil.copy(empty_workspace, path)
    workspace = open_workspace(path, course, StandingClock(), resources=RESOURCES)
    workspace.samples.make(40, 300, seed=5)
    with workspace.database.transaction() as session:
        run, chance = session.connection().exec_driver_sql, random.Random(11)
        for number, day in ((200, "2026-02-10"), (211, "2026-03-20"), (220, "2026-02-10"), (299, "2026-03-20")):
            correct(run, number, day)
        correct(run, 301, "2026-03-01")  # what corrected 200 is corrected too
        for person in range(1, 20):
            give_past(run, person, f"2026-0{chance.randrange(1, 4)}-{chance.randrange(10, 28)}")
        run("UPDATE person SET left_on = '2026-02-20' WHERE id % 9 = 0")
        run("UPDATE person SET since = '2025-11-01' WHERE id >= 20")
        run("DELETE FROM assignment")
        for person in range(1, 41):
            assign(run, chance, person)
        run(
            "INSERT INTO assignment_past (assignment_id, since, until, grace, late_from, fulfilled) "
            "SELECT id, '2025-12-01', since, 0, '2026-01-20', fulfilled FROM assignment WHERE person_id % 3 = 0 "
            "AND since > '2025-12-01'"
        )
    workspace.close()
    database = open_database(path)
    yield database
    database.close()


def correct(run: Any, number: int, day: str) -> None:
    """Supersede the record of a sequence on a day, by one that was not passed."""
    kept = (
        "person_id, edition_id, points, max_points, pass_mark, started_utc, started_local, completed_utc, "
        "completed_local, language, app_version"
    )
    run(
        f"INSERT INTO completion (id, score, passed, corrects, recorded, {kept}) "
        f"SELECT 'corrected-' || sequence, 0.5, 0, id, ?, {kept} FROM completion WHERE sequence = ?",
        (day, number),
    )
    run("UPDATE completion SET superseded = ? WHERE sequence = ?", (day, number))


def give_past(run: Any, person: int, day: str) -> None:
    """Let a person have been two others before: until `day`, and until 28 March."""
    for since, until, name, department in (
        ("2025-11-01", day, f"佐藤 昔{person}", "営業"),
        (day, "2026-03-28", "under_way", "Legal"),
    ):
        run(
            "INSERT INTO person_past (person_id, since, until, number, name, department, job, manager, email) "
            "SELECT id, ?, ?, number, ?, ?, '', '', '' FROM person WHERE id = ?",
            (since, until, name, department, person),
        )
    run("UPDATE person SET since = '2026-03-28' WHERE id = ?", (person,))


def assign(run: Any, chance: random.Random, person: int) -> None:
    """Assign two modules twice, late or not, exempted or not; a pass fulfils the first occurrence, always."""
    first_pass = (
        "SELECT min(substr(completed_local, 1, 10)) FROM completion JOIN module_edition e ON e.id = edition_id "
        "WHERE person_id = ? AND module = ? AND passed = 1 AND superseded IS NULL"
    )
    for module in ("tidy-desk", "another-module"):
        passed = run(first_pass, (person, module)).scalar()
        for occurrence in (1, 2):
            later = [None, None, None, *DAYS]
            row = (
                f"{person:08x}{occurrence:08x}{module.encode().hex()[:16]}",
                person,
                module,
                occurrence,
                chance.choice(DAYS),
                chance.choice([day for day in DAYS if day]),
                passed if occurrence == 1 else chance.choice(DAYS),
                *(chance.choice(later) for _ in range(3)),
            )
            run(
                "INSERT INTO assignment (id, person_id, module, occurrence, assigned, grace, late_from, since, "
                "fulfilled, withdrawn, replaced, exempted) VALUES (?, ?, ?, ?, '2026-01-01', 0, ?, ?, ?, ?, ?, ?)",
                row,
            )


class Raw(NamedTuple):
    """The rows that everything can be worked out from."""

    records: list[Any]
    people: dict[int, list[tuple[str, str, str, str | None, str]]]
    late: list[Any]


@pytest.fixture(scope="module")
def raw(filled: Database) -> Raw:
    """All rows as they lie in the tables."""
    with filled.reading() as session:
        run = session.connection().exec_driver_sql
        rows = run(
            "SELECT c.*, e.module, e.commitments, e.policy_version FROM completion c "
            "JOIN module_edition e ON e.id = c.edition_id"
        ).all()
        people: dict[int, list[Any]] = {}
        for person, until, number, name, department, left in run(
            "SELECT person_id, until, number, name, department, left_on FROM person_past UNION ALL "
            "SELECT id, '9999', number, name, department, left_on FROM person ORDER BY 1, 2"
        ):
            people.setdefault(person, []).append((until, number, name, left, department))
        late = run(
            "SELECT person_id, module, since, '9999' AS until, late_from, fulfilled, withdrawn, exempted, replaced "
            "FROM assignment UNION ALL SELECT a.person_id, a.module, h.since, h.until, h.late_from, h.fulfilled, "
            "h.withdrawn, h.exempted, a.replaced FROM assignment_past h JOIN assignment a ON a.id = h.assignment_id"
        ).all()
    return Raw(rows, people, late)


def in_python(raw: Raw, wanted: RecordFilter) -> set[tuple[str, str, str, str]]:
    """Return id, name, department and what is known of being superseded of the records meant."""
    day = wanted.as_of.isoformat() if wanted.as_of else "9998"
    found = set()
    for row in raw.records:
        superseded = row.superseded if row.superseded and row.superseded <= day else ""
        person = next(one for one in raw.people[row.person_id] if one[0] > day)
        local = row.completed_local[:10]
        late = is_late(raw, row.person_id, row.module, day if wanted.as_of else TODAY.isoformat(), person[3])
        if (
            local <= day
            and (row.recorded or "") <= day
            and (wanted.superseded or not superseded)
            and wanted.search in person[2]
            and wanted.department in (None, person[4])
            and wanted.module in (None, row.module)
            and wanted.passed in (None, bool(row.passed))
            and wanted.overdue in (None, late)
            and (wanted.until is None or local <= wanted.until.isoformat())
        ):
            found.add((row.id, person[2], person[4], superseded))
    return found


def is_late(raw: Raw, person: int, module: str, day: str, left: str | None) -> bool:
    """Return whether somebody was overdue with a module at the end of a day, by the definition."""
    return (left is None or left >= day) and any(
        one.person_id == person
        and one.module == module
        and one.since <= day < one.until
        and one.late_from is not None
        and one.late_from <= day
        and not any(end and end <= day for end in (one.fulfilled, one.withdrawn, one.exempted, one.replaced))
        for one in raw.late
    )


def shown(found: list[Record]) -> set[tuple[str, str, str, str]]:
    """Return of records what `in_python` does."""
    return {(record.id, record.name, record.department, record.superseded) for record in found}


def pages(database: Database, wanted: RecordFilter, sort: RecordSort, rows: int) -> list[Record]:
    """Read page after page by key."""
    read: list[Record] = []
    with database.reading() as session:
        after: Anchor | None = None
        while page := records.list_page(session, wanted, sort, "en", after, rows, TODAY):
            read += page
            after = anchor_of(page[-1], sort)
    return read


some_days = st.sampled_from(
    [None, *(date.fromisoformat(day) for day in ("2024-06-30", "2026-01-20", "2026-02-10", "2026-03-31", "2030-01-01"))]
)
filters = st.builds(
    RecordFilter,
    search=st.sampled_from(["", "", "", "佐", "under_way", "昔1"]),
    module=st.sampled_from([None, None, "tidy-desk", "another-module"]),
    department=st.sampled_from([None, None, "営業", "Legal", "Support"]),
    passed=st.sampled_from([None, None, True, False]),
    until=st.sampled_from([None, None, date(2026, 1, 31)]),
    overdue=st.sampled_from([None, True, False]),
    superseded=st.booleans(),
    as_of=some_days,
)


@settings(max_examples=times(40, 800))
@given(filters, st.sampled_from(ORDERS), st.sampled_from([0, 5, 10_000]), st.sampled_from([0, 5, 10_000]))
def test_every_day_and_standing_finds_what_python_finds_on_every_path(
    filled: Database, raw: Raw, wanted: RecordFilter, sort: RecordSort, few_people: int, few_records: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        for name in ("_FEW_PEOPLE", "_FEW_PEOPLE_ALONE"):
            patch.setattr(record_paths, name, few_people)
        for name in ("_FEW_RECORDS", "_FEW_RECORDS_ALONE"):
            patch.setattr(record_paths, name, few_records)
        patch.setattr(record_paths, "_MANY_RECORDS", 20 * few_records or 500_000)
        read = pages(filled, wanted, sort, 61)
        assert shown(read) == in_python(raw, wanted)
        assert [anchor_of(one, sort).values for one in read] == sorted(
            (anchor_of(one, sort).values for one in read), reverse=sort.descending
        )
        with filled.reading() as session:
            blocks = records.stream_records(session, wanted, sort, "en", TODAY)
            assert [record for block in blocks for record in block] == read
            counted = records.count_records(session, wanted, TODAY)
            anchors = records.list_anchors(session, wanted, sort, 7, TODAY)
    assert (counted.records, counted.people) == (len(read), len({record.number for record in read}))
    assert anchors == [anchor_of(record, sort) for record in read[6::7]]


def test_the_sample_has_every_case(raw: Raw) -> None:
    """The positive control: each part of the filter finds something and leaves something out."""
    every = len(in_python(raw, RecordFilter(superseded=True)))
    for wanted in (
        RecordFilter(),
        RecordFilter(overdue=True),
        RecordFilter(overdue=True, passed=True),
        RecordFilter(search="昔", as_of=date(2026, 1, 20)),
        RecordFilter(search="under", as_of=date(2026, 3, 27)),
        RecordFilter(as_of=date(2026, 3, 1)),
        RecordFilter(overdue=True, as_of=date(2026, 2, 20)),
    ):
        assert 0 < len(in_python(raw, wanted)) < every, wanted


@pytest.mark.parametrize("sort", ORDERS, ids=lambda sort: f"{sort.key}-{'down' if sort.descending else 'up'}")
def test_a_page_of_a_past_day_takes_as_many_statements_as_any(filled: Database, sort: RecordSort) -> None:
    from tests.storage.test_records import statements

    wanted = RecordFilter(
        search="a", department="営業", module="tidy-desk", overdue=True, as_of=date(2026, 2, 20), superseded=True
    )
    with filled.reading() as session, statements(filled) as seen:
        records.list_page(session, wanted, sort, "en", None, 50)
    assert len(seen) <= 5


def test_who_is_overdue_needs_a_day(filled: Database) -> None:
    with filled.reading() as session, pytest.raises(ValueError, match="day"):
        records.list_page(session, RecordFilter(overdue=True), RecordSort(), "en", None, 50)


happenings = st.sampled_from(["person", "complete", "correct", "leave"])
changes = st.lists(st.tuples(happenings, st.integers(0, 4), st.integers(0, 12), st.booleans()), max_size=12)


@pytest.fixture(scope="module")
def lived(filled: Database, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """A copy to let things happen in."""
    path = tmp_path_factory.mktemp("lived") / "training.clausewise"
    shutil.copy(filled.path, path)
    database = open_database(path)
    yield database
    database.close()


@settings(max_examples=times(16, 400), deadline=None)
@given(changes, st.lists(st.integers(0, 12), min_size=1, max_size=2))
def test_what_a_past_day_shows_never_changes(
    lived: Database, changes: list[tuple[str, int, int, bool]], asked: list[int]
) -> None:
    """Whatever happens to people and records later, a day that is over gives the same rows as on the day itself."""
    start = date(2026, 4, 1)
    with lived.transaction() as session:
        run = session.connection().exec_driver_sql
        run("PRAGMA defer_foreign_keys = ON")
        for table in ("assignment_past", "assignment", "ledger_leaf", "completion", "person_past", "person"):
            run(f"DELETE FROM {table}")
        for person in range(1, 6):
            run(
                "INSERT INTO person (id, number, name, department, joined, job, manager, email, since) "
                "VALUES (?, ?, 'First', 'Sales', '2026-04-01', '', '', '', '2026-04-01')",
                (person, f"{person:03}"),
            )
    kept: dict[int, list[list[Record]]] = {}
    for later in range(14):
        for day in asked:
            if day < later:
                answers = [
                    pages(lived, RecordFilter(as_of=start + timedelta(days=day)), sort, 3)
                    for sort in (RecordSort(), RecordSort(SortKey.NAME), RecordSort(SortKey.DEPARTMENT, True))
                ]
                assert kept.setdefault(day, answers) == answers
        for kind, person, _, passed in (change for change in changes if change[2] == later):
            happen(lived, kind, person + 1, start + timedelta(days=later), passed)


def happen(lived: Database, kind: str, person: int, day: date, passed: bool) -> None:
    """Let something happen to a person on a day."""
    with lived.transaction() as session:
        run = session.connection().exec_driver_sql
        if kind in ("person", "leave"):
            left = day.isoformat() if kind == "leave" else None
            state = PersonState(f"{person:03}", f"Name of {day}", f"D{day.day % 3}", "", "", "", None, left)
            save_states(session, [(person, state)], day)
        elif kind == "complete":
            number = (run("SELECT max(sequence) FROM completion").scalar() or 0) + 1
            moment = f"{day}T09:00:00Z"
            run(
                "INSERT INTO completion (id, person_id, edition_id, score, points, max_points, pass_mark, passed, "
                "started_utc, started_local, completed_utc, completed_local, language, app_version) "
                "VALUES (?, ?, (SELECT min(id) FROM module_edition), 1, 1, 1, 1, ?, ?, ?, ?, ?, 'en', '0')",
                (f"r{number}", person, int(passed), moment, moment, moment, moment),
            )
        else:
            number = run("SELECT max(sequence) FROM completion WHERE superseded IS NULL").scalar()
            if number is not None:
                correct(run, number, day.isoformat())
