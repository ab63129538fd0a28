"""Appends the leaves of very many rows at once: of a sample, and of a workspace that is older than the ledger."""

from collections.abc import Iterator
from itertools import islice
from typing import Any

from app.domain.ledger import LeafKind
from app.domain.ledger_payloads import PayloadMaking, subject_payload
from app.storage import ledger_identities, ledger_sources
from app.storage.ledger_leaves import Leaf, add_leaves, count
from app.storage.ledger_sources import COMPLETION, SUBJECTS, Reader

_BLOCK = 10_240
_RECORDED = (LeafKind.ATTESTATION, LeafKind.EXPORT)
"""What can be there before the ledger, besides completions."""


def count_unrecorded(reader: Reader) -> int:
    """Return how many completions, attestations and exports have no leaf."""
    without = "NOT EXISTS (SELECT 1 FROM ledger_leaf l WHERE l.completion = c.sequence)"
    found = reader.number(f"SELECT count(*) FROM completion c WHERE {without}")  # noqa: S608
    for kind in _RECORDED:
        found += reader.number(f"SELECT count(*) FROM {SUBJECTS[kind][0]} s WHERE {_without(kind)}")  # noqa: S608
    return found


def append_unrecorded(reader: Reader, *, adopted: bool) -> None:
    """Append a leaf for each of those rows, completions first, in the order in which they were written."""
    ledger_identities.add_missing_identities(reader)
    identities = ledger_identities.list_newest_identities(reader)
    leaves = _leaves(reader, identities, adopted=adopted)
    while block := list(islice(leaves, _BLOCK)):
        add_leaves(reader, block)


def _leaves(reader: Reader, identities: dict[int, tuple[int, bytes]], *, adopted: bool) -> Iterator[Leaf]:
    number = count(reader)
    making = PayloadMaking(ledger_sources.load_trainings(reader))
    for row in _completions(reader):
        identity, part = identities[row[14]]
        payload = making.completion(part, row, adopted=adopted)
        yield Leaf(number, LeafKind.COMPLETION, row[13], None, identity).salted(payload)
        number += 1
    for kind in _RECORDED:
        table, columns, person = SUBJECTS[kind]
        query = f"SELECT {columns}, {person} FROM {table} s WHERE {_without(kind)} ORDER BY s.id"  # noqa: S608
        for row in list(reader.rows(query)):
            identity_id, person_part = identities[row[-1]] if row[-1] is not None else (None, None)
            payload = subject_payload(kind, person_part, row[:-1], adopted=adopted)
            yield Leaf(number, kind, None, row[0], identity_id).salted(payload)
            number += 1


def _completions(reader: Reader) -> Iterator[tuple[Any, ...]]:
    """Yield completions without a leaf: the COMPLETION_FIELDS, the sequence, the person."""
    query = (
        f"SELECT {COMPLETION}, c.sequence, c.person_id FROM completion c WHERE c.sequence > ? AND "  # noqa: S608
        "NOT EXISTS (SELECT 1 FROM ledger_leaf l WHERE l.completion = c.sequence) ORDER BY c.sequence LIMIT ?"
    )
    last = -1
    while block := list(reader.rows(query, last, _BLOCK)):
        yield from block
        last = block[-1][13]


def _without(kind: LeafKind) -> str:
    return f"NOT EXISTS (SELECT 1 FROM ledger_leaf l WHERE l.subject = s.id AND l.kind = '{kind.value}')"  # noqa: S608
