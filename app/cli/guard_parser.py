"""What can be typed after `clausewise backup` and `clausewise protect`."""

from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.command_parser import add_workspace

if TYPE_CHECKING:
    from app.cli.command_parser import Commands


def add_backup(commands: "Commands") -> None:
    """Add what can be typed."""
    backup = commands.add_parser(
        "backup",
        help="make, list and restore safety copies of a workspace",
        description="Safety copies lie beside the workspace, in “FILE.backups”. The program makes one a day, and one "
        "before an update changes the workspace; each was opened and verified after it was written. Without an option "
        "the copies are listed. Who may write the workspace file may do this; no password is asked for.",
    )
    add_workspace(backup, "the workspace that is copied", required=True)
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


def add_protect(commands: "Commands") -> None:
    """Add what can be typed."""
    protect = commands.add_parser(
        "protect",
        help="encrypt a workspace, or change how it is encrypted",
        description="Write a workspace and its safety copies anew, encrypted or not. Without an option it says how the "
        "workspace is protected. The passphrase of now is asked for, or read from the environment variable "
        "CLAUSEWISE_PASSPHRASE, as in every command; a new one from CLAUSEWISE_NEW_PASSPHRASE. Who may write the "
        "workspace file may do this; no password is asked for.",
    )
    add_workspace(protect, "the workspace, which no program may have open", required=True)
    how = protect.add_mutually_exclusive_group()
    how.add_argument("--keychain", action="store_true", help="encrypt it, with the key in this computer's keychain")
    how.add_argument("--passphrase", action="store_true", help="encrypt it with a passphrase, or change that")
    how.add_argument("--off", action="store_true", help="write it unencrypted: whoever has the file can read it")
    protect.add_argument("--json", action="store_true", help="for machines")
