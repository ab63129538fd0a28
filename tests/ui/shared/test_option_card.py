"""An option is a large target; after checking it says in words and by an icon what came of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from app.ui.shared.look import Look
from app.ui.shared.option_card import OptionCard, Verdict
from tests.ui.conftest import Show
from tests.windows import RESOURCES, click, name_of, press, shades

LONG = "Send the whole list to the agency, because they have signed a contract and asked for it twice already. " * 3


def test_a_click_and_the_space_bar_choose_it(show: Show, look: Look) -> None:
    card = show(OptionCard(look, "a", "1", "Ask first"), 600, 80)
    click(card)
    assert card.isChecked()
    card.setFocus()
    press(Qt.Key.Key_Space)
    assert not card.isChecked()


def test_a_screen_reader_hears_the_text_and_whether_it_is_chosen(show: Show, look: Look) -> None:
    card = show(OptionCard(look, "a", "1", "Ask first"), 600, 80)
    assert name_of(card) == "Ask first"
    assert not QAccessible.queryAccessibleInterface(card).state().checked
    card.click()
    assert QAccessible.queryAccessibleInterface(card).state().checked


def test_being_chosen_changes_the_picture_and_not_the_size(show: Show, look: Look) -> None:
    card = show(OptionCard(look, "a", "1", "Ask first"), 600, 80)
    size, before = card.sizeHint(), card.grab().toImage()
    card.setChecked(True)
    assert card.sizeHint() == size
    assert card.grab().toImage() != before


def test_one_choice_and_several_do_not_look_alike(show: Show, look: Look) -> None:
    one = show(OptionCard(look, "a", "1", "Ask first"), 600, 80)
    several = show(OptionCard(look, "a", "1", "Ask first", several=True), 600, 80)
    assert one.grab().toImage() != several.grab().toImage()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_is_as_tall_as_its_text_needs_and_never_a_small_target(scale: float) -> None:
    look = Look(RESOURCES, "light", "en", scale)
    assert OptionCard(look, "a", "1", "Yes").heightForWidth(600) == look.px(60)
    card = OptionCard(look, "a", "1", LONG)
    assert card.heightForWidth(400) > card.heightForWidth(800) > look.px(60)


@pytest.mark.parametrize(
    ("verdict", "words", "colour"),
    [
        (Verdict.RIGHT_CHOSEN, "Your answer, and right", "right"),
        (Verdict.RIGHT_MISSED, "The right answer", "right"),
        (Verdict.WRONG_CHOSEN, "Your answer, not right", "wrong"),
    ],
)
def test_the_verdict_is_said_and_drawn(show: Show, look: Look, verdict: Verdict, words: str, colour: str) -> None:
    card = show(OptionCard(look, "a", "1", "Ask first"), 600, 140)
    before = card.heightForWidth(600)
    card.show_verdict(verdict, words, "Because they decide.")
    assert name_of(card) == f"Ask first. {words}. Because they decide."
    assert card.verdict() is verdict
    assert card.heightForWidth(600) > before
    drawn = shades(card.grab().toImage())
    assert look.colour(colour).rgb() in drawn
    assert look.colour({"right": "wrong", "wrong": "right"}[colour]).rgb() not in drawn


def test_verdicts_can_be_told_apart_without_colour(show: Show, look: Look) -> None:
    grey = []
    for verdict in (Verdict.RIGHT_CHOSEN, Verdict.WRONG_CHOSEN):
        card = show(OptionCard(look, "a", "1", "Ask first"), 600, 140)
        card.show_verdict(verdict, "Your answer", "")
        image = card.grab().toImage()
        left, top = look.px(60), look.px(36)
        light = image.pixelColor(card.width() // 2, 10).lightness()
        grey.append(
            {
                (x, y)
                for x in range(left, left + 40)
                for y in range(top, image.height() - 12)
                if abs(image.pixelColor(x, y).lightness() - light) > 60
            }
        )
    assert grey[0] - grey[1]
    assert grey[1] - grey[0]


def test_one_of_several_right_options_that_was_missed_does_not_look_found(show: Show, look: Look) -> None:
    filled = []
    for verdict in (Verdict.RIGHT_CHOSEN, Verdict.RIGHT_MISSED):
        card = show(OptionCard(look, "a", "1", "Ask first", several=True), 600, 140)
        card.show_verdict(verdict, "Said", "")
        filled.append(look.colour("rightTint").rgb() in shades(card.grab().toImage()))
    assert filled == [True, False]


def test_a_checked_option_is_no_control_any_more(show: Show, look: Look) -> None:
    card = show(OptionCard(look, "a", "1", "Ask first"), 600, 140)
    card.show_verdict(Verdict.REST, "", "Not this one.")
    click(card)
    assert not card.isChecked()
    assert not card.isEnabled()
    assert card.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert name_of(card) == "Ask first. Not this one."
