"""The page "Import and export" on the small course, and what its tests do with it."""

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.services.workspace import Workspace
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from app.ui.trainer.import_list import ImportModel
from app.ui.trainer.import_page import ImportPage, ImportPageState, PageServices
from app.ui.trainer.import_preview import ImportPreview
from tests.ui.conftest import Show
from tests.ui.trainer.conftest import TRAINER
from tests.windows import ENGLISH

QUESTIONS = """\
// [id:lamp] [tag:protect.desk]
::The lamp:: Somebody left the <b>lamp</b> on. What do you do?{=Switch it off#Yours to do. ~Leave it#It burns.}

// [id:door]
::The door:: The door may stay <i>open</i>.{F}

::Essay:: Write about your day.{}

// [id:sheet]
::The sheet:: Where does it go?{=Tray ~Desk}
"""
"""Two questions with the same remark, one of a kind that we lack, and one without a remark."""


class Dialogs:
    """Stands for the dialogs: answers with these paths."""

    def __init__(self) -> None:
        self.open, self.save = "", ""

    def open_file(self, _owner: object, _kinds: str) -> str:
        return self.open

    def choose_file(self, _owner: object, _name: str, _kinds: str) -> str:
        return self.save


OpenPage = Callable[..., ImportPage]


def open_page(
    studio: Workspace,
    show: Show,
    worker: BackgroundWorker,
    dialogs: Dialogs,
    *,
    look: Look = ENGLISH,
    size: tuple[int, int] = (1144, 800),
    state: ImportPageState | None = None,
) -> ImportPage:
    """Show the page of a studio."""
    services = PageServices(studio.library, studio.item_importing, studio.item_exporting, studio.packs)
    page = ImportPage(look, services, TRAINER, worker, dialogs.choose_file, dialogs.open_file, state)
    show(page, *size)
    page.focus_first()
    return page


def preview_of(qtbot: QtBot, page: ImportPage, path: Path) -> ImportPreview:
    """Take a file and wait until its questions are listed."""
    page.bring.take_file(str(path))
    return at_preview(qtbot, page)


def at_preview(qtbot: QtBot, page: ImportPage) -> ImportPreview:
    """Wait for the preview with its list."""
    qtbot.waitUntil(lambda: isinstance(page.bring.step, ImportPreview) and not page.bring.is_running(), timeout=30_000)
    step = page.bring.step
    assert isinstance(step, ImportPreview)
    qtbot.waitUntil(lambda: step.model.is_complete())
    return step


def listed(model: ImportModel) -> list[tuple[str, str, str]]:
    """Return line, title and state of each question that is listed."""
    rows = range(model.rowCount())
    return [(model.index(row, 1).data(), model.index(row, 2).data(), model.index(row, 3).data()) for row in rows]
