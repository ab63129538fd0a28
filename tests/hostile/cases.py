"""What a hostile file is in the corpus: how it is made, which reader it is aimed at, and what has to come of it."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.integrity.long_form import LONG

Make = Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing comes in, and one problem says why: `why` is in it, without regard to capitals."""

    why: str = ""


@dataclass(frozen=True, slots=True)
class Safe:
    """What is harmless comes in, at least `items` of it; `gone` is in no text, and `told` (if any) in a problem."""

    items: int = 1
    gone: tuple[str, ...] = ()
    told: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """A file; `name` is what it is called on the disk, `long` says that only the long run makes it."""

    id: str
    reader: str
    make: Make
    must: Refused | Safe
    name: str = "file"
    long: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a reader made of a file: how much came in, the problems as (line, what, mend), and what is unsafe in it.

    `texts` are all texts together, cut; `seconds` of processor time, `megabytes` at the peak. `escaped` names what the
    reader did outside its temporary folder, `error` an exception, or the end of the process.
    """

    items: int = 0
    problems: tuple[tuple[int, str, str], ...] = ()
    texts: str = ""
    unsafe: tuple[str, ...] = ()
    seconds: float = 0.0
    megabytes: float = 0.0
    escaped: tuple[str, ...] = ()
    error: str = ""


MOST_SECONDS = 5.0 if LONG else 14.0
"""Of a processor. Five is what is promised; an ordinary run may share a slow machine with others."""
MOST_MEGABYTES = 512.0


def faults(case: Case, found: Outcome) -> list[str]:
    """Return everything that an outcome has against what must be, in words; nothing where all is as it must be."""
    wrong = [found.error] if found.error else []
    if found.seconds > MOST_SECONDS:
        wrong.append(f"it took {found.seconds:.1f} s")
    if found.megabytes > MOST_MEGABYTES:
        wrong.append(f"it took {found.megabytes:.0f} MB")
    wrong += [f"it left its folder: {one}" for one in found.escaped]
    wrong += [f"unsafe: {one}" for one in found.unsafe]
    if found.error:
        return wrong
    said = "\n".join(what for _, what, _ in found.problems)
    if isinstance(case.must, Refused):
        if found.items:
            wrong.append(f"{found.items} came in")
        if len(found.problems) != 1:
            wrong.append(f"{len(found.problems)} problems, not one: {said[:300]}")
        if case.must.why.lower() not in said.lower():
            wrong.append(f"the problem does not say “{case.must.why}”: {said[:300]}")
    else:
        if found.items < case.must.items:
            wrong.append(f"{found.items} came in, not {case.must.items}: {said[:300]}")
        if case.must.told.lower() not in said.lower():
            wrong.append(f"no problem says “{case.must.told}”: {said[:300]}")
        wrong += [f"“{one}” is still there" for one in case.must.gone if one.lower() in found.texts.lower()]
    if any(line < 0 or not what or not mend for line, what, mend in found.problems):
        wrong.append("a problem has no line, or does not say what to do")
    return wrong
