"""In the smallest window at the largest text nothing is cut off or lies over another thing, in both languages."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QScrollArea, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.domain.people import Actor, Role
from app.domain.texts import Language
from app.ui.application import wear
from app.ui.hr.people_page import PeoplePage
from app.ui.learner.home_head import HomeHead
from app.ui.learner.lesson_page import LessonPage
from app.ui.learner.result_page import ResultPage
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.shared.buttons import Button
from app.ui.shared.cut_label import CutLabel
from app.ui.shared.lists.paged_model import PagedModel
from app.ui.shared.look import Look
from app.ui.shared.preferences import Preferences
from app.ui.trainer.library_page import LibraryPage
from tests.ui.conftest import Desk, Show
from tests.ui.learner.conftest import choose_right
from tests.ui.test_main_window import join
from tests.windows import ENGLISH, RESOURCES, press, settle, start_quiz

LOOKS = {language: Look(RESOURCES, "light", language, 2.0) for language in ("en", "ja")}
HR = Actor(Role.HR, name="Ines Fallowbrook")


@pytest.fixture(params=LOOKS)
def window(desk: Desk, qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[MainWindow]:
    """The smallest window at the largest text, used by Aiko and with HR signed in."""
    language: Language = request.param
    worn = wear(qapp, LOOKS[language], [])
    join(desk)
    window = desk.start(size=(880, 600))
    window.dress(LOOKS[language], Preferences("light", language, 2.0))
    yield window
    wear(qapp, ENGLISH, worn)


def controls(page: QWidget) -> list[QWidget]:
    """Return what can be pressed or written into on a page, but for what a table has of its own."""
    settle()
    tables = page.findChildren(QTableView)
    return [
        one
        for kind in (QAbstractButton, QLineEdit)
        for one in page.findChildren(kind)
        if one.isVisible() and one.width() > 0 and not any(table.isAncestorOf(one) for table in tables)
    ]


def faults(page: QWidget) -> list[str]:
    """Return what is pressed together, lies over another control, or reaches beyond the page at a side."""
    shown = controls(page)
    places = {one: QRect(one.mapTo(page, QPoint(0, 0)), one.size()) for one in shown}
    found = [
        f"{one.accessibleName()} {one.text()} is pressed together"
        for one in shown
        if one.width() < one.minimumSizeHint().width() or one.height() < one.minimumSizeHint().height()
    ]
    found += [
        f"{one.text()} lies over {other.text()}"
        for one, other in combinations(shown, 2)
        if places[one].intersects(places[other])
        and not one.isAncestorOf(other)
        and not other.isAncestorOf(one)
        and _area(one) is _area(other)
    ]
    beyond = [one for one in shown if places[one].left() < 0 or places[one].right() >= page.width()]
    return found + [f"{one.text()} reaches beyond the page" for one in beyond]


def _area(widget: QWidget) -> QWidget | None:
    """Return what a widget scrolls in: below a bar may lie what scrolls there."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent


def test_the_line_above_home_can_be_read_whole(window: MainWindow) -> None:
    window.go(Place(PlaceName.HOME))
    settle()
    (head,) = window.page.findChildren(HomeHead)
    words = [one for one in head.findChildren(QLabel) if one.text()]
    assert len(words) == 2
    for one in words:
        assert one.width() >= one.sizeHint().width(), one.text()
        assert one.mapTo(head, QPoint(one.width(), 0)).x() <= head.width(), one.text()
    assert head.height() <= 2 * words[0].height() + window.look().px(8)


def wait_for(qtbot: QtBot, model: PagedModel) -> None:
    qtbot.waitUntil(model.is_complete)
    settle()


def test_people_have_a_whole_head_and_rows_below_it(window: MainWindow, qtbot: QtBot) -> None:
    window.hr_signed_in(HR, Place(PlaceName.PEOPLE))
    page = window.page
    assert isinstance(page, PeoplePage)
    wait_for(qtbot, page.model)
    assert len(controls(page)) > 6
    assert faults(page) == []
    assert page.table.height() >= 300, "the head of the table and four rows"
    page.search.setText("nobody is called so")
    qtbot.waitUntil(lambda: page.empty.isVisible())
    assert faults(page) == []


def test_the_library_has_a_whole_head_and_rows_below_it(window: MainWindow, qtbot: QtBot) -> None:
    window.hr_signed_in(HR, Place(PlaceName.ITEMS))
    page = window.page
    assert isinstance(page, LibraryPage)
    wait_for(qtbot, page.model)
    assert faults(page) == []
    assert page.table.height() >= 300
    for chip, value in ((page.filters.to_do, "weak"), (page.filters.language, "ja")):
        chip.choose(value)
    wait_for(qtbot, page.model)
    assert faults(page) == []


def test_who_was_in_a_list_that_becomes_empty_is_on_the_way_on(window: MainWindow, qtbot: QtBot) -> None:
    window.hr_signed_in(HR, Place(PlaceName.ITEMS))
    page = window.page
    assert isinstance(page, LibraryPage)
    wait_for(qtbot, page.model)
    page.table.setFocus(Qt.FocusReason.TabFocusReason)
    page.search.setText("nothing is called so")
    qtbot.waitUntil(lambda: page.frame.empty.isVisible())
    focused = QApplication.focusWidget()
    assert focused is not None
    assert page.frame.empty.isAncestorOf(focused)


def test_the_bars_of_a_lesson_are_whole_on_every_page(window: MainWindow) -> None:
    pages = len(window.workspace().catalogue.course().modules[0].module.pages)
    for number in range(1, pages + 1):
        window.go(Place(PlaceName.LESSON, "tidy-desk", number))
        assert isinstance(window.page, LessonPage)
        assert faults(window.page) == []
        title = window.page.findChild(CutLabel)
        assert title is not None
        assert title.width() > 0
        assert title.accessibleName() == title.toolTip().removeprefix("<qt>").removesuffix("</qt>")


def test_the_bar_of_a_lesson_is_whole_where_its_quiz_is_under_way(window: MainWindow) -> None:
    start_quiz(window, "tidy-desk")
    window.go(Place(PlaceName.LESSON, "tidy-desk", 2))
    assert window.page.next_button.text() in ("Continue the quiz", "確認テストをつづける")
    assert faults(window.page) == []


def test_the_bar_of_a_result_is_whole(window: MainWindow) -> None:
    start_quiz(window, "tidy-desk")
    while not isinstance(window.page, ResultPage):
        choose_right(window.page)
        press(Qt.Key.Key_Return, Qt.Key.Key_Return)
        settle()
    assert faults(window.page) == []


def test_buttons_spare_their_key_first_and_then_their_icon(show: Show) -> None:
    look = ENGLISH
    button = show(Button(look, "Next page", icon="arrow-right", key="→"), 300, 60)
    whole, without_key, without_icon = (button.width_without(parts) for parts in range(3))
    assert whole > without_key + 20 > without_icon + 20
    picture = button.grab().toImage()
    button.spare(2)
    assert button.sizeHint().width() == without_icon
    assert button.grab().toImage() != picture
    button.spare(0)
    assert button.grab().toImage() == picture
    lone = Button(look, "", icon="arrow-right")
    assert lone.width_without(2) == lone.width_without(1), "an icon without a text stays"
