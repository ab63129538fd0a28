"""Practice: what is asked again before it is forgotten, and how strong each commitment is.

An item is met once it was answered in a quiz that ended, or in practice. Those that a lesson page lets one try are not
met by that: of them nothing is recorded, as their cards promise. Items of a quiz under way are never practised, for
practice shows the key. The library that plans when an item is due is in `forgetting`; this file must not import it,
for Home needs what is here at the start.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from app.domain.items import Item, ItemKind
from app.domain.policy import Policy
from app.domain.texts import Text

RETENTION = 0.8
"""An item is due when the chance of still knowing it has come down to this."""

STRONG = 0.9
"""From this chance on a commitment is called strong; below `RETENTION` it is called one to refresh."""

SESSION_SECONDS = 120
"""A session is about two minutes."""

_SHORTEST = 15
_LETTERS_A_SECOND = 22.0
_THINKING = {
    ItemKind.SINGLE_CHOICE: 5,
    ItemKind.MULTIPLE_ANSWERS: 8,
    ItemKind.TRUE_FALSE_REASON: 6,
    ItemKind.MATCHING: 16,
    ItemKind.ORDERING: 16,
    ItemKind.SORTING: 16,
    ItemKind.SHORT_ANSWER: 10,
    ItemKind.NUMERICAL: 10,
    ItemKind.SCENARIO: 12,
}
"""Seconds for deciding and for the keys, beside the reading."""

_DECAY = -0.1542
_FACTOR = 0.9 ** (1 / _DECAY) - 1


class Standing(StrEnum):
    """How strong a commitment is, in a word."""

    STRONG = "strong"
    FADING = "fading"
    TO_REFRESH = "to_refresh"
    NOT_MET = "not_met"


@dataclass(frozen=True, slots=True)
class Memory:
    """How well an item is remembered.

    `stability` is the number of days in which the chance of knowing it comes down to 0.9; `reviewed` is when it was
    answered last, `due` when it is to be asked again (both UTC).
    """

    item: str
    stability: float
    reviewed: datetime
    due: datetime


@dataclass(frozen=True, slots=True)
class CommitmentStrength:
    """A commitment, the chance (0–1) that what was met of it is still known, and how many items were met."""

    id: str
    number: str
    label: Text
    strength: float | None
    items: int

    @property
    def standing(self) -> Standing:
        """The strength in a word."""
        return standing(self.strength)


@dataclass(frozen=True, slots=True)
class SectionStrength:
    """A section of the policy with its commitments, in the register's order."""

    number: int
    title: Text
    lines: tuple[CommitmentStrength, ...]


def retrievability(memory: Memory, now: datetime) -> float:
    """Return the chance (0–1) that an item is still known, by the forgetting curve of the `fsrs` library.

    An answer of today counts as if a night had passed: right after the explanation everybody knows it.
    """
    days = max(1, (now - memory.reviewed).days)
    return float((1 + _FACTOR * days / memory.stability) ** _DECAY)


def tonight(now: datetime) -> datetime:
    """Return the end of the day on the person's own clock, in UTC: what is due in the course of today is due now."""
    return (now.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)).astimezone(UTC)


def due_day(due: datetime, now: datetime) -> date:
    """Return the day on the person's own clock on which something is due."""
    return due.astimezone(now.tzinfo).date()


def seconds_for(item: Item) -> float:
    """Return about how long an item takes: reading it, then deciding.

    The English is counted where there is any, for the Japanese says the same in the same time. Of a scenario one way is
    read, about half of its scenes.
    """
    texts = [item.stem, *([item.question] if item.question is not None else [])]
    texts += [option.text for option in item.options]
    texts += [side for pair in item.pairs for side in (pair.left, pair.right)]
    letters = float(sum(len(text.in_language("en")) for text in texts))
    for scene in item.scenes:
        choices = sum(len(choice.text.in_language("en")) for choice in scene.choices)
        letters += (len(scene.text.in_language("en")) + choices) / 2
    return letters / _LETTERS_A_SECOND + _THINKING[item.kind]


def minutes_for(items: Iterable[Item]) -> int:
    """Return about how many minutes items take together, at least one."""
    return max(1, round(sum(map(seconds_for, items)) / 60))


def choose(memories: Iterable[Memory], items: Mapping[str, Item], now: datetime) -> tuple[Item, ...]:
    """Choose the items of a session of about two minutes out of `memories`.

    What is least likely to be known comes first. No commitment gets a second item before each of the others has one; an
    item that would take too long gives way to a shorter one, unless it comes first.
    """
    order = sorted(memories, key=lambda one: (retrievability(one, now), one.due, one.item))
    waiting = [items[one.item] for one in order]
    chosen: list[Item] = []
    left = float(SESSION_SECONDS)
    while waiting and (not chosen or left >= _SHORTEST):
        asked: set[str] = set()
        later: list[Item] = []
        for item in waiting:
            if not asked.isdisjoint(item.commitments):
                later.append(item)
            elif not chosen or seconds_for(item) <= left:
                chosen.append(item)
                left -= seconds_for(item)
                asked.update(item.commitments)
        waiting = later
    return tuple(chosen)


def due_now(memories: Iterable[Memory], now: datetime) -> tuple[Memory, ...]:
    """Return what is due today."""
    end = tonight(now)
    return tuple(one for one in memories if one.due < end)


def ahead(memories: Iterable[Memory], now: datetime) -> tuple[Memory, ...]:
    """Return what can be practised where nothing is due: everything that was not asked today."""
    morning = tonight(now) - timedelta(days=1)
    return tuple(one for one in memories if one.reviewed < morning)


def strengths(
    policy: Policy, memories: Iterable[Memory], items: Mapping[str, Item], now: datetime
) -> tuple[SectionStrength, ...]:
    """Return the strength of each commitment: the mean over those of its items that were met, None without any."""
    chances: dict[str, list[float]] = {}
    for memory in memories:
        for commitment_id in items[memory.item].commitments:
            chances.setdefault(commitment_id, []).append(retrievability(memory, now))
    return tuple(
        SectionStrength(
            section.number,
            section.title,
            tuple(
                CommitmentStrength(
                    one.id,
                    one.number,
                    one.label,
                    sum(chances[one.id]) / len(chances[one.id]) if one.id in chances else None,
                    len(chances.get(one.id, ())),
                )
                for one in section.commitments
            ),
        )
        for section in policy.sections
    )


def standing(strength: float | None) -> Standing:
    """Return a strength in a word."""
    if strength is None:
        return Standing.NOT_MET
    if strength >= STRONG:
        return Standing.STRONG
    return Standing.FADING if strength >= RETENTION else Standing.TO_REFRESH


def memories_of(cards: Iterable[tuple[str, str, datetime]]) -> tuple[Memory, ...]:
    """Return what stored cards say (item, state, due); they are read without the library that wrote them."""
    kept = tuple(cards)
    # One document instead of thousands: most of the time of reading them would be the beginning of each.
    states = json.loads(f"[{','.join(state for _, state, _ in kept)}]")
    return tuple(
        Memory(item, float(state["stability"]), datetime.fromisoformat(state["last_review"]), due)
        for (item, _, due), state in zip(kept, states, strict=True)
    )
