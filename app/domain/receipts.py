"""A receipt: what one leaf says, and the proof that it is in a signed ledger. It is checked without the database."""

import json
from dataclasses import dataclass
from typing import Any

from app.domain.ledger import SALT, Checkpoint
from app.domain.ledger_signing import grouped
from app.domain.ledger_tree import leaf_hash, proven_root
from app.domain.plain import from_plain, to_plain

FORMAT = "clausewise receipt 1"
LONGEST = 100_000
"""Characters of the longest receipt that is read."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """The payload of a leaf (canonical JSON), its salt, its number from 0, the audit path, and the signed checkpoint.

    Salt and path are hexadecimal; the path is that of RFC 6962, section 2.1.1, the lowest sibling first.
    """

    payload: str
    salt: str
    leaf: int
    path: tuple[str, ...]
    checkpoint: Checkpoint

    @property
    def hash(self) -> bytes:
        """The hash of the leaf."""
        return leaf_hash(bytes.fromhex(self.salt), self.payload.encode())

    @property
    def fingerprint(self) -> str:
        """What can be printed beside a record: 80 bits of the leaf's hash as five groups of four digits."""
        return grouped(self.hash.hex())

    def content(self) -> dict[str, Any]:
        """Return what the payload says."""
        return dict(json.loads(self.payload))

    def is_included(self) -> bool:
        """Whether the payload is in the tree of the checkpoint."""
        path = [bytes.fromhex(one) for one in self.path]
        found = proven_root(self.hash, self.leaf, self.checkpoint.size, path)
        return found is not None and found.hex() == self.checkpoint.root

    def text(self) -> str:
        """Return the receipt as canonical JSON (the form of `domain.plain`), about 2,500 characters."""
        whole = {"format": FORMAT, **to_plain(self), "payload": self.content()}
        return _canonical(whole)


def read_receipt(text: str) -> Receipt:
    """Read what `Receipt.text` wrote; raises ValueError for anything else."""
    if len(text) > LONGEST:
        raise ValueError("too long for a receipt")
    try:
        plain = json.loads(text, object_pairs_hook=_without_repeats, parse_constant=_no_number)
        if plain.pop("format") != FORMAT:
            raise ValueError("no receipt of a form that is known")
        found: Receipt = from_plain(Receipt, {**plain, "payload": _canonical(plain["payload"])})
        _check(found)
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("no receipt") from error
    return found


def _check(found: Receipt) -> None:
    texts = (found.salt, found.checkpoint.root, found.checkpoint.public_key, found.checkpoint.signature, *found.path)
    for text in texts:
        bytes.fromhex(text)
    if len(found.salt) != 2 * SALT or not isinstance(found.content().get("kind"), str):
        raise ValueError("no receipt")
    if type(found.leaf) is not int or type(found.checkpoint.size) is not int or len(found.path) > 64:
        raise ValueError("no receipt")
    found.payload.encode()  # a lone surrogate is no text


def _canonical(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    whole = dict(pairs)
    if len(whole) != len(pairs):
        raise ValueError("a name is there twice")
    return whole


def _no_number(text: str) -> None:
    raise ValueError(f"{text} is no number")
