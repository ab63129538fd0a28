"""Attempts: which items a person gets, in which order, and what a state of an attempt allows."""

import math
import random
from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from app.domain.items import Item, ItemKind
from app.domain.modules import MustPass, QuizRule


class AttemptState(StrEnum):
    """An attempt counts from its start and ends when it is submitted."""

    IN_PROGRESS = "in_progress"
    SUBMITTED = "submitted"


@dataclass(frozen=True, slots=True)
class Response:
    """The one answer to an item: the ids chosen, the mark (0–1) and when it was given (UTC)."""

    chosen: tuple[str, ...]
    mark: float
    answered: datetime


@dataclass(frozen=True, slots=True)
class Draft:
    """What is chosen for an item and not checked yet, in the form of a response, and since when (UTC)."""

    chosen: tuple[str, ...]
    changed: datetime


@dataclass(frozen=True, slots=True)
class AttemptItem:
    """An item in an attempt: its pinned version, the order its options are shown in, and the response if any.

    Without a response there may be a draft of one.
    """

    position: int
    item: Item
    option_order: tuple[str, ...]
    flagged: bool
    response: Response | None
    draft: Draft | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """What decides whether an attempt takes another answer: whose it is, its state, and its time.

    It has `size` items. `seconds` is the time that it may take, None without a limit; `touched` is the last moment
    (UTC) that is kept with it.
    """

    id: UUID
    person_id: int
    state: AttemptState
    size: int
    started: datetime
    seconds: int | None
    touched: datetime

    def seconds_left(self, now: datetime) -> int | None:
        """Return the time left, None without a limit.

        A clock that was set back gives none of it again: time has gone on at least to the last answer.
        """
        if self.seconds is None:
            return None
        gone = max(now, self.touched, self.started) - self.started
        return max(0, math.ceil(self.seconds - gone.total_seconds()))


@dataclass(frozen=True, slots=True)
class Attempt:
    """One run through a quiz; `number` counts a person's attempts at the module from 1; times are UTC.

    `seconds` is the time that it may take, pinned when it began; None without a limit.
    """

    id: UUID
    person_id: int
    module_id: str
    module_digest: str
    number: int
    state: AttemptState
    pass_mark: float
    started: datetime
    position: int
    items: tuple[AttemptItem, ...]
    seconds: int | None = None

    def standing(self) -> Standing:
        """Return what decides whether it takes another answer."""
        kept = [item.response.answered for item in self.items if item.response is not None]
        kept += [item.draft.changed for item in self.items if item.draft is not None]
        touched = max(kept, default=self.started)
        return Standing(self.id, self.person_id, self.state, len(self.items), self.started, self.seconds, touched)

    def deadline(self) -> datetime | None:
        """Return when its time is over (UTC), None without a limit."""
        return None if self.seconds is None else self.started + timedelta(seconds=self.seconds)

    def resume_position(self) -> int:
        """Return the item to come back to: where the person was, or the next without an answer if that has one."""
        here = self.items[min(max(self.position, 1), len(self.items)) - 1]
        waiting = self.unanswered()
        if here.response is None or not waiting:
            return here.position
        return next((item.position for item in waiting if item.position > here.position), waiting[0].position)

    def unanswered(self) -> tuple[AttemptItem, ...]:
        """Return the items without a response, in order."""
        return tuple(item for item in self.items if item.response is None)


def draw_items(bank: tuple[Item, ...], rule: QuizRule, seen: Counter[str], chance: random.Random) -> tuple[Item, ...]:
    """Draw the items of an attempt.

    Each must-pass topic or commitment gets at least `rule.each_must_pass` items and each commitment that the bank tests
    `rule.each_commitment`, as far as there is room; items seen less often in earlier attempts (`seen`: id → times) come
    first, chance decides among equals. The result is shuffled and has `rule.draw` items, or all if the bank has fewer.
    """
    order = sorted(bank, key=lambda item: (seen[item.id], chance.random()))
    drawn: list[Item] = []
    commitments = sorted({commitment for item in bank for commitment in item.commitments})
    chance.shuffle(commitments)
    wanted = [(need.covers, rule.each_must_pass) for need in rule.must_pass]
    wanted += [(MustPass(commitment, None, 0.0).covers, rule.each_commitment) for commitment in commitments]
    for round_ in range(max(rule.each_must_pass, rule.each_commitment)):
        for covers, least in wanted:
            if round_ >= least or sum(map(covers, drawn)) > round_ or len(drawn) >= rule.draw:
                continue
            drawn += [item for item in order if covers(item) and item not in drawn][:1]
    drawn += [item for item in order if item not in drawn][: max(0, rule.draw - len(drawn))]
    chance.shuffle(drawn)
    return tuple(drawn)


def shuffled_options(item: Item, chance: random.Random) -> tuple[str, ...]:
    """Return the ids of the item's parts in a random order; the steps of an ordering item never in the right one."""
    order = list(item.parts())
    chance.shuffle(order)
    if item.kind is ItemKind.ORDERING and tuple(order) == item.parts():
        order.append(order.pop(0))
    return tuple(order)
