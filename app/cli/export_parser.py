"""What can be typed after `clausewise export` and `clausewise exports`."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.command_parser import add_release, add_workspace, day
from app.domain.records import EXPORT_COLUMNS, ExportFormat, RecordSort, SortKey

if TYPE_CHECKING:
    from app.cli.command_parser import Commands


def add_export(commands: "Commands") -> None:
    """Add what can be typed."""
    export = commands.add_parser(
        "export",
        help="write completion records to a file",
        description="Write completion records, all of them and newest first unless told otherwise. HR's password is "
        "asked for, or read from the environment variable CLAUSEWISE_PASSWORD. The purpose is kept in the workspace "
        "with the export, before the file appears.",
    )
    add_workspace(export, "the workspace to export from", required=True)
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
    which.add_argument("--since", type=day, metavar="YYYY-MM-DD", help="completed on this day or later")
    which.add_argument("--until", type=day, metavar="YYYY-MM-DD", help="completed on this day or before")
    result = which.add_mutually_exclusive_group()
    result.add_argument("--passed", action="store_const", const=True, help="only what was passed")
    result.add_argument("--not-passed", dest="passed", action="store_const", const=False, help="only what was not")
    which.add_argument("--overdue", action="store_true", help="of people who are overdue with that module")
    which.add_argument("--superseded", action="store_true", help="also what a correction took the place of")
    which.add_argument("--as-of", type=day, metavar="YYYY-MM-DD", help="as known at the end of a past day")
    add_release(export)


def add_exports(commands: "Commands") -> None:
    """Add what can be typed."""
    exports = commands.add_parser(
        "exports",
        help="list everything that left as a file",
        description="List the log of exports, newest first: what left, why, to whom, and the SHA-256 of each file. "
        "HR's password is asked for, or read from the environment variable CLAUSEWISE_PASSWORD.",
    )
    add_workspace(exports, "the workspace that the log is of", required=True)
    exports.add_argument("--search", metavar="TEXT", default="", help="a part of purpose, recipient or file name")
    exports.add_argument("--outside", action="store_true", help="only what left the company")
    exports.add_argument("--json", action="store_true", help="for machines: one JSON object a line")


def _record_sort(text: str) -> RecordSort:
    key, colon, way = text.partition(":")
    if key not in list(SortKey) or (colon and way not in ("asc", "desc")):
        raise argparse.ArgumentTypeError("give an order such as name or completed:desc")
    return RecordSort(SortKey(key), way == "desc")
