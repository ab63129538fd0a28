"""Looking things up in the policy: every commitment with what teaches it, what proved it and what it means at work."""

from dataclasses import dataclass

from app.domain.examples import Example, Known, examples_of
from app.domain.home import CommitmentState, Home, HomeModule, ModuleState
from app.domain.modules import Module
from app.domain.moments import Moment
from app.domain.people import Actor
from app.domain.policy import Commitment, Policy, Section
from app.domain.policy_search import Hit, PolicyIndex
from app.domain.refusals import Refusal, Sentence
from app.domain.texts import Language, Text
from app.services.course_catalogue import CourseCatalogue, CurrentCourse
from app.services.home_overview import HomeOverview
from app.storage import attempts, completions, lesson_progress
from app.storage.completions import OwnRecord
from app.storage.database import Database
from app.storage.lesson_progress import LessonProgress
from app.storage.met_items import load_met_items


@dataclass(frozen=True, slots=True)
class PageAbout:
    """A lesson page about a commitment (`number` counts from 1), and whether the person has read it."""

    module: str
    module_title: Text
    number: int
    title: Text
    read: bool


@dataclass(frozen=True, slots=True)
class PolicyOverview:
    """The policy with the state of each commitment, by id, and where the person is with the modules of the course."""

    policy: Policy
    states: dict[str, CommitmentState]
    modules: tuple[HomeModule, ...]


@dataclass(frozen=True, slots=True)
class CommitmentReading:
    """Everything about one commitment; `proved` is when it was proved last, `modules` are those that test it."""

    policy: Policy
    section: Section
    commitment: Commitment
    state: CommitmentState
    proved: Moment | None
    pages: tuple[PageAbout, ...]
    modules: tuple[HomeModule, ...]
    examples: tuple[Example, ...]


class PolicyReading:
    """Looks up commitments for the learner who acts; the texts are made ready for searching once.

    Where the person is with modules and commitments is what Home says.
    """

    def __init__(self, database: Database, catalogue: CourseCatalogue, home: HomeOverview) -> None:
        self._database = database
        self._catalogue = catalogue
        self._home = home
        self._index: tuple[CurrentCourse, PolicyIndex] | None = None

    def overview(self, actor: Actor) -> PolicyOverview:
        """Return the policy and where the person is with each of its commitments."""
        actor.learner()
        course = self._catalogue.course()
        home = self._home.load(actor)
        order = [current.module.id for current in course.modules]
        modules = sorted(home.modules(), key=lambda one: order.index(one.id))
        return PolicyOverview(course.policy, _states(course.policy, home), tuple(modules))

    def search(self, actor: Actor, query: str, language: Language) -> tuple[Hit, ...]:
        """Return the commitments with all words of a query, in the register's order; `language` as in `PolicyIndex`."""
        actor.learner()
        course = self._catalogue.course()
        if self._index is None or self._index[0] is not course:
            self._index = course, PolicyIndex(course.policy, [one.module for one in course.modules if not one.renewal])
        return self._index[1].find(query, language)

    def read(self, actor: Actor, overview: PolicyOverview, commitment_id: str) -> CommitmentReading:
        """Return a commitment with all about it; refuse one that the policy does not have.

        `overview` is the actor's own of a moment ago: composing it anew for each key pressed would be felt.
        """
        person_id = actor.learner()
        course = self._catalogue.course()
        policy = course.policy
        if all(commitment.id != commitment_id for commitment in policy.commitments()):
            raise Refusal(Sentence.COMMITMENT_UNKNOWN)
        with self._database.reading() as session:
            places = lesson_progress.list_progress(session, person_id)
            records = completions.list_own_records(session, person_id)
            under_way = attempts.list_open_attempts(session, person_id)
            met = load_met_items(session, person_id)
        modules = tuple(current.module for current in course.modules)
        # What has to be passed again is not passed: its answers are withheld anew.
        passed = frozenset(module.id for module in overview.modules if module.state is ModuleState.PASSED)
        known = Known(passed, frozenset(under_way), met.answered, met.pending)
        tested_by = {module.id for module in modules if commitment_id in module.commitments}
        return CommitmentReading(
            policy,
            policy.section_of(commitment_id),
            policy.commitment(commitment_id),
            overview.states.get(commitment_id, CommitmentState.OPEN),
            _proved(commitment_id, records),
            tuple(page for module in modules for page in _pages(module, commitment_id, places)),
            tuple(module for module in overview.modules if module.id in tested_by),
            examples_of(commitment_id, modules, known),
        )


def _states(policy: Policy, home: Home) -> dict[str, CommitmentState]:
    """Return the state of each commitment; the cells of Home stand in the register's order."""
    return {
        commitment.id: state
        for section, cells in zip(policy.sections, home.sections, strict=True)
        for commitment, state in zip(section.commitments, cells.states, strict=True)
    }


def _proved(commitment_id: str, records: list[OwnRecord]) -> Moment | None:
    proofs = [record.completed for record in records if record.passed and commitment_id in record.commitments]
    return proofs[-1] if proofs else None


def _pages(module: Module, commitment_id: str, places: dict[str, LessonProgress]) -> list[PageAbout]:
    read = places[module.id].read if module.id in places else ()
    return [
        PageAbout(module.id, module.title, number, page.title, page.id in read)
        for number, page in enumerate(module.pages, start=1)
        if commitment_id in page.commitments
    ]
