"""Makes a believable made-up organisation, for trying the program at any size and for its pictures."""

import itertools
import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import TypeVar

from app import __version__
from app.domain.moments import Clock
from app.domain.plain import canonical, digest
from app.services.course_catalogue import CourseCatalogue, CurrentModule
from app.services.sample_assignments import sample_assignments
from app.services.sample_names import (
    DEPARTMENTS,
    JAPANESE_FAMILY,
    JAPANESE_GIVEN,
    OFFSETS,
    OTHER_FAMILY,
    OTHER_GIVEN,
)
from app.storage import assignments, bulk, ledger, publications, standing_upkeep
from app.storage.database import Database

Row = TypeVar("Row")

_YEARS = 4
_BLOCK = 10_000


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
        offsets = bytearray()
        with self._database.transaction() as session:
            first = bulk.next_person_id(session)
        for persons in _blocks(_people(people, chance, offsets, first), _BLOCK):
            with self._database.transaction() as session:
                bulk.add_people(session, persons, now)
        if not people:
            return
        done = 0
        with self._database.transaction() as session, bulk.without_indexes(session):
            for completions in _blocks(_completions(records, people, first, editions, offsets, now, chance), _BLOCK):
                bulk.add_completions(session, completions)
                done += len(completions)
                progress(done)
            ledger.append_unrecorded(session, now)
        modules = [current.module.id for current in self._catalogue.course().modules]
        assigned = sample_assignments(modules, first, people, now, random.Random(seed))  # noqa: S311 - as above
        with self._database.transaction() as session, standing_upkeep.suspended(session):
            for block in _blocks(assigned, _BLOCK):
                assignments.add_assignments(session, block)
            bulk.gather_statistics(session)

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
        return [*years, [(current.edition, current) for current in course.modules]]


def _people(count: int, chance: random.Random, offsets: bytearray, first: int) -> Iterator[bulk.PersonTuple]:
    """Yield people; remember where each works, one byte a person, as an index into OFFSETS."""
    width = max(5, len(str(count + 1)))
    for index in range(count):
        if chance.random() < 0.6:
            name = f"{chance.choice(JAPANESE_FAMILY)} {chance.choice(JAPANESE_GIVEN)}"
            offsets.append(0)
        else:
            name = f"{chance.choice(OTHER_GIVEN)} {chance.choice(OTHER_FAMILY)}"
            offsets.append(chance.randrange(len(OFFSETS)))
        yield first + index, f"{index + 1:0{width}d}", name, chance.choice(DEPARTMENTS)


def _completions(
    count: int,
    people: int,
    first_person: int,
    editions: list[list[tuple[int, CurrentModule]]],
    offsets: bytearray,
    now: datetime,
    chance: random.Random,
) -> Iterator[bulk.CompletionTuple]:
    """Yield completion records in the order in which they were completed."""
    zones = [timezone(_offset(text)) for text in OFFSETS]
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
        zone = zones[offsets[person]]
        yield (
            _record_id(completed, chance),
            first_person + person,
            edition,
            points / draw,
            float(points),
            float(draw),
            pass_mark,
            int(points / draw >= pass_mark - 1e-9),
            *_moment(began, zone),
            *_moment(completed, zone),
            "ja" if offsets[person] == 0 else "en",
            __version__,
        )


def _moment(seconds: int, zone: timezone) -> tuple[str, str]:
    """The two text forms of `domain.moments`, at a tenth of the cost of parsing them from one another."""
    return (
        datetime.fromtimestamp(seconds, UTC).isoformat()[:19] + "Z",
        datetime.fromtimestamp(seconds, zone).isoformat(),
    )


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
