"""The list of standings is what the rule says of every person and module, on any day, in any order, page by page."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest

from app.domain.assignments import Assignment, late_from
from app.domain.moments import new_id
from app.domain.people import Actor
from app.domain.standing_lists import StandingKey, StandingRow, StandingSort
from app.domain.standings import Standing, StandingFilter, standing_on
from app.services.workspace import Workspace
from app.storage import assignment_changes, assignments, bulk, standing_paths, standings
from app.storage.people_states import PersonState, save_states
from tests.builders import StandingClock
from tests.integrity.long_form import LONG
from tests.services.test_settling import queries_of

MODULES = ("locked-drawer", "tidy-desk")
START = date(2026, 4, 1)
DAYS = 40
SORTS = [StandingSort(key, down) for key in StandingKey for down in (False, True)]


@pytest.fixture
def lived(workspace: Workspace, clock: StandingClock) -> Workspace:
    """A workspace in which for forty days people moved and left, passed, and were exempted, moved and renewed."""
    chance = random.Random(7)
    with workspace.database.transaction() as session:
        people = [(n, f"{n:05d}", f"{'佐藤' if n % 3 else 'Sato'} {n}", f"D{n % 4}") for n in range(1, 61)]
        bulk.add_people(session, people, clock())
        for _ in range(DAYS):
            for person in chance.sample(range(1, 61), 6):
                _live(session, session.connection().exec_driver_sql, person, chance, clock)
            clock.now += timedelta(days=1)
    return workspace


def _live(session: Any, run: Any, person: int, chance: random.Random, clock: StandingClock) -> None:
    today, module = clock().date(), chance.choice(MODULES)
    row = run(
        "SELECT id, occurrence, fulfilled FROM assignment WHERE person_id = ? AND module = ? AND replaced IS NULL",
        (person, module),
    ).one_or_none()
    what = chance.randrange(7)
    if row is None or (row[2] is not None and what < 4):
        due = None if what == 3 else today + timedelta(days=chance.randrange(20))
        occurrence = 1 if row is None else row[1] + 1
        one = Assignment(new_id(clock()), person, module, occurrence, clock(), due, chance.randrange(3))
        assignments.add_assignments(session, [one])
    elif what < 2:
        run("UPDATE assignment SET fulfilled = coalesce(fulfilled, ?) WHERE id = ?", (today.isoformat(), row[0]))
    elif what == 2:
        run("UPDATE assignment SET exempted = coalesce(exempted, ?) WHERE id = ?", (today.isoformat(), row[0]))
    elif what == 3:
        ids = [one.id for one in assignments.list_assignments(session, person) if one.module == module][-1:]
        open_ = assignment_changes.list_open(session, ids)
        due = today + timedelta(days=chance.randrange(9))
        assignment_changes.save_dues(session, [replace(one, due=due) for one in open_], today)
    elif what == 4:
        run("UPDATE assignment SET withdrawn = coalesce(withdrawn, ?) WHERE id = ?", (today.isoformat(), row[0]))
    else:
        left = today.isoformat() if what == 5 and chance.random() < 0.3 else None
        department = f"D{chance.randrange(4)}"
        state = PersonState(f"{person:05d}", f"Sato {person}", department, f"J{person % 2}", "00001", "", None, left)
        save_states(session, [(person, state)], today)


def naive(workspace: Workspace, wanted: StandingFilter, today: date) -> Iterator[dict[str, Any]]:
    """Say who has what on a day, row by row, with the rule in Python."""
    day = wanted.as_of or today
    text = day.isoformat()
    with workspace.database.reading() as session:
        run = session.connection().exec_driver_sql
        people = [dict(row._mapping) for row in run("SELECT *, id AS person_id FROM person")]
        before = [dict(row._mapping) for row in run("SELECT * FROM person_past")]
        heads = {row.id: dict(row._mapping) for row in run("SELECT * FROM assignment")}
        past = [
            heads[row.assignment_id] | {name: value for name, value in row._mapping.items() if name != "id"}
            for row in run("SELECT * FROM assignment_past")
        ]
    current = [one for one in people if one["since"] <= text]
    known = {one["person_id"]: one for one in current}
    known |= {one["person_id"]: one for one in before if one["since"] <= text < one["until"]}
    states = [one for one in heads.values() if one["since"] <= text]
    states += [one for one in past if one["since"] <= text < one["until"]]
    for one in states:
        person = known.get(one["person_id"])
        if person is None or (person["left_on"] and person["left_on"] < text):
            continue
        if any(one[name] is not None and one[name] <= text for name in ("withdrawn", "replaced")):
            continue
        days = {name: date.fromisoformat(one[name]) if one[name] else None for name in ("due", "fulfilled", "exempted")}
        late = late_from(days["due"], one["grace"])
        standing = standing_on(day, fulfilled=days["fulfilled"], exempted=days["exempted"], late_from=late)
        late_days = (day - late).days + 1 if late is not None else 0
        if (
            (wanted.search and wanted.search not in person["name"] and wanted.search not in person["number"])
            or wanted.module not in (None, one["module"])
            or wanted.department not in (None, person["department"])
            or wanted.job not in (None, person["job"])
            or wanted.manager not in (None, person["manager"])
            or wanted.standing not in (None, standing)
        ):
            continue
        if wanted.late_days is not None:
            fewest, most = wanted.late_days
            if standing is not Standing.OVERDUE or late_days < fewest or (most is not None and late_days > most):
                continue
        yield person | one | {"standing": standing.value, "number": person["number"]}


FILTERS = [
    StandingFilter(),
    StandingFilter(search="佐藤"),
    StandingFilter(search="0002"),
    StandingFilter(search="%"),
    StandingFilter(module="tidy-desk"),
    StandingFilter(department="D1"),
    StandingFilter(job="J1", manager="00001"),
    *(StandingFilter(standing=standing) for standing in Standing),
    StandingFilter(standing=Standing.OVERDUE, module="locked-drawer", department="D2"),
    StandingFilter(late_days=(1, 3)),
    StandingFilter(late_days=(4, None)),
]
AS_OF = [None, START, START + timedelta(days=9), START + timedelta(days=20), START + timedelta(days=39)]


@pytest.mark.parametrize("few", [True, False])
@pytest.mark.parametrize("as_of", AS_OF)
def test_every_filter_finds_what_the_rule_says(
    lived: Workspace, clock: StandingClock, monkeypatch: pytest.MonkeyPatch, as_of: date | None, few: bool
) -> None:
    if not few:  # everything is many: the other paths
        monkeypatch.setattr(standing_paths, "_FEW_PEOPLE", -1)
        monkeypatch.setattr(standing_paths, "_FEW_ASSIGNMENTS", -1)
    today, found_any = clock().date(), 0
    step = 1 if LONG else 4  # all orders of every filter over the days; compiling a statement takes longer than asking
    for turn, wanted in enumerate((replace(one, as_of=as_of) for one in FILTERS), start=AS_OF.index(as_of) + 2 * few):
        expected = {
            (one["number"], one["module"], one["department"], one["due"], one["standing"])
            for one in naive(lived, wanted, today)
        }
        found_any += len(expected)
        with lived.database.reading() as session:
            for sort in SORTS[turn % step :: step]:
                found = standings.list_page(session, wanted, sort, today, None, 1_000)
                told = {(row.number, row.module, row.department, row.due, row.standing) for row in found}
                assert told == expected, (wanted, sort)
                assert len(found) == len(expected)
            count = standings.count_standings(session, wanted, today)
        assert (count.rows, count.people) == (len(expected), len({one[0] for one in expected}))
    assert found_any > (20 if as_of != START else 0)


@pytest.mark.parametrize("as_of", [None, START + timedelta(days=20)])
def test_pages_by_their_anchors_are_the_whole_list(lived: Workspace, clock: StandingClock, as_of: date | None) -> None:
    today = clock().date()
    for wanted in (StandingFilter(as_of=as_of), StandingFilter(as_of=as_of, standing=Standing.OVERDUE)):
        for sort in SORTS:
            with lived.database.reading() as session:
                whole = standings.list_page(session, wanted, sort, today, None, 1_000)
                anchors = standings.list_anchors(session, wanted, sort, today, 7)
                paged: list[StandingRow] = []
                for after in (None, *anchors):
                    paged += standings.list_page(session, wanted, sort, today, after, 7)
                streamed = [row for block in standings.stream_standings(session, wanted, sort, today) for row in block]
            assert paged == whole == streamed
            assert len(anchors) == len(whole) // 7


def test_rows_are_in_the_order_asked_for(lived: Workspace, clock: StandingClock) -> None:
    with lived.database.reading() as session:
        for key, of in (
            (StandingKey.NUMBER, lambda row: (row.number, row.module)),
            (StandingKey.NAME, lambda row: (row.name, row.number, row.module)),
            (StandingKey.DEPARTMENT, lambda row: (row.department, row.number, row.module)),
            (StandingKey.MODULE, lambda row: (row.module, row.person_id)),
            (StandingKey.DUE, lambda row: row.due or "9999-12-31"),
            (StandingKey.DONE, lambda row: row.fulfilled or ""),
        ):
            found = standings.list_page(session, StandingFilter(), StandingSort(key), clock().date(), None, 1_000)
            assert found == sorted(found, key=of)
            assert len(found) > 20


def test_what_is_recorded_later_changes_no_answer_of_an_earlier_day(
    lived: Workspace, clock: StandingClock, hr: Actor
) -> None:
    wanted = StandingFilter(as_of=clock().date() - timedelta(days=1))
    before = lived.standings.page(hr, wanted, StandingSort(), None)
    with lived.database.transaction() as session:
        chance = random.Random(1)
        for person in range(1, 61):
            for _ in range(3):
                _live(session, session.connection().exec_driver_sql, person, chance, clock)
    after = lived.standings.page(hr, wanted, StandingSort(), None)
    assert [row._replace(fulfilled=None, exempted=None) for row in after] == [
        row._replace(fulfilled=None, exempted=None) for row in before
    ]
    assert lived.standings.page(hr, StandingFilter(), StandingSort(), None) != before


def test_a_page_takes_a_few_queries_however_many_rows_it_has(lived: Workspace, clock: StandingClock) -> None:
    today = clock().date()
    for wanted in (StandingFilter(), StandingFilter(department="D1", standing=Standing.OVERDUE, as_of=START)):
        counts = []
        for rows in (1, 60):
            with lived.database.reading() as session:
                page = partial(standings.list_page, session, wanted, StandingSort(), today, None, rows)
                counts.append(len(queries_of(lived, page)))
        assert 1 <= counts[0] == counts[1] <= 4


def test_the_modules_of_the_list_are_those_that_were_assigned(lived: Workspace, hr: Actor) -> None:
    choices = lived.standings.choices(hr)
    assert choices.modules == MODULES
    assert choices.jobs == ("J0", "J1")
    assert [number for number, _ in choices.managers] == ["00001"]
    assert set(choices.departments) == {"D0", "D1", "D2", "D3"}
