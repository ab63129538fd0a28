"""People as a roster has them: everybody at once, and everything that a roster changes in a few statements."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import islice

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.roster import RosterEntry
from app.domain.roster_checks import KnownPerson
from app.domain.roster_diff import PersonChange
from app.storage import bulk, ledger, people_states
from app.storage.people_states import PersonState
from app.storage.tables import PersonRow

_FIELDS = tuple(getattr(PersonRow, name) for name in RosterEntry._fields)
_AT_ONCE = 5_000


def load_known(session: Session) -> dict[str, KnownPerson]:
    """Return everybody by employee number, in the order of the numbers; half a second for a hundred thousand."""
    rows = session.execute(select(PersonRow.id, *_FIELDS).order_by(PersonRow.number))
    return {row[1]: KnownPerson(row[0], RosterEntry(*row[1:])) for row in rows}


def write_changes(
    session: Session, changes: Sequence[PersonChange], now: datetime, progress: Callable[[int], None]
) -> None:
    """Add and change people, a few thousand with each statement; `now` is local, and its day that of the change.

    Who gets another name or department gets a leaf in the ledger, and all of them one signature. `progress` gets the
    number of people so far and may raise Cancelled.
    """
    done = 0
    for block in _blocks(changes):
        _add(session, [change.after for change in block if change.person_id is None], now)
        states = [(change.person_id, PersonState(*change.after)) for change in block if change.person_id is not None]
        people_states.save_states(session, states, now.date())
        done += len(block)
        progress(done)
    renamed = [
        change.person_id
        for change in changes
        if change.person_id is not None and change.before is not None and change.before[1:3] != change.after[1:3]
    ]
    if renamed:
        ledger.append_identities(session, renamed, now)


def _add(session: Session, entries: list[RosterEntry], now: datetime) -> None:
    if not entries:
        return
    at = now.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")
    columns = ", ".join(RosterEntry._fields)
    marks = ", ".join("?" * len(RosterEntry._fields))
    first = bulk.next_person_id(session)
    session.connection().exec_driver_sql(
        f"INSERT INTO person (id, joined, since, {columns}) VALUES (?, ?, ?, {marks})",  # noqa: S608 - names of columns
        [(first + place, at, now.date().isoformat(), *entry) for place, entry in enumerate(entries)],
    )


def _blocks(changes: Sequence[PersonChange]) -> Iterator[list[PersonChange]]:
    rest = iter(changes)
    while block := list(islice(rest, _AT_ONCE)):
        yield block
