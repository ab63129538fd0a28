"""HR's list: whatever is filtered, sorted and paged in the database is what Python finds in all rows."""

import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.paging import Anchor
from app.domain.records import Record, RecordFilter, RecordSort, SortKey, anchor_of
from app.services.workspace import open_workspace
from app.storage import bulk, record_paths, records
from app.storage.database import Database, open_database
from tests.builders import RESOURCES, StandingClock, write_course, write_module

ORDERS = [RecordSort(key, descending) for key in SortKey for descending in (False, True)]
ODD_PEOPLE = [
    ("0", "percent 100% sure", "Support"),
    ("00", "under_score", "Support"),
    ("000", "slash/es", ""),
    ("0_0", "İpek Öz", "営業"),
    ("A-1", "髙橋 𠮷郎", "営業"),
    ("a-2", "髙橋 𠮷郎", "営業"),
    ("é-3", "zoë", "営業"),
]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, empty_workspace: Path) -> Iterator[Database]:
    """A workspace with 400 records of 67 people, with many ties in every order."""
    folder = tmp_path_factory.mktemp("records")
    course = write_course(folder / "course")
    write_module(course, "another-module", version="2.0")
    path = folder / "training.clausewise"
    shutil.copy(empty_workspace, path)
    workspace = open_workspace(path, course, StandingClock(), resources=RESOURCES)
    workspace.samples.make(60, 340, seed=5)
    chance = random.Random(11)
    with workspace.database.transaction() as session:
        first = bulk.next_person_id(session)
        people = [(first + place, *person) for place, person in enumerate(ODD_PEOPLE)]
        bulk.add_people(session, people, StandingClock()())
        # Days that differ between UTC and the person's own clock, at both ends.
        times = [
            ("2026-01-31T23:30:00Z", "2026-02-01T08:30:00+09:00"),
            ("2026-02-01T03:30:00Z", "2026-01-31T22:30:00-05:00"),
            ("2026-02-01T12:00:00Z", "2026-02-01T12:00:00+00:00"),
            ("2026-01-31T10:30:00Z", "2026-02-01T00:30:00+14:00"),
            ("2026-02-02T11:30:00Z", "2026-02-01T23:30:00-12:00"),
        ]
        added = []
        for number in range(60):
            utc, local = chance.choice(times)
            points = float(chance.randrange(5))
            owner = first + chance.randrange(len(ODD_PEOPLE))
            passed, id_ = int(points >= 3), f"odd-{number:03d}"
            edition = chance.randrange(1, 4)
            when = (utc, local, utc, local)
            added.append((id_, owner, edition, points / 4, points, 4.0, 0.75, passed, *when, "en", "0.1.0", None))
        bulk.add_completions(session, added)
    workspace.close()
    database = open_database(path)
    yield database
    database.close()


@pytest.fixture(scope="module")
def everything(filled: Database) -> list[Record]:
    """All records, in no particular order."""
    with filled.reading() as session:
        blocks = records.stream_records(session, RecordFilter(), RecordSort(), "en")
        return [record for block in blocks for record in block]


def in_python(everything: list[Record], wanted: RecordFilter, sort: RecordSort) -> list[Record]:
    """Filter and sort as a reader of the documentation would."""
    part = ascii_lower(wanted.search.strip())
    found = [
        record
        for record in everything
        if (part in ascii_lower(record.name) or part in ascii_lower(record.number))
        and wanted.module in (None, record.module)
        and wanted.department in (None, record.department)
        and wanted.passed in (None, bool(record.passed))
        and wanted.version in (None, record.policy_version)
        and wanted.module_version in (None, record.module_version)
        and wanted.person in (None, record.number)
        and (wanted.commitment is None or wanted.commitment in record.commitments.split())
        and (wanted.since is None or wanted.since.isoformat() <= record.completed_date)
        and (wanted.until is None or record.completed_date <= wanted.until.isoformat())
    ]
    return sorted(found, key=lambda record: anchor_of(record, sort).values, reverse=sort.descending)


def ascii_lower(text: str) -> str:
    """Lower the letters that SQLite's LIKE takes for equal."""
    return "".join(char.lower() if char.isascii() else char for char in text)


def pages(database: Database, wanted: RecordFilter, sort: RecordSort, rows: int) -> list[list[Record]]:
    """Read page after page by key."""
    read: list[list[Record]] = []
    with database.reading() as session:
        after: Anchor | None = None
        while page := records.list_page(session, wanted, sort, "en", after, rows):
            read.append(page)
            after = anchor_of(page[-1], sort)
    return read


