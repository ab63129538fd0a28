"""The tables of records that came in files from other machines, and of what is known of those machines."""

from datetime import datetime

from sqlalchemy import ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.tables import Row


class DeviceRow(Row):
    """Another machine by the fingerprint of its first key, which was pinned when HR first took in a file from it."""

    __tablename__ = "device"
    device: Mapped[str] = mapped_column(primary_key=True)
    public_key: Mapped[str]
    pinned: Mapped[datetime]


class DeviceEpochRow(Row):
    """An epoch of another machine's ledger as its files name it, in the canonical form of `domain.ledger.Epoch`."""

    __tablename__ = "device_epoch"
    device: Mapped[str] = mapped_column(ForeignKey("device.device"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    body: Mapped[str]


class SeenCheckpointRow(Row):
    """A signed checkpoint of another machine: HR is its witness."""

    __tablename__ = "seen_checkpoint"
    origin: Mapped[str] = mapped_column(primary_key=True)
    size: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    device: Mapped[str] = mapped_column(ForeignKey("device.device"))
    root: Mapped[str]
    time: Mapped[str]
    public_key: Mapped[str]
    signature: Mapped[str]


class CarriedLeafRow(Row):
    """A leaf of another machine's ledger. `waiting` is the payload of an agreement whose record has not come yet."""

    __tablename__ = "carried_leaf"
    device: Mapped[str] = mapped_column(ForeignKey("device.device"), primary_key=True)
    epoch: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    hash: Mapped[bytes] = mapped_column(LargeBinary)
    waiting: Mapped[str | None]


class CarriedPersonRow(Row):
    """Somebody who is known from record files alone: as what, and the newest record that says so.

    Once the roster calls them otherwise, the roster is right.
    """

    __tablename__ = "carried_person"
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    name: Mapped[str]
    department: Mapped[str]
    completed_utc: Mapped[str]
    record_id: Mapped[str]
