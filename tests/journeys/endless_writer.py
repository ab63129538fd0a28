"""Runs an editor of the studio on a workspace and types for ever; tells on standard output what it said was saved."""

import json
import random
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.bootstrap import build_workspace
from app.domain.people import Actor, Role
from app.domain.plain import canonical
from app.domain.studio import KeptItem, KeptModule
from app.services.workspace import Workspace
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look, load_fonts
from app.ui.trainer.item_editor_page import ItemEditorPage
from app.ui.trainer.item_home import ItemHome
from app.ui.trainer.module_page import ModulePage
from app.ui.trainer.module_parts import LESSON
from app.ui.trainer.module_state import ModuleServices
from app.ui.trainer.reading_order import is_gone
from app.ui.trainer.spots import Spot
from app.ui.trainer.word_field import WordField
from tests.builders import RESOURCES

TRAINER = Actor(Role.TRAINER)
ITEM, MODULE = "item", "module"
Editor = ItemEditorPage | ModulePage
TODAY = date(2026, 4, 1)


def main(kind: str, path: Path, subject: str, seed: int) -> None:
    """Type into the fields of an item or a module, now here, now there, until somebody ends the process."""
    chance = random.Random(seed)
    application = QApplication([])
    load_fonts(RESOURCES)
    workspace = build_workspace(path)
    worker = BackgroundWorker()
    page = item_editor(workspace, subject) if kind == ITEM else module_editor(workspace, subject, worker)
    page.saving.saved.connect(_tell)
    page.resize(1144, 800)
    page.show()
    page.activateWindow()
    timer = QTimer()
    timer.setInterval(5)
    timer.timeout.connect(lambda: _work(page, chance))
    timer.start()
    application.exec()


def item_editor(workspace: Workspace, item_id: str) -> ItemEditorPage:
    """Return the editor of an item."""
    policy = workspace.catalogue.course().policy
    opened = workspace.item_editing.open(TRAINER, item_id)
    return ItemEditorPage(
        Look(RESOURCES, "light", "en"), workspace.item_editing, TRAINER, policy, opened, ItemHome(published=True), TODAY
    )


def module_editor(workspace: Workspace, module_id: str, worker: BackgroundWorker) -> ModulePage:
    """Return the editor of a module."""
    services = ModuleServices(workspace.module_editing, workspace.item_editing, workspace.publishing)
    policy, modules = workspace.catalogue.course().policy, workspace.library.list_modules(TRAINER)
    return ModulePage(Look(RESOURCES, "light", "en"), services, TRAINER, policy, module_id, modules, TODAY, worker)


def _work(page: Editor, chance: random.Random) -> None:
    if isinstance(page, ModulePage) and chance.random() < 0.05:
        chance.choice(_changes(page))()
    if chance.random() < 0.1:
        page.go_to(chance.choice(_spots(page)))
        if chance.random() < 0.5:
            page.saving.flush()
    focused = QApplication.focusWidget()
    if isinstance(focused, WordField) and page.isAncestorOf(focused):
        QTest.keyClicks(focused, chance.choice("abcdefgh ijklm."))
    elif focused is None:
        page.go_to(_spots(page)[0])


def _changes(page: ModulePage) -> Sequence[Callable[[], object]]:
    """Return what else a trainer does to a module: turn to a page, move it, add one, take the change back."""
    lesson, pages = page.lesson, [one.page.id for one in page.history.draft.pages]
    turn = [lambda one=one: page.open_at(one) for one in pages]
    few: list[Callable[[], object]] = [lesson.add] if len(pages) < 12 else []
    return [*turn, *few, lesson.down_button.click, lesson.up_button.click, page.history.undo]


def _spots(page: Editor) -> list[Spot]:
    if isinstance(page, ItemEditorPage):
        return [one.spot for one in page.form.fields()]
    if page.lesson.editor is None:
        page.tabs.choose(LESSON)
    return [one.spot for one in page.findChildren(WordField) if not is_gone(one, page)]


def _tell(kept: KeptItem | KeptModule) -> None:
    print(json.dumps({"revision": kept.revision, "draft": canonical(kept.draft)}), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
