"""Finds out of what kind a GIFT question is, by what stands in its braces, and reads its answers.

In Moodle's order: nothing is an essay, a leading `#` a number, any `~` a choice (of several without any `=`), `=` with
`->` matching, `T TRUE F FALSE` a statement, and all else a short answer.
"""

from dataclasses import dataclass

from app.domain.items import Group, ItemKind, Option, Pair, Statement, Typed
from app.domain.texts import Text
from app.formats.item_intake import MOST_OPTIONS, Note, letter
from app.formats.items_gift_scanning import BLANKS, Question
from app.formats.items_gift_texts import EMPTY, Texts
from app.formats.items_gift_typed import read_number, read_short_answer
from app.formats.items_gift_weights import Unusable, split_answers, weighted

_TRUTHS = {"T": True, "TRUE": True, "F": False, "FALSE": False}
_ROUNDING = 0.005
"""How far the parts of a mark may be from adding up: 33.33 % three times."""

PART_OF_MARK = Note(
    "some answers give a part of the mark; Clausewise marks an answer as a whole", "check which options are right"
)


@dataclass(frozen=True, slots=True)
class Parts:
    """What the braces of a question say about its item."""

    kind: ItemKind
    options: tuple[Option, ...] = ()
    statement: Statement | None = None
    pairs: tuple[Pair, ...] = ()
    groups: tuple[Group, ...] = ()
    typed: Typed | None = None
    notes: tuple[Note, ...] = ()


def read_answers(question: Question, texts: Texts) -> Parts:
    """Return what stands in the braces of a question; Unusable if no item can be made of it."""
    answers = question.answers
    if question.fault:
        raise Unusable(question.fault, "close the braces without a blank line inside; write \\{ and \\} in plain text")
    if answers is None:
        raise Unusable(
            "has no answers, so it is a description, a kind that Clausewise does not have",
            "give it answers in braces, or put the text on a page",
        )
    if not answers:
        raise Unusable(
            "is an essay question, a kind that Clausewise does not have", "give it answers that a program can mark"
        )
    if answers.count("~") + answers.count("=") > MOST_OPTIONS:
        raise Unusable(f"has more than {MOST_OPTIONS} answers", "split it into several questions")
    if answers.startswith("#"):
        typed, notes = read_number(question, answers[1:], texts)
        return Parts(ItemKind.NUMERICAL, typed=typed, notes=tuple(notes))
    if "~" in answers:
        return _choice(question, answers, texts)
    if "=" in answers and "->" in answers:
        return _matching(question, answers, texts)
    word = answers.partition("#")[0].strip(BLANKS)
    if word in _TRUTHS:
        return _statement(question, answers, texts, is_true=_TRUTHS[word])
    typed, notes = read_short_answer(question, answers, texts)
    if word.upper() in _TRUTHS:
        what = f"“{word}” in small letters is an answer to be typed, not a statement that is true or false"
        notes.append(Note(what, "write TRUE or FALSE in capitals if a statement is meant"))
    return Parts(ItemKind.SHORT_ANSWER, typed=typed, notes=tuple(notes))


def _statement(question: Question, answers: str, texts: Texts, *, is_true: bool) -> Parts:
    """`{TRUE#feedback for the wrong answer#feedback for the right one}`."""
    told = [texts.formatted(part.strip(BLANKS), question.format) for part in answers.split("#", 2)[1:]]
    wrong, right = (*told, EMPTY, EMPTY)[:2]
    statement = Statement(is_true, right, wrong) if is_true else Statement(is_true, wrong, right)
    return Parts(ItemKind.TRUE_FALSE_REASON, statement=statement)


def _choice(question: Question, answers: str, texts: Texts) -> Parts:
    found: list[tuple[Text, Text]] = []
    weights: list[float] = []
    notes: list[Note] = []
    marked = 0
    # “~=” before an answer is what some people write for “=”.
    for part in split_answers(answers.replace("~=", "=").replace("=", "~="), "~"):
        is_marked = part.startswith("=")
        weight, rest = weighted(part[1:].lstrip(BLANKS) if is_marked else part)
        words, _, feedback = rest.partition("#")
        text = texts.formatted(words.strip(BLANKS), question.format)
        if text == EMPTY:
            notes.append(Note("an option without text was left out", "write it, or remove its mark"))
            continue
        marked += is_marked
        weights.append(1.0 if is_marked else weight or 0.0)
        found.append((text, texts.formatted(feedback.strip(BLANKS), question.format)))
    if len(found) < 2:
        raise Unusable("has fewer than two options", "give it another option")
    full = sum(weight >= 1 for weight in weights)
    is_single = marked and full == 1
    options = tuple(
        Option(letter(place), text, told, weights[place] >= 1 if is_single else weights[place] > 0)
        for place, (text, told) in enumerate(found)
    )
    if not is_single:
        return Parts(ItemKind.MULTIPLE_ANSWERS, options, notes=(*notes, *_several(marked, weights)))
    if any(0 < abs(weight) < 1 for weight in weights):
        notes.append(PART_OF_MARK)
    return Parts(ItemKind.SINGLE_CHOICE, options, notes=tuple(notes))


def _several(marked: int, weights: list[float]) -> list[Note]:
    """Return what to know about a choice of several, `marked` of which have a “=”."""
    positive = [weight for weight in weights if weight > 0]
    if marked:
        what = "several options are marked as wholly right; Clausewise asks for all of them"
        return [Note(what, "keep one “=” if one of them is enough")]
    if not positive:
        return [Note("no option is marked as right", "put “=” before the right one")]
    even = 1 / len(positive)
    return [] if all(abs(weight - even) <= _ROUNDING for weight in positive) else [PART_OF_MARK]


def _matching(question: Question, answers: str, texts: Texts) -> Parts:
    """Pairs, and right-hand texts that fit nothing; where a right-hand text comes twice, cards for groups."""
    parts = split_answers(answers, "=")
    if len(parts) < 2:
        raise Unusable("has fewer than two pairs", "give it another pair")
    pairs: list[tuple[Text, Text]] = []
    extras: list[Text] = []
    for part in parts:
        left, arrow, right = part.partition("->")
        if not arrow:
            raise Unusable("has a pair without “->”", "write each pair as = left -> right")
        fits = texts.read(right, question.format)
        if fits == EMPTY:
            raise Unusable("has a pair without a right-hand text", "write each pair as = left -> right")
        asked = texts.formatted(left.strip(BLANKS), question.format)
        if asked == EMPTY:
            extras.append(fits)
        else:
            pairs.append((asked, fits))
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
