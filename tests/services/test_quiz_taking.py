"""Taking a quiz: what is acknowledged is kept, what has begun counts, and nobody answers for another."""

from pathlib import Path
from uuid import UUID

import pytest

from app.domain.attempts import AttemptState
from app.domain.items import ItemKind
from app.domain.people import Actor
from app.domain.refusals import Refusal, Sentence
from app.services.quiz_taking import OpenQuiz
from app.services.workspace import Workspace
from app.storage import completions
from tests import builders
from tests.builders import StandingClock, answer_all, right_choice, take_quiz, wrong_choice
from tests.conftest import OpenWorkspace


def records_of(workspace: Workspace, actor: Actor) -> list[completions.OwnRecord]:
    with workspace.database.reading() as session:
        return completions.list_own_records(session, actor.learner())


def refused(sentence: Sentence):
    return pytest.raises(Refusal, match="^" + sentence.value.split("{")[0].replace(".", r"\.").replace("?", r"\?"))


# ---------------------------------------------------------------- starting


def test_an_attempt_asks_about_every_commitment_and_shuffles_options(workspace: Workspace, aiko: Actor) -> None:
    quiz = workspace.quizzes.start(aiko, "tidy-desk")
    assert len(quiz.attempt.items) == 4
    asked = {commitment for place in quiz.attempt.items for commitment in place.item.commitments}
    assert asked == {"protect.desk", "protect.screen", "ask.first"}
    assert [place.position for place in quiz.attempt.items] == [1, 2, 3, 4]
    for place in quiz.attempt.items:
        assert sorted(place.option_order) == sorted(option.id for option in place.item.options)
    assert "tidy-desk.try-printer" not in {place.item.id for place in quiz.attempt.items}


def test_starting_twice_returns_the_same_attempt(opened: OpenWorkspace, aiko: Actor) -> None:
    first = opened(seed=1).quizzes.start(aiko, "tidy-desk")
    assert opened(seed=2).quizzes.start(aiko, "tidy-desk") == first


def test_two_windows_that_start_at_once_get_one_attempt(opened: OpenWorkspace, aiko: Actor) -> None:
    one, other = opened(seed=1), opened(seed=2)
    assert one.quizzes.start(aiko, "tidy-desk").attempt.id == other.quizzes.start(aiko, "tidy-desk").attempt.id
    assert one.quizzes.start(aiko, "locked-drawer").attempt.id != one.quizzes.start(aiko, "tidy-desk").attempt.id


def test_an_attempt_counts_from_its_start(workspace: Workspace, aiko: Actor) -> None:
    started = workspace.quizzes.start(aiko, "tidy-desk").attempt
    assert (started.number, started.state) == (1, AttemptState.IN_PROGRESS)
    quiz = workspace.quizzes.open(aiko, started.id)
    answer_all(workspace, aiko, quiz)
    workspace.quizzes.finish(aiko, started.id, "en")
    assert workspace.quizzes.start(aiko, "tidy-desk").attempt.number == 2
    assert workspace.quizzes.start(aiko, "locked-drawer").attempt.number == 1


def test_a_retake_draws_other_items_first(workspace: Workspace, aiko: Actor) -> None:
    drawn: list[set[str]] = []
    for _ in range(3):
        attempt_id = take_quiz(workspace, aiko)
        items = workspace.quizzes.open(aiko, attempt_id).attempt.items
        drawn.append({place.item.id for place in items})
    assert not drawn[0] & drawn[1]
    assert len(drawn[0] | drawn[1] | drawn[2]) == 12


def test_an_unknown_module_is_refused(workspace: Workspace, aiko: Actor) -> None:
    with refused(Sentence.MODULE_UNKNOWN):
        workspace.quizzes.start(aiko, "nowhere")


# ---------------------------------------------------------------- coming back


