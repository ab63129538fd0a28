"""A record file proves by itself that nothing in it was changed, left out or added."""

import hashlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ledger import Checkpoint, Epoch, EpochReason
from app.domain.ledger_payloads import epoch_payload
from app.domain.ledger_signing import fingerprint, new_seed, public_key, sign
from app.domain.ledger_tree import tree_hash
from app.domain.plain import digest
from app.domain.record_file import CarriedLeaf, Edge, RecordFile, check_record_file, gaps, hash_of

SEED, OTHER_SEED = new_seed(), new_seed()
KEY = public_key(SEED)
FIRST_EPOCH = Epoch(1, fingerprint(KEY), KEY, EpochReason.FIRST, "2026-04-01T00:00:00Z", 0, 0, "", "")


def hashes(count: int) -> list[bytes]:
    return [hashlib.sha256(bytes([number % 256, number // 256])).digest() for number in range(count)]


def record_file(size: int, first: int, epochs: tuple[Epoch, ...] = (FIRST_EPOCH,), seed: str = SEED) -> RecordFile:
    """Return a sound file with the leaves from `first` on."""
    leaves = hashes(size)
    edge = Edge(0, ())
    for leaf in leaves[:first]:
        edge.add(leaf)
    last = epochs[-1]
    checkpoint = Checkpoint(last.origin, size, tree_hash(leaves).hex(), "2026-04-02T00:00:00Z", public_key(seed))
    carried = tuple(CarriedLeaf(first + place, leaf) for place, leaf in enumerate(leaves[first:]))
    return RecordFile(epochs, checkpoint.signed(seed), first, edge.peaks(), carried, {digest("{}"): "{}"})


def why_not(file: RecordFile) -> str:
    with pytest.raises(ValueError) as caught:
        check_record_file(file)
    return str(caught.value)


@given(size=st.integers(0, 600), first=st.integers(0, 600))
def test_peaks_and_the_leaves_after_them_give_the_root_of_all(size: int, first: int) -> None:
    first = min(first, size)
    file = record_file(size, first)
    check_record_file(file)
    edge = Edge(first, file.peaks)
    for leaf in file.leaves:
        edge.add(leaf.hash)
    assert edge.root() == tree_hash(hashes(size))


def test_a_changed_missing_added_or_swapped_entry_is_found() -> None:
    file = record_file(20, 5)
    one = replace(file.leaves[3], hash=b"\0" * 32)
    assert "was changed" in why_not(replace(file, leaves=(*file.leaves[:3], one, *file.leaves[4:])))
    assert "entry 8 is missing" in why_not(replace(file, leaves=(*file.leaves[:3], *file.leaves[4:])))
    assert "20 were signed" in why_not(replace(file, leaves=file.leaves[:-1]))
    assert "20 were signed" in why_not(replace(file, leaves=(*file.leaves, CarriedLeaf(20, b"\0" * 32))))
    swapped = (replace(file.leaves[1], number=5), replace(file.leaves[0], number=6), *file.leaves[2:])
    assert "was changed" in why_not(replace(file, leaves=swapped))


def test_other_peaks_and_a_foreign_signature_are_found() -> None:
    file = record_file(20, 5)
    assert "was changed" in why_not(replace(file, peaks=(b"\0" * 32, *file.peaks[1:])))
    assert "peaks" in why_not(replace(file, peaks=file.peaks[:-1]))
    unsigned = replace(file.checkpoint, size=21)
    assert "signature" in why_not(replace(file, checkpoint=unsigned))
    assert "signature" in why_not(replace(file, checkpoint=record_file(20, 5, seed=OTHER_SEED).checkpoint))


def test_a_published_version_has_to_be_what_its_digest_says() -> None:
    assert "published version" in why_not(replace(record_file(3, 0), bodies={digest("{}"): "{ }"}))


def test_a_later_epoch_is_vouched_for_by_the_key_before() -> None:
    new = Epoch(
        2, FIRST_EPOCH.device, public_key(OTHER_SEED), EpochReason.RESTORED, "2026-04-01T01:00:00Z", 4, 0, "", ""
    )
    vouched = replace(new, vouch=sign(SEED, epoch_payload(new)))
    check_record_file(record_file(9, 2, (FIRST_EPOCH, vouched), OTHER_SEED))
    not_vouched = replace(new, vouch=sign(OTHER_SEED, epoch_payload(new)))
    assert "epoch 2" in why_not(record_file(9, 2, (FIRST_EPOCH, not_vouched), OTHER_SEED))
    file = record_file(9, 2, (FIRST_EPOCH, vouched), OTHER_SEED)
    assert [file.epoch_of(number) for number in (0, 3, 4, 8)] == [1, 1, 2, 2]
    assert file.device == fingerprint(KEY)


def test_a_device_is_named_by_its_first_key() -> None:
    assert "does not name the device" in why_not(record_file(3, 0, (replace(FIRST_EPOCH, device="ABCD"),)))


def test_gaps_are_named_as_runs() -> None:
    assert gaps([], 0) == []
    assert gaps([], 3) == [(0, 2)]
    assert gaps([0, 1, 4, 7], 10) == [(2, 3), (5, 6), (8, 9)]
    assert gaps([0, 1, 2], 3) == []


def test_a_leaf_hash_is_that_of_the_ledger() -> None:
    assert hash_of("00" * 16, "{}") == hashlib.sha256(b"\0" + bytes(16) + b"{}").digest()
    with pytest.raises(ValueError):
        hash_of("00", "{}")
