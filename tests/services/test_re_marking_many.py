"""Marking anew goes over hundreds of thousands of answers in blocks, and comes to what each attempt alone comes to."""

import random
from collections import Counter
from dataclasses import replace
from uuid import UUID

import pytest

from app.domain.ledger_report import Verdict
from app.domain.people import Actor, Role
from app.domain.re_marking import RemarkRule
from app.domain.refusals import Cancelled
from app.services import answer_survey
from app.services.re_marking import RemarkOrder
from app.services.record_proving import verify_file
from app.services.workspace import Workspace
from app.storage import attempts
from tests.builders import StandingClock, right_choice, wrong_choice
from tests.queries import counted, everything
from tests.services.test_re_marking import HR, TRAINER, WHY, item, live


@pytest.fixture
def studio(workspace: Workspace) -> Workspace:
    workspace.library.open(TRAINER)
    return workspace


def answered_by_many(studio: Workspace, people: int = 24) -> str:
    """Let many people take the quiz, half of them rightly by chance, and return an item that most were asked."""
    chance, times = random.Random(5), Counter[str]()
    for number in range(people):
        person = studio.enrolment.join(f"{20_000 + number}", f"Somebody {number}")
        actor = Actor(Role.LEARNER, person.id)
        quiz = studio.quizzes.start(actor, "tidy-desk")
        for place in quiz.attempt.items:
            choose = chance.choice((wrong_choice, right_choice))
            studio.quizzes.submit_answer(actor, quiz.attempt.id, place.position, choose(place.item))
            times[place.item.id] += 1
        if number % 6:
            studio.quizzes.finish(actor, quiz.attempt.id, "en")
    return times.most_common(1)[0][0]


def one_by_one(studio: Workspace, order: RemarkOrder) -> tuple[int, int, int, list[tuple[str, float, bool]]]:
    """Return the answers that change, those under way and corrected, and what each record says then.

    Found out as the learner's own result is: an attempt at a time.
    """
    changed = under_way = corrected = 0
    said = []
    with studio.database.reading() as session:
        run = session.connection().exec_driver_sql
        rows = run(
            "SELECT i.attempt_id, i.position, c.id, c.superseded FROM attempt_item i "
            "JOIN response r ON r.attempt_id = i.attempt_id AND r.position = i.position "
            "LEFT JOIN completion c ON c.attempt_id = i.attempt_id WHERE i.item_digest = ?",
            (order.digest,),
        )
        for attempt_id, position, record, superseded in rows.all():
            attempt = attempts.load_attempt(session, UUID(attempt_id))
            assert attempt is not None
            marks = [one.response.mark if one.response is not None else 0.0 for one in attempt.items]
            if marks[position - 1] == 1.0:
                continue
            changed += 1
            under_way += record is None
            corrected += superseded is not None
            if record is not None and superseded is None:
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
    assert corrected > 0, "whoever was marked anew before has a corrected record"


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


def test_a_dry_run_tells_how_far_it_is_and_can_be_cancelled_between_any_two_blocks(
    studio: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answer_survey, "_AT_ONCE", 5)
    item_id = answered_by_many(studio)
    order = RemarkOrder(item_id, live(item(studio, item_id)), RemarkRule.ALL_RIGHT, reason=WHY)
    told: list[int] = []
    studio.re_marking.plan(TRAINER, order, told.append)
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0, 100)
    assert len(told) > 3
    before = everything(studio.database)
    for reports in range(len(told)):
        left = reports

        def cancel(_percent: int) -> None:
            nonlocal left
            if not left:
                raise Cancelled
            left -= 1

        with pytest.raises(Cancelled):
            studio.re_marking.apply(TRAINER, order, cancel)
        assert everything(studio.database) == before
