"""What is done about people's records says by whose sign-in, and who looked is noted once for each day."""

from pathlib import Path

import pytest
import sqlalchemy as sa

from app.domain.corrections import Annulment
from app.domain.export_log import ExportLogFilter, ExportSort
from app.domain.inquiries import AboutKind, Desk, InquiryKind
from app.domain.people import Actor, Role
from app.domain.records import ExportFormat, RecordFilter, RecordSort
from app.domain.refusals import Refusal
from app.domain.releases import Release
from app.services.correction_steps import CorrectionOrder
from app.services.record_export import ExportOrder
from app.services.workspace import Workspace
from tests.builders import StandingClock, take_quiz

INES = Actor(Role.HR, name="Ines Fallowbrook", account_id=1)
AUGUST = Actor(Role.AUDITOR, name="August Lindqvist", account_id=2)


def looks(workspace: Workspace, actor: Actor) -> list[tuple[str, str, str]]:
    return [(one.day.isoformat(), one.role, one.account) for one in workspace.own_data.load(actor).readings]


def test_a_look_at_a_person_s_page_is_noted_once_a_day(
    workspace: Workspace, aiko: Actor, ben: Actor, clock: StandingClock
) -> None:
    first = clock.now.date().isoformat()
    for _ in range(3):
        workspace.persons.load(INES, "00123", "en")
    workspace.persons.load(AUGUST, "00123", "en")
    clock.advance(days=1)
    workspace.persons.load(INES, "00123", "en", clock.now.date().replace(day=1))
    second = clock.now.date().isoformat()
    assert looks(workspace, aiko) == [
        (second, "hr", "Ines Fallowbrook"),
        (first, "auditor", "August Lindqvist"),
        (first, "hr", "Ines Fallowbrook"),
    ]
    assert looks(workspace, ben) == []
    assert workspace.own_data.load(aiko).held.readings == 3


def test_who_is_refused_leaves_no_note(workspace: Workspace, aiko: Actor) -> None:
    for actor, number in ((Actor(Role.TRAINER, name="Tom"), "00123"), (INES, "99999")):
        with pytest.raises(Refusal):
            workspace.persons.load(actor, number, "en")
    assert looks(workspace, aiko) == []


def test_export_correction_answer_and_erasure_carry_the_name_of_the_sign_in(
    workspace: Workspace, aiko: Actor, ben: Actor, tmp_path: Path
) -> None:
    take_quiz(workspace, aiko)
    record = workspace.persons.load(INES, "00123", "en").records[0].record
    release = Release("audit")
    order = ExportOrder(RecordFilter(), RecordSort(), ExportFormat.CSV, release, tmp_path / "out.csv", "en")
    workspace.exports.export(INES, order)
    workspace.correcting.correct(INES, CorrectionOrder(record.id, Annulment(), "Taken by somebody else"))
    asked = workspace.inquiries.ask(aiko, InquiryKind.QUESTION, Desk.HR, AboutKind.NONE, "", "Why?")
    answered = workspace.inquiries.answer(INES, asked.id, "So.")
    workspace.erasing.erase(INES, "00777", "On request")
    own = workspace.own_data.load(aiko)
    assert [one.account for one in own.exports] == [INES.name]
    assert [one.correction.account for one in own.corrections] == [INES.name]
    assert [one.account for one in answered.inquiry.answers] == [INES.name]
    logged = workspace.export_log.page(INES, ExportLogFilter(), ExportSort(), None)
    assert [one.account for one in logged] == [INES.name]
    with workspace.database.reading() as session:
        assert session.execute(sa.text("SELECT account FROM erasure")).scalars().all() == [INES.name]
    assert workspace.integrity.verify().break_count == 0


@pytest.mark.parametrize("table", ["export", "correction", "erasure"])
def test_another_name_beside_the_role_breaks_the_ledger(
    workspace: Workspace, aiko: Actor, ben: Actor, tmp_path: Path, table: str
) -> None:
    test_export_correction_answer_and_erasure_carry_the_name_of_the_sign_in(workspace, aiko, ben, tmp_path)
    with workspace.database.transaction() as session:
        session.execute(sa.text(f"UPDATE {table} SET account = 'Somebody Else'"))
    assert workspace.integrity.verify().break_count == 1
    with workspace.database.transaction() as session:
        session.execute(sa.text(f"UPDATE {table} SET account = NULL"))
    assert workspace.integrity.verify().break_count == 1


def test_who_is_erased_is_not_named_as_who_did_it_either(
    workspace: Workspace, aiko: Actor, ben: Actor, tmp_path: Path
) -> None:
    acting = Actor(Role.HR, name="Ben Okafor", account_id=3)
    take_quiz(workspace, aiko)
    record = workspace.persons.load(acting, "00123", "en").records[0].record
    release = Release("audit")
    order = ExportOrder(RecordFilter(), RecordSort(), ExportFormat.CSV, release, tmp_path / "out.csv", "en")
    workspace.exports.export(acting, order)
    workspace.correcting.correct(acting, CorrectionOrder(record.id, Annulment(), "Taken by somebody else"))
    workspace.erasing.erase(INES, "00777", "On request")
    own = workspace.own_data.load(aiko)
    assert [one.account for one in own.exports] == ["[…]"]
    assert [one.correction.account for one in own.corrections] == ["[…]"]
    assert {one.account for one in own.readings} == {"[…]"}
    assert workspace.integrity.verify().break_count == 0
