"""`clausewise retention`: what is past its period, and with --apply its deletion, without a window."""

import argparse
import json
import sys
from dataclasses import replace

from app.cli.password import sign_in
from app.domain.people import Actor
from app.domain.retention import RULES, RetentionKind, period_in_words
from app.services.retaining import RetentionPreview, RetentionResult
from app.services.workspace import Workspace


def run(arguments: argparse.Namespace, workspace: Workspace) -> None:
    """Sign in as HR, set other periods if any are given, and say what would go or what went; refusals as there."""
    actor = sign_in(workspace)
    _set_periods(arguments, workspace, actor)
    shown = workspace.retaining.preview(actor)
    done = workspace.retaining.apply(actor, progress=_progress) if arguments.apply else None
    if arguments.json:
        print(json.dumps(_plain(shown, done), ensure_ascii=False, indent=2))
    else:
        print("\n".join(_lines(shown, done)))


def _set_periods(arguments: argparse.Namespace, workspace: Workspace, actor: Actor) -> None:
    periods = workspace.retaining.preview(actor).periods
    wanted = {
        "answers": arguments.answers_days,
        "questions": arguments.questions_days,
        "people": arguments.people_years,
    }
    given = {name: value for name, value in wanted.items() if value is not None}
    if given:
        workspace.retaining.save_periods(actor, replace(periods, **given))


def _lines(shown: RetentionPreview, done: RetentionResult | None) -> list[str]:
    lines = []
    for one in shown.overdue:
        rule = RULES[one.kind]
        lines.append(f"{rule.what.en}: {period_in_words(one.kind, shown.periods).en} {rule.since.en}")
        if one.count:
            oldest = f", the oldest of {one.oldest.isoformat()}" if one.oldest else ""
            people = "1 person" if one.people == 1 else f"{one.people:,} people"
            verb = "go" if done is None else "were past it"
            lines.append(f"  {one.count:,} {verb}, of {people}{oldest}")
            lines.append(f"  Stays: {rule.stays.en}.")
        else:
            lines.append("  Nothing is past it.")
    if done is None:
        lines.append(
            f"Nothing was deleted. {shown.count:,} would be: --apply deletes them." if shown.count else "Done."
        )
    else:
        lines.append(f"{done.count:,} deleted. {done.tombstones:,} tombstones are left in the ledger.")
        if not done.log_emptied:
            lines.append("Another window is open: what was deleted leaves its log when that closes.")
    return lines


def _plain(shown: RetentionPreview, done: RetentionResult | None) -> dict[str, object]:
    overdue = [
        {
            "kind": one.kind.value,
            "period": shown.periods.of(one.kind),
            "unit": "years" if one.kind is RetentionKind.PEOPLE else "days",
            "count": one.count,
            "people": one.people,
            "oldest": one.oldest.isoformat() if one.oldest else None,
        }
        for one in shown.overdue
    ]
    whole: dict[str, object] = {"day": shown.day.isoformat(), "applied": done is not None, "overdue": overdue}
    if done is not None:
        whole["deleted"] = {kind.value: count for kind, count in done.deleted.items()}
        whole["tombstones"] = done.tombstones
    return whole


def _progress(count: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{count:,} deleted", end="\r", file=sys.stderr, flush=True)
