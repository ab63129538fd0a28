"""HR reads what employees ask, the longest waiting first, and answers it."""

import time
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.inquiries import AboutKind, Desk, InquiryKind
from app.domain.people import Actor
from app.services.inquiring import INQUIRIES_OF_A_PAGE
from app.services.workspace import Workspace
from app.ui.hr.inbox_page import HrInboxPage
from app.ui.hr.inbox_parts import InboxServices
from app.ui.places import Place, PlaceName
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from tests.builders import StandingClock
from tests.ui.conftest import Show
from tests.windows import RESOURCES, focused, focused_name, name_of, press, settle, texts, type_text
from tests.windows import Desk as Computer

OpenInbox = Callable[..., HrInboxPage]


@pytest.fixture
def open_inbox(qtbot: QtBot, show: Show, workspace: Workspace, hr: Actor) -> Iterator[OpenInbox]:
    """Open the inbox and wait until it is read and counted."""
    worker = BackgroundWorker()

    def open_one(scale: float = 1.0, width: int = 984) -> HrInboxPage:
        services = InboxServices(workspace.inquiries, workspace.correcting, workspace.retaining)
        page = HrInboxPage(Look(RESOURCES, "light", "en", scale), services, hr, worker, worker)
        show(page, width)
        wait(worker)
        page.focus_control()
        return page

    open_one.worker = worker  # type: ignore[attr-defined]
    yield open_one
    worker.wait()


def wait(worker: BackgroundWorker) -> None:
    worker.wait()
    settle()


def ask(workspace: Workspace, actor: Actor, text: str, desk: Desk = Desk.HR) -> None:
    workspace.inquiries.ask(actor, InquiryKind.QUESTION, desk, AboutKind.NONE, "", text)


def listed(page: HrInboxPage) -> list[str]:
    return [page.model.inquiry(page.model.index(row)).inquiry.text for row in range(page.model.rowCount())]


def test_an_empty_inbox_says_what_will_be_here(open_inbox: OpenInbox) -> None:
    shown = texts(open_inbox())
    assert "Nothing is here" in shown
    assert not any(text == "Send the answer" for text in shown)


def test_an_inquiry_is_shown_whole_and_answered(
    open_inbox: OpenInbox, workspace: Workspace, aiko: Actor, clock: StandingClock
) -> None:
    workspace.inquiries.ask(
        aiko, InquiryKind.CORRECTION, Desk.HR, AboutKind.PERSON, "department", "It should be\nSupport."
    )
    page = open_inbox()
    shown = texts(page)
    for words in ("Correction: Department", "Aiko Tanaka  ·  00123", "It should be\nSupport."):
        assert words in shown
    assert "Waiting: HR 1, trainer 0" in shown
    clock.advance(hours=1)
    press(Qt.Key.Key_Return)
    assert focused() is page.detail.text
    type_text("It will be, from May.")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    wait(open_inbox.worker)  # type: ignore[attr-defined]
    [own] = workspace.inquiries.list_own(aiko)
    assert [answer.text for answer in own.inquiry.answers] == ["It will be, from May."]
    shown = texts(page)
    assert "Sent. Aiko Tanaka finds it under “My data”." in shown
    assert "HR, 1 April 2026, 10:00:00 +09:00" in shown
    assert "Waiting: HR 0, trainer 0" in shown
    assert focused() is page.entries


def test_an_empty_answer_is_refused_beside_the_field(open_inbox: OpenInbox, workspace: Workspace, aiko: Actor) -> None:
    ask(workspace, aiko, "Why?")
    page = open_inbox()
    page.detail.text.setPlainText("  \n ")
    page.detail.send_button.click()
    assert page.detail.failure.text() == "Write an answer first."
    assert page.detail.text.hasFocus()


