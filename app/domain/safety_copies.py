"""Safety copies of a workspace: how they are named, which are kept, and when the next one is due."""

import re
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

DAYS, WEEKS, MONTHS = 7, 5, 12
"""Of so many days, ISO weeks and months the newest copy is kept."""

DUE_AFTER = timedelta(days=1)
"""Age of the newest copy from which another one is made when the program is closed."""

_NAME = re.compile(r"(\d{8}T\d{9}Z)-(\d{4})\.clausewise")


@dataclass(frozen=True, slots=True)
class SafetyCopy:
    """A copy that was opened and verified after it was written; one that was not never gets a name of these.

    `taken` is in UTC, `schema` the migration that the workspace was at, `size` in bytes, `encrypted` whether nobody can
    read it without the key.
    """

    path: Path
    taken: datetime
    schema: str
    size: int
    encrypted: bool


def copy_name(taken: datetime, schema: str) -> str:
    """Return the name of a copy taken at an aware time, for instance "20260312T014207123Z-0005.clausewise"."""
    return f"{taken.astimezone(UTC).strftime('%Y%m%dT%H%M%S%f')[:-3]}Z-{schema}.clausewise"


def read_name(name: str) -> tuple[datetime, str] | None:
    """Return time and schema of a copy by its name, None if no copy has such a name."""
    match = _NAME.fullmatch(name)
    if match is None:
        return None
    try:
        return datetime.strptime(match[1] + "+0000", "%Y%m%dT%H%M%S%fZ%z"), match[2]
    except ValueError:
        return None


def kept(copies: Iterable[SafetyCopy], now: datetime) -> set[SafetyCopy]:
    """Return the copies to keep at an aware time: seven daily, five weekly, twelve monthly, and always the newest.

    The newest of each older schema stays for twelve months, too: it is the way back from an update. Days are those of
    the zone of `now`. What claims to be of the future (a clock was wrong) is kept.
    """
    newest_first = sorted(copies, key=lambda copy: copy.taken, reverse=True)
    local = {copy: copy.taken.astimezone(now.tzinfo) for copy in newest_first}
    within = {
        copy: now - copy.taken < timedelta(days=31 * MONTHS) for copy in newest_first
    }  # an old year's month is none of the last twelve
    keep = {copy for copy in newest_first if copy.taken > now}
    keep.update(newest_first[:1])
    keep.update(_newest_of(newest_first, lambda copy: local[copy].date(), DAYS))
    keep.update(_newest_of(newest_first, lambda copy: local[copy].isocalendar()[:2], WEEKS))
    recent = [copy for copy in newest_first if within[copy]]
    keep.update(_newest_of(recent, lambda copy: (local[copy].year, local[copy].month), MONTHS))
    keep.update(_newest_of(recent, lambda copy: copy.schema, len(recent)))
    return keep


def _newest_of(
    newest_first: list[SafetyCopy], span: Callable[[SafetyCopy], Hashable], count: int
) -> Iterable[SafetyCopy]:
    """Return the newest copy of each of the newest `count` spans."""
    found: dict[Hashable, SafetyCopy] = {}
    for copy in newest_first:
        found.setdefault(span(copy), copy)
    return list(found.values())[:count]


def due_today(newest: SafetyCopy | None, now: datetime) -> bool:
    """Whether the copy of this day (in the zone of `now`) is still to be made."""
    return newest is None or newest.taken.astimezone(now.tzinfo).date() != now.date()


def due_at_close(newest: SafetyCopy | None, now: datetime) -> bool:
    """Whether the newest copy is so old that one is made when the program is closed."""
    return newest is None or not timedelta() <= now - newest.taken < DUE_AFTER
