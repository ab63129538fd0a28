"""What a module and a whole course show only as a whole: coverage, balance, and clues that single items do not give."""

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from app.domain.findings import Finding, FindingId
from app.domain.item_writing import longest_is_key
from app.domain.items import Item, ItemKind
from app.domain.texts import LANGUAGES, Language

ENOUGH_ITEMS = 6
"""Items that a commitment needs, so that a retake can ask other ones."""

RARE = 0.01
"""Clues over a module are told where chance would give them to fewer than one module in a hundred."""

_EXACT_UP_TO = 400
_NAMES: dict[Language, str] = {"en": "English", "ja": "Japanese"}


@dataclass(frozen=True, slots=True)
class ItemSketch:
    """What is kept of an item when its file is closed.

    `choices` is the number of options of an item with one key and `key_place` where the key stands, from 0;
    `longest` tells for each language whether the key is the longest option, None where no option is.
    """

    id: str
    line: int
    commitments: tuple[str, ...]
    situation: bool
    choices: int = 0
    key_place: int = 0
    longest: tuple[bool | None, ...] = ()


def sketch_of(item: Item, line: int) -> ItemSketch:
    """Return the sketch of an item that begins in `line`."""
    right = [place for place, option in enumerate(item.options) if option.right]
    if item.kind not in (ItemKind.SINGLE_CHOICE, ItemKind.TRUE_FALSE_REASON) or len(right) != 1:
        return ItemSketch(item.id, line, item.commitments, item.situation)
    longest = tuple(longest_is_key(item, language) for language in LANGUAGES)
    return ItemSketch(item.id, line, item.commitments, item.situation, len(item.options), right[0], longest)


def bank_findings(sketches: list[ItemSketch], bank: list[ItemSketch]) -> Iterator[Finding]:
    """Yield what all items of a module show together; `bank` are those of the quiz."""
    yield from _key_position(sketches)
    for number, language in enumerate(LANGUAGES):
        yield from _key_longest(
            [one for one in sketches if one.choices and one.longest[number] is not None], number, language
        )
    situations = sum(one.situation for one in bank)
    if 2 * situations < len(bank):
        what = f"{situations} of {len(bank)} items of the quiz are situations"
        yield Finding(FindingId.FEW_SITUATIONS, what, "write cases from a working day; half of the items at least")


def uncovered(commitments: Iterable[str], bank: list[ItemSketch]) -> list[str]:
    """Return the commitments that no item of the bank is about."""
    tested = {commitment for one in bank for commitment in one.commitments}
    return [commitment for commitment in commitments if commitment not in tested]


def chance_of_so_many(count: int, chances: list[float]) -> float:
    """Return how likely at least `count` of independent events with these probabilities are.

    Exact (the Poisson binomial distribution, by adding one event after the other); the normal approximation above 400.
    """
    mean = sum(chances)
    if count <= mean:
        return 1.0
    if len(chances) > _EXACT_UP_TO:
        spread = math.sqrt(sum(one * (1 - one) for one in chances)) or 1e-9
        return 0.5 * math.erfc((count - 0.5 - mean) / spread / math.sqrt(2))
    ways = [1.0] + [0.0] * len(chances)
    for number, chance in enumerate(chances, start=1):
        for hits in range(number, 0, -1):
            ways[hits] = ways[hits] * (1 - chance) + ways[hits - 1] * chance
        ways[0] *= 1 - chance
    return sum(ways[count:])


def _key_longest(sketches: list[ItemSketch], number: int, language: Language) -> Iterator[Finding]:
    longest = sum(one.longest[number] is True for one in sketches)
    if chance_of_so_many(longest, [1 / one.choices for one in sketches]) < RARE:
        what = f"{_NAMES[language]}: the key is the longest option in {longest} of {len(sketches)} items"
        yield Finding(FindingId.KEY_LONGEST, what, "shorten keys, or fill distractors up, until length tells nothing")


def _key_position(sketches: list[ItemSketch]) -> Iterator[Finding]:
    """One place has the key too often; asked once for each place, so each has its share of `RARE` (Bonferroni)."""
    asked = [one for one in sketches if one.choices]
    places = max((one.choices for one in asked), default=0)
    for place in range(places):
        could = [one for one in asked if one.choices > place]
        count = sum(one.key_place == place for one in could)
        if chance_of_so_many(count, [1 / one.choices for one in could]) < RARE / places:
            what = f"the key stands in place {place + 1} in {count} of {len(could)} items"
            yield Finding(FindingId.KEY_POSITION, what, "move some keys; exports and prints keep the order of the file")
            return


@dataclass(frozen=True, slots=True)
class Coverage:
    """What a course has about one commitment; `languages` are those that none of it lacks.

    `spoken` are the languages of the modules about it: in them all of it is to be.
    """

    commitment: str
    pages: int
    items: int
    situations: int
    languages: tuple[Language, ...]
    spoken: tuple[Language, ...] = LANGUAGES

    def holes(self, *, whole_course: bool) -> tuple[str, ...]:
        """Return the columns that have too little; only a whole course needs enough items."""
        least = ENOUGH_ITEMS if whole_course else 1
        short: list[tuple[str, Callable[[], bool]]] = [
            ("pages", lambda: not self.pages),
            ("items", lambda: self.items < least),
            ("situations", lambda: not self.situations),
            ("languages", lambda: self.languages != self.spoken),
        ]
        return tuple(name for name, is_short in short if is_short())
