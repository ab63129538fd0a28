"""Reads one module folder whole: its outline with all its items."""

from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.items import Item
from app.domain.modules import Module
from app.domain.policy import Policy
from app.domain.texts import Revised
from app.formats.course_bank import bank_paths, read_bank_file
from app.formats.course_outline import Accepted, read_outline
from app.formats.problems import Problem


@dataclass(frozen=True, slots=True)
class ModuleSource:
    """A module and where it comes from.

    `file` and `line` are those of its `module.yaml`, `places` the file and line of each item by id; `position` is
    its place in the course, `items_from` the modules that an assessment draws from. `revised` says of items by id, and
    `pages_revised` of pages one by one, when their languages were revised, as far as the author tells.
    """

    module: Module
    file: Path
    line: int
    position: int
    items_from: tuple[str, ...]
    accepted: tuple[Accepted, ...]
    places: dict[str, tuple[Path, int]]
    revised: dict[str, Revised]
    pages_revised: tuple[Revised | None, ...]


def read_module(folder: Path, root: Path, policies: dict[str, Policy], problems: list[Problem]) -> ModuleSource | None:
    """Read a module and add its problems to the list; None where not even its `module.yaml` can be used.

    Files are named as they stand under `root`.
    """
    shown = folder.relative_to(root)
    outline = read_outline(folder, shown, policies, problems)
    if outline is None:
        return None
    items: list[Item] = []
    places: dict[str, tuple[Path, int]] = {}
    revised: dict[str, Revised] = {}
    for path in bank_paths(folder):
        bank = read_bank_file(
            path, shown / "items" / path.name, outline.known, outline.page_ids(), outline.module.languages
        )
        problems += bank.problems
        for placed in bank.items:
            item_id = placed.item.id
            if item_id in places and places[item_id][0] != bank.file:
                problems.append(used_twice(item_id, bank.file, placed.line, places[item_id]))
            places.setdefault(item_id, (bank.file, placed.line))
            items.append(placed.item)
            if placed.revised is not None:
                revised[item_id] = placed.revised
    if not problems:  # an item that could not be read is no item that is not there
        problems += outline.item_problems(set(places))
    return ModuleSource(
        module=replace(outline.module, items=tuple(items)),
        file=outline.document.file,
        line=outline.document.line(("quiz",)),
        position=outline.position,
        items_from=outline.items_from,
        accepted=outline.accepted,
        places=places,
        revised=revised,
        pages_revised=outline.revised,
    )


def used_twice(item_id: str, file: Path, line: int, first: tuple[Path, int]) -> Problem:
    """Return the problem of an id that another file uses already, at the place `first`."""
    what = f"the id “{item_id}” is used twice, first in {first[0]}:{first[1]}"
    return Problem(file, line, what, "rename one of them")
