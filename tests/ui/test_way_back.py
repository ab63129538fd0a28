"""Safety copies in the window: made behind the work, shown among the settings, and the way back from damage."""

import os
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.refusals import Refusal, Sentence
from app.services.backing_up import SafetyCopies
from app.services.workspace import open_workspace
from app.storage import backups, damage
from app.ui.learner.home_page import HomePage
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.restore_page import RestorePage
from app.ui.safety_section import SafetySection
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.message_page import MessagePage
from app.ui.shared.preferences import Preferences
from app.ui.window_parts import WindowParts
from tests import builders
from tests.windows import ENGLISH, RESOURCES, drop, focused_name, press, texts

OpenWindow = Callable[[], MainWindow]
NUMBER = "00123"


@pytest.fixture
def elsewhere(tmp_path: Path) -> list[Path]:
    """What the dialog for a copy that lies elsewhere answers; none by default."""
    return []


@pytest.fixture
def open_window(
    qtbot: QtBot, workspace_path: Path, course_folder: Path, clock: builders.StandingClock, elsewhere: list[Path]
) -> Iterator[OpenWindow]:
    """Open the window on the workspace as the program does, with its safety copies."""
    opened: list[tuple[MainWindow, BackgroundWorker]] = []

    def open_one() -> MainWindow:
        worker = BackgroundWorker()
        parts = WindowParts(
            lambda: open_workspace(workspace_path, course_folder, clock, resources=RESOURCES),
            None,
            workspace_path,
            lambda: date(2026, 4, 1),
            lambda *_: "",
            build_safety=lambda: SafetyCopies(workspace_path, clock),
            choose_copy=lambda _owner: str(elsewhere[0]) if elsewhere else "",
        )
        window = MainWindow(ENGLISH, Preferences("light"), parts, worker)
        opened.append((window, worker))
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.open_workspace()
        return window

    yield open_one
    for window, worker in opened:
        workspace = window.workspace()
        window.close()
        drop(window)
        worker.wait()
        if workspace is not None:
            workspace.close()


