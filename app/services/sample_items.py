"""What the items of the made-up organisation are like to whoever is asked: how hard, how long, what is answered."""

import itertools
import json
import random
from dataclasses import dataclass

from app.domain.items import FALSE, TRUE, Item, ItemKind
from app.domain.marking import best_response, mark
from app.domain.refusals import Refusal


@dataclass(frozen=True, slots=True)
class AskedItem:
    """An item as people find it: what is answered to it, as stored, and how likely and how long."""

    item: Item
    digest: str
    right: str
    wrong: tuple[str, ...]
    likely: tuple[float, ...]
    hard: float
    catches: bool
    harder_in_japanese: bool
    long: float


def asked_item(item: Item, digest: str) -> AskedItem:
    """Return an item as people find it; always the same for the same item."""
    nature = random.Random(item.id)  # noqa: S311 - an item is as it is, whatever the seed
    wrong = _wrong_answers(item)
    likely = [1 / (place + 1) for place in range(len(wrong))]
    if len(wrong) > 2 and nature.random() < 0.2:
        likely[-1] = 0.0
    return AskedItem(
        item=item,
        digest=digest,
        right=_as_stored(best_response(item)),
        wrong=wrong,
        likely=tuple(likely),
        hard=nature.lognormvariate(0.0, 0.7) * item.difficulty,
        catches=nature.random() < 0.06,
        harder_in_japanese=nature.random() < 0.03,
        long=nature.uniform(0.8, 1.2) * (4.0 if nature.random() < 0.04 else 1.0),
    )


def _wrong_answers(item: Item) -> tuple[str, ...]:
    """Return complete answers that get no mark at all, those first that are given most."""
    return tuple(_as_stored(one) for one in _imaginable(item) if _is_wrong(item, one))[:6]


def _is_wrong(item: Item, chosen: tuple[str, ...]) -> bool:
    try:
        return mark(item, chosen) == 0.0
    except Refusal:
        return False


def _imaginable(item: Item) -> list[tuple[str, ...]]:
    ids = [option.id for option in item.options]
    match item.kind:
        case ItemKind.SINGLE_CHOICE:
            return [(one,) for one in ids]
        case ItemKind.MULTIPLE_ANSWERS:
            return [chosen for size in (1, 2) for chosen in itertools.combinations(ids, size)]
        case ItemKind.TRUE_FALSE_REASON:
            return [(truth, one) for one in ids for truth in (TRUE, FALSE)]
        case ItemKind.ORDERING:
            return [(*ids[shift:], *ids[:shift]) for shift in range(1, len(ids))]
        case ItemKind.MATCHING:
            lefts = [pair.id for pair in item.pairs]
            turned = ((*lefts[shift:], *lefts[:shift]) for shift in range(1, len(lefts)))
            return [tuple(f"{one}={other}" for one, other in zip(lefts, rights, strict=True)) for rights in turned]
        case ItemKind.SORTING:
            groups = [group.id for group in item.groups]
            steps = range(1, len(groups))
            return [
                tuple(
                    f"{card.id}={groups[(groups.index(card.group or '') + step) % len(groups)]}"
                    for card in item.options
                )
                for step in steps
            ]
        case ItemKind.SHORT_ANSWER:
            near = item.typed.near if item.typed is not None else ()
            return [*(one.accepted[:1] for one in near), ("?",)]
        case ItemKind.NUMERICAL:
            value = item.typed.value if item.typed is not None else None
            return [(f"{(value or 0.0) * 2 + 1:g}",), (f"{(value or 0.0) / 2 - 1:g}",)]
        case ItemKind.SCENARIO:
            return _ways(item, item.scenes[0].id, ())


def _ways(item: Item, scene: str, steps: tuple[str, ...]) -> list[tuple[str, ...]]:
    choices = item.scene(scene).choices
    return [way for one in choices for way in _ways(item, one.to, (*steps, f"{scene}={one.id}"))] or [steps]


def _as_stored(chosen: tuple[str, ...]) -> str:
    return json.dumps(chosen, ensure_ascii=False)
