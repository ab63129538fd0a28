"""Records get their leaf in their own transaction, and nothing is signed on top of a falsification."""

import json
from pathlib import Path

import pytest

from app.domain.ledger import EpochReason, LeafKind
from app.domain.ledger_report import Said, Verdict
from app.domain.people import Actor
from app.domain.refusals import Refusal, Sentence
from app.services.record_proving import verify_file
from app.services.workspace import Workspace
from app.storage import ledger, ledger_erasing, ledger_sources
from app.storage.database import open_database
from app.storage.ledger_sources import Reader
from tests.builders import StandingClock, take_quiz
from tests.storage.old_workspaces import copy_rows, migrate_to

LEDGER_TABLES = ("ledger_leaf", "ledger_node", "ledger_checkpoint", "ledger_epoch", "ledger_identity", "device_key")


def ids(workspace: Workspace) -> list[str]:
    with workspace.database.reading() as session:
        return [row[0] for row in Reader.of(session).rows("SELECT id FROM completion ORDER BY sequence")]


def leaves(workspace: Workspace) -> list[str]:
    with workspace.database.reading() as session:
        return [row[0] for row in Reader.of(session).rows("SELECT kind FROM ledger_leaf ORDER BY number")]


def write(workspace: Workspace, statement: str) -> None:
    with workspace.database.transaction() as session:
        session.connection().exec_driver_sql(statement)


def test_a_new_workspace_has_a_signed_ledger_from_the_first_moment(workspace: Workspace) -> None:
    assert leaves(workspace) == ["epoch"]
    report = workspace.integrity.verify()
    assert (report.verdict, report.leaves, report.records) == (Verdict.SOUND, 1, 0)


def test_a_completion_gets_its_leaf_and_a_checkpoint_over_it(workspace: Workspace, aiko: Actor) -> None:
    take_quiz(workspace, aiko)
    assert leaves(workspace) == ["epoch", "completion"]
    with workspace.database.reading() as session:
        assert ledger.load_checkpoint(session).size == 2


def test_a_failed_transaction_leaves_neither_record_nor_leaf(workspace: Workspace, aiko: Actor) -> None:
    take_quiz(workspace, aiko)
    with pytest.raises(ZeroDivisionError), workspace.database.transaction() as session:
        ledger.append_identity(session, 1, StandingClock().now)
        raise ZeroDivisionError
    assert leaves(workspace) == ["epoch", "completion"]
    assert workspace.integrity.verify().verdict is Verdict.SOUND


def test_every_record_of_a_large_sample_has_a_receipt_that_holds(workspace: Workspace, aiko: Actor) -> None:
    take_quiz(workspace, aiko)
    workspace.samples.make(20, 700, seed=1)
    take_quiz(workspace, aiko)
    with workspace.database.reading() as session:
        found = [ledger.receipt_of(session, LeafKind.COMPLETION, one) for one in ids(workspace)[::23]]
    assert len(found) == 31
    assert all(one is not None and one.is_included() and one.checkpoint.is_sound() for one in found)


def test_a_change_of_name_and_department_leaves_old_records_sound_and_is_told(
    workspace: Workspace, aiko: Actor
) -> None:
    take_quiz(workspace, aiko)
    write(workspace, "UPDATE person SET name = 'Aiko Sato', department = 'Sales'")
    report = workspace.integrity.verify()
    assert report.verdict is Verdict.SOUND
    assert Said.RENAMED in {one.said for one in report.not_proven}
    take_quiz(workspace, aiko)
    with workspace.database.reading() as session:
        names = [ledger.receipt_of(session, LeafKind.COMPLETION, one) for one in ids(workspace)]
    assert [one.content()["person"]["name"] for one in names if one] == ["Aiko Tanaka", "Aiko Sato"]
    assert Said.RENAMED not in {one.said for one in workspace.integrity.verify().not_proven}


