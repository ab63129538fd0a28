"""What the overview counts is what a plain look at every person says, now and on every past day."""

from collections import Counter
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from app.domain.assignments import Assignment
from app.domain.moments import moment, new_id
from app.domain.overview import Mark, Profile, Scope, TrendPoint
from app.domain.people import Actor
from app.domain.standings import Standing, standing_on
from app.services.workspace import Workspace
from app.storage import assignments, overview, people, standing_upkeep
from app.storage.people_states import PersonState, save_states, select_states
from tests.builders import StandingClock

MODULES = ("locked-drawer", "older-one", "tidy-desk")
NUMBERS = ("00001", "00002", "00003")
START = StandingClock().now


# ---------------------------------------------------------------- what the other parts of HR's side do to the rows


def assign(session: Session, day: int, person: int, module: str, due: int | None) -> None:
    at = START + timedelta(days=day)
    known = [one.occurrence for one in assignments.list_assignments(session, person) if one.module == module]
    end = None if due is None else (at + timedelta(days=due)).date()
    assignments.add_assignments(
        session, [Assignment(new_id(at), person, module, max(known, default=0) + 1, at, end, 1)]
    )


def own(session: Session, person: int, module: str) -> UUID | None:
    found = [one.id for one in assignments.list_assignments(session, person) if one.module == module]
    return found[-1] if found else None


def run(session: Session, statement: str, *values: object) -> None:
    session.connection().exec_driver_sql(statement, tuple(values))


def change(session: Session, day: int, person: int, module: str, columns: str, *values: object) -> None:
    """Change the newest occurrence, keeping what it was until today."""
    found, today = own(session, person, module), (START + timedelta(days=day)).date()
    if found is not None:
        assignments.keep_past(session, [found], today)
        run(session, f"UPDATE assignment SET {columns}, since = ? WHERE id = ?", *values, today.isoformat(), found.hex)


def act(session: Session, step: tuple[str, int, str, int], day: int) -> None:
    """Do one step of a made-up history on a day."""
    what, person, module, number = step
    today = (START + timedelta(days=day)).date()
    known = session.connection().exec_driver_sql("SELECT count(*) FROM person WHERE id = ?", (person,)).scalar()
    if what == "join" and not known:
        row = people.add_person(session, NUMBERS[person - 1], "Somebody", START + timedelta(days=day))
        run(session, "UPDATE person SET id = ? WHERE id = ?", person, row.id)
        run(session, "UPDATE person_standing SET person_id = ? WHERE person_id = ?", person, row.id)
    elif not known:
        return
    elif what == "assign":
        assign(session, day, person, module, number or None)
    elif what == "pass":
        assignments.note_pass(session, person, module, moment(START + timedelta(days=day, hours=1)))
    elif what == "exempt":
        run(
            session,
            "UPDATE assignment SET exempted = ? WHERE person_id = ? AND module = ? AND exempted IS NULL "
            "AND replaced IS NULL",
            today.isoformat(),
            person,
            module,
        )
    elif what == "no_longer_exempt":
        change(session, day, person, module, "exempted = NULL")
    elif what == "correct":
        change(session, day, person, module, "fulfilled = NULL")
    elif what == "withdraw":
        run(
            session,
            "UPDATE assignment SET withdrawn = ? WHERE person_id = ? AND module = ? AND withdrawn IS NULL",
            today.isoformat(),
            person,
            module,
        )
    elif what == "move_due" and (found := own(session, person, module)) is not None:
        assignments.save_due(session, found, today + timedelta(days=number), today)
    elif what == "move":
        left = today.isoformat() if number > 7 else None
        state = PersonState(NUMBERS[person - 1], "Somebody", f"Department {number % 3}", "", "", "", None, left)
        save_states(session, [(person, state)], today)


steps = st.tuples(
    st.sampled_from(
        [
            "join",
            "assign",
            "assign",
            "assign",
            "pass",
            "exempt",
            "no_longer_exempt",
            "correct",
            "withdraw",
            "move_due",
            "move",
        ]
    ),
    st.integers(1, 3),
    st.sampled_from(MODULES),
    st.integers(0, 9),
)
histories = st.lists(st.tuples(st.integers(0, 3), steps), max_size=25)


