"""Erases people: every row about them, their names in what others wrote, and what the ledger says of them."""

import json
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.domain.redaction import Mentions
from app.storage import export_people, facts, free_texts, ledger_erasing
from app.storage.ledger_tables import IdentityRow
from app.storage.names import CURRENT_PERSON, GLANCE_HOME
from app.storage.own_rows import conditions_about, own_tables
from app.storage.tables import PersonPastRow, PersonRow


def load_mentions(session: Session, person_ids: Sequence[int]) -> Mentions:
    """Return what finds people by every name, number and address that they have or had."""
    names: set[str] = set()
    numbers: set[str] = set()
    for table, key in ((PersonRow, PersonRow.id), (PersonPastRow, PersonPastRow.person_id)):
        for name, number, email in session.execute(
            select(table.name, table.number, table.email).where(key.in_(person_ids))
        ):
            names |= {name, email}
            numbers.add(number)
    known = select(IdentityRow.name, IdentityRow.number).where(IdentityRow.person_id.in_(person_ids))
    for name, number in session.execute(known):
        names.add(name)
        numbers.add(number)
    return Mentions(names, numbers)


def erase_people(session: Session, person_ids: Sequence[int], reason: str, at: datetime, account: str = "") -> int:
    """Erase people for a reason that is kept, a few hundred at a time at most; return how many tombstones they leave.

    `account` is the name of the sign-in of whoever erases.

    What is about them is found from the tables themselves, so that a table that is added later is erased too.
    """
    mentions = load_mentions(session, person_ids)
    leaves = ledger_erasing.take_people(session, person_ids, at)
    tables, conditions = own_tables(), conditions_about(person_ids)
    for name in reversed(tables):
        session.execute(delete(tables[name]).where(conditions[name]))
    _leave_as_manager(session, mentions)
    leaves += free_texts.take_out(session, mentions, at)
    leaves += export_people.forget_reusable(session, person_ids, at)
    if facts.load_fact(session, CURRENT_PERSON) in {str(one) for one in person_ids}:
        facts.save_fact(session, CURRENT_PERSON, "")
    facts.delete_glance(session, GLANCE_HOME)
    return ledger_erasing.bury(session, leaves, reason, at, account)


def _leave_as_manager(session: Session, mentions: Mentions) -> None:
    """Take the numbers from whom they were the manager of, now and in the past."""
    numbers = json.dumps(sorted(mentions.numbers))
    for table in ("person", "person_past"):
        session.connection().exec_driver_sql(
            f"UPDATE {table} SET manager = '' WHERE manager IN (SELECT value FROM json_each(?))",  # noqa: S608
            (numbers,),
        )
