"""Whoever leaves a page on which a file is being written is asked once: a half-written file is no file."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.people import Actor, Role
from app.services.enrolment import learner
from app.ui.hr.records_page import RecordsPage
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.shared.leaving import StopDialog
from tests.builders import take_quiz
from tests.ui.trainer.test_leaving_in_the_window import Held
from tests.windows import Desk

HR = Actor(Role.HR, name="HR")


@pytest.fixture
def held() -> Held:
    """What holds an export as long as a test likes."""
    return Held()


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, held: Held) -> MainWindow:
    """A window in which HR's records are being exported."""
    desk.save_to = tmp_path / "out.csv"
    window = desk.start()
    workspace = window.workspace()
    assert workspace is not None
    take_quiz(workspace, learner(workspace.enrolment.join("00123", "Aiko Tanaka")))
    monkeypatch.setattr(workspace.exports, "export", held.hold(workspace.exports.export))
    window.hr_signed_in(HR, Place(PlaceName.RECORDS))
    page = window.page
    assert isinstance(page, RecordsPage)
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    page.open_export()
    page.panel.release.purpose.setCurrentText("Audit")
    page.panel.action_button.click()
    assert held.reached.wait(20)
    return window


def asked() -> StopDialog:
    """Return the question on the screen."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, StopDialog)
    return dialog


def test_leaving_asks_and_keeping_going_writes_the_file(
    qtbot: QtBot, window: MainWindow, held: Held, tmp_path: Path
) -> None:
    window.go(Place(PlaceName.OVERVIEW))
    page = window.page
    assert isinstance(page, RecordsPage)
    assert asked().words.text() == "A file is being written. Rows so far: 1. If you stop it, there is no file."
    asked().action_button.click()
    held.go_on.set()
    qtbot.waitUntil(lambda: not page.panel.is_running())
    assert page.panel.success.text() == f"1 record saved to {tmp_path / 'out.csv'}."
    assert window.page is page
    window.go(Place(PlaceName.OVERVIEW))
    assert window.page is not page


def test_stopping_it_leaves_the_page_and_no_file(qtbot: QtBot, window: MainWindow, held: Held, tmp_path: Path) -> None:
    window.go(Place(PlaceName.OVERVIEW))
    asked().stop_button.click()
    held.go_on.set()
    qtbot.waitUntil(lambda: not isinstance(window.page, RecordsPage))
    assert not (tmp_path / "out.csv").exists()


def test_closing_the_window_asks_too(qtbot: QtBot, window: MainWindow, held: Held) -> None:
    assert not window.close()
    asked().stop_button.click()
    held.go_on.set()
    qtbot.waitUntil(lambda: not window.isVisible())
