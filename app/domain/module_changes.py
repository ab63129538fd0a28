"""What changed from one version of a module to the next, piece by piece, so that it can be said in words."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.domain.item_texts import texts_of
from app.domain.items import Item
from app.domain.languages import only_in
from app.domain.modules import Module, Page, QuizRule
from app.domain.texts import LANGUAGES, Language, Text


class ChangeKind(StrEnum):
    """What a change is about."""

    LANGUAGES = "languages"
    TITLE = "title"
    SUMMARY = "summary"
    MINUTES = "minutes"
    COMMITMENT_ADDED = "commitment-added"
    COMMITMENT_REMOVED = "commitment-removed"
    PAGE_ADDED = "page-added"
    PAGE_REMOVED = "page-removed"
    PAGE_TEXT = "page-text"
    PAGE_COMMITMENTS = "page-commitments"
    PAGE_ITEMS = "page-items"
    PAGE_PICTURES = "page-pictures"
    PAGE_ORDER = "page-order"
    ITEM_ADDED = "item-added"
    ITEM_REMOVED = "item-removed"
    ITEM_KEY = "item-key"
    ITEM_TEXT = "item-text"
    ITEM_COMMITMENTS = "item-commitments"
    ITEM_SETTINGS = "item-settings"
    ITEM_ORDER = "item-order"
    DRAW = "draw"
    PASS_MARK = "pass-mark"  # noqa: S105 - a kind, no secret
    EACH_COMMITMENT = "each-commitment"
    MUST_PASS = "must-pass"  # noqa: S105 - a kind, no secret
    ATTEMPTS = "attempts"
    TIME_LIMIT = "time-limit"


@dataclass(frozen=True, slots=True)
class Change:
    """A change: of which page, item or commitment (`subject`, with its `title` or stem), from what to what.

    `languages` are those whose text changed, or those that the module is in now. `before` and `after` are numbers in
    text form, empty where there is none.
    """

    kind: ChangeKind
    subject: str = ""
    title: Text | None = None
    languages: tuple[Language, ...] = ()
    before: str = ""
    after: str = ""


def changes_between(before: Module | None, after: Module) -> tuple[Change, ...]:
    """Return what changed, in the order of title, commitments, pages, items, quiz; a first version changes nothing."""
    if before is None:
        return ()
    now, others = after.languages, before.languages != after.languages
    both = tuple(one for one in after.languages if one in before.languages)
    if both:  # what a language that came or went says is no change of every page and item
        before, after = only_in(before, both), only_in(after, both)
    return (
        *([Change(ChangeKind.LANGUAGES, languages=now)] if others else []),
        *_texts(ChangeKind.TITLE, before.title, after.title),
        *_texts(ChangeKind.SUMMARY, before.summary, after.summary),
        *_number(ChangeKind.MINUTES, before.minutes, after.minutes),
        *(Change(ChangeKind.COMMITMENT_ADDED, one) for one in after.commitments if one not in before.commitments),
        *(Change(ChangeKind.COMMITMENT_REMOVED, one) for one in before.commitments if one not in after.commitments),
        *_pages(before.pages, after.pages),
        *_items(before.items, after.items),
        *_quiz(before.quiz, after.quiz),
    )


def item_changes(before: Item, after: Item) -> tuple[Change, ...]:
    """Return what changed from one version of an item to the next."""
    found = []
    if _key(before) != _key(after):
        found.append(Change(ChangeKind.ITEM_KEY, after.id, after.stem))
    languages = tuple(
        language
        for language in LANGUAGES
        if [one.written_in(language) for one in texts_of(before)]
        != [one.written_in(language) for one in texts_of(after)]
    )
    if languages:
        found.append(Change(ChangeKind.ITEM_TEXT, after.id, after.stem, languages))
    if before.commitments != after.commitments:
        found.append(Change(ChangeKind.ITEM_COMMITMENTS, after.id, after.stem))
    if before != after and not found:
        found.append(Change(ChangeKind.ITEM_SETTINGS, after.id, after.stem))
    return tuple(found)


def _key(item: Item) -> object:
    """What decides the mark: the right options, their order where it counts, what may be typed, where ways end."""
    typed = item.typed
    answers = (typed.accepted, typed.value, typed.tolerance) if typed is not None else None
    ways = tuple((one.id, one.mark, tuple((choice.id, choice.to) for choice in one.choices)) for one in item.scenes)
    order = tuple(option.id for option in item.options) if item.kind == "ordering" else ()
    return item.kind, item.key(), order, answers, ways


def _texts(kind: ChangeKind, before: Text, after: Text, subject: str = "", title: Text | None = None) -> list[Change]:
    languages = tuple(one for one in LANGUAGES if before.written_in(one) != after.written_in(one))
    return [Change(kind, subject, title, languages)] if languages else []


def _number(kind: ChangeKind, before: float | None, after: float | None) -> list[Change]:
    if before == after:
        return []
    return [Change(kind, before="" if before is None else f"{before:g}", after="" if after is None else f"{after:g}")]


def _pages(before: tuple[Page, ...], after: tuple[Page, ...]) -> Iterator[Change]:
    old = {page.id: page for page in before}
    ids = [page.id for page in after]
    for page in after:
        if page.id not in old:
            yield Change(ChangeKind.PAGE_ADDED, page.id, page.title)
            continue
        was = old[page.id]
        languages = tuple(
            one
            for one in LANGUAGES
            if (was.title.written_in(one), was.body.written_in(one))
            != (page.title.written_in(one), page.body.written_in(one))
        )
        if languages:
            yield Change(ChangeKind.PAGE_TEXT, page.id, page.title, languages)
        if was.commitments != page.commitments:
            yield Change(ChangeKind.PAGE_COMMITMENTS, page.id, page.title)
        if was.try_items != page.try_items:
            yield Change(ChangeKind.PAGE_ITEMS, page.id, page.title)
        if was.pictures != page.pictures:
            yield Change(ChangeKind.PAGE_PICTURES, page.id, page.title)
    yield from (Change(ChangeKind.PAGE_REMOVED, page.id, page.title) for page in before if page.id not in ids)
    kept = [page.id for page in before if page.id in ids]
    if kept != [one for one in ids if one in old]:
        yield Change(ChangeKind.PAGE_ORDER)


def _items(before: tuple[Item, ...], after: tuple[Item, ...]) -> Iterator[Change]:
    old = {item.id: item for item in before}
    ids = {item.id for item in after}
    for item in after:
        if item.id not in old:
            yield Change(ChangeKind.ITEM_ADDED, item.id, item.stem)
        else:
            yield from item_changes(old[item.id], item)
    yield from (Change(ChangeKind.ITEM_REMOVED, item.id, item.stem) for item in before if item.id not in ids)
    if [item.id for item in before if item.id in ids] != [item.id for item in after if item.id in old]:
        yield Change(ChangeKind.ITEM_ORDER)


def _quiz(before: QuizRule, after: QuizRule) -> Iterator[Change]:
    yield from _number(ChangeKind.DRAW, before.draw, after.draw)
    yield from _number(ChangeKind.PASS_MARK, before.pass_mark * 100, after.pass_mark * 100)
    yield from _number(ChangeKind.EACH_COMMITMENT, before.each_commitment, after.each_commitment)
    if (before.must_pass, before.each_must_pass) != (after.must_pass, after.each_must_pass):
        yield Change(ChangeKind.MUST_PASS)
    yield from _number(ChangeKind.ATTEMPTS, before.attempts, after.attempts)
    yield from _number(ChangeKind.TIME_LIMIT, before.time_limit_minutes, after.time_limit_minutes)
