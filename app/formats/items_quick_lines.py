"""Tells what a line of quickly typed questions is: an option, a remark, an answer, or the commitments it is about."""

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum

_DASH = re.compile(r"[-–—−•‣▪]\s+|・\s*")
_LETTER = re.compile(r"[(（]?([A-Za-zＡ-Ｚａ-ｚア-ン])(?:[)）．、]\s*|\.\s+)")
_NUMBER = re.compile(r"[(（]?([0-9０-９]{1,3}|[①-⑳])(?:[)）．、]\s*|\.\s+|(?<=[①-⑳])\s*)")
_QUESTION_NUMBER = re.compile(
    r"(?:(?:[Qq](?:uestion)?|問|第)\s?)?[0-9０-９]{1,3}(?:問[.．:：]?\s*|[)）．：、]\s*|[.:]\s+)|問\s*[0-9０-９]{1,3}\s+"
)
_BOX = re.compile(r"\[([ xX✓✔])\]\s+")
_STARS = ("*", "＊")
_RIGHT_ENDS = ("(right)", "(correct)", "（right）", "（correct）", "(正解)", "（正解）", "✓", "✔", "☑", "=", "＝")
_REMARKS = ("//", "→", "->", "⇒")
_ANSWER = re.compile(r"(?:answer|正解|正答|解答|答え|答)\s?[:：]\s*", re.IGNORECASE)
_EXPLANATION = re.compile(r"(?:explanation|解説)\s?[:：]\s*", re.IGNORECASE)
_COMMITMENT = re.compile(r"§\s?([0-9０-９]{1,4}(?:[.．][0-9０-９]{1,4}){0,5})|\[([a-z0-9][a-z0-9.-]{0,79})\]")
_BETWEEN = re.compile(r"[\s,、，;；・と]+")
_NUM = r"[+-]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})(?:\.[0-9]{1,15})?"
_NUMERIC = re.compile(rf"({_NUM})\s?(?:(?:±|\+/-|\+-)\s?({_NUM}))?\s?([^0-9]{{0,30}})")
_TRUTHS = {
    **dict.fromkeys(("true", "t", "正", "正しい", "○", "◯"), True),
    **dict.fromkeys(("false", "f", "誤", "誤り", "誤っている", "正しくない", "×", "✕"), False),
}


class Label(Enum):
    """What an option begins with."""

    STAR = "*"
    DASH = "-"
    LETTER = "a"
    NUMBER = "1"


@dataclass(frozen=True, slots=True)
class OptionLine:
    """An option: what it begins with, the letter or number (small, half-width) of it, and whether a mark says right."""

    label: Label
    name: str
    words: str
    starred: bool
    marked: bool


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its tolerance and its unit."""

    value: float
    tolerance: float
    unit: str


def option_line(line: str) -> OptionLine | None:
    """Return what a line says as an option; None if it begins like none."""
    rest = line.strip()
    starred = rest.startswith(_STARS) and not rest[1:].startswith(_STARS)
    if starred:
        rest = rest[1:].lstrip()
    label, name = Label.STAR, ""
    for kind, pattern in ((Label.DASH, _DASH), (Label.LETTER, _LETTER), (Label.NUMBER, _NUMBER)):
        found = pattern.match(rest)
        if found is not None:
            label, rest = kind, rest[found.end() :]
            name = folded(found[1]) if kind is not Label.DASH else ""
            break
    if label is Label.STAR and not starred:
        return None
    box = _BOX.match(rest)
    if box is not None:
        rest = rest[box.end() :]
    elif label is not Label.STAR and rest.startswith(_STARS) and not rest[1:].startswith(_STARS):
        starred, rest = True, rest[1:].lstrip()
    words, marked = _without_mark(rest)
    return OptionLine(label, name, words, starred, marked or (box is not None and box[1] != " "))


def _without_mark(words: str) -> tuple[str, bool]:
    small = words.rstrip().lower()
    if small.endswith((" *", "\t*", "　*")):
        return words.rstrip()[:-1].rstrip(), True
    for end in _RIGHT_ENDS:
        if small.endswith(end):
            return words.rstrip()[: -len(end)].rstrip(), True
    return words.rstrip(), False


def remark(line: str) -> str | None:
    """Return what a line that begins with `//` or an arrow says; None if it begins with neither."""
    words = line.strip()
    for mark in _REMARKS:
        if words.startswith(mark):
            return words[len(mark) :].strip()
    return None


def explanation(line: str) -> str | None:
    """Return what a line such as `Explanation: …` or `解説：…` says; None if it begins otherwise."""
    words = line.strip()
    found = _EXPLANATION.match(words)
    return words[found.end() :] if found is not None else None


def answer(line: str) -> str | None:
    """Return what a line such as `ANSWER: B`, `正解：B` or `= 42` gives as the answer; None if it gives none."""
    words = line.strip()
    found = _ANSWER.match(words)
    if found is not None:
        return words[found.end() :]
    return words[1:].strip() if words.startswith(("=", "＝")) else None


def commitments(line: str) -> list[tuple[str, str]] | None:
    """Return the numbers (`§ 3.4`) and ids (`[disclosure.law]`) of a line of nothing else, each as number and id."""
    words = line.strip()
    if not words.startswith(("§", "[")):
        return None
    found = []
    at = 0
    while at < len(words):
        one = _COMMITMENT.match(words, at)
        if one is None:
            return None
        found.append((folded(one[1]) if one[1] else "", one[2] or ""))
        between = _BETWEEN.match(words, one.end())
        at = between.end() if between else one.end()
    return found


def truth(words: str) -> bool | None:
    """Return what a word such as True or 誤 says; None if it is no such word."""
    return _TRUTHS.get(folded(words.strip(" \t　.。()（）")))


def quantity(words: str) -> Quantity | None:
    """Return a number such as `42 ± 1`, `1,500 円`; None if the words are more than that."""
    found = _NUMERIC.fullmatch(unicodedata.normalize("NFKC", words).strip().replace("−", "-"))
    if found is None:
        return None
    tolerance = abs(float(found[2].replace(",", ""))) if found[2] else 0.0
    return Quantity(float(found[1].replace(",", "")), tolerance, found[3].strip())


def without_number(line: str) -> tuple[str, bool]:
    """Return a question without the number that it begins with, and whether it had one."""
    words = line.strip()
    found = _QUESTION_NUMBER.match(words)
    return (words[found.end() :], True) if found is not None and found.end() < len(words) else (words, False)


def folded(words: str) -> str:
    """Return words in half-width and small letters."""
    return unicodedata.normalize("NFKC", words).casefold()
