"""What can be typed after `clausewise`; it knows no service, so that `--help` answers at once."""

import argparse
from pathlib import Path

from app import __version__
from app.cli.assign_parser import add_assign
from app.cli.command_parser import CommandParser
from app.cli.command_parser import day as _day
from app.cli.command_parser import whole_number as _whole
from app.domain.records import EXPORT_COLUMNS, ExportFormat, RecordSort, SortKey
from app.domain.releases import EXCEPTIONS


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line; without a command the window opens."""
    whole = argparse.ArgumentParser(
        prog="clausewise",
        description="Privacy training in which every page, item and record points at a policy commitment.",
        epilog="Exit codes: 0 done, 1 the program failed, 2 something that you can put right (the message says what).",
    )
    whole.add_argument("--version", action="version", version=f"clausewise {__version__}")
    _workspace(whole, "the workspace to open in the window (default: your own)")
    commands = whole.add_subparsers(dest="command", metavar="COMMAND", parser_class=CommandParser)

    _export(commands)
    _exports(commands)

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

    add_assign(commands)

    _evidence(commands)
    _remind(commands)
    _add_privacy_commands(commands)
    _roster(commands)

    report = commands.add_parser(
        "report",
        help="say how everybody stands: up to date, overdue, by department and module",
        description="Print HR's overview: who is up to date, completion by department and module, what is overdue, how "
        "many are trained on each commitment, and the last twelve weeks. Groups of fewer than five people are hidden, "
        "as on the screen. HR's password is asked for, or read from the environment variable CLAUSEWISE_PASSWORD.",
    )
    _workspace(report, "the workspace to report on", required=True)
    report.add_argument(
        "--as-of", type=_day, metavar="YYYY-MM-DD", help="as it stood at the end of that day (default: now)"
    )
    report.add_argument("--department", metavar="NAME", help="one department (default: everybody)")
    report.add_argument("--rebuild", action="store_true", help="first work out anew what is kept about each person")
    report.add_argument("--json", action="store_true", help="for machines")

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


def _export(commands: "argparse._SubParsersAction[CommandParser]") -> None:
    export = commands.add_parser(
        "export",
        help="write completion records to a file",
        description="Write completion records, all of them and newest first unless told otherwise. HR's password is "
        "asked for, or read from the environment variable CLAUSEWISE_PASSWORD. The purpose is kept in the workspace "
        "with the export, before the file appears.",
    )
    _workspace(export, "the workspace to export from", required=True)
    export.add_argument(
        "--as",
        dest="format",
        required=True,
        choices=[form.value for form in ExportFormat],
        help="csv: for people (UTF-8 with BOM, guarded cells); csv-machine: byte for byte; xlsx: Excel, typed cells; "
        "xapi: xAPI statements, one a line; pdf: a report; profile: as an export profile says (--profile)",
    )
    export.add_argument("--profile", metavar="NAME", default="", help="the export profile, for --as profile")
    export.add_argument("--out", required=True, type=Path, metavar="FILE", help="the file to write")
    export.add_argument(
        "--columns",
        nargs="+",
        metavar="FIELD",
        help=f"only these, of: {', '.join(column.field for column in EXPORT_COLUMNS)} (default: all)",
    )
    export.add_argument(
        "--sort",
        type=_record_sort,
        metavar="KEY[:desc]",
        help=f"by one of: {', '.join(key.value for key in SortKey)} (default: completed:desc)",
    )
    which = export.add_argument_group("which records (default: all)")
    which.add_argument("--search", metavar="TEXT", default="", help="a part of a name or number")
    which.add_argument("--person", metavar="NUMBER", help="of the person with this employee number")
    which.add_argument("--department", metavar="NAME", help="of everybody of a department")
    which.add_argument("--module", metavar="ID", help="of this module")
    which.add_argument("--module-version", metavar="VERSION", help="of this version of modules")
    which.add_argument("--commitment", metavar="ID", help="about this commitment")
    which.add_argument("--version", dest="policy_version", metavar="VERSION", help="on this wording of the policy")
    which.add_argument("--since", type=_day, metavar="YYYY-MM-DD", help="completed on this day or later")
    which.add_argument("--until", type=_day, metavar="YYYY-MM-DD", help="completed on this day or before")
    result = which.add_mutually_exclusive_group()
    result.add_argument("--passed", action="store_const", const=True, help="only what was passed")
    result.add_argument("--not-passed", dest="passed", action="store_const", const=False, help="only what was not")
    which.add_argument("--overdue", action="store_true", help="of people who are overdue with that module")
    which.add_argument("--superseded", action="store_true", help="also what a correction took the place of")
    which.add_argument("--as-of", type=_day, metavar="YYYY-MM-DD", help="as known at the end of a past day")
    _release(export)


def _exports(commands: "argparse._SubParsersAction[CommandParser]") -> None:
    exports = commands.add_parser(
        "exports",
        help="list everything that left as a file",
        description="List the log of exports, newest first: what left, why, to whom, and the SHA-256 of each file. "
        "HR's password is asked for, or read from the environment variable CLAUSEWISE_PASSWORD.",
    )
    _workspace(exports, "the workspace that the log is of", required=True)
    exports.add_argument("--search", metavar="TEXT", default="", help="a part of purpose, recipient or file name")
    exports.add_argument("--outside", action="store_true", help="only what left the company")
    exports.add_argument("--json", action="store_true", help="for machines: one JSON object a line")


def _record_sort(text: str) -> RecordSort:
    key, colon, way = text.partition(":")
    if key not in list(SortKey) or (colon and way not in ("asc", "desc")):
        raise argparse.ArgumentTypeError("give an order such as name or completed:desc")
    return RecordSort(SortKey(key), way == "desc")


def _evidence(commands: "argparse._SubParsersAction[CommandParser]") -> None:
    evidence = commands.add_parser(
        "evidence",
        help="make an evidence pack for an audit",
        description="Make a zip that is read without this program: the policy wording, the material as shown, the "
        "results, on choice the single answers, and a SHA-256 of every file. HR's password is asked for, or read from "
        "the environment variable CLAUSEWISE_PASSWORD. The purpose is kept in the workspace with the pack.",
    )
    _workspace(evidence, "the workspace that the evidence is in", required=True)
    evidence.add_argument("--out", required=True, type=Path, metavar="FILE.zip", help="the file to write")
    whose = evidence.add_mutually_exclusive_group()
    whose.add_argument("--person", nargs="+", action="extend", metavar="NUMBER", help="whose (default: everyone)")
    whose.add_argument("--department", metavar="NAME", help="everybody of a department")
    evidence.add_argument(
        "--module", nargs="+", action="extend", metavar="ID", help="about these modules (default: all of them)"
    )
    evidence.add_argument("--since", type=_day, metavar="YYYY-MM-DD", help="the first day of completion")
    evidence.add_argument("--until", type=_day, metavar="YYYY-MM-DD", help="the last day of completion")
    evidence.add_argument("--as-of", type=_day, metavar="YYYY-MM-DD", help="as known at the end of a past day")
    evidence.add_argument("--answers", action="store_true", help="with the single answers, which are kept for 90 days")
    _release(evidence)


def _remind(commands: "argparse._SubParsersAction[CommandParser]") -> None:
    remind = commands.add_parser(
        "remind",
        help="write a file that reminds the people who are late",
        description="List who is past a due date, as a mail-merge file, a calendar, or drafts of messages; the program "
        "sends nothing. HR's password is asked for, or read from the environment variable CLAUSEWISE_PASSWORD.",
    )
    _workspace(remind, "the workspace that the people are in", required=True)
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
    remind.add_argument("--late-from", type=_whole, metavar="DAYS", help="late for at least so many days")
    remind.add_argument("--late-to", type=_whole, metavar="DAYS", help="late for at most so many days")
    remind.add_argument("--as-of", type=_day, metavar="YYYY-MM-DD", help="as known at the end of a past day")
    _release(remind)


def _release(target: argparse.ArgumentParser) -> None:
    """What has to be said before a file leaves."""
    target.add_argument("--purpose", required=True, metavar="TEXT", help="what the file is for")
    target.add_argument(
        "--to", metavar="RECIPIENT", default="", help="who receives it, if somebody outside the company"
    )
    target.add_argument(
        "--basis",
        metavar="ID",
        default="",
        choices=["", *EXCEPTIONS],
        help=f"for somebody outside, the exception that allows it: {', '.join(EXCEPTIONS)}",
    )
    target.add_argument("--confirm", action="store_true", help="all conditions of that exception are met")
    target.add_argument("--language", choices=["en", "ja"], default="en", help="of headings and titles (default: en)")
    target.add_argument("--json", action="store_true", help="for machines")


def _add_privacy_commands(commands: "argparse._SubParsersAction[CommandParser]") -> None:
    signing_in = "HR's password is asked for, or read from the environment variable CLAUSEWISE_PASSWORD."
    inbox = commands.add_parser(
        "inbox",
        help="list what employees wait for an answer to",
        description="List the questions, doubts and wishes for a correction without an answer, the longest waiting "
        f"first; “due” after 30 days. {signing_in}",
    )
    _workspace(inbox, "the workspace to look into", required=True)
    inbox.add_argument("--json", action="store_true", help="for machines, with the texts")

    correct = commands.add_parser(
        "correct",
        help="put a completion record right",
        description="Let a new record take the place of a wrong one. Both stay, and the reason can be read by whom "
        f"they are about. {signing_in}",
    )
    _workspace(correct, "the workspace that the record is in", required=True)
    correct.add_argument("--record", required=True, metavar="ID", help="the record that is wrong")
    what = correct.add_mutually_exclusive_group(required=True)
    what.add_argument("--score", type=_points, metavar="POINTS", help="the points as they should be")
    what.add_argument("--person", metavar="NUMBER", help="whose record it is")
    what.add_argument("--completed", type=_day, metavar="YYYY-MM-DD", help="the day on which it was completed")
    what.add_argument("--annul", action="store_true", help="the record must not count, and nothing takes its place")
    what.add_argument("--reinstate", action="store_true", help="a record that was annulled counts after all")
    correct.add_argument(
        "--out-of", type=_points, metavar="POINTS", help="with --score: the points possible, if others"
    )
    correct.add_argument("--not-passed", action="store_true", help="with --score: no pass in spite of the points")
    correct.add_argument("--reason", required=True, metavar="TEXT", help="why; the person can read it")
    correct.add_argument("--json", action="store_true", help="for machines")

    retention = commands.add_parser(
        "retention",
        help="delete what is past its period",
        description="Say what is past its period, what of it goes, what stays and why. Nothing is deleted without "
        f"--apply. {signing_in}",
    )
    _workspace(retention, "the workspace to look into", required=True)
    retention.add_argument("--apply", action="store_true", help="delete it")
    retention.add_argument("--answers-days", type=_whole, metavar="N", help="from now on, keep single answers N days")
    retention.add_argument("--questions-days", type=_whole, metavar="N", help="keep questions N days after the answer")
    retention.add_argument("--people-years", type=_whole, metavar="N", help="keep who has left N years, as proof")
    retention.add_argument("--json", action="store_true", help="for machines")

    erase = commands.add_parser(
        "erase",
        help="erase one person",
        description="Say what of a person goes, what stays and why; with --apply, erase it for good. The ledger keeps "
        f"a tombstone for each entry and still verifies. {signing_in}",
    )
    _workspace(erase, "the workspace that the person is in", required=True)
    erase.add_argument("--person", required=True, metavar="NUMBER", help="their employee number")
    erase.add_argument("--reason", required=True, metavar="TEXT", help="why, without name and number: it is kept")
    erase.add_argument("--apply", action="store_true", help="erase; this cannot be taken back")
    erase.add_argument("--json", action="store_true", help="for machines")


def _roster(commands: "argparse._SubParsersAction[CommandParser]") -> None:
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
    _workspace(bring, "the workspace that the people are in", required=True)
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
    bring.add_argument("--left-on", type=_day, metavar="YYYY-MM-DD", help="with --absent left: their last day")
    bring.add_argument("--skip-bad", action="store_true", help="take the good rows in even if others cannot be read")
    bring.add_argument("--dry-run", action="store_true", help="say what would change, and change nothing")
    bring.add_argument("--json", action="store_true", help="for machines, with every problem")

    take = ways.add_parser(
        "export",
        help="write the people to a file that can be imported again",
        description="Write everybody, also those who have left, by number. Imported again, the file changes nothing. "
        f"The purpose is kept in the workspace with the export. {sign_in}",
    )
    _workspace(take, "the workspace to export from", required=True)
    take.add_argument("--as", dest="format", required=True, choices=["csv", "xlsx"], help="for people, or Excel")
    take.add_argument("--purpose", required=True, metavar="TEXT", help="what the file is for")
    take.add_argument("--out", required=True, type=Path, metavar="FILE", help="the file to write")
    take.add_argument("--as-of", type=_day, metavar="YYYY-MM-DD", help="as it was at the end of a past day")
    take.add_argument("--language", choices=["en", "ja"], default="en", help="of the headings (default: en)")
    take.add_argument("--json", action="store_true", help="for machines")


def _workspace(target: argparse.ArgumentParser, explanation: str, *, required: bool = False) -> None:
    target.add_argument("--workspace", type=Path, metavar="FILE", required=required, help=explanation)


def _points(text: str) -> float:
    try:
        points = float(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError("give a number such as 8 or 7.5") from error
    if not 0 <= points <= 10_000:
        raise argparse.ArgumentTypeError("give a number from 0 to 10,000")
    return points


def _count(text: str) -> int:
    digits = text.replace(",", "").replace("_", "")
    number = int(digits) if digits.isdecimal() and len(digits) < 10 else -1
    if not 0 <= number <= 10_000_000:
        raise argparse.ArgumentTypeError("give a number from 0 to 10,000,000")
    return number
