"""What was begun on a page is brought to the same page in another look, and to no other."""

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.carrying_over import bring_back, unfinished
from app.ui.shared.buttons import Button
from app.ui.shared.lines import PageBody, scrolling
from app.ui.shared.look import Look
from tests.ui.conftest import Show


class _Page(QWidget):
    """Fields and buttons in a page that scrolls."""

    def __init__(self, look: Look, buttons: int = 2) -> None:
        super().__init__()
        body = PageBody()
        column = QVBoxLayout(body)
        self.line, self.secret, self.words = QLineEdit(), QLineEdit(), QPlainTextEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.buttons = [Button(look, f"{number}") for number in range(buttons)]
        for part in (self.line, self.secret, self.words, *self.buttons):
            column.addWidget(part)
        column.addSpacing(2000)
        self.area = scrolling(body)
        outer = QVBoxLayout(self)
        outer.addWidget(self.area)


class _OtherPage(_Page):
    """Looks the same and is another one."""


def begun(show: Show, look: Look) -> _Page:
    page = show(_Page(look), 400, 300)
    page.line.setText("half a")
    page.secret.setText("hidden")
    page.words.setPlainText("two\nlines")
    return page


def test_text_keyboard_and_scrolling_come_along_but_no_password(show: Show, look: Look, qtbot: QtBot) -> None:
    page = begun(show, look)
    page.buttons[1].setFocus()
    page.area.verticalScrollBar().setValue(page.area.verticalScrollBar().maximum() // 2)
    before = unfinished(page)
    fresh = show(_Page(look), 400, 300)
    bring_back(fresh, before)
    assert (fresh.line.text(), fresh.words.toPlainText(), fresh.secret.text()) == ("half a", "two\nlines", "")
    assert QApplication.focusWidget() is fresh.buttons[1]
    bar = fresh.area.verticalScrollBar()
    qtbot.waitUntil(lambda: abs(bar.value() - bar.maximum() // 2) <= 1)


def test_a_field_that_had_the_keyboard_gets_it_also_among_other_controls(show: Show, look: Look) -> None:
    page = begun(show, look)
    page.words.setFocus()
    before = unfinished(page)
    fresh = show(_Page(look, buttons=5), 400, 300)
    bring_back(fresh, before)
    assert QApplication.focusWidget() is fresh.words


def test_what_the_page_itself_has_kept_is_not_written_over(show: Show, look: Look) -> None:
    before = unfinished(begun(show, look))
    fresh = show(_Page(look), 400, 300)
    fresh.line.setText("kept")
    bring_back(fresh, before)
    assert fresh.line.text() == "kept"


def test_another_page_gets_nothing(show: Show, look: Look) -> None:
    before = unfinished(begun(show, look))
    other = show(_OtherPage(look), 400, 300)
    bring_back(other, before)
    assert other.line.text() == ""
