"""What the ledger is made of: kinds of leaves, epochs, and the checkpoints that a device signs."""

from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.ledger_signing import fingerprint, is_signed, sign

ORIGIN = "clausewise"
SALT = 16
"""Bytes of a leaf's salt; without it, an erased record could be guessed from its hash."""


class LeafKind(StrEnum):
    """What a leaf is about."""

    EPOCH = "epoch"
    COMPLETION = "completion"
    ATTESTATION = "attestation"
    EXPORT = "export"
    IDENTITY = "identity"
    CORRECTION = "correction"
    ERASURE = "erasure"


class EpochReason(StrEnum):
    """Why an epoch began."""

    FIRST = "first"
    ADOPTED = "adopted"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class Epoch:
    """A stretch of the ledger that one device wrote without a break, from the leaf `first` on; `number` is from 1.

    The leaf `first` is the epoch's own; the next `adopted` leaves are of records that were there before the ledger.
    `previous` is the root over all leaves before `first`, in hexadecimal, empty in the first epoch. `vouch` is the
    signature of the epoch's payload with the key of the epoch before.
    """

    number: int
    device: str
    public_key: str
    reason: EpochReason
    started: str
    first: int
    adopted: int
    previous: str
    vouch: str

    @property
    def origin(self) -> str:
        """The name of the log that this epoch's checkpoints are of."""
        return f"{ORIGIN}/{self.device}/{self.number}"

    def is_adopted(self, leaf: int) -> bool:
        """Whether a leaf is of a record that was there before the ledger."""
        return self.first < leaf <= self.first + self.adopted


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What a device said at a time (UTC): the log `origin` has `size` leaves, over them `root` (hexadecimal)."""

    origin: str
    size: int
    root: str
    time: str
    public_key: str
    signature: str = ""

    def note(self) -> bytes:
        """Return what is signed: the text of C2SP's tlog-checkpoint, the root in hexadecimal, the time as a line."""
        return f"{self.origin}\n{self.size}\n{self.root}\n{self.time}\n".encode()

    def signed(self, seed: str) -> "Checkpoint":
        """Return the checkpoint with its signature."""
        return replace(self, signature=sign(seed, self.note()))

    def is_sound(self) -> bool:
        """Whether the signature is by the public key named in it."""
        return is_signed(self.public_key, self.signature, self.note())

    @property
    def fingerprint(self) -> str:
        """The fingerprint of the public key."""
        return fingerprint(self.public_key)
