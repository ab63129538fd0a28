"""A tall dialog with a form: the keyboard goes down the form to the buttons, and nothing is done by accident."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.ui.shared.buttons import Button
from app.ui.shared.form_dialog import FormDialog
from app.ui.shared.look import Look


def test_tab_goes_down_the_form_and_then_to_the_buttons(qtbot: QtBot, look: Look) -> None:
    dialog, fields = _open(qtbot, look)
    fields[0].setFocus()
    met: list[QWidget | None] = []
    for _ in range(4):
        met.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert met == [*fields, dialog.cancel_button, dialog.action_button]


def test_enter_in_a_field_does_nothing_and_escape_closes(qtbot: QtBot, look: Look) -> None:
    dialog, fields = _open(qtbot, look)
    pressed: list[bool] = []
    dialog.action_button.clicked.connect(pressed.append)
    qtbot.keyClick(fields[0], Qt.Key.Key_Return)
    assert pressed == [] and dialog.isVisible()
    dialog.refuse("Give a number.")
    assert dialog.notice.text() == "Give a number." and dialog.isVisible()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(fields[0], Qt.Key.Key_Escape)


def _open(qtbot: QtBot, look: Look) -> tuple[FormDialog, list[QLineEdit]]:
    dialog = FormDialog(look, "Keep a number", Button(look, "Keep it", "primary"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    fields = [QLineEdit(), QLineEdit()]
    for field in fields:
        dialog.column.addWidget(field)
    dialog.open_at(520, 520)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    return dialog, fields
