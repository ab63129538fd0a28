"""How long the item editor takes: to be built, for a letter, to judge, to save, for one more option.

Run it as `python -m tests.benchmarks.item_editor`. Processor time, for other work on the machine says nothing here.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.bootstrap import RESOURCES, build_workspace
from app.domain.people import Actor, Role
from app.services.workspace import Workspace
from app.ui.application import wear
from app.ui.shared.look import Look, load_fonts
from app.ui.trainer.item_editor_page import ItemEditorPage
from app.ui.trainer.item_home import ItemHome
from app.ui.trainer.part_list import PartList
from app.ui.trainer.spots import Spot

TRAINER = Actor(Role.TRAINER)
ITEMS = {"single choice": "anonymous.anonymous-row-212", "scenario of ten scenes": "anonymous.anonymous-chat"}
_LETTERS = "the quick brown fox jumps over the lazy dog"


def took(act: Callable[[], object]) -> float:
    """Do something, draw what came of it, and return the processor time in milliseconds."""
    began = time.process_time()
    act()
    QApplication.sendPostedEvents()
    QTest.qWait(0)
    return (time.process_time() - began) * 1000


def measure(workspace: Workspace, item_id: str) -> dict[str, float]:
    """Return what each thing takes, in milliseconds."""
    policy = workspace.catalogue.course().policy
    look = Look(RESOURCES, "light", "en")
    made: list[ItemEditorPage] = []

    def build() -> None:
        opened = workspace.item_editing.open(TRAINER, item_id)
        page = ItemEditorPage(
            look, workspace.item_editing, TRAINER, policy, opened, ItemHome(published=True), date(2026, 4, 1)
        )
        page.resize(1144, 800)
        page.show()
        made.append(page)

    built = took(build)
    (page,) = made
    page.go_to(Spot(("stem",), "en"))
    field = page.form.at(Spot(("stem",), "en"))
    letters = [took(lambda letter=letter: QTest.keyClick(field, letter)) for letter in _LETTERS]
    judged = statistics.median(took(page.judge) for _ in range(9))
    saved = took(page.saving.flush)
    parts = page.form.parts.findChildren(PartList)[0]
    added = took(parts.add_button.click)
    page.hide()
    return {
        "built and drawn": built,
        "a letter, median": statistics.median(letters),
        "a letter, slowest": max(letters),
        "judged": judged,
        "saved": saved,
        "one more part": added,
    }


def main() -> None:
    """Measure on the course that is shipped."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(["clausewise", "-style", "fusion"])
    load_fonts(RESOURCES)
    wear(application, Look(RESOURCES, "light", "en"), [])
    with tempfile.TemporaryDirectory() as folder:
        workspace = build_workspace(Path(folder) / "bench.clausewise")
        workspace.library.open(TRAINER)
        measure(workspace, next(iter(ITEMS.values())))  # once for what is loaded at the first use
        for name, item_id in ITEMS.items():
            for what, milliseconds in measure(workspace, item_id).items():
                sys.stdout.write(f"{name}: {what} {milliseconds:.1f} ms\n")
        workspace.close()


if __name__ == "__main__":
    main()
