"""Brings the course as it is taught into the studio, so that trainers find every item and module there."""

from dataclasses import replace
from pathlib import Path

from app.domain.item_marks import marks_of
from app.domain.items import Item
from app.domain.modules import Module
from app.domain.moments import Clock
from app.domain.plain import canonical, digest
from app.domain.studio import ItemDraft, WorkState, draft_of
from app.domain.texts import Language, Revised
from app.formats.course_folder import read_course
from app.formats.course_module import ModuleSource
from app.services.course_catalogue import CourseCatalogue, CurrentModule
from app.storage import facts, publications, studio_items, studio_modules
from app.storage.database import Database, Session

_FILLED = "studio"
"""The fact that says with which editions the studio was filled last."""


class StudioFilling:
    """Fills the studio from the current course; what a trainer changed stays as it is."""

    def __init__(self, database: Database, catalogue: CourseCatalogue, folder: Path, clock: Clock) -> None:
        self._database = database
        self._catalogue = catalogue
        self._folder = folder
        self._clock = clock

    def fill(self) -> None:
        """Bring in what is taught and not in the studio yet; without a change of the course it only looks.

        Takes about a second for the whole course: call it off the window's thread.
        """
        course = self._catalogue.course()
        editions = " ".join(str(one.edition) for one in course.modules)
        with self._database.reading() as session:
            if facts.load_fact(session, _FILLED) == editions:
                return
        sources = {source.module.id: source for source in read_course(self._folder).sources}
        with self._database.transaction() as session:
            for place, current in enumerate(course.modules, start=1):
                self._bring_in(session, place, current, sources.get(current.module.id), course.modules)
            facts.save_fact(session, _FILLED, editions)

    def _bring_in(
        self,
        session: Session,
        place: int,
        current: CurrentModule,
        source: ModuleSource | None,
        course: tuple[CurrentModule, ...],
    ) -> None:
        module = current.module
        known = frozenset(one.id for one in current.policy.commitments())
        live = digest(canonical(module))
        kept = studio_modules.load_module(session, module.id)
        if kept is not None and kept.live_digest == live:
            return
        own = module.items if module.pages else _own_items(module, course)
        revised = source.revised if source is not None else {}
        untouched = kept is None or _is_untouched(session, module.id)
        if untouched:
            studio_modules.delete_module(session, module.id)
            draft = draft_of(
                module,
                source.items_from if source is not None else kept.draft.items_from if kept is not None else (),
                kept.draft.only if kept is not None else (),
                source.pages_revised if source is not None and source.module.pages == module.pages else (),
            )
            studio_modules.add_module(session, draft, place, WorkState.LIVE, live, self._clock())
            for number, item in enumerate(own, start=1):
                self._add(session, item, module, number, revised.get(item.id), known)
        else:
            assert kept is not None  # noqa: S101 - what is not here is untouched
            studio_modules.set_live(session, module.id, live, WorkState.CHANGED)
            self._renew_live(session, module, kept.draft.languages, {item.id: item for item in own}, known)

    def _add(
        self, session: Session, item: Item, module: Module, place: int, revised: Revised | None, known: frozenset[str]
    ) -> None:
        name, number = self._publish(session, item)
        draft = ItemDraft(item, module.id, "", revised, languages=module.languages)
        marks = marks_of(draft, item, known)
        studio_items.add_item(session, draft, marks, place, self._clock(), name, number)

    def _publish(self, session: Session, item: Item) -> tuple[str, int]:
        body = canonical(item)
        publications.add_published(session, "item", item.id, digest(body), body, self._clock())
        return studio_items.add_version(session, item, self._clock())

    def _renew_live(
        self,
        session: Session,
        module: Module,
        languages: tuple[Language, ...],
        live: dict[str, Item],
        known: frozenset[str],
    ) -> None:
        """Let the drafts of a changed module know what the new course files teach; add what is new there."""
        drafts = studio_items.list_of_module(session, module.id)
        for kept in drafts:
            item = live.get(kept.draft.item.id)
            name, number = self._publish(session, item) if item is not None else (None, None)
            studio_items.set_live(session, kept.draft.item.id, name, number, kept.draft.state(item))
        here = {kept.draft.item.id for kept in drafts}
        place = studio_items.next_place(session, module.id)
        for number, item in enumerate((one for one in live.values() if one.id not in here), start=place):
            self._add(session, item, replace(module, languages=languages), number, None, known)


def _is_untouched(session: Session, module: str) -> bool:
    """Whether nobody changed a module or one of its items in the studio."""
    line = next(one for one in studio_modules.list_lines(session) if one.id == module)
    return line.state is WorkState.LIVE and not line.changed_items


def _own_items(module: Module, course: tuple[CurrentModule, ...]) -> tuple[Item, ...]:
    """Return the items that an assessment has beside those that it takes from other modules."""
    others = {item.id for one in course if one.module.pages for item in one.module.items}
    return tuple(item for item in module.items if item.id not in others)
