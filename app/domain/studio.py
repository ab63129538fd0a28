"""What trainers write before it is published: items and modules that may be unfinished, and how they are listed."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from app.domain.item_texts import fold, texts_of
from app.domain.items import Item, ItemKind
from app.domain.languages import only_in
from app.domain.modules import Module, Page, QuizRule
from app.domain.people import Role
from app.domain.plain import UNSAID_AS_DEFAULT
from app.domain.revising import left_behind, revised_after
from app.domain.texts import LANGUAGES, Language, Revised, Text

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
    and its Japanese were last changed, None where nobody knows. `retired` takes it out of the next version. `languages`
    are those of its module; words in another one are kept, and count for nothing.
    """

    item: Item
    module: str
    title: str = ""
    revised: Revised | None = None
    retired: bool = False
    languages: tuple[Language, ...] = field(default=LANGUAGES, metadata=UNSAID_AS_DEFAULT)

    def said(self) -> Item:
        """Return the item as it is published: in the languages of its module alone."""
        return only_in(self.item, self.languages)

    def behind(self) -> Language | None:
        """Return the language that was left behind, None where there is just one or both are of one day."""
        return left_behind(self.revised, self.languages, texts_of(self.item))

    def state(self, live: Item | None) -> WorkState:
        """Return how the draft stands to its live version, None if there is none."""
        if self.retired:
            return WorkState.RETIRED
        if live is None:
            return WorkState.NEW
        return WorkState.LIVE if live == self.said() else WorkState.CHANGED


@dataclass(frozen=True, slots=True)
class PageDraft:
    """A lesson page as the trainer has it, with the days on which its two languages were last changed."""

    page: Page
    revised: Revised | None = None

    def behind(self, languages: tuple[Language, ...]) -> Language | None:
        """Return which of the languages of its module was left behind, None as for an item."""
        return left_behind(self.revised, languages, (self.page.title, self.page.body))


@dataclass(frozen=True, slots=True)
class ModuleDraft:
    """A module as the trainer has it, without its items, which are drafts of their own.

    `version` is that of the last publication. An assessment has no pages and takes the items of the modules
    `items_from`; with `only`, those about these commitments. `languages` are those that it is published in.
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
    languages: tuple[Language, ...] = field(default=LANGUAGES, metadata=UNSAID_AS_DEFAULT)

    def module(self, version: str, items: Iterable[Item]) -> Module:
        """Return the module that this draft becomes with these items under a version, in its languages alone."""
        whole = Module(
            id=self.id,
            version=version,
            policy=self.policy,
            title=self.title,
            summary=self.summary,
            minutes=self.minutes,
            commitments=self.commitments,
            pages=tuple(one.page for one in self.pages),
            quiz=self.quiz,
            items=(),
            languages=self.languages,
        )
        return replace(only_in(whole, self.languages), items=tuple(items))


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
        languages=module.languages,
    )


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


def blank_item(item_id: str, kind: ItemKind, commitments: tuple[str, ...] = (), *, situation: bool = False) -> Item:
    """Return a new item without a word in it."""
    return Item(
        id=item_id,
        kind=kind,
        commitments=commitments,
        situation=situation,
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


def search_words(draft: ItemDraft) -> str:
    """Return the folded text that the library searches for an item: title, id, and everything a learner can read."""
    parts = [draft.title, draft.item.id]
    for text in texts_of(draft.item):
        parts += [text.en, text.ja]
    return fold("\n".join(part for part in parts if part))


def next_version(version: str, taken: Iterable[str] = ()) -> str:
    """Return the version after `version`: its last number one higher, and none of those `taken`.

    >>> next_version("2026.1")
    '2026.2'
    """
    used, found = set(taken), version
    while True:
        parts = re.match(r"^(.*?)(\d+)(\D*)$", found, re.DOTALL)
        found = f"{parts[1]}{int(parts[2]) + 1}{parts[3]}" if parts else f"{found} 2".strip()
        if found not in used:
            return found


def revised_now(before: Revised | None, old: Item, new: Item, today: date, published: Item | None = None) -> Revised:
    """Return the days of revision of an item after an edit, as in `revised_after`."""
    live = list(texts_of(published)) if published is not None else None
    return revised_after(before, list(texts_of(old)), list(texts_of(new)), live, today)


def pages_revised_now(
    old: Iterable[PageDraft], new: Iterable[PageDraft], today: date, published: Iterable[Page] = ()
) -> tuple[PageDraft, ...]:
    """Return the new pages with their days of revision after an edit; a page that was not there keeps its own."""
    before, live = {one.page.id: one for one in old}, {page.id: _texts_of_page(page) for page in published}
    revised = []
    for one in new:
        was = before.get(one.page.id)
        if was is None:
            revised.append(one)
            continue
        texts = _texts_of_page(was.page), _texts_of_page(one.page)
        same = texts[0] == texts[1]
        days = was.revised if same else revised_after(was.revised, *texts, live.get(one.page.id), today)
        revised.append(replace(one, revised=days))
    return tuple(revised)


def _texts_of_page(page: Page) -> list[Text]:
    return [page.title, page.body]
