"""Text has the line height of the design, wraps to its width, and shows data as it is."""

import pytest

from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock, TextFlow
from tests.ui.conftest import Show
from tests.windows import RESOURCES, name_of, red_pixels

WORDS = "We ask before we share what people told us. "


@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize("style", ["body", "reading", "clause"])
def test_each_line_is_as_high_as_the_design_says(style: str, language: str, scale: float) -> None:
    look = Look(RESOURCES, "light", language, scale)
    for lines in (1, 2, 5):
        flow = TextFlow(look, "\n".join(["Aあ"] * lines), style)
        assert flow.height(10_000) == lines * look.line_height(style)


def test_a_narrow_width_makes_more_lines(look: Look) -> None:
    flow = TextFlow(look, WORDS * 4, "body")
    wide, narrow = flow.height(600), flow.height(200)
    assert narrow > wide
    assert narrow % look.line_height("body") == 0


def test_a_word_that_is_too_long_for_the_line_is_broken(look: Look) -> None:
    flow = TextFlow(look, "Wolfeschlegelsteinhausenbergerdorff" * 3, "body")
    assert flow.height(150) >= 3 * look.line_height("body")


def test_emphasis_is_drawn_and_not_read(show: Show, look: Look) -> None:
    block = show(TextBlock(look, "We **ask** first", "body", emphasis=True), 300, 60)
    assert name_of(block) == "We ask first"
    plain = TextBlock(look, "We **ask** first", "body")
    assert plain.text() == "We **ask** first"
    assert (
        TextFlow(look, "**ask**", "body", emphasis=True).natural_width()
        < TextFlow(look, "**ask**", "body").natural_width()
    )


def test_a_block_can_be_kept_narrow_where_there_is_room(look: Look) -> None:
    block = TextBlock(look, WORDS * 4, "body")
    tall = block.heightForWidth(200)
    assert block.heightForWidth(800) < tall
    block.limit_width(200)
    assert block.heightForWidth(800) == tall


def test_a_new_text_is_shown_and_read(show: Show, look: Look) -> None:
    block = show(TextBlock(look, "Before", "body"), 300, 40)
    before = block.grab().toImage()
    block.set_text("After all of that", "wrong")
    assert block.text() == name_of(block) == "After all of that"
    assert block.grab().toImage() != before


def test_text_that_looks_like_html_is_shown_as_it_is(show: Show, look: Look, red_picture: object) -> None:
    text = f'<b>bold</b> <img src="{red_picture}"> &amp; <!-- no comment -->'
    block = show(TextBlock(look, text, "body"), 700, 60)
    assert block.text() == text
    assert red_pixels(block) == 0
    assert TextFlow(look, text, "body").natural_width() > TextFlow(look, "bold &", "body").natural_width() * 3
