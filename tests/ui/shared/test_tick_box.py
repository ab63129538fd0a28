"""Check boxes and radio buttons: pressed by mouse and keyboard, seen on the screen, with words that wrap."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.shared.look import Look
from app.ui.shared.tick_box import TickBox
from tests.ui.conftest import Show


def test_a_check_box_is_turned_by_mouse_space_and_enter(qtbot: QtBot, look: Look, show: Show) -> None:
    box = show(TickBox(look, "With the answers"), 200, 40)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert box.isChecked()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.isChecked()


def test_on_and_off_look_different_and_the_tick_is_accent(look: Look, show: Show) -> None:
    box = show(TickBox(look, "x"), 200, 40)
    off = box.grab().toImage()
    box.setChecked(True)
    on = box.grab().toImage()
    assert on != off
    middle = on.pixelColor(3, 3 + 18 // 2).name()
    assert middle == look.colour("accent").name()


def test_words_that_do_not_fit_wrap_and_make_the_box_higher(look: Look) -> None:
    box = TickBox(look, "They work for us, and only within the purpose above, as was agreed in writing.")
    assert box.heightForWidth(160) > box.heightForWidth(900)
    before = box.heightForWidth(160)
    box.set_words("Short")
    assert box.heightForWidth(160) < before and box.accessibleName() == "Short"


def test_arrows_go_round_the_radio_buttons_of_a_group_only(qtbot: QtBot, look: Look, show: Show) -> None:
    whole = QWidget()
    column, group = QVBoxLayout(whole), QButtonGroup(whole)
    radios = [TickBox(look, name, "radio") for name in "abc"]
    check = TickBox(look, "d")
    for box in radios:
        group.addButton(box)
    for box in (*radios, check):
        column.addWidget(box)
    radios[0].setChecked(True)
    show(whole, 200, 200)
    qtbot.keyClick(radios[0], Qt.Key.Key_Up)
    assert [box.isChecked() for box in radios] == [False, False, True]
    qtbot.keyClick(radios[2], Qt.Key.Key_Down)
    assert [box.isChecked() for box in radios] == [True, False, False]
    qtbot.keyClick(check, Qt.Key.Key_Down)
    assert not check.isChecked()
