"""Streams the whole ledger beside the rows that it is about, in its order, for a verification."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from app.domain.ledger import LeafKind
from app.domain.ledger_payloads import Identity, identity_part
from app.storage import standing_upkeep
from app.storage.ledger_leaves import Leaf
from app.storage.ledger_sources import COMPLETION, SUBJECTS, Reader

_RESULT = "json_array(c.edition_id, c.language, c.app_version, c.score, c.points, c.max_points, c.pass_mark, c.passed)"
_RECORD = (
    "json_object('completed_local', c.completed_local, 'completed_utc', c.completed_utc, 'id', c.id, "
    "'started_local', c.started_local, 'started_utc', c.started_utc)"
)
_WHOLE = "l.salt >= x'' AND length(l.salt) = 16 AND l.hash >= x'' AND length(l.hash) = 32"
"""SQLite sorts everything else before all BLOBs, also before the empty one."""

_COMPLETIONS = (  # CROSS JOIN: SQLite then keeps to this order of tables, and goes over the leaves by their numbers
    "FROM ledger_leaf l CROSS JOIN completion c "
    "WHERE c.sequence = l.completion AND l.kind = 'completion' AND l.number >= ? AND l.number < ?"
)
_BLOCK = (
    f"SELECT count(*), sum({_WHOLE}), min(l.number), max(l.number), "
    f"CAST(group_concat({_RECORD}, x'0a') AS BLOB), CAST(group_concat({_RESULT}, x'0a') AS BLOB), "
    "json_group_array(l.identity_id), json_group_array(c.person_id), "
    f"CAST(group_concat(l.salt, '') AS BLOB), CAST(group_concat(l.hash, '') AS BLOB) {_COMPLETIONS}"
)
LEAF = "l.number, l.kind, l.completion, l.subject, l.identity_id, l.salt, l.hash"


class Block(NamedTuple):
    """Leaves of completions that have their record, with that record; of each value those of all leaves in one.

    `whole` counts those whose salt and hash are BLOBs of the right length: only if all are can `salts` and
    `hashes` be taken apart again. Records are JSON objects, results JSON arrays of the first eight COMPLETION_FIELDS,
    each on a line; identities, and the people whom the records are of now, are JSON arrays of ids.
    """

    leaves: int = 0
    whole: int = 0
    first: int = 0
    last: int = 0
    records: bytes = b""
    results: bytes = b""
    identities: str = "[]"
    people: str = "[]"
    salts: bytes = b""
    hashes: bytes = b""


def load_span(reader: Reader) -> tuple[int, int, int]:
    """Return how many leaves there are, the lowest of their numbers, and the one after the highest."""
    row = reader.row("SELECT count(*), min(number), max(number) + 1 FROM ledger_leaf")
    return (row[0], row[1], row[2]) if row is not None and row[0] else (0, 0, 0)


def load_block(reader: Reader, first: int, end: int) -> Block:
    """Return the leaves of completions from number `first` up to `end` that have their record; there may be none.

    SQLite writes JSON with all escapes, so that a line is a value, and with all digits (17). It puts together what
    Python would take longer to take apart. Where a value is a BLOB it raises a driver's Error that has “JSON” in it.
    """
    row = reader.row(_BLOCK, first, end)
    return Block(*row) if row is not None and row[0] else Block()


def list_block_numbers(reader: Reader, first: int, end: int) -> list[int]:
    """Return the numbers of the leaves of a `Block`, in order."""
    return [row[0] for row in reader.rows(f"SELECT l.number {_COMPLETIONS} ORDER BY l.number", first, end)]


def stream_other_leaves(reader: Reader) -> Iterator[Leaf]:
    """Yield all leaves that are not about a completion, in order."""
    query = f"SELECT {LEAF} FROM ledger_leaf l WHERE l.completion IS NULL ORDER BY l.number"  # noqa: S608
    return (Leaf(*row) for row in reader.rows(query))


def load_leaf(reader: Reader, number: int) -> Leaf | None:
    """Return a leaf as it is kept, None where there is none."""
    row = reader.row(f"SELECT {LEAF} FROM ledger_leaf l WHERE l.number = ?", number)  # noqa: S608
    return Leaf(*row) if row else None


def load_completion(reader: Reader, sequence: int) -> tuple[Any, ...] | None:
    """Return the COMPLETION_FIELDS of a record and its person, None where it is gone."""
    return reader.row(f"SELECT {COMPLETION}, c.person_id FROM completion c WHERE c.sequence = ?", sequence)  # noqa: S608


def stream_subjects(reader: Reader, kind: LeafKind, first: int) -> Iterator[tuple[Any, ...]]:
    """Yield what leaves of another kind are about, from leaf `first` on: number, SUBJECT_FIELDS, person or None."""
    table, columns, person = SUBJECTS[kind]
    return reader.rows(
        f"SELECT l.number, {columns}, {person} FROM ledger_leaf l JOIN {table} s ON s.id = l.subject "  # noqa: S608
        "WHERE l.number >= ? AND l.kind = ? ORDER BY l.number",
        first,
        kind.value,
    )


def list_identities(reader: Reader) -> Iterator[tuple[int, Identity]]:
    """Yield who people were, the oldest first, each with its id."""
    for row in reader.rows("SELECT id, person_id, number, name, department FROM ledger_identity ORDER BY id"):
        yield row[0], Identity(*row[1:])


def list_identity_parts(reader: Reader) -> Iterator[tuple[int, int, bytes]]:
    """Yield the canonical form of who people were: its id, the person, `Identity.part()`."""
    query = "SELECT id, person_id, number, name, department FROM ledger_identity ORDER BY id"
    return ((one, person, identity_part(*who)) for one, person, *who in reader.rows(query))


def list_people_now(reader: Reader) -> Iterator[tuple[Identity, Identity | None]]:
    """Yield who each person was last, where that differs from what they are now, and what they are now if anything."""
    rows = reader.rows(
        "SELECT i.person_id, i.number, i.name, i.department, p.id, p.number, p.name, p.department "
        "FROM ledger_identity i LEFT JOIN person p ON p.id = i.person_id "
        "WHERE i.id IN (SELECT max(id) FROM ledger_identity GROUP BY person_id) AND "
        "(p.number IS NOT i.number OR p.name IS NOT i.name OR p.department IS NOT i.department)"
    )
    for row in rows:
        yield Identity(*row[:4]), None if row[4] is None else Identity(*row[4:])


def list_renumbered(reader: Reader) -> Iterator[tuple[int, str, str]]:
    """Yield identities with another number than the one before of the same person: id, number before, number."""
    query = (
        "SELECT id, before, number FROM (SELECT id, number, lag(number) OVER (PARTITION BY person_id ORDER BY id) "
        "AS before FROM ledger_identity) WHERE before <> number"
    )
    for row in reader.rows(query):
        yield row[0], row[1], row[2]


def list_unrecorded(reader: Reader, recorded: int, limit: int) -> list[tuple[str, str]]:
    """Return rows that no leaf is about, by kind and by sequence (completions) or id.

    `recorded` is how many completions have a leaf: where there are no more than those, none is looked for.
    """
    found = []
    query = (
        "SELECT c.sequence FROM completion c WHERE NOT EXISTS "
        "(SELECT 1 FROM ledger_leaf l WHERE l.completion = c.sequence) LIMIT ?"
    )
    if reader.number("SELECT count(*) FROM completion") != recorded:
        found += [(LeafKind.COMPLETION.value, str(row[0])) for row in reader.rows(query, limit)]
    for kind in (LeafKind.ATTESTATION, LeafKind.EXPORT, LeafKind.CORRECTION, LeafKind.ERASURE):
        query = (
            f"SELECT s.id FROM {SUBJECTS[kind][0]} s WHERE NOT EXISTS "  # noqa: S608 - our own names
            "(SELECT 1 FROM ledger_leaf l WHERE l.subject = s.id AND l.kind = ?) LIMIT ?"
        )
        found += [(kind.value, str(row[0])) for row in reader.rows(query, kind.value, limit)]
    return found


def list_recorded_twice(reader: Reader, limit: int) -> list[int]:
    """Return the sequences of completions with more than one leaf; looked for only where counting says there is one."""
    leaves = reader.number("SELECT count(*) FROM ledger_leaf WHERE completion IS NOT NULL")
    if reader.number("SELECT count(DISTINCT completion) FROM ledger_leaf") == leaves:
        return []
    query = (
        "SELECT completion FROM ledger_leaf WHERE completion IS NOT NULL "
        "GROUP BY completion HAVING count(*) > 1 LIMIT ?"
    )
    return [row[0] for row in reader.rows(query, limit)]


def list_foreign_attempts(reader: Reader, limit: int) -> list[int]:
    """Return the sequences of completions whose attempt is another person's or of another edition."""
    query = (
        "SELECT c.sequence FROM attempt a CROSS JOIN completion c ON c.attempt_id = a.id "
        "WHERE a.person_id <> c.person_id OR a.edition_id <> c.edition_id LIMIT ?"
    )
    return [row[0] for row in reader.rows(query, limit)]


