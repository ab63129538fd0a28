"""A correction is a new record with a reason; what counted before still counts for the days before."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.corrections import (
    Annulment,
    Change,
    CorrectionKind,
    OtherDay,
    OtherPerson,
    OtherResult,
    Reinstatement,
)
from app.domain.hr_sentences import HrSentence
from app.domain.ledger import LeafKind
from app.domain.ledger_report import Verdict
from app.domain.people import Actor
from app.domain.refusals import Refusal, Sentence
from app.domain.standings import Standing
from app.services.correcting import Corrected
from app.services.correction_steps import CorrectionOrder
from app.services.workspace import Workspace
from app.storage import completions, ledger
from app.storage.completions import OwnRecord
from tests.builders import StandingClock, take_quiz

Correct = Callable[[str, Change], Corrected]


@pytest.fixture
def correct(workspace: Workspace, hr: Actor) -> Correct:
    return lambda record, change: workspace.correcting.correct(hr, CorrectionOrder(record, change, "Marked wrongly"))


def records(workspace: Workspace, actor: Actor) -> list[OwnRecord]:
    with workspace.database.reading() as session:
        return completions.list_own_records(session, actor.learner())


def record_of(workspace: Workspace, actor: Actor, wrong: int = 0) -> str:
    take_quiz(workspace, actor, wrong=wrong)
    return records(workspace, actor)[-1].id


def fulfilled(workspace: Workspace) -> list[tuple[int, str | None, str]]:
    with workspace.database.reading() as session:
        rows = session.execute(sa.text("SELECT person_id, fulfilled, since FROM assignment ORDER BY person_id"))
        return [tuple(row) for row in rows]


def is_sound(workspace: Workspace) -> bool:
    return workspace.integrity.verify().verdict is Verdict.SOUND


def test_another_result_is_a_new_record_and_the_old_one_stays(
    workspace: Workspace, aiko: Actor, correct: Correct, clock: StandingClock
) -> None:
    old = record_of(workspace, aiko, wrong=2)
    clock.advance(days=2)
    done = correct(old, OtherResult(3, 4))
    first, second = records(workspace, aiko)
    assert (first.id, first.passed, first.superseded) == (old, False, "2026-04-03")
    assert (second.id, second.passed, second.scaled, second.corrects) == (done.record_id, True, 0.75, old)
    assert second.completed == first.completed
    assert (done.correction.kind, done.correction.reason) == (CorrectionKind.RESULT, "Marked wrongly")
    assert is_sound(workspace)
    with workspace.database.reading() as session:
        receipt = ledger.receipt_of(session, LeafKind.CORRECTION, done.correction.id)
    assert receipt is not None
    assert receipt.content()["record"]["reason"] == "Marked wrongly"


def test_a_record_moves_to_the_right_person(
    workspace: Workspace, aiko: Actor, ben: Actor, hr: Actor, correct: Correct
) -> None:
    workspace.assigning.assign_to_everyone(hr, "tidy-desk")
    old = record_of(workspace, aiko)
    done = correct(old, OtherPerson("00777"))
    assert [one.superseded for one in records(workspace, aiko)] == ["2026-04-01"]
    [moved] = records(workspace, ben)
    assert (moved.id, moved.passed, moved.attempt_id) == (done.record_id, True, None)
    assert [(shift.person.number, shift.before, shift.after) for shift in done.plan.shifts] == [
        ("00123", Standing.DONE, Standing.OPEN),
        ("00777", Standing.OPEN, Standing.DONE),
    ]
    assert [row[1] for row in fulfilled(workspace)] == [None, "2026-04-01"]
    assert is_sound(workspace)


def test_what_counted_before_still_counted_on_the_days_before(
    workspace: Workspace, aiko: Actor, hr: Actor, correct: Correct, clock: StandingClock
) -> None:
    workspace.assigning.assign_to_people(hr, "tidy-desk", ["00123"])
    clock.advance(days=1)
    record = record_of(workspace, aiko)
    clock.advance(days=5)
    correct(record, Annulment())
    assert fulfilled(workspace) == [(1, None, "2026-04-07")]
    with workspace.database.reading() as session:
        [past] = session.execute(sa.text("SELECT since, until, fulfilled FROM assignment_past"))
    assert tuple(past) == ("2026-04-01", "2026-04-07", "2026-04-02")


def test_what_is_annulled_does_not_count_until_it_counts_again(
    workspace: Workspace, aiko: Actor, hr: Actor, correct: Correct, clock: StandingClock
) -> None:
    workspace.assigning.assign_to_people(hr, "tidy-desk", ["00123"])
    record = record_of(workspace, aiko)
    assert correct(record, Annulment()).record_id is None
    assert workspace.home.load(aiko).done == ()
    with pytest.raises(Refusal) as refused:
        correct(record, OtherResult(2, 4))
    assert refused.value.sentence is HrSentence.CORRECTION_ANNULLED
    clock.advance(days=1)
    again = correct(record, Reinstatement())
    assert [one.superseded for one in records(workspace, aiko)] == ["2026-04-01", None]
    assert [module.id for module in workspace.home.load(aiko).done] == ["tidy-desk"]
    assert again.plan.shifts[0].after is Standing.DONE
    assert is_sound(workspace)


def test_another_day_counts_from_that_day(
    workspace: Workspace, aiko: Actor, hr: Actor, correct: Correct, clock: StandingClock
) -> None:
    workspace.assigning.assign_to_people(hr, "tidy-desk", ["00123"])
    clock.advance(days=10)
    record = record_of(workspace, aiko)
    correct(record, OtherDay(date(2026, 3, 20)))
    assert [one.completed.local for one in records(workspace, aiko)] == [
        "2026-04-11T09:00:00+09:00",
        "2026-03-20T09:00:00+09:00",
    ]
    assert fulfilled(workspace) == [(1, "2026-03-20", "2026-04-11")]


def test_what_was_corrected_already_names_the_newest_record(
    workspace: Workspace, aiko: Actor, correct: Correct
) -> None:
    first = record_of(workspace, aiko, wrong=2)
    second = correct(first, OtherResult(3, 4)).record_id
    assert second is not None
    third = correct(second, OtherResult(4, 4)).record_id
    with pytest.raises(Refusal) as refused:
        correct(first, OtherResult(1, 4))
    assert refused.value.sentence is HrSentence.CORRECTION_SUPERSEDED
    assert refused.value.values == {"day": "2026-04-01", "record": third}
    with pytest.raises(Refusal) as refused:
        correct(str(third), Reinstatement())
    assert refused.value.sentence is HrSentence.CORRECTION_NOT_ANNULLED


@pytest.mark.parametrize(
    ("change", "reason", "sentence"),
    [
        (Annulment(), "  ", Sentence.REASON_MISSING),
        (Annulment(), "x" * 501, Sentence.REASON_TOO_LONG),
        (OtherPerson("99999"), "Why not", Sentence.PERSON_UNKNOWN),
        (OtherPerson("00123"), "Why not", HrSentence.CORRECTION_CHANGES_NOTHING),
        (OtherResult(1, 4, passed=True), "Why not", HrSentence.CORRECTION_NOT_REACHED),
        (OtherDay(date(2026, 4, 2)), "Why not", HrSentence.CORRECTION_DAY_AHEAD),
    ],
)
def test_what_is_refused_leaves_everything_as_it_was(
    workspace: Workspace, aiko: Actor, hr: Actor, change: Change, reason: str, sentence: Sentence
) -> None:
    record = record_of(workspace, aiko)
    with pytest.raises(Refusal) as refused:
        workspace.correcting.correct(hr, CorrectionOrder(record, change, reason))
    assert refused.value.sentence is sentence
    [kept] = records(workspace, aiko)
    assert (kept.id, kept.superseded) == (record, None)
    assert workspace.integrity.verify().leaves == 2


def test_an_unknown_record_is_refused(workspace: Workspace, correct: Correct) -> None:
    with pytest.raises(Refusal) as refused:
        correct("no-such-record", Annulment())
    assert refused.value.sentence is Sentence.RECORD_UNKNOWN


def test_a_plan_says_what_a_correction_comes_to_and_keeps_nothing(
    workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock
) -> None:
    workspace.assigning.assign_to_people(hr, "tidy-desk", ["00123"], date(2026, 4, 5))
    record = record_of(workspace, aiko)
    workspace.attesting.attest(aiko, record, "en")
    clock.advance(days=10)
    plan = workspace.correcting.plan(hr, CorrectionOrder(record, OtherResult(1, 4), ""))
    assert plan.after is not None
    assert (plan.before.passed, plan.after.passed, plan.attested) == (True, False, True)
    assert [(shift.before, shift.after) for shift in plan.shifts] == [(Standing.DONE, Standing.OVERDUE)]
    assert [one.superseded for one in records(workspace, aiko)] == [None]
    assert fulfilled(workspace)[0][1] == "2026-04-01"
    assert is_sound(workspace)


def test_the_history_of_a_record_is_the_same_from_each_end(
    workspace: Workspace, aiko: Actor, hr: Actor, correct: Correct, clock: StandingClock
) -> None:
    first = record_of(workspace, aiko, wrong=2)
    second = correct(first, OtherResult(3, 4)).record_id
    clock.advance(days=1)
    correct(str(second), Annulment())
    chains = [workspace.correcting.load(hr, str(one)) for one in (first, second)]
    assert [[one.kind.value for one in chain.chain] for chain in chains] == [["result", "annulled"]] * 2
    assert {chain.last for chain in chains} == {second}


changes = st.one_of(
    st.just(Annulment()),
    st.just(Reinstatement()),
    st.sampled_from(["00123", "00777"]).map(OtherPerson),
    st.integers(0, 4).map(lambda points: OtherResult(points, 4)),
    st.integers(0, 60).map(lambda back: OtherDay(date(2026, 4, 1) - timedelta(days=back))),
)


@settings(max_examples=15)
@given(st.lists(st.tuples(st.integers(0, 50), changes), min_size=1, max_size=6))
def test_after_any_corrections_the_ledger_is_sound_and_one_record_stands_for_each(
    opened: Callable[..., Workspace], aiko: Actor, ben: Actor, hr: Actor, steps: list[tuple[int, Change]]
) -> None:
    workspace = opened()
    record_of(workspace, aiko, wrong=1)
    for place, change in steps:
        known = [one.id for actor in (aiko, ben) for one in records(workspace, actor)]
        try:
            workspace.correcting.correct(hr, CorrectionOrder(known[place % len(known)], change, "Because"))
        except Refusal:
            continue
    assert is_sound(workspace)
    everything = [one for actor in (aiko, ben) for one in records(workspace, actor)]
    replaced = {one.corrects for one in everything if one.corrects}
    assert all(one.superseded for one in everything if one.id in replaced)
