"""A receipt: what one leaf says, and the proof that it is in a signed ledger. It is checked without the database."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.domain.ledger import SALT, Checkpoint
from app.domain.ledger_report import Said, Statement, Verdict, say
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


@dataclass(frozen=True, slots=True)
class ReceiptReport:
    """What a receipt proves by itself."""

    verdict: Verdict
    proven: tuple[Statement, ...]
    not_proven: tuple[Statement, ...]
    breaks: tuple[Statement, ...]


def check_receipt(receipt: Receipt, witness: Sequence[Checkpoint] | None = None) -> ReceiptReport:
    """Check a receipt, and its key against the checkpoints that a witness has kept of that device."""
    checkpoint = receipt.checkpoint
    breaks = []
    if not receipt.is_included():
        breaks.append(say(Said.RECEIPT_CHANGED))
    if not checkpoint.is_sound():
        breaks.append(say(Said.RECEIPT_UNSIGNED, fingerprint=checkpoint.fingerprint))
    known = {one.public_key for one in witness or ()}
    if witness is not None and checkpoint.public_key not in known:
        breaks.append(say(Said.RECEIPT_OTHER_KEY, fingerprint=checkpoint.fingerprint))
    whose = Said.RECEIPT_OWNER_UNKNOWN if witness is None else Said.RECEIPT_OWNER_KNOWN
    about_key = say(whose, fingerprint=checkpoint.fingerprint)
    proven = [
        say(Said.RECEIPT_SIGNED, time=checkpoint.time, fingerprint=checkpoint.fingerprint),
        say(Said.RECEIPT_PLACE, leaf=receipt.leaf, size=checkpoint.size, origin=checkpoint.origin),
    ]
    not_proven = [say(Said.RECEIPT_LATER), say(Said.TIMES), say(Said.OWNER)]
    if witness is None:
        not_proven.insert(0, about_key)
    else:
        proven.append(about_key)
    if receipt.content().get("adopted") is True:
        not_proven.insert(0, say(Said.RECEIPT_ADOPTED))
    if breaks:
        return ReceiptReport(Verdict.BROKEN, (), tuple(not_proven), tuple(breaks))
    return ReceiptReport(Verdict.SOUND, tuple(proven), tuple(not_proven), ())


def _check(found: Receipt) -> None:
    texts = (found.salt, found.checkpoint.root, found.checkpoint.public_key, found.checkpoint.signature, *found.path)
    for text in texts:
        bytes.fromhex(text)
    if len(found.salt) != 2 * SALT or not isinstance(found.content().get("kind"), str):
        raise ValueError("no receipt")
    if type(found.leaf) is not int or type(found.checkpoint.size) is not int or len(found.path) > 64:
        raise ValueError("no receipt")
    for text in (found.payload, found.checkpoint.origin, found.checkpoint.time):
        text.encode()  # a lone surrogate is no text


def _canonical(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    whole = dict(pairs)
    if len(whole) != len(pairs):
        raise ValueError("a name is there twice")
    return whole


def _no_number(text: str) -> None:
    raise ValueError(f"{text} is no number")
