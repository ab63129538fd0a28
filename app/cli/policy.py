"""`clausewise policy`: compares a new version of the policy with what is taught, and adopts it, without a window."""

import argparse
import json
from typing import Any

from app.cli.password import sign_in
from app.domain.people import Actor
from app.domain.policy_changing import CommitmentChange, Decision, Difference, PolicyChange, Touched
from app.domain.refusals import Refusal
from app.domain.studio_sentences import StudioSentence
from app.services.policy_adoption import AdoptionPlan
from app.services.policy_changing import OpenChange
from app.services.workspace import Workspace


def run(arguments: argparse.Namespace, workspace: Workspace) -> int:
    """Sign in, compare or adopt, and return the exit code: 2 where something stands in the way of an adoption."""
    actor = sign_in(workspace)
    workspace.library.open(actor)
    if arguments.way == "compare":
        return _compare(arguments, workspace, actor)
    return _adopt(arguments, workspace, actor)


def _compare(arguments: argparse.Namespace, workspace: Workspace, actor: Actor) -> int:
    shown = workspace.policy_changing.preview(actor, arguments.file)
    change = shown.change
    if arguments.json:
        whole = {
            "policy": change.after.id,
            "before": change.before.version,
            "after": change.after.version,
            "trained": shown.trained,
            "commitments": [_plain(shown, one) for one in shown.commitments],
        }
        print(json.dumps(whole, ensure_ascii=False, indent=2))
        return 0
    print(f"Version {change.after.version} of {change.after.id}, beside {change.before.version}")
    for one in shown.commitments:
        if one.difference is not Difference.SAME:
            print("\n".join(_lines(shown, one)))
    same = sum(one.difference is Difference.SAME for one in shown.commitments)
    print(f"{same} the same, {sum(one.asks for one in shown.commitments)} to decide")
    return 0


def _adopt(arguments: argparse.Namespace, workspace: Workspace, actor: Actor) -> int:
    changing = workspace.policy_changing
    asks = {one.id for one in changing.preview(actor, arguments.file).commitments if one.asks}
    for commitment, _ in arguments.decide:
        if commitment not in asks:
            raise Refusal(StudioSentence.POLICY_NOTHING_TO_DECIDE, commitment=commitment)
    change = changing.begin(actor, arguments.file)
    adopted = False
    try:
        for commitment, decision in arguments.decide:
            change = changing.decide(actor, change.id, commitment, Decision(decision))
        plan = changing.plan(actor, change.id)
        if plan.can_be_adopted and not arguments.dry_run:
            changing.adopt(actor, change.id, arguments.due)
            adopted = True
    finally:
        if not adopted:
            changing.drop(actor, change.id)
    if arguments.json:
        print(json.dumps(_plain_plan(change, plan, adopted=adopted), ensure_ascii=False, indent=2))
    else:
        print("\n".join(_told(change, plan, adopted=adopted)))
    return 0 if plan.can_be_adopted else 2


def _plain(shown: OpenChange, one: CommitmentChange) -> dict[str, Any]:
    about = shown.touched.get(one.id, ())
    sides = {"before": one.before, "after": one.after}
    return {
        "id": one.id,
        "difference": one.difference.value,
        "asks": one.asks,
        "parts": list(one.parts),
        "languages": list(one.languages),
        **{name: {"en": it.text.en, "ja": it.text.ja} if it is not None else None for name, it in sides.items()},
        "pages": [_place(it) for it in about if it.is_page],
        "items": [_place(it) for it in about if not it.is_page],
        "passed": shown.passed.get(one.id, 0),
    }


def _place(touched: Touched) -> str:
    return f"{touched.module}/{touched.id}"


def _lines(shown: OpenChange, one: CommitmentChange) -> list[str]:
    about = shown.touched.get(one.id, ())
    pages = sum(it.is_page for it in about)
    told = f"{one.difference.value}: {', '.join(one.parts)}" if one.parts else one.difference.value
    lines = [f"{'?' if one.asks else ' '} {one.id}: {told}"]
    if one.before is not None and one.difference in (Difference.REWORDED, Difference.REMOVED):
        lines.append(f"    - {one.before.text.en}")
    if one.after is not None and one.difference in (Difference.REWORDED, Difference.ADDED):
        lines.append(f"    + {one.after.text.en}")
    lines.append(f"    pages: {pages}, items: {len(about) - pages}, passed before: {shown.passed.get(one.id, 0):,}")
    return lines


def _plain_plan(change: PolicyChange, plan: AdoptionPlan, *, adopted: bool) -> dict[str, Any]:
    return {
        "version": change.after.version,
        "adopted": adopted,
        "undecided": list(plan.undecided),
        "gone": [_place(one) for one in plan.gone],
        "standing": [
            {"module": one.module, "blockers": [{"id": it.id.value, "subject": it.subject} for it in one.blockers]}
            for one in plan.standing
        ],
        "published": list(plan.published),
        "delta": plan.delta.id if plan.delta is not None else None,
        "people": plan.concerned,
    }


def _told(change: PolicyChange, plan: AdoptionPlan, *, adopted: bool) -> list[str]:
    ways = [f"not decided: {one}" for one in plan.undecided]
    ways += [f"about a commitment that is gone: {_place(one)}" for one in plan.gone]
    ways += [
        f"{one.module}: {it.id.value}{f' ({it.subject})' if it.subject else ''}"
        for one in plan.standing
        for it in one.blockers
    ]
    if ways:
        return [f"Version {change.after.version} was not adopted, and nothing was changed. In the way:", *ways]
    head = (
        f"Version {change.after.version} is taught now" if adopted else f"Version {change.after.version} can be adopted"
    )
    lines = [head if adopted else f"{head}; nothing was changed"]
    lines += [f"published: {one}" for one in plan.published]
    if plan.delta is not None:
        people = "1 person" if plan.concerned == 1 else f"{plan.concerned:,} people"
        lines.append(f"“{plan.delta.id}” {'given' if adopted else 'would be given'} to {people}")
    return lines
