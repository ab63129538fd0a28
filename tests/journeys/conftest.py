"""A desk with the program and its real course on it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests import builders
from tests.windows import CONTENT, Desk, prepare


@pytest.fixture(scope="session", autouse=True)
def _prepared(qapp: QApplication) -> None:
    prepare(qapp)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, empty_workspace: Path, clock: builders.StandingClock) -> Iterator[Desk]:
    """A computer with an empty workspace and the course that is shipped."""
    path = tmp_path / "training.clausewise"
    shutil.copy(empty_workspace, path)
    desk = Desk(qtbot, path, CONTENT, clock)
    yield desk
    desk.leave()
