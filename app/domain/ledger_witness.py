"""A witness: checkpoints that somebody else has kept, one JSON object a line. It sees what the file cannot show."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.ledger import ORIGIN, Checkpoint, Epoch
from app.domain.ledger_report import Breaks, Said, Statement, say
from app.domain.ledger_signing import fingerprint
from app.domain.plain import canonical

_NEEDED = {"origin": str, "size": int, "root": str, "public_key": str}


def witness_line(checkpoint: Checkpoint) -> str:
    """Return the line of a checkpoint."""
    return canonical(checkpoint)


def read_witness(text: str) -> tuple[Checkpoint, ...]:
    """Read the lines of a witness; `time` and `signature` may be left out. Raises ValueError naming the bad line."""
    found = []
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip():
            try:
                found.append(_read(json.loads(line)))
            except (ValueError, TypeError, KeyError, RecursionError) as error:
                raise ValueError(f"line {number} is no checkpoint") from error
    return tuple(found)


def _read(plain: dict[str, object]) -> Checkpoint:
    if any(type(plain[name]) is not kind for name, kind in _NEEDED.items()):
        raise TypeError("a field is not of its type")
    values = {name: plain[name] for name in _NEEDED}
    checkpoint = Checkpoint(**values, time=str(plain.get("time", "")), signature=str(plain.get("signature", "")))  # type: ignore[arg-type]
    fingerprint(checkpoint.public_key)
    if checkpoint.signature and not checkpoint.is_sound():
        raise ValueError("not signed with the key that it names")
    return checkpoint


@dataclass(frozen=True, slots=True)
class Compared:
    """What came of comparing a ledger with its witness: the largest size that both agree on, and what stays open."""

    agreed: int
    unknown: tuple[Statement, ...]


def compare(
    witness: Sequence[Checkpoint], epochs: Sequence[Epoch], leaves: int, roots: Mapping[int, str], breaks: Breaks
) -> Compared:
    """Compare a ledger of `leaves` leaves with what a witness saw; `roots` has the root at each of the sizes seen."""
    by_origin = {epoch.origin: epoch for epoch in epochs}
    device = f"{ORIGIN}/{epochs[0].device}/"
    keys = {epoch.public_key for epoch in epochs}
    known = [one for one in witness if one.origin.startswith(device) or one.public_key in keys]
    if not known:
        breaks.add(Said.WITNESS_OTHER_DEVICE, found=fingerprint(epochs[-1].public_key))
    agreed, unknown = 0, []
    for one in known:
        epoch = by_origin.get(one.origin)
        if epoch is None:
            breaks.add(Said.WITNESS_SAW_MORE, size=one.size, leaves=leaves)
            continue
        if one.public_key != epoch.public_key:
            known_as, found = fingerprint(one.public_key), fingerprint(epoch.public_key)
            breaks.add(Said.WITNESS_OTHER_KEY, known=known_as, found=found)
            continue
        later = epochs[epoch.number] if epoch.number < len(epochs) else None
        end = later.first if later else leaves
        if one.size > end and later is None:
            breaks.add(Said.WITNESS_SAW_MORE, size=one.size, leaves=leaves)
        elif one.size > end and later is not None:
            unknown.append(
                say(Said.LOST_BY_RESTORE, size=one.size, leaves=end, time=later.started, count=one.size - end)
            )
        elif roots.get(one.size) != one.root:
            breaks.add(Said.WITNESS_SAW_OTHER, size=one.size)
        else:
            agreed = max(agreed, one.size)
    return Compared(agreed, tuple(unknown))
