"""Notes that HR or an auditor looked at one person's record, for that person to read under “My data”."""

from datetime import date

from app.domain.people import READERS, Actor
from app.storage import people, record_readings
from app.storage.database import Database


def note_reading(database: Database, person_id: int, actor: Actor, day: date) -> None:
    """Note once for each local day that an actor looked; others than HR and auditors read what is meant for them.

    Lists of many people are not noted: nobody is looked at in them.
    """
    if actor.role not in READERS:
        return
    with database.reading() as session:
        noted = record_readings.is_noted(session, person_id, actor, day)
    if not noted:
        with database.transaction() as session:
            record_readings.note(session, person_id, actor, day)


def note_reading_by_number(database: Database, number: str, actor: Actor, day: date) -> None:
    """Note as `note_reading` for the person with an employee number; nothing for a number that nobody has."""
    with database.reading() as session:
        person = people.load_person_by_number(session, number)
    if person is not None:
        note_reading(database, person.id, actor, day)
