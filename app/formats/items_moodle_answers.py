"""Reads what a Moodle question asks for as the parts of an item, kind by kind.

The reference is Moodle's `question/format/xml/format.php`, and `question/type/ordering/questiontype.php` for ordering,
which Moodle has since 4.4.
"""

from collections.abc import Callable
from dataclasses import replace

from app.domain.items import Group, ItemKind, Option, Pair, Statement
from app.domain.texts import Text
from app.formats.item_intake import MOST_OPTIONS, Note, letter, shown
from app.formats.items_moodle_parts import Parts, Unusable, grade
from app.formats.items_moodle_texts import EMPTY, Texts
from app.formats.items_moodle_typed import read_number, read_short_answer
from app.formats.items_moodle_xml import Node

_ROUNDING = 0.005
"""How far the parts of a mark may be from adding up: 33.33 % three times."""

_PART_OF_MARK = Note(
    "some answers give a part of the mark; Clausewise marks an answer as a whole", "check which options are right"
)
_LACKING = {
    "description": "a description, which asks for nothing",
    "essay": "an essay question",
    "cloze": "a text with gaps (cloze)",
    "multianswer": "a text with gaps (cloze)",
    "calculated": "a calculated question",
    "calculatedsimple": "a simple calculated question",
    "calculatedmulti": "a calculated choice",
    "ddwtos": "a text that words are dragged into (ddwtos)",
    "gapselect": "a text with words to select (gapselect)",
    "ddimageortext": "a picture that words are dragged onto (ddimageortext)",
    "ddmarker": "a picture that markers are dragged onto (ddmarker)",
    "random": "a random question, which stands for others",
    "randomsamatch": "a random matching question",
}


def read_answers(question: Node, texts: Texts) -> Parts:
    """Return what a question asks for; Unusable if no item can be made of it."""
    kind = question.attributes.get("type", "").strip()
    if kind in _LACKING:
        raise Unusable(
            f"is {_LACKING[kind]}, a kind that Clausewise does not have", "ask it in a kind that a program can mark"
        )
    read = _KINDS.get(kind)
    if read is None:
        raise Unusable(f"is of the kind “{shown(kind)}”, which Clausewise does not have", "ask it in another kind")
    if sum(node.name in ("answer", "subquestion") for node in question.nodes) > MOST_OPTIONS:
        raise Unusable(f"has more than {MOST_OPTIONS} answers", "split it into several questions")
    return read(question, texts)


def _choice(question: Node, texts: Texts) -> Parts:
    options: list[Option] = []
    grades: list[float] = []
    notes: list[Note] = []
    for answer in question.all("answer"):
        part, text = grade(answer), texts.formatted(answer)
        told = texts.formatted(answer.first("feedback"))
        if text == EMPTY:
            notes.append(Note("an option without text was left out", "write it, or remove its answer"))
            continue
        grades.append(part)
        options.append(Option(letter(len(options)), text, told, part > 0))
    if len(options) < 2:
        raise Unusable("has fewer than two options", "give it another option")
    single = question.text("single") not in ("false", "0")
    full = sum(part >= 1 for part in grades)
    positive = [part for part in grades if part > 0]
    if single and full <= 1:
        if not full:
            notes.append(Note("no option gets the whole mark, so none is right", "choose the right one"))
        if any(0 < abs(part) < 1 for part in grades):
            notes.append(_PART_OF_MARK)
        kept = (replace(one, right=part >= 1) for one, part in zip(options, grades, strict=True))
        return Parts(ItemKind.SINGLE_CHOICE, tuple(kept), notes=tuple(notes))
    if single:
        what = "several options get the whole mark; Clausewise asks for all of them"
        notes.append(Note(what, "keep one right option if one of them is enough"))
    elif not positive:
        notes.append(Note("no option is marked as right", "choose the right ones"))
    elif any(abs(part - 1 / len(positive)) > _ROUNDING for part in positive):
        notes.append(_PART_OF_MARK)
    return Parts(ItemKind.MULTIPLE_ANSWERS, tuple(options), notes=tuple(notes))


