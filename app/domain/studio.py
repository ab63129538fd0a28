"""What trainers write before it is published: items and modules that may be unfinished, and how they are listed."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from app.domain.items import Item, ItemKind
from app.domain.modules import Module, Page, QuizRule
from app.domain.paging import ListSort
from app.domain.people import Role
from app.domain.texts import Language, Revised, Text

WRITERS = (Role.TRAINER, Role.HR)
"""Who writes, publishes and re-marks; not every company has a trainer beside HR."""

EMPTY = Text("", "")
ID_SHAPE = re.compile(r"^[a-z0-9][a-z0-9.-]{0,79}$")
"""What an id of an item, a page or a module may be, as in course files."""


class WorkState(StrEnum):
    """How something that is being written stands to what is taught."""

    NEW = "new"
    CHANGED = "changed"
    LIVE = "live"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True)
class ItemDraft:
    """An item as the trainer has it; it may lack anything but its id and kind.

    `title` is what trainers call it and is no part of what is published; `revised` are the days on which its English
    and its Japanese were last changed, None where nobody knows. `retired` takes it out of the next version.
    """

    item: Item
    module: str
    title: str = ""
    revised: Revised | None = None
    retired: bool = False

    def state(self, live: Item | None) -> WorkState:
        """Return how the draft stands to its live version, None if there is none."""
        if self.retired:
            return WorkState.RETIRED
        if live is None:
            return WorkState.NEW
        return WorkState.LIVE if live == self.item else WorkState.CHANGED


@dataclass(frozen=True, slots=True)
class PageDraft:
    """A lesson page as the trainer has it, with the days on which its two languages were last changed."""

    page: Page
    revised: Revised | None = None


@dataclass(frozen=True, slots=True)
class ModuleDraft:
    """A module as the trainer has it, without its items, which are drafts of their own.

    `version` is that of the last publication. An assessment has no pages and takes the items of the modules
    `items_from`; with `only`, those about these commitments.
    """

    id: str
    version: str
    policy: str
    title: Text
    summary: Text
    minutes: int
    commitments: tuple[str, ...]
    pages: tuple[PageDraft, ...]
    quiz: QuizRule
    items_from: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    retired: bool = False

    def module(self, version: str, items: Iterable[Item]) -> Module:
        """Return the module that this draft becomes with these items under a version."""
        return Module(
            id=self.id,
            version=version,
            policy=self.policy,
            title=self.title,
            summary=self.summary,
            minutes=self.minutes,
            commitments=self.commitments,
            pages=tuple(one.page for one in self.pages),
            quiz=self.quiz,
            items=tuple(items),
        )


def what_it_says(draft: ModuleDraft) -> ModuleDraft:
    """Return a module draft without what only saving and publishing set, to compare two of them."""
    pages = tuple(replace(one, revised=None) for one in draft.pages)
    return replace(draft, version="", policy="", pages=pages)


def draft_of(
    module: Module,
    items_from: tuple[str, ...] = (),
    only: tuple[str, ...] = (),
    revised: tuple[Revised | None, ...] = (),
) -> ModuleDraft:
    """Return the draft that a published module begins as; `revised` belongs to its pages one by one."""
    days = revised or (None,) * len(module.pages)
    return ModuleDraft(
        id=module.id,
        version=module.version,
        policy=module.policy,
        title=module.title,
        summary=module.summary,
        minutes=module.minutes,
        commitments=module.commitments,
        pages=tuple(PageDraft(page, day) for page, day in zip(module.pages, days, strict=True)),
        quiz=module.quiz,
        items_from=items_from,
        only=only,
    )


class ItemSortKey(StrEnum):
    """What the library can be ordered by."""

    CHANGED = "changed"
    TITLE = "title"
    MODULE = "module"


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
    or that was left behind. `unfinished` are items that cannot be published, `weak` those with findings. The days are
    of the last change, inclusive. `statistic` is what the answers say.
    """

    text: str = ""
    module: str = ""
    commitment: str = ""
    kinds: frozenset[ItemKind] = frozenset()
    states: frozenset[WorkState] = frozenset()
    lacking: Language | None = None
    unfinished: bool = False
    weak: bool = False
    changed_since: date | None = None
    changed_until: date | None = None
    statistic: Statistic | None = None


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


@dataclass(frozen=True, slots=True)
class ModuleLine:
    """A module as the studio lists it, with how many items it has by their state; `items_from` is of an assessment."""

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


@dataclass(frozen=True, slots=True)
class ItemVersion:
    """A published version of an item: its number from 1, its digest, when it was published."""

    number: int
    digest: str
    published: datetime


@dataclass(frozen=True, slots=True)
class KeptItem:
    """An item draft as it is kept: its revision, its live version and the number of that."""

    draft: ItemDraft
    revision: int
    changed: datetime
    live: Item | None
    live_number: int | None


@dataclass(frozen=True, slots=True)
class KeptModule:
    """A module draft as it is kept; `source_changed` says that another version was published under it meanwhile."""

    draft: ModuleDraft
    revision: int
    changed: datetime
    live_digest: str | None
    source_changed: bool


def blank_item(item_id: str, kind: ItemKind, commitments: tuple[str, ...] = ()) -> Item:
    """Return a new item without a word in it."""
    return Item(
        id=item_id,
        kind=kind,
        commitments=commitments,
        situation=True,
        difficulty=2,
        page=None,
        stem=EMPTY,
        question=None,
        explanation=EMPTY,
        options=(),
        statement=None,
    )


def free_id(wanted: str, taken: Iterable[str]) -> str:
    """Return an id made of `wanted` (any words) that is not among those `taken`.

    >>> free_id("A call from the police", ["a-call-from-the-police"])
    'a-call-from-the-police-2'
    """
    used = set(taken)
    plain = unicodedata.normalize("NFKD", wanted).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].strip("-") or "item"
    number, found = 1, slug
    while found in used:
        number += 1
        found = f"{slug}-{number}"
    return found


def fold(text: str) -> str:
    """Return text as the library searches it: case and width aside."""
    return unicodedata.normalize("NFKC", text).casefold()


def texts_of(item: Item) -> Iterable[Text]:
    """Yield every text of an item that a learner can read."""
    yield item.stem
    if item.question is not None:
        yield item.question
    yield item.explanation
    for option in item.options:
        yield from (option.text, option.feedback)
    if item.statement is not None:
        yield from (item.statement.feedback_if_true, item.statement.feedback_if_false)
    for pair in item.pairs:
        yield from (pair.left, pair.right, pair.feedback)
    for group in item.groups:
        yield group.title
    if item.typed is not None:
        if item.typed.unit is not None:
            yield item.typed.unit
        yield from (near.feedback for near in item.typed.near)
        yield from (item.typed.feedback_if_right, item.typed.feedback_if_wrong)
    for scene in item.scenes:
        yield scene.text
        for choice in scene.choices:
            yield from (choice.text, choice.feedback)


def search_words(draft: ItemDraft) -> str:
    """Return the folded text that the library searches for an item: title, id, and everything a learner can read."""
    parts = [draft.title, draft.item.id]
    for text in texts_of(draft.item):
        parts += [text.en, text.ja]
    return fold("\n".join(part for part in parts if part))
