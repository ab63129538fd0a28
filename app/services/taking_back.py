"""Takes back what was brought into the studio, as long as nobody has worked on it since."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.item_marks import marks_of
from app.domain.refusals import Refusal
from app.domain.studio import ItemDraft, ModuleDraft, WorkState
from app.domain.studio_sentences import StudioSentence
from app.services.module_editing import let_items_speak, state_of
from app.storage import studio_items, studio_many_items, studio_modules
from app.storage.database import Session


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What was brought in: the ids of what is new, and what was changed as it was before, with its revision now."""

    items: tuple[str, ...] = ()
    changed_items: tuple[tuple[ItemDraft, int], ...] = ()
    modules: tuple[str, ...] = ()
    changed_modules: tuple[tuple[ModuleDraft, int], ...] = ()

    @property
    def item_ids(self) -> tuple[str, ...]:
        """The ids of all items that came in or were changed."""
        return (*self.items, *(draft.item.id for draft, _ in self.changed_items))


def take_back(session: Session, taken: TakenIn, known: frozenset[str], now: datetime) -> None:
    """Delete what was new and restore what was changed; refuse where anything of it was changed again or published."""
    for draft, revision in taken.changed_items:
        kept = studio_items.load_item(session, draft.item.id)
        live = kept.live if kept is not None else None
        if not studio_items.save_item(session, draft, marks_of(draft, live, known), revision, now):
            raise Refusal(StudioSentence.UNDO_OVER)
    if studio_many_items.list_touched(session, taken.items):
        raise Refusal(StudioSentence.UNDO_OVER)
    studio_many_items.delete_items(session, taken.items)
    for module, revision in taken.changed_modules:
        before = studio_modules.load_module(session, module.id)
        state = state_of(session, module, before) if before is not None else WorkState.NEW
        if not studio_modules.save_module(session, module, state, revision, now):
            raise Refusal(StudioSentence.UNDO_OVER)
        if before is not None and before.draft.languages != module.languages:
            let_items_speak(session, module, known)
    for module_id in taken.modules:
        new = studio_modules.load_module(session, module_id)
        if new is None or new.revision != 1 or studio_items.list_of_module(session, module_id):
            raise Refusal(StudioSentence.UNDO_OVER)
        studio_modules.delete_module(session, module_id)
