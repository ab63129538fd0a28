"""Before publishing it is said how many items have findings, and what leads to them; nothing is refused for it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.items import ItemKind
from app.domain.texts import Text
from app.services.publication import PublishOrder
from app.services.workspace import Workspace
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from app.ui.trainer.module_page import ModulePage
from app.ui.trainer.module_parts import PUBLISH
from app.ui.trainer.module_state import ModuleServices
from app.ui.trainer.publish_lists import DraftList
from tests.builders import item, text
from tests.ui.conftest import Show
from tests.ui.trainer.conftest import TRAINER
from tests.windows import focused, press, texts

OpenModule = Callable[[], ModulePage]
SOME = "2 items have findings of the item-writing rules. You can publish all the same."
ONE = "1 item has findings of the item-writing rules. You can publish all the same."
ITEMS = ("visitors.one", "visitors.two", "visitors.three")


@pytest.fixture(autouse=True)
def _visitors(studio: Workspace) -> None:
    """Write a module that could be published, whose items have no findings."""
    new = studio.module_editing.add(TRAINER, text("Visitors"), ("protect.desk",))
    draft = replace(new.draft, summary=text("Short"), quiz=replace(new.draft.quiz, draw=1))
    studio.module_editing.save(TRAINER, draft, new.revision)
    for item_id in ITEMS:
        kept = studio.item_editing.add(TRAINER, "visitors", ItemKind.SINGLE_CHOICE, ("protect.desk",), "", item_id)
        draft = replace(kept.draft, item=item(item_id), title=f"About {item_id}")
        studio.item_editing.save(TRAINER, draft, kept.revision)


@pytest.fixture
def publishing(qtbot: QtBot, studio: Workspace, show: Show, look: Look, worker: BackgroundWorker) -> OpenModule:
    """Open the module where it is published, once the plan is shown."""

    def open_one() -> ModulePage:
        services = ModuleServices(studio.module_editing, studio.item_editing, studio.publishing)
        lines, policy = studio.library.list_modules(TRAINER), studio.library.policy(TRAINER)
        page = ModulePage(look, services, TRAINER, policy, "visitors", lines, date(2026, 4, 1), worker)
        show(page)
        before = page.publish.lists
        page.tabs.choose(PUBLISH)
        qtbot.waitUntil(lambda: page.publish.lists is not before)
        return page

    return open_one


def make_long(studio: Workspace, item_id: str) -> None:
    """Give an item a stem that is longer than the rules want."""
    kept = studio.item_editing.open(TRAINER, item_id).kept
    long = Text("Somebody leaves a note on the desk. " * 20, "短い問題文です。")
    studio.item_editing.save(TRAINER, replace(kept.draft, item=replace(kept.draft.item, stem=long)), kept.revision)


def weak(studio: Workspace) -> list[str]:
    return [draft.item.id for draft in studio.publishing.plan(TRAINER, "visitors").weak]


def test_the_plan_names_the_items_with_findings_that_are_published(studio: Workspace) -> None:
    assert weak(studio) == []
    make_long(studio, ITEMS[0])
    make_long(studio, ITEMS[1])
    assert weak(studio) == [*ITEMS[:2]]
    kept = studio.item_editing.open(TRAINER, ITEMS[1]).kept
    unfinished = replace(kept.draft, item=replace(kept.draft.item, options=()))
    studio.item_editing.save(TRAINER, unfinished, kept.revision)
    assert weak(studio) == [ITEMS[0]], "an unfinished item is told of as unfinished"
    assert studio.publishing.plan(TRAINER, "visitors").blockers == ()


def test_publishing_counts_the_items_with_findings_and_leads_to_each(
    qtbot: QtBot, studio: Workspace, publishing: OpenModule
) -> None:
    make_long(studio, ITEMS[0])
    make_long(studio, ITEMS[2])
    page = publishing()
    assert SOME in texts(page.publish)
    assert page.publish.button.isEnabled(), "findings stand in nobody's way"
    findings = page.publish.findings
    assert findings is not None
    assert findings.link.accessibleDescription() == SOME
    findings.link.setFocus()
    QTest.keyClick(findings.link, Qt.Key.Key_Space)
    assert not findings.link.isVisible()
    assert findings.list is not None
    assert {"About visitors.one", "About visitors.three", "The stem is long"} <= set(texts(findings.list))
    assert findings.list.links[0].accessibleDescription() == "About visitors.one: The stem is long"
    assert focused() is findings.list.links[0]
    for link, item_id in zip(findings.list.links, (ITEMS[0], ITEMS[2]), strict=True):
        with qtbot.waitSignal(page.item_wanted) as wanted:
            link.click()
        assert wanted.args == [item_id]


def test_what_an_unfinished_item_lacks_is_said_beside_it_the_rest_counted(
    studio: Workspace, publishing: OpenModule
) -> None:
    kept = studio.item_editing.open(TRAINER, ITEMS[1]).kept
    stem = Text("Somebody leaves a note on the desk, and it has the names of three customers on it. Whose is it?", "")
    whole = replace(kept.draft.item, stem=stem, commitments=(), options=(), explanation=Text("", ""))
    studio.item_editing.save(TRAINER, replace(kept.draft, item=whole, title=""), kept.revision)
    page = publishing()
    drafts = page.publish.findChild(DraftList)
    assert "It rests on no commitment  ·  The stem is empty in Japanese  ·  2 more" in texts(drafts)
    assert stem.en in texts(drafts), "the row has room for the whole question"


def test_where_only_unfinished_items_were_added_nothing_is_there_to_publish_yet(
    qtbot: QtBot, studio: Workspace, publishing: OpenModule
) -> None:
    studio.publishing.publish(TRAINER, PublishOrder("visitors"))
    studio.item_editing.add(TRAINER, "visitors", ItemKind.SINGLE_CHOICE, ("protect.desk",))
    page = publishing()
    assert page.publish.taught.isVisible()
    assert "Nothing to publish yet: 1 new item is unfinished." in texts(page.publish)
    studio.item_editing.add(TRAINER, "visitors", ItemKind.SINGLE_CHOICE, ("protect.desk",))
    page = publishing()
    assert "Nothing to publish yet: 2 new items are unfinished." in texts(page.publish)
    drafts = page.publish.findChild(DraftList)
    with qtbot.waitSignal(page.item_wanted):
        drafts.links[1].click()


def test_tab_goes_through_the_lists_before_the_form_as_they_stand(studio: Workspace, publishing: OpenModule) -> None:
    make_long(studio, ITEMS[0])
    make_long(studio, ITEMS[2])
    page = publishing()
    page.tabs.focus_tab()
    press(Qt.Key.Key_Tab)
    assert page.publish.findings is not None
    assert focused() is page.publish.findings.link
    press(Qt.Key.Key_Tab)
    assert focused() is page.publish.version
    page.publish.findings.link.click()
    assert page.publish.findings.list is not None
    first, second = page.publish.findings.list.links
    assert focused() is first
    press(Qt.Key.Key_Tab)
    assert focused() is second
    press(Qt.Key.Key_Tab)
    assert focused() is page.publish.version


def test_one_item_with_findings_is_opened_at_once(qtbot: QtBot, studio: Workspace, publishing: OpenModule) -> None:
    make_long(studio, ITEMS[1])
    page = publishing()
    assert {ONE, "The stem is long"} <= set(texts(page.publish))
    findings = page.publish.findings
    assert findings is not None
    with qtbot.waitSignal(page.item_wanted) as wanted:
        findings.link.click()
    assert wanted.args == [ITEMS[1]]


def test_nothing_is_said_without_findings_or_where_all_is_taught(
    qtbot: QtBot, studio: Workspace, publishing: OpenModule
) -> None:
    page = publishing()
    assert page.publish.button.isEnabled()
    assert not any("findings" in one for one in texts(page.publish))
    make_long(studio, ITEMS[0])
    studio.publishing.publish(TRAINER, PublishOrder("visitors"))
    page = publishing()
    assert page.publish.taught.isVisible()
    assert not any("findings" in one for one in texts(page.publish))
