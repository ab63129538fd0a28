"""The list of people says of any day what plain Python says of it, page by page, in every order."""

import random
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from sqlalchemy import event, text

from app.domain.paging import Anchor
from app.domain.people_lists import ListedPerson, PeopleFilter, PeopleKey, PeopleSort, anchor_of
from app.domain.standings import PersonStanding, Standing, standing_on
from app.services.workspace import Workspace
from app.storage import people_lists, people_states, roster
from tests.builders import StandingClock

TODAY = StandingClock().now.date()
DAYS = [TODAY, TODAY - timedelta(days=1), TODAY - timedelta(days=45), TODAY - timedelta(days=390), date(2019, 1, 1)]


@pytest.fixture
def sample(workspace: Workspace) -> Workspace:
    """Three hundred made-up people, some with a past, an exemption or a withdrawn assignment."""
    workspace.samples.make(300, 900, seed=5)
    chance = random.Random(5)
    with workspace.database.transaction() as session:
        rows = session.execute(text("SELECT id, since FROM assignment ORDER BY id")).all()
        for assignment_id, since in chance.sample(rows, 60):
            day = (TODAY - timedelta(days=chance.randrange(1, 60))).isoformat()
            if day <= since:
                continue
            column = chance.choice(["exempted", "withdrawn", "due"])
            if column != "due":
                session.execute(
                    text(f"UPDATE assignment SET {column} = :day WHERE id = :id"), {"day": day, "id": assignment_id}
                )
                continue
            session.execute(
                text(
                    "INSERT INTO assignment_past (assignment_id, since, until, due, grace, late_from, fulfilled, "
                    "withdrawn, exempted) SELECT id, since, :day, due, grace, late_from, fulfilled, withdrawn, "
                    "exempted FROM assignment WHERE id = :id"
                ),
                {"day": day, "id": assignment_id},
            )
            session.execute(
                text("UPDATE assignment SET since = :day, due = NULL, late_from = NULL WHERE id = :id"),
                {"day": day, "id": assignment_id},
            )
    return workspace


def naive(workspace: Workspace, day: date) -> dict[str, tuple[str, bool, int, int]]:
    """Return department, whether they have left, and what waits and is overdue, of everybody on a day."""
    at = day.isoformat()
    with workspace.database.reading() as session:
        run = session.execute
        people = run(text("SELECT id, number, department, left_on, since, '9999' u FROM person")).all()
        people += run(text("SELECT person_id, number, department, left_on, since, until FROM person_past")).all()
        columns = "since, late_from, fulfilled, withdrawn, exempted"
        states = run(text(f"SELECT id, {columns}, '9999' u FROM assignment")).all()
        states += run(text(f"SELECT assignment_id, {columns}, until FROM assignment_past")).all()
        of = {row[0]: row[1:] for row in run(text("SELECT id, person_id, replaced FROM assignment")).all()}
    waiting: dict[int, list[int]] = {}
    for assignment_id, since, late, fulfilled, withdrawn, exempted, until in states:
        person, replaced = of[assignment_id]
        if not since <= at < until or (withdrawn and withdrawn <= at) or (replaced and replaced <= at):
            continue
        days = {"fulfilled": fulfilled, "exempted": exempted, "late_from": late}
        standing = standing_on(day, **{name: date.fromisoformat(one) if one else None for name, one in days.items()})
        if standing in (Standing.OPEN, Standing.OVERDUE):
            counts = waiting.setdefault(person, [0, 0])
            counts[0] += 1
            counts[1] += standing is Standing.OVERDUE
    found = {}
    for person, number, department, left_on, since, until in people:
        if since <= at < until:
            left = left_on is not None and left_on < at
            found[number] = (department, left, *([0, 0] if left else waiting.get(person, [0, 0])))
    return found


def pages(workspace: Workspace, wanted: PeopleFilter, sort: PeopleSort, rows: int = 40) -> Iterator[list[ListedPerson]]:
    after: Anchor | None = None
    with workspace.database.reading() as session:
        while page := people_lists.list_page(session, wanted, sort, TODAY, after, rows):
            yield page
            after = anchor_of(page[-1], sort)


def listed(workspace: Workspace, wanted: PeopleFilter, sort: PeopleSort = PeopleSort()) -> list[ListedPerson]:  # noqa: B008
    return [person for page in pages(workspace, wanted, sort) for person in page]


