"""Attempts: which items a person gets, in which order, and what a state of an attempt allows."""

import random
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
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
class AttemptItem:
    """An item in an attempt: its pinned version, the order its options are shown in, and the response if any."""

    position: int
    item: Item
    option_order: tuple[str, ...]
    flagged: bool
    response: Response | None


@dataclass(frozen=True, slots=True)
class Attempt:
    """One run through a quiz; `number` counts a person's attempts at the module from 1; times are UTC."""

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
