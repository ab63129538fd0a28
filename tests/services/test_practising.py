"""Practice asks what was met, keeps each answer at once, counts for nobody's record, and is gone when it is cleared."""

import random
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import event, func, select

from app.domain import forgetting
from app.domain.marking import best_response
from app.domain.people import Actor
from app.domain.practice import Standing
from app.domain.records import ExportFormat, RecordFilter, RecordSort
from app.domain.refusals import Refusal, Sentence
from app.domain.releases import Release
from app.services.course_catalogue import CourseCatalogue, CurrentCourse, CurrentModule
from app.services.practising import PracticeSession, Practising
from app.services.record_export import ExportOrder
from app.services.workspace import Workspace
from app.storage import practice as stored
from app.storage.practice import StoredCard
from app.storage.schema import METADATA
from tests import builders
from tests.builders import StandingClock, answer_all, item, right_choice, take_quiz, wrong_choice
from tests.conftest import OpenWorkspace

OF_PRACTICE = {"practice_card", "practice_review", "person_setting"}


@pytest.fixture
def practice(workspace: Workspace, clock: StandingClock) -> Practising:
    """Practice in the test's workspace, whose days do not depend on chance."""
    return Practising(workspace.database, workspace.catalogue, clock, random.Random(1), fuzzing=False)


def rows(workspace: Workspace) -> dict[str, int]:
    """Return how many rows each table has."""
    with workspace.database.reading() as session:
        return {
            table.name: session.scalar(select(func.count()).select_from(table)) or 0 for table in METADATA.sorted_tables
        }


def kept_of(workspace: Workspace, person: Actor) -> tuple[int, int]:
    """Return how many cards and how many answers are kept of a person."""
    with workspace.database.reading() as session:
        person_id = person.learner()
        return len(stored.list_cards(session, person_id)), stored.count_reviews(session, person_id)


def answer_right(practice: Practising, actor: Actor, session: PracticeSession) -> None:
    for asked in session.items:
        practice.answer(actor, session, asked.item.id, best_response(asked.item))


def refused(act: Callable[[], object]) -> Sentence:
    with pytest.raises(Refusal) as told:
        act()
    return told.value.sentence


def test_nothing_is_practised_before_a_quiz_has_ended(workspace: Workspace, practice: Practising, aiko: Actor) -> None:
    workspace.lessons.open(aiko, "tidy-desk")  # its page has an item to try
    quiz = workspace.quizzes.start(aiko, "tidy-desk")
    answer_all(workspace, aiko, quiz)
    overview = practice.overview(aiko)
    assert (overview.on, overview.due, overview.items, overview.next_due, overview.answers) == (True, 0, 0, None, 0)
    assert {line.standing for section in overview.sections for line in section.lines} == {Standing.NOT_MET}
    assert practice.glance(aiko) is None
    assert refused(lambda: practice.start(aiko)) is Sentence.PRACTICE_NOTHING
    assert kept_of(workspace, aiko) == (0, 0)


def test_what_was_wrong_comes_back_the_next_day_and_the_rest_a_week_later(
    workspace: Workspace, practice: Practising, aiko: Actor, clock: StandingClock
) -> None:
    take_quiz(workspace, aiko, wrong=1)
    overview = practice.overview(aiko)
    assert (overview.due, overview.next_due) == (0, date(2026, 4, 2))
    clock.advance(days=1)
    assert practice.overview(aiko).due == 1
    glance = practice.glance(aiko)
    assert glance is not None
    assert (glance.items, glance.minutes, glance.next_due) == (1, 1, date(2026, 4, 9))
    clock.advance(days=7)
    assert practice.overview(aiko).due == 4
    assert practice.overview(aiko).items == 4
    first = practice.start(aiko).items[0]
    with workspace.database.reading() as session:
        missed = [answer.item for answer in stored.list_quiz_answers(session, aiko.learner(), 0) if answer.mark == 0]
    assert [first.item.id] == missed


