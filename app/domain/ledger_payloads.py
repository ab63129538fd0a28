"""The canonical payload of each kind of leaf, built from what the rows say now and never from what was kept of them.

The form is the one of `domain.plain`: JSON with sorted keys, no spaces and unescaped UTF-8. A completion's is put
together from parts, because a million of them have to be made again in seconds.
"""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import repeat
from json.encoder import encode_basestring as quoted
from typing import Any, NamedTuple

from app.domain.ledger import Epoch, LeafKind
from app.domain.ledger_tree import hash_all

COMPLETION_FIELDS = (
    *("edition", "language", "app_version"),
    *("score", "points", "max_points", "pass_mark", "passed"),
    *("id", "started_utc", "started_local", "completed_utc", "completed_local"),
)
"""What a leaf says of a completion record, in the order of the storage; `edition` stands for a `Training`."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Who a person was when something about them was recorded."""

    person_id: int
    number: str
    name: str
    department: str

    def part(self) -> bytes:
        """Return the canonical form; the id is of this workspace only and no part of it."""
        return identity_part(self.number, self.name, self.department)


def identity_part(number: str, name: str, department: str) -> bytes:
    """Return the canonical form of who a person was, without an `Identity`: there are a hundred thousand of them."""
    return f'{{"department":{quoted(department)},"name":{quoted(name)},"number":{quoted(number)}}}'.encode()


class Training(NamedTuple):
    """What a person was trained on: a module version and the policy version that it is about."""

    module: str
    version: str
    module_digest: str
    policy_version: str
    policy_digest: str


class PayloadMaking:
    """Builds the payloads of completions; keeps the parts that many of them share."""

    def __init__(self, editions: dict[int, Training]) -> None:
        self.editions = editions
        self._endings = _Endings(editions)
        self._written_endings = _WrittenEndings(self._endings)

    def completion(self, person: bytes, row: tuple[Any, ...], *, adopted: bool) -> bytes:
        """Return the payload of a completion of a person, given as `Identity.part()`.

        `row` begins with the COMPLETION_FIELDS. Raises KeyError for an unknown edition, TypeError or ValueError where a
        column is not what it has to be.
        """
        (record,) = _records([row])
        return b"".join((_HEADS[adopted], person, record.encode(), self._endings[row[0:8]]))

    def completion_hashes(
        self, salts: Sequence[bytes], people: Sequence[bytes], rows: Sequence[tuple[Any, ...]], *, adopted: bool
    ) -> list[bytes]:
        """Return the hashes of the leaves with these salts and payloads; errors as in `completion`.

        Many at once, for a million of them are to take seconds.
        """
        sha256, endings, head = hashlib.sha256, self._endings, _HEADS[adopted]
        return [
            sha256(b"".join((b"\0", salt, head, person, record.encode(), endings[row[0:8]]))).digest()
            for salt, person, record, row in zip(salts, people, _records(rows), rows, strict=True)
        ]

    def opening(self, person: bytes, *, adopted: bool) -> bytes:
        """Return how the payloads of a person's completions begin; what follows is the record as a JSON object."""
        return b"".join((_HEADS[adopted], person, b',"record":'))

    def written_hashes(
        self, salts: Iterable[bytes], openings: Iterable[bytes], records: Iterable[bytes], results: Iterable[bytes]
    ) -> list[bytes]:
        """Return the hashes of leaves from columns, the records as JSON objects that were written with all escapes.

        A result is a JSON array of the first eight of the COMPLETION_FIELDS with all their digits. Errors as in
        `completion`, and ValueError where a column is longer than another. The fastest way: what is done for each row
        is done by the interpreter itself.
        """
        ending = self._written_endings.__getitem__
        return hash_all(zip(repeat(b"\0"), salts, openings, records, map(ending, results)))


