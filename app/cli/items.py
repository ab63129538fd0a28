"""`clausewise items`: files of questions, read and written in another format, without a window."""

import argparse
import dataclasses
import json
import sys
from pathlib import Path

from app.domain.filed_items import FiledItem, Loss, ReadItems, ReadProblem
from app.services.item_converting import convert_items, read_items

NOTHING_DONE = 2
_LONGEST = 90
"""Characters of an item's text in a line of the listing."""


def run(arguments: argparse.Namespace, course: Path, workspace: Path) -> int:
    """Read or convert; return 0, or 2 where nothing could be read or written. Refusals are the services'.

    `course` holds the policies whose commitments tags may name; `workspace` is the file that must not be written over.
    """
    read = read_items(arguments.file, course, arguments.form, arguments.language)
    if arguments.action == "read":
        if arguments.json:
            sys.stdout.flush()
            sys.stdout.buffer.write((json.dumps(_plain(read), ensure_ascii=False, indent=2) + "\n").encode())
        else:
            print("\n".join(_told(read, arguments.file)))
        return 0 if read.items else NOTHING_DONE
    return _convert(arguments, read, workspace)


def _convert(arguments: argparse.Namespace, read: ReadItems, workspace: Path) -> int:
    for problem in read.problems:
        print(_problem(problem, arguments.file), file=sys.stderr)
    done = convert_items(read, arguments.out, arguments.to, arguments.language, workspace)
    for loss in done.losses:
        print(_loss(loss, done.items[loss.item]))
    if not done.written:
        print("clausewise: nothing could be written, so there is no new file", file=sys.stderr)
        return NOTHING_DONE
    print(f"{_many(done.written, 'item')} saved to {arguments.out}")
    return 0


def _plain(read: ReadItems) -> dict[str, object]:
    return {
        "items": [_flat(filed, line) for filed, line in zip(read.items, read.lines, strict=True)],
        "problems": [{"line": one.line, "what": one.what, "mend": one.mend} for one in read.problems],
    }


def _flat(filed: FiledItem, line: int) -> dict[str, object]:
    beside = {"title": filed.title, "category": filed.category, "tags": filed.tags, "line": line}
    return {**dataclasses.asdict(filed.item), **beside}


def _told(read: ReadItems, path: Path) -> list[str]:
    """A line for each item, then one for each problem, then the counts."""
    lines = [f"{line}: {_item(filed)}" for filed, line in zip(read.items, read.lines, strict=True)]
    problems = [_problem(one, path) for one in read.problems]
    counts = f"{_many(len(read.items), 'item')}, {_many(len(problems), 'problem')}"
    return [*lines, *([""] if lines and problems else []), *problems, "", counts]


def _item(filed: FiledItem) -> str:
    text = " ".join((filed.title or filed.item.stem.en or filed.item.stem.ja).split())
    short = f"{text[: _LONGEST - 1]}…" if len(text) > _LONGEST else text
    return f"{filed.item.id} [{filed.item.kind.value}] {short}"


def _problem(problem: ReadProblem, path: Path) -> str:
    return f"{path}:{problem.line}: {problem.what}; {problem.mend}"


def _loss(loss: Loss, filed: FiledItem) -> str:
    return f"{filed.item.id}: {'left out' if loss.left_out else 'lost'}: {loss.what}"


def _many(count: int, thing: str) -> str:
    return f"{count:,} {thing}" + ("" if count == 1 else "s")
