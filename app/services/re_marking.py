"""The trainer marks answers anew where a key was wrong: new records with the reason, and the old ones stay."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial

from app.domain.allowances import clean_reason
from app.domain.corrections import OtherResult
from app.domain.items import Item
from app.domain.moments import Clock, new_id
from app.domain.people import Actor
from app.domain.plain import canonical, digest
from app.domain.re_marking import Effect, Remarking, RemarkRule, left_over, mark_anew
from app.domain.refusals import Cancelled, Refusal
from app.domain.studio import WRITERS
from app.domain.studio_sentences import StudioSentence
from app.services.answer_survey import START, AnswerSurvey, Block
from app.services.correction_steps import write_results
from app.services.published_content import PublishedContent
from app.storage import facts, publications, remarks, studio_items
from app.storage.database import Database, Session
from app.storage.names import GLANCE_HOME

Progress = Callable[[int], None]


def _silent(_amount: int) -> None:
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
    `altered` records get other points, the pass of those in `flips` changes; `corrected` records were corrected before
    and stay as they are, `under_way` attempts will count with the new marks.
    """

    answers: int
    changed: int
    unmarkable: int
    altered: int
    flips: tuple[Effect, ...]
    corrected: int
    under_way: int


class ReMarking:
    """Plans and makes re-markings."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._content = PublishedContent(database)

    def plan(self, actor: Actor, order: RemarkOrder, progress: Progress = _silent) -> RemarkPlan:
        """Return what re-marking would come to, with the names of whom it flips, and change nothing.

        After a re-marking that was stopped that is the rest of it; where there is none, it is noted as complete.
        Refuses an unknown item or version. `progress` gets the percentage that is done, and may raise Cancelled. Takes
        seconds for a hundred thousand answers: call it off the window's thread.
        """
        actor.require(*WRITERS)
        with self._database.reading() as session:
            key = _key(session, order)
            done, whole, total = 0, max(remarks.count_answers(session, order.digest), 1), _Total()
            progress(0)
            for block in self._survey(order, key).blocks(session):
                total.add(block)
                done += block.answers
                progress(100 * done // whole)
            rest = left_over(remarks.list_remarkings(session, order.item))
        if not total.changed and rest is not None and _is_same(rest, order, key):
            with self._database.transaction() as session:
                remarks.save_figures(session, replace(rest, complete=True))
        return total.plan()

    def apply(self, actor: Actor, order: RemarkOrder, progress: Progress = _silent) -> tuple[Remarking, RemarkPlan]:
        """Give the new marks, with a new record and the reason for each whose points change; return what was done.

        It goes block by block, each of them whole and in a short transaction of its own, so that others can write in
        between. `progress` gets how many answers have their new mark, and may raise Cancelled: what was done by then
        stays, and the re-marking is not complete. Before anything was done it goes on to the caller. Refuses as `plan`,
        and without a reason; where nothing would change, too.
        """
        actor.require(*WRITERS)
        run = _Run(order, actor, clean_reason(order.reason))
        with self._database.reading() as session:
            run.key = _key(session, order)
        survey, seen = self._survey(order, run.key), None
        while seen is None or not seen.is_end:
            try:
                progress(run.total.changed)
            except Cancelled:
                if run.remarking is None:
                    raise
                return run.remarking, run.total.plan()
            with self._database.reading() as session:
                seen = survey.look(session, seen.last if seen is not None else START)
            if seen.marks or seen.is_end:
                with self._database.transaction() as session:
                    run.write(session, survey.weigh(session, seen), self._clock(), is_end=seen.is_end)
            else:
                run.total.add(Block(seen.answers, seen.unmarkable))
        if run.remarking is None:
            raise Refusal(StudioSentence.NOTHING_TO_REMARK)
        return run.remarking, run.total.plan()

    def history(self, actor: Actor, item_id: str) -> list[Remarking]:
        """Return the re-markings of an item, the newest first."""
        actor.require(*WRITERS)
        with self._database.reading() as session:
            return remarks.list_remarkings(session, item_id)

    def _survey(self, order: RemarkOrder, key: Item) -> AnswerSurvey:
        return AnswerSurvey(
            order.digest, partial(mark_anew, order.rule, key), lambda one: self._content.edition(one)[0].quiz
        )


class _Run:
    """A re-marking that goes on; `remarking` is what is kept of it, None before the first mark was changed."""

    key: Item

    def __init__(self, order: RemarkOrder, actor: Actor, reason: str) -> None:
        self._order, self._actor, self._reason = order, actor, reason
        self.remarking: Remarking | None = None
        self.total = _Total()

    def write(self, session: Session, block: Block, now: datetime, *, is_end: bool) -> None:
        """Keep the new marks of a block, and a new record for each whose points change, with the figures so far."""
        self.total.add(block)
        if self.remarking is None and block.marks:
            self.remarking = self._begin(session, now)
        if self.remarking is None:
            return
        self.remarking = replace(
            self.remarking,
            answers=self.total.answers,
            changed=self.total.changed,
            flipped=len(self.total.flips),
            complete=is_end,
        )
        remarks.save_figures(session, self.remarking)
        remarks.add_marks(session, self.remarking.id, block.marks)
        changes = {one.record: OtherResult(one.points_after, one.max_points, one.passed_after) for one in block.effects}
        write_results(session, changes, self._reason, now, self._actor)
        facts.delete_glance(session, GLANCE_HOME)  # it may show a result that is another now

    def _begin(self, session: Session, now: datetime) -> Remarking:
        body = canonical(self.key)
        publications.add_published(session, "item", self.key.id, digest(body), body, now)
        order = self._order
        remarking = Remarking(
            id=new_id(now),
            item=order.item,
            digest=order.digest,
            key_digest=digest(body),
            rule=order.rule,
            reason=self._reason,
            remarked=now,
            account=self._actor.name,
            answers=0,
            changed=0,
            flipped=0,
            complete=False,
        )
        remarks.add_remarking(session, remarking)
        return remarking


@dataclass(slots=True)
class _Total:
    """What blocks come to together."""

    answers: int = 0
    changed: int = 0
    unmarkable: int = 0
    altered: int = 0
    flips: list[Effect] = field(default_factory=list)
    corrected: int = 0
    under_way: int = 0

    def add(self, block: Block) -> None:
        self.answers += block.answers
        self.changed += len(block.marks)
        self.unmarkable += block.unmarkable
        self.altered += len(block.effects)
        self.corrected += block.corrected
        self.under_way += block.under_way
        self.flips += [one for one in block.effects if one.flips]

    def plan(self) -> RemarkPlan:
        return RemarkPlan(
            answers=self.answers,
            changed=self.changed,
            unmarkable=self.unmarkable,
            altered=self.altered,
            flips=tuple(sorted(self.flips, key=lambda effect: effect.number)),
            corrected=self.corrected,
            under_way=self.under_way,
        )


def _is_same(remarking: Remarking, order: RemarkOrder, key: Item) -> bool:
    """Whether an order is for what a re-marking did."""
    asked = (order.digest, order.rule, digest(canonical(key)))
    return (remarking.digest, remarking.rule, remarking.key_digest) == asked


def _key(session: Session, order: RemarkOrder) -> Item:
    kept = studio_items.load_item(session, order.item)
    wrong = studio_items.load_version(session, order.digest)
    draft = kept.draft.item if kept is not None else None
    key = studio_items.load_version(session, order.key_digest) if order.key_digest else draft
    if kept is None or wrong is None or key is None or not wrong.id == key.id == order.item:
        raise Refusal(StudioSentence.ITEM_UNKNOWN)
    return key
