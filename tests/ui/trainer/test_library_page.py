"""The trainer finds items, writes new ones, and tidies many at once, with every step to be taken back."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.domain.items import ItemKind
from app.domain.studio import ItemDraft, WorkState, blank_item
from app.domain.studio_lists import ItemFilter, ItemLine, ItemSort, ItemSortKey, Statistic
from app.services.workspace import Workspace
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from app.ui.shared.preferences import Preferences
from app.ui.trainer.item_editor_page import ItemEditorPage
from app.ui.trainer.library_page import LibraryPage, LibraryServices
from app.ui.trainer.library_state import LibraryState
from tests import builders
from tests.ui.trainer.conftest import PUBLISHED, TRAINER, new_item
from tests.windows import Desk, focused, press, settle, texts

TODAY = date(2026, 4, 1)
OpenLibrary = Callable[..., LibraryPage]


@pytest.fixture
def library(qtbot: QtBot, workspace: Workspace, look: Look, worker: BackgroundWorker) -> Iterator[OpenLibrary]:
    """Open the library on the small course."""
    slow = BackgroundWorker()
    services = LibraryServices(workspace.library, workspace.item_editing, workspace.item_shelving)

    def open_library(state: LibraryState | None = None, size: tuple[int, int] = (1144, 800)) -> LibraryPage:
        policy = workspace.catalogue.course().policy
        page = LibraryPage(look, services, TRAINER, policy, TODAY, worker, slow, state=state)
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        listed(qtbot, page)
        return page

    yield open_library
    slow.wait()


def listed(qtbot: QtBot, page: LibraryPage) -> None:
    qtbot.waitUntil(lambda: not page.search.is_waiting() and page.model.is_complete())


def done(qtbot: QtBot, page: LibraryPage, words: str) -> None:
    qtbot.waitUntil(lambda: page.frame.done.words.text() == words)
    listed(qtbot, page)


def shown(page: LibraryPage) -> list[ItemLine]:
    rows = [page.model.row(number) for number in range(page.model.rowCount())]
    return [row for row in rows if row is not None]


def ids(page: LibraryPage) -> set[str]:
    return {line.id for line in shown(page)}


def select(page: LibraryPage, *wanted: str) -> None:
    flags = QItemSelectionModel.SelectionFlag
    page.table.clearSelection()
    for number, line in enumerate(shown(page)):
        if line.id in wanted:
            page.table.selectionModel().setCurrentIndex(page.model.index(number, 0), flags.Select | flags.Rows)
    page.table.setFocus()


def choose(qtbot: QtBot, page: LibraryPage, words: str) -> QAction:
    """Open the menu of the selection and return what says these words."""
    qtbot.mouseClick(page.frame.actions_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.acts.menu.isVisible)
    found = next(one for one in page.acts.menu.actions() if one.text() == words)
    page.acts.menu.hide()
    return found


def undo(qtbot: QtBot, page: LibraryPage) -> None:
    qtbot.mouseClick(page.frame.done.undo_button, Qt.MouseButton.LeftButton)
    done(qtbot, page, "Undone.")


def test_the_whole_course_is_listed_and_counted(library: OpenLibrary, workspace: Workspace) -> None:
    page = library()
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    course = {item.id for one in workspace.catalogue.course().modules for item in one.module.items}
    assert ids(page) == course
    weak = sum(line.findings > 0 for line in shown(page))
    assert page.frame.count_label.text() == f"{len(course)} items, {weak} with findings"
    number = next(number for number, line in enumerate(shown(page)) if line.id == PUBLISHED)
    words = [page.model.index(number, column).data() for column in range(page.model.columnCount())]
    assert words == ["A stem", "§1.1", "Single choice", "The tidy desk", "Live", "", "EN JA", "1", "1 Apr 2026"]


def test_the_head_says_what_is_not_finished_and_what_is_weak(
    qtbot: QtBot, library: OpenLibrary, studio: Workspace
) -> None:
    kept = studio.item_editing.open(TRAINER, PUBLISHED).kept
    always = replace(kept.draft.item.options[1], text=builders.text("Always"))
    item = replace(kept.draft.item, options=(kept.draft.item.options[0], always, *kept.draft.item.options[2:]))
    studio.item_editing.save(TRAINER, replace(kept.draft, item=item), kept.revision)
    new_item(studio, ItemKind.MATCHING)
    page = library()
    count = studio.library.count_all(TRAINER, ItemFilter())
    assert count.unfinished == 1
    assert page.frame.count_label.text() == f"{count.rows} items, 1 not finished, {count.weak} with findings"
    page.filters.to_do.choose("unfinished")
    listed(qtbot, page)
    (line,) = shown(page)
    assert page.model.columns.all[5].text(line) == f"{line.lacks} missing"
    page.filters.to_do.choose("weak")
    listed(qtbot, page)
    assert len(shown(page)) == count.weak
    (line,) = (one for one in shown(page) if one.id == PUBLISHED)
    assert page.model.columns.all[5].text(line) == "1 finding"


def test_words_and_filters_narrow_the_list_and_clearing_shows_everything(
    qtbot: QtBot, library: OpenLibrary, workspace: Workspace
) -> None:
    page = library()
    everything = ids(page)
    page.search.setText("PROTECT-DESK-1")
    listed(qtbot, page)
    assert ids(page) == {PUBLISHED}
    page.search.setText("")
    for chip, value, wanted in (
        (page.filters.commitment, "ask.first", ItemFilter(commitment="ask.first")),
        (page.filters.module, "tidy-desk", ItemFilter(commitment="ask.first", module="tidy-desk")),
        (
            page.filters.kind,
            "true-false-reason",
            ItemFilter("", "tidy-desk", "ask.first", frozenset({ItemKind.TRUE_FALSE_REASON})),
        ),
    ):
        chip.choose(value)
        listed(qtbot, page)
        assert ids(page) == set(workspace.library.list_ids(TRAINER, wanted))
    assert len(shown(page)) == 1
    qtbot.mouseClick(page.filters.clear_link, Qt.MouseButton.LeftButton)
    listed(qtbot, page)
    assert ids(page) == everything


@pytest.mark.parametrize(
    ("chip", "value", "finds"),
    [
        ("state", "live", True),
        ("state", "new", False),
        ("language", "ja", False),
        ("age", "week", True),
        ("age", "no year", False),
        ("answers", "none", True),
        ("answers", "few", False),
    ],
)
def test_each_filter_finds_the_course_or_not(
    qtbot: QtBot, library: OpenLibrary, chip: str, value: str, finds: bool
) -> None:
    page = library()
    getattr(page.filters, chip).choose(value)
    listed(qtbot, page)
    assert bool(shown(page)) is finds


def test_answers_are_a_filter(studio: Workspace, aiko: builders.Actor) -> None:
    builders.take_quiz(studio, aiko)
    asked = studio.library.list_ids(TRAINER, ItemFilter(statistic=Statistic.FEW))
    assert asked
    never = studio.library.list_ids(TRAINER, ItemFilter(statistic=Statistic.NONE))
    assert set(asked).isdisjoint(never)
    assert len(asked) + len(never) == studio.library.count(TRAINER, ItemFilter())
    assert studio.library.count(TRAINER, ItemFilter(statistic=Statistic.WEAK)) == 0


def test_the_head_sorts(qtbot: QtBot, library: OpenLibrary, studio: Workspace) -> None:
    for title in ("Zebra", "apple", "Mango"):
        studio.item_editing.add(TRAINER, "tidy-desk", ItemKind.NUMERICAL, title=title)
    page = library()
    page.table.header.sectionClicked.emit(page.model.columns.places["item"])
    listed(qtbot, page)
    names = [line.title or line.stem.en for line in shown(page)]
    assert names == sorted(names, key=str.casefold)
    page.table.header.sectionClicked.emit(page.model.columns.places["to-do"])
    listed(qtbot, page)
    lacks = [line.lacks for line in shown(page)]
    assert lacks == sorted(lacks, reverse=True)


@pytest.mark.parametrize("key", list(ItemSortKey))
def test_every_order_goes_through_all_items_once(studio: Workspace, key: ItemSortKey) -> None:
    blank = blank_item("", ItemKind.NUMERICAL)
    studio.item_editing.add_all(TRAINER, [ItemDraft(blank, "tidy-desk", f"Number {n % 7}") for n in range(300)])
    for sort in (ItemSort(key), ItemSort(key, descending=False)):
        anchors = studio.library.list_anchors(TRAINER, ItemFilter(), sort)
        pages = [studio.library.list_page(TRAINER, ItemFilter(), sort, after) for after in (None, *anchors)]
        found = [line.id for page in pages for line in page]
        assert len(found) == len(set(found)) == studio.library.count(TRAINER, ItemFilter())


def test_an_item_is_called_by_its_title_else_by_its_first_words_in_any_language(
    library: OpenLibrary, studio: Workspace
) -> None:
    titled = studio.item_editing.add(TRAINER, "tidy-desk", ItemKind.NUMERICAL, title="A title").draft.item.id
    (japanese,) = studio.quick_entering.add(TRAINER, "机の上に\n* はい\n- いいえ\n", "ja", "tidy-desk")
    empty = new_item(studio, ItemKind.MATCHING)
    page = library()
    called = {line.id: page.model.columns.all[0].text(line) for line in shown(page)}
    assert called[titled] == "A title"
    assert called[japanese.draft.item.id] == "机の上に"
    assert called[empty] == "Untitled item"


def test_enter_opens_an_item_and_so_does_a_double_click(qtbot: QtBot, library: OpenLibrary) -> None:
    page = library()
    select(page, PUBLISHED)
    with qtbot.waitSignal(page.item_wanted) as opened:
        press(Qt.Key.Key_Return)
    assert opened.args == [PUBLISHED]
    with qtbot.waitSignal(page.item_wanted) as opened:
        page.table.doubleClicked.emit(page.table.currentIndex())
    assert opened.args == [PUBLISHED]


def test_a_new_item_begins_with_what_the_filters_ask_for(
    qtbot: QtBot, library: OpenLibrary, workspace: Workspace
) -> None:
    page = library()
    page.filters.commitment.choose("ask.first")
    listed(qtbot, page)
    qtbot.mouseClick(page.frame.new_button, Qt.MouseButton.LeftButton)
    popup = page.popup
    qtbot.waitUntil(popup.isVisible)
    assert popup.commitment.currentData() == "ask.first"
    assert popup.module.currentData() == "locked-drawer"
    popup.kind.setCurrentIndex(popup.kind.findData(ItemKind.MATCHING.value))
    popup.module.setCurrentIndex(popup.module.findData("tidy-desk"))
    popup.title.setText("Who asks first?")
    with qtbot.waitSignal(page.item_wanted) as opened:
        qtbot.mouseClick(popup.apply_button, Qt.MouseButton.LeftButton)
    assert opened.args == ["who-asks-first"]
    draft = workspace.item_editing.open(TRAINER, "who-asks-first").kept.draft
    assert (draft.module, draft.item.kind, draft.item.commitments) == ("tidy-desk", ItemKind.MATCHING, ("ask.first",))


def test_without_a_module_nothing_is_written(qtbot: QtBot, library: OpenLibrary) -> None:
    page = library()
    page.ask_new()
    qtbot.waitUntil(page.popup.isVisible)
    qtbot.mouseClick(page.popup.apply_button, Qt.MouseButton.LeftButton)
    assert page.popup.notice.text() == "Choose the module that the item belongs to."


def test_copies_can_be_taken_away_again(qtbot: QtBot, library: OpenLibrary) -> None:
    page = library()
    before = ids(page)
    select(page, PUBLISHED)
    choose(qtbot, page, "Duplicate").trigger()
    done(qtbot, page, "1 item copied.")
    assert len(ids(page) - before) == 1
    undo(qtbot, page)
    assert ids(page) == before


def test_several_items_move_and_come_back(qtbot: QtBot, library: OpenLibrary, workspace: Workspace) -> None:
    page = library()
    two = sorted(line.id for line in shown(page) if line.module == "tidy-desk")[:2]
    select(page, *two)
    assert page.frame.selected_label.text() == "2 selected"
    menu = choose(qtbot, page, "Move to module").menu()
    (other,) = (one for one in menu.actions() if one.isEnabled())
    other.trigger()
    qtbot.waitUntil(lambda: page.frame.done.isVisible())
    listed(qtbot, page)
    moved = {line.id: line.module for line in shown(page) if line.id in two}
    assert set(moved.values()) == {"locked-drawer"}
    undo(qtbot, page)
    assert {line.module for line in shown(page) if line.id in two} == {"tidy-desk"}


def test_a_published_item_is_retired_and_taken_back_and_not_deleted(qtbot: QtBot, library: OpenLibrary) -> None:
    page = library()
    select(page, PUBLISHED)
    assert not choose(qtbot, page, "Delete (was published: retire it)").isEnabled()
    choose(qtbot, page, "Retire").trigger()
    done(qtbot, page, "1 item retired: the next version of its module is without it. Results stay.")
    assert {line.id for line in shown(page) if line.state is WorkState.RETIRED} == {PUBLISHED}
    select(page, PUBLISHED)
    choose(qtbot, page, "Take back").trigger()
    done(qtbot, page, "1 item taken back.")
    assert not any(line.state is WorkState.RETIRED for line in shown(page))


def test_a_new_item_is_deleted_with_the_key_and_brought_back(
    qtbot: QtBot, library: OpenLibrary, studio: Workspace
) -> None:
    new = new_item(studio, ItemKind.MATCHING)
    page = library()
    select(page, new)
    press(Qt.Key.Key_Delete)
    done(qtbot, page, "1 item deleted.")
    assert new not in ids(page)
    undo(qtbot, page)
    assert new in ids(page)


def test_the_delete_key_on_a_published_item_says_why_not(qtbot: QtBot, library: OpenLibrary) -> None:
    page = library()
    select(page, PUBLISHED)
    press(Qt.Key.Key_Delete)
    qtbot.waitUntil(page.frame.notice.isVisible)
    assert page.frame.notice.text().startswith("This item was published")
    assert PUBLISHED in ids(page)


def test_the_selection_is_taken_along_to_be_exported(qtbot: QtBot, library: OpenLibrary) -> None:
    page = library()
    select(page, PUBLISHED)
    action = choose(qtbot, page, "Export…")
    with qtbot.waitSignal(page.export_wanted) as wanted:
        action.trigger()
    assert wanted.args == [(PUBLISHED,)]


def test_filters_that_find_nothing_can_be_cleared_there(qtbot: QtBot, library: OpenLibrary) -> None:
    page = library()
    page.search.setText("zebra crossing")
    listed(qtbot, page)
    assert page.frame.empty.isVisible()
    assert page.frame.empty.heading.text() == "No item matches these filters."
    qtbot.mouseClick(page.frame.empty.clear_button, Qt.MouseButton.LeftButton)
    listed(qtbot, page)
    assert page.table.isVisible()


def test_an_empty_library_offers_to_write_and_to_bring_in(
    qtbot: QtBot, library: OpenLibrary, studio: Workspace
) -> None:
    with studio.database.transaction() as session:
        run = session.connection().exec_driver_sql
        run("DELETE FROM studio_words")
        run("DELETE FROM studio_item")
    page = library()
    assert page.frame.empty.heading.text() == "Write the first item, or bring the ones you have."
    with qtbot.waitSignal(page.import_wanted):
        qtbot.mouseClick(page.frame.empty.import_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.frame.empty.new_button, Qt.MouseButton.LeftButton)
    assert page.popup.isVisible()


def test_where_the_name_would_get_narrow_the_least_columns_give_way_and_the_keys_pass_them(
    qtbot: QtBot, library: OpenLibrary
) -> None:
    page = library()
    page.resize(984, 800)
    listed(qtbot, page)
    settle()
    table, places = page.table, page.model.columns.places
    assert table.isColumnHidden(places["version"])
    assert not table.isColumnHidden(places["languages"])
    assert table.columnWidth(places["item"]) >= 200
    assert table.horizontalScrollBar().maximum() == 0
    table.header.setFocus(Qt.FocusReason.TabFocusReason)
    stops = []
    for _ in page.model.columns.all:
        stops.append(table.header.accessibleDescription())
        press(Qt.Key.Key_Right)
    assert "Version" not in stops
    assert stops[-1] == "Changed"
    page.resize(1400, 800)
    settle()
    assert not table.isColumnHidden(places["version"])


def test_what_is_begun_in_a_language_is_shown_and_what_is_missing_comes_first(
    qtbot: QtBot, library: OpenLibrary, studio: Workspace
) -> None:
    studio.quick_entering.add(TRAINER, "Who comes in?\n* Guests\n- Nobody", "en", "tidy-desk")
    page = library()
    listed(qtbot, page)
    line = next(one for one in shown(page) if one.stem.en == "Who comes in?")
    columns = page.model.columns
    assert columns.all[columns.places["languages"]].text(line) == "(EN)"
    assert "Begun in: English" in columns.languages(line)
    assert columns.first_to_do(replace(line, findings=2)) == f"{line.lacks} missing"
    assert columns.to_do(replace(line, findings=2)) == f"{line.lacks} missing, 2 findings"
    assert columns.first_to_do(replace(line, lacks=0, findings=2)) == "2 findings"


def test_in_a_low_window_the_filters_wait_behind_a_button(qtbot: QtBot, library: OpenLibrary) -> None:
    page = library(size=(824, 420))
    assert not page.filters.kind.isVisible()
    assert not page.frame.quick_button.isVisible()
    qtbot.mouseClick(page.filters.more_button, Qt.MouseButton.LeftButton)
    next(one for one in page.filters.more_menu.actions() if one.text() == "Kind").trigger()
    assert focused() is page.filters.kind
    page.filters.more_menu.hide()
    page.filters.kind.choose("matching")
    listed(qtbot, page)
    assert page.filters.kind.isVisible()
    assert shown(page) == []


# ---------------------------------------------------------------- in the window


def opened(qtbot: QtBot, desk: Desk, place: Place | None = None) -> MainWindow:
    window = desk.start()
    window.hr_signed_in(TRAINER, place or Place(PlaceName.ITEMS))
    here(qtbot, window)
    return window


def here(qtbot: QtBot, window: MainWindow) -> LibraryPage:
    assert isinstance(window.page, LibraryPage)
    listed(qtbot, window.page)
    return window.page


def test_a_trainer_who_signs_in_lands_on_the_items(qtbot: QtBot, desk: Desk) -> None:
    window = desk.start()
    trainer = window.workspace().sign_ins.set_up("Tomas", "a long enough password", "a long enough password")
    assert trainer is not None
    window.go(Place(PlaceName.OVERVIEW))
    window.page.signed_in.emit(TRAINER)
    here(qtbot, window)


def test_from_an_item_one_comes_back_to_where_one_was(qtbot: QtBot, desk: Desk) -> None:
    window = opened(qtbot, desk)
    page = here(qtbot, window)
    page.filters.commitment.choose("protect.desk")
    listed(qtbot, page)
    select(page, PUBLISHED)
    press(Qt.Key.Key_Return)
    assert isinstance(window.page, ItemEditorPage)
    window.go(Place(PlaceName.ITEMS))
    page = here(qtbot, window)
    assert page.filters.commitment.choice() == "protect.desk"
    line = page.model.row(page.table.currentIndex().row())
    assert line is not None
    assert line.id == PUBLISHED
    assert focused() is page.table


def test_another_look_keeps_search_filter_and_order(qtbot: QtBot, desk: Desk) -> None:
    window = opened(qtbot, desk)
    page = here(qtbot, window)
    page.search.setText("stem")
    page.table.header.sectionClicked.emit(page.model.columns.places["module"])
    listed(qtbot, page)
    window.dress(replace(window.look(), theme="dark"), Preferences("dark"))
    settle()
    page = here(qtbot, window)
    assert page.search.text() == "stem"
    assert page.model.sort_shown == ItemSort(ItemSortKey.MODULE, descending=False)


def test_a_filter_that_another_page_wants_is_shown(qtbot: QtBot, desk: Desk) -> None:
    wanted = ItemFilter(commitment="ask.first", lacking="ja")
    window = opened(qtbot, desk, Place(PlaceName.ITEMS, memory=wanted))
    page = here(qtbot, window)
    assert page.model.wanted == wanted
    assert "Commitment" in texts(page.filters)
