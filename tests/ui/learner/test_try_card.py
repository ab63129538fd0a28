"""What can be tried in a lesson answers at once, and leaves no trace."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.items import Item, ItemKind
from app.domain.people import Actor
from app.services.workspace import Workspace
from app.ui.shared.look import Look
from app.ui.shared.option_card import Verdict
from app.ui.shared.try_card import TryCard
from tests import builders
from tests.ui.conftest import Show
from tests.windows import click, name_of, press, texts


def card_of(show: Show, look: Look, item: Item) -> TryCard:
    """Show an item to try."""
    return show(TryCard(look, item), 600, 500)


def test_it_says_that_nothing_is_kept(show: Show, look: Look) -> None:
    seen = texts(card_of(show, look, builders.item()))
    assert "Try it" in seen
    assert "Not scored, not recorded" in seen


@pytest.mark.parametrize(
    ("number", "verdict", "words"),
    [(1, Verdict.RIGHT_CHOSEN, "Right. Explanation"), (2, Verdict.WRONG_CHOSEN, "Not right. Explanation")],
)
def test_a_choice_is_answered_at_once(
    show: Show, look: Look, qtbot: QtBot, number: int, verdict: Verdict, words: str
) -> None:
    card = card_of(show, look, builders.item())
    with qtbot.waitSignal(card.checked):
        click(card.view.cards()[number - 1])
    assert card.view.cards()[number - 1].verdict() is verdict
    assert words in texts(card)


def test_of_several_answers_only_the_person_knows_when_all_are_chosen(show: Show, look: Look, qtbot: QtBot) -> None:
    card = card_of(show, look, builders.item(kind=ItemKind.MULTIPLE_ANSWERS, key="ab"))
    card.view.press_number(1)
    card.view.press_number(2)
    assert card.view.cards()[0].verdict() is None
    with qtbot.waitSignal(card.checked):
        press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return)
    assert "Right. Explanation" in texts(card)
    assert "Check" not in texts(card)


def test_checking_nothing_answers_nothing(show: Show, look: Look) -> None:
    card = card_of(show, look, builders.item(kind=ItemKind.MULTIPLE_ANSWERS, key="ab"))
    with_button = [text for text in texts(card) if text == "Check"]
    assert with_button == ["Check"]
    next(child for child in card.children() if name_of(child) == "Check" if hasattr(child, "click")).click()
    assert all(one.verdict() is None for one in card.view.cards())


def test_a_statement_is_answered_with_truth_and_reason(show: Show, look: Look) -> None:
    card = card_of(show, look, builders.item(kind=ItemKind.TRUE_FALSE_REASON))
    card.view.press_number(1)
    assert card.view.cards()[0].verdict() is None
    card.view.press_number(3)
    assert "Right. Explanation" in texts(card)


def test_trying_leaves_no_attempt_and_no_record(
    show: Show, look: Look, workspace: Workspace, aiko: Actor, hr: Actor
) -> None:
    item = workspace.catalogue.course().module("tidy-desk").module.item("tidy-desk.try-printer")
    card = card_of(show, look, item)
    card.view.press_number(1)
    assert card.view.cards()[0].verdict() is Verdict.RIGHT_CHOSEN
    assert workspace.home.load(aiko).next.module.items == 0
    assert workspace.quizzes.start(aiko, "tidy-desk").attempt.number == 1
