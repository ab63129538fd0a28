"""Who people were when something was recorded, so that a later change of a name leaves old leaves as they are."""

import json
from collections.abc import Sequence

from app.domain.ledger_payloads import Identity
from app.storage.ledger_sources import Reader

_COLUMNS = "person_id, number, name, department"


def identity_now(reader: Reader, person_id: int) -> int:
    """Return the id of the identity that a person has now; keep it first where they have changed since the last."""
    ((number, name, department),) = reader.rows("SELECT number, name, department FROM person WHERE id = ?", person_id)
    now = Identity(person_id, number, name, department)
    query = f"SELECT {_COLUMNS}, id FROM ledger_identity WHERE person_id = ? ORDER BY id DESC LIMIT 1"  # noqa: S608
    last = reader.row(query, person_id)
    if last is not None and Identity(*last[:4]) == now:
        return int(last[4])
    before = "" if last is None else str(last[1])
    reader.write(
        f"INSERT INTO ledger_identity (before, {_COLUMNS}) VALUES (?, ?, ?, ?, ?)",  # noqa: S608 - names of columns
        [(before, person_id, number, name, department)],
    )
    return reader.number("SELECT last_insert_rowid()")


def identities_now(reader: Reader, people: Sequence[int]) -> list[tuple[int, str, Identity]]:
    """Return the identity that each of many people has now, its id and their number before, in a few statements.

    Identities that are not kept yet are kept first, as in `identity_now`.
    """
    chosen = json.dumps(people)
    newest = (
        "SELECT p.id person_id, p.number, p.name, p.department, i.number kept_number, i.name kept_name, "
        "i.department kept_department FROM json_each(?) j JOIN person p ON p.id = j.value LEFT JOIN ledger_identity i "
        "ON i.id = (SELECT max(n.id) FROM ledger_identity n WHERE n.person_id = p.id)"
    )
    reader.write(
        f"INSERT INTO ledger_identity (before, {_COLUMNS}) "  # noqa: S608 - names of columns
        f"SELECT coalesce(kept_number, ''), person_id, number, name, department FROM ({newest}) "
        "WHERE kept_number IS NOT number OR kept_name IS NOT name OR kept_department IS NOT department "
        "ORDER BY person_id",
        [(chosen,)],
    )
    query = (
        f"SELECT id, before, {_COLUMNS} FROM ledger_identity WHERE id IN "  # noqa: S608 - names of columns
        "(SELECT max(n.id) FROM ledger_identity n WHERE n.person_id IN (SELECT value FROM json_each(?)) "
        "GROUP BY n.person_id) ORDER BY id"
    )
    return [(row[0], row[1], Identity(*row[2:])) for row in reader.rows(query, chosen)]


def load_identity(reader: Reader, identity_id: int) -> Identity:
    """Return who somebody was."""
    (row,) = reader.rows(f"SELECT {_COLUMNS} FROM ledger_identity WHERE id = ?", identity_id)  # noqa: S608
    return Identity(*row)


def add_missing_identities(reader: Reader) -> None:
    """Keep the identity of everybody who has a completion without a leaf and is not known as they are now."""
    reader.write(
        f"INSERT INTO ledger_identity (before, {_COLUMNS}) "  # noqa: S608 - names of columns
        "SELECT coalesce(i.number, ''), p.id, p.number, p.name, p.department FROM person p LEFT JOIN ledger_identity i "
        "ON i.id = (SELECT max(n.id) FROM ledger_identity n WHERE n.person_id = p.id) "
        "WHERE p.id IN (SELECT c.person_id FROM completion c WHERE NOT EXISTS "
        "(SELECT 1 FROM ledger_leaf l WHERE l.completion = c.sequence)) "
        "AND (i.number IS NOT p.number OR i.name IS NOT p.name OR i.department IS NOT p.department) ORDER BY p.id",
        [()],
    )


def list_newest_identities(reader: Reader) -> dict[int, tuple[int, bytes]]:
    """Return the newest identity of each person: its id, and its part of a payload."""
    query = f"SELECT {_COLUMNS}, id FROM ledger_identity ORDER BY id"  # noqa: S608
    return {row[0]: (row[4], Identity(*row[:4]).part()) for row in reader.rows(query)}