@contextmanager
def statements(connection_of: Database) -> Iterator[list[str]]:
    """Collect the statements that are run."""
    seen: list[str] = []

    def note(connection, cursor, statement, parameters, context, executemany) -> None:
        if not statement.startswith("BEGIN"):
            seen.append(statement)

    sa.event.listen(sa.Engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        sa.event.remove(sa.Engine, "before_cursor_execute", note)


def test_the_sample_has_ties_in_every_order_but_the_last_word(everything: list[Record]) -> None:
    assert len(everything) == 400
    for key in SortKey:
        values = {anchor_of(record, RecordSort(key)).values[:-1] for record in everything}
        assert len(values) < len(everything)


@pytest.mark.parametrize("sort", ORDERS, ids=lambda sort: f"{sort.key}-{'down' if sort.descending else 'up'}")
def test_pages_by_key_are_the_whole_list_in_order(filled: Database, everything: list[Record], sort: RecordSort) -> None:
    expected = in_python(everything, RecordFilter(), sort)
    read = pages(filled, RecordFilter(), sort, 37)
    assert [record for page in read for record in page] == expected
    assert {len(page) for page in read[:-1]} == {37}


@pytest.mark.parametrize("sort", ORDERS, ids=lambda sort: f"{sort.key}-{'down' if sort.descending else 'up'}")
def test_anchors_reach_every_page(filled: Database, everything: list[Record], sort: RecordSort) -> None:
    expected = in_python(everything, RecordFilter(), sort)
    with filled.reading() as session:
        anchors = records.list_anchors(session, RecordFilter(), sort, 50)
        assert anchors == [anchor_of(record, sort) for record in expected[49::50]]
        for number, anchor in enumerate(anchors, start=1):
            page = records.list_page(session, RecordFilter(), sort, "en", anchor, 50)
            assert page == expected[number * 50 : (number + 1) * 50]


filters = st.builds(
    RecordFilter,
    search=st.sampled_from(
        ["", " ", "1", "00", "%", "_", "0_0", "/", "佐", "髙橋", "𠮷", "zoë", "ZOË", "SEN", " sen ", "İ", "i", "nobody"]
    ),
    module=st.sampled_from([None, "tidy-desk", "another-module", "nowhere"]),
    department=st.sampled_from([None, "営業", "Support", "", "Nowhere"]),
    passed=st.sampled_from([None, True, False]),
    since=st.sampled_from([None, date(2026, 2, 1), date(2025, 6, 1), date(2026, 2, 2), date.min, date.max]),
    until=st.sampled_from([None, date(2026, 2, 1), date(2025, 6, 1), date(2026, 1, 31), date.min, date.max]),
    commitment=st.sampled_from([None, None, "protect.desk", "protect", "nothing", ""]),
    version=st.sampled_from([None, None, "2026-01", "2024-01", "2023-01", "1999"]),
    module_version=st.sampled_from([None, None, "1.0", "2.0", "2024.1", "%"]),
    person=st.sampled_from([None, None, None, "0_0", "00001", "1"]),
)


@settings(max_examples=250)
@given(filters, st.sampled_from(ORDERS), st.sampled_from([0, 5, 10_000]), st.sampled_from([0, 5, 10_000]))
def test_every_filter_finds_what_python_finds_on_every_path(
    filled: Database,
    everything: list[Record],
    wanted: RecordFilter,
    sort: RecordSort,
    few_people: int,
    few_records: int,
) -> None:
    """The limits below which people or days lead are moved, so that each way through the tables is taken."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(record_paths, "_FEW_PEOPLE", few_people)
        patch.setattr(record_paths, "_FEW_PEOPLE_ALONE", few_people)
        patch.setattr(record_paths, "_FEW_RECORDS", few_records)
        patch.setattr(record_paths, "_FEW_RECORDS_ALONE", few_records)
        expected = in_python(everything, wanted, sort)
        assert [record for page in pages(filled, wanted, sort, 61) for record in page] == expected
        with filled.reading() as session:
            streamed = [record for block in records.stream_records(session, wanted, sort, "en") for record in block]
            assert streamed == expected
            counted = records.count_records(session, wanted)
            anchors = records.list_anchors(session, wanted, sort, 7)
        assert (counted.records, counted.people) == (len(expected), len({record.number for record in expected}))
        assert anchors == [anchor_of(record, sort) for record in expected[6::7]]


@pytest.mark.parametrize("search", ["\ud800", "x" * 60_000, "%" * 60_000, "'; DROP TABLE person; --", '"'])
def test_a_search_for_anything_at_all_is_harmless(filled: Database, search: str) -> None:
    with filled.reading() as session:
        assert records.list_page(session, RecordFilter(search=search), RecordSort(), "en", None, 5) == []
        assert records.count_records(session, RecordFilter()).records == 400


@pytest.mark.parametrize("sort", ORDERS, ids=lambda sort: f"{sort.key}-{'down' if sort.descending else 'up'}")
def test_a_page_is_one_statement_and_sorts_nothing(filled: Database, sort: RecordSort) -> None:
    with filled.reading() as session:
        first = records.list_page(session, RecordFilter(), sort, "en", None, 50)
        after = anchor_of(first[-1], sort)
        with statements(filled) as seen:
            records.list_page(session, RecordFilter(), sort, "en", after, 50)
        assert len(seen) == 1
        query = records._rows_after(session, RecordFilter(), sort, "en", after).limit(50)
        plan = explain(session, query)
    assert "SCAN completion" not in [line for line in plan if "USING" not in line]
    assert not [line for line in plan if line == "USE TEMP B-TREE FOR ORDER BY"], plan


def test_sorting_would_be_seen_in_the_plan(filled: Database) -> None:
    """The positive control: an order without an index sorts."""
    with filled.reading() as session:
        query = records._rows_after(session, RecordFilter(), RecordSort(), "en", None).order_by(None)
        query = query.order_by(sa.text("completion.id || 1"))
        assert "USE TEMP B-TREE FOR ORDER BY" in explain(session, query)


def explain(session, query) -> list[str]:
    compiled = query.compile(session.get_bind(), compile_kwargs={"literal_binds": True})
    rows = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}")
    return [row[3] for row in rows]


@pytest.mark.parametrize(
    "wanted",
    [
        RecordFilter(search="0"),
        RecordFilter(department="営業"),
        RecordFilter(since=date(2026, 1, 1)),
        RecordFilter(search="0", since=date(2026, 1, 1), module="tidy-desk", passed=True),
    ],
)
def test_a_filtered_page_is_two_statements_at_most(filled: Database, wanted: RecordFilter) -> None:
    with filled.reading() as session, statements(filled) as seen:
        records.list_page(session, wanted, RecordSort(), "en", None, 50)
        assert len(seen) <= 2


def test_titles_are_in_the_language_asked_for(filled: Database) -> None:
    with filled.reading() as session:
        english = records.list_page(session, RecordFilter(), RecordSort(), "en", None, 1)[0]
        japanese = records.list_page(session, RecordFilter(), RecordSort(), "ja", None, 1)[0]
    assert (english.module_title, japanese.module_title) == ("The tidy desk", "机の上を片づける")
    assert english._replace(module_title="") == japanese._replace(module_title="")


def test_the_parts_of_local_time_are_those_of_the_person(everything: list[Record]) -> None:
    (odd, *_) = (record for record in everything if record.completed_utc == "2026-02-01T03:30:00Z")
    parts = (odd.completed_date, odd.completed_time, odd.completed_offset)
    assert parts == ("2026-01-31", "22:30:00", "-05:00")


def test_what_can_be_chosen_is_what_there_is(filled: Database, everything: list[Record]) -> None:
    with filled.reading() as session:
        departments = records.list_departments(session)
        modules = records.list_modules(session)
    assert departments == sorted({record.department for record in everything} - {""} | set(departments))
    assert "" not in departments
    assert [choice.module for choice in modules] == ["another-module", "locked-drawer", "tidy-desk"]
    assert modules[0].title_en == "The tidy desk"


def test_records_that_come_while_a_list_is_streamed_are_not_in_it(filled: Database, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copy(filled.path, copy)
    database = open_database(copy)
    sort = RecordSort(SortKey.COMPLETED, descending=False)
    with database.reading() as session:
        stream = records.stream_records(session, RecordFilter(), sort, "en")
        first = next(stream)
        with database.transaction() as writing:
            writing.connection().exec_driver_sql("DELETE FROM completion WHERE sequence > 10")
        rest = [record for block in stream for record in block]
        assert len(first) + len(rest) == 400
    with database.reading() as session:
        assert records.count_records(session, RecordFilter()).records == 10
    database.close()


def test_a_day_more_finds_the_records_of_that_day(filled: Database, everything: list[Record]) -> None:
    day = RecordFilter(since=date(2026, 2, 1), until=date(2026, 2, 1))
    with filled.reading() as session:
        alone = records.count_records(session, day).records
        wider = records.count_records(session, replace(day, until=date(2026, 2, 1) + timedelta(days=1))).records
    assert alone == sum(record.completed_date == "2026-02-01" for record in everything) > 0
    assert wider >= alone
