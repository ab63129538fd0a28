"""What can be typed after `clausewise evidence` and `clausewise remind`."""

from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.command_parser import add_release, add_workspace, day, whole_number

if TYPE_CHECKING:
    from app.cli.command_parser import Commands


def add_evidence(commands: "Commands") -> None:
    """Add what can be typed."""
    evidence = commands.add_parser(
        "evidence",
        help="make an evidence pack for an audit",
        description="Make a zip that is read without this program: the policy wording, the material as shown, the "
        "results, on choice the single answers, and a SHA-256 of every file. HR's password is asked for, or read from "
        "the environment variable CLAUSEWISE_PASSWORD. The purpose is kept in the workspace with the pack.",
    )
    add_workspace(evidence, "the workspace that the evidence is in", required=True)
    evidence.add_argument("--out", required=True, type=Path, metavar="FILE.zip", help="the file to write")
    whose = evidence.add_mutually_exclusive_group()
    whose.add_argument("--person", nargs="+", action="extend", metavar="NUMBER", help="whose (default: everyone)")
    whose.add_argument("--department", metavar="NAME", help="everybody of a department")
    evidence.add_argument(
        "--module", nargs="+", action="extend", metavar="ID", help="about these modules (default: all of them)"
    )
    evidence.add_argument("--since", type=day, metavar="YYYY-MM-DD", help="the first day of completion")
    evidence.add_argument("--until", type=day, metavar="YYYY-MM-DD", help="the last day of completion")
    evidence.add_argument("--as-of", type=day, metavar="YYYY-MM-DD", help="as known at the end of a past day")
    evidence.add_argument("--answers", action="store_true", help="with the single answers, as far as they are kept")
    add_release(evidence)


def add_remind(commands: "Commands") -> None:
    """Add what can be typed."""
    remind = commands.add_parser(
        "remind",
        help="write a file that reminds the people who are late",
        description="List who is past a due date, as a mail-merge file, a calendar, or drafts of messages; the program "
        "sends nothing. HR's password is asked for, or read from the environment variable CLAUSEWISE_PASSWORD.",
    )
    add_workspace(remind, "the workspace that the people are in", required=True)
    remind.add_argument(
        "--as",
        dest="format",
        required=True,
        choices=["merge-csv", "ics", "eml"],
        help="merge-csv: one row a person; ics: a calendar of the due dates; eml: drafts of messages in a zip "
        "(one message alone if FILE ends in .eml)",
    )
    remind.add_argument("--out", required=True, type=Path, metavar="FILE", help="the file to write")
    remind.add_argument("--module", metavar="ID", help="who is late with this module (default: with any)")
    remind.add_argument("--department", metavar="NAME", help="of this department")
    remind.add_argument("--manager", metavar="NUMBER", help="who reports to the person with this employee number")
    remind.add_argument("--late-from", type=whole_number, metavar="DAYS", help="late for at least so many days")
    remind.add_argument("--late-to", type=whole_number, metavar="DAYS", help="late for at most so many days")
    remind.add_argument("--as-of", type=day, metavar="YYYY-MM-DD", help="as known at the end of a past day")
    add_release(remind)
