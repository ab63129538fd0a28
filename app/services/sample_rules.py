"""The rules and exemptions of the made-up organisation: by department and job, so that a newcomer starts with none."""

import random
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID

from app.domain.assignment_rules import AssignmentRule, Audience, FirstDue, RuleTerms, Whom
from app.domain.exemptions import Exemption
from app.domain.recurrence import NEVER, MonthDay, every_months, every_year_on

_ONE_IN = 80
_MOST = 200
_REASONS = ("Parental leave", "A sabbatical", "育児休業", "Passed a course of the same content elsewhere")


def sample_rules(modules: Sequence[str], now: datetime, chance: random.Random) -> Iterator[AssignmentRule]:
    """Yield rules for the modules of the course, as far as it has them; the same `chance` gives the same ones."""
    today = now.date()
    wanted = (
        (0, Audience(Whom.DEPARTMENT, "Sales"), FirstDue(days=30), every_months(12), 7),
        (1, Audience(Whom.DEPARTMENT, "営業"), FirstDue(days=14), every_year_on((MonthDay(3, 31), MonthDay(9, 30))), 0),
        (3, Audience(Whom.JOB, "Team lead"), FirstDue(on=today + timedelta(days=60)), NEVER, 0),
    )
    for place, audience, due, recurrence, grace in wanted:
        if place < len(modules):
            terms = RuleTerms(modules[place], audience, today, due, recurrence, grace)
            yield AssignmentRule(_id(now, chance), terms, today)


def sample_exemptions(first_person: int, people: int, now: datetime, chance: random.Random) -> Iterator[Exemption]:
    """Yield exemptions from every module for a few people; some of them end."""
    today = now.date()
    count = min(people // _ONE_IN, _MOST)
    for person in sorted(chance.sample(range(first_person, first_person + people), count)):
        ends = today + timedelta(days=chance.randrange(30, 300)) if chance.random() < 0.7 else None
        yield Exemption(_id(now, chance), person, "", chance.choice(_REASONS), today, ends)


def _id(at: datetime, chance: random.Random) -> UUID:
    stamp = int(at.astimezone(UTC).timestamp() * 1000) << 80
    return UUID(int=stamp | 7 << 76 | chance.getrandbits(12) << 64 | 2 << 62 | chance.getrandbits(62))
