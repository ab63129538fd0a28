"""What trainers write before it is published: items and modules that may be unfinished, and how they are listed."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from app.domain.item_texts import fold, texts_of
from app.domain.items import Item, ItemKind
from app.domain.modules import Module, Page, QuizRule
from app.domain.people import Role
from app.domain.texts import LANGUAGES, Revised, Text

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


def revised_now(before: Revised | None, old: Item, new: Item, today: date) -> Revised:
    """Return the days of revision after an edit: those of the languages whose texts changed are `today`.

    An edit to one language alone leaves the other behind, which nobody has revised since yesterday at the latest.
    """
    return _revised(before, list(texts_of(old)), list(texts_of(new)), today)


def pages_revised_now(old: Iterable[PageDraft], new: Iterable[PageDraft], today: date) -> tuple[PageDraft, ...]:
    """Return the new pages with their days of revision after an edit; a page that was not there keeps its own."""
    before = {one.page.id: one for one in old}
    revised = []
    for one in new:
        was = before.get(one.page.id)
        if was is None:
            revised.append(one)
        elif (was.page.title, was.page.body) == (one.page.title, one.page.body):
            revised.append(replace(one, revised=was.revised))
        else:
            texts = [was.page.title, was.page.body], [one.page.title, one.page.body]
            revised.append(replace(one, revised=_revised(was.revised, *texts, today)))
    return tuple(revised)


def _revised(before: Revised | None, old: list[Text], new: list[Text], today: date) -> Revised:
    yesterday = today - timedelta(days=1)
    days = before or Revised(yesterday, yesterday)
    changed = {
        language
        for language in LANGUAGES
        if [one.in_language(language) for one in old] != [one.in_language(language) for one in new]
    }
    return replace(days, en=today if "en" in changed else days.en, ja=today if "ja" in changed else days.ja)
