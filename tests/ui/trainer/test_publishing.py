"""From nothing to a taught module in the windows alone: refused, mended, published, changed, published again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.items import ItemKind
from app.domain.people import Actor, Role
from app.domain.studio import WorkState
from app.domain.texts import Text
from app.services.workspace import Workspace
from app.storage import assignments
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from app.ui.trainer.module_list_page import ModuleListPage, ModuleListServices
from app.ui.trainer.module_page import ModulePage
from app.ui.trainer.module_parts import ABOUT, LESSON, PUBLISH, VERSIONS
from app.ui.trainer.module_state import ModuleServices
from app.ui.trainer.new_module_dialog import NewModuleDialog
from app.ui.trainer.publish_lists import DraftList
from app.ui.trainer.spots import Spot
from tests.builders import option, take_quiz, text
from tests.ui.conftest import Show
from tests.ui.trainer.conftest import TRAINER
from tests.windows import texts, type_text

OpenModule = Callable[[str], ModulePage]


@pytest.fixture
def open_module(studio: Workspace, show: Show, look: Look, worker: BackgroundWorker) -> OpenModule:
    def open_one(module: str) -> ModulePage:
        services = ModuleServices(studio.module_editing, studio.item_editing, studio.publishing)
        lines = studio.library.list_modules(TRAINER)
        policy = studio.library.policy(TRAINER)
        page = ModulePage(look, services, TRAINER, policy, module, lines, date(2026, 4, 1), worker)
        show(page)
        return page

    return open_one


@pytest.fixture
def modules(qtbot: QtBot, studio: Workspace, show: Show, look: Look, worker: BackgroundWorker) -> ModuleListPage:
    services = ModuleListServices(studio.library, studio.module_editing, studio.publishing)
    page = ModuleListPage(look, services, TRAINER, worker)
    show(page)
    qtbot.waitUntil(lambda: bool(page.lines))
    return page


def look_at_plan(qtbot: QtBot, page: ModulePage) -> None:
    """Turn to publishing and wait until what would happen is said."""
    page.tabs.choose(PUBLISH)
    before = page.publish.lists
    page.publish.look_anew()
    qtbot.waitUntil(lambda: page.publish.lists is not before)


def publish(qtbot: QtBot, page: ModulePage) -> None:
    assert page.publish.button.isEnabled()
    with qtbot.waitSignal(page.publish.published):
        page.publish.button.click()


def finish_item(studio: Workspace, item_id: str) -> None:
    """Write an item as its editor would."""
    kept = studio.item_editing.open(TRAINER, item_id).kept
    whole = replace(
        kept.draft.item,
        stem=text("What stays on the desk?"),
        explanation=text("Because"),
        options=(option("a", right=True), option("b")),
    )
    studio.item_editing.save(TRAINER, replace(kept.draft, item=whole), kept.revision)


def reword(studio: Workspace) -> str:
    kept = studio.module_editing.open(TRAINER, "tidy-desk").items[0]
    item = replace(kept.draft.item, stem=replace(kept.draft.item.stem, en="Another stem"))
    studio.item_editing.save(TRAINER, replace(kept.draft, item=item), kept.revision)
    return item.id


def test_the_list_says_in_words_what_every_module_is(studio: Workspace, modules: ModuleListPage) -> None:
    assert len(modules.lines) == 2
    assert modules.lines[1].state.text() == "Version 1.0  ·  Live"
    assert "2 pages  ·  13 items" in texts(modules)


def test_the_list_leads_to_a_new_policy_version(qtbot: QtBot, modules: ModuleListPage) -> None:
    with qtbot.waitSignal(modules.policy_change_wanted):
        modules.policy_button.click()


def test_a_new_module_is_begun_from_the_list_and_deleted_there(
    qtbot: QtBot, studio: Workspace, modules: ModuleListPage
) -> None:
    modules.new_button.click()
    dialog = modules.dialog
    assert isinstance(dialog, NewModuleDialog)
    dialog.action_button.click()
    assert "Give it a title, in one language at least." in texts(dialog)
    type_text("Visitors")
    dialog.commitments.chooser.boxes["ask.first"].click()
    with qtbot.waitSignal(modules.open_wanted) as opened:
        dialog.action_button.click()
    assert opened.args == ["visitors", ""]
    assert studio.module_editing.open(TRAINER, "visitors").kept.draft.commitments == ("ask.first",)
    modules.refresh()
    qtbot.waitUntil(lambda: len(modules.lines) == 3)
    line = modules.lines[0]
    assert line.state.text() == "Not published yet"
    line.action("Delete…").trigger()
    assert modules.dialog is not None
    modules.dialog.action_button.click()
    qtbot.waitUntil(lambda: len(modules.lines) == 2)
    assert "“Visitors” is deleted." in texts(modules)


def test_what_is_being_written_comes_first_and_what_one_comes_from_has_the_keyboard(
    qtbot: QtBot, studio: Workspace, show: Show, look: Look, worker: BackgroundWorker
) -> None:
    new = studio.module_editing.add(TRAINER, Text("Visitors", ""), ()).draft.id
    services = ModuleListServices(studio.library, studio.module_editing, studio.publishing)
    page = ModuleListPage(look, services, TRAINER, worker, back_from="locked-drawer")
    show(page)
    page.focus_control()
    qtbot.waitUntil(lambda: bool(page.lines))
    assert page.lines[0].line.id == new
    here = next(one for one in page.lines if one.line.id == "locked-drawer")
    qtbot.waitUntil(lambda: here.open_button.hasFocus())


def test_a_module_is_withdrawn_and_brought_back(
    qtbot: QtBot, studio: Workspace, modules: ModuleListPage, open_module: OpenModule
) -> None:
    modules.lines[1].action("Withdraw…").trigger()
    assert modules.dialog is not None
    modules.dialog.action_button.click()
    qtbot.waitUntil(lambda: modules.lines[1].state.text().startswith("Withdrawn"))
    assert [one.module.id for one in studio.catalogue.course().modules] == ["locked-drawer"]
    with qtbot.waitSignal(modules.open_wanted) as opened:
        modules.lines[1].action("Bring back…").trigger()
    assert opened.args == ["tidy-desk", "publish"]
    page = open_module("tidy-desk")
    look_at_plan(qtbot, page)
    publish(qtbot, page)
    assert studio.library.list_modules(TRAINER)[1].state is WorkState.LIVE


def test_a_module_is_written_refused_mended_and_taught(
    qtbot: QtBot, studio: Workspace, open_module: OpenModule, aiko: Actor
) -> None:
    new = studio.module_editing.add(TRAINER, Text("Visitors", "来客"), ("protect.desk",))
    draft = replace(new.draft, summary=text("Short"), quiz=replace(new.draft.quiz, draw=1))
    studio.module_editing.save(TRAINER, draft, new.revision)
    page = open_module("visitors")
    look_at_plan(qtbot, page)
    assert not page.publish.button.isEnabled()
    assert "No finished item tests §1.1 Desk" in texts(page)
    blockers = page.publish.blockers
    assert blockers is not None
    link = next(one for one in blockers.links if one.text() == "Write the item")
    with qtbot.waitSignal(page.item_wanted) as wanted:
        link.click()
    assert studio.item_editing.open(TRAINER, wanted.args[0]).kept.draft.item.commitments == ("protect.desk",)
    finish_item(studio, wanted.args[0])
    again = open_module("visitors")
    look_at_plan(qtbot, again)
    assert "Version 1.0 will be the first one. Once you publish it, learners find the module." in texts(again)
    assert not again.publish.choice.isVisible()
    publish(qtbot, again)
    assert not again.publish.lists.isVisible(), "what was still to be published is not any more"
    qtbot.waitUntil(lambda: again.publish.blockers is None and not again.publish.button.isVisible())
    said = texts(again.publish)
    assert "Version 1.0 is taught now." in said
    assert not any("stands in the way" in one or "Publish" in one for one in said)
    assert not again.publish.version.isVisible()
    with qtbot.waitSignal(again.try_wanted):
        again.publish.taught.try_button.click()
    again.tabs.choose(VERSIONS)
    assert "The first version." in texts(again.versions)
    assert not any("ompletions" in one for one in texts(again.versions))
    again.tabs.choose(ABOUT)
    assert not again.publish.taught.give_button.isVisible()  # a trainer assigns nothing
    write_title(again, "Visitors at the door")
    look_at_plan(qtbot, again)
    assert again.publish.button.isEnabled()
    assert not again.publish.taught.isVisible()
    assert "visitors" in [one.module.id for one in studio.catalogue.course().modules]
    take_quiz(studio, aiko, "visitors")


def test_an_item_that_is_begun_is_finished_and_not_another_one_begun(
    qtbot: QtBot, studio: Workspace, open_module: OpenModule
) -> None:
    studio.module_editing.add(TRAINER, Text("Visitors", ""), ("protect.desk",))
    [begun] = studio.quick_entering.add(TRAINER, "Who?\n* I\n- You", "en", "visitors", ("protect.desk",))
    page = open_module("visitors")
    look_at_plan(qtbot, page)
    assert page.publish.blockers is not None
    link = next(one for one in page.publish.blockers.links if one.text() == "Finish the item")
    with qtbot.waitSignal(page.item_wanted) as wanted:
        link.click()
    assert wanted.args == [begun.draft.item.id]
    drafts = page.publish.findChild(DraftList)
    assert "Who?" in texts(drafts)
    with qtbot.waitSignal(page.item_wanted) as wanted:
        drafts.links[0].click()
    assert wanted.args == [begun.draft.item.id]


def test_an_item_without_a_word_is_called_as_the_list_of_items_calls_it(
    qtbot: QtBot, studio: Workspace, open_module: OpenModule
) -> None:
    studio.module_editing.add(TRAINER, Text("Visitors", ""), ("protect.desk",))
    studio.item_editing.add(TRAINER, "visitors", ItemKind.SINGLE_CHOICE, ("protect.desk",))
    page = open_module("visitors")
    assert page.items.list.lines()[0].title == "Untitled item"
    look_at_plan(qtbot, page)
    drafts = page.publish.findChild(DraftList)
    assert "Untitled item" in texts(drafts)
    why = "The stem is empty  ·  The explanation is empty  ·  At least 2 options are needed"
    assert why in texts(drafts)
    assert drafts.links[0].accessibleDescription() == f"Untitled item: {why}"


def write_title(page: ModulePage, words: str) -> None:
    page.history.replace(Spot(("title",)), replace(page.history.draft, title=Text(words, "来客")))


def test_what_is_taught_as_it_is_written_says_so_and_shows_no_form(
    qtbot: QtBot, studio: Workspace, show: Show, look: Look, worker: BackgroundWorker
) -> None:
    services = ModuleServices(studio.module_editing, studio.item_editing, studio.publishing)
    hr, lines = Actor(Role.HR), studio.library.list_modules(TRAINER)
    policy = studio.library.policy(hr)
    page = ModulePage(look, services, hr, policy, "tidy-desk", lines, date(2026, 4, 1), worker)
    show(page)
    look_at_plan(qtbot, page)
    assert "Version 1.0 is taught now." in texts(page.publish)
    assert not page.publish.button.isVisible()
    with qtbot.waitSignal(page.give_wanted):
        page.publish.taught.give_button.click()


def test_what_stands_in_the_way_leads_to_where_it_is_mended(
    qtbot: QtBot, studio: Workspace, open_module: OpenModule
) -> None:
    studio.module_editing.add(TRAINER, Text("Visitors", ""), ("protect.desk",))
    page = open_module("visitors")
    look_at_plan(qtbot, page)
    blockers = page.publish.blockers
    assert blockers is not None
    said = [link.accessibleDescription() for link in blockers.links]
    assert "The module has no title in Japanese" in said
    blockers.links[said.index("The module has no title in Japanese")].click()
    type_text("来客")
    assert page.history.draft.title == Text("Visitors", "来客")


def test_a_page_without_a_title_is_called_as_the_list_of_pages_calls_it(
    qtbot: QtBot, studio: Workspace, open_module: OpenModule
) -> None:
    studio.module_editing.add(TRAINER, Text("Visitors", "来客"), ("protect.desk",))
    page = open_module("visitors")
    page.tabs.choose(LESSON)
    page.lesson.add()
    assert page.lesson.pages.lines()[0].title == "Untitled page"
    look_at_plan(qtbot, page)
    assert "Page “Untitled page” has no text in English" in texts(page)
    assert not any("page-01" in one for one in texts(page))


def test_what_stands_in_the_way_names_no_language_where_there_is_one(
    qtbot: QtBot, studio: Workspace, open_module: OpenModule
) -> None:
    studio.module_editing.add(TRAINER, Text("Visitors", ""), ("protect.desk",), ("en",))
    page = open_module("visitors")
    look_at_plan(qtbot, page)
    said = texts(page)
    assert "The module has no summary" in said
    assert not any("in English" in one for one in said)


def test_a_change_is_published_and_whoever_passed_learns_it_again(
    qtbot: QtBot, studio: Workspace, open_module: OpenModule, aiko: Actor, ben: Actor
) -> None:
    take_quiz(studio, aiko)
    studio.quizzes.start(ben, "tidy-desk")
    reword(studio)
    page = open_module("tidy-desk")
    look_at_plan(qtbot, page)
    said = texts(page)
    assert any("1 person is taking it now and finishes on 1.0." in one for one in said)
    assert "Item “Another stem”: the words changed (English)" in said
    page.publish.note.setText("Clearer")
    page.publish.choice.again.click()
    publish(qtbot, page)
    assert any("1 person learns it again, due 29 April 2026." in one for one in texts(page))
    with studio.database.reading() as session:
        own = assignments.list_assignments(session, aiko.person_id or 0)
    assert [one.due for one in own] == [date(2026, 4, 29)]
    qtbot.waitUntil(lambda: not page.publish.button.isEnabled())
    page.tabs.choose(VERSIONS)
    history = texts(page.versions)
    assert "Version 1.1, current" in history
    assert "Clearer" in history
    assert "Whoever had passed it learnt it again, due 29 April 2026." in history
    assert "Item “Another stem”: the words changed (English)" in history


def test_a_version_that_was_published_before_is_refused(
    qtbot: QtBot, studio: Workspace, open_module: OpenModule
) -> None:
    reword(studio)
    page = open_module("tidy-desk")
    look_at_plan(qtbot, page)
    page.publish.version.setFocus()
    page.publish.version.selectAll()
    type_text("1.0")
    qtbot.waitUntil(lambda: "Version 1.0 was published before" in texts(page))
    assert not page.publish.button.isEnabled()
    page.publish.version.selectAll()
    type_text("2026-04")
    qtbot.waitUntil(page.publish.button.isEnabled)
    publish(qtbot, page)
    assert studio.publishing.history(TRAINER, "tidy-desk")[0].version == "2026-04"


def test_one_department_alone_has_to_be_named(qtbot: QtBot, studio: Workspace, show: Show, look: Look) -> None:
    from app.domain.publishing import Whom
    from app.ui.trainer.publish_choice import PublishChoice

    choice = PublishChoice(look, ["Sales", "Support"], date(2026, 4, 1))
    show(choice, 500, 400)
    assert choice.concern().whom is Whom.NOBODY
    choice.some.click()
    assert choice.concern().department == ""
    choice.department.setCurrentIndex(1)
    assert (choice.concern().whom, choice.concern().department) == (Whom.DEPARTMENT, "Support")
    assert isinstance(choice.due, QWidget)
