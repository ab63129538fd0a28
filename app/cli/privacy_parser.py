"""What can be typed after `clausewise inbox`, `correct`, `retention` and `erase`."""

from typing import TYPE_CHECKING

from app.cli.command_parser import add_workspace, day, points, whole_number

if TYPE_CHECKING:
    from app.cli.command_parser import Commands


def add_privacy(commands: "Commands") -> None:
    """Add what can be typed."""
    signing_in = "HR's password is asked for, or read from the environment variable CLAUSEWISE_PASSWORD."
    inbox = commands.add_parser(
        "inbox",
        help="list what employees wait for an answer to",
        description="List the questions, doubts and wishes for a correction without an answer, the longest waiting "
        f"first; “due” after 30 days. {signing_in}",
    )
    add_workspace(inbox, "the workspace to look into", required=True)
    inbox.add_argument("--json", action="store_true", help="for machines, with the texts")

    correct = commands.add_parser(
        "correct",
        help="put a completion record right",
        description="Let a new record take the place of a wrong one. Both stay, and the reason can be read by whom "
        f"they are about. {signing_in}",
    )
    add_workspace(correct, "the workspace that the record is in", required=True)
    correct.add_argument("--record", required=True, metavar="ID", help="the record that is wrong")
    what = correct.add_mutually_exclusive_group(required=True)
    what.add_argument("--score", type=points, metavar="POINTS", help="the points as they should be")
    what.add_argument("--person", metavar="NUMBER", help="whose record it is")
    what.add_argument("--completed", type=day, metavar="YYYY-MM-DD", help="the day on which it was completed")
    what.add_argument("--annul", action="store_true", help="the record must not count, and nothing takes its place")
    what.add_argument("--reinstate", action="store_true", help="a record that was annulled counts after all")
    correct.add_argument("--out-of", type=points, metavar="POINTS", help="with --score: the points possible, if others")
    correct.add_argument("--not-passed", action="store_true", help="with --score: no pass in spite of the points")
    correct.add_argument("--reason", required=True, metavar="TEXT", help="why; the person can read it")
    correct.add_argument("--json", action="store_true", help="for machines")

    retention = commands.add_parser(
        "retention",
        help="delete what is past its period",
        description="Say what is past its period, what of it goes, what stays and why. Nothing is deleted without "
        f"--apply. {signing_in}",
    )
    add_workspace(retention, "the workspace to look into", required=True)
    retention.add_argument("--apply", action="store_true", help="delete it")
    retention.add_argument(
        "--answers-days", type=whole_number, metavar="N", help="from now on, keep single answers N days"
    )
    retention.add_argument(
        "--questions-days", type=whole_number, metavar="N", help="keep questions N days after the answer"
    )
    retention.add_argument("--people-years", type=whole_number, metavar="N", help="keep who has left N years, as proof")
    retention.add_argument("--json", action="store_true", help="for machines")

    erase = commands.add_parser(
        "erase",
        help="erase one person",
        description="Say what of a person goes, what stays and why; with --apply, erase it for good. The ledger keeps "
        f"a tombstone for each entry and still verifies. {signing_in}",
    )
    add_workspace(erase, "the workspace that the person is in", required=True)
    erase.add_argument("--person", required=True, metavar="NUMBER", help="their employee number")
    erase.add_argument("--reason", required=True, metavar="TEXT", help="why, without name and number: it is kept")
    erase.add_argument("--apply", action="store_true", help="erase; this cannot be taken back")
    erase.add_argument("--json", action="store_true", help="for machines")
