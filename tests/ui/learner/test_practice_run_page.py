"""A session asks one item after the other by keyboard, tells why, and ends with what became of it."""

import random
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.people import Actor
from app.services.practising import Practising
from app.services.workspace import Workspace
from app.storage import practice as stored
from app.ui.learner.practice_run_page import PracticeRunPage
from app.ui.shared.commitment_tag import CommitmentTag
from app.ui.shared.look import Look
from app.ui.shared.tag_button import TagButton
from tests.builders import StandingClock, right_choice, take_quiz, wrong_choice
from tests.ui.conftest import Show
from tests.windows import RESOURCES, focused, focused_name, name_of, number_key, press, texts

OpenRun = Callable[..., PracticeRunPage]


@pytest.fixture
def practising(workspace: Workspace, aiko: Actor, clock: StandingClock) -> Practising:
    """Practice of which four items are due."""
    take_quiz(workspace, aiko)
    practising = Practising(workspace.database, workspace.catalogue, clock, random.Random(1), fuzzing=False)
    practising.overview(aiko)
    clock.advance(days=8)
    return practising


@pytest.fixture
def open_run(show: Show, look: Look, practising: Practising, aiko: Actor) -> OpenRun:
    """Begin a session in a window of its own."""

    def open_one(in_look: Look = look, width: int = 1200, height: int = 800) -> PracticeRunPage:
        page = show(PracticeRunPage(in_look, practising, aiko, practising.start(aiko)), width, height)
        page.focus_control()
        return page

    return open_one


def type_answer(page: PracticeRunPage, *, right: bool = True) -> None:
    """Choose an answer by the number keys."""
    wanted = right_choice(page.view.item) if right else wrong_choice(page.view.item)
    for number, card in enumerate(page.view.cards(), start=1):
        if card.option_id in wanted:
            press(number_key(number))


def answers_of(workspace: Workspace, actor: Actor) -> list[float]:
    """Return the marks that are kept of a person's practice."""
    with workspace.database.reading() as session:
        return [answer.mark for answer in stored.list_reviews(session, actor.learner())]


def test_a_session_by_keyboard_alone(open_run: OpenRun, workspace: Workspace, aiko: Actor, qtbot: QtBot) -> None:
    page = open_run()
    for number in range(1, 5):
        assert f"Item {number} of 4" in texts(page)
        assert focused() is page.view.cards()[0]
        assert not page.check_button.isEnabled()
        type_answer(page, right=number != 2)
        press(Qt.Key.Key_Return)
        assert len(answers_of(workspace, aiko)) == number
        assert page.words.verdict.text() == ("Not right" if number == 2 else "Right")
        assert "In short" in texts(page)
        assert focused_name() == "Continue"
        press(Qt.Key.Key_Return)
    assert answers_of(workspace, aiko) == [1.0, 0.0, 1.0, 1.0]
    seen = texts(page)
    assert {"3 of 4 right", "What you practised"} <= set(seen)
    assert "What was not right comes back tomorrow. Nothing of it is recorded for HR." in seen
    assert not page.more_button.isVisible()
    assert focused_name() == "Back to Home"
    with qtbot.waitSignal(page.home_wanted):
        press(Qt.Key.Key_Return)


def test_the_commitment_is_named_after_checking_only(open_run: OpenRun) -> None:
    page = open_run()

    def tags() -> list[str]:
        texts(page)
        found = [*page.findChildren(CommitmentTag), *page.findChildren(TagButton)]
        return [name_of(tag).split(" ")[0] for tag in found if tag.isVisible()]

    section = tags()
    assert section in (["§1"], ["§2"])
    type_answer(page)
    press(Qt.Key.Key_Return)
    (commitment,) = tags()
    assert commitment.startswith(f"{section[0]}.")


def test_what_got_stronger_is_named_with_the_word_before_and_now(open_run: OpenRun) -> None:
    page = open_run()
    for _ in range(4):
        type_answer(page)
        press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    names = [child.accessibleName() for child in page.findChildren(QWidget) if child.isVisible()]
    named = [name for name in names if " before, " in name]
    assert len(named) == 3
    assert all(name.endswith("strong now") for name in named)
    assert "4 of 4 right" in texts(page)


