"""How several things stand in one cell of a sheet of items: lists with “|”, pairs with “=>”, numbers of options.

A backslash in front makes “|”, “=>”, “/” and the backslash itself plain text.
"""

import math
import re
import unicodedata
from collections.abc import Iterable

from app.domain.marking import number_of
from app.formats.items_sheet_columns import folded_word

_LIST_PARTS = re.compile(r"\\[\\|]|\|")
_PATH_PARTS = re.compile(r"\\[\\/]|/")
_PAIR_PARTS = re.compile(r"\\\\|\\=>|=>")
_ID_PARTS = re.compile(r"[\s,;、，；]+")
_MARK_PARTS = re.compile(r"[\W_]+")
_YES = frozenset({"yes", "y", "true", "t", "1", "はい", "○", "◯", "正", "正しい", "真"})
_NO = frozenset({"no", "n", "false", "f", "0", "いいえ", "×", "誤", "誤り", "偽", "正しくない"})


def join_list(texts: Iterable[str]) -> str:
    """Return texts as one cell; those of no text at all as an empty one."""
    texts = list(texts)
    return " | ".join(_escaped(text, "|") for text in texts) if any(texts) else ""


def split_list(cell: str) -> list[str]:
    """Return the texts of a cell, none of an empty one; some may be empty."""
    return _split(cell, _LIST_PARTS)


def join_path(names: Iterable[str]) -> str:
    """Return a path of categories as one cell."""
    return " / ".join(_escaped(name, "/") for name in names)


def split_path(cell: str) -> tuple[str, ...]:
    """Return the categories of a cell from the outermost inwards."""
    return tuple(name for name in _split(cell, _PATH_PARTS) if name)


def join_pair(left: str, right: str) -> str:
    """Return two texts that belong together as one cell, an empty one if there is neither."""
    return f"{_escaped(left, '=>')} => {_escaped(right, '=>')}".strip() if left or right else ""


def split_pair(cell: str) -> tuple[str, str | None]:
    """Return the texts left and right of the first “=>”; None on the right where there is no such sign."""
    halves = _split(cell, _PAIR_PARTS, most=1)
    if len(halves) < 2:
        return (halves[0] if halves else "", None)
    return halves[0], halves[1]


def split_ids(cell: str) -> list[str]:
    """Return the ids of a cell, between which spaces, commas or semicolons stand."""
    return [one for one in _ID_PARTS.split(unicodedata.normalize("NFKC", cell)) if one]


def read_yes(cell: str) -> bool | None:
    """Return whether a cell says yes or no; None for an empty one, ValueError for anything else."""
    word = folded_word(cell)
    if not word:
        return None
    if word in _YES:
        return True
    if word in _NO:
        return False
    raise ValueError(cell)


def read_number(cell: str) -> float | None:
    """Return a number as programs and people write it; None for an empty cell, ValueError for anything else."""
    if not cell:
        return None
    try:
        number: float | None = float(cell)
    except ValueError:
        number = number_of(cell)
    if number is None or not math.isfinite(number):
        raise ValueError(cell)
    return number


def read_marks(cell: str) -> tuple[bool | None, list[int], list[str]]:
    """Return what a cell says is right: a truth value, numbers of options (from 1), and words that are neither.

    An option may be named by its letter.
    """
    truth: bool | None = None
    numbers: list[int] = []
    unknown: list[str] = []
    for word in _MARK_PARTS.split(unicodedata.normalize("NFKC", cell).casefold().replace("○", "正").replace("×", "誤")):
        if word.isascii() and word.isdigit() and len(word) < 4:
            numbers.append(int(word))
        elif len(word) == 1 and "a" <= word <= "z":
            numbers.append(ord(word) - ord("a") + 1)
        elif word in _YES or word in _NO:
            truth = word in _YES
        elif word and word not in ("and", "と"):
            unknown.append(word)
    return truth, numbers, unknown


def _escaped(text: str, sign: str) -> str:
    return text.replace("\\", "\\\\").replace(sign, f"\\{sign}")


def _split(cell: str, parts: re.Pattern[str], most: int = 1_000) -> list[str]:
    """Return what stands between the signs of a cell, at most so many signs, each part stripped."""
    if not cell:
        return []
    found: list[str] = []
    piece: list[str] = []
    at = 0
    for sign in parts.finditer(cell):
        piece.append(cell[at : sign.start()])
        at = sign.end()
        if sign[0][0] == "\\":
            piece.append(sign[0][1:])
        elif len(found) < most:
            found.append("".join(piece).strip())
            piece = []
        else:
            piece.append(sign[0])
    piece.append(cell[at:])
    found.append("".join(piece).strip())
    return found
