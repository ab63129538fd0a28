"""Looking at the result of a finished attempt, and at each of its items again."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from app.domain.attestations import Attestation
from app.domain.people import Actor
from app.domain.quiz_terms import QuizTerms
from app.domain.refusals import Refusal, Sentence
from app.domain.results import CommitmentResult, Outcome, judge, results_by_commitment
from app.services.course_catalogue import CourseCatalogue, LessonPlace
from app.services.quiz_taking import OpenQuiz, QuizTaking
from app.storage import attestations, completions
from app.storage.completions import OwnRecord
from app.storage.database import Database


@dataclass(frozen=True, slots=True)
class Result:
    """A finished attempt: its content, its outcome, the result for each commitment, and the record it ended in.

    `lessons` are the lesson pages of the items that have one, by their positions. `attestation` is what the person
    confirmed about the record. `terms` hold for the next attempt, None where the course has the module no more.
    """

    quiz: OpenQuiz
    outcome: Outcome
    commitments: tuple[CommitmentResult, ...]
    record: OwnRecord
    lessons: Mapping[int, LessonPlace]
    attestation: Attestation | None
    terms: QuizTerms | None


class ResultViewing:
    """Loads results of the learner who acts."""

    def __init__(self, database: Database, quizzes: QuizTaking, catalogue: CourseCatalogue) -> None:
        self._database = database
        self._quizzes = quizzes
        self._catalogue = catalogue

    def load(self, actor: Actor, attempt_id: UUID) -> Result:
        """Return the result of one's own finished attempt; refuse one in progress, unknown or another person's."""
        actor.learner()
        quiz = self._quizzes.open(actor, attempt_id)
        with self._database.reading() as session:
            record = completions.load_record_of_attempt(session, attempt_id)
            if record is None:
                raise Refusal(Sentence.ATTEMPT_INCOMPLETE)
            attestation = attestations.load_attestation(session, record.id)
        course = self._catalogue.course()
        places = {one.position: course.page_of(one.item, quiz.module.id) for one in quiz.attempt.items}
        return Result(
            quiz=quiz,
            outcome=judge(quiz.attempt, quiz.module.quiz),
            commitments=results_by_commitment(quiz.attempt, quiz.policy),
            record=record,
            lessons={position: place for position, place in places.items() if place is not None},
            attestation=attestation,
            terms=self._terms(actor, quiz.module.id),
        )

    def _terms(self, actor: Actor, module_id: str) -> QuizTerms | None:
        try:
            return self._quizzes.rules(actor, module_id)
        except Refusal as refusal:
            if refusal.sentence is not Sentence.MODULE_UNKNOWN:
                raise
            return None

    def best(self, actor: Actor, module_id: str) -> UUID | None:
        """Return the best finished attempt at a module, of equal ones the newest; None without one."""
        person_id = actor.learner()
        with self._database.reading() as session:
            own = [record for record in completions.list_own_records(session, person_id) if record.module == module_id]
        own = [record for record in own if record.attempt_id is not None]
        return max(own, key=lambda record: (record.scaled, record.sequence)).attempt_id if own else None
