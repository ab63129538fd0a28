"""HR keeps views of the records: a filter and an order under a name."""

from dataclasses import replace
from uuid import UUID

from app.domain.hr_sentences import HrSentence
from app.domain.moments import Clock, new_id
from app.domain.people import READERS, Actor, Role
from app.domain.refusals import Refusal
from app.domain.saved_views import RecordView, SavedView, clean_view_name
from app.storage import saved_views
from app.storage.database import Database


class ViewKeeping:
    """Keeps, lists, renames and deletes views; all of HR has the same ones."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def list_all(self, actor: Actor) -> list[SavedView]:
        """Return the views in the order of their names; refuse all but HR and auditors."""
        actor.require(*READERS)
        with self._database.reading() as session:
            return saved_views.list_views(session, Role.HR)

    def add(self, actor: Actor, name: str, view: RecordView) -> SavedView:
        """Keep a view under a new name; refuse a name that is empty, too long, or taken."""
        actor.require(Role.HR)
        kept = SavedView(new_id(self._clock()), clean_view_name(name), view)
        return self._save(kept)

    def overwrite(self, actor: Actor, view_id: UUID, view: RecordView) -> SavedView:
        """Let a name stand for another view; refuse one that is not there any more."""
        actor.require(Role.HR)
        return self._save(replace(self._load(view_id), view=view))

    def rename(self, actor: Actor, view_id: UUID, name: str) -> SavedView:
        """Give a view another name; refusals as in `add` and `overwrite`."""
        actor.require(Role.HR)
        return self._save(replace(self._load(view_id), name=clean_view_name(name)))

    def remove(self, actor: Actor, view_id: UUID) -> SavedView:
        """Delete a view and return it, so that `bring_back` can undo that; refuse one that is not there any more."""
        actor.require(Role.HR)
        found = self._load(view_id)
        with self._database.transaction() as session:
            saved_views.delete_view(session, view_id)
        return found

    def bring_back(self, actor: Actor, view: SavedView) -> SavedView:
        """Keep a view that was deleted once more; refuse its name if another has it by now."""
        actor.require(Role.HR)
        return self._save(view)

    def _load(self, view_id: UUID) -> SavedView:
        with self._database.reading() as session:
            found = saved_views.load_view(session, view_id)
        if found is None:
            raise Refusal(HrSentence.VIEW_UNKNOWN)
        return found

    def _save(self, view: SavedView) -> SavedView:
        with self._database.transaction() as session:
            same = saved_views.load_named(session, Role.HR, view.name)
            if same is not None and same.id != view.id:
                raise Refusal(HrSentence.VIEW_NAME_TAKEN, name=view.name)
            saved_views.save_view(session, Role.HR, view, self._clock())
        return view
