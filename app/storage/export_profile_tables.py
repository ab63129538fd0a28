"""The table of the export profiles."""

from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from app.storage.tables import Row


class ExportProfileRow(Row):
    """How HR's own system wants its file; `body` is the canonical form of a `domain.export_profiles.ExportProfile`."""

    __tablename__ = "export_profile"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    body: Mapped[str]
