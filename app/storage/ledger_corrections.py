"""What becomes of corrections when records that they are about are erased."""

from datetime import datetime

from sqlalchemy.orm import Session

from app.domain.ledger import LeafKind
from app.domain.moments import new_id
from app.storage import ledger
from app.storage.ledger_sources import Reader

_LEAF = "LEFT JOIN ledger_leaf l ON l.subject = s.id AND l.kind = 'correction'"
_GONE = "SELECT c.id FROM json_each(?1) e CROSS JOIN completion c ON c.sequence = e.value"
_COPIED = "completion_id, kind, reason, corrected_utc, corrected_local, role, account"

_CHANGED = _COPIED.replace("reason", "coalesce(?, reason)").replace("account", "coalesce(?, account)")


def take_with_records(session: Session, reader: Reader, sequences: str, at: datetime) -> list[int]:
    """Take away the corrections of records that go, a JSON list of sequences; return the leaves to be emptied.

    Where the record stays and only the one goes that took its place, the correction stays too, recorded anew without
    naming it: whoever was corrected still reads why.
    """
    of_gone = list(
        reader.rows(
            f"SELECT s.id, l.number FROM ({_GONE}) g CROSS JOIN correction s ON s.completion_id = g.id {_LEAF}",  # noqa: S608
            sequences,
        )
    )
    cut = list(
        reader.rows(
            f"SELECT s.id, l.number FROM ({_GONE}) g CROSS JOIN correction s ON s.replacement_id = g.id {_LEAF} "  # noqa: S608
            f"WHERE s.completion_id NOT IN ({_GONE})",
            sequences,
        )
    )
    reader.write(
        "UPDATE completion SET corrects = NULL WHERE id IN "  # noqa: S608 - our own words
        f"(SELECT s.replacement_id FROM ({_GONE}) g CROSS JOIN correction s ON s.completion_id = g.id)",
        [(sequences,)],
    )
    reader.write("DELETE FROM correction WHERE id = ?", [(one,) for one, _ in of_gone])
    for one, _ in cut:
        record_anew(session, reader, one, at, without_replacement=True)
    return [number for _, number in (*of_gone, *cut) if number is not None]


def record_anew(
    session: Session,
    reader: Reader,
    correction_id: str,
    at: datetime,
    *,
    reason: str | None = None,
    account: str | None = None,
    without_replacement: bool = False,
) -> None:
    """Put a correction in the place of one whose leaf is emptied: with other words, or without its replacement."""
    new = str(new_id(at))
    replacement = "NULL" if without_replacement else "replacement_id"
    ((replaced,),) = reader.rows(f"SELECT {replacement} FROM correction WHERE id = ?", correction_id)  # noqa: S608
    reader.write("UPDATE correction SET replacement_id = NULL WHERE id = ?", [(correction_id,)])
    reader.write(
        f"INSERT INTO correction (id, replacement_id, {_COPIED}) "  # noqa: S608 - names of columns
        f"SELECT ?, ?, {_CHANGED} FROM correction WHERE id = ?",
        [(new, replaced, reason, account, correction_id)],
    )
    reader.write("DELETE FROM correction WHERE id = ?", [(correction_id,)])
    ledger.append(session, LeafKind.CORRECTION, new, at)
