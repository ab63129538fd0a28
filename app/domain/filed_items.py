"""Items on their way into and out of files of other programs: what a file says beside an item, and what went wrong.

Every reader has the shape `read(…) -> ReadItems`, every writer `write(items) -> WrittenItems`, and for every item that
a format can hold whole `read(write(items)).items == items`.

An item that was read may be unfinished (no commitments, no feedback, one language only): it becomes a draft, and what
it lacks is found by `domain.item_readiness` when somebody wants to publish it. A text that exists in one language has
the empty string in the other.
"""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.items import Item

COMMITMENT_TAG = "commitment:"
"""Prefix of a tag that carries the id of a commitment, as in `commitment:disclosure.law`."""


class ItemFormat(StrEnum):
    """The formats of question files, by the names that the command line uses."""

    GIFT = "gift"
    AIKEN = "aiken"
    MOODLE_XML = "moodle-xml"
    QTI = "qti"
    CSV = "csv"
    XLSX = "xlsx"


@dataclass(frozen=True, slots=True)
class FiledItem:
    """An item with what files keep beside it; `category` is a path from the outermost name inwards."""

    item: Item
    title: str = ""
    category: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadProblem:
    """What is wrong at a line (from 1; 0 where the format has none) of a file, and how to mend it.

    `item` is the place in `ReadItems.items` of the item that came in all the same, None where none did, or where it is
    about the file as a `whole`.
    """

    line: int
    what: str
    mend: str
    item: int | None = None
    whole: bool = False


@dataclass(frozen=True, slots=True)
class ReadItems:
    """What a file holds: the items with the line (from 1) that each begins at, and the problems in order of lines."""

    items: tuple[FiledItem, ...]
    lines: tuple[int, ...]
    problems: tuple[ReadProblem, ...]

    def about_file(self) -> tuple[ReadProblem, ...]:
        """Return the problems of the file as a whole."""
        return tuple(one for one in self.problems if one.whole)


@dataclass(frozen=True, slots=True)
class Loss:
    """Something of one item (its place in what was given) that a format cannot hold, said in a sentence part."""

    item: int
    what: str
    left_out: bool = False


@dataclass(frozen=True, slots=True)
class WrittenItems:
    """A file's content, and what did not go into it; an item that the format cannot hold at all is `left_out`."""

    content: bytes
    losses: tuple[Loss, ...]
