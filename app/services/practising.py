"""Practising what one is about to forget: for oneself alone, it counts for no record and nobody else can read it."""

import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from app.domain import marking, practice
from app.domain.attempts import shuffled_options
from app.domain.home import HomePractice
from app.domain.items import Item
from app.domain.modules import Module
from app.domain.moments import Clock
from app.domain.people import Actor
from app.domain.policy import Policy, compact_numbers
from app.domain.practice import Memory, SectionStrength
from app.domain.refusals import Refusal, Sentence
from app.services.course_catalogue import CourseCatalogue
from app.storage import person_settings
from app.storage import practice as stored
from app.storage.database import Database
from app.storage.practice import GivenAnswer, StoredCard

_SWITCH = "practice"
_OFF = "off"
_TAKEN_IN = "practice_taken_in"
"""The setting that says up to which completion record the answers of quizzes have been taken in."""


@dataclass(frozen=True, slots=True)
class PracticeOverview:
    """What there is to practise.

    A session that is started now has `items` items; where nothing is `due`, they are asked ahead of time. `next_due`
    is the day on which the next item is due, `answers` how many answers are kept, `sections` how strong each
    commitment is.
    """

    on: bool
    today: date
    due: int
    items: int
    minutes: int
    next_due: date | None
    answers: int
    sections: tuple[SectionStrength, ...]


@dataclass(frozen=True, slots=True)
class PracticeItem:
    """An item of a session: its current version, the order of its parts, and where its lesson page is, from 1."""

    item: Item
    order: tuple[str, ...]
    module_id: str
    page: int | None


@dataclass(frozen=True, slots=True)
class PracticeSession:
    """A session as it begins, with the strengths of before."""

    started: datetime
    items: tuple[PracticeItem, ...]
    policy: Policy
    before: tuple[SectionStrength, ...]


@dataclass(frozen=True, slots=True)
class Practised:
    """An answer that is on the disk: its mark (0–1), when it got there, and the day the item is due again."""

    mark: float
    at: datetime
    due: date


@dataclass(frozen=True, slots=True)
class _Met:
    """What a person met and may be asked now (`free`), what of it is due, and what a session would ask."""

    memories: tuple[Memory, ...]
    free: tuple[Memory, ...]
    due: tuple[Memory, ...]
    session: tuple[Item, ...]


