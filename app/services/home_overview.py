"""Opens Home: the one thing to do next, and where the person is with everything else."""

from contextlib import suppress
from dataclasses import replace

from app.domain.home import Home
from app.domain.home_composing import compose_home
from app.domain.moments import Clock
from app.domain.people import Actor
from app.domain.plain import canonical
from app.domain.refusals import Refusal
from app.services.course_catalogue import CourseCatalogue
from app.services.own_way import gather_way, modules_for
from app.services.practising import Practising
from app.services.settling import Settling
from app.storage import facts
from app.storage.database import Database
from app.storage.names import GLANCE_HOME, PIN_REQUIRED


class HomeOverview:
    """Composes Home and keeps it for the next start."""

    def __init__(
        self,
        database: Database,
        catalogue: CourseCatalogue,
        practice: Practising,
        settling: Settling,
        clock: Clock,
    ) -> None:
        self._database = database
        self._catalogue = catalogue
        self._practice = practice
        self._settling = settling
        self._clock = clock

    def load(self, actor: Actor) -> Home:
        """Return Home for a learner, as it is today on their own calendar; refuse anybody else.

        What rules give them by now is given first, if the workspace can be written.
        """
        person_id = actor.learner()
        with suppress(Refusal):
            self._settling.settle_person(actor)
        course = self._catalogue.course()
        way = gather_way(self._database, person_id, tuple(current.module for current in course.modules))
        modules = modules_for(course, way)
        home = compose_home(
            way.person,
            course.policy,
            modules,
            way.progress,
            way.duties,
            self._clock().date(),
            was_assigned=way.was_assigned,
            renewals=frozenset(one.module.id for one in course.modules if one.renewal),
        )
        return replace(home, practice=self._practice.glance(actor))

    def keep_for_next_start(self, actor: Actor, home: Home) -> None:
        """Keep a Home so that the next start can draw it before the database library is loaded.

        Nothing is kept where a PIN comes first: whoever starts the program has not given it yet.
        """
        actor.learner()
        with self._database.transaction() as session:
            if facts.load_fact(session, PIN_REQUIRED) == "yes":
                facts.delete_glance(session, GLANCE_HOME)
                return
            facts.save_glance(session, GLANCE_HOME, canonical(home))
