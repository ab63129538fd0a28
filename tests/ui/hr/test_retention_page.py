"""What is past its time is told in a table, deleted after one question, and a person is erased after two."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.people import Actor, Role
from app.domain.retention import RetentionKind
from app.services import retaining
from app.services.workspace import Workspace
from app.ui.hr.erase_dialog import EraseDialog
from app.ui.hr.retention_page import RetentionPage, RetentionServices
from app.ui.places import Place, PlaceName
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from tests.builders import StandingClock, take_quiz
from tests.ui.conftest import Show
from tests.windows import RESOURCES, click, focused, focused_name, name_of, press, settle, texts, type_text
from tests.windows import Desk as Computer

Open = Callable[..., RetentionPage]


@pytest.fixture
def worker(qapp: object) -> Iterator[BackgroundWorker]:
    worker = BackgroundWorker()
    yield worker
    worker.wait()


@pytest.fixture
def open_page(show: Show, workspace: Workspace, hr: Actor, worker: BackgroundWorker) -> Open:
    """Open the page and wait until it has counted."""

    def open_one(scale: float = 1.0, width: int = 984) -> RetentionPage:
        services = RetentionServices(workspace.retaining, workspace.erasing)
        page = RetentionPage(Look(RESOURCES, "light", "en", scale), services, hr, worker)
        show(page, width)
        wait(worker)
        return page

    return open_one


def wait(worker: BackgroundWorker) -> None:
    for _ in range(2):
        worker.wait()
        settle()


def test_periods_are_told_in_words_and_nothing_is_offered_where_nothing_is_past(open_page: Open) -> None:
    page = open_page()
    seen = texts(page)
    for words in ("Single answers", "90 days", "People who have left", "5 years", "Nothing is past its time."):
        assert words in seen
    assert seen.count("Nothing") == 5
    assert not page.deletion.delete_button.isVisible()
    assert "Nothing was deleted so far. Nothing goes by itself: you decide here, or a nightly job does." in seen


def test_answers_are_deleted_after_one_question_and_the_result_is_said(
    open_page: Open, workspace: Workspace, aiko: Actor, worker: BackgroundWorker, clock: StandingClock
) -> None:
    take_quiz(workspace, aiko)
    clock.advance(days=91)
    page = open_page()
    assert page.deletion.delete_button.text() == "Delete 4 answers older than 90 days"
    assert "4, the oldest of 1 April 2026" in texts(page)
    click(page.deletion.delete_button)
    assert page.deletion.question.text() == "What is deleted cannot be brought back. Results stay."
    assert focused() is page.deletion.no_button
    press(Qt.Key.Key_Return)
    assert not page.deletion.yes_button.isVisible()
    click(page.deletion.delete_button)
    click(page.deletion.yes_button)
    wait(worker)
    wait(worker)
    assert page.deletion.success.text() == "4 deleted."
    seen = texts(page)
    assert "Nothing is past its time." in seen
    assert "Last deleted on 1 July 2026." in seen
    assert not page.deletion.delete_button.isVisible()


def test_a_deletion_can_be_stopped_between_two_blocks(
    open_page: Open,
    workspace: Workspace,
    aiko: Actor,
    worker: BackgroundWorker,
    clock: StandingClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(retaining, "BLOCK", 1)
    for _ in range(3):
        take_quiz(workspace, aiko)
    clock.advance(days=91)
    page = open_page()
    click(page.deletion.delete_button)
    click(page.deletion.yes_button)
    page.deletion._stop()
    wait(worker)
    wait(worker)
    assert page.deletion.success.text().startswith("Stopped. ")
    assert workspace.retaining.preview(Actor(Role.HR)).count + _deleted(page) == 12


def _deleted(page: RetentionPage) -> int:
    return int(page.deletion.success.text().split()[1])


def test_other_periods_hold_at_once_and_what_cannot_be_meant_is_named(
    open_page: Open, workspace: Workspace, aiko: Actor, worker: BackgroundWorker, clock: StandingClock
) -> None:
    take_quiz(workspace, aiko)
    clock.advance(days=40)
    page = open_page()
    click(page.periods_button)
    dialog = page.periods_dialog
    assert dialog is not None
    answers = dialog.fields[RetentionKind.ANSWERS]
    assert name_of(answers) == "Single answers, days"
    answers.selectAll()
    type_text("0")
    press(Qt.Key.Key_Return)
    assert dialog.notice.text() == "Single answers: give a number from 7 to 3,650."
    answers.selectAll()
    type_text("30")
    press(Qt.Key.Key_Return)
    assert not dialog.isVisible()
    wait(worker)
    assert page.deletion.delete_button.text() == "Delete 4 answers older than 30 days"


def open_dialog(page: RetentionPage) -> EraseDialog:
    page.scroll_area.ensureWidgetVisible(page.erase_button)
    click(page.erase_button)
    assert page.dialog is not None
    return page.dialog


def test_a_person_is_erased_after_a_look_a_reason_and_the_number_once_more(
    qtbot: QtBot, open_page: Open, workspace: Workspace, aiko: Actor, worker: BackgroundWorker
) -> None:
    take_quiz(workspace, aiko)
    page = open_page()
    dialog = open_dialog(page)
    assert not dialog.action_button.isEnabled()
    type_text("00123")
    press(Qt.Key.Key_Return)
    wait(worker)
    seen = texts(dialog)
    for words in ("Aiko Tanaka  ·  00123", "Goes", "Who they are", "Stays, and why", "The ledger"):
        assert words in seen
    assert "1 record: module, wording, score, date" in seen
    assert focused() is dialog.reason
    type_text("Aiko Tanaka asked for it")
    dialog.again.setText("123")
    click(dialog.action_button)
    assert dialog.notice.text() == "That is not the number. Nothing was erased. Type 00123 to erase this person."
    dialog.again.setText("00123")
    click(dialog.action_button)
    wait(worker)
    assert dialog.notice.text().startswith("The reason stays when the person is gone.")
    dialog.reason.setText("She asked for it")
    click(dialog.action_button)
    wait(worker)
    wait(worker)
    assert page.erased.text() == "Erased. 1 tombstone stays in the ledger, with your reason."
    assert workspace.enrolment.current() is None


def test_an_unknown_number_is_refused_and_another_number_shows_nobody(
    open_page: Open, aiko: Actor, worker: BackgroundWorker
) -> None:
    dialog = open_dialog(open_page())
    dialog.look_up("00124")
    wait(worker)
    assert dialog.notice.text().startswith("Nobody is registered with the number 00124.")
    dialog.look_up("00123")
    wait(worker)
    assert dialog.action_button.isEnabled()
    dialog.number.setFocus()
    type_text("4")
    assert not dialog.action_button.isEnabled()
    assert "Goes" not in texts(dialog)
    press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_wider_than_the_page_and_every_control_has_a_name(
    open_page: Open, workspace: Workspace, aiko: Actor, clock: StandingClock, scale: float
) -> None:
    take_quiz(workspace, aiko)
    clock.advance(days=91)
    page = open_page(scale, 988)
    for one in page.findChildren(QWidget):
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert name_of(one)
            assert one.mapTo(page, one.rect().topRight()).x() <= page.width()


def test_who_is_erased_is_not_named_by_the_window_any_more(qtbot: QtBot, desk: Computer, hr: Actor) -> None:
    workspace = desk.workspace()
    workspace.enrolment.join("00123", "Aiko Tanaka")
    window = desk.start()
    window.hr_signed_in(hr, Place(PlaceName.RETENTION))
    assert any("Aiko Tanaka" in text for text in texts(window))
    page = window.page
    page.erase_button.click()
    page.dialog.look_up("00123")
    qtbot.waitUntil(page.dialog.action_button.isEnabled)
    page.dialog.reason.setText("She asked for it")
    page.dialog.again.setText("00123")
    page.dialog.action_button.click()
    qtbot.waitUntil(lambda: window.person() is None)
    desk.settle(window)
    assert isinstance(window.page, RetentionPage)
    assert window.page.erased.text() == "Erased. 0 tombstones stay in the ledger, with your reason."
    assert not any("Aiko Tanaka" in text for text in texts(window))
    workspace.close()


def test_the_page_is_reached_from_the_inbox_and_leads_back(qtbot: QtBot, desk: Computer, hr: Actor) -> None:
    workspace = desk.workspace()
    workspace.enrolment.join("00123", "Aiko Tanaka")
    window = desk.start()
    window.hr_signed_in(hr, Place(PlaceName.INBOX))
    window.page.retention_button.click()
    assert isinstance(window.page, RetentionPage)
    assert focused_name() == "Inbox"
    window.page.back_button.click()
    assert not isinstance(window.page, RetentionPage)
    desk.settle(window)
    workspace.close()
