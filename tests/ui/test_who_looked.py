"""Who looked at a record, exported or corrected it stands with the name of the sign-in where the employee reads it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.corrections import Annulment
from app.domain.inquiries import AboutKind, InquiryKind
from app.domain.inquiries import Desk as InquiryDesk
from app.domain.people import Actor, Role
from app.domain.records import ExportFormat, RecordFilter, RecordSort
from app.domain.releases import Release
from app.services.correction_steps import CorrectionOrder
from app.services.record_export import ExportOrder
from app.ui.places import Place, PlaceName
from tests.builders import learner_of, take_quiz
from tests.ui.conftest import Desk
from tests.ui.test_main_window import join
from tests.windows import texts

INES = Actor(Role.HR, name="Ines Fallowbrook", account_id=1)


@pytest.fixture
def looked_at(desk: Desk, tmp_path: Path) -> Desk:
    """A computer on whose workspace Ines looked at Aiko's page, exported her record and annulled it."""
    join(desk)
    workspace = desk.workspace()
    person = workspace.enrolment.current()
    assert person is not None
    take_quiz(workspace, learner_of(person))
    record = workspace.persons.load(INES, "00123", "en").records[0].record
    release = Release("Yearly audit")
    order = ExportOrder(RecordFilter(), RecordSort(), ExportFormat.CSV, release, tmp_path / "out.csv", "en")
    workspace.exports.export(INES, order)
    workspace.correcting.correct(INES, CorrectionOrder(record.id, Annulment(), "Taken by somebody else"))
    workspace.close()
    return desk


def test_my_data_names_who_looked_exported_and_corrected(looked_at: Desk, qtbot: QtBot) -> None:
    window = looked_at.start()
    window.go(Place(PlaceName.MY_DATA))
    qtbot.waitUntil(lambda: "Who looked at it" in texts(window))
    seen = texts(window)
    assert "Looked at by Ines Fallowbrook (HR) on 1 April 2026" in seen
    assert "Ines Fallowbrook (HR)" in seen
    assert any(text.startswith("Corrected by Ines Fallowbrook (HR), ") for text in seen)


def test_hr_reads_by_whom_too(looked_at: Desk, qtbot: QtBot) -> None:
    window = looked_at.start()
    window.hr_signed_in(INES, Place(PlaceName.PERSON, person="00123"))
    qtbot.waitUntil(lambda: "Exports that held them" in texts(window))
    assert "Ines Fallowbrook (HR)" in texts(window)
    window.go(Place(PlaceName.EXPORTS))
    model = window.page.log.model
    qtbot.waitUntil(model.is_complete)
    shown = [str(model.index(0, column).data()) for column in range(model.columnCount())]
    assert "Ines Fallowbrook (HR)" in shown


def test_who_opens_a_question_in_the_inbox_is_named(desk: Desk, qtbot: QtBot) -> None:
    join(desk)
    window = desk.start()
    workspace, person = window.workspace(), window.person()
    assert workspace is not None
    assert person is not None
    aiko = learner_of(person)
    workspace.inquiries.ask(aiko, InquiryKind.QUESTION, InquiryDesk.HR, AboutKind.NONE, "", "Who sees my answers?")
    window.hr_signed_in(INES, Place(PlaceName.INBOX))
    qtbot.waitUntil(lambda: "Who sees my answers?" in texts(window.page.detail))
    desk.settle(window)
    window.go(Place(PlaceName.MY_DATA))
    qtbot.waitUntil(lambda: "Looked at by Ines Fallowbrook (HR) on 1 April 2026" in texts(window))


def test_nobody_looked_is_said_too(desk: Desk, qtbot: QtBot) -> None:
    join(desk)
    window = desk.start()
    window.go(Place(PlaceName.MY_DATA))
    qtbot.waitUntil(lambda: "Nobody of HR and no auditor has opened your page or a record of yours." in texts(window))
    assert any("Lists of many people are not noted. Exports stand above." in text for text in texts(window))
    assert not any("Looked at by" in text for text in texts(window))
