"""A new version of the policy: what changed commitment by commitment, and what a trainer decides about each."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from app.domain.items import Item
from app.domain.modules import Page, QuizRule
from app.domain.policy import Commitment, Policy
from app.domain.studio import ModuleDraft, PageDraft
from app.domain.texts import LANGUAGES, Language, Text

_ITEMS_OF_A_COMMITMENT = 2
_MINUTES_OF_A_PAGE = 2


class Decision(StrEnum):
    """What a trainer decides about a commitment: whoever passed stays trained, or needs to learn it again."""

    MINOR = "minor"
    AGAIN = "again"


class Difference(StrEnum):
    """How a commitment of the new version stands to the old one."""

    ADDED = "added"
    REMOVED = "removed"
    REWORDED = "reworded"
    MOVED = "moved"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class CommitmentChange:
    """What became of a commitment; `languages` are those in which its wording changed.

    `parts` name what of it changed: "label", "text", "note", "reference", "conditions".
    """

    id: str
    difference: Difference
    before: Commitment | None
    after: Commitment | None
    languages: tuple[Language, ...] = ()
    parts: tuple[str, ...] = ()

    @property
    def asks(self) -> bool:
        """Whether a trainer has to decide about it: its meaning may be another one."""
        return self.difference in (Difference.ADDED, Difference.REWORDED)


@dataclass(frozen=True, slots=True)
class PolicyChange:
    """A new version that is being worked through; `decisions` are by the ids of commitments.

    `account` is who took it up, and after the adoption who adopted it. `module` is the delta module that came of it,
    `adopted` when the version became the one that is taught.
    """

    id: UUID
    before: Policy
    after: Policy
    decisions: tuple[tuple[str, Decision], ...]
    opened: datetime
    account: str
    module: str | None = None
    adopted: datetime | None = None

    def decision(self, commitment: str) -> Decision | None:
        """Return what was decided about a commitment."""
        return dict(self.decisions).get(commitment)

    def again(self) -> tuple[str, ...]:
        """Return the commitments that need learning again, in the order of the new version."""
        return tuple(one.id for one in self.after.commitments() if self.decision(one.id) is Decision.AGAIN)

    def undecided(self) -> tuple[str, ...]:
        """Return the commitments that somebody has to decide about still."""
        return tuple(one.id for one in compare(self.before, self.after) if one.asks and self.decision(one.id) is None)


def compare(before: Policy, after: Policy) -> tuple[CommitmentChange, ...]:
    """Return what became of each commitment: those of the new version in its order, then those that are gone."""
    old = {one.id: one for one in before.commitments()}
    new = {one.id: one for one in after.commitments()}
    found = [_compared(old.get(one.id), one) for one in after.commitments()]
    gone = [
        CommitmentChange(one.id, Difference.REMOVED, one, None) for one in before.commitments() if one.id not in new
    ]
    return (*found, *gone)


def _compared(before: Commitment | None, after: Commitment) -> CommitmentChange:
    if before is None:
        return CommitmentChange(after.id, Difference.ADDED, None, after, LANGUAGES)
    pairs = {name: (getattr(before, name), getattr(after, name)) for name in ("label", "text", "note", "reference")}
    parts = [name for name, (old, new) in pairs.items() if old != new]
    languages = {
        language
        for old, new in pairs.values()
        for language in LANGUAGES
        if old.written_in(language) != new.written_in(language)
    }
    if before.conditions != after.conditions:
        parts.append("conditions")
        languages |= set(LANGUAGES)
    kept = tuple(language for language in LANGUAGES if language in languages)
    if set(parts) - {"reference"}:
        return CommitmentChange(after.id, Difference.REWORDED, before, after, kept, tuple(parts))
    moved = before.number != after.number or bool(parts)
    return CommitmentChange(after.id, Difference.MOVED if moved else Difference.SAME, before, after, kept, tuple(parts))


@dataclass(frozen=True, slots=True)
class Touched:
    """A page or an item of a module that is about a commitment."""

    module: str
    module_title: Text
    id: str
    title: Text
    is_page: bool


def delta_id(policy: Policy) -> str:
    """Return the id of the delta module of a policy version, for instance "office-2026-10-change"."""
    slug = re.sub(r"[^a-z0-9]+", "-", policy.version.lower()).strip("-") or "new"
    return f"{policy.id[:40]}-{slug[:24]}-change"


def delta_module(
    policy: Policy, again: tuple[str, ...], pages: Iterable[tuple[str, Page]], items: Iterable[Item]
) -> ModuleDraft:
    """Return the short module of just the commitments that need learning again.

    `pages` are those about them with the ids of their modules, `items` the ones that its quiz will draw from; the
    module takes them from there when it is published.
    """
    taken = tuple(
        PageDraft(
            Page(f"{module}.{page.id}"[:80], page.title, page.body, _about(page.commitments, again), (), page.pictures)
        )
        for module, page in pages
    )
    found = tuple(items)
    draw = min(len(found), max(len(again) * _ITEMS_OF_A_COMMITMENT, 1)) if found else 1
    labels = [policy.commitment(one).label for one in again]
    return ModuleDraft(
        id=delta_id(policy),
        version="",
        policy=policy.id,
        title=Text(f"What changed in the policy, version {policy.version}", f"ポリシーの変更点（{policy.version}版）"),
        summary=Text(
            f"Only what changed, and what you should know about it: {', '.join(one.en for one in labels)}.",
            f"変わった点だけを学びます：{'、'.join(one.ja for one in labels)}。",
        ),
        minutes=max(1, len(taken) * _MINUTES_OF_A_PAGE + draw),
        commitments=again,
        pages=taken,
        quiz=QuizRule(draw=draw, pass_mark=0.8, each_commitment=1),
        only=again,
    )


def _about(commitments: tuple[str, ...], again: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(one for one in commitments if one in again)
