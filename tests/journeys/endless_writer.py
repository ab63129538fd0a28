"""Runs the item editor on a workspace and types for ever; tells on standard output what the page said was saved."""

import json
import random
import sys
from datetime import date
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.bootstrap import build_workspace
from app.domain.people import Actor, Role
from app.domain.plain import canonical
from app.domain.studio import KeptItem
from app.ui.shared.look import Look, load_fonts
from app.ui.trainer.item_editor_page import ItemEditorPage
from app.ui.trainer.item_home import ItemHome
from app.ui.trainer.spots import Spot
from tests.builders import RESOURCES

TRAINER = Actor(Role.TRAINER)


def main(path: Path, item_id: str, seed: int) -> None:
    """Type into the fields of an item, now here, now there, until somebody ends the process."""
    chance = random.Random(seed)
    application = QApplication([])
    load_fonts(RESOURCES)
    workspace = build_workspace(path)
    policy = workspace.catalogue.course().policy
    opened = workspace.item_editing.open(TRAINER, item_id)
    page = ItemEditorPage(
        Look(RESOURCES, "light", "en"),
        workspace.item_editing,
        TRAINER,
        policy,
        opened,
        ItemHome(published=True),
        date(2026, 4, 1),
    )
    page.saving.saved.connect(_tell)
    page.resize(1144, 800)
    page.show()
    page.activateWindow()
    timer = QTimer()
    timer.setInterval(5)
    timer.timeout.connect(lambda: _type(page, chance))
    timer.start()
    application.exec()


def _type(page: ItemEditorPage, chance: random.Random) -> None:
    if chance.random() < 0.1:
        fields = page.form.fields()
        page.go_to(chance.choice(fields).spot)
        if chance.random() < 0.5:
            page.saving.flush()
    focused = QApplication.focusWidget()
    if focused is None:
        page.go_to(Spot(("stem",), "en"))
    elif page.isAncestorOf(focused):
        QTest.keyClicks(focused, chance.choice("abcdefgh ijklm."))


def _tell(kept: KeptItem) -> None:
    print(json.dumps({"revision": kept.revision, "draft": canonical(kept.draft)}), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
