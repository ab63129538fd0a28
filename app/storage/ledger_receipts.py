"""Receipts of many completion records at once: a few queries for a block of them, as `ledger.receipt_of` for one."""

from collections.abc import Sequence
from functools import cache

from sqlalchemy.orm import Session

from app.domain.ledger import LeafKind
from app.domain.ledger_payloads import Identity, PayloadMaking
from app.domain.ledger_tree import inclusion_proof
from app.domain.receipts import Receipt
from app.storage import ledger_checkpoints, ledger_sources
from app.storage.ledger_nodes import Nodes
from app.storage.ledger_sources import COMPLETION, Reader


class ReceiptMaking:
    """Makes receipts against the newest checkpoint; refuses as `ledger.load_checkpoint` where that does not hold."""

    def __init__(self, session: Session) -> None:
        self._reader = Reader.of(session)
        self.checkpoint = ledger_checkpoints.load_checked(self._reader)
        self._epochs = ledger_sources.list_epochs(self._reader)
        self._making = PayloadMaking(ledger_sources.load_trainings(self._reader))

    def make(self, sequences: Sequence[int]) -> dict[int, Receipt]:
        """Return the receipts of records by their sequence, a few hundred at a time.

        A record that is not what was recorded, and one without an entry, has none.
        """
        wanted = ",".join(map(str, sequences))
        leaves = list(
            self._reader.rows(
                "SELECT completion, number, salt, identity_id FROM ledger_leaf "  # noqa: S608 - numbers of ours
                f"WHERE completion IN ({wanted}) AND kind = '{LeafKind.COMPLETION.value}' AND salt IS NOT NULL"
            )
        )
        rows = {
            row[-1]: row
            for row in self._reader.rows(
                f"SELECT {COMPLETION}, c.person_id, c.sequence FROM completion c "  # noqa: S608
                f"WHERE c.sequence IN ({wanted})"
            )
        }
        people = self._identities({identity for _, _, _, identity in leaves})
        node = cache(Nodes(self._reader).at)
        made = {}
        for sequence, number, salt, identity in leaves:
            if sequence not in rows or identity not in people:
                continue
            try:
                adopted = any(epoch.is_adopted(number) for epoch in self._epochs)
                payload = self._making.completion(people[identity], rows[sequence], adopted=adopted).decode()
                path = inclusion_proof(number, self.checkpoint.size, node)
            except (KeyError, TypeError, ValueError):
                continue
            receipt = Receipt(payload, salt.hex(), number, tuple(one.hex() for one in path), self.checkpoint)
            if receipt.is_included():
                made[sequence] = receipt
        return made

    def _identities(self, identities: set[int | None]) -> dict[int, bytes]:
        wanted = ",".join(str(one) for one in identities if one is not None)
        query = f"SELECT id, person_id, number, name, department FROM ledger_identity WHERE id IN ({wanted})"  # noqa: S608
        return {row[0]: Identity(*row[1:]).part() for row in self._reader.rows(query)}
