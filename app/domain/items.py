"""Items: the questions of a quiz, each aligned to the commitments that it tests."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.texts import Text


class ItemKind(StrEnum):
    """The kinds of item, by the names that the course files use."""

    SINGLE_CHOICE = "single-choice"
    MULTIPLE_ANSWERS = "multiple-answers"
    TRUE_FALSE_REASON = "true-false-reason"


TRUE, FALSE = "true", "false"
"""The option ids of the two truth values of a true/false item."""


@dataclass(frozen=True, slots=True)
class Option:
    """One possible answer; `feedback` says why it is right or wrong."""

    id: str
    text: Text
    feedback: Text
    right: bool


@dataclass(frozen=True, slots=True)
class Statement:
    """What a true/false item claims, in its stem, and what to tell who judged it so or so."""

    is_true: bool
    feedback_if_true: Text
    feedback_if_false: Text


@dataclass(frozen=True, slots=True)
class Item:
    """One version of an item.

    `options` are the options, or the reasons of a true/false item; `statement` is there for true/false items alone.
    `difficulty` is 1 (easy) to 3 (hard); `page` is the id of the lesson page to reread.
    """

    id: str
    kind: ItemKind
    commitments: tuple[str, ...]
    situation: bool
    difficulty: int
    page: str | None
    stem: Text
    question: Text | None
    explanation: Text
    options: tuple[Option, ...]
    statement: Statement | None

    def option(self, option_id: str) -> Option:
        """Return one option; KeyError if there is none of that id."""
        for option in self.options:
            if option.id == option_id:
                return option
        raise KeyError(option_id)

    def key(self) -> frozenset[str]:
        """Return the ids that a wholly right response chooses, the truth value included."""
        right = {option.id for option in self.options if option.right}
        if self.statement is not None:
            right.add(TRUE if self.statement.is_true else FALSE)
        return frozenset(right)
