"""The Merkle tree over the ledger's leaves, as RFC 6962 (section 2.1) defines it; hashes are 32 bytes of SHA-256."""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from itertools import repeat

EMPTY_ROOT = hashlib.sha256(b"").digest()
"""The root of a tree without leaves (RFC 6962, section 2.1)."""

TILE_LEVEL = 8
TILE = 1 << TILE_LEVEL
"""Leaves of a tile. Inner nodes below a whole tile are made again from its leaves, all others are kept."""

_digest = type(hashlib.sha256()).digest

NodeAt = Callable[[int, int], bytes]
"""Returns the hash of a whole subtree by its level (0 for a leaf) and its place among those of the level."""


def leaf_hash(salt: bytes, payload: bytes) -> bytes:
    """Return the hash of a leaf: 0x00, a salt of 16 bytes, the payload."""
    return hashlib.sha256(b"\0" + salt + payload).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Return the hash of an inner node."""
    return hashlib.sha256(b"\1" + left + right).digest()


def hash_all(parts: Iterable[tuple[bytes, ...]]) -> list[bytes]:
    """Return the SHA-256 of each of many values, given in parts; no step of it is run by Python for each of them."""
    return list(map(_digest, map(hashlib.sha256, map(b"".join, parts))))


def tree_hash(leaves: Sequence[bytes]) -> bytes:
    """Return the root over leaf hashes that are all at hand."""
    if not leaves:
        return EMPTY_ROOT
    row = list(leaves)
    while len(row) > 1:
        whole = iter(row)
        above = hash_all(zip(repeat(b"\1"), whole, whole, strict=False))
        if len(row) % 2:
            above.append(row[-1])
        row = above
    return row[0]


def range_hash(begin: int, end: int, node: NodeAt) -> bytes:
    """Return the hash over the leaves from `begin` up to `end`, where a tree has a node for them."""
    size = end - begin
    if size & (size - 1) == 0 and begin % size == 0:
        return node(size.bit_length() - 1, begin // size)
    middle = begin + _split(size)
    return node_hash(range_hash(begin, middle, node), range_hash(middle, end, node))


def root(size: int, node: NodeAt) -> bytes:
    """Return the root over the first `size` leaves."""
    return range_hash(0, size, node) if size else EMPTY_ROOT


def inclusion_proof(number: int, size: int, node: NodeAt) -> tuple[bytes, ...]:
    """Return the audit path of leaf `number` (from 0) in the tree of `size` leaves, the lowest sibling first.

    Raises ValueError where the tree has no such leaf.
    """
    if not 0 <= number < size:
        raise ValueError(f"a tree of {size} leaves has no leaf {number}")
    path: list[bytes] = []
    begin, end = 0, size
    while end - begin > 1:
        middle = begin + _split(end - begin)
        if number < middle:
            path.append(range_hash(middle, end, node))
            end = middle
        else:
            path.append(range_hash(begin, middle, node))
            begin = middle
    return tuple(reversed(path))


def proven_root(leaf: bytes, number: int, size: int, path: Sequence[bytes]) -> bytes | None:
    """Return the root that an audit path leads to, None where the path is no path of such a tree.

    The algorithm of RFC 9162, section 2.1.3.2.
    """
    if not 0 <= number < size:
        return None
    place, last, found = number, size - 1, leaf
    for sibling in path:
        if last == 0:
            return None
        if place & 1 or place == last:
            found = node_hash(sibling, found)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            found = node_hash(found, sibling)
        place, last = place >> 1, last >> 1
    return found if last == 0 else None


class Frontier:
    """The right edge of a tree that grows by whole tiles; gives the root at any size on the way."""

    def __init__(self) -> None:
        self._whole: list[tuple[int, bytes]] = []

    def add_tile(self, leaves: Sequence[bytes]) -> bytes:
        """Add the next `TILE` leaf hashes and return the hash of their tile."""
        tile = tree_hash(leaves)
        level, found = TILE_LEVEL, tile
        while self._whole and self._whole[-1][0] == level:
            found = node_hash(self._whole.pop()[1], found)
            level += 1
        self._whole.append((level, found))
        return tile

    def root(self, begun: Sequence[bytes]) -> bytes:
        """Return the root over all tiles so far and the leaf hashes `begun`, fewer than a tile."""
        edge = [found for _, found in self._whole] + ([tree_hash(begun)] if begun else [])
        if not edge:
            return EMPTY_ROOT
        found = edge[-1]
        for left in reversed(edge[:-1]):
            found = node_hash(left, found)
        return found


def _split(size: int) -> int:
    """Return the largest power of two below `size`."""
    return 1 << (size - 1).bit_length() - 1
