"""The tables of what came out of the studio: what is taught now, and which answers were marked anew.

Every start reads them; what is being written in the studio is in `studio_tables`.
"""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.tables import Row


class LiveModuleRow(Row):
    """A module that the studio put in the place of the course files' one, or added; `withdrawn` takes it out."""

    __tablename__ = "live_module"
    module: Mapped[str] = mapped_column(primary_key=True)
    digest: Mapped[str] = mapped_column(ForeignKey("published.digest"))
    place: Mapped[int]
    withdrawn: Mapped[bool] = mapped_column(default=False)
    since: Mapped[datetime]


class LivePolicyRow(Row):
    """A policy version that the studio put in the place of the course files' one."""

    __tablename__ = "live_policy"
    policy: Mapped[str] = mapped_column(primary_key=True)
    digest: Mapped[str] = mapped_column(ForeignKey("published.digest"))
    since: Mapped[datetime]


class PolicyChangeRow(Row):
    """A new policy version that a trainer works through: commitment by commitment what it asks for.

    `body` is a canonical `domain.policy_changing.PolicyChange` with the decisions so far, `module` the delta module
    that came of it; `adopted` is when the version became the one that is taught.
    """

    __tablename__ = "policy_change"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    policy: Mapped[str]
    before: Mapped[str] = mapped_column(ForeignKey("published.digest"))
    after: Mapped[str] = mapped_column(ForeignKey("published.digest"))
    body: Mapped[str]
    module: Mapped[str | None]
    opened: Mapped[datetime]
    adopted: Mapped[datetime | None]
    account: Mapped[str]


class RemarkingRow(Row):
    """That the answers to an item version were marked anew because its key was wrong.

    `key_digest` is the item version whose key is right, `body` the account of it (canonical), `reason` why.
    """

    __tablename__ = "remarking"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    item: Mapped[str]
    digest: Mapped[str] = mapped_column(ForeignKey("published.digest"))
    key_digest: Mapped[str] = mapped_column(ForeignKey("published.digest"))
    reason: Mapped[str]
    remarked: Mapped[datetime]
    account: Mapped[str]
    body: Mapped[str]
    __table_args__ = (Index("ix_remarking_digest", "digest"),)


class RemarkRow(Row):
    """The new mark of one response; the old one stays in `response`."""

    __tablename__ = "remark"
    remarking_id: Mapped[UUID] = mapped_column(ForeignKey("remarking.id"), primary_key=True)
    attempt_id: Mapped[UUID] = mapped_column(ForeignKey("attempt.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    mark: Mapped[float]
    __table_args__ = (Index("ix_remark_attempt", "attempt_id", "position"),)
