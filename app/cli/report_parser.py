"""What can be typed after `clausewise report`."""

from pathlib import Path
from typing import Any

from app.cli.command_parser import day


def add_report(commands: Any) -> None:
    """Add the command."""
    report = commands.add_parser(
        "report",
        help="say how everybody stands: up to date, overdue, by department and module",
        description="Print HR's overview: who is up to date, completion by department and module, what is overdue, how "
        "many are trained on each commitment, and the last twelve weeks. Groups of fewer than five people are hidden, "
        "as on the screen. HR's password is asked for, or read from the environment variable CLAUSEWISE_PASSWORD.",
    )
    report.add_argument("--workspace", type=Path, metavar="FILE", required=True, help="the workspace to report on")
    report.add_argument(
        "--as-of", type=day, metavar="YYYY-MM-DD", help="as it stood at the end of that day (default: now)"
    )
    report.add_argument("--department", metavar="NAME", help="one department (default: everybody)")
    report.add_argument("--rebuild", action="store_true", help="first work out anew what is kept about each person")
    report.add_argument("--json", action="store_true", help="for machines")
