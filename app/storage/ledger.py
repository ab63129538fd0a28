"""Appends to the ledger in the transaction of the record: row, leaf and checkpoint, or none of them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.domain.ledger import Checkpoint, Epoch, EpochReason, LeafKind
from app.domain.ledger_payloads import PayloadMaking, epoch_payload, subject_payload
from app.domain.ledger_signing import fingerprint, new_seed, public_key, sign
from app.domain.ledger_tree import inclusion_proof
from app.domain.moments import moment
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, Sentence
from app.storage import ledger_bulk, ledger_checkpoints, ledger_identities, ledger_leaves, ledger_sources
from app.storage.ledger_leaves import Leaf
from app.storage.ledger_nodes import Nodes
from app.storage.ledger_sources import Reader


def append(session: Session, kind: LeafKind, subject: str | UUID, at: datetime) -> int:
    """Append the leaf of a row that was just added, and sign the ledger; return the number of the leaf.

    `subject` is the id of the completion, attestation, export or erasure. `at` is now. Costs a few milliseconds in a
    ledger of any size. Refuses where the ledger does not fit its signature: nothing may be recorded on top of that.
    """
    reader = Reader.of(session)
    number = ledger_checkpoints.load_checked(reader).size
    _append(reader, number, kind, ledger_leaves.stored_id(kind, subject))
    ledger_checkpoints.sign(reader, at)
    return number


def append_many(session: Session, subjects: Sequence[tuple[LeafKind, str | UUID]], at: datetime) -> None:
    """Append the leaves of some thousand rows in this order as `append` does of one, and sign once."""
    if not subjects:
        return
    reader = Reader.of(session)
    ledger_checkpoints.load_checked(reader)
    ledger_bulk.append_subjects(reader, [(kind, ledger_leaves.stored_id(kind, subject)) for kind, subject in subjects])
    ledger_checkpoints.sign(reader, at)


def append_identity(session: Session, person_id: int, at: datetime) -> int:
    """Append the leaf of a person whose number, name or department was just changed; otherwise as `append`.

    For a name or a department it is good to have, for a number it is needed: records hang on it.
    """
    reader = Reader.of(session)
    number = ledger_checkpoints.load_checked(reader).size
    _append(reader, number, LeafKind.IDENTITY, str(ledger_identities.identity_now(reader, person_id)))
    ledger_checkpoints.sign(reader, at)
    return number


def append_identities(session: Session, people: Sequence[int], at: datetime) -> None:
    """Append the leaves of many people as `append_identity` does of one, in a few statements, and sign once."""
    reader = Reader.of(session)
    ledger_checkpoints.load_checked(reader)
    ledger_bulk.append_identities(reader, people)
    ledger_checkpoints.sign(reader, at)


def append_unrecorded(session: Session, at: datetime) -> None:
    """Append the leaves of all completions, attestations and exports that have none; a million take some 15 s."""
    reader = Reader.of(session)
    ledger_checkpoints.load_checked(reader)
    ledger_bulk.append_unrecorded(reader, adopted=False)
    ledger_checkpoints.sign(reader, at)


def begin_first_epoch(reader: Reader, at: datetime) -> None:
    """Begin the ledger of a workspace that has none, with a fresh key; adopt the records that it has already."""
    if ledger_sources.list_epochs(reader):
        return
    seed = new_seed()
    key = public_key(seed)
    reader.write("INSERT INTO device_key (public_key, seed) VALUES (?, ?)", [(key, seed)])
    adopted = ledger_bulk.count_unrecorded(reader)
    reason = EpochReason.ADOPTED if adopted else EpochReason.FIRST
    _add_epoch(reader, Epoch(1, fingerprint(key), key, reason, moment(at).utc, 0, adopted, "", ""))
    ledger_bulk.append_unrecorded(reader, adopted=True)
    ledger_checkpoints.sign(reader, at)


def begin_restored_epoch(session: Session, at: datetime) -> None:
    """Begin a new epoch after a backup was restored; going on with the old one would fork it.

    It names the root that the backup ended with, and the old key vouches for it. Refuses as `append` does.
    """
    reader = Reader.of(session)
    old = ledger_checkpoints.load_checked(reader)
    last = ledger_sources.list_epochs(reader)[-1]
    started = moment(at).utc
    new = Epoch(last.number + 1, last.device, last.public_key, EpochReason.RESTORED, started, old.size, 0, old.root, "")
    seed = ledger_checkpoints.load_seed(reader, last.public_key)
    _add_epoch(reader, replace(new, vouch=sign(seed, epoch_payload(new))))
    ledger_checkpoints.sign(reader, at)


def load_checkpoint(session: Session) -> Checkpoint:
    """Return the newest checkpoint; refuse as `append` does."""
    return ledger_checkpoints.load_checked(Reader.of(session))


def receipt_of(session: Session, kind: LeafKind, subject: str | UUID) -> Receipt | None:
    """Return the receipt of a completion, attestation or export by its id, None for one without a leaf.

    The payload is made again from the rows. Refuses where it is not what was recorded, and as `append` does.
    """
    reader = Reader.of(session)
    leaf = ledger_leaves.find_leaf(reader, kind, ledger_leaves.stored_id(kind, subject))
    if leaf is None or leaf.salt is None:
        return None
    checkpoint = ledger_checkpoints.load_checked(reader)
    adopted = any(epoch.is_adopted(leaf.number) for epoch in ledger_sources.list_epochs(reader))
    payload = _payload(reader, leaf, adopted=adopted).decode()
    path = inclusion_proof(leaf.number, checkpoint.size, Nodes(reader).at)
    receipt = Receipt(payload, leaf.salt.hex(), leaf.number, tuple(one.hex() for one in path), checkpoint)
    if not receipt.is_included():
        raise Refusal(Sentence.LEDGER_BROKEN)
    return receipt


def _append(reader: Reader, number: int, kind: LeafKind, subject: str) -> None:
    ledger_leaves.add_leaves(reader, [_leaf(reader, number, kind, subject)])


def _leaf(reader: Reader, number: int, kind: LeafKind, subject: str) -> Leaf:
    leaf = Leaf(number, kind, None, subject, None)
    if kind is LeafKind.COMPLETION:
        leaf = Leaf(number, kind, reader.number("SELECT sequence FROM completion WHERE id = ?", subject), None, None)
        person = ledger_sources.load_completion(reader, leaf.completion)[-1]
    else:
        person = ledger_sources.load_subject(reader, kind, subject)[-1]
    if person is not None:
        leaf = leaf._replace(identity_id=ledger_identities.identity_now(reader, person))
    return leaf.salted(_payload(reader, leaf, adopted=False))


def _add_epoch(reader: Reader, epoch: Epoch) -> None:
    ledger_sources.add_epoch(reader, epoch)
    leaf = Leaf(epoch.first, LeafKind.EPOCH, None, str(epoch.number), None)
    ledger_leaves.add_leaves(reader, [leaf.salted(epoch_payload(epoch))])


def _payload(reader: Reader, leaf: Leaf, *, adopted: bool) -> bytes:
    """Return the payload of a leaf, from what the rows say now."""
    identity = None if leaf.identity_id is None else ledger_identities.load_identity(reader, leaf.identity_id).part()
    if leaf.completion is not None and identity is not None:
        making = PayloadMaking(ledger_sources.load_trainings(reader))
        return making.completion(identity, ledger_sources.load_completion(reader, leaf.completion), adopted=adopted)
    row = ledger_sources.load_subject(reader, leaf.kind, str(leaf.subject))
    return subject_payload(leaf.kind, identity, row[:-1], adopted=adopted)
