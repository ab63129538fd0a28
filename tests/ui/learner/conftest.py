"""Pages of the learner's part, shown alone on a real workspace."""

from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest

from app.domain.items import Item
from app.domain.people import Actor
from app.services.workspace import Workspace
from app.ui.learner.certificate_saving import CertificateSaving
from app.ui.learner.quiz_page import QuizPage
from app.ui.learner.result_page import ResultPage
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from tests.ui.conftest import Show


class QuizTaker:
    """Takes a quiz in a window, as a person would, and knows the right answers."""

    def __init__(self, show: Show, look: Look, workspace: Workspace, actor: Actor) -> None:
        self._show, self._look, self._workspace, self._actor = show, look, workspace, actor

    def open(self) -> QuizPage:
        """Show the quiz page of the module "tidy-desk"."""
        return self._show(QuizPage(self._look, self._workspace.quizzes, self._actor, "tidy-desk"))


def choose(page: QuizPage, *option_ids: str) -> None:
    """Choose options of the item shown, by their number keys."""
    for number, card in enumerate(page.view.cards(), start=1):
        if card.option_id in option_ids:
            page.view.press_number(number)


def choose_right(page: QuizPage) -> None:
    """Choose the wholly right answer."""
    choose(page, *page.view.item.key())


def choose_wrong(page: QuizPage) -> None:
    """Choose a complete answer that is wrong: the last option, which is never the key."""
    item: Item = page.view.item
    choose(page, *(("true", "b") if item.statement is not None else ("c",)))


@pytest.fixture
def quiz(show: Show, look: Look, workspace: Workspace, aiko: Actor) -> QuizTaker:
    """Aiko at the quiz of the small module."""
    return QuizTaker(show, look, workspace, aiko)


class SaveDialog:
    """Stands for the dialog that asks for a place: answers with `path` and remembers the names that were suggested."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self.suggested: list[str] = []

    def __call__(self, _owner: object, suggested_name: str, _kinds: str) -> str:
        self.suggested.append(suggested_name)
        return str(self.path or "")


@pytest.fixture
def save_dialog(tmp_path: Path) -> SaveDialog:
    """A dialog that answers with a place in the test's folder."""
    return SaveDialog(tmp_path / "certificate.pdf")


@pytest.fixture
def worker(qapp: object) -> Iterator[BackgroundWorker]:
    """A background worker that has ended its jobs before the workspace is closed."""
    worker = BackgroundWorker()
    yield worker
    worker.wait()


@pytest.fixture
def opened_files() -> list[Path]:
    """The files that were given to the desktop to open."""
    return []


ShowResult = Callable[..., ResultPage]


@pytest.fixture
def show_result(
    show: Show,
    look: Look,
    workspace: Workspace,
    worker: BackgroundWorker,
    save_dialog: SaveDialog,
    opened_files: list[Path],
) -> ShowResult:
    """Show the result of an attempt, with the keyboard where the window puts it."""

    def show_one(actor: Actor, attempt: UUID, following: str = "", look: Look = look) -> ResultPage:
        saving = CertificateSaving(look, workspace.certificates, actor, save_dialog, worker, opened_files.append)
        page = show(ResultPage(look, workspace.results, workspace.attesting, saving, actor, attempt, following))
        page.focus_control()
        return page

    return show_one
