"""An item of each kind is written from nothing, with keys and mouse alone, until it can be published and played."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from app.domain.items import Item, ItemKind
from app.domain.marking import best_response, mark
from app.services.workspace import Workspace
from app.ui.shared.items.views import view_of
from app.ui.shared.look import Look
from app.ui.trainer.item_editor_page import ItemEditorPage
from app.ui.trainer.option_parts import CardGroup, GroupParts, OptionParts, PairParts
from app.ui.trainer.part_list import PartList
from app.ui.trainer.scene_parts import ChoiceWay, SceneParts, SceneWays
from app.ui.trainer.statement_parts import StatementParts
from app.ui.trainer.typed_parts import TypedParts
from tests.ui.conftest import Show
from tests.ui.trainer.conftest import TRAINER, OpenEditor, fill, new_item, write
from tests.windows import focused, focused_name, press, settle, type_text

Build = Callable[[ItemEditorPage], None]


def the(page: ItemEditorPage, kind: type[PartList]) -> PartList:
    found = page.form.parts.findChild(kind)
    assert found is not None
    return found


def choose(combo: QComboBox, text: str) -> None:
    """Choose from a list by keyboard."""
    combo.setFocus()
    rows = [combo.itemText(row) for row in range(combo.count())]
    (row,) = [number for number, one in enumerate(rows) if one.startswith(text)]
    steps = row - combo.currentIndex()
    for _ in range(abs(steps)):
        press(Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
    assert combo.currentText() == rows[row]


def fill_options(page: ItemEditorPage, count: int) -> None:
    """Write so many options with their feedback, by Tab from field to field, and take away the others."""
    parts = the(page, OptionParts)
    while len(parts.rows) > count:
        QTest.mouseClick(list(parts.rows.values())[-1].remove_button, Qt.MouseButton.LeftButton)
    while len(parts.rows) < count:
        QTest.mouseClick(parts.add_button, Qt.MouseButton.LeftButton)
    for number, part_id in enumerate(parts.rows, start=1):
        write(page, f"Answer {number}", "options", part_id, "text")
        press(Qt.Key.Key_Tab)
        type_text(f"Why {number}")
        press(Qt.Key.Key_Tab)
        type_text(f"答え{number}")
        press(Qt.Key.Key_Tab)
        type_text(f"理由{number}")


def tick(page: ItemEditorPage, *part_ids: str) -> None:
    for part_id in part_ids:
        the(page, OptionParts).rows[part_id].rails[0].setFocus()
        assert focused_name().endswith("is right")
        press(Qt.Key.Key_Space)


def single_choice(page: ItemEditorPage) -> None:
    fill_options(page, 3)
    tick(page, "a", "b")
    assert [one.id for one in page.history.item.options if one.right] == ["b"]


def multiple_answers(page: ItemEditorPage) -> None:
    fill_options(page, 5)
    tick(page, "a", "e")


def true_false_reason(page: ItemEditorPage) -> None:
    statement = page.form.parts.findChild(StatementParts)
    assert statement is not None
    assert not any(box.fields[0].isEnabled() for told in statement.told.values() for box in told.boxes)
    QTest.mouseClick(statement.truth.segments[1], Qt.MouseButton.LeftButton)
    fill(page, "statement", "true", words="It is not")
    fill(page, "statement", "false", words="It is")


def true_false_with_reasons(page: ItemEditorPage) -> None:
    true_false_reason(page)
    fill_options(page, 2)
    tick(page, "b")


def matching(page: ItemEditorPage) -> None:
    pairs = the(page, PairParts)
    QTest.mouseClick(list(pairs.rows.values())[-1].remove_button, Qt.MouseButton.LeftButton)
    for pair_id in pairs.rows:
        for name in ("left", "right", "feedback"):
            fill(page, "pairs", pair_id, name, words=f"{name} of {pair_id}")
    fill_options(page, 1)


def ordering(page: ItemEditorPage) -> None:
    fill_options(page, 4)
    write(page, "", "options", "d", "text")
    for _ in range(3):
        QTest.keyClick(focused(), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [one.id for one in page.history.item.options] == ["d", "a", "b", "c"]


def sorting(page: ItemEditorPage) -> None:
    for number, group in enumerate(the(page, GroupParts).rows, start=1):
        fill(page, "groups", group, "title", words=f"Group number {number}")
    fill_options(page, 4)
    page.judge()  # the lists of groups follow the titles with it
    for place, group in enumerate(the(page, OptionParts).findChildren(CardGroup)):
        choose(group.combo, f"Group {1 + place % 2}")


def short_answer(page: ItemEditorPage) -> None:
    write(page, "browser", "typed", "accepted")
    press(Qt.Key.Key_Return)
    type_text("ブラウザー")
    fill(page, "typed", "right", words="Because it keeps it")
    fill(page, "typed", "wrong", words="It is the browser")
    typed = page.form.parts.findChild(TypedParts)
    assert typed is not None
    QTest.mouseClick(typed.add_button, Qt.MouseButton.LeftButton)
    type_text("server")
    fill(page, "typed", "near", "0", "feedback", words="That one sends it")
    assert page.history.item.typed is not None
    assert page.history.item.typed.accepted == ("browser", "ブラウザー")


def numerical(page: ItemEditorPage) -> None:
    write(page, "1,2", "typed", "value")
    write(page, "0.5", "typed", "tolerance")
    fill(page, "typed", "unit", words="days")
    fill(page, "typed", "right", words="Because")
    fill(page, "typed", "wrong", words="Count again")
    assert page.history.item.typed is not None
    assert (page.history.item.typed.value, page.history.item.typed.tolerance) == (1.2, 0.5)


def scenario(page: ItemEditorPage) -> None:
    scenes = the(page, SceneParts)
    for way in page.form.parts.findChildren(ChoiceWay):
        QTest.mouseClick(way.new_button, Qt.MouseButton.LeftButton)
    assert [scene.id for scene in page.history.item.scenes] == ["s1", "s2", "s3"]
    settle()
    choose(page.form.parts.findChild(ChoiceWay).combo, "Scene 3")
    choose(page.form.parts.findChild(ChoiceWay).combo, "Scene 2")
    fill(page, "scenes", "s1", "text", words="A caller waits")
    for choice in "ab":
        fill(page, "scenes", "s1", choice, "text", words=f"Do {choice}")
        fill(page, "scenes", "s1", choice, "feedback", words=f"Then comes {choice}")
    for scene_id, worth in (("s2", "100"), ("s3", "0")):
        fill(page, "scenes", scene_id, "text", words=f"The end {scene_id}")
        ways = scenes.rows[scene_id].findChild(SceneWays)
        assert ways is not None
        settle()
        choose(ways.end, worth)


BUILDS: list[tuple[ItemKind, Build]] = [
    (ItemKind.SINGLE_CHOICE, single_choice),
    (ItemKind.MULTIPLE_ANSWERS, multiple_answers),
    (ItemKind.TRUE_FALSE_REASON, true_false_reason),
    (ItemKind.TRUE_FALSE_REASON, true_false_with_reasons),
    (ItemKind.MATCHING, matching),
    (ItemKind.ORDERING, ordering),
    (ItemKind.SORTING, sorting),
    (ItemKind.SHORT_ANSWER, short_answer),
    (ItemKind.NUMERICAL, numerical),
    (ItemKind.SCENARIO, scenario),
]


def test_every_kind_is_built() -> None:
    assert {kind for kind, _ in BUILDS} == set(ItemKind)


@pytest.mark.parametrize(("kind", "build"), BUILDS, ids=[build.__name__ for _, build in BUILDS])
def test_an_item_is_written_from_nothing_until_it_can_be_published_and_played(
    studio: Workspace, edit: OpenEditor, show: Show, look: Look, kind: ItemKind, build: Build
) -> None:
    item_id = new_item(studio, kind)
    page = edit(item_id, 1144, 3000)
    assert not page.head.publish_button.isEnabled()
    fill(page, "stem", words="A letter lies on the desk at noon.")
    fill(page, "question", words="What now?")
    build(page)
    fill(page, "explanation", words="The desk is empty at lunch.")
    page.rests.open_chooser()
    page.rests.chooser.boxes["protect.desk"].click()
    page.rests.chooser.hide()
    page.judge()
    titles = [row.remark.title for row in page.inspector.findings.rows if row.remark.role == "wrong"]
    assert titles == []
    assert page.head.publish_button.isEnabled()
    assert page.saving.flush()
    item = studio.item_editing.open(TRAINER, item_id).kept.draft.item
    assert item == page.history.item
    play(look, show, item)
    first = page.history.past().steps[0].before
    while page.history.stack.canUndo():
        page.history.undo()
    assert page.history.draft == first
    while page.history.stack.canRedo():
        page.history.redo()
    assert page.history.item == item


def play(look: Look, show: Show, item: Item) -> None:
    """Answer an item as a learner does, rightly."""
    assert mark(item, best_response(item)) == 1
    view = view_of(look, item, item.parts())
    show(view, 700, 900)
    view.put(best_response(item))
    assert view.is_complete()
    view.show_checked(best_response(item))
