"""Course packs go from trainer to trainer: one is looked into before it is taken in, and what comes in is a draft."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.hr_sentences import HrSentence
from app.domain.item_marks import ItemMarks, marks_of
from app.domain.modules import Module
from app.domain.moments import Clock
from app.domain.pack_taking import Here, ModuleComing, PackedDraft, PackedPolicy, plan_pack, standing_of
from app.domain.people import Actor
from app.domain.refusals import Refusal
from app.domain.studio import WRITERS, ItemDraft, ModuleDraft, WorkState, revised_now
from app.domain.studio_sentences import StudioSentence
from app.formats.course_pack import Pack, read_pack, write_pack
from app.formats.course_writing import UnwritableCourse, sources_of
from app.formats.problems import Problem
from app.services.course_catalogue import CourseCatalogue
from app.services.file_saving import save_file
from app.services.known_commitments import known_commitments
from app.services.module_editing import let_items_speak, state_of
from app.services.taking_back import TakenIn, take_back
from app.storage import studio_items, studio_many_items, studio_modules
from app.storage.database import Database, Session


@dataclass(frozen=True, slots=True)
class OpenPack:
    """What a pack holds and what taking it in would do; `accepted` counts findings that its authors accept.

    It holds all that was read, so that the file may go or change meanwhile. `left_out` are files that are none of a
    course, `problems` what is wrong with those that are.
    """

    path: Path
    pack: Pack
    modules: tuple[PackedDraft, ...]
    policies: tuple[PackedPolicy, ...]

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong in the pack, with the place."""
        return self.pack.problems

    @property
    def left_out(self) -> tuple[str, ...]:
        """Files that are none of a course."""
        return self.pack.left_out

    @property
    def accepted(self) -> int:
        """How many findings the authors of the pack accept; drafts do not keep that."""
        return sum(map(len, self.pack.accepted.values()))


class PackOver(Refusal):
    """Raised where others changed the studio so that taking a pack in would do something else; `opened` is new."""

    def __init__(self, opened: OpenPack) -> None:
        super().__init__(StudioSentence.IMPORT_OVER)
        self.opened = opened


class PackTaking:
    """Opens, takes in and saves packs; for a whole course that takes a second: call it off the window's thread."""

    def __init__(self, database: Database, catalogue: CourseCatalogue, clock: Clock) -> None:
        self._database = database
        self._catalogue = catalogue
        self._clock = clock

    def open(self, actor: Actor, path: Path) -> OpenPack:
        """Return what a pack holds and what it would do; refuses a file that cannot be opened.

        What is wrong inside is in the result, which then may have no modules.
        """
        actor.require(*WRITERS)
        try:
            pack = read_pack(path, [self._catalogue.course().policy])
        except OSError as error:
            reason = error.strerror or str(error)
            raise Refusal(HrSentence.FILE_NOT_READ, path=str(path), reason=reason) from error
        with self._database.reading() as session:
            return self._plan(session, path, pack)

    def take(self, actor: Actor, opened: OpenPack, chosen: Collection[str]) -> TakenIn:
        """Take the modules of some ids in as drafts, all or none; nothing is published.

        Raises PackOver where it would do something else by now.
        """
        actor.require(*WRITERS)
        with self._database.transaction() as session:
            fresh = self._plan(session, opened.path, opened.pack)
            if fresh.modules != opened.modules:
                raise PackOver(fresh)
            return self._write(session, [one for one in fresh.modules if one.module.id in chosen])

    def undo(self, actor: Actor, taken: TakenIn) -> None:
        """Take back what came in with a pack; refuse where somebody changed it since, and then change nothing."""
        actor.require(*WRITERS)
        with self._database.transaction() as session:
            take_back(session, taken, known_commitments(session, self._catalogue), self._clock())

    def list_taught(self, actor: Actor) -> list[Module]:
        """Return the modules that a pack can be made of: those that are taught, in teaching order."""
        actor.require(*WRITERS)
        return [current.module for current in self._catalogue.course().modules]

    def save(self, actor: Actor, module_ids: Collection[str], target: Path) -> int:
        """Save a pack of modules as they are taught, with their policy, and return how many modules are in it.

        Drafts do not go into it. Refuses an assessment without the modules that it draws from.
        """
        actor.require(*WRITERS)
        current = [one for one in self._catalogue.course().modules if one.module.id in module_ids]
        policies = {one.policy.id: one.policy for one in current}
        try:
            content = write_pack([one.module for one in current], list(policies.values()))
        except UnwritableCourse as error:
            raise Refusal(StudioSentence.PACK_NOT_WRITTEN, problem=str(error)) from error
        save_file(self._database.path, target, content)
        return len(current)

    def _plan(self, session: Session, path: Path, pack: Pack) -> OpenPack:
        taught = self._catalogue.course().policy
        modules = {kept.draft.id: kept for kept in studio_modules.list_modules(session)}
        here = Here(
            modules,
            {one.id: studio_items.list_of_module(session, one.id) for one in pack.modules},
            taught.id,
            frozenset(studio_items.list_ids(session)),
        )
        sources = {one.id: _sources(one, pack.modules) for one in pack.modules}
        policies = tuple(standing_of(policy, taught) for policy in pack.policies)
        return OpenPack(path, pack, plan_pack(pack.modules, sources, here), policies)

    def _write(self, session: Session, modules: Sequence[PackedDraft]) -> TakenIn:
        now, known = self._clock(), known_commitments(session, self._catalogue)
        added: list[str] = []
        changed: list[tuple[ItemDraft, int]] = []
        new_modules: list[str] = []
        changed_modules: list[tuple[ModuleDraft, int]] = []
        for one in modules:
            if one.coming is ModuleComing.UNCHANGED:
                continue
            if one.before is None:
                place = studio_modules.next_place(session)
                studio_modules.add_module(session, one.draft, place, WorkState.NEW, None, now)
                new_modules.append(one.draft.id)
            elif one.draft != one.before.draft:
                state = state_of(session, one.draft, one.before)
                if not studio_modules.save_module(session, one.draft, state, one.before.revision, now):
                    raise Refusal(StudioSentence.SAVED_ELSEWHERE)
                changed_modules.append((one.before.draft, one.before.revision + 1))
            new: list[tuple[ItemDraft, ItemMarks, int]] = []
            place = studio_items.next_place(session, one.draft.id)
            for item in one.items:
                if item.before is None:
                    new.append((item.draft, marks_of(item.draft, None, known), place + len(new)))
                elif item.changes:
                    old = item.before.draft
                    days = revised_now(old.revised, old.item, item.draft.item, now.date(), item.before.live)
                    draft = replace(item.draft, revised=days)
                    marks = marks_of(draft, item.before.live, known)
                    if not studio_items.save_item(session, draft, marks, item.before.revision, now):
                        raise Refusal(StudioSentence.SAVED_ELSEWHERE)
                    changed.append((old, item.before.revision + 1))
            studio_many_items.add_new_items(session, new, now)
            if one.before is not None and one.before.draft.languages != one.draft.languages:
                let_items_speak(session, one.draft, known)
            added += [draft.item.id for draft, _, _ in new]
        return TakenIn(tuple(added), tuple(changed), tuple(new_modules), tuple(changed_modules))


def _sources(module: Module, modules: Sequence[Module]) -> tuple[str, ...]:
    """Return what an assessment draws from; nothing for one whose items are its own."""
    try:
        return sources_of(module, modules)
    except UnwritableCourse:
        return ()
