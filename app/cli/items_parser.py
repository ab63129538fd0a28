"""What can be typed after `clausewise items`."""

from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.item_statistics_parser import add_item_statistics

if TYPE_CHECKING:
    from app.cli.command_parser import CommandParser, Commands

_READ = ("gift", "aiken", "moodle-xml", "qti", "csv", "xlsx")
_WRITTEN = ("gift", "moodle-xml", "qti", "csv", "xlsx")


def add_items(commands: "Commands") -> None:
    """Add the command with its own commands."""
    items = commands.add_parser(
        "items",
        help="read files of questions, write them in another format, or see how items work",
        description="Read questions in GIFT, Aiken, Moodle XML, QTI, CSV or XLSX, or write them in another format: for "
        "that no workspace is needed, and none is changed. Or see from the answers how items work.",
    )
    actions = items.add_subparsers(dest="action", metavar="ACTION", required=True)
    reading = actions.add_parser(
        "read",
        help="show what a file holds",
        description="Show the items of a file, and what is wrong in it with the line and how to mend it.",
        epilog="Exit codes: 0 something was read, 2 nothing could be read.",
    )
    _add_file(reading)
    reading.add_argument("--json", action="store_true", help="for machines")
    converting = actions.add_parser(
        "convert",
        help="write a file in another format",
        description="Write the items of a file in another format, and say what that could not hold.",
        epilog="Exit codes: 0 saved, 2 nothing could be read or written.",
    )
    _add_file(converting)
    converting.add_argument("--to", required=True, choices=_WRITTEN, help="the format to write")
    converting.add_argument("--out", required=True, type=Path, metavar="FILE", help="the file to write")
    add_item_statistics(actions)


def _add_file(target: "CommandParser") -> None:
    target.add_argument("file", type=Path, metavar="FILE", help="the file to read")
    target.add_argument(
        "--as", dest="form", choices=_READ, help="its format (default: as its content and its ending say)"
    )
    target.add_argument(
        "--language",
        choices=["en", "ja"],
        default="en",
        help="the language of texts that do not name their own (default: en)",
    )
