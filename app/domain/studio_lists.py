"""How trainers list what they write: the library of items with its filter and order, and the modules."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.item_texts import fold
from app.domain.items import ItemKind
from app.domain.paging import ListSort
from app.domain.studio import ItemDraft, WorkState
from app.domain.texts import LANGUAGES, Language, Text

_NAME = 80
"""Characters of a name that matter for an order."""


@dataclass(frozen=True, slots=True)
class ItemCount:
    """How many items a filter finds, and how many of them are not finished or have findings."""

    rows: int
    unfinished: int
    weak: int


def sort_name(draft: ItemDraft, language: Language) -> str:
    """Return what a list sorts an item by: its folded title, or the beginning of its stem."""
    return fold(draft.title or draft.item.stem.in_language(language))[:_NAME]


class ItemSortKey(StrEnum):
    """What the library can be ordered by; a name is the title, or the beginning of the stem where there is none."""

    CHANGED = "changed"
    NAME_EN = "name-en"
    NAME_JA = "name-ja"
    KIND = "kind"
    MODULE = "module"
    STATE = "state"
    TO_DO = "to-do"
    VERSION = "version"


@dataclass(frozen=True, slots=True)
class ItemSort(ListSort[ItemSortKey]):
    """The order of the library; the last changed comes first."""

    key: ItemSortKey = ItemSortKey.CHANGED
    descending: bool = True


class Statistic(StrEnum):
    """What the answers say about the live version of an item, as a filter."""

    NONE = "none"
    FEW = "few"
    FINE = "fine"
    WEAK = "weak"


@dataclass(frozen=True, slots=True)
class ItemFilter:
    """What of the library is listed; an empty field asks nothing.

    `text` is searched in title, id, stem and options of both languages. `lacking` is a language that is not complete,
    or that was left behind, `alone` the only one of the item's module. `unfinished` are items that cannot be
    published, `weak` those with findings. The days are of the last change, inclusive. `statistic` is what the answers
    say.
    """

    text: str = ""
    module: str = ""
    commitment: str = ""
    kinds: frozenset[ItemKind] = frozenset()
    states: frozenset[WorkState] = frozenset()
    lacking: Language | None = None
    alone: Language | None = None
    unfinished: bool = False
    weak: bool = False
    changed_since: date | None = None
    changed_until: date | None = None
    statistic: Statistic | None = None


@dataclass(frozen=True, slots=True)
class PlacedItem:
    """An item as the page of its module lists it; `stem` is its beginning, `number` that of its live version."""

    id: str
    title: str
    stem: Text
    kind: ItemKind
    state: WorkState
    commitments: tuple[str, ...]
    topic: str | None
    lacks: int
    number: int | None

    @property
    def retired(self) -> bool:
        """Whether the next version of the module leaves it out."""
        return self.state is WorkState.RETIRED

    def missing(self, known: frozenset[str]) -> int:
        """Return how much it lacks; `known` are the commitments of the policy, which may have lost some meanwhile."""
        if self.retired:
            return 0
        return self.lacks or sum(one not in known for one in self.commitments)


@dataclass(frozen=True, slots=True)
class LibraryMark:
    """How the library stands: another one tells that items were added, changed or deleted in between."""

    items: int
    revisions: int
    changed: datetime | None


@dataclass(frozen=True, slots=True)
class ItemLine:
    """An item as the library lists it; `stem` is its beginning, `number` that of its live version."""

    id: str
    module: str
    module_title: Text
    title: str
    stem: Text
    kind: ItemKind
    state: WorkState
    commitments: tuple[str, ...]
    situation: bool
    difficulty: int
    languages: tuple[Language, ...]
    older: Language | None
    lacks: int
    findings: int
    number: int | None
    changed: datetime

    @property
    def unfinished(self) -> bool:
        """Whether it could not be published as it is."""
        return self.lacks > 0 and self.state is not WorkState.RETIRED


@dataclass(frozen=True, slots=True)
class ModuleLine:
    """A module as the studio lists it, with how many items it has by their state; `items_from` is of an assessment.

    Of the `changed_items` some are `waiting_items`, new and unfinished, and some are `gone_items`, which were retired
    and are not taught any more. `changed` is when it or one of its items was saved last. Without `touched` nobody wrote
    in it: it is as the course files brought it.
    """

    id: str
    title: Text
    version: str
    state: WorkState
    commitments: tuple[str, ...]
    pages: int
    items: int
    changed_items: int
    unfinished_items: int
    items_from: tuple[str, ...]
    changed: datetime
    source_changed: bool
    languages: tuple[Language, ...] = LANGUAGES
    waiting_items: int = 0
    gone_items: int = 0
    touched: bool = False

    @property
    def publishable_items(self) -> int:
        """Return how many items are another than what is taught and could be published."""
        return self.changed_items - self.waiting_items - self.gone_items

    @property
    def only_waits(self) -> bool:
        """Whether all that is new to what is taught are items that are unfinished: there is nothing to publish yet."""
        return self.state is WorkState.LIVE and self.waiting_items > 0 and not self.publishable_items

    @property
    def takes_items(self) -> bool:
        """Whether items can be written for it: an assessment takes those of other modules."""
        return not self.items_from and self.state is not WorkState.RETIRED
