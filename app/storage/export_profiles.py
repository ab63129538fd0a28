"""Export profiles, by their names."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.export_profiles import ExportProfile, KeptProfile
from app.domain.plain import canonical, read
from app.storage.export_profile_tables import ExportProfileRow


def list_profiles(session: Session) -> list[KeptProfile]:
    """Return all profiles in the order of their names."""
    rows = session.scalars(select(ExportProfileRow).order_by(ExportProfileRow.name))
    return [_kept(row) for row in rows]


def load_profile(session: Session, profile_id: UUID) -> KeptProfile | None:
    """Return a profile, None if there is none with this id."""
    row = session.get(ExportProfileRow, profile_id)
    return _kept(row) if row else None


def load_named(session: Session, name: str) -> KeptProfile | None:
    """Return the profile of a name, None if there is none."""
    row = session.scalar(select(ExportProfileRow).where(ExportProfileRow.name == name))
    return _kept(row) if row else None


def save_profile(session: Session, kept: KeptProfile) -> None:
    """Save a profile over an older one of its id."""
    session.merge(ExportProfileRow(id=kept.id, name=kept.profile.name, body=canonical(kept.profile)))


def delete_profile(session: Session, profile_id: UUID) -> None:
    """Delete a profile; none there is no error."""
    row = session.get(ExportProfileRow, profile_id)
    if row is not None:
        session.delete(row)


def _kept(row: ExportProfileRow) -> KeptProfile:
    return KeptProfile(row.id, read(ExportProfile, row.body))
