"""Record files as text: one JSON object a line, the head first, so that a file is read and written as a stream.

{"format": …, "epochs": […], "checkpoint": {…}, "first": n, "peaks": [hex, …], "leaves": n, "bodies": n}
{"hash": hex}                          a leaf whose content stays where it is
{"salt": hex, "payload": {…}}          a leaf with its content
{"body": "…", "digest": hex}           a published version that records name; all of them at the end
"""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NoReturn

from app.domain.ledger import Checkpoint, Epoch
from app.domain.plain import from_plain, to_plain
from app.domain.record_file import FORMAT, CarriedLeaf, RecordFile, hash_of

LARGEST = 300_000_000
"""Bytes of the largest file that is read."""

_LONGEST_LINE = 4_000_000
_MOST_EPOCHS = 1_000
_MOST_PEAKS = 64


class UnreadableRecords(Exception):
    """Raised for what is no record file; says why, and at which line."""

    def __init__(self, line: int, why: str) -> None:
        self.line, self.why = line, why
        super().__init__(f"line {line}: {why}")


def write_head(
    epochs: Iterable[Epoch], checkpoint: Checkpoint, first: int, peaks: Iterable[bytes], leaves: int, bodies: int
) -> str:
    """Return the first line."""
    return _line(
        {
            "format": FORMAT,
            "epochs": [to_plain(epoch) for epoch in epochs],
            "checkpoint": to_plain(checkpoint),
            "first": first,
            "peaks": [peak.hex() for peak in peaks],
            "leaves": leaves,
            "bodies": bodies,
        }
    )


def write_hash(found: bytes) -> str:
    """Return the line of a leaf whose content stays where it is."""
    return _line({"hash": found.hex()})


def write_leaf(salt: bytes, payload: bytes) -> str:
    """Return the line of a leaf with its content, given in its canonical form."""
    return f'{{"payload":{payload.decode()},"salt":"{salt.hex()}"}}\n'


def write_body(digest: str, body: str) -> str:
    """Return the line of a published version."""
    return _line({"digest": digest, "body": body})


def read_record_file(path: Path) -> RecordFile:
    """Read a record file; OSError where it cannot be read, UnreadableRecords where it is none.

    Nothing that is signed is checked here: `domain.record_file.check_record_file` does that.
    """
    if path.stat().st_size > LARGEST:
        raise UnreadableRecords(1, f"the file has more than {LARGEST // 1_000_000} MB")
    with path.open("rb") as file:
        lines = _lines(file)
        number, head = next(lines, (1, None))
        if head is None:
            raise UnreadableRecords(1, "the file is empty")
        try:
            return _read(number, head, lines)
        except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
            raise UnreadableRecords(1, "it is no record file of a form that is known") from error


def _read(number: int, head: dict[str, Any], lines: Iterator[tuple[int, dict[str, Any]]]) -> RecordFile:
    if head.get("format") != FORMAT:
        raise UnreadableRecords(number, "it is no record file of a form that is known")
    if len(head["epochs"]) > _MOST_EPOCHS or len(head["peaks"]) > _MOST_PEAKS:
        raise UnreadableRecords(number, "its head is too long")
    first, count = _whole(head["first"]), _whole(head["leaves"])
    epochs = tuple(from_plain(Epoch, one) for one in head["epochs"])
    checkpoint: Checkpoint = from_plain(Checkpoint, head["checkpoint"])
    _whole(checkpoint.size)
    for epoch in epochs:
        for amount in (epoch.number, epoch.first, epoch.adopted):
            _whole(amount)
    peaks = tuple(bytes.fromhex(peak) for peak in head["peaks"])
    leaves = []
    for place in range(count):
        number, plain = _next(lines, number, "leaves")
        leaves.append(_leaf(number, first + place, plain))
    bodies = {}
    for _ in range(_whole(head["bodies"])):
        number, plain = _next(lines, number, "published versions")
        try:
            bodies[str(plain["digest"])] = str(plain["body"])
        except KeyError as error:
            raise UnreadableRecords(number, "a published version is expected here") from error
    if next(lines, None) is not None:
        raise UnreadableRecords(number + 1, "something follows after the end")
    return RecordFile(epochs, checkpoint, first, peaks, tuple(leaves), bodies)


def _leaf(line: int, number: int, plain: dict[str, Any]) -> CarriedLeaf:
    try:
        if "hash" in plain:
            found = bytes.fromhex(plain["hash"])
            if len(found) != 32:
                raise ValueError("a hash has 32 bytes")
            return CarriedLeaf(number, found)
        content = plain["payload"]
        if not isinstance(content, dict):
            raise TypeError("a payload is an object")
        payload = _canonical(content)
        return CarriedLeaf(number, hash_of(plain["salt"], payload), payload, content)
    except (KeyError, TypeError, ValueError) as error:
        raise UnreadableRecords(line, "an entry is expected here") from error


def _next(lines: Iterator[tuple[int, dict[str, Any]]], before: int, what: str) -> tuple[int, dict[str, Any]]:
    found = next(lines, None)
    if found is None:
        raise UnreadableRecords(before + 1, f"the file ends before all its {what} came; have it sent again")
    return found


def _lines(file: Any) -> Iterator[tuple[int, dict[str, Any]]]:
    number = 0
    while line := file.readline(_LONGEST_LINE + 1):
        number += 1
        if len(line) > _LONGEST_LINE:
            raise UnreadableRecords(number, "the line is too long")
        try:
            plain = json.loads(line.decode(), object_pairs_hook=_without_repeats, parse_constant=_refuse)
        except (ValueError, RecursionError) as error:
            raise UnreadableRecords(number, "it is no JSON") from error
        if not isinstance(plain, dict):
            raise UnreadableRecords(number, "an object is expected here")
        yield number, plain


def _whole(value: Any) -> int:
    if type(value) is not int or not 0 <= value < 1 << 48:
        raise ValueError("a count is expected")
    return value


def _line(value: dict[str, Any]) -> str:
    return _canonical(value) + "\n"


def _canonical(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    whole = dict(pairs)
    if len(whole) != len(pairs):
        raise ValueError("a name is there twice")
    return whole


def _refuse(text: str) -> NoReturn:
    raise ValueError(f"{text} is no number")
