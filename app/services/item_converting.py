"""Reads files of questions and writes them in another format.

It needs no workspace and no role, as `course_checking`: no record is read or written.
"""

from dataclasses import dataclass
from pathlib import Path

from app.domain.filed_items import FiledItem, ItemFormat, Loss, ReadItems, ReadProblem
from app.domain.refusals import Refusal, Sentence
from app.domain.texts import Language
from app.formats.course_folder import read_policies
from app.formats.item_files import WRITERS, read_file
from app.services.file_saving import save_file

_LARGEST = 64_000_000
"""Bytes of a file that are read at most; every reader has a smaller limit of its own, and a sentence for it."""


@dataclass(frozen=True, slots=True)
class Conversion:
    """What a conversion did: the items that were read, the problems of reading, and the losses of writing.

    `written` counts the items in the new file; where it is 0, there is no new file.
    """

    items: tuple[FiledItem, ...]
    problems: tuple[ReadProblem, ...]
    losses: tuple[Loss, ...]
    written: int


def read_items(path: Path, course: Path, chosen: str | None, language: Language) -> ReadItems:
    """Read a file as the format of a name (`gift`, …), else as what it is; refuse one that cannot be opened.

    A tag that is the id of a commitment in one of the policies of `course` stands for it.
    """
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
    except OSError as error:
        reason = error.strerror or str(error)
        raise Refusal(Sentence.WORKSPACE_UNREACHABLE, path=str(path), reason=reason) from error
    known = frozenset(
        commitment.id for policy in read_policies(course, []).values() for commitment in policy.commitments()
    )
    return read_file(content, path.name, ItemFormat(chosen) if chosen else None, language, known)


def convert_items(read: ReadItems, target: Path, form: str, language: Language, workspace: Path) -> Conversion:
    """Write what was read into a file, whole or not at all, and never over the `workspace`; refusals of `save_file`."""
    written = WRITERS[ItemFormat(form)](read.items, language)
    count = len(read.items) - sum(loss.left_out for loss in written.losses)
    if count:
        save_file(workspace, target, written.content)
    return Conversion(read.items, read.problems, written.losses, count)
