"""What the commands share: a parser that looks at what was given as a whole, common arguments, days and numbers."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from app.domain.releases import EXCEPTIONS

if TYPE_CHECKING:
    Commands: TypeAlias = "argparse._SubParsersAction[CommandParser]"


class CommandParser(argparse.ArgumentParser):
    """The parser of a command; `check`, if it is set, sees what was given and ends with an error what is incomplete."""

    check: Callable[[argparse.Namespace], None] | None = None

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Parse as usual, then check."""
        found, rest = super().parse_known_args(args, namespace)
        if self.check is not None:
            self.check(found)
        return found, rest


def day(text: str) -> date:
    """Return a day such as 2026-03-31."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError("give a day such as 2026-03-31") from error


def whole_number(text: str) -> int:
    """Return a whole number from 0."""
    if not text.isascii() or not text.isdecimal() or len(text) > 9:
        raise argparse.ArgumentTypeError("give a whole number")
    return int(text)


def points(text: str) -> float:
    """Return a number of points."""
    try:
        number = float(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError("give a number such as 8 or 7.5") from error
    if not 0 <= number <= 10_000:
        raise argparse.ArgumentTypeError("give a number from 0 to 10,000")
    return number


def add_workspace(target: argparse.ArgumentParser, explanation: str, *, required: bool = False) -> None:
    """Add the workspace that a command works in."""
    target.add_argument("--workspace", type=Path, metavar="FILE", required=required, help=explanation)


def add_release(target: argparse.ArgumentParser) -> None:
    """What has to be said before a file leaves."""
    target.add_argument("--purpose", required=True, metavar="TEXT", help="what the file is for")
    target.add_argument(
        "--to", metavar="RECIPIENT", default="", help="who receives it, if somebody outside the company"
    )
    target.add_argument(
        "--basis",
        metavar="ID",
        default="",
        choices=["", *EXCEPTIONS],
        help=f"for somebody outside, the exception that allows it: {', '.join(EXCEPTIONS)}",
    )
    target.add_argument("--confirm", action="store_true", help="all conditions of that exception are met")
    target.add_argument("--language", choices=["en", "ja"], default="en", help="of headings and titles (default: en)")
    target.add_argument("--json", action="store_true", help="for machines")
