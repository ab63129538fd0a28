"""Reads questions as somebody types or pastes them: ten questions in plain text are ten items.

    Who may read a customer's mail?
    - Everybody in the team
    * Whoever needs it for their task
      The policy limits it to them.
    § 3.4

A question, its options with `-`, `*`, `a)` or `1.`, the right one with `*` before it or `(right)`, `✓` or `=` behind
it; an indented line, or one with `//` or `→`, is the feedback of the option above it, and `Explanation: …` (解説：…)
explains the whole item. `§ 3.4` and `[disclosure.law]` name commitments. `ANSWER: B`, a line `True` or `False`
(正, 誤), `= 42 ± 1` and `= words` answer a question without options. A blank line comes between questions. What plainly
is GIFT or Aiken is read as that.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.filed_items import FiledItem, ItemFormat, ReadItems
from app.domain.items import Item, ItemKind, Option, Statement, Typed
from app.domain.texts import Language, Text
from app.formats import items_aiken, items_gift_reading
from app.formats.html_reduction import in_one
from app.formats.item_files import plain_format
from app.formats.item_intake import (
    MOST_ITEMS,
    MOST_OPTIONS,
    USUAL_DIFFICULTY,
    Alignment,
    Intake,
    Note,
    add_commitment,
    letter,
    shown,
    unreadable,
)
from app.formats.items_gift_reading import MOST_TEXT
from app.formats.items_quick_lines import (
    Label,
    OptionLine,
    answer,
    commitments,
    explanation,
    folded,
    option_line,
    quantity,
    remark,
    truth,
    without_number,
)

_EMPTY = Text("", "")
_TRUE_AND_FALSE = {True, False}


@dataclass(slots=True)
class _Choice:
    """An option with the lines of its feedback."""

    line: OptionLine
    feedback: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Question:
    """What has been read of a question."""

    line: int
    asked: list[str]
    is_numbered: bool
    choices: list[_Choice] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    about: list[tuple[str, str]] = field(default_factory=list)

    @property
    def waits(self) -> bool:
        """Whether nothing answers it yet."""
        return not self.choices and not self.answers


def read(
    text: str,
    language: Language = "en",
    known: frozenset[str] = frozenset(),
    known_numbers: Mapping[str, str] | None = None,
) -> ReadItems:
    """Read typed or pasted text; all of it is in `language`.

    `known` are the ids of the policy's commitments, `known_numbers` says which one a number (3.4) stands for.
    """
    if len(text) > MOST_TEXT:
        return unreadable("this has more than 20 MB of text", "paste it in parts")
    plain = plain_format(text)
    if plain is ItemFormat.GIFT:
        return items_gift_reading.read_text(text, language, known)
    if plain is ItemFormat.AIKEN:
        aiken = items_aiken.read_text(text, language)
        if not aiken.problems:
            return aiken
    questions = _questions(text)
    if not questions:
        return unreadable("there is no question in this", "write a question and its options, each on its own line")
    intake = Intake()
    for question in questions[:MOST_ITEMS]:
        _take(question, intake, language, known, known_numbers or {})
    if len(questions) > MOST_ITEMS:
        what = f"there are more than {MOST_ITEMS:,} questions; from here on nothing was read"
        intake.tell(questions[MOST_ITEMS].line, what, "paste them in parts")
    return intake.result()


def _questions(text: str) -> list[_Question]:
    """Return the questions of a text, each with what belongs to it."""
    questions: list[_Question] = []
    is_new = True
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1):
        if not line.strip():
            is_new = True
            continue
        if not questions or not _belongs(questions[-1], line, after_blank=is_new):
            words, is_numbered = without_number(line)
            questions.append(_Question(number, [words], is_numbered))
        is_new = False
    return questions


def _belongs(question: _Question, line: str, *, after_blank: bool) -> bool:
    """Add a line to a question; return False where it begins the next one."""
    words = line.strip()
    told, given, about, option = remark(line), answer(line), commitments(line), option_line(line)
    is_indented = line[0] in " \t　"
    explained = explanation(line)
    if about is not None:
        question.about += about
    elif explained is not None:
        question.remarks.append(explained)
    elif told is not None:
        (question.choices[-1].feedback if question.choices else question.remarks).append(told)
    elif given is not None:
        question.answers.append(given)
    elif option is not None and _is_option(question, option, after_blank=after_blank):
        question.choices.append(_Choice(option))
    elif question.waits and truth(words) is not None:
        question.answers.append(words)
    elif after_blank:
        return False
    elif is_indented and not question.waits:
        (question.choices[-1].feedback if question.choices else question.remarks).append(words)
    elif question.waits:
        question.asked.append(words)
    else:
        return False
    return True


def _is_option(question: _Question, option: OptionLine, *, after_blank: bool) -> bool:
    """Whether a line that begins like an option is one, and not the next of numbered questions."""
    if question.answers:
        return False
    if option.label is Label.NUMBER and question.is_numbered:
        is_first = not question.choices
        return not after_blank and (is_first or question.choices[0].line.label is Label.NUMBER)
    if question.choices and option.label is Label.NUMBER:
        return question.choices[0].line.label in (Label.NUMBER, Label.STAR) and not after_blank
    return not after_blank or question.waits


def _take(
    question: _Question, intake: Intake, language: Language, known: frozenset[str], numbers: Mapping[str, str]
) -> None:
    name = shown(question.asked[0])
    if question.waits:
        what = f"“{name}” has no answers"
        intake.refuse(question.line, what, "write its options below it, each with “-”, and “*” before the right one")
        return
    if len(question.choices) > MOST_OPTIONS:
        intake.refuse(question.line, f"“{name}” has more than {MOST_OPTIONS} options", "split it into several items")
        return
    notes: list[Note] = []
    about = Alignment()
    for number, commitment in question.about:
        if number and number not in numbers:
            notes.append(Note(f"the policy has no § {number}", "give a number that it has, or an id in brackets"))
        else:
            add_commitment(about, numbers[number] if number else commitment, known)
    kind, options, statement, typed = _answers(question, language, notes)
    item = Item(
        id="",
        kind=kind,
        commitments=tuple(about.commitments),
        situation=False,
        difficulty=USUAL_DIFFICULTY,
        page=None,
        stem=in_one("\n".join(question.asked), language),
        question=None,
        explanation=in_one("\n".join(question.remarks), language),
        options=options,
        statement=statement,
        typed=typed,
    )
    intake.take(question.line, FiledItem(item), [*notes, *about.notes])


_Answers = tuple[ItemKind, tuple[Option, ...], Statement | None, Typed | None]


def _answers(question: _Question, language: Language, notes: list[Note]) -> _Answers:
    if not question.choices:
        return _without_options(question, language)
    right = _right_places(question, notes)
    choices = question.choices
    truths = [truth(choice.line.words) for choice in choices]
    if len(choices) == 2 and set(truths) == _TRUE_AND_FALSE and len(right) == 1:
        told = {said: in_one("\n".join(one.feedback), language) for said, one in zip(truths, choices, strict=True)}
        statement = Statement(truths[right.pop()] is True, told[True], told[False])
        return ItemKind.TRUE_FALSE_REASON, (), statement, None
    if len(choices) < 2:
        notes.append(Note("it has one option only", "add another one"))
    if not right:
        notes.append(Note("no option is marked as right", "put “*” before the right one, or “(right)” behind it"))
    options = tuple(
        Option(
            letter(place),
            in_one(choice.line.words, language),
            in_one("\n".join(choice.feedback), language),
            place in right,
        )
        for place, choice in enumerate(choices)
    )
    return (ItemKind.MULTIPLE_ANSWERS if len(right) > 1 else ItemKind.SINGLE_CHOICE), options, None, None


def _right_places(question: _Question, notes: list[Note]) -> set[int]:
    """Return the places of the right options; a star before every option is just how their list is written."""
    lines = [choice.line for choice in question.choices]
    stars_mean_right = not all(one.label is Label.STAR for one in lines)
    right = {at for at, one in enumerate(lines) if one.marked or (one.starred and stars_mean_right)}
    if len(lines) == 1:
        right = {0} if lines[0].starred or lines[0].marked else set()
    for said in question.answers:
        for part in said.replace("、", ",").replace("，", ",").split(","):
            place = _place_of(part.strip(), lines)
            if place is None:
                notes.append(Note(f"no option is “{shown(part)}”, which is said to be right", "give its letter"))
            else:
                right.add(place)
    return right


def _place_of(said: str, lines: list[OptionLine]) -> int | None:
    """Return the place of the option that a letter, a number or the words of it name."""
    name = folded(said).rstrip(".)")
    for place, one in enumerate(lines):
        if name and name in (one.name, folded(one.words)):
            return place
    named = any(one.name for one in lines)
    place = ord(name) - ord("a") if len(name) == 1 and "a" <= name <= "z" else int(name) - 1 if _is_count(name) else -1
    return place if not named and 0 <= place < len(lines) else None


def _is_count(name: str) -> bool:
    return name.isascii() and name.isdecimal() and len(name) < 4


def _without_options(question: _Question, language: Language) -> _Answers:
    said = question.answers
    verdict = truth(said[0]) if len(said) == 1 else None
    if verdict is not None:
        return ItemKind.TRUE_FALSE_REASON, (), Statement(verdict, _EMPTY, _EMPTY), None
    amount = quantity(said[0]) if len(said) == 1 else None
    if amount is not None:
        unit = in_one(amount.unit, language) if amount.unit else None
        return ItemKind.NUMERICAL, (), None, Typed((), (), amount.value, amount.tolerance, unit, _EMPTY, _EMPTY)
    return ItemKind.SHORT_ANSWER, (), None, Typed(tuple(said), (), None, 0.0, None, _EMPTY, _EMPTY)
