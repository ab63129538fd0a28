"""Practice says what is due, how strong everything is in words, and can be switched off and cleared."""

import random
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.people import Actor
from app.domain.practice import Standing
from app.services.practising import Practising
from app.services.workspace import Workspace
from app.ui.learner.practice_page import PracticePage
from app.ui.learner.practice_strengths import StrengthCell, StrengthRow
from app.ui.shared.look import Look
from tests.builders import StandingClock, take_quiz
from tests.ui.conftest import Show
from tests.windows import RESOURCES, click, focused, focused_name, name_of, press, settle, shades, tab_to, texts

OpenPractice = Callable[..., PracticePage]


@pytest.fixture
def practising(workspace: Workspace, clock: StandingClock) -> Practising:
    """Practice whose days do not depend on chance."""
    return Practising(workspace.database, workspace.catalogue, clock, random.Random(1), fuzzing=False)


@pytest.fixture
def open_page(show: Show, look: Look, practising: Practising, aiko: Actor) -> OpenPractice:
    """Show the practice page with the keyboard where the window would put it."""

    def open_one(in_look: Look = look, width: int = 1200, height: int = 800) -> PracticePage:
        page = show(PracticePage(in_look, practising, aiko), width, height)
        page.focus_control()
        return page

    return open_one


def test_before_the_first_quiz_it_says_what_will_be_here(open_page: OpenPractice, qtbot: QtBot) -> None:
    page = open_page()
    assert "Nothing to practise yet" in texts(page)
    assert page.findChildren(StrengthRow) == []
    assert focused_name() == "Back to Home"
    with qtbot.waitSignal(page.home_wanted):
        press(Qt.Key.Key_Return)


def test_what_is_due_is_said_and_one_key_begins(
    open_page: OpenPractice, workspace: Workspace, aiko: Actor, clock: StandingClock, qtbot: QtBot
) -> None:
    take_quiz(workspace, aiko)
    clock.advance(days=8)
    page = open_page()
    assert "4 items, about 1 min" in texts(page)
    assert "Missed last time, or not seen for a while." in texts(page)
    assert "Two minutes of what you are about to forget. Nothing here is recorded for HR." in texts(page)
    assert page.due_items == 4
    assert focused_name() == "Practise"
    with qtbot.waitSignal(page.practise_wanted):
        press(Qt.Key.Key_Return)


def test_where_nothing_is_due_the_next_day_is_named(
    open_page: OpenPractice, workspace: Workspace, aiko: Actor, clock: StandingClock, qtbot: QtBot
) -> None:
    take_quiz(workspace, aiko, wrong=1)
    page = open_page()
    assert {"Nothing is due", "Next: tomorrow"} <= set(texts(page))
    assert focused_name() == "Back to Home"
    assert page.due_items == 0


def test_ahead_of_time_is_an_offer(
    open_page: OpenPractice, workspace: Workspace, aiko: Actor, clock: StandingClock, qtbot: QtBot
) -> None:
    take_quiz(workspace, aiko)
    clock.advance(days=2)
    page = open_page()
    assert "Next: 9 April 2026. You can practise what you know least, ahead of time." in texts(page)
    with qtbot.waitSignal(page.practise_wanted):
        click(page.action_button)


def test_every_commitment_has_a_shape_and_a_word_in_the_registers_order(
    open_page: OpenPractice, workspace: Workspace, aiko: Actor, clock: StandingClock
) -> None:
    take_quiz(workspace, aiko, wrong=4)
    clock.advance(days=30)
    take_quiz(workspace, aiko, "locked-drawer")
    page = open_page()
    rows = page.findChildren(StrengthRow)
    named = [name_of(row) for row in rows]
    assert [name.split(" ")[0] for name in named] == ["§1.1", "§1.2", "§2.1"]
    assert all(name.split(": ")[1] in ("strong", "fading", "to refresh", "not met yet") for name in named)
    for row, name in zip(rows, named, strict=True):
        assert name.split(": ")[1] in texts(row)
    assert "3 of 3 met" in texts(page)


