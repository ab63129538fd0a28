"""`clausewise backup`: the safety copies of a workspace, and the way back to one."""

import argparse
import json

from app.domain.safety_copies import SafetyCopy
from app.services.backing_up import Restored, SafetyCopies


def run(arguments: argparse.Namespace, copies: SafetyCopies) -> int:
    """List, make or restore, and say what came of it; refusals as in the service."""
    if arguments.restore is not None:
        restored = copies.restore(arguments.restore)
        _print(arguments, _plain_restored(restored), _restored_lines(copies, restored))
    elif arguments.make:
        made = copies.make()
        _print(arguments, _plain(made), [f"A safety copy was made and verified: {made.path}"])
    else:
        found = copies.list()
        plain = {"folder": str(copies.folder), "copies": [_plain(copy) for copy in found]}
        _print(arguments, plain, [_line(copy) for copy in found] or ["There is no safety copy yet. --make makes one."])
    return 0


def _print(arguments: argparse.Namespace, plain: object, lines: list[str]) -> None:
    print(json.dumps(plain, ensure_ascii=False, indent=2) if arguments.json else "\n".join(lines))


def _plain(copy: SafetyCopy) -> dict[str, object]:
    return {
        "path": str(copy.path),
        "taken": copy.taken.isoformat(timespec="milliseconds"),
        "schema": copy.schema,
        "size": copy.size,
        "encrypted": copy.encrypted,
    }


def _plain_restored(restored: Restored) -> dict[str, object]:
    return {"restored": str(restored.copy), "set_aside": str(restored.aside) if restored.aside else None}


def _line(copy: SafetyCopy) -> str:
    taken = copy.taken.astimezone().isoformat(sep=" ", timespec="seconds")
    locked = "encrypted" if copy.encrypted else "not encrypted"
    return f"{taken}  {copy.size / 1_000_000:>8,.1f} MB  {locked}  {copy.path}"


def _restored_lines(copies: SafetyCopies, restored: Restored) -> list[str]:
    lines = [
        f"{restored.copy} is the workspace now: {copies.path}",
        "What was recorded after this copy was made is not in it.",
    ]
    if restored.aside is not None:
        lines.append(f"The file of before is kept as {restored.aside}. Delete it when you need it no more.")
    return lines
