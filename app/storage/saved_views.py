"""Saved views of the records."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.domain.people import Role
from app.domain.plain import canonical, read
from app.domain.saved_views import RecordView, SavedView
from app.storage.saved_view_tables import SavedViewRow

_RECORDS = "records"


def list_views(session: Session, role: Role) -> list[SavedView]:
    """Return the views of a role, in the order of their names."""
    rows = session.scalars(
        select(SavedViewRow)
        .where(SavedViewRow.role == role.value, SavedViewRow.subject == _RECORDS)
        .order_by(SavedViewRow.name)
    )
    return [_view(row) for row in rows]


def load_named(session: Session, role: Role, name: str) -> SavedView | None:
    """Return the view of a name, None if there is none."""
    query = select(SavedViewRow).where(
        SavedViewRow.role == role.value, SavedViewRow.subject == _RECORDS, SavedViewRow.name == name
    )
    row = session.scalar(query)
    return _view(row) if row else None


def load_view(session: Session, view_id: UUID) -> SavedView | None:
    """Return a view, None if there is none of this id."""
    row = session.get(SavedViewRow, view_id)
    return _view(row) if row else None


def save_view(session: Session, role: Role, view: SavedView, now: datetime) -> None:
    """Keep a view, in the place of what was kept under its id."""
    session.merge(
        SavedViewRow(
            id=view.id, role=role.value, subject=_RECORDS, name=view.name, body=canonical(view.view), saved=now
        )
    )
    session.flush()


def delete_view(session: Session, view_id: UUID) -> None:
    """Delete a view; one that is not there is no error."""
    session.execute(delete(SavedViewRow).where(SavedViewRow.id == view_id))


def _view(row: SavedViewRow) -> SavedView:
    return SavedView(row.id, row.name, read(RecordView, row.body))
