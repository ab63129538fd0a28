"""Says in the language of the window what is wrong in a file of questions.

The readers of formats say it in English, with the words of the questions in it. It is translated here by its pattern;
`tests/ui/trainer/test_problem_words.py` finds every sentence of theirs that is not among the patterns.
"""

import re
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.domain.hr_sentences import HrSentence
from app.domain.translating import QT_TRANSLATE_NOOP
from app.ui.trainer.pack_sentences import PACK_SENTENCES, SHARING_SENTENCES
from app.ui.trainer.problem_sentences import FILE_LOSSES, FILE_SENTENCES
from app.ui.trainer.problem_things import FILE_THINGS, XML_FAULTS
from app.ui.trainer.rarer_sentences import MOODLE_SENTENCES, QTI_SENTENCES, SHEET_SENTENCES

_SENTENCES = (
    QT_TRANSLATE_NOOP("ItemProblems", "“{1}” has no answers"),
    QT_TRANSLATE_NOOP("ItemProblems", "write its options below it, each with “-”, and “*” before the right one"),
    QT_TRANSLATE_NOOP("ItemProblems", "“{1}” has more than {2} options"),
    QT_TRANSLATE_NOOP("ItemProblems", "split it into several items"),
    QT_TRANSLATE_NOOP("ItemProblems", "the policy has no § {1}"),
    QT_TRANSLATE_NOOP("ItemProblems", "give a number that it has, or an id in brackets"),
    QT_TRANSLATE_NOOP("ItemProblems", "the policy has no commitment “{1}”"),
    QT_TRANSLATE_NOOP("ItemProblems", "choose one that it has"),
    QT_TRANSLATE_NOOP("ItemProblems", "it has one option only"),
    QT_TRANSLATE_NOOP("ItemProblems", "add another one"),
    QT_TRANSLATE_NOOP("ItemProblems", "no option is marked as right"),
    QT_TRANSLATE_NOOP("ItemProblems", "put “*” before the right one, or “(right)” behind it"),
    QT_TRANSLATE_NOOP("ItemProblems", "no option is “{1}”, which is said to be right"),
    QT_TRANSLATE_NOOP("ItemProblems", "give its letter"),
    QT_TRANSLATE_NOOP("ItemProblems", "there is no question in this"),
    QT_TRANSLATE_NOOP("ItemProblems", "write a question and its options, each on its own line"),
    QT_TRANSLATE_NOOP("ItemProblems", "there are more than {1} questions; from here on nothing was read"),
    QT_TRANSLATE_NOOP("ItemProblems", "paste them in parts"),
    QT_TRANSLATE_NOOP("ItemProblems", "this has more than 20 MB of text"),
    QT_TRANSLATE_NOOP("ItemProblems", "paste it in parts"),
    QT_TRANSLATE_NOOP("ItemProblems", "“{1}” has the character {2}, which hides or turns text"),
    QT_TRANSLATE_NOOP("ItemProblems", "remove the character"),
    QT_TRANSLATE_NOOP("ItemProblems", "“{1}” has a text of more than {2} characters"),
    QT_TRANSLATE_NOOP("ItemProblems", "shorten it"),
    QT_TRANSLATE_NOOP("ItemProblems", "its category, tags or page are not kept: {1}"),
    QT_TRANSLATE_NOOP("ItemProblems", "choose module, commitments and page in the editor"),
)
_REFUSALS = (
    HrSentence.ROSTER_NOT_OPENED,
    HrSentence.ROSTER_TOO_MANY_ROWS,
    HrSentence.ROSTER_KIND_UNKNOWN,
    HrSentence.ROSTER_NOT_TEXT,
    HrSentence.ROSTER_NO_HEADINGS,
    HrSentence.ROSTER_UNSAFE,
    HrSentence.ROSTER_UNPACKS_TOO_LARGE,
    HrSentence.ROSTER_MERGED,
    HrSentence.ROSTER_SHEET_UNKNOWN,
)
"""What the readers of tables refuse; a sheet of questions is read by them too."""

ITEM_PROBLEMS = (
    *_SENTENCES,
    *FILE_SENTENCES,
    *MOODLE_SENTENCES,
    *QTI_SENTENCES,
    *SHEET_SENTENCES,
    *PACK_SENTENCES,
    *SHARING_SENTENCES,
    *FILE_LOSSES,
    *FILE_THINGS,
    *XML_FAULTS,
)
"""Every sentence and part of one that is known here."""

_PLACE = re.compile(r"\{(\w+)\}")
_PREFIX = re.compile(r"([^“”\n]{1,120}?|“[^”]{0,120}”): (.*)", re.DOTALL)
"""The file within a package, the title of an item, or both, before what is said about it."""

_BETWEEN = re.compile(", (?![^“]*”)")
_UNNAMED = ("a question without a name", "a question")
_NO_NAME = "\ue000"
_LONGEST = 400
"""Characters of what is matched; nothing that a reader says is as long."""


class _Sentence(NamedTuple):
    """A sentence as it is translated: its context, its pattern, its places in order, and those that quote."""

    context: str
    text: str
    pattern: re.Pattern[str]
    places: tuple[str, ...]
    quoting: frozenset[str]


def _sentence(context: str, text: str) -> _Sentence:
    parts = _PLACE.split(text)
    pattern = "".join("(.*?)" if at % 2 else re.escape(part) for at, part in enumerate(parts))
    quoting = frozenset(re.findall(r"[“<]\{(\w+)\}…?[”>]", text))
    return _Sentence(context, text, re.compile(pattern, re.DOTALL), tuple(parts[1::2]), quoting)


_KNOWN = sorted(
    (
        *(_sentence("ItemProblems", text) for text in ITEM_PROBLEMS),
        *(_sentence("Refusals", text.value.rstrip(".")) for text in _REFUSALS),
    ),
    key=lambda one: -len(_PLACE.sub("", one.text)),
)
"""Of several that fit the one with the most words of its own is meant."""


def say_problem(words: str) -> str:
    """Return what a reader says of a problem, or how to mend it."""
    return _said(words) or words


def _said(words: str) -> str | None:
    """Return a sentence in the language of the window, None if it is not known."""
    if len(words) > _LONGEST:
        return None
    for one in _KNOWN:
        found = one.pattern.fullmatch(words)
        if found is not None:
            return _filled(one, dict(zip(one.places, found.groups(), strict=True)))
    for unnamed in _UNNAMED:
        if words.startswith(f"{unnamed} "):
            said = _said(f"“{_NO_NAME}”{words.removeprefix(unnamed)}")
            name = QCoreApplication.translate("ItemProblems", unnamed)
            return said and re.sub(f".{_NO_NAME}.", name, said)
    before = _PREFIX.fullmatch(words)
    said = _said(before[2]) if before is not None else None
    return f"{before[1]}: {said}" if before is not None and said is not None else None


def _filled(one: _Sentence, values: dict[str, str]) -> str:
    if one.context == "Refusals":  # the readers of tables end theirs with a point, which is not said here
        said = QCoreApplication.translate(one.context, f"{one.text}.").rstrip(".。")
    else:
        said = QCoreApplication.translate(one.context, one.text)
    return _PLACE.sub(lambda place: _thing(values[place[1]], is_quoted=place[1] in one.quoting), said)


def _thing(value: str, *, is_quoted: bool) -> str:
    """Return what stands in a sentence: quotations as they are, other things in the language of the window."""
    if is_quoted:
        return value
    whole = _said(value)
    if whole is not None:
        return whole
    parts = [_said(part) for part in _BETWEEN.split(value)]
    return ", ".join(part for part in parts if part is not None) if None not in parts else value
