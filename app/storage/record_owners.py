"""Whose completion records are, whatever their numbers and names were on the day that a list is of."""

from collections.abc import Collection, Iterable, Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.records import Record
from app.storage import people
from app.storage.tables import CompletionRow


class OwnersMet:
    """Notes who is in a file from its rows: what a filter finds can be somebody else tomorrow."""

    def __init__(self, session: Session, *, as_of: bool) -> None:
        """`as_of` says that the numbers are those of a past day, and may be another person's by now."""
        self._session, self._as_of = session, as_of
        self._numbers: set[str] = set()
        self._ids: set[int] = set()

    def noted(self, blocks: Iterable[list[Record]]) -> Iterator[list[Record]]:
        """Pass blocks of records on; a past day costs one query for each block."""
        for block in blocks:
            if self._as_of:
                self._ids |= self._owners(block)
            else:
                self._numbers.update(record.number for record in block)
            yield block

    def count(self) -> int:
        """Return how many people there were so far."""
        return len(self._ids if self._as_of else self._numbers)

    def ids(self) -> Collection[int]:
        """Return their ids."""
        return self._ids if self._as_of else people.list_ids(self._session, self._numbers)

    def _owners(self, block: list[Record]) -> set[int]:
        sequences = [record.sequence for record in block]
        query = select(CompletionRow.person_id).where(CompletionRow.sequence.in_(sequences)).distinct()
        return set(self._session.scalars(query))
