"""Reads the answers of GIFT questions that are typed: words, or a number."""

import math
import re
from typing import NamedTuple

from app.domain.items import Near, Typed
from app.domain.texts import Text
from app.formats.item_intake import Note, shown
from app.formats.items_gift_scanning import Question, meant, parted_format
from app.formats.items_gift_texts import EMPTY, Texts
from app.formats.items_gift_weights import Unusable, split_answers, weighted

ANYTHING = "*"
_WILDCARD = re.compile(r"(?<!\\)\*")
_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,4})?")
_NO_NUMBER = "give one number, with a point and no thousands mark: {#42}, {#42:1} or {#41..43}"
_WORDLESS = Note("an answer without text was left out", "write it, or remove it")


class _Answer(NamedTuple):
    words: str
    weight: float
    feedback: Text


def read_short_answer(question: Question, answers: str, texts: Texts) -> tuple[Typed, list[Note]]:
    """Return what a short answer is compared with, and what of it Clausewise cannot hold."""
    accepted: list[str] = []
    near: list[tuple[float, Near]] = []
    told: list[Text] = []
    wrong = EMPTY
    notes: list[Note] = []
    for answer in _answers(answers, question, texts):
        words = answer.words.replace("\\*", "*")
        if answer.words == ANYTHING and answer.weight <= 0:
            wrong = answer.feedback
        elif not answer.words:
            notes.append(_WORDLESS)
        elif _WILDCARD.search(answer.words):
            notes.append(_left_out(answer.words, "has a wildcard (*)", "write out the answers that are meant"))
        elif answer.weight <= 0:
            notes.append(_left_out(answer.words, "gives no mark", "say in the feedback for wrong answers why"))
        elif answer.weight < 1:
            if near and near[-1][0] == answer.weight and near[-1][1].feedback == answer.feedback:
                words_so_far = near.pop()[1].accepted
                near.append((answer.weight, Near((*words_so_far, words), answer.feedback)))
            else:
                near.append((answer.weight, Near((words,), answer.feedback)))
        else:
            accepted.append(words)
            told.append(answer.feedback)
    if not accepted:
        raise Unusable("has no answer that is right as it stands", "give one without a wildcard, as {=answer}")
    notes += _differing(told)
    return Typed(tuple(accepted), tuple(one for _, one in near), None, 0.0, None, told[0], wrong), notes


def read_number(question: Question, answers: str, texts: Texts) -> tuple[Typed, list[Note]]:
    """Return what a number is compared with; of several the first one with the whole mark."""
    numbers, tilde, rest = answers.partition("~")
    other, _, told = rest.partition("#")
    wrong = texts.formatted(told.strip(), question.format) if tilde else EMPTY
    kept: tuple[float, float, Text] | None = None
    notes: list[Note] = []
    if other := meant(other):
        notes.append(_left_out(other, "gives no mark", "say in the feedback for wrong answers why"))
    for answer in _answers(numbers, question, texts):
        if not answer.words:
            notes.append(_WORDLESS)
            continue
        if answer.words == ANYTHING:
            if answer.weight <= 0:
                wrong = answer.feedback
            else:
                notes.append(_left_out(answer.words, "accepts every number", "give the number that is right"))
            continue
        value, tolerance = _number(answer.words)
        if answer.weight >= 1 and kept is None:
            kept = value, tolerance, answer.feedback
        else:
            notes.append(_left_out(answer.words, "is one number too many", "make it an item of its own"))
    if kept is None:
        raise Unusable("has no number with the whole mark", _NO_NUMBER)
    value, tolerance, right = kept
    return Typed((), (), value, tolerance, None, right, wrong), notes


def _answers(answers: str, question: Question, texts: Texts) -> list[_Answer]:
    found = []
    for part in split_answers(answers, "="):
        weight, rest = weighted(part)
        words, _, feedback = rest.partition("#")
        plain = meant(parted_format(words.strip(), question.format)[1])
        told = texts.formatted(feedback.strip(), question.format)
        if plain or told != EMPTY:
            found.append(_Answer(plain, 1.0 if weight is None else weight, told))
    return found


def _number(words: str) -> tuple[float, float]:
    """Return value and tolerance of `42`, `42:1` or `41..43`."""
    if ".." in words:
        least, _, most = words.partition("..")
        low, high = _plain_number(least), _plain_number(most)
        middle = (low + high) / 2
        return middle, abs(high - middle)
    value, colon, tolerance = words.partition(":")
    return _plain_number(value), abs(_plain_number(tolerance)) if colon else 0.0


def _plain_number(words: str) -> float:
    trimmed = words.strip()
    number = float(trimmed) if _NUMBER.fullmatch(trimmed) else math.nan
    if not math.isfinite(number):
        raise Unusable(f"has “{shown(trimmed)}” where a number should be", _NO_NUMBER)
    return number


def _left_out(words: str, why: str, mend: str) -> Note:
    return Note(f"the answer “{shown(words)}” was left out: it {why}", mend)


def _differing(told: list[Text]) -> list[Note]:
    if len(set(told)) < 2:
        return []
    return [Note("its right answers have different feedback; that of the first was kept", "say it in one sentence")]