def list_ill_corrected(reader: Reader, limit: int) -> list[int]:
    """Return the sequences of completions that do not say of themselves what the corrections say of them.

    A record is superseded since the day of its first correction; one that takes a place names whose, and since when.
    """
    first = "SELECT min(substr(s.corrected_local, 1, 10)) FROM correction s WHERE s.completion_id = c.id"
    queries = (
        "SELECT c.sequence FROM completion c WHERE (c.superseded IS NOT NULL OR c.corrects IS NOT NULL) "  # noqa: S608
        f"AND ((c.superseded IS NOT NULL AND c.superseded IS NOT ({first})) OR (c.corrects IS NOT NULL AND NOT EXISTS "
        "(SELECT 1 FROM correction s WHERE s.replacement_id = c.id)))",
        f"SELECT c.sequence FROM correction s JOIN completion c ON c.id = s.completion_id "  # noqa: S608
        f"WHERE c.superseded IS NOT ({first})",
        "SELECT c.sequence FROM correction s CROSS JOIN completion c ON c.id = s.replacement_id "
        "WHERE c.corrects IS NOT s.completion_id OR c.recorded IS NOT substr(s.corrected_local, 1, 10)",
    )
    found = {row[0] for query in queries for row in reader.rows(f"{query} LIMIT ?", limit)}
    return sorted(found)[:limit]


