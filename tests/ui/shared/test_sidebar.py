"""The navigation says where one is and how much waits, also folded, and fits into a low window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.domain.people import Actor, Person, Role
from app.ui.page_frame import PageFrame
from app.ui.shared.look import Look
from app.ui.shared.nav_items import NavHeading, NavItem
from app.ui.shared.sidebar import Sidebar
from tests.ui.conftest import Show
from tests.windows import RESOURCES, name_of, settle


def framed(show: Show, look: Look, width: int = 1200, height: int = 800) -> PageFrame:
    frame = PageFrame(look)
    frame.show_person(Person(1, "00123", "Aiko Tanaka", "Support"))
    frame.show_page(QWidget(), "home")
    show(frame, width, height)
    settle()
    return frame


def item(frame: PageFrame, name: str) -> NavItem:
    return next(one for one in frame.findChildren(NavItem) if name_of(one) == name)


def test_a_count_is_drawn_and_heard_and_zero_is_nothing(show: Show, look: Look) -> None:
    frame = framed(show, look)
    practice = item(frame, "Practice")
    plain = practice.grab().toImage()
    frame.set_count("practice", 5)
    assert QAccessible.queryAccessibleInterface(practice).text(QAccessible.Text.Description) == "5 waiting"
    assert practice.grab().toImage() != plain
    frame.set_count("practice", 0)
    assert practice.accessibleDescription() == ""
    assert practice.grab().toImage() == plain
    frame.set_count("no such entry", 3)


def test_a_count_is_seen_where_the_navigation_is_folded(show: Show, look: Look) -> None:
    frame = framed(show, look, width=900)
    practice = item(frame, "Practice")
    plain = practice.grab().toImage()
    frame.set_count("practice", 12_345)
    assert practice.grab().toImage() != plain


def test_each_entry_names_its_key_and_folded_also_its_name(show: Show, look: Look) -> None:
    frame = framed(show, look)
    assert item(frame, "Home").toolTip() == "<qt>Ctrl+1</qt>"
    assert item(frame, "Modules").toolTip() == "<qt>Ctrl+2</qt>"
    frame.resize(900, 800)
    settle()
    assert item(frame, "Modules").toolTip() == "<qt>Modules  Ctrl+2</qt>"


@pytest.mark.parametrize(("scale", "size"), [(1.0, (880, 600)), (1.5, (1100, 700)), (2.0, (1100, 700))])
def test_every_entry_can_be_reached_in_a_low_window(show: Show, scale: float, size: tuple[int, int]) -> None:
    frame = framed(show, Look(RESOURCES, "light", "en", scale), *size)
    frame.show_signed_in(Actor(Role.HR, name="Ines Fallowbrook"))
    settle()
    assert frame.height() == size[1], "nothing makes the window higher"
    for heading in frame.findChild(Sidebar).headings().values():
        if heading.isEnabled() and not heading.isChecked():
            heading.click()
    settle()
    entries = [one for one in frame.findChildren(NavItem) if one.isVisibleTo(frame)]
    assert len(entries) >= 9
    for entry in reversed(entries):  # the first has the keyboard already
        entry.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        whole = entry.visibleRegion().boundingRect()
        assert entry.height() >= 28
        assert whole.height() == entry.height(), f"{name_of(entry)} is cut off"


def test_a_group_of_entries_has_its_name_and_folded_a_line(show: Show, look: Look) -> None:
    frame = framed(show, look)
    [heading] = [one for one in frame.findChildren(NavHeading) if one.text() == "Questions"]
    assert heading.isVisible()
    frame.resize(900, 800)
    settle()
    assert not heading.isVisible()


def test_entries_that_go_on_above_end_at_a_line(show: Show, look: Look) -> None:
    frame = framed(show, look, 1200, 420)
    sidebar = frame.findChild(Sidebar)
    assert sidebar is not None
    area = sidebar.findChild(QScrollArea)
    assert area is not None
    lines = [one for one in area.children() if isinstance(one, QFrame) and one.objectName() == "hairline"]
    assert len(lines) == 1
    bar = area.verticalScrollBar()
    assert bar.maximum() > 0
    for value in (0, bar.maximum(), 0):
        bar.setValue(value)
        assert lines[0].isVisible() is (value > 0)
