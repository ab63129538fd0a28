"""`clausewise allow`: HR grants a person more time or more attempts, without a window."""

import argparse

from app.cli.password import sign_in
from app.domain.allowances import AllowanceKind
from app.services.workspace import Workspace


def run(arguments: argparse.Namespace, workspace: Workspace) -> None:
    """Sign in as HR and keep the grant; refusals as in the services."""
    actor = sign_in(workspace)
    kind, amount = AllowanceKind.ATTEMPTS, arguments.attempts
    if amount is None:
        kind, amount = AllowanceKind.EXTRA_TIME, arguments.extra_time
    person = workspace.allowing.grant(actor, arguments.person, arguments.module, kind, amount, arguments.reason)
    what = f"{amount} % more time" if kind is AllowanceKind.EXTRA_TIME else f"{amount} more attempts"
    where = f"in “{arguments.module}”" if arguments.module is not None else "in every module"
    print(f"{person.name} ({person.number}) has {what} {where}, from the next attempt on")
