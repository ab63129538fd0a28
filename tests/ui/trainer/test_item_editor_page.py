"""The item editor as a trainer uses it: what is typed is saved, judged, undone, tried and never lost."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.item_marks import marks_of
from app.domain.items import Item, ItemKind
from app.domain.marking import best_response
from app.domain.people import Actor
from app.domain.studio_lists import ItemFilter
from app.domain.texts import Revised
from app.services.workspace import Workspace
from app.storage import studio_items
from app.ui.shared.look import Look
from app.ui.shared.option_card import OptionCard
from app.ui.trainer.finding_row import FindingRow
from app.ui.trainer.item_editor_page import ItemEditorPage
from app.ui.trainer.part_row import PartRow
from app.ui.trainer.spots import Spot
from app.ui.trainer.try_dialog import TryDialog
from app.ui.trainer.word_field import WordField
from tests.builders import take_quiz
from tests.ui.test_tour import cut_off, unheard
from tests.ui.trainer.conftest import PUBLISHED, TRAINER, OpenEditor, field, new_item, write
from tests.windows import TRANSLATED, focused, focused_name, press, settle, texts, type_text

LARGE = [
    pytest.param("en", id="en, 200 %"),
    pytest.param("ja", id="ja, 200 %", marks=[] if TRANSLATED else [pytest.mark.skip]),
]


def kept(studio: Workspace, item_id: str = PUBLISHED) -> Item:
    return studio.item_editing.open(TRAINER, item_id).kept.draft.item


def titles(page: ItemEditorPage) -> list[str]:
    page.judge()
    return [row.remark.title for row in page.inspector.findings.rows]


def undo() -> None:
    QTest.keyClick(focused(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def redo() -> None:
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(focused(), Qt.Key.Key_Z, shift)


# ---------------------------------------------------------------- saving


def test_what_is_typed_is_saved_a_moment_later_and_the_page_says_so(
    qtbot: QtBot, studio: Workspace, edit: OpenEditor
) -> None:
    page = edit()
    write(page, " More.", "stem")
    assert page.head.saved.text() == "Saving…"
    assert kept(studio).stem.en == "A stem"
    qtbot.waitUntil(lambda: page.head.saved.text().startswith("Draft saved "))
    assert kept(studio).stem.en == "A stem More."


def test_leaving_the_page_saves_at_once(studio: Workspace, edit: OpenEditor) -> None:
    page = edit()
    write(page, " More.", "stem")
    page.hide()
    assert kept(studio).stem.en == "A stem More."


def test_a_draft_that_another_window_saved_is_not_written_over(studio: Workspace, edit: OpenEditor) -> None:
    page = edit()
    opened = studio.item_editing.open(TRAINER, PUBLISHED).kept
    theirs = replace(opened.draft, title="Theirs")
    studio.item_editing.save(TRAINER, theirs, opened.revision)
    write(page, " Mine.", "stem")
    assert not page.saving.flush()
    assert any("Somebody saved this in another window" in text for text in texts(page))
    assert page.head.saved.text() == "Not saved"
    assert studio.item_editing.open(TRAINER, PUBLISHED).kept.draft.title == "Theirs"
    page.head.copy_button.click()
    assert "A stem Mine." in QApplication.clipboard().text()
    write(page, " Still here.", "stem")
    assert field(page, "stem").toPlainText().endswith("Mine. Still here.")


def test_open_anew_asks_for_the_item_as_it_is_kept(qtbot: QtBot, edit: OpenEditor) -> None:
    page = edit()
    with qtbot.waitSignal(page.anew_wanted):
        page.head.anew_button.click()


def test_hidden_control_characters_are_left_out_of_what_is_pasted(studio: Workspace, edit: OpenEditor) -> None:
    page = edit()
    page.go_to(Spot(("stem",), "en"))
    QApplication.clipboard().setText(" and\x07 so\von")
    QTest.keyClick(focused(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.saving.flush()
    assert kept(studio).stem.en == "A stem and so\non"


# ---------------------------------------------------------------- undoing


def test_undo_takes_back_what_was_typed_and_brings_the_keyboard_there(edit: OpenEditor) -> None:
    page = edit()
    write(page, "!", "options", "b", "text")
    write(page, " Why?", "explanation", language="ja")
    undo()
    assert page.history.item.explanation.ja == "要するに"
    assert focused() is field(page, "explanation", language="ja")
    undo()
    assert field(page, "options", "b", "text").toPlainText() == "Option b"
    assert focused() is field(page, "options", "b", "text")
    redo()
    redo()
    assert page.history.item.explanation.ja.endswith("Why?")


def test_a_removed_option_comes_back_with_its_words_and_its_place(edit: OpenEditor) -> None:
    page = edit()
    before = page.history.item
    page.go_to(Spot(("options", "b", "feedback"), "ja"))
    QTest.keyClick(focused(), Qt.Key.Key_Delete, Qt.KeyboardModifier.AltModifier)
    assert [option.id for option in page.history.item.options] == ["a", "c"]
    undo()
    assert page.history.item == before
    assert field(page, "options", "b", "text").toPlainText() == "Option b"
    page.head.redo_button.click()
    page.head.undo_button.click()
    assert page.history.item == before


def test_title_and_facts_are_undone_too(edit: OpenEditor) -> None:
    page = edit()
    page.head.title.setFocus()
    type_text("A desk")
    page.form.facts.situation.click()
    page.form.facts.difficulty.segments[2].click()
    page.form.facts.page.activated.emit(2)
    page.form.facts.topic.setFocus()
    type_text("lunch")
    assert page.history.draft.title == "A desk"
    item = page.history.item
    assert (item.situation, item.difficulty, item.page, item.topic) == (False, 3, "02-screen", "lunch")
    for _ in range(5):
        undo()
    assert page.history.draft.title == ""
    assert (page.head.title.text(), page.form.facts.topic.text()) == ("", "")
    assert page.history.item.difficulty == 2
    assert not page.history.stack.canUndo()


# ---------------------------------------------------------------- findings


def test_findings_come_while_one_types_and_lead_to_their_place(qtbot: QtBot, edit: OpenEditor) -> None:
    page = edit()
    assert titles(page) == ["One right answer, 3 options"]
    write(page, " always", "options", "b", "text")
    qtbot.waitUntil(lambda: any("always" in row.remark.title for row in page.inspector.findings.rows))
    row = next(row for row in page.inspector.findings.rows if "always" in row.remark.title)
    assert row.remark.title == "“always” in option 2"
    page.head.title.setFocus()
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert focused() is field(page, "options", "b", "text")
    assert page.inspector.tabs.tabs[0].accessibleName() == "Findings 1"


def test_what_is_missing_is_said_in_the_list_in_the_field_and_at_the_button(edit: OpenEditor) -> None:
    page = edit()
    feedback = field(page, "options", "c", "feedback", language="ja")
    feedback.setFocus()
    feedback.selectAll()
    press(Qt.Key.Key_Delete)
    assert titles(page)[0] == "Option 3 has no feedback in Japanese"
    assert feedback.missing() == "Feedback in Japanese is missing"
    assert not page.head.publish_button.isEnabled()
    assert page.head.publish_button.accessibleDescription() == "Something is missing: see the findings."
    type_text("理由")
    page.judge()
    assert feedback.missing() == ""
    assert page.head.publish_button.isEnabled()


def test_an_item_without_a_word_is_still_to_write_and_nothing_in_it_is_wrong(
    studio: Workspace, edit: OpenEditor
) -> None:
    item_id = new_item(studio, ItemKind.SINGLE_CHOICE, "protect")
    listed = studio.module_editing.open_listed(TRAINER, "tidy-desk").items[-1]
    page = edit(item_id)
    page.judge()
    findings = page.inspector.findings
    assert "Still to write" in texts(findings)
    assert {row.remark.role for row in findings.rows} == {"textMuted"}
    assert page.inspector.tabs.tabs[0].accessibleName() == f"Findings {listed.lacks}"
    write(page, "A", "stem")
    page.judge()
    assert "Still to write" not in texts(findings)
    assert {row.remark.role for row in findings.rows} == {"wrong"}


def test_every_lack_of_a_blank_item_leads_somewhere(studio: Workspace, edit: OpenEditor) -> None:
    for kind in ItemKind:
        page = edit(new_item(studio, kind))
        page.judge()
        if page.inspector.findings.more_button is not None:
            page.inspector.findings.more_button.click()
        for row in tuple(page.inspector.findings.rows):
            page.head.back_button.setFocus()
            if row.remark.spot is not None:
                row.click()
                assert focused() is not page.head.back_button, (kind, row.remark.title)


def test_a_finding_is_pressed_by_keyboard_as_well(edit: OpenEditor) -> None:
    page = edit()
    write(page, " never", "options", "b", "text")
    page.judge()
    settle()
    page.inspector.findings.rows[0].setFocus()
    assert isinstance(focused(), FindingRow)
    press(Qt.Key.Key_Return)
    assert isinstance(focused(), WordField)


# ---------------------------------------------------------------- parts


def test_alt_and_an_arrow_key_moves_an_option_and_keeps_the_keyboard_in_it(edit: OpenEditor) -> None:
    page = edit()
    page.go_to(Spot(("options", "a", "text"), "en"))
    QTest.keyClick(focused(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [option.id for option in page.history.item.options] == ["b", "a", "c"]
    assert focused() is field(page, "options", "a", "text")
    assert focused_name() == "Option 2, text, English"
    QTest.keyClick(focused(), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [option.id for option in page.history.item.options] == ["a", "b", "c"]


def test_an_option_is_dragged_by_its_number(edit: OpenEditor) -> None:
    page = edit()
    rows = page.form.parts.findChildren(type(page.form.parts._lists[0]))[0].rows
    settle()
    rail, last = rows["a"].rails[0], rows["c"]
    start = rail.rect().center()
    end = rail.mapFromGlobal(last.mapToGlobal(QPoint(10, last.height() - 3)))
    QTest.mousePress(rail, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(rail, start + QPoint(0, 30))
    QTest.mouseMove(rail, end)
    QTest.mouseRelease(rail, Qt.MouseButton.LeftButton, pos=end)
    assert [option.id for option in page.history.item.options] == ["b", "c", "a"]
    assert page.history.item.option("a").right


def test_the_number_says_what_is_right_and_one_alone_can_be(edit: OpenEditor) -> None:
    page = edit()
    rows = page.form.parts._lists[0].rows  # type: ignore[attr-defined]
    rows["b"].rails[1].click()
    assert [option.id for option in page.history.item.options if option.right] == ["b"]
    assert [rows[one].rails[0].isChecked() for one in "abc"] == [False, True, False]
    rows["b"].rails[0].setFocus()
    assert focused_name() == "Option 2 is right"
    press(Qt.Key.Key_Space)
    assert "No option is marked as right" in titles(page)


def test_tab_goes_through_the_fields_in_the_order_of_the_page(edit: OpenEditor) -> None:
    page = edit()
    page.head.publish_button.setFocus()
    page.head.title.setFocus()
    met = []
    for _ in range(18):
        press(Qt.Key.Key_Tab)
        met.append(focused_name())
    assert met == [
        "§1.1 Desk",
        "Choose the commitments that the item rests on",
        "Kind: Single choice",
        "Stem, English",
        "Question, English",
        "Stem, Japanese",
        "Question, Japanese",
        "Option 1 is right",
        "Option 1, text, English",
        "Option 1, feedback, English",
        "Option 1, text, Japanese",
        "Option 1, feedback, Japanese",
        "Option 2 is right",
        "Option 2, text, English",
        "Option 2, feedback, English",
        "Option 2, text, Japanese",
        "Option 2, feedback, Japanese",
        "Option 3 is right",
    ]


def test_enter_leads_from_option_to_option_and_then_to_the_explanation(edit: OpenEditor) -> None:
    page = edit()
    before = page.history.item
    page.go_to(Spot(("options", "a", "text"), "en"))
    met = []
    for _ in range(3):
        press(Qt.Key.Key_Return)
        met.append(focused_name())
    assert met == ["Option 2, text, English", "Option 3, text, English", "Explanation, English"]
    page.go_to(Spot(("options", "a", "feedback"), "ja"))
    press(Qt.Key.Key_Return)
    assert focused_name() == "Option 2, text, Japanese"
    assert page.history.item == before, "and nothing is removed on the way"


def test_the_cross_of_an_option_names_the_key_that_does_the_same(edit: OpenEditor) -> None:
    page = edit()
    row = page.form.parts.findChildren(PartRow)[0]
    assert row.remove_button is not None
    assert "Remove Option 1 (Alt+Del" in row.remove_button.toolTip()
    row.rails[0].setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Delete, Qt.KeyboardModifier.AltModifier)
    assert [option.id for option in page.history.item.options] == ["b", "c"]
    assert focused() is field(page, "options", "b", "text")


def test_what_is_typed_after_another_kind_was_chosen_stands_in_the_stem(edit: OpenEditor) -> None:
    page = edit()
    before = page.history.item.stem.en
    page.form.texts.kind_button.setFocus()
    press(Qt.Key.Key_Space)
    menu = page.form.texts._kind_menu
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert page.history.item.kind is ItemKind.MULTIPLE_ANSWERS
    type_text(" Choose all.")
    assert not menu.isVisible()
    assert page.history.item.stem.en in (f"{before} Choose all.", f" Choose all.{before}")


def test_the_kind_is_changed_by_the_menu_with_every_option_kept(edit: OpenEditor) -> None:
    page = edit()
    page.form.texts.kind_button.click()
    menu = page.form.texts._kind_menu
    actions = {action.text(): action for action in menu.actions()}
    assert not actions["Scenario"].isEnabled()
    actions["Ordering"].trigger()
    menu.hide()
    assert page.history.item.kind is ItemKind.ORDERING
    assert field(page, "options", "b", "text").toPlainText() == "Option b"
    assert "Step 2" in field(page, "options", "b", "text").accessibleName()
    undo()
    assert page.history.item.kind is ItemKind.SINGLE_CHOICE
    assert page.history.item.option("a").right


def test_commitments_are_found_and_ticked_by_keyboard(edit: OpenEditor) -> None:
    page = edit()
    page.rests.add_button.click()
    chooser = page.rests.chooser
    settle()
    chooser.search.setText("ask before")
    chooser.search.returnPressed.emit()
    assert [one for one, box in chooser.boxes.items() if not box.isHidden()] == ["ask.first"]
    QTest.keyClick(chooser, Qt.Key.Key_Down)
    chooser.boxes["ask.first"].click()
    assert page.history.item.commitments == ("protect.desk", "ask.first")
    QTest.keyClick(chooser, Qt.Key.Key_Escape)
    assert chooser.isHidden()
    assert "§2.1 Ask first" in texts(page)
    undo()
    assert page.history.item.commitments == ("protect.desk",)


# ---------------------------------------------------------------- languages, versions, trying


def test_a_language_that_was_left_behind_is_named_until_somebody_says_it_is_in_step(
    studio: Workspace, edit: OpenEditor
) -> None:
    opened = studio.item_editing.open(TRAINER, PUBLISHED).kept
    with studio.database.transaction() as session:
        old = replace(opened.draft, revised=Revised(opened.changed.date(), opened.changed.date().replace(year=2025)))
        kept_item = studio_items.load_item(session, PUBLISHED)
        marks = marks_of(old, kept_item.live, frozenset())
        studio_items.save_item(session, old, marks, opened.revision, opened.changed)
    page = edit()
    assert any(text.startswith("English changed") for text in texts(page))
    assert "Japanese was left behind" in titles(page)
    page.form.texts.steps["ja"].button.click()
    assert "in step with English" in texts(page)
    assert studio.item_editing.open(TRAINER, PUBLISHED).kept.draft.revised.older() is None
    write(page, " And on.", "stem")
    assert page.saving.flush()


def test_versions_tell_what_the_draft_has_otherwise_and_one_is_restored(edit: OpenEditor) -> None:
    page = edit()
    before = page.history.item
    write(page, " More.", "stem")
    page.judge()
    page.inspector.tabs.tabs[2].click()
    shown = texts(page.inspector)
    assert "Version 1, live" in shown
    assert "The stem, English: was “A stem”" in shown
    page.inspector.versions.buttons[0].click()
    assert page.history.item == before
    assert "The draft is the same." in texts(page.inspector)
    undo()
    assert page.history.item.stem.en == "A stem More."


def test_the_live_version_and_its_first_attempts_are_counted(
    studio: Workspace, edit: OpenEditor, aiko: Actor, ben: Actor
) -> None:
    page = edit()
    assert "Version 1 is live." in texts(page)
    page.show_first_attempts(studio.item_editing.count_first_attempts(TRAINER, PUBLISHED))
    assert "Version 1 is live; nobody has answered it yet." in texts(page)
    for actor in (aiko, ben, aiko):
        take_quiz(studio, actor, wrong=0)
    with studio.database.reading() as session:
        counts = {
            version.digest: studio_items.count_first_attempts(session, version.digest, 10)
            for one in studio.library.list_ids(TRAINER, ItemFilter())
            for version in studio_items.list_versions(session, one)
        }
        most = max(counts, key=lambda digest: counts[digest])
        assert studio_items.count_first_attempts(session, most, 1) == 1
    assert sum(counts.values()) == 8, "four items in each of two first attempts; the second attempt counts nothing"


def test_nothing_to_publish_without_a_change_and_a_module_to_publish_with_one(qtbot: QtBot, edit: OpenEditor) -> None:
    page = edit()
    assert page.head.publish_button.text() == "Publish the change…"
    assert page.head.publish_button.accessibleDescription() == "Nothing changed since version 1."
    write(page, " More.", "stem")
    page.judge()
    with qtbot.waitSignal(page.publish_wanted) as told:
        page.head.publish_button.click()
    assert told.args == ["tidy-desk"]


def test_the_item_is_tried_as_a_learner_also_with_something_missing(edit: OpenEditor) -> None:
    page = edit()
    field(page, "options", "b", "feedback").setFocus()
    focused().selectAll()
    press(Qt.Key.Key_Delete)
    page.try_item()
    dialog = page.findChild(TryDialog)
    settle()
    assert any("Option 2 has no feedback in English" in text for text in texts(dialog))
    assert not dialog.check_button.isEnabled()
    dialog.view.put(best_response(dialog.view.item))
    dialog.check_button.click()
    assert "Right" in texts(dialog)
    assert "In short" in texts(dialog)
    dialog.again_button.click()
    dialog.switch.segments[1].click()
    dialog.view.put(("b",))
    dialog.check_button.click()
    assert "Not right" in texts(dialog)
    dialog.close_button.click()


def test_the_preview_shows_either_language_and_is_no_stop_of_tab(edit: OpenEditor) -> None:
    page = edit()
    preview = page.inspector.preview
    assert "Option a" in texts(preview)
    preview.switch.segments[1].click()
    assert "選択肢a" in texts(preview)
    assert {card.isEnabled() for card in preview.findChildren(OptionCard)} == {False}


# ---------------------------------------------------------------- where one was, and what is heard and seen


def test_an_editor_that_is_built_anew_is_where_one_was(studio: Workspace, edit: OpenEditor) -> None:
    page = edit()
    write(page, " More.", "options", "b", "text")
    page.inspector.tabs.choose(2)
    state = page.state()
    assert kept(studio).option("b").text.en == "Option b More."
    page.hide()
    again = edit()
    again.come_back(state)
    again.take_focus()
    assert focused() is field(again, "options", "b", "text")
    assert again.inspector.tabs.place() == 2
    undo()
    assert again.history.item.option("b").text.en == "Option b"


@pytest.mark.parametrize("kind", ItemKind)
def test_everything_that_takes_the_keyboard_has_a_name(studio: Workspace, edit: OpenEditor, kind: ItemKind) -> None:
    page = edit(new_item(studio, kind))
    settle()
    assert unheard(page) == []


@pytest.mark.parametrize("kind", ItemKind)
@pytest.mark.parametrize("language", LARGE)
@pytest.mark.parametrize("size", [(1044, 700), (768, 600)], ids=str)
def test_nothing_is_cut_off_at_twice_the_text_size(
    studio: Workspace, edit: OpenEditor, look: Look, kind: ItemKind, size: tuple[int, int], language: str
) -> None:
    large = replace(look, scale=2.0, language=language)
    page = edit(new_item(studio, kind, "protect.desk"), *size, look=large)
    for _ in range(6):
        settle()
    assert cut_off(page) == []
    assert page.inspector.y() > page.form.y()


# ---------------------------------------------------------------- what stays in sight


def scroll_down(page: ItemEditorPage) -> int:
    """Scroll the form to its end and return how far that is."""
    page.go_to(Spot(("topic",)))
    page._frame.scroll_to(10_000)
    settle()
    return page._frame.scrolled()


def test_the_head_stays_while_the_form_scrolls_under_it(edit: OpenEditor) -> None:
    page = edit()
    top = page.head.mapTo(page, QPoint(0, 0))
    assert scroll_down(page) > 0
    assert page.head.mapTo(page, QPoint(0, 0)) == top
    assert page.head.saved.visibleRegion().boundingRect() == page.head.saved.rect()


def test_the_head_scrolls_where_it_would_take_too_much_of_the_window(edit: OpenEditor) -> None:
    page = edit(height=200)
    scroll_down(page)
    assert page.head.saved.visibleRegion().isEmpty()
    page.resize(page.width(), 800)
    page._frame.scroll_to(0)
    settle()
    assert page.head.saved.visibleRegion().boundingRect() == page.head.saved.rect()


def test_the_frame_of_the_field_that_is_written_is_seen_whole(edit: OpenEditor) -> None:
    page = edit(height=700)
    explanation = field(page, "explanation")
    explanation.setFocus()
    page._frame.scroll_to(0)
    settle()
    frame = explanation.parentWidget()
    assert frame is not None
    assert frame.visibleRegion().boundingRect() != frame.rect()
    type_text("!")
    assert frame.visibleRegion().boundingRect() == frame.rect()


def test_the_id_is_left_out_where_there_is_no_room_for_half_of_it(edit: OpenEditor) -> None:
    page = edit()
    assert page.head.marked.isVisible()
    page.head.title.setFocus()
    type_text("A visitor who asks for the list of customers, and says that it is very urgent")
    page.judge()
    settle()
    assert not page.head.marked.isVisible()
