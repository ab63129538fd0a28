"""Texts of several paragraphs and lists, typed key by key in the window of the program, with the saving in between."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.module_shaping import with_page
from app.domain.texts import Text
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.shared.preferences import Preferences
from app.ui.trainer.draft_saving import PAUSE
from app.ui.trainer.item_editor_page import ItemEditorPage
from app.ui.trainer.module_page import ModulePage
from app.ui.trainer.spots import Spot
from app.ui.trainer.word_field import WordField
from tests.ui.trainer.conftest import PUBLISHED, TRAINER
from tests.windows import Desk, focused, press, settle

ITEM = Place(PlaceName.ITEM, subject=PUBLISHED)
MODULE = Place(PlaceName.STUDIO_MODULE, subject="tidy-desk")
BODY = ("pages", "01-desk", "body")
UNDO, REDO = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)


def open_page(desk: Desk, place: Place) -> ItemEditorPage | ModulePage:
    """Open a window at a place, as a trainer."""
    window = desk.start()
    workspace = window.workspace()
    assert workspace is not None
    workspace.library.open(TRAINER)
    window.hr_signed_in(TRAINER, place)
    assert isinstance(window.page, ItemEditorPage | ModulePage)
    return window.page


def field_at(page: ItemEditorPage | ModulePage, *spot: str) -> WordField:
    """Put the keyboard into a text."""
    page.go_to(Spot(spot, "en"))
    field = focused()
    assert isinstance(field, WordField)
    return field


def empty_field(desk: Desk, place: Place, *spot: str) -> WordField:
    """Open a window at a place and put the keyboard into a text that is emptied."""
    field = field_at(open_page(desk, place), *spot)
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_Delete)
    return field


def type_slowly(words: str) -> None:
    """Type a text with Enter for its line breaks, each key after the one before was saved."""
    for one in words:
        if one == "\n":
            press(Qt.Key.Key_Return)
        else:
            QTest.keyClicks(focused(), one)
        QTest.qWait(PAUSE + 50)


def type_at_once(words: str) -> None:
    for one in words:
        press(Qt.Key.Key_Return) if one == "\n" else QTest.keyClicks(focused(), one)


def undo(field: WordField, held: Qt.KeyboardModifier = UNDO) -> str:
    """Take a step back by key, or do it again, and return what the field shows then."""
    QTest.keyClick(field, Qt.Key.Key_Z, held)
    settle()
    assert QApplication.focusWidget() is field
    return field.toPlainText()


@pytest.mark.parametrize(
    ("place", "spot"),
    [
        pytest.param(ITEM, ("stem",), id="stem"),
        pytest.param(ITEM, ("explanation",), id="explanation"),
        pytest.param(MODULE, BODY, id="lesson"),
    ],
)
def test_an_empty_line_parts_two_paragraphs(desk: Desk, place: Place, spot: tuple[str, ...]) -> None:
    field = empty_field(desk, place, *spot)
    type_slowly("A\n\nB")
    assert field.toPlainText() == "A\n\nB"
    assert [undo(field) for _ in range(2)] == ["A\n\n", "A\n"]
    assert [undo(field, REDO) for _ in range(2)] == ["A\n\n", "A\n\nB"]
    field.window().close()
    reopened = field_at(open_page(desk, place), *spot)
    assert reopened.toPlainText() == "A\n\nB"
    type_at_once("\n\nC")
    assert reopened.toPlainText() == "A\n\nB\n\nC"


def test_an_empty_line_at_the_end_stays_where_the_look_changes_meanwhile(desk: Desk) -> None:
    field = empty_field(desk, MODULE, *BODY)
    type_at_once("A\n\n")
    window = field.window()
    assert isinstance(window, MainWindow)
    window.dress(replace(window.look(), theme="dark"), Preferences("dark"))
    assert isinstance(window.page, ModulePage)
    again = field_at(window.page, *BODY)
    assert again is not field
    assert again.toPlainText() == "A\n\n"
    type_at_once("B")
    assert again.toPlainText() == "A\n\nB"


def test_the_line_break_that_course_files_end_with_is_not_shown_and_stays(desk: Desk) -> None:
    page = open_page(desk, MODULE)
    assert isinstance(page, ModulePage)
    with_break = partial(replace, body=Text("A text.\n", ""))
    page.history.replace(Spot(BODY), with_page(page.history.draft, "01-desk", with_break))
    field = field_at(page, *BODY)
    assert field.toPlainText() == "A text."
    type_at_once("!")
    assert field.toPlainText() == "A text.!"
    assert undo(field) == "A text."
    assert page.history.draft.pages[0].page.body.en == "A text.\n"


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        pytest.param("- a\nb", "- a\n- b", id="bullets"),
        pytest.param("  * a\nb", "  * a\n  * b", id="indented"),
        pytest.param("9. a\nb", "9. a\n10. b", id="numbers"),
        pytest.param("- a\n\nB", "- a\n\nB", id="an empty bullet ends the list"),
        pytest.param("**a** b\nc", "**a** b\nc", id="bold is no bullet"),
    ],
)
def test_enter_goes_on_with_a_list_of_the_lesson_and_ends_it(desk: Desk, typed: str, written: str) -> None:
    field = empty_field(desk, MODULE, *BODY)
    type_at_once(typed)
    assert field.toPlainText() == written


def test_each_enter_in_a_list_is_one_step(desk: Desk) -> None:
    field = empty_field(desk, MODULE, *BODY)
    type_at_once("- a\n\nB")
    assert [undo(field) for _ in range(3)] == ["- a\n\n", "- a\n- ", "- a"]
    undo(field, REDO)
    type_at_once("b")
    assert field.toPlainText() == "- a\n- b"


def test_enter_within_a_bullet_parts_it_and_before_it_makes_room(desk: Desk) -> None:
    field = empty_field(desk, MODULE, *BODY)
    type_at_once("- ab")
    press(Qt.Key.Key_Left, Qt.Key.Key_Return)
    assert field.toPlainText() == "- a\n- b"
    press(Qt.Key.Key_Home, Qt.Key.Key_Return)
    assert field.toPlainText() == "- a\n\n- b"
