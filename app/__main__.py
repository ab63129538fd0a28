"""Starts Clausewise: arguments, log, exit codes; Qt is imported only when a window is wanted."""

import sys

from app.bootstrap import NoDisplay, run_command, run_tour, run_window
from app.cli.window_line import read_window_line
from app.domain.refusals import Cancelled, Refusal

PROBLEM_TO_PUT_RIGHT = 2


def main(argv: list[str] | None = None) -> int:
    """Run the program and return its exit code: 0 done, 1 failed, 2 something that the user can put right."""
    try:
        line = read_window_line(sys.argv[1:] if argv is None else argv)
        return run_window(line.workspace) if line is not None else _run(argv)
    except NoDisplay as reason:
        print(f"clausewise: {reason}", file=sys.stderr)
        return PROBLEM_TO_PUT_RIGHT
    except Refusal as refusal:
        print(f"clausewise: {refusal}", file=sys.stderr)
        return PROBLEM_TO_PUT_RIGHT
    except (KeyboardInterrupt, Cancelled):
        print("clausewise: cancelled", file=sys.stderr)
        return PROBLEM_TO_PUT_RIGHT


def _run(argv: list[str] | None) -> int:
    """Run what the whole command line says."""
    # The parsers of all commands take a twentieth of the time that a window takes to open.
    from app.cli.command_line import parser

    arguments = parser().parse_args(argv)
    if arguments.command is None:
        return run_window(arguments.workspace)
    if arguments.command == "tour":
        return run_tour(arguments)
    return run_command(arguments)


if __name__ == "__main__":
    sys.exit(main())