def test_after_reopening_everything_stands_where_it_was(opened: OpenWorkspace, aiko: Actor) -> None:
    workspace = opened(seed=1)
    quiz = workspace.quizzes.start(aiko, "tidy-desk")
    place = quiz.attempt.items[0]
    workspace.quizzes.submit_answer(aiko, quiz.attempt.id, 1, wrong_choice(place.item))
    workspace.quizzes.move(aiko, quiz.attempt.id, 3)
    workspace.quizzes.flag(aiko, quiz.attempt.id, 2, True)
    before = workspace.quizzes.open(aiko, quiz.attempt.id)
    workspace.close()
    after = opened(seed=2).quizzes.start(aiko, "tidy-desk")
    assert after == before
    assert after.attempt.position == 3
    assert [each.flagged for each in after.attempt.items] == [False, True, False, False]
    assert after.attempt.items[0].response is not None
    assert after.attempt.items[0].response.mark == 0.0
    assert [each.option_order for each in after.attempt.items] == [each.option_order for each in quiz.attempt.items]


def test_an_attempt_keeps_the_content_that_it_began_with(
    opened: OpenWorkspace, course_folder: Path, aiko: Actor, clock: StandingClock
) -> None:
    began = opened(seed=1).quizzes.start(aiko, "tidy-desk")
    builders.write_module(course_folder, "tidy-desk", stem="A changed stem", version="2.0")
    changed = opened(seed=2)
    resumed = changed.quizzes.start(aiko, "tidy-desk")
    assert resumed == began
    assert {place.item.stem.en for place in resumed.attempt.items} <= {"A stem", "A claim"}
    answer_all(changed, aiko, resumed)
    changed.quizzes.finish(aiko, began.attempt.id, "en")
    result = changed.results.load(aiko, began.attempt.id)
    assert result.quiz.module.version == "1.0"
    clock.advance(hours=1)
    fresh = changed.quizzes.start(aiko, "tidy-desk")
    assert fresh.module.version == "2.0"
    assert {place.item.stem.en for place in fresh.attempt.items} <= {"A changed stem", "A claim"}
    assert "A changed stem" in {place.item.stem.en for place in fresh.attempt.items}


def test_an_attempt_outlives_its_module(opened: OpenWorkspace, course_folder: Path, aiko: Actor) -> None:
    began = opened().quizzes.start(aiko, "tidy-desk")
    (course_folder / "modules/tidy-desk/module.yaml").unlink()
    changed = opened()
    with refused(Sentence.MODULE_UNKNOWN):
        changed.quizzes.start(aiko, "tidy-desk")
    resumed = changed.quizzes.open(aiko, began.attempt.id)
    assert resumed == began
    answer_all(changed, aiko, resumed)
    changed.quizzes.finish(aiko, began.attempt.id, "en")
    assert changed.results.load(aiko, began.attempt.id).outcome.passed


# ---------------------------------------------------------------- answering

KINDS_OF_THE_BANK = (ItemKind.SINGLE_CHOICE, ItemKind.MULTIPLE_ANSWERS, ItemKind.TRUE_FALSE_REASON)
"""The marking of every kind is tested in tests/domain; this is about what is kept."""


@pytest.mark.parametrize("kind", KINDS_OF_THE_BANK)
def test_right_and_wrong_answers_are_marked(workspace: Workspace, aiko: Actor, ben: Actor, kind: ItemKind) -> None:
    for actor, choose, mark in ((aiko, right_choice, 1.0), (ben, wrong_choice, 0.0)):
        quiz = find_kind(workspace, actor, kind)
        place = next(place for place in quiz.attempt.items if place.item.kind is kind)
        saved = workspace.quizzes.submit_answer(actor, quiz.attempt.id, place.position, choose(place.item))
        assert saved.response.mark == mark
        kept = workspace.quizzes.open(actor, quiz.attempt.id).attempt.items[place.position - 1].response
        assert kept == saved.response


def find_kind(workspace: Workspace, actor: Actor, kind: ItemKind) -> OpenQuiz:
    """Take quizzes until one asks an item of a kind."""
    while True:
        quiz = workspace.quizzes.start(actor, "tidy-desk")
        if any(place.item.kind is kind for place in quiz.attempt.items):
            return quiz
        answer_all(workspace, actor, quiz)
        workspace.quizzes.finish(actor, quiz.attempt.id, "en")


