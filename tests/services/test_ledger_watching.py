"""The last check of the ledger is remembered with its time."""

from pathlib import Path

import pytest

from app.domain.ledger_report import Verdict
from app.domain.people import Actor, Role
from app.domain.refusals import Cancelled, Refusal, Sentence
from app.services.workspace import Workspace
from tests.builders import StandingClock, take_quiz


def test_a_check_is_remembered_with_its_time(
    workspace: Workspace, hr: Actor, aiko: Actor, clock: StandingClock
) -> None:
    assert workspace.watching.last(hr) is None
    take_quiz(workspace, aiko)
    checked = workspace.watching.check(hr)
    clock.advance(hours=2)
    assert workspace.watching.last(hr) == checked
    assert (checked.report.verdict, checked.report.records) == (Verdict.SOUND, 1)
    assert (clock() - checked.at).total_seconds() == 7200


def test_a_check_that_is_cancelled_is_not_remembered(workspace: Workspace, hr: Actor, aiko: Actor) -> None:
    take_quiz(workspace, aiko)

    def cancel(_entries: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        workspace.watching.check(hr, cancel)
    assert workspace.watching.last(hr) is None


def test_an_auditor_checks_against_the_witness_that_hr_saved(
    workspace: Workspace, hr: Actor, aiko: Actor, tmp_path: Path
) -> None:
    take_quiz(workspace, aiko)
    path = tmp_path / "clausewise.witness"
    assert workspace.watching.save_checkpoint(hr, path)
    newest = workspace.watching.newest(hr)
    take_quiz(workspace, aiko, "locked-drawer")
    checked = workspace.watching.check(Actor(Role.AUDITOR), witness=path)
    assert (checked.witness, checked.report.verdict) == (path, Verdict.SOUND)
    assert newest is not None
    assert f"{newest.size} entries under the same key" in str(checked.report.proven[-1])
    with workspace.database.transaction() as session:
        session.connection().exec_driver_sql("DELETE FROM ledger_leaf")
    assert workspace.watching.check(hr, witness=path).report.verdict is Verdict.BROKEN


def test_no_checkpoint_is_saved_of_a_broken_ledger(
    workspace: Workspace, hr: Actor, aiko: Actor, tmp_path: Path
) -> None:
    take_quiz(workspace, aiko)
    with workspace.database.transaction() as session:
        session.connection().exec_driver_sql("UPDATE completion SET score = 0.25")
    assert not workspace.watching.save_checkpoint(hr, tmp_path / "clausewise.witness")
    assert not (tmp_path / "clausewise.witness").exists()


def test_what_is_no_witness_is_refused(workspace: Workspace, hr: Actor, tmp_path: Path) -> None:
    path = tmp_path / "clausewise.witness"
    path.write_text("hello")
    with pytest.raises(Refusal) as refused:
        workspace.watching.check(hr, witness=path)
    assert refused.value.sentence is Sentence.WITNESS_UNREADABLE
