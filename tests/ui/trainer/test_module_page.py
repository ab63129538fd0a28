"""A module as a trainer writes it: its lesson pages, its pictures, its quiz; saved by itself, undone, never lost."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.items import ItemKind
from app.domain.modules import MustPass
from app.domain.studio import ModuleDraft
from app.domain.texts import Language, Text
from app.services.workspace import Workspace
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.lesson_text import LessonText
from app.ui.shared.look import Look
from app.ui.trainer.module_page import ModulePage
from app.ui.trainer.module_parts import ABOUT, ITEMS, LESSON, PUBLISH, QUIZ, VERSIONS
from app.ui.trainer.module_quiz import ModuleQuiz
from app.ui.trainer.module_state import ModuleServices
from app.ui.trainer.module_versions import ModuleVersions
from app.ui.trainer.publish_view import PublishView
from app.ui.trainer.spots import Spot
from app.ui.trainer.word_field import WordField
from tests.builders import tiny_picture
from tests.ui.conftest import Show
from tests.ui.test_tour import cut_off, unheard
from tests.ui.trainer.conftest import TRAINER
from tests.windows import TRANSLATED, focused, press, settle, texts, type_text

OpenModulePage = Callable[..., ModulePage]
LARGE = [
    pytest.param("en", id="en, 200 %"),
    pytest.param("ja", id="ja, 200 %", marks=[] if TRANSLATED else [pytest.mark.skip]),
]


@pytest.fixture
def open_module(studio: Workspace, show: Show, look: Look, worker: BackgroundWorker) -> OpenModulePage:
    def open_one(
        module: str = "tidy-desk", width: int = 1144, height: int = 800, look: Look = look, file: Path | None = None
    ) -> ModulePage:
        services = ModuleServices(studio.module_editing, studio.item_editing, studio.publishing)
        page = ModulePage(
            look,
            services,
            TRAINER,
            studio.library.policy(TRAINER),
            module,
            studio.library.list_modules(TRAINER),
            date(2026, 4, 1),
            worker,
            lambda _owner, _kinds: str(file or ""),
        )
        show(page, width, height)
        page.take_focus()
        return page

    return open_one


def kept(studio: Workspace, module: str = "tidy-desk") -> ModuleDraft:
    return studio.module_editing.open(TRAINER, module).kept.draft


def write(page: ModulePage, words: str, *place: str, language: Language = "en") -> None:
    """Put the keyboard into a text and type at its end."""
    page.go_to(Spot(place, language))
    field = focused()
    assert isinstance(field, WordField)
    assert field.spot == Spot(place, language)
    type_text(words)


def undo() -> None:
    QTest.keyClick(focused(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def ids(draft: ModuleDraft) -> list[str]:
    return [one.page.id for one in draft.pages]


def real_picture(path: Path) -> Path:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("#2255aa"))
    assert image.save(str(path))
    return path


# ---------------------------------------------------------------- saving and undoing


def test_what_is_typed_is_saved_a_moment_later_and_the_page_says_so(
    qtbot: QtBot, studio: Workspace, open_module: OpenModulePage
) -> None:
    page = open_module()
    write(page, " today", "title")
    assert page.head.saved.text() == "Saving…"
    assert kept(studio).title.en == "The tidy desk"
    qtbot.waitUntil(lambda: page.head.saved.text().startswith("Draft saved "))
    assert kept(studio).title.en == "The tidy desk today"


def test_what_is_taken_back_before_it_was_saved_waits_for_nothing(qtbot: QtBot, open_module: OpenModulePage) -> None:
    page = open_module()
    write(page, " today", "title")
    page.history.undo()
    assert page.head.saved.text() == "Saving…"
    qtbot.waitUntil(lambda: page.head.saved.text().startswith("Draft saved "))


def test_leaving_the_page_saves_at_once(studio: Workspace, open_module: OpenModulePage) -> None:
    page = open_module()
    write(page, " More.", "pages", "01-desk", "body")
    page.hide()
    assert kept(studio).pages[0].page.body.en == "Text of 01-desk (en). More."


def test_a_draft_that_another_window_saved_is_not_written_over(studio: Workspace, open_module: OpenModulePage) -> None:
    page = open_module()
    theirs = studio.module_editing.open(TRAINER, "tidy-desk").kept
    studio.module_editing.save(TRAINER, replace(theirs.draft, minutes=99), theirs.revision)
    write(page, " Mine.", "summary")
    assert not page.saving.flush()
    assert any("Somebody saved this in another window" in text for text in texts(page))
    assert kept(studio).minutes == 99
    page.head.copy_button.click()
    assert "What may lie on a desk. Mine." in QApplication.clipboard().text()


def test_undo_takes_back_a_page_and_then_the_words_before_it(studio: Workspace, open_module: OpenModulePage) -> None:
    page = open_module()
    write(page, " today", "title")
    page.tabs.choose(LESSON)
    page.lesson.add_button.click()
    type_text("A new page")
    assert ids(page.history.draft) == ["01-desk", "page-03", "02-screen"]
    undo()
    undo()
    assert ids(page.history.draft) == ["01-desk", "02-screen"]
    undo()
    assert page.history.draft.title.en == "The tidy desk"
    assert page.tabs.place() == ABOUT
    page.history.redo()
    assert page.saving.flush()
    assert kept(studio).title.en == "The tidy desk today"


def test_everything_can_still_be_undone_after_the_page_was_built_anew(open_module: OpenModulePage) -> None:
    page = open_module()
    write(page, " today", "title")
    page.tabs.choose(LESSON)
    page.lesson.open_page("02-screen")
    state = page.state()
    again = open_module()
    again.come_back(state)
    assert again.tabs.place() == LESSON
    assert again.lesson.editor is not None
    assert again.lesson.editor.page_id == "02-screen"
    again.history.undo()
    assert again.history.draft.title.en == "The tidy desk"


# ---------------------------------------------------------------- the lesson


def test_pages_are_moved_by_key_and_by_hand(studio: Workspace, open_module: OpenModulePage) -> None:
    page = open_module()
    page.tabs.choose(LESSON)
    pages = page.lesson.pages
    pages.setFocus()
    press(Qt.Key.Key_Home)
    QTest.keyClick(pages, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert ids(page.history.draft) == ["02-screen", "01-desk"]
    assert pages.current() == "01-desk"
    settle()
    below = pages.visualRect(pages.model().index(1, 0)).center()
    top = pages.visualRect(pages.model().index(0, 0)).topLeft() + QPoint(40, 4)
    QTest.mousePress(pages.viewport(), Qt.MouseButton.LeftButton, pos=below)
    QTest.mouseMove(pages.viewport(), below - QPoint(0, 30))
    QTest.mouseMove(pages.viewport(), top)
    QTest.mouseRelease(pages.viewport(), Qt.MouseButton.LeftButton, pos=top)
    assert ids(page.history.draft) == ["01-desk", "02-screen"]
    assert page.saving.flush()
    assert ids(kept(studio)) == ["01-desk", "02-screen"]


def test_a_removed_page_comes_back(open_module: OpenModulePage) -> None:
    page = open_module()
    page.tabs.choose(LESSON)
    page.lesson.pages.setFocus()
    press(Qt.Key.Key_Home, Qt.Key.Key_Delete)
    assert ids(page.history.draft) == ["02-screen"]
    undo()
    assert ids(page.history.draft) == ["01-desk", "02-screen"]
    assert page.history.draft.pages[0].page.body.en.startswith("Text of 01-desk")


def test_the_preview_shows_the_page_as_the_learner_sees_it(qtbot: QtBot, open_module: OpenModulePage) -> None:
    page = open_module()
    write(page, " It is **clear**.", "pages", "01-desk", "body")
    assert page.lesson.editor is not None
    preview = page.lesson.editor.preview

    def shown() -> str:
        return preview.findChildren(LessonText)[-1].toPlainText()

    qtbot.waitUntil(lambda: "It is clear." in shown())
    assert "Nothing stays on the desk." in texts(preview)
    assert "Try it" in texts(preview)
    preview.switch.segments[1].click()
    assert shown().startswith("Text of 01-desk (ja).")


def test_a_language_that_was_left_behind_is_named_until_both_are_in_step(open_module: OpenModulePage) -> None:
    page = open_module()
    write(page, " More.", "pages", "01-desk", "body")
    assert page.saving.flush()
    assert page.lesson.editor is not None
    bodies = page.lesson.editor.bodies
    assert "English changed today" in texts(bodies)
    bodies.steps["ja"].button.click()
    assert not any("changed today" in text for text in texts(bodies))


def test_bold_and_lists_are_made_by_keyboard(open_module: OpenModulePage) -> None:
    page = open_module()
    write(page, "", "pages", "01-desk", "body")
    field = focused()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert page.history.draft.pages[0].page.body.en == "**Text of 01-desk (en).**"
    QTest.keyClick(field, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert page.history.draft.pages[0].page.body.en == "- **Text of 01-desk (en).**"
    undo()
    undo()
    assert page.history.draft.pages[0].page.body.en.strip() == "Text of 01-desk (en)."


def test_a_picture_is_chosen_described_and_put_where_the_cursor_is(
    studio: Workspace, open_module: OpenModulePage, tmp_path: Path
) -> None:
    page = open_module(file=real_picture(tmp_path / "desk.png"))
    write(page, "", "pages", "01-desk", "body")
    editor = page.lesson.editor
    assert editor is not None
    editor.pictures.choose_button.click()
    dialog = editor.dialog
    assert dialog is not None
    dialog.action_button.click()
    assert "Say what the picture shows, in one language at least." in texts(dialog)
    type_text("A tidy desk")
    dialog.fields["ja"].setText("片づいた机")
    press(Qt.Key.Key_Return)
    first = page.history.draft.pages[0].page
    assert first.body.en == "Text of 01-desk (en).\n\n![A tidy desk](images/desk.png)"
    assert "![片づいた机](images/desk.png)" in first.body.ja
    assert page.saving.flush()
    assert [one.name for one in kept(studio).pages[0].page.pictures] == ["images/desk.png"]
    editor.pictures.remove_buttons["images/desk.png"].click()
    assert page.history.draft.pages[0].page.pictures == ()
    assert "The picture is removed." in texts(editor)
    editor.removed.undo_button.click()
    assert [one.name for one in page.history.draft.pages[0].page.pictures] == ["images/desk.png"]
    assert "The picture is removed." not in texts(editor)
    page.history.undo()
    assert page.history.draft.pages[0].page.body.en.strip() == "Text of 01-desk (en)."


def test_a_drawing_and_a_vast_picture_are_refused_in_a_sentence(open_module: OpenModulePage, tmp_path: Path) -> None:
    page = open_module()
    page.go_to(Spot(("pages", "01-desk", "body"), "en"))
    editor = page.lesson.editor
    assert editor is not None
    drawing = tmp_path / "drawing.svg"
    drawing.write_text("<svg/>", encoding="utf-8")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(drawing))])
    editor.bodies.fields["en"].insertFromMimeData(dropped)
    assert "“drawing.svg” is neither PNG nor JPEG" in editor.notice.text()
    editor.take_file(str(tiny_picture(tmp_path / "vast.png", 30_000, 30_000)))
    assert "30000 × 30000 pixels" in editor.notice.text()
    assert page.history.draft.pages[0].page.pictures == ()
    editor.take_file(str(real_picture(tmp_path / "fine.png")))
    assert editor.notice.text() == ""
    assert editor.dialog is not None
    editor.dialog.reject()


def test_an_item_to_try_is_chosen_among_those_of_the_module(open_module: OpenModulePage) -> None:
    page = open_module()
    page.open_at("02-screen")
    editor = page.lesson.editor
    assert editor is not None
    assert page.tabs.place() == LESSON
    place = editor.tries.others.findData("tidy-desk.protect-screen-1")
    editor.tries.others.activated.emit(place)
    assert page.history.draft.pages[1].page.try_items == ("tidy-desk.protect-screen-1",)
    page.tabs.choose(QUIZ)
    assert "11 items can come up in the quiz." in texts(page)
    editor.tries.remove_buttons["tidy-desk.protect-screen-1"].click()
    assert page.history.draft.pages[1].page.try_items == ()


def test_the_own_commitment_of_a_page_is_the_one_beside_the_text(open_module: OpenModulePage) -> None:
    page = open_module()
    page.open_at("02-screen")
    editor = page.lesson.editor
    assert editor is not None
    editor.own.setCurrentIndex(1)
    editor.own.activated.emit(1)
    assert page.history.draft.pages[1].page.commitments == ("ask.first", "protect.screen")
    editor.commitments.chooser.boxes["protect.desk"].click()
    assert page.history.draft.pages[1].page.commitments == ("ask.first", "protect.screen", "protect.desk")


# ---------------------------------------------------------------- quiz and items


def test_the_quiz_rule_is_written_and_undone(studio: Workspace, open_module: OpenModulePage) -> None:
    page = open_module()
    page.tabs.choose(QUIZ)
    page.go_to(Spot(("quiz", "pass-mark")))
    QTest.keyClick(focused(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_text("80")
    page.go_to(Spot(("quiz", "attempts")))
    type_text("3")
    place = page.quiz.need.findData("protect.desk")
    page.quiz.need.activated.emit(place)
    assert focused() is page.quiz.shares["protect.desk"].field
    assert page.saving.flush()
    rule = kept(studio).quiz
    assert (rule.pass_mark, rule.attempts) == (0.8, 3)
    assert rule.must_pass == (MustPass("protect.desk", None, 0.8),)
    for _ in range(3):
        page.history.undo()
    assert (page.history.draft.quiz.pass_mark, page.history.draft.quiz.must_pass) == (0.75, ())


def test_the_lesson_is_built_when_it_is_looked_at(open_module: OpenModulePage) -> None:
    page = open_module()
    assert page.lesson.editor is None
    page.tabs.choose(LESSON)
    assert page.lesson.editor is not None
    assert page.lesson.editor.page_id == "01-desk"
    assert page.lesson.editor.isVisible()


def test_the_text_of_a_page_comes_right_behind_its_title(open_module: OpenModulePage) -> None:
    page = open_module()
    page.tabs.choose(LESSON)
    editor = page.lesson.editor
    assert editor is not None
    settle()
    editor.focus_title()
    press(Qt.Key.Key_Return)
    assert focused() is editor.bodies.fields["en"]
    editor.focus_title()
    press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert focused() is editor.bodies.fields["en"], "behind the title in the other language"


def test_items_are_ordered_opened_and_added(qtbot: QtBot, studio: Workspace, open_module: OpenModulePage) -> None:
    page = open_module()
    page.open_at("items")
    assert page.tabs.place() == ITEMS
    page.items.list.setFocus()
    press(Qt.Key.Key_Home)
    first = page.items.list.current()
    QTest.keyClick(page.items.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    order = [one.draft.item.id for one in studio.module_editing.open(TRAINER, "tidy-desk").items]
    assert order[1] == first
    page.items.done.undo_button.click()
    order = [one.draft.item.id for one in studio.module_editing.open(TRAINER, "tidy-desk").items]
    assert order[0] == first
    with qtbot.waitSignal(page.item_wanted) as opened:
        press(Qt.Key.Key_Return)
    assert opened.args == [first]
    with qtbot.waitSignal(page.item_wanted) as added:
        page.items.add_wanted.emit(ItemKind.ORDERING)
    new = studio.item_editing.open(TRAINER, added.args[0]).kept.draft
    assert (new.item.kind, new.module) == (ItemKind.ORDERING, "tidy-desk")


@pytest.mark.parametrize("language", LARGE)
def test_nothing_is_cut_off_or_nameless_at_twice_the_text_size(
    open_module: OpenModulePage, look: Look, language: Language
) -> None:
    page = open_module(look=replace(look, language=language, scale=2.0), width=880, height=600)
    for tab in range(PUBLISH):
        page.tabs.choose(tab)
        settle()
        assert cut_off(page) == []
        assert unheard(page) == []


def test_a_page_that_is_written_is_as_high_as_its_words_in_a_wide_window(open_module: OpenModulePage) -> None:
    page = open_module(width=2200)
    page.tabs.choose(LESSON)
    editor = page.lesson.editor
    assert editor is not None
    write(page, "One more sentence, to fill some lines. " * 40, "pages", "01-desk", "body")
    editor.preview.draw()
    for _ in range(6):
        settle()
    layout = page.lesson.layout()
    assert layout is not None
    assert page.lesson.width() < page.width() - 400
    assert page.lesson.height() >= layout.totalHeightForWidth(page.lesson.width())


# ---------------------------------------------------------------- what is said of a module that is begun


def test_the_list_of_pages_names_what_is_missing(studio: Workspace, open_module: OpenModulePage) -> None:
    new = studio.module_editing.add(TRAINER, Text("Visitors", "来客"), ("protect.desk",)).draft.id
    page = open_module(new)
    page.tabs.choose(LESSON)
    page.lesson.add()
    type_text("Who comes in")
    [line] = page.lesson.pages.lines()
    assert line.below == "No text in English, 2 more"
    model = page.lesson.pages.model()
    spoken = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert "No text in English, No title in Japanese, No text in Japanese" in spoken
    assert "No text in English<br>No title" in model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole)


def test_the_list_of_pages_names_no_language_where_there_is_one(studio: Workspace, open_module: OpenModulePage) -> None:
    new = studio.module_editing.add(TRAINER, Text("Visitors", ""), ("protect.desk",), ("en",)).draft.id
    page = open_module(new)
    page.tabs.choose(LESSON)
    page.lesson.add()
    [line] = page.lesson.pages.lines()
    assert (line.below, line.whole) == ("No title, 1 more", "No title\nNo text")


def test_a_new_module_asks_for_items_of_others_only_as_an_assessment(
    studio: Workspace, open_module: OpenModulePage
) -> None:
    new = studio.module_editing.add(TRAINER, Text("Visitors", ""), ()).draft.id
    page = open_module(new)
    box = page.about.from_boxes["tidy-desk"]
    assert not box.isVisible()
    page.about.assessment.click()
    assert box.isVisible()
    box.click()
    assert page.history.draft.items_from == ("tidy-desk",)
    page.about.assessment.click()
    assert page.history.draft.items_from == ()
    assert not box.isVisible()
    undo()
    assert page.history.draft.items_from == ("tidy-desk",)
    assert box.isVisible()


def test_a_module_with_a_lesson_is_no_assessment(open_module: OpenModulePage) -> None:
    assert not open_module().about.assessment.isVisible()


def test_an_empty_module_leads_to_quick_entry_and_import(
    qtbot: QtBot, studio: Workspace, open_module: OpenModulePage
) -> None:
    page = open_module(studio.module_editing.add(TRAINER, Text("Visitors", ""), ()).draft.id)
    page.tabs.choose(ITEMS)
    for button, wanted in (
        (page.items.quick_button, page.quick_wanted),
        (page.items.import_button, page.import_wanted),
    ):
        with qtbot.waitSignal(wanted):
            button.click()


# ---------------------------------------------------------------- what is built when


def test_a_part_is_built_when_somebody_turns_to_it_and_tab_leads_through_it(open_module: OpenModulePage) -> None:
    page = open_module()
    for kind, tab in ((ModuleQuiz, QUIZ), (PublishView, PUBLISH), (ModuleVersions, VERSIONS)):
        assert page.findChildren(kind) == []
        page.tabs.choose(tab)
        (part,) = page.findChildren(kind)
        assert part.isVisible()
        page.tabs.choose(ABOUT)
        page.tabs.choose(tab)
        assert page.findChildren(kind) == [part]
    page.tabs.choose(QUIZ)
    page.tabs.focus_tab()
    press(Qt.Key.Key_Tab)
    assert page.quiz.isAncestorOf(focused())


def test_the_quiz_that_is_turned_to_late_shows_the_draft_as_it_is_by_then(open_module: OpenModulePage) -> None:
    page = open_module()
    draft = page.history.draft
    page.history.replace(Spot(("quiz", "draw")), replace(draft, quiz=replace(draft.quiz, draw=7)))
    page.tabs.choose(QUIZ)
    assert page.quiz.numbers[0].field.text() == "7"
    page.history.undo()
    assert page.quiz.numbers[0].field.text() == str(draft.quiz.draw)


def test_what_stands_in_the_way_in_a_tab_that_nobody_saw_is_led_to(open_module: OpenModulePage) -> None:
    page = open_module()
    page.go_to(Spot(("quiz", "draw")))
    assert page.tabs.place() == QUIZ
    assert page.quiz.isAncestorOf(focused())
