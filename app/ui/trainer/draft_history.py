"""What was done to a draft in an editor, step by step, so that all of it can be undone and done again.

A step is the draft before and after, both frozen. Letters typed one after another into one field are one step, up to
the end of a sentence: Qt keeps every command that was pushed, so a step grows where it stands instead of being merged.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from app.domain.texts import Language
from app.ui.trainer.spots import Spot

Draft = TypeVar("Draft")
_ENDS = (".", "!", "?", "。", "！", "？", "\n")


@dataclass(frozen=True, slots=True)
class Step(Generic[Draft]):
    """A draft before and after something was done at a spot; `typed` says that letters may still join it."""

    before: Draft
    after: Draft
    spot: Spot
    typed: bool = False


@dataclass(frozen=True, slots=True)
class PastSteps(Generic[Draft]):
    """All steps, and how many of them are done."""

    steps: tuple[Step[Draft], ...]
    done: int


class DraftHistory(QObject, Generic[Draft]):
    """Holds the draft as it is now.

    `changed` tells that it is another one, `typed` that some letters of it are, in the field that has the keyboard;
    `went` at which spot something was undone or done again.
    """

    changed = Signal()
    typed = Signal()
    went = Signal(Spot)

    def __init__(self, draft: Draft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._commands: list[_Command[Draft]] = []
        self._closed = False
        self._tell: Callable[[], None] = self.changed.emit
        self.stack = QUndoStack(self)

    @property
    def draft(self) -> Draft:
        """The draft as it is now."""
        return self._draft

    def languages(self) -> tuple[Language, ...]:
        """Return the languages that the draft is written in."""
        raise NotImplementedError

    def language_for(self, wanted: Language) -> Language:
        """Return the wanted language, or the only one of the draft where that is another."""
        return wanted if wanted in self.languages() else self.languages()[0]

    def type_in(self, spot: Spot, draft: Draft, was: str, is_: str) -> None:
        """Take the draft in which the words at a spot, which were `was`, are `is_`."""
        last = self._last()
        joins = last is not None and last.step.typed and last.step.spot == spot and not self._closed
        self._tell = self.typed.emit
        if joins and last is not None:
            last.step = replace(last.step, after=draft)
            self._show(draft)
        else:
            self._push(Step(self._draft, draft, spot, typed=True))
        self._tell = self.changed.emit
        self._closed = _inserted(was, is_).endswith(_ENDS)

    def replace(self, spot: Spot, draft: Draft) -> None:
        """Take another draft as a step of its own; what changes nothing is none."""
        if draft != self._draft:
            self._push(Step(self._draft, draft, spot))

    def pause(self) -> None:
        """Let what is typed next be a step of its own."""
        self._closed = True

    def undo(self) -> None:
        """Take the last step back."""
        if self.stack.canUndo():
            spot = self._commands[self.stack.index() - 1].step.spot
            self.stack.undo()
            self.went.emit(spot)

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        if self.stack.canRedo():
            spot = self._commands[self.stack.index()].step.spot
            self.stack.redo()
            self.went.emit(spot)

    def typed_at(self, spot: Spot) -> Iterator[Draft]:
        """Return the drafts that somebody came to by typing at a spot."""
        return (one.step.after for one in self._commands if one.step.typed and one.step.spot == spot)

    def past(self) -> PastSteps[Draft]:
        """Return the steps, to be gone on with where the editor is built anew."""
        return PastSteps(tuple(one.step for one in self._commands), self.stack.index())

    def go_on_with(self, past: PastSteps[Draft]) -> bool:
        """Take over the steps of an editor that had the same draft; False where it had another one."""
        here = past.steps[past.done - 1].after if past.done else past.steps[0].before if past.steps else None
        if here is None or not self.is_same(here, self._draft):
            return False
        for step in past.steps:
            self._push(step)
        while self.stack.index() > past.done:
            self.stack.undo()
        return True

    def is_same(self, one: Draft, other: Draft) -> bool:
        """Whether two drafts say the same; a history may look past what only saving sets."""
        return one == other

    def _last(self) -> "_Command[Draft] | None":
        at_end = self.stack.index() == self.stack.count()
        return self._commands[-1] if self._commands and at_end else None

    def _push(self, step: Step[Draft]) -> None:
        del self._commands[self.stack.index() :]
        command = _Command(self, step)
        self._commands.append(command)
        self._closed = False
        self.stack.push(command)

    def _show(self, draft: Draft) -> None:
        self._draft = draft
        self._tell()


class _Command(QUndoCommand, Generic[Draft]):
    def __init__(self, history: DraftHistory[Draft], step: Step[Draft]) -> None:
        super().__init__()
        self._history, self.step = history, step

    def undo(self) -> None:
        self._history._closed = True
        self._history._show(self.step.before)

    def redo(self) -> None:
        self._history._show(self.step.after)


def end_of_change(before: str, after: str) -> int:
    """Return where in `after` that ends which is not as it was in `before`."""
    start = _same(before, after)
    return len(after) - _same(before[start:][::-1], after[start:][::-1])


def _inserted(before: str, after: str) -> str:
    """Return what was typed between two states of a text; empty where something was only taken out."""
    return after[_same(before, after) : end_of_change(before, after)]


def _same(one: str, other: str) -> int:
    """Return how many characters two texts have in common from the left."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
