"""Starts Clausewise: arguments, log, exit codes; Qt is imported only when a window is wanted."""

import sys

from app.bootstrap import run_command
from app.cli.command_line import parser
from app.domain.refusals import Cancelled, Refusal

PROBLEM_TO_PUT_RIGHT = 2


def main(argv: list[str] | None = None) -> int:
    """Run the program and return its exit code: 0 done, 1 failed, 2 something that the user can put right."""
    arguments = parser().parse_args(argv)
    try:
        return run_command(arguments)
    except Refusal as refusal:
        print(f"clausewise: {refusal}", file=sys.stderr)
        return PROBLEM_TO_PUT_RIGHT
    except (KeyboardInterrupt, Cancelled):
        print("clausewise: cancelled", file=sys.stderr)
        return PROBLEM_TO_PUT_RIGHT


if __name__ == "__main__":
    sys.exit(main())
