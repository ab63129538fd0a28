"""`clausewise correct`: HR puts a completion record right with a new one, without a window."""

import argparse
import json

from app.cli.password import sign_in
from app.domain.corrections import Annulment, Change, OtherDay, OtherPerson, OtherResult, Reinstatement
from app.domain.hr_sentences import HrSentence
from app.domain.refusals import Refusal
from app.services.correcting import Corrected
from app.services.correction_steps import CorrectionOrder
from app.services.workspace import Workspace


def run(arguments: argparse.Namespace, workspace: Workspace) -> None:
    """Sign in as HR, correct the record, and say what it says now; refusals as in the service."""
    actor = sign_in(workspace)
    change = _change(arguments, workspace.correcting.load(actor, arguments.record).said.max_points)
    done = workspace.correcting.correct(actor, CorrectionOrder(arguments.record, change, arguments.reason))
    print(json.dumps(_plain(done), ensure_ascii=False) if arguments.json else "\n".join(_lines(done)))


def _change(arguments: argparse.Namespace, max_points: float) -> Change:
    if arguments.score is None and (arguments.out_of is not None or arguments.not_passed):
        raise Refusal(HrSentence.CORRECTION_SCORE_NEEDED)
    if arguments.annul:
        return Annulment()
    if arguments.reinstate:
        return Reinstatement()
    if arguments.person is not None:
        return OtherPerson(arguments.person)
    if arguments.completed is not None:
        return OtherDay(arguments.completed)
    passed = False if arguments.not_passed else None
    return OtherResult(arguments.score, max_points if arguments.out_of is None else arguments.out_of, passed)


def _lines(done: Corrected) -> list[str]:
    old, after = done.plan.record, done.plan.after
    lines = [f"Record {old.id} of {old.name} ({old.number}) does not count any more"]
    if after is not None:
        result = "passed" if after.passed else "not passed"
        lines.append(
            f"Record {done.record_id} of {done.plan.person.name} ({done.plan.person.number}) takes its place: "
            f"{after.points:g} of {after.max_points:g} points, {result}, completed {after.completed.local}"
        )
    for shift in done.plan.shifts:
        if shift.before != shift.after and shift.before is not None and shift.after is not None:
            lines.append(f"“{old.module}” was {shift.before.value} for {shift.person.name} and is {shift.after.value}")
    lines.append("Both records and the reason stand under “My data” of whom they are about")
    return lines


def _plain(done: Corrected) -> dict[str, object]:
    after = done.plan.after
    return {
        "correction": done.correction.id,
        "kind": done.correction.kind.value,
        "superseded": done.plan.record.id,
        "record": done.record_id,
        "person": done.plan.person.number,
        "points": after.points if after else None,
        "max_points": after.max_points if after else None,
        "passed": after.passed if after else None,
        "completed": after.completed.local if after else None,
        "standings": [
            {
                "person": shift.person.number,
                "before": shift.before.value if shift.before else None,
                "after": shift.after.value if shift.after else None,
            }
            for shift in done.plan.shifts
        ],
    }
