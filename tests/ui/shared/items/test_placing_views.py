"""Matching, ordering and sorting: by mouse as people drag, and by keyboard as quickly; every move is announced."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.items import Group, Item, ItemKind, Pair
from app.services.workspace import Workspace
from app.ui.shared.buttons import KeyHint
from app.ui.shared.items.item_view import ItemView
from app.ui.shared.items.matching_view import MatchingView
from app.ui.shared.items.ordering_view import OrderingView
from app.ui.shared.items.sorting_view import SortingView
from app.ui.shared.look import Look
from app.ui.shared.rests_on import BeforeChecking
from tests import builders
from tests.builders import text
from tests.ui.conftest import Show
from tests.windows import click, focused, focused_name, name_of, press, settle, texts


def matching() -> Item:
    """Return an item with the pairs p and q, and a text x that fits nothing."""
    pairs = tuple(Pair(one, text(one.upper()), text(f"right {one}"), text(f"why {one}")) for one in "pq")
    extra = replace(builders.option("x"), text=text("right x"))
    return replace(builders.item(kind=ItemKind.MATCHING), pairs=pairs, options=(extra,))


def sorting() -> Item:
    """Return an item with the cards a, b and c, of which a belongs to the first group and the others to the second."""
    one = builders.item(kind=ItemKind.SORTING)
    cards = tuple(replace(card, group="g" if card.id == "a" else "h") for card in one.options)
    return replace(one, groups=(Group("g", text("Goes")), Group("h", text("Stays"))), options=cards)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told."""
    told: list[str] = []
    for view in ("matching", "ordering", "sorting"):
        name = f"app.ui.shared.items.{view}_view.announce"
        monkeypatch.setattr(name, lambda _widget, words: told.append(words))
    return told


@pytest.fixture
def matched(show: Show, look: Look) -> MatchingView:
    return show(MatchingView(look, matching(), ("q", "x", "p")), 700, 500)


@pytest.fixture
def ordered(show: Show, look: Look) -> OrderingView:
    return show(OrderingView(look, builders.item(kind=ItemKind.ORDERING), ("c", "a", "b")), 700, 500)


@pytest.fixture
def sorted_(show: Show, look: Look) -> SortingView:
    return show(SortingView(look, sorting(), ("c", "a", "b")), 700, 500)


def middle(view: QWidget, widget: QWidget) -> QPoint:
    """Return the middle of a widget in the view that it stands in."""
    return widget.mapTo(view, widget.rect().center())


def take(widget: QWidget) -> QPoint:
    """Press the mouse on a widget where it can be dragged, and return the place."""
    settle()
    at = QPoint(20, widget.height() // 2)
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=at)
    return at


