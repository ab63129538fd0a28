"""Starts Clausewise: arguments, log, exit codes; Qt is imported only when a window is wanted."""

import sys

from app.bootstrap import NoDisplay, run_command, run_tour, run_window
from app.cli.command_line import parser
from app.domain.refusals import Cancelled, Refusal

PROBLEM_TO_PUT_RIGHT = 2


def main(argv: list[str] | None = None) -> int:
    """Run the program and return its exit code: 0 done, 1 failed, 2 something that the user can put right."""
    arguments = parser().parse_args(argv)
    try:
        if arguments.command is None:
            return run_window(arguments.workspace)
        if arguments.command == "tour":
            return run_tour(arguments)
        return run_command(arguments)
    except NoDisplay as reason:
        print(f"clausewise: {reason}", file=sys.stderr)
        return PROBLEM_TO_PUT_RIGHT
    except Refusal as refusal:
        print(f"clausewise: {refusal}", file=sys.stderr)
        return PROBLEM_TO_PUT_RIGHT
    except (KeyboardInterrupt, Cancelled):
        print("clausewise: cancelled", file=sys.stderr)
        return PROBLEM_TO_PUT_RIGHT


if __name__ == "__main__":
    sys.exit(main())
