"""Who people were when something was recorded, so that a later change of a name leaves old leaves as they are."""

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
