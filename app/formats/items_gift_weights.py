"""Splits the answers of a GIFT question, and takes the part of the mark (`%50%`) off the front of one."""

import re

from app.formats.items_gift_scanning import BLANKS

_WEIGHT = re.compile(r"%(-*)([0-9]{1,2}\.?[0-9]*)%")


class Unusable(Exception):
    """Raised where a question cannot become an item: what is so, said after its title, and how to mend it."""

    def __init__(self, what: str, mend: str) -> None:
        self.what = what
        self.mend = mend
        super().__init__(what)


def split_answers(answers: str, mark: str) -> list[str]:
    """Return the trimmed answers that begin with `mark`; what stands before the first one is an answer too."""
    parts = [part.strip(BLANKS) for part in answers.split(mark)]
    return parts if parts[0] else parts[1:]


def weighted(answer: str) -> tuple[float | None, str]:
    """Return the part of the mark (1 is the whole one) that an answer gives, None if it says nothing, and its rest."""
    found = _WEIGHT.match(answer)
    if found is None:
        return None, answer
    weight = float(found[2]) / 100
    return -weight if found[1] else weight, answer[found.end() :]
