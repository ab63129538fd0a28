"""The dialogs that ask for a file return what was chosen, and have room for large text."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QSplitter, QWidget

from app.ui.application import wear
from app.ui.shared.file_dialog import file_dialog
from app.ui.shared.look import Look
from app.ui.shared.open_dialog import open_file, open_files
from app.ui.shared.save_dialog import choose_file
from tests.ui.conftest import Show
from tests.windows import ENGLISH, RESOURCES

Act = Callable[[QFileDialog], None]


@pytest.fixture
def owner(show: Show) -> QWidget:
    """A window that asks."""
    return show(QWidget(), 400, 300)


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Two files to choose from."""
    made = [tmp_path / "one.csv", tmp_path / "two.csv"]
    for file in made:
        file.write_text("", encoding="utf-8")
    return made


@pytest.fixture
def as_large_as() -> Iterator[Callable[[float], None]]:
    """Give the application a text size, and the usual one at the end."""
    yield lambda scale: wear(QApplication.instance(), Look(RESOURCES, "light", "en", scale), []) and None
    wear(QApplication.instance(), ENGLISH, [])


def meanwhile(act: Act) -> None:
    """Do something with the dialog as soon as it is shown."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        act(dialog)

    QTimer.singleShot(0, look)


def choose(*paths: Path) -> Act:
    def act(dialog: QFileDialog) -> None:
        dialog.setDirectory(str(paths[0].parent))
        dialog.findChild(QWidget, "fileNameEdit").setText(" ".join(f'"{path.name}"' for path in paths))
        dialog.accept()

    return act


def test_the_file_that_was_chosen_is_returned(owner: QWidget, files: list[Path]) -> None:
    meanwhile(choose(files[0]))
    assert open_file(owner, "CSV (*.csv)") == str(files[0])
    meanwhile(choose(*files))
    assert open_files(owner, "CSV (*.csv)") == [str(file) for file in files]


def test_a_new_file_gets_the_suggested_ending(owner: QWidget, tmp_path: Path) -> None:
    meanwhile(choose(tmp_path / "records"))
    assert choose_file(owner, "suggested.csv", "CSV (*.csv)") == str(tmp_path / "records.csv")


def test_nothing_is_returned_where_nothing_was_chosen(owner: QWidget) -> None:
    meanwhile(QFileDialog.reject)
    assert open_file(owner, "CSV (*.csv)") == ""
    meanwhile(QFileDialog.reject)
    assert open_files(owner, "CSV (*.csv)") == []
    meanwhile(QFileDialog.reject)
    assert choose_file(owner, "suggested.csv", "CSV (*.csv)") == ""


def test_the_dialog_grows_with_the_text_but_not_beyond_the_screen(
    owner: QWidget, as_large_as: Callable[[float], None]
) -> None:
    usual = file_dialog(owner, "CSV (*.csv)")
    usual.show()
    places = usual.findChild(QSplitter).sizes()[0]
    as_large_as(2.0)
    large = file_dialog(owner, "CSV (*.csv)")
    large.show()
    screen = large.screen().availableSize()
    assert large.height() > 1.3 * usual.height()
    assert large.width() <= screen.width()
    assert large.height() <= screen.height()
    assert large.findChild(QSplitter).sizes()[0] > 1.5 * places
