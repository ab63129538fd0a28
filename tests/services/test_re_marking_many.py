"""Marking anew goes over hundreds of thousands of answers in blocks, and comes to what each attempt alone comes to."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Event
from uuid import UUID

import pytest

from app.domain.corrections import OtherResult
from app.domain.ledger_report import Verdict
from app.domain.people import Actor, Role
from app.domain.re_marking import Remarking, RemarkRule, left_over
from app.domain.refusals import Cancelled, Refusal, Sentence
from app.domain.studio_sentences import StudioSentence
from app.services import answer_survey
from app.services.answer_survey import AnswerSurvey, Seen
from app.services.correction_steps import CorrectionOrder
from app.services.re_marking import RemarkOrder
from app.services.record_proving import verify_file
from app.services.workspace import Workspace
from app.storage import attempts
from app.storage.database import Session
from tests.builders import StandingClock, right_choice
from tests.conftest import OpenWorkspace
from tests.queries import counted, everything
from tests.services.answering import answered_by_many
from tests.services.test_re_marking import HR, TRAINER, WHY, item, live


@pytest.fixture
def studio(workspace: Workspace) -> Workspace:
    workspace.library.open(TRAINER)
    return workspace


def one_by_one(studio: Workspace, order: RemarkOrder) -> tuple[int, int, int, list[tuple[str, float, bool]]]:
    """Return the answers that change, those under way and corrected, and what each record says then.

    Found out as the learner's own result is: an attempt at a time.
    """
    changed = under_way = corrected = 0
    said = []
    with studio.database.reading() as session:
        run = session.connection().exec_driver_sql
        rows = run(
            "SELECT i.attempt_id, i.position, c.id FROM attempt_item i "
            "JOIN response r ON r.attempt_id = i.attempt_id AND r.position = i.position "
            "LEFT JOIN completion c ON c.attempt_id = i.attempt_id WHERE i.item_digest = ?",
            (order.digest,),
        )
        says = {one: points for one, points in run("SELECT id, points FROM completion")}  # noqa: C416 - rows
        later = {one: new for one, new in run("SELECT completion_id, replacement_id FROM correction")}  # noqa: C416 - rows
        for attempt_id, position, record in rows.all():
            attempt = attempts.load_attempt(session, UUID(attempt_id))
            assert attempt is not None
            marks = [one.response.mark if one.response is not None else 0.0 for one in attempt.items]
            if marks[position - 1] == 1.0:
                continue
            changed += 1
            if record is None:
                under_way += 1
                continue
            while record in later:
                record = later[record]
            if says[record] != sum(marks):
                corrected += 1
                continue
            points = sum(marks) - marks[position - 1] + 1.0
            said.append((record, points, points / len(marks) >= attempt.pass_mark))
    return changed, under_way, corrected, sorted(said)


def test_many_answers_come_to_what_each_attempt_alone_comes_to(
    studio: Workspace, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answer_survey, "_AT_ONCE", 5)
    item_id = answered_by_many(studio)
    order = RemarkOrder(item_id, live(item(studio, item_id)), RemarkRule.ALL_RIGHT, reason=WHY)
    for again in (False, True):
        if again:  # as if the key had been right after all, so that the newest of two marks counts
            studio.re_marking.apply(TRAINER, order)
            clock.advance(minutes=1)
            kept = item(studio, item_id)
            order = replace(order, rule=RemarkRule.BY_KEY, key_digest=live(kept))
            studio.re_marking.apply(TRAINER, order)
            clock.advance(minutes=1)
            order = replace(order, rule=RemarkRule.ALL_RIGHT)
            record = one_by_one(studio, order)[-1][0][0]
            studio.correcting.correct(HR, CorrectionOrder(record, OtherResult(1.5, 10), "The wrong sheet was read"))
        changed, under_way, corrected, said = one_by_one(studio, order)
        plan = studio.re_marking.plan(TRAINER, order)
        assert (plan.changed, plan.under_way, plan.corrected, plan.altered) == (
            changed,
            under_way,
            corrected,
            len(said),
        )
        assert changed > 5
        outcomes = {record: (points, passed) for record, points, passed in said}
        assert plan.altered == len(outcomes)
        for one in plan.flips:
            assert outcomes[one.record] == (one.points_after, one.passed_after)
        assert [one.number for one in plan.flips] == sorted(one.number for one in plan.flips)
    assert corrected == 1, "who was only marked anew before has a record that follows"


def test_the_new_records_of_many_say_what_was_planned_and_hold_up(
    studio: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answer_survey, "_AT_ONCE", 5)
    item_id = answered_by_many(studio)
    studio.assigning.assign_to_everyone(HR, "tidy-desk", None)
    order = RemarkOrder(item_id, live(item(studio, item_id)), RemarkRule.ALL_RIGHT, reason=WHY)
    *_, said = one_by_one(studio, order)
    fulfilled = "SELECT count(*) FROM assignment WHERE fulfilled IS NOT NULL"
    passed_now = (
        "SELECT count(DISTINCT c.person_id) FROM completion c JOIN module_edition e ON e.id = c.edition_id "
        "WHERE e.module = 'tidy-desk' AND c.passed = 1 AND c.superseded IS NULL"
    )
    with studio.database.reading() as session:
        before = session.connection().exec_driver_sql(fulfilled).scalar_one()
    _, plan = studio.re_marking.apply(TRAINER, order)
    assert len(plan.flips) > 1
    with studio.database.reading() as session:
        run = session.connection().exec_driver_sql
        rows = run("SELECT corrects, points, passed FROM completion WHERE corrects IS NOT NULL ORDER BY corrects")
        assert [(record, points, bool(passed)) for record, points, passed in rows] == said
        reasons = run("SELECT DISTINCT reason, account FROM correction JOIN completion c ON c.id = replacement_id")
        assert reasons.all() == [(WHY, "Tomas Ferreira")]
        after = run(fulfilled).scalar_one()
        assert (after - before, after) == (len(plan.flips), run(passed_now).scalar_one())
    studio.close()
    assert verify_file(studio.database.path).verdict is Verdict.SOUND


def test_no_answer_costs_a_query(studio: Workspace) -> None:
    item_id = answered_by_many(studio)
    order = RemarkOrder(item_id, live(item(studio, item_id)), RemarkRule.ALL_RIGHT, reason=WHY)
    with counted(studio.database) as ran:
        plan = studio.re_marking.plan(TRAINER, order)
    assert plan.changed > 5
    assert len(ran) < 20


def test_a_dry_run_tells_how_far_it_is_and_can_be_cancelled(studio: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answer_survey, "_AT_ONCE", 5)
    item_id = answered_by_many(studio)
    order = RemarkOrder(item_id, live(item(studio, item_id)), RemarkRule.ALL_RIGHT, reason=WHY)
    told: list[int] = []
    studio.re_marking.plan(TRAINER, order, told.append)
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0, 100)
    assert len(told) > 3
    with pytest.raises(Cancelled):
        studio.re_marking.plan(TRAINER, order, cancelling_at(30))


def cancelling_at(amount: int) -> Callable[[int], None]:
    """Return what cancels as soon as so much is done."""

    def cancel(done: int) -> None:
        if done >= amount:
            raise Cancelled

    return cancel


def test_what_was_done_before_a_cancel_stays_and_the_rest_can_be_done_later(
    studio: Workspace, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answer_survey, "_AT_ONCE", 2)
    item_id = answered_by_many(studio)
    order = RemarkOrder(item_id, live(item(studio, item_id)), RemarkRule.ALL_RIGHT, reason=WHY)
    *_, said = one_by_one(studio, order)
    whole = studio.re_marking.plan(TRAINER, order)
    untouched = everything(studio.database)
    with pytest.raises(Cancelled):
        studio.re_marking.apply(TRAINER, order, cancelling_at(0))
    assert everything(studio.database) == untouched
    first, done = studio.re_marking.apply(TRAINER, order, cancelling_at(1))
    assert (first.complete, first.changed) == (False, done.changed)
    assert 0 < done.changed < whole.changed
    rest = studio.re_marking.plan(TRAINER, order)
    assert (rest.changed, rest.altered) == (whole.changed - done.changed, whole.altered - done.altered)
    assert rest.corrected == 0
    assert {one.record for one in done.flips + rest.flips} == {one.record for one in whole.flips}
    assert left_over(studio.re_marking.history(TRAINER, item_id)) == first
    clock.advance(minutes=5)
    second, _ = studio.re_marking.apply(TRAINER, order)
    assert (second.complete, second.changed) == (True, rest.changed)
    assert left_over(studio.re_marking.history(TRAINER, item_id)) is None
    with studio.database.reading() as session:
        run = session.connection().exec_driver_sql
        rows = run("SELECT corrects, points, passed FROM completion WHERE corrects IS NOT NULL ORDER BY corrects")
        assert [(record, points, bool(passed)) for record, points, passed in rows] == said
        assert run("SELECT count(*) FROM remark").scalar_one() == whole.changed
    studio.close()
    assert verify_file(studio.database.path).verdict is Verdict.SOUND


def test_a_rest_of_which_nothing_is_left_is_noted_as_done(studio: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answer_survey, "_AT_ONCE", 2)
    item_id = answered_by_many(studio)
    order = RemarkOrder(item_id, live(item(studio, item_id)), RemarkRule.ALL_RIGHT, reason=WHY)
    studio.re_marking.apply(TRAINER, order, cancelling_at(1))
    with studio.database.transaction() as session:  # as retention deletes them after ninety days
        session.connection().exec_driver_sql("DELETE FROM response")
    other = replace(order, rule=RemarkRule.BY_KEY)
    assert not studio.re_marking.plan(TRAINER, other).changed
    assert left_over(studio.re_marking.history(TRAINER, item_id)) is not None
    assert not studio.re_marking.plan(TRAINER, order).changed
    assert left_over(studio.re_marking.history(TRAINER, item_id)) is None


def test_an_answer_that_another_window_marked_meanwhile_is_not_marked_twice(
    studio: Workspace, opened: OpenWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answer_survey, "_AT_ONCE", 5)
    item_id = answered_by_many(studio)
    order = RemarkOrder(item_id, live(item(studio, item_id)), RemarkRule.ALL_RIGHT, reason=WHY)
    whole, other, looked = studio.re_marking.plan(TRAINER, order), opened(), AnswerSurvey.look
    others: list[int] = []

    def look(survey: AnswerSurvey, session: Session, after: tuple[str, int]) -> Seen:
        """Look at a block, and let the other window mark everything before it is written."""
        seen = looked(survey, session, after)
        if not others:
            others.append(0)
            others[0] = other.re_marking.apply(TRAINER, order)[0].changed
        return seen

    monkeypatch.setattr(AnswerSurvey, "look", look)
    with pytest.raises(Refusal) as refused:
        studio.re_marking.apply(TRAINER, order)
    assert refused.value.sentence is StudioSentence.NOTHING_TO_REMARK
    assert others == [whole.changed]
    with studio.database.reading() as session:
        assert session.connection().exec_driver_sql("SELECT count(*) FROM remark").scalar_one() == whole.changed


def test_others_can_write_between_any_two_blocks(
    studio: Workspace, opened: OpenWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answer_survey, "_AT_ONCE", 2)
    item_id = answered_by_many(studio)
    order = RemarkOrder(item_id, live(item(studio, item_id)), RemarkRule.ALL_RIGHT, reason=WHY)
    impatient = opened(wait_seconds=0.0)
    joined: list[str] = []

    def join(_amount: int) -> None:
        joined.append(impatient.enrolment.join(f"{30_000 + len(joined)}", "Somebody else").number)

    remarking, _ = studio.re_marking.apply(TRAINER, order, join)
    assert remarking.complete
    assert len(joined) > 3
    with studio.database.transaction(), pytest.raises(Refusal) as refused:
        join(0)  # the control: within a transaction nobody else can write
    assert refused.value.sentence is Sentence.WORKSPACE_LOCKED


def test_a_learner_answers_all_the_while(
    studio: Workspace, opened: OpenWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answer_survey, "_AT_ONCE", 2)
    item_id = answered_by_many(studio)
    order = RemarkOrder(item_id, live(item(studio, item_id)), RemarkRule.ALL_RIGHT, reason=WHY)
    other, ended, rounds = opened(), Event(), 0
    busy = other.enrolment.join("40000", "Somebody busy")
    actor = Actor(Role.LEARNER, busy.id)

    def mark() -> Remarking:
        try:
            return studio.re_marking.apply(TRAINER, order)[0]
        finally:
            ended.set()

    with ThreadPoolExecutor(1) as pool:
        marking = pool.submit(mark)
        while not (ended.is_set() and rounds):
            quiz = other.quizzes.start(actor, "tidy-desk")
            for place in quiz.attempt.items:
                other.quizzes.submit_answer(actor, quiz.attempt.id, place.position, right_choice(place.item))
            other.quizzes.finish(actor, quiz.attempt.id, "en")
            rounds += 1
    assert marking.result().complete
    studio.close()
    other.close()
    assert verify_file(studio.database.path).verdict is Verdict.SOUND
