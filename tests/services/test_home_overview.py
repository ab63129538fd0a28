"""Home follows what a person does."""

from pathlib import Path

import pytest

from app.domain.home import ModuleState
from app.domain.people import Actor, Role
from app.domain.refusals import Refusal
from app.services.kept_home import load_kept_home
from app.services.workspace import Workspace
from app.storage import facts
from app.storage.names import GLANCE_HOME
from tests.builders import answer_all, take_quiz


def states(workspace: Workspace, actor: Actor) -> dict[str, ModuleState]:
    home = workspace.home.load(actor)
    shown = [*home.to_do, *home.done] + ([home.next.module] if home.next else [])
    return {module.id: module.state for module in shown}


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


def test_nothing_is_kept_for_another_person(workspace: Workspace, aiko: Actor) -> None:
    workspace.home.keep_for_next_start(aiko, workspace.home.load(aiko))
    workspace.enrolment.leave()
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
