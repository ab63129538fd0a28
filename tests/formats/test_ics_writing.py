"""Calendars: read back by a library of others, folded by the octet, and nothing in a name becomes a property."""

from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from app.formats.ics_writing import DueEvent, write_ics
from tests.builders import StandingClock

HOSTILE = "Ben\r\nATTENDEE:mailto:x@example.org\r\nEND:VEVENT; a, b \\n c\x00"


def written(path: Path, *events: DueEvent, name: str = "Due") -> bytes:
    assert write_ics(path, name, events, StandingClock().now, lambda _count: None) == len(events)
    return path.read_bytes()


def event(
    summary: str = "Mirei: Desk", description: str = "Late", number: int = 7, due: date = date(2026, 3, 12)
) -> DueEvent:
    return DueEvent(UUID(int=number), due, summary, description)


def test_a_calendar_program_reads_the_due_dates_as_all_day_events(tmp_path: Path) -> None:
    content = written(tmp_path / "due.ics", event("浅沼 みれい：机"), event("Second", number=8, due=date(2026, 12, 31)))
    calendar = Calendar.from_ical(content)
    assert (calendar["VERSION"], calendar["PRODID"], calendar["X-WR-CALNAME"]) == (
        "2.0",
        "-//Clausewise//Due dates//EN",
        "Due",
    )
    first, second = calendar.walk("VEVENT")
    assert first["SUMMARY"] == "浅沼 みれい：机"
    assert first.decoded("DTSTART") == date(2026, 3, 12)
    assert second.decoded("DTEND") == date(2027, 1, 1)
    assert first.decoded("DTSTAMP").isoformat() == "2026-04-01T00:00:00+00:00"


def test_the_uid_is_the_assignment_so_that_a_second_file_updates_the_first(tmp_path: Path) -> None:
    one = Calendar.from_ical(written(tmp_path / "1.ics", event("Before"))).walk("VEVENT")[0]
    other = Calendar.from_ical(written(tmp_path / "2.ics", event("After"))).walk("VEVENT")[0]
    assert one["UID"] == other["UID"] == f"{UUID(int=7)}@clausewise.invalid"
    assert Calendar.from_ical(written(tmp_path / "3.ics", event(number=9))).walk("VEVENT")[0]["UID"] != one["UID"]


def test_a_hostile_name_stays_text(tmp_path: Path) -> None:
    content = written(tmp_path / "due.ics", event(HOSTILE, HOSTILE), name=HOSTILE)
    calendar = Calendar.from_ical(content)
    (only,) = calendar.walk("VEVENT")
    assert "ATTENDEE" not in only
    assert only["SUMMARY"].startswith("Ben \nATTENDEE:mailto:x@example.org \nEND:VEVENT; a, b \\n c")
    # Positive control: written without care, the same name does add an attendee.
    careless = content.replace(b"SUMMARY:", b"SUMMARY:x\r\nATTENDEE:mailto:x@example.org\r\nX-MORE:", 1)
    assert "ATTENDEE" in Calendar.from_ical(careless).walk("VEVENT")[0]


@given(st.text(max_size=300))
def test_no_line_is_longer_than_75_octets_and_no_character_is_cut(tmp_path: Path, words: str) -> None:
    content = written(tmp_path / "due.ics", event(words.replace("\ud800", ""), "字" * 100 + words))
    assert content.endswith(b"\r\n") and b"\n" not in content.replace(b"\r\n", b"")
    for line in content.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()
    assert len(Calendar.from_ical(content).walk("VEVENT")) == 1


def test_the_last_day_of_the_calendar_has_no_day_after_it(tmp_path: Path) -> None:
    assert b"DTEND" not in written(tmp_path / "due.ics", event(due=date.max))
    assert b"DTEND;VALUE=DATE:99991231" in written(tmp_path / "due.ics", event(due=date.max - timedelta(days=1)))
