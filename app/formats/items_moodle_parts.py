"""What the readers of the kinds of Moodle's questions give: the parts of an item, or why there can be none."""

from dataclasses import dataclass

from app.domain.items import Group, ItemKind, Option, Pair, Statement, Typed
from app.formats.item_intake import Note, shown
from app.formats.items_moodle_grades import grade_of
from app.formats.items_moodle_xml import Node


class Unusable(Exception):
    """Raised where a question cannot become an item: what is so, said after its title, and how to mend it."""

    def __init__(self, what: str, mend: str) -> None:
        self.what = what
        self.mend = mend
        super().__init__(what)


@dataclass(frozen=True, slots=True)
class Parts:
    """What a question has beside its stem."""

    kind: ItemKind
    options: tuple[Option, ...] = ()
    statement: Statement | None = None
    pairs: tuple[Pair, ...] = ()
    groups: tuple[Group, ...] = ()
    typed: Typed | None = None
    notes: tuple[Note, ...] = ()


def grade(answer: Node) -> float:
    """Return the part of the mark that an answer gives, -1 to 1; Unusable where Moodle knows no such part."""
    percent = answer.attributes.get("fraction", "0").strip()
    found = grade_of(percent)
    if found is None:
        raise Unusable(
            f"has the fraction “{shown(percent)}”, which is none of Moodle's grades",
            "use one of them, such as 100, 50, 33.33333 or 0",
        )
    return found
