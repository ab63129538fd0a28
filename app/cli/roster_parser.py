"""What can be typed after `clausewise roster`."""

from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.command_parser import add_workspace, day

if TYPE_CHECKING:
    from app.cli.command_parser import Commands


def add_roster(commands: "Commands") -> None:
    """Add what can be typed."""
    sign_in = "HR's password is asked for, or read from the environment variable CLAUSEWISE_PASSWORD."
    roster = commands.add_parser("roster", help="bring the list of employees in, or take it out")
    ways = roster.add_subparsers(dest="way", metavar="import|export", required=True)

    bring = ways.add_parser(
        "import",
        help="add and change people as a CSV or Excel file has them",
        description="Add and change people as a CSV or Excel file has them, all in one transaction. Columns are "
        "recognised by their headings, in English and in Japanese, and remembered. Employee number and name are "
        f"needed. {sign_in}",
        epilog="Exit codes: 0 done, 1 the program failed, 2 rows that cannot be read, or something else that you can "
        "put right. Rows that can be read beside such rows are taken in only with --skip-bad.",
    )
    bring.add_argument("file", type=Path, metavar="FILE", help="the file to read: .csv (any usual encoding) or .xlsx")
    add_workspace(bring, "the workspace that the people are in", required=True)
    bring.add_argument("--sheet", metavar="NAME", help="of an Excel file (default: the first that is not hidden)")
    bring.add_argument(
        "--map",
        action="append",
        default=[],
        metavar="FIELD=COLUMN",
        help="say by its heading which column holds a field: number, name, department, job, manager, email, joined_on, "
        "left_on; can be given again; no COLUMN ignores the field",
    )
    bring.add_argument(
        "--date-format", choices=["dmy", "mdy"], help="how dates such as 3/4/2026 are meant (default: they are refused)"
    )
    bring.add_argument(
        "--absent",
        choices=["leave", "left"],
        default="leave",
        help="people whom the file does not name stay as they are, or have left (default: leave)",
    )
    bring.add_argument("--left-on", type=day, metavar="YYYY-MM-DD", help="with --absent left: their last day")
    bring.add_argument("--skip-bad", action="store_true", help="take the good rows in even if others cannot be read")
    bring.add_argument("--dry-run", action="store_true", help="say what would change, and change nothing")
    bring.add_argument("--json", action="store_true", help="for machines, with every problem")

    take = ways.add_parser(
        "export",
        help="write the people to a file that can be imported again",
        description="Write everybody, also those who have left, by number. Imported again, the file changes nothing. "
        f"The purpose is kept in the workspace with the export. {sign_in}",
    )
    add_workspace(take, "the workspace to export from", required=True)
    take.add_argument("--as", dest="format", required=True, choices=["csv", "xlsx"], help="for people, or Excel")
    take.add_argument("--purpose", required=True, metavar="TEXT", help="what the file is for")
    take.add_argument("--out", required=True, type=Path, metavar="FILE", help="the file to write")
    take.add_argument("--as-of", type=day, metavar="YYYY-MM-DD", help="as it was at the end of a past day")
    take.add_argument("--language", choices=["en", "ja"], default="en", help="of the headings (default: en)")
    take.add_argument("--json", action="store_true", help="for machines")
