"""Questions are pasted as plain text; what is understood stands beside them, and becomes items with one press."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.studio_lists import ItemFilter, ItemSort
from app.services.workspace import Workspace
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.look import Look
from app.ui.shared.preferences import Preferences
from app.ui.trainer.library_page import LibraryPage
from app.ui.trainer.problem_words import say_problem
from app.ui.trainer.quick_entry_page import QuickEntryPage
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
    qtbot.waitUntil(lambda: library.frame.done.words.text() == "Undone.")
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