def test_escape_leaves_and_the_rest_is_still_due(
    open_run: OpenRun, practising: Practising, aiko: Actor, qtbot: QtBot
) -> None:
    page = open_run()
    first = page.view.item.id
    type_answer(page)
    press(Qt.Key.Key_Return)
    with qtbot.waitSignal(page.leave_pressed):
        press(Qt.Key.Key_Escape)
    assert practising.overview(aiko).due == 3
    again = open_run()
    assert "Item 1 of 3" in texts(again)
    assert again.view.item.id != first


def test_an_answer_cannot_be_changed_or_given_twice(open_run: OpenRun, workspace: Workspace, aiko: Actor) -> None:
    page = open_run()
    type_answer(page, right=False)
    press(Qt.Key.Key_Return)
    type_answer(page)
    page.check_button.click()
    assert answers_of(workspace, aiko) == [0.0]


def test_another_window_that_answered_first_wins_and_this_one_goes_on(
    open_run: OpenRun, workspace: Workspace, aiko: Actor
) -> None:
    first, second = open_run(), open_run()
    for page in (first, second):
        page.view.put(right_choice(page.view.item))
        page.check_button.click()
    said = "This item has been answered already. Your first answer stays; continue with the next item."
    assert said in texts(second)
    assert focused_name() == "Continue"
    press(Qt.Key.Key_Return)
    assert "Item 2 of 4" in texts(second)
    assert said not in texts(second)
    assert answers_of(workspace, aiko) == [1.0]


def test_a_session_of_which_nothing_was_taken_says_so(
    open_run: OpenRun, practising: Practising, aiko: Actor, workspace: Workspace
) -> None:
    page = open_run()
    practising.switch(aiko, False)
    for _ in range(4):
        type_answer(page)
        press(Qt.Key.Key_Return)
        assert "Practice is switched off. Switch it on first." in texts(page)
        press(Qt.Key.Key_Return)
    assert "Nothing was answered" in texts(page)
    assert answers_of(workspace, aiko) == []


def test_the_lesson_page_can_be_reread(open_run: OpenRun, qtbot: QtBot) -> None:
    page = open_run()
    type_answer(page)
    press(Qt.Key.Key_Return)
    link = next(child for child in page.findChildren(type(page.check_button)) if child.text() == "Reread lesson page 1")
    with qtbot.waitSignal(page.reread) as told:
        link.click()
    assert told.args == ["tidy-desk", 1]


def test_the_verdict_is_announced(open_run: OpenRun, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.ui.shared import verdict_words

    heard: list[str] = []

    class Ear:
        @staticmethod
        def updateAccessibility(event: verdict_words.QAccessibleAnnouncementEvent) -> None:
            heard.append(event.message())

    monkeypatch.setattr(verdict_words, "QAccessible", Ear)
    page = open_run()
    type_answer(page)
    press(Qt.Key.Key_Return)
    assert heard == ["Right. In short"]


def test_at_two_times_the_text_everything_can_be_reached(open_run: OpenRun, look: Look) -> None:
    page = open_run(replace(look, scale=2.0), 1100, 700)
    type_answer(page)
    press(Qt.Key.Key_Return)
    texts(page)
    button = page.continue_button
    assert button.width() >= button.sizeHint().width()
    assert button.mapTo(page, button.rect().bottomRight()).x() < page.width()
    for _ in range(3):
        press(Qt.Key.Key_Return)
        type_answer(page)
        press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    texts(page)
    assert page.home_button.width() >= page.home_button.sizeHint().width()


def test_items_are_asked_in_the_language_of_the_window(open_run: OpenRun) -> None:
    page = open_run(Look(RESOURCES, "light", "ja"))
    assert "設問" in texts(page)
    type_answer(page)
    press(Qt.Key.Key_Return)
    assert "要するに" in texts(page)
