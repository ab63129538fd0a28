"""Lists every module of the course with what a person has done in it."""

from dataclasses import dataclass
from uuid import UUID

from app.domain.home import HomeModule
from app.domain.home_composing import compose_home
from app.domain.moments import Clock
from app.domain.people import Actor
from app.domain.texts import LANGUAGES, Language, Text
from app.services.course_catalogue import CourseCatalogue
from app.services.own_corrections import attempt_behind
from app.services.own_way import gather_way, modules_for
from app.storage.completions import OwnRecord
from app.storage.database import Database


@dataclass(frozen=True, slots=True)
class ListedPage:
    """A lesson page and whether it was read."""

    title: Text
    read: bool


@dataclass(frozen=True, slots=True)
class ListedAttempt:
    """A finished attempt: the record it ended in, when it was completed on the person's clock, and its score.

    `attempt` is None for a record whose attempt is not in the workspace. Of a record that was corrected both stand
    here: the old one is `superseded`, the new one is `corrected`.
    """

    completion: str
    attempt: UUID | None
    completed_local: str
    percent: int
    passed: bool
    superseded: bool = False
    corrected: bool = False


@dataclass(frozen=True, slots=True)
class ListedModule:
    """A module with its pages in their order, and the person's finished attempts at it, newest first."""

    shown: HomeModule
    summary: Text
    pages: tuple[ListedPage, ...]
    attempts: tuple[ListedAttempt, ...]
    languages: tuple[Language, ...] = LANGUAGES


class ModuleListing:
    """Loads the list for the learner who acts."""

    def __init__(self, database: Database, catalogue: CourseCatalogue, clock: Clock) -> None:
        self._database = database
        self._catalogue = catalogue
        self._clock = clock

    def load(self, actor: Actor) -> tuple[ListedModule, ...]:
        """Return every module that is for the person, in the order of the course, with its state as it is today."""
        person_id = actor.learner()
        course = self._catalogue.course()
        way = gather_way(self._database, person_id, tuple(current.module for current in course.modules))
        modules = modules_for(course, way)
        today = self._clock().date()
        home = compose_home(way.person, course.policy, modules, way.progress, way.duties, today)
        shown = {module.id: module for module in home.modules()}
        return tuple(
            ListedModule(
                shown=shown[module.id],
                summary=module.summary,
                languages=module.languages,
                pages=tuple(ListedPage(page.title, page.id in way.progress[module.id].read) for page in module.pages),
                attempts=tuple(
                    _attempt(record, way.records) for record in reversed(way.records) if record.module == module.id
                ),
            )
            for module in modules
        )


def _attempt(record: OwnRecord, records: tuple[OwnRecord, ...]) -> ListedAttempt:
    return ListedAttempt(
        completion=record.id,
        attempt=attempt_behind(record, records),
        completed_local=record.completed.local,
        percent=round(record.scaled * 100),
        passed=record.passed,
        superseded=record.superseded is not None,
        corrected=record.corrects is not None,
    )
