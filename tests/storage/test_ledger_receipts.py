"""Receipts of many records are the receipts of each."""

from app.domain.ledger import LeafKind
from app.domain.people import Actor
from app.services.workspace import Workspace
from app.storage import ledger
from app.storage.ledger_receipts import ReceiptMaking
from tests.builders import take_quiz


def test_many_at_once_are_the_same_as_one_by_one(workspace: Workspace, aiko: Actor, ben: Actor) -> None:
    workspace.samples.make(20, 700, seed=2)  # more than two tiles of the tree
    for learner in (aiko, ben):
        take_quiz(workspace, learner)
    with workspace.database.reading() as session:
        rows = dict(session.connection().exec_driver_sql("SELECT sequence, id FROM completion").fetchall())
        chosen = sorted(rows)[::37] + sorted(rows)[-2:]
        made = ReceiptMaking(session).make(chosen)
        assert len(chosen) > 15
        assert made == {one: ledger.receipt_of(session, LeafKind.COMPLETION, rows[one]) for one in chosen}


def test_a_record_that_was_changed_or_is_unknown_has_none(workspace: Workspace, aiko: Actor) -> None:
    take_quiz(workspace, aiko)
    take_quiz(workspace, aiko)
    with workspace.database.transaction() as session:
        session.connection().exec_driver_sql("UPDATE completion SET score = 0.5 WHERE sequence = 1")
        assert set(ReceiptMaking(session).make([1, 2, 99])) == {2}
