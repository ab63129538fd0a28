"""What of the library goes into a file for other programs, and what such a file cannot hold."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.filed_items import FiledItem, Loss
from app.domain.texts import Language


@dataclass(frozen=True, slots=True)
class ExportSelection:
    """Which items: those of `ids`, else those of a `module`, else all that are not retired."""

    ids: tuple[str, ...] = ()
    module: str = ""


@dataclass(frozen=True, slots=True)
class LossGroup:
    """What is lost of several items alike; `left_out` says that these are not in the file at all."""

    what: str
    left_out: bool
    items: tuple[FiledItem, ...]


@dataclass(frozen=True, slots=True)
class ItemsInFile:
    """A file that is ready to be saved: the items that were to go into it, and what does not."""

    form: str
    language: Language
    items: tuple[FiledItem, ...]
    content: bytes
    losses: tuple[LossGroup, ...]

    @property
    def held(self) -> int:
        """How many items are in the file."""
        return len(self.items) - len({one.item.id for loss in self.losses if loss.left_out for one in loss.items})


def group_losses(items: Sequence[FiledItem], losses: Sequence[Loss]) -> tuple[LossGroup, ...]:
    """Return losses by what is lost: first whole items, then what most items lose."""
    found: dict[tuple[bool, str], dict[int, None]] = {}
    for loss in losses:
        found.setdefault((loss.left_out, loss.what), {})[loss.item] = None
    ordered = sorted(found.items(), key=lambda group: (not group[0][0], -len(group[1])))
    return tuple(
        LossGroup(what, left_out, tuple(items[place] for place in places)) for (left_out, what), places in ordered
    )
