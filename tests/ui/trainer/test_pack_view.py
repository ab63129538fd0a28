"""A trainer saves a course pack, looks into one, and takes modules in as drafts."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.services.workspace import Workspace
from app.ui.shared.background import BackgroundWorker
from app.ui.trainer.import_page import PACKS, ImportPage
from app.ui.trainer.pack_view import PackView
from tests.ui.conftest import Show
from tests.ui.trainer.conftest import TRAINER
from tests.ui.trainer.importing import Dialogs, open_page
from tests.windows import focused_name, press, tab_to, texts

OpenPage = Callable[..., ImportPage]


@pytest.fixture
def dialogs() -> Dialogs:
    return Dialogs()


@pytest.fixture
def open_it(studio: Workspace, show: Show, worker: BackgroundWorker, dialogs: Dialogs) -> OpenPage:
    def open_packs(**options: object) -> ImportPage:
        page = open_page(studio, show, worker, dialogs, **options)
        page.ways.segments[PACKS].setChecked(True)
        page.focus_first()
        return page

    return open_packs


@pytest.fixture
def pack(studio: Workspace, tmp_path: Path) -> Path:
    """A pack in which “tidy-desk” has other words."""
    path = tmp_path / "pack.zip"
    studio.packs.save(TRAINER, ["tidy-desk", "locked-drawer"], path)
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content.replace(b"A stem", b"Other words") if "tidy-desk/items" in name else content)
        archive.writestr("notes.docx", b"x")
    return path


def opened(qtbot: QtBot, page: ImportPage, path: Path) -> PackView:
    page.pack.take_file(str(path))
    qtbot.waitUntil(lambda: page.pack.contents is not None and not page.pack.is_running())
    return page.pack


def stem(studio: Workspace) -> str:
    return studio.module_editing.open(TRAINER, "tidy-desk").items[0].draft.item.stem.en


def test_a_pack_is_looked_into_taken_in_and_taken_back(
    qtbot: QtBot, open_it: OpenPage, dialogs: Dialogs, studio: Workspace, pack: Path
) -> None:
    before, page = stem(studio), open_it()
    dialogs.open = str(pack)
    assert focused_name() == "Choose a file"
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.pack.contents is not None and not page.pack.is_running())
    shown = texts(page.pack)
    assert "It is about the policy that is taught here, version 2026-01." in shown
    assert "1 file is none of a course and is left out: notes.docx" in shown
    assert "10 changed items." in shown
    assert "The studio has all of this already." in shown
    assert list(page.pack.contents.boxes) == ["tidy-desk"]
    assert focused_name() == "Take in 1 module as a draft"
    assert stem(studio) == before
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.pack.contents is None and not page.pack.is_running())
    assert page.pack.accessibleDescription() == "Done: 10 items came in."
    assert "Other words" in stem(studio)
    with qtbot.waitSignal(page.modules_wanted):
        press(Qt.Key.Key_Return)
    tab_to("Undo")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.pack.done_line.isVisible())
    assert stem(studio) == before


def test_nothing_ticked_takes_nothing_in(qtbot: QtBot, open_it: OpenPage, pack: Path) -> None:
    view = opened(qtbot, open_it(), pack)
    view.contents.boxes["tidy-desk"].click()
    assert not view.take_button.isEnabled()
    assert view.hint.text() == "Nothing is ticked."


def test_a_pack_of_what_is_taught_is_saved(qtbot: QtBot, open_it: OpenPage, dialogs: Dialogs, tmp_path: Path) -> None:
    page = open_it()
    qtbot.waitUntil(lambda: len(page.pack.boxes) == 2)
    page.pack.boxes["locked-drawer"].click()
    dialogs.save = str(tmp_path / "mine.zip")
    assert page.pack.save_button.text() == "Save 1 module…"
    page.pack.save_button.click()
    qtbot.waitUntil(lambda: page.pack.done_line.isVisible())
    with zipfile.ZipFile(tmp_path / "mine.zip") as archive:
        assert {name.split("/")[1] for name in archive.namelist() if name.startswith("modules")} == {"tidy-desk"}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "not safe to open"),
        (b"PK\x03\x04 and then nothing", "not safe to open"),
    ],
)
def test_a_wrong_pack_gives_one_clear_sentence(
    qtbot: QtBot, open_it: OpenPage, tmp_path: Path, content: bytes, said: str
) -> None:
    path = tmp_path / "wrong.zip"
    path.write_bytes(content)
    view = opened(qtbot, open_it(), path)
    assert any(words.startswith("wrong.zip, line 1: ") and said in words for words in texts(view))
    assert view.hint.text() == "There is no module in it that can be taken in."
    assert focused_name() == "Another file"


def test_a_pack_goes_on_in_another_look(qtbot: QtBot, open_it: OpenPage, pack: Path) -> None:
    page = open_it()
    opened(qtbot, page, pack).contents.boxes["tidy-desk"].click()
    again = open_it(state=page.state())
    assert again.pack.contents is not None
    assert again.pack.contents.chosen() == frozenset()
