"""A trainer sees how items work: first attempts only, by version, without names, and the same when answers go."""

import random
from collections.abc import Callable
from dataclasses import asdict

import pytest
import sqlalchemy as sa

from app.domain.item_advice import AdviceKind
from app.domain.items import Item
from app.domain.people import Actor, Role
from app.domain.refusals import Refusal, Sentence
from app.domain.retention import Periods
from app.services.enrolment import learner
from app.services.item_statistics import ItemStatistics, ModuleStatistics
from app.services.workspace import Workspace
from app.storage import studio_items
from tests.builders import StandingClock, right_choice, take_quiz, write_module, wrong_choice
from tests.conftest import OpenWorkspace

TRAINER = Actor(Role.TRAINER)
MODULE = "locked-drawer"
"""A module of four items, all of which everybody is asked."""


def take(workspace: Workspace, actor: Actor, right: Callable[[Item, int], bool], clock: StandingClock) -> None:
    """Take the quiz of four, ten seconds an item, right where `right` says so."""
    quiz = workspace.quizzes.start(actor, MODULE)
    for place in quiz.attempt.items:
        clock.advance(seconds=10)
        choose = right_choice if right(place.item, place.position) else wrong_choice
        workspace.quizzes.submit_answer(actor, quiz.attempt.id, place.position, choose(place.item))
    workspace.quizzes.finish(actor, quiz.attempt.id, "en" if actor.learner() % 2 else "ja")


def join(workspace: Workspace, number: int) -> Actor:
    return learner(workspace.enrolment.join(f"{number:05d}", f"Person {number}"))


def a_class(workspace: Workspace, clock: StandingClock, people: int, first: int = 1, seed: int = 1) -> list[Actor]:
    """Let people of different strength take the quiz."""
    chance = random.Random(seed)
    actors = [join(workspace, number) for number in range(first, first + people)]
    for number, actor in enumerate(actors):
        strength = 0.2 + 0.15 * (number % 5)
        take(workspace, actor, lambda _item, _place, strength=strength: chance.random() < strength, clock)
    return actors


def figures_of(found: ModuleStatistics) -> dict[str, object]:
    """Return every figure of a module, rounded beyond what adding up in another order can change."""

    def rounded(value: object) -> object:
        if isinstance(value, float):
            return round(value, 9)
        if isinstance(value, dict):
            return {name: rounded(part) for name, part in value.items()}
        return [rounded(part) for part in value] if isinstance(value, tuple | list) else value

    told = asdict(found)
    return {"quizzes": rounded(told["quizzes"]), "items": rounded(told["items"])}


def load(workspace: Workspace) -> ModuleStatistics:
    return workspace.item_statistics.for_module(TRAINER, MODULE)


def run(workspace: Workspace, statement: str) -> list[tuple[object, ...]]:
    with workspace.database.transaction() as session:
        found = session.execute(sa.text(statement))
        return [tuple(row) for row in found] if found.returns_rows else []


def test_nineteen_people_give_no_figures_and_the_twentieth_does(workspace: Workspace, clock: StandingClock) -> None:
    a_class(workspace, clock, 19)
    found = load(workspace)
    assert [(one.people, one.figures, one.advice) for one in found.items] == [(19, None, ())] * 4
    assert [(one.people, one.figures) for one in found.quizzes] == [(19, None)]
    a_class(workspace, clock, 1, first=20)
    found = load(workspace)
    assert all(one.figures is not None and one.people == 20 for one in found.items)
    (quiz,) = found.quizzes
    assert quiz.figures is not None and (quiz.figures.people, quiz.figures.items) == (20, 4)


def test_how_many_answered_is_not_said_of_one_to_four_people(workspace: Workspace, clock: StandingClock) -> None:
    assert {one.people for one in workspace.item_statistics.for_all(TRAINER)[0].items} == {0}
    a_class(workspace, clock, 4)
    assert {one.people for one in load(workspace).items} == {None}
    a_class(workspace, clock, 1, first=5)
    assert {one.people for one in load(workspace).items} == {5}


