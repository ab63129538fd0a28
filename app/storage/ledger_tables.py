"""The tables of the ledger. Leaves have no foreign keys: that a row is gone has to be found, not prevented."""

from uuid import UUID

from sqlalchemy import Index, LargeBinary, text
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.tables import Row


class DeviceKeyRow(Row):
    """The private key of this device: the seed of an Ed25519 key (RFC 8032), both in hexadecimal."""

    __tablename__ = "device_key"
    public_key: Mapped[str] = mapped_column(primary_key=True)
    seed: Mapped[str]


class EpochRow(Row):
    """An epoch of the ledger; the columns are those of `domain.ledger.Epoch`."""

    __tablename__ = "ledger_epoch"
    number: Mapped[int] = mapped_column(primary_key=True)
    device: Mapped[str]
    public_key: Mapped[str]
    reason: Mapped[str]
    started: Mapped[str]
    first: Mapped[int]
    adopted: Mapped[int]
    previous: Mapped[str]
    vouch: Mapped[str]


class CheckpointRow(Row):
    """The newest checkpoint of an epoch. Without older ones nobody can cut the ledger back to one."""

    __tablename__ = "ledger_checkpoint"
    epoch: Mapped[int] = mapped_column(primary_key=True)
    origin: Mapped[str]
    size: Mapped[int]
    root: Mapped[str]
    time: Mapped[str]
    public_key: Mapped[str]
    signature: Mapped[str]


class IdentityRow(Row):
    """Who a person was at a time. A later change of name or department adds a row and leaves old leaves as they are.

    `before` is the number that the person had in the row before, empty in their first.
    """

    __tablename__ = "ledger_identity"
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int]
    before: Mapped[str]
    number: Mapped[str]
    name: Mapped[str]
    department: Mapped[str]
    __table_args__ = (Index("ix_ledger_identity_person", "person_id"),)


class LeafRow(Row):
    """A leaf, from 0. `completion` is the sequence of the record that it is about, `subject` the id of anything else.

    After an erasure only kind and hash are left.
    """

    __tablename__ = "ledger_leaf"
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    kind: Mapped[str]
    completion: Mapped[int | None]
    subject: Mapped[str | None]
    identity_id: Mapped[int | None]
    salt: Mapped[bytes | None] = mapped_column(LargeBinary)
    hash: Mapped[bytes] = mapped_column(LargeBinary)
    __table_args__ = (
        Index("ix_ledger_leaf_completion", "completion"),
        Index("ix_ledger_leaf_subject", "subject", sqlite_where=text("subject IS NOT NULL")),
    )


class NodeRow(Row):
    """A whole subtree of the tree: its level (8 is a tile), its place among those of the level, its hash."""

    __tablename__ = "ledger_node"
    level: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    hash: Mapped[bytes] = mapped_column(LargeBinary)


class ErasureRow(Row):
    """What was erased and why; `leaves` are the numbers of the tombstones, separated by spaces.

    `account` is the name of the sign-in of whoever erased it, None where it was not kept.
    """

    __tablename__ = "erasure"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    erased_utc: Mapped[str]
    erased_local: Mapped[str]
    reason: Mapped[str]
    leaves: Mapped[str]
    account: Mapped[str | None]
