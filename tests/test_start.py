"""A start loads what Home needs and nothing else, and the watch over that would see it."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.bootstrap import build_workspace
from tests import builders

ROOT = Path(__file__).parents[1]

NOWHERE_NEAR_HOME = {
    "alembic",
    "app.services.sample_making",
    "app.storage.schema",
    "app.storage.studio_tables",
    "app.ui.carrying_over",
    "app.ui.hr_pages",
    "app.ui.learner.welcome_page",
    "app.ui.learner_pages",
    "app.ui.settings_page",
    "argon2",
    "fpdf",
    "fsrs",
    "html.entities",
    "markdown_it",
    "openpyxl",
    "pydantic",
    "pypdf",
    "PySide6.QtDBus",
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
    "ruamel.yaml",
    "xlsxwriter",
}
"""What neither the first picture of Home nor the workspace behind it needs."""

BEHIND_HOME = {"app.services.workspace", "asyncio", "cryptography", "email", "keyring", "sqlalchemy", "ssl"}
"""What is loaded behind the first picture."""

ALL_WIDGETS = "QCalendarWidget"
"""A class that nothing uses: Python has one of this name when it has made those of all widgets, for 20 ms and 2 MB."""

PROGRAM = """
import json, sys
{before}
from app.__main__ import main
from app.ui.application import Application
from PySide6 import QtWidgets
from PySide6.QtCore import QTimer

told = {{}}
first = Application._open

def tell(when):
    told[when] = list(sys.modules), list(vars(QtWidgets))

def drawn(self):
    tell("drawn")
    self.window.ready.connect(lambda: QTimer.singleShot(0, self.window, lambda: end(self.window)))
    first(self)

def end(window):
    tell("ready")
    print(json.dumps(told))
    window.close()

Application._open = drawn
sys.exit(main(["--workspace", {workspace!r}]))
"""


@dataclass(frozen=True)
class Loaded:
    """What Python had at two moments of a start: modules when Home was drawn and when it was ready, classes of Qt."""

    drawn: set[str]
    ready: set[str]
    widgets: set[str]


@pytest.fixture(scope="module")
def workspace_in_use(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with the shipped course, and the Home that somebody saw last."""
    path = tmp_path_factory.mktemp("start") / "training.clausewise"
    workspace = build_workspace(path)
    actor = builders.learner_of(workspace.enrolment.join("00123", "Aiko Tanaka"))
    workspace.home.keep_for_next_start(actor, workspace.home.load(actor))
    workspace.close()
    return path


def start(workspace: Path, before: str = "") -> Loaded:
    """Start the program in a process of its own, which runs the line `before` first."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(before=before, workspace=str(workspace))],
        env={
            **os.environ,
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_CONFIG_HOME": str(workspace.parent / "config"),
        },
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    return Loaded(set(told["drawn"][0]), set(told["ready"][0]), set(told["drawn"][1]))


def test_home_is_drawn_and_ready_without_what_it_does_not_need(workspace_in_use: Path) -> None:
    loaded = start(workspace_in_use)
    assert not loaded.drawn & (NOWHERE_NEAR_HOME | BEHIND_HOME)
    assert not loaded.ready & NOWHERE_NEAR_HOME
    assert ALL_WIDGETS not in loaded.widgets
    assert {"app.ui.learner.home_page", "sqlalchemy"} <= loaded.ready  # it was Home, and a workspace behind it


def test_a_start_that_loads_too_much_would_be_seen(workspace_in_use: Path) -> None:
    careless = "import argon2, email, PySide6.QtNetwork; from PySide6.QtWidgets import QCalendarWidget"
    loaded = start(workspace_in_use, careless)
    assert {"argon2", "email", "PySide6.QtNetwork"} <= loaded.drawn & (NOWHERE_NEAR_HOME | BEHIND_HOME)
    assert {"argon2", "PySide6.QtNetwork"} <= loaded.ready & NOWHERE_NEAR_HOME
    assert ALL_WIDGETS in loaded.widgets
