"""Single facts about the workspace, by name."""

from sqlalchemy.orm import Session

from app.storage.tables import GlanceRow, WorkspaceFactRow


def load_fact(session: Session, name: str) -> str | None:
    """Return a fact, None if it was never saved."""
    row = session.get(WorkspaceFactRow, name)
    return row.value if row else None


def save_fact(session: Session, name: str, value: str) -> None:
    """Save a fact over an older one."""
    session.merge(WorkspaceFactRow(name=name, value=value))


def save_glance(session: Session, name: str, body: str) -> None:
    """Save what the next start draws first; `storage.glance` reads it."""
    session.merge(GlanceRow(name=name, body=body))


def delete_glance(session: Session, name: str) -> None:
    """Forget a glance; none there is no error."""
    row = session.get(GlanceRow, name)
    if row is not None:
        session.delete(row)
