"""The only place where objects are built and wired; what is not needed yet is not imported yet."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from app.domain.moments import Clock, system_clock

if TYPE_CHECKING:
    from app.services.workspace import Workspace

ROOT = Path(__file__).parents[1]
"""In a checkout and in an installed wheel alike, content and resources lie beside the package."""

CONTENT = ROOT / "content"
RESOURCES = ROOT / "resources"


def default_workspace() -> Path:
    """Return the path of the workspace of whoever uses this computer."""
    return Path(platformdirs.user_data_dir("Clausewise", appauthor=False)) / "training.clausewise"


def build_workspace(path: Path, clock: Clock = system_clock) -> "Workspace":
    """Open a workspace on the shipped course; loads the database library, a third of a second."""
    from app.services.workspace import open_workspace

    return open_workspace(path, CONTENT, clock)


def run_command(arguments: argparse.Namespace) -> int:
    """Run a command without a window and return the exit code."""
    if arguments.command == "sample":
        from app.cli import sample

        sample.run(arguments, lambda: build_workspace(arguments.workspace))
    elif arguments.command == "export":
        from app.cli import export
        from app.domain.refusals import Refusal, Sentence

        if not arguments.workspace.exists():
            raise Refusal(Sentence.WORKSPACE_MISSING, path=str(arguments.workspace))
        workspace = build_workspace(arguments.workspace)
        try:
            export.run(arguments, workspace)
        finally:
            workspace.close()
    return 0