def test_the_first_submitted_attempt_of_each_person_counts_and_nothing_else(
    workspace: Workspace, clock: StandingClock
) -> None:
    actors = a_class(workspace, clock, 20)
    before = figures_of(load(workspace))
    for actor in actors:
        take(workspace, actor, lambda _item, _place: False, clock)
    late = join(workspace, 500)
    quiz = workspace.quizzes.start(late, MODULE)
    workspace.quizzes.submit_answer(late, quiz.attempt.id, 1, wrong_choice(quiz.attempt.items[0].item))
    assert figures_of(load(workspace)) == before


def test_figures_are_those_of_the_answers(workspace: Workspace, clock: StandingClock) -> None:
    """Of thirty people, twenty get the first item right; whoever does has a right answer more in the rest."""
    names = sorted(item.id for item in workspace.catalogue.course().module(MODULE).module.bank())

    def right(number: int) -> Callable[[Item, int], bool]:
        strong = number % 3 != 0
        return lambda item, _place: strong if item.id in names[:2] else item.id == names[2]

    for number in range(30):
        take(workspace, join(workspace, number + 1), right(number), clock)
    by_id = {one.item.id: one for one in load(workspace).items}
    first = by_id[names[0]].figures
    assert first is not None
    assert first.facility == pytest.approx(2 / 3, abs=1e-9)
    assert first.discrimination == pytest.approx(100, abs=1e-9)
    assert first.efficiency == pytest.approx(100, abs=1e-9)
    assert first.seconds == 10
    assert {one.id: one.people for one in first.choices} == {"a": 20, "b": 0, "c": 10}
    assert [one.kind for one in by_id[names[0]].advice] == [AdviceKind.NOBODY_CHOOSES]
    always = by_id[names[2]].figures
    assert always is not None
    assert (always.facility, always.discrimination) == (1.0, None)
    assert [one.kind for one in by_id[names[2]].advice] == [AdviceKind.TOO_EASY]


def test_versions_do_not_mix(opened: OpenWorkspace, course_folder: object, clock: StandingClock) -> None:
    a_class(opened(), clock, 25)
    write_module(course_folder, MODULE, stem="Another stem", version="2.0")  # type: ignore[arg-type]
    workspace = opened(seed=2)
    a_class(workspace, clock, 22, first=100, seed=9)
    found = load(workspace)
    assert [(one.current, one.people) for one in found.items] == [(True, 22)] * 4 + [(False, 25)] * 4
    assert [(one.current, one.people, one.version) for one in found.quizzes] == [(True, 22, "2.0"), (False, 25, "1.0")]
    name = found.items[0].item.id
    both = workspace.item_statistics.for_item(TRAINER, name)
    assert [(one.current, one.people) for one in both] == [(True, 22), (False, 25)]
    assert both[0].digest != both[1].digest
    assert workspace.item_statistics.for_item(TRAINER, both[1].digest) == both[1:]


def test_answers_that_go_leave_every_figure_the_same(workspace: Workspace, clock: StandingClock, hr: Actor) -> None:
    a_class(workspace, clock, 15)
    clock.advance(days=60)
    a_class(workspace, clock, 15, first=100, seed=2)
    before = figures_of(load(workspace))
    clock.advance(days=31)
    assert workspace.retaining.apply(hr).count == 60
    assert run(workspace, "SELECT count(*) FROM response") == [(60,)]
    assert figures_of(load(workspace)) == before
    clock.advance(days=60)
    assert workspace.retaining.apply(hr).count == 60
    assert run(workspace, "SELECT count(*) FROM response") == [(0,)]
    assert figures_of(load(workspace)) == before
    a_class(workspace, clock, 1, first=200)
    assert {one.people for one in load(workspace).items} == {31}


