"""`clausewise export`: the completion records as a file, without a window."""

import argparse
import sys
from collections.abc import Collection

from app.cli.password import sign_in
from app.cli.releases import release_of, say_released
from app.domain.hr_sentences import HrSentence
from app.domain.people import Actor
from app.domain.records import ExportFormat, RecordFilter, RecordSort
from app.domain.refusals import Refusal
from app.services.record_export import ExportOrder
from app.services.workspace import Workspace


def run(arguments: argparse.Namespace, workspace: Workspace) -> None:
    """Sign in as HR and write the file; refusals as in the services, and for a filter that nothing can match."""
    actor = sign_in(workspace)
    wanted = _filter(arguments)
    _check(wanted, actor, workspace)
    form = ExportFormat(arguments.format)
    by_profile = form is ExportFormat.PROFILE and arguments.profile
    order = ExportOrder(
        wanted=wanted,
        sort=arguments.sort or RecordSort(),
        format=form,
        release=release_of(arguments),
        target=arguments.out,
        language=arguments.language,
        fields=tuple(arguments.columns or ()),
        profile=workspace.export_profiles.named(actor, arguments.profile) if by_profile else None,
    )
    exported = workspace.exports.export(actor, order, _show if sys.stderr.isatty() else lambda _rows: None)
    if arguments.json:
        say_released(exported, as_json=True)
        return
    print(f"{exported.rows:,} records saved to {exported.path}")
    print(f"SHA-256 {exported.sha256}")


def _filter(arguments: argparse.Namespace) -> RecordFilter:
    return RecordFilter(
        search=arguments.search,
        module=arguments.module,
        department=arguments.department,
        passed=arguments.passed,
        since=arguments.since,
        until=arguments.until,
        commitment=arguments.commitment,
        version=arguments.policy_version,
        module_version=arguments.module_version,
        person=arguments.person,
        overdue=True if arguments.overdue else None,
        superseded=arguments.superseded,
        as_of=arguments.as_of,
    )


def _check(wanted: RecordFilter, actor: Actor, workspace: Workspace) -> None:
    """Refuse names that no record has: a slip in a nightly job would silently give an empty file."""
    choices = workspace.records.choices(actor)
    commitments = [one.id for one in workspace.catalogue.course().policy.commitments()]
    known: tuple[tuple[str, str | None, Collection[str]], ...] = (
        ("--module", wanted.module, [one.module for one in choices.modules]),
        ("--department", wanted.department, choices.departments),
        ("--commitment", wanted.commitment, commitments),
        ("--version", wanted.version, choices.policy_versions),
        ("--module-version", wanted.module_version, choices.module_versions),
    )
    for option, value, there in known:
        if value is not None and value not in there:
            listed = ", ".join(there) or "–"
            raise Refusal(HrSentence.FILTER_UNKNOWN, option=option, value=value, choices=listed)


def _show(rows: int) -> None:
    print(f"\r{rows:,} records", end="\r", file=sys.stderr, flush=True)
