"""Looking things up in the policy: every commitment with what teaches it, what proved it and what it means at work."""

from dataclasses import dataclass

from app.domain.examples import Example, Known, examples_of
from app.domain.home import CommitmentState, ModuleState
from app.domain.modules import Module
from app.domain.moments import Moment
from app.domain.people import Actor
from app.domain.policy import Commitment, Policy, Section
from app.domain.policy_search import Hit, PolicyIndex
from app.domain.refusals import Refusal, Sentence
from app.domain.texts import Language, Text
from app.services.course_catalogue import CourseCatalogue, CurrentCourse
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
class ModuleAbout:
    """A module that tests a commitment and where the person is with it; `percent` is their best score."""

    id: str
    title: Text
    state: ModuleState
    percent: int | None


@dataclass(frozen=True, slots=True)
class PolicyOverview:
    """The policy with the state of each commitment, by id."""

    policy: Policy
    states: dict[str, CommitmentState]


@dataclass(frozen=True, slots=True)
class CommitmentReading:
    """Everything about one commitment; `proved` is when it was proved last."""

    policy: Policy
    section: Section
    commitment: Commitment
    state: CommitmentState
    proved: Moment | None
    pages: tuple[PageAbout, ...]
    modules: tuple[ModuleAbout, ...]
    examples: tuple[Example, ...]


class PolicyReading:
    """Looks up commitments for the learner who acts; the texts are made ready for searching once."""

    def __init__(self, database: Database, catalogue: CourseCatalogue) -> None:
        self._database = database
        self._catalogue = catalogue
        self._index: tuple[CurrentCourse, PolicyIndex] | None = None

    def overview(self, actor: Actor) -> PolicyOverview:
        """Return the policy and where the person is with each of its commitments."""
        person_id = actor.learner()
        course = self._catalogue.course()
        with self._database.reading() as session:
            places = lesson_progress.list_progress(session, person_id)
            records = completions.list_own_records(session, person_id)
        ids = [commitment.id for commitment in course.policy.commitments()]
        return PolicyOverview(course.policy, {one: _state(course, one, places, records) for one in ids})

    def search(self, actor: Actor, query: str, language: Language) -> tuple[Hit, ...]:
        """Return the commitments with all words of a query, in the register's order; `language` as in `PolicyIndex`."""
        actor.learner()
        course = self._catalogue.course()
        if self._index is None or self._index[0] is not course:
            self._index = course, PolicyIndex(course.policy, [current.module for current in course.modules])
        return self._index[1].find(query, language)

    def read(self, actor: Actor, commitment_id: str) -> CommitmentReading:
        """Return a commitment with all about it; refuse one that the policy does not have."""
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
        passed = frozenset(record.module for record in records if record.passed)
        known = Known(passed, frozenset(under_way), met.answered, met.pending)
        return CommitmentReading(
            policy,
            policy.section_of(commitment_id),
            policy.commitment(commitment_id),
            _state(course, commitment_id, places, records),
            _proved(commitment_id, records),
            tuple(page for module in modules for page in _pages(module, commitment_id, places)),
            tuple(
                _module(module, places, records, module.id in under_way)
                for module in modules
                if commitment_id in module.commitments
            ),
            examples_of(commitment_id, modules, known),
        )


def _proved(commitment_id: str, records: list[OwnRecord]) -> Moment | None:
    proofs = [record.completed for record in records if record.passed and commitment_id in record.commitments]
    return proofs[-1] if proofs else None


def _state(
    course: CurrentCourse, commitment_id: str, places: dict[str, LessonProgress], records: list[OwnRecord]
) -> CommitmentState:
    if _proved(commitment_id, records) is not None:
        return CommitmentState.PROVED
    pages = (page for current in course.modules for page in _pages(current.module, commitment_id, places))
    return CommitmentState.READ if any(page.read for page in pages) else CommitmentState.OPEN


def _pages(module: Module, commitment_id: str, places: dict[str, LessonProgress]) -> list[PageAbout]:
    read = places[module.id].read if module.id in places else ()
    return [
        PageAbout(module.id, module.title, number, page.title, page.id in read)
        for number, page in enumerate(module.pages, start=1)
        if commitment_id in page.commitments
    ]


def _module(
    module: Module, places: dict[str, LessonProgress], records: list[OwnRecord], under_way: bool
) -> ModuleAbout:
    own = [record for record in records if record.module == module.id]
    state = ModuleState.READING if module.id in places else ModuleState.TO_DO
    if under_way:
        state = ModuleState.IN_QUIZ
    elif own:
        state = ModuleState.PASSED if any(record.passed for record in own) else ModuleState.NOT_PASSED
    best = max((record.scaled for record in own), default=None)
    return ModuleAbout(module.id, module.title, state, None if best is None else round(best * 100))
