"""What can be typed after `clausewise items statistics`."""

from typing import TYPE_CHECKING

from app.cli.command_parser import add_workspace

if TYPE_CHECKING:
    from app.cli.command_parser import Commands


def add_item_statistics(ways: "Commands") -> None:
    """Add the command to those that come after `items`."""
    told = ways.add_parser(
        "statistics",
        help="say how each item version works, from the first attempts at it",
        description="Print for each item version how many answered it, its facility index (0 to 1), discrimination "
        "index and discriminative efficiency (-100 to 100), the median time, and what to look at; for each quiz "
        "Cronbach's alpha and the standard error of measurement. Only first attempts count, nobody is named, and fewer "
        "than 20 answers give no figures. A trainer, HR or an auditor signs in; the password is asked for, or read "
        "from the environment variable CLAUSEWISE_PASSWORD.",
    )
    add_workspace(told, "the workspace with the answers", required=True)
    told.add_argument("--module", metavar="ID", help="one module (default: every module)")
    told.add_argument("--json", action="store_true", help="for machines; with how often each choice was chosen")
