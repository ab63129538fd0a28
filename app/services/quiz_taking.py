"""Taking a quiz: what is acknowledged is on the disk, and an attempt counts from its start."""

import random
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from app import __version__
from app.domain import marking
from app.domain.attempts import Attempt, AttemptState, Draft, Response, Standing, draw_items, shuffled_options
from app.domain.drafting import check_draft, taken_as_answered
from app.domain.ledger import LeafKind
from app.domain.modules import Module
from app.domain.moments import Clock, Moment, moment, new_id
from app.domain.people import Actor
from app.domain.plain import canonical, digest
from app.domain.policy import Policy
from app.domain.quiz_terms import QuizTerms, quiz_terms
from app.domain.refusals import Refusal, Sentence
from app.domain.results import judge
from app.domain.texts import Language
from app.services.attempt_time import AttemptTime
from app.services.course_catalogue import CourseCatalogue
from app.services.published_content import PublishedContent
from app.storage import allowances, assignments, attempts, completions, ledger, publications
from app.storage.completions import Completion
from app.storage.database import Database

Found = TypeVar("Found", Attempt, Standing)


@dataclass(frozen=True, slots=True)
class OpenQuiz:
    """An attempt with the module and policy versions that it began with."""

    attempt: Attempt
    module: Module
    policy: Policy


@dataclass(frozen=True, slots=True)
class Saved:
    """An answer that is on the disk, and when it got there."""

    response: Response
    at: datetime