def test_an_answer_is_on_the_disk_and_makes_the_item_due_later(
    opened: OpenWorkspace, workspace: Workspace, practice: Practising, aiko: Actor, clock: StandingClock
) -> None:
    take_quiz(workspace, aiko)
    clock.advance(days=8)
    session = practice.start(aiko)
    before = {line.id: line for section in session.before for line in section.lines}
    asked = session.items[0]
    said = practice.answer(aiko, session, asked.item.id, right_choice(asked.item))
    assert (said.mark, said.at) == (1.0, clock.now)
    assert said.due - clock.now.date() > timedelta(days=30)
    elsewhere = opened(seed=2)
    assert kept_of(elsewhere, aiko) == (4, 1)
    after = {line.id: line for section in elsewhere.practice.overview(aiko).sections for line in section.lines}
    touched = asked.item.commitments[0]
    assert after[touched].strength > before[touched].strength
    assert elsewhere.practice.overview(aiko).due == 3


def test_a_wrong_answer_comes_back_tomorrow(
    workspace: Workspace, practice: Practising, aiko: Actor, clock: StandingClock
) -> None:
    take_quiz(workspace, aiko)
    clock.advance(days=8)
    session = practice.start(aiko)
    said = practice.answer(aiko, session, session.items[0].item.id, wrong_choice(session.items[0].item))
    assert (said.mark, said.due) == (0.0, clock.now.date() + timedelta(days=1))


def test_an_item_is_answered_once_in_a_session(
    workspace: Workspace, practice: Practising, aiko: Actor, clock: StandingClock
) -> None:
    take_quiz(workspace, aiko)
    clock.advance(days=8)
    one, other = practice.start(aiko), practice.start(aiko)
    asked = one.items[0].item
    practice.answer(aiko, one, asked.id, wrong_choice(asked))
    assert refused(lambda: practice.answer(aiko, one, asked.id, right_choice(asked))) is Sentence.ANSWERED_ALREADY
    clock.advance(minutes=1)
    assert refused(lambda: practice.answer(aiko, other, asked.id, right_choice(asked))) is Sentence.ANSWERED_ALREADY
    assert kept_of(workspace, aiko) == (4, 1)
    assert asked.id not in {one.item.id for one in practice.start(aiko).items}


def test_an_incomplete_answer_and_an_item_of_no_session_are_refused(
    workspace: Workspace, practice: Practising, aiko: Actor, ben: Actor, clock: StandingClock
) -> None:
    take_quiz(workspace, aiko)
    clock.advance(days=8)
    session = practice.start(aiko)
    asked = session.items[0].item
    expected = Sentence.ANSWER_NEEDS_TRUTH_AND_REASON if asked.statement else Sentence.ANSWER_NEEDS_ONE
    assert refused(lambda: practice.answer(aiko, session, asked.id, ())) is expected
    strange = refused(lambda: practice.answer(aiko, session, "tidy-desk.try-printer", ("a",)))
    assert strange is Sentence.ANSWER_NOT_OF_THIS_ITEM
    not_met = refused(lambda: practice.answer(ben, session, asked.id, right_choice(asked)))
    assert not_met is Sentence.ANSWER_NOT_OF_THIS_ITEM
    assert kept_of(workspace, aiko) == (4, 0)
    assert kept_of(workspace, ben) == (0, 0)


def test_items_of_a_quiz_under_way_are_not_practised(
    workspace: Workspace, practice: Practising, aiko: Actor, clock: StandingClock
) -> None:
    for _ in range(3):
        take_quiz(workspace, aiko)  # all twelve items are met
    clock.advance(days=30)
    assert practice.overview(aiko).due == 12
    quiz = workspace.quizzes.start(aiko, "tidy-desk")
    under_way = {place.item.id for place in quiz.attempt.items}
    assert practice.overview(aiko).due == 8
    assert under_way.isdisjoint(one.item.id for one in practice.start(aiko).items)
    answer_all(workspace, aiko, quiz)
    workspace.quizzes.finish(aiko, quiz.attempt.id, "en")
    clock.advance(days=400)
    assert practice.overview(aiko).due == 12


def test_an_item_that_gets_into_a_quiz_during_a_session_is_refused_then(
    workspace: Workspace, practice: Practising, aiko: Actor, clock: StandingClock
) -> None:
    take_quiz(workspace, aiko, "locked-drawer")  # the whole bank of four, so that the next quiz has the same
    clock.advance(days=30)
    session = practice.start(aiko)
    asked = session.items[0].item
    workspace.quizzes.start(aiko, "locked-drawer")
    assert refused(lambda: practice.answer(aiko, session, asked.id, right_choice(asked))) is Sentence.PRACTICE_IN_QUIZ
    assert kept_of(workspace, aiko) == (4, 0)


