"""A module in English alone, made in the windows and taken in a Japanese one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.item_shaping import set_right
from app.domain.items import ItemKind
from app.domain.people import Actor, Role
from app.domain.quick_entry import KeptQuickEntry
from app.domain.records import RecordFilter, RecordSort
from app.domain.studio_lists import ItemFilter
from app.domain.texts import Language, Text
from app.services.publication import PublishOrder
from app.services.workspace import Workspace
from app.ui.learner.lesson_page import LessonPage
from app.ui.learner.quiz_page import QuizPage
from app.ui.learner.result_page import ResultPage
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from app.ui.shared.preferences import Preferences
from app.ui.trainer.item_editor_page import ItemEditorPage
from app.ui.trainer.library_page import LibraryPage
from app.ui.trainer.module_items import ModuleItems
from app.ui.trainer.module_list_page import ModuleListPage
from app.ui.trainer.module_page import ModulePage
from app.ui.trainer.module_parts import LESSON, PUBLISH
from app.ui.trainer.module_state import ModuleServices
from app.ui.trainer.new_module_dialog import NewModuleDialog
from app.ui.trainer.quick_entry_choices import QuickEntryChoices
from app.ui.trainer.spots import Spot
from app.ui.trainer.try_dialog import TryDialog
from app.ui.trainer.word_field import WordField
from tests.builders import item, text
from tests.builders import write as file
from tests.ui.conftest import Show
from tests.ui.trainer.conftest import PUBLISHED, TRAINER, OpenEditor, field, new_item, write
from tests.ui.trainer.importing import QUESTIONS, Dialogs, at_preview, open_page, preview_of
from tests.windows import Desk, focused, name_of, press, settle, start_quiz, texts, type_text

GO_ON = Place(PlaceName.STUDIO_MODULES)
OpenModule = Callable[[], ModulePage]


@pytest.fixture
def open_module(studio: Workspace, show: Show, look: Look, worker: BackgroundWorker) -> OpenModule:
    def open_one() -> ModulePage:
        services = ModuleServices(studio.module_editing, studio.item_editing, studio.publishing)
        lines, policy = studio.library.list_modules(TRAINER), studio.library.policy(TRAINER)
        page = ModulePage(look, services, TRAINER, policy, "tidy-desk", lines, date(2026, 4, 1), worker)
        show(page)
        return page

    return open_one


def begin_module(qtbot: QtBot, desk: Desk) -> MainWindow:
    """Make an English module in the windows and open it."""
    window = desk.start()
    window.hr_signed_in(TRAINER, GO_ON)
    page = window.page
    assert isinstance(page, ModuleListPage)
    qtbot.waitUntil(lambda: page.new_button.isEnabled())
    page.new_button.click()
    dialog = page.dialog
    assert isinstance(dialog, NewModuleDialog)
    assert "Title, Japanese" in texts(dialog)
    dialog.languages.segments[1].click()
    assert "Title" in texts(dialog)
    assert not any(text.startswith("Title,") for text in texts(dialog))
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.fields["en"].setFocus()
    type_text("Visitors")
    dialog.commitments.chooser.boxes["protect.desk"].click()
    dialog.action_button.click()
    assert isinstance(window.page, ModulePage)
    desk.activate(window)
    return window


def test_a_language_chosen_by_mouse_leaves_the_keyboard_in_the_title(
    studio: Workspace, look: Look, qtbot: QtBot
) -> None:
    dialog = NewModuleDialog(look, studio.library.policy(TRAINER))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.isActiveWindow)
    both, english, japanese = dialog.languages.segments
    for segment, language in ((english, "en"), (english, "en"), (japanese, "ja"), (both, "en")):
        qtbot.mouseClick(segment, Qt.MouseButton.LeftButton)
        assert focused() is dialog.fields[language]
    both.setFocus()
    press(Qt.Key.Key_Right)
    assert focused() is english
    press(Qt.Key.Key_Right)
    assert (focused(), dialog.languages.languages()) == (japanese, ("ja",))


def typed(page: QWidget, words: str, *place: str) -> None:
    """Put the keyboard into an English text of a module or an item, and type."""
    assert isinstance(page, ModulePage | ItemEditorPage)
    page.go_to(Spot(place, "en"))
    assert isinstance(focused(), WordField)
    type_text(words)


def shown_languages(page: QWidget) -> set[str]:
    """Return the languages of the fields that can be seen."""
    settle()
    return {str(one.spot.language) for one in page.findChildren(WordField) if one.isVisible() and one.spot.language}


def test_it_is_made_published_and_taken_in_a_japanese_window(qtbot: QtBot, desk: Desk) -> None:
    window = begin_module(qtbot, desk)
    page = window.page
    assert isinstance(page, ModulePage)
    assert shown_languages(page) == {"en"}
    typed(page, "Who may come in", "summary")
    page.tabs.choose(LESSON)
    page.lesson.add()
    assert page.lesson.editor is not None
    page_id = page.lesson.editor.page_id
    type_text("At the door")
    typed(page, "Ask who it is.", "pages", page_id, "body")
    page.history.replace(Spot(("quiz",)), replace(page.history.draft, quiz=replace(page.history.draft.quiz, draw=1)))
    assert not any("Something is missing" in text for text in texts(page))
    page.items.add_wanted.emit(ItemKind.SINGLE_CHOICE)
    editor = window.page
    assert isinstance(editor, ItemEditorPage)
    assert shown_languages(editor) == {"en"}
    editor.history.change(Spot(("commitments",)), lambda item: replace(item, commitments=("protect.desk",)))
    typed(editor, "Somebody rings. What do you do?", "stem")
    editor.history.change(Spot(("options",)), lambda item: replace(item, options=item.options[:2]))
    editor.history.change(Spot(("options", "a")), lambda item: set_right(item, "a", right=True))
    for option, words in zip(("a", "b"), ("I ask first.", "I open it."), strict=True):
        typed(editor, words, "options", option, "text")
        typed(editor, "The list is in the hall.", "options", option, "feedback")
    typed(editor, "Nobody enters unasked.", "explanation")
    editor.judge()
    assert not any("missing" in text or "no feedback" in text for text in texts(editor.inspector.findings))
    assert "Japanese" not in " ".join(texts(editor))
    assert not editor.inspector.preview.switch.isVisible()
    editor.saving.flush()
    window.go(Place(PlaceName.STUDIO_MODULE, subject="visitors", control="publish"))
    page = window.page
    assert isinstance(page, ModulePage)
    page.tabs.choose(PUBLISH)
    qtbot.waitUntil(page.publish.button.isEnabled)
    with qtbot.waitSignal(page.publish.published):
        page.publish.button.click()
    desk.close(window)
    take_it(desk)


def take_it(desk: Desk) -> None:
    """Take the module in a Japanese window, and look at the record."""
    window = desk.start()
    for words in ("00417", "Mirei Asanuma"):
        type_text(words)
        press(Qt.Key.Key_Return)
    window.dress(replace(window.look(), language="ja"), Preferences("light", "ja"))
    window.go(Place(PlaceName.LESSON, "visitors"))
    assert isinstance(window.page, LessonPage)
    said = texts(window.page)
    assert {"At the door", "Ask who it is.", "Visitors"} <= set(said)
    assert "This module is in English." in said  # the words of Qt are those of the language that a test began in
    start_quiz(window, "visitors")
    quiz = window.page
    assert isinstance(quiz, QuizPage)
    assert {"Somebody rings. What do you do?", "I ask first."} <= set(texts(quiz))
    next(card for card in quiz.view.cards() if card.option_id == "a").click()
    quiz.check_button.click()
    assert "Nobody enters unasked." in " ".join(texts(quiz))
    quiz.continue_button.click()
    assert isinstance(window.page, ResultPage)
    workspace = window.workspace()
    assert workspace is not None
    (record,) = workspace.records.page(Actor(Role.HR), RecordFilter(), RecordSort(), "ja", None)
    assert (record.language, record.module_title, record.passed) == ("en", "Visitors", 1)


def test_the_languages_of_a_module_are_changed_where_it_is_described_and_undone(
    studio: Workspace, open_module: OpenModule
) -> None:
    page = open_module()
    assert shown_languages(page) == {"en", "ja"}
    assert {"Title, English", "Title, Japanese"} <= set(texts(page))
    page.about.languages.segments[2].click()
    assert shown_languages(page) == {"ja"}
    assert "Title" in texts(page)
    assert "What is written in the other language is kept here, and not published." in texts(page)
    assert page.saving.flush()
    assert studio.item_editing.open(TRAINER, PUBLISHED).kept.draft.languages == ("ja",)
    assert all("Changed" in line.below for line in page.items.list.lines())
    page.history.undo()
    assert shown_languages(page) == {"en", "ja"}
    assert page.about.languages.languages() == ("en", "ja")


def test_the_next_module_is_offered_in_the_languages_of_the_last(qtbot: QtBot, desk: Desk) -> None:
    window = begin_module(qtbot, desk)
    window.go(GO_ON)
    page = window.page
    assert isinstance(page, ModuleListPage)
    qtbot.waitUntil(lambda: len(page.lines) == 3)
    page.new_button.click()
    dialog = page.dialog
    assert isinstance(dialog, NewModuleDialog)
    assert dialog.languages.languages() == ("en",)
    qtbot.waitUntil(dialog.isActiveWindow)
    assert focused() is dialog.fields["en"]
    dialog.action_button.click()
    assert "Give it a title." in texts(dialog)


def in_english(studio: Workspace) -> None:
    """Let the module of the small course be in English alone."""
    kept = studio.module_editing.open(TRAINER, "tidy-desk").kept
    studio.module_editing.save(TRAINER, replace(kept.draft, languages=("en",)), kept.revision)


def names_of_fields(page: QWidget) -> set[str]:
    """Return what screen readers call the texts that can be seen."""
    settle()
    return {name_of(one) for one in page.findChildren(WordField) if one.isVisible()}


@pytest.mark.parametrize("kind", list(ItemKind))
def test_the_fields_of_an_item_name_a_language_only_where_there_are_two(
    studio: Workspace, edit: OpenEditor, kind: ItemKind
) -> None:
    item = new_item(studio, kind, "protect.desk")
    both = names_of_fields(edit(item))
    assert {"Stem, English", "Stem, Japanese", "Question, English"} <= both
    in_english(studio)
    alone = names_of_fields(edit(item))
    assert {"Stem", "Question"} <= alone
    assert alone == {name.removesuffix(", English") for name in both if not name.endswith(", Japanese")} - {
        "Accepted answers, one a line, in both languages"
    } | ({"Accepted answers, one a line"} if kind is ItemKind.SHORT_ANSWER else set())


def test_the_fields_of_a_module_are_renamed_with_its_languages(open_module: OpenModule) -> None:
    page = open_module()
    assert {"Title, English", "Title, Japanese", "Summary, English"} <= names_of_fields(page)
    page.about.languages.segments[1].click()
    assert {"Title", "Summary"} <= names_of_fields(page)
    page.tabs.choose(LESSON)
    assert {"Title of the page", "Text"} <= names_of_fields(page)
    page.history.undo()
    assert {"Title, English", "Title, Japanese"} <= names_of_fields(page)
    page.tabs.choose(LESSON)
    assert {"Title of the page, English", "Text, Japanese"} <= names_of_fields(page)


@pytest.mark.parametrize(("languages", "mark"), [(("en",), "English only"), (("ja",), "Japanese only")])
def test_the_list_of_modules_marks_one_that_is_in_one_language(
    qtbot: QtBot, desk: Desk, languages: tuple[Language, ...], mark: str
) -> None:
    window = desk.start()
    workspace = window.workspace()
    assert workspace is not None
    workspace.library.open(TRAINER)
    workspace.module_editing.add(TRAINER, Text("Visitors", "来客"), ("protect.desk",), languages)
    window.hr_signed_in(TRAINER, GO_ON)
    page = window.page
    assert isinstance(page, ModuleListPage)
    qtbot.waitUntil(lambda: len(page.lines) == 3)
    marked = {line.line.id: [text for text in texts(line) if mark in text] for line in page.lines}
    assert marked == {"visitors": [f"0 pages  ·  0 items  ·  {mark}"], "locked-drawer": [], "tidy-desk": []}


def test_the_items_of_modules_in_one_language_are_found_by_the_filter_on_language(qtbot: QtBot, desk: Desk) -> None:
    window = desk.start()
    workspace = window.workspace()
    assert workspace is not None
    workspace.library.open(TRAINER)
    in_english(workspace)
    window.hr_signed_in(TRAINER, Place(PlaceName.ITEMS))
    page = window.page
    assert isinstance(page, LibraryPage)
    for choice, count in (
        ("only en", workspace.library.count(TRAINER, ItemFilter(module="tidy-desk"))),
        ("only ja", 0),
    ):
        page.filters.language.choose(choice)
        qtbot.waitUntil(lambda: not page.search.is_waiting() and page.model.is_complete())
        assert page.model.rowCount() == count
    assert page.filters.language.value_shown() == "Japanese only"
    window.dress(replace(window.look(), theme="dark"), Preferences("dark", "en"))
    assert isinstance(window.page, LibraryPage)
    assert window.page.filters.chosen() == ItemFilter(alone="ja")


def test_what_an_item_in_one_language_lacks_names_no_language(studio: Workspace, edit: OpenEditor) -> None:
    in_english(studio)
    page = edit()
    write(page, " always", "options", "b", "text")
    empty = field(page, "explanation")
    empty.setFocus()
    empty.selectAll()
    press(Qt.Key.Key_Delete)
    page.judge()
    said = [line for row in page.inspector.findings.rows for line in (row.remark.title, row.remark.words)]
    assert {"“always” in option 2", "The explanation is empty"} <= set(said)
    assert not any("English" in line for line in said)
    assert empty.missing() == "Text is missing"
    page.try_item()
    dialog = page.findChild(TryDialog)
    assert "Still missing: The explanation is empty" in " ".join(texts(dialog))


# ---------------------------------------------------------------- two languages beside each other


def test_typing_into_one_language_says_nothing_over_the_empty_other_one(studio: Workspace, edit: OpenEditor) -> None:
    page = edit(new_item(studio, ItemKind.SINGLE_CHOICE, "protect.desk"))
    left = field(page, "stem", language="ja").x()
    write(page, "Somebody rings.", "stem")
    assert page.saving.flush()
    page.judge()
    assert not any("changed" in text or "left behind" in text for text in texts(page))
    assert not page.form.texts.steps["ja"].button.isVisible()
    press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert focused() is field(page, "stem", language="ja")
    assert field(page, "stem", language="ja").x() == left


def test_a_change_to_a_published_item_says_what_it_left_behind(edit: OpenEditor) -> None:
    page = edit()
    at = field(page, "stem", language="ja").mapTo(page, QPoint(0, 0))
    write(page, " More.", "explanation")
    assert page.saving.flush()
    page.form.texts.steps["ja"].button.click()
    assert "in step with English" in texts(page)
    write(page, " And more.", "explanation")
    assert page.saving.flush()
    page.judge()
    assert "Japanese was left behind" in " ".join(texts(page))
    assert "English changed today" in texts(page)
    assert field(page, "stem", language="ja").mapTo(page, QPoint(0, 0)) == at
    assert {"Stem, English", "Stem, Japanese"} <= set(texts(page))


def test_an_item_without_japanese_is_called_by_its_english(studio: Workspace, show: Show, look: Look) -> None:
    kept = studio.item_editing.add(TRAINER, "tidy-desk", ItemKind.SINGLE_CHOICE)
    item = replace(kept.draft.item, stem=Text("Somebody rings.", ""))
    studio.item_editing.save(TRAINER, replace(kept.draft, item=item), kept.revision)
    items = studio.module_editing.open_listed(TRAINER, "tidy-desk").items
    shown = ModuleItems(replace(look, language="ja"), studio.library.policy(TRAINER), items)
    show(shown)
    assert "Somebody rings." in [one.title for one in shown.list.lines()]


def test_quick_entry_goes_into_an_english_module_in_english(studio: Workspace, show: Show, look: Look) -> None:
    studio.module_editing.add(TRAINER, Text("Visitors", ""), ("protect.desk",), ("en",))
    modules = studio.library.list_modules(TRAINER)
    choices = QuickEntryChoices(replace(look, language="ja"), studio.library.policy(TRAINER), modules, KeptQuickEntry())
    show(choices, 900, 60)
    assert choices.language() == "ja"
    choices.choose("ja", "visitors", ())
    assert choices.language() == "en"
    assert "English" not in texts(choices)
    choices.choose("ja", "tidy-desk", ())
    assert choices.language() == "ja"
    assert "English" in texts(choices)


def test_questions_without_a_language_are_read_in_that_of_their_module(
    qtbot: QtBot, studio: Workspace, show: Show, worker: BackgroundWorker, tmp_path: Path
) -> None:
    studio.module_editing.add(TRAINER, Text("", "来客"), ("protect.desk",), ("ja",))
    page = open_page(studio, show, worker, Dialogs())
    step = preview_of(qtbot, page, file(tmp_path / "questions.gift", QUESTIONS))
    at = step.form.module.findText("来客")
    step.form.module.setCurrentIndex(at)
    step.form.module.activated.emit(at)
    qtbot.waitUntil(lambda: page.bring.step is not step and not page.bring.is_running())
    again = at_preview(qtbot, page)
    drafts = [line.draft for line in again.plan.lines if line.draft is not None]
    assert {one.languages for one in drafts} == {("ja",)}
    assert all(one.item.stem.ja and not one.item.stem.en for one in drafts)


def test_what_stays_of_the_other_language_is_no_change_to_publish(studio: Workspace, edit: OpenEditor) -> None:
    new = studio.module_editing.add(TRAINER, Text("Visitors", ""), ("protect.desk",), ("en",))
    draft = replace(new.draft, summary=text("Short"), quiz=replace(new.draft.quiz, draw=1))
    studio.module_editing.save(TRAINER, draft, new.revision)
    kept = studio.item_editing.add(TRAINER, "visitors", ItemKind.SINGLE_CHOICE, ("protect.desk",), "", "one")
    studio.item_editing.save(TRAINER, replace(kept.draft, item=item("one")), kept.revision)
    studio.publishing.publish(TRAINER, PublishOrder("visitors"))
    page = edit("one")
    assert not page.head.publish_button.isEnabled()
    assert page.head.publish_button.accessibleDescription() == "Nothing changed since version 1."
