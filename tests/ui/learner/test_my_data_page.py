"""My data shows what is held and who exported it, saves a copy, and takes wishes for a correction."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.corrections import OtherPerson, OtherResult
from app.domain.inquiries import AboutKind, Desk, InquiryKind
from app.domain.people import Actor
from app.domain.records import ExportFormat, RecordFilter, RecordSort
from app.domain.releases import Release
from app.services.correction_steps import CorrectionOrder
from app.services.record_export import ExportOrder
from app.services.workspace import Workspace
from app.storage import completions
from app.ui.learner.my_data_page import MyDataPage
from app.ui.learner.own_data_services import OwnDataServices
from app.ui.places import Place, PlaceName
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from tests.builders import StandingClock, learner_of, take_quiz
from tests.ui.conftest import Show
from tests.windows import RESOURCES, focused, focused_name, name_of, press, settle, tab_to, texts, type_text
from tests.windows import Desk as Computer

OpenPage = Callable[..., MyDataPage]
TODAY = date(2026, 4, 1)


@pytest.fixture
def open_page(qtbot: QtBot, show: Show, workspace: Workspace, aiko: Actor, tmp_path: Path) -> OpenPage:
    """Open Aiko's page and wait until everything is shown; files are saved as "copy" in the test's folder."""

    def open_one(look: Look, actor: Actor = aiko, width: int = 984) -> MyDataPage:
        services = OwnDataServices(workspace.own_data, workspace.own_copies, workspace.inquiries, workspace.sending)
        worker = BackgroundWorker()
        page = MyDataPage(look, services, actor, worker, lambda *_: str(tmp_path / "copy"), lambda: TODAY)
        worker.setParent(page)
        show(page, width)
        qtbot.waitUntil(lambda: hasattr(page, "check_line"))
        worker.wait()
        settle()
        return page

    return open_one


def export(workspace: Workspace, hr: Actor, folder: Path, purpose: str = "For the audit") -> None:
    order = ExportOrder(
        RecordFilter(), RecordSort(), ExportFormat.XLSX, Release(purpose), folder / "records.xlsx", "en"
    )
    workspace.exports.export(hr, order)


def send(page: MyDataPage, about: str, text: str) -> None:
    """Ask for a correction as the mouse does it."""
    page.ask_button.click()
    page.ask_card.about.setCurrentIndex(page.ask_card.about.findText(about))
    page.ask_card.text.setPlainText(text)
    page.ask_card.send_button.click()


def test_every_part_is_listed_with_purpose_and_rule(
    open_page: OpenPage, look: Look, workspace: Workspace, aiko: Actor
) -> None:
    take_quiz(workspace, aiko)
    shown = texts(open_page(look))
    for words in (
        *("Who you are", "Name, employee number 00123", "5 years after you leave"),
        *("Results", "1 record: module, wording, score, date", "To show that you were trained, and on which wording"),
        *("Single answers", "4 answers in 1 attempt", "90 days each; the first until 30 June 2026"),
    ):
        assert words in shown
    assert any("nothing disappears by itself" in text for text in shown)


def test_a_row_is_heard_as_a_whole(open_page: OpenPage, look: Look) -> None:
    page = open_page(look)
    rows = [name_of(row) for row in page.findChildren(QWidget) if name_of(row).startswith("Practice.")]
    assert rows == [
        "Practice. Nothing. To choose what you practise. It is shown to nobody else. "
        "Until: Until you clear it, or 90 days after you leave"
    ]


def test_nobody_has_exported_anything(open_page: OpenPage, look: Look) -> None:
    assert "Nobody has exported anything about you." in texts(open_page(look))


def test_an_export_says_when_by_whom_for_what_and_as_which_file(
    open_page: OpenPage, look: Look, workspace: Workspace, aiko: Actor, hr: Actor, tmp_path: Path
) -> None:
    take_quiz(workspace, aiko)
    export(workspace, hr, tmp_path)
    shown = texts(open_page(look))
    for words in (
        *("1 April 2026, 09:00:00 +09:00", "HR", "For the audit", "Who you are, and your results"),
        *("Excel: records.xlsx", "1 export in the last 12 months"),
    ):
        assert words in shown


def test_an_export_says_who_received_it_and_which_exception_allowed_that(
    open_page: OpenPage, look: Look, workspace: Workspace, aiko: Actor, hr: Actor, tmp_path: Path
) -> None:
    take_quiz(workspace, aiko)
    export(workspace, hr, tmp_path)
    outside = Release("For the audit", "Northgate Assurance Ltd", "disclosure.partner", confirmed=True)
    target = tmp_path / "records.csv"
    workspace.exports.export(
        hr, ExportOrder(RecordFilter(), RecordSort(), ExportFormat.CSV, outside, target, "en", ("number", "score"))
    )
    shown = texts(open_page(look))
    for words in ("Inside the company", "Not needed", "Outside: Northgate Assurance Ltd", "disclosure.partner"):
        assert words in shown


def test_an_export_of_before_recipients_were_kept_says_so(
    open_page: OpenPage, look: Look, workspace: Workspace, aiko: Actor, hr: Actor, tmp_path: Path
) -> None:
    take_quiz(workspace, aiko)
    export(workspace, hr, tmp_path)
    with workspace.database.transaction() as session:
        session.connection().exec_driver_sql("UPDATE export SET recipient = NULL, basis = NULL, subject = NULL")
    shown = texts(open_page(look))
    assert "Not recorded" in shown
    assert "Inside the company" not in shown and "Not needed" not in shown


def test_many_exports_are_shown_a_few_at_a_time(
    open_page: OpenPage, look: Look, workspace: Workspace, aiko: Actor, hr: Actor, tmp_path: Path
) -> None:
    take_quiz(workspace, aiko)
    for number in range(23):
        export(workspace, hr, tmp_path, f"Purpose {number}")
    page = open_page(look)
    assert sum(text.startswith("Purpose ") and text != "Purpose and parts" for text in texts(page)) == 20
    [more] = [button for button in page.findChildren(QWidget) if name_of(button) == "Show more (3 left)"]
    more.click()  # type: ignore[attr-defined]
    assert sum(text.startswith("Purpose ") and text != "Purpose and parts" for text in texts(page)) == 23
    assert not more.isVisible()


def test_entries_are_checked_against_their_signatures(
    open_page: OpenPage, look: Look, workspace: Workspace, aiko: Actor
) -> None:
    take_quiz(workspace, aiko)
    shown = texts(open_page(look))
    assert "Checked today at 09:00" in shown
    assert any(text.startswith("The 1 entry about you matches its signature.") for text in shown)


def test_tampering_is_said(open_page: OpenPage, look: Look, workspace: Workspace, aiko: Actor) -> None:
    take_quiz(workspace, aiko, wrong=4)
    with workspace.database.transaction() as session:
        session.connection().exec_driver_sql("UPDATE completion SET passed = 1")
    assert any(text.startswith("1 of 1 entries about you are not what was signed.") for text in texts(open_page(look)))


def test_a_correction_is_sent_and_stands_under_your_questions(
    qtbot: QtBot, open_page: OpenPage, look: Look, workspace: Workspace
) -> None:
    page = open_page(look)
    assert any(text.startswith("You have asked nothing yet.") for text in texts(page))
    send(page, "Department", "It should be Support.")
    assert not page.ask_card.isVisible()
    assert page.sent.text().startswith("Sent to HR.")
    qtbot.waitUntil(lambda: "Correction: Department" in texts(page))
    shown = texts(page)
    assert "It should be Support." in shown
    assert "Waiting since 1 April 2026" in shown
    assert page.ask_button.hasFocus()


def test_an_answer_is_shown_with_who_gave_it_and_counts_as_seen(
    open_page: OpenPage, look: Look, workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock
) -> None:
    asked = workspace.inquiries.ask(
        aiko, InquiryKind.DOUBT, Desk.TRAINER, AboutKind.COMMITMENT, "protect.desk", "Over lunch too?"
    )
    clock.advance(days=1)
    workspace.inquiries.answer(hr, asked.id, "Yes, over lunch too.")
    clock.advance(minutes=1)
    assert workspace.inquiries.count_new_answers(aiko) == 1
    shown = texts(open_page(look))
    for words in (
        "Doubt: §1.1 Desk",
        "Answered on 2 April 2026",
        "Yes, over lunch too.",
        "HR, 2 April 2026, 09:00:00 +09:00",
    ):
        assert words in shown
    assert workspace.inquiries.count_new_answers(aiko) == 0


def test_what_cannot_be_sent_is_said_and_nothing_written_is_lost(
    open_page: OpenPage, look: Look, workspace: Workspace, aiko: Actor
) -> None:
    page = open_page(look)
    page.ask_button.click()
    page.ask_card.send_button.click()
    assert page.ask_card.notice.text() == "Choose what it is about first."
    assert page.ask_card.about.hasFocus()
    page.ask_card.about.setCurrentIndex(1)
    assert "Held now: Aiko Tanaka" in texts(page)
    page.ask_card.send_button.click()
    assert page.ask_card.notice.text() == "Write what you want to ask or say first."
    page.ask_card.text.setPlainText("It is \u202eAiko")
    page.ask_card.send_button.click()
    assert "invisible control character" in page.ask_card.notice.text()
    assert page.ask_card.text.toPlainText() == "It is \u202eAiko"
    assert workspace.inquiries.list_own(aiko) == []


def test_escape_closes_the_form_and_keeps_what_was_written(open_page: OpenPage, look: Look) -> None:
    page = open_page(look)
    page.ask_button.click()
    page.ask_card.text.setFocus()
    type_text("Half a sentence")
    press(Qt.Key.Key_Escape)
    assert not page.ask_card.isVisible()
    assert page.ask_button.hasFocus()
    page.ask_button.click()
    assert page.ask_card.text.toPlainText() == "Half a sentence"


@pytest.mark.parametrize("form", ["pdf", "json"])
def test_a_copy_is_saved_and_said_where(
    qtbot: QtBot, open_page: OpenPage, look: Look, tmp_path: Path, form: str
) -> None:
    page = open_page(look)
    page.save_button.click()
    page.save_card.form.choose(form)
    page.save_card.save_button.click()
    qtbot.waitUntil(page.save_card.success.isVisible, timeout=60_000)
    assert page.save_card.success.text() == f"Saved to {tmp_path / 'copy'}."
    content = (tmp_path / "copy").read_bytes()
    if form == "json":
        assert json.loads(content)["person"]["name"] == "Aiko Tanaka"
    else:
        assert content.startswith(b"%PDF-")
    assert page.save_card.close_button.isVisible()


def test_a_copy_that_cannot_be_written_says_why(qtbot: QtBot, open_page: OpenPage, look: Look, tmp_path: Path) -> None:
    page = open_page(look)
    (tmp_path / "copy").mkdir()
    page.save_button.click()
    page.save_card.form.choose("json")
    page.save_card.save_button.click()
    qtbot.waitUntil(page.save_card.failure.isVisible)
    assert "was not written" in page.save_card.failure.text()


def test_saving_can_be_cancelled(
    qtbot: QtBot, open_page: OpenPage, look: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_page(look)
    page.save_button.click()
    page.save_card.save_button.click()
    page.save_card.cancel_button.click()
    qtbot.waitUntil(lambda: page.save_card.failure.isVisible() or page.save_card.success.isVisible(), timeout=60_000)
    # What is said is what is so, whether the cancel came in time or not.
    assert page.save_card.success.isVisible() == (tmp_path / "copy").exists()


@pytest.mark.parametrize(("scale", "width"), [(1.0, 984), (2.0, 988), (1.5, 880)])
def test_nothing_is_wider_than_the_page(
    open_page: OpenPage, workspace: Workspace, aiko: Actor, hr: Actor, tmp_path: Path, scale: float, width: int
) -> None:
    take_quiz(workspace, aiko)
    export(workspace, hr, tmp_path)
    page = open_page(Look(RESOURCES, "light", "en", scale), width=width)
    page.ask_button.click()
    settle()
    body = page.scroll_area.widget()
    assert body.width() <= page.width()
    for child in body.findChildren(QWidget):
        if child.isVisible():
            assert child.mapTo(body, child.rect().topRight()).x() <= body.width(), name_of(child)


def test_by_keyboard_from_the_navigation_to_a_request(qtbot: QtBot, desk: Computer) -> None:
    workspace = desk.workspace()
    aiko = learner_of(workspace.enrolment.join("00123", "Aiko Tanaka"))
    window = desk.start()
    window.go(Place(PlaceName.MY_DATA))
    qtbot.waitUntil(lambda: hasattr(window.page, "check_line"))
    assert focused_name() == "Ask for a correction"
    press(Qt.Key.Key_Return)
    assert focused_name() == "A correction"
    tab_to("What is it about?")
    press(Qt.Key.Key_Down)
    tab_to("What should it be, and why?")
    type_text("00124")
    tab_to("Send to HR")
    press(Qt.Key.Key_Return)
    assert focused_name() == "Ask for a correction"
    [own] = workspace.inquiries.list_own(aiko)
    assert (own.inquiry.about, own.inquiry.text) == ("number", "00124")
    desk.settle(window)
    assert focused().isVisible()
    workspace.close()


def test_a_new_answer_is_counted_at_the_entry_until_it_is_seen(qtbot: QtBot, desk: Computer, hr: Actor) -> None:
    workspace = desk.workspace()
    aiko = learner_of(workspace.enrolment.join("00123", "Aiko Tanaka"))
    asked = workspace.inquiries.ask(aiko, InquiryKind.QUESTION, Desk.HR, AboutKind.NONE, "", "Who reads this?")
    workspace.inquiries.answer(hr, asked.id, "HR alone.")
    window = desk.start()
    [entry] = [one for one in window.findChildren(QWidget) if name_of(one) == "My data"]
    assert entry.accessibleDescription() == "1 waiting"
    window.go(Place(PlaceName.MY_DATA))
    qtbot.waitUntil(lambda: entry.accessibleDescription() == "")
    desk.settle(window)
    workspace.close()


def test_a_correction_is_shown_with_both_records_and_its_reason(
    open_page: OpenPage, look: Look, workspace: Workspace, aiko: Actor, hr: Actor
) -> None:
    take_quiz(workspace, aiko, wrong=2)
    with workspace.database.reading() as session:
        [record] = completions.list_own_records(session, aiko.learner())
    workspace.correcting.correct(hr, CorrectionOrder(record.id, OtherResult(3, 4), "Marked wrongly"))
    shown = texts(open_page(look))
    for words in (
        "Corrections of your records",
        "“The tidy desk”: The result was wrong",
        "Before: 2 of 4 points, not passed, completed 1 April 2026.",
        "Now: 3 of 4 points, passed, completed 1 April 2026.",
        "Reason: Marked wrongly",
        "Corrected by HR, 1 April 2026, 09:00:00 +09:00",
        "1 correction of a record, with its reason",
    ):
        assert words in shown


def test_of_a_record_that_was_moved_nobody_reads_whose_it_is_now(
    open_page: OpenPage, look: Look, workspace: Workspace, aiko: Actor, ben: Actor, hr: Actor
) -> None:
    take_quiz(workspace, aiko)
    with workspace.database.reading() as session:
        [record] = completions.list_own_records(session, aiko.learner())
    workspace.correcting.correct(hr, CorrectionOrder(record.id, OtherPerson("00777"), "Taken at this computer"))
    shown = texts(open_page(look))
    assert "Now: the record is kept under whom it belongs to, and does not count for you." in shown
    assert not any("Ben Okafor" in text for text in shown)
