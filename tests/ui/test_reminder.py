"""A reminder is shown at the start and once a day at most, and only where it is wanted."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from app.domain.home import Home
from app.domain.people import Actor
from app.services.workspace import Workspace
from app.ui.reminder import Reminder
from app.ui.shared.logo import logo_icon
from app.ui.shared.look import Look
from app.ui.shared.preferences import PreferenceStore
from app.ui.tray import SystemTray, Tray
from tests.builders import take_quiz
from tests.ui.conftest import FakeTray

TODAY = date(2026, 4, 1)


class Days:
    """A calendar that a test turns, and what Home holds."""

    def __init__(self, home: Home | None) -> None:
        self.day, self.home = TODAY, home

    def today(self) -> date:
        return self.day


@pytest.fixture
def store(tmp_path: Path) -> PreferenceStore:
    return PreferenceStore(tmp_path / "preferences.ini")


def reminder_of(days: Days, tray: Tray, store: PreferenceStore, look: Look, *, wanted: bool = True) -> Reminder:
    reminder = Reminder(tray, store, days.today, lambda: days.home)
    reminder.set_wanted(wanted, look)
    return reminder


@pytest.fixture
def due(workspace: Workspace, aiko: Actor, hr: Actor) -> Home:
    """Home of somebody with one module that is due on Friday."""
    workspace.assigning.assign_to_people(hr, "tidy-desk", ["00123"], date(2026, 4, 3))
    return workspace.home.load(aiko)


def test_what_is_due_within_a_week_is_said(due: Home, tray: FakeTray, store: PreferenceStore, look: Look) -> None:
    reminder_of(Days(due), tray, store, look).remind()
    assert tray.said == ["“The tidy desk” is due Friday."]


@pytest.mark.parametrize(
    ("days", "said"),
    [(-9, "“The tidy desk” is overdue since 23 March."), (0, "“The tidy desk” is due today."), (8, None), (None, None)],
)
def test_what_is_late_is_said_and_what_is_far_is_not(
    due: Home, tray: FakeTray, store: PreferenceStore, look: Look, days: int | None, said: str | None
) -> None:
    day = None if days is None else TODAY + timedelta(days=days)
    home = replace(due, next=replace(due.next, module=replace(due.next.module, due=day)))
    reminder_of(Days(home), tray, store, look).remind()
    assert tray.said == ([said] if said else [])


def test_several_modules_make_one_message(
    workspace: Workspace, aiko: Actor, hr: Actor, tray: FakeTray, store: PreferenceStore, look: Look
) -> None:
    for module, day in (("tidy-desk", 5), ("locked-drawer", 2)):
        workspace.assigning.assign_to_people(hr, module, ["00123"], date(2026, 4, day))
    home = workspace.home.load(aiko)
    reminder_of(Days(home), tray, store, look).remind()
    assert tray.said == ["“The tidy desk” is due tomorrow. One more module is due soon."]
    more = replace(home, assigned=home.assigned * 3)
    reminder_of(Days(replace(more, person=replace(home.person, id=9))), tray, store, look).remind()
    assert tray.said[1] == "“The tidy desk” is due tomorrow. 3 more modules are due soon."


def test_once_a_day_is_enough_also_over_several_starts(
    due: Home, tray: FakeTray, store: PreferenceStore, look: Look
) -> None:
    days = Days(due)
    for _ in range(3):
        reminder = reminder_of(days, tray, store, look)
        reminder.remind()
    assert len(tray.said) == 1
    days.day += timedelta(days=1)
    reminder.look_at_the_day()
    reminder.look_at_the_day()
    assert tray.said[1:] == ["“The tidy desk” is due tomorrow."]


def test_another_person_of_the_same_day_is_reminded_too(
    due: Home, tray: FakeTray, store: PreferenceStore, look: Look
) -> None:
    days = Days(due)
    reminder = reminder_of(days, tray, store, look)
    reminder.remind()
    days.home = replace(due, person=replace(due.person, id=2))
    reminder.remind()
    assert len(tray.said) == 2


def test_nobody_is_reminded_who_does_not_want_it_or_has_done_it(
    workspace: Workspace, aiko: Actor, due: Home, tray: FakeTray, store: PreferenceStore, look: Look
) -> None:
    reminder_of(Days(due), tray, store, look, wanted=False).remind()
    reminder_of(Days(None), tray, store, look).remind()
    take_quiz(workspace, aiko)
    reminder_of(Days(workspace.home.load(aiko)), tray, store, look).remind()
    assert tray.said == []


def test_switching_it_off_takes_the_icon_away(due: Home, tray: FakeTray, store: PreferenceStore, look: Look) -> None:
    reminder = reminder_of(Days(due), tray, store, look)
    reminder.remind()
    assert tray.shown
    reminder.set_wanted(False, look)
    assert not tray.shown


def test_a_click_opens_the_module(due: Home, tray: FakeTray, store: PreferenceStore, look: Look, qtbot: QtBot) -> None:
    reminder = reminder_of(Days(due), tray, store, look)
    reminder.remind()
    with qtbot.waitSignal(reminder.module_wanted) as told:
        tray.message_pressed.emit()
    assert told.args == ["tidy-desk"]
    with qtbot.waitSignal(reminder.window_wanted):
        tray.icon_pressed.emit()


def test_without_a_tray_nothing_happens(due: Home, store: PreferenceStore, look: Look, qtbot: QtBot) -> None:
    for tray in (FakeTray(there=False), SystemTray(lambda: logo_icon(look)), Tray()):
        assert not tray.is_there()
        days = Days(due)
        reminder = reminder_of(days, tray, store, look)
        reminder.remind()
        days.day += timedelta(days=1)
        with qtbot.waitSignal(reminder.day_turned):
            reminder.look_at_the_day()
        tray.hide()
    assert store.load_reminded() == ""


@pytest.mark.qt_log_ignore("No such signal QPlatformNativeInterface::systemTrayWindowChanged", extend=True)
def test_the_real_tray_is_made_with_the_first_message(
    look: Look, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    shown = []
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _tray, title, words, icon: shown.append((title, words)))
    tray = SystemTray(lambda: logo_icon(look))
    assert tray._tray is None
    tray.show_message("Clausewise", "<b>plain</b>")
    assert shown == [("Clausewise", "<b>plain</b>")]
    with qtbot.waitSignal(tray.message_pressed):
        tray._tray.messageClicked.emit()
    with qtbot.waitSignal(tray.icon_pressed):
        tray._tray.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    tray.hide()


def test_the_icon_is_drawn_in_every_size(look: Look) -> None:
    icon = logo_icon(look)
    for size in (16, 256):
        pixmap: QPixmap = icon.pixmap(size, size)
        assert not pixmap.toImage().allGray()
