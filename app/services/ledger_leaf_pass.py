"""Goes over every leaf of the ledger once: makes its payload again from the rows, and the tree from the hashes."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from app.domain.ledger import Epoch, LeafKind
from app.domain.ledger_payloads import PayloadMaking, epoch_payload, subject_payload
from app.domain.ledger_report import Breaks, Said
from app.domain.ledger_tree import TILE, TILE_LEVEL, Frontier, leaf_hash, node_hash
from app.storage import ledger_sources, ledger_streams
from app.storage.ledger_sources import Reader

_KINDS = {kind.value: kind for kind in LeafKind}


class LeafPass:
    """One pass; afterwards its fields say what was found. `roots` has the root at each of the wanted sizes."""

    def __init__(self, reader: Reader, epochs: Sequence[Epoch], breaks: Breaks) -> None:
        self._reader = reader
        self._epochs = epochs
        self._breaks = breaks
        self._streams: dict[LeafKind, Iterator[tuple[Any, ...]]] = {}
        self._making = PayloadMaking(ledger_sources.load_trainings(reader))
        self._identities = {
            one: (identity.person_id, identity.part()) for one, identity in ledger_streams.list_identities(reader)
        }
        self.leaves = 0
        self.counts = dict.fromkeys(LeafKind, 0)
        self.roots: dict[int, str] = {}
        self.nodes: dict[tuple[int, int], bytes] = {}
        self.empty: set[int] = set()
        self.named: set[int] = set()
        self.identities_used: set[int | None] = set()
        self.identities_recorded: set[int] = set()

    def run(self, wanted: Iterable[int], progress: Callable[[int], None]) -> None:
        """Go over all leaves; `progress` gets their number so far and may raise Cancelled."""
        sizes = sorted(wanted)
        frontier = Frontier()
        tile: list[bytes] = []
        if sizes[:1] == [0]:
            self.roots[sizes.pop(0)] = frontier.root([]).hex()
        for found in self._hashes():
            tile.append(found)
            if len(tile) == TILE:
                self._keep_roots(frontier, tile, sizes)
                position = self.leaves // TILE
                self.leaves += TILE
                self._keep_nodes(position, frontier.add_tile(tile))
                tile = []
                if position % 40 == 0:
                    progress(self.leaves)
        self._keep_roots(frontier, tile, sizes)
        self.leaves += len(tile)

    def unused_identities(self) -> int:
        """Return how many identities no leaf is about."""
        return len(self._identities.keys() - self.identities_used)

    def _keep_roots(self, frontier: Frontier, tile: list[bytes], sizes: list[int]) -> None:
        while sizes and sizes[0] <= self.leaves + len(tile):
            size = sizes.pop(0)
            self.roots[size] = frontier.root(tile[: size - self.leaves]).hex()

    def _keep_nodes(self, position: int, found: bytes) -> None:
        level = TILE_LEVEL
        self.nodes[level, position] = found
        while position & 1:
            found = node_hash(self.nodes[level, position - 1], found)
            level, position = level + 1, position >> 1
            self.nodes[level, position] = found

    def _hashes(self) -> Iterator[bytes]:
        """Yield the hash of each leaf.

        It is the one that is kept, after what the rows say now was found to give the same or a break was noted: so one
        changed record does not hide where else the tree was changed.
        """
        completion, sha256 = self._making.completion, hashlib.sha256
        identities, used = self._identities, self.identities_used
        completions, adopted_from, adopted_to = 0, *self._adopted()
        expected = 0
        for row in ledger_streams.stream_leaves(self._reader):
            number, kind, identity_id, salt, kept = row[13], row[14], row[17], row[18], row[19]
            if number != expected:
                self._breaks.add(Said.ENTRY_MISSING, leaf=expected)
                expected = number
            expected += 1
            if kind == "completion" and salt is not None:
                try:
                    person, part = identities[identity_id]
                    payload = completion(part, row, adopted=adopted_from < number <= adopted_to)
                    if sha256(b"\0" + salt + payload).digest() == kept and person == row[20]:
                        used.add(identity_id)
                        completions += 1
                        yield kept
                        continue
                except (KeyError, TypeError, ValueError):
                    pass
            yield self._kept_hash(row)
        self.counts[LeafKind.COMPLETION] += completions

    def _adopted(self) -> tuple[int, int]:
        """Return the leaf before the first adopted one, and the last adopted one; only a first epoch adopts."""
        first = self._epochs[0]
        return first.first, first.first + first.adopted

    def _kept_hash(self, row: tuple[Any, ...]) -> bytes:
        """Check a leaf that is no sound completion, and return the hash that is kept."""
        number, kind, sequence, subject, identity_id, salt, kept, person = row[13:]
        what = f"completion record {sequence:,}" if isinstance(sequence, int) else f"{kind} {subject}"
        self.identities_used.add(identity_id)
        if kind not in _KINDS or not isinstance(kept, bytes) or len(kept) != hashlib.sha256().digest_size:
            self._breaks.add(Said.ENTRY_UNKNOWN, leaf=number, what=kind)
            return b"" if not isinstance(kept, bytes) else kept
        if salt is None:
            self.empty.add(number)
            return kept
        self.counts[_KINDS[kind]] += 1
        try:
            payload = self._payload(row)
        except (TypeError, ValueError):
            self._breaks.add(Said.ENTRY_CHANGED, leaf=number, what=what)
            return kept
        if payload is None:
            self._breaks.add(Said.ENTRY_GONE, leaf=number, what=what)
        elif not isinstance(salt, bytes) or leaf_hash(salt, payload) != kept:
            self._breaks.add(Said.ENTRY_CHANGED, leaf=number, what=what)
        elif sequence is not None and self._identities[identity_id][0] != person:
            self._breaks.add(Said.OTHER_PERSON, leaf=number, what=what)
        return kept

    def _payload(self, row: tuple[Any, ...]) -> bytes | None:
        """Return the payload of any leaf, None where what it is about is gone."""
        number, kind, sequence, subject, identity_id = row[13], _KINDS[row[14]], row[15], row[16], row[17]
        adopted = any(epoch.is_adopted(number) for epoch in self._epochs)
        if identity_id is not None and identity_id not in self._identities:
            return None
        if kind is LeafKind.COMPLETION:
            gone = sequence is None or row[8] is None or row[0] not in self._making.editions or identity_id is None
            return None if gone else self._making.completion(self._identities[identity_id][1], row, adopted=adopted)
        if kind is LeafKind.EPOCH:
            return next((epoch_payload(one) for one in self._epochs if str(one.number) == subject), None)
        found = self._subject(kind, number)
        if found is None:
            return None
        if kind is LeafKind.ERASURE:
            self.named.update(int(one) for one in found[-2].split())
        if kind is LeafKind.IDENTITY:
            self.identities_recorded.add(int(subject))
        part = None
        if identity_id is not None:
            person, part = self._identities[identity_id]
            if person != found[-1]:
                self._breaks.add(Said.OTHER_PERSON, leaf=number, what=f"{kind.value} {subject}")
        return subject_payload(kind, part, found[1:-1], adopted=adopted)

    def _subject(self, kind: LeafKind, number: int) -> tuple[Any, ...] | None:
        """Return what a leaf of another kind is about; each kind has a stream of its own, in the same order."""
        if kind not in self._streams:
            self._streams[kind] = ledger_streams.stream_subjects(self._reader, kind, number)
        for row in self._streams[kind]:
            if row[0] == number:
                return row
            if row[0] > number:
                self._streams[kind] = _with_first(row, self._streams[kind])
                return None
        return None


def _with_first(first: tuple[Any, ...], rest: Iterator[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
    yield first
    yield from rest
