"""What can be typed after `clausewise policy`."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.command_parser import add_workspace, day

if TYPE_CHECKING:
    from app.cli.command_parser import Commands

_WHO = (
    "A trainer or HR signs in; the password is asked for, or read from the environment variable CLAUSEWISE_PASSWORD "
    "(the name from CLAUSEWISE_NAME)."
)


def add_policy(commands: "Commands") -> None:
    """Add the command with its two ways."""
    policy = commands.add_parser(
        "policy",
        help="compare a new version of the policy with what is taught, and adopt it",
        description="Take up a new version of the policy from a policy.yaml, without a window.",
    )
    ways = policy.add_subparsers(dest="way", metavar="WAY", required=True)
    compare = ways.add_parser(
        "compare",
        help="say what a new version changes, commitment by commitment",
        description="Say what became of each commitment, which pages and items are about it, and how many people "
        f"passed it under an older wording. Nothing in the workspace changes. {_WHO}",
    )
    _shared(compare)
    adopt = ways.add_parser(
        "adopt",
        help="teach under a new version from now on",
        description="Decide about each commitment that is new or reworded, and adopt the version: all or nothing. "
        f"Who passed what has to be learnt again gets a short module of just that. {_WHO}",
    )
    _shared(adopt)
    adopt.add_argument(
        "--decide",
        nargs="+",
        action="extend",
        default=[],
        type=_decision,
        metavar="COMMITMENT=minor|again",
        help="minor: completions stay; again: who passed it learns it again",
    )
    adopt.add_argument("--due", type=day, metavar="YYYY-MM-DD", help="the last day for it (default: no due date)")
    adopt.add_argument("--dry-run", action="store_true", help="only say what it would do")


def _shared(way: argparse.ArgumentParser) -> None:
    way.add_argument("file", type=Path, metavar="FILE", help="the policy.yaml of the new version, or its folder")
    add_workspace(way, "the workspace that is taught in", required=True)
    way.add_argument("--json", action="store_true", help="for machines")


def _decision(text: str) -> tuple[str, str]:
    commitment, _, decision = text.partition("=")
    if not commitment or decision not in ("minor", "again"):
        raise argparse.ArgumentTypeError("give a commitment and a decision, such as disclosure.danger=again")
    return commitment, decision
