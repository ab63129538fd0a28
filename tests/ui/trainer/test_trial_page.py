"""A whole module is tried before anybody is taught it: pages, items, marks, the end; nothing is recorded, and back."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from app.domain.items import ItemKind
from app.domain.people import Actor, Role
from app.domain.refusals import Refusal
from app.domain.texts import Text
from app.services.workspace import Workspace
from app.storage.tables import AttemptRow, CompletionRow, ResponseRow
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.shared.look import Look
from app.ui.shared.option_card import Verdict
from app.ui.shared.preferences import Preferences
from app.ui.trainer.import_page import ImportPage
from app.ui.trainer.item_editor_page import ItemEditorPage
from app.ui.trainer.library_page import LibraryPage
from app.ui.trainer.module_page import ModulePage
from app.ui.trainer.module_parts import ITEMS, LESSON
from app.ui.trainer.quick_entry_page import QuickEntryPage
from app.ui.trainer.spots import Spot
from app.ui.trainer.trial_page import TrialPage
from app.ui.trainer.try_dialog import TryDialog
from tests.ui.conftest import Show
from tests.ui.trainer.conftest import TRAINER
from tests.windows import Desk, focused, name_of, press, settle, texts

OpenTrial = Callable[..., TrialPage]
END = "That is the whole module"


@pytest.fixture
def open_trial(studio: Workspace, show: Show, look: Look) -> OpenTrial:
    def open_one(module: str = "tidy-desk", look: Look = look) -> TrialPage:
        page = TrialPage(look, studio.module_trying.open(TRAINER, module))
        show(page)
        page.focus_control()
        return page

    return open_one


def recorded(workspace: Workspace) -> int:
    with workspace.database.reading() as session:
        return sum(session.scalar(select(func.count()).select_from(row)) or 0 for row in _ROWS)


_ROWS = (AttemptRow, ResponseRow, CompletionRow)


def test_a_trial_steps_through_pages_and_items_by_enter_and_number_keys(
    studio: Workspace, open_trial: OpenTrial
) -> None:
    before = recorded(studio)
    page = open_trial()
    module = studio.module_trying.open(TRAINER, "tidy-desk").module
    assert module.pages[0].title.en in texts(page)
    assert "A trial: nothing is recorded" in texts(page)
    steps = 0
    while END not in texts(page):
        steps += 1
        if page.view is not None and not page._checked:
            press(Qt.Key.Key_1)
            if page.bar_of_quiz.check_button.isEnabled():
                press(Qt.Key.Key_Return)
                assert page.bar_of_quiz.verdict_words.isVisible()
            else:
                page.go_on()
            continue
        press(Qt.Key.Key_Return)
        assert steps < 100
    assert any("%. A learner would" in one for one in texts(page))
    assert recorded(studio) == before


def test_going_back_and_another_language_keep_the_step(open_trial: OpenTrial, studio: Workspace) -> None:
    page = open_trial()
    module = studio.module_trying.open(TRAINER, "tidy-desk").module
    page.go_on()
    assert module.pages[1].title.en in texts(page)
    page.switch.segments[1].click()
    assert module.pages[1].title.ja in texts(page)
    page.bar_of_quiz.back_button.click()
    assert module.pages[0].title.ja in texts(page)


def test_what_is_unfinished_can_be_tried_too(studio: Workspace, open_trial: OpenTrial) -> None:
    studio.module_editing.add(TRAINER, Text("Visitors", ""), ())
    studio.quick_entering.add(TRAINER, "Who comes in?\n* Guests\n- Nobody", "en", "visitors")
    studio.item_editing.add(TRAINER, "visitors", ItemKind.MATCHING)
    page = open_trial("visitors")
    assert "Who comes in?" in texts(page)
    page.view.put(("a",))
    page.check()
    press(Qt.Key.Key_Return)
    assert END in texts(page)
    assert "1 of 1 points, 100 %. A learner would have passed: the pass mark is 80 %." in texts(page)
    assert "1 item was left out: there is nothing to answer in it yet." in texts(page)
    page.again_button.click()
    assert "Who comes in?" in texts(page)


def test_one_of_several_right_answers_is_told_what_counts_and_ends_with_the_main_button_on_the_right(
    studio: Workspace, open_trial: OpenTrial
) -> None:
    studio.module_editing.add(TRAINER, Text("Visitors", ""), ())
    studio.quick_entering.add(TRAINER, "Who comes in?\n* Guests\n* Staff\n- Nobody", "en", "visitors")
    page = open_trial("visitors")
    page.view.put(("a",))
    page.check()
    assert any(one.startswith("1 of 2 right answers found. It is right only with all of") for one in texts(page))
    assert [card.verdict() for card in page.view.cards()].count(Verdict.RIGHT_MISSED) == 1
    press(Qt.Key.Key_Return)
    assert "0 of 1 points, 0 %. A learner would not have passed: the pass mark is 80 %." in texts(page)
    main = page.bar_of_quiz.continue_button
    again = page.again_button.mapTo(page, page.again_button.rect().topRight()).x()
    assert again < main.mapTo(page, main.rect().topLeft()).x()


def test_a_module_in_english_alone_is_tried_in_english_in_a_japanese_window(
    studio: Workspace, open_trial: OpenTrial, look: Look
) -> None:
    studio.module_editing.add(TRAINER, Text("Visitors", "訪問者"), ("protect.desk",), ("en",))
    studio.quick_entering.add(TRAINER, "Who comes in?\n* Guests\n- Nobody", "en", "visitors")
    page = open_trial("visitors", replace(look, language="ja"))
    assert not page.switch.isVisible()
    assert page.state().language == "en"
    assert {"Visitors", "Who comes in?"} <= set(texts(page))
    assert "…" not in texts(page)


def test_a_text_that_waits_for_its_translation_stands_as_it_is(studio: Workspace, open_trial: OpenTrial) -> None:
    studio.module_editing.add(TRAINER, Text("Visitors", "訪問者"), ("protect.desk",))
    studio.quick_entering.add(TRAINER, "Who comes in?\n* Guests\n- Nobody", "en", "visitors")
    page = open_trial("visitors")
    page.switch.segments[1].click()
    assert {"訪問者", "Who comes in?"} <= set(texts(page))


def test_only_who_writes_tries(studio: Workspace) -> None:
    with pytest.raises(Refusal):
        studio.module_trying.open(Actor(Role.LEARNER, 1), "tidy-desk")


# ---------------------------------------------------------------- in the window


def opened(desk: Desk, control: str) -> MainWindow:
    window = desk.start()
    window.workspace().library.open(TRAINER)
    window.hr_signed_in(TRAINER, Place(PlaceName.STUDIO_MODULE, subject="tidy-desk", control=control))
    assert isinstance(window.page, ModulePage)
    return window


def test_the_way_back_from_a_trial_leads_to_where_the_module_was(desk: Desk) -> None:
    window = opened(desk, "lesson")
    window.page.try_button.click()
    assert isinstance(window.page, TrialPage)
    settle()
    press(Qt.Key.Key_Escape)
    assert isinstance(window.page, ModulePage)
    assert window.page.tabs.place() == LESSON


def test_another_look_goes_on_in_the_middle_of_a_trial(desk: Desk) -> None:
    window = opened(desk, "about")
    window.page.try_button.click()
    window.page.go_on()
    before = window.page.state()
    window.dress(replace(window.look(), theme="dark"), Preferences("dark"))
    assert isinstance(window.page, TrialPage)
    assert window.page.state() == before
    settle()
    press(Qt.Key.Key_Escape)
    assert isinstance(window.page, ModulePage)


def test_items_come_into_a_module_by_quick_entry_and_can_be_taken_away_there(qtbot: QtBot, desk: Desk) -> None:
    window = opened(desk, "items")
    window.page.history.replace(Spot(("title",)), replace(window.page.history.draft, title=Text("Tidy", "整頓")))
    window.page.items.quick_button.click()
    quick = window.page
    assert isinstance(quick, QuickEntryPage)
    assert quick.choices.module_id() == "tidy-desk"
    quick.words.setPlainText("Who comes in?\n* Guests\n- Nobody")
    qtbot.waitUntil(lambda: not quick.is_reading())
    quick.add_button.click()
    qtbot.waitUntil(lambda: isinstance(window.page, ModulePage))
    assert window.page.tabs.place() == ITEMS
    assert "1 item added. It is a draft until you publish." in texts(window.page)
    assert "Who comes in?" in [one.title for one in window.page.items.list.lines()]
    window.page.items.done.undo_button.click()
    assert "Who comes in?" not in [one.title for one in window.page.items.list.lines()]
    assert "Undone. Your text is in Quick entry again." in texts(window.page)
    assert not window.page.items.done.undo_button.isVisible()
    assert window.page.head.undo_button.isEnabled(), "what was written before quick entry can be undone still"
    window.go(Place(PlaceName.ITEMS, subject="tidy-desk", control="quick-entry"))
    assert window.page.words.toPlainText().startswith("Who comes in?")
    window.page.back_button.click()
    assert isinstance(window.page, ModulePage)
    assert not isinstance(window.page, LibraryPage)
    assert focused() is not None


def test_a_file_is_brought_into_the_module_that_asked_for_it(desk: Desk) -> None:
    window = opened(desk, "items")
    window.page.items.import_button.click()
    assert isinstance(window.page, ImportPage)
    assert window.page.state().bringing.terms.module == "tidy-desk"


def test_every_way_into_a_trial_is_called_the_same(desk: Desk) -> None:
    window = desk.start()
    window.workspace().library.open(TRAINER)
    window.hr_signed_in(TRAINER, Place(PlaceName.STUDIO_MODULE, subject="tidy-desk"))
    module = window.page
    assert isinstance(module, ModulePage)
    assert name_of(module.try_button) == "Try the module"
    assert module.publish.taught.try_button.text() == "Try the module"
    window.go(Place(PlaceName.ITEM, subject="tidy-desk.protect-desk-1"))
    editor = window.page
    assert isinstance(editor, ItemEditorPage)
    preview = editor.inspector.preview
    assert "As the learner sees it" in texts(preview)
    assert [name_of(one) for one in preview.findChildren(QWidget) if name_of(one) == "As the learner sees it"]
    assert preview.try_button.text() == "Try the item"
    editor.try_item()
    dialog = editor.findChild(TryDialog)
    assert dialog is not None
    assert dialog.windowTitle() == preview.try_button.text()
