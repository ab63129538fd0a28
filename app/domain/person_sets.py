"""Keeps which of many people something holds, in one bit for each: 100,000 people are 12,500 bytes."""

from collections.abc import Iterable


def pack_people(person_ids: Iterable[int]) -> bytes:
    """Return a set of people as bytes: the bit `id % 8` of the byte `id // 8` is set for each."""
    ids = set(person_ids)
    packed = bytearray(max(ids) // 8 + 1 if ids else 0)
    for person_id in ids:
        packed[person_id // 8] |= 1 << person_id % 8
    return bytes(packed)


def holds_person(packed: bytes, person_id: int) -> bool:
    """Whether a person is in a set that was packed."""
    place = person_id // 8
    return place < len(packed) and in_byte(packed[place], person_id)


def without_people(packed: bytes, person_ids: Iterable[int]) -> bytes:
    """Return a set that was packed without some people; it stays as long as it was."""
    left = bytearray(packed)
    for person_id in person_ids:
        if person_id // 8 < len(left):
            left[person_id // 8] &= ~(1 << person_id % 8) & 0xFF
    return bytes(left)


def in_byte(byte: int, person_id: int) -> bool:
    """Whether a person is in a set, judged by the byte `id // 8` of it alone."""
    return bool(byte >> person_id % 8 & 1)