class _Endings(dict[tuple[Any, ...], bytes]):
    """How payloads end, by the first eight fields: the result, and what was trained on."""

    def __init__(self, editions: dict[int, Training]) -> None:
        super().__init__()
        self._editions = editions

    def __missing__(self, fields: tuple[Any, ...]) -> bytes:
        return self.setdefault(fields, self.make(*fields))

    def make(self, edition: int, language: str, app_version: str, *result: float) -> bytes:
        """Return the ending of one; errors as in `PayloadMaking.completion`."""
        results = _canonical(dict(zip(COMPLETION_FIELDS[3:8], result, strict=True)))
        training = {**self._editions[edition]._asdict(), "language": language, "app_version": app_version}
        return b',"result":' + results + b',"training":' + _canonical(training) + b"}"


class _WrittenEndings(dict[bytes, bytes]):
    """The same by the eight fields as a JSON array, in which no two values look the same."""

    def __init__(self, endings: _Endings) -> None:
        super().__init__()
        self._endings = endings

    def __missing__(self, written: bytes) -> bytes:
        return self.setdefault(written, self._endings.make(*json.loads(written)))


_HEADS = (b'{"kind":"completion","person":', b'{"adopted":true,"kind":"completion","person":')
"""How the payload of a completion begins, of an adopted one the second."""

_QUOTES = 22


def _records(rows: Sequence[tuple[Any, ...]]) -> list[str]:
    """Return the part of each payload that no other has: id and times, in the order of their names."""
    texts = [
        f',"record":{{"completed_local":"{row[12]}","completed_utc":"{row[11]}","id":"{row[8]}"'
        f',"started_local":"{row[10]}","started_utc":"{row[9]}"}}'
        for row in rows
    ]
    # The program's own ids and times have nothing to escape. What has may be made to look like another field.
    whole = "".join(texts)
    if whole.count('"') != _QUOTES * len(texts) or "\\" in whole:
        raise ValueError("an id or a time has a character that it cannot have")
    return texts


SUBJECT_FIELDS = {
    LeafKind.ATTESTATION: (
        "id", "completion_id", "policy_digest", "wording", "language", "attested_utc", "attested_local"
    ),
    LeafKind.EXPORT: (
        "id", "exported", "role", "purpose", "format", "filter", "columns", "row_count", "file_name", "sha256",
        "people", "subject", "recipient", "basis", "account",
    ),
    LeafKind.IDENTITY: ("before",),
    LeafKind.CORRECTION: (
        "id", "completion_id", "replacement_id", "kind", "reason", "corrected_utc", "corrected_local", "role",
        "account",
    ),
    LeafKind.ERASURE: ("id", "erased_utc", "erased_local", "reason", "leaves", "account"),
}  # fmt: skip
"""The columns that the leaf of each other kind is made of, in the order of the storage."""

_LATER_FIELDS = {
    LeafKind.EXPORT: ("subject", "recipient", "basis", "account"),
    LeafKind.CORRECTION: ("account",),
    LeafKind.ERASURE: ("account",),
}
"""Columns that are empty (NULL) in rows of before there were any; the payload of such a row is as it was then."""


def subject_payload(kind: LeafKind, person: bytes | None, row: tuple[Any, ...], *, adopted: bool) -> bytes:
    """Return the payload of a leaf of one of the kinds in SUBJECT_FIELDS; `row` has its columns.

    Raises TypeError or ValueError where a column is not what it has to be.
    """
    later = _LATER_FIELDS.get(kind, ())
    record = {
        name: value
        for name, value in zip(SUBJECT_FIELDS[kind], row, strict=True)
        if value is not None or name not in later
    }
    whole: dict[str, Any] = {"kind": kind.value, "record": record}
    if person is not None:
        whole["person"] = json.loads(person)
    return _canonical({"adopted": True, **whole} if adopted else whole)


def epoch_payload(epoch: Epoch) -> bytes:
    """Return the payload of an epoch's own leaf, which is also what the key of the epoch before vouches for."""
    record = {
        "adopted": epoch.adopted,
        "first": epoch.first,
        "origin": epoch.origin,
        "previous": epoch.previous,
        "public_key": epoch.public_key,
        "reason": epoch.reason.value,
        "started": epoch.started,
    }
    return _canonical({"kind": LeafKind.EPOCH.value, "record": record})


def _canonical(value: dict[str, Any]) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
