"""What the commands share: a parser that can look at what was given as a whole, days and whole numbers."""

import argparse
from collections.abc import Callable
from datetime import date
from typing import Any


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
