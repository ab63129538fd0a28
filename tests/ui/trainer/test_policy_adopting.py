"""Adopting a version for many people takes its time: how far it is can be seen, and it can be stopped."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.people import Actor
from app.domain.policy_changing import Decision
from app.services.policy_changing import Adopted
from app.services.workspace import Workspace
from app.ui.shared.background import BackgroundWorker
from tests.builders import StandingClock, take_quiz
from tests.queries import everything
from tests.services.test_policy_changing import changed, decided
from tests.ui.conftest import Show
from tests.ui.trainer.policy_pages import OTHER_WORDS, Open, click_in_view, opener
from tests.windows import drop, focused_name, press


@pytest.fixture
def open_page(show: Show, workspace: Workspace, worker: BackgroundWorker, clock: StandingClock) -> Open:
    """Open the page and wait until it has read what there is."""
    return opener(show, workspace, worker, clock)


@pytest.fixture
def new_policy(course_folder: Path, tmp_path: Path) -> Path:
    """A policy file in which the desk has another wording."""
    return changed(course_folder, tmp_path, *OTHER_WORDS)


@dataclass
class Held:
    """An adoption that waits in the middle, with everything written and nothing committed, until it may go on."""

    given: threading.Event = field(default_factory=threading.Event)
    go_on: threading.Event = field(default_factory=threading.Event)


@pytest.fixture
def held(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> Held:
    """Hold adoptions where the short module was given."""
    hold, whole = Held(), workspace.policy_changing.adopt

    def adopt(actor: Actor, change_id: UUID, due: date | None, progress: Callable[[int], None]) -> Adopted:
        def held(people: int) -> None:
            progress(people)
            if people:
                hold.given.set()
                assert hold.go_on.wait(10)
                progress(people)

        return whole(actor, change_id, due, held)

    monkeypatch.setattr(workspace.policy_changing, "adopt", adopt)
    return hold


def test_an_adoption_shows_how_far_it_is_and_can_be_cancelled_with_nothing_half_done(
    qtbot: QtBot, open_page: Open, held: Held, new_policy: Path, workspace: Workspace, aiko: Actor
) -> None:
    take_quiz(workspace, aiko)
    change = decided(workspace, new_policy, Decision.AGAIN)
    opened = open_page()
    before = everything(workspace.database)
    adoption = opened.work.adoption
    click_in_view(opened, adoption.adopt_button)
    click_in_view(opened, adoption.yes_button)
    assert held.given.wait(10)
    qtbot.waitUntil(lambda: adoption.progress.bar.value() == 1)
    assert adoption.progress.words.text() == "Adopting: 1 of 1 people have the short module."
    assert focused_name() == "Cancel"
    assert not opened.work.views[0].decision.isEnabled(), "nothing is decided while it goes on"
    press(Qt.Key.Key_Space)
    assert adoption.progress.words.text() == "Stopping…"
    held.go_on.set()
    opened.wait()
    assert adoption.failure.text() == "Stopped. Nothing was changed."
    assert focused_name() == "Adopt version 2026-10"
    assert everything(workspace.database) == before
    assert workspace.catalogue.course().policy == change.before
    press(Qt.Key.Key_Return)
    click_in_view(opened, adoption.yes_button)
    opened.wait()
    assert workspace.catalogue.course().policy == change.after, "cancelled once, it can still be adopted"


def test_leaving_the_page_stops_an_adoption_with_nothing_half_done(
    open_page: Open, held: Held, new_policy: Path, workspace: Workspace, aiko: Actor
) -> None:
    take_quiz(workspace, aiko)
    decided(workspace, new_policy, Decision.AGAIN)
    opened = open_page()
    before = everything(workspace.database)
    click_in_view(opened, opened.work.adoption.adopt_button)
    click_in_view(opened, opened.work.adoption.yes_button)
    assert held.given.wait(10)
    drop(opened.page)
    held.go_on.set()
    opened.wait()
    assert everything(workspace.database) == before
