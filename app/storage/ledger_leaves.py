"""Leaves of the ledger as rows, and the growth of the tree with each of them."""

import secrets
from typing import NamedTuple
from uuid import UUID

from app.domain.ledger import SALT, LeafKind
from app.domain.ledger_tree import TILE, leaf_hash, tree_hash
from app.storage.ledger_nodes import add_tile, list_leaf_hashes
from app.storage.ledger_sources import Reader

_COLUMNS = "number, kind, completion, subject, identity_id, salt, hash"


class Leaf(NamedTuple):
    """A leaf as it is kept; `completion` is the sequence of its record, `subject` the stored id of anything else."""

    number: int
    kind: LeafKind
    completion: int | None
    subject: str | None
    identity_id: int | None
    salt: bytes | None = None
    hash: bytes = b""

    def salted(self, payload: bytes) -> "Leaf":
        """Return the leaf with a fresh salt and its hash."""
        salt = secrets.token_bytes(SALT)
        return self._replace(salt=salt, hash=leaf_hash(salt, payload))


def count(reader: Reader) -> int:
    """Return how many leaves there are."""
    return reader.number("SELECT max(number) + 1 FROM ledger_leaf")


def add_leaves(reader: Reader, leaves: list[Leaf]) -> None:
    """Add leaves at the end, in the order of their numbers, and every node that becomes whole with them."""
    marks = "?, ?, ?, ?, ?, ?, ?"
    first = leaves[0].number
    begun = list_leaf_hashes(reader, first - first % TILE)
    # Plain tuples and texts: the driver asks anything else for an adapter, which takes longer than the insert.
    rows = [(number, kind.value, *rest) for number, kind, *rest in leaves]
    reader.write(f"INSERT INTO ledger_leaf ({_COLUMNS}) VALUES ({marks})", rows)  # noqa: S608
    for leaf in leaves:
        begun.append(leaf.hash)
        if len(begun) == TILE:
            add_tile(reader, leaf.number // TILE, tree_hash(begun))
            begun = []


def find_leaf(reader: Reader, kind: LeafKind, subject: str) -> Leaf | None:
    """Return the leaf about a row, by the row's stored id; None without one."""
    if kind is LeafKind.COMPLETION:
        where, value = "completion = (SELECT sequence FROM completion WHERE id = ?)", subject
    else:
        where, value = "subject = ? AND kind = '" + kind.value + "'", subject
    row = reader.row(f"SELECT {_COLUMNS} FROM ledger_leaf WHERE {where}", value)  # noqa: S608
    return Leaf(row[0], LeafKind(row[1]), *row[2:]) if row else None


def stored_id(kind: LeafKind, subject: str | UUID) -> str:
    """Return the id of a row as its table has it."""
    if kind in (LeafKind.EXPORT, LeafKind.ERASURE):
        return UUID(str(subject)).hex
    return str(subject)
