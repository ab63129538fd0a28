"""What the page of a module works with, and what it wants back when it is built anew."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.ui.trainer.draft_history import PastSteps

if TYPE_CHECKING:
    from app.domain.studio import ModuleDraft
    from app.services.item_editing import ItemEditing
    from app.services.module_editing import ModuleEditing
    from app.services.module_publishing import ModulePublishing
    from app.ui.trainer.library_state import LibraryState


@dataclass(frozen=True, slots=True)
class ModuleServices:
    """What the page works with."""

    editing: "ModuleEditing"
    items: "ItemEditing"
    publishing: "ModulePublishing"


@dataclass(frozen=True, slots=True)
class ModuleState:
    """Where somebody was: the tab, the lesson page, the item, how far it was scrolled, and all that can be undone.

    `added` is what quick entry added meanwhile; without items, that they were taken away again.
    """

    tab: int
    page: str
    item: str
    scrolled: int
    past: "PastSteps[ModuleDraft]"
    added: "LibraryState | None" = None