@pytest.mark.parametrize("early", [2, 15])
def test_the_studio_counts_first_attempts_whose_answers_are_gone(
    workspace: Workspace, clock: StandingClock, hr: Actor, early: int
) -> None:
    a_class(workspace, clock, early)
    clock.advance(days=60)
    a_class(workspace, clock, 20 - early, first=100, seed=2)
    workspace.library.open(TRAINER)
    items = [one.id for one in workspace.module_editing.open_listed(TRAINER, MODULE).items]

    def counted() -> tuple[dict[str, int], dict[str, int]]:
        editing, coverage = workspace.item_editing, workspace.coverage
        return (
            {one: editing.count_first_attempts(TRAINER, one) for one in items},
            dict(coverage.count_answers(TRAINER)),
        )

    before = counted()
    assert sum(before[0].values()) == sum(before[1].values()) == 20 * 4
    clock.advance(days=31)
    assert workspace.retaining.apply(hr).count == early * 4
    assert counted() == before, "some answers are tallied, and others of the same version still there"
    clock.advance(days=60)
    workspace.retaining.apply(hr)
    assert run(workspace, "SELECT count(*) FROM response") == [(0,)]
    assert counted() == before
    with workspace.database.reading() as session:
        (version, *_) = studio_items.list_versions(session, items[0])
        assert studio_items.count_first_attempts(session, version.digest, 3) == 3, "more need not be counted"


def test_who_answered_nothing_is_no_first_attempt_of_the_studio(
    workspace: Workspace, clock: StandingClock, hr: Actor
) -> None:
    a_class(workspace, clock, 12)
    run(workspace, "DELETE FROM response WHERE rowid % 5 = 0")
    workspace.library.open(TRAINER)
    before = workspace.coverage.count_answers(TRAINER)
    clock.advance(days=91)
    workspace.retaining.apply(hr)
    assert run(workspace, "SELECT count(*) FROM response") == [(0,)]
    assert workspace.coverage.count_answers(TRAINER) == before


def test_without_the_fold_the_figures_would_be_gone(workspace: Workspace, clock: StandingClock, hr: Actor) -> None:
    """The positive control."""
    a_class(workspace, clock, 25)
    run(workspace, "DELETE FROM response")
    assert {one.people for one in load(workspace).items} == {0}


@pytest.mark.parametrize("due", [1, 3, 4])
def test_what_goes_of_a_few_is_counted_with_others_so_that_no_tally_is_of_a_few(
    workspace: Workspace, clock: StandingClock, hr: Actor, due: int
) -> None:
    a_class(workspace, clock, due)
    clock.advance(days=60)
    a_class(workspace, clock, 25 - due, first=100, seed=2)
    before = figures_of(load(workspace))
    clock.advance(days=31)
    assert workspace.retaining.apply(hr).count == due * 4
    people = {row[0] for row in run(workspace, "SELECT sum(people) FROM item_tally GROUP BY module, item_digest")}
    assert min(people) >= 5
    assert run(workspace, "SELECT sum(people) FROM quiz_tally WHERE position = 0") == [(25,)]
    assert figures_of(load(workspace)) == before
    clock.advance(days=60)
    workspace.retaining.apply(hr)
    assert run(workspace, "SELECT count(*) FROM response") == [(0,)]
    assert figures_of(load(workspace)) == before, "nobody counts twice"


def test_of_fewer_than_five_people_nothing_is_kept(workspace: Workspace, clock: StandingClock, hr: Actor) -> None:
    a_class(workspace, clock, 4)
    clock.advance(days=91)
    workspace.retaining.apply(hr)
    for table in ("item_tally", "choice_tally", "time_tally", "quiz_tally"):
        assert run(workspace, f"SELECT count(*) FROM {table}") == [(0,)]
    assert {one.people for one in load(workspace).items} == {0}


def test_a_new_edition_with_old_items_waits_for_five_people_of_its_own(
    opened: OpenWorkspace, course_folder: object, clock: StandingClock, hr: Actor
) -> None:
    """Its items are counted at once, for they are the same versions; its quiz with people whose answers still stay."""
    a_class(opened(), clock, 10)
    write_module(course_folder, MODULE, version="2.0")  # type: ignore[arg-type]
    workspace = opened(seed=2)
    clock.advance(days=10)
    a_class(workspace, clock, 2, first=100)
    clock.advance(days=50)
    a_class(workspace, clock, 8, first=200)
    before = figures_of(load(workspace))
    clock.advance(days=41)
    assert workspace.retaining.apply(hr).count == 12 * 4
    counts = run(workspace, "SELECT edition_id, sum(people) FROM quiz_tally WHERE position = 0 GROUP BY edition_id")
    assert sorted(people for _, people in counts) == [10, 10]
    assert figures_of(load(workspace)) == before


