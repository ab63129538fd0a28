"""What is kept with an assignment agrees with the rules, on every day."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.assignments import Assignment, is_fulfilled
from app.domain.moments import new_id
from app.domain.people import Actor
from app.services.workspace import Workspace
from app.storage import assignments, people
from tests.builders import StandingClock, take_quiz

START = StandingClock().now


def row(workspace: Workspace, occurrence: int = 1) -> tuple[str | None, ...]:
    with workspace.database.reading() as session:
        query = "SELECT due, late_from, since, fulfilled, replaced FROM assignment WHERE occurrence = ?"
        return tuple(session.connection().exec_driver_sql(query, (occurrence,)).one())


def past(workspace: Workspace) -> list[tuple[str | None, ...]]:
    with workspace.database.reading() as session:
        query = "SELECT since, until, due, late_from FROM assignment_past ORDER BY id"
        return [tuple(one) for one in session.connection().exec_driver_sql(query)]


def test_a_pass_is_noted_with_what_it_fulfils(
    workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock
) -> None:
    workspace.assigning.assign_to_everyone(hr, "tidy-desk", date(2026, 4, 20))
    assert row(workspace) == ("2026-04-20", "2026-04-21", "2026-04-01", None, None)
    clock.advance(days=2)
    take_quiz(workspace, aiko, wrong=4)
    assert row(workspace)[3] is None
    clock.advance(days=2)
    take_quiz(workspace, aiko)
    assert row(workspace)[3] == "2026-04-05"


def test_an_earlier_pass_fulfils_the_first_assignment_and_a_renewal_replaces_it(
    workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock
) -> None:
    take_quiz(workspace, aiko)
    clock.advance(days=10)
    workspace.assigning.assign_to_everyone(hr, "tidy-desk")
    assert row(workspace)[2:] == ("2026-04-11", "2026-04-01", None)
    clock.advance(days=1)
    workspace.assigning.assign_to_everyone(hr, "tidy-desk", again=True)
    assert row(workspace)[4] == "2026-04-12"
    assert row(workspace, 2)[2:] == ("2026-04-12", None, None)


def test_a_moved_due_date_keeps_the_one_of_before(
    workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock
) -> None:
    workspace.assigning.assign_to_everyone(hr, "tidy-desk", date(2026, 4, 20))
    with workspace.database.reading() as session:
        [own] = assignments.list_assignments(session, aiko.learner())
    clock.advance(days=1)
    for day in (25, 26):
        workspace.assigning.change_due(hr, own.id, date(2026, 4, day))
    assert past(workspace) == [("2026-04-01", "2026-04-02", "2026-04-20", "2026-04-21")]
    assert row(workspace)[:3] == ("2026-04-26", "2026-04-27", "2026-04-02")
    workspace.assigning.change_due(hr, own.id, None)
    assert row(workspace)[:2] == (None, None)


@pytest.mark.parametrize("occurrence", [1, 2])
@given(minutes=st.integers(-3, 3), seconds=st.integers(0, 1), micro=st.sampled_from([0, 1, 999_999]))
def test_what_is_noted_is_what_the_rule_says(
    workspace: Workspace, occurrence: int, minutes: int, seconds: int, micro: int
) -> None:
    """A pass a moment before or after the assignment: the storage and `is_fulfilled` agree to the second."""
    assigned = (START + timedelta(minutes=minutes, seconds=seconds)).replace(microsecond=micro)
    with workspace.database.transaction() as session:
        for table in ("assignment", "ledger_leaf", "completion", "module_edition", "person"):
            session.connection().exec_driver_sql(f"DELETE FROM {table}")
        person = people.add_person(session, "00123", "Aiko Tanaka", START)
        _add_pass(session, person.id, START)
        one = Assignment(new_id(assigned), person.id, "tidy-desk", occurrence, assigned, None)
        assignments.add_assignments(session, [one])
    noted = row(workspace, occurrence)[3]
    assert (noted is not None) == is_fulfilled(occurrence, assigned, START)


def _add_pass(session: object, person_id: int, at: datetime) -> None:
    from app.domain.moments import moment

    run = session.connection().exec_driver_sql  # type: ignore[attr-defined]
    run("PRAGMA defer_foreign_keys = ON")
    run("INSERT OR IGNORE INTO published VALUES ('d', 'module', 'tidy-desk', '{}', '2026-01-01 00:00:00.000000')")
    run(
        "INSERT INTO module_edition (id, digest, module, version, policy_digest, policy_version, title_en, title_ja, "
        "commitments) VALUES (1, 'd', 'tidy-desk', '1', 'd', '1', 'T', 'T', '')"
    )
    run(
        "INSERT INTO completion (id, person_id, edition_id, score, points, max_points, pass_mark, passed, started_utc, "
        "started_local, completed_utc, completed_local, language, app_version) "
        "VALUES ('c', ?, 1, 1, 1, 1, 1, 1, ?, ?, ?, ?, 'en', '0')",
        (person_id, moment(at).utc, moment(at).local, moment(at).utc, moment(at).local),
    )
