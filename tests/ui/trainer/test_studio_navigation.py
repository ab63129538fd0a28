"""The navigation shows everybody what is for them, and nothing of it is cut off in any size."""

from collections.abc import Mapping

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from app.domain.people import Actor, Person, Role
from app.ui.page_frame import PageFrame
from app.ui.shared.look import Look
from app.ui.shared.nav_items import NavHeading, NavItem
from app.ui.shared.sidebar import Sidebar
from tests.ui.conftest import Show
from tests.windows import RESOURCES, name_of, press, settle

LEARNING = ["Home", "Modules", "Practice", "May I share this?", "The policy", "My data"]
HR = ["Overview", "People", "Assignments", "Records", "Reminders", "Exports", "Integrity"]
STUDIO = ["Items", "Modules, publishing", "Coverage", "Statistics", "Import and export"]
SIZES = [(1.0, (1200, 800)), (1.0, (880, 600)), (2.0, (1100, 700)), (2.0, (880, 600))]


class Folds:
    """Remembers in memory what was folded."""

    def __init__(self, **opened: bool) -> None:
        self.opened = opened

    def load_folds(self) -> dict[str, bool]:
        return self.opened

    def save_folds(self, opened: Mapping[str, bool]) -> None:
        self.opened = dict(opened)


def framed(
    show: Show,
    actor: Actor | None,
    scale: float,
    size: tuple[int, int],
    place: str = "home",
    folds: Folds | None = None,
    room: int = 0,
) -> PageFrame:
    """Show the navigation with every section open, or as `folds` has it."""
    everything = Folds(training=True, hr=True, trainer=True)
    frame = PageFrame(Look(RESOURCES, "light", "en", scale), everything if folds is None else folds)
    frame.show_person(Person(1, "00123", "Aiko Tanaka", "Support"))
    frame.show_page(QWidget(), place, room)
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


HR_ACTOR = Actor(Role.HR, name="Ines")


def headings(frame: PageFrame) -> dict[str, NavHeading]:
    return frame.findChild(Sidebar).headings()


@pytest.mark.parametrize("place", ["home", "items", "studio-modules", "coverage", "import", "overview"])
def test_every_entry_has_its_label_at_the_first_size_of_the_window(show: Show, place: str) -> None:
    frame = framed(show, HR_ACTOR, 1.0, (1200, 800), place, Folds())
    assert frame.findChild(Sidebar).width() == 216
    assert not frame.findChild(Sidebar).findChild(QScrollArea).verticalScrollBar().isVisible()


def test_an_item_and_long_tables_have_the_room_until_there_is_room_for_both(show: Show) -> None:
    for place, room in (("items", 1120), ("records", 0), ("statistics", 0)):
        low = framed(show, HR_ACTOR, 1.0, (1200, 800), place, Folds(), room)
        assert low.findChild(Sidebar).width() == 56
        assert not low.findChild(Sidebar).findChild(QScrollArea).verticalScrollBar().isVisible()
        wide = framed(show, HR_ACTOR, 1.0, (1400, 800), place, Folds(), room)
        assert wide.findChild(Sidebar).width() == 216


def test_what_does_not_fit_is_folded_but_never_what_is_shown_now(show: Show) -> None:
    frame = framed(show, HR_ACTOR, 1.0, (1200, 800), "items", Folds())
    names = [name_of(one) for one in entries(frame)]
    assert set(STUDIO) <= set(names)
    assert not set(HR) & set(names)
    assert name_of(headings(frame)["hr"]) == "HR: folded"
    frame.resize(1200, 1400)
    settle()
    assert set(HR) <= {name_of(one) for one in entries(frame)}


def test_a_section_is_opened_and_folded_by_keyboard_and_that_is_remembered(show: Show) -> None:
    folds = Folds()
    frame = framed(show, HR_ACTOR, 1.0, (1200, 800), "items", folds)
    assert set(LEARNING) <= {name_of(one) for one in entries(frame)}
    heading = headings(frame)["hr"]
    heading.setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_Return)
    settle()
    assert set(HR) <= {name_of(one) for one in entries(frame)}
    assert folds.opened == {"hr": True}
    frame.resize(1200, 1400)
    settle()
    headings(frame)["training"].click()
    assert folds.opened == {"hr": True, "training": False}
    again = framed(show, HR_ACTOR, 1.0, (1200, 800), "items", folds)
    names = {name_of(one) for one in entries(again)}
    assert set(HR) <= names
    assert not set(LEARNING) & names


@pytest.mark.parametrize("room", [0, 1120], ids=["wide", "folded to icons"])
def test_going_to_another_section_folds_none(show: Show, room: int) -> None:
    folds = Folds()
    frame = framed(show, HR_ACTOR, 1.0, (1200, 800), "home", folds)
    assert not set(STUDIO) & {name_of(one) for one in entries(frame)}, "else nothing here would have to be folded"
    before = {name_of(one) for one in entries(frame)}
    assert set(LEARNING) <= before
    assert set(HR) <= before
    for place in ("items", "overview", "home"):
        frame.show_page(QWidget(), place, room)
        settle()
        assert before | set(STUDIO) <= {name_of(one) for one in entries(frame)}, place
    assert folds.opened == {}, "nobody chose anything"


def test_opening_a_section_folds_no_other(show: Show) -> None:
    frame = framed(show, HR_ACTOR, 1.0, (1200, 800), "home", Folds())
    before = {name_of(one) for one in entries(frame)}
    headings(frame)["trainer"].click()
    settle()
    assert {name_of(one) for one in entries(frame)} == before | set(STUDIO)


def test_a_section_that_somebody_folded_folds_again_when_they_leave_it(show: Show) -> None:
    frame = framed(show, HR_ACTOR, 1.0, (1200, 800), "home", Folds(hr=False, training=True, trainer=True))
    frame.show_page(QWidget(), "overview")
    settle()
    assert set(HR) <= {name_of(one) for one in entries(frame)}
    frame.show_page(QWidget(), "items")
    settle()
    names = {name_of(one) for one in entries(frame)}
    assert not set(HR) & names
    assert {*LEARNING, *STUDIO} <= names


def test_the_section_of_the_page_is_open_and_in_sight_though_it_was_folded(show: Show) -> None:
    frame = framed(show, HR_ACTOR, 1.0, (1200, 620), "home", Folds(trainer=False, hr=True, training=True))
    assert not set(STUDIO) & {name_of(one) for one in entries(frame)}
    frame.show_page(QWidget(), "import")
    settle()
    last = next(one for one in entries(frame) if name_of(one) == "Import and export")
    assert last.visibleRegion().boundingRect().size() == last.size()
    assert not headings(frame)["trainer"].isEnabled()


def test_folded_to_icons_a_section_opens_too_and_every_icon_has_its_name(show: Show) -> None:
    frame = framed(show, HR_ACTOR, 1.0, (1200, 800), "records", Folds())
    heading = headings(frame)["trainer"]
    assert heading.isVisible()
    assert "Show Trainer" in heading.toolTip()
    heading.click()
    settle()
    assert set(STUDIO) <= {name_of(one) for one in entries(frame)}
    assert all(name_of(one) in one.toolTip() for one in entries(frame))
