"""Reads the command line of a start without a command: a window need not wait for the parsers of all commands."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class WindowLine:
    """What a start of the window was given: the workspace, or None for the user's own."""

    workspace: Path | None


def read_window_line(arguments: list[str]) -> WindowLine | None:
    """Return what the usual two forms of a start say, None for everything else, which the whole parser reads.

    Both give what that parser would.
    """
    match arguments:
        case []:
            return WindowLine(None)
        case ["--workspace", path] if not path.startswith("-"):
            return WindowLine(Path(path))
    return None
