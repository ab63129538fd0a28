"""Keeps nameless tallies of answers that go, so that the statistics of an item outlive them and stay what they were.

Before single answers are deleted, what statistics need of them is added to counts: how many people got which mark on
an item version together with which mark on the rest of the quiz. A count has no name, no time and no attempt, and
nothing is kept of what was typed.

Counts of very few could still be tied to somebody: which items somebody was asked, and their score, are kept as proof
of training. So a tally is never of fewer than five people (`domain.suppression`). Where the answers that go would leave
fewer, those of others that still stay are counted with them, and marked, so that none counts twice. Where everybody
together is fewer than five, nothing is kept.

What that does not protect: whoever reads the tables themselves, and knows that one of the people asked an item had a
score that nobody else of them had, can work out whether that person got it right. No screen and no file shows the
tables, and figures are shown for twenty people and more.

When a person is erased on request, the answers that are still theirs go and count no longer. What was counted before
stays: there is no row of theirs in it that could be found. Whoever goes because their time is over is counted first.
"""

import json
from collections import Counter
from collections.abc import Iterable

from sqlalchemy.orm import Session

from app.domain.answer_choices import NO_ANSWER, choices_in
from app.domain.answer_counting import Counting
from app.domain.answer_tallies import FirstAttempt, Quiz, QuizTally, Tallies, Version
from app.domain.items import Item, ItemKind
from app.domain.plain import read
from app.domain.suppression import SMALLEST_GROUP
from app.storage import item_answers
from app.storage.ledger_sources import Reader

WHOLE = 0
"""The position that stands for the quiz as a whole."""


class StoredChoices:
    """Says what stored answers chose; answers to the same item version that are alike are looked at once."""

    def __init__(self, session: Session) -> None:
        self._reader = Reader.of(session)
        self._items: dict[str, Item] = {}
        self._known: dict[tuple[str, str | None], tuple[str, ...]] = {}

    def __call__(self, digest: str, response: str | None) -> tuple[str, ...]:
        """Return the names of what an answer chose."""
        found = self._known.get((digest, response))
        if found is not None:
            return found
        if response is None:
            return (NO_ANSWER,)
        item = self.item(digest)
        found = choices_in(item, tuple(json.loads(response)))
        if item.kind not in (ItemKind.SHORT_ANSWER, ItemKind.NUMERICAL):  # of these nearly every answer is another
            self._known[digest, response] = found
        return found

    def item(self, digest: str) -> Item:
        """Return an item version."""
        if digest not in self._items:
            ((body,),) = self._reader.rows("SELECT body FROM published WHERE digest = ?", digest)
            self._items[digest] = read(Item, body)
        return self._items[digest]


def load_tallies(session: Session, module: str) -> Tallies:
    """Return the tallies that are kept of a module."""
    reader, tallies = Reader.of(session), Tallies()

    for digest, language, mark, rest, people in reader.rows(
        "SELECT item_digest, language, mark, rest, people FROM item_tally WHERE module = ?", module
    ):
        tallies.item(module, digest).marks[language, mark, rest] = people
    for digest, choice, people, rest in reader.rows(
        "SELECT item_digest, choice, people, rest_sum FROM choice_tally WHERE module = ?", module
    ):
        tallies.item(module, digest).chosen[choice] = people
        tallies.item(module, digest).chosen_rest[choice] = rest
    for digest, seconds, people in reader.rows(
        "SELECT item_digest, seconds, people FROM time_tally WHERE module = ?", module
    ):
        tallies.item(module, digest).seconds[seconds] = people
    for edition, size, position, mark, people in reader.rows(
        "SELECT t.edition_id, t.size, t.position, t.mark, t.people FROM quiz_tally t "
        "JOIN module_edition e ON e.id = t.edition_id WHERE e.module = ?",
        module,
    ):
        quiz = tallies.quizzes.setdefault(Quiz(module, edition, size), QuizTally())
        if position == WHOLE:
            quiz.totals[mark] = people
        else:
            quiz.places[position, mark] = people
    return tallies


def count_answered(session: Session, digest: str | None = None) -> dict[str, int]:
    """Return of how many people the tallies have an answer to each item version, or to one; those of nobody miss.

    Whoever was asked and answered nothing is in the tallies too, and is left out here.
    """
    rows = Reader.of(session).rows(
        "SELECT item_digest, sum(people) FROM (SELECT item_digest, people FROM item_tally "
        "UNION ALL SELECT item_digest, -people FROM choice_tally WHERE choice = ?1) "
        "WHERE ?2 IS NULL OR item_digest = ?2 GROUP BY item_digest",
        NO_ANSWER,
        digest,
    )
    return dict(rows)


