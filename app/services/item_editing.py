"""The trainer writes items: each change is kept at once, and what is taught stays as it is until it is published."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from app.domain.findings import Finding
from app.domain.item_marks import marks_of
from app.domain.item_places import has_words
from app.domain.item_readiness import LONGEST_TEXT, Lack, lacks
from app.domain.item_texts import is_safe, texts_of
from app.domain.item_writing import item_findings
from app.domain.items import Item, ItemKind
from app.domain.moments import Clock
from app.domain.people import Actor, clean_line
from app.domain.refusals import Refusal, Sentence
from app.domain.studio import ID_SHAPE, WRITERS, ItemDraft, ItemVersion, KeptItem, blank_item, free_id, revised_now
from app.domain.studio_sentences import StudioSentence
from app.domain.texts import Revised
from app.services.course_catalogue import CourseCatalogue
from app.services.known_commitments import known_commitments
from app.services.publication import load_kept
from app.storage import studio_items, studio_modules
from app.storage.database import Database, Session

MOST_COUNTED = 10_000
"""First attempts that are counted; more are “more than” so many."""


@dataclass(frozen=True, slots=True)
class OpenItem:
    """An item in the editor, with its published versions, the newest first."""

    kept: KeptItem
    versions: tuple[ItemVersion, ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """What an item lacks before it can be published, and what is weak in it."""

    lacks: tuple[Lack, ...]
    findings: tuple[Finding, ...]


class ItemEditing:
    """Keeps item drafts; each call is one transaction."""

    def __init__(self, database: Database, catalogue: CourseCatalogue, clock: Clock) -> None:
        self._database = database
        self._catalogue = catalogue
        self._clock = clock

    def open(self, actor: Actor, item_id: str) -> OpenItem:
        """Return an item with its versions; refuse an unknown one."""
        actor.require(*WRITERS)
        with self._database.reading() as session:
            return OpenItem(_load(session, item_id), tuple(studio_items.list_versions(session, item_id)))

    def count_first_attempts(self, actor: Actor, item_id: str) -> int:
        """Return how many first attempts have the live version of an item, at most `MOST_COUNTED`.

        Takes 0.15 s among a million answers: call it off the window's thread. Refuses an unknown item.
        """
        actor.require(*WRITERS)
        with self._database.reading() as session:
            number = _load(session, item_id).live_number
            versions = studio_items.list_versions(session, item_id)
            live = next((one.digest for one in versions if one.number == number), None)
            return 0 if live is None else studio_items.count_first_attempts(session, live, MOST_COUNTED)

    def version(self, actor: Actor, digest: str) -> Item:
        """Return a published version of an item; refuse an unknown one."""
        actor.require(*WRITERS)
        with self._database.reading() as session:
            found = studio_items.load_version(session, digest)
        if found is None:
            raise Refusal(StudioSentence.ITEM_UNKNOWN)
        return found

    def judge(self, actor: Actor, draft: ItemDraft) -> Judged:
        """Return what a draft lacks and what is weak in it; nothing is kept, so that it can follow typing."""
        actor.require(*WRITERS)
        with self._database.reading() as session:
            known = known_commitments(session, self._catalogue)
        return Judged(
            lacks(draft.item, known, draft.languages),
            tuple(item_findings(draft.item, draft.revised, draft.languages)),
        )

    def add(
        self,
        actor: Actor,
        module: str,
        kind: ItemKind,
        commitments: tuple[str, ...] = (),
        title: str = "",
        item_id: str = "",
        *,
        situation: bool = False,
    ) -> KeptItem:
        """Add an empty item at the end of a module and return it.

        Without `item_id` one is made of the title, or of the module's id. Refuses an unknown module and an id that is
        taken or has no proper shape.
        """
        actor.require(*WRITERS)
        item = blank_item(item_id, kind, commitments, situation=situation)
        return self.add_all(actor, [ItemDraft(item, module, clean_line(title))])[0]

    def usual_commitments(self, actor: Actor, module: str) -> tuple[str, ...]:
        """Return what a new item of a module begins with: its only commitment, else those of its last item."""
        actor.require(*WRITERS)
        with self._database.reading() as session:
            kept = studio_modules.load_module(session, module)
            if kept is not None and len(kept.draft.commitments) == 1:
                return kept.draft.commitments
            known = known_commitments(session, self._catalogue)
            return tuple(one for one in studio_items.last_commitments(session, module) if one in known)

    def add_all(self, actor: Actor, drafts: Sequence[ItemDraft]) -> list[KeptItem]:
        """Add drafts at the end of their modules, all or none, and return them as they are kept.

        A draft without an id gets a free one. The first counts as changed last, so that lists that begin with what was
        changed last have them in their order. Refuses an unknown module, an id that is taken, and unsafe texts.
        """
        actor.require(*WRITERS)
        now = self._clock()
        with self._database.transaction() as session:
            taken, known = studio_items.list_ids(session), known_commitments(session, self._catalogue)
            added = []
            for before, draft in enumerate(drafts):
                item = replace(draft.item, id=_id_for(draft, taken))
                kept = replace(draft, item=item, languages=load_kept(session, draft.module).draft.languages)
                taken.add(kept.item.id)
                _check_texts(kept)
                place = studio_items.next_place(session, kept.module)
                moment = now - timedelta(microseconds=before)
                studio_items.add_item(session, kept, marks_of(kept, None, known), place, moment)
                added.append(kept.item.id)
            return [_load(session, item_id) for item_id in added]

    def save(self, actor: Actor, draft: ItemDraft, revision: int) -> KeptItem:
        """Keep a draft over the revision that the editor has, and return it as it is kept.

        A language whose texts changed counts as revised today. Refuses an unknown item, one that another window saved
        meanwhile, unsafe and overlong texts.
        """
        actor.require(*WRITERS)
        _check_texts(draft)
        now = self._clock()
        with self._database.transaction() as session:
            before = _load(session, draft.item.id)
            old = before.draft
            days = revised_now(old.revised, old.item, draft.item, now.date(), before.live)
            title = clean_line(draft.title)
            new = replace(draft, title=title, module=old.module, languages=old.languages, revised=days)
            marks = marks_of(new, before.live, known_commitments(session, self._catalogue))
            if not studio_items.save_item(session, new, marks, revision, now):
                raise Refusal(StudioSentence.SAVED_ELSEWHERE)
            return _load(session, draft.item.id)

    def in_step(self, actor: Actor, item_id: str, revision: int) -> KeptItem:
        """Say that the two languages of an item say the same again, and return it."""
        actor.require(*WRITERS)
        now = self._clock()
        with self._database.transaction() as session:
            before = _load(session, item_id)
            new = replace(before.draft, revised=Revised(now.date(), now.date()))
            if not studio_items.save_item(
                session, new, marks_of(new, before.live, known_commitments(session, self._catalogue)), revision, now
            ):
                raise Refusal(StudioSentence.SAVED_ELSEWHERE)
            return _load(session, item_id)

    def retire(self, actor: Actor, item_id: str, *, retired: bool = True) -> KeptItem:
        """Take an item out of the next version of its module, or take it in again; results stay."""
        actor.require(*WRITERS)
        with self._database.transaction() as session:
            before = _load(session, item_id)
            new = replace(before.draft, retired=retired)
            marks = marks_of(new, before.live, known_commitments(session, self._catalogue))
            studio_items.save_item(session, new, marks, before.revision, self._clock())
            return _load(session, item_id)

    def delete(self, actor: Actor, item_id: str) -> ItemDraft:
        """Delete an item that was never published and return it, so that `add_all` can bring it back.

        Refuses one that was published.
        """
        actor.require(*WRITERS)
        with self._database.transaction() as session:
            before = _load(session, item_id)
            if studio_items.list_versions(session, item_id):
                raise Refusal(StudioSentence.ITEM_WAS_PUBLISHED)
            studio_items.delete_item(session, item_id)
            return before.draft

    def drop_unwritten(self, actor: Actor, item_id: str) -> bool:
        """Delete an item that is as it was begun, and return whether it was.

        That is one which was never saved since and has no title and no word.
        """
        actor.require(*WRITERS)
        with self._database.transaction() as session:
            kept = studio_items.load_item(session, item_id)
            if kept is None or kept.revision > 1 or kept.live is not None:
                return False
            if kept.draft.title or has_words(kept.draft.item):
                return False
            studio_items.delete_item(session, item_id)
            return True

    def move(self, actor: Actor, item_id: str, module: str) -> KeptItem:
        """Put an item at the end of another module; refuse an unknown module."""
        actor.require(*WRITERS)
        with self._database.transaction() as session:
            before = _load(session, item_id)
            item = replace(before.draft.item, page=None)
            new = replace(before.draft, module=module, languages=load_kept(session, module).draft.languages, item=item)
            marks = marks_of(new, before.live, known_commitments(session, self._catalogue))
            studio_items.save_item(session, new, marks, before.revision, self._clock())
            studio_items.save_places(session, [(item_id, studio_items.next_place(session, module))])
            return _load(session, item_id)


def _load(session: Session, item_id: str) -> KeptItem:
    kept = studio_items.load_item(session, item_id)
    if kept is None:
        raise Refusal(StudioSentence.ITEM_UNKNOWN)
    return kept


def _id_for(draft: ItemDraft, taken: set[str]) -> str:
    wanted = draft.item.id
    if not wanted:
        return free_id(draft.title or draft.item.stem.en or draft.module, taken)
    if not ID_SHAPE.match(wanted):
        raise Refusal(StudioSentence.ID_WRONG)
    if wanted in taken:
        raise Refusal(StudioSentence.ID_TAKEN, id=wanted)
    return wanted


def _check_texts(draft: ItemDraft) -> None:
    for text in texts_of(draft.item):
        for words in (text.en, text.ja):
            if not is_safe(words):
                raise Refusal(Sentence.TEXT_UNSAFE)
            if len(words) > LONGEST_TEXT:
                raise Refusal(StudioSentence.TEXT_TOO_LONG)
