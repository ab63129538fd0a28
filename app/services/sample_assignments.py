"""Whom the made-up organisation has assigned what: some of it long done, some due this week, some overdue."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.assignments import late_from
from app.services.sample_passes import SamplePasses
from app.storage.bulk import AssignmentTuple


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
    modules: Sequence[str],
    first_person: int,
    people: int,
    now: datetime,
    chance: random.Random,
    passes: SamplePasses,
) -> Iterator[AssignmentTuple]:
    """Yield the assignments of all people; the same `chance` gives the same ones."""
    campaigns = list(zip(modules, _CAMPAIGNS, strict=False))
    if campaigns:
        campaigns.append((modules[0], _RENEWAL))
    for module, campaign in campaigns:
        assigned = now - timedelta(days=campaign.assigned)
        due = None if campaign.due is None else now.date() + timedelta(days=campaign.due)
        late = late_from(due, 0)
        at, stamp = assigned.replace(tzinfo=None).isoformat(" ", "microseconds"), int(assigned.timestamp() * 1000)
        days = (due.isoformat() if due else None, late.isoformat() if late else None, assigned.date().isoformat())
        renewed = campaign.occurrence > 1
        for person in range(people):
            if chance.random() < campaign.share:
                fulfilled = passes.renewed(person) if renewed else passes.first(person, module)
                one = f"{_id(stamp, chance):032x}"
                yield one, first_person + person, module, campaign.occurrence, at, *days, fulfilled


def renewal_begins(now: datetime) -> datetime:
    """Return from when on a pass of the first module counts for its renewal."""
    return now - timedelta(days=_RENEWAL.assigned)


def _id(milliseconds: int, chance: random.Random) -> int:
    return milliseconds << 80 | 7 << 76 | chance.getrandbits(12) << 64 | 2 << 62 | chance.getrandbits(62)
