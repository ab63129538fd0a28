"""Makes a believable made-up organisation, for trying the program at any size and for its pictures."""

import functools
import itertools
import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeVar

from app import __version__
from app.domain.moments import Clock
from app.domain.plain import canonical, digest
from app.services.course_catalogue import CourseCatalogue, CurrentModule
from app.services.sample_answers import SampleAnswers
from app.services.sample_assignments import renewal_begins, sample_assignments
from app.services.sample_names import OFFSETS
from app.services.sample_passes import SamplePasses
from app.services.sample_people import SamplePeople
from app.services.sample_rules import sample_exemptions, sample_rules
from app.storage import assignment_rules, bulk, exemptions, item_tallies, ledger, publications, standing_upkeep
from app.storage.assignment_tables import AssignmentRow
from app.storage.database import Database

Row = TypeVar("Row")

_YEARS = 4
_BLOCK = 10_000
_EPOCH = date(1970, 1, 1)


class SampleMaking:
    """Fills a new workspace."""

    def __init__(self, database: Database, catalogue: CourseCatalogue, clock: Clock) -> None:
        self._database = database
        self._catalogue = catalogue
        self._clock = clock

    def make(
        self, people: int, records: int, seed: int, progress: Callable[[int], None] = lambda _records: None
    ) -> None:
        """Add `people` employees and `records` completion records of the last four years, with assignments.

        The same seed, clock and course give the same organisation. Memory does not grow with the numbers but for a few
        bytes a person. `progress` gets the number of records so far and may raise Cancelled.
        """
        chance = random.Random(seed)  # noqa: S311 - a sample has to come out the same again
        now = self._clock().astimezone(UTC).replace(microsecond=0)
        editions = self._editions(now)
        made = SamplePeople(seed, now.date())
        with self._database.transaction() as session:
            first = bulk.next_person_id(session)
        for persons in _blocks(made.make(people, chance, first), _BLOCK):
            with self._database.transaction() as session:
                bulk.add_employees(session, persons, now)
        if not people:
            return
        done = 0
        modules = [current.module.id for current in self._catalogue.course().modules]
        passes = SamplePasses(modules, people, renewal_begins(now))
        answers = SampleAnswers(seed, records, now)
        with self._database.transaction() as session, bulk.without_indexes(session):
            for completions in _blocks(
                _completions(records, people, first, editions, made.offsets, now, chance, passes, answers), _BLOCK
            ):
                bulk.add_attempts(session, answers.rows)
                bulk.add_completions(session, completions)
                done += len(completions)
                progress(done)
            item_tallies.add_tallies(session, answers.crowds())
            ledger.append_unrecorded(session, now)
        assigned = sample_assignments(modules, first, people, now, random.Random(seed), passes)  # noqa: S311 - as above
        with self._database.transaction() as session, standing_upkeep.suspended(session):
            bulk.add_former_departments(session, made.moved)
            with bulk.without_indexes(session, AssignmentRow):
                for block in _blocks(assigned, _BLOCK):
                    bulk.add_assignments(session, block)
                bulk.replace_renewed(session)
            self._decide(session, modules, first, people, now, random.Random(seed))  # noqa: S311 - as above
            bulk.gather_statistics(session)

    def _decide(
        self, session: Any, modules: list[str], first: int, people: int, now: datetime, chance: random.Random
    ) -> None:
        """Add the rules and exemptions."""
        for rule in sample_rules(modules, now, chance):
            assignment_rules.add_rule(session, rule, now)
        exemptions.add_exemptions(session, sample_exemptions(first, people, now, chance), now)
        exemptions.apply_exemptions(session, now.date())

    def _editions(self, now: datetime) -> list[list[tuple[int, CurrentModule]]]:
        """Publish an edition of every module for each year, oldest first; the last is the current one."""
        course = self._catalogue.course()
        years = []
        with self._database.transaction() as session:
            for back in range(_YEARS - 1, 0, -1):
                year = now.year - back
                policy = replace(course.policy, version=f"{year}-01")
                policy_body = canonical(policy)
                publications.add_published(session, "policy", policy.id, digest(policy_body), policy_body, now)
                editions = []
                for current in course.modules:
                    module = replace(current.module, version=f"{year}.1")
                    body = canonical(module)
                    publications.add_published(session, "module", module.id, digest(body), body, now)
                    edition = publications.add_edition(session, module, digest(body), policy, digest(policy_body))
                    editions.append((edition, current))
                years.append(editions)
            for item in (item for current in course.modules for item in current.module.bank()):
                body = canonical(item)
                publications.add_published(session, "item", item.id, digest(body), body, now)
        return [*years, [(current.edition, current) for current in course.modules]]


def _completions(
    count: int,
    people: int,
    first_person: int,
    editions: list[list[tuple[int, CurrentModule]]],
    offsets: bytearray,
    now: datetime,
    chance: random.Random,
    passes: SamplePasses,
    answers: SampleAnswers,
) -> Iterator[bulk.CompletionTuple]:
    """Yield completion records in the order in which they were completed.

    Each pass is noted in `passes`, and `answers` makes the attempts behind some of the records.
    """
    zones = [(int(_offset(text).total_seconds()), text) for text in OFFSETS]
    end = int(now.timestamp()) - 60
    start = end - _YEARS * 365 * 86_400
    for index in range(count):
        completed = start + (end - start) * (index + 1) // count - chance.randrange(30)
        person = chance.randrange(people)
        age = (end - completed) // (365 * 86_400)
        edition, current = chance.choice(editions[max(0, _YEARS - 1 - age)])
        draw, pass_mark = current.module.quiz.draw, current.module.quiz.pass_mark
        points = draw - min(int(chance.expovariate(0.8)), draw)
        began = completed - chance.randrange(180, 1500)
        shift, zone = zones[offsets[person]]
        passed = int(points / draw >= pass_mark - 1e-9)
        if passed:
            passes.note(person, current.module.id, completed, shift)
        local, language = _written(began + shift) + zone, "ja" if offsets[person] == 0 else "en"
        yield (
            _record_id(completed, chance),
            first_person + person,
            edition,
            points / draw,
            float(points),
            float(draw),
            pass_mark,
            passed,
            _written(began) + "Z",
            local,
            _written(completed) + "Z",
            _written(completed + shift) + zone,
            language,
            __version__,
            answers.attempt(first_person + person, edition, current, points, began, completed, local, language),
        )


@functools.cache
def _clock() -> list[str]:
    """Every second of a day as text; six megabytes, which only somebody who makes a sample needs."""
    return [f"T{second // 3600:02d}:{second // 60 % 60:02d}:{second % 60:02d}" for second in range(86_400)]


@functools.cache
def _day(days: int) -> str:
    return (_EPOCH + timedelta(days=days)).isoformat()


def _written(seconds: int) -> str:
    """Seconds since 1970 as in the text forms of `domain.moments`, at a tenth of the cost of a datetime."""
    return _day(seconds // 86_400) + _clock()[seconds % 86_400]


def _record_id(seconds: int, chance: random.Random) -> str:
    digits = f"{seconds * 1000 << 80 | 7 << 76 | chance.getrandbits(12) << 64 | 2 << 62 | chance.getrandbits(62):032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def _offset(text: str) -> timedelta:
    hours, minutes = text[1:].split(":")
    size = timedelta(hours=int(hours), minutes=int(minutes))
    return -size if text.startswith("-") else size


def _blocks(rows: Iterator[Row], size: int) -> Iterator[list[Row]]:
    while block := list(itertools.islice(rows, size)):
        yield block
