"""What somebody has typed into quick entry and not added yet, one text for each account."""

from sqlalchemy.orm import Session

from app.domain.plain import canonical, read
from app.domain.quick_entry import KeptQuickEntry
from app.storage.facts import load_fact, save_fact


def load_quick_entry(session: Session, account: int | None) -> KeptQuickEntry:
    """Return what is kept for an account; what cannot be read counts as nothing."""
    body = load_fact(session, _name(account))
    if body is None:
        return KeptQuickEntry()
    try:
        return read(KeptQuickEntry, body)
    except (KeyError, TypeError, ValueError):
        return KeptQuickEntry()


def save_quick_entry(session: Session, account: int | None, kept: KeptQuickEntry) -> None:
    """Keep it in the place of what was kept before."""
    save_fact(session, _name(account), canonical(kept))


def _name(account: int | None) -> str:
    return f"quick-entry/{account or ''}"
