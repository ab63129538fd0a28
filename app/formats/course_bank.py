"""Reads one file of items; a module has any number of them, and none has to know the others."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from app.domain.items import Item
from app.domain.texts import LANGUAGES, Language, Revised
from app.formats.course_faults import faults
from app.formats.course_items import item_of, key_faults
from app.formats.course_languages import language_faults
from app.formats.course_schema import ItemFile, revised_of
from app.formats.problems import FaultyFile, Problem
from app.formats.yaml_reading import Document, read_yaml

_ITEM: TypeAdapter[Any] = TypeAdapter(ItemFile)


@dataclass(frozen=True, slots=True)
class PlacedItem:
    """An item, the line that it begins in, and when its languages were revised, where the author says so."""

    item: Item
    line: int
    revised: Revised | None


@dataclass(frozen=True, slots=True)
class Lacking:
    """A text about commitments that is missing in a language."""

    commitments: tuple[str, ...]
    language: Language


@dataclass(frozen=True, slots=True)
class BankFile:
    """What one file of items holds, and what is wrong in it; an item with a fault of its key is among the items."""

    file: Path
    items: tuple[PlacedItem, ...]
    problems: tuple[Problem, ...]
    lacking: tuple[Lacking, ...]


def bank_paths(folder: Path) -> list[Path]:
    """Return the item files of a module folder in reading order."""
    return sorted(folder.glob("items/*.yaml"))


def read_bank_file(
    path: Path, shown: Path, known: frozenset[str], pages: frozenset[str], languages: tuple[Language, ...] = LANGUAGES
) -> BankFile:
    """Read the items of one file, named `shown`; `known` are the policy's commitments, `pages` the page ids.

    `languages` are those of the module.
    """
    try:
        document = read_yaml(path, shown)
    except FaultyFile as error:
        return BankFile(shown, (), (error.problem,), ())
    if not isinstance(document.value, list):
        fault = Problem(shown, document.line(()), "the file is not a list of items", "begin each item with “- id:”")
        return BankFile(shown, (), (fault,), ())
    items: list[PlacedItem] = []
    problems: list[Problem] = []
    lacking: list[Lacking] = []
    seen: set[str] = set()
    for position, value in enumerate(document.value):
        try:
            file = _ITEM.validate_python(value)
        except ValidationError as error:
            problems += faults(document, error, (position,))
            continue
        faulty = list(language_faults(file, languages))
        if faulty:
            problems += [fault.problem(document, (position,)) for fault in faulty]
            silent = {fault.language for fault in faulty if fault.missing}
            lacking += [Lacking(tuple(file.commitments), one) for one in LANGUAGES if one in silent]
            continue
        if file.id in seen:
            what = f"the id “{file.id}” is used twice"
            problems.append(Problem(shown, document.line((position, "id")), what, "rename one of them"))
        seen.add(file.id)
        problems += _item_problems(document, position, file, known, pages)
        items.append(PlacedItem(item_of(file), document.line((position,)), revised_of(file)))
    return BankFile(shown, tuple(items), tuple(problems), tuple(lacking))


def commitment_problems(
    document: Document, at: tuple[str | int, ...], commitments: list[str], known: frozenset[str]
) -> list[Problem]:
    """Return a problem for each commitment of the list at `at` that the policy does not have."""
    return [
        Problem(
            document.file,
            document.line((*at, position)),
            f"the policy has no commitment “{commitment}”",
            "use an id of policy.yaml",
        )
        for position, commitment in enumerate(commitments)
        if commitment not in known
    ]


def _item_problems(
    document: Document, position: int, file: Any, known: frozenset[str], pages: frozenset[str]
) -> list[Problem]:
    found = commitment_problems(document, (position, "commitments"), file.commitments, known)
    if file.page is not None and file.page not in pages:
        line = document.line((position, "page"))
        found.append(Problem(document.file, line, f"there is no page “{file.page}”", "use an id of the lesson"))
    for at, what, mend in key_faults(file):
        found.append(Problem(document.file, document.line((position, *at)), what, mend))
    return found
