"""The page about a person: everything is on it, a past day changes it, and it leads to the person's records."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.allowances import AllowanceKind
from app.domain.corrections import Annulment
from app.domain.records import RecordFilter
from app.services.correction_steps import CorrectionOrder
from app.services.workspace import Workspace
from app.ui.hr.person_page import PersonPage, PersonState
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.look import Look
from tests.ui.hr.conftest import HR, naive, now


def words(widget: QWidget) -> str:
    """Return everything that a screen reader meets in a widget."""
    return "\n".join(one.accessibleName() for one in widget.findChildren(QWidget) if one.accessibleName())


@pytest.fixture
def page(qtbot: QtBot, look: Look, worker: BackgroundWorker, sample: Workspace) -> Iterator[PersonPage]:
    """The page of the person with the newest record, which was annulled; they got an attempt more."""
    record = naive(sample)[0]
    sample.correcting.correct(HR, CorrectionOrder(record.id, Annulment(), "Taken twice"))
    sample.allowing.grant(HR, record.number, None, AllowanceKind.ATTEMPTS, 1, "A power cut")
    policy = sample.catalogue.course().policy
    page = PersonPage(look, sample.persons, sample.correcting, HR, policy, record.number, worker, now().date())
    qtbot.addWidget(page)
    page.resize(1000, 800)
    page.show()
    qtbot.waitUntil(lambda: bool(page.title.text()))
    yield page


def test_everything_about_the_person_is_on_the_page(page: PersonPage, sample: Workspace) -> None:
    record = naive(sample, RecordFilter(superseded=True))[0]
    said = words(page)
    assert page.title.text() == record.name
    assert record.number in page.who.text()
    for part in ("Superseded:", "Reason: Taken twice", "1 more attempt: every module", "A power cut"):
        assert part in said, part


def test_a_past_day_is_said_and_taken_back(qtbot: QtBot, page: PersonPage) -> None:
    day = now().date().replace(year=2025)
    assert page.as_of_line.isHidden()
    page.as_of.choose(day)
    qtbot.waitUntil(page.as_of_line.isVisible)
    assert "As of 1 April 2025." in page.as_of_line.accessibleName()
    assert "Taken twice" not in words(page)
    assert page.state() == PersonState(day)
    page.as_of_line.back_button.click()
    qtbot.waitUntil(page.as_of_line.isHidden)
    assert "Taken twice" in words(page)


def test_the_page_leads_to_the_records_of_the_person(qtbot: QtBot, page: PersonPage, sample: Workspace) -> None:
    number = naive(sample, RecordFilter(superseded=True))[0].number
    with qtbot.waitSignal(page.records_wanted) as wanted:
        qtbot.mouseClick(page.records_button, Qt.MouseButton.LeftButton)
    assert wanted.args == [RecordFilter(person=number)]


def test_somebody_unknown_is_said(qtbot: QtBot, look: Look, worker: BackgroundWorker, sample: Workspace) -> None:
    policy = sample.catalogue.course().policy
    page = PersonPage(look, sample.persons, sample.correcting, HR, policy, "no such", worker, now().date())
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: bool(page.failure.text()))
    assert "no such" in page.failure.text()


def test_it_leads_to_an_evidence_pack_about_the_person(qtbot: QtBot, page: PersonPage, sample: Workspace) -> None:
    with qtbot.waitSignal(page.evidence_wanted) as asked:
        qtbot.mouseClick(page.evidence_button, Qt.MouseButton.LeftButton)
    assert asked.args == [naive(sample, RecordFilter(superseded=True))[0].number]


def test_a_record_is_put_right_from_the_page_and_both_stay_on_it(
    qtbot: QtBot, page: PersonPage, sample: Workspace
) -> None:
    number = page.title.text()
    buttons = [one for one in page.findChildren(Button) if one.text() == "Correct…"]
    assert buttons, "what is annulled counts no more, but the annulment can be taken back"
    buttons[0].click()
    assert page.dialog is not None
    page.dialog.form.kind.segments[3].click()
    page.dialog.reason.setPlainText("Counted by mistake")
    page.dialog.action_button.click()
    qtbot.waitUntil(lambda: "Counted by mistake" in words(page))
    assert page.title.text() == number


def test_on_a_past_day_nothing_can_be_put_right(qtbot: QtBot, page: PersonPage) -> None:
    assert [one for one in page.findChildren(Button) if one.text() == "Correct…"]
    page.as_of.choose(now().date().replace(year=2025))
    qtbot.waitUntil(page.as_of_line.isVisible)
    qtbot.waitUntil(lambda: not [one for one in page.findChildren(Button) if one.text() == "Correct…"])
