"""The Integrity page shows the last good safety copy, what is due, and the encryption, in the words of the settings."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.protection import Protection
from app.services.backing_up import SafetyCopies
from app.services.file_keys import FileKeys
from app.services.protecting import Protecting
from app.services.workspace import Workspace
from app.ui.hr.integrity_guards import IntegrityGuards
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from tests.builders import StandingClock
from tests.keychains import NoKeychain
from tests.windows import click, texts

Show = Callable[[], IntegrityGuards]
NONE_YET = "There is none yet. One is made by itself each day that the program is used."
DUE = "The copy of today is due; it is made by itself while the program is open."


@pytest.fixture
def keys() -> FileKeys:
    return FileKeys(NoKeychain())


@pytest.fixture
def safety(workspace: Workspace, workspace_path: Path, clock: StandingClock, keys: FileKeys) -> SafetyCopies:
    return SafetyCopies(workspace_path, clock, keys.key_of)


@pytest.fixture
def show_guards(
    qtbot: QtBot, look: Look, worker: BackgroundWorker, safety: SafetyCopies, keys: FileKeys
) -> Iterator[Show]:
    def show() -> IntegrityGuards:
        guards = IntegrityGuards(look, safety, Protecting(safety.path, keys), worker)
        qtbot.addWidget(guards)
        guards.resize(760, 400)
        guards.show()
        qtbot.waitUntil(lambda: guards.protection.text() != "")
        return guards

    yield show
    worker.wait()


def test_without_a_copy_it_says_so_and_what_is_due(show_guards: Show, safety: SafetyCopies) -> None:
    seen = texts(show_guards())
    assert NONE_YET in seen
    assert f"They will lie in {safety.folder}" in seen
    assert DUE in seen
    assert any(text.startswith("Not encrypted. Whoever gets hold of the file") for text in seen)


def test_the_last_good_copy_is_shown_with_when_where_and_that_it_was_read_again(
    show_guards: Show, safety: SafetyCopies
) -> None:
    safety.make()
    guards = show_guards()
    assert guards.newest.text().startswith("Last good copy: 1 April 2026, ")
    assert str(safety.folder) in guards.verified.text()
    assert "read whole" in guards.verified.text()
    assert guards.due.text() == "The copy of today is made; the next one is due tomorrow."


def test_on_the_next_day_another_one_is_due(show_guards: Show, safety: SafetyCopies, clock: StandingClock) -> None:
    safety.make()
    clock.now += timedelta(days=1)
    assert show_guards().due.text() == DUE


def test_an_encrypted_workspace_is_said_to_be(
    workspace: Workspace, show_guards: Show, safety: SafetyCopies, keys: FileKeys
) -> None:
    workspace.close()
    Protecting(safety.path, keys).change(Protection.PASSPHRASE, "correct horse battery", "correct horse battery")
    safety.make()
    guards = show_guards()
    assert guards.protection.text().startswith("Encrypted with a passphrase")
    assert guards.newest.text().endswith("encrypted")


def test_both_are_changed_in_the_settings(qtbot: QtBot, show_guards: Show) -> None:
    guards = show_guards()
    with qtbot.waitSignal(guards.settings_wanted):
        click(guards.settings_button)
