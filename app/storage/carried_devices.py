"""What is known of other machines: their pinned keys, their epochs, the leaves and checkpoints that came from them."""

import json
from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.ledger import Checkpoint, Epoch
from app.domain.plain import canonical, from_plain
from app.domain.record_file import CarriedLeaf, DeviceState, RecordFile, gaps
from app.storage.carried_tables import DeviceEpochRow, DeviceRow, SeenCheckpointRow


def load_pinned_key(session: Session, device: str) -> str | None:
    """Return the key of a device as it was pinned at first contact, None for one that sent nothing yet."""
    return session.scalar(select(DeviceRow.public_key).where(DeviceRow.device == device))


def list_states(session: Session) -> list[DeviceState]:
    """Return the devices that sent something, in the order in which they first did."""
    devices = session.scalars(select(DeviceRow.device).order_by(DeviceRow.pinned, DeviceRow.device))
    return [load_state(session, device) for device in devices]


def load_state(session: Session, device: str) -> DeviceState:
    """Return how a device stands: what it signed in its newest epoch, and what is missing of that."""
    epochs = list_epochs(session, device)
    newest = epochs[-1].origin
    signed = max((one.size for one in list_checkpoints(session, device) if one.origin == newest), default=0)
    missing = gaps((number for number, _ in stream_leaves(session, device, epochs)), signed)
    return DeviceState(device, session.get_one(DeviceRow, device).pinned, signed, tuple(missing))


def add_device(session: Session, device: str, public_key: str, pinned: datetime) -> None:
    """Pin the key of a device."""
    session.add(DeviceRow(device=device, public_key=public_key, pinned=pinned))
    session.flush()


def list_epochs(session: Session, device: str) -> list[Epoch]:
    """Return the epochs of a device that its files named, the first one first."""
    query = select(DeviceEpochRow.body).where(DeviceEpochRow.device == device).order_by(DeviceEpochRow.number)
    return [from_plain(Epoch, json.loads(body)) for body in session.scalars(query)]


def add_epochs(session: Session, device: str, epochs: list[Epoch]) -> None:
    """Keep further epochs of a device."""
    session.add_all(DeviceEpochRow(device=device, number=one.number, body=canonical(one)) for one in epochs)
    session.flush()


def list_checkpoints(session: Session, device: str) -> list[Checkpoint]:
    """Return the checkpoints seen of a device, by origin and size."""
    query = (
        select(SeenCheckpointRow)
        .where(SeenCheckpointRow.device == device)
        .order_by(SeenCheckpointRow.origin, SeenCheckpointRow.size)
    )
    return [
        Checkpoint(row.origin, row.size, row.root, row.time, row.public_key, row.signature)
        for row in session.scalars(query)
    ]


def add_checkpoint(session: Session, device: str, seen: Checkpoint) -> None:
    """Keep a checkpoint of a device."""
    session.add(
        SeenCheckpointRow(
            origin=seen.origin,
            size=seen.size,
            device=device,
            root=seen.root,
            time=seen.time,
            public_key=seen.public_key,
            signature=seen.signature,
        )
    )
    session.flush()


def known_hashes(session: Session, file: RecordFile) -> dict[tuple[int, int], bytes]:
    """Return the hashes that are known of the leaves of a file, by epoch and number."""
    rows = session.connection().exec_driver_sql(
        "SELECT epoch, number, hash FROM carried_leaf WHERE device = ? AND number >= ? AND number < ?",
        (file.device, file.first, file.first + len(file.leaves)),
    )
    return {(row[0], row[1]): bytes(row[2]) for row in rows}


def add_leaves(session: Session, device: str, leaves: list[tuple[int, CarriedLeaf]]) -> None:
    """Keep leaves of a device, each with its epoch."""
    if leaves:
        session.connection().exec_driver_sql(
            "INSERT INTO carried_leaf (device, epoch, number, hash) VALUES (?, ?, ?, ?)",
            [(device, epoch, leaf.number, leaf.hash) for epoch, leaf in leaves],
        )


def keep_waiting(session: Session, device: str, epoch: int, leaf: CarriedLeaf) -> None:
    """Keep what a leaf says until the record that it is about has come."""
    session.connection().exec_driver_sql(
        "UPDATE carried_leaf SET waiting = ? WHERE device = ? AND epoch = ? AND number = ?",
        (leaf.payload, device, epoch, leaf.number),
    )


def list_waiting(session: Session) -> list[tuple[str, int, int, str]]:
    """Return what waits for its record: device, epoch, number, payload."""
    rows = session.connection().exec_driver_sql(
        "SELECT device, epoch, number, waiting FROM carried_leaf WHERE waiting IS NOT NULL ORDER BY 1, 2, 3"
    )
    return [(row[0], row[1], row[2], row[3]) for row in rows]


def forget_waiting(session: Session, device: str, epoch: int, number: int) -> None:
    """Note that what waited has come in."""
    session.connection().exec_driver_sql(
        "UPDATE carried_leaf SET waiting = NULL WHERE device = ? AND epoch = ? AND number = ?",
        (device, epoch, number),
    )


def stream_leaves(session: Session, device: str, epochs: list[Epoch]) -> Iterator[tuple[int, bytes]]:
    """Yield number and hash of the leaves of a device that its newest epoch builds on, in order."""
    for epoch, later in zip(epochs, [*epochs[1:], None], strict=True):
        end = later.first if later else 1 << 62
        rows = session.connection().exec_driver_sql(
            "SELECT number, hash FROM carried_leaf WHERE device = ? AND epoch = ? AND number < ? ORDER BY number",
            (device, epoch.number, end),
        )
        for number, found in rows:
            yield number, bytes(found)
