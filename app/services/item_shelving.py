"""The trainer tidies the library: many items at once, all of them or none, and each step can be taken back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.item_marks import marks_of
from app.domain.moments import Clock
from app.domain.people import Actor
from app.domain.refusals import Refusal
from app.domain.studio import WRITERS, ItemDraft, KeptItem
from app.domain.studio_lists import LibraryMark
from app.domain.studio_sentences import StudioSentence
from app.services.course_catalogue import CourseCatalogue
from app.services.item_editing import ItemEditing
from app.services.known_commitments import known_commitments
from app.services.publication import load_kept
from app.storage import studio_items, studio_listing
from app.storage.database import Database, Session


@dataclass(frozen=True, slots=True)
class Shelved:
    """An item and its place in its module, as they were before a step."""

    draft: ItemDraft
    place: int


class ItemShelving:
    """Each call is one transaction; what it returns is what `put_back` wants."""

    def __init__(self, database: Database, catalogue: CourseCatalogue, editing: ItemEditing, clock: Clock) -> None:
        self._database = database
        self._catalogue = catalogue
        self._editing = editing
        self._clock = clock

    def mark(self, actor: Actor) -> LibraryMark:
        """Return how the library stands: as long as it stands so, nothing came after a step."""
        actor.require(*WRITERS)
        with self._database.reading() as session:
            return studio_listing.load_mark(session)

    def duplicate(self, actor: Actor, item_ids: Sequence[str]) -> list[KeptItem]:
        """Add a copy of each item at the end of its module, and return the copies; a copy was never published."""
        actor.require(*WRITERS)
        with self._database.reading() as session:
            drafts = [_load(session, item_id).draft for item_id in item_ids]
        copies = [replace(one, item=replace(one.item, id=""), retired=False) for one in drafts]
        return self._editing.add_all(actor, copies)

    def move(self, actor: Actor, item_ids: Sequence[str], module: str) -> list[Shelved]:
        """Put items at the end of another module, in the order given; those that are there already stay in place.

        The page to reread is one of the module before, so an item loses it. Refuses an unknown module.
        """
        actor.require(*WRITERS)
        with self._database.transaction() as session:
            before, languages = [], load_kept(session, module).draft.languages
            for kept in [_load(session, item_id) for item_id in item_ids]:
                if kept.draft.module != module:
                    before.append(_shelved(session, kept))
                    item = replace(kept.draft.item, page=None)
                    self._keep(session, kept, replace(kept.draft, module=module, item=item, languages=languages))
                    studio_items.save_places(session, [(item.id, studio_items.next_place(session, module))])
            return before

    def retire(self, actor: Actor, item_ids: Sequence[str], *, retired: bool = True) -> list[Shelved]:
        """Take items out of the next version of their modules, or take them in again; results stay."""
        actor.require(*WRITERS)
        with self._database.transaction() as session:
            before = []
            for kept in [_load(session, item_id) for item_id in item_ids]:
                if kept.draft.retired != retired:
                    before.append(_shelved(session, kept))
                    self._keep(session, kept, replace(kept.draft, retired=retired))
            return before

    def delete(self, actor: Actor, item_ids: Sequence[str]) -> list[Shelved]:
        """Delete items that were never published; refuse, and delete none, if one of them was."""
        actor.require(*WRITERS)
        with self._database.transaction() as session:
            before = []
            for kept in [_load(session, item_id) for item_id in item_ids]:
                if studio_items.list_versions(session, kept.draft.item.id):
                    raise Refusal(StudioSentence.ITEM_WAS_PUBLISHED)
                before.append(_shelved(session, kept))
                studio_items.delete_item(session, kept.draft.item.id)
            return before

    def put_back(self, actor: Actor, before: Sequence[Shelved]) -> None:
        """Take a step back: module, place, page to reread and retirement are as before, and what was deleted is there.

        What somebody wrote in an item meanwhile stays. Refuses a module that is gone.
        """
        actor.require(*WRITERS)
        with self._database.transaction() as session:
            known = known_commitments(session, self._catalogue)
            for one in before:
                languages = load_kept(session, one.draft.module).draft.languages
                kept = studio_items.load_item(session, one.draft.item.id)
                if kept is None:
                    draft = replace(one.draft, languages=languages)
                    studio_items.add_item(session, draft, marks_of(draft, None, known), one.place, self._clock())
                    continue
                item = replace(kept.draft.item, page=one.draft.item.page)
                draft = replace(kept.draft, item=item, module=one.draft.module, retired=one.draft.retired)
                self._keep(session, kept, replace(draft, languages=languages))
            studio_items.save_places(session, [(one.draft.item.id, one.place) for one in before])

    def _keep(self, session: Session, kept: KeptItem, draft: ItemDraft) -> None:
        marks = marks_of(draft, kept.live, known_commitments(session, self._catalogue))
        studio_items.save_item(session, draft, marks, kept.revision, self._clock())


def _load(session: Session, item_id: str) -> KeptItem:
    kept = studio_items.load_item(session, item_id)
    if kept is None:
        raise Refusal(StudioSentence.ITEM_UNKNOWN)
    return kept


def _shelved(session: Session, kept: KeptItem) -> Shelved:
    return Shelved(kept.draft, studio_items.load_place(session, kept.draft.item.id))
