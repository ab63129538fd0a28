"""Due dates as a calendar file (RFC 5545) that any calendar program opens: one all-day event for each assignment.

Own code and no library: a writer of one kind of event is shorter than the conversion to a library's objects, and a
hundred thousand events pass through it one by one. The tests read what it writes with a library.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from app.formats.safe_cells import without_controls

_LONGEST_LINE = 75
"""Octets of a content line without its line break (section 3.1)."""


@dataclass(frozen=True, slots=True)
class DueEvent:
    """One due date; `assignment` names it for ever, so that a calendar that has it already updates it."""

    assignment: UUID
    due: date
    summary: str
    description: str


def write_ics(
    path: Path, name: str, events: Iterable[DueEvent], made: datetime, progress: Callable[[int], None]
) -> int:
    """Write a calendar `name` to `path` and return the number of its events; `made` is when (an aware datetime).

    `progress` gets the number so far and may raise Cancelled.
    """
    stamp = made.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    head = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Clausewise//Due dates//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_text(name)}",
    ]
    written = 0
    with path.open("wb") as file:
        file.write(_lines(head))
        for event in events:
            file.write(_lines(_event(event, stamp)))
            written += 1
            progress(written)
        file.write(_lines(["END:VCALENDAR"]))
    return written


def _event(event: DueEvent, stamp: str) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{event.assignment}@clausewise.invalid"
    yield f"DTSTAMP:{stamp}"
    yield f"DTSTART;VALUE=DATE:{event.due:%Y%m%d}"
    # The end of an all-day event is the day after it (section 3.6.1).
    if event.due < date.max:
        yield f"DTEND;VALUE=DATE:{event.due + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{_text(event.summary)}"
    yield f"DESCRIPTION:{_text(event.description)}"
    yield "CATEGORIES:Clausewise"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _text(text: str) -> str:
    """Return a TEXT value (section 3.3.11): nothing in it can end the line or begin another property."""
    lines = [without_controls(line) for line in text.split("\n")]
    escaped = [line.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,") for line in lines]
    return "\\n".join(escaped)


def _lines(lines: Iterable[str]) -> bytes:
    return b"".join(_folded(line.encode()) + b"\r\n" for line in lines)


def _folded(line: bytes) -> bytes:
    """Return a content line folded after at most 75 octets, never inside a character."""
    parts = []
    room = _LONGEST_LINE
    while len(line) > room:
        cut = room
        while line[cut] & 0xC0 == 0x80:
            cut -= 1
        parts.append(line[:cut])
        line = line[cut:]
        room = _LONGEST_LINE - 1  # a line that goes on begins with a space
    return b"\r\n ".join((*parts, line))