class QuizTaking:
    """Starts, answers and finishes attempts of the learner who acts."""

    def __init__(
        self, database: Database, catalogue: CourseCatalogue, clock: Clock, chance: random.Random | None = None
    ) -> None:
        self._database = database
        self._catalogue = catalogue
        self._published = PublishedContent(database)
        self._clock = clock
        self._chance = chance or random.SystemRandom()
        self._time = AttemptTime(clock)

    def rules(self, actor: Actor, module_id: str) -> QuizTerms:
        """Return what holds for the learner's next attempt at a module, and write nothing.

        Refuses an unknown module.
        """
        person_id = actor.learner()
        module = self._catalogue.course().module(module_id).module
        with self._database.reading() as session:
            used = attempts.count_attempts(session, person_id, module_id)
            under_way = attempts.load_open_attempt(session, person_id, module_id) is not None
            granted = allowances.list_allowances(session, person_id)
        return quiz_terms(module, granted, used, under_way)

    def start(self, actor: Actor, module_id: str) -> OpenQuiz:
        """Start an attempt at a module, or come back to the one in progress, which counts already.

        Refuses an unknown module, and a new attempt where all that the person has are used.
        """
        person_id = actor.learner()
        current = self._catalogue.course().module(module_id)
        now = self._clock()
        with self._database.transaction() as session:
            attempt_id = attempts.load_open_attempt(session, person_id, module_id)
            if attempt_id is None:
                used = attempts.count_attempts(session, person_id, module_id)
                granted = allowances.list_allowances(session, person_id)
                terms = quiz_terms(current.module, granted, used, under_way=False)
                if not terms.may_start:
                    raise Refusal(Sentence.ATTEMPTS_USED)
                attempt_id = new_id(now)
                seen = attempts.count_seen_items(session, person_id, module_id)
                drawn = draw_items(current.module.bank(), current.module.quiz, seen, self._chance)
                items = []
                for item in drawn:
                    body = canonical(item)
                    publications.add_published(session, "item", item.id, digest(body), body, now)
                    items.append((item, digest(body), shuffled_options(item, self._chance)))
                attempts.add_attempt(
                    session,
                    attempt_id,
                    person_id,
                    current.edition,
                    module_id,
                    current.module.quiz.pass_mark,
                    now,
                    moment(now),
                    terms.seconds,
                    items,
                )
        return self.open(actor, attempt_id)

    def open(self, actor: Actor, attempt_id: UUID) -> OpenQuiz:
        """Open an attempt of one's own with the content that it pinned; refuse another person's."""
        person_id = actor.learner()
        with self._database.reading() as session:
            attempt = attempts.load_attempt(session, attempt_id)
            if attempt is None:
                raise Refusal(Sentence.ATTEMPT_UNKNOWN)
            _check_owner(attempt, person_id)
            edition, _ = attempts.load_started(session, attempt_id)
        return OpenQuiz(attempt, *self._published.edition(edition))

    def seconds_left(self, attempt: Attempt) -> int | None:
        """Return the time that an attempt has left, None without a limit; nothing is read."""
        return self._time.left(attempt.standing())

    def submit_answer(self, actor: Actor, attempt_id: UUID, position: int, chosen: tuple[str, ...]) -> Saved:
        """Mark and keep the answer to the item at `position` (from 1).

        Refuses a second answer to an item, an incomplete one, one after the time, a finished attempt and another
        person's.
        """
        person_id = actor.learner()
        now = self._clock()
        with self._database.transaction() as session:
            self._check_time(_in_progress(attempts.load_standing(session, attempt_id), person_id))
            item = attempts.load_item(session, attempt_id, position)
            response = Response(chosen, marking.mark(item, chosen), now)
            attempts.add_response(session, attempt_id, position, response)
            attempts.save_position(session, attempt_id, position)
        return Saved(response, now)

    def save_draft(self, actor: Actor, attempt_id: UUID, position: int, chosen: tuple[str, ...]) -> datetime:
        """Keep what is chosen and not checked yet, in the place of what was chosen before, and return when.

        `chosen` may be incomplete; nothing chosen is kept as nothing. Refuses as `submit_answer` does.
        """
        person_id = actor.learner()
        now = self._clock()
        with self._database.transaction() as session:
            self._check_time(_in_progress(attempts.load_standing(session, attempt_id), person_id))
            item = attempts.load_item(session, attempt_id, position)
            if any(chosen):
                check_draft(item, chosen)
                attempts.save_draft(session, attempt_id, position, Draft(chosen, now))
            else:
                attempts.drop_draft(session, attempt_id, position)
        return now

    def move(self, actor: Actor, attempt_id: UUID, position: int) -> None:
        """Remember that the person is at the item at `position` (from 1)."""
        person_id = actor.learner()
        with self._database.transaction() as session:
            standing = _in_progress(attempts.load_standing(session, attempt_id), person_id)
            attempts.save_position(session, attempt_id, min(max(position, 1), standing.size))

    def flag(self, actor: Actor, attempt_id: UUID, position: int, flagged: bool) -> None:
        """Mark an item for review, or take the mark back."""
        person_id = actor.learner()
        with self._database.transaction() as session:
            _in_progress(attempts.load_standing(session, attempt_id), person_id)
            attempts.save_flag(session, attempt_id, position, flagged)

    def finish_if_over(self, actor: Actor, module_id: str, language: Language) -> UUID | None:
        """Submit the attempt in progress at a module if its time is over, and return its id; else do nothing."""
        person_id = actor.learner()
        with self._database.reading() as session:
            under_way = attempts.load_open_attempt(session, person_id, module_id)
            standing = attempts.load_standing(session, under_way) if under_way is not None else None
        if standing is None or not self._time.is_over(standing):
            return None
        self.finish(actor, standing.id, language)
        return standing.id

    def finish(self, actor: Actor, attempt_id: UUID, language: Language) -> None:
        """Submit an attempt and write its completion record, both or neither.

        When its time is over, what was chosen and not checked counts as answered then, and what is open counts
        nothing; the record says when the time was over. `language` is that of the window: the record names it, or the
        one that the module is in alone. Refuses an attempt with time left and items unanswered, a
        finished one and another person's.
        """
        person_id = actor.learner()
        now = self._clock()
        module = self.open(actor, attempt_id).module
        with self._database.transaction() as session:
            kept = _in_progress(attempts.load_attempt(session, attempt_id), person_id)
            attempt = self._as_it_counts(kept)
            for before, place in zip(kept.items, attempt.items, strict=True):
                if place.response is not None and before.response is None:
                    attempts.add_response(session, attempt_id, place.position, place.response)
            edition, started_local = attempts.load_started(session, attempt_id)
            ended = _ended(attempt, started_local, now)
            attempts.save_state(session, attempt_id, AttemptState.SUBMITTED)
            outcome = judge(attempt, module.quiz)
            completion = Completion(
                id=new_id(now),
                attempt_id=attempt_id,
                person_id=person_id,
                edition_id=edition,
                score=outcome.score,
                passed=outcome.passed,
                started=Moment(moment(attempt.started).utc, started_local),
                completed=moment(ended),
                language=module.language_for(language),
                app_version=__version__,
            )
            completions.add_completions(session, [completion])
            if outcome.passed:
                assignments.note_pass(session, person_id, attempt.module_id, completion.completed)
            ledger.append(session, LeafKind.COMPLETION, completion.id, now)

    def _check_time(self, standing: Standing) -> None:
        if self._time.is_over(standing):
            raise Refusal(Sentence.TIME_OVER)

    def _as_it_counts(self, attempt: Attempt) -> Attempt:
        """Return an attempt as it is submitted; refuse one with time left and items unanswered."""
        if attempt.unanswered() and not self._time.is_over(attempt.standing()):
            raise Refusal(Sentence.ATTEMPT_INCOMPLETE)
        return taken_as_answered(attempt) if attempt.unanswered() else attempt


def _check_owner(attempt: Attempt | Standing, person_id: int) -> None:
    if attempt.person_id != person_id:
        raise Refusal(Sentence.ATTEMPT_NOT_YOURS)


def _in_progress(found: Found | None, person_id: int) -> Found:
    if found is None:
        raise Refusal(Sentence.ATTEMPT_UNKNOWN)
    _check_owner(found, person_id)
    if found.state is not AttemptState.IN_PROGRESS:
        raise Refusal(Sentence.ATTEMPT_FINISHED)
    return found


def _ended(attempt: Attempt, started_local: str, now: datetime) -> datetime:
    """Return when the attempt ended: now, or when its time was over, on the clock that it was begun by."""
    deadline = attempt.deadline()
    if deadline is None or deadline >= now:
        return now
    return deadline.astimezone(datetime.fromisoformat(started_local).tzinfo)
