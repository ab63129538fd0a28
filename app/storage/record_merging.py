"""Merges a record file into the workspace: its device, its leaves, its records; whatever contradicts is refused."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from app.domain.carried_records import CarriedCompletion, read_agreement, read_completion
from app.domain.ledger import LeafKind
from app.domain.modules import Module
from app.domain.plain import read
from app.domain.policy import Policy
from app.domain.record_file import CarriedLeaf, Edge, RecordFile
from app.storage import carried_devices, carried_records, publications

_BLOCK = 1_000


class NotTrusted(Exception):
    """Raised for a device that sends for the first time, and whose fingerprint nobody compared."""


class TwoHistories(Exception):
    """Raised where a device signed something else than it did before; `number` is the leaf where it shows."""

    def __init__(self, number: int) -> None:
        self.number = number
        super().__init__(f"entry {number}")


class OtherRecord(Exception):
    """Raised where a record is here already and says something else."""

    def __init__(self, record_id: str) -> None:
        self.record_id = record_id
        super().__init__(record_id)


@dataclass(frozen=True, slots=True)
class Merged:
    """How many records and agreements of a file are new, how many were here, and how many agreements wait."""

    new: int
    known: int
    waiting: int


def merge(session: Session, file: RecordFile, trusted: str, now: datetime, progress: Callable[[int], None]) -> Merged:
    """Merge a file that was checked; raises NotTrusted, TwoHistories, OtherRecord, or ValueError for what cannot be.

    New records have no leaf in this workspace's own ledger yet: that is the caller's.
    """
    _pin(session, file, trusted, now)
    # What was known is not looked at again: a record that was erased here meanwhile stays erased.
    merged = _keep_records(session, file, _keep_leaves(session, file), now, progress)
    _check_history(session, file)
    return merged


def _pin(session: Session, file: RecordFile, trusted: str, now: datetime) -> None:
    key = file.epochs[0].public_key
    pinned = carried_devices.load_pinned_key(session, file.device)
    if pinned is None:
        if trusted.replace(" ", "").upper() != file.device:
            raise NotTrusted
        carried_devices.add_device(session, file.device, key, now)
    elif pinned != key:
        raise TwoHistories(0)
    known = carried_devices.list_epochs(session, file.device)
    for before, one in zip(known, file.epochs, strict=False):
        if before != one:
            raise TwoHistories(one.first)
    carried_devices.add_epochs(session, file.device, list(file.epochs[len(known) :]))


def _keep_leaves(session: Session, file: RecordFile) -> list[CarriedLeaf]:
    """Keep the leaves that are not here yet, and return them."""
    known = carried_devices.known_hashes(session, file)
    fresh: list[tuple[int, CarriedLeaf]] = []
    for leaf in file.leaves:
        epoch = file.epoch_of(leaf.number)
        before = known.get((epoch, leaf.number))
        if before is None:
            fresh.append((epoch, leaf))
        elif before != leaf.hash:
            raise TwoHistories(leaf.number)
    carried_devices.add_leaves(session, file.device, fresh)
    return [leaf for _, leaf in fresh]


def _keep_records(
    session: Session, file: RecordFile, fresh: list[CarriedLeaf], now: datetime, progress: Callable[[int], None]
) -> Merged:
    completions: list[CarriedCompletion] = []
    agreements: list[CarriedLeaf] = []
    for place, leaf in enumerate(fresh, start=1):
        kind = leaf.content.get("kind") if leaf.content is not None else None
        if leaf.content is not None and kind == LeafKind.COMPLETION.value:
            completions.append(read_completion(leaf.content))
        elif kind == LeafKind.ATTESTATION.value:
            agreements.append(leaf)
        if place % _BLOCK == 0:
            progress(place)
    new = _add_completions(session, file, completions, now)
    waiting = 0
    for leaf in agreements:
        added = _add_agreement(session, leaf)
        new += added is True
        if added is None:
            waiting += 1
            carried_devices.keep_waiting(session, file.device, file.epoch_of(leaf.number), leaf)
    new += _add_waiting(session)
    carried = sum(leaf.content is not None for leaf in file.leaves)
    return Merged(new, max(carried - new - waiting, 0), waiting)


def _add_completions(session: Session, file: RecordFile, completions: list[CarriedCompletion], now: datetime) -> int:
    """Add what is not here, and return how many that were."""
    here = carried_records.load_known(session, [one.id for one in completions])
    fresh: dict[str, CarriedCompletion] = {}
    for one in completions:
        told = here.get(one.id) or (carried_records.told(fresh[one.id]) if one.id in fresh else None)
        if told is None:
            fresh[one.id] = one
        elif told != carried_records.told(one):
            raise OtherRecord(one.id)
    editions: dict[tuple[str, str], int] = {}
    rows = []
    for one in sorted(fresh.values(), key=lambda one: (one.completed_utc, one.id)):
        trained_on = one.module_digest, one.policy_digest
        if trained_on not in editions:
            editions[trained_on] = _edition(session, file, one, now)
        rows.append((one, carried_records.person_of(session, one, now), editions[trained_on]))
    carried_records.add_completions(session, rows, now.date())
    return len(rows)


def _edition(session: Session, file: RecordFile, one: CarriedCompletion, now: datetime) -> int:
    found = publications.find_edition(session, one.module_digest, one.policy_digest)
    if found is not None:
        return found
    try:
        module_body, policy_body = file.bodies[one.module_digest], file.bodies[one.policy_digest]
        module, policy = read(Module, module_body), read(Policy, policy_body)
        return carried_records.add_edition(
            session, module, (one.module_digest, module_body), policy, (one.policy_digest, policy_body), now
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("what a record was trained on is not in the file") from error


def _add_agreement(session: Session, leaf: CarriedLeaf) -> bool | None:
    """Whether an agreement is new here; None where its record has not come yet."""
    one = read_agreement(leaf.content or {})
    if carried_records.is_agreed(session, one.id):
        return False
    return True if carried_records.add_agreement(session, one) else None


def _add_waiting(session: Session) -> int:
    """Add the agreements that waited for a record which is here now; return how many."""
    added = 0
    for device, epoch, number, payload in carried_devices.list_waiting(session):
        if carried_records.add_agreement(session, read_agreement(json.loads(payload))):
            carried_devices.forget_waiting(session, device, epoch, number)
            added += 1
    return added


def _check_history(session: Session, file: RecordFile) -> None:
    """Keep the checkpoint, and hold every checkpoint seen against the leaves that are here, as far as they reach."""
    seen = carried_devices.list_checkpoints(session, file.device)
    same = [one for one in seen if (one.origin, one.size) == (file.checkpoint.origin, file.checkpoint.size)]
    if any(one.root != file.checkpoint.root for one in same):
        raise TwoHistories(file.checkpoint.size)
    if not same:
        carried_devices.add_checkpoint(session, file.device, file.checkpoint)
        seen.append(file.checkpoint)
    epochs = carried_devices.list_epochs(session, file.device)
    newest = {one.size: one.root for one in seen if one.origin == epochs[-1].origin}
    edge = Edge(0, ())
    for number, found in carried_devices.stream_leaves(session, file.device, epochs):
        if number != edge.size:
            return
        edge.add(found)
        if edge.size in newest and newest[edge.size] != edge.root().hex():
            raise TwoHistories(edge.size)