def _statement(question: Node, texts: Texts) -> Parts:
    """Answers `true` and `false`; in old files they are words of some language, the true one first."""
    told: dict[bool, Text] = {}
    is_true: bool | None = None
    for place, answer in enumerate(question.all("answer")):
        words = answer.text("text").casefold()
        truth = words == "true" if words in ("true", "false") else place == 0
        is_true = truth == (grade(answer) >= 1)
        told[truth] = texts.formatted(answer.first("feedback"))
    count = sum(1 for _ in question.all("answer"))
    notes = (Note(f"it has {count} answers where two can be; the last ones count", "keep two"),) if count > 2 else ()
    if is_true is None:
        raise Unusable("does not say whether it is true or false", "give it the answers “true” and “false”")
    statement = Statement(is_true, told.get(True, EMPTY), told.get(False, EMPTY))
    return Parts(ItemKind.TRUE_FALSE_REASON, statement=statement, notes=notes)


def _matching(question: Node, texts: Texts) -> Parts:
    """Pairs, and right-hand texts that fit nothing; where a right-hand text comes twice, cards for groups."""
    pairs: list[tuple[Text, Text]] = []
    extras: list[Text] = []
    for part in question.all("subquestion"):
        asked, fits = texts.formatted(part), texts.plain(part.first("answer"))
        if fits == EMPTY:
            raise Unusable("has a pair without a right-hand text", "give each pair its answer")
        if asked == EMPTY:
            extras.append(fits)
        else:
            pairs.append((asked, fits))
    if not pairs or len(pairs) + len(extras) < 2:
        raise Unusable("has fewer than two pairs", "give it another pair")
    if len({fits for _, fits in pairs}) == len(pairs):
        return Parts(
            ItemKind.MATCHING,
            tuple(Option(letter(len(pairs) + place), text, EMPTY, False) for place, text in enumerate(extras)),
            pairs=tuple(Pair(letter(place), left, right, EMPTY) for place, (left, right) in enumerate(pairs)),
        )
    groups = {text: letter(place) for place, text in enumerate(dict.fromkeys([*(fits for _, fits in pairs), *extras]))}
    return Parts(
        ItemKind.SORTING,
        tuple(Option(letter(place), left, EMPTY, True, groups[fits]) for place, (left, fits) in enumerate(pairs)),
        groups=tuple(Group(name, text) for text, name in groups.items()),
    )


def _ordering(question: Node, texts: Texts) -> Parts:
    """The steps in the order of the file; their fractions count them and are no grades."""
    steps: list[Option] = []
    for answer in question.all("answer"):
        text = texts.formatted(answer)
        if text != EMPTY:
            steps.append(Option(letter(len(steps)), text, texts.formatted(answer.first("feedback")), True))
    if len(steps) < 2:
        raise Unusable("has fewer than two steps", "give it another step")
    shows = question.text("selectcount")
    notes = []
    if question.text("selecttype") in ("RANDOM", "CONTIGUOUS") and shows.isdecimal() and 0 < int(shows) < len(steps):
        what = f"Moodle shows {int(shows)} of its {len(steps)} steps; Clausewise shows all of them"
        notes.append(Note(what, "remove steps if these are too many"))
    return Parts(ItemKind.ORDERING, tuple(steps), notes=tuple(notes))


def _typed_words(question: Node, texts: Texts) -> Parts:
    typed, notes = read_short_answer(question, texts)
    return Parts(ItemKind.SHORT_ANSWER, typed=typed, notes=tuple(notes))


def _typed_number(question: Node, texts: Texts) -> Parts:
    typed, notes = read_number(question, texts)
    return Parts(ItemKind.NUMERICAL, typed=typed, notes=tuple(notes))


_KINDS: dict[str, Callable[[Node, Texts], Parts]] = {
    "multichoice": _choice,
    "truefalse": _statement,
    "matching": _matching,
    "match": _matching,
    "shortanswer": _typed_words,
    "numerical": _typed_number,
    "ordering": _ordering,
}
