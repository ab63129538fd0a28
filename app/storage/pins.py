"""The PINs of people, as hashes."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from app.domain.pins import PinReset, PinState
from app.storage.guarding_tables import PersonPinRow


@dataclass(frozen=True, slots=True)
class KeptPin:
    """What is kept of a person's PIN; `failures` came in a row, the last of them at `tried`."""

    state: PinState
    pin_hash: str
    failures: int
    tried: datetime | None


def load_pin(session: Session, person_id: int) -> KeptPin:
    """Return what is kept of a person's PIN, also where there is none."""
    row = session.get(PersonPinRow, person_id)
    if row is None:
        return KeptPin(PinState(False), "", 0, None)
    reset = None
    if row.reset_on is not None:
        reset = PinReset(date.fromisoformat(row.reset_on), row.reset_by or "", row.reset_reason or "")
    return KeptPin(PinState(row.pin_hash is not None, reset), row.pin_hash or "", row.failures, row.tried)


def save_pin(session: Session, person_id: int, pin_hash: str) -> None:
    """Keep a new PIN; that and why the one of before was taken away is past."""
    session.merge(PersonPinRow(person_id=person_id, pin_hash=pin_hash, failures=0, tried=None))
    row = session.get_one(PersonPinRow, person_id)
    row.reset_on = row.reset_by = row.reset_reason = None
    session.flush()


def save_reset(session: Session, person_id: int, reset: PinReset) -> None:
    """Take a PIN away."""
    session.merge(
        PersonPinRow(
            person_id=person_id,
            pin_hash=None,
            failures=0,
            tried=None,
            reset_on=reset.day.isoformat(),
            reset_by=reset.account,
            reset_reason=reset.reason,
        )
    )
    session.flush()


def save_tries(session: Session, person_id: int, failures: int, tried: datetime | None) -> None:
    """Keep how many wrong ones came in a row."""
    row = session.get_one(PersonPinRow, person_id)
    row.failures, row.tried = failures, tried
    session.flush()
