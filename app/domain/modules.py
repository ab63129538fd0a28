"""Modules: what is read and tested about a few commitments."""

from dataclasses import dataclass, field

from app.domain.items import Item
from app.domain.plain import UNSAID_AS_DEFAULT
from app.domain.texts import LANGUAGES, Language, Text


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of a lesson page under the name that the text uses; `data` is its PNG or JPEG file in base64."""

    name: str
    data: str


@dataclass(frozen=True, slots=True)
class Page:
    """A lesson page; `body` is Markdown, its first commitment is its own, `try_items` are ids of unscored items."""

    id: str
    title: Text
    body: Text
    commitments: tuple[str, ...]
    try_items: tuple[str, ...]
    pictures: tuple[Picture, ...] = ()


@dataclass(frozen=True, slots=True)
class MustPass:
    """A commitment, or a topic of items, on which at least a share of the points (0–1) is needed, whatever the total.

    A topic has a `title` for the people who are told about it.
    """

    commitment: str | None
    topic: str | None
    at_least: float
    title: Text | None = None

    def covers(self, item: Item) -> bool:
        """Whether an item counts for this."""
        return item.topic == self.topic if self.topic is not None else self.commitment in item.commitments


@dataclass(frozen=True, slots=True)
class QuizRule:
    """How many items an attempt draws, and what passes.

    `pass_mark` is a share of the points (0–1); `each_commitment` and `each_must_pass` are the least items that each
    commitment, and each must-pass topic or commitment, gets. `attempts` is how many a person has, and
    `time_limit_minutes` how long one may take; None sets no limit.
    """

    draw: int
    pass_mark: float
    each_commitment: int
    each_must_pass: int = 0
    must_pass: tuple[MustPass, ...] = ()
    attempts: int | None = None
    time_limit_minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Module:
    """One version of a module with everything in it.

    `minutes` is the time for reading and quiz together; an assessment has no pages and draws the items of other
    modules. `languages` are those that all of its texts are in.
    """

    id: str
    version: str
    policy: str
    title: Text
    summary: Text
    minutes: int
    commitments: tuple[str, ...]
    pages: tuple[Page, ...]
    quiz: QuizRule
    items: tuple[Item, ...]
    languages: tuple[Language, ...] = field(default=LANGUAGES, metadata=UNSAID_AS_DEFAULT)

    def language_for(self, reader: Language) -> Language:
        """Return the language that somebody who reads `reader` is shown the module in."""
        return reader if reader in self.languages else self.languages[0]

    def quiz_minutes(self) -> float:
        """Return how much of `minutes` the quiz takes."""
        return self.minutes * (0.4 if self.pages else 1.0)

    def page_number(self, page_id: str) -> int | None:
        """Return the position of a page counted from 1, or None if the module has no such page."""
        for number, page in enumerate(self.pages, start=1):
            if page.id == page_id:
                return number
        return None

    def item(self, item_id: str) -> Item:
        """Return an item of the bank; KeyError if there is none of that id."""
        for item in self.items:
            if item.id == item_id:
                return item
        raise KeyError(item_id)

    def bank(self) -> tuple[Item, ...]:
        """Return the items that a quiz may draw: all but those that a lesson page shows."""
        shown = {item_id for page in self.pages for item_id in page.try_items}
        return tuple(item for item in self.items if item.id not in shown)
