"""The navigation shows everybody what is for them, and nothing of it is cut off in any size."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from app.domain.people import Actor, Person, Role
from app.ui.page_frame import PageFrame
from app.ui.shared.look import Look
from app.ui.shared.sidebar import NavItem, Sidebar
from tests.ui.conftest import Show
from tests.windows import RESOURCES, name_of, settle

LEARNING = ["Home", "Modules", "Practice", "May I share this?", "The policy", "My data"]
HR = ["Overview", "People", "Assignments", "Records", "Reminders", "Exports", "Integrity"]
STUDIO = ["Items", "Modules, publishing", "Coverage", "Statistics", "Import and export"]
SIZES = [(1.0, (1200, 800)), (1.0, (880, 600)), (2.0, (1100, 700)), (2.0, (880, 600))]


def framed(show: Show, actor: Actor | None, scale: float, size: tuple[int, int], place: str = "home") -> PageFrame:
    frame = PageFrame(Look(RESOURCES, "light", "en", scale))
    frame.show_person(Person(1, "00123", "Aiko Tanaka", "Support"))
    frame.show_page(QWidget(), place)
    show(frame, *size)
    frame.show_signed_in(actor)
    settle()
    return frame


def entries(frame: PageFrame) -> list[NavItem]:
    return [one for one in frame.findChildren(NavItem) if one.isVisibleTo(frame)]


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        (None, [*LEARNING, *HR, "Inbox", "Items"]),
        (Role.TRAINER, [*LEARNING, "Inbox", *STUDIO]),
        (Role.AUDITOR, [*LEARNING, *HR, "Inbox", "Statistics"]),
        (Role.HR, [*LEARNING, *HR, "Inbox", *STUDIO]),
    ],
)
def test_everybody_sees_the_entries_that_are_for_them(show: Show, role: Role | None, expected: list[str]) -> None:
    actor = Actor(role, name="Ines Fallowbrook") if role is not None else None
    names = [name_of(one) for one in entries(framed(show, actor, 1.0, (1200, 800)))]
    assert [name for name in names if name not in ("Sign-ins", "Settings", "Sign out")] == expected


@pytest.mark.parametrize(("scale", "size"), SIZES)
@pytest.mark.parametrize("role", [None, Role.TRAINER, Role.AUDITOR, Role.HR])
def test_every_entry_is_whole_in_every_size(show: Show, role: Role | None, scale: float, size: tuple[int, int]) -> None:
    frame = framed(show, Actor(role, name="Ines Fallowbrook") if role is not None else None, scale, size)
    assert (frame.width(), frame.height()) == size, "nothing makes the window larger"
    for entry in entries(frame):
        entry.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        assert entry.visibleRegion().boundingRect().size() == entry.size(), f"{name_of(entry)} is cut off"
        assert entry.height() >= 28


@pytest.mark.parametrize("place", ["home", "items"])
def test_the_scroll_bar_takes_nothing_from_the_entries(show: Show, look: Look, place: str) -> None:
    low, high = (framed(show, Actor(Role.HR, name="Ines"), 1.0, (1200, height), place) for height in (640, 1400))
    bars = [frame.findChild(Sidebar).findChild(QScrollArea).verticalScrollBar() for frame in (low, high)]
    assert [bar.isVisible() for bar in bars] == [True, False]
    for before, after in zip(entries(high), entries(low), strict=True):
        moved = after.mapTo(low, after.rect().topLeft()).x() - before.mapTo(high, before.rect().topLeft()).x()
        assert moved == 0
        assert before.width() - after.width() <= 2


def test_the_items_have_the_room_of_the_folded_navigation(show: Show) -> None:
    folded = framed(show, Actor(Role.TRAINER, name="Tomas"), 1.0, (1200, 800), "items")
    assert folded.findChild(Sidebar).width() == 56
    assert framed(show, Actor(Role.TRAINER, name="Tomas"), 1.0, (1200, 800), "coverage").findChild(Sidebar).width() > 56
