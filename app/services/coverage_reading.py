"""The trainer sees what the course would teach and test about each commitment, and where the holes are."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.people import Actor
from app.domain.policy import Policy
from app.domain.studio import WRITERS
from app.domain.studio_coverage import CommitmentCover, Hole, ModulePromise, cover, promises
from app.services.course_catalogue import CourseCatalogue
from app.services.studio_library import StudioLibrary
from app.storage import studio_coverage, studio_modules
from app.storage.database import Database


@dataclass(frozen=True, slots=True)
class StudioCoverage:
    """The coverage of all commitments of the policy that is written for, and the modules that promise in vain."""

    policy: Policy
    rows: tuple[CommitmentCover, ...]
    promises: tuple[ModulePromise, ...]

    def count(self, hole: Hole) -> int:
        """Return how many commitments have a hole."""
        return sum(hole in one.holes() for one in self.rows)


class CoverageReading:
    """Reads coverage from the drafts; call it off the window's thread."""

    def __init__(self, database: Database, catalogue: CourseCatalogue, library: StudioLibrary) -> None:
        self._database = database
        self._catalogue = catalogue
        self._library = library

    def read(self, actor: Actor) -> StudioCoverage:
        """Return what would be taught, with what is taught now beside it; opens the studio if need be."""
        actor.require(*WRITERS)
        self._library.open(actor)
        policy = self._library.policy(actor)
        live = [one.module for one in self._catalogue.course().modules]
        with self._database.reading() as session:
            drafts = studio_coverage.list_sketches(session)
            modules = [one.draft for one in studio_modules.list_modules(session)]
        ids = [one.id for one in policy.commitments()]
        return StudioCoverage(policy, cover(ids, modules, drafts, live), promises(frozenset(ids), modules, drafts))

    def count_answers(self, actor: Actor) -> Mapping[str, int]:
        """Return for each commitment how many first attempts answered an item about it that is live.

        Counts all answers that are kept, and those in the tallies: call it after `read`, off the window's thread.
        """
        actor.require(*WRITERS)
        with self._database.reading() as session:
            counted = studio_coverage.count_first_attempts(session)
        found: Counter[str] = Counter()
        for about, people in counted.items():
            found.update(dict.fromkeys(about, people))
        return found
