"""Reads questions in Aiken, the plainest text format that Moodle reads: one line asked, lettered choices, `ANSWER: B`.

The reference is Moodle's `question/format/aiken/format.php`: a choice is a line of `^[A-Z][).][ \\t]?`, and the first
letter after `ANSWER:` names the right one. There is no feedback, and no markup: all text is what it looks like.
"""

import re
from dataclasses import dataclass, field

from app.domain.filed_items import FiledItem, ReadItems
from app.domain.items import Item, ItemKind, Option
from app.domain.texts import Language, Text
from app.formats.html_reduction import in_one
from app.formats.item_intake import MOST_ITEMS, MOST_OPTIONS, USUAL_DIFFICULTY, Intake, letter, shown, unreadable
from app.formats.items_gift_reading import MOST_TEXT
from app.formats.text_encoding import decode

CHOICE = re.compile(r"([A-Z])[).][ \t]?(.*)", re.DOTALL)
ANSWER = "ANSWER:"
_EMPTY = Text("", "")
_MEND = "write one line asked, at least two choices as “A) …”, and “ANSWER: A”"


@dataclass(slots=True)
class _Question:
    """What has been read of a question; `is_apart` is set by a blank line after what is asked."""

    line: int
    asked: str
    more_lines: bool = False
    is_apart: bool = False
    choices: list[tuple[str, str]] = field(default_factory=list)


def read(data: bytes, language: Language = "en", known: frozenset[str] = frozenset()) -> ReadItems:  # noqa: ARG001
    """Read an Aiken file in UTF-8, UTF-16, Windows-1252 or CP932; it has no tags, so that `known` ids say nothing."""
    if len(data) > MOST_TEXT:
        return unreadable("the file has more than 20 MB of text", "split it into several files")
    text = decode(data)
    if text is None:
        return unreadable(
            "the file is no text in UTF-8, UTF-16, Windows-1252 or Japanese Shift_JIS", "save it as UTF-8"
        )
    return read_text(text, language)


def read_text(text: str, language: Language = "en") -> ReadItems:
    """Read Aiken that is text already."""
    intake = Intake()
    open_one: _Question | None = None
    taken = 0
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1):
        words = line.strip()
        if taken >= MOST_ITEMS:
            what = f"the file has more than {MOST_ITEMS:,} questions; from here on nothing was read"
            intake.tell(number, what, "split it into several files")
            return intake.result()
        if not words:
            if open_one is not None:
                open_one.is_apart = True
        elif words.startswith(ANSWER):
            _finish(open_one or _Question(number, words), words[len(ANSWER) :].strip()[:1], intake, language)
            open_one = None
            taken += 1
        elif choice := CHOICE.match(words):
            open_one = open_one or _Question(number, "")
            open_one.choices.append((choice[1], choice[2].strip()))
        elif open_one is None:
            open_one = _Question(number, words)
        elif open_one.choices or open_one.is_apart:
            _leave(open_one, "has no line “ANSWER:”" if open_one.choices else "has no choices", intake)
            open_one = _Question(number, words)
            taken += 1
        else:
            open_one.more_lines = True
    if open_one is not None:
        _leave(open_one, "has no line “ANSWER:”" if open_one.choices else "has no choices", intake)
    if open_one is None and not taken:
        return unreadable("there is no question in this", "choose a file that holds questions")
    return intake.result()


def _leave(question: _Question, why: str, intake: Intake) -> None:
    name = f"“{shown(question.asked)}” " if question.asked else "a question "
    intake.refuse(question.line, name + why, _MEND)


def _finish(question: _Question, named: str, intake: Intake, language: Language) -> None:
    """Take a question in that its `ANSWER:` ends, or say why not."""
    letters = [label for label, _ in question.choices]
    if not question.asked:
        _leave(question, "has nothing that is asked before its choices", intake)
    elif question.more_lines:
        _leave(question, "is asked in more than one line", intake)
    elif len(question.choices) < 2:
        _leave(question, "has fewer than two choices", intake)
    elif len(question.choices) > MOST_OPTIONS:
        _leave(question, f"has more than {MOST_OPTIONS} choices", intake)
    elif letters.count(named) != 1:
        _leave(question, f"has no single choice “{named}”, which its “ANSWER:” names", intake)
    else:
        options = tuple(
            Option(letter(place), in_one(words, language), _EMPTY, label == named)
            for place, (label, words) in enumerate(question.choices)
        )
        item = Item(
            id="",
            kind=ItemKind.SINGLE_CHOICE,
            commitments=(),
            situation=False,
            difficulty=USUAL_DIFFICULTY,
            page=None,
            stem=in_one(question.asked, language),
            question=None,
            explanation=_EMPTY,
            options=options,
            statement=None,
        )
        intake.take(question.line, FiledItem(item))
