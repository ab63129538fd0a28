"""Goes over every leaf of the ledger once: makes its payload again from the rows, and the tree from the hashes."""

import json
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from struct import unpack
from typing import Any, TypeAlias

from app.domain.ledger import SALT, Epoch, LeafKind
from app.domain.ledger_payloads import SUBJECT_FIELDS, PayloadMaking, epoch_payload, subject_payload
from app.domain.ledger_report import Breaks, Said
from app.domain.ledger_tree import TILE, TILE_LEVEL, Frontier, leaf_hash, node_hash
from app.storage import driver, ledger_sources, ledger_streams
from app.storage.ledger_leaves import Leaf
from app.storage.ledger_sources import Reader
from app.storage.ledger_streams import Block

_KINDS = {kind.value: kind for kind in LeafKind}
_DIGEST = 32
_BLOCK = 16 * TILE
_AHEAD = 3
"""Blocks that are read ahead. With one, reading would begin late each time: a thread waits 5 ms for its turn."""
_FEW = 8
"""Leaves that are looked at one by one where something about them is not sound."""

_ById: TypeAlias = list[Any] | dict[int, Any]


class LeafPass:
    """One pass; afterwards its fields say what was found. `roots` has the root at each of the wanted sizes."""

    def __init__(self, reader: Reader, epochs: Sequence[Epoch], breaks: Breaks) -> None:
        self._reader = reader
        self._epochs = epochs
        self._breaks = breaks
        self._streams: dict[LeafKind, Iterator[tuple[Any, ...]]] = {}
        self._making = PayloadMaking(ledger_sources.load_trainings(reader))
        self._identities = {one: (person, part) for one, person, part in ledger_streams.list_identity_parts(reader)}
        self._owners = _by_id({one: person for one, (person, _) in self._identities.items()})
        self._openings: dict[bool, _ById] = {}
        self._other_leaves = ledger_streams.stream_other_leaves(reader)
        self._next = next(self._other_leaves, None)
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
        begun: list[bytes] = []
        with ThreadPoolExecutor(1, "reading ahead") as reading:  # it has ended before anybody closes the connection
            for hashes in self._hashes(reading):
                begun += hashes
                whole = len(begun) - len(begun) % TILE
                for begin in range(0, whole, TILE):
                    tile = begun[begin : begin + TILE]
                    self._keep_roots(frontier, tile, sizes)
                    self._keep_nodes(self.leaves // TILE, frontier.add_tile(tile))
                    self.leaves += TILE
                del begun[:whole]
                progress(self.leaves + len(begun))
        self._keep_roots(frontier, begun, sizes)
        self.leaves += len(begun)

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

    def _hashes(self, reading: Executor) -> Iterator[list[bytes]]:
        """Yield the hashes of all leaves in order, many at once.

        Each is the one that is kept, after what the rows say now was found to give the same or a break was noted: so
        one changed record does not hide where else the tree was changed. While some are hashed the next are read, in
        the same transaction.
        """
        there, first, end = ledger_streams.load_span(self._reader)
        begin = min(first, 0)
        if end - begin > 2 * there + _BLOCK:
            raise ValueError("the numbers of the leaves lie far apart")
        spans = [(at, min(at + _BLOCK, end)) for at in range(begin, end, _BLOCK)]
        ahead = deque(reading.submit(self._load, *span) for span in spans[:_AHEAD])
        for place, span in enumerate(spans, start=_AHEAD):
            block = ahead.popleft().result()
            ahead.extend(reading.submit(self._load, *following) for following in spans[place : place + 1])
            yield from self._hashes_between(*span, block)

    def _load(self, first: int, end: int) -> Block | None:
        """Return a block of leaves, None where one of them has what no record can have."""
        try:
            return ledger_streams.load_block(self._reader, first, end)
        except driver.sqlite.Error as error:
            if "JSON" not in str(error):
                raise
            return None

    def _hashes_between(self, first: int, end: int, block: Block | None) -> Iterator[list[bytes]]:
        """Yield the hashes of the leaves from `first` up to `end`; what is not sound is looked for by halves."""
        sound = self._sound_hashes(block) if block is not None else None
        if sound is not None:
            self.counts[LeafKind.COMPLETION] += len(sound)
            yield from self._with_others(first, end, sound)
        elif end - first > _FEW:
            middle = (first + end) // 2
            yield from self._hashes_between(first, middle, self._load(first, middle))
            yield from self._hashes_between(middle, end, self._load(middle, end))
        else:
            yield list(self._others(first, end))

    def _with_others(self, first: int, end: int, sound: list[bytes]) -> Iterator[list[bytes]]:
        """Yield the hashes of sound completions with those of the leaves of other kinds that stand between them."""
        if len(sound) == end - first:
            yield sound
            return
        start, expected = 0, first
        numbers = ledger_streams.list_block_numbers(self._reader, first, end)
        for place, number in enumerate(numbers):
            if number != expected:
                if place > start:
                    yield sound[start:place]
                yield list(self._others(expected, number))
                start, expected = place, number
            expected += 1
        yield sound[start:]
        yield list(self._others(expected, end))

    def _sound_hashes(self, block: Block) -> list[bytes] | None:
        """Return the hashes of the leaves of a block, None where one of them does not say what was recorded, of whom.

        What was kept of them is only compared with what the rows give.
        """
        if not block.leaves:
            return []
        epoch = self._epochs[0]  # only a first epoch adopts
        adopted = epoch.is_adopted(block.first)
        if block.whole != block.leaves or adopted != epoch.is_adopted(block.last):
            return None
        opening: Callable[[Any], bytes] = self._openings_of(adopted=adopted).__getitem__
        salts = unpack(f"{SALT}s" * block.leaves, block.salts)
        try:
            identities, people = json.loads(block.identities), json.loads(block.people)
            if min(identities) < 0:
                return None
            records, results = block.records.split(b"\n"), block.results.split(b"\n")
            found = self._making.written_hashes(salts, map(opening, identities), records, results)
            owners = list(map(self._owners.__getitem__, identities))
        except (LookupError, TypeError, ValueError):
            return None
        if b"".join(found) != block.hashes or owners != people:
            return None
        self.identities_used.update(identities)
        return found

    def _openings_of(self, *, adopted: bool) -> _ById:
        """Return how the payloads of each person's completions begin, by identity."""
        if adopted not in self._openings:
            making = self._making
            self._openings[adopted] = _by_id(
                {one: making.opening(part, adopted=adopted) for one, (_, part) in self._identities.items()}
            )
        return self._openings[adopted]

    def _others(self, first: int, end: int) -> Iterator[bytes]:
        """Check the leaves from `first` up to `end`, none of them a sound completion, and yield their hashes."""
        for number in range(first, end):
            while self._next is not None and self._next.number < number:
                self._next = next(self._other_leaves, None)
            of_other_kind = self._next is not None and self._next.number == number
            leaf = self._next if of_other_kind else ledger_streams.load_leaf(self._reader, number)
            if leaf is None:
                self._breaks.add(Said.ENTRY_MISSING, leaf=number)
            else:
                yield self._kept_hash(leaf)

    def _kept_hash(self, leaf: Leaf) -> bytes:
        """Check a leaf and return the hash that is kept."""
        what = f"{leaf.kind} {leaf.subject}" if leaf.completion is None else f"completion record {leaf.completion}"
        self.identities_used.add(leaf.identity_id)
        if leaf.kind not in _KINDS or not isinstance(leaf.hash, bytes) or len(leaf.hash) != _DIGEST:
            self._breaks.add(Said.ENTRY_UNKNOWN, leaf=leaf.number, what=leaf.kind)
            return bytes(_DIGEST)
        if leaf.salt is None:
            self.empty.add(leaf.number)
            return leaf.hash
        self.counts[_KINDS[leaf.kind]] += 1
        try:
            payload, other_person = self._payload(leaf, _KINDS[leaf.kind])
            if payload is None:
                self._breaks.add(Said.ENTRY_GONE, leaf=leaf.number, what=what)
            elif leaf_hash(leaf.salt, payload) != leaf.hash:
                self._breaks.add(Said.ENTRY_CHANGED, leaf=leaf.number, what=what)
            elif other_person:
                self._breaks.add(Said.OTHER_PERSON, leaf=leaf.number, what=what)
        except (TypeError, ValueError, KeyError):
            self._breaks.add(Said.ENTRY_CHANGED, leaf=leaf.number, what=what)
        return leaf.hash

    def _payload(self, leaf: Leaf, kind: LeafKind) -> tuple[bytes | None, bool]:
        """Return the payload of a leaf, None where its row is gone, and whether that is of another person now."""
        adopted = any(epoch.is_adopted(leaf.number) for epoch in self._epochs)
        if leaf.identity_id is not None and leaf.identity_id not in self._identities:
            return None, False
        person, part = (None, None) if leaf.identity_id is None else self._identities[leaf.identity_id]
        if kind is LeafKind.EPOCH:
            return next((epoch_payload(one) for one in self._epochs if str(one.number) == leaf.subject), None), False
        if kind is LeafKind.COMPLETION:
            row = None if leaf.completion is None else ledger_streams.load_completion(self._reader, leaf.completion)
            if row is None or part is None or row[0] not in self._making.editions:
                return None, False
            return self._making.completion(part, row, adopted=adopted), person != row[-1]
        row = self._subject(kind, leaf.number)
        if row is None:
            return None, False
        if kind is LeafKind.ERASURE:
            leaves = row[1 + SUBJECT_FIELDS[kind].index("leaves")]
            self.named.update(int(one) for one in leaves.split())
        if kind is LeafKind.IDENTITY:
            self.identities_recorded.add(int(leaf.subject or ""))
        return subject_payload(kind, part, row[1:-1], adopted=adopted), person != row[-1]

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


def _by_id(values: Mapping[int, Any]) -> _ById:
    """Return a list with each value at its id, None between; a dict, which is half as fast, where ids lie far apart."""
    most = max(values, default=0)
    return [values.get(one) for one in range(most + 1)] if most < 4 * len(values) + 1000 else dict(values)


def _with_first(first: tuple[Any, ...], rest: Iterator[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
    yield first
    yield from rest