def fold(session: Session, attempts: Iterable[str]) -> None:
    """Add to the tallies what statistics need of some attempts, before their answers are deleted; ids as stored.

    Only submitted first attempts count, and each answer once, however often this is called.
    """
    counting = Counting(StoredChoices(session))
    due = list(item_answers.stream_some(session, json.dumps(list(attempts))))
    counted: list[tuple[str, int]] = []
    few = _too_few(session, due)
    for attempt in due:
        without = frozenset(place for place, key in _keys(attempt) if key in few)
        counting.add(attempt, without=without)
        counted += [(attempt.id, place) for place, key in _keys(attempt) if key not in few]
    if few:
        counted += _count_with_others(session, due, few, counting)
    add_tallies(session, counting.tallies())
    _mark(Reader.of(session), counted)


def _keys(attempt: FirstAttempt) -> list[tuple[int, Version | int]]:
    """Return by position what of an attempt is not counted yet: its quiz (as its edition), and item versions."""
    found: list[tuple[int, Version | int]] = [] if attempt.counted else [(WHOLE, attempt.edition)]
    answers = (answer for answer in attempt.answers if not answer.counted)
    return found + [(answer.position, Version(attempt.module, answer.digest)) for answer in answers]


def _too_few(session: Session, due: list[FirstAttempt]) -> frozenset[Version | int]:
    """Return of which quizzes and item versions fewer than five people would be counted."""
    reader = Reader.of(session)
    more = Counter(key for attempt in due for _, key in _keys(attempt))
    kept: Counter[Version | int] = Counter()
    wanted = json.dumps(sorted({key.digest for key in more if isinstance(key, Version)}))
    for module, digest, people in reader.rows(
        "SELECT module, item_digest, sum(people) FROM item_tally "
        "WHERE item_digest IN (SELECT value FROM json_each(?)) GROUP BY module, item_digest",
        wanted,
    ):
        kept[Version(module, digest)] = people
    for edition, people in reader.rows(
        "SELECT edition_id, sum(people) FROM quiz_tally WHERE position = 0 GROUP BY edition_id"
    ):
        kept[edition] = people
    return frozenset(key for key, people in more.items() if people + kept[key] < SMALLEST_GROUP)


def _count_with_others(
    session: Session,
    due: list[FirstAttempt],
    few: frozenset[Version | int],
    counting: Counting,
) -> list[tuple[str, int]]:
    """Count what is too few with everybody else's answers, where that makes enough; return what was counted."""
    digests = sorted({key.digest for key in few if isinstance(key, Version)})
    editions = sorted(key for key in few if isinstance(key, int))
    others = item_answers.list_uncounted(session, json.dumps(digests), json.dumps(editions))
    wanted = {attempt.id for attempt in due}.union(others)
    everybody = list(item_answers.stream_some(session, json.dumps(sorted(wanted))))
    still = _too_few(session, everybody)
    counted = []
    for attempt in everybody:
        places = [place for place, key in _keys(attempt) if key in few and key not in still]
        without = frozenset(place for place, _ in _keys(attempt)) - frozenset(places)
        counting.add(attempt, without=without)
        counted += [(attempt.id, place) for place in places]
    return counted


def add_tallies(session: Session, tallies: Tallies) -> None:
    """Add the people of tallies to those that are kept."""
    reader = Reader.of(session)
    items = tallies.items.items()
    reader.write(
        "INSERT INTO item_tally (module, item_digest, language, mark, rest, people) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET people = people + excluded.people",
        [(*version, *key, people) for version, tally in items for key, people in tally.marks.items()],
    )
    reader.write(
        "INSERT INTO choice_tally (module, item_digest, choice, people, rest_sum) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET people = people + excluded.people, rest_sum = rest_sum + excluded.rest_sum",
        [
            (*version, choice, people, tally.chosen_rest[choice])
            for version, tally in items
            for choice, people in tally.chosen.items()
        ],
    )
    reader.write(
        "INSERT INTO time_tally (module, item_digest, seconds, people) VALUES (?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET people = people + excluded.people",
        [(*version, seconds, people) for version, tally in items for seconds, people in tally.seconds.items()],
    )
    rows = []
    for quiz, tally in tallies.quizzes.items():
        rows += [(quiz.edition, quiz.size, WHOLE, total, people) for total, people in tally.totals.items()]
        rows += [(quiz.edition, quiz.size, *place, people) for place, people in tally.places.items()]
    reader.write(
        "INSERT INTO quiz_tally (edition_id, size, position, mark, people) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET people = people + excluded.people",
        rows,
    )


def _mark(reader: Reader, counted: list[tuple[str, int]]) -> None:
    reader.write(
        "UPDATE attempt_item SET counted = 1 WHERE attempt_id = ? AND position = ?",
        [one for one in counted if one[1] != WHOLE],
    )
    reader.write("UPDATE attempt SET counted = 1 WHERE id = ?", [(one[0],) for one in counted if one[1] == WHOLE])
