"""Keeps what the answers say about each item version, so that the library can filter by it without looking at answers.

A mark says of what it was worked out, so that it is worked out anew only where there are other answers since.
"""

from collections.abc import Mapping

from sqlalchemy.orm import Session

from app.domain.studio_lists import Statistic
from app.storage import facts
from app.storage.ledger_sources import Reader
from app.storage.names import ITEM_VERDICTS


def load_mark(session: Session) -> str | None:
    """Return the mark of the verdicts that are kept, None before the first."""
    return facts.load_fact(session, ITEM_VERDICTS)


def save_verdicts(session: Session, verdicts: Mapping[str, Statistic], mark: str) -> None:
    """Keep verdicts by the digests of item versions, in the place of those before; one that is NONE needs no row."""
    reader = Reader.of(session)
    reader.write("DELETE FROM item_standing WHERE 1 = ?", [(1,)])
    reader.write(
        "INSERT INTO item_standing (digest, verdict) SELECT digest, ?2 FROM published WHERE digest = ?1",
        [(name, verdict.value) for name, verdict in verdicts.items() if verdict is not Statistic.NONE],
    )
    facts.save_fact(session, ITEM_VERDICTS, mark)