def test_what_was_typed_is_kept_while_another_one_is_read(
    open_inbox: OpenInbox, workspace: Workspace, aiko: Actor, clock: StandingClock
) -> None:
    for text in ("first", "second"):
        ask(workspace, aiko, text)
        clock.advance(minutes=1)
    page = open_inbox()
    page.detail.text.setPlainText("Half an answer")
    press(Qt.Key.Key_Down)
    assert page.detail.text.toPlainText() == ""
    press(Qt.Key.Key_Up)
    assert page.detail.text.toPlainText() == "Half an answer"


def test_desks_and_what_waits_are_told_apart(
    open_inbox: OpenInbox, workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock
) -> None:
    for number in range(4):
        ask(workspace, aiko, str(number), (Desk.HR, Desk.TRAINER)[number % 2])
        clock.advance(minutes=1)
    first = workspace.inquiries.list_desk(hr).inquiries[0]
    workspace.inquiries.answer(hr, first.inquiry.id, "Yes.")
    page = open_inbox()
    assert listed(page) == ["1", "2", "3", "0"]
    page.desk.segments[1].click()
    wait(open_inbox.worker)  # type: ignore[attr-defined]
    assert listed(page) == ["2", "0"]
    page.waiting.segments[1].click()
    wait(open_inbox.worker)  # type: ignore[attr-defined]
    assert listed(page) == ["2"]
    assert page.place_label.text() == "1–1 of 1"
    page.desk.segments[2].click()
    wait(open_inbox.worker)  # type: ignore[attr-defined]
    assert listed(page) == ["1", "3"]


def test_pages_are_turned_and_never_hold_more_than_they_show(
    open_inbox: OpenInbox, workspace: Workspace, aiko: Actor, clock: StandingClock
) -> None:
    count = 2 * INQUIRIES_OF_A_PAGE + 5
    for number in range(count):
        ask(workspace, aiko, str(number))
        clock.advance(seconds=1)
    page = open_inbox()
    tester = QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    met = []
    places = []
    while True:
        assert page.model.rowCount() <= INQUIRIES_OF_A_PAGE
        met += listed(page)
        places.append(page.place_label.text())
        if not page.next_button.isEnabled():
            break
        page.next_button.click()
        wait(open_inbox.worker)  # type: ignore[attr-defined]
    assert met == [str(number) for number in range(count)]
    assert places == ["1–50 of 105", "51–100 of 105", "101–105 of 105"]
    page.back_button.click()
    wait(open_inbox.worker)  # type: ignore[attr-defined]
    assert listed(page)[0] == "50"
    assert tester is not None


