"""A record file: what one device signed, as a stretch of its ledger that another machine can check by itself.

It names the device and its epochs, carries the newest signed checkpoint, the leaves from `first` on, and the roots of
the whole subtrees before them (`peaks`, the largest first). From these the root of the checkpoint is made again, so
nothing in the file can be changed, left out or added. Leaves that are nobody else's business, and erased ones, are
there as hashes only.
"""

import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.domain.ledger import SALT, Checkpoint, Epoch, LeafKind
from app.domain.ledger_payloads import epoch_payload
from app.domain.ledger_signing import fingerprint, is_signed
from app.domain.ledger_tree import EMPTY_ROOT, leaf_hash, node_hash
from app.domain.plain import digest

FORMAT = "clausewise records 1"

CARRIED = (LeafKind.COMPLETION, LeafKind.ATTESTATION)
"""The kinds of leaves whose content goes from machine to machine."""


@dataclass(frozen=True, slots=True)
class CarriedLeaf:
    """A leaf of a record file: its hash alone, or its salt and payload (canonical JSON, with what it says)."""

    number: int
    hash: bytes
    payload: str = ""
    content: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class RecordFile:
    """A stretch of a device's ledger; `bodies` are the published versions that its records name, by digest."""

    epochs: tuple[Epoch, ...]
    checkpoint: Checkpoint
    first: int
    peaks: tuple[bytes, ...]
    leaves: tuple[CarriedLeaf, ...]
    bodies: Mapping[str, str]

    @property
    def device(self) -> str:
        """The fingerprint of the device's first key: what people compare."""
        return self.epochs[0].device

    def epoch_of(self, number: int) -> int:
        """Return the number of the epoch that a leaf was written in."""
        return next(epoch.number for epoch in reversed(self.epochs) if epoch.first <= number)


@dataclass(frozen=True, slots=True)
class DeviceState:
    """A device that sent something: since when it is known, how many entries it signed, and what is missing of them.

    `gaps` are runs of entries (first and last, from 0) that no file brought yet.
    """

    device: str
    pinned: datetime
    signed: int
    gaps: tuple[tuple[int, int], ...]


class Edge:
    """The right edge of a tree that grows leaf by leaf from the peaks of its first leaves (RFC 6962, section 2.1)."""

    def __init__(self, size: int, peaks: Sequence[bytes]) -> None:
        """Begin with `size` leaves; raises ValueError where these are not their peaks."""
        levels = [level for level in range(size.bit_length() - 1, -1, -1) if size >> level & 1]
        if len(levels) != len(peaks):
            raise ValueError("the peaks are not those of so many leaves")
        self._whole = list(zip(levels, peaks, strict=True))
        self.size = size

    def add(self, leaf: bytes) -> None:
        """Add the hash of the next leaf."""
        level, found = 0, leaf
        while self._whole and self._whole[-1][0] == level:
            found = node_hash(self._whole.pop()[1], found)
            level += 1
        self._whole.append((level, found))
        self.size += 1

    def peaks(self) -> tuple[bytes, ...]:
        """Return the roots of the whole subtrees, the largest first."""
        return tuple(found for _, found in self._whole)

    def root(self) -> bytes:
        """Return the root over all leaves so far."""
        if not self._whole:
            return EMPTY_ROOT
        found = self._whole[-1][1]
        for _, left in reversed(self._whole[:-1]):
            found = node_hash(left, found)
        return found


def hash_of(salt: str, payload: str) -> bytes:
    """Return the hash of a leaf from its salt (hexadecimal) and payload; raises ValueError for what is no salt."""
    raw = bytes.fromhex(salt)
    if len(raw) != SALT:
        raise ValueError("a salt has 16 bytes")
    return leaf_hash(raw, payload.encode())


def check_record_file(file: RecordFile) -> None:
    """Raise ValueError, naming what does not hold, unless everything in a file is what its device signed."""
    _check_epochs(file.epochs)
    last = file.epochs[-1]
    checkpoint = file.checkpoint
    if (checkpoint.origin, checkpoint.public_key) != (last.origin, last.public_key) or not checkpoint.is_sound():
        raise ValueError("the signature does not hold")
    edge = Edge(file.first, file.peaks)
    for leaf in file.leaves:
        if leaf.number != edge.size:
            raise ValueError(f"entry {edge.size} is missing")
        edge.add(leaf.hash)
    if edge.size != checkpoint.size:
        raise ValueError(f"it ends at entry {edge.size}, and {checkpoint.size} were signed")
    if edge.root().hex() != checkpoint.root:
        raise ValueError("an entry was changed, or is not of this device")
    for name, body in file.bodies.items():
        if digest(body) != name:
            raise ValueError("a published version is not what its name says")


def _check_epochs(epochs: Sequence[Epoch]) -> None:
    """Check that each epoch continues the one before, and that the key before vouches for it."""
    if not epochs or epochs[0].first != 0 or epochs[0].device != fingerprint(epochs[0].public_key):
        raise ValueError("it does not name the device that it is from")
    for number, (before, epoch) in enumerate(itertools.pairwise(epochs), start=2):
        continues = (
            epoch.number == number
            and epoch.first > before.first
            and epoch.device == before.device
            and is_signed(before.public_key, epoch.vouch, epoch_payload(epoch))
        )
        if not continues:
            raise ValueError(f"epoch {number} does not continue the one before")


def gaps(numbers: Iterable[int], size: int) -> list[tuple[int, int]]:
    """Return the runs (first and last) of the leaves 0 … `size` − 1 that are not among `numbers`, given in order."""
    found, expected = [], 0
    for number in numbers:
        if number > expected:
            found.append((expected, number - 1))
        expected = max(expected, number + 1)
    if expected < size:
        found.append((expected, size - 1))
    return found
