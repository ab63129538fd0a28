"""Sign-ins with a password."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.people import Role
from app.storage.tables import AccountRow


def load_password_hash(session: Session, role: Role) -> str | None:
    """Return the hash of a role's password, None if it has none yet."""
    return session.scalar(select(AccountRow.password_hash).where(AccountRow.role == role.value))


def add_account(session: Session, role: Role, password_hash: str, created: datetime) -> None:
    """Add a sign-in; a second one for a role violates the table's constraint."""
    session.add(AccountRow(role=role.value, password_hash=password_hash, created=created))
    session.flush()


def save_password_hash(session: Session, role: Role, password_hash: str) -> None:
    """Replace a role's hash, for instance by one with stronger parameters."""
    row = session.scalar(select(AccountRow).where(AccountRow.role == role.value))
    if row is not None:
        row.password_hash = password_hash
