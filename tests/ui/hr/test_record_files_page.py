"""HR takes in record files: a new machine is compared first, what is missing is named, nothing is taken twice."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from app.domain.people import Actor
from app.services.enrolment import learner
from app.services.workspace import Workspace, open_workspace
from app.ui.hr.record_files_page import RecordFilesPage
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from tests.builders import RESOURCES, StandingClock, take_quiz

Open = Callable[[list[Path]], RecordFilesPage]


@pytest.fixture
def sent(tmp_path: Path, course_folder: Path, clock: StandingClock) -> Iterator[Callable[[str], Path]]:
    """Learn on a machine of one's own and return a record file of what is new."""
    workspace = open_workspace(tmp_path / "own.clausewise", course_folder, clock, resources=RESOURCES)
    actor: Actor = learner(workspace.enrolment.join("00123", "Aiko Tanaka"))

    def send(module: str) -> Path:
        take_quiz(workspace, actor, module)
        path = tmp_path / f"{module}.records"
        workspace.sending.write(actor, path)
        return path

    yield send
    workspace.close()


@pytest.fixture
def open_page(qtbot: QtBot, look: Look, nobody: Workspace, hr: Actor, worker: BackgroundWorker) -> Open:
    """Open the page with a dialog that chooses these files."""

    def open_one(chosen: list[Path]) -> RecordFilesPage:
        page = RecordFilesPage(look, nobody.taking, hr, worker, lambda _owner, _kinds: [str(path) for path in chosen])
        qtbot.addWidget(page)
        page.resize(900, 700)
        page.show()
        return page

    return open_one


def test_a_new_machine_is_compared_and_then_its_files_come_in(
    qtbot: QtBot, open_page: Open, sent: Callable[[str], Path]
) -> None:
    first, second = sent("tidy-desk"), sent("locked-drawer")
    page = open_page([second, first])
    assert page.empty.isVisible()
    page.choose_button.click()
    qtbot.waitUntil(page.question.isVisible)
    assert page.skip_button.hasFocus() or page.focusWidget() is page.skip_button
    assert len(page.fingerprint.text()) == 24
    page.trust_button.click()
    qtbot.waitUntil(page.success.isVisible)
    assert page.success.text() == ("Files taken in: 2. New records and agreements: 2. Known before: 0.")
    [line] = page.lines
    assert line.state.text() == "3 entries signed; nothing is missing"
    page.take([first])
    qtbot.waitUntil(lambda: page.success.text().startswith("Files taken in: 1."))
    assert "Known before: 1." in page.success.text()


def test_what_is_missing_is_named(qtbot: QtBot, open_page: Open, sent: Callable[[str], Path]) -> None:
    sent("tidy-desk")
    page = open_page([sent("locked-drawer")])
    page.choose_button.click()
    qtbot.waitUntil(page.question.isVisible)
    page.trust_button.click()
    qtbot.waitUntil(page.success.isVisible)
    assert page.lines[0].state.text() == "3 entries signed; missing: 0–1. Ask for a file with everything."


def test_a_machine_that_nobody_compared_stays_out(
    qtbot: QtBot, open_page: Open, nobody: Workspace, hr: Actor, sent: Callable[[str], Path]
) -> None:
    page = open_page([sent("tidy-desk")])
    page.choose_button.click()
    qtbot.waitUntil(page.question.isVisible)
    page.skip_button.click()
    assert not page.question.isVisible()
    assert page.choose_button.isEnabled()
    assert nobody.taking.list_devices(hr) == []


def test_a_bad_file_is_one_sentence_and_the_next_one_still_comes_in(
    qtbot: QtBot, open_page: Open, sent: Callable[[str], Path], tmp_path: Path
) -> None:
    bad = tmp_path / "bad.records"
    bad.write_text("hello")
    good = sent("tidy-desk")
    page = open_page([])
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in (bad, good)])
    page.dropEvent(
        QDropEvent(
            QPointF(10, 10),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    qtbot.waitUntil(page.question.isVisible)
    page.trust_button.click()
    qtbot.waitUntil(page.success.isVisible)
    assert "line 1" in page.failure.text()
    assert page.success.text().startswith("Files taken in: 1.")