def carry(view: ItemView, widget: QWidget, to: QPoint) -> None:
    """Carry what is held to a place of the view, as a hand does: not in one jump."""
    here = widget.mapTo(view, QPoint(20, widget.height() // 2))
    for part in (0.3, 0.7, 1.0):
        at = here + (to - here) * part
        QTest.mouseMove(widget, widget.mapFrom(view, at))


def drag(view: ItemView, widget: QWidget, to: QPoint) -> None:
    """Drag a widget to a place of the view."""
    take(widget)
    carry(view, widget, to)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=widget.mapFrom(view, to))
    settle()


# ---------------------------------------------------------------- ordering


def test_a_step_is_dragged_to_its_place(ordered: OrderingView, heard: list[str], qtbot: QtBot) -> None:
    below_last = ordered.lines["b"].geometry().bottomLeft() + QPoint(60, 2)
    to = ordered.lines["b"].parentWidget().mapTo(ordered, below_last)
    with qtbot.waitSignal(ordered.changed):
        drag(ordered, ordered.lines["c"], to)
    assert ordered.chosen() == ("a", "b", "c")
    assert heard == ["Place 3 of 3: Option c"]
    drag(ordered, ordered.lines["c"], middle(ordered, ordered.lines["a"]) - QPoint(0, 8))
    assert ordered.chosen() == ("c", "a", "b")


def test_a_step_that_is_dropped_where_it_was_stays(ordered: OrderingView, heard: list[str]) -> None:
    drag(ordered, ordered.lines["a"], middle(ordered, ordered.lines["a"]) + QPoint(30, 5))
    drag(ordered, ordered.lines["a"], QPoint(5000, 5000))
    assert ordered.chosen() == ("c", "a", "b")
    assert heard == []


def test_the_place_that_would_take_a_step_is_shown(ordered: OrderingView) -> None:
    before = ordered.grab().toImage()
    take(ordered.lines["c"])
    carry(ordered, ordered.lines["c"], middle(ordered, ordered.lines["b"]) - QPoint(0, 8))
    focus = ordered.look.colour("focus").rgb()
    image = ordered.grab().toImage()
    column = [image.pixel(image.width() // 2, y) for y in range(image.height())]
    assert focus in column
    assert focus not in [before.pixel(before.width() // 2, y) for y in range(before.height())]
    QTest.keyClick(ordered, Qt.Key.Key_Escape)
    settle()
    QTest.mouseRelease(ordered.lines["c"], Qt.MouseButton.LeftButton)
    assert ordered.chosen() == ("c", "a", "b")
    assert ordered.grab().toImage() == before


def test_steps_move_by_keyboard_and_keep_it(ordered: OrderingView, heard: list[str]) -> None:
    ordered.focus_first()
    assert focused_name() == "Move down: Option c"
    QTest.keyClick(focused(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert ordered.chosen() == ("a", "c", "b")
    assert ordered.press_number(3)
    assert ordered.chosen() == ("a", "b", "c")
    assert focused_name() == "Move up: Option c"
    assert heard == ["Place 2 of 3: Option c", "Place 3 of 3: Option c"]
    press(Qt.Key.Key_Up)
    assert "Option b" in focused_name()


# ---------------------------------------------------------------- sorting


def test_a_card_is_dragged_into_a_group_and_out_again(sorted_: SortingView, heard: list[str], qtbot: QtBot) -> None:
    with qtbot.waitSignal(sorted_.changed):
        drag(sorted_, sorted_.cards["a"], middle(sorted_, sorted_.boxes["g"]))
    assert sorted_.chosen() == ("a=g",)
    assert heard == ["Goes: Option a"]
    drag(sorted_, sorted_.cards["a"], middle(sorted_, sorted_.boxes["h"]))
    assert sorted_.chosen() == ("a=h",)
    drag(sorted_, sorted_.cards["a"], middle(sorted_, sorted_.boxes[""]))
    assert sorted_.chosen() == ()


def test_a_card_that_is_dropped_beside_every_box_stays(sorted_: SortingView, heard: list[str]) -> None:
    drag(sorted_, sorted_.cards["a"], QPoint(-50, -50))
    assert sorted_.chosen() == ()
    assert heard == []


def test_number_keys_sort_one_card_after_the_other(sorted_: SortingView, heard: list[str]) -> None:
    sorted_.focus_first()
    assert focused() is sorted_.cards["c"]
    assert sorted_.press_number(2)
    assert focused() is sorted_.cards["a"]
    assert sorted_.press_number(1)
    assert not sorted_.is_complete()
    assert sorted_.press_number(2)
    assert sorted_.is_complete()
    assert set(sorted_.chosen()) == {"a=g", "b=h", "c=h"}
    assert heard == ["Stays: Option c", "Goes: Option a", "Stays: Option b"]
    press(Qt.Key.Key_Delete)
    assert not sorted_.is_complete()
    assert not sorted_.press_number(3)


def test_a_card_is_picked_up_and_put_down_by_two_clicks(sorted_: SortingView, heard: list[str]) -> None:
    assert not sorted_.heads["g"].isEnabled()
    click(sorted_.cards["b"])
    assert sorted_.cards["b"].accessibleDescription() == "Picked up"
    assert name_of(sorted_.heads["g"]) == "Put into “Goes”"
    click(sorted_.heads["g"])
    assert sorted_.chosen() == ("b=g",)
    assert sorted_.cards["b"].accessibleDescription() == "In “Goes”"
    click(sorted_.cards["b"])
    click(sorted_.cards["b"])
    assert not sorted_.heads["g"].isEnabled()
    assert heard[0] == "Picked up: Option b. Choose a group."


def test_picking_up_works_without_a_mouse_too(sorted_: SortingView) -> None:
    sorted_.focus_first()
    press(Qt.Key.Key_Space)
    while focused_name() != "Put into “Stays”":
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    assert sorted_.chosen() == ("c=h",)


def test_arrow_keys_go_through_the_cards_in_reading_order(sorted_: SortingView) -> None:
    sorted_.put(("a=h",))
    sorted_.focus_first()
    met = [focused().card_id]
    for _ in range(3):
        press(Qt.Key.Key_Down)
        met.append(focused().card_id)
    assert met == ["c", "b", "a", "c"]


def test_a_checked_sorting_says_what_belongs_where(sorted_: SortingView) -> None:
    sorted_.put(("a=g", "b=g", "c=h"))
    sorted_.show_checked(sorted_.chosen())
    seen = texts(sorted_)
    assert "Goes: right" in seen
    assert "Your answer “Goes”, the right one is “Stays”" in seen
    assert not sorted_.press_number(1)


# ---------------------------------------------------------------- matching


def test_a_text_is_dragged_onto_a_line(matched: MatchingView, heard: list[str], qtbot: QtBot) -> None:
    with qtbot.waitSignal(matched.changed):
        drag(matched, matched.chips["p"], middle(matched, matched.lines["p"]))
    assert matched.chosen() == ("p=p",)
    assert heard == ["P: right p"]
    drag(matched, matched.chips["x"], middle(matched, matched.lines["p"]))
    assert matched.chosen() == ("p=x",)


def test_a_text_that_is_dropped_beside_the_lines_fills_none(matched: MatchingView) -> None:
    drag(matched, matched.chips["p"], middle(matched, matched.chips["x"]))
    assert matched.chosen() == ()


def test_a_click_on_a_text_fills_the_line_that_waits(matched: MatchingView) -> None:
    click(matched.chips["p"])
    click(matched.chips["q"])
    assert matched.chosen() == ("p=p", "q=q")
    assert matched.is_complete()


def test_numbers_fill_one_line_after_the_other(matched: MatchingView, heard: list[str]) -> None:
    matched.focus_first()
    assert focused_name() == "P"
    assert matched.press_number(3)
    assert focused_name() == "Q"
    assert matched.press_number(1)
    assert matched.chosen() == ("p=p", "q=q")
    assert heard == ["P: right p", "Q: right q"]
    assert not matched.press_number(4)


def test_a_checked_matching_says_what_belongs_together(matched: MatchingView) -> None:
    matched.put(("p=x", "q=q"))
    matched.show_checked(matched.chosen())
    seen = texts(matched)
    assert "right q: right" in seen
    assert "Your answer “right x”, the right one is “right p”" in seen
    assert not any(chip.isVisible() for chip in matched.chips.values())


def test_keys_that_are_held_together_are_not_named_as_from_one_to_another(
    workspace: Workspace, show: Show, look: Look
) -> None:
    item = replace(builders.item(kind=ItemKind.ORDERING), commitments=("protect.desk",))
    hints = OrderingView(look, item, ("c", "a", "b")).key_hints()
    policy = workspace.catalogue.course().policy
    side = show(BeforeChecking(look, policy, item, hints))
    said = [one.accessibleName() for one in side.findChildren(KeyHint)]
    assert said[0] == "Alt + ↑ ↓ move the step"
    assert said[1] == "1 to 3 put it at a place"