def test_a_second_answer_to_the_same_item_is_refused(opened: OpenWorkspace, aiko: Actor) -> None:
    workspace = opened()
    quiz = workspace.quizzes.start(aiko, "tidy-desk")
    item = quiz.attempt.items[0].item
    workspace.quizzes.submit_answer(aiko, quiz.attempt.id, 1, wrong_choice(item))
    for window in (workspace, opened()):
        with refused(Sentence.ANSWERED_ALREADY):
            window.quizzes.submit_answer(aiko, quiz.attempt.id, 1, right_choice(item))
    kept = workspace.quizzes.open(aiko, quiz.attempt.id).attempt.items[0].response
    assert kept is not None
    assert kept.chosen == wrong_choice(item)


@pytest.mark.parametrize("position", [0, -1, 5, 10**6])
def test_an_answer_to_an_item_that_is_not_there_is_refused(workspace: Workspace, aiko: Actor, position: int) -> None:
    quiz = workspace.quizzes.start(aiko, "tidy-desk")
    with refused(Sentence.ANSWER_NOT_OF_THIS_ITEM):
        workspace.quizzes.submit_answer(aiko, quiz.attempt.id, position, ("a",))
    assert len(workspace.quizzes.open(aiko, quiz.attempt.id).attempt.unanswered()) == 4


def test_an_incomplete_answer_is_refused_and_not_kept(workspace: Workspace, aiko: Actor) -> None:
    quiz = workspace.quizzes.start(aiko, "tidy-desk")
    for place in quiz.attempt.items:
        for chosen in ((), ("zzz",), ("a", "a")):
            with pytest.raises(Refusal):
                workspace.quizzes.submit_answer(aiko, quiz.attempt.id, place.position, chosen)
    assert len(workspace.quizzes.open(aiko, quiz.attempt.id).attempt.unanswered()) == 4


@pytest.mark.parametrize(("asked", "kept"), [(0, 1), (-3, 1), (2, 2), (4, 4), (99, 4)])
def test_moving_stays_within_the_items(workspace: Workspace, aiko: Actor, asked: int, kept: int) -> None:
    quiz = workspace.quizzes.start(aiko, "tidy-desk")
    workspace.quizzes.move(aiko, quiz.attempt.id, asked)
    assert workspace.quizzes.open(aiko, quiz.attempt.id).attempt.position == kept


# ---------------------------------------------------------------- whose attempt


def test_another_person_s_attempt_is_refused_everywhere(workspace: Workspace, aiko: Actor, ben: Actor) -> None:
    quiz = workspace.quizzes.start(aiko, "tidy-desk")
    attempt_id = quiz.attempt.id
    quizzes = workspace.quizzes
    for act in (
        lambda: quizzes.open(ben, attempt_id),
        lambda: quizzes.submit_answer(ben, attempt_id, 1, right_choice(quiz.attempt.items[0].item)),
        lambda: quizzes.move(ben, attempt_id, 2),
        lambda: quizzes.flag(ben, attempt_id, 1, True),
        lambda: quizzes.finish(ben, attempt_id, "en"),
        lambda: workspace.results.load(ben, attempt_id),
    ):
        with refused(Sentence.ATTEMPT_NOT_YOURS):
            act()
    assert quizzes.open(aiko, attempt_id) == quiz
    quizzes.submit_answer(aiko, attempt_id, 1, right_choice(quiz.attempt.items[0].item))


def test_an_unknown_attempt_is_refused(workspace: Workspace, aiko: Actor) -> None:
    nobody = UUID(int=5)
    for act in (
        lambda: workspace.quizzes.open(aiko, nobody),
        lambda: workspace.quizzes.submit_answer(aiko, nobody, 1, ("a",)),
        lambda: workspace.quizzes.finish(aiko, nobody, "en"),
    ):
        with refused(Sentence.ATTEMPT_UNKNOWN):
            act()


# ---------------------------------------------------------------- finishing


