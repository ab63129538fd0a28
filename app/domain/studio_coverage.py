"""What the studio would teach and test about each commitment, what is missing, and what modules promise in vain."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.course_coverage import ENOUGH_ITEMS
from app.domain.items import ItemKind
from app.domain.modules import Module
from app.domain.studio import ModuleDraft
from app.domain.texts import LANGUAGES, Language, Text


class Hole(StrEnum):
    """What a commitment can lack; the most pressing comes first."""

    NO_ITEM = "no-item"
    NO_PAGE = "no-page"
    THIN = "thin"
    ONLY_RECALL = "only-recall"
    NOT_IN_ENGLISH = "not-in-english"
    NOT_IN_JAPANESE = "not-in-japanese"


IN_LANGUAGE: dict[Language, Hole] = {"en": Hole.NOT_IN_ENGLISH, "ja": Hole.NOT_IN_JAPANESE}


@dataclass(frozen=True, slots=True)
class DraftSketch:
    """What coverage asks of an item draft that is not retired; `ready` says that it lacks nothing."""

    id: str
    module: str
    kind: ItemKind
    commitments: tuple[str, ...]
    situation: bool
    languages: tuple[Language, ...]
    ready: bool


@dataclass(frozen=True, slots=True)
class CommitmentCover:
    """What would be taught about a commitment once all drafts were published.

    `modules` are those with a lesson page about it, the most of such pages first. `items` can be published and drawn by
    a quiz, of them `situations` are situations; `unfinished` are being written. `written` says for each language how
    many items, finished or not, are whole in it. `live_pages` and `live_items` are what is taught now. `behind` says of
    the items of modules in both languages how many fewer are whole in this one than in the other.
    """

    commitment: str
    modules: tuple[str, ...]
    pages: int
    items: int
    unfinished: int
    situations: int
    kinds: int
    written: Mapping[Language, int] = field(hash=False)
    live_pages: int
    live_items: int
    behind: Mapping[Language, int] = field(hash=False)

    def holes(self) -> tuple[Hole, ...]:
        """Return what is missing."""
        found = {
            Hole.NO_ITEM: not self.items,
            Hole.NO_PAGE: not self.pages,
            Hole.THIN: 0 < self.items < ENOUGH_ITEMS,
            Hole.ONLY_RECALL: self.items > 0 and not self.situations,
            **{IN_LANGUAGE[language]: self.behind[language] > 0 for language in LANGUAGES},
        }
        return tuple(hole for hole in Hole if found[hole])


@dataclass(frozen=True, slots=True)
class ModulePromise:
    """A module, and those of its commitments that no item of its quiz would test: publishing it is refused."""

    module: str
    title: Text
    untested: tuple[str, ...]


def cover(
    commitments: Iterable[str], modules: Iterable[ModuleDraft], drafts: Iterable[DraftSketch], live: Iterable[Module]
) -> tuple[CommitmentCover, ...]:
    """Return what there is about each commitment; `live` are the modules that are taught now."""
    modules, live = [one for one in modules if not one.retired], list(live)
    asked = _asked(modules, drafts)
    bilingual = {one.id for one in modules if one.languages == LANGUAGES}
    live_items = {item.id: item for one in live for item in one.bank()}  # assessments ask the items of other modules
    found = []
    for commitment in commitments:
        pages = Counter(one.id for one in modules for draft in one.pages if commitment in draft.page.commitments)
        about = [one for one in asked if commitment in one.commitments]
        ready = [one for one in about if one.ready]
        whole = {one: sum(one in each.languages for each in about if each.module in bilingual) for one in LANGUAGES}
        found.append(
            CommitmentCover(
                commitment=commitment,
                modules=tuple(module for module, _ in pages.most_common()),
                pages=pages.total(),
                items=len(ready),
                unfinished=len(about) - len(ready),
                situations=sum(one.situation for one in ready),
                kinds=len({one.kind for one in ready}),
                written={language: sum(language in one.languages for one in about) for language in LANGUAGES},
                live_pages=sum(commitment in page.commitments for one in live for page in one.pages),
                live_items=sum(commitment in item.commitments for item in live_items.values()),
                behind={language: max(whole.values()) - count for language, count in whole.items()},
            )
        )
    return tuple(found)


def promises(
    known: frozenset[str], modules: Iterable[ModuleDraft], drafts: Iterable[DraftSketch]
) -> tuple[ModulePromise, ...]:
    """Return the modules that promise a commitment and test nothing of it, in their order."""
    modules = [one for one in modules if not one.retired]
    ready = [one for one in _asked(modules, drafts) if one.ready]
    found = []
    for module in modules:
        own = {one for item in ready if item.module == module.id for one in item.commitments}
        taken = {
            one
            for item in ready
            if item.module in module.items_from and (not module.only or set(item.commitments) & set(module.only))
            for one in item.commitments
        }
        untested = tuple(one for one in module.commitments if one in known and one not in own | taken)
        if untested:
            found.append(ModulePromise(module.id, module.title, untested))
    return tuple(found)


def _asked(modules: Iterable[ModuleDraft], drafts: Iterable[DraftSketch]) -> list[DraftSketch]:
    """Return the items that a quiz of these modules may draw: all but those that a lesson page shows."""
    shown = {(one.id, item) for one in modules for draft in one.pages for item in draft.page.try_items}
    there = {one.id for one in modules}
    return [one for one in drafts if one.module in there and (one.module, one.id) not in shown]
