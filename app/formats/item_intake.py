"""Takes items in from the files of other programs: ids that fit, tags that mean something, texts that are safe.

A reader of a format finds out what an item says; what holds for every format is here, once.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from app.domain.filed_items import COMMITMENT_TAG, FiledItem, ReadItems, ReadProblem
from app.domain.items import Item
from app.domain.texts import Text

MOST_ITEMS = 50_000
MOST_PROBLEMS = 20_000
"""Problems of one file that are listed; whatever can come in does so all the same."""

LONGEST_TEXT = 20_000
MOST_OPTIONS = 200
USUAL_DIFFICULTY = 2

ITEM_ID = re.compile(r"[a-z0-9][a-z0-9.-]{0,79}")
_UNSAFE = re.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\ud800-\\udfff\\u202a-\\u202e\\u2066-\\u2069]")
_NO_SLUG = re.compile(r"[^a-z0-9.]+")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Note:
    """What is wrong about an item, and how to mend it."""

    what: str
    mend: str


class BadItem(Exception):
    """Raised where something in a file is no item that we could have; carries why."""

    def __init__(self, note: Note) -> None:
        self.note = note
        super().__init__(note.what)


@dataclass(slots=True)
class Alignment:
    """What an item is about, as tags carry it; `notes` are about tags that cannot be what they claim to be."""

    commitments: list[str] = field(default_factory=list)
    situation: bool = False
    difficulty: int = USUAL_DIFFICULTY
    page: str | None = None
    topic: str | None = None
    tags: list[str] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)


class Intake:
    """Gathers the items and the problems of one file."""

    def __init__(self) -> None:
        self._items: list[FiledItem] = []
        self._lines: list[int] = []
        self._problems: list[ReadProblem] = []
        self._told: list[ReadProblem] = []
        self._is_quiet = False
        self._ids: set[str] = set()
        self._next: dict[str, int] = {}

    @property
    def is_full(self) -> bool:
        """Whether no more items are taken."""
        return len(self._items) >= MOST_ITEMS

    def refuse(self, line: int, what: str, mend: str) -> None:
        """Take note of something that did not come in."""
        self._add(_problem(line, what, mend))

    def tell(self, line: int, what: str, mend: str) -> None:
        """Take note of something about the file as a whole, which is told however many problems there are."""
        self._told.append(_problem(line, what, mend, whole=True))

    def take(self, line: int, filed: FiledItem, notes: Iterable[Note] = ()) -> None:
        """Take an item in, its id made to fit, or refuse it where one of its texts is unsafe or too long."""
        fault = _fault(filed)
        if fault is not None:
            name = shown(filed.title or filed.item.id)
            self.refuse(line, f"“{name}” {fault.what}", fault.mend)
            return
        notes = list(notes)
        wanted = filed.item.id or slug(filed.title) or f"item-{len(self._items) + 1}"
        item_id = self._free_id(wanted)
        if filed.item.id and item_id != wanted:
            notes.append(Note(f"the id “{wanted}” is used twice", f"this one is “{item_id}” now"))
        place = len(self._items)
        self._ids.add(item_id)
        if filed.item.id != item_id:
            filed = replace(filed, item=replace(filed.item, id=item_id))
        self._items.append(filed)
        self._lines.append(line)
        for note in notes:
            self._add(_problem(line, note.what, note.mend, place))

    def result(self) -> ReadItems:
        """Return everything that was taken in."""
        problems = sorted([*self._problems, *self._told], key=lambda problem: problem.line)
        return ReadItems(tuple(self._items), tuple(self._lines), tuple(problems))

    def _add(self, problem: ReadProblem) -> None:
        if len(self._problems) < MOST_PROBLEMS:
            self._problems.append(problem)
        elif not self._is_quiet:
            self._is_quiet = True
            what = f"there are more than {MOST_PROBLEMS:,} problems; those from here on are not listed"
            self.tell(problem.line, what, "mend these, and bring the file in again")

    def _free_id(self, wanted: str) -> str:
        item_id, start = wanted, wanted[:70]
        while item_id in self._ids:
            number = self._next[start] = self._next.get(start, 1) + 1  # by what is kept, or each would count anew
            item_id = f"{start}-{number}"
        return item_id


def unreadable(what: str, mend: str, line: int = 1) -> ReadItems:
    """Return what a file gives that cannot be read at all."""
    return ReadItems((), (), (_problem(line, what, mend, whole=True),))


def _problem(line: int, what: str, mend: str, place: int | None = None, *, whole: bool = False) -> ReadProblem:
    """Return a problem whose sentences hold nothing that hides or turns text, whatever they quote."""
    if not what.isprintable():
        what = _UNSAFE.sub(" ", what)
    return ReadProblem(line, what, mend if mend.isprintable() else _UNSAFE.sub(" ", mend), place, whole)


def is_id(text: str) -> bool:
    """Whether a text may be the id of an item, option, page, topic or commitment."""
    return ITEM_ID.fullmatch(text) is not None


def slug(text: str) -> str:
    """Return an id made of a title; empty where it has no plain letter or digit."""
    if not text:
        return ""
    plain = unicodedata.normalize("NFKD", text[:500]).casefold()
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    return _NO_SLUG.sub("-", plain).strip("-.")[:80].rstrip("-.")


def letter(place: int) -> str:
    """Return the id of the option at a place counted from 0: a, b, …, z, aa, ab, …"""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = _LETTERS[rest] + letters
    return letters


def shown(text: str) -> str:
    """Return a text as a problem quotes it: one line, short, without what could hide in it."""
    line = " ".join(_UNSAFE.sub(" ", text).split())
    return f"{line[:57]}…" if len(line) > 58 else line


def tags_of(filed: FiledItem) -> list[str]:
    """Return the tags that carry what an item is about, and then its own."""
    item = filed.item
    tags = [f"{COMMITMENT_TAG}{one}" for one in item.commitments]
    if item.situation:
        tags.append("situation")
    if item.difficulty != USUAL_DIFFICULTY:
        tags.append(f"difficulty:{item.difficulty}")
    if item.page is not None:
        tags.append(f"page:{item.page}")
    if item.topic is not None:
        tags.append(f"topic:{item.topic}")
    return [*tags, *filed.tags]


def read_tags(tags: Iterable[str], known: frozenset[str]) -> Alignment:
    """Return what tags say; `known` are the ids of commitments, which need no prefix."""
    found = Alignment()
    for tag in tags:
        name, colon, value = tag.partition(":")
        value = value.strip()
        if tag in known:
            add_commitment(found, tag, known)
        elif name == "commitment" and colon:
            add_commitment(found, value, known)
        elif tag == "situation":
            found.situation = True
        elif name == "difficulty" and value in ("1", "2", "3"):
            found.difficulty = int(value)
        elif name == "page" and is_id(value):
            found.page = value
        elif name == "topic" and is_id(value):
            found.topic = value
        elif tag.strip():
            found.tags.append(tag)
    return found


def add_commitment(found: Alignment, commitment: str, known: frozenset[str]) -> None:
    """Add a commitment that an item is about, or a note where it can be none."""
    if not is_id(commitment):
        what = f"“{shown(commitment)}” is no id of a commitment"
        found.notes.append(Note(what, "use an id of the policy, such as “disclosure.law”"))
        return
    if commitment not in found.commitments:
        found.commitments.append(commitment)
    if known and commitment not in known:
        found.notes.append(Note(f"the policy has no commitment “{commitment}”", "choose one that it has"))


def item_texts(item: Item) -> Iterator[str]:
    """Yield every text of an item in both languages."""
    for text in _texts(item):
        yield text.en
        yield text.ja
    if item.typed is not None:
        yield from item.typed.accepted
        for near in item.typed.near:
            yield from near.accepted


def _texts(item: Item) -> Iterator[Text]:
    yield from (item.stem, item.explanation)
    if item.question is not None:
        yield item.question
    for option in item.options:
        yield from (option.text, option.feedback)
    for pair in item.pairs:
        yield from (pair.left, pair.right, pair.feedback)
    for group in item.groups:
        yield group.title
    if item.statement is not None:
        yield from (item.statement.feedback_if_true, item.statement.feedback_if_false)
    if item.typed is not None:
        yield from (item.typed.feedback_if_right, item.typed.feedback_if_wrong)
        if item.typed.unit is not None:
            yield item.typed.unit
        for near in item.typed.near:
            yield near.feedback
    for scene in item.scenes:
        yield scene.text
        for choice in scene.choices:
            yield from (choice.text, choice.feedback)


def too_many_options() -> Note:
    """Return the note of an item with more than MOST_OPTIONS options, pairs or groups."""
    return Note(f"has more than {MOST_OPTIONS} options", "split it into several items")


def _fault(filed: FiledItem) -> Note | None:
    """Return why an item cannot come in at all, None if it can."""
    texts = [filed.title, *filed.category, *filed.tags, *item_texts(filed.item)]
    together = "\n".join(texts)
    unsafe = None if together.isprintable() else _UNSAFE.search(together)
    if unsafe is not None:
        code = f"U+{ord(unsafe[0]):04X}"
        return Note(f"has the character {code}, which hides or turns text", "remove the character")
    if len(together) > LONGEST_TEXT and max(map(len, texts)) > LONGEST_TEXT:
        return Note(f"has a text of more than {LONGEST_TEXT:,} characters", "shorten it")
    if _too_many(filed.item.options, filed.item.pairs, filed.item.groups):
        return too_many_options()
    return None


def _too_many(*parts: Sequence[object]) -> bool:
    return any(len(one) > MOST_OPTIONS for one in parts)
