"""The made-up organisation: believable, and the same again for the same seed."""

from datetime import date, datetime
from uuid import UUID

import pytest
from sqlalchemy import select

from app.domain.assignments import is_fulfilled, is_overdue
from app.domain.people import Actor, clean_name, clean_number
from app.domain.records import Record, RecordFilter, RecordSort
from app.domain.refusals import Cancelled
from app.domain.roster_checks import find_loops
from app.domain.standings import Standing, StandingFilter
from app.services.workspace import Workspace
from app.storage import assignments, records, roster
from app.storage.tables import PersonPastRow, PersonRow
from tests.conftest import OpenWorkspace


def rows(workspace: Workspace) -> list[Record]:
    with workspace.database.reading() as session:
        blocks = records.stream_records(session, RecordFilter(), RecordSort(), "en")
        return [record for block in blocks for record in block]


def made(opened: OpenWorkspace, seed: int, people: int = 60, count: int = 300) -> list[Record]:
    """Make a sample in an emptied workspace and return its rows."""
    workspace = opened()
    with workspace.database.transaction() as session:
        answers = ("response", "attempt_item", "attempt", "item_tally", "choice_tally", "time_tally", "quiz_tally")
        for table in ("assignment", "exemption", "assignment_rule", "completion", *answers, "person_past", "person"):
            session.connection().exec_driver_sql(f"DELETE FROM {table}")
    workspace.samples.make(people, count, seed)
    return rows(workspace)


def test_the_same_seed_makes_the_same_organisation(opened: OpenWorkspace) -> None:
    first = made(opened, seed=1)
    assert made(opened, seed=1) == first
    assert made(opened, seed=2) != first


def test_it_has_what_breaks_other_programs(opened: OpenWorkspace) -> None:
    found = made(opened, seed=1, people=300, count=3000)
    assert len(found) == 3000
    assert all(record.number.startswith("0") and len(record.number) == 5 for record in found)
    assert any(any("一" <= char <= "鿿" for char in record.name) for record in found)
    assert any(any("À" <= char <= "ſ" for char in record.name) for record in found)
    assert max(len(record.name) for record in found) > 35
    assert len({record.department for record in found}) > 10
    assert {record.module for record in found} == {"tidy-desk", "locked-drawer"}
    assert len({record.completed_date[:4] for record in found}) >= 4
    assert len({record.module_version for record in found}) == 4
    assert len({record.completed_offset for record in found}) > 3
    assert {record.passed for record in found} == {0, 1}
    assert {record.language for record in found} == {"en", "ja"}


def test_every_made_up_record_could_be_a_real_one(opened: OpenWorkspace) -> None:
    for record in made(opened, seed=3):
        assert record.name == clean_name(record.name)
        assert record.number == clean_number(record.number)
        assert record.score == pytest.approx(record.points / record.max_points)
        assert record.passed == (record.score >= record.pass_mark)
        for part in ("started", "completed"):
            date, time, offset = (getattr(record, f"{part}_{name}") for name in ("date", "time", "offset"))
            utc = datetime.fromisoformat(getattr(record, f"{part}_utc"))
            assert datetime.fromisoformat(f"{date}T{time}{offset}") == utc
        assert record.started_utc < record.completed_utc <= "2026-04-01T00:00:00Z"
        assert UUID(record.id).version == 7


def test_a_sample_lives_beside_real_people(workspace: Workspace, aiko: Actor, hr: Actor) -> None:
    workspace.samples.make(10, 10, seed=1)
    assert workspace.records.count(hr, RecordFilter()).records == 10
    assert workspace.home.load(aiko).person.number == "00123"


@pytest.mark.parametrize(("people", "count"), [(0, 0), (1, 0), (1, 3), (0, 3)])
def test_the_smallest_samples_can_be_made(workspace: Workspace, people: int, count: int) -> None:
    workspace.samples.make(people, count, seed=1)
    assert len(rows(workspace)) == (count if people else 0)


