"""Makes an item out of the cells of one row of a sheet, and says what is doubtful about it."""

from collections.abc import Callable, Mapping
from functools import cache
from itertools import zip_longest

from app.domain.filed_items import FiledItem
from app.domain.items import Group, Item, ItemKind, Near, Option, Pair, Statement, Typed
from app.domain.texts import Language, Text
from app.formats.item_intake import Alignment, BadItem, Note, add_commitment, is_id, letter, shown, slug
from app.formats.items_sheet_cells import (
    read_marks,
    read_number,
    read_yes,
    split_ids,
    split_list,
    split_pair,
    split_path,
)
from app.formats.items_sheet_columns import SheetColumn, kind_of

_NOTHING = Text("", "")
_WITH_MARKS = frozenset({ItemKind.SINGLE_CHOICE, ItemKind.MULTIPLE_ANSWERS, ItemKind.TRUE_FALSE_REASON})
_WITH_PARTS = _WITH_MARKS | {ItemKind.MATCHING, ItemKind.ORDERING, ItemKind.SORTING}
_TYPED = frozenset({ItemKind.SHORT_ANSWER, ItemKind.NUMERICAL})
_KINDS_OF = {
    "right": _WITH_MARKS,
    "answers": frozenset({ItemKind.SHORT_ANSWER}),
    "value": frozenset({ItemKind.NUMERICAL}),
    "tolerance": frozenset({ItemKind.NUMERICAL}),
    "unit": frozenset({ItemKind.NUMERICAL}),
    "if right": _TYPED | {ItemKind.TRUE_FALSE_REASON},
    "if wrong": _TYPED | {ItemKind.TRUE_FALSE_REASON},
    "groups": frozenset({ItemKind.SORTING}),
    "group ids": frozenset({ItemKind.SORTING}),
    "option ids": _WITH_PARTS,
    "option": _WITH_PARTS | {ItemKind.SHORT_ANSWER},
    "feedback": _WITH_PARTS | {ItemKind.SHORT_ANSWER},
}
"""The kinds that a column means something for; those that are not here are for all."""


@cache
def _column(name: str, option: int = 0, language: Language | None = None) -> SheetColumn:
    return SheetColumn(name, option, language)


def item_of_row(cells: Mapping[SheetColumn, str], known: frozenset[str]) -> tuple[FiledItem, list[Note]]:
    """Return the item of a row and what is doubtful about it; BadItem where there is none.

    The cells are stripped; empty ones may be missing. `known` are the ids of commitments.
    """
    return _Row(cells, known).filed()


