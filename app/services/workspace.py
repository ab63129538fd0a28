"""A workspace that is open, with one service for each job that people do in it."""

import random
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.moments import Clock
from app.domain.refusals import Refusal, Sentence
from app.services.course_catalogue import CourseCatalogue
from app.services.enrolment import Enrolment
from app.services.file_keys import FileKeys
from app.services.home_overview import HomeOverview
from app.services.inquiring import Inquiries
from app.services.pin_keeping import PinKeeping
from app.services.practising import Practising
from app.services.settling import Settling
from app.services.studio_services import StudioServices
from app.storage import rekeying, restoring
from app.storage.backups import make_copy
from app.storage.database import Database, open_database

if TYPE_CHECKING:
    from app.services.attesting import Attesting
    from app.services.certifying import Certifying
    from app.services.lesson_reading import LessonReading
    from app.services.module_listing import ModuleListing
    from app.services.own_copying import OwnCopying
    from app.services.own_data import OwnDataReading
    from app.services.policy_reading import PolicyReading
    from app.services.quiz_taking import QuizTaking
    from app.services.result_viewing import ResultViewing
    from app.services.share_deciding import ShareDeciding


class Workspace(StudioServices):
    """The services of one workspace file; a screen gets only those that it needs.

    Those that the first screen needs are there at once. The others are imported when something asks for them: all of
    them take nine megabytes, and time that somebody waits for the first screen.
    """

    def __init__(
        self, database: Database, content: Path, clock: Clock, resources: Path, chance: random.Random | None
    ) -> None:
        catalogue = CourseCatalogue(database, content, clock)
        super().__init__(database, catalogue, Settling(database, clock), clock, resources / "fonts")
        self.content = content
        self.enrolment = Enrolment(database, clock)
        self.practice = Practising(database, catalogue, clock, chance)
        self.home = HomeOverview(database, catalogue, self.practice, self.settling, clock)
        self.pins = PinKeeping(database, clock)
        self.inquiries = Inquiries(database, catalogue, clock)
        self._chance = chance

    def close(self) -> None:
        """Close the file."""
        self.database.close()

    @cached_property
    def modules(self) -> "ModuleListing":
        from app.services.module_listing import ModuleListing

        return ModuleListing(self.database, self.catalogue, self._clock)

    @cached_property
    def lessons(self) -> "LessonReading":
        from app.services.lesson_reading import LessonReading

        return LessonReading(self.database, self.catalogue, self._clock)

    @cached_property
    def quizzes(self) -> "QuizTaking":
        from app.services.quiz_taking import QuizTaking

        return QuizTaking(self.database, self.catalogue, self._clock, self._chance)

    @cached_property
    def results(self) -> "ResultViewing":
        from app.services.result_viewing import ResultViewing

        return ResultViewing(self.database, self.quizzes, self.catalogue, self._clock)

    @cached_property
    def attesting(self) -> "Attesting":
        from app.services.attesting import Attesting

        return Attesting(self.database, self._clock)

    @cached_property
    def certificates(self) -> "Certifying":
        from app.services.certifying import Certifying

        return Certifying(self.database, self._fonts)

    @cached_property
    def policy(self) -> "PolicyReading":
        from app.services.policy_reading import PolicyReading

        return PolicyReading(self.database, self.catalogue, self.home)

    @cached_property
    def sharing(self) -> "ShareDeciding":
        from app.services.share_deciding import ShareDeciding

        return ShareDeciding(self.database, self.catalogue, self._clock, self._fonts)

    @cached_property
    def own_data(self) -> "OwnDataReading":
        from app.services.own_data import OwnDataReading

        return OwnDataReading(self.database, self.catalogue, self._clock)

    @cached_property
    def own_copies(self) -> "OwnCopying":
        from app.services.own_copying import OwnCopying

        return OwnCopying(self.database, self.catalogue, self._clock, self._fonts)


def open_workspace(
    path: Path,
    content: Path,
    clock: Clock,
    *,
    resources: Path,
    chance: random.Random | None = None,
    wait_seconds: float = 5.0,
    keys: FileKeys | None = None,
) -> Workspace:
    """Open the workspace at `path`, making it if there is none; refusals as in `storage.database.open_database`.

    `content` is the course folder, `resources` that of the program's own fonts, `chance` draws items and shuffles
    options, `wait_seconds` is how long to wait for a lock, `keys` finds the key of an encrypted file and decides
    whether a new one is encrypted. A safety copy is made before an older workspace is brought to the current schema.
    """
    database = _open(path, clock, wait_seconds, keys)
    return Workspace(database, content, clock, resources, chance)


def _open(path: Path, clock: Clock, wait_seconds: float, keys: FileKeys | None) -> Database:
    is_new = keys is not None and not keys.is_made(path)
    key = keys.key_for(path) if keys is not None else ""

    def copy_first() -> None:
        make_copy(path.absolute(), clock(), key)

    try:
        database = open_database(path, wait_seconds=wait_seconds, key=key, before_migrating=copy_first)
    except Refusal as refusal:
        if keys is None or not is_new or refusal.sentence is not Sentence.WORKSPACE_DAMAGED:
            raise
        # Another window made it a moment before, with a key of its own.
        return open_database(path, wait_seconds=wait_seconds, key=keys.key_of(path))
    for part in (rekeying, restoring):
        part.remove_rests(path.absolute())
    return database
