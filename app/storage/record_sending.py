"""Reads what goes into a record file: the leaves from a number on, each with its payload where others may have it."""

from collections.abc import Iterator
from typing import NamedTuple

from app.domain.ledger import Epoch, LeafKind
from app.domain.ledger_payloads import PayloadMaking, subject_payload
from app.domain.ledger_tree import range_hash
from app.storage import ledger_sources, ledger_streams
from app.storage.ledger_nodes import Nodes
from app.storage.ledger_sources import COMPLETION, Reader

_FIELDS = 13


class OutgoingLeaf(NamedTuple):
    """A leaf on its way out; without a payload where it was erased, or is nobody else's business."""

    hash: bytes
    salt: bytes | None
    payload: bytes | None


def peaks(reader: Reader, size: int) -> tuple[bytes, ...]:
    """Return the roots of the whole subtrees over the first `size` leaves, the largest first."""
    nodes, found, begin = Nodes(reader), [], 0
    for level in range(size.bit_length() - 1, -1, -1):
        if size >> level & 1:
            found.append(range_hash(begin, begin + (1 << level), nodes.at))
            begin += 1 << level
    return tuple(found)


def stream_outgoing(reader: Reader, epochs: list[Epoch], first: int) -> Iterator[OutgoingLeaf]:
    """Yield the leaves from `first` on, in order; completions and agreements with what they say."""
    making = PayloadMaking(ledger_sources.load_trainings(reader))
    people = {number: identity.part() for number, identity in ledger_streams.list_identities(reader)}
    agreements = {row[0]: row[1:-1] for row in ledger_streams.stream_subjects(reader, LeafKind.ATTESTATION, first)}
    rows = reader.rows(
        f"SELECT {COMPLETION}, c.sequence, l.number, l.kind, l.identity_id, l.salt, l.hash FROM ledger_leaf l "  # noqa: S608
        "LEFT JOIN completion c ON c.sequence = l.completion WHERE l.number >= ? ORDER BY l.number",
        first,
    )
    for row in rows:
        sequence, number, kind, identity, salt, found = row[_FIELDS:]
        adopted = any(epoch.is_adopted(number) for epoch in epochs)
        payload = None
        if salt is not None and sequence is not None:
            payload = making.completion(people[identity], row, adopted=adopted)
        elif salt is not None and kind == LeafKind.ATTESTATION.value:
            payload = subject_payload(LeafKind.ATTESTATION, people[identity], agreements[number], adopted=adopted)
        yield OutgoingLeaf(bytes(found), None if salt is None else bytes(salt), payload)


def list_bodies(reader: Reader, first: int) -> dict[str, str]:
    """Return the published versions that the completions and agreements from leaf `first` on name, by digest."""
    query = (
        "SELECT digest, body FROM published WHERE digest IN ("
        "SELECT e.digest FROM ledger_leaf l JOIN completion c ON c.sequence = l.completion "
        "JOIN module_edition e ON e.id = c.edition_id WHERE l.number >= ?1 UNION "
        "SELECT e.policy_digest FROM ledger_leaf l JOIN completion c ON c.sequence = l.completion "
        "JOIN module_edition e ON e.id = c.edition_id WHERE l.number >= ?1 UNION "
        "SELECT a.policy_digest FROM ledger_leaf l JOIN attestation a ON a.id = l.subject "
        "WHERE l.number >= ?1 AND l.kind = 'attestation') ORDER BY digest"
    )
    return {digest: body for digest, body in reader.rows(query, first)}  # noqa: C416 - a row is no pair to mypy


def count_people(reader: Reader) -> int:
    """Return how many people have records or agreements here."""
    query = "SELECT count(*) FROM person p WHERE EXISTS (SELECT 1 FROM completion c WHERE c.person_id = p.id)"
    return reader.number(query)