def test_a_later_quiz_is_taken_in_as_well(
    workspace: Workspace, practice: Practising, aiko: Actor, clock: StandingClock
) -> None:
    take_quiz(workspace, aiko, "locked-drawer")
    practice.overview(aiko)
    clock.advance(days=8)
    assert practice.overview(aiko).due == 4
    take_quiz(workspace, aiko, "locked-drawer", wrong=1)
    overview = practice.overview(aiko)
    assert (overview.due, overview.next_due) == (0, date(2026, 4, 10))
    clock.advance(days=1)
    assert practice.overview(aiko).due == 1


def test_where_nothing_is_due_one_can_practise_ahead_once_a_day(
    workspace: Workspace, practice: Practising, aiko: Actor, clock: StandingClock
) -> None:
    take_quiz(workspace, aiko)
    assert refused(lambda: practice.start(aiko)) is Sentence.PRACTICE_NOTHING
    clock.advance(days=2)
    overview = practice.overview(aiko)
    assert (overview.due, overview.items) == (0, 4)
    answer_right(practice, aiko, practice.start(aiko))
    assert practice.overview(aiko).items == 0
    assert refused(lambda: practice.start(aiko)) is Sentence.PRACTICE_NOTHING
    glance = practice.glance(aiko)
    assert glance is not None
    assert (glance.items, glance.numbers) == (0, ())


def test_switched_off_nothing_is_asked_and_nothing_is_planned(
    workspace: Workspace, practice: Practising, aiko: Actor, clock: StandingClock
) -> None:
    practice.switch(aiko, False)
    take_quiz(workspace, aiko)
    clock.advance(days=8)
    assert workspace.home.load(aiko).practice is None
    assert not practice.overview(aiko).on
    assert refused(lambda: practice.start(aiko)) is Sentence.PRACTICE_OFF
    assert kept_of(workspace, aiko) == (0, 0)
    practice.switch(aiko, True)
    session = practice.start(aiko)
    practice.switch(aiko, False)
    asked = session.items[0].item
    assert refused(lambda: practice.answer(aiko, session, asked.id, right_choice(asked))) is Sentence.PRACTICE_OFF
    practice.switch(aiko, True)
    assert practice.overview(aiko).due == 4


def test_clearing_erases_everything_of_one_person_and_nothing_else(
    workspace: Workspace, practice: Practising, aiko: Actor, ben: Actor, clock: StandingClock
) -> None:
    untouched = rows(workspace)
    for person in (aiko, ben):
        take_quiz(workspace, person)
    clock.advance(days=8)
    for person in (aiko, ben):
        answer_right(practice, person, practice.start(person))
    of_ben, before = kept_of(workspace, ben), rows(workspace)
    practice.clear(aiko)
    assert kept_of(workspace, aiko) == (0, 0)
    assert kept_of(workspace, ben) == of_ben == (4, 4)
    after = rows(workspace)
    assert {name for name in after if after[name] != before[name]} <= OF_PRACTICE
    assert after["person_setting"] == untouched["person_setting"] + 1  # Ben's
    assert practice.overview(aiko).due == 4  # anew, from the quiz alone


def test_cleared_and_switched_off_nothing_but_the_switch_is_kept(
    workspace: Workspace, practice: Practising, aiko: Actor, clock: StandingClock
) -> None:
    take_quiz(workspace, aiko)
    clock.advance(days=8)
    answer_right(practice, aiko, practice.start(aiko))
    practice.switch(aiko, False)
    practice.clear(aiko)
    practice.overview(aiko)
    workspace.home.load(aiko)
    found = rows(workspace)
    assert (found["practice_card"], found["practice_review"], found["person_setting"]) == (0, 0, 1)


def test_an_item_that_left_the_course_is_skipped_and_a_changed_one_is_asked_as_it_is_now(
    opened: OpenWorkspace, workspace: Workspace, aiko: Actor, clock: StandingClock, course_folder: Path
) -> None:
    take_quiz(workspace, aiko, "locked-drawer")
    take_quiz(workspace, aiko, "tidy-desk")
    assert len(workspace.practice.overview(aiko).sections) == 2
    builders.write_module(course_folder, "tidy-desk", stem="Another stem")
    bank = course_folder / "modules/locked-drawer/items/bank.yaml"
    text = bank.read_text("utf-8")
    bank.write_text(text.replace("locked-drawer.item-3", "locked-drawer.item-new"), encoding="utf-8")
    clock.advance(days=400)
    later = opened(seed=2)
    assert later.practice.overview(aiko).due == 7
    asked = []
    while later.practice.overview(aiko).due:
        session = later.practice.start(aiko)
        asked += [one.item for one in session.items]
        answer_right(later.practice, aiko, session)
        clock.advance(seconds=1)
    assert len({one.id for one in asked}) == len(asked) == 7
    assert {one.stem.en for one in asked if one.id.startswith("tidy-desk.") and one.statement is None} == {
        "Another stem"
    }