def empty(session: Session) -> None:
    for table in ("assignment_past", "assignment", "person_past", "person"):
        run(session, f"DELETE FROM {table}")
    for person in (1, 2):
        act(session, ("join", person, "", 0), 0)


# ---------------------------------------------------------------- the plain look


def look_at(session: Session, day: date) -> tuple[Counter[tuple[str, Profile, bool]], Counter[int]]:
    """Return people by department, profile and being overdue, and overdue assignments by days, one person at a time."""
    states = session.execute(select_states(day)).mappings()
    here = {
        one["person_id"]: one["department"]
        for one in states
        if one["left_on"] is None or one["left_on"] >= day.isoformat()
    }
    standings: dict[int, dict[str, Standing]] = {person: {} for person in here}
    overdue: Counter[int] = Counter()
    query = "SELECT * FROM assignment"
    for row in session.connection().exec_driver_sql(query).mappings():
        past = session.connection().exec_driver_sql(
            "SELECT * FROM assignment_past WHERE assignment_id = ? AND since <= ? AND until > ?",
            (row["id"], day.isoformat(), day.isoformat()),
        )
        then = past.mappings().first() or (row if row["since"] <= day.isoformat() else None)
        gone = [row["replaced"], then["withdrawn"]] if then is not None else []
        if then is None or row["person_id"] not in here or any(end and end <= day.isoformat() for end in gone):
            continue
        days = {name: then[name] and date.fromisoformat(then[name]) for name in ("fulfilled", "exempted", "late_from")}
        standing = standing_on(day, **days)
        standings[row["person_id"]][row["module"]] = standing
        if standing is Standing.OVERDUE:
            overdue[(day - days["late_from"]).days + 1] += 1
    marks = {Standing.DONE: Mark.DONE, Standing.EXEMPT: Mark.EXEMPT}
    found = Counter(
        (
            here[person],
            tuple((module, marks.get(one, Mark.LEFT)) for module, one in sorted(own.items())),
            Standing.OVERDUE in own.values(),
        )
        for person, own in standings.items()
    )
    return found, overdue


def counted(groups: list) -> Counter[tuple[str, Profile, bool]]:
    """Return groups of people as the plain look counts them."""
    found: Counter[tuple[str, Profile, bool]] = Counter()
    for group in groups:
        found[group.department, group.profile, True] += group.overdue
        found[group.department, group.profile, False] += group.people - group.overdue
    return +found


@given(histories)
def test_counts_are_what_a_plain_look_says_now_and_on_every_past_day(
    workspace: Workspace, history: list[tuple[int, tuple[str, int, str, int]]]
) -> None:
    everybody, day = Scope(), 0
    with workspace.database.transaction() as session:
        empty(session)
        known = {}
        for wait, step in history:
            for _ in range(wait):
                known[day] = look_at(session, (START + timedelta(days=day)).date())
                day += 1
            act(session, step, day)
        today = (START + timedelta(days=day)).date()
        now = look_at(session, today)
        assert counted(overview.count_alike(session, everybody, today)) == now[0]
        assert overview.count_overdue(session, everybody, today) == now[1]
        past = [(START + timedelta(days=then)).date() for then in sorted(known)]
        for then, said in known.items():
            on = (START + timedelta(days=then)).date()
            assert look_at(session, on) == said
            assert counted(overview.count_alike_then(session, everybody, on)) == said[0]
            assert overview.count_overdue_then(session, everybody, on) == said[1]
        assert overview.list_points(session, everybody, past) == [
            point(on, *known[place]) for place, on in enumerate(past)
        ]
        kept = list_kept(session)
        overview.rebuild(session)
        assert list_kept(session) == kept


def point(day: date, people: Counter[tuple[str, Profile, bool]], _overdue: Counter[int]) -> TrendPoint:
    done = sum(number for (_, profile, _), number in people.items() if Mark.LEFT not in dict(profile).values())
    return TrendPoint(day, people.total(), done)


def list_kept(session: Session) -> list[tuple[object, ...]]:
    rows = session.connection().exec_driver_sql(
        "SELECT person_id, department, body, late_from, left_on FROM person_standing "
        "JOIN standing_profile ON standing_profile.id = profile_id ORDER BY person_id"
    )
    return [tuple(row) for row in rows]


