"""Home follows what a person does."""

import json
from datetime import date
from pathlib import Path

import pytest

from app.domain.home import CommitmentState, Home, ModuleState
from app.domain.people import Actor, Role
from app.domain.plain import canonical, read
from app.domain.refusals import Refusal
from app.services.kept_home import load_kept_home
from app.services.workspace import Workspace
from app.storage import facts
from app.storage.names import GLANCE_HOME
from tests.builders import StandingClock, answer_all, take_quiz


def states(workspace: Workspace, actor: Actor) -> dict[str, ModuleState]:
    return {module.id: module.state for module in workspace.home.load(actor).modules()}


def test_home_follows_a_person_from_the_first_page_to_the_result(workspace: Workspace, aiko: Actor) -> None:
    seen = [states(workspace, aiko)["tidy-desk"]]
    workspace.lessons.open(aiko, "tidy-desk")
    seen.append(states(workspace, aiko)["tidy-desk"])
    quiz = workspace.quizzes.start(aiko, "tidy-desk")
    seen.append(states(workspace, aiko)["tidy-desk"])
    answer_all(workspace, aiko, quiz, wrong=3)
    workspace.quizzes.finish(aiko, quiz.attempt.id, "en")
    seen.append(states(workspace, aiko)["tidy-desk"])
    take_quiz(workspace, aiko)
    seen.append(states(workspace, aiko)["tidy-desk"])
    assert seen == ["to_do", "reading", "in_quiz", "not_passed", "passed"]


def test_home_shows_the_best_score_and_keeps_a_pass(workspace: Workspace, aiko: Actor) -> None:
    take_quiz(workspace, aiko)
    take_quiz(workspace, aiko, wrong=4)
    (done,) = workspace.home.load(aiko).done
    assert (done.id, done.percent) == ("tidy-desk", 100)
    assert workspace.home.load(aiko).proved == 3


def test_what_one_person_does_does_not_show_on_the_home_of_another(
    workspace: Workspace, aiko: Actor, ben: Actor
) -> None:
    take_quiz(workspace, aiko)
    assert set(states(workspace, ben).values()) == {ModuleState.TO_DO}


def test_the_answered_items_of_an_open_quiz_are_counted(workspace: Workspace, aiko: Actor) -> None:
    quiz = workspace.quizzes.start(aiko, "tidy-desk")
    workspace.quizzes.submit_answer(aiko, quiz.attempt.id, 1, tuple(quiz.attempt.items[0].item.key()))
    home = workspace.home.load(aiko)
    assert home.next is not None
    assert (home.next.module.answered, home.next.module.items) == (1, 4)


def test_a_kept_home_is_read_back_before_the_database_library_is_loaded(workspace: Workspace, aiko: Actor) -> None:
    home = workspace.home.load(aiko)
    workspace.home.keep_for_next_start(aiko, home)
    assert load_kept_home(workspace.database.path) == home


def test_a_module_to_be_passed_again_begins_anew(
    workspace: Workspace, clock: StandingClock, aiko: Actor, hr: Actor
) -> None:
    workspace.lessons.open(aiko, "tidy-desk", 2)
    take_quiz(workspace, aiko)
    clock.advance(days=1)
    workspace.assigning.assign_to_people(hr, "tidy-desk", ["00123"], date(2026, 4, 20), again=True)
    home = workspace.home.load(aiko)
    assert home.next is not None
    again = home.next.module
    assert (again.state, again.page, again.percent, again.again) == (ModuleState.TO_DO, 0, None, True)
    assert home.proved == 0
    clock.advance(hours=1)
    workspace.lessons.open(aiko, "tidy-desk", 1)
    assert workspace.home.load(aiko).state_of("tidy-desk") is ModuleState.READING
    take_quiz(workspace, aiko, wrong=3)
    assert workspace.home.load(aiko).state_of("tidy-desk") is ModuleState.NOT_PASSED
    take_quiz(workspace, aiko)
    home = workspace.home.load(aiko)
    assert home.state_of("tidy-desk") is ModuleState.PASSED
    assert home.proved == 3


def test_what_is_overdue_is_so_on_the_local_calendar(
    workspace: Workspace, clock: StandingClock, aiko: Actor, hr: Actor
) -> None:
    workspace.assigning.assign_to_people(hr, "tidy-desk", ["00123"], date(2026, 4, 1))
    clock.now = clock.now.replace(hour=23, minute=59)
    assert all(state is CommitmentState.OPEN for state in workspace.home.load(aiko).sections[0].states)
    clock.advance(minutes=2)  # still 1 April in UTC
    assert all(state is CommitmentState.DUE for state in workspace.home.load(aiko).sections[0].states)


def test_who_did_what_was_assigned_is_sent_nowhere(workspace: Workspace, aiko: Actor, hr: Actor) -> None:
    workspace.assigning.assign_to_people(hr, "tidy-desk", ["00123"])
    take_quiz(workspace, aiko)
    home = workspace.home.load(aiko)
    assert home.next is None
    assert [module.id for module in home.to_do] == ["locked-drawer"]


def test_nothing_is_kept_for_another_person(workspace: Workspace, aiko: Actor) -> None:
    workspace.home.keep_for_next_start(aiko, workspace.home.load(aiko))
    workspace.enrolment.leave()
    assert load_kept_home(workspace.database.path) is None


def test_a_home_kept_by_an_older_program_is_ignored(workspace: Workspace, aiko: Actor) -> None:
    body = json.loads(canonical(workspace.home.load(aiko)))
    assert read(Home, json.dumps(body)) == workspace.home.load(aiko)
    del body["assigned"]
    body["next"]["minutes_left"] = 3
    with workspace.database.transaction() as session:
        facts.save_glance(session, GLANCE_HOME, json.dumps(body))
    assert load_kept_home(workspace.database.path) is None


@pytest.mark.parametrize("body", ["", "{}", "[]", "null", '{"person": 1}', "no json"])
def test_a_home_of_an_older_shape_is_none(workspace: Workspace, body: str) -> None:
    with workspace.database.transaction() as session:
        facts.save_glance(session, GLANCE_HOME, body)
    assert load_kept_home(workspace.database.path) is None


def test_somebody_who_is_not_in_the_workspace_is_refused(workspace: Workspace) -> None:
    with pytest.raises(Refusal):
        workspace.home.load(Actor(Role.LEARNER, 99))


def test_something_else_than_a_workspace_has_no_home_and_is_left_alone(tmp_path: Path) -> None:
    other = tmp_path / "other"
    assert load_kept_home(other) is None
    assert not other.exists()
    other.write_text("Dear diary")
    assert load_kept_home(other) is None
    assert load_kept_home(tmp_path) is None
