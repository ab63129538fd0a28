"""Where two wordings of one text differ, so that both can be shown side by side with the differing words marked."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

from app.domain.texts import Language

_WORDS = re.compile(r"\s+|\w+(?:['’-]\w+)*|[^\w\s]")
_MOST = 3_000
"""Words of one text that are compared; the time goes with the product of both, and no commitment is so long."""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a wording; `differs` says that the other wording has something else there, or nothing."""

    text: str
    differs: bool


Runs = tuple[Run, ...]


def mark_differences(before: str, after: str, language: Language) -> tuple[Runs, Runs]:
    """Return both wordings in pieces that are the same and pieces that differ, by words; in Japanese by characters.

    Joined, the pieces are the wordings. What stands alone between two differing pieces and is no word (in Japanese, a
    single character) counts as differing with them: islands of one space are no help to a reader.
    """
    old, new = _pieces(before, language), _pieces(after, language)
    if max(len(old), len(new)) > _MOST:
        return _joined([Run(before, before != after)]), _joined([Run(after, before != after)])
    left: list[Run] = []
    right: list[Run] = []
    for what, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        left.append(Run("".join(old[a:b]), what != "equal"))
        right.append(Run("".join(new[c:d]), what != "equal"))
    return _joined(_without_islands(left, language)), _joined(_without_islands(right, language))


def _pieces(text: str, language: Language) -> list[str]:
    return list(text) if language == "ja" else _WORDS.findall(text)


def _without_islands(runs: list[Run], language: Language) -> list[Run]:
    found = list(runs)
    for place in range(1, len(found) - 1):
        run, before, after = found[place], found[place - 1], found[place + 1]
        small = len(run.text) < 2 if language == "ja" else not any(char.isalnum() for char in run.text)
        if not run.differs and small and before.differs and before.text and after.differs and after.text:
            found[place] = Run(run.text, True)
    return found


def _joined(runs: Iterable[Run]) -> Runs:
    found: list[Run] = []
    for run in runs:
        if not run.text:
            continue
        if found and found[-1].differs == run.differs:
            found[-1] = Run(found[-1].text + run.text, run.differs)
        else:
            found.append(run)
    return tuple(found)