def test_a_row_is_heard_with_person_subject_and_state(
    open_inbox: OpenInbox, workspace: Workspace, ben: Actor, clock: StandingClock
) -> None:
    workspace.inquiries.ask(ben, InquiryKind.DOUBT, Desk.TRAINER, AboutKind.COMMITMENT, "protect.desk", "Really?")
    page = open_inbox()
    heard = page.model.data(page.model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Ben Okafor. Doubt: §1.1 Desk. Asked today. Really?"
    assert name_of(page.entries) == "Questions"


def test_who_has_waited_too_long_stands_first_with_a_word_for_it(
    open_inbox: OpenInbox, workspace: Workspace, aiko: Actor, ben: Actor, clock: StandingClock
) -> None:
    ask(workspace, aiko, "Long ago")
    clock.advance(days=25)
    ask(workspace, ben, "Lately")
    clock.advance(days=6)
    page = open_inbox()
    heard = [page.model.data(page.model.index(row)) for row in range(2)]
    assert heard == [
        "Aiko Tanaka. Question. Due: waiting 31 days. Long ago",
        "Ben Okafor. Question. Waiting 6 days. Lately",
    ]
    assert "Due: waiting 31 days" in texts(page.detail)
    press(Qt.Key.Key_Down)
    assert "Waiting 6 days" in texts(page.detail)


def test_large_text_shows_one_thing_at_a_time(open_inbox: OpenInbox, workspace: Workspace, aiko: Actor) -> None:
    ask(workspace, aiko, "Why?")
    page = open_inbox(2.0, 988)
    assert page.entries.isVisible()
    assert not page.detail.isVisible()
    press(Qt.Key.Key_Return)
    assert not page.entries.isVisible()
    assert focused() is page.detail.text
    press(Qt.Key.Key_Escape)
    assert page.entries.isVisible()
    assert focused() is page.entries


def test_the_inbox_stands_behind_the_sign_in(qtbot: QtBot, desk: Computer, hr: Actor) -> None:
    workspace = desk.workspace()
    workspace.enrolment.join("00123", "Aiko Tanaka")
    window = desk.start()
    [entry] = [one for one in window.findChildren(QWidget) if name_of(one) == "Inbox"]
    entry.click()  # type: ignore[attr-defined]
    assert not isinstance(window.page, HrInboxPage)
    window.hr_signed_in(hr, Place(PlaceName.INBOX))
    assert isinstance(window.page, HrInboxPage)
    assert focused_name() == "Questions"
    desk.settle(window)
    workspace.close()


def test_a_hundred_thousand_inquiries_are_paged_in_no_time(
    workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock
) -> None:
    """The first page, the counts and 25 more pages; measured on a busy computer, they took 3 s in all."""
    with workspace.database.transaction() as session:
        connection = session.connection()
        start = clock.now - timedelta(days=300)
        rows = [
            (
                f"{number:032x}",
                ("hr", "trainer")[number % 2],
                (start + timedelta(minutes=4 * number)).strftime("%Y-%m-%d %H:%M:%S.%f"),
            )
            for number in range(100_000)
        ]
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.executemany(
            "INSERT INTO inquiry (id, person_id, kind, desk, about_kind, about, text, asked, asked_local) "
            "VALUES (?, 1, 'question', ?, 'none', '', 'Why?', ?, '2026-04-01T09:00:00+09:00')",
            rows,
        )
        raw.executemany(
            "INSERT INTO inquiry_answer (id, inquiry_id, role, text, answered, answered_local) "
            "VALUES (?, ?, 'hr', 'So.', '2026-04-01 00:00:00.000000', '2026-04-01T09:00:00+09:00')",
            [(row[0], row[0]) for row in rows[:99_000]],
        )
    workspace.catalogue.course()
    begun = time.perf_counter()
    first = workspace.inquiries.list_desk(hr)
    counts = workspace.inquiries.count_waiting(hr)
    page = first
    for _ in range(25):
        page = workspace.inquiries.list_desk(hr, after=page.after)
    spent = time.perf_counter() - begun
    assert [one.inquiry.id.int for one in first.inquiries[:2]] == [99_000, 99_001]
    assert counts == {Desk.HR: 500, Desk.TRAINER: 500}
    assert page.inquiries[0].inquiry.answers
    assert spent < 15, f"{spent:.2f} s"


@pytest.mark.parametrize(
    ("kind", "about", "label"),
    [
        (AboutKind.ITEM, "tidy-desk.desk-1", "Edit the item"),
        (AboutKind.PAGE, "tidy-desk/01-desk", "Edit the page"),
        (AboutKind.COMMITMENT, "protect.desk", ""),
    ],
)
def test_what_a_doubt_is_about_is_edited_with_one_press(
    qtbot: QtBot,
    open_inbox: OpenInbox,
    workspace: Workspace,
    aiko: Actor,
    kind: AboutKind,
    about: str,
    label: str,
) -> None:
    if kind is AboutKind.ITEM:
        about = next(iter(workspace.catalogue.course().module("tidy-desk").module.items)).id
    workspace.inquiries.ask(aiko, InquiryKind.DOUBT, Desk.TRAINER, kind, about, "Is that so?")
    page = open_inbox()
    assert (page.detail.edit_button.isVisible(), page.detail.edit_button.text() if label else "") == (
        bool(label),
        label,
    )
    if label:
        with qtbot.waitSignal(page.edit_wanted) as told:
            page.detail.edit_button.click()
        assert told.args[0].inquiry.about == about
