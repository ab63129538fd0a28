"""Points in time as records keep them: UTC beside what the person's own clock showed."""

import secrets
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Returns now as an aware datetime in the person's own time zone."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One point in time: `utc` as ISO 8601 with Z, `local` as ISO 8601 with the offset of that place and day."""

    utc: str
    local: str


def moment(at: datetime) -> Moment:
    """Return an aware datetime as a moment, to the second (RFC 3339 forms)."""
    at = at.replace(microsecond=0)
    return Moment(at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"), at.isoformat())


def system_clock() -> datetime:
    """Return now in the time zone of this computer."""
    return datetime.now().astimezone()


def new_id(at: datetime) -> uuid.UUID:
    """Return a fresh UUID version 7 (RFC 9562, section 5.7): ordered by time, so that records stay together on disk."""
    milliseconds = int(at.timestamp() * 1000) & (1 << 48) - 1
    value = milliseconds << 80 | 7 << 76 | secrets.randbits(12) << 64 | 2 << 62 | secrets.randbits(62)
    return uuid.UUID(int=value)


def new_ids(at: datetime, count: int) -> list[uuid.UUID]:
    """Return fresh UUIDs in their order: an index over very many that are added so is written from front to back."""
    return sorted(new_id(at) for _ in range(count))
