"""What people set for themselves, by name."""

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.storage.tables import PersonSettingRow


def load_setting(session: Session, person_id: int, name: str) -> str | None:
    """Return a person's setting, None if it was never saved."""
    row = session.get(PersonSettingRow, (person_id, name))
    return row.value if row else None


def list_settings(session: Session, person_id: int) -> dict[str, str]:
    """Return all settings of a person by name."""
    rows = session.scalars(
        select(PersonSettingRow).where(PersonSettingRow.person_id == person_id).order_by(PersonSettingRow.name)
    )
    return {row.name: row.value for row in rows}


def save_setting(session: Session, person_id: int, name: str, value: str) -> None:
    """Save a setting over an older one."""
    session.merge(PersonSettingRow(person_id=person_id, name=name, value=value))


def delete_setting(session: Session, person_id: int, name: str) -> None:
    """Forget a setting; none there is no error."""
    session.execute(
        delete(PersonSettingRow).where(PersonSettingRow.person_id == person_id, PersonSettingRow.name == name)
    )
