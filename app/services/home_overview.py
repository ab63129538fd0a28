"""Opens Home: the one thing to do next, and where the person is with everything else."""

from dataclasses import replace

from app.domain.home import Home, ModuleProgress, compose_home
from app.domain.people import Actor
from app.domain.plain import canonical
from app.domain.refusals import Refusal, Sentence
from app.services.course_catalogue import CourseCatalogue
from app.services.practising import Practising
from app.storage import attempts, completions, facts, lesson_progress, people
from app.storage.database import Database
from app.storage.names import GLANCE_HOME


class HomeOverview:
    """Composes Home and keeps it for the next start."""

    def __init__(self, database: Database, catalogue: CourseCatalogue, practice: Practising) -> None:
        self._database = database
        self._catalogue = catalogue
        self._practice = practice

    def load(self, actor: Actor) -> Home:
        """Return Home for a learner; refuse anybody else."""
        person_id = actor.learner()
        course = self._catalogue.course()
        with self._database.reading() as session:
            person = people.load_person(session, person_id)
            if person is None:
                raise Refusal(Sentence.ROLE_NEEDED, role="learners")
            places = lesson_progress.list_progress(session, person_id)
            open_attempts = attempts.list_open_attempts(session, person_id)
            records = completions.list_own_records(session, person_id)
        progress = {}
        for current in course.modules:
            module = current.module
            place = places.get(module.id)
            own = [record for record in records if record.module == module.id]
            _, items, answered = open_attempts.get(module.id, (None, 0, 0))
            progress[module.id] = ModuleProgress(
                page=(module.page_number(place.page) or 1) if place else 0,
                read=place.read if place else (),
                answered=answered,
                items=items,
                best=max((record.scaled for record in own), default=None),
                passed=any(record.passed for record in own),
            )
        home = compose_home(person, course.policy, tuple(current.module for current in course.modules), progress)
        return replace(home, practice=self._practice.glance(actor))

    def keep_for_next_start(self, actor: Actor, home: Home) -> None:
        """Keep a Home so that the next start can draw it before the database library is loaded."""
        actor.learner()
        with self._database.transaction() as session:
            facts.save_glance(session, GLANCE_HOME, canonical(home))
