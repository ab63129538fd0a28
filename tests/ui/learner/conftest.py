"""Pages of the learner's part, shown alone on a real workspace."""

import pytest

from app.domain.items import Item
from app.domain.people import Actor
from app.services.workspace import Workspace
from app.ui.learner.quiz_page import QuizPage
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
