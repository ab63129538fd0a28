"""`clausewise roster`: the list of employees in from a file and out to one, without a window."""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any

from app.cli.password import sign_in
from app.domain.hr_sentences import HrSentence
from app.domain.people import Actor
from app.domain.people_lists import PeopleFilter, PeopleSort
from app.domain.refusals import Refusal
from app.domain.releases import Release
from app.domain.roster import ColumnMapping, RosterField
from app.domain.roster_dates import DayOrder
from app.domain.roster_diff import ChangeKind
from app.domain.roster_rows import RosterSource
from app.services.roster_export import RosterFormat, RosterOrder
from app.services.roster_importing import RosterChoices, RosterPreview
from app.services.workspace import Workspace

_BAD_ROWS = 2
_SHOWN_AT_MOST = 50


def run(arguments: argparse.Namespace, workspace: Workspace) -> int:
    """Sign in as HR, bring people in or take them out, and return the exit code; refusals as in the services."""
    actor = sign_in(workspace)
    return _export(arguments, workspace, actor) if arguments.way == "export" else _import(arguments, workspace, actor)


def _import(arguments: argparse.Namespace, workspace: Workspace, actor: Actor) -> int:
    if (arguments.absent == "left") != (arguments.left_on is not None):
        raise Refusal(HrSentence.ROSTER_DAY_AND_ABSENT)
    source = RosterSource(arguments.file, arguments.sheet)
    mapping = _mapping(arguments, workspace, actor, source)
    preview = workspace.rosters.read(actor, source, mapping, _shower("rows read"))
    choices = RosterChoices(arguments.left_on, arguments.skip_bad)
    bad = preview.diff.bad_rows()
    given = 0
    applies = not arguments.dry_run and (arguments.skip_bad or not bad)
    if applies:
        workspace.rosters.apply(actor, preview, choices, _shower("people written"))
        given = workspace.settling.settle(actor).given  # who joined or moved is given what rules give
    if arguments.json:
        print(json.dumps({**_as_json(preview, choices, applied=applies), "given": given}, ensure_ascii=False))
    else:
        _print(preview, choices, applied=applies)
        if given:
            print(f"{given:,} {'module' if given == 1 else 'modules'} assigned by rules")
    return _BAD_ROWS if bad else 0


def _mapping(
    arguments: argparse.Namespace, workspace: Workspace, actor: Actor, source: RosterSource
) -> ColumnMapping | None:
    """Return the mapping that is said; None to take the remembered or the recognised one."""
    if not arguments.map and arguments.date_format is None:
        return None
    look = workspace.rosters.look(actor, source)
    columns = dict(look.mapping.columns)
    for said in arguments.map:
        name, _, heading = said.partition("=")
        field = next((one for one in RosterField if one.value == name.strip()), None)
        if field is None:
            fields = ", ".join(one.value for one in RosterField)
            raise Refusal(HrSentence.ROSTER_FIELD_UNKNOWN, field=name.strip(), fields=fields)
        columns = {column: one for column, one in columns.items() if one is not field}
        if heading.strip():
            columns[_column(look.headings, heading.strip())] = field
    order = DayOrder(arguments.date_format) if arguments.date_format else look.mapping.day_order
    return ColumnMapping(tuple(sorted(columns.items())), order)


def _column(headings: Sequence[str], wanted: str) -> int:
    if wanted in headings:
        return headings.index(wanted)
    raise Refusal(HrSentence.ROSTER_COLUMN_UNKNOWN, column=wanted, columns=", ".join(headings))


def _counts(preview: RosterPreview, choices: RosterChoices) -> dict[str, int]:
    counts = {kind.value: preview.diff.count(kind) for kind in ChangeKind}
    counts["left"] += len(preview.leaving(choices))
    return counts


def _as_json(preview: RosterPreview, choices: RosterChoices, *, applied: bool) -> dict[str, Any]:
    problems = [
        {
            "row": one.row,
            "number": one.number,
            "complaint": one.complaint.name.lower(),
            "warning": one.is_warning,
            "message": str(one),
        }
        for one in preview.diff.problems
    ]
    absent = len(preview.diff.absent)
    bad = preview.diff.bad_rows()
    return {"applied": applied, **_counts(preview, choices), "absent": absent, "bad_rows": bad, "problems": problems}


def _print(preview: RosterPreview, choices: RosterChoices, *, applied: bool) -> None:
    diff, bad = preview.diff, preview.diff.bad_rows()
    for problem in diff.problems[:_SHOWN_AT_MOST]:
        kind = "warning" if problem.is_warning else "problem"
        print(f"row {problem.row}: {kind}: {problem}", file=sys.stderr)
    if len(diff.problems) > _SHOWN_AT_MOST:
        print(f"{len(diff.problems) - _SHOWN_AT_MOST:,} more; --json shows all", file=sys.stderr)
    counts = _counts(preview, choices)
    said = ", ".join(f"{count:,} {kind}" for kind, count in counts.items() if count or kind == "unchanged")
    print(said + (f", {bad:,} {'row' if bad == 1 else 'rows'} cannot be read" if bad else ""))
    if diff.absent and choices.absent_left_on is None:
        print(f"{len(diff.absent):,} people in the workspace are not in the file; they stay as they are")
    if not applied:
        print("Nothing was changed." + (" --skip-bad takes the other rows in." if bad and not choices.skip_bad else ""))


def _export(arguments: argparse.Namespace, workspace: Workspace, actor: Actor) -> int:
    order = RosterOrder(
        wanted=PeopleFilter(as_of=arguments.as_of),
        sort=PeopleSort(),
        format=RosterFormat(arguments.format),
        release=Release(arguments.purpose),
        target=arguments.out,
        language=arguments.language,
    )
    written = workspace.roster_exports.export(actor, order, _shower("people"))
    if arguments.json:
        told = {**asdict(written), "id": str(written.id), "path": str(written.path)}
        print(json.dumps(told, ensure_ascii=False))
    else:
        print(f"{written.rows:,} people saved to {written.path}")
        print(f"SHA-256 {written.sha256}")
    return 0


def _shower(what: str) -> Callable[[int], None]:
    """Return what shows progress to somebody who watches, and nothing to a program."""
    if not sys.stderr.isatty():
        return lambda _amount: None
    return lambda amount: print(f"\r{amount:,} {what}", end="\r", file=sys.stderr, flush=True)