def ready(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """Wait until the workspace is open, and somebody is there."""
    qtbot.waitUntil(lambda: window.workspace() is not None)
    if window.person() is None:
        window.page.submitted.emit(NUMBER, "Aiko Tanaka")
    return window


def section(window: MainWindow) -> SafetySection:
    window.go(Place(PlaceName.SETTINGS))
    found = window.page.findChild(SafetySection)
    assert found is not None
    return found


def close(window: MainWindow) -> None:
    workspace = window.workspace()
    window.close()
    workspace.close()
    window._workspace = None


def test_the_copy_of_the_day_is_made_behind_the_work(
    qtbot: QtBot, open_window: OpenWindow, workspace_path: Path, clock: builders.StandingClock
) -> None:
    window = ready(qtbot, open_window())
    qtbot.waitUntil(lambda: len(backups.list_copies(workspace_path)) == 1)
    close(window)
    close(ready(qtbot, open_window()))
    assert len(backups.list_copies(workspace_path)) == 1
    clock.advance(days=1)
    ready(qtbot, open_window())
    qtbot.waitUntil(lambda: len(backups.list_copies(workspace_path)) == 2)


def test_at_close_a_copy_is_made_if_the_newest_is_older_than_a_day(
    qtbot: QtBot, open_window: OpenWindow, workspace_path: Path, clock: builders.StandingClock
) -> None:
    window = ready(qtbot, open_window())
    qtbot.waitUntil(lambda: len(backups.list_copies(workspace_path)) == 1)
    window.guards.make_at_close()
    assert len(backups.list_copies(workspace_path)) == 1
    clock.advance(days=2)
    window.guards.make_at_close()
    assert len(backups.list_copies(workspace_path)) == 2


def test_the_settings_say_which_is_the_last_good_copy_and_make_one_now(
    qtbot: QtBot, open_window: OpenWindow, clock: builders.StandingClock
) -> None:
    window = ready(qtbot, open_window())
    safety = section(window)
    qtbot.waitUntil(lambda: "Last good copy: 1 April 2026, " in safety.newest.text())
    assert safety.rest.text().startswith("One copy, in ")
    clock.advance(hours=1)
    safety.make_button.click()
    assert not safety.make_button.isEnabled()
    qtbot.waitUntil(safety.make_button.isEnabled)
    assert safety.rest.text().startswith("One copy, in ")  # of a day the newest is kept
    assert safety.notice.text() == ""


def test_a_copy_that_could_not_be_made_is_told_there(
    qtbot: QtBot, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = ready(qtbot, open_window())
    safety = section(window)
    qtbot.waitUntil(safety.make_button.isEnabled)

    def refuse(*_: object) -> None:
        raise Refusal(Sentence.COPY_NO_ROOM, folder="F", needed="3.0", free="1.0")

    monkeypatch.setattr(backups, "make_copy", refuse)
    safety.make_button.click()
    qtbot.waitUntil(lambda: "There is no room for a safety copy" in safety.notice.text())
    assert safety.make_button.isEnabled()


def copied_then_used(qtbot: QtBot, window: MainWindow, path: Path, clock: builders.StandingClock) -> None:
    """Make a copy with Aiko in it, and pass a quiz after it."""
    ready(qtbot, window)
    safety = section(window)
    qtbot.waitUntil(safety.make_button.isEnabled)
    clock.advance(days=1)
    safety.make_button.click()
    qtbot.waitUntil(safety.make_button.isEnabled)
    builders.take_quiz(window.workspace(), builders.learner_of(window.person()))
    assert len(own_records(window)) == 1
    assert len(backups.list_copies(path)) == 2


def own_records(window: MainWindow) -> list[object]:
    from app.storage import completions

    with window.workspace().database.reading() as session:
        return completions.list_own_records(session, window.person().id)


def test_one_goes_back_to_a_copy_and_on_from_there(
    qtbot: QtBot, open_window: OpenWindow, workspace_path: Path, clock: builders.StandingClock
) -> None:
    window = open_window()
    copied_then_used(qtbot, window, workspace_path, clock)
    section(window).restore_button.click()
    assert isinstance(window.page, RestorePage)
    assert focused_name() == "Use this copy"
    assert any("What was recorded after 2 April 2026" in text for text in texts(window))
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.page, MessagePage))
    assert any("set-aside" in text for text in texts(window))
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.workspace() is not None)
    assert isinstance(window.page, HomePage)
    assert window.person().number == NUMBER
    assert own_records(window) == []


def test_cancelling_leads_back_to_the_settings(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = ready(qtbot, open_window())
    safety = section(window)
    qtbot.waitUntil(safety.restore_button.isEnabled)
    safety.restore_button.click()
    window.page.close_button.click()
    assert window.place().name is PlaceName.SETTINGS
    assert window.workspace() is not None


@pytest.fixture
def damaged(qtbot: QtBot, open_window: OpenWindow, workspace_path: Path, clock: builders.StandingClock) -> MainWindow:
    """A window that was opened on a workspace that was cut in half after two copies were made."""
    window = open_window()
    copied_then_used(qtbot, window, workspace_path, clock)
    close(window)
    os.truncate(workspace_path, workspace_path.stat().st_size // 2)
    window = open_window()
    qtbot.waitUntil(lambda: isinstance(window.page, RestorePage))
    return window


def test_damage_is_named_with_what_is_safe_and_what_is_lost(damaged: MainWindow, workspace_path: Path) -> None:
    said = " ".join(texts(damaged))
    assert "The workspace is damaged" in said
    assert f"{workspace_path} cannot be used: its first pages cannot be read. Nothing in it was changed" in said
    assert "The last good copy is of 2 April 2026" in said
    assert "is lost. The damaged file is set aside and not deleted" in said
    assert focused_name() == "Use this copy"


def test_one_key_leads_from_damage_to_home(qtbot: QtBot, damaged: MainWindow) -> None:
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(damaged.page, MessagePage))
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(damaged.page, HomePage))
    assert damaged.person().number == NUMBER


