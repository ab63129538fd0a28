"""What Home puts first, and what it says of every module and commitment."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.assignments import Assignment
from app.domain.home import CommitmentState, Home, ModuleState
from app.domain.home_composing import Duty, ModuleProgress, compose_home, in_order, open_duties, urgency
from app.domain.people import Person
from tests.builders import module, page, policy

REGISTER = policy(["protect.desk", "protect.screen"], ["ask.first"])
AIKO = Person(1, "00123", "Aiko", "")
DESK = module("tidy-desk")
ASK = module("ask", pages=(page("01-ask", "ask.first"),))
TODAY = date(2026, 3, 12)
GIVEN = datetime(2026, 3, 1, tzinfo=UTC)


def progress(**changes) -> ModuleProgress:
    whole = {"page": 0, "read": (), "answered": 0, "items": 0, "best": None, "passed": False}
    return ModuleProgress(**{**whole, **changes})


def home_with(
    duties: dict[str, Duty] | None = None, today: date = TODAY, was_assigned: bool = False, **of_modules: ModuleProgress
) -> Home:
    named = {name.replace("_", "-"): one for name, one in of_modules.items()}
    return compose_home(AIKO, REGISTER, (DESK, ASK), named, duties or {}, today, was_assigned=was_assigned)


def duty(days: int | None = None, *, again: bool = False) -> Duty:
    """Return an assignment that is due in so many days, None without a due date."""
    return Duty(GIVEN, None if days is None else TODAY + timedelta(days=days), again)


def test_a_new_person_is_offered_the_first_module_and_the_others_wait() -> None:
    home = home_with()
    assert home.next is not None
    assert home.next.module.id == "tidy-desk"
    assert home.next.module.state is ModuleState.TO_DO
    assert [one.id for one in home.to_do] == ["ask"]
    assert home.done == ()
    assert home.proved == 0


@pytest.mark.parametrize(
    ("of_desk", "state"),
    [
        (progress(page=1, read=("01-desk",)), ModuleState.READING),
        (progress(answered=1, items=4), ModuleState.IN_QUIZ),
        (progress(best=0.5), ModuleState.NOT_PASSED),
        (progress(best=0.5, answered=0, items=4), ModuleState.IN_QUIZ),
        (progress(best=1.0, passed=True), ModuleState.PASSED),
        (progress(best=1.0, passed=True, items=4), ModuleState.IN_QUIZ),
    ],
)
def test_a_module_stands_where_the_person_left_it(of_desk: ModuleProgress, state: ModuleState) -> None:
    home = home_with(tidy_desk=of_desk)
    assert {one.id: one.state for one in home.modules()}["tidy-desk"] is state
    assert len(home.modules()) == 2


def test_an_open_quiz_comes_before_a_half_read_lesson() -> None:
    home = home_with(tidy_desk=progress(page=2), ask=progress(answered=1, items=4))
    assert home.next is not None
    assert home.next.module.id == "ask"
    assert home_with(tidy_desk=progress(page=2)).next.module.id == "tidy-desk"


def test_nothing_is_next_when_everything_is_passed() -> None:
    passed = progress(best=0.9, passed=True)
    home = home_with(tidy_desk=passed, ask=passed)
    assert home.next is None
    assert [one.percent for one in home.done] == [90, 90]
    assert home.proved == 3


def test_commitments_are_open_then_read_then_proved() -> None:
    home = home_with(tidy_desk=progress(page=2, read=("01-desk",)))
    assert [section.states for section in home.sections] == [
        (CommitmentState.READ, CommitmentState.OPEN),
        (CommitmentState.OPEN,),
    ]
    home = home_with(tidy_desk=progress(read=("01-desk",), best=1.0, passed=True))
    assert home.sections[0].states == (CommitmentState.PROVED, CommitmentState.PROVED)
    assert home.proved == 2


def test_what_is_left_gets_less_and_is_never_nothing() -> None:
    stages = [
        progress(),
        progress(page=2, read=("01-desk",)),
        progress(items=10, answered=5),
        progress(items=10, answered=10),
    ]
    minutes = [home_with(tidy_desk=stage).next.module.minutes_left for stage in stages]
    assert minutes == sorted(minutes, reverse=True)
    assert minutes[0] == DESK.minutes
    assert minutes[-1] == 1


def test_the_page_that_the_person_is_on_is_marked() -> None:
    lines = home_with(tidy_desk=progress(page=2, read=("01-desk",))).next.lines
    assert [(line.id, line.here) for line in lines] == [("protect.desk", False), ("protect.screen", True)]


# ---------------------------------------------------------------- what is assigned


def ids(modules: tuple) -> list[str]:
    return [one.id for one in modules]


def test_what_is_assigned_comes_before_what_is_not() -> None:
    home = home_with({"ask": duty(90)})
    assert home.next.module.id == "ask"
    assert home.next.module.due == TODAY + timedelta(days=90)
    assert ids(home.to_do) == ["tidy-desk"]


def test_what_is_late_comes_before_an_open_quiz_and_that_before_what_is_due_soon() -> None:
    in_quiz = progress(items=4)
    assert home_with({"ask": duty(-1)}, tidy_desk=in_quiz).next.module.id == "ask"
    home = home_with({"ask": duty(1)}, tidy_desk=in_quiz)
    assert home.next.module.id == "tidy-desk"
    assert ids(home.assigned) == ["ask"]


def test_what_was_begun_without_an_assignment_is_in_progress() -> None:
    home = home_with({"ask": duty(1)}, tidy_desk=progress(page=1))
    assert (ids(home.assigned), ids(home.in_progress), ids(home.to_do)) == ([], ["tidy-desk"], [])


def test_who_has_done_what_was_assigned_is_left_in_peace() -> None:
    home = home_with(was_assigned=True, ask=progress(best=1.0, passed=True))
    assert home.next is None
    assert (ids(home.to_do), ids(home.done)) == (["tidy-desk"], ["ask"])
    assert home_with(was_assigned=True, ask=progress(page=1)).next.module.id == "ask"


def test_a_renewal_far_ahead_is_listed_but_proved_and_not_next() -> None:
    home = home_with({"ask": duty(200, again=True)}, was_assigned=True)
    assert home.next is None
    assert ids(home.again) == ["ask"]
    assert home.sections[1].states == (CommitmentState.PROVED,)
    assert home.proved == 1


def test_a_renewal_that_is_near_is_next_and_its_commitments_are_due() -> None:
    home = home_with({"ask": duty(20, again=True)})
    assert home.next.module.id == "ask"
    assert home.next.module.again
    assert home.sections[1].states == (CommitmentState.DUE,)
    assert home.next.lines[0].state is CommitmentState.OPEN
    begun = home_with({"ask": duty(200, again=True)}, ask=progress(page=1))
    assert begun.next.module.state is ModuleState.READING


def test_a_renewal_behind_something_more_urgent_is_due_again() -> None:
    home = home_with({"ask": duty(20, again=True), "tidy-desk": duty(-3)})
    assert (home.next.module.id, ids(home.again), ids(home.assigned)) == ("tidy-desk", ["ask"], [])


def test_what_is_late_makes_its_commitments_due_unless_they_are_proved() -> None:
    assert home_with({"tidy-desk": duty(-1)}).sections[0].states == (CommitmentState.DUE,) * 2
    assert home_with({"tidy-desk": duty(0)}).sections[0].states == (CommitmentState.OPEN,) * 2
    whole = module("whole", pages=(page("01-all", "protect.desk", "ask.first"),))
    passed = {"whole": progress(best=1.0, passed=True)}
    home = compose_home(AIKO, REGISTER, (DESK, whole), passed, {"tidy-desk": duty(-1)}, TODAY)
    assert home.sections[0].states == (CommitmentState.PROVED, CommitmentState.DUE)


def test_the_lines_of_the_next_thing_say_what_was_read_also_where_it_is_due() -> None:
    late = home_with({"tidy-desk": duty(-1)}, tidy_desk=progress(page=2, read=("01-desk",)))
    assert [line.state for line in late.next.lines] == [CommitmentState.READ, CommitmentState.OPEN]
    read = ("01-desk", "02-screen")
    again = home_with({"tidy-desk": duty(9, again=True)}, tidy_desk=progress(page=2, read=read))
    assert [line.state for line in again.next.lines] == [CommitmentState.READ, CommitmentState.OPEN]
    anew = home_with({"tidy-desk": duty(9, again=True)}, tidy_desk=progress(read=read))
    assert [line.state for line in anew.next.lines] == [CommitmentState.OPEN] * 2


def test_of_two_open_occurrences_the_first_day_counts() -> None:
    def given_on(occurrence: int, due: date | None) -> Assignment:
        return Assignment(UUID(int=occurrence), 1, "ask", occurrence, GIVEN, due)

    early, late = TODAY, TODAY + timedelta(days=9)
    assert open_duties([given_on(1, late), given_on(2, early)], {})["ask"].due == early
    assert open_duties([given_on(1, None), given_on(2, late)], {})["ask"].due == late
    before, after = GIVEN - timedelta(days=1), GIVEN + timedelta(days=1)
    assert open_duties([given_on(1, early), given_on(2, late)], {"ask": before})["ask"] == Duty(GIVEN, late, True)
    assert open_duties([given_on(1, early), given_on(2, late)], {"ask": after}) == {}


# ---------------------------------------------------------------- the order of urgency, whatever the state

STATES = st.sampled_from([state for state in ModuleState if state is not ModuleState.PASSED])
DUE = st.none() | st.integers(-400, 400).map(lambda days: TODAY + timedelta(days=days))
WAYS = st.builds(
    progress,
    page=st.integers(0, 2),
    items=st.sampled_from([0, 4]),
    answered=st.integers(0, 4),
    best=st.none() | st.floats(0, 0.7),
)


@given(STATES, DUE, st.booleans(), st.integers(0, 400))
def test_waiting_never_makes_a_module_less_urgent(
    state: ModuleState, due: date | None, assigned: bool, days: int
) -> None:
    later = TODAY + timedelta(days=days)
    assert urgency(state, due, later, assigned=assigned) <= urgency(state, due, TODAY, assigned=assigned)


@given(STATES, STATES, DUE, st.integers(1, 400))
def test_what_is_late_comes_first_whatever_else_there_is(
    one: ModuleState, other: ModuleState, due: date | None, late: int
) -> None:
    first = urgency(one, TODAY - timedelta(days=late), TODAY, assigned=True)
    if due is None or due >= TODAY:
        assert first < urgency(other, due, TODAY, assigned=True)


@given(st.lists(st.tuples(WAYS, st.none() | st.tuples(DUE, st.booleans())), max_size=6), st.booleans())
def test_every_module_stands_on_home_once_and_the_most_urgent_first(ways: list, was_assigned: bool) -> None:
    modules = tuple(module(f"m{place}", pages=DESK.pages) for place in range(len(ways)))
    of_modules = {f"m{place}": way for place, (way, _) in enumerate(ways)}
    duties = {f"m{place}": Duty(GIVEN, *one) for place, (_, one) in enumerate(ways) if one is not None}
    home = compose_home(AIKO, REGISTER, modules, of_modules, duties, TODAY, was_assigned=was_assigned)
    assert sorted(ids(home.modules())) == sorted(of_modules)
    for listed in (home.assigned, home.in_progress, home.again, home.to_do):
        assert list(listed) == in_order(listed, TODAY)
    assert {one.assigned for one in home.assigned} <= {True}
    assert {one.assigned for one in (*home.in_progress, *home.to_do)} <= {False}
    if home.next is not None:
        assert home.next.module == in_order([home.next.module, *home.assigned, *home.in_progress], TODAY)[0]
    else:
        assert not home.assigned
        assert not home.in_progress


@given(st.lists(st.tuples(STATES, DUE), min_size=1, max_size=8), st.randoms())
def test_the_order_does_not_depend_on_where_a_module_stood_before(found: list, chance: object) -> None:
    shown = compose_home(AIKO, REGISTER, (DESK,), {}, {}, TODAY).next.module
    modules = [
        replace(shown, id=f"m{place}", state=state, due=due, assigned=due is not None)
        for place, (state, due) in enumerate(found)
    ]
    mixed = list(modules)
    chance.shuffle(mixed)  # type: ignore[attr-defined]

    def kinds(ordered: list) -> list:
        return [(one.due, one.state) for one in ordered]

    assert kinds(in_order(mixed, TODAY)) == kinds(in_order(modules, TODAY))
