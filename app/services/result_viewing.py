"""Looking at the result of a finished attempt, and at each of its items again."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from app.domain.attestations import Attestation
from app.domain.corrections import last_of
from app.domain.marking import Score
from app.domain.moments import Clock
from app.domain.people import Actor
from app.domain.quiz_terms import QuizTerms
from app.domain.re_marking import MarkedAnew
from app.domain.refusals import Refusal, Sentence
from app.domain.results import CommitmentResult, Outcome, judge, results_by_commitment
from app.domain.retention import Periods, limits
from app.services.course_catalogue import CourseCatalogue, LessonPlace
from app.services.own_corrections import OwnCorrection, attempt_behind, list_own_corrections
from app.services.quiz_taking import OpenQuiz, QuizTaking
from app.storage import attestations, completions, corrections, remarks
from app.storage.completions import OwnRecord
from app.storage.database import Database, Session


@dataclass(frozen=True, slots=True)
class Result:
    """A finished attempt: its content, its outcome, the result for each commitment, and the record that stands for it.

    After a correction that is the new record, if it is the person's own; `correction` is the newest one. Without
    `answers_kept` the single answers were deleted, and the outcome is what the record says.

    `lessons` are the lesson pages of the items that have one, by their positions. `attestation` is what the person
    confirmed about the record. `terms` hold for the next attempt, None where the course has the module no more.
    `marked_anew` are the items, by position, whose key was wrong and put right.
    """

    quiz: OpenQuiz
    outcome: Outcome
    commitments: tuple[CommitmentResult, ...]
    record: OwnRecord
    lessons: Mapping[int, LessonPlace]
    attestation: Attestation | None
    terms: QuizTerms | None
    correction: OwnCorrection | None = None
    answers_kept: bool = True
    marked_anew: Mapping[int, MarkedAnew] = field(default_factory=dict)


class ResultViewing:
    """Loads results of the learner who acts."""

    def __init__(self, database: Database, quizzes: QuizTaking, catalogue: CourseCatalogue, clock: Clock) -> None:
        self._database = database
        self._quizzes = quizzes
        self._catalogue = catalogue
        self._clock = clock

    def load(self, actor: Actor, attempt_id: UUID) -> Result:
        """Return the result of one's own finished attempt; refuse one in progress, unknown or another person's."""
        person_id = actor.learner()
        quiz = self._quizzes.open(actor, attempt_id)
        with self._database.reading() as session:
            first = completions.load_record_of_attempt(session, attempt_id)
            if first is None:
                raise Refusal(Sentence.ATTEMPT_INCOMPLETE)
            record, correction = _standing(session, first, person_id)
            attestation = attestations.load_attestation(session, record.id)
            marked_anew = remarks.load_marked_anew(session, attempt_id)
        course = self._catalogue.course()
        places = {one.position: course.page_of(one.item, quiz.module.id) for one in quiz.attempt.items}
        kept = any(one.response is not None for one in quiz.attempt.items) or not self._may_be_deleted(record)
        return Result(
            quiz=quiz,
            outcome=judge(quiz.attempt, quiz.module.quiz) if kept and correction is None else _as_recorded(record),
            commitments=results_by_commitment(quiz.attempt, quiz.policy) if kept else (),
            record=record,
            lessons={position: place for position, place in places.items() if place is not None},
            attestation=attestation,
            terms=self._terms(actor, quiz.module.id),
            correction=correction,
            answers_kept=kept,
            marked_anew=marked_anew,
        )

    def _may_be_deleted(self, record: OwnRecord) -> bool:
        """Whether a record without any answer had some: not where the time was over before the first."""
        completed = datetime.fromisoformat(record.completed.utc)
        return record.points > 0 or completed < limits(Periods(), self._clock()).answers

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
        counting = [
            (record.scaled, record.sequence, attempt)
            for record in own
            if record.superseded is None and (attempt := attempt_behind(record, own)) is not None
        ]
        return max(counting)[2] if counting else None


def _standing(session: Session, first: OwnRecord, person_id: int) -> tuple[OwnRecord, OwnCorrection | None]:
    """Return the person's own record that stands for the first one, and the newest correction on the way to it."""
    if first.superseded is None:
        return first, None
    chain = {one.id for one in corrections.list_chain(session, first.id)}
    own = [one for one in list_own_corrections(session, person_id) if one.correction.id in chain]
    known = {record.id: record for record in completions.list_own_records(session, person_id)}
    last = last_of(first.id, (one.correction for one in own))
    return known.get(last, first), own[0] if own else None


def _as_recorded(record: OwnRecord) -> Outcome:
    return Outcome(Score(record.points, record.max_points, record.pass_mark), (), record.passed)
