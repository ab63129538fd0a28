"""Examples of a commitment from the items, without giving away what a quiz may still ask.

A quiz withholds two things until an answer is checked: the key, and which commitment an item is about. So an item is
an example only for who knows the second already, and comes with its answer only for who has passed.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.item_keys import key_lines
from app.domain.items import Item
from app.domain.modules import Module
from app.domain.texts import Text


@dataclass(frozen=True, slots=True)
class Known:
    """What a person has behind them.

    `passed` are modules, `under_way` modules with a quiz in progress, `answered` ids of items that were answered in
    any quiz, `pending` ids of the items of quizzes in progress.
    """

    passed: frozenset[str]
    under_way: frozenset[str]
    answered: frozenset[str]
    pending: frozenset[str]


@dataclass(frozen=True, slots=True)
class ExampleAnswer:
    """The key in words, one line for each part, and why; `truth` is that of a true/false item."""

    truth: bool | None
    lines: tuple[Text, ...]
    explanation: Text


@dataclass(frozen=True, slots=True)
class Example:
    """A situation from an item; `page` (from 1) is the lesson page of `module` that teaches it, None without one."""

    item: str
    module: str
    page: int | None
    situation: Text
    question: Text | None
    answer: ExampleAnswer | None


def examples_of(commitment_id: str, modules: Iterable[Module], known: Known) -> tuple[Example, ...]:
    """Return the situations about a commitment that a person may see, those with an answer first."""
    # An assessment has the items of other modules, but not their pages.
    modules = tuple(sorted(modules, key=lambda module: not module.pages))
    asked_by = _asked_by(modules)
    found = []
    seen: set[str] = set()
    for module in modules:
        for item in module.items:
            if commitment_id not in item.commitments or not item.situation or item.id in seen:
                continue
            seen.add(item.id)
            asking = asked_by.get(item.id, frozenset())
            if _may_be_shown(item, asking, known):
                found.append(_example(module, item, answered=_may_be_told(module, item, asking, known)))
    return tuple(sorted(found, key=lambda example: example.answer is None))


def _asked_by(modules: tuple[Module, ...]) -> dict[str, frozenset[str]]:
    """Return the modules whose quiz may draw each item."""
    asked: dict[str, frozenset[str]] = {}
    for module in modules:
        for item in module.bank():
            asked[item.id] = asked.get(item.id, frozenset()) | {module.id}
    return asked


def _may_be_shown(item: Item, asking: frozenset[str], known: Known) -> bool:
    """Whether it is no secret what the item is about: no quiz draws it, all that do are passed, or it was answered."""
    if asking & known.under_way or item.id in known.pending:
        return False
    return asking <= known.passed or item.id in known.answered


def _may_be_told(module: Module, item: Item, asking: frozenset[str], known: Known) -> bool:
    """Whether the answer is no secret: every quiz with it is passed, or one is and it was answered."""
    if not asking:
        return module.id in known.passed
    return asking <= known.passed or (bool(asking & known.passed) and item.id in known.answered)


def _example(module: Module, item: Item, *, answered: bool) -> Example:
    answer = _answer(item) if answered else None
    return Example(item.id, module.id, _page(module, item), item.stem, item.question, answer)


def _page(module: Module, item: Item) -> int | None:
    """Return the page that teaches an item, or that shows it to be tried."""
    if item.page is not None:
        return module.page_number(item.page)
    numbers = (number for number, page in enumerate(module.pages, start=1) if item.id in page.try_items)
    return next(numbers, None)


def _answer(item: Item) -> ExampleAnswer:
    truth = item.statement.is_true if item.statement is not None else None
    return ExampleAnswer(truth, key_lines(item), item.explanation)
