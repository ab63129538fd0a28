"""The trainer brings a file of questions in: read it, see what each question becomes, then all of it at once."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.filed_items import FiledItem, ItemFormat, ReadItems
from app.domain.hr_sentences import HrSentence
from app.domain.item_importing import Coming, ImportLine, ImportPlan, ImportTerms, Library, plan_import
from app.domain.item_marks import ItemMarks, marks_of
from app.domain.item_texts import is_safe
from app.domain.languages import spoken_in
from app.domain.moments import Clock
from app.domain.people import Actor, clean_line
from app.domain.refusals import Refusal
from app.domain.studio import WRITERS, ItemDraft, KeptItem, revised_now
from app.domain.studio_sentences import StudioSentence
from app.domain.texts import LANGUAGES, Language, Text
from app.domain.unkept_words import with_unkept
from app.formats.item_files import READERS, is_course_pack, read_file, recognise
from app.formats.item_files import WRITERS as FORMATS
from app.services.course_catalogue import CourseCatalogue
from app.services.known_commitments import known_commitments
from app.services.module_editing import add_module
from app.services.taking_back import TakenIn, take_back
from app.storage import studio_items, studio_many_items, studio_modules
from app.storage.database import Database, Session

_LARGEST = 64_000_000
"""Bytes of a file that are read at most; every reader has a smaller limit of its own, and a sentence for it."""

_REPORT_EVERY = 100
Progress = Callable[[int], None]


def _tell_nobody(_amount: int) -> None:
    pass


@dataclass(frozen=True, slots=True)
class ImportFile:
    """A file that was read; `found` is the format that it seems to be in, None where it seems to be none.

    `is_pack` says that it is a course pack, of which no question was read.

    It holds everything that was read, so that the file may go or change meanwhile.
    """

    path: Path
    found: ItemFormat | None
    chosen: ItemFormat | None
    language: Language
    read: ReadItems
    is_pack: bool = False

    @property
    def form(self) -> ItemFormat | None:
        """The format that it was read in."""
        return self.chosen or self.found


class ImportOver(Refusal):
    """Raised where others changed the library so that importing would do something else; `plan` is the new one."""

    def __init__(self, plan: ImportPlan) -> None:
        super().__init__(StudioSentence.IMPORT_OVER)
        self.plan = plan


class ItemImporting:
    """Reads files of questions and takes them in. All of it takes seconds for many: call it off the window's thread.

    `progress` gets the number of questions so far and may raise Cancelled; then nothing was changed.
    """

    def __init__(self, database: Database, catalogue: CourseCatalogue, clock: Clock) -> None:
        self._database = database
        self._catalogue = catalogue
        self._clock = clock

    def read(self, actor: Actor, path: Path, chosen: ItemFormat | None, language: Language) -> ImportFile:
        """Read a file as `chosen`, else as what it is; `language` is that of texts that do not name their own.

        Refuses one that cannot be opened; what is wrong inside is in the result, and what the library has no place for.
        """
        actor.require(*WRITERS)
        try:
            with path.open("rb") as file:
                content = file.read(_LARGEST + 1)
        except OSError as error:
            reason = error.strerror or str(error)
            raise Refusal(HrSentence.FILE_NOT_READ, path=str(path), reason=reason) from error
        with self._database.reading() as session:
            known = known_commitments(session, self._catalogue)
        found = recognise(content, path.name)
        read = with_unkept(read_file(content, path.name, chosen, language, known))
        form = found if isinstance(found, ItemFormat) else None
        return ImportFile(path, form, chosen, language, read, is_course_pack(content))

    def plan(self, actor: Actor, file: ImportFile, terms: ImportTerms, progress: Progress = _tell_nobody) -> ImportPlan:
        """Return what taking a file in would do; nothing is changed."""
        actor.require(*WRITERS)
        with self._database.reading() as session:
            return self._plan(session, file, terms, progress)

    def apply(
        self,
        actor: Actor,
        file: ImportFile,
        plan: ImportPlan,
        left_out: Collection[int] = (),
        progress: Progress = _tell_nobody,
    ) -> TakenIn:
        """Do what a plan says, but for the questions at the places `left_out`; all of it or nothing.

        Raises ImportOver where it would do something else by now. Refuses an unknown module, and a new one without a
        title.
        """
        actor.require(*WRITERS)
        with self._database.transaction() as session:
            fresh = self._plan(session, file, plan.terms, _tell_nobody)
            if _effects(fresh, left_out) != _effects(plan, left_out):
                raise ImportOver(fresh)
            return self._write(session, fresh.terms, fresh.wanted(left_out), progress)

    def undo(self, actor: Actor, taken: TakenIn) -> None:
        """Take back what was brought in; refuse where somebody changed it since, and then change nothing."""
        actor.require(*WRITERS)
        with self._database.transaction() as session:
            take_back(session, taken, known_commitments(session, self._catalogue), self._clock())

    def _plan(self, session: Session, file: ImportFile, terms: ImportTerms, progress: Progress) -> ImportPlan:
        here = studio_many_items.load_items(session, [filed.item.id for filed in file.read.items])
        known = known_commitments(session, self._catalogue)
        languages = _languages(session, file, terms)
        library = Library(here, studio_items.list_ids(session), known, _returning(file, here), languages)
        lines: list[ImportLine] = []
        for line in plan_import(file.read, library, terms):
            lines.append(line)
            if len(lines) % _REPORT_EVERY == 0:
                progress(len(lines))
        return ImportPlan(terms, tuple(lines), file.read.about_file())

    def _write(
        self, session: Session, terms: ImportTerms, wanted: tuple[ImportLine, ...], progress: Progress
    ) -> TakenIn:
        now, known = self._clock(), known_commitments(session, self._catalogue)
        module = terms.module
        modules: tuple[str, ...] = ()
        if any(line.coming is Coming.NEW for line in wanted):
            module, modules = self._module(session, terms, wanted)
            place = studio_items.next_place(session, module)
        new: list[tuple[ItemDraft, ItemMarks, int]] = []
        changed: list[tuple[ItemDraft, int]] = []
        for count, line in enumerate(wanted, start=1):
            if line.draft is None:
                continue
            if line.before is None or line.coming is Coming.NEW:
                draft = replace(line.draft, module=module, title=clean_line(line.draft.title))
                new.append((draft, marks_of(draft, None, known), place + len(new)))
            else:
                old, revision = line.before.draft, line.before.revision
                days = revised_now(old.revised, old.item, line.draft.item, now.date(), line.before.live)
                draft = replace(old, item=line.draft.item, title=clean_line(line.draft.title), revised=days)
                marks = marks_of(draft, line.before.live, known)
                if not studio_items.save_item(session, draft, marks, revision, now):
                    raise Refusal(StudioSentence.SAVED_ELSEWHERE)
                changed.append((old, revision + 1))
            if count % _REPORT_EVERY == 0:
                progress(count)
        studio_many_items.add_new_items(session, new, now)
        return TakenIn(tuple(draft.item.id for draft, _, _ in new), tuple(changed), modules)

    def _module(
        self, session: Session, terms: ImportTerms, wanted: tuple[ImportLine, ...]
    ) -> tuple[str, tuple[str, ...]]:
        """Return the module that new items come into, and whether it is new; a new one is about what they rest on."""
        if terms.module:
            if studio_modules.load_module(session, terms.module) is None:
                raise Refusal(StudioSentence.MODULE_NOT_HERE)
            return terms.module, ()
        title = clean_line(terms.title)
        if not title or not is_safe(title):
            raise Refusal(StudioSentence.MODULE_TITLE_MISSING)
        policy = self._catalogue.course().policy
        rested = {one for line in wanted if line.draft is not None for one in line.draft.item.commitments}
        commitments = tuple(one.id for one in policy.commitments() if one.id in rested)
        languages = next((line.draft.languages for line in wanted if line.draft is not None), LANGUAGES)
        # Nobody says which of two languages the title of a module is in; the course is written in English first.
        said = Text(title, "") if "en" in languages else Text("", title)
        kept = add_module(session, said, commitments, policy.id, self._clock(), languages)
        return kept.draft.id, (kept.draft.id,)


def _languages(session: Session, file: ImportFile, terms: ImportTerms) -> tuple[Language, ...]:
    """Return the languages of the module that new items come into; a new one has those that the file speaks."""
    kept = studio_modules.load_module(session, terms.module) if terms.module else None
    return kept.draft.languages if kept is not None else spoken_in(filed.item for filed in file.read.items)


def _returning(file: ImportFile, here: Mapping[str, KeptItem]) -> dict[str, FiledItem]:
    """Return how the items that a file would change come back out of a file of the same format."""
    if file.form not in FORMATS:
        return {}
    pairs = [(here[filed.item.id].draft, filed) for filed in file.read.items if filed.item.id in here]
    changed = [FiledItem(draft.item, draft.title) for draft, filed in pairs if draft.item != filed.item]
    written = FORMATS[file.form](changed, file.language)
    return {filed.item.id: filed for filed in READERS[file.form](written.content, file.language, frozenset()).items}


def _effects(plan: ImportPlan, left_out: Collection[int]) -> list[tuple[object, ...]]:
    """Return what a plan would write, and over what."""
    return [
        (line.coming, line.draft, line.before.revision if line.before is not None else 0)
        for line in plan.wanted(left_out)
    ]
