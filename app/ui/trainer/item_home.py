"""What the editor of an item knows of the module around it."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.ui.trainer.item_facts import LessonChoice


@dataclass(frozen=True, slots=True)
class ItemHome:
    """Whether the module was ever published, and its lesson pages.

    `back` is what the place is called that the way back leads to; empty for the list of all items.
    """

    published: bool
    pages: Sequence[LessonChoice] = ()
    back: str = ""
