"""Items of one module written one after another: the way in, the next one, and the way back to where one came from."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.item_shaping import with_kind
from app.domain.items import ItemKind
from app.domain.publishing import Blocker, BlockerId
from app.domain.refusals import Refusal, Sentence
from app.domain.texts import Text
from app.services.publication import PublishOrder
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.shared.sentences import say_time
from app.ui.trainer.coverage_page import CoveragePage
from app.ui.trainer.item_editor_page import ItemEditorPage
from app.ui.trainer.library_page import LibraryPage
from app.ui.trainer.module_page import ModulePage
from app.ui.trainer.module_parts import ITEMS, LESSON, PUBLISH, QUIZ
from app.ui.trainer.next_item import NextItem
from app.ui.trainer.spots import Spot
from tests.builders import StandingClock
from tests.ui.trainer.conftest import PUBLISHED, TRAINER, field, write
from tests.windows import Desk, focused, name_of, press, texts

OWN = "Our own way"


def at_items(desk: Desk, module: str = "tidy-desk") -> MainWindow:
    """Open a window at the items of a module, as a trainer."""
    window = desk.start()
    window.workspace().library.open(TRAINER)
    window.hr_signed_in(TRAINER, Place(PlaceName.STUDIO_MODULE, subject=module, control="items"))
    assert isinstance(window.page, ModulePage)
    return window


def own_module(desk: Desk, *commitments: str) -> MainWindow:
    """Open a window at the items of a module that was never published."""
    window = desk.start()
    workspace = window.workspace()
    workspace.library.open(TRAINER)
    module = workspace.module_editing.add(TRAINER, Text(OWN, ""), commitments).draft.id
    window.hr_signed_in(TRAINER, Place(PlaceName.STUDIO_MODULE, subject=module, control="items"))
    return window


def editor(window: MainWindow) -> ItemEditorPage:
    assert isinstance(window.page, ItemEditorPage)
    return window.page


def begin(window: MainWindow, kind: ItemKind = ItemKind.SINGLE_CHOICE) -> ItemEditorPage:
    """Begin an item in the module that is shown."""
    assert isinstance(window.page, ModulePage)
    window.page.items.add_wanted.emit(kind)
    return editor(window)


def another() -> None:
    QTest.keyClick(focused(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)


def test_back_leads_to_the_items_of_the_module_that_one_came_from_and_says_so(desk: Desk) -> None:
    window = at_items(desk)
    window.page.items.stand_at("tidy-desk.ask-first-1")
    window.page.items.list.setFocus()
    press(Qt.Key.Key_Return)
    page = editor(window)
    assert page.head.back_button.text() == "The tidy desk"
    assert name_of(page.head.back_button) == "Back to The tidy desk"
    page.head.back_button.click()
    module = window.page
    assert isinstance(module, ModulePage)
    assert module.tabs.place() == ITEMS
    assert module.items.list.current() == "tidy-desk.ask-first-1"
    assert focused() is module.items.list


def test_back_leads_to_what_stands_in_the_way_of_publishing_for_whoever_came_from_there(desk: Desk) -> None:
    window = own_module(desk, "protect.desk")
    item = begin(window).history.item.id
    write(window.page, "Who rings?", "stem")
    editor(window).head.back_button.click()
    window.page.tabs.choose(PUBLISH)
    window.page.publish.mend_wanted.emit(Blocker(BlockerId.ITEM_UNFINISHED, item))
    assert editor(window).history.item.id == item
    editor(window).head.back_button.click()
    assert window.page.tabs.place() == PUBLISH


def test_back_leads_to_all_items_and_to_coverage_for_whoever_came_from_there(desk: Desk) -> None:
    window = at_items(desk)
    window.go(Place(PlaceName.ITEM, subject=PUBLISHED))
    assert editor(window).head.back_button.text() == "Items"
    editor(window).head.back_button.click()
    assert isinstance(window.page, LibraryPage)
    window.go(Place(PlaceName.COVERAGE))
    window.page.item_wanted.emit(PUBLISHED)
    assert editor(window).head.back_button.text() == "Coverage"
    editor(window).head.back_button.click()
    assert isinstance(window.page, CoveragePage)


def test_another_item_has_the_same_module_kind_and_commitments_and_the_keyboard_in_its_stem(desk: Desk) -> None:
    window = own_module(desk, "protect.desk", "ask.first")
    first = begin(window, ItemKind.ORDERING)
    first.rests.chooser.boxes["ask.first"].click()
    write(first, "A caller waits", "stem")
    another()
    second = editor(window)
    assert second is not first
    draft = second.history.draft
    assert (draft.item.kind, draft.item.commitments) == (ItemKind.ORDERING, ("ask.first",))
    assert draft.module == first.history.draft.module
    assert focused() is field(second, "stem")
    kept = window.workspace().item_editing.open(TRAINER, first.history.item.id).kept
    assert kept.draft.item.stem.en == "A caller waits"
    write(second, "Another one", "stem")
    second.head.back_button.click()
    assert isinstance(window.page, ModulePage)
    assert len(window.page.items.list.lines()) == 2
    assert window.page.items.list.current() == draft.item.id
    assert "Ctrl+N" in first.head.next.button.toolTip()


def test_an_item_without_a_word_is_the_one_to_write(desk: Desk) -> None:
    window = own_module(desk, "protect.desk")
    page = begin(window)
    page.head.title.setFocus()
    another()
    assert editor(window) is page
    assert focused() is field(page, "stem")
    write(page, "Now", "stem")
    page.head.foot.button.click()
    assert editor(window) is not page


def choose_kind(way: NextItem, kind: str) -> None:
    """Open the menu of the next item by keyboard and press Return on a kind."""
    way.kinds_button.setFocus()
    press(Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert menu is way.menu
    menu.setActiveAction(next(one for one in way.menu.actions() if one.text() == kind))
    QTest.keyClick(menu, Qt.Key.Key_Return)


def test_the_next_item_can_be_of_another_kind_and_keeps_module_and_commitments(desk: Desk) -> None:
    window = own_module(desk, "protect.desk", "ask.first")
    first = begin(window, ItemKind.ORDERING)
    first.rests.chooser.boxes["ask.first"].click()
    write(first, "A caller waits", "stem")
    assert name_of(first.head.next.kinds_button) == "Choose the kind of the next item"
    choose_kind(first.head.next, "Matching")
    second = editor(window)
    assert second is not first
    assert second.history.draft.module == first.history.draft.module
    assert (second.history.item.kind, second.history.item.commitments) == (ItemKind.MATCHING, ("ask.first",))
    assert focused() is field(second, "stem")
    write(second, "Who does what?", "stem")
    choose_kind(second.head.foot, "Single choice")
    assert editor(window).history.item.kind is ItemKind.SINGLE_CHOICE
    write(editor(window), "Once more", "stem")
    another()
    assert editor(window).history.item.kind is ItemKind.SINGLE_CHOICE, "the plain press keeps the kind"


def test_the_menu_of_the_next_item_stands_at_the_kind_of_this_one(desk: Desk) -> None:
    page = begin(own_module(desk, "protect.desk"), ItemKind.NUMERICAL)
    page.head.next.kinds_button.click()
    menu = page.head.next.menu
    assert [one.text() for one in menu.actions() if one.isChecked()] == ["Number"]
    assert menu.activeAction().text() == "Number"
    assert len(menu.actions()) == len(ItemKind)
    menu.close()


def test_an_item_without_a_word_becomes_of_the_kind_that_is_wanted_next(desk: Desk) -> None:
    window = own_module(desk, "protect.desk")
    page = begin(window)
    choose_kind(page.head.next, "Sorting")
    assert editor(window) is page
    assert page.history.item.kind is ItemKind.SORTING
    assert focused() is field(page, "stem")


def test_an_item_of_a_module_with_one_commitment_rests_on_it(desk: Desk) -> None:
    assert begin(own_module(desk, "ask.first")).history.item.commitments == ("ask.first",)


def test_an_item_of_a_module_with_several_rests_on_what_the_last_one_rests_on(desk: Desk) -> None:
    window = own_module(desk, "protect.desk", "ask.first")
    page = begin(window)
    assert page.history.item.commitments == ()
    assert "Which commitment does it teach?" in texts(page)
    page.rests.chooser.boxes["ask.first"].click()
    assert "Rests on" in texts(page)
    page.head.back_button.click()
    assert begin(window).history.item.commitments == ("ask.first",)


def test_an_item_of_a_module_that_was_never_published_goes_out_with_it(desk: Desk) -> None:
    page = begin(own_module(desk, "protect.desk"))
    assert not page.head.publish_button.isVisible()
    assert "Goes out when its module is published." in texts(page)


def test_an_item_of_a_published_module_has_the_way_to_publishing(desk: Desk) -> None:
    page = begin(at_items(desk))
    assert page.head.publish_button.isVisible()
    assert "Goes out when its module is published." not in texts(page), "it is published already"


def test_the_keyboard_begins_an_item_from_the_items_of_a_module(desk: Desk) -> None:
    window = own_module(desk, "protect.desk")
    another()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert editor(window).history.item.kind is ItemKind.SINGLE_CHOICE
    assert focused() is field(editor(window), "stem")


def test_in_a_module_without_items_the_keyboard_is_on_the_button_for_the_first(desk: Desk) -> None:
    window = own_module(desk, "protect.desk")
    assert focused() is window.page.items.add_button
    press(Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.close()


def test_tab_goes_from_the_tab_that_was_turned_to_into_what_it_shows(desk: Desk) -> None:
    window = at_items(desk)
    window.go(Place(PlaceName.STUDIO_MODULE, subject="tidy-desk"))
    assert name_of(focused()) == "About"
    press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Tab)
    assert focused() is window.page.items.add_button


def test_what_is_typed_with_the_keyboard_on_the_number_of_an_option_becomes_its_text(desk: Desk) -> None:
    page = begin(own_module(desk, "protect.desk"))
    row = page.form.parts._lists[0].rows["a"]  # type: ignore[attr-defined]
    row.rails[0].setFocus()
    QTest.keyClicks(row.rails[0], "R")
    QTest.keyClicks(focused(), "efuse")
    assert field(page, "options", "a", "text").toPlainText() == "Refuse"
    assert not page.history.item.option("a").right


def test_an_item_that_was_never_published_is_deleted_in_its_module_and_comes_back(desk: Desk) -> None:
    window = own_module(desk, "protect.desk")
    begin(window)
    write(window.page, "Who rings?", "stem")
    press(Qt.Key.Key_Escape)
    editor(window).head.back_button.click()
    items = window.page.items
    assert [line.title for line in items.list.lines()] == ["Who rings?"]
    items.list.setFocus()
    press(Qt.Key.Key_Delete)
    assert items.list.lines() == ()
    assert items.done.words.text() == "Deleted: Who rings?"
    items.done.undo_button.click()
    assert [line.title for line in items.list.lines()] == ["Who rings?"]


def test_after_an_item_is_deleted_the_list_is_at_the_one_in_its_place_and_undo_leads_back(desk: Desk) -> None:
    window = own_module(desk, "protect.desk")
    for words in ("One?", "Two?", "Three?"):
        begin(window)
        write(window.page, words, "stem")
        press(Qt.Key.Key_Escape)
        editor(window).head.back_button.click()
    items = window.page.items
    one, two, three = (line.key for line in items.list.lines())
    items.stand_at(two)
    items.list.setFocus()
    press(Qt.Key.Key_Delete)
    assert items.list.current() == three
    assert focused() is items.list
    items.done.undo_button.click()
    assert items.list.current() == two
    assert focused() is items.list
    press(Qt.Key.Key_End, Qt.Key.Key_Delete)
    assert items.list.current() == two, "the last one left, so the list is at what is the last now"
    press(Qt.Key.Key_Delete)
    assert items.list.current() == one


def test_the_page_follows_the_keyboard_down_the_list_of_items(desk: Desk, qtbot: QtBot) -> None:
    window = at_items(desk)
    window.resize(1100, 420)
    items = window.page.items
    items.list.setFocus()
    area = window.page.tabs.areas[ITEMS]
    assert area.verticalScrollBar().value() == 0

    def row_in_sight() -> bool:
        row = items.list.visualRect(items.list.currentIndex())
        return area.viewport().rect().contains(items.list.viewport().mapTo(area.viewport(), row.center()))

    press(Qt.Key.Key_End)
    qtbot.waitUntil(row_in_sight)
    assert area.verticalScrollBar().value() > 0
    press(Qt.Key.Key_Home)
    qtbot.waitUntil(row_in_sight)


def test_an_item_in_which_nobody_wrote_is_gone_when_its_editor_is_left(desk: Desk) -> None:
    window = own_module(desk, "protect.desk")
    begin(window)
    editor(window).head.back_button.click()
    assert window.page.items.list.lines() == ()
    assert not window.page.items.done.isVisible()
    begin(window)
    window.renew()
    assert editor(window).history.draft.title == "", "in another look it is the same item"
    window.go(Place(PlaceName.ITEMS))
    window.go_back()
    assert isinstance(window.page, ModulePage), "the way back knows nothing of it either"
    assert window.page.items.list.lines() == ()


def test_an_item_stays_as_soon_as_somebody_wrote_or_chose_anything_in_it(desk: Desk) -> None:
    window = own_module(desk, "protect.desk")
    begin(window)
    write(window.page, "Who rings?", "stem")
    window.go(Place(PlaceName.STUDIO_MODULE, subject="our-own-way", control="items"))  # before it was saved by itself
    page = begin(window)
    page.history.change(Spot(("kind",)), lambda item: with_kind(item, ItemKind.MATCHING))
    page.head.back_button.click()
    page = begin(window)
    page.history.change(Spot(("commitments",)), lambda item: replace(item, commitments=("ask.first",)))
    page.head.back_button.click()
    assert [line.title for line in window.page.items.list.lines()] == ["Who rings?", "Untitled item", "Untitled item"]


def test_an_item_stays_where_what_was_written_could_not_be_kept_yet(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = own_module(desk, "protect.desk")
    item = begin(window).history.item.id
    items = window.workspace().item_editing

    def refuse(*_: object) -> None:
        raise Refusal(Sentence.WORKSPACE_LOCKED, path="training")

    with monkeypatch.context() as broken:
        broken.setattr(items, "save", refuse)
        write(window.page, "Who rings?", "stem")
        window.go(Place(PlaceName.ITEMS))
    assert items.open(TRAINER, item).kept.revision == 1, "it is still there"


def test_the_head_of_a_module_says_when_it_or_one_of_its_items_was_saved_last(desk: Desk, clock: StandingClock) -> None:
    window = own_module(desk, "protect.desk")
    assert window.page.head.saved.text() == f"Draft saved {say_time(clock().astimezone())}"
    clock.now += timedelta(minutes=7)
    begin(window)
    write(window.page, "Who rings?", "stem")
    press(Qt.Key.Key_Escape)
    editor(window).head.back_button.click()
    assert window.page.head.saved.text() == f"Draft saved {say_time(clock().astimezone())}"


def test_a_published_item_is_left_out_of_the_next_version_and_taken_in_again(desk: Desk) -> None:
    window = at_items(desk)
    items = window.page.items
    items.stand_at(PUBLISHED)
    items.list.setFocus()
    press(Qt.Key.Key_Delete)
    assert items.item(PUBLISHED).retired
    below = next(line.below for line in items.list.lines() if line.key == PUBLISHED)
    assert below == "Single choice  ·  Leaves with the next version", "until then learners still get it"
    assert items.done.words.text().startswith("Not in the next version: ")
    items.stand_at(PUBLISHED)
    press(Qt.Key.Key_Delete)
    assert not items.item(PUBLISHED).retired
    items.done.undo_button.click()
    assert items.item(PUBLISHED).retired


def test_an_item_that_left_with_a_version_is_retired_in_the_list_of_its_module(desk: Desk) -> None:
    window = at_items(desk)
    window.workspace().item_shelving.retire(TRAINER, [PUBLISHED])
    window.workspace().publishing.publish(TRAINER, PublishOrder("tidy-desk"))
    window.go(Place(PlaceName.STUDIO_MODULE, subject="tidy-desk", control="items"))
    items = window.page.items
    below = next(line.below for line in items.list.lines() if line.key == PUBLISHED)
    assert below == "Single choice  ·  Retired"


# ---------------------------------------------------------------- all the way round by Tab


def round_trip() -> list[str]:
    """Press Tab until the keyboard is back where it was, and return what it came to; it comes back within 150 steps."""
    first, names = focused(), []
    for _ in range(150):
        press(Qt.Key.Key_Tab)
        names.append(name_of(focused()))
        if focused() is first:
            return names
    raise AssertionError(f"Tab never comes back: {names[-6:]}")


def test_tab_leads_all_the_way_round_the_item_editor(desk: Desk) -> None:
    begin(own_module(desk, "protect.desk"))
    seen = round_trip()
    assert seen.index("Try the item") < seen.index("Coverage") < len(seen) - 1


def test_tab_leads_all_the_way_round_the_parts_of_a_module(desk: Desk) -> None:
    window = at_items(desk)
    for tab in (LESSON, QUIZ):
        window.page.tabs.choose(tab)
        window.page.tabs.focus_tab()
        assert "Coverage" in round_trip()
