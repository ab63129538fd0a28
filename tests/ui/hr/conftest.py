"""A made-up organisation in a real workspace, and HR's pages on it."""

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.people import Actor, Role
from app.domain.records import Record, RecordFilter, RecordSort
from app.services.workspace import Workspace, open_workspace
from app.storage.records import stream_records
from app.ui.hr.records_page import RecordsPage
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look

ROOT = Path(__file__).parents[3]
RESOURCES = ROOT / "resources"
HR = Actor(Role.HR)
PEOPLE, RECORDS = 60, 3_600


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let pass what Qt says about the platform without a screen, not about our windows."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


def _now() -> datetime:
    return datetime(2026, 4, 1, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace file with more records than the table keeps pages for."""
    path = tmp_path_factory.mktemp("sample") / "sample.clausewise"
    workspace = open_workspace(path, ROOT / "content", _now, resources=RESOURCES)
    workspace.samples.make(PEOPLE, RECORDS, 7)
    workspace.close()
    return path


@pytest.fixture
def sample(sample_file: Path, tmp_path: Path) -> Iterator[Workspace]:
    """The sample, opened."""
    path = tmp_path / "sample.clausewise"
    shutil.copy(sample_file, path)
    workspace = open_workspace(path, ROOT / "content", _now, resources=RESOURCES)
    yield workspace
    workspace.close()


@pytest.fixture
def nobody(tmp_path: Path) -> Iterator[Workspace]:
    """A workspace without people or records."""
    workspace = open_workspace(tmp_path / "empty.clausewise", ROOT / "content", _now, resources=RESOURCES)
    yield workspace
    workspace.close()


@pytest.fixture
def look() -> Look:
    """The light look in English."""
    return Look(RESOURCES, "light", "en")


@pytest.fixture
def worker(qapp: object) -> Iterator[BackgroundWorker]:
    """A background worker that has ended its jobs before the workspace is closed."""
    worker = BackgroundWorker()
    yield worker
    worker.wait()


class SaveDialog:
    """Stands for the dialog: answers with a path and remembers what it was asked."""

    def __init__(self, path: Path) -> None:
        self.path: Path | None = path
        self.asked: list[tuple[str, str]] = []

    def __call__(self, _owner: object, suggested_name: str, kinds: str) -> str:
        self.asked.append((suggested_name, kinds))
        return str(self.path or "")


@pytest.fixture
def save_dialog(tmp_path: Path) -> SaveDialog:
    """A save dialog that answers "out.csv" in the test's folder."""
    return SaveDialog(tmp_path / "out.csv")


ShowRecords = Callable[[Workspace], RecordsPage]


@pytest.fixture
def show_records(qtbot: QtBot, look: Look, worker: BackgroundWorker, save_dialog: SaveDialog) -> Iterator[ShowRecords]:
    """Show the records page of a workspace, all of its rows counted."""
    counting = BackgroundWorker()

    def show(workspace: Workspace) -> RecordsPage:
        policy = workspace.catalogue.course().policy
        page = RecordsPage(
            look,
            workspace.records,
            workspace.exports,
            HR,
            policy,
            worker,
            save_dialog,
            today=lambda: _now().date(),
            slow_worker=counting,
        )
        qtbot.addWidget(page)
        page.resize(1144, 800)
        page.show()
        wait_until_listed(qtbot, page)
        return page

    yield show
    counting.wait()


def naive(workspace: Workspace, wanted: RecordFilter | None = None, sort: RecordSort | None = None) -> list[Record]:
    """List all records of a filter the simple way, as exports do."""
    with workspace.database.reading() as session:
        blocks = stream_records(session, wanted or RecordFilter(), sort or RecordSort(), "en")
        return [record for block in blocks for record in block]


def wait_until_listed(qtbot: QtBot, page: RecordsPage) -> None:
    """Wait until the table shows what was asked for last, and all of it."""
    qtbot.waitUntil(lambda: not page.search.is_waiting() and page.model.is_complete())