def test_it_has_what_is_assigned_due_soon_and_overdue(opened: OpenWorkspace) -> None:
    made(opened, seed=1, people=60, count=300)
    workspace = opened()
    with workspace.database.reading() as session:
        everybody = session.connection().exec_driver_sql("SELECT id FROM person").scalars().all()
        found = [one for person in everybody for one in assignments.list_assignments(session, person)]
        candidates = assignments.list_all_candidates(session, "locked-drawer", date(2026, 4, 1))
        modules = {one.module for one in found}
    today = date(2026, 4, 1)
    assert modules == {"tidy-desk", "locked-drawer"}
    overdue = {one.person_id for one in found if is_overdue(one.due, today)}
    assert len(overdue) == 60
    open_ones = [one for one in candidates if one.last is not None and not is_fulfilled(*one.last, one.last_pass)]
    assert 0 < len(open_ones) < 60
    assert {one.occurrence for one in found} == {1, 2}
    assert made(opened, seed=1) == made(opened, seed=1)


def test_it_has_rules_and_people_who_are_exempt(workspace: Workspace, hr: Actor) -> None:
    workspace.samples.make(400, 0, seed=1)
    listed = workspace.assignment_rules.list_rules(hr)
    assert len(listed) == 2
    assert all(one.people > 0 for one in listed)
    exempt = StandingFilter(standing=Standing.EXEMPT)
    assert workspace.standings.count(hr, exempt).people == 5
    assert workspace.settling.settle(hr).exemptions == 0


def test_progress_counts_and_can_cancel(workspace: Workspace) -> None:
    seen: list[int] = []

    def cancel(count: int) -> None:
        seen.append(count)
        raise Cancelled

    with pytest.raises(Cancelled):
        workspace.samples.make(5, 15_000, seed=1, progress=cancel)
    assert seen == [10_000]


def test_everybody_has_a_job_and_a_manager_and_nobody_manages_in_a_circle(workspace: Workspace) -> None:
    workspace.samples.make(400, 400, seed=1)
    with workspace.database.reading() as session:
        known = roster.load_known(session)
    entries = [person.entry for person in known.values()]
    (top,) = [entry for entry in entries if not entry.manager]
    assert top.number == "00001"
    assert list(find_loops({entry.number: entry.manager for entry in entries if entry.manager})) == []
    assert {entry.manager for entry in entries} - {""} <= set(known)
    assert all(entry.job and entry.email.endswith("@example.com") and entry.joined_on for entry in entries)
    assert len({entry.job for entry in entries}) > 6
    left = [entry for entry in entries if entry.left_on is not None]
    assert 0.005 < len(left) / 400 < 0.04
    assert all(entry.joined_on <= entry.left_on <= "2026-04-01" for entry in left if entry.joined_on and entry.left_on)


def test_what_is_fulfilled_is_what_the_records_say(workspace: Workspace) -> None:
    workspace.samples.make(40, 900, seed=1)
    with workspace.database.reading() as session:
        rows = session.connection().exec_driver_sql(
            "SELECT a.fulfilled, (SELECT substr(c.completed_local, 1, 10) FROM completion c JOIN module_edition e "
            "ON e.id = c.edition_id WHERE c.person_id = a.person_id AND c.passed = 1 AND e.module = a.module "
            "AND (a.occurrence = 1 OR c.completed_utc > strftime('%Y-%m-%dT%H:%M:%SZ', a.assigned)) "
            "ORDER BY c.completed_utc LIMIT 1), a.occurrence FROM assignment a"
        )
        found = [tuple(row) for row in rows]
    assert len({occurrence for *_, occurrence in found}) == 2
    assert any(fulfilled for fulfilled, *_ in found)
    assert [fulfilled for fulfilled, *_ in found] == [expected for _, expected, _ in found]


def test_somebody_was_in_another_department_before(workspace: Workspace) -> None:
    workspace.samples.make(400, 400, seed=1)
    with workspace.database.reading() as session:
        before = dict(session.execute(select(PersonPastRow.person_id, PersonPastRow.until)).all())  # type: ignore[arg-type]
        since = dict(session.execute(select(PersonRow.id, PersonRow.since)).all())  # type: ignore[arg-type]
    assert 0 < len(before) < 40
    assert all(since[person] == until for person, until in before.items())
