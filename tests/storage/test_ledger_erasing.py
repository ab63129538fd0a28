"""Any number of records is erased with the same few statements, and only what nothing needs any more goes with them."""

from pathlib import Path

import sqlalchemy as sa

from app.domain.corrections import OtherResult
from app.domain.ledger_report import Verdict
from app.domain.people import Actor
from app.services.correction_steps import CorrectionOrder
from app.services.workspace import Workspace
from app.storage import ledger_erasing
from app.storage.tables import CompletionRow
from tests.builders import StandingClock, take_quiz


def sequences(workspace: Workspace) -> list[int]:
    with workspace.database.reading() as session:
        return list(session.scalars(sa.select(CompletionRow.sequence).order_by(CompletionRow.sequence)))


def erase(workspace: Workspace, some: list[int], clock: StandingClock) -> tuple[int, int]:
    """Erase records and return how many statements that took, and how many tombstones it left."""
    seen: list[str] = []
    with workspace.database.transaction() as session:
        raw = session.connection().connection.driver_connection
        assert raw is not None
        raw.set_trace_callback(seen.append)
        try:
            tombstones = ledger_erasing.erase_completions(session, some, "asked for", clock())
        finally:
            raw.set_trace_callback(None)
    return len(seen), tombstones


def test_many_records_take_as_many_statements_as_one(workspace: Workspace, aiko: Actor, clock: StandingClock) -> None:
    for _ in range(12):
        take_quiz(workspace, aiko)
    first, *others = sequences(workspace)
    one, many = erase(workspace, [first], clock), erase(workspace, others[:-1], clock)
    assert (one[1], many[1]) == (1, 10)
    assert many[0] <= one[0] + 2
    report = workspace.integrity.verify()
    assert (report.verdict, report.records, report.erased) == (Verdict.SOUND, 1, 11)


def test_who_somebody_was_goes_with_their_last_entry(workspace: Workspace, aiko: Actor, clock: StandingClock) -> None:
    def identities() -> list[str]:
        with workspace.database.reading() as session:
            return list(session.scalars(sa.text("SELECT department FROM ledger_identity ORDER BY id")))

    take_quiz(workspace, aiko)
    with workspace.database.transaction() as session:
        session.execute(sa.text("UPDATE person SET department = 'Sales'"))
    take_quiz(workspace, aiko)
    take_quiz(workspace, aiko)
    first, second, third = sequences(workspace)
    assert identities() == ["", "Sales"]
    erase(workspace, [first, second], clock)
    assert identities() == ["Sales"]
    erase(workspace, [third], clock)
    assert identities() == []
    assert workspace.integrity.verify().verdict is Verdict.SOUND


def test_a_correction_goes_with_the_old_record_and_stays_without_the_new_one(
    workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock
) -> None:
    def corrections() -> list[tuple[object, ...]]:
        with workspace.database.reading() as session:
            return [tuple(row) for row in session.execute(sa.text("SELECT reason, replacement_id FROM correction"))]

    for _ in range(2):
        take_quiz(workspace, aiko, wrong=1)
    first, second = sequences(workspace)
    for sequence in (first, second):
        with workspace.database.reading() as session:
            record = session.scalar(sa.select(CompletionRow.id).where(CompletionRow.sequence == sequence))
        workspace.correcting.correct(hr, CorrectionOrder(record or "", OtherResult(4, 4), f"Of {sequence}"))
    new_of_first = sequences(workspace)[2]
    assert erase(workspace, [new_of_first], clock)[1] == 2
    assert ("Of 1", None) in corrections()
    assert erase(workspace, [second], clock)[1] == 2
    assert corrections() == [("Of 1", None)]
    with workspace.database.reading() as session:
        assert list(session.scalars(sa.select(CompletionRow.corrects))) == [None, None]
    report = workspace.integrity.verify()
    assert (report.verdict, report.erased) == (Verdict.SOUND, 4)


def test_nothing_is_left_of_it_in_the_file(
    workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock, workspace_path: Path
) -> None:
    take_quiz(workspace, aiko)
    [sequence] = sequences(workspace)
    with workspace.database.reading() as session:
        record = session.scalar(sa.select(CompletionRow.id)) or ""
    workspace.correcting.correct(hr, CorrectionOrder(record, OtherResult(1, 4), "A reason like no other"))

    def whole() -> bytes:
        return b"".join(one.read_bytes() for one in workspace_path.parent.glob(workspace_path.name + "*"))

    assert b"A reason like no other" in whole()
    erase(workspace, [sequence], clock)
    assert workspace.database.empty_log()
    assert b"A reason like no other" not in whole()
    assert record.encode() not in whole()
