"""The last check of the ledger is remembered with its time."""

import pytest

from app.domain.ledger_report import Verdict
from app.domain.people import Actor
from app.domain.refusals import Cancelled
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
