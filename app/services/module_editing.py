"""The trainer writes modules: their lesson pages, their quiz, and which items come in which order."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from app.domain.item_marks import marks_of
from app.domain.item_readiness import LONGEST_TEXT
from app.domain.item_texts import is_safe
from app.domain.items import Item
from app.domain.modules import Picture, QuizRule
from app.domain.moments import Clock
from app.domain.people import Actor
from app.domain.refusals import Refusal, Sentence
from app.domain.studio import (
    EMPTY,
    ID_SHAPE,
    WRITERS,
    KeptItem,
    KeptModule,
    ModuleDraft,
    WorkState,
    free_id,
    pages_revised_now,
)
from app.domain.studio_lists import PlacedItem
from app.domain.studio_sentences import StudioSentence
from app.domain.texts import LANGUAGES, Language, Revised, Text
from app.formats.pictures import PictureFault, PictureFaultId, read_picture_file
from app.services.course_catalogue import CourseCatalogue
from app.services.known_commitments import known_commitments
from app.storage import live_content, publications, studio_items, studio_modules
from app.storage.database import Database, Session

_QUIZ = QuizRule(draw=5, pass_mark=0.8, each_commitment=1)
"""The quiz that a new module begins with."""
MOST_PICTURES = 12
"""Pictures of one page."""
_PICTURE_FAULTS = {
    PictureFaultId.PLACE: StudioSentence.PICTURE_MISSING,
    PictureFaultId.MISSING: StudioSentence.PICTURE_MISSING,
    PictureFaultId.LARGE: StudioSentence.PICTURE_LARGE,
    PictureFaultId.KIND: StudioSentence.PICTURE_KIND,
    PictureFaultId.SIDE: StudioSentence.PICTURE_SIDE,
}


@dataclass(frozen=True, slots=True)
class OpenModule:
    """A module in the editor with its items in their order."""

    kept: KeptModule
    items: tuple[KeptItem, ...]


@dataclass(frozen=True, slots=True)
class ListedModule:
    """A module on its page, with its items in their order; `changed` is when it or one of them was saved last."""

    kept: KeptModule
    items: tuple[PlacedItem, ...]
    changed: datetime


class ModuleEditing:
    """Keeps module drafts; each call is one transaction."""

    def __init__(self, database: Database, catalogue: CourseCatalogue, clock: Clock) -> None:
        self._database = database
        self._catalogue = catalogue
        self._clock = clock

    def load(self, actor: Actor, module_id: str) -> KeptModule:
        """Return a module without its items; refuse an unknown one."""
        actor.require(*WRITERS)
        with self._database.reading() as session:
            return _load(session, module_id)

    def open_listed(self, actor: Actor, module_id: str) -> ListedModule:
        """Return a module with its items as its page lists them, a thousand in milliseconds; refuse an unknown one."""
        actor.require(*WRITERS)
        with self._database.reading() as session:
            kept, items = _load(session, module_id), tuple(studio_items.list_placed(session, module_id))
            last = studio_items.last_change(session, module_id)
            return ListedModule(kept, items, max(kept.changed, last or kept.changed))

    def read_items(self, actor: Actor, item_ids: Sequence[str]) -> dict[str, Item]:
        """Return items as they are written, by their ids; unknown ones are left out."""
        actor.require(*WRITERS)
        with self._database.reading() as session:
            return {item_id: draft.item for item_id, draft in studio_items.list_drafts(session, item_ids).items()}

    def open(self, actor: Actor, module_id: str) -> OpenModule:
        """Return a module with its items; refuse an unknown one."""
        actor.require(*WRITERS)
        with self._database.reading() as session:
            return OpenModule(_load(session, module_id), tuple(studio_items.list_of_module(session, module_id)))

    def add(
        self,
        actor: Actor,
        title: Text,
        commitments: tuple[str, ...] = (),
        languages: tuple[Language, ...] = LANGUAGES,
    ) -> KeptModule:
        """Add an empty module behind the others and return it; its id is made of the title."""
        actor.require(*WRITERS)
        policy = self._catalogue.course().policy
        with self._database.transaction() as session:
            return add_module(session, title, commitments, policy.id, self._clock(), languages)

    def save(self, actor: Actor, draft: ModuleDraft, revision: int) -> KeptModule:
        """Keep a draft over the revision that the editor has, and return it as it is kept.

        A language of a page whose texts changed counts as revised today. Where it has other languages, so do its items.
        Refuses an unknown module, one that another
        window saved meanwhile, unsafe and overlong texts.
        """
        actor.require(*WRITERS)
        _check(draft)
        now = self._clock()
        with self._database.reading() as session:
            others = _load(session, draft.id).draft.languages != draft.languages
        if others:
            self._catalogue.course()  # which may have to write, and could not in the transaction
        with self._database.transaction() as session:
            before = _load(session, draft.id)
            live = publications.load_module(session, before.live_digest) if before.live_digest is not None else None
            published = live.pages if live is not None else ()
            pages = pages_revised_now(before.draft.pages, draft.pages, now.date(), published)
            new = replace(draft, version=before.draft.version, policy=before.draft.policy, pages=pages)
            if not studio_modules.save_module(session, new, state_of(session, new, before), revision, now):
                raise Refusal(StudioSentence.SAVED_ELSEWHERE)
            if new.languages != before.draft.languages:
                let_items_speak(session, new, known_commitments(session, self._catalogue))
            return _load(session, draft.id)

    def page_in_step(self, actor: Actor, module_id: str, page_id: str, revision: int) -> KeptModule:
        """Say that the two languages of a lesson page say the same again, and return the module."""
        actor.require(*WRITERS)
        now = self._clock()
        with self._database.transaction() as session:
            before = _load(session, module_id)
            days = Revised(now.date(), now.date())
            pages = tuple(replace(one, revised=days) if one.page.id == page_id else one for one in before.draft.pages)
            new = replace(before.draft, pages=pages)
            if not studio_modules.save_module(session, new, state_of(session, new, before), revision, now):
                raise Refusal(StudioSentence.SAVED_ELSEWHERE)
            return _load(session, module_id)

    def read_picture(self, actor: Actor, file: Path, there: Sequence[str] = ()) -> Picture:
        """Return a file as a picture for a page that has those of these names; nothing is kept yet.

        Refuses what is missing, neither PNG nor JPEG, larger than 2 MB or 4,000 pixels a side, and one too many.
        """
        actor.require(*WRITERS)
        if len(there) >= MOST_PICTURES:
            raise Refusal(StudioSentence.PICTURES_MANY)
        stems = [Path(name).stem for name in there]
        suffix = ".png" if file.suffix.lower() == ".png" else ".jpg"
        try:
            picture = read_picture_file(file, f"images/{free_id(file.stem, stems)}{suffix}")
        except PictureFault as fault:
            width, height = map(str, fault.size)
            raise Refusal(_PICTURE_FAULTS[fault.id], name=file.name, width=width, height=height) from fault
        return picture

    def order_items(self, actor: Actor, module_id: str, item_ids: Sequence[str]) -> None:
        """Keep the order of a module's items; ids of other modules' items are left alone."""
        actor.require(*WRITERS)
        with self._database.transaction() as session:
            own = studio_items.list_places(session, module_id)
            wanted = [item_id for item_id in item_ids if item_id in own]
            places = [(one, place) for place, one in enumerate(wanted, start=1) if own[one] != place]
            studio_items.save_places(session, places)

    def delete(self, actor: Actor, module_id: str) -> None:
        """Delete a module that was never published, with its items; refuse one that was."""
        actor.require(*WRITERS)
        with self._database.transaction() as session:
            if _load(session, module_id).live_digest is not None:
                raise Refusal(StudioSentence.MODULE_WAS_PUBLISHED)
            studio_modules.delete_module(session, module_id)


def add_module(
    session: Session,
    title: Text,
    commitments: tuple[str, ...],
    policy: str,
    now: datetime,
    languages: tuple[Language, ...] = LANGUAGES,
) -> KeptModule:
    """Add an empty module behind the others, about the policy of an id, and return it."""
    taken = [one.id for one in studio_modules.list_lines(session)]
    draft = ModuleDraft(
        id=free_id(title.en or title.ja or "module", taken),
        version="",
        policy=policy,
        title=title,
        summary=EMPTY,
        minutes=10,
        commitments=commitments,
        pages=(),
        quiz=_QUIZ,
        languages=languages,
    )
    _check(draft)
    studio_modules.add_module(session, draft, studio_modules.next_place(session), WorkState.NEW, None, now)
    return _load(session, draft.id)


def let_items_speak(session: Session, module: ModuleDraft, known: frozenset[str]) -> None:
    """Let the items of a module have its languages and be judged by them; nobody has changed a word of them."""
    for kept in studio_items.list_of_module(session, module.id):
        draft = replace(kept.draft, languages=module.languages)
        studio_items.save_marks(session, draft, marks_of(draft, kept.live, known))


def _load(session: Session, module_id: str) -> KeptModule:
    kept = studio_modules.load_module(session, module_id)
    if kept is None:
        raise Refusal(StudioSentence.MODULE_NOT_HERE)
    return kept


def state_of(session: Session, draft: ModuleDraft, before: KeptModule) -> WorkState:
    """Return how a draft stands to what is taught, its items aside."""
    if draft.retired or live_content.is_withdrawn(session, draft.id):
        return WorkState.RETIRED
    live = publications.load_module(session, before.live_digest) if before.live_digest is not None else None
    if live is None:
        return WorkState.NEW
    return WorkState.LIVE if draft.module(live.version, live.items) == live else WorkState.CHANGED


def _check(draft: ModuleDraft) -> None:
    texts = [draft.title, draft.summary]
    for one in draft.pages:
        texts += [one.page.title, one.page.body]
        if not ID_SHAPE.match(one.page.id):
            raise Refusal(StudioSentence.ID_WRONG)
    ids = [one.page.id for one in draft.pages]
    for page_id in ids:
        if ids.count(page_id) > 1:
            raise Refusal(StudioSentence.ID_TAKEN, id=page_id)
    for text in texts:
        for words in (text.en, text.ja):
            if not is_safe(words):
                raise Refusal(Sentence.TEXT_UNSAFE)
            if len(words) > LONGEST_TEXT:
                raise Refusal(StudioSentence.TEXT_TOO_LONG)