def list_published(reader: Reader) -> Iterator[tuple[str, str, str, str]]:
    """Yield published versions: digest, kind, subject, body."""
    for row in reader.rows("SELECT digest, kind, subject, body FROM published"):
        yield row[0], row[1], row[2], row[3]


def list_editions(reader: Reader) -> Iterator[tuple[Any, ...]]:
    """Yield editions with their texts: id, module, version, policy version, titles, commitments, two bodies or None."""
    return reader.rows(
        "SELECT e.id, e.module, e.version, e.policy_version, e.title_en, e.title_ja, e.commitments, m.body, p.body "
        "FROM module_edition e LEFT JOIN published m ON m.digest = e.digest "
        "LEFT JOIN published p ON p.digest = e.policy_digest"
    )


def list_nodes(reader: Reader) -> dict[tuple[int, int], bytes]:
    """Return the nodes that are kept, by level and position."""
    return {(row[0], row[1]): bytes(row[2]) for row in reader.rows("SELECT level, position, hash FROM ledger_node")}


def list_foreign_code(reader: Reader) -> list[str]:
    """Return the names of triggers and views that the program did not make, word for word as it makes them."""
    found = reader.rows("SELECT name, sql FROM sqlite_master WHERE type IN ('trigger', 'view')")
    return [name for name, sql in found if standing_upkeep.TRIGGERS.get(name) != sql]
