"""What is removed from an item or a lesson is said in a line, aloud too, and comes back by the button in that line."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.domain.item_shaping import add_near
from app.domain.items import ItemKind
from app.services.workspace import Workspace
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from app.ui.trainer.module_page import ModulePage
from app.ui.trainer.module_parts import LESSON
from app.ui.trainer.module_state import ModuleServices
from app.ui.trainer.option_parts import GroupParts, OptionParts, PairParts
from app.ui.trainer.part_list import PartList
from app.ui.trainer.removed_line import RemovedLine
from app.ui.trainer.scene_parts import ChoiceParts, SceneParts
from app.ui.trainer.spots import Spot
from app.ui.trainer.typed_parts import TypedParts
from tests.ui.conftest import Show
from tests.ui.trainer.conftest import TRAINER, OpenEditor, field, new_item, write
from tests.windows import focused, press, settle, texts, type_text

OpenModule = Callable[[], ModulePage]


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader was told by lines that say what was done."""
    words: list[str] = []
    monkeypatch.setattr("app.ui.shared.done_line.announce", lambda _widget, sentence: words.append(sentence))
    return words


def the(page: QWidget, kind: type[PartList]) -> PartList:
    found = [one for one in page.findChildren(kind) if one.isVisible() and type(one) is kind]
    return found[0]


def shown_lines(page: QWidget) -> list[RemovedLine]:
    settle()
    return [one for one in page.findChildren(RemovedLine) if one.isVisible()]


def test_an_option_that_is_removed_by_its_cross_is_told_and_comes_back(edit: OpenEditor, heard: list[str]) -> None:
    page = edit()
    before = page.history.item
    row = the(page, OptionParts).rows["b"]
    QTest.mouseClick(row.remove_button, Qt.MouseButton.LeftButton)
    assert [option.id for option in page.history.item.options] == ["a", "c"]
    (line,) = shown_lines(page)
    assert {"Option 2 is removed.", "Undo"} <= set(texts(line))
    assert heard == ["Option 2 is removed."]
    button = the(page, OptionParts).add_button
    middles = [one.mapTo(page, one.rect().center()).y() for one in (button, line.words, line.undo_button)]
    assert max(middles) - min(middles) <= 1, "button, words and the way back stand in one line"
    assert line.undo_button.x() - line.words.geometry().right() < 12, "the way back stands right behind the words"
    assert focused() is field(page, "options", "c", "text")
    line.undo_button.click()
    assert page.history.item == before
    assert shown_lines(page) == []
    assert focused() is the(page, OptionParts).rows["b"].rails[0]


def test_an_option_that_is_removed_by_keyboard_is_told_until_something_is_written(
    edit: OpenEditor, heard: list[str]
) -> None:
    page = edit()
    page.go_to(Spot(("options", "b", "feedback"), "ja"))
    top = the(page, OptionParts).add_button.y()
    QTest.keyClick(focused(), Qt.Key.Key_Delete, Qt.KeyboardModifier.AltModifier)
    (line,) = shown_lines(page)
    below = the(page, OptionParts).add_button.y()
    assert below < top
    assert heard == ["Option 2 is removed."]
    type_text("More")
    assert shown_lines(page) == [], "its button would take back the letters"
    assert the(page, OptionParts).add_button.y() == below, "nothing moves when the line goes"
    page.history.undo()
    page.history.undo()
    assert [option.id for option in page.history.item.options] == ["a", "b", "c"]
    assert not line.isVisible()


def test_the_button_that_brings_it_back_is_reached_by_tab(edit: OpenEditor) -> None:
    page = edit()
    options = the(page, OptionParts)
    QTest.mouseClick(options.rows["b"].remove_button, Qt.MouseButton.LeftButton)
    options.add_button.setFocus()
    press(Qt.Key.Key_Tab)
    assert focused() is options.removed.undo_button
    press(Qt.Key.Key_Space)
    assert [option.id for option in page.history.item.options] == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("kind", "parts", "name"),
    [
        (ItemKind.ORDERING, OptionParts, "Step 1"),
        (ItemKind.MATCHING, PairParts, "Pair 1"),
        (ItemKind.SORTING, GroupParts, "Group 1"),
        (ItemKind.SCENARIO, SceneParts, "Scene 1"),
        (ItemKind.SCENARIO, ChoiceParts, "Scene 1, choice 1"),
    ],
)
def test_each_kind_of_part_is_told_by_its_name(
    studio: Workspace, edit: OpenEditor, kind: ItemKind, parts: type[PartList], name: str
) -> None:
    page = edit(new_item(studio, kind, "protect.desk"))
    before = page.history.item
    shown = the(page, parts)
    QTest.mouseClick(next(iter(shown.rows.values())).remove_button, Qt.MouseButton.LeftButton)
    assert page.history.item != before
    (line,) = shown_lines(page)
    assert f"{name} is removed." in texts(line)
    line.undo_button.click()
    assert page.history.item == before


def test_a_nearly_right_answer_that_is_removed_comes_back(studio: Workspace, edit: OpenEditor) -> None:
    page = edit(new_item(studio, ItemKind.SHORT_ANSWER, "protect.desk"))
    page.history.change(Spot(("typed", "near")), add_near)
    write(page, "Nearly", "typed", "near", "0")
    before = page.history.item
    typed = page.findChild(TypedParts)
    assert typed is not None
    remove = next(one for one in typed.findChildren(QWidget) if one.accessibleName().startswith("Remove "))
    QTest.mouseClick(remove, Qt.MouseButton.LeftButton)
    assert page.history.item != before
    assert focused() is typed.add_button, "the keyboard is not lost with the button that was pressed"
    (line,) = shown_lines(page)
    line.undo_button.click()
    assert page.history.item == before


@pytest.fixture
def open_module(studio: Workspace, show: Show, look: Look, worker: BackgroundWorker) -> OpenModule:
    def open_one() -> ModulePage:
        services = ModuleServices(studio.module_editing, studio.item_editing, studio.publishing)
        lines, policy = studio.library.list_modules(TRAINER), studio.library.policy(TRAINER)
        page = ModulePage(look, services, TRAINER, policy, "tidy-desk", lines, date(2026, 4, 1), worker)
        show(page)
        return page

    return open_one


def test_a_lesson_page_that_is_removed_is_told_and_comes_back(open_module: OpenModule, heard: list[str]) -> None:
    page = open_module()
    before = page.history.draft
    page.tabs.choose(LESSON)
    page.lesson.remove_button.click()
    assert [one.page.id for one in page.history.draft.pages] == ["02-screen"]
    (line,) = shown_lines(page)
    assert heard == ["The page is removed."]
    line.undo_button.click()
    assert page.history.draft == before
    assert page.lesson.shown_page() == "01-desk"