class _Row:
    """One row that is being read."""

    def __init__(self, cells: Mapping[SheetColumn, str], known: frozenset[str]) -> None:
        self._cells, self._known = cells, known
        self._notes: list[Note] = []
        numbers = sorted({column.option for column, cell in cells.items() if column.option and cell})
        self._given = [(number, self._text("option", number), self._text("feedback", number)) for number in numbers]
        self._kind = self._find_kind()
        self._ids = self._part_ids("option ids", len(self._given), "options")

    def filed(self) -> tuple[FiledItem, list[Note]]:
        """Return the item with what stands beside it."""
        kind = self._kind
        title = self._cell("title")
        about = self._alignment()
        question = self._text("question")
        options, pairs, groups = _BUILDERS.get(kind, _Row._plain_options)(self)
        item = Item(
            id=self._item_id(title),
            kind=kind,
            commitments=tuple(about.commitments),
            situation=about.situation,
            difficulty=about.difficulty,
            page=about.page,
            stem=self._text("stem"),
            question=question if question != _NOTHING else None,
            explanation=self._text("explanation"),
            options=options,
            statement=self._statement() if kind is ItemKind.TRUE_FALSE_REASON else None,
            topic=about.topic,
            pairs=pairs,
            groups=groups,
            typed=self._typed(kind) if kind in (ItemKind.SHORT_ANSWER, ItemKind.NUMERICAL) else None,
        )
        self._note_unused()
        tags = tuple(tag for tag in split_list(self._cell("tags")) if tag)
        return FiledItem(item, title, split_path(self._cell("category")), tags), self._notes

    def _cell(self, name: str) -> str:
        return self._cells.get(_column(name), "")

    def _text(self, name: str, option: int = 0) -> Text:
        return Text(self._cells.get(_column(name, option, "en"), ""), self._cells.get(_column(name, option, "ja"), ""))

    def _note(self, what: str, mend: str) -> None:
        self._notes.append(Note(what, mend))

    def _note_unused(self) -> None:
        """Name each column that has a cell in this row and no meaning for its kind."""
        unused: dict[str, str] = {}
        for column, cell in self._cells.items():
            if cell and self._kind not in _KINDS_OF.get(column.name, (self._kind,)):
                unused.setdefault(column.name, cell)
        for name, cell in unused.items():
            what = f"“{shown(cell)}” under “{name}” was left out: items of this kind have no such thing"
            self._note(what, "change the kind, or empty the cell")

    def _find_kind(self) -> ItemKind:
        cell = self._cell("kind")
        kind = kind_of(cell) if cell else self._likely_kind()
        if kind is None:
            what = f"the kind “{shown(cell)}” is not known here"
            raise BadItem(Note(what, "use one of those that the template explains, such as “single-choice”"))
        if kind is ItemKind.SCENARIO:
            mend = "write it in the editor, or bring it in a course pack"
            raise BadItem(Note("a sheet cannot hold a scenario: its scenes branch", mend))
        return kind

    def _likely_kind(self) -> ItemKind:
        truth, numbers, _ = read_marks(self._cell("right"))
        if self._cell("value"):
            return ItemKind.NUMERICAL
        if self._cell("answers"):
            return ItemKind.SHORT_ANSWER
        if truth is not None:
            return ItemKind.TRUE_FALSE_REASON
        if not self._given:
            raise BadItem(Note("the row has no kind, and nothing to choose from", "write a kind, or options"))
        return ItemKind.MULTIPLE_ANSWERS if len(numbers) > 1 else ItemKind.SINGLE_CHOICE

    def _item_id(self, title: str) -> str:
        given = self._cell("id")
        if not given or is_id(given):
            return given or slug(title)
        made = slug(given) or slug(title)
        self._note(f"the id “{shown(given)}” cannot be one", f"use small letters, digits, points and hyphens: “{made}”")
        return made

    def _alignment(self) -> Alignment:
        about = Alignment(notes=self._notes)
        for commitment in split_ids(self._cell("commitments")):
            add_commitment(about, commitment, self._known)
        try:
            about.situation = read_yes(self._cell("situation")) or False
        except ValueError:
            self._note(f"“{shown(self._cell('situation'))}” is neither yes nor no", "write yes or no")
        difficulty = self._cell("difficulty")
        try:
            number = read_number(difficulty)
        except ValueError:
            number = 0.0
        if number in (1, 2, 3):
            about.difficulty = int(number)
        elif number is not None:
            self._note(f"the difficulty “{shown(difficulty)}” is not 1, 2 or 3", "it is 2 now")
        about.page, about.topic = self._word("page"), self._word("topic")
        return about

    def _word(self, name: str) -> str | None:
        given = self._cell(name)
        if not given or is_id(given):
            return given or None
        made = slug(given)
        self._note(f"the {name} “{shown(given)}” cannot be an id", f"it is “{made}” now" if made else "it is empty now")
        return made or None

    def _part_ids(self, name: str, count: int, parts: str) -> list[str]:
        given = split_ids(self._cell(name))
        usual = [letter(place) for place in range(count)]
        if not given:
            return usual
        if len(given) != count or len(set(given)) < count or not all(map(is_id, given)):
            self._note(f"“{name}” does not name the {count} {parts} one by one", "leave it empty")
            return usual
        return given

    def _right(self, *, truth: bool = False) -> frozenset[int]:
        """Return the numbers of the options that are right; what is no option is told."""
        _, numbers, unknown = read_marks(self._cell("right"))
        there = {number for number, _, _ in self._given}
        for word in unknown:
            self._note(f"“{shown(word)}” under “right” is not understood", "write numbers of options, such as 1 3")
        for number in numbers:
            if number not in there:
                self._note(f"there is no option {number}, which is said to be right", "correct the number")
        right = frozenset(numbers) & there
        if not right and not (truth and not there):
            self._note("no option is right", "write the number of the right one under “right”")
        return right

    def _plain_options(self) -> tuple[tuple[Option, ...], tuple[Pair, ...], tuple[Group, ...]]:
        kind = self._kind
        right = self._right(truth=kind is ItemKind.TRUE_FALSE_REASON)
        if kind is not ItemKind.MULTIPLE_ANSWERS and len(right) > 1:
            self._note(f"{len(right)} options are right", "leave one, or make it “multiple-answers”")
        options = zip(self._ids, self._given, strict=True)
        return (
            tuple(Option(part_id, text, why, number in right) for part_id, (number, text, why) in options),
            (),
            (),
        )

    def _steps(self) -> tuple[tuple[Option, ...], tuple[Pair, ...], tuple[Group, ...]]:
        steps = zip(self._ids, self._given, strict=True)
        return tuple(Option(part_id, text, why, True) for part_id, (_, text, why) in steps), (), ()

    def _pairs(self) -> tuple[tuple[Option, ...], tuple[Pair, ...], tuple[Group, ...]]:
        pairs: list[Pair] = []
        extra: list[Option] = []
        for part_id, (number, text, why) in zip(self._ids, self._given, strict=True):
            left, right, parted = self._halves(text)
            if not parted:
                self._note(f"option {number} has no “=>”", "write left => right")
            if left == _NOTHING:
                extra.append(Option(part_id, right, why, False))
            else:
                pairs.append(Pair(part_id, left, right, why))
        return tuple(extra), tuple(pairs), ()

    def _cards(self) -> tuple[tuple[Option, ...], tuple[Pair, ...], tuple[Group, ...]]:
        en, ja = self._text("groups").en, self._text("groups").ja
        titles = [Text(*both) for both in zip_longest(split_list(en), split_list(ja), fillvalue="")]
        placed: list[tuple[Text, Text | None]] = []
        for number, text, _ in self._given:
            card, title, parted = self._halves(text)
            if not parted or title == _NOTHING:
                self._note(f"the card of option {number} has no group", "write card => group")
                placed.append((card, None))
                continue
            named = _titled(title, titles)
            if named is None:
                titles.append(title)
            placed.append((card, named or title))
        ids = self._part_ids("group ids", len(titles), "groups")
        groups = tuple(Group(*one) for one in zip(ids, titles, strict=True))
        by_title = {group.title: group.id for group in reversed(groups)}
        cards = zip(self._ids, self._given, placed, strict=True)
        return (
            tuple(
                Option(part_id, card, why, True, by_title[title] if title is not None else None)
                for part_id, (_, _, why), (card, title) in cards
            ),
            (),
            groups,
        )

    def _no_options(self) -> tuple[tuple[Option, ...], tuple[Pair, ...], tuple[Group, ...]]:
        return (), (), ()

    def _halves(self, text: Text) -> tuple[Text, Text, bool]:
        """Return what stands left and right of “=>” in both languages, and whether that sign is there."""
        (left_en, right_en), (left_ja, right_ja) = split_pair(text.en), split_pair(text.ja)
        parted = (right_en is not None or not text.en) and (right_ja is not None or not text.ja)
        return Text(left_en, left_ja), Text(right_en or "", right_ja or ""), parted

    def _statement(self) -> Statement:
        truth, _, _ = read_marks(self._cell("right"))
        if truth is None:
            raise BadItem(
                Note("the row does not say whether the statement is true", "write true or false under “right”")
            )
        right, wrong = self._text("if right"), self._text("if wrong")
        return Statement(truth, right, wrong) if truth else Statement(truth, wrong, right)

    def _typed(self, kind: ItemKind) -> Typed:
        told = self._text("if right"), self._text("if wrong")
        if kind is ItemKind.SHORT_ANSWER:
            accepted = tuple(answer for answer in split_list(self._cell("answers")) if answer)
            if not accepted:
                self._note("no answer is accepted", "write the right ones under “answers”, with | between them")
            near = tuple(
                Near(tuple(one for one in (*split_list(text.en), *split_list(text.ja)) if one), why)
                for _, text, why in self._given
            )
            return Typed(accepted, near, None, 0.0, None, *told)
        value, tolerance = self._number("value"), self._number("tolerance")
        if value is None:
            self._note("there is no number that is right", "write it under “value”")
        if tolerance is not None and tolerance < 0:
            self._note("the tolerance is less than 0", "it is taken without its sign")
        unit = self._text("unit")
        return Typed((), (), value, abs(tolerance or 0.0), unit if unit != _NOTHING else None, *told)

    def _number(self, name: str) -> float | None:
        try:
            return read_number(self._cell(name))
        except ValueError:
            self._note(f"the {name} “{shown(self._cell(name))}” is no number", "write it such as 30 or 1.5")
            return None


def _titled(title: Text, titles: list[Text]) -> Text | None:
    """Return the one of `titles` that a card names, in both languages or in the one that it names it in."""
    if title in titles:
        return title
    same = (one for one in titles if (title.en and title.en == one.en) or (title.ja and title.ja == one.ja))
    return next(same, None)


_Parts = tuple[tuple[Option, ...], tuple[Pair, ...], tuple[Group, ...]]
_BUILDERS: dict[ItemKind, Callable[[_Row], _Parts]] = {
    ItemKind.MATCHING: _Row._pairs,
    ItemKind.ORDERING: _Row._steps,
    ItemKind.SORTING: _Row._cards,
    ItemKind.SHORT_ANSWER: _Row._no_options,
    ItemKind.NUMERICAL: _Row._no_options,
}
