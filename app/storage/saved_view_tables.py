"""The table of saved views."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.tables import Row


class SavedViewRow(Row):
    """A filter and an order of the list `subject` that a role keeps under a name; `body` is canonical."""

    __tablename__ = "saved_view"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    role: Mapped[str]
    subject: Mapped[str]
    name: Mapped[str]
    body: Mapped[str]
    saved: Mapped[datetime]
    __table_args__ = (UniqueConstraint("role", "subject", "name"),)
