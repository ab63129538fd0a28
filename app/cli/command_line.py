"""What can be typed after `clausewise`; it knows no service, so that `--help` answers at once."""

import argparse
from pathlib import Path

from app import __version__
from app.cli.assign_parser import add_assign
from app.cli.command_parser import CommandParser, add_workspace, whole_number
from app.cli.evidence_parser import add_evidence, add_remind
from app.cli.export_parser import add_export, add_exports
from app.cli.guard_parser import add_backup, add_protect
from app.cli.items_parser import add_items
from app.cli.policy_parser import add_policy
from app.cli.privacy_parser import add_privacy
from app.cli.records_parser import add_records
from app.cli.report_parser import add_report
from app.cli.roster_parser import add_roster


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line; without a command the window opens."""
    whole = argparse.ArgumentParser(
        prog="clausewise",
        description="Privacy training in which every page, item and record points at a policy commitment.",
        epilog="Exit codes: 0 done, 1 the program failed, 2 something that you can put right (the message says what).",
    )
    whole.add_argument("--version", action="version", version=f"clausewise {__version__}")
    add_workspace(whole, "the workspace to open in the window (default: your own)")
    commands = whole.add_subparsers(dest="command", metavar="COMMAND", parser_class=CommandParser)

    add_export(commands)
    add_exports(commands)

    allow = commands.add_parser(
        "allow",
        help="grant a person more time or more attempts in quizzes",
        description="Grant an employee more time or more attempts; it holds for attempts that begin after it. HR's "
        "password is asked for, or read from the environment variable CLAUSEWISE_PASSWORD. The reason is kept.",
    )
    add_workspace(allow, "the workspace that the person is in", required=True)
    allow.add_argument("--person", required=True, metavar="NUMBER", help="their employee number")
    allow.add_argument("--module", metavar="ID", help="one module (default: every module)")
    what = allow.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "--extra-time", type=whole_number, metavar="PERCENT", help="time on top of the limit; 0 takes it back"
    )
    what.add_argument("--attempts", type=whole_number, metavar="N", help="attempts on top of the limit; grants add up")
    allow.add_argument("--reason", required=True, metavar="TEXT", help="why")

    add_assign(commands)

    add_evidence(commands)
    add_remind(commands)
    add_privacy(commands)
    add_roster(commands)
    add_report(commands)

    add_records(commands)

    check = commands.add_parser(
        "check",
        help="find faults and weak items in a course",
        description="Check a course folder (policies/, modules/) or one module folder. Prints faults, then findings on "
        "item writing with their id, then what covers each commitment; “!” marks a hole.",
        epilog="Exit codes: 0 no error (warnings do not count), 1 errors, 2 there is nothing to check.",
    )
    check.add_argument("path", nargs="?", type=Path, metavar="PATH", help="(default: the course that is shipped)")
    check.add_argument("--json", action="store_true", help="for machines")

    add_items(commands)
    add_policy(commands)

    sample = commands.add_parser(
        "sample",
        help="make a workspace with a made-up organisation",
        description="Make a new workspace with made-up people and completion records of the last four years.",
    )
    add_workspace(sample, "the new workspace file", required=True)
    sample.add_argument("--people", type=_count, default=400, metavar="N", help="how many employees (default: 400)")
    sample.add_argument("--records", type=_count, default=1200, metavar="M", help="how many records (default: 1200)")
    sample.add_argument("--seed", type=int, default=1, metavar="S", help="another seed, other people (default: 1)")
    sample.add_argument(
        "--hr-password",
        default="sample-password",
        metavar="TEXT",
        help="HR's password there (default: sample-password)",
    )

    verify = commands.add_parser(
        "verify",
        help="check that the records are what was recorded",
        description="Recompute the ledger of a workspace from its records, and say what is proven, what is not, and "
        "where it breaks. Nothing in the workspace is written.",
        epilog="Exit codes: 0 sound, 1 broken, 2 cannot tell.",
    )
    add_workspace(verify, "the workspace to check", required=True)
    verify.add_argument("--witness", type=Path, metavar="FILE", help="checkpoints kept on another computer")
    verify.add_argument(
        "--save-witness", type=Path, metavar="FILE", help="add the newest checkpoint to FILE if the ledger is sound"
    )
    verify.add_argument("--json", action="store_true", help="for machines")

    add_backup(commands)
    add_protect(commands)

    receipt = commands.add_parser(
        "verify-receipt",
        help="check a receipt or a certificate, without a workspace",
        description="Check a receipt, or a certificate (PDF) that has one attached, and say what it proves.",
        epilog="Exit codes: 0 sound, 1 broken, 2 there is no receipt to check.",
    )
    receipt.add_argument("file", type=Path, metavar="FILE", help="the receipt (JSON) or the certificate (PDF)")
    receipt.add_argument("--witness", type=Path, metavar="FILE", help="checkpoints kept on another computer")

    tour = commands.add_parser(
        "tour",
        help="draw every screen as PNG",
        description="Draw every screen in every state worth seeing, from a sample workspace, without a display.",
    )
    tour.add_argument("--out", required=True, type=Path, metavar="DIR", help="the folder for the pictures")
    tour.add_argument("--theme", choices=["light", "dark", "contrast"], default="light", help="(default: light)")
    tour.add_argument("--language", choices=["en", "ja"], default="en", help="(default: en)")
    tour.add_argument("--scale", type=float, default=1.0, metavar="N", help="text size, 1 to 2 (default: 1)")
    tour.add_argument("--size", default="1200x800", metavar="WxH", help="window size (default: 1200x800)")
    return whole


def _count(text: str) -> int:
    digits = text.replace(",", "").replace("_", "")
    number = int(digits) if digits.isdecimal() and len(digits) < 10 else -1
    if not 0 <= number <= 10_000_000:
        raise argparse.ArgumentTypeError("give a number from 0 to 10,000,000")
    return number
