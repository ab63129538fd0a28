"""An item is answered by mouse, by number keys and by arrow keys, and shows the verdict on every option."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.items import ItemKind
from app.ui.shared.items.choice_view import ChoiceView
from app.ui.shared.look import Look
from app.ui.shared.option_card import Verdict
from tests import builders
from tests.ui.conftest import Show
from tests.windows import RESOURCES, click, focused, name_of, press, texts


def view_of(
    show: Show, look: Look, kind: ItemKind = ItemKind.SINGLE_CHOICE, key: str = "a", **more: bool
) -> ChoiceView:
    """Show an item whose options stand in the order c, a, b."""
    return show(
        ChoiceView(look, builders.item(kind=kind, key=key, statement_is=False), ("c", "a", "b"), **more), 700, 600
    )


def test_options_stand_in_the_order_of_the_attempt(show: Show, look: Look) -> None:
    view = view_of(show, look)
    assert [card.option_id for card in view.cards()] == ["c", "a", "b"]
    assert [name_of(card) for card in view.cards()] == ["Option c", "Option a", "Option b"]
    tops = [card.mapTo(view, card.rect().topLeft()).y() for card in view.cards()]
    assert tops == sorted(tops)


def test_a_number_key_chooses_and_takes_the_keyboard_along(show: Show, look: Look, qtbot: QtBot) -> None:
    view = view_of(show, look)
    with qtbot.waitSignal(view.changed):
        assert view.press_number(2)
    assert view.chosen() == ("a",)
    assert focused() is view.cards()[1]


@pytest.mark.parametrize("number", [0, 4, 9])
def test_a_number_without_an_option_chooses_nothing(show: Show, look: Look, number: int) -> None:
    view = view_of(show, look)
    assert not view.press_number(number)
    assert view.chosen() == ()


def test_of_one_choice_the_last_one_holds(show: Show, look: Look) -> None:
    view = view_of(show, look)
    assert not view.is_complete()
    click(view.cards()[0])
    click(view.cards()[2])
    assert view.chosen() == ("b",)
    assert view.is_complete()


def test_choosing_again_does_not_take_a_single_choice_back(show: Show, look: Look) -> None:
    view = view_of(show, look)
    view.press_number(1)
    view.press_number(1)
    assert view.chosen() == ("c",)


def test_of_several_answers_each_can_be_taken_back(show: Show, look: Look) -> None:
    view = view_of(show, look, ItemKind.MULTIPLE_ANSWERS, "ab")
    assert "More than one can be right." in texts(view)
    view.press_number(1)
    view.press_number(2)
    assert view.chosen() == ("c", "a")
    view.press_number(1)
    assert view.chosen() == ("a",)
    view.press_number(2)
    assert not view.is_complete()


def test_a_truth_needs_its_reason(show: Show, look: Look) -> None:
    view = view_of(show, look, ItemKind.TRUE_FALSE_REASON)
    assert [name_of(card) for card in view.cards()] == ["True", "False", "Option c", "Option a", "Option b"]
    view.press_number(1)
    assert not view.is_complete()
    view.press_number(4)
    assert view.is_complete()
    assert view.chosen() == ("true", "a")
    view.press_number(2)
    assert view.chosen() == ("false", "a")
    view.press_number(5)
    assert view.chosen() == ("false", "b")


def test_arrow_keys_go_round_the_options_without_choosing(show: Show, look: Look) -> None:
    view = view_of(show, look)
    view.focus_first()
    met = [focused()]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left):
        press(key)
        met.append(focused())
    first, second, third = view.cards()
    assert met == [first, second, third, first, third, second]
    assert view.chosen() == ()
    press(Qt.Key.Key_Space)
    assert view.chosen() == ("a",)


def test_the_keyboard_comes_back_to_the_option_chosen(show: Show, look: Look) -> None:
    view = view_of(show, look)
    view.press_number(3)
    view.cards()[0].setFocus()
    view.focus_first()
    assert focused() is view.cards()[2]


def test_a_checked_item_shows_what_came_of_every_option(show: Show, look: Look) -> None:
    view = view_of(show, look)
    view.show_checked(("c",))
    assert [card.verdict() for card in view.cards()] == [Verdict.WRONG_CHOSEN, Verdict.RIGHT_MISSED, Verdict.REST]
    assert [name_of(card) for card in view.cards()] == [
        "Option c. Your answer, not right. Why c",
        "Option a. The right answer. Why a",
        "Option b. Why b",
    ]
    assert not view.press_number(2)
    assert view.chosen() == ("c",)


def test_of_several_right_answers_those_not_chosen_are_called_missed(show: Show, look: Look) -> None:
    view = view_of(show, look, ItemKind.MULTIPLE_ANSWERS, "ab")
    view.show_checked(("c",))
    assert [name_of(card) for card in view.cards()[1:]] == [
        "Option a. You missed this one: it is right. Why a",
        "Option b. You missed this one: it is right. Why b",
    ]


def test_a_checked_statement_tells_why_it_is_false(show: Show, look: Look) -> None:
    view = view_of(show, look, ItemKind.TRUE_FALSE_REASON)
    view.show_checked(("true", "a"))
    assert name_of(view.truths[0]) == "True. Your answer, not right. If true"
    assert name_of(view.truths[1]) == "False. The right answer. If false"
    assert view.options[1].verdict() is Verdict.RIGHT_CHOSEN


def test_an_item_is_shown_in_japanese(show: Show) -> None:
    view = view_of(show, Look(RESOURCES, "light", "ja"))
    assert name_of(view.cards()[0]) == "Option c（日本語）"
    assert "Stem（日本語）" in texts(view)
