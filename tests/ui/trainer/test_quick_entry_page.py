"""Questions are pasted as plain text; what is understood stands beside them, and becomes items with one press."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.items import ItemKind
from app.domain.studio_lists import ItemFilter, ItemSort
from app.domain.texts import Text
from app.services.workspace import Workspace
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.look import Look
from app.ui.shared.preferences import Preferences
from app.ui.trainer.library_page import LibraryPage
from app.ui.trainer.problem_words import say_problem
from app.ui.trainer.quick_entry_help import QuickEntryHelp
from app.ui.trainer.quick_entry_page import QuickEntryPage
from tests.builders import StandingClock
from tests.ui.conftest import Show
from tests.ui.trainer.conftest import TRAINER
from tests.windows import Desk, focused, press, settle, texts, type_text

TEN = "\n\n".join(
    f"May the papers stay on desk {number}?\n* No\n  They could be read.\n- Yes\n  Not over night."
    for number in range(10)
)
HERE = Place(PlaceName.ITEMS, control="quick-entry")
OpenQuick = Callable[[], QuickEntryPage]


@pytest.fixture
def quick(studio: Workspace, show: Show, look: Look, worker: BackgroundWorker) -> OpenQuick:
    """Open quick entry on the small course."""

    def open_quick() -> QuickEntryPage:
        modules = studio.library.list_modules(TRAINER)
        page = QuickEntryPage(look, studio.quick_entering, TRAINER, studio.library.policy(TRAINER), modules, worker)
        show(page, 1144, 800)
        page.take_focus()
        return page

    return open_quick


def read(qtbot: QtBot, page: QuickEntryPage) -> None:
    qtbot.waitUntil(lambda: not page.is_reading())


def test_at_first_there_is_nothing_to_add(quick: OpenQuick) -> None:
    page = quick()
    assert not page.add_button.isEnabled()
    assert page.sentence.text() == "Nothing to add yet."
    assert "What you type is shown here." in texts(page.preview)


def test_what_is_typed_is_understood_at_once(qtbot: QtBot, quick: OpenQuick) -> None:
    page = quick()
    for line in ("Is the desk tidy?", "* Yes", "- No"):
        type_text(line)
        press(Qt.Key.Key_Return)
    read(qtbot, page)
    shown = texts(page.preview)
    assert {"1 item", "Is the desk tidy?", "Single choice", "Yes", "No"} <= set(shown)
    assert page.add_button.text() == "Add 1 item"


def test_ten_pasted_questions_become_ten_items_once_their_module_is_known(
    qtbot: QtBot, quick: OpenQuick, studio: Workspace
) -> None:
    page = quick()
    page.words.setPlainText(TEN)
    read(qtbot, page)
    assert page.add_button.text() == "Add 10 items"
    assert not page.add_button.isEnabled()
    assert page.sentence.text() == "Choose the module that the items belong to."
    next(one for one in page.choices.module_menu.actions() if one.text() == "The tidy desk").trigger()
    page.choices.chooser.boxes["protect.desk"].click()
    assert page.choices.about_button.text() == "About §1.1"
    with qtbot.waitSignal(page.added) as added:
        qtbot.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    assert len(added.args[0]) == 10
    found = studio.library.list_page(TRAINER, ItemFilter(text="papers stay"), ItemSort(), None)
    assert {line.id for line in found} == set(added.args[0])
    assert {line.commitments for line in found} == {("protect.desk",)}


def test_a_problem_is_told_with_its_line_and_leads_there(qtbot: QtBot, quick: OpenQuick) -> None:
    page = quick()
    page.words.setPlainText("Is the desk tidy?\n* Yes\n- No\n\nNobody answers this\n\nWhich?\n- This\n- That")
    read(qtbot, page)
    shown = texts(page.preview)
    assert "2 items, 2 problems" in shown
    lost = (
        "“Nobody answers this” has no answers: write its options below it, each with “-”, and “*” before the right one."
    )
    assert lost in shown
    assert page.sentence.text() != ""
    button = [one for one in page.preview.findChildren(Button) if one.text() == "Line 5"][-1]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert focused() is page.words
    assert page.words.textCursor().selectedText() == "Nobody answers this"


def test_text_that_does_not_come_in_is_told_beside_the_button(qtbot: QtBot, quick: OpenQuick) -> None:
    page = quick()
    page.choices.choose("en", "tidy-desk", ())
    page.words.setPlainText("Is the desk tidy?\n* Yes\n- No\n\nNobody answers this")
    read(qtbot, page)
    assert page.sentence.text() == "One of the problems is about text that does not come in."


def test_another_language_is_understood_anew(qtbot: QtBot, quick: OpenQuick, studio: Workspace) -> None:
    page = quick()
    page.choices.choose("en", "tidy-desk", ())
    page.words.setPlainText("机の上に書類を置いてよいですか。\n* いいえ\n- はい")
    read(qtbot, page)
    page.choices._language.segments[1].click()
    read(qtbot, page)
    with qtbot.waitSignal(page.added) as added:
        qtbot.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    stem = studio.item_editing.open(TRAINER, added.args[0][0]).kept.draft.item.stem
    assert (stem.en, stem.ja) == ("", "机の上に書類を置いてよいですか。")


def test_many_items_are_shown_some_at_a_time(qtbot: QtBot, quick: OpenQuick) -> None:
    page = quick()
    page.words.setPlainText("\n\n".join(TEN.replace("desk", f"desk {number}") for number in range(5)))
    read(qtbot, page)
    assert texts(page.preview).count("Single choice") == 20
    assert "Show more (30 left)" in texts(page.preview)


def test_every_sentence_of_the_reader_is_known_to_the_window() -> None:
    for words in ("no option is marked as right", "the policy has no § 9.9", "“One\ntwo” has no answers"):
        assert say_problem(words) == words
    assert say_problem("something that nobody said yet") == "something that nobody said yet"


# ---------------------------------------------------------------- in the window


def opened(desk: Desk) -> MainWindow:
    window = desk.start()
    window.workspace().library.open(TRAINER)
    window.hr_signed_in(TRAINER, HERE)
    assert isinstance(window.page, QuickEntryPage)
    return window


def test_what_was_added_is_told_in_the_library_and_can_be_undone(qtbot: QtBot, desk: Desk) -> None:
    window = opened(desk)
    page = window.page
    page.choices.choose("en", "tidy-desk", ("protect.desk",))
    page.words.setPlainText(TEN)
    read(qtbot, page)
    page.add_button.click()
    qtbot.waitUntil(lambda: isinstance(window.page, LibraryPage))
    library = window.page
    qtbot.waitUntil(lambda: library.frame.done.isVisible() and library.model.is_complete())
    assert library.frame.done.words.text() == "10 items added. They are drafts until their module is published."
    workspace = window.workspace()
    assert workspace.library.count(TRAINER, ItemFilter(text="papers stay")) == 10
    qtbot.mouseClick(library.frame.done.undo_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: library.frame.done.words.text() == "Undone. Your text is in Quick entry again.")
    assert workspace.library.count(TRAINER, ItemFilter(text="papers stay")) == 0


def test_another_look_keeps_what_was_typed_and_chosen(qtbot: QtBot, desk: Desk) -> None:
    window = opened(desk)
    window.page.choices.choose("ja", "tidy-desk", ("ask.first",))
    window.page.words.setPlainText("机の上に\n* はい\n- いいえ")
    before = window.page.state()
    window.dress(replace(window.look(), theme="dark"), Preferences("dark"))
    settle()
    assert isinstance(window.page, QuickEntryPage)
    assert window.page.state() == before
    read(qtbot, window.page)
    assert window.page.add_button.text() == "Add 1 item"


def test_what_is_typed_is_here_again_after_going_away_and_after_a_restart(qtbot: QtBot, desk: Desk) -> None:
    window = opened(desk)
    window.page.words.setPlainText(TEN)
    window.go(Place(PlaceName.COVERAGE))
    window.go(HERE)
    assert window.page.words.toPlainText() == TEN
    window.page.words.setPlainText("May the desk be tidy?\n* Yes\n- No")
    qtbot.waitUntil(lambda: not window.page._keeping.isActive())  # as if the power went now
    window.page._entering = None
    desk.leave()
    again = opened(desk)
    assert again.page.words.toPlainText() == "May the desk be tidy?\n* Yes\n- No"


def test_what_was_cleared_or_added_does_not_come_back(qtbot: QtBot, desk: Desk) -> None:
    window = opened(desk)
    window.page.words.setPlainText(TEN)
    window.page.keep()
    window.page.clear_button.click()
    assert window.page.words.toPlainText() == ""
    window.go(Place(PlaceName.COVERAGE))
    window.go(HERE)
    assert window.page.words.toPlainText() == ""
    add(qtbot, window)
    window.go_back()
    assert isinstance(window.page, QuickEntryPage)
    assert window.page.words.toPlainText() == ""


def add(qtbot: QtBot, window: MainWindow, text: str = TEN) -> LibraryPage:
    """Add items to the module of the small course, and return the library that tells of them."""
    page = window.page
    page.choices.choose("en", "tidy-desk", ("protect.desk",))
    page.words.setPlainText(text)
    read(qtbot, page)
    page.add_button.click()
    qtbot.waitUntil(lambda: isinstance(window.page, LibraryPage))
    return come_in(qtbot, window)


def come_in(qtbot: QtBot, window: MainWindow) -> LibraryPage:
    library = window.page
    assert isinstance(library, LibraryPage)
    qtbot.waitUntil(lambda: library._is_open and library.model.is_complete())
    settle()
    return library


def test_looking_at_an_added_item_leaves_the_way_to_take_all_away_again(qtbot: QtBot, desk: Desk) -> None:
    window = opened(desk)
    library = add(qtbot, window)
    window.go(Place(PlaceName.ITEM, subject=library.model.row(0).id))
    window.go(Place(PlaceName.ITEMS))
    library = come_in(qtbot, window)
    assert library.frame.done.undo_button.isVisible()
    library.table.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: library.frame.done.words.text() == "Undone. Your text is in Quick entry again.")
    assert window.workspace().library.count(TRAINER, ItemFilter(text="papers stay")) == 0
    assert focused() is library.table
    window.go(HERE)
    assert window.page.words.toPlainText() == TEN


def test_after_another_change_of_the_library_nothing_is_offered_to_be_taken_back(qtbot: QtBot, desk: Desk) -> None:
    window = opened(desk)
    library = add(qtbot, window)
    opened_item = window.workspace().item_editing.open(TRAINER, library.model.row(0).id).kept
    window.go(Place(PlaceName.ITEM, subject=opened_item.draft.item.id))
    window.workspace().item_editing.save(TRAINER, replace(opened_item.draft, title="Other"), opened_item.revision)
    window.go(Place(PlaceName.ITEMS))
    library = come_in(qtbot, window)
    assert not library.frame.done.isVisible()


def test_undo_with_the_mouse_puts_the_keyboard_on_the_items(qtbot: QtBot, desk: Desk) -> None:
    window = opened(desk)
    library = add(qtbot, window)
    library.frame.done.undo_button.setFocus()
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: library.frame.done.words.text().startswith("Undone."))
    assert focused() is library.table


def test_added_items_stand_in_the_order_of_the_text(qtbot: QtBot, desk: Desk, clock: StandingClock) -> None:
    window = opened(desk)
    clock.advance(hours=1)
    library = add(qtbot, window)
    stems = [library.model.row(number).stem.en for number in range(10)]
    assert stems == [f"May the papers stay on desk {number}?" for number in range(10)]


# ---------------------------------------------------------------- what is told before adding


def test_a_module_remembers_which_of_its_commitments_were_chosen_last(qtbot: QtBot, desk: Desk) -> None:
    window = opened(desk)
    modules = {one.id: one.commitments for one in window.workspace().library.list_modules(TRAINER)}
    several = "tidy-desk"
    assert len(modules[several]) > 1
    page = window.page
    page.choices.begin_with(several)
    assert page.choices.commitments == ()
    last = modules[several][-1:]
    page.choices.choose("en", several, last)
    page.words.setPlainText(TEN)
    read(qtbot, page)
    page.add_button.click()
    qtbot.waitUntil(lambda: isinstance(window.page, LibraryPage))
    window.go(Place(PlaceName.ITEMS, subject=several, control="quick-entry"))
    assert window.page.choices.module_id() == several
    assert window.page.choices.commitments == last


def test_the_only_commitment_of_a_module_is_chosen_with_it(quick: OpenQuick, studio: Workspace) -> None:
    new = studio.module_editing.add(TRAINER, Text("One thing", ""), ("protect.desk",)).draft.id
    page = quick()
    action = next(one for one in page.choices.module_menu.actions() if one.text() == "One thing")
    action.trigger()
    assert page.choices.module_id() == new
    assert page.choices.commitments == ("protect.desk",)


def test_what_will_be_missing_is_told_before_adding(qtbot: QtBot, quick: OpenQuick) -> None:
    page = quick()
    page.choices.choose("en", "tidy-desk", ())
    page.words.setPlainText("May it stay?\n* No\n- Yes\nExplanation: It is read.\n\nMay it go?\n* Yes\n- No\n§1.1")
    read(qtbot, page)
    assert page.warning.isVisible()
    assert page.warning.text().startswith("1 item does not say which commitment it is about.")
    assert "2 items. Still needed: an explanation (1 of 2), Japanese (each)." in page.sentence.text()
    page.choices.chooser.boxes["protect.desk"].click()
    assert not page.warning.isVisible()


def test_true_or_false_shows_its_feedback_and_an_explanation_is_understood(qtbot: QtBot, quick: OpenQuick) -> None:
    page = quick()
    page.words.setPlainText("We sell names.\n- True\n  Nobody agreed.\n* False\n  Right so.\nExplanation: Never.")
    read(qtbot, page)
    assert {"True or false", "True", "False", "Nobody agreed.", "Right so.", "Never."} <= set(texts(page.preview))


def test_each_example_of_the_help_is_understood_without_a_problem(qtbot: QtBot, quick: OpenQuick) -> None:
    page = quick()
    help_ = page.preview.findChild(QuickEntryHelp)
    assert help_ is not None
    page.words.setPlainText("\n\n".join(example for _title, example in help_.examples()).replace("§3.2", "§1.1"))
    read(qtbot, page)
    assert [one.item.kind for one in page._understood.items] == [
        ItemKind.SINGLE_CHOICE,
        ItemKind.MULTIPLE_ANSWERS,
        ItemKind.TRUE_FALSE_REASON,
        ItemKind.NUMERICAL,
        ItemKind.SHORT_ANSWER,
    ]
    assert page._understood.count_problems() == 0
    page.help_button.click()
    assert "A number, with what is near enough" in texts(page.preview)
    page.help_button.click()
    assert "5 items" in texts(page.preview)
