"""A record is corrected where the question about it is read; what changes is said before it is saved."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.corrections import Annulment, OtherResult
from app.domain.inquiries import AboutKind, Desk, InquiryKind
from app.domain.people import Actor
from app.services.correcting import Corrected
from app.services.correction_steps import CorrectionOrder
from app.services.workspace import Workspace
from app.storage import completions
from app.storage.completions import OwnRecord
from app.ui.hr.correction_dialog import CorrectionDialog
from app.ui.hr.inbox_page import HrInboxPage
from app.ui.hr.inbox_parts import InboxServices
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from tests.builders import StandingClock, take_quiz
from tests.ui.conftest import Show
from tests.windows import RESOURCES, click, name_of, press, settle, texts, type_text

Open = Callable[..., CorrectionDialog]


@pytest.fixture
def worker(qapp: object) -> Iterator[BackgroundWorker]:
    worker = BackgroundWorker()
    yield worker
    worker.wait()


@pytest.fixture
def open_dialog(qtbot: QtBot, workspace: Workspace, hr: Actor, worker: BackgroundWorker) -> Open:
    """Open the dialog on a record and wait until it says what changes."""

    def open_one(record_id: str, reason: str = "Marked wrongly", scale: float = 1.0) -> CorrectionDialog:
        look = Look(RESOURCES, "light", "en", scale)
        dialog = CorrectionDialog(look, workspace.correcting, hr, worker, record_id, reason)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.show()
        wait(worker)
        return dialog

    return open_one


def wait(worker: BackgroundWorker) -> None:
    worker.wait()
    settle()


def records(workspace: Workspace, actor: Actor) -> list[OwnRecord]:
    with workspace.database.reading() as session:
        return completions.list_own_records(session, actor.learner())


def record_of(workspace: Workspace, actor: Actor, wrong: int = 2) -> str:
    take_quiz(workspace, actor, wrong=wrong)
    return records(workspace, actor)[-1].id


def planned(qtbot: QtBot, dialog: CorrectionDialog, worker: BackgroundWorker) -> list[str]:
    """Wait until what changes was looked up, and return it."""
    qtbot.waitUntil(lambda: not dialog._pause.isActive())
    wait(worker)
    return texts(dialog.effect)


def test_the_record_is_shown_and_another_result_is_a_pass_as_soon_as_it_reaches_the_mark(
    qtbot: QtBot, open_dialog: Open, workspace: Workspace, aiko: Actor, hr: Actor, worker: BackgroundWorker
) -> None:
    workspace.assigning.assign_to_people(hr, "tidy-desk", ["00123"], date(2026, 4, 9))
    dialog = open_dialog(record_of(workspace, aiko))
    seen = texts(dialog)
    assert "Aiko Tanaka  ·  00123" in seen
    assert "“The tidy desk” 1.0, wording 2026-01: 2 of 4 points, not passed, completed 1 April 2026" in seen
    assert "That is what the record says already. Change something, or close this." in texts(dialog.effect)
    dialog.form.points.setFocus()
    dialog.form.points.selectAll()
    type_text("3")
    assert dialog.form.passed.value() == "passed"
    assert planned(qtbot, dialog, worker) == [
        "The record as it is now stays visible and does not count any more.",
        "A new record takes its place: 3 of 4 points, passed, completed 1 April 2026.",
        "“The tidy desk” was still to do for Aiko Tanaka and will be done.",
        "Both records and the reason stand under “My data” of whom they are about.",
    ]
    with qtbot.waitSignal(dialog.corrected) as told:
        click(dialog.action_button)
    [done] = told.args
    assert isinstance(done, Corrected)
    assert [(one.passed, one.superseded) for one in records(workspace, aiko)] == [(False, "2026-04-01"), (True, None)]
    assert not dialog.isVisible()


def test_another_day_and_another_person_are_meant_by_their_fields(
    qtbot: QtBot, open_dialog: Open, workspace: Workspace, aiko: Actor, ben: Actor, worker: BackgroundWorker
) -> None:
    dialog = open_dialog(record_of(workspace, aiko))
    click(dialog.form.kind.segments[1])
    dialog.form.day.setDate(QDate(2026, 3, 30))
    assert "A new record takes its place: 2 of 4 points, not passed, completed 30 March 2026." in planned(
        qtbot, dialog, worker
    )
    click(dialog.form.kind.segments[2])
    assert planned(qtbot, dialog, worker) == ["Fill in what the record should say."]
    dialog.form.number.setFocus()
    type_text("00778")
    assert planned(qtbot, dialog, worker) == [
        "Nobody is registered with the number 00778. Check it; leading zeros count."
    ]
    press(Qt.Key.Key_Backspace)
    type_text("7")
    words = "A new record goes to Ben Okafor (00777): 2 of 4 points, not passed, completed 1 April 2026."
    assert words in planned(qtbot, dialog, worker)
    click(dialog.action_button)
    assert len(records(workspace, ben)) == 1


def test_what_is_annulled_can_be_said_to_count_after_all(
    qtbot: QtBot, open_dialog: Open, workspace: Workspace, aiko: Actor, worker: BackgroundWorker
) -> None:
    record = record_of(workspace, aiko, wrong=0)
    dialog = open_dialog(record)
    click(dialog.form.kind.segments[3])
    assert "Nothing takes its place." in planned(qtbot, dialog, worker)
    click(dialog.action_button)
    again = open_dialog(record)
    assert "This record was annulled. All that can be said of it is that it counts after all." in texts(again)
    assert "Corrected on 1 April 2026: It does not count. Marked wrongly" in texts(again)
    click(again.action_button)
    assert [one.superseded for one in records(workspace, aiko)] == ["2026-04-01", None]


def test_a_correction_without_a_reason_is_refused_beside_the_buttons(
    open_dialog: Open, workspace: Workspace, aiko: Actor
) -> None:
    dialog = open_dialog(record_of(workspace, aiko), reason="")
    click(dialog.form.kind.segments[3])
    click(dialog.action_button)
    assert dialog.notice.text() == "Say why. The reason is kept, and the person can read it."
    assert dialog.reason.hasFocus()
    assert len(records(workspace, aiko)) == 1


def test_enter_saves_nothing_and_escape_closes(open_dialog: Open, workspace: Workspace, aiko: Actor) -> None:
    dialog = open_dialog(record_of(workspace, aiko))
    dialog.form.points.setFocus()
    press(Qt.Key.Key_Return)
    assert dialog.isVisible()
    press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert len(records(workspace, aiko)) == 1


def test_what_was_filled_in_is_not_lost_by_one_escape(open_dialog: Open, workspace: Workspace, aiko: Actor) -> None:
    dialog = open_dialog(record_of(workspace, aiko))
    dialog.reason.setPlainText("I have just begun to write")
    press(Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.notice.text() == "What you filled in is not saved. Close once more to discard it."
    dialog.close()
    assert not dialog.isVisible()


def test_of_a_record_that_was_corrected_already_the_newest_one_is_shown(
    open_dialog: Open, workspace: Workspace, aiko: Actor, hr: Actor
) -> None:
    first = record_of(workspace, aiko)
    workspace.correcting.correct(hr, CorrectionOrder(first, OtherResult(3, 4), "On paper"))
    seen = texts(open_dialog(first))
    assert "The record that was asked about was corrected already. This one took its place." in seen
    assert any("3 of 4 points, passed" in text for text in seen)


def test_every_control_has_a_name_and_large_text_fits(open_dialog: Open, workspace: Workspace, aiko: Actor) -> None:
    dialog = open_dialog(record_of(workspace, aiko), scale=2.0)
    controls = [one for one in dialog.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    shown = [one for one in controls if one.isVisible()]
    assert shown
    assert all(
        name_of(one) for one in shown if type(one).__name__ != "QLineEdit" or one.parent() is not dialog.form.day
    )


def test_the_wish_for_a_correction_leads_to_it_and_the_answer_is_drafted(
    qtbot: QtBot,
    show: Show,
    workspace: Workspace,
    aiko: Actor,
    hr: Actor,
    worker: BackgroundWorker,
    clock: StandingClock,
) -> None:
    record = record_of(workspace, aiko)
    workspace.inquiries.ask(
        aiko, InquiryKind.CORRECTION, Desk.HR, AboutKind.RECORD, record, "I had three right.\nAsk Ben."
    )
    clock.advance(minutes=1)
    workspace.inquiries.ask(aiko, InquiryKind.QUESTION, Desk.HR, AboutKind.NONE, "", "And why?")
    services = InboxServices(workspace.inquiries, workspace.correcting, workspace.retaining)
    page = HrInboxPage(Look(RESOURCES, "light", "en"), services, hr, worker, worker)
    show(page, 984)
    wait(worker)
    page.detail.text.setPlainText("Thank you.")
    click(page.detail.correct_button)
    wait(worker)
    dialog = page.dialog
    assert dialog is not None
    assert dialog.reason.toPlainText() == "I had three right. Ask Ben."
    click(dialog.form.kind.segments[3])
    click(dialog.action_button)
    assert page.detail.text.toPlainText() == (
        "Your record “The tidy desk” of 1 April 2026 was annulled: it does not count any more.\n"
        "Both records and the reason stand under “My data”.\n\nThank you."
    )
    assert page.detail.success.text() == "Corrected. Here is an answer: look it over and send it."
    page.activateWindow()
    qtbot.waitUntil(page.detail.text.hasFocus)
    page.entries.setFocus()
    press(Qt.Key.Key_Down)
    assert not page.detail.correct_button.isVisible()


def test_the_inbox_says_how_much_is_past_its_time_and_leads_there(
    qtbot: QtBot,
    show: Show,
    workspace: Workspace,
    aiko: Actor,
    hr: Actor,
    worker: BackgroundWorker,
    clock: StandingClock,
) -> None:
    take_quiz(workspace, aiko)
    clock.advance(days=91)
    services = InboxServices(workspace.inquiries, workspace.correcting, workspace.retaining)
    page = HrInboxPage(Look(RESOURCES, "light", "en"), services, hr, worker, worker)
    show(page, 984)
    wait(worker)
    assert page.retention_button.text() == "4 things are past their time"
    with qtbot.waitSignal(page.retention_wanted):
        click(page.retention_button)


def test_what_was_done_meanwhile_is_refused_with_a_sentence(
    open_dialog: Open, workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock
) -> None:
    record = record_of(workspace, aiko)
    dialog = open_dialog(record)
    clock.now += timedelta(minutes=1)
    workspace.correcting.correct(hr, CorrectionOrder(record, Annulment(), "In another window"))
    dialog.form.points.setText("3")
    click(dialog.action_button)
    assert dialog.notice.text().startswith("This record was annulled on 2026-04-01.")
