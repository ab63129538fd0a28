"""Items: the questions of a quiz, each aligned to the commitments that it tests."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.texts import Text


class ItemKind(StrEnum):
    """The kinds of item, by the names that the course files use."""

    SINGLE_CHOICE = "single-choice"
    MULTIPLE_ANSWERS = "multiple-answers"
    TRUE_FALSE_REASON = "true-false-reason"
    MATCHING = "matching"
    ORDERING = "ordering"
    SORTING = "sorting"
    SHORT_ANSWER = "short-answer"
    NUMERICAL = "numerical"
    SCENARIO = "scenario"


TRUE, FALSE = "true", "false"
"""The option ids of the two truth values of a true/false item."""


@dataclass(frozen=True, slots=True)
class Option:
    """One possible answer; `feedback` says why it is right or wrong.

    Of an ordering item it is a step, of a sorting item a card with the `group` that it belongs to, of a matching
    item a further right-hand text that fits nothing.
    """

    id: str
    text: Text
    feedback: Text
    right: bool
    group: str | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """What a true/false item claims, in its stem, and what to tell who judged it so or so."""

    is_true: bool
    feedback_if_true: Text
    feedback_if_false: Text


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts of a matching item that belong together; `id` names both."""

    id: str
    left: Text
    right: Text
    feedback: Text


@dataclass(frozen=True, slots=True)
class Group:
    """A group that the cards of a sorting item are put into."""

    id: str
    title: Text


@dataclass(frozen=True, slots=True)
class Near:
    """Answers that are nearly right, in either language, and what to tell whoever gives one."""

    accepted: tuple[str, ...]
    feedback: Text


@dataclass(frozen=True, slots=True)
class Typed:
    """What a short answer (`accepted`, in either language) or a number (`value` ± `tolerance`) is compared with."""

    accepted: tuple[str, ...]
    near: tuple[Near, ...]
    value: float | None
    tolerance: float
    unit: Text | None
    feedback_if_right: Text
    feedback_if_wrong: Text


@dataclass(frozen=True, slots=True)
class SceneChoice:
    """A choice in a scene, what comes of it, and the scene that it leads to."""

    id: str
    text: Text
    feedback: Text
    to: str


@dataclass(frozen=True, slots=True)
class Scene:
    """A scene of a branching scenario; one without choices is an end and has a mark (0–1)."""

    id: str
    text: Text
    choices: tuple[SceneChoice, ...]
    mark: float | None


@dataclass(frozen=True, slots=True)
class Item:
    """One version of an item.

    `options` are the options, the reasons of a true/false item (which may have none), the steps of an ordering item
    in their right order, the cards of a sorting item, or what fits nothing in a matching item. The fields after them
    are there for the kinds that need them. `difficulty` is 1 (easy) to 3 (hard); `page` is the id of the lesson page
    to reread; `topic` is a word that a quiz rule can ask for.
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
    topic: str | None = None
    pairs: tuple[Pair, ...] = ()
    groups: tuple[Group, ...] = ()
    typed: Typed | None = None
    scenes: tuple[Scene, ...] = ()

    def option(self, option_id: str) -> Option:
        """Return one option; KeyError if there is none of that id."""
        for option in self.options:
            if option.id == option_id:
                return option
        raise KeyError(option_id)

    def scene(self, scene_id: str) -> Scene:
        """Return one scene; KeyError if there is none of that id."""
        for scene in self.scenes:
            if scene.id == scene_id:
                return scene
        raise KeyError(scene_id)

    def parts(self) -> tuple[str, ...]:
        """Return the ids of what is shuffled: the options, the right-hand texts, or the choices as `scene=choice`."""
        if self.kind is ItemKind.MATCHING:
            return tuple(pair.id for pair in self.pairs) + tuple(option.id for option in self.options)
        if self.kind is ItemKind.SCENARIO:
            return tuple(f"{scene.id}={choice.id}" for scene in self.scenes for choice in scene.choices)
        return tuple(option.id for option in self.options)

    def key(self) -> frozenset[str]:
        """Return what a wholly right response holds, in the form of `domain.marking`; empty where it is not a set."""
        if self.kind is ItemKind.MATCHING:
            return frozenset(f"{pair.id}={pair.id}" for pair in self.pairs)
        if self.kind is ItemKind.SORTING:
            return frozenset(f"{option.id}={option.group}" for option in self.options)
        right = {option.id for option in self.options if option.right}
        if self.statement is not None:
            right.add(TRUE if self.statement.is_true else FALSE)
        return frozenset(right)
