"""The small window that a new item begins in: what it remembers, and what Enter does in it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.items import ItemKind
from app.domain.texts import Text
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.trainer.item_editor_page import ItemEditorPage
from app.ui.trainer.library_page import LibraryPage
from app.ui.trainer.new_item_popup import NewItemPopup
from tests.ui.trainer.conftest import TRAINER
from tests.windows import Desk, press, settle


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> Iterator[MainWindow]:
    window = desk.start()
    workspace = window.workspace()
    workspace.library.open(TRAINER)
    workspace.module_editing.add(TRAINER, Text("Asking", ""), ("ask.first",))
    window.hr_signed_in(TRAINER, Place(PlaceName.ITEMS))
    yield window


def asked(qtbot: QtBot, window: MainWindow) -> NewItemPopup:
    """Open the popup."""
    page = window.page
    assert isinstance(page, LibraryPage)
    qtbot.waitUntil(lambda: page.popup.module.count() > 0)
    page.ask_new()
    qtbot.waitUntil(page.popup.isVisible)
    return page.popup


def choose(popup: NewItemPopup, name: str, value: str) -> None:
    """Choose as somebody does who picks from the list."""
    combo = getattr(popup, name)
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def test_enter_opens_the_list_of_kinds_and_does_not_send_the_form_off(qtbot: QtBot, window: MainWindow) -> None:
    popup = asked(qtbot, window)
    popup.kind.setFocus()
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(popup.kind.view().isVisible)
    assert popup.notice.text() == ""
    QTest.keyClick(popup.kind.view(), Qt.Key.Key_Down)
    QTest.keyClick(popup.kind.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not popup.kind.view().isVisible())
    assert popup.kind.currentData() == ItemKind.MULTIPLE_ANSWERS.value
    assert popup.notice.text() == ""
    assert popup.isVisible()


def test_the_enter_that_chooses_from_a_list_opens_it_not_again(qtbot: QtBot, window: MainWindow) -> None:
    popup = asked(qtbot, window)
    popup.kind.showPopup()
    qtbot.waitUntil(popup.kind.view().isVisible)
    popup.kind.hidePopup()  # as Qt does for Enter on a screen, before it sends that key on to the window below
    QTest.keyPress(popup.kind, Qt.Key.Key_Return)
    assert not popup.kind.view().isVisible()
    settle()
    QTest.keyPress(popup.kind, Qt.Key.Key_Return)
    qtbot.waitUntil(popup.kind.view().isVisible)
    popup.kind.hidePopup()


def test_what_is_wrong_is_said_below_the_button_until_it_is_mended(qtbot: QtBot, window: MainWindow) -> None:
    popup = asked(qtbot, window)
    settle()
    before = popup.apply_button.geometry()
    popup.apply_button.click()
    settle()
    assert popup.notice.text() == "Choose the module that the item belongs to."
    assert popup.apply_button.geometry() == before
    assert popup.focusWidget() is popup.module
    choose(popup, "module", "tidy-desk")
    assert popup.notice.text() == ""
    settle()
    assert popup.apply_button.geometry() == before


def test_choosing_a_commitment_chooses_no_module(qtbot: QtBot, window: MainWindow) -> None:
    popup = asked(qtbot, window)
    choose(popup, "commitment", "ask.first")
    assert popup.module.currentIndex() == -1


def test_a_module_brings_its_only_commitment_unless_another_was_chosen(qtbot: QtBot, window: MainWindow) -> None:
    popup = asked(qtbot, window)
    choose(popup, "module", "asking")
    assert popup.commitment.currentData() == "ask.first"
    choose(popup, "commitment", "protect.desk")
    choose(popup, "module", "asking")
    assert popup.commitment.currentData() == "protect.desk"


def test_an_item_begun_elsewhere_is_remembered_too(qtbot: QtBot, window: MainWindow) -> None:
    window.go(Place(PlaceName.STUDIO_MODULE, subject="asking", control="items"))
    window.page.items.add_wanted.emit(ItemKind.ORDERING)
    window.go(Place(PlaceName.ITEMS))
    popup = asked(qtbot, window)
    chosen = [combo.currentData() for combo in (popup.kind, popup.module, popup.commitment)]
    assert chosen == [ItemKind.ORDERING.value, "asking", "ask.first"]


def test_the_next_item_begins_as_the_last_one_and_enter_is_enough(qtbot: QtBot, window: MainWindow) -> None:
    popup = asked(qtbot, window)
    choose(popup, "kind", ItemKind.MATCHING.value)
    choose(popup, "module", "tidy-desk")
    choose(popup, "commitment", "protect.desk")
    popup.apply_button.click()
    assert isinstance(window.page, ItemEditorPage)
    window.go(Place(PlaceName.ITEMS))
    popup = asked(qtbot, window)
    assert popup.focusWidget() is popup.apply_button
    press(Qt.Key.Key_Return)
    assert isinstance(window.page, ItemEditorPage)
    draft = window.page.history.draft
    assert (draft.module, draft.item.kind, draft.item.commitments) == (
        "tidy-desk",
        ItemKind.MATCHING,
        ("protect.desk",),
    )
    assert not draft.item.situation, "that it is a case is for the trainer to say"
