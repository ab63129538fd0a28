"""Lists that are too long to load: their order, their size, and the places in them that a page starts after."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Generic, NamedTuple, Protocol, Self, TypeVar

Key = TypeVar("Key", bound=StrEnum)

ROWS_OF_A_PAGE = 256


class Anchor(NamedTuple):
    """The place of a row in a sort order: the values it sorts by, the last of them unique in the list."""

    values: tuple[str | float | int, ...]


@dataclass(frozen=True, slots=True)
class ListSort(Generic[Key]):
    """An order of a list; a list gives its own a name and defaults by a subclass."""

    key: Key
    descending: bool = False

    def press(self, key: Key, *, down_first: bool) -> Self:
        """Return the order after a press on the head of a column: another column's, or this one's turned."""
        again = key is self.key
        return replace(self, key=key, descending=not self.descending if again else down_first)


class Counted(Protocol):
    """How many rows a filter finds; a list may count more about them."""

    @property
    def rows(self) -> int:
        """All rows of the filter."""


@dataclass(frozen=True, slots=True)
class RowCount:
    """How many rows a filter finds, where nothing else is counted."""

    rows: int