@pytest.mark.parametrize("day", DAYS)
def test_everybody_stands_on_any_day_as_plain_rules_say(sample: Workspace, day: date) -> None:
    found = {
        person.number: (person.department, person.has_left, person.waiting, person.overdue)
        for person in listed(sample, PeopleFilter(as_of=day))
    }
    expected = naive(sample, day)
    assert found == expected
    assert len(expected) > 100


@pytest.mark.parametrize("day", DAYS[:3])
@pytest.mark.parametrize("standing", list(PersonStanding))
def test_a_standing_finds_who_has_it_and_the_counts_agree(
    sample: Workspace, day: date, standing: PersonStanding
) -> None:
    everybody = listed(sample, PeopleFilter(as_of=day))
    wanted = PeopleFilter(standing=standing, as_of=day)
    found = listed(sample, wanted)
    assert found == [person for person in everybody if person.standing is standing]
    assert found
    with sample.database.reading() as session:
        count = people_lists.count_people(session, wanted, TODAY)
    assert (count.rows, count.overdue) == (len(found), sum(person.overdue > 0 for person in found))


@pytest.mark.parametrize("key", list(PeopleKey))
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("day", [None, DAYS[2]])
def test_pages_join_without_a_gap_in_every_order(
    sample: Workspace, key: PeopleKey, descending: bool, day: date | None
) -> None:
    sort, wanted = PeopleSort(key, descending), PeopleFilter(as_of=day)
    found = listed(sample, wanted, sort)

    def place(person: ListedPerson) -> tuple[str, str]:
        return getattr(person, key.value), person.number

    assert found == sorted(found, key=place, reverse=descending)
    assert len(set(found)) == len(found)
    with sample.database.reading() as session:
        anchors = people_lists.list_anchors(session, wanted, sort, TODAY, 40)
    assert anchors == [anchor_of(person, sort) for person in found[39::40]]


def test_each_filter_finds_what_it_says(sample: Workspace) -> None:
    everybody = listed(sample, PeopleFilter())
    one = everybody[40]
    cases = {
        PeopleFilter(search=one.name[:3]): lambda p: one.name[:3] in p.name,
        PeopleFilter(search="0001"): lambda p: "0001" in p.number,
        PeopleFilter(search="%"): lambda p: False,
        PeopleFilter(department=one.department): lambda p: p.department == one.department,
        PeopleFilter(job=one.job): lambda p: p.job == one.job,
        PeopleFilter(manager=one.manager): lambda p: p.manager == one.manager,
        PeopleFilter(here=True): lambda p: not p.has_left,
        PeopleFilter(here=False): lambda p: p.has_left,
    }
    for wanted, holds in cases.items():
        assert listed(sample, wanted) == [person for person in everybody if holds(person)], wanted
    assert listed(sample, PeopleFilter(here=False))


def test_a_past_day_stays_what_it_was_whatever_comes_later(sample: Workspace) -> None:
    day = DAYS[1]
    before = listed(sample, PeopleFilter(as_of=day))
    with sample.database.transaction() as session:
        known = roster.load_known(session)
        changes = [
            (person.id, people_states.PersonState(*person.entry._replace(department="Moved", left_on=day.isoformat())))
            for person in list(known.values())[:50]
        ]
        people_states.save_states(session, changes, TODAY)
    assert listed(sample, PeopleFilter(as_of=day)) == before
    assert sum(person.department == "Moved" for person in listed(sample, PeopleFilter())) == 50


@pytest.mark.parametrize("day", [None, DAYS[2]])
def test_a_page_takes_the_same_few_statements_whatever_it_holds(sample: Workspace, day: date | None) -> None:
    seen: list[str] = []
    event.listen(sample.database._engine, "before_cursor_execute", lambda *a: seen.append(a[2]))
    with sample.database.reading() as session:
        page = people_lists.list_page(session, PeopleFilter(as_of=day), PeopleSort(), TODAY, None, 200)
    assert len(page) == 200
    assert len([one for one in seen if not one.startswith("BEGIN")]) == 2
    assert any(person.manager_name for person in page)


def test_choices_are_those_of_today(sample: Workspace) -> None:
    with sample.database.reading() as session:
        choices = people_lists.list_choices(session)
    everybody = listed(sample, PeopleFilter())
    assert choices.departments == tuple(sorted({person.department for person in everybody}))
    assert choices.jobs == tuple(sorted({person.job for person in everybody}))
    assert {number for number, _ in choices.managers} == {person.manager for person in everybody if person.manager}
