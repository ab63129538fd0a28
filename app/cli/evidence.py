"""`clausewise evidence`: an evidence pack, without a window."""

import argparse
import sys

from app.cli.password import sign_in
from app.cli.releases import release_of, say_released
from app.domain.evidence import EvidenceScope
from app.services.evidence_packing import EvidenceOrder
from app.services.workspace import Workspace


def run(arguments: argparse.Namespace, workspace: Workspace) -> None:
    """Sign in as HR and make the pack; refusals as in the services."""
    actor = sign_in(workspace)
    scope = EvidenceScope(
        numbers=tuple(dict.fromkeys(arguments.person or ())),
        department=arguments.department,
        modules=tuple(dict.fromkeys(arguments.module or ())),
        since=arguments.since,
        until=arguments.until,
        as_of=arguments.as_of,
        answers=arguments.answers,
    )
    order = EvidenceOrder(scope, release_of(arguments), arguments.out, arguments.language)
    made = workspace.evidence.pack(actor, order, _show if sys.stderr.isatty() else lambda _people: None)
    say_released(made, as_json=arguments.json)


def _show(people: int) -> None:
    print(f"\r{people:,} people", end="\r", file=sys.stderr, flush=True)
