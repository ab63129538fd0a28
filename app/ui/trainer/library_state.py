"""What the library remembers: what is looked for in which order, what was just added, and what is taken along."""

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING

from app.domain.quick_entry import QuickDraft
from app.domain.studio_lists import ItemFilter, ItemSort, LibraryMark
from app.domain.texts import Text

if TYPE_CHECKING:
    from app.services.item_shelving import Shelved


class StepKind(Enum):
    """What was done with items."""

    ADDED = auto()
    COPIED = auto()
    MOVED = auto()
    RETIRED = auto()
    TAKEN_BACK = auto()
    DELETED = auto()


@dataclass(frozen=True, slots=True)
class LibraryStep:
    """What was done last, to say it and to take it back: by deleting items, or by putting them back as they were.

    `module` is where items were moved to, `typed` the text that added ones were made of. `mark` is how the library
    stood after it: it can be taken back as long as the library stands so.
    """

    kind: StepKind
    count: int
    mark: LibraryMark
    deletes: tuple[str, ...] = ()
    puts_back: "tuple[Shelved, ...]" = ()
    module: Text | None = None
    typed: QuickDraft | None = None


@dataclass(frozen=True, slots=True)
class LibraryState:
    """A filter with its search, an order, the item that the keyboard was on, and items that were just added.

    `typed` is the text that they were made of, `step` what was done last and can be taken back.
    """

    wanted: ItemFilter = field(default_factory=ItemFilter)
    sort: ItemSort = field(default_factory=ItemSort)
    current: str = ""
    added: tuple[str, ...] = ()
    typed: QuickDraft | None = None
    step: LibraryStep | None = None


@dataclass(frozen=True, slots=True)
class ItemSelection:
    """The ids of items that are taken along to another page, for instance to be exported."""

    ids: tuple[str, ...]
