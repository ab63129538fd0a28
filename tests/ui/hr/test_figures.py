"""The drawn figures: what they say, where the keyboard and the pointer reach, what a press tells."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication
from pytestqt.qtbot import QtBot

from app.domain.overview import (
    AGES,
    HeatRow,
    HeatTable,
    ModuleColumn,
    OverdueAge,
    TrainedOn,
    TrendPoint,
    trend_days,
)
from app.domain.suppression import Cell, Hidden
from app.domain.texts import Text
from app.ui.hr.coverage_bars import CoverageBars, SectionName
from app.ui.hr.figure import Figure, Part
from app.ui.hr.heat_table import CellKey, HeatTableFigure, broken, heat_role
from app.ui.hr.overdue_bars import OverdueBars
from app.ui.hr.trend_line import TrendLine
from app.ui.shared.figure_table import FigureTable
from app.ui.shared.look import Look
from tests.windows import name_of

MODULES = tuple(
    ModuleColumn(one, Text(title, title), frozenset(), (number,))
    for one, title, number in (("a", "Law first", "1.5"), ("b", "Someone asks", "1.4"), ("c", "Links", "5.5"))
)
TABLE = HeatTable(
    MODULES,
    (
        HeatRow("Sales", 96, {"a": Cell(96, 53), "b": Cell(90, 90), "c": Cell(50, 20)}, None, frozenset()),
        HeatRow("Legal", 22, {"a": Cell(22, 20)}, None, frozenset({"b"})),
        HeatRow("Executive office", 4, {}, Hidden.SMALL, frozenset()),
    ),
)


@pytest.fixture
def heat(qtbot: QtBot, look: Look) -> HeatTableFigure:
    figure = HeatTableFigure(look)
    qtbot.addWidget(figure)
    figure.show_table(TABLE)
    figure.resize(596, figure.height())
    figure.show()
    return figure


def part(figure: Figure, words: str) -> Part:
    return next(one for one in figure.parts() if words in one.words)


def click(qtbot: QtBot, figure: Figure, words: str) -> None:
    at = part(figure, words).rect.center().toPoint()
    qtbot.mouseClick(figure, Qt.MouseButton.LeftButton, pos=at)


def pixel(figure: Figure, at: QPoint) -> str:
    return QColor(figure.grab().toImage().pixel(at)).name()


def test_a_cell_says_itself_whole(heat: HeatTableFigure) -> None:
    said = [one.words for one in heat.parts()]
    assert "Sales, Law first: 55 per cent, 53 of 96" in said
    assert "Legal, Someone asks: fewer than 5 people, not shown" in said
    assert "Executive office: fewer than 5 people, not shown" in said
    assert "Law first  §1.5" in said
    assert not any("Legal, Links" in one for one in said)


def test_a_small_group_is_nowhere_in_the_figure(heat: HeatTableFigure) -> None:
    assert not any("4" in one.words.replace("1.4", "") for one in heat.parts() if "Executive" in one.words)


def test_a_click_tells_the_cell_and_a_hidden_one_tells_nothing(qtbot: QtBot, heat: HeatTableFigure) -> None:
    told: list[object] = []
    heat.pressed.connect(told.append)
    click(qtbot, heat, "Sales, Law first")
    click(qtbot, heat, "Sales: 96 people")
    click(qtbot, heat, "Legal, Someone asks")
    click(qtbot, heat, "Law first  §1.5")
    assert told == [CellKey("Sales", "a"), CellKey("Sales")]


def test_the_arrow_keys_walk_the_cells_and_enter_presses(qtbot: QtBot, heat: HeatTableFigure) -> None:
    told: list[object] = []
    heat.pressed.connect(told.append)
    heat.go_to(lambda one: one.key == CellKey("Sales", "a"))
    assert heat.accessibleDescription() == "Sales, Law first: 55 per cent, 53 of 96"
    qtbot.keyClick(heat, Qt.Key.Key_Right)
    qtbot.keyClick(heat, Qt.Key.Key_Right)
    assert "Links" in heat.accessibleDescription()
    qtbot.keyClick(heat, Qt.Key.Key_Right)  # there is nothing further
    assert "Links" in heat.accessibleDescription()
    qtbot.keyClick(heat, Qt.Key.Key_Down)  # the cell below is not set: the nearest one
    assert "Legal, Someone asks" in heat.accessibleDescription()
    qtbot.keyClick(heat, Qt.Key.Key_Left)
    qtbot.keyClick(heat, Qt.Key.Key_Return)
    assert told == [CellKey("Legal", "a")]
    qtbot.keyClick(heat, Qt.Key.Key_End)
    assert "Executive office" in heat.accessibleDescription()
    qtbot.keyClick(heat, Qt.Key.Key_Home)
    assert "Law first  §1.5" in heat.accessibleDescription()


def test_the_figure_has_a_name_for_a_screen_reader(heat: HeatTableFigure) -> None:
    assert name_of(heat) == "Completed, by department and module"


def test_the_keyboard_is_seen_on_its_cell_and_the_mouse_leaves_no_ring(
    qtbot: QtBot, heat: HeatTableFigure, look: Look
) -> None:
    heat.activateWindow()
    heat.setFocus(Qt.FocusReason.MouseFocusReason)
    heat.go_to(lambda one: one.key == CellKey("Sales", "b"))
    cell = part(heat, "Sales, Someone asks").rect
    edge = QPoint(round(cell.left()) + 1, round(cell.center().y()))
    assert pixel(heat, edge) == look.hex("heat5")
    qtbot.keyClick(heat, Qt.Key.Key_Left)
    cell = part(heat, "Sales, Law first").rect
    assert pixel(heat, QPoint(round(cell.left()) + 1, round(cell.center().y()))) == look.hex("focus")


def test_the_fill_of_a_cell_says_its_share(heat: HeatTableFigure, look: Look) -> None:
    assert [heat_role(share) for share in (0, 49, 50, 69, 70, 84, 85, 94, 95, 100)] == [
        *("heat1", "heat1", "heat2", "heat2", "heat3", "heat3", "heat4", "heat4", "heat5", "heat5")
    ]
    cell = part(heat, "Sales, Someone asks").rect
    assert pixel(heat, QPoint(round(cell.left()) + 8, round(cell.top()) + 6)) == look.hex("heat5")


def test_the_same_cell_keeps_the_keyboard_when_figures_change(heat: HeatTableFigure) -> None:
    heat.go_to(lambda one: one.key == CellKey("Legal", "a"))
    heat.show_table(HeatTable(MODULES, (TABLE.rows[1], TABLE.rows[0])))
    current = heat.current()
    assert current is not None
    assert current.key == CellKey("Legal", "a")


def test_a_long_title_is_broken_and_an_unbroken_one_too(look: Look) -> None:
    metrics = QFontMetricsF(look.font("caption"))
    assert broken("What we may use information for", metrics, 80) == ["What we may", "use", "information", "for"]
    assert len(broken("何のために使ってよいか", metrics, 60)) == 3


def test_overdue_bars_tell_their_age_and_an_empty_one_tells_nothing(qtbot: QtBot, look: Look) -> None:
    ages = tuple(OverdueAge(*age, number) for age, number in zip(AGES, (9, 0, 1, 1234), strict=True))
    bars = OverdueBars(look)
    qtbot.addWidget(bars)
    bars.show_ages(ages)
    bars.resize(238, bars.height())
    bars.show()
    told: list[object] = []
    bars.pressed.connect(told.append)
    assert [one.words for one in bars.parts()] == [
        "1 to 7 days overdue: 9 assignments",
        "8 to 30 days overdue: 0 assignments",
        "31 to 90 days overdue: 1 assignment",
        "More than 90 days overdue: 1,234 assignments",
    ]
    click(qtbot, bars, "1 to 7")
    click(qtbot, bars, "8 to 30")
    qtbot.keyClick(bars, Qt.Key.Key_End)
    qtbot.keyClick(bars, Qt.Key.Key_Space)
    assert told == [ages[0], ages[3]]


def test_the_trend_says_each_week_and_is_read_only(qtbot: QtBot, look: Look) -> None:
    days = trend_days(date(2026, 3, 12))
    points = tuple(TrendPoint(day, 486 if number else 0, 300 + number) for number, day in enumerate(days))
    line = TrendLine(look)
    qtbot.addWidget(line)
    line.show_points(points)
    line.resize(238, line.height())
    line.show()
    assert len(line.parts()) == 11
    assert line.parts()[-1].words == "12 Mar: 64 per cent up to date, 311 of 486"
    assert line.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert not line.grab().isNull()


def test_one_point_of_a_trend_is_drawn_too(qtbot: QtBot, look: Look) -> None:
    line = TrendLine(look)
    qtbot.addWidget(line)
    line.show_points((TrendPoint(date(2026, 3, 12), 9, 0),))
    line.resize(238, line.height())
    line.show()
    assert len(line.parts()) == 1
    assert not line.grab().isNull()


def trained(number: str, assigned: int, done: int) -> TrainedOn:
    return TrainedOn(f"id-{number}", number, Text(f"Label {number}", ""), assigned, done)


def test_commitment_bars_say_their_share_and_lead_to_it(qtbot: QtBot, look: Look) -> None:
    bars = CoverageBars(look, (SectionName(1, "Undertakings"), SectionName(2, "Purposes")))
    qtbot.addWidget(bars)
    bars.show_trained((trained("1.1", 10, 9), trained("1.2", 10, 5), trained("2.1", 0, 0)))
    bars.resize(596, bars.height())
    bars.show()
    told: list[object] = []
    bars.pressed.connect(told.append)
    assert [one.words for one in bars.parts()] == [
        "§1.1 Label 1.1: 90 per cent, 9 of 10",
        "§1.2 Label 1.2: 50 per cent, 5 of 10, under the goal",
        "§2.1 Label 2.1: assigned to nobody who is shown",
    ]
    click(qtbot, bars, "§1.2")
    click(qtbot, bars, "§2.1")
    assert told == ["id-1.2"]
    low = part(bars, "§1.2").rect
    assert pixel(bars, QPoint(round(low.center().x()), round(low.bottom()) - 4)) == look.hex("due")
    assert pixel(bars, QPoint(round(low.center().x()), round(low.top()) + 4)) == look.hex("track")


def test_bars_without_room_go_to_a_second_line(qtbot: QtBot, look: Look) -> None:
    bars = CoverageBars(look, tuple(SectionName(number, "A long title") for number in range(1, 6)))
    qtbot.addWidget(bars)
    bars.show_trained(tuple(trained(f"{section}.{place}", 9, 9) for section in range(1, 6) for place in range(1, 6)))
    bars.resize(900, bars.height())
    bars.show()
    one_line = bars.height()
    bars.resize(320, bars.height())
    assert bars.height() > one_line
    assert max(one.rect.right() for one in bars.parts()) <= 320


def test_a_table_of_figures_can_be_copied(qtbot: QtBot, look: Look) -> None:
    table = FigureTable(look, "Figures")
    qtbot.addWidget(table)
    table.show_rows(["Department", "People", "A", "B"], [("Sales", "9", "1", "2"), ("Legal", "<5", "not shown")])
    table.show()
    assert table.columnSpan(1, 2) == 2
    assert name_of(table) == "Figures"
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied == "Department\tPeople\tA\tB\nSales\t9\t1\t2\nLegal\t<5\tnot shown"
