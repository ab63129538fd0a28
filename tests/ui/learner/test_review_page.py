"""A finished attempt can be gone through again, item by item, with one's own answers."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.people import Actor
from app.services.workspace import Workspace
from app.ui.learner.review_page import ReviewPage
from app.ui.shared.buttons import Button
from app.ui.shared.items.item_view import ItemView
from app.ui.shared.look import Look
from app.ui.shared.option_card import Verdict
from tests.builders import take_quiz
from tests.ui.conftest import Show
from tests.windows import click, focused_name, name_of, press, settle, texts


@pytest.fixture
def review(show: Show, look: Look, workspace: Workspace, aiko: Actor) -> ReviewPage:
    """An attempt whose first answer was wrong."""
    return show(ReviewPage(look, workspace.results, aiko, take_quiz(workspace, aiko, wrong=1)))


def item_of(page: ReviewPage) -> ItemView:
    """Return the item that is shown."""
    settle()
    return next(view for view in page.findChildren(ItemView) if view.isVisible())


def test_an_item_shows_ones_own_answer_and_the_key(review: ReviewPage) -> None:
    seen = texts(review)
    assert "Item 1 of 4" in seen
    assert "Not right. In short" in seen
    verdicts = {card.verdict() for card in item_of(review).cards()}
    assert Verdict.WRONG_CHOSEN in verdicts
    assert Verdict.RIGHT_MISSED in verdicts
    assert "This item rests on" in seen


def test_keys_lead_through_all_items_and_back_to_the_result(review: ReviewPage, qtbot: QtBot) -> None:
    assert focused_name() == "Next item"
    assert not review.back_button.isEnabled()
    press(Qt.Key.Key_Right)
    assert "Item 2 of 4" in texts(review)
    assert "Right. In short" in texts(review)
    press(Qt.Key.Key_Left)
    assert "Item 1 of 4" in texts(review)
    press(Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Right)
    assert "Item 4 of 4" in texts(review)
    assert name_of(review.next_button) == "Back to the result"
    with qtbot.waitSignal(review.closed):
        press(Qt.Key.Key_Return)


def test_nothing_can_be_changed_any_more(review: ReviewPage) -> None:
    view = item_of(review)
    chosen = view.chosen()
    for card in view.cards():
        click(card)
    assert view.chosen() == chosen


def test_escape_closes(review: ReviewPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(review.closed):
        press(Qt.Key.Key_Escape)


def test_the_lesson_page_can_be_reread(review: ReviewPage, qtbot: QtBot) -> None:
    settle()
    link = next(button for button in review.findChildren(Button) if button.text() == "Reread lesson page 1")
    with qtbot.waitSignal(review.reread) as told:
        click(link)
    assert told.args == ["tidy-desk", 1]


def test_a_review_can_begin_at_any_item(show: Show, look: Look, workspace: Workspace, aiko: Actor) -> None:
    page = show(ReviewPage(look, workspace.results, aiko, take_quiz(workspace, aiko), 3))
    assert "Item 3 of 4" in texts(page)
