"""The list of modules: what is being worked on stands first, a row opens by its title, and it says what waits."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.items import ItemKind
from app.domain.texts import Text
from app.services.publication import PublishOrder
from app.services.workspace import Workspace
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from app.ui.trainer.module_list_page import ModuleListPage, ModuleListServices
from tests.ui.conftest import Show
from tests.ui.trainer.conftest import PUBLISHED, TRAINER, new_item
from tests.windows import texts

OpenList = Callable[[], ModuleListPage]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def listed(qtbot: QtBot, studio: Workspace, show: Show, look: Look, worker: BackgroundWorker) -> OpenList:
    def open_list() -> ModuleListPage:
        services = ModuleListServices(studio.library, studio.module_editing, studio.publishing)
        page = ModuleListPage(look, services, TRAINER, worker)
        show(page)
        qtbot.waitUntil(lambda: bool(page.lines))
        return page

    return open_list


def ids(page: ModuleListPage) -> list[str]:
    return [one.line.id for one in page.lines]


def reword(studio: Workspace, item_id: str) -> None:
    kept = studio.item_editing.open(TRAINER, item_id).kept
    item = replace(kept.draft.item, stem=replace(kept.draft.item.stem, en="Another stem"))
    studio.item_editing.save(TRAINER, replace(kept.draft, item=item), kept.revision)


def test_what_was_changed_last_comes_first_and_what_was_never_published_before_it(
    studio: Workspace, listed: OpenList
) -> None:
    assert ids(listed()) == ["locked-drawer", "tidy-desk"], "as the course has them"
    reword(studio, PUBLISHED)
    assert ids(listed()) == ["tidy-desk", "locked-drawer"]
    studio.publishing.publish(TRAINER, PublishOrder("tidy-desk"))
    assert ids(listed()) == ["tidy-desk", "locked-drawer"]
    studio.module_editing.add(TRAINER, Text("Visitors", ""), ())
    assert ids(listed()) == ["visitors", "tidy-desk", "locked-drawer"]


def test_a_row_opens_by_its_title_and_by_a_double_click(qtbot: QtBot, listed: OpenList) -> None:
    page = listed()
    row = page.lines[1]
    with qtbot.waitSignal(page.open_wanted) as opened:
        QTest.mouseClick(row.title, LEFT)
    assert opened.args == ["tidy-desk", ""]
    with qtbot.waitSignal(page.open_wanted) as opened:
        QTest.mouseDClick(row, LEFT, pos=QPoint(row.width() // 2, row.height() - 4))
    assert opened.args == ["tidy-desk", ""]


def test_where_only_unfinished_items_are_new_the_list_says_that_nothing_can_be_published_yet(
    studio: Workspace, listed: OpenList
) -> None:
    new_item(studio, ItemKind.SINGLE_CHOICE)
    page = listed()
    assert page.lines[0].state.text() == "Version 1.0  ·  Live"
    assert "Nothing to publish yet: 1 new item is unfinished." in texts(page)
    assert not any("changed" in one for one in texts(page))
    reword(studio, PUBLISHED)
    page = listed()
    assert page.lines[0].state.text() == "Version 1.0  ·  Changed since it was published"
    assert {"1 item is unfinished.", "2 pages  ·  14 items  ·  1 item changed"} <= set(texts(page))


def test_an_item_that_left_with_the_last_version_is_no_change_any_more(studio: Workspace, listed: OpenList) -> None:
    studio.item_editing.retire(TRAINER, PUBLISHED)
    assert listed().lines[0].state.text().endswith("Changed since it was published")
    studio.publishing.publish(TRAINER, PublishOrder("tidy-desk"))
    assert listed().lines[0].state.text() == "Version 1.1  ·  Live"
