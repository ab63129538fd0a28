"""The page about a new version of the policy, opened alone with dialogs that choose what a test says."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.people import Actor, Role
from app.services.workspace import Workspace
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from app.ui.trainer.policy_change_page import PolicyChangePage
from app.ui.trainer.policy_change_parts import PolicyFiles, PolicyServices, PolicyWorkers
from app.ui.trainer.policy_start import PolicyStart
from app.ui.trainer.policy_work import PolicyWork
from tests.builders import StandingClock
from tests.ui.conftest import Show
from tests.windows import RESOURCES, click, settle

TRAINER = Actor(Role.TRAINER, name="Tomas Ferreira")
OTHER_WORDS = ("Nothing stays on", "Nothing whatever stays on")


@dataclass
class Dialogs:
    """What the dialogs choose."""

    chosen: str = ""
    saved: str = ""
    asked: list[str] = field(default_factory=list)


@dataclass
class Opened:
    """The page, its dialogs, and the worker that does its work."""

    page: PolicyChangePage
    dialogs: Dialogs
    worker: BackgroundWorker

    def wait(self) -> None:
        """Let everything in the background end and be shown."""
        for _ in range(5):
            self.worker.wait()
            settle()

    @property
    def work(self) -> PolicyWork:
        """What is shown where a version waits."""
        assert isinstance(self.page.content, PolicyWork)
        return self.page.content

    @property
    def start(self) -> PolicyStart:
        """What is shown where none waits."""
        assert isinstance(self.page.content, PolicyStart)
        return self.page.content

    def take(self, path: Path) -> None:
        """Take a file up."""
        self.page.take_file(str(path))
        self.wait()


Open = Callable[..., Opened]


def opener(show: Show, workspace: Workspace, worker: BackgroundWorker, clock: StandingClock) -> Open:
    """Return what opens the page and waits until it has read what there is."""

    def open_one(scale: float = 1.0, width: int = 884) -> Opened:
        dialogs = Dialogs()
        page = PolicyChangePage(
            Look(RESOURCES, "light", "en", scale),
            PolicyServices(workspace.policy_changing, workspace.library),
            TRAINER,
            PolicyWorkers(worker, worker),
            PolicyFiles(lambda _owner, _kinds: dialogs.chosen, lambda _owner, _name, _kinds: dialogs.saved),
            clock().date(),
        )
        show(page, width, 700)
        opened = Opened(page, dialogs, worker)
        opened.wait()
        return opened

    return open_one


def click_in_view(opened: Opened, widget: object) -> None:
    opened.page.scroll_area.ensureWidgetVisible(widget)  # type: ignore[arg-type]
    settle()
    click(widget)  # type: ignore[arg-type]
