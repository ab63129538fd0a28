"""Deciding whether something may be shared: hands out the questions, and keeps no answer beyond the running program."""

from dataclasses import dataclass
from pathlib import Path

from app.domain.moments import Clock
from app.domain.people import Actor
from app.domain.policy import Policy
from app.domain.sharing_summary import SharingSummary
from app.domain.texts import Language, Text
from app.services.course_catalogue import CourseCatalogue
from app.services.file_saving import save_file
from app.storage.database import Database


@dataclass(frozen=True, slots=True)
class LessonPlace:
    """A lesson page that is about a commitment; `page` counts from 1."""

    module: str
    page: int
    title: Text


@dataclass(frozen=True, slots=True)
class SharingDraft:
    """A walk under way: ids of questions with ids of answers in the order given, and a few own words."""

    answers: tuple[tuple[str, str], ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True)
class OpenSharing:
    """The policy with its questions, the lesson page of each commitment by id, and where the person was."""

    policy: Policy
    lessons: dict[str, LessonPlace]
    draft: SharingDraft


class ShareDeciding:
    """Answers stay in memory alone, so that a change of language or of page finds them again; nothing is written."""

    def __init__(self, database: Database, catalogue: CourseCatalogue, clock: Clock, fonts: Path) -> None:
        """Decide over the current policy; `fonts` is the folder of the program's fonts, for saved summaries."""
        self._database = database
        self._catalogue = catalogue
        self._clock = clock
        self._fonts = fonts
        self._drafts: dict[int, SharingDraft] = {}

    def open(self, actor: Actor) -> OpenSharing:
        """Return the questions, and the answers that this person has given since the program was started."""
        person_id = actor.learner()
        course = self._catalogue.course()
        lessons: dict[str, LessonPlace] = {}
        for current in course.modules:
            for number, page in enumerate(current.module.pages, start=1):
                place = LessonPlace(current.module.id, number, page.title)
                lessons.setdefault(page.commitments[0], place)
        return OpenSharing(course.policy, lessons, self._drafts.get(person_id, SharingDraft()))

    def remember(self, actor: Actor, draft: SharingDraft) -> None:
        """Keep in memory where a person is; an empty draft is forgotten."""
        person_id = actor.learner()
        if draft == SharingDraft():
            self._drafts.pop(person_id, None)
        else:
            self._drafts[person_id] = draft

    def save(self, actor: Actor, summary: SharingSummary, language: Language, page_of: str, target: Path) -> None:
        """Save a summary as PDF where the person wants it, a second's work; refuse a place that cannot be written."""
        actor.learner()
        # The PDF library takes 0.4 s to load.
        from app.formats.sharing_pdf import sharing_pdf

        save_file(self._database.path, target, sharing_pdf(summary, language, self._clock(), page_of, self._fonts))