def test_without_its_triggers_what_is_kept_would_drift(workspace: Workspace) -> None:
    """The positive control: the comparison with a rebuilding sees a change that no trigger followed."""
    with workspace.database.transaction() as session:
        empty(session)
        run(session, "DROP TRIGGER standing_with_new_assignment")
        act(session, ("assign", 1, "tidy-desk", 3), 0)
        kept = list_kept(session)
        overview.rebuild(session)
        assert list_kept(session) != kept


@pytest.mark.parametrize(
    ("scope", "people"),
    [
        (Scope(), 4),
        (Scope(department="Sales"), 2),
        (Scope(job="Clerk"), 2),
        (Scope(manager="00001"), 3),
        (Scope("Sales", "Clerk", "00001"), 1),
        (Scope(department="Nowhere"), 0),
    ],
)
def test_a_scope_counts_only_whom_it_means(workspace: Workspace, scope: Scope, people: int) -> None:
    with workspace.database.transaction() as session:
        rows = [("Sales", "Clerk", "00001"), ("Sales", "Driver", "00001"), ("Legal", "Clerk", ""), ("", "", "00001")]
        for number, row in enumerate(rows, start=1):
            run(
                session,
                "INSERT INTO person (id, number, name, department, job, manager, email, joined, since) "
                "VALUES (?, ?, 'Somebody', ?, ?, ?, '', '2026-01-01', '2026-01-01')",
                number,
                f"0000{number}",
                *row,
            )
            assign(session, 0, number, "tidy-desk", 1)
        day = (START + timedelta(days=9)).date()
        for count in (overview.count_alike, overview.count_alike_then):
            assert sum(group.people for group in count(session, scope, day)) == people
        for overdue in (overview.count_overdue, overview.count_overdue_then):
            assert sum(overdue(session, scope, day).values()) == people
        (last,) = overview.list_points(session, scope, [day])
        assert (last.people, last.up_to_date) == (people, 0)


def test_many_assignments_without_triggers_leave_what_they_would_have_left(workspace: Workspace) -> None:
    with workspace.database.transaction() as session:
        empty(session)
        with standing_upkeep.suspended(session):
            act(session, ("assign", 1, "tidy-desk", 3), 0)
        (first, _) = list_kept(session)
        assert first[2] == "tidy-desk-"
        act(session, ("pass", 1, "tidy-desk", 0), 1)
        (first, _) = list_kept(session)
        assert first[2] == "tidy-desk+"


def test_very_many_assignments_at_once_leave_what_single_ones_do(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(standing_upkeep, "MANY", 2)
    with workspace.database.transaction() as session:
        empty(session)
        made = [Assignment(new_id(START), person, "tidy-desk", 1, START, None, 0) for person in (1, 2)]
        assignments.add_assignments(session, made)
        assert [row[2] for row in list_kept(session)] == ["tidy-desk-", "tidy-desk-"]
        act(session, ("pass", 2, "tidy-desk", 0), 1)
        assert [row[2] for row in list_kept(session)] == ["tidy-desk-", "tidy-desk+"]


def test_the_choices_are_what_people_have(workspace: Workspace, aiko: Actor) -> None:
    with workspace.database.transaction() as session:
        run(session, "UPDATE person SET department = 'Sales', job = 'Clerk', manager = '00123'")
        choices = overview.list_choices(session)
    assert choices.departments == ("Sales",)
    assert choices.jobs == ("Clerk",)
    assert choices.managers == (("00123", "Aiko Tanaka"),)
    assert aiko.person_id is not None


def test_the_ledger_knows_the_triggers_of_the_program_and_no_others(workspace: Workspace, aiko: Actor) -> None:
    def broken() -> list[str]:
        return [str(one) for one in workspace.integrity.verify().breaks]

    assert broken() == []
    with workspace.database.transaction() as session:
        run(session, "DROP TRIGGER standing_of_removed_person")
        run(
            session,
            "CREATE TRIGGER standing_of_removed_person AFTER DELETE ON person BEGIN DELETE FROM completion; END",
        )
    assert len(broken()) == 1
    assert "standing_of_removed_person" in broken()[0]
