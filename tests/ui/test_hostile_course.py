"""Every text of a course that tries to load a local picture or open a link, on every screen of the program."""

import json
import random
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QDesktopServices, QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from ruamel.yaml import YAML

from app.services.workspace import Workspace, open_workspace
from app.ui.application import wear
from app.ui.main_window import MainWindow
from app.ui.shared.preferences import Preferences
from app.ui.tour import TourOrder, run_tour
from tests.ui.conftest import Show
from tests.ui.test_tour import NOW, PASSWORD
from tests.windows import CONTENT, ENGLISH, RESOURCES, red_pixels


@pytest.fixture
def red() -> Iterator[Path]:
    """A red picture under a path so short that every kind of text has room for it."""
    folder = Path(tempfile.mkdtemp(prefix="r"))
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff0000"))
    image.save(str(folder / "r.png"))
    yield folder / "r.png"
    shutil.rmtree(folder)


def attack(words: str, red: Path) -> str:
    """Return a text of a course with pictures and links that must not do anything."""
    return f'{words} <img src="{red}" width="60" height="60"> ![]({red.as_uri()}) <a href="{red.as_uri()}">x</a>'


def poisoned(value: Any, red: Path) -> Any:
    """Return a value of a course file with every text in two languages attacked."""
    if isinstance(value, dict):
        if set(value) == {"en", "ja"} and all(isinstance(words, str) for words in value.values()):
            return {language: attack(words, red) for language, words in value.items()}
        return {key: poisoned(one, red) for key, one in value.items()}
    if isinstance(value, list):
        return [poisoned(one, red) for one in value]
    return value


def poison(folder: Path, red: Path) -> int:
    """Attack every text of the course in `folder`; return how many files were changed."""
    yaml = YAML(typ="safe")
    count = 0
    for path in sorted(folder.rglob("*.yaml")):
        value = yaml.load(path)
        # JSON is YAML too, and written in no time.
        path.write_text(json.dumps(poisoned(value, red), ensure_ascii=False, indent=0), "utf-8")
        count += 1
    for path in sorted(folder.rglob("lesson/*.md")):
        # A picture from elsewhere in Markdown is refused when the course is read; HTML is words like any other.
        path.write_text(f'<img src="{red}">\n\n{path.read_text("utf-8")}\n\n<img src="{red.as_uri()}">\n', "utf-8")
        count += 1
    return count


def test_no_screen_loads_a_file_or_opens_a_link(
    qapp: QApplication, tmp_path: Path, red: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    course = tmp_path / "content"
    shutil.copytree(CONTENT, course)
    assert poison(course, red) > 50
    path = tmp_path / "tour.clausewise"

    def workspace() -> Workspace:
        return open_workspace(path, course, lambda: NOW, resources=RESOURCES, chance=random.Random(3))

    made = workspace()
    assert made.catalogue.course().problems == ()
    made.sign_ins.set_up("HR", PASSWORD, PASSWORD)
    made.samples.make(people=20, records=60, seed=1)
    made.close()
    reddened: dict[str, int] = {}
    attacked = 0

    def watch(name: str, window: MainWindow) -> None:
        nonlocal attacked
        attacked += any("<img" in one.text() for one in window.findChildren(QLabel) if one.isVisible())
        if count := red_pixels(window):
            reddened[name] = count

    order = TourOrder(
        tmp_path / "pictures",
        ENGLISH,
        Preferences("light", "en", 1.0),
        (1100, 700),
        path,
        lambda: NOW.date(),
        ("HR", PASSWORD),
        pause=20,
    )
    try:
        run_tour(order, workspace, watch)
    finally:
        wear(qapp, ENGLISH, [])
    assert reddened == {}
    assert opened == []
    assert attacked > 10, "the attack reached no screen"


def test_the_attack_would_be_seen_in_a_label_that_guesses_its_format(show: Show, red: Path) -> None:
    window = QWidget()
    QLabel(attack("Words", red), window)
    assert red_pixels(show(window, 700, 200)) > 1_000
