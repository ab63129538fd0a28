"""Whom the made-up organisation has assigned what: some of it long done, some due this week, some overdue."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from app.domain.assignments import Assignment


@dataclass(frozen=True, slots=True)
class _Campaign:
    """A module for a share of the people: assigned so many days ago, due in so many (negative: days ago)."""

    occurrence: int
    share: float
    assigned: int
    due: int | None


_CAMPAIGNS = (
    _Campaign(1, 1.0, 400, -310),
    _Campaign(1, 1.0, 60, -9),
    _Campaign(1, 1.0, 30, 4),
    _Campaign(1, 0.7, 20, 19),
    _Campaign(1, 0.4, 10, None),
)
"""One after another for the modules of the course, as far as it has any."""

_RENEWAL = _Campaign(2, 0.3, 14, 25)
"""Of the first module, a year after it."""


def sample_assignments(
    modules: Sequence[str], first_person: int, people: int, now: datetime, chance: random.Random
) -> Iterator[Assignment]:
    """Yield the assignments of all people; the same `chance` gives the same ones."""
    campaigns = list(zip(modules, _CAMPAIGNS, strict=False))
    if campaigns:
        campaigns.append((modules[0], _RENEWAL))
    for module, campaign in campaigns:
        assigned = now - timedelta(days=campaign.assigned)
        due = None if campaign.due is None else now.date() + timedelta(days=campaign.due)
        for person in range(first_person, first_person + people):
            if chance.random() < campaign.share:
                yield Assignment(_id(assigned, chance), person, module, campaign.occurrence, assigned, due)


def _id(at: datetime, chance: random.Random) -> UUID:
    stamp = int(at.timestamp() * 1000) << 80
    return UUID(int=stamp | 7 << 76 | chance.getrandbits(12) << 64 | 2 << 62 | chance.getrandbits(62))
