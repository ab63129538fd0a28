"""Appends the leaves of very many rows at once: of a sample, and of a workspace that is older than the ledger."""

import json
import secrets
from collections.abc import Iterator, Sequence
from typing import Any

from app.domain.ledger import SALT, LeafKind
from app.domain.ledger_payloads import PayloadMaking, subject_payload
from app.storage import ledger_identities, ledger_sources
from app.storage.ledger_leaves import Leaf, add_leaves, count
from app.storage.ledger_sources import COMPLETION, SUBJECTS, Reader

Identities = dict[int, tuple[int, bytes]]
"""The newest identity of each person, by the id of the person: its own id, and its part of a payload."""

_CHOSEN_COMPLETIONS = (
    f"SELECT {COMPLETION}, c.sequence, c.person_id FROM json_each(?) j CROSS JOIN completion c ON c.id = j.value"  # noqa: S608
)

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
    making = PayloadMaking(ledger_sources.load_trainings(reader))
    for rows in _completions(reader):
        add_leaves(reader, _leaves_of(rows, count(reader), identities, making, adopted=adopted))
    for kind in _RECORDED:
        if leaves := list(_other_leaves(reader, kind, count(reader), identities, adopted=adopted)):
            add_leaves(reader, leaves)


def append_identities(reader: Reader, people: Sequence[int]) -> None:
    """Append a leaf for each of the people, about who they are now."""
    for start in range(0, len(people), _BLOCK):
        first = count(reader)
        leaves: list[Leaf] = []
        for identity_id, before, identity in ledger_identities.identities_now(reader, people[start : start + _BLOCK]):
            payload = subject_payload(LeafKind.IDENTITY, identity.part(), (before,), adopted=False)
            number = first + len(leaves)
            leaves.append(Leaf(number, LeafKind.IDENTITY, None, str(identity_id), identity_id).salted(payload))
        add_leaves(reader, leaves)


def append_subjects(reader: Reader, subjects: Sequence[tuple[LeafKind, str]]) -> None:
    """Append a leaf for each of some thousand rows, given by kind and stored id, in this order."""
    making = PayloadMaking(ledger_sources.load_trainings(reader))
    leaves: dict[tuple[LeafKind, str], Leaf] = {}
    for kind in dict.fromkeys(kind for kind, _ in subjects):
        chosen = json.dumps([subject for one, subject in subjects if one is kind])
        if kind is LeafKind.COMPLETION:
            rows = list(reader.rows(_CHOSEN_COMPLETIONS, chosen))
            identities = _identities_of(reader, [row[14] for row in rows])
            found = _leaves_of(rows, 0, identities, making, adopted=False)
            leaves |= {(kind, row[8]): leaf for row, leaf in zip(rows, found, strict=True)}
        else:
            table, columns, person = SUBJECTS[kind]
            query = f"SELECT {columns}, {person}, s.id FROM json_each(?) j CROSS JOIN {table} s ON s.id = j.value"  # noqa: S608
            rows = list(reader.rows(query, chosen))
            identities = _identities_of(reader, [row[-2] for row in rows if row[-2] is not None])
            for *row, person_id, subject in rows:
                identity_id, part = identities[person_id] if person_id is not None else (None, None)
                payload = subject_payload(kind, part, tuple(row), adopted=False)
                leaves[kind, str(subject)] = Leaf(0, kind, None, str(subject), identity_id).salted(payload)
    first = count(reader)
    add_leaves(reader, [leaves[one]._replace(number=number) for number, one in enumerate(subjects, start=first)])


def _identities_of(reader: Reader, people: Sequence[int]) -> Identities:
    """Return the identity that each of these people has now, kept first where it is not yet."""
    now = ledger_identities.identities_now(reader, sorted(set(people)))
    return {identity.person_id: (identity_id, identity.part()) for identity_id, _, identity in now}


def _leaves_of(
    rows: list[tuple[Any, ...]], number: int, identities: Identities, making: PayloadMaking, *, adopted: bool
) -> list[Leaf]:
    """Return the leaves of completions, which `_completions` yielded."""
    people = [identities[row[14]] for row in rows]
    random = secrets.token_bytes(SALT * len(rows))
    salts = [random[place : place + SALT] for place in range(0, len(random), SALT)]
    hashes = making.completion_hashes(salts, [part for _, part in people], rows, adopted=adopted)
    return [
        Leaf(number + place, LeafKind.COMPLETION, row[13], None, identity, salt, found)
        for place, (row, (identity, _), salt, found) in enumerate(zip(rows, people, salts, hashes, strict=True))
    ]


def _other_leaves(
    reader: Reader, kind: LeafKind, first: int, identities: Identities, *, adopted: bool
) -> Iterator[Leaf]:
    table, columns, person = SUBJECTS[kind]
    query = f"SELECT {columns}, {person} FROM {table} s WHERE {_without(kind)} ORDER BY s.id"  # noqa: S608
    for number, row in enumerate(reader.rows(query), start=first):
        identity_id, part = identities[row[-1]] if row[-1] is not None else (None, None)
        payload = subject_payload(kind, part, row[:-1], adopted=adopted)
        yield Leaf(number, kind, None, row[0], identity_id).salted(payload)


def _completions(reader: Reader) -> Iterator[list[tuple[Any, ...]]]:
    """Yield completions without a leaf, many at once: the COMPLETION_FIELDS, the sequence, the person."""
    query = (
        f"SELECT {COMPLETION}, c.sequence, c.person_id FROM completion c WHERE c.sequence > ? AND "  # noqa: S608
        "NOT EXISTS (SELECT 1 FROM ledger_leaf l WHERE l.completion = c.sequence) ORDER BY c.sequence LIMIT ?"
    )
    last = -1
    while block := list(reader.rows(query, last, _BLOCK)):
        yield block
        last = block[-1][13]


def _without(kind: LeafKind) -> str:
    return f"NOT EXISTS (SELECT 1 FROM ledger_leaf l WHERE l.subject = s.id AND l.kind = '{kind.value}')"  # noqa: S608
