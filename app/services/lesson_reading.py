"""Reading a lesson: the page is remembered the moment it is turned."""

from dataclasses import dataclass

from app.domain.modules import Module
from app.domain.moments import Clock
from app.domain.people import Actor
from app.domain.policy import Policy
from app.domain.refusals import Refusal, Sentence
from app.services.course_catalogue import CourseCatalogue
from app.storage import attempts, lesson_progress
from app.storage.database import Database
from app.storage.lesson_progress import LessonProgress


@dataclass(frozen=True, slots=True)
class OpenLesson:
    """A lesson with the page (from 1) that the person is on, and whether a quiz of the module is under way."""

    module: Module
    policy: Policy
    page: int
    quiz_open: bool


class LessonReading:
    """Opens lessons and turns their pages."""

    def __init__(self, database: Database, catalogue: CourseCatalogue, clock: Clock) -> None:
        self._database = database
        self._catalogue = catalogue
        self._clock = clock

    def open(self, actor: Actor, module_id: str, page: int | None = None) -> OpenLesson:
        """Open a lesson at `page` (from 1), or where the person left it, or at its first page.

        Refuses an unknown module or page.
        """
        person_id = actor.learner()
        current = self._catalogue.course().module(module_id)
        pages = current.module.pages
        if page is not None and not 1 <= page <= len(pages):
            raise Refusal(Sentence.PAGE_UNKNOWN)
        with self._database.transaction() as session:
            place = lesson_progress.load_progress(session, person_id, module_id)
            if page is None:
                page = (current.module.page_number(place.page) if place else None) or 1
            seen = place.read if place else ()
            page_id = pages[page - 1].id
            read = seen if page_id in seen else (*seen, page_id)
            lesson_progress.save_progress(session, person_id, LessonProgress(module_id, page_id, read), self._clock())
            quiz_open = attempts.load_open_attempt(session, person_id, module_id) is not None
        return OpenLesson(current.module, current.policy, page, quiz_open)
