"""A trainer takes items out, and sees what a format cannot hold before the file is saved."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.items import ItemKind
from app.services.workspace import Workspace
from app.ui.shared.background import BackgroundWorker
from app.ui.trainer.export_view import ExportState, ExportView
from app.ui.trainer.import_page import TAKE_OUT, ImportPage, ImportPageState
from tests.ui.conftest import Show
from tests.ui.trainer.conftest import PUBLISHED, TRAINER
from tests.ui.trainer.importing import Dialogs, open_page
from tests.windows import focused_name, press, tab_to

OpenPage = Callable[..., ImportPage]


@pytest.fixture
def dialogs() -> Dialogs:
    return Dialogs()


@pytest.fixture
def open_it(studio: Workspace, show: Show, worker: BackgroundWorker, dialogs: Dialogs) -> OpenPage:
    return lambda **options: open_page(studio, show, worker, dialogs, **options)


def view_of(qtbot: QtBot, page: ImportPage) -> ExportView:
    if page.out is None:
        page.ways.segments[TAKE_OUT].click()
    view = page.out
    assert view is not None
    qtbot.waitUntil(view.is_ready)
    return view


def choose(qtbot: QtBot, view: ExportView, which: str) -> None:
    view.which.setCurrentIndex(view.which.findData(which))
    view.which.activated.emit(view.which.currentIndex())
    qtbot.waitUntil(view.is_ready)


def test_a_module_is_saved_with_the_keyboard(qtbot: QtBot, open_it: OpenPage, dialogs: Dialogs, tmp_path: Path) -> None:
    page = open_it()
    view = view_of(qtbot, page)
    choose(qtbot, view, "tidy-desk")
    assert view.sentence.text() == "13 items go into the file."
    dialogs.save = str(tmp_path / "desk.gift")
    view.focus_step()
    assert view.which.hasFocus()
    tab_to("Save 13 items…")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.done_line.isVisible())
    assert view.done_line.words.text() == f"13 items saved to {tmp_path / 'desk.gift'}."
    assert "$CATEGORY: $course$/top/The tidy desk" in (tmp_path / "desk.gift").read_text("utf-8")
    assert focused_name() == "Save 13 items…"


def test_what_is_lost_is_shown_for_each_format_before_anything_is_saved(
    qtbot: QtBot, open_it: OpenPage, studio: Workspace, tmp_path: Path
) -> None:
    studio.item_editing.add(TRAINER, "tidy-desk", ItemKind.SCENARIO)
    view = view_of(qtbot, open_it())
    choose(qtbot, view, "tidy-desk")
    assert view.sentence.text() == "13 of 14 items go into the file; 1 cannot be held by it."
    assert view.losses.lines[0] == "1 item is left out: GIFT has no scenarios"
    assert any(line.startswith("Lost of ") and "reasons" in line for line in view.losses.lines)
    view.format.segments[3].click()
    qtbot.waitUntil(view.is_ready)
    assert view.losses.lines == ["1 item is left out: a sheet cannot hold scenes that branch"]
    assert list(tmp_path.glob("*.gift")) == []


def test_the_items_chosen_in_the_library_are_taken_along(qtbot: QtBot, open_it: OpenPage) -> None:
    state = ImportPageState(way=TAKE_OUT, taking_out=ExportState((PUBLISHED,)))
    view = view_of(qtbot, open_it(state=state))
    assert view.which.currentText() == "The chosen item"
    assert view.sentence.text() == "1 item goes into the file."
    assert view.losses.lines == ["Nothing is lost in this format."]


def test_what_cannot_be_held_at_all_cannot_be_saved(qtbot: QtBot, open_it: OpenPage, studio: Workspace) -> None:
    scenario = studio.item_editing.add(TRAINER, "tidy-desk", ItemKind.SCENARIO).draft.item.id
    state = ImportPageState(way=TAKE_OUT, taking_out=ExportState((scenario,)))
    view = view_of(qtbot, open_it(state=state))
    assert not view.save_button.isEnabled()


def test_a_place_that_cannot_be_written_is_said_so(
    qtbot: QtBot, open_it: OpenPage, dialogs: Dialogs, tmp_path: Path
) -> None:
    view = view_of(qtbot, open_it())
    dialogs.save = str(tmp_path / "nowhere" / "items.gift")
    view.save_button.click()
    qtbot.waitUntil(lambda: view.notice.isVisible())
    assert "items.gift" in view.notice.text()


def test_no_file_chosen_saves_nothing(qtbot: QtBot, open_it: OpenPage, tmp_path: Path) -> None:
    view = view_of(qtbot, open_it())
    view.save_button.click()
    assert view.save_button.isVisible()
    assert not view.done_line.isVisible()