def test_another_copy_can_be_chosen_by_its_number(qtbot: QtBot, damaged: MainWindow) -> None:
    page = damaged.page
    page.choose_button.click()
    assert [card.isVisible() for card in page.cards] == [True, True]
    press(Qt.Key.Key_2)
    assert [card.isChecked() for card in page.cards] == [False, True]
    assert "1 April 2026" in page.lost.text()
    page.use_button.click()
    qtbot.waitUntil(lambda: isinstance(damaged.page, MessagePage))


def test_a_copy_that_turns_out_bad_is_refused_and_another_can_be_taken(
    qtbot: QtBot, damaged: MainWindow, workspace_path: Path
) -> None:
    newest = backups.list_copies(workspace_path)[0]
    os.truncate(newest.path, 9000)
    page = damaged.page
    page.use_button.click()
    qtbot.waitUntil(lambda: "is no whole copy" in page.notice.text())
    page.choose_button.click()
    page.cards[1].click()
    assert page.notice.text() == ""
    page.use_button.click()
    qtbot.waitUntil(lambda: isinstance(damaged.page, MessagePage))


def test_a_copy_that_lies_elsewhere_can_be_taken(
    qtbot: QtBot, damaged: MainWindow, workspace_path: Path, elsewhere: list[Path], tmp_path: Path
) -> None:
    elsewhere.append(backups.list_copies(workspace_path)[1].path.rename(tmp_path / "kept on a stick"))
    damaged.page.choose_button.click()
    damaged.page.file_button.click()
    qtbot.waitUntil(lambda: isinstance(damaged.page, MessagePage))


def test_closing_leaves_the_damaged_file_as_it_is(damaged: MainWindow, workspace_path: Path) -> None:
    before = workspace_path.read_bytes()
    damaged.page.close_button.click()
    assert not damaged.isVisible()
    assert workspace_path.read_bytes() == before


def test_another_look_still_shows_the_damage(damaged: MainWindow) -> None:
    damaged.dress(ENGLISH, Preferences("dark"))
    assert isinstance(damaged.page, RestorePage)


def test_damage_that_is_found_behind_the_work_closes_the_workspace(
    qtbot: QtBot, open_window: OpenWindow, workspace_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = ready(qtbot, open_window())
    qtbot.waitUntil(lambda: len(backups.list_copies(workspace_path)) == 1)
    close(window)
    content = bytearray(workspace_path.read_bytes())
    content[-8192:-4096] = b"\xff" * 4096
    workspace_path.write_bytes(content)
    monkeypatch.setattr(damage, "READ_AT_START", 1000)
    window = open_window()
    qtbot.waitUntil(lambda: isinstance(window.page, RestorePage))
    assert window.workspace() is None


def test_without_any_copy_one_that_lies_elsewhere_is_offered(
    qtbot: QtBot, open_window: OpenWindow, workspace_path: Path
) -> None:
    content = workspace_path.read_bytes()
    workspace_path.write_bytes(content[:9000])
    window = open_window()
    qtbot.waitUntil(lambda: isinstance(window.page, RestorePage))
    assert any("There is no safety copy beside it" in text for text in texts(window))
    assert not window.page.use_button.isVisible()
    assert window.page.file_button.isVisible()
    assert window.page.close_button.isVisible()


def test_a_copy_of_yesterday_is_no_copy_of_today(workspace_path: Path, clock: builders.StandingClock) -> None:
    safety = SafetyCopies(workspace_path, clock)
    assert safety.look_after() is not None
    assert safety.look_after() is None
    clock.advance(hours=20)
    assert safety.look_after() is not None
    assert clock() - safety.newest().taken < timedelta(hours=1)
