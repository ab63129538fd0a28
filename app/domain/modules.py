"""Modules: what is read and tested about a few commitments."""

from dataclasses import dataclass

from app.domain.items import Item
from app.domain.texts import Text


@dataclass(frozen=True, slots=True)
class Page:
    """A lesson page; `body` is Markdown, its first commitment is its own, `try_items` are ids of unscored items."""

    id: str
    title: Text
    body: Text
    commitments: tuple[str, ...]
    try_items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QuizRule:
    """How many items an attempt draws, the share of points that passes (0–1), and the least items a commitment gets."""

    draw: int
    pass_mark: float
    each_commitment: int


@dataclass(frozen=True, slots=True)
class Module:
    """One version of a module with everything in it; `minutes` is the time for reading and quiz together."""

    id: str
    version: str
    policy: str
    title: Text
    summary: Text
    minutes: int
    commitments: tuple[str, ...]
    pages: tuple[Page, ...]
    quiz: QuizRule
    items: tuple[Item, ...]

    def page_number(self, page_id: str) -> int | None:
        """Return the position of a page counted from 1, or None if the module has no such page."""
        for number, page in enumerate(self.pages, start=1):
            if page.id == page_id:
                return number
        return None

    def item(self, item_id: str) -> Item:
        """Return an item of the bank; KeyError if there is none of that id."""
        for item in self.items:
            if item.id == item_id:
                return item
        raise KeyError(item_id)

    def bank(self) -> tuple[Item, ...]:
        """Return the items that a quiz may draw: all but those that a lesson page shows."""
        shown = {item_id for page in self.pages for item_id in page.try_items}
        return tuple(item for item in self.items if item.id not in shown)
