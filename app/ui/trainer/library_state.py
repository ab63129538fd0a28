"""What the library remembers: what is looked for in which order, what was just added, and what is taken along."""

from dataclasses import dataclass, field

from app.domain.studio_lists import ItemFilter, ItemSort


@dataclass(frozen=True, slots=True)
class LibraryState:
    """A filter with its search, an order, the item that the keyboard was on, and items that were just added."""

    wanted: ItemFilter = field(default_factory=ItemFilter)
    sort: ItemSort = field(default_factory=ItemSort)
    current: str = ""
    added: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ItemSelection:
    """The ids of items that are taken along to another page, for instance to be exported."""

    ids: tuple[str, ...]
