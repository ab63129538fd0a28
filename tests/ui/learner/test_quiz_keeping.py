"""A quiz keeps what is chosen, lists all items, says the time left, and ends when that is over."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.people import Actor
from app.services.workspace import Workspace
from app.ui.learner.quiz_page import QuizPage
from app.ui.shared.look import Look
from app.ui.shared.option_card import OptionCard
from tests import builders
from tests.conftest import OpenWorkspace
from tests.ui.conftest import Show
from tests.ui.learner.conftest import QuizTaker, choose, choose_right, choose_wrong
from tests.windows import click, focused, focused_name, name_of, press, texts


def drafts(workspace: Workspace, actor: Actor, page: QuizPage) -> list[tuple[str, ...] | None]:
    """Return what is on the disk of each item that is not checked."""
    items = workspace.quizzes.open(actor, page.attempt_id()).attempt.items
    return [item.draft.chosen if item.draft else None for item in items]


def test_a_choice_is_on_the_disk_at_once_and_says_when(
    quiz: QuizTaker, workspace: Workspace, aiko: Actor, clock: builders.StandingClock
) -> None:
    page = quiz.open()
    clock.advance(seconds=7)
    choose_wrong(page)
    assert drafts(workspace, aiko, page)[0] == page.view.chosen()
    assert "Saved 09:00:07" in texts(page)
    choose_right(page)
    assert set(drafts(workspace, aiko, page)[0]) == set(page.view.chosen())


def test_what_was_chosen_is_there_again_after_leaving(quiz: QuizTaker) -> None:
    page = quiz.open()
    choose_right(page)
    chosen = page.view.chosen()
    page.hide()
    again = quiz.open()
    assert again.view.chosen() == chosen
    assert again.check_button.isEnabled()
    press(Qt.Key.Key_Return)
    assert again.verdict.text() == "Right"


def test_moving_between_items_keeps_what_is_chosen_on_each(quiz: QuizTaker) -> None:
    page = quiz.open()
    choose_right(page)
    first = page.view.chosen()
    page.go_to(3)
    choose_wrong(page)
    third = page.view.chosen()
    page.go_to(1)
    assert page.view.chosen() == first
    page.go_to(3)
    assert page.view.chosen() == third


# ---------------------------------------------------------------- all items


def rows(page: QuizPage) -> list[str]:
    """Return what a screen reader says of each item in the list."""
    return [name_of(row) for row in page.overview.rows]


def test_the_list_says_the_state_of_every_item(quiz: QuizTaker) -> None:
    page = quiz.open()
    choose_right(page)
    press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    choose_wrong(page)
    press(Qt.Key.Key_F)
    page.go_to(3)
    press(Qt.Key.Key_O)
    assert rows(page) == [
        "Item 1, Answered",
        "Item 2, Chosen, not checked, marked for review",
        "Item 3, Open, you are here",
        "Item 4, Open",
    ]
    assert "1 answered, 1 chosen and not checked, 2 open, 1 for review." in texts(page)
    assert focused() is page.overview.rows[2]


def test_the_list_leads_to_any_item_by_keyboard_and_by_mouse(quiz: QuizTaker) -> None:
    page = quiz.open()
    choose_wrong(page)
    press(Qt.Key.Key_Return)
    click(page.items_button)
    press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert "Item 3 of 4" in texts(page)
    press(Qt.Key.Key_O)
    click(page.overview.rows[0])
    assert "Item 1 of 4" in texts(page)
    assert page.verdict.text() == "Not right"
    assert focused_name() == "Continue"


@pytest.mark.parametrize("key", [Qt.Key.Key_O, Qt.Key.Key_Escape])
def test_the_list_closes_on_the_item_that_it_was_opened_from(quiz: QuizTaker, key: Qt.Key) -> None:
    page = quiz.open()
    choose_right(page)
    chosen = page.view.chosen()
    press(Qt.Key.Key_O, key)
    assert page.overview is None
    assert page.view.chosen() == chosen
    assert page.isVisible()


def test_marked_items_are_named_before_the_end(quiz: QuizTaker, qtbot: QtBot) -> None:
    page = quiz.open()
    press(Qt.Key.Key_F)
    for _ in range(4):
        choose_right(page)
        press(Qt.Key.Key_Return)
        assert focused_name() == "Continue"
        press(Qt.Key.Key_Return)
    seen = texts(page)
    assert "Every item is answered" in seen
    assert "One is marked for review. Look at it again if you like. Answers that were checked stay as they are." in seen
    assert rows(page)[0] == "Item 1, Answered, marked for review"
    click(page.overview.rows[0])
    assert page.verdict.text() == "Right"
    press(Qt.Key.Key_Return)
    assert focused_name() == "See the result"
    with qtbot.waitSignal(page.finished):
        press(Qt.Key.Key_Return)


# ---------------------------------------------------------------- the time


@pytest.fixture
def timed(course_folder: Path, opened: OpenWorkspace, show: Show, look: Look, aiko: Actor) -> QuizTaker:
    """Aiko at a quiz of ten minutes."""
    file = course_folder / "modules/tidy-desk/module.yaml"
    file.write_text(file.read_text("utf-8") + "  time_limit_minutes: 10\n", encoding="utf-8")
    return QuizTaker(show, look, opened(), aiko)


def test_without_a_limit_no_time_is_shown(quiz: QuizTaker) -> None:
    assert not quiz.open().clock.isVisible()


def test_the_minutes_left_are_said(timed: QuizTaker, clock: builders.StandingClock) -> None:
    page = timed.open()
    assert "10 minutes left" in texts(page)
    clock.advance(minutes=3, seconds=30)
    page.clock.tick()
    assert "7 minutes left" in texts(page)
    clock.advance(minutes=6)
    page.clock.tick()
    assert "The last minute" in texts(page)


def test_the_last_five_minutes_are_announced(
    timed: QuizTaker, clock: builders.StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr("app.ui.learner.quiz_clock.announce", lambda _widget, words: heard.append(words))
    page = timed.open()
    for _ in range(9):
        clock.advance(minutes=1)
        page.clock.tick()
        page.clock.tick()
    assert heard == ["5 minutes left", "4 minutes left", "3 minutes left", "2 minutes left", "The last minute"]


def test_at_the_end_of_the_time_the_attempt_is_submitted_with_what_is_chosen(
    timed: QuizTaker, opened: OpenWorkspace, aiko: Actor, clock: builders.StandingClock, qtbot: QtBot
) -> None:
    page = timed.open()
    choose_right(page)
    clock.advance(minutes=10)
    with qtbot.waitSignal(page.finished) as told:
        page.clock.tick()
    assert told.args == [page.attempt_id()]
    assert opened().results.load(aiko, page.attempt_id()).record.scaled == 0.25


def test_an_answer_after_the_time_leads_to_the_result(
    timed: QuizTaker, clock: builders.StandingClock, qtbot: QtBot
) -> None:
    page = timed.open()
    choose_right(page)
    clock.advance(minutes=11)
    with qtbot.waitSignal(page.finished):
        press(Qt.Key.Key_Return)


# ---------------------------------------------------------------- drawn whole


def test_a_checked_option_has_its_height_before_the_next_frame(quiz: QuizTaker) -> None:
    page = quiz.open()
    choose_wrong(page)
    page.check_button.click()
    cards = page.view.findChildren(OptionCard)
    assert cards
    assert [card.height() for card in cards] == [card.heightForWidth(card.width()) for card in cards]


def test_tab_goes_through_the_page_as_it_is_read(quiz: QuizTaker) -> None:
    page = quiz.open()
    choose(page, "a")
    page.leave_button.setFocus()
    met = []
    for _ in range(4 + len(page.view.cards())):
        met.append(focused())
        press(Qt.Key.Key_Tab)
    cards = page.view.cards()
    assert met[:2] == [page.leave_button, page.items_button]
    assert met[2 : 2 + len(cards)] == cards
    assert met[2 + len(cards) :] == [page.flag_button, page.check_button]
