"""The trainer marks answers anew where a key was wrong: new records with the reason, and the old ones stay."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from app.domain.allowances import clean_reason
from app.domain.corrections import OtherResult
from app.domain.items import Item
from app.domain.moments import Clock, new_id
from app.domain.people import Actor
from app.domain.plain import canonical, digest
from app.domain.re_marking import Effect, Remarking, RemarkRule, mark_anew
from app.domain.refusals import Refusal
from app.domain.studio import WRITERS
from app.domain.studio_sentences import StudioSentence
from app.services.answer_survey import AnswerSurvey, Block
from app.services.correction_steps import write_results
from app.services.published_content import PublishedContent
from app.storage import facts, publications, remarks, studio_items
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
            return _in_all(self._blocks(session, order, _key(session, order), progress))

    def apply(self, actor: Actor, order: RemarkOrder, progress: Progress = _silent) -> tuple[Remarking, RemarkPlan]:
        """Give the new marks, and write a new record with the reason for each whose points change: all or nothing.

        Refuses as `plan`, and without a reason; where nothing would change, too.
        """
        actor.require(*WRITERS)
        reason, now = clean_reason(order.reason), self._clock()
        with self._database.transaction() as session:
            key = _key(session, order)
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
                answers=0,
                changed=0,
                flipped=0,
            )
            remarks.add_remarking(session, remarking)
            blocks = self._blocks(session, order, key, progress)
            plan = _in_all(self._write(session, block, remarking, actor) for block in blocks)
            if not plan.changed:
                raise Refusal(StudioSentence.NOTHING_TO_REMARK)
            remarking = replace(remarking, answers=plan.answers, changed=plan.changed, flipped=len(plan.flips))
            remarks.save_figures(session, remarking)
            facts.delete_glance(session, GLANCE_HOME)
        return remarking, plan

    def history(self, actor: Actor, item_id: str) -> list[Remarking]:
        """Return the re-markings of an item, the newest first."""
        actor.require(*WRITERS)
        with self._database.reading() as session:
            return remarks.list_remarkings(session, item_id)

    def _blocks(self, session: Session, order: RemarkOrder, key: Item, progress: Progress) -> Iterator[Block]:
        """Yield what marking comes to, block by block, and tell behind each how far it is."""
        done, whole = 0, max(remarks.count_answers(session, order.digest), 1)
        survey = AnswerSurvey(
            session, order.digest, partial(mark_anew, order.rule, key), lambda one: self._content.edition(one)[0].quiz
        )
        progress(0)
        for block in survey.blocks():
            yield block
            done += block.answers
            progress(100 * done // whole)

    def _write(self, session: Session, block: Block, remarking: Remarking, actor: Actor) -> Block:
        """Keep the new marks of a block, and a new record for each whose points change."""
        remarks.add_marks(session, remarking.id, block.marks)
        changes = {one.record: OtherResult(one.points_after, one.max_points, one.passed_after) for one in block.effects}
        write_results(session, changes, remarking.reason, remarking.remarked, actor)
        return block


def _in_all(blocks: Iterable[Block]) -> RemarkPlan:
    answers = changed = unmarkable = altered = corrected = under_way = 0
    flips: list[Effect] = []
    for block in blocks:
        answers += block.answers
        changed += len(block.marks)
        unmarkable += block.unmarkable
        altered += len(block.effects)
        corrected += block.corrected
        under_way += block.under_way
        flips += [one for one in block.effects if one.flips]
    flips.sort(key=lambda effect: effect.number)
    return RemarkPlan(answers, changed, unmarkable, altered, tuple(flips), corrected, under_way)


def _key(session: Session, order: RemarkOrder) -> Item:
    kept = studio_items.load_item(session, order.item)
    wrong = studio_items.load_version(session, order.digest)
    draft = kept.draft.item if kept is not None else None
    key = studio_items.load_version(session, order.key_digest) if order.key_digest else draft
    if kept is None or wrong is None or key is None or not wrong.id == key.id == order.item:
        raise Refusal(StudioSentence.ITEM_UNKNOWN)
    return key
