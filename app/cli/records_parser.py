"""What can be typed after `clausewise records`."""

from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.command_parser import add_workspace

if TYPE_CHECKING:
    from app.cli.command_parser import Commands


def add_records(commands: "Commands") -> None:
    """Add the command with its own commands."""
    records = commands.add_parser(
        "records",
        help="carry records from machine to machine as signed files",
        description="Write what HR has not seen yet as one signed file, or take such files in. A file is taken in "
        "whole or not at all; the same files in any order, twice or with some missing give the same records.",
    )
    actions = records.add_subparsers(dest="action", metavar="ACTION", required=True)
    writing = actions.add_parser(
        "write",
        help="write a record file",
        description="Write the records and agreements of this workspace that were in no record file before. Where "
        "several people have records here, HR signs in.",
    )
    add_workspace(writing, "the workspace whose records are written", required=True)
    writing.add_argument("--out", required=True, type=Path, metavar="FILE", help="the file to write")
    writing.add_argument("--all", dest="everything", action="store_true", help="everything once more")
    writing.add_argument("--json", action="store_true", help="for machines")
    reading = actions.add_parser(
        "read",
        help="take record files in",
        description="Take record files in as HR. A device that sends for the first time is only taken in with its "
        "fingerprint, which its owner sees under My data.",
    )
    add_workspace(reading, "HR's workspace", required=True)
    reading.add_argument("files", nargs="+", type=Path, metavar="FILE", help="record files, in any order")
    reading.add_argument("--trust", metavar="FINGERPRINT", help="of a device that sends for the first time")
    reading.add_argument("--json", action="store_true", help="for machines")
    devices = actions.add_parser(
        "devices", help="list the devices that sent something", description="List devices, and what is missing of each."
    )
    add_workspace(devices, "HR's workspace", required=True)
    devices.add_argument("--json", action="store_true", help="for machines")
