"""Rules give people their modules: joiners, movers, renewals; and settling twice does nothing."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import event

from app.domain.assignment_rules import Audience, FirstDue, RuleTerms, Whom
from app.domain.assignments import Assignment, is_fulfilled
from app.domain.people import Actor
from app.domain.recurrence import MonthDay, every_months, every_year_on
from app.services.settling import Settled
from app.services.workspace import Workspace
from app.storage import assignments, bulk
from app.storage.people_states import PersonState, save_states
from tests.builders import StandingClock, take_quiz

START = date(2026, 4, 1)
YEARLY = every_months(12)
NOTHING = Settled(0, 0)


def terms(**changes: Any) -> RuleTerms:
    return RuleTerms(**{"module": "tidy-desk", "audience": Audience(), "starts": START, "due": FirstDue(30)} | changes)


def rows(workspace: Workspace, columns: str = "person_id, occurrence, due, fulfilled") -> list[tuple[Any, ...]]:
    with workspace.database.reading() as session:
        query = f"SELECT {columns} FROM assignment ORDER BY person_id, module, occurrence"
        return [tuple(row) for row in session.connection().exec_driver_sql(query)]


def move(workspace: Workspace, person_id: int, today: date, **changes: Any) -> None:
    """Change what a person is, as the import of a roster does."""
    with workspace.database.transaction() as session:
        query = "SELECT number, name, department, job, manager, email, joined_on, left_on FROM person WHERE id = ?"
        row = session.connection().exec_driver_sql(query, (person_id,)).one()
        save_states(session, [(person_id, PersonState(*row)._replace(**changes))], today)


def test_a_new_rule_gives_at_once_what_it_gives(workspace: Workspace, aiko: Actor, ben: Actor, hr: Actor) -> None:
    saved = workspace.assignment_rules.add(hr, terms())
    assert saved.given == 2
    assert rows(workspace) == [(1, 1, "2026-05-01", None), (2, 1, "2026-05-01", None)]
    assert workspace.settling.settle(hr) == NOTHING


def test_a_joiner_gets_the_module_and_counts_from_the_day_of_joining(
    workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock
) -> None:
    workspace.assignment_rules.add(hr, terms())
    clock.advance(days=10)
    workspace.enrolment.join("00999", "Mio Sato")
    move(workspace, 2, clock().date(), joined_on="2026-04-15")
    assert workspace.settling.settle(hr) == Settled(1, 0)
    assert rows(workspace)[1][:3] == (2, 1, "2026-05-15")


def test_a_mover_gets_what_the_new_department_has_and_keeps_what_they_had(
    workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock
) -> None:
    workspace.assignment_rules.add(hr, terms(audience=Audience(Whom.DEPARTMENT, "Sales")))
    workspace.assignment_rules.add(hr, terms(module="locked-drawer", audience=Audience(Whom.JOB, "Buyer")))
    assert rows(workspace) == []
    clock.advance(days=100)
    move(workspace, 1, clock().date(), department="Sales")
    assert workspace.settling.settle(hr).given == 1
    move(workspace, 1, clock().date(), department="Purchasing", job="Buyer")
    assert workspace.settling.settle(hr).given == 1
    assert rows(workspace, "module, due, withdrawn") == [
        ("locked-drawer", "2026-08-09", None),
        ("tidy-desk", "2026-08-09", None),
    ]


def test_who_has_left_gets_nothing(workspace: Workspace, aiko: Actor, ben: Actor, hr: Actor) -> None:
    move(workspace, 1, START, left_on="2026-03-31")
    move(workspace, 2, START, left_on="2026-04-01")
    assert workspace.assignment_rules.add(hr, terms()).given == 1
    assert [row[0] for row in rows(workspace)] == [2]
    workspace.assigning.assign_to_everyone(hr, "locked-drawer")
    assert [row[0] for row in rows(workspace)] == [2, 2]


def test_the_renewal_comes_up_by_its_lead_and_history_stays(
    workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock
) -> None:
    workspace.assignment_rules.add(hr, terms(recurrence=YEARLY, grace=7))
    take_quiz(workspace, aiko)
    first = rows(workspace, "id, person_id, occurrence, assigned, due, grace, late_from, fulfilled, since")
    clock.advance(days=334)
    assert workspace.settling.settle(hr) == NOTHING
    clock.advance(days=1)
    assert workspace.settling.settle(hr) == Settled(1, 0)
    assert rows(workspace, "occurrence, due, late_from, fulfilled, replaced") == [
        (1, "2026-05-01", "2026-05-09", "2026-04-01", "2027-03-02"),
        (2, "2027-04-01", "2027-04-09", None, None),
    ]
    assert rows(workspace, "id, person_id, occurrence, assigned, due, grace, late_from, fulfilled, since")[:1] == first
    assert workspace.settling.settle(hr) == NOTHING


def test_who_passes_again_of_their_own_accord_is_asked_so_much_later(
    workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock
) -> None:
    workspace.assignment_rules.add(hr, terms(recurrence=YEARLY))
    take_quiz(workspace, aiko)
    clock.advance(days=200)
    take_quiz(workspace, aiko)
    clock.advance(days=160)
    assert workspace.settling.settle(hr) == NOTHING
    clock.advance(days=200)
    assert workspace.settling.settle(hr).given == 1
    assert rows(workspace)[-1][2] == "2027-10-18"


def test_who_passed_long_ago_is_asked_at_once_and_who_passed_lately_is_not(
    workspace: Workspace, aiko: Actor, ben: Actor, hr: Actor, clock: StandingClock
) -> None:
    take_quiz(workspace, aiko)
    clock.advance(days=400)
    take_quiz(workspace, ben)
    clock.advance(days=10)
    workspace.assignment_rules.add(hr, terms(recurrence=YEARLY))
    assert rows(workspace) == [(1, 2, "2027-06-15", None), (2, 1, "2027-06-15", "2027-05-06")]
    assert workspace.settling.settle(hr) == NOTHING


def test_of_two_rules_the_earliest_due_date_wins(workspace: Workspace, aiko: Actor, ben: Actor, hr: Actor) -> None:
    workspace.assignment_rules.add(hr, terms(due=FirstDue(60), audience=Audience(Whom.JOB, "Clerk")))
    fast = workspace.assignment_rules.add(hr, terms(due=FirstDue(5), audience=Audience(Whom.DEPARTMENT, "Sales")))
    for person in (1, 2):
        move(workspace, person, START, department="Sales", job="Clerk")
    workspace.settling.settle(hr)
    assert rows(workspace, "person_id, due, rule_id") == [
        (1, "2026-04-06", fast.rule.id.hex),
        (2, "2026-04-06", fast.rule.id.hex),
    ]


def test_a_calendar_day_comes_round_for_everybody(
    workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock
) -> None:
    workspace.assignment_rules.add(
        hr, terms(recurrence=every_year_on((MonthDay(3, 31),)), due=FirstDue(on=date(2026, 4, 30)))
    )
    take_quiz(workspace, aiko)
    for year in (2027, 2028):
        clock.now = clock.now.replace(year=year, month=3, day=1)
        assert workspace.settling.settle(hr).given == 1
        clock.advance(hours=1)
        take_quiz(workspace, aiko)
        assert workspace.settling.settle(hr) == NOTHING
    assert [row[2] for row in rows(workspace)] == ["2026-04-30", "2027-03-31", "2028-03-31"]


def test_a_learner_is_settled_when_home_opens(
    workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock
) -> None:
    workspace.assignment_rules.add(hr, terms(audience=Audience(Whom.DEPARTMENT, "Sales")))
    move(workspace, 1, START, department="Sales")
    home = workspace.home.load(aiko)
    assert home.next is not None
    assert (home.next.module.id, home.next.module.due) == ("tidy-desk", date(2026, 5, 1))
    assert workspace.settling.settle_person(aiko) == NOTHING
    assert workspace.settling.settle(hr) == NOTHING


@pytest.mark.parametrize("days", [0, 20, 200, 400])
def test_one_person_is_settled_as_everybody_is(
    workspace: Workspace, aiko: Actor, ben: Actor, hr: Actor, clock: StandingClock, days: int
) -> None:
    take_quiz(workspace, aiko)
    take_quiz(workspace, ben)
    clock.advance(days=days)
    saved = workspace.assignment_rules.add(hr, terms(recurrence=every_months(6), audience=Audience(Whom.JOB, "Clerk")))
    assert saved.given == 0
    for person in (1, 2):
        move(workspace, person, clock().date(), job="Clerk")
    workspace.settling.settle_person(aiko)
    workspace.settling.settle(hr)
    first, second = rows(workspace, "occurrence, due, grace, late_from, fulfilled, replaced, rule_id")
    assert first == second
    assert first[-1] == saved.rule.id.hex


def test_what_rules_give_is_noted_as_by_hand(
    workspace: Workspace, aiko: Actor, ben: Actor, hr: Actor, clock: StandingClock
) -> None:
    """`add_given` knows the passes; `add_assignments` looks them up: both write the same."""
    take_quiz(workspace, aiko)
    clock.advance(days=5)
    take_quiz(workspace, aiko)
    workspace.assignment_rules.add(hr, terms())
    given = rows(workspace, "person_id, occurrence, due, grace, late_from, since, fulfilled, replaced")
    with workspace.database.transaction() as session:
        session.connection().exec_driver_sql("DELETE FROM assignment")
    workspace.assigning.assign_to_everyone(hr, "tidy-desk", date(2026, 5, 6))
    by_hand = rows(workspace, "person_id, occurrence, due, grace, late_from, since, fulfilled, replaced")
    assert [row[:2] + row[6:] for row in given] == [row[:2] + row[6:] for row in by_hand]
    assert [row[5] for row in given] == [row[5] for row in by_hand] == ["2026-04-06"] * 2


def queries_of(workspace: Workspace, act: Any) -> list[str]:
    """Return the statements that an act sends to the database."""
    engine, sent = workspace.database._engine, []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        sent.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    try:
        act()
    finally:
        event.remove(engine, "before_cursor_execute", note)
    return sent


def test_the_number_of_queries_does_not_grow_with_the_people(
    workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock
) -> None:
    workspace.assignment_rules.add(hr, terms(recurrence=YEARLY))
    workspace.assignment_rules.add(hr, terms(module="locked-drawer"))
    counts = []
    for people in (1, 300):
        with workspace.database.transaction() as session:
            first = bulk.next_person_id(session)
            bulk.add_people(session, [(first + n, f"9{first + n:06d}", "Somebody", "") for n in range(people)], clock())
        sent = queries_of(workspace, lambda: workspace.settling.settle(hr))
        assert any(one.startswith("INSERT INTO assignment") for one in sent)  # the positive control
        counts.append(len(sent))
    assert counts[0] == counts[1] <= 14
    assert len(rows(workspace)) == 2 * 302


def test_without_rules_a_start_costs_two_queries(workspace: Workspace, aiko: Actor) -> None:
    sent = queries_of(workspace, lambda: workspace.settling.settle_person(aiko))
    assert sum(one.startswith("SELECT") for one in sent) == len(sent) - 1 == 2


def of(workspace: Workspace, actor: Actor) -> list[Assignment]:
    with workspace.database.reading() as session:
        return assignments.list_assignments(session, actor.person_id or 0)


@pytest.mark.parametrize("steps", ["p", "wp", "spsp", "sswwp", "pssp", "spwss", "wsspwwp"])
def test_what_is_noted_as_fulfilled_is_what_the_rule_in_python_says(
    workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock, steps: str
) -> None:
    """A life: wait half a year (w), settle (s), pass (p); after each step the column and `is_fulfilled` agree."""
    workspace.assignment_rules.add(hr, terms(recurrence=every_months(6)))
    for step in steps:
        clock.advance(hours=1)
        if step == "w":
            clock.advance(days=180)
        elif step == "s":
            workspace.settling.settle(hr)
        else:
            take_quiz(workspace, aiko)
        with workspace.database.reading() as session:
            last_pass = assignments.load_last_pass(session, 1, "tidy-desk")
        noted: dict[UUID, Any] = {UUID(row[0]): row[1] for row in rows(workspace, "id, fulfilled")}
        for one in of(workspace, aiko):
            assert (noted[one.id] is not None) == is_fulfilled(one.occurrence, one.assigned, last_pass)


def test_settling_can_be_cancelled_and_goes_on_the_next_time(
    workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock
) -> None:
    for module in ("tidy-desk", "locked-drawer"):
        workspace.assignment_rules.add(hr, terms(module=module))
    workspace.enrolment.join("00999", "Mio Sato")

    class Stop(Exception):
        pass

    def stop(percent: int) -> None:
        if percent:
            raise Stop

    with pytest.raises(Stop):
        workspace.settling.settle(hr, stop)
    assert len(rows(workspace)) == 3
    assert workspace.settling.settle(hr) == Settled(1, 0)


def test_due_dates_are_days_of_hrs_own_calendar(workspace: Workspace, aiko: Actor, hr: Actor) -> None:
    workspace.assignment_rules.add(hr, terms(due=FirstDue(0)))
    assert rows(workspace, "due, late_from") == [("2026-04-01", (START + timedelta(1)).isoformat())]
