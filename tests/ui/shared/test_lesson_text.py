"""What a course file or a name holds cannot bring a picture of this computer onto the screen, nor open a link."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtWidgets import QLabel, QTextBrowser, QWidget

from app.domain.home import HomeModule, ModuleState
from app.domain.texts import Text
from app.ui.learner.module_row import ModuleRow
from app.ui.shared.commitment_tag import CommitmentTag
from app.ui.shared.items.choice_view import ChoiceView
from app.ui.shared.labels import label
from app.ui.shared.lesson_text import LessonText
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.option_card import OptionCard, Verdict
from app.ui.shared.sidebar import Sidebar
from app.ui.shared.text_flow import TextBlock
from tests import builders
from tests.ui.conftest import Show
from tests.windows import click_at, red_pixels

WAYS: dict[str, Callable[[Path], str]] = {
    "markdown, file URL": lambda path: f"Words ![a picture]({path.as_uri()}) words",
    "markdown, path": lambda path: f"Words ![a picture]({path}) words",
    "markdown, reference": lambda path: f"Words ![a picture][one] words\n\n[one]: {path.as_uri()}",
    "HTML, file URL": lambda path: f'<img src="{path.as_uri()}">',
    "HTML, path": lambda path: f'<p>Words <img src="{path}" width="60" height="60"></p>',
    "HTML, background": lambda path: (
        f'<table background="{path.as_uri()}"><tr><td>Words, words, words</td></tr></table>'
    ),
}
PLACES: dict[str, Callable[[Look, str], QWidget]] = {
    "lesson": LessonText,
    "block": lambda look, text: TextBlock(look, text, "body", emphasis=True),
    "label": label,
    "option": lambda look, text: OptionCard(look, "a", "1", text),
}


def notice(look: Look, text: str) -> Notice:
    """Return a notice that says a text."""
    shown = Notice(look)
    shown.say(text)
    return shown


def checked_option(look: Look, text: str) -> OptionCard:
    """Return an option that was checked, with a text for its feedback."""
    card = OptionCard(look, "a", "1", text)
    card.show_verdict(Verdict.WRONG_CHOSEN, text, text)
    return card


PLACES |= {"notice": notice, "feedback": checked_option}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("way", WAYS)
def test_no_local_picture_is_shown(show: Show, look: Look, red_picture: Path, place: str, way: str) -> None:
    shown = show(PLACES[place](look, WAYS[way](red_picture)), 700, 200)
    assert red_pixels(shown) == 0


@pytest.mark.parametrize("way", ["markdown, file URL", "markdown, path", "markdown, reference"])
def test_the_picture_would_be_seen_in_a_plain_browser_with_markdown(show: Show, red_picture: Path, way: str) -> None:
    browser = QTextBrowser()
    features = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
    browser.document().setMarkdown(WAYS[way](red_picture), features)
    assert red_pixels(show(browser, 700, 200)) >= 3_600


@pytest.mark.parametrize("way", ["HTML, file URL", "HTML, path", "HTML, background"])
def test_the_picture_would_be_seen_in_a_label_that_guesses_its_format(show: Show, red_picture: Path, way: str) -> None:
    assert red_pixels(show(QLabel(WAYS[way](red_picture)), 700, 200)) > 2_000


def test_a_picture_of_the_rest_of_the_text_leaves_the_words(show: Show, look: Look, red_picture: Path) -> None:
    shown = show(LessonText(look, WAYS["markdown, file URL"](red_picture)), 700, 200)
    assert shown.toPlainText().startswith("Words ")
    assert shown.toPlainText().endswith(" words")


def test_html_is_shown_and_swallows_nothing(show: Show, look: Look) -> None:
    shown = show(
        LessonText(look, "Before <b>bold</b> after <script>alert(1)</script> end.\n\n<div>\n\nThe last words.")
    )
    text = shown.toPlainText()
    for part in ("Before <b>bold</b> after", "<script>alert(1)</script> end.", "<div>", "The last words."):
        assert part in text


def test_html_would_be_swallowed_without_our_features() -> None:
    document = QTextDocument()
    document.setMarkdown("Before <b>bold</b> after")
    assert "<b>" not in document.toPlainText()


def test_a_link_is_shown_and_not_opened(
    show: Show, look: Look, red_picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    shown = show(
        LessonText(look, f"[{'a link ' * 8}]({red_picture.as_uri()}) and [more](https://example.org)"), 700, 200
    )
    before, url = shown.toPlainText(), shown.source()
    for left in range(10, 680, 20):
        click_at(shown, left, 12)
    assert opened == []
    assert shown.toPlainText() == before
    assert shown.source() == url
    assert "a link" in before


def test_a_click_on_the_link_would_open_it_in_a_plain_browser(show: Show, red_picture: Path) -> None:
    browser = QTextBrowser()
    page = red_picture.with_name("page.md")
    page.write_text("Another page", encoding="utf-8")
    browser.document().setMarkdown(f"[{'a link ' * 8}]({page.as_uri()})")
    show(browser, 700, 200)
    click_at(browser, 40, 12)
    assert browser.toPlainText().strip() == "Another page"


def test_a_lesson_is_as_tall_as_its_text(show: Show, look: Look) -> None:
    outer = QWidget()
    text = LessonText(look, "\n\n".join(f"Paragraph {number}" for number in range(12)))
    text.setParent(outer)
    text.resize(500, 10)
    show(outer, 600, 900)
    assert text.height() == round(text.document().size().height()) + 2
    assert text.height() > 12 * look.line_height("reading")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_bullet_keeps_its_distance_to_the_text(show: Show, look: Look, scale: float) -> None:
    larger = replace(look, scale=scale)
    text = show(LessonText(larger, "- Lock the screen"), 600, 100)
    image, start = text.grab().toImage(), larger.px(26)
    empty, lines = image.pixel(image.width() - 1, 0), range(larger.line_height("reading"))
    dark = [x for x in range(2 * start) if any(image.pixel(x, y) != empty for y in lines)]
    bullet_ends = next(x for x in dark if x + 1 not in dark)
    text_begins = next(x for x in dark if x > bullet_ends)
    assert text_begins - bullet_ends > larger.px(8)


def test_the_bold_of_a_lesson_is_semibold_and_italics_become_key_terms(look: Look, qtbot: object) -> None:
    text = LessonText(look, "Some **strong** and *term* words")
    qtbot.addWidget(text)
    fragments = {}
    iterator = text.document().begin().begin()
    while not iterator.atEnd():
        fragments[iterator.fragment().text().strip()] = iterator.fragment().charFormat()
        iterator += 1
    assert fragments["strong"].fontWeight() == 600
    assert fragments["term"].fontUnderline()
    assert not fragments["term"].fontItalic()


# ---------------------------------------------------------------- tool tips guess their format as labels do


def tips(look: Look, text: str) -> list[QWidget]:
    """Return widgets that show `text` as their tool tip."""
    sidebar = Sidebar(look)
    sidebar.show_person(text, "00123")
    title = Text(text * 9, text * 9)
    row = ModuleRow(
        look, HomeModule("one", title, ModuleState.TO_DO, ("1.1",), 10, 10, 0, 2, 0, 0, None), date(2026, 4, 1)
    )
    row.resize(300, 48)
    row.grab()
    return [sidebar, row, CommitmentTag(look, "1.1", "Desk", text)]


def test_a_tool_tip_shows_no_local_picture(show: Show, look: Look, red_picture: Path, qtbot: object) -> None:
    found = []
    for widget in tips(look, WAYS["HTML, file URL"](red_picture)):
        qtbot.addWidget(widget)
        found += [one.toolTip() for one in [widget, *widget.findChildren(QWidget)] if one.toolTip()]
    assert len(found) == 3
    for tip in found:
        shown = show(QLabel(tip), 700, 200)
        assert red_pixels(shown) == 0
        document = QTextDocument()
        document.setHtml(tip)
        assert red_picture.as_uri() in document.toPlainText()


def test_an_item_shows_its_texts_as_they_are(show: Show, look: Look, red_picture: Path) -> None:
    text = WAYS["HTML, path"](red_picture)
    item = builders.item()
    option = type(item.options[0])("a", Text(text, text), Text(text, text), True)
    item = type(item)(
        item.id,
        item.kind,
        item.commitments,
        True,
        2,
        None,
        Text(text, text),
        Text(text, text),
        Text(text, text),
        (option,),
        None,
    )
    view = show(ChoiceView(look, item, ("a",)), 700, 500)
    assert red_pixels(view) == 0
    view.show_checked(("a",))
    assert red_pixels(view) == 0
