"""HR's side closes when nobody is there, and what was being written is there for the same person alone."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from app.domain.people import Actor, Role
from app.ui.hr.records_page import RecordsPage
from app.ui.hr.sign_ins_page import SignInsPage
from app.ui.hr_lock import AWAY_MINUTES
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.shared.sign_in_page import SignInPage
from tests.ui.conftest import Desk
from tests.ui.test_main_window import go_to, join
from tests.windows import click, texts

PASSWORD = "a long enough password"


@pytest.fixture
def window(desk: Desk) -> Iterator[MainWindow]:
    """A window in which Ines of HR is signed in and adds somebody."""
    join(desk)
    window = desk.start()
    ines = window.workspace().sign_ins.set_up("Ines Fallowbrook", PASSWORD, PASSWORD).actor
    window.hr_signed_in(ines, Place(PlaceName.SIGN_INS))
    yield window
    window._lock.sign_out()


def leave_alone(window: MainWindow) -> None:
    alone: list[bool] = []
    window._lock.left_alone.connect(lambda: alone.append(True))
    window._lock.timer.setInterval(1)
    for _ in range(100):  # a busy machine may take longer than one wait
        QTest.qWait(30)
        if alone:
            break
    window._lock.timer.setInterval(AWAY_MINUTES * 60_000)


def sign_in(qtbot: QtBot, window: MainWindow, name: str, password: str = PASSWORD) -> None:
    page = window.page
    assert isinstance(page, SignInPage)
    page.form.fields["name"].setText(name)
    page.form.fields["password"].setText(password)
    click(page.form.submit_button)
    qtbot.waitUntil(lambda: window.page is not page)


def test_who_is_signed_in_stands_in_the_navigation_with_the_way_out(window: MainWindow) -> None:
    assert "Ines Fallowbrook, HR" in texts(window)
    go_to(window, "Sign out")
    assert "Ines Fallowbrook, HR" not in texts(window)
    go_to(window, "Records")
    assert isinstance(window.page, SignInPage)


def test_after_a_quarter_of_an_hour_alone_hr_s_side_is_closed_and_what_was_typed_is_kept(
    qtbot: QtBot, window: MainWindow
) -> None:
    assert window._lock.timer.interval() == AWAY_MINUTES * 60_000 == 900_000
    page = window.page
    assert isinstance(page, SignInsPage)
    page.name.setText("Theo Ma")
    leave_alone(window)
    assert isinstance(window.page, SignInPage)
    assert not page.isVisible()
    assert "Ines Fallowbrook, HR" not in texts(window)
    assert any("Nobody touched" in text for text in texts(window))
    go_to(window, "Home")
    go_to(window, "Records")
    sign_in(qtbot, window, "Ines Fallowbrook")
    assert window.page is page
    assert page.isVisible()
    assert page.name.text() == "Theo Ma"
    assert window.place().name is PlaceName.SIGN_INS


def test_an_open_dialog_is_hidden_and_comes_back_as_it_was(qtbot: QtBot, window: MainWindow) -> None:
    dialog = QDialog(window.page)
    text = QLineEdit("Half a sent")
    QVBoxLayout(dialog).addWidget(text)
    dialog.open()
    leave_alone(window)
    assert not dialog.isVisible()
    sign_in(qtbot, window, "Ines Fallowbrook")
    assert dialog.isVisible()
    assert text.text() == "Half a sent"


def test_somebody_else_who_signs_in_does_not_see_it(qtbot: QtBot, window: MainWindow) -> None:
    page = window.page
    sign_ins = window.workspace().sign_ins
    given = sign_ins.add(Actor(Role.HR), "August Lindqvist", Role.AUDITOR)
    sign_ins.change_password("August Lindqvist", given.first_password, PASSWORD, PASSWORD)
    leave_alone(window)
    sign_in(qtbot, window, "August Lindqvist")
    assert window.page is not page
    assert "August Lindqvist, Auditor" in texts(window)


def test_a_key_or_the_mouse_is_a_sign_of_life_in_a_dialog_too(qtbot: QtBot, window: MainWindow) -> None:
    def is_seen(act: Callable[[], None]) -> bool:
        QTest.qWait(60)
        before = window._lock.timer.remainingTime()
        assert before < 9_960
        act()
        return window._lock.timer.remainingTime() > before

    window._lock.timer.setTimerType(Qt.TimerType.PreciseTimer)
    window._lock.timer.setInterval(10_000)
    window._lock.timer.start()
    assert not is_seen(lambda: None)
    shown = window.windowHandle()
    assert is_seen(lambda: QTest.keyClick(shown, Qt.Key.Key_T))
    assert is_seen(lambda: QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=QPoint(600, 300)))
    assert is_seen(lambda: QTest.mouseMove(shown, QPoint(610, 320)))
    dialog = QDialog(window)
    dialog.open()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is dialog.windowHandle())
    assert is_seen(lambda: QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_T))
    dialog.close()


def test_on_the_employee_s_pages_only_the_sign_in_ends(window: MainWindow) -> None:
    go_to(window, "Modules")
    page = window.page
    leave_alone(window)
    assert window.page is page
    go_to(window, "Records")
    assert isinstance(window.page, SignInPage)


def test_an_auditor_looks_at_the_records_without_settling_or_exporting(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    join(desk)
    window = desk.start()
    sign_ins = window.workspace().sign_ins
    ines = sign_ins.set_up("Ines", PASSWORD, PASSWORD).actor
    given = sign_ins.add(ines, "August", Role.AUDITOR)
    august = sign_ins.change_password("August", given.first_password, PASSWORD, PASSWORD)
    settled: list[Actor] = []
    kind = type(window.workspace().settling)
    settle = kind.settle

    def noted(self: object, actor: Actor, *arguments: object) -> object:
        settled.append(actor)
        return settle(self, actor, *arguments)

    monkeypatch.setattr(kind, "settle", noted)
    window.hr_signed_in(august, Place(PlaceName.RECORDS))
    assert isinstance(window.page, RecordsPage)
    assert not window.page.export_button.isVisible()
    window.page.resize(700, 500)
    assert not window.page.export_button.isVisible()
    for name in (PlaceName.ROSTER, PlaceName.EVIDENCE):
        window.go(Place(name))
        assert "This page is for HR" in texts(window)
    for name in ("Overview", "People", "Assignments", "Reminders", "Exports", "Inbox", "Sign-ins"):
        go_to(window, name)
        seen = set(texts(window))
        assert "This page is for HR" not in seen
        assert not seen & {
            *("Export", "Import roster", "Evidence pack", "New rule", "Assign…", "Prepare reminders"),
            *("Send the answer", "Add the sign-in", "New password", "Import a roster", "Assign a module"),
        }
    window.go(Place(PlaceName.RETENTION))
    assert not set(texts(window)) & {"Erase a person…", "Change the periods…"}
    window._building.wait()
    assert settled == []
    window.hr_signed_in(ines, Place(PlaceName.RECORDS))
    window._building.wait()
    assert settled == [ines]
    QApplication.processEvents()


def test_a_trainer_comes_to_the_items_and_is_told_that_the_rest_is_for_hr(desk: Desk, qtbot: QtBot) -> None:
    join(desk)
    window = desk.start()
    sign_ins = window.workspace().sign_ins
    ines = sign_ins.set_up("Ines", PASSWORD, PASSWORD).actor
    given = sign_ins.add(ines, "Tom", Role.TRAINER)
    sign_ins.change_password("Tom", given.first_password, PASSWORD, PASSWORD)
    go_to(window, "Records")
    sign_in(qtbot, window, "Tom")
    assert window.place().name is PlaceName.ITEMS
    go_to(window, "Inbox")
    assert "What employees ask of the trainer. The rest of this side is for HR." in texts(window)
    assert "How long data is kept" not in texts(window)
    for name in (PlaceName.OVERVIEW, PlaceName.RECORDS, PlaceName.SIGN_INS):
        window.go(Place(name))
        assert "This page is for HR" in texts(window)
    click(window.page.button)
    assert window.place().name is PlaceName.ITEMS
