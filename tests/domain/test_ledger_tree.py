"""The tree is that of RFC 6962: held against its recursive definition, which is written out here."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ledger_tree import (
    EMPTY_ROOT,
    TILE,
    TILE_LEVEL,
    Frontier,
    inclusion_proof,
    leaf_hash,
    node_hash,
    proven_root,
    root,
    tree_hash,
)


def naive(leaves: list[bytes]) -> bytes:
    """MTH of RFC 6962, section 2.1, over hashes of leaves."""
    if not leaves:
        return hashlib.sha256().digest()
    if len(leaves) == 1:
        return leaves[0]
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return hashlib.sha256(b"\x01" + naive(leaves[:split]) + naive(leaves[split:])).digest()


def naive_path(number: int, leaves: list[bytes]) -> list[bytes]:
    """PATH of RFC 6962, section 2.1.1."""
    if len(leaves) == 1:
        return []
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    if number < split:
        return [*naive_path(number, leaves[:split]), naive(leaves[split:])]
    return [*naive_path(number - split, leaves[split:]), naive(leaves[:split])]


def hashes(count: int) -> list[bytes]:
    return [leaf_hash(number.to_bytes(16, "big"), b"payload") for number in range(count)]


def at(leaves: list[bytes], asked: list[tuple[int, int]] | None = None):
    """Return what gives the nodes of whole subtrees, and notes what was asked."""

    def node(level: int, position: int) -> bytes:
        if asked is not None:
            asked.append((level, position))
        part = leaves[position << level : (position + 1) << level]
        assert len(part) == 1 << level
        return naive(part)

    return node


def test_the_roots_of_certificate_transparency_come_out() -> None:
    """The leaves and roots that its reference implementation is tested with (google/certificate-transparency)."""
    inputs = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]
    leaves = [hashlib.sha256(b"\0" + bytes.fromhex(one)).digest() for one in inputs]
    expected = {
        1: "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        2: "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        3: "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        8: "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    }
    for size, found in expected.items():
        assert tree_hash(leaves[:size]).hex() == found
    assert EMPTY_ROOT.hex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


@given(st.integers(0, 300))
def test_every_way_to_a_root_gives_the_one_of_the_definition(count: int) -> None:
    leaves = hashes(count)
    expected = naive(leaves)
    assert tree_hash(leaves) == expected
    assert root(count, at(leaves)) == expected


@given(st.integers(0, 5 * TILE))
def test_the_frontier_gives_the_root_at_any_size(count: int) -> None:
    leaves = hashes(count)
    frontier = Frontier()
    whole = count - count % TILE
    for begin in range(0, whole, TILE):
        assert frontier.add_tile(leaves[begin : begin + TILE]) == naive(leaves[begin : begin + TILE])
    assert frontier.root(leaves[whole:]) == naive(leaves)


@given(st.integers(1, 300), st.data())
def test_a_proof_is_the_path_of_the_definition_and_leads_to_the_root(count: int, data: st.DataObject) -> None:
    leaves = hashes(count)
    number = data.draw(st.integers(0, count - 1))
    path = inclusion_proof(number, count, at(leaves))
    assert list(path) == naive_path(number, leaves)
    assert proven_root(leaves[number], number, count, path) == naive(leaves)


@given(st.integers(2, 100), st.data())
def test_a_proof_holds_for_nothing_else(count: int, data: st.DataObject) -> None:
    leaves = hashes(count)
    number = data.draw(st.integers(0, count - 1))
    path = inclusion_proof(number, count, at(leaves))
    other = (number + data.draw(st.integers(1, count - 1))) % count
    expected = naive(leaves)
    assert proven_root(leaves[other], number, count, path) != expected
    assert proven_root(leaves[number], other, count, path) != expected
    assert proven_root(leaves[number], number, count, path[:-1]) != expected
    assert proven_root(leaves[number], number, count, (*path, path[0])) != expected
    assert proven_root(leaves[number], count, count, path) is None


@pytest.mark.parametrize(("number", "size"), [(0, 0), (-1, 3), (3, 3)])
def test_no_proof_is_made_of_a_leaf_that_is_not_there(number: int, size: int) -> None:
    with pytest.raises(ValueError):
        inclusion_proof(number, size, at(hashes(3)))


def test_a_proof_in_a_million_leaves_asks_for_a_few_nodes_only() -> None:
    asked: list[tuple[int, int]] = []

    def node(level: int, position: int) -> bytes:
        asked.append((level, position))
        return bytes(32)

    inclusion_proof(123_456, 1_000_003, node)
    assert len(asked) < 40
    root(1_000_003, node)
    assert len(asked) < 60


def test_a_leaf_is_never_taken_for_a_node() -> None:
    left, right = hashes(2)
    assert leaf_hash(b"", left + right) != node_hash(left, right)
    assert 1 << TILE_LEVEL == TILE