def test_practice_leaves_records_attempts_answers_and_exports_as_they_are(
    workspace: Workspace, practice: Practising, aiko: Actor, hr: Actor, clock: StandingClock, tmp_path: Path
) -> None:
    take_quiz(workspace, aiko)
    clock.advance(days=8)

    def export(name: str) -> bytes:
        order = ExportOrder(RecordFilter(), RecordSort(), ExportFormat.CSV, Release("audit"), tmp_path / name, "en")
        workspace.exports.export(hr, order)
        return (tmp_path / name).read_bytes()

    file = export("before.csv")
    before = rows(workspace)
    session = practice.start(aiko)
    answer_right(practice, aiko, session)
    practice.switch(aiko, False)
    after = rows(workspace)
    changed = {name: after[name] - before[name] for name in after if after[name] != before[name]}
    assert changed == {"practice_card": 4, "practice_review": 4, "person_setting": 2}
    assert export("after.csv") == file
    assert workspace.records.count(hr, RecordFilter()).records == 1
    take_quiz(workspace, aiko)  # the positive control: a quiz does count
    assert export("control.csv") != file


def test_home_counts_what_is_due_without_loading_the_planner(
    workspace: Workspace, aiko: Actor, clock: StandingClock, workspace_path: Path, course_folder: Path
) -> None:
    take_quiz(workspace, aiko, wrong=1)
    assert workspace.home.load(aiko).practice is not None
    workspace.close()
    program = f"""
import sys
from pathlib import Path
from app.domain.people import Actor, Role
from app.services.workspace import open_workspace
from app.domain.releases import Release
from tests.builders import StandingClock
from tests.windows import RESOURCES
clock = StandingClock()
clock.advance(days=1)
it = open_workspace(Path({str(workspace_path)!r}), Path({str(course_folder)!r}), clock, resources=RESOURCES)
practice = it.home.load(Actor(Role.LEARNER, {aiko.learner()})).practice
assert practice is not None and practice.items == 1, practice
assert "fsrs" not in sys.modules
import app.domain.forgetting
assert "fsrs" in sys.modules
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


class BigCourse(CourseCatalogue):
    """A course of as many items as a test likes."""

    def __init__(self, count: int) -> None:
        items = tuple(item(f"big.{n}", commitments=(f"c{n % 25}",)) for n in range(count))
        module = builders.module("big", items=items)
        register = builders.policy([f"c{n}" for n in range(25)])
        self._big = CurrentCourse(register, (CurrentModule(module, register, 1),), ())

    def course(self) -> CurrentCourse:
        return self._big


def test_ten_thousand_cards_take_as_many_queries_as_ten(
    workspace: Workspace, aiko: Actor, clock: StandingClock
) -> None:
    statements: list[str] = []
    event.listen(
        workspace.database._engine,
        "before_cursor_execute",
        lambda _connection, _cursor, statement, *_: statements.append(statement),
    )
    state, due = forgetting.review(forgetting.yearly_scheduler(fuzzing=False), None, 1.0, clock.now.astimezone(UTC))
    clock.advance(days=30)
    counts, took = [], []
    for count in (10, 10_000):
        practice = Practising(workspace.database, BigCourse(count), clock, random.Random(1), fuzzing=False)
        with workspace.database.transaction() as session:
            stored.save_cards(session, aiko.learner(), [StoredCard(f"big.{n}", state, due) for n in range(count)])
        statements.clear()
        began = time.perf_counter()
        overview = practice.overview(aiko)
        assert overview.due == count
        assert practice.glance(aiko) is not None
        begun = practice.start(aiko)
        practice.answer(aiko, begun, begun.items[0].item.id, right_choice(begun.items[0].item))
        took.append(time.perf_counter() - began)
        counts.append(len(statements))
        assert len({one.item.commitments for one in begun.items}) == len(begun.items)
    assert counts[0] == counts[1]
    assert took[1] < 3, took
