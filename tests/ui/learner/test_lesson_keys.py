"""In a lesson the keys belong to what has the keyboard: the item that is tried, a picture, or the page."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.domain.items import ItemKind, Typed
from app.domain.people import Actor
from app.services.workspace import Workspace
from app.ui.learner.lesson_page import LessonPage
from app.ui.shared.lesson_text import LessonText
from app.ui.shared.look import Look
from app.ui.shared.option_card import Verdict
from app.ui.shared.picture_view import PictureView
from app.ui.shared.try_card import TryCard
from tests import builders
from tests.conftest import OpenWorkspace
from tests.ui.conftest import Show
from tests.windows import click, focused, name_of, number_key, press, settle, tab_to, texts


def png(width: int = 300, height: int = 200) -> bytes:
    """Return a picture as a PNG file."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    data, buffer = QByteArray(), QBuffer()
    buffer.setBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "PNG")
    buffer.close()
    return data.data()


@pytest.fixture
def rich(course_folder: Path, opened: OpenWorkspace) -> Workspace:
    """A workspace whose first lesson page has a picture and two items to try."""
    module = course_folder / "modules/tidy-desk"
    (module / "images").mkdir()
    (module / "images/desk.png").write_bytes(png())
    for language in ("en", "ja"):
        page = module / f"lesson/01-desk.{language}.md"
        page.write_text(page.read_text("utf-8") + "\n![A tidy desk](images/desk.png)\n\nMore.\n", encoding="utf-8")
    head = module / "module.yaml"
    head.write_text(
        head.read_text("utf-8").replace("[tidy-desk.try-printer]", "[tidy-desk.try-printer, tidy-desk.try-more]"),
        encoding="utf-8",
    )
    items = module / "items/try.yaml"
    more = builders.choice_yaml("tidy-desk.try-more", kind="multiple-answers", key="ab")
    items.write_text(items.read_text("utf-8") + more, encoding="utf-8")
    return opened()


@pytest.fixture
def page(show: Show, look: Look, rich: Workspace, aiko: Actor) -> LessonPage:
    """The first page of the lesson."""
    shown = show(LessonPage(look, rich.lessons, aiko, "tidy-desk", 1))
    shown.focus_control()
    settle()
    return shown


def test_number_keys_reach_every_item_one_after_the_other(page: LessonPage) -> None:
    first, second = page.tries()
    press(number_key(1))
    assert first.is_checked()
    press(number_key(2))
    assert second.view.chosen() == ("b",)
    assert not second.is_checked()


def test_number_keys_belong_to_the_item_that_has_the_keyboard(page: LessonPage) -> None:
    first, second = page.tries()
    second.view.focus_first()
    press(number_key(1))
    assert second.view.chosen() == ("a",)
    assert first.view.chosen() == ()


def test_enter_on_an_option_chooses_it_and_turns_no_page(page: LessonPage) -> None:
    first, _ = page.tries()
    first.view.cards()[1].setFocus()
    press(Qt.Key.Key_Return)
    assert first.view.cards()[1].verdict() is Verdict.WRONG_CHOSEN
    assert "Page 1 of 2" in texts(page)
    press(Qt.Key.Key_Return)
    assert "Page 2 of 2" in texts(page)


def test_enter_checks_where_several_can_be_right(page: LessonPage) -> None:
    _, second = page.tries()
    second.view.focus_first()
    press(Qt.Key.Key_Return)
    assert not second.is_checked()
    press(number_key(1), number_key(2), Qt.Key.Key_Return)
    assert second.is_checked()
    assert "Right. In short" in texts(page)


@pytest.mark.parametrize("kind", [ItemKind.ORDERING, ItemKind.NUMERICAL])
def test_other_kinds_can_be_tried_too(show: Show, look: Look, kind: ItemKind) -> None:
    item = builders.item(kind=kind)
    if kind is ItemKind.NUMERICAL:
        typed = Typed((), (), 3.0, 0.0, None, builders.text("Yes"), builders.text("No"))
        item = replace(item, typed=typed, options=())
    card = show(TryCard(look, item), 600, 500)
    if kind is ItemKind.NUMERICAL:
        card.view.put(("three",))
        card.view.focus_first()
        press(Qt.Key.Key_Return)
        assert not card.is_checked()
        assert "Type a number, for instance 12 or 1.5." in texts(card)
        card.view.put(("3",))
    else:
        assert card.view.chosen() != item.parts()
        card.view.put(item.parts())
    card.view.focus_first()
    press(Qt.Key.Key_Return)
    assert card.is_checked()
    assert "Right. Explanation" in texts(card)


# ---------------------------------------------------------------- pictures


def open_view(page: LessonPage) -> PictureView | None:
    """Return the large picture, if one is shown."""
    return next((view for view in page.findChildren(PictureView) if view.isVisible()), None)


def test_a_picture_is_enlarged_by_keyboard_and_the_keyboard_comes_back(page: LessonPage) -> None:
    tab_to("Enlarge the picture")
    button = focused()
    assert button.accessibleDescription() == "A tidy desk"
    press(Qt.Key.Key_Return)
    view = open_view(page)
    assert view is not None
    assert view.rect() == page.rect()
    assert name_of(view.picture) == "A tidy desk"
    assert view.picture.pixmap().width() > 300
    assert focused() is view.close_button
    press(Qt.Key.Key_Tab, Qt.Key.Key_Right, number_key(1))
    assert focused() is view.close_button
    assert not page.tries()[0].is_checked()
    press(Qt.Key.Key_Escape)
    assert open_view(page) is None
    assert focused() is button
    assert "Page 1 of 2" in texts(page)


def test_a_picture_is_enlarged_by_a_click_and_closed_by_another(page: LessonPage, qtbot: QtBot) -> None:
    (button,) = page.findChild(LessonText).picture_buttons
    assert button.width() == 568
    click(button)
    view = open_view(page)
    page.resize(900, 640)
    settle()
    assert view.rect() == page.rect()
    click(view.picture)
    assert open_view(page) is None
