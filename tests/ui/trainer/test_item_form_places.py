"""What can be seen and pressed in the form of an item stands where it is looked for, and stays there."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.items import ItemKind
from app.domain.texts import Text
from app.services.workspace import Workspace
from app.ui.shared.look import Look
from app.ui.trainer.item_editor_page import ItemEditorPage
from app.ui.trainer.new_module_dialog import NewModuleDialog
from app.ui.trainer.part_row import PartRow
from app.ui.trainer.statement_parts import StatementParts
from tests.ui.conftest import Show
from tests.ui.trainer.conftest import TRAINER, OpenEditor, field, new_item, write
from tests.windows import RESOURCES, click, focused_name, press, settle, shades, texts


def rows(page: ItemEditorPage) -> list[PartRow]:
    settle()
    return page.form.parts.findChildren(PartRow)


def place(widget: QWidget, page: QWidget) -> QRect:
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


def has_shape(row: PartRow, role: str, look: Look) -> bool:
    """Whether a circle or box is drawn in the English rail of a row, told by the colour of its edge."""
    return look.colour(role).rgba() in shades(row.rails[0].grab().toImage())


@pytest.mark.parametrize("kind", [ItemKind.SINGLE_CHOICE, ItemKind.MULTIPLE_ANSWERS])
def test_beside_each_option_stands_an_empty_mark_until_it_is_right(
    studio: Workspace, edit: OpenEditor, look: Look, kind: ItemKind
) -> None:
    page = edit(new_item(studio, kind))
    first, second = rows(page)[:2]
    assert all(has_shape(row, "surface", look) for row in (first, second)), "empty, with the fill of a tick box"
    assert not has_shape(first, "right", look)
    click(first.rails[0])
    assert has_shape(first, "right", look)
    assert not has_shape(second, "right", look)
    words = next(text for text in texts(page) if "marks" in text)
    assert ("circle" in words) is (kind is ItemKind.SINGLE_CHOICE)
    which = "the" if kind is ItemKind.SINGLE_CHOICE else "a"
    assert f"Mark Option 2 as {which} right answer" in second.rails[0].toolTip()


def test_what_has_no_right_answer_has_no_mark(studio: Workspace, edit: OpenEditor, look: Look) -> None:
    page = edit(new_item(studio, ItemKind.ORDERING))
    assert not any(has_shape(row, "borderStrong", look) for row in rows(page))


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("kind", [ItemKind.SINGLE_CHOICE, ItemKind.SORTING, ItemKind.SCENARIO, ItemKind.MATCHING])
def test_the_cross_that_removes_a_part_covers_neither_its_number_nor_its_words(
    studio: Workspace, edit: OpenEditor, look: Look, kind: ItemKind, scale: float
) -> None:
    page = edit(new_item(studio, kind), 1144, 3000, look=replace(look, scale=scale))
    for row in rows(page):
        assert row.remove_button is not None
        cross = place(row.remove_button, page)
        others = [*row.rails, *row.fields.values()]
        assert not [one for one in others if place(one, page).intersects(cross)]
        assert place(row.boxes[0], page).contains(cross)


def test_choosing_true_or_false_moves_nothing_below_it(studio: Workspace, edit: OpenEditor) -> None:
    page = edit(new_item(studio, ItemKind.TRUE_FALSE_REASON))
    statement = page.form.parts.findChild(StatementParts)
    assert statement is not None
    settle()
    told = field(page, "statement", "true")
    assert not told.isEnabled(), "else writing it would say that the statement is true"
    before = place(page.form.explanation, page)
    click(statement.truth.segments[1])
    settle()
    assert place(page.form.explanation, page) == before
    write(page, "It is not.", "statement", "true")
    assert told.toPlainText() == "It is not."


def test_the_number_stands_on_the_two_columns(studio: Workspace, edit: OpenEditor) -> None:
    page = edit(new_item(studio, ItemKind.NUMERICAL))
    settle()
    left = [place(field(page, *where).parentWidget(), page) for where in (("typed", "value"), ("typed", "tolerance"))]
    right = [place(field(page, "typed", "unit", language=one).parentWidget(), page) for one in ("en", "ja")]
    english, japanese = (
        place(field(page, "typed", "right", language=one).parentWidget(), page) for one in ("en", "ja")
    )
    assert [left[0].left(), left[1].right()] == [english.left(), english.right()]
    assert [right[0].left(), right[1].right()] == [japanese.left(), japanese.right()]


@pytest.mark.parametrize("kind", [ItemKind.NUMERICAL, ItemKind.SHORT_ANSWER])
@pytest.mark.parametrize("language", ["en", "ja"])
def test_the_preview_shows_its_hint_whole(studio: Workspace, edit: OpenEditor, kind: ItemKind, language: str) -> None:
    page = edit(new_item(studio, kind), look=Look(RESOURCES, "light", language))
    settle()
    line = page.inspector.preview.findChild(QLineEdit)
    assert line is not None
    room = line.width() - 2 * line.fontMetrics().averageCharWidth()
    assert QFontMetrics(line.font()).horizontalAdvance(line.placeholderText()) <= room


def test_the_head_shows_the_stem_while_it_is_written_and_stays_in_its_place(
    studio: Workspace, edit: OpenEditor
) -> None:
    page = edit(new_item(studio, ItemKind.SINGLE_CHOICE))
    settle()
    assert page.head.title.placeholderText() == "Untitled item"
    before = [place(one, page) for one in (page.head.undo_button, page.head.redo_button, page.head.saved)]
    write(page, "A parcel firm calls", "stem")
    settle()
    assert page.head.title.placeholderText() == "A parcel firm calls"
    assert page.head.saved.text() == "Saving…"
    assert [place(one, page) for one in (page.head.undo_button, page.head.redo_button, page.head.saved)] == before


def test_the_stem_says_what_it_is(studio: Workspace, edit: OpenEditor) -> None:
    page = edit(new_item(studio, ItemKind.SINGLE_CHOICE))
    assert field(page, "stem")._hint.startswith("The question as the learner reads it")


def test_the_unit_of_a_module_in_one_language_says_what_a_unit_is(studio: Workspace, edit: OpenEditor) -> None:
    studio.module_editing.add(TRAINER, Text("Counting", ""), languages=("en",))
    item = studio.item_editing.add(TRAINER, "counting", ItemKind.NUMERICAL).draft.item.id
    assert field(edit(item), "typed", "unit")._hint == "For instance: days"


def test_the_list_of_commitments_is_closed_by_a_button(edit: OpenEditor) -> None:
    page = edit()
    page.rests.open_chooser()
    chooser = page.rests.chooser
    settle()
    assert chooser.apply_button.text() == "Done"
    click(chooser.apply_button)
    assert not chooser.isVisible()


def test_the_keyboard_is_seen_in_the_list_of_commitments(edit: OpenEditor, look: Look) -> None:
    page = edit()
    page.rests.open_chooser()
    chooser = page.rests.chooser
    settle()
    QTest.keyClick(chooser, Qt.Key.Key_Down)
    settle()
    box = chooser.focusWidget()
    corner = box.mapTo(chooser, QPoint(0, 0))
    beside = chooser.grab(QRect(corner.x() - 5, corner.y() + 8, 5, 5)).toImage()
    assert look.colour("focus").rgba() in shades(beside)
    chooser.hide()


def test_the_list_of_kinds_begins_at_the_kind_that_the_item_has(studio: Workspace, edit: OpenEditor) -> None:
    page = edit(new_item(studio, ItemKind.ORDERING))
    page.form.texts.kind_button.click()
    menu = page.form.texts._kind_menu
    assert menu.activeAction().text() == "Ordering"
    menu.hide()


def test_tab_goes_through_commitments_as_they_stand_and_from_there_to_the_buttons(
    studio: Workspace, show: Show, look: Look
) -> None:
    dialog = NewModuleDialog(look, studio.catalogue.course().policy)
    show(dialog, 600, 500)
    dialog.commitments.chooser.boxes["protect.desk"].click()
    dialog.commitments.chooser.boxes["ask.first"].click()
    settle()
    dialog.fields["ja"].setFocus()
    met = []
    for _ in range(5):
        press(Qt.Key.Key_Tab)
        met.append(focused_name())
    assert met == ["§1.1 Desk", "§2.1 Ask first", "Choose commitments", "Cancel", "Make the module"]