def test_a_change_of_number_needs_a_leaf_of_its_own(workspace: Workspace, aiko: Actor, clock: StandingClock) -> None:
    take_quiz(workspace, aiko)
    write(workspace, "UPDATE person SET number = '00999'")
    assert workspace.integrity.verify().verdict is Verdict.BROKEN
    with workspace.database.transaction() as session:
        ledger.append_identity(session, 1, clock())
    assert workspace.integrity.verify().verdict is Verdict.SOUND


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM ledger_checkpoint",
        "DELETE FROM ledger_epoch",
        "DELETE FROM ledger_leaf WHERE number = 1",
        "UPDATE ledger_leaf SET hash = zeroblob(32) WHERE number = 1",
        "UPDATE ledger_checkpoint SET root = '00'",
        "UPDATE ledger_checkpoint SET signature = ''",
    ],
)
def test_nothing_is_recorded_on_top_of_a_ledger_that_does_not_hold(
    workspace: Workspace, aiko: Actor, statement: str
) -> None:
    take_quiz(workspace, aiko)
    write(workspace, statement)
    with pytest.raises(Refusal) as refused:
        take_quiz(workspace, aiko)
    assert refused.value.sentence is Sentence.LEDGER_BROKEN
    assert len(ids(workspace)) == 1


def test_a_record_that_was_changed_has_no_receipt(workspace: Workspace, aiko: Actor) -> None:
    take_quiz(workspace, aiko)
    write(workspace, "UPDATE completion SET score = 0.5")
    with pytest.raises(Refusal) as refused, workspace.database.reading() as session:
        ledger.receipt_of(session, LeafKind.COMPLETION, ids(workspace)[0])
    assert refused.value.sentence is Sentence.LEDGER_BROKEN


def test_an_erased_record_leaves_a_tombstone_and_the_rest_sound(
    workspace: Workspace, aiko: Actor, ben: Actor, clock: StandingClock
) -> None:
    for actor in (aiko, ben, ben):
        take_quiz(workspace, actor)
    with workspace.database.transaction() as session:
        ledger_erasing.erase_completions(session, [1], "asked for", clock())
        (row,) = Reader.of(session).rows(
            "SELECT completion, subject, identity_id, salt FROM ledger_leaf WHERE number = 1"
        )
        assert row == (None, None, None, None)
        assert [one[0] for one in Reader.of(session).rows("SELECT name FROM ledger_identity")] == ["Ben Okafor"]
    report = workspace.integrity.verify()
    assert (report.verdict, report.records, report.erased) == (Verdict.SOUND, 2, 1)
    assert Said.ERASED in {one.said for one in report.proven}
    take_quiz(workspace, ben)
    assert workspace.integrity.verify().verdict is Verdict.SOUND


def test_a_restored_backup_goes_on_in_a_new_epoch(workspace: Workspace, aiko: Actor, clock: StandingClock) -> None:
    take_quiz(workspace, aiko)
    with workspace.database.transaction() as session:
        ledger.begin_restored_epoch(session, clock())
    take_quiz(workspace, aiko)
    with workspace.database.reading() as session:
        first, second = ledger_sources.list_epochs(Reader.of(session))
        assert (second.reason, second.first, second.device) == (EpochReason.RESTORED, 2, first.device)
        assert ledger.load_checkpoint(session).origin.endswith("/2")
    report = workspace.integrity.verify()
    assert report.verdict is Verdict.SOUND
    assert Said.RESTORED in {one.said for one in report.not_proven}


def test_a_workspace_from_before_the_ledger_is_adopted_and_says_so(
    workspace: Workspace, aiko: Actor, workspace_path: Path, tmp_path: Path
) -> None:
    take_quiz(workspace, aiko)
    workspace.samples.make(10, 300, seed=1)
    workspace.close()
    old = tmp_path / "old.clausewise"
    migrate_to(old, "0002")
    copy_rows(workspace_path, old)
    database = open_database(old)
    with database.reading() as session:
        assert ledger_sources.list_epochs(Reader.of(session))[0].adopted == 301
        one = Reader.of(session).row("SELECT id FROM completion WHERE sequence = 1")
        receipt = ledger.receipt_of(session, LeafKind.COMPLETION, one[0] if one else "")
    database.close()
    assert receipt is not None
    assert json.loads(receipt.text())["payload"]["adopted"] is True
    report = verify_file(old)
    assert (report.verdict, report.records) == (Verdict.SOUND, 301)
    assert Said.ADOPTED in {one.said for one in report.not_proven}


def test_a_device_has_a_key_of_its_own(tmp_path: Path) -> None:
    for name in ("a", "b"):
        open_database(tmp_path / name).close()
    keys = {verify_file(tmp_path / name).checkpoint.public_key for name in ("a", "b")}  # type: ignore[union-attr]
    assert len(keys) == 2
