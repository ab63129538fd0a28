"""Reads the answers of Moodle's questions that are typed: words, or a number with a tolerance and a unit."""

import math
import re

from app.domain.items import Near, Typed
from app.domain.texts import Text
from app.formats.item_intake import Note, shown
from app.formats.items_moodle_parts import Unusable, grade
from app.formats.items_moodle_texts import EMPTY, Texts
from app.formats.items_moodle_xml import Node

ANYTHING = "*"
_WILDCARD = re.compile(r"(?<!\\)\*")
_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,4})?")


def read_short_answer(question: Node, texts: Texts) -> tuple[Typed, list[Note]]:
    """Return what a short answer is compared with, and what of it Clausewise cannot hold."""
    accepted: list[str] = []
    near: list[tuple[float, Near]] = []
    told: list[Text] = []
    wrong = EMPTY
    notes: list[Note] = []
    for answer in question.all("answer"):
        words, part, feedback = texts.typed(answer), grade(answer), texts.formatted(answer.first("feedback"))
        meant = words.replace("\\*", "*")
        if words == ANYTHING and part <= 0:
            wrong = feedback
        elif not words:
            notes.append(Note("an answer without text was left out", "write it, or remove it"))
        elif _WILDCARD.search(words):
            notes.append(_left_out(words, "has a wildcard (*)", "write out the answers that are meant"))
        elif part <= 0:
            notes.append(_left_out(words, "gives no mark", "say in the feedback for wrong answers why"))
        elif part >= 1:
            accepted.append(meant)
            told.append(feedback)
        elif near and near[-1][0] == part and near[-1][1].feedback == feedback:
            near.append((part, Near((*near.pop()[1].accepted, meant), feedback)))
        else:
            near.append((part, Near((meant,), feedback)))
    if not accepted:
        raise Unusable("has no answer that is right as it stands", "give one without a wildcard (*)")
    if len(set(told)) > 1:
        what = "its right answers have different feedback; that of the first was kept"
        notes.append(Note(what, "say it in one sentence"))
    if question.text("usecase") == "1":
        notes.append(Note("Moodle tells capitals from small letters here; Clausewise does not", "check the answers"))
    return Typed(tuple(accepted), tuple(one for _, one in near), None, 0.0, None, told[0], wrong), notes


def read_number(question: Node, texts: Texts) -> tuple[Typed, list[Note]]:
    """Return what a number is compared with; of several the first one with the whole mark."""
    wrong = EMPTY
    kept: tuple[float, float, Text] | None = None
    notes: list[Note] = []
    for answer in question.all("answer"):
        words, part, feedback = texts.typed(answer), grade(answer), texts.formatted(answer.first("feedback"))
        if words in ("", ANYTHING):
            if part <= 0:
                wrong = feedback
            else:
                notes.append(_left_out(ANYTHING, "accepts every number", "give the number that is right"))
            continue
        value, tolerance = _number(words), abs(_number(answer.text("tolerance") or "0"))
        if part >= 1 and kept is None:
            kept = value, tolerance, feedback
        else:
            notes.append(_left_out(words, "is one number too many", "make it an item of its own"))
    if kept is None:
        raise Unusable("has no number with the whole mark", "give it one with the fraction 100")
    value, tolerance, right = kept
    return Typed((), (), value, tolerance, _unit(question, texts, notes), right, wrong), notes


def _number(words: str) -> float:
    number = float(words) if _NUMBER.fullmatch(words) else math.nan
    if not math.isfinite(number):
        what = f"has “{shown(words)}” where a number should be"
        raise Unusable(what, "write it with a point and without a thousands mark, as 1234.5")
    return number


def _unit(question: Node, texts: Texts, notes: list[Note]) -> Text | None:
    """Return the unit of the number itself; our own files say which language each of two is in."""
    units = question.first("units")
    found: dict[str, str] = {}
    for unit in units.all("unit") if units is not None else ():
        name, language = unit.text("unit_name"), unit.attributes.get("lang", "")
        times = unit.text("multiplier") or "1"
        if name and language not in found and _NUMBER.fullmatch(times) and float(times) == 1 and "" not in found:
            found[language] = name
        elif name:
            notes.append(Note(f"the unit “{shown(name)}” was left out", "name the one unit in the question"))
    if not found:
        return None
    return texts.in_reader(found[""]) if "" in found else Text(found.get("en", ""), found.get("ja", ""))


def _left_out(words: str, why: str, mend: str) -> Note:
    return Note(f"the answer “{shown(words)}” was left out: it {why}", mend)