def test_finishing_writes_one_record_with_what_was_true_then(
    workspace: Workspace, aiko: Actor, clock: StandingClock
) -> None:
    quiz = workspace.quizzes.start(aiko, "tidy-desk")
    clock.advance(minutes=7)
    answer_all(workspace, aiko, quiz, wrong=1)
    workspace.quizzes.finish(aiko, quiz.attempt.id, "ja")
    (record,) = records_of(workspace, aiko)
    assert record.attempt_id == quiz.attempt.id
    assert (record.scaled, record.pass_mark, record.passed) == (0.75, 0.75, True)
    assert record.completed.local == "2026-04-01T09:07:00+09:00"
    assert record.completed.utc == "2026-04-01T00:07:00Z"
    assert record.commitments == ("protect.desk", "protect.screen", "ask.first")
    assert workspace.quizzes.open(aiko, quiz.attempt.id).attempt.state is AttemptState.SUBMITTED


def test_an_attempt_with_unanswered_items_cannot_be_finished(workspace: Workspace, aiko: Actor) -> None:
    quiz = workspace.quizzes.start(aiko, "tidy-desk")
    with refused(Sentence.ATTEMPT_INCOMPLETE):
        workspace.quizzes.finish(aiko, quiz.attempt.id, "en")
    assert workspace.quizzes.open(aiko, quiz.attempt.id).attempt.state is AttemptState.IN_PROGRESS
    assert records_of(workspace, aiko) == []


def test_a_finished_attempt_takes_nothing_more(workspace: Workspace, aiko: Actor) -> None:
    attempt_id = take_quiz(workspace, aiko)
    for act in (
        lambda: workspace.quizzes.submit_answer(aiko, attempt_id, 1, ("a",)),
        lambda: workspace.quizzes.move(aiko, attempt_id, 1),
        lambda: workspace.quizzes.flag(aiko, attempt_id, 1, True),
        lambda: workspace.quizzes.finish(aiko, attempt_id, "en"),
    ):
        with refused(Sentence.ATTEMPT_FINISHED):
            act()
    assert len(records_of(workspace, aiko)) == 1


def test_finishing_is_all_or_nothing(workspace: Workspace, aiko: Actor, monkeypatch: pytest.MonkeyPatch) -> None:
    quiz = workspace.quizzes.start(aiko, "tidy-desk")
    answer_all(workspace, aiko, quiz)

    def fail(session, rows) -> None:
        session.flush()
        raise OSError("the disk is gone")

    monkeypatch.setattr(completions, "add_completions", fail)
    with pytest.raises(OSError, match="the disk is gone"):
        workspace.quizzes.finish(aiko, quiz.attempt.id, "en")
    monkeypatch.undo()
    assert workspace.quizzes.open(aiko, quiz.attempt.id).attempt.state is AttemptState.IN_PROGRESS
    assert records_of(workspace, aiko) == []
    workspace.quizzes.finish(aiko, quiz.attempt.id, "en")
    assert len(records_of(workspace, aiko)) == 1


# ---------------------------------------------------------------- looking at the result


def test_the_result_shows_each_commitment_and_the_best_attempt_is_found(workspace: Workspace, aiko: Actor) -> None:
    poor = take_quiz(workspace, aiko, wrong=4)
    good = take_quiz(workspace, aiko, wrong=1)
    assert workspace.results.best(aiko, "tidy-desk") == good
    assert workspace.results.best(aiko, "locked-drawer") is None
    result = workspace.results.load(aiko, poor)
    assert result.outcome.score.scaled == 0.0
    assert not result.record.passed
    assert [one.commitment.number for one in result.commitments] == ["1.1", "1.2", "2.1"]
    assert not any(one.right for one in result.commitments)


def test_of_equal_results_the_newest_is_the_best(workspace: Workspace, aiko: Actor, clock: StandingClock) -> None:
    take_quiz(workspace, aiko)
    clock.advance(days=1)
    newest = take_quiz(workspace, aiko)
    assert workspace.results.best(aiko, "tidy-desk") == newest


def test_an_attempt_in_progress_has_no_result_yet(workspace: Workspace, aiko: Actor) -> None:
    quiz = workspace.quizzes.start(aiko, "tidy-desk")
    with refused(Sentence.ATTEMPT_INCOMPLETE):
        workspace.results.load(aiko, quiz.attempt.id)