def test_a_person_who_is_erased_takes_their_answers_along_and_is_in_no_tally_by_name(
    workspace: Workspace, clock: StandingClock, hr: Actor
) -> None:
    a_class(workspace, clock, 25)
    workspace.erasing.erase(hr, "00007", "On request")
    assert {one.people for one in load(workspace).items} == {24}
    clock.advance(days=91)
    workspace.retaining.apply(hr)
    workspace.erasing.erase(hr, "00008", "On request")
    assert {one.people for one in load(workspace).items} == {24}, "what was counted before is nobody's"


def test_a_tally_says_nothing_of_what_anybody_typed_or_who_they_are(workspace: Workspace, clock: StandingClock) -> None:
    columns = {
        table: {row[1] for row in run(workspace, f"PRAGMA table_info({table})")}
        for table in ("item_tally", "choice_tally", "time_tally", "quiz_tally")
    }
    assert columns == {
        "item_tally": {"module", "item_digest", "language", "mark", "rest", "people"},
        "choice_tally": {"module", "item_digest", "choice", "people", "rest_sum"},
        "time_tally": {"module", "item_digest", "seconds", "people"},
        "quiz_tally": {"edition_id", "size", "position", "mark", "people"},
    }


def test_an_item_without_an_answer_counts_nothing(workspace: Workspace, clock: StandingClock) -> None:
    a_class(workspace, clock, 20)
    run(workspace, "DELETE FROM response WHERE position = 4")
    found = load(workspace)
    unanswered = sum(
        choice.people for one in found.items if one.figures for choice in one.figures.choices if choice.id == ""
    )
    assert unanswered == 20
    assert {one.people for one in found.items} == {20}


def test_what_was_worked_out_is_kept_until_there_are_other_answers(workspace: Workspace, clock: StandingClock) -> None:
    a_class(workspace, clock, 20)
    first = load(workspace)
    assert load(workspace) is first
    a_class(workspace, clock, 1, first=50)
    assert load(workspace) is not first


def test_all_modules_and_unknown_ones(workspace: Workspace, aiko: Actor) -> None:
    take_quiz(workspace, aiko)
    assert [one.module for one in workspace.item_statistics.for_all(TRAINER)] == ["locked-drawer", "tidy-desk"]
    with pytest.raises(Refusal) as refused:
        workspace.item_statistics.for_quiz(TRAINER, "no-such")
    assert refused.value.sentence is Sentence.MODULE_UNKNOWN
    assert workspace.item_statistics.for_item(TRAINER, "no-such") == ()


def test_the_sample_has_something_to_show(workspace: Workspace, hr: Actor) -> None:
    workspace.samples.make(400, 1200, seed=1)
    found: list[ItemStatistics] = [
        one for module in workspace.item_statistics.for_all(TRAINER) for one in module.items if one.figures
    ]
    assert len(found) >= 10
    assert any(one.advice for one in found)
    kept = run(workspace, "SELECT count(*) FROM response")[0][0]
    assert isinstance(kept, int) and kept > 50
    mismatched = run(
        workspace,
        "SELECT count(*) FROM completion c WHERE attempt_id IS NOT NULL AND points <> "
        "(SELECT sum(mark) FROM response r WHERE r.attempt_id = c.attempt_id)",
    )
    assert mismatched == [(0,)]
    assert workspace.retaining.preview(hr).periods == Periods()
    before = [figures_of(one) for one in workspace.item_statistics.for_all(TRAINER)]
    assert workspace.retaining.apply(hr).count == 0
    assert [figures_of(one) for one in workspace.item_statistics.for_all(TRAINER)] == before
