"""What Home puts first, and what it says of every module and commitment."""

import pytest

from app.domain.home import CommitmentState, ModuleProgress, ModuleState, compose_home
from app.domain.people import Person
from tests.builders import module, page, policy

REGISTER = policy(["protect.desk", "protect.screen"], ["ask.first"])
AIKO = Person(1, "00123", "Aiko", "")
DESK = module("tidy-desk")
ASK = module("ask", pages=(page("01-ask", "ask.first"),))


def progress(**changes) -> ModuleProgress:
    whole = {"page": 0, "read": (), "answered": 0, "items": 0, "best": None, "passed": False}
    return ModuleProgress(**{**whole, **changes})


def home_with(**of_modules: ModuleProgress):
    named = {name.replace("_", "-"): one for name, one in of_modules.items()}
    return compose_home(AIKO, REGISTER, (DESK, ASK), named)


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
    shown = [*home.to_do, *home.done] + ([home.next.module] if home.next else [])
    assert {one.id: one.state for one in shown}["tidy-desk"] is state


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
    minutes = [home_with(tidy_desk=stage).next.minutes_left for stage in stages]
    assert minutes == sorted(minutes, reverse=True)
    assert minutes[0] == DESK.minutes
    assert minutes[-1] == 1


def test_the_page_that_the_person_is_on_is_marked() -> None:
    lines = home_with(tidy_desk=progress(page=2, read=("01-desk",))).next.lines
    assert [(line.id, line.here) for line in lines] == [("protect.desk", False), ("protect.screen", True)]
