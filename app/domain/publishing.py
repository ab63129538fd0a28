"""Publishing a module: what stands in the way of it, and whom a new version asks to learn again."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from app.domain.course_coverage import ENOUGH_ITEMS
from app.domain.items import Item
from app.domain.module_changes import Change
from app.domain.modules import Module
from app.domain.policy import Policy
from app.domain.studio import ModuleDraft
from app.domain.texts import Language, Text


class BlockerId(StrEnum):
    """What stands in the way of publishing."""

    NO_TITLE = "no-title"
    NO_SUMMARY = "no-summary"
    NO_COMMITMENTS = "no-commitments"
    COMMITMENT_UNKNOWN = "commitment-unknown"
    UNTESTED = "untested"
    ITEM_UNFINISHED = "item-unfinished"
    TOO_FEW_ITEMS = "too-few-items"
    PAGE_TITLE = "page-title"
    PAGE_TEXT = "page-text"
    PAGE_COMMITMENTS = "page-commitments"
    PAGE_ITEM = "page-item"
    MUST_PASS = "must-pass"  # noqa: S105 - a kind, no secret
    NOTHING_CHANGED = "nothing-changed"
    VERSION_TAKEN = "version-taken"
    SOURCE_LANGUAGE = "source-language"


@dataclass(frozen=True, slots=True)
class Blocker:
    """Something that stands in the way: of which item, page, commitment or other module, in which language."""

    id: BlockerId
    subject: str = ""
    title: Text | None = None
    language: Language | None = None
    needed: int = 0
    there: int = 0


class Whom(StrEnum):
    """Whom a new version asks to learn the module again."""

    NOBODY = "nobody"
    PASSED = "passed"
    DEPARTMENT = "department"


@dataclass(frozen=True, slots=True)
class Concern:
    """Whom a new version concerns, of `department` those who passed, and by when they should be done."""

    whom: Whom = Whom.NOBODY
    department: str = ""
    due: date | None = None


NOBODY = Concern()


@dataclass(frozen=True, slots=True)
class Publication:
    """A version that was published; `concern` says whom it asked to learn again, `account` who published it."""

    id: UUID
    module: str
    version: str
    digest: str
    before: str | None
    published: datetime
    account: str
    note: str
    changes: tuple[Change, ...]
    concern: Concern


def module_blockers(
    module: Module, draft: ModuleDraft, policy: Policy, unfinished: Iterable[Item]
) -> tuple[Blocker, ...]:
    """Return what stands in the way of publishing `module`, which the draft became.

    `unfinished` are items that are taught and lack something now. Each commitment of the module needs an item that its
    quiz may draw, or nobody ever shows that they know it.
    """
    return tuple(_blockers(module, draft, policy, unfinished))


def source_blockers(languages: tuple[Language, ...], sources: Iterable[Module]) -> list[Blocker]:
    """Return what of the languages of an assessment the modules lack that it takes its items from."""
    return [
        Blocker(BlockerId.SOURCE_LANGUAGE, source.id, source.title, language)
        for source in sources
        for language in languages
        if language not in source.languages
    ]


def _blockers(module: Module, draft: ModuleDraft, policy: Policy, unfinished: Iterable[Item]) -> Iterator[Blocker]:
    known = {one.id for one in policy.commitments()}
    for language in module.languages:
        if not module.title.written_in(language).strip():
            yield Blocker(BlockerId.NO_TITLE, language=language)
        if not module.summary.written_in(language).strip():
            yield Blocker(BlockerId.NO_SUMMARY, language=language)
    if not module.commitments:
        yield Blocker(BlockerId.NO_COMMITMENTS)
    yield from (Blocker(BlockerId.COMMITMENT_UNKNOWN, one) for one in module.commitments if one not in known)
    yield from _of_pages(module, known, {item.id for item in module.items})
    yield from (Blocker(BlockerId.ITEM_UNFINISHED, item.id, item.stem) for item in unfinished)
    bank = module.bank()
    tested = {one for item in bank for one in item.commitments}
    yield from (Blocker(BlockerId.UNTESTED, one) for one in module.commitments if one in known and one not in tested)
    if len(bank) < module.quiz.draw:
        yield Blocker(BlockerId.TOO_FEW_ITEMS, needed=module.quiz.draw, there=len(bank))
    yield from _of_must_pass(module, known)
    if draft.items_from and not bank:
        yield Blocker(BlockerId.TOO_FEW_ITEMS, needed=1, there=0)


def page_blockers(draft: ModuleDraft, page_id: str, items: Collection[str], policy: Policy) -> tuple[Blocker, ...]:
    """Return what stands in the way of publishing a lesson page of a draft that has the items of these ids."""
    known = {one.id for one in policy.commitments()}
    return tuple(one for one in _of_pages(draft.module(draft.version, ()), known, items) if one.subject == page_id)


def _of_pages(module: Module, known: set[str], items: Collection[str]) -> Iterator[Blocker]:
    for page in module.pages:
        for language in module.languages:
            if not page.title.written_in(language).strip():
                yield Blocker(BlockerId.PAGE_TITLE, page.id, page.title, language)
            if not page.body.written_in(language).strip():
                yield Blocker(BlockerId.PAGE_TEXT, page.id, page.title, language)
        if not page.commitments or not known.issuperset(page.commitments):
            yield Blocker(BlockerId.PAGE_COMMITMENTS, page.id, page.title)
        yield from (Blocker(BlockerId.PAGE_ITEM, page.id, page.title) for one in page.try_items if one not in items)


def _of_must_pass(module: Module, known: set[str]) -> Iterator[Blocker]:
    for need in module.quiz.must_pass:
        if need.commitment is not None and need.commitment not in known:
            yield Blocker(BlockerId.MUST_PASS, need.commitment)
        elif not any(need.covers(item) for item in module.bank()):
            yield Blocker(BlockerId.MUST_PASS, need.commitment or need.topic or "", need.title)


def thin_commitments(module: Module) -> Mapping[str, int]:
    """Return the commitments of a module with fewer items than a retake needs, and how many they have."""
    counts = {one: sum(one in item.commitments for item in module.bank()) for one in module.commitments}
    return {one: count for one, count in counts.items() if 0 < count < ENOUGH_ITEMS}