class Practising:
    """Plans, asks and keeps the practice of the learner who acts."""

    def __init__(
        self,
        database: Database,
        catalogue: CourseCatalogue,
        clock: Clock,
        chance: random.Random | None = None,
        *,
        fuzzing: bool = True,
    ) -> None:
        self._database = database
        self._catalogue = catalogue
        self._clock = clock
        self._chance = chance or random.SystemRandom()
        self._fuzzing = fuzzing

    def glance(self, actor: Actor) -> HomePractice | None:
        """Return what Home says of practice; None where it is switched off or nothing was met yet."""
        person_id = actor.learner()
        if not self._take_in(person_id):
            return None
        now = self._clock()
        met = self._met(person_id, self._items(), now)
        if not met.free:
            return None
        asked = met.session if met.due else ()
        numbers = compact_numbers(self._catalogue.course().policy, tuple(item.commitments[0] for item in asked))
        minutes = practice.minutes_for(asked) if asked else 0
        return HomePractice(len(asked), minutes, numbers, _next_due(met, now))

    def overview(self, actor: Actor) -> PracticeOverview:
        """Return what there is to practise, and how strong each commitment is."""
        person_id = actor.learner()
        on = self._take_in(person_id)
        now = self._clock()
        items = self._items()
        met = self._met(person_id, items, now)
        with self._database.reading() as session:
            answers = stored.count_reviews(session, person_id)
        return PracticeOverview(
            on=on,
            today=now.date(),
            due=len(met.due),
            items=len(met.session),
            minutes=practice.minutes_for(met.session),
            next_due=_next_due(met, now),
            answers=answers,
            sections=practice.strengths(self._catalogue.course().policy, met.memories, items, now),
        )

    def start(self, actor: Actor) -> PracticeSession:
        """Return a session of about two minutes: what is due, or where nothing is, what is known least.

        Refuses where practice is switched off, and where there is nothing to ask today.
        """
        person_id = actor.learner()
        if not self._take_in(person_id):
            raise Refusal(Sentence.PRACTICE_OFF)
        now = self._clock()
        items = self._items()
        met = self._met(person_id, items, now)
        if not met.session:
            raise Refusal(Sentence.PRACTICE_NOTHING)
        policy = self._catalogue.course().policy
        asked = tuple(self._asked(item) for item in met.session)
        return PracticeSession(now, asked, policy, practice.strengths(policy, met.memories, items, now))

    def answer(self, actor: Actor, session: PracticeSession, item_id: str, chosen: tuple[str, ...]) -> Practised:
        """Mark and keep the answer to an item of a session.

        Refuses an incomplete answer, a second one since the session began, an item that was never met or that is in a
        quiz under way, and where practice is switched off.
        """
        person_id = actor.learner()
        from app.domain import forgetting

        now = self._clock()
        item = self._items().get(item_id)
        if item is None or item_id not in {one.item.id for one in session.items}:
            raise Refusal(Sentence.ANSWER_NOT_OF_THIS_ITEM)
        mark = marking.mark(item, chosen)
        with self._database.transaction() as open_session:
            if person_settings.load_setting(open_session, person_id, _SWITCH) == _OFF:
                raise Refusal(Sentence.PRACTICE_OFF)
            card = stored.load_card(open_session, person_id, item_id)
            if card is None:
                raise Refusal(Sentence.ANSWER_NOT_OF_THIS_ITEM)
            (memory,) = practice.memories_of([(item_id, card.card, card.due)])
            if memory.reviewed >= session.started:
                raise Refusal(Sentence.ANSWERED_ALREADY)
            if item_id in stored.list_items_under_way(open_session, person_id):
                raise Refusal(Sentence.PRACTICE_IN_QUIZ)
            scheduler = forgetting.yearly_scheduler(fuzzing=self._fuzzing)
            state, due = forgetting.review(scheduler, card.card, mark, now)
            stored.save_cards(open_session, person_id, [StoredCard(item_id, state, due)])
            stored.add_review(open_session, person_id, GivenAnswer(item_id, mark, now))
        return Practised(mark, now, practice.due_day(due, now))

    def switch(self, actor: Actor, on: bool) -> None:
        """Switch practice on or off for oneself; while it is off nothing is planned and nothing is kept."""
        person_id = actor.learner()
        with self._database.transaction() as session:
            person_settings.save_setting(session, person_id, _SWITCH, "on" if on else _OFF)

    def clear(self, actor: Actor) -> None:
        """Erase every answer given in practice, and what was concluded from it.

        While practice is on it begins anew, from the answers in quizzes alone.
        """
        person_id = actor.learner()
        with self._database.transaction() as session:
            stored.delete_practice(session, person_id)
            person_settings.delete_setting(session, person_id, _TAKEN_IN)

    def _take_in(self, person_id: int) -> bool:
        """Take the answers of quizzes in that ended since the last time; return whether practice is on."""
        with self._database.reading() as session:
            if person_settings.load_setting(session, person_id, _SWITCH) == _OFF:
                return False
            known = int(person_settings.load_setting(session, person_id, _TAKEN_IN) or 0)
            if stored.last_quiz(session, person_id) <= known:
                return True
        # Loaded only after a quiz: the start of the program waits for what Home needs.
        from app.domain import forgetting

        scheduler = forgetting.yearly_scheduler(fuzzing=self._fuzzing)
        with self._database.transaction() as session:
            known = int(person_settings.load_setting(session, person_id, _TAKEN_IN) or 0)
            last = stored.last_quiz(session, person_id)
            cards = {card.item: card for card in stored.list_cards(session, person_id)}
            changed: dict[str, StoredCard] = {}
            for answer in stored.list_quiz_answers(session, person_id, known):
                card = cards.get(answer.item)
                state, due = forgetting.review(scheduler, card.card if card else None, answer.mark, answer.at)
                cards[answer.item] = changed[answer.item] = StoredCard(answer.item, state, due)
            stored.save_cards(session, person_id, changed.values())
            person_settings.save_setting(session, person_id, _TAKEN_IN, str(last))
        return True

    def _met(self, person_id: int, items: Mapping[str, Item], now: datetime) -> _Met:
        with self._database.reading() as session:
            cards = stored.list_cards(session, person_id)
            under_way = stored.list_items_under_way(session, person_id)
        memories = practice.memories_of((card.item, card.card, card.due) for card in cards if card.item in items)
        free = tuple(memory for memory in memories if memory.item not in under_way)
        due = practice.due_now(free, now)
        return _Met(memories, free, due, practice.choose(due or practice.ahead(free, now), items, now))

    def _items(self) -> dict[str, Item]:
        """Return every item that is published now; one that left the course is not asked any more."""
        return {item.id: item for module in self._modules() for item in module.items}

    def _modules(self) -> Iterable[Module]:
        # What teaches a change of the policy has the items of whole modules, without their pages.
        return (current.module for current in self._catalogue.course().modules if not current.renewal)

    def _asked(self, item: Item) -> PracticeItem:
        order = shuffled_options(item, self._chance)
        for module in self._modules():
            page = module.page_number(item.page) if item.page and item in module.items else None
            if page is not None:
                return PracticeItem(item, order, module.id, page)
        return PracticeItem(item, order, "", None)


def _next_due(met: _Met, now: datetime) -> date | None:
    """Return the day on which something is due after today."""
    end = practice.tonight(now)
    later = [memory.due for memory in met.free if memory.due >= end]
    return practice.due_day(min(later), now) if later else None
