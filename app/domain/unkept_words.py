"""What a file of questions says beside them and the library has no place for: it is named once for the whole file."""

from collections.abc import Iterable
from dataclasses import replace

from app.domain.filed_items import ReadItems, ReadProblem

_MOST_QUOTED = 5
_LONGEST_QUOTED = 40


def with_unkept(read: ReadItems) -> ReadItems:
    """Return what was read with a remark about own tags, and one about categories, at the line of the first."""
    tagged = [place for place, filed in enumerate(read.items) if filed.tags]
    sorted_in = [place for place, filed in enumerate(read.items) if filed.category]
    told: list[ReadProblem] = []
    if sorted_in:
        named = _quoted("/".join(read.items[place].category) for place in sorted_in)
        what = f"the file has categories that are not kept, for {len(sorted_in):,} of its questions: {named}"
        told.append(ReadProblem(read.lines[sorted_in[0]], what, "choose the module that they come into", whole=True))
    if tagged:
        named = _quoted(tag for place in tagged for tag in read.items[place].tags)
        what = f"the file has tags that are not kept, for {len(tagged):,} of its questions: {named}"
        mend = "say what an item rests on by tags such as “commitment:disclosure.law” or “topic:mail”"
        told.append(ReadProblem(read.lines[tagged[0]], what, mend, whole=True))
    if not told:
        return read
    problems = sorted([*read.problems, *told], key=lambda problem: problem.line)
    return replace(read, problems=tuple(problems))


def _quoted(names: Iterable[str]) -> str:
    """Return the first different names in quotation marks, and an ellipsis where there are more.

    >>> _quoted(["a", "b", "a"])
    '“a”, “b”'
    """
    different = list(dict.fromkeys(names))
    shown = [f"“{name[:_LONGEST_QUOTED]}{'…' * (len(name) > _LONGEST_QUOTED)}”" for name in different[:_MOST_QUOTED]]
    return ", ".join([*shown, *(["…"] if len(different) > _MOST_QUOTED else [])])
