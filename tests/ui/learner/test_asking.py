"""From a commitment, a lesson page and an answered item one can ask the trainer, and open what a tag names."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.inquiries import AboutKind, Desk, InquiryKind
from app.domain.people import Actor, Role
from app.ui.learner.asking import Asking
from app.ui.learner.lesson_page import LessonPage
from app.ui.learner.policy_page import PolicyPage
from app.ui.learner.quiz_page import QuizPage
from app.ui.learner.review_page import ReviewPage
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.shared.ask_dialog import AskDialog
from app.ui.shared.tag_button import TagButton
from tests.builders import answer_all, take_quiz
from tests.ui.learner.conftest import choose_right
from tests.windows import Desk as Computer
from tests.windows import focused, focused_name, press, settle, tab_to, texts, type_text

AIKO = Actor(Role.LEARNER, 1, "Aiko Tanaka")


@pytest.fixture
def window(desk: Computer) -> Iterator[MainWindow]:
    """The program, used by Aiko."""
    workspace = desk.workspace()
    workspace.enrolment.join("00123", "Aiko Tanaka")
    workspace.close()
    yield desk.start()


def dialog_of(window: MainWindow, qtbot: QtBot) -> AskDialog:
    """Return the dialog that is open, with the keyboard."""
    dialog = window.findChild(AskDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def ask(window: MainWindow, qtbot: QtBot, text: str) -> None:
    """Press "Ask or doubt" by keyboard, write and send."""
    tab_to("Ask or doubt")
    button = focused()
    press(Qt.Key.Key_Return)
    dialog = dialog_of(window, qtbot)
    assert focused() is dialog.words
    type_text(text)
    tab_to("Send")
    press(Qt.Key.Key_Return)
    assert "Sent. The answer will be under My data." in texts(dialog)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(window.isActiveWindow)
    assert focused() is button


def tags(page: QWidget) -> list[TagButton]:
    return [tag for tag in page.findChildren(TagButton) if tag.isVisible()]


def open_quiz(window: MainWindow) -> QuizPage:
    """Show an attempt at the small module."""
    window.workspace().quizzes.start(AIKO, "tidy-desk")
    window.go(Place(PlaceName.QUIZ, "tidy-desk"))
    assert isinstance(window.page, QuizPage)
    return window.page


def test_a_question_about_a_commitment_reaches_the_trainer(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Place(PlaceName.POLICY, commitment="protect.screen"))
    ask(window, qtbot, "Even in the kitchen?")
    (own,) = window.workspace().inquiries.list_own(AIKO)
    inquiry = own.inquiry
    assert (inquiry.kind, inquiry.desk) == (InquiryKind.QUESTION, Desk.TRAINER)
    assert (inquiry.about_kind, inquiry.about) == (AboutKind.COMMITMENT, "protect.screen")
    assert inquiry.text == "Even in the kitchen?"


def test_a_question_about_a_lesson_page_names_that_page(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Place(PlaceName.LESSON, "tidy-desk", 2))
    ask(window, qtbot, "Why?")
    (own,) = window.workspace().inquiries.list_own(AIKO)
    assert (own.inquiry.about_kind, own.inquiry.about) == (AboutKind.PAGE, "tidy-desk/02-screen")
    assert isinstance(window.page, LessonPage)
    assert "Page 2 of 2" in texts(window.page)


def test_an_item_can_be_doubted_after_checking_and_not_before(window: MainWindow, qtbot: QtBot) -> None:
    page = open_quiz(window)
    item = page.view.item
    assert "Ask or doubt" not in texts(page)
    assert tags(page) == []
    choose_right(page)
    press(Qt.Key.Key_Return)
    assert focused_name() == "Continue"
    ask(window, qtbot, "There are two right answers.")
    (own,) = window.workspace().inquiries.list_own(AIKO)
    assert (own.inquiry.about_kind, own.inquiry.about) == (AboutKind.ITEM, item.id)
    assert window.page is page
    assert page.continue_button.isVisible()


def test_an_item_can_be_doubted_from_the_review(window: MainWindow, qtbot: QtBot) -> None:
    attempt = take_quiz(window.workspace(), AIKO)
    window.go(Place(PlaceName.REVIEW, attempt=attempt, item=3))
    ask(window, qtbot, "Is it so?")
    (own,) = window.workspace().inquiries.list_own(AIKO)
    item = window.workspace().results.load(AIKO, attempt).quiz.attempt.items[2].item
    assert own.inquiry.about == item.id


def test_an_empty_question_is_refused_and_the_dialog_stays(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Place(PlaceName.POLICY, commitment="protect.screen"))
    tab_to("Ask or doubt")
    press(Qt.Key.Key_Return)
    dialog = dialog_of(window, qtbot)
    tab_to("Send")
    press(Qt.Key.Key_Return)
    assert dialog.notice.text() == "Write what you want to ask or say first."
    assert focused() is dialog.words
    assert window.workspace().inquiries.list_own(AIKO) == []
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(window.isActiveWindow)
    assert focused_name() == "Ask or doubt"


def test_what_is_too_long_is_refused_and_kept(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Place(PlaceName.POLICY, commitment="protect.screen"))
    tab_to("Ask or doubt")
    press(Qt.Key.Key_Return)
    dialog = dialog_of(window, qtbot)
    dialog.words.setPlainText("あ" * 2001)
    dialog.send_button.click()
    assert "2,000 characters" in dialog.notice.text()
    assert len(dialog.words.toPlainText()) == 2001
    dialog.words.setPlainText("あ" * 2000)
    dialog.send_button.click()
    assert len(window.workspace().inquiries.list_own(AIKO)) == 1


def test_a_tag_in_a_checked_item_opens_over_the_quiz_and_leads_nowhere(window: MainWindow) -> None:
    page = open_quiz(window)
    choose_right(page)
    press(Qt.Key.Key_Return)
    (tag,) = tags(page)
    tag.setFocus()
    press(Qt.Key.Key_Return)
    popover = page._opener.popover
    assert focused_name() == "Close"
    assert "Open in the policy" not in texts(popover)
    press(Qt.Key.Key_Escape)
    assert window.page is page
    assert focused() is tag
    assert page.continue_button.isVisible()


@pytest.mark.parametrize("name", ["lesson", "review", "result"])
def test_a_tag_leads_from_a_page_to_the_policy(window: MainWindow, name: str) -> None:
    workspace = window.workspace()
    attempt = take_quiz(workspace, AIKO, wrong=1)
    places = {
        "lesson": Place(PlaceName.LESSON, "tidy-desk", 1),
        "review": Place(PlaceName.REVIEW, attempt=attempt),
        "result": Place(PlaceName.RESULT, attempt=attempt),
    }
    window.go(places[name])
    settle()
    tag = tags(window.page)[0]
    tag.setFocus()
    press(Qt.Key.Key_Space)
    assert focused_name() == "Open in the policy"
    press(Qt.Key.Key_Return)
    assert isinstance(window.page, PolicyPage)
    assert window.page.shown() == tag.commitment_id
    assert focused() is window.page.list


def test_a_tag_on_home_leads_to_the_policy(window: MainWindow) -> None:
    tag = tags(window.page)[0]
    wanted = tag.commitment_id
    tag.click()
    assert isinstance(window.page, PolicyPage)
    assert window.page.shown() == wanted


def test_the_policy_is_reached_by_its_entry_and_leads_to_a_lesson_page(window: MainWindow) -> None:
    window.go(Place(PlaceName.POLICY))
    assert focused_name() == "Search in both languages"
    type_text("昼休み")
    press(Qt.Key.Key_Return)
    assert window.page.shown() == "protect.desk"
    press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    assert isinstance(window.page, LessonPage)
    assert "Page 1 of 2" in texts(window.page)


def test_while_a_quiz_is_under_way_the_policy_shows_nothing_of_it(window: MainWindow) -> None:
    workspace = window.workspace()
    take_quiz(workspace, AIKO)
    quiz = workspace.quizzes.start(AIKO, "tidy-desk")
    window.go(Place(PlaceName.POLICY, commitment="protect.desk"))
    card = window.page.detail.example_card
    assert "The right answer" not in texts(card)
    assert {
        example.item
        for example in workspace.policy.read(AIKO, workspace.policy.overview(AIKO), "protect.desk").examples
    } == {
        "tidy-desk.try-printer",
        "locked-drawer.try-printer",
    }
    answer_all(workspace, AIKO, quiz)
    workspace.quizzes.finish(AIKO, quiz.attempt.id, "en")
    window.go(Place(PlaceName.HOME))
    window.go(Place(PlaceName.POLICY, commitment="protect.desk"))
    seen = texts(window.page.detail.example_card)
    assert "The right answer" in seen or "False, because" in seen


def test_the_dialog_outlives_the_page_under_it(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Place(PlaceName.POLICY, commitment="protect.desk"))
    window.page.detail.ask_button.click()
    dialog = dialog_of(window, qtbot)
    type_text("What now?")
    window.go(Place(PlaceName.HOME))
    settle()
    assert dialog.words.toPlainText() == "What now?"
    dialog.send_button.click()
    dialog.close_button.click()
    (own,) = window.workspace().inquiries.list_own(AIKO)
    assert own.inquiry.text == "What now?"
    assert not isinstance(window.page, PolicyPage)
    assert isinstance(window.findChild(Asking), Asking)


def test_the_pages_of_a_review_ask_about_the_item_that_is_shown(window: MainWindow) -> None:
    attempt = take_quiz(window.workspace(), AIKO)
    window.go(Place(PlaceName.REVIEW, attempt=attempt))
    page = window.page
    assert isinstance(page, ReviewPage)
    told: list[str] = []
    page.ask_wanted.disconnect()
    page.ask_wanted.connect(lambda subject: told.append(subject.about))
    for _ in range(3):
        page.ask_button.click()
        page.next_button.click()
    items = [item.item.id for item in window.workspace().results.load(AIKO, attempt).quiz.attempt.items]
    assert told == items[:3]


def test_a_tag_of_practice_leads_to_the_policy(window: MainWindow) -> None:
    take_quiz(window.workspace(), AIKO)
    window.go(Place(PlaceName.PRACTICE))
    tag = tags(window.page)[0]
    wanted = tag.commitment_id
    tag.setFocus()
    press(Qt.Key.Key_Return)
    assert isinstance(window.page, PolicyPage)
    assert window.page.shown() == wanted
