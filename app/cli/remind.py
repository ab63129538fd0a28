"""`clausewise remind`: who is late, as a file that reminds them, without a window."""

import argparse
import sys

from app.cli.password import sign_in
from app.cli.releases import release_of, say_released
from app.domain.chasing import ChaseFilter, Chosen, GroupKey, GroupKind
from app.domain.moments import Clock, system_clock
from app.services.chase_writing import ChaseFormat, ChaseOrder
from app.services.workspace import Workspace


def run(arguments: argparse.Namespace, workspace: Workspace, clock: Clock = system_clock) -> None:
    """Sign in as HR and write the file; refusals as in the services."""
    actor = sign_in(workspace)
    ages = None
    if arguments.late_from is not None or arguments.late_to is not None:
        ages = (arguments.late_from or 1, arguments.late_to)
    wanted = ChaseFilter(arguments.as_of or clock().date(), arguments.module, arguments.department, ages)
    chosen = Chosen()
    if arguments.manager is not None:
        chosen = Chosen(everybody=False, groups=frozenset({GroupKey(GroupKind.MANAGER, arguments.manager)}))
    order = ChaseOrder(
        wanted, chosen, ChaseFormat(arguments.format), {}, release_of(arguments), arguments.out, arguments.language
    )
    made = workspace.chasing.save(actor, order, _show if sys.stderr.isatty() else lambda _people: None)
    say_released(made.file, as_json=arguments.json, without_email=made.without_email)
    if made.without_email and not arguments.json:
        who = "1 person has" if made.without_email == 1 else f"{made.without_email:,} people have"
        print(f"{who} no e-mail address and so no message")


def _show(people: int) -> None:
    print(f"\r{people:,}", end="\r", file=sys.stderr, flush=True)
