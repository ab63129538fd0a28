"""The trainer marks answers anew where a key was wrong: new records with the reason, and the old ones stay."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from app.domain.allowances import clean_reason
from app.domain.corrections import OtherResult
from app.domain.items import Item
from app.domain.moments import Clock, new_id
from app.domain.people import Actor
from app.domain.plain import canonical, digest
from app.domain.re_marking import Effect, Remark, Remarking, RemarkRule, mark_anew, with_marks
from app.domain.refusals import Refusal
from app.domain.results import judge
from app.domain.studio import WRITERS
from app.domain.studio_sentences import StudioSentence
from app.services.correction_steps import CorrectionOrder, enter_in_ledger, load_record, write_correction
from app.services.published_content import PublishedContent
from app.storage import attempts, facts, publications, remarks, studio_items
from app.storage.database import Database, Session
from app.storage.names import GLANCE_HOME

Progress = Callable[[int], None]


def _silent(_percent: int) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class RemarkOrder:
    """Which published version (`digest`) of an item had the wrong key, and how its answers count now.

    By key, the key is that of the published version `key_digest`, or of the draft where that is empty.
    """

    item: str
    digest: str
    rule: RemarkRule = RemarkRule.BY_KEY
    key_digest: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RemarkPlan:
    """What re-marking comes to.

    `answers` were given, `changed` of them get another mark, `unmarkable` chose what the key's version has not.
    `effects` are the records whose points change, those whose pass flips first; `corrected` records were corrected
    before and stay as they are, `under_way` attempts will count with the new marks.
    """

    answers: int
    changed: int
    unmarkable: int
    effects: tuple[Effect, ...]
    corrected: int
    under_way: int

    @property
    def flips(self) -> tuple[Effect, ...]:
        """The records whose pass flips."""
        return tuple(one for one in self.effects if one.flips)


class ReMarking:
    """Plans and makes re-markings; `progress` gets the percentage that is done, and may raise Cancelled."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._content = PublishedContent(database)

    def plan(self, actor: Actor, order: RemarkOrder, progress: Progress = _silent) -> RemarkPlan:
        """Return what re-marking would come to, with the names of whom it flips, and change nothing.

        Refuses an unknown item or version. Takes seconds for ten thousand attempts: call it off the window's thread.
        """
        actor.require(*WRITERS)
        with self._database.reading() as session:
            return self._plan(session, order, progress)[0]

    def apply(self, actor: Actor, order: RemarkOrder, progress: Progress = _silent) -> tuple[Remarking, RemarkPlan]:
        """Give the new marks, and write a new record with the reason for each whose points change: all or nothing.

        Refuses as `plan`, and without a reason; where nothing would change, too.
        """
        actor.require(*WRITERS)
        reason, now = clean_reason(order.reason), self._clock()
        with self._database.transaction() as session:
            plan, marks, key = self._plan(session, order, progress)
            if not plan.changed:
                raise Refusal(StudioSentence.NOTHING_TO_REMARK)
            body = canonical(key)
            publications.add_published(session, "item", key.id, digest(body), body, now)
            remarking = Remarking(
                id=new_id(now),
                item=order.item,
                digest=order.digest,
                key_digest=digest(body),
                rule=order.rule,
                reason=reason,
                remarked=now,
                account=actor.name,
                answers=plan.answers,
                changed=plan.changed,
                flipped=len(plan.flips),
            )
            remarks.add_remarking(session, remarking, marks)
            self._correct(session, plan, reason, now, actor, progress)
            facts.delete_glance(session, GLANCE_HOME)
        return remarking, plan

    def history(self, actor: Actor, item_id: str) -> list[Remarking]:
        """Return the re-markings of an item, the newest first."""
        actor.require(*WRITERS)
        with self._database.reading() as session:
            return remarks.list_remarkings(session, item_id)

    def _plan(self, session: Session, order: RemarkOrder, progress: Progress) -> tuple[RemarkPlan, list[Remark], Item]:
        key = _key(session, order)
        answers, unmarkable = 0, 0
        marks: list[Remark] = []
        for attempt_id, position, chosen, mark in remarks.list_answers(session, order.digest):
            answers += 1
            new = mark_anew(order.rule, key, chosen)
            if new is None:
                unmarkable += 1
            elif new != remarks.load_marks(session, attempt_id).get(position, mark):
                marks.append(Remark(attempt_id, position, new))
        records = remarks.list_records(session, [one.attempt for one in marks])
        effects, corrected = [], 0
        for place, one in enumerate(marks):
            progress(50 * place // len(marks))
            record, stands = records.get(one.attempt, ("", False))
            if stands:
                effect = self._effect(session, one, record)
                effects += [effect] if effect is not None else []
            elif record:
                corrected += 1
        effects.sort(key=lambda effect: (not effect.flips, effect.number))
        under_way = sum(one.attempt not in records for one in marks)
        return RemarkPlan(answers, len(marks), unmarkable, tuple(effects), corrected, under_way), marks, key

    def _effect(self, session: Session, remark: Remark, record: str) -> Effect | None:
        """What a new mark comes to for the record of its attempt; None where the record says the same after it."""
        attempt = attempts.load_attempt(session, remark.attempt)
        if attempt is None:
            return None
        edition, _ = attempts.load_started(session, remark.attempt)
        rule = self._content.edition(edition)[0].quiz
        outcome = judge(with_marks(attempt, {remark.position: remark.mark}), rule)
        whole, said = load_record(session, record)
        if (outcome.score.points, outcome.passed) == (said.points, said.passed):
            return None
        return Effect(
            record=record,
            person=whole.person_id,
            number=whole.number,
            name=whole.name,
            points=said.points,
            points_after=outcome.score.points,
            max_points=outcome.score.max_points,
            passed=said.passed,
            passed_after=outcome.passed,
        )

    def _correct(
        self, session: Session, plan: RemarkPlan, reason: str, now: datetime, actor: Actor, progress: Progress
    ) -> None:
        for place, one in enumerate(plan.effects):
            progress(50 + 50 * place // len(plan.effects))
            change = OtherResult(one.points_after, one.max_points, one.passed_after)
            order = CorrectionOrder(one.record, change, reason)
            correction, _ = write_correction(session, order, reason, now, actor)
            enter_in_ledger(session, correction, now)


def _key(session: Session, order: RemarkOrder) -> Item:
    kept = studio_items.load_item(session, order.item)
    wrong = studio_items.load_version(session, order.digest)
    draft = kept.draft.item if kept is not None else None
    key = studio_items.load_version(session, order.key_digest) if order.key_digest else draft
    if kept is None or wrong is None or key is None or not wrong.id == key.id == order.item:
        raise Refusal(StudioSentence.ITEM_UNKNOWN)
    return key
