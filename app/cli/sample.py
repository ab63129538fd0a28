"""`clausewise sample`: a workspace with a made-up organisation."""

import argparse
import os
import sys
from collections.abc import Callable
from contextlib import suppress

from app.domain.refusals import Refusal, Sentence
from app.services.workspace import Workspace


def run(arguments: argparse.Namespace, open_new: Callable[[], Workspace]) -> None:
    """Make the workspace; refuse to write over any file. A failure leaves no half sample behind."""
    path = arguments.workspace
    if os.path.lexists(path):
        raise Refusal(Sentence.WORKSPACE_EXISTS, path=str(path))
    workspace = None
    try:
        workspace = open_new()
        workspace.sign_ins.set_up("HR", arguments.hr_password, arguments.hr_password)
        workspace.samples.make(
            arguments.people, arguments.records, arguments.seed, _show if sys.stderr.isatty() else lambda _records: None
        )
    except BaseException:
        if workspace is not None:
            workspace.close()
        for suffix in ("", "-wal", "-shm"):
            with suppress(OSError):
                path.with_name(path.name + suffix).unlink()
        raise
    workspace.close()
    print(f"{arguments.people:,} people and {arguments.records:,} records in {path}")


def _show(records: int) -> None:
    print(f"\r{records:,} records", end="\r", file=sys.stderr, flush=True)
