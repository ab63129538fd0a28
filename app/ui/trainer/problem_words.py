"""Says in the language of the window what is wrong in a text of questions.

The readers of formats say it in English, with the words of the questions in it. What quick entry meets is translated
here by its pattern, and what else is common in files by those of `problem_sentences`; any other sentence is shown as
the reader says it.
"""

import re

from PySide6.QtCore import QCoreApplication

from app.domain.translating import QT_TRANSLATE_NOOP
from app.ui.trainer.problem_sentences import FILE_LOSSES, FILE_SENTENCES, FILE_THINGS

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
_PLACE = re.compile(r"\\\{(\d)\\\}")
_PATTERNS = [
    (re.compile(_PLACE.sub("(.*?)", re.escape(one)), re.DOTALL), one)
    for one in (*_SENTENCES, *FILE_SENTENCES, *FILE_LOSSES)
]
_IN_FILE = re.compile(r"([^\s:]{1,120}\.xml): (.*)", re.DOTALL)
_LONGEST = 400
"""Characters of what is matched; nothing that a reader says is as long."""


def say_problem(words: str) -> str:
    """Return what a reader says of a problem, or how to mend it."""
    if len(words) > _LONGEST:
        return words
    part = _IN_FILE.fullmatch(words)
    if part is not None:
        return f"{part[1]}: {say_problem(part[2])}"
    for pattern, sentence in _PATTERNS:
        found = pattern.fullmatch(words)
        if found is not None:
            said = QCoreApplication.translate("ItemProblems", sentence)
            for place, value in enumerate(found.groups(), start=1):
                said = said.replace(f"{{{place}}}", _thing(value), 1)
            return said
    return words


def _thing(value: str) -> str:
    """Return what stands in a sentence: quotations as they are, other things in the language of the window."""
    names = value.split(", ")
    if all(name in FILE_THINGS for name in names):
        return ", ".join(QCoreApplication.translate("ItemProblems", name) for name in names)
    return QCoreApplication.translate("ItemProblems", value) if value in FILE_THINGS else value
