"""Goes over every leaf of the ledger once: makes its payload again from the rows, and the tree from the hashes."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, TypeAlias

from app.domain.ledger import Epoch, LeafKind
from app.domain.ledger_payloads import SUBJECT_FIELDS, PayloadMaking, epoch_payload, subject_payload
from app.domain.ledger_report import Breaks, Said
from app.domain.ledger_tree import TILE, TILE_LEVEL, Frontier, leaf_hash, node_hash
from app.storage import driver, ledger_sources, ledger_streams
from app.storage.ledger_leaves import Leaf, count
from app.storage.ledger_sources import Reader

_KINDS = {kind.value: kind for kind in LeafKind}
_DIGEST = 32
_BLOCK = 2 * TILE
_NUMBER = 5
"""The place of the leaf's number in the rows of `ledger_streams.stream_completions`."""

_ById: TypeAlias = list[Any] | dict[int, Any]


class LeafPass:
    """One pass; afterwards its fields say what was found. `roots` has the root at each of the wanted sizes."""

    def __init__(self, reader: Reader, epochs: Sequence[Epoch], breaks: Breaks) -> None:
        self._reader = reader
        self._epochs = epochs
        self._breaks = breaks
        self._streams: dict[LeafKind, Iterator[tuple[Any, ...]]] = {}
        self._making = PayloadMaking(ledger_sources.load_trainings(reader))
        self._identities: dict[int, tuple[int, bytes]] = {
            one: (identity.person_id, identity.part()) for one, identity in ledger_streams.list_identities(reader)
        }
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
        for hashes in self._hashes():
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

    def _hashes(self) -> Iterator[list[bytes]]:
        """Yield the hashes of all leaves in order, many at once.

        Each is the one that is kept, after what the rows say now was found to give the same or a break was noted: so
        one changed record does not hide where else the tree was changed.
        """
        expected = 0
        for block in self._blocks():
            is_whole = block[0][_NUMBER] == expected and block[-1][_NUMBER] == expected + len(block) - 1
            sound = self._sound_hashes(block) if is_whole else None
            if sound is not None:
                yield sound
                self.counts[LeafKind.COMPLETION] += len(block)
            else:
                yield from self._one_by_one(block, expected)
            expected = block[-1][_NUMBER] + 1
        yield list(self._others(expected, count(self._reader)))

    def _blocks(self) -> Iterator[list[tuple[Any, ...]]]:
        """Yield the leaves of completions, many at once; none any more from one on that has what no record can have."""
        rows = ledger_streams.stream_completions(self._reader)
        try:
            while block := list(islice(rows, _BLOCK)):
                yield block
        except driver.sqlite.Error as error:
            if "JSON" not in str(error):
                raise

    def _one_by_one(self, block: list[tuple[Any, ...]], expected: int) -> Iterator[list[bytes]]:
        for row in block:
            yield list(self._others(expected, row[_NUMBER]))
            expected = row[_NUMBER] + 1
            sound = self._sound_hashes([row])
            if sound is not None:
                self.counts[LeafKind.COMPLETION] += 1
                yield sound
            else:
                yield list(self._others(row[_NUMBER], expected))

    def _sound_hashes(self, block: list[tuple[Any, ...]]) -> list[bytes] | None:
        """Return the hashes of rows of `stream_completions` that follow each other.

        None where one of them does not say what was recorded, of whom it was recorded.
        """
        epoch = self._epochs[0]  # only a first epoch adopts
        adopted = epoch.is_adopted(block[0][_NUMBER])
        if adopted != epoch.is_adopted(block[-1][_NUMBER]):
            return None
        *results, records, _, identities, salts, hashes, people = zip(*block, strict=True)
        opening: Callable[[Any], bytes] = self._openings_of(adopted=adopted).__getitem__
        try:
            if min(identities) < 0:
                return None
            found = self._making.written_hashes(salts, map(opening, identities), records, zip(*results, strict=True))
            owners = tuple(map(self._owners.__getitem__, identities))
        except (LookupError, TypeError, ValueError):
            return None
        if tuple(found) != hashes or owners != people:
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
