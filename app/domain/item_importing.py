"""What bringing a file of questions in would do, question by question, before anything of it is done."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from enum import StrEnum

from app.domain.filed_items import FiledItem, ReadItems, ReadProblem
from app.domain.item_places import texts_with_places, with_words
from app.domain.item_readiness import count_of, lacks
from app.domain.item_shaping import furnished
from app.domain.items import Item
from app.domain.studio import ItemDraft, KeptItem
from app.domain.texts import LANGUAGES, Language

_QUOTED = re.compile("“.*?”")
_NUMBER = re.compile(r"\d[\d,.]*")
_FIELDS = tuple(one.name for one in fields(Item))


class Clash(StrEnum):
    """What is done with a question whose id an item of the library has already."""

    UPDATE = "update"
    ADD = "add"
    LEAVE = "leave"


class Coming(StrEnum):
    """What becomes of a question of a file."""

    NEW = "new"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    LEFT = "left"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class ImportTerms:
    """Where new items come in, what they rest on where they name nothing, and what is done about ids that are taken.

    `module` is the id of a module, or empty for a new one that `title` names.
    """

    module: str = ""
    title: str = ""
    commitments: tuple[str, ...] = ()
    clash: Clash = Clash.UPDATE


@dataclass(frozen=True, slots=True)
class ImportLine:
    """A question of a file at a line (from 1), and what becomes of it; `place` counts them from 0.

    `draft` is what would be kept, None for what cannot come in; `before` is the item of that id that is here.
    `lacks` counts what is missing before it can be published.
    """

    place: int
    line: int
    coming: Coming
    title: str
    problems: tuple[ReadProblem, ...]
    draft: ItemDraft | None = None
    before: KeptItem | None = None
    lacks: int = 0

    @property
    def writes(self) -> bool:
        """Whether anything is kept if this is taken in."""
        return self.coming in (Coming.NEW, Coming.UPDATED)


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """Every question of a file in its order, with the terms that it was planned on.

    `about_file` is what is remarked about the file as a whole, and about no question of it.
    """

    terms: ImportTerms
    lines: tuple[ImportLine, ...]
    about_file: tuple[ReadProblem, ...] = ()

    def count(self, coming: Coming) -> int:
        """Return how many questions come in so, or do not."""
        return sum(line.coming is coming for line in self.lines)

    def remarks(self) -> int:
        """Return how many questions come in, but not as they are in the file."""
        return sum(bool(line.problems) for line in self.lines if line.draft is not None)

    def clashes(self) -> int:
        """Return how many questions have an id that is taken."""
        return sum(line.before is not None for line in self.lines)

    def wanted(self, left_out: Collection[int] = ()) -> tuple[ImportLine, ...]:
        """Return what would be written without the questions at the places `left_out`."""
        return tuple(line for line in self.lines if line.writes and line.place not in left_out)


@dataclass(frozen=True, slots=True)
class Library:
    """What a plan has to know of the library: the items whose ids a file has, all ids, the commitments of the policy.

    `returning` are the same items as they come back out of a file of the same format, where that is not as they are.
    `languages` are those of the module that new items come into.
    """

    here: Mapping[str, KeptItem]
    taken: Collection[str]
    known: frozenset[str]
    returning: Mapping[str, FiledItem]
    languages: tuple[Language, ...] = LANGUAGES


def plan_import(read: ReadItems, library: Library, terms: ImportTerms) -> Iterator[ImportLine]:
    """Yield what becomes of each question of a file."""
    used = set(library.taken) | {filed.item.id for filed in read.items}
    for place, (line, index, problems) in enumerate(_entries(read)):
        if index is None:
            yield ImportLine(place, line, Coming.OUT, "", problems)
            continue
        filed = read.items[index]
        yield _line(ImportLine(place, line, Coming.NEW, filed.title, problems), filed, library, terms, used)


def _entries(read: ReadItems) -> list[tuple[int, int | None, tuple[ReadProblem, ...]]]:
    """Return the line, the place of the item (None where none came in) and the problems of each question."""
    own: dict[int, list[ReadProblem]] = {}
    found: list[tuple[int, int | None, tuple[ReadProblem, ...]]] = []
    for problem in read.problems:
        if problem.whole:
            continue
        if problem.item is None:
            found.append((problem.line, None, (problem,)))
        else:
            own.setdefault(problem.item, []).append(problem)
    found += [(line, index, tuple(own.get(index, ()))) for index, line in enumerate(read.lines)]
    return sorted(found, key=lambda entry: entry[0])


def _line(line: ImportLine, filed: FiledItem, library: Library, terms: ImportTerms, used: set[str]) -> ImportLine:
    item, coming = filed.item, Coming.NEW
    before = library.here.get(item.id)
    if before is not None and terms.clash is not Clash.ADD:
        draft = _over(before.draft, library.returning.get(item.id), filed)
        if draft == before.draft:
            coming = Coming.UNCHANGED
        else:
            coming = Coming.UPDATED if terms.clash is Clash.UPDATE else Coming.LEFT
    else:
        if before is not None:
            item = replace(item, id=another_id(item.id, used))
            used.add(item.id)
        item = replace(item, commitments=item.commitments or terms.commitments)
        draft = ItemDraft(item, terms.module, filed.title, languages=library.languages)
    missing = count_of(lacks(furnished(draft.item), library.known, draft.languages))
    return replace(line, coming=coming, draft=draft, before=before, lacks=missing)


def _over(old: ItemDraft, returning: FiledItem | None, new: FiledItem) -> ItemDraft:
    """Return a draft with what a file changes in it, and with what files of its format cannot hold as it is.

    A field that is in the file just as the old item would come back out of such a file was changed by nobody.
    """
    item, title = new.item, new.title or old.title
    if returning is not None:
        same = [name for name in _FIELDS if getattr(returning.item, name) == getattr(item, name)]
        item = replace(item, **{name: getattr(old.item, name) for name in same})
        title = old.title if returning.title == new.title else title
    return replace(old, item=keep_unsaid(old.item, item), title=title)


def another_id(item_id: str, taken: Collection[str]) -> str:
    """Return an id like one that is taken, with the next number behind it that is free.

    >>> another_id("desk.lamp", {"desk.lamp", "desk.lamp-2"})
    'desk.lamp-3'
    """
    number = 2
    while (found := f"{item_id[:70]}-{number}") in taken:
        number += 1
    return found


def keep_unsaid(old: Item, new: Item) -> Item:
    """Return `new` with what its file does not say taken from `old`, so that an update takes nothing away.

    That is a language in which it has no text at all, as far as the parts are still there, and commitments, page and
    topic where it names none.
    """
    kept = replace(
        new,
        commitments=new.commitments or old.commitments,
        page=new.page or old.page,
        topic=new.topic or old.topic,
    )
    texts = dict(texts_with_places(new))
    for language in _unsaid(new):
        for place, text in texts_with_places(old):
            words = text.written_in(language)
            if words and place in texts:
                kept = with_words(kept, place, language, words)
    return kept


def _unsaid(item: Item) -> tuple[Language, ...]:
    """Return the languages in which an item has no word."""
    texts = [text for _, text in texts_with_places(item)]
    return tuple(one for one in LANGUAGES if not any(text.written_in(one).strip() for text in texts))


@dataclass(frozen=True, slots=True)
class Remark:
    """What is said of several questions in the same words but for what they quote, and the places of these."""

    problem: ReadProblem
    places: tuple[int, ...]


def group_remarks(lines: Sequence[ImportLine]) -> tuple[Remark, ...]:
    """Return what is said of the questions that come in, each once, the most frequent first.

    What stands in quotation marks, and numbers, tell no remarks apart; `problem` is the first of its kind.
    """
    places: dict[str, list[int]] = {}
    first: dict[str, ReadProblem] = {}
    for line in lines:
        if line.draft is None:
            continue
        for problem in line.problems:
            key = remark_key(problem.what)
            first.setdefault(key, problem)
            found = places.setdefault(key, [])
            if not found or found[-1] != line.place:
                found.append(line.place)
    remarks = [Remark(first[key], tuple(found)) for key, found in places.items()]
    return tuple(sorted(remarks, key=lambda remark: -len(remark.places)))


def remark_key(sentence: str) -> str:
    """Return a sentence without what it quotes and counts.

    >>> remark_key("the column “Owner” is not known, 12 cells")
    'the column “…” is not known, … cells'
    """
    return _NUMBER.sub("…", _QUOTED.sub("“…”", sentence))
