"""Counts what people answered, without names: everything that statistics are made of, and small enough to be kept.

A tally says how many people got which mark on an item together with which mark on the rest of the quiz. That is all
that facility, discrimination and efficiency look at, so figures made of tallies are exact, and the tallies of two
groups of people can be added up.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar

LONGEST_SECONDS = 3_600
"""Whoever took longer went away in between; an hour stands for all of that."""

Choices = Callable[[str, str | None], tuple[str, ...]]
"""Returns the names of what an answer chose, by the digest of the item version and the answer as it is stored."""

Key = TypeVar("Key")


class Version(NamedTuple):
    """An item version (its digest) in the quiz of a module: in another quiz there is another rest to compare with."""

    module: str
    digest: str


class Quiz(NamedTuple):
    """A quiz as people took it: the edition of its module, and how many items an attempt has."""

    module: str
    edition: int
    size: int


class Answer(NamedTuple):
    """An item of an attempt; `mark` is 0–1, 0 without an answer; `response` is as stored, None without an answer.

    `seconds` are those since the answer before it, or since the start. `counted`: the kept tallies have it already.
    """

    position: int
    digest: str
    mark: float
    response: str | None
    seconds: int | None
    counted: bool


class FirstAttempt(NamedTuple):
    """Somebody's first attempt at a module, submitted; `language` is that of the result, empty where none is kept.

    `counted`: the kept tallies of the quiz have it already.
    """

    id: str
    module: str
    edition: int
    language: str
    counted: bool
    answers: tuple[Answer, ...]


@dataclass(slots=True)
class ItemTally:
    """Answers to an item version.

    `marks` counts people by language, mark and rest mark, `chosen` by what they chose, `seconds` by how long they
    took; `chosen_rest` is the sum of the rest marks of those who chose it.
    """

    marks: dict[tuple[str, float, float], int] = field(default_factory=dict)
    chosen: dict[str, int] = field(default_factory=dict)
    chosen_rest: dict[str, float] = field(default_factory=dict)
    seconds: dict[int, int] = field(default_factory=dict)

    @property
    def people(self) -> int:
        """How many people it counts."""
        return sum(self.marks.values())

    def add(self, other: "ItemTally") -> None:
        """Add the people of another tally of the same item version."""
        _add(self.marks, other.marks)
        _add(self.chosen, other.chosen)
        _add(self.seconds, other.seconds)
        for choice, rest in other.chosen_rest.items():
            self.chosen_rest[choice] = self.chosen_rest.get(choice, 0.0) + rest


@dataclass(slots=True)
class QuizTally:
    """Attempts at a quiz: people by the sum of their marks, and by the mark at each position of the quiz."""

    totals: dict[float, int] = field(default_factory=dict)
    places: dict[tuple[int, float], int] = field(default_factory=dict)

    @property
    def people(self) -> int:
        """How many people it counts."""
        return sum(self.totals.values())

    def add(self, other: "QuizTally") -> None:
        """Add the people of another tally of the same quiz."""
        _add(self.totals, other.totals)
        _add(self.places, other.places)


@dataclass(slots=True)
class Tallies:
    """The tallies of item versions and of quizzes."""

    items: dict[Version, ItemTally] = field(default_factory=dict)
    quizzes: dict[Quiz, QuizTally] = field(default_factory=dict)

    def item(self, module: str, digest: str) -> ItemTally:
        """Return the tally of an item version, an empty one that counts from now on if there is none."""
        version = Version(module, digest)
        found = self.items.get(version)
        if found is None:
            found = self.items[version] = ItemTally()
        return found

    def add(self, other: "Tallies") -> None:
        """Add the people of other tallies."""
        for version, item in other.items.items():
            self.items.setdefault(version, ItemTally()).add(item)
        for quiz, tally in other.quizzes.items():
            self.quizzes.setdefault(quiz, QuizTally()).add(tally)


def rest_mark(total: float, mark: float, others: int) -> float:
    """Return the mark on the rest of a quiz as a share (0–1) of the `others` items; 0 where there is no rest.

    As a share it means the same whatever the length of the quiz, and neither a correlation nor a ratio of covariances
    sees the difference. What should be equal is equal: a rounding error would look like a variance.
    """
    return round((total - mark) / others, 14) if others else 0.0


def _add(kept: dict[Key, int], more: Mapping[Key, int]) -> None:
    for key, count in more.items():
        kept[key] = kept.get(key, 0) + count
