"""Sign-ins with a name and a password."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from app.domain.accounts import Account, name_key
from app.domain.people import Role
from app.storage.tables import AccountRow


@dataclass(frozen=True, slots=True)
class KeptAccount:
    """An account with what is needed to check a password; `failures` came in a row, the last of them at `tried`."""

    account: Account
    password_hash: str
    recovery_hash: str | None
    failures: int
    tried: datetime | None


def load_by_name(session: Session, name: str) -> KeptAccount | None:
    """Return the account of a name in any spelling."""
    row = session.scalar(select(AccountRow).where(AccountRow.name_key == name_key(name)))
    return _kept(row) if row else None


def load_account(session: Session, account_id: int) -> KeptAccount | None:
    """Return an account by its id."""
    row = session.get(AccountRow, account_id)
    return _kept(row) if row else None


def list_accounts(session: Session) -> list[Account]:
    """Return all accounts by name."""
    return [_account(row) for row in session.scalars(select(AccountRow).order_by(AccountRow.name_key))]


def count_open(session: Session, role: Role) -> int:
    """Count the accounts of a role that are not switched off."""
    query = select(func.count()).select_from(AccountRow).where(AccountRow.role == role.value, ~AccountRow.disabled)
    return session.scalar(query) or 0


def add_account(
    session: Session,
    name: str,
    role: Role,
    password_hash: str,
    created: datetime,
    *,
    recovery_hash: str | None = None,
    must_change: bool = False,
) -> Account:
    """Add an account; a second one of a name violates the table's constraint."""
    row = AccountRow(
        name=name,
        name_key=name_key(name),
        role=role.value,
        password_hash=password_hash,
        recovery_hash=recovery_hash,
        created=created,
        must_change=must_change,
    )
    session.add(row)
    session.flush()
    return _account(row)


def save_password(
    session: Session,
    account_id: int,
    password_hash: str,
    *,
    recovery_hash: str | None = None,
    must_change: bool = False,
) -> None:
    """Replace a password, and the recovery code if one is given; what was tried wrongly is forgotten."""
    values: dict[str, object] = {"password_hash": password_hash, "must_change": must_change, "failures": 0}
    if recovery_hash is not None:
        values["recovery_hash"] = recovery_hash
    session.execute(update(AccountRow).where(AccountRow.id == account_id).values(values))


def save_rehashed(session: Session, account_id: int, password_hash: str) -> None:
    """Replace a hash by one of the same password with stronger parameters."""
    session.execute(update(AccountRow).where(AccountRow.id == account_id).values(password_hash=password_hash))


def add_failure(session: Session, account_id: int, at: datetime) -> None:
    """Count a wrong password."""
    values = {"failures": AccountRow.failures + 1, "tried": at}
    session.execute(update(AccountRow).where(AccountRow.id == account_id).values(values))


def clear_failures(session: Session, account_id: int) -> None:
    """Forget the wrong passwords after a right one."""
    session.execute(update(AccountRow).where(AccountRow.id == account_id).values(failures=0, tried=None))


def save_disabled(session: Session, account_id: int, disabled: bool) -> None:
    """Switch an account off or on."""
    session.execute(update(AccountRow).where(AccountRow.id == account_id).values(disabled=disabled))


def _kept(row: AccountRow) -> KeptAccount:
    return KeptAccount(_account(row), row.password_hash, row.recovery_hash, row.failures, row.tried)


def _account(row: AccountRow) -> Account:
    return Account(row.id, row.name, Role(row.role), row.created, row.disabled, row.must_change)
