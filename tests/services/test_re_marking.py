"""A wrong key is put right by new records with a reason; what stood before stays to be seen."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from app.domain.corrections import Annulment, Change, CorrectionKind, OtherDay, OtherResult
from app.domain.ledger_report import Verdict
from app.domain.people import Actor, Role
from app.domain.plain import canonical, digest
from app.domain.re_marking import RemarkRule
from app.domain.records import Record, RecordFilter, RecordSort
from app.domain.refusals import Refusal, Sentence
from app.domain.studio import KeptItem
from app.domain.studio_sentences import StudioSentence
from app.services.answer_survey import START
from app.services.correction_steps import CorrectionOrder
from app.services.publication import PublishOrder
from app.services.re_marking import RemarkOrder
from app.services.record_proving import verify_file
from app.services.workspace import Workspace
from app.storage import attempts, remarks
from tests.builders import right_choice, wrong_choice

TRAINER = Actor(Role.TRAINER, name="Tomas Ferreira")
HR = Actor(Role.HR)
WHY = "The key was wrong: option b is right."


@pytest.fixture
def studio(workspace: Workspace) -> Workspace:
    workspace.library.open(TRAINER)
    return workspace


def asked(workspace: Workspace, actor: Actor, wrong_items: int = 1) -> list[str]:
    """Take the quiz with the first items wrong, and return the ids of the items that were asked."""
    quiz = workspace.quizzes.start(actor, "tidy-desk")
    ids = [place.item.id for place in quiz.attempt.items]
    for place in quiz.attempt.items:
        choose = wrong_choice if place.position <= wrong_items else right_choice
        workspace.quizzes.submit_answer(actor, quiz.attempt.id, place.position, choose(place.item))
    workspace.quizzes.finish(actor, quiz.attempt.id, "en")
    return ids


def item(workspace: Workspace, item_id: str) -> KeptItem:
    return workspace.item_editing.open(TRAINER, item_id).kept


def live(kept: KeptItem) -> str:
    return digest(canonical(kept.live))


def with_key(workspace: Workspace, item_id: str) -> RemarkOrder:
    """Make what was answered the key of the draft, and return the order that marks by it."""
    kept = item(workspace, item_id)
    chosen = wrong_choice(kept.draft.item)
    options = tuple(replace(option, right=option.id in chosen) for option in kept.draft.item.options)
    statement = kept.draft.item.statement
    if statement is not None:
        statement = replace(statement, is_true=chosen[0] == "true")
    draft = replace(kept.draft, item=replace(kept.draft.item, options=options, statement=statement))
    workspace.item_editing.save(TRAINER, draft, kept.revision)
    return RemarkOrder(item_id, live(kept), reason=WHY)


def listed(workspace: Workspace) -> list[Record]:
    """Return the records that count."""
    return workspace.records.page(HR, RecordFilter(), RecordSort(), "en", None)


def test_a_dry_run_names_who_would_flip_and_changes_nothing(studio: Workspace, aiko: Actor) -> None:
    ids = asked(studio, aiko, wrong_items=2)
    order = with_key(studio, ids[0])
    plan = studio.re_marking.plan(TRAINER, order)
    assert (plan.answers, plan.changed, plan.unmarkable) == (1, 1, 0)
    assert plan.altered == 1
    (effect,) = plan.flips
    assert (effect.number, effect.name) == ("00123", "Aiko Tanaka")
    assert effect.points_after == effect.points + 1
    assert (effect.passed, effect.passed_after) == (False, True)
    assert len(studio.records.page(HR, RecordFilter(superseded=True), RecordSort(), "en", None)) == 1
    assert studio.re_marking.history(TRAINER, ids[0]) == []


def test_the_new_marks_are_new_records_with_the_reason_and_the_old_stay(studio: Workspace, aiko: Actor) -> None:
    ids = asked(studio, aiko)
    order = with_key(studio, ids[0])
    (before,) = studio.records.page(HR, RecordFilter(), RecordSort(), "en", None)
    remarking, plan = studio.re_marking.apply(TRAINER, order)
    (after,) = studio.records.page(HR, RecordFilter(), RecordSort(), "en", None)
    assert after.points == before.points + 1
    assert after.corrects == before.id
    (correction,) = studio.correcting.load(HR, before.id).chain
    assert (correction.kind, correction.reason, correction.account) == (
        CorrectionKind.RESULT,
        WHY,
        "Tomas Ferreira",
    )
    assert studio.re_marking.history(TRAINER, ids[0]) == [remarking]
    assert (remarking.changed, remarking.flipped) == (1, len(plan.flips))
    studio.close()
    assert verify_file(studio.database.path).verdict is Verdict.SOUND


def test_the_answers_themselves_keep_their_first_mark(studio: Workspace, aiko: Actor) -> None:
    ids = asked(studio, aiko)
    studio.re_marking.apply(TRAINER, with_key(studio, ids[0]))
    with studio.database.reading() as session:
        rows = session.connection().exec_driver_sql("SELECT mark FROM response WHERE position = 1").scalars().all()
    assert rows == [0.0]


def test_marking_the_same_anew_twice_is_refused(studio: Workspace, aiko: Actor) -> None:
    order = with_key(studio, asked(studio, aiko)[0])
    studio.re_marking.apply(TRAINER, order)
    with pytest.raises(Refusal) as refused:
        studio.re_marking.apply(TRAINER, order)
    assert refused.value.sentence is StudioSentence.NOTHING_TO_REMARK


def test_an_item_that_was_wrong_as_a_whole_counts_as_right_for_everybody(studio: Workspace, aiko: Actor) -> None:
    ids = asked(studio, aiko)
    order = RemarkOrder(ids[0], live(item(studio, ids[0])), RemarkRule.ALL_RIGHT, reason="Two readings")
    (before,) = studio.records.page(HR, RecordFilter(), RecordSort(), "en", None)
    _, plan = studio.re_marking.apply(TRAINER, order)
    (after,) = studio.records.page(HR, RecordFilter(), RecordSort(), "en", None)
    assert (plan.altered, after.points - before.points) == (1, 1.0)


def test_an_attempt_in_progress_counts_with_the_new_mark(studio: Workspace, aiko: Actor) -> None:
    quiz = studio.quizzes.start(aiko, "tidy-desk")
    first, *others = quiz.attempt.items
    studio.quizzes.submit_answer(aiko, quiz.attempt.id, 1, wrong_choice(first.item))
    order = with_key(studio, first.item.id)
    assert studio.re_marking.plan(TRAINER, order).under_way == 1
    studio.re_marking.apply(TRAINER, order)
    for place in others:
        studio.quizzes.submit_answer(aiko, quiz.attempt.id, place.position, right_choice(place.item))
    studio.quizzes.finish(aiko, quiz.attempt.id, "en")
    (record,) = studio.records.page(HR, RecordFilter(), RecordSort(), "en", None)
    assert record.score == 1.0


@pytest.mark.parametrize("change", [Annulment(), OtherResult(2, 10)], ids=["annulled", "another result"])
def test_a_result_that_hr_corrected_before_stays_as_it_is(studio: Workspace, aiko: Actor, change: Change) -> None:
    order = with_key(studio, asked(studio, aiko)[0])
    (record,) = listed(studio)
    studio.correcting.correct(HR, CorrectionOrder(record.id, change, "The wrong sheet was read"))
    before = listed(studio)
    _, plan = studio.re_marking.apply(TRAINER, order)
    assert (plan.changed, plan.altered, plan.corrected) == (1, 0, 1)
    assert listed(studio) == before


def test_a_record_of_which_hr_corrected_the_day_follows_its_marks(studio: Workspace, aiko: Actor) -> None:
    order = with_key(studio, asked(studio, aiko)[0])
    (record,) = listed(studio)
    studio.correcting.correct(HR, CorrectionOrder(record.id, OtherDay(date(2026, 3, 2)), "The clock was wrong"))
    _, plan = studio.re_marking.apply(TRAINER, order)
    assert (plan.altered, plan.corrected) == (1, 0)
    (after,) = listed(studio)
    assert (after.points, after.completed_date) == (record.points + 1, "2026-03-02")


def test_two_items_of_an_attempt_that_are_marked_anew_both_reach_its_record(studio: Workspace, aiko: Actor) -> None:
    first, second, *_ = asked(studio, aiko, wrong_items=2)
    (before,) = listed(studio)
    studio.re_marking.apply(TRAINER, with_key(studio, first))
    (between,) = listed(studio)
    _, plan = studio.re_marking.apply(TRAINER, with_key(studio, second))
    (after,) = listed(studio)
    assert [between.points - before.points, after.points - between.points] == [1.0, 1.0]
    assert (plan.altered, plan.corrected, after.corrects) == (1, 0, between.id)
    studio.close()
    assert verify_file(studio.database.path).verdict is Verdict.SOUND


def test_what_was_marked_anew_wrongly_can_be_marked_anew_once_more(studio: Workspace, aiko: Actor) -> None:
    wrong = asked(studio, aiko)[0]
    order = with_key(studio, wrong)
    (before,) = listed(studio)
    studio.re_marking.apply(TRAINER, order)
    back = replace(order, key_digest=order.digest, reason="It was right at first")
    _, plan = studio.re_marking.apply(TRAINER, back)
    (after,) = listed(studio)
    assert (plan.changed, plan.altered) == (1, 1)
    assert (after.points, after.passed) == (before.points, before.passed)
    assert after.id != before.id


def test_a_reason_is_needed_and_an_unknown_version_refused(studio: Workspace, aiko: Actor) -> None:
    order = with_key(studio, asked(studio, aiko)[0])
    with pytest.raises(Refusal) as refused:
        studio.re_marking.apply(TRAINER, replace(order, reason=" "))
    assert refused.value.sentence is Sentence.REASON_MISSING
    with pytest.raises(Refusal) as refused:
        studio.re_marking.plan(TRAINER, replace(order, digest="0" * 64))
    assert refused.value.sentence is StudioSentence.ITEM_UNKNOWN


def test_old_results_are_not_touched_by_publishing_another_key(studio: Workspace, aiko: Actor) -> None:
    ids = asked(studio, aiko)
    before = studio.records.page(HR, RecordFilter(), RecordSort(), "en", None)
    with_key(studio, ids[0])
    studio.publishing.publish(TRAINER, PublishOrder("tidy-desk"))
    assert studio.records.page(HR, RecordFilter(), RecordSort(), "en", None) == before
    with studio.database.reading() as session:
        best = studio.results.best(aiko, "tidy-desk")
        attempt = attempts.load_attempt(session, best) if best is not None else None
    assert attempt is not None
    assert attempt.items[0].response is not None
    assert attempt.items[0].response.mark == 0.0


def test_the_result_says_that_an_answer_was_marked_anew_and_why(studio: Workspace, aiko: Actor) -> None:
    ids = asked(studio, aiko)
    with studio.database.reading() as session:
        (answer,) = remarks.list_answers(session, live(item(studio, ids[0])), START, 10)
    attempt_id = UUID(answer.attempt)
    assert studio.results.load(aiko, attempt_id).marked_anew == {}
    studio.re_marking.apply(TRAINER, with_key(studio, ids[0]))
    told = studio.results.load(aiko, attempt_id).marked_anew
    assert {position: (one.mark, one.reason) for position, one in told.items()} == {1: (1.0, WHY)}