@pytest.mark.parametrize("theme", ["light", "dark", "highContrast"])
def test_the_four_shapes_differ_without_their_colours(show: Show, look: Look, theme: str) -> None:
    drawn = []
    for standing in Standing:
        cell = show(StrengthCell(replace(look, theme=theme), standing), 60, 60)
        cell.resize(24, 28)
        image = cell.grab().toImage()
        middle = image.pixel(12, 14)
        drawn.append(
            frozenset(
                (x, y)
                for x in range(image.width())
                for y in range(image.height())
                if abs((image.pixel(x, y) & 0xFF) - (middle & 0xFF)) > 24
            )
        )
    assert len(set(drawn)) == len(Standing)


def test_switching_off_and_on_again_by_keyboard(
    open_page: OpenPractice, workspace: Workspace, practising: Practising, aiko: Actor, clock: StandingClock
) -> None:
    take_quiz(workspace, aiko)
    clock.advance(days=8)
    page = open_page()
    tab_to("Switch practice off")
    press(Qt.Key.Key_Space)
    assert not practising.overview(aiko).on
    assert "Practice is switched off" in texts(page)
    assert page.findChildren(StrengthRow) == [] or not any(row.isVisible() for row in page.findChildren(StrengthRow))
    assert page.due_items == 0
    assert focused_name() == "Switch it on"
    press(Qt.Key.Key_Return)
    assert practising.overview(aiko).on
    assert "4 items, about 1 min" in texts(page)
    assert focused_name() == "Practise"


def test_clearing_asks_once_and_keeping_is_the_easy_answer(
    open_page: OpenPractice, workspace: Workspace, practising: Practising, aiko: Actor, clock: StandingClock
) -> None:
    from app.domain.marking import best_response

    take_quiz(workspace, aiko)
    clock.advance(days=8)
    session = practising.start(aiko)
    for asked in session.items:
        practising.answer(aiko, session, asked.item.id, best_response(asked.item))
    page = open_page()
    kept = "4 answers are kept, to choose what you practise. Nobody else can see them."
    assert kept in texts(page)
    tab_to("Clear my practice")
    press(Qt.Key.Key_Return)
    assert any(words.startswith("Clear what you practised?") for words in texts(page))
    assert focused_name() == "Keep"
    press(Qt.Key.Key_Return)
    assert practising.overview(aiko).answers == 4
    assert focused_name() == "Clear my practice"
    assert kept in texts(page)
    press(Qt.Key.Key_Return)
    tab_to("Clear")
    press(Qt.Key.Key_Return)
    assert practising.overview(aiko).answers == 0
    assert "4 items, about 1 min" in texts(page)
    assert focused() is page.action_button


def overlapping(page: QWidget) -> list[str]:
    """Return the visible children of a page that reach out of it to the right."""
    return [
        type(child).__name__
        for child in page.findChildren(QWidget)
        if child.isVisible() and child.mapTo(page, child.rect().topRight()).x() >= page.width()
    ]


def test_at_two_times_the_text_it_is_one_column_within_the_window(
    open_page: OpenPractice, look: Look, workspace: Workspace, aiko: Actor, clock: StandingClock
) -> None:
    take_quiz(workspace, aiko)
    clock.advance(days=8)
    page = open_page(replace(look, scale=2.0), 1100 - 56, 700)
    settle()
    rows = page.findChildren(StrengthRow)
    assert len({row.mapTo(page, row.rect().topLeft()).x() for row in rows}) == 1
    assert page.action_button.width() >= page.action_button.sizeHint().width()
    assert overlapping(page) == []


def test_the_content_follows_the_language(
    open_page: OpenPractice, workspace: Workspace, aiko: Actor, clock: StandingClock
) -> None:
    take_quiz(workspace, aiko)
    clock.advance(days=8)
    japanese = Look(RESOURCES, "light", "ja")
    page = open_page(japanese)
    assert name_of(page.findChildren(StrengthRow)[0]).startswith("§1.1 机: ")
    assert len(shades(page.grab().toImage())) > 10
