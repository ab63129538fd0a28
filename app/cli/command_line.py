"""What can be typed after `clausewise`; it knows no service, so that `--help` answers at once."""

import argparse
from datetime import date
from pathlib import Path

from app import __version__


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line; without a command the window opens."""
    whole = argparse.ArgumentParser(
        prog="clausewise",
        description="Privacy training in which every page, item and record points at a policy commitment.",
        epilog="Exit codes: 0 done, 1 the program failed, 2 something that you can put right (the message says what).",
    )
    whole.add_argument("--version", action="version", version=f"clausewise {__version__}")
    _workspace(whole, "the workspace to open in the window (default: your own)")
    commands = whole.add_subparsers(dest="command", metavar="COMMAND")

    export = commands.add_parser(
        "export",
        help="write the completion records to a file",
        description="Write all completion records, newest first. HR's password is asked for, or read from the "
        "environment variable CLAUSEWISE_PASSWORD. The purpose is kept in the workspace with the export.",
    )
    _workspace(export, "the workspace to export from", required=True)
    export.add_argument(
        "--as",
        dest="format",
        required=True,
        choices=["csv", "csv-machine", "xlsx"],
        help="csv: for people (UTF-8 with BOM, guarded cells); csv-machine: byte for byte; xlsx: Excel, typed cells",
    )
    export.add_argument("--purpose", required=True, metavar="TEXT", help="what the file is for")
    export.add_argument("--out", required=True, type=Path, metavar="FILE", help="the file to write")
    export.add_argument("--language", choices=["en", "ja"], default="en", help="of headings and titles (default: en)")

    allow = commands.add_parser(
        "allow",
        help="grant a person more time or more attempts in quizzes",
        description="Grant an employee more time or more attempts; it holds for attempts that begin after it. HR's "
        "password is asked for, or read from the environment variable CLAUSEWISE_PASSWORD. The reason is kept.",
    )
    _workspace(allow, "the workspace that the person is in", required=True)
    allow.add_argument("--person", required=True, metavar="NUMBER", help="their employee number")
    allow.add_argument("--module", metavar="ID", help="one module (default: every module)")
    what = allow.add_mutually_exclusive_group(required=True)
    what.add_argument("--extra-time", type=_whole, metavar="PERCENT", help="time on top of the limit; 0 takes it back")
    what.add_argument("--attempts", type=_whole, metavar="N", help="attempts on top of the limit; grants add up")
    allow.add_argument("--reason", required=True, metavar="TEXT", help="why")

    assign = commands.add_parser(
        "assign",
        help="assign a module to people, with a due date",
        description="Assign a module to people, a department or everybody. Who has it still to do keeps it as it is; "
        "who is done gets it again only with --again. HR's password is asked for, or read from the environment "
        "variable CLAUSEWISE_PASSWORD.",
    )
    _workspace(assign, "the workspace that the people are in", required=True)
    assign.add_argument("--module", required=True, metavar="ID", help="the module")
    assign.add_argument("--due", type=_day, metavar="YYYY-MM-DD", help="the last day for it (default: no due date)")
    whom = assign.add_mutually_exclusive_group(required=True)
    whom.add_argument("--person", nargs="+", action="extend", metavar="NUMBER", help="their employee numbers")
    whom.add_argument("--department", metavar="NAME", help="everybody of a department")
    whom.add_argument("--everyone", action="store_true", help="everybody in the workspace")
    assign.add_argument("--again", action="store_true", help="also ask those who are done, for a new pass")
    assign.add_argument("--json", action="store_true", help="for machines")

    check = commands.add_parser(
        "check",
        help="find faults and weak items in a course",
        description="Check a course folder (policies/, modules/) or one module folder. Prints faults, then findings on "
        "item writing with their id, then what covers each commitment; “!” marks a hole.",
        epilog="Exit codes: 0 no error (warnings do not count), 1 errors, 2 there is nothing to check.",
    )
    check.add_argument("path", nargs="?", type=Path, metavar="PATH", help="(default: the course that is shipped)")
    check.add_argument("--json", action="store_true", help="for machines")

    sample = commands.add_parser(
        "sample",
        help="make a workspace with a made-up organisation",
        description="Make a new workspace with made-up people and completion records of the last four years.",
    )
    _workspace(sample, "the new workspace file", required=True)
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
    _workspace(verify, "the workspace to check", required=True)
    verify.add_argument("--witness", type=Path, metavar="FILE", help="checkpoints kept on another computer")
    verify.add_argument(
        "--save-witness", type=Path, metavar="FILE", help="add the newest checkpoint to FILE if the ledger is sound"
    )
    verify.add_argument("--json", action="store_true", help="for machines")

    backup = commands.add_parser(
        "backup",
        help="make, list and restore safety copies of a workspace",
        description="Safety copies lie beside the workspace, in “FILE.backups”. The program makes one a day, and one "
        "before an update changes the workspace; each was opened and verified after it was written. Without an option "
        "the copies are listed. Who may write the workspace file may do this; no password is asked for.",
    )
    _workspace(backup, "the workspace that is copied", required=True)
    what_copy = backup.add_mutually_exclusive_group()
    what_copy.add_argument("--list", action="store_true", help="list the copies, the newest first")
    what_copy.add_argument("--make", action="store_true", help="make one now")
    what_copy.add_argument(
        "--restore",
        type=Path,
        metavar="FILE",
        help="put this copy in the place of the workspace; the file of before is set aside, never deleted",
    )
    backup.add_argument("--json", action="store_true", help="for machines")

    protect = commands.add_parser(
        "protect",
        help="encrypt a workspace, or change how it is encrypted",
        description="Write a workspace and its safety copies anew, encrypted or not. Without an option it says how the "
        "workspace is protected. The passphrase of now is asked for, or read from the environment variable "
        "CLAUSEWISE_PASSPHRASE, as in every command; a new one from CLAUSEWISE_NEW_PASSPHRASE. Who may write the "
        "workspace file may do this; no password is asked for.",
    )
    _workspace(protect, "the workspace, which no program may have open", required=True)
    how = protect.add_mutually_exclusive_group()
    how.add_argument("--keychain", action="store_true", help="encrypt it, with the key in this computer's keychain")
    how.add_argument("--passphrase", action="store_true", help="encrypt it with a passphrase, or change that")
    how.add_argument("--off", action="store_true", help="write it unencrypted: whoever has the file can read it")
    protect.add_argument("--json", action="store_true", help="for machines")

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


def _workspace(target: argparse.ArgumentParser, explanation: str, *, required: bool = False) -> None:
    target.add_argument("--workspace", type=Path, metavar="FILE", required=required, help=explanation)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError("give a day such as 2026-03-31") from error


def _whole(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or len(text) > 9:
        raise argparse.ArgumentTypeError("give a whole number")
    return int(text)


def _count(text: str) -> int:
    digits = text.replace(",", "").replace("_", "")
    number = int(digits) if digits.isdecimal() and len(digits) < 10 else -1
    if not 0 <= number <= 10_000_000:
        raise argparse.ArgumentTypeError("give a number from 0 to 10,000,000")
    return number
