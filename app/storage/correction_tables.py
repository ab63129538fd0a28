"""The table of corrections; append-only, each with a leaf in the ledger."""

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.tables import Row


class CorrectionRow(Row):
    """Why a completion record was superseded, and by which one; `replacement_id` is NULL where nothing took its place.

    `role` is who corrected it, `account` the name of the sign-in, None where there was none or it was not kept yet.
    """

    __tablename__ = "correction"
    id: Mapped[str] = mapped_column(primary_key=True)
    completion_id: Mapped[str] = mapped_column(ForeignKey("completion.id"))
    replacement_id: Mapped[str | None] = mapped_column(ForeignKey("completion.id"), unique=True)
    kind: Mapped[str]
    reason: Mapped[str]
    corrected_utc: Mapped[str]
    corrected_local: Mapped[str]
    role: Mapped[str]
    account: Mapped[str | None]
    __table_args__ = (Index("ix_correction_completion", "completion_id"),)
