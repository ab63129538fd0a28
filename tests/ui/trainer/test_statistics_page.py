"""A trainer sees which items need a look, why, who chose what, and gets from there to the editor."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.people import Actor, Role
from app.domain.studio_lists import Statistic
from app.services.item_statistics import ItemStatistics
from app.services.workspace import Workspace
from app.ui.places import Place, PlaceName
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from app.ui.trainer.item_editor_page import ItemEditorPage
from app.ui.trainer.item_inspector import VERSIONS
from app.ui.trainer.item_statistics_tab import ItemStatisticsTab
from app.ui.trainer.statistics_page import StatisticsPage, StatisticsState
from app.ui.trainer.statistics_reading import StatisticsReading
from app.ui.trainer.statistics_rows import Shown, StatisticsKey, StatisticsRow
from tests.ui.conftest import Show
from tests.windows import Desk, click, focused, focused_name, press, tab_to, texts

TRAINER = Actor(Role.TRAINER)
HR = Actor(Role.HR)
OpenPage = Callable[..., StatisticsPage]


@pytest.fixture
def answered(workspace: Workspace) -> Workspace:
    """The small course with the answers of a made-up organisation."""
    workspace.samples.make(300, 1_200, seed=1)
    return workspace


@pytest.fixture
def open_page(answered: Workspace, worker: BackgroundWorker, look: Look, show: Show, qtbot: QtBot) -> OpenPage:
    """Open the statistics, and wait until they are there."""

    def opened(
        actor: Actor = TRAINER, *, state: StatisticsState | None = None, look: Look = look, width: int = 1_044
    ) -> StatisticsPage:
        reading = StatisticsReading(answered.item_statistics, answered.library, actor)
        page = StatisticsPage(look, reading, worker, worker, state=state)
        show(page, width, 700)
        qtbot.waitUntil(lambda: page.model.rowCount() > 0 or page.empty.isVisible(), timeout=20_000)
        return page

    return opened


def rows(page: StatisticsPage) -> list[StatisticsRow]:
    found = [page.model.row(number) for number in range(page.model.rowCount())]
    return [row for row in found if row is not None]


def cells(page: StatisticsPage, column: str) -> list[str]:
    place = page.model.columns.places[column]
    return [str(page.model.index(number, place).data()) for number in range(page.model.rowCount())]


def current(workspace: Workspace) -> list[ItemStatistics]:
    return [one for module in workspace.item_statistics.for_all(TRAINER) for one in module.items if one.current]


def test_the_page_opens_on_a_sentence_and_lists_what_needs_a_look_first(
    open_page: OpenPage, answered: Workspace
) -> None:
    page = open_page()
    found = current(answered)
    weak = {one.item.id for one in found if one.verdict is Statistic.WEAK}
    items = len({one.item.id for one in found})
    assert page.sentence.text().startswith(
        f"**{len(weak)} of {items} items** need a look" if weak else f"**No item** of {items} needs a look"
    )
    verdicts = [row.statistics.verdict for row in rows(page)]
    assert verdicts == sorted(verdicts, key=[Statistic.WEAK, Statistic.FINE, Statistic.FEW, Statistic.NONE].index)
    assert len(verdicts) == len(found)


def test_of_too_few_answers_there_is_a_word_and_no_figure(open_page: OpenPage) -> None:
    page = open_page()
    by_row = zip(rows(page), cells(page, "advice"), cells(page, "facility"), cells(page, "discrimination"), strict=True)
    met = set()
    for row, advice, facility, discrimination in by_row:
        met.add(row.statistics.verdict)
        if row.statistics.figures is None:
            assert advice in ("Too few answers", "Not answered yet")
            assert (facility, discrimination) == ("", "")
        else:
            assert facility.endswith("%")
    assert Statistic.FINE in met or Statistic.WEAK in met


def test_a_module_is_chosen_with_its_quiz_and_every_figure_says_what_it_means(
    open_page: OpenPage, answered: Workspace
) -> None:
    page = open_page()
    assert not page.quiz_line.isVisible()
    place = page.filters.module_combo.findData("tidy-desk")
    page.filters.module_combo.setCurrentIndex(place)
    page.filters.module_combo.activated.emit(place)
    assert page.quiz_line.isVisible()
    assert {row.statistics.module for row in page._rows.listed(page._wanted, page._sort)} == {"tidy-desk"}
    names = [fact.text() for fact in page.quiz_line.facts]
    assert names == ["First attempts", "Mean", "Cronbach’s alpha", "Standard error"]
    for fact in page.quiz_line.facts:
        fact.setFocus(Qt.FocusReason.TabFocusReason)
        assert page.quiz_line.meaning() == fact.meaning == fact.accessibleDescription()


def test_items_are_filtered_by_what_the_answers_say_and_sorted_by_their_figures(
    open_page: OpenPage, answered: Workspace, qtbot: QtBot
) -> None:
    page = open_page()
    found = [one.verdict for one in current(answered)]
    for place, wanted in ((1, {Statistic.WEAK}), (2, {Statistic.FEW, Statistic.NONE}), (0, set(Statistic))):
        with qtbot.waitSignal(page.model.listed):
            click(page.filters.shown_control.segments[place])
        assert sorted(row.statistics.verdict for row in rows(page)) == sorted(one for one in found if one in wanted)
        assert ("No item is like that." in texts(page)) is (page.model.rowCount() == 0)
    with qtbot.waitSignal(page.model.listed):
        page.table.header.sectionClicked.emit(page.model.columns.places["facility"])
    known = [row.statistics.figures.facility for row in rows(page) if row.statistics.figures]
    assert known == sorted(known)
    with qtbot.waitSignal(page.model.listed):
        page.table.header.sectionClicked.emit(page.model.columns.places["facility"])
    known = [row.statistics.figures.facility for row in rows(page) if row.statistics.figures]
    assert known == sorted(known, reverse=True)
    assert page.state().sort.key is StatisticsKey.FACILITY


def test_enter_opens_an_item_with_its_options_as_bars_and_as_a_table(open_page: OpenPage) -> None:
    page = open_page()
    row = next(row for row in rows(page) if row.statistics.figures is not None)
    page.open_row(row)
    bars = page.panel.view.bars  # type: ignore[attr-defined]
    figures = row.statistics.figures
    assert figures is not None
    named = [bar.accessibleName() for bar in bars.bars]
    for one, name in zip(figures.choices, named, strict=True):
        assert f"chosen by {one.people:,}" in name
        assert name.endswith("the key") is bool(one.right)
    click(bars.table_button)
    assert bars.table.isVisible()
    assert not bars.bars[0].isVisible()
    assert bars.table.text().splitlines()[0] == "Chosen\tPeople\tShare\tKey"
    assert len(bars.table.text().splitlines()) == len(figures.choices) + 1
    click(bars.table_button)
    assert bars.bars[0].isVisible()
    assert {"Facility index", "Discrimination index", "Discriminative efficiency"} <= set(texts(page.panel))


def test_the_panel_leads_to_the_editor_and_to_its_versions(open_page: OpenPage, qtbot: QtBot) -> None:
    page = open_page()
    row = next(row for row in rows(page) if row.statistics.figures is not None)
    page.open_row(row)
    assert focused_name() == "Close"
    with qtbot.waitSignal(page.edit_wanted) as edit:
        tab_to("Edit the item")
        press(Qt.Key.Key_Return)
    with qtbot.waitSignal(page.key_wanted) as key:
        tab_to("The answer key was wrong…")
        press(Qt.Key.Key_Return)
    assert edit.args == key.args == [row.statistics.item.id]
    page.close_panel()
    assert focused() is page.table


def test_an_auditor_sees_the_figures_and_no_way_to_change_anything(open_page: OpenPage) -> None:
    page = open_page(Actor(Role.AUDITOR))
    page.open_row(next(row for row in rows(page) if row.statistics.figures is not None))
    assert not set(texts(page)) & {"Edit the item", "The answer key was wrong…"}


def test_nobody_is_named_anywhere(open_page: OpenPage, answered: Workspace) -> None:
    with answered.database.reading() as session:
        names = session.connection().exec_driver_sql("SELECT name FROM person").scalars().all()
    page = open_page()
    page.open_row(rows(page)[0])
    seen = "\n".join([*texts(page), page.model.columns.as_lines(rows(page))])
    assert len(names) == 300
    assert [name for name in names if name in seen] == []


def test_reading_can_be_stopped_and_what_comes_late_is_dropped(
    answered: Workspace, worker: BackgroundWorker, look: Look, show: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()
    reading = StatisticsReading(answered.item_statistics, answered.library, TRAINER)
    read = StatisticsReading.read

    def slow(self: StatisticsReading, report: Callable[[int], None]) -> object:
        begun.set()
        go_on.wait(20)
        return read(self, lambda _amount: None)

    monkeypatch.setattr(StatisticsReading, "read", slow)
    page = StatisticsPage(look, reading, worker, worker)
    show(page, 1_044, 700)
    qtbot.waitUntil(begun.is_set)
    assert focused_name() == "Cancel"
    press(Qt.Key.Key_Return)
    go_on.set()
    worker.wait()
    assert "Stopped" in texts(page)
    assert page.model.rowCount() == 0
    monkeypatch.undo()
    assert focused_name() == "Read the answers again"
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.model.rowCount() > 0, timeout=20_000)
    assert page.table.isVisible()


def test_the_page_comes_back_as_it_was_in_another_look(open_page: OpenPage, look: Look) -> None:
    page = open_page()
    click(page.filters.earlier_box)
    page.open_row(rows(page)[1])
    state = page.state()
    assert state.wanted.earlier
    assert state.wanted.shown is Shown.ALL
    again = open_page(state=state, look=Look(look.resources, "dark", "en", 2.0), width=880)
    assert again.state() == state
    assert again.panel.isVisible()
    assert not again.table.isVisible(), "where there is no room the panel takes the place of the table"


def test_the_editor_shows_the_live_version(
    answered: Workspace, worker: BackgroundWorker, look: Look, show: Show, qtbot: QtBot
) -> None:
    answered.library.open(TRAINER)
    one = next(one for one in current(answered) if one.figures is not None)
    reading = StatisticsReading(answered.item_statistics, answered.library, TRAINER)
    tab = ItemStatisticsTab(look, reading, one.item.id, one.module, worker)
    show(tab, 316, 900)
    qtbot.waitUntil(lambda: bool(tab.views), timeout=20_000)
    assert "Version 1, live" in texts(tab)
    assert tab.views[0].bars is not None
    nobody = ItemStatisticsTab(look, reading, "no-such-item", one.module, worker)
    show(nobody, 316, 600)
    qtbot.waitUntil(lambda: any("No quiz asks it yet" in text for text in texts(nobody)))


def test_in_the_window_one_gets_from_a_figure_to_the_versions_of_the_item(desk: Desk, qtbot: QtBot) -> None:
    workspace = desk.workspace()
    workspace.samples.make(300, 1_200, seed=1)
    workspace.close()
    window = desk.start()
    window.hr_signed_in(TRAINER, Place(PlaceName.STATISTICS))
    page = window.page
    assert isinstance(page, StatisticsPage)
    qtbot.waitUntil(lambda: page.model.rowCount() > 0, timeout=20_000)
    row = next(row for row in rows(page) if row.statistics.figures is not None and row.has_draft)
    page.open_row(row)
    click(page.panel.key_button)
    assert isinstance(window.page, ItemEditorPage)
    assert window.page.inspector.tabs.place() == VERSIONS
    window.hr_signed_in(Actor(Role.AUDITOR), Place(PlaceName.STATISTICS))
    assert isinstance(window.page, StatisticsPage)
    window.go(Place(PlaceName.ITEM, subject=row.statistics.item.id))
    assert "This page is for HR" in texts(window)


@pytest.mark.parametrize("width", [1_104, 1_044, 944])
def test_the_columns_fit_the_page_and_the_head_says_what_is_counted(open_page: OpenPage, width: int) -> None:
    page = open_page(width=width)
    assert page.table.horizontalScrollBar().maximum() == 0
    counted = "Items that quizzes ask: no drafts, no “try it” items. First attempts only, nobody is named."
    assert page.count_label.text() == counted
    assert page.table.isColumnHidden(page.model.columns.places["module"]) is (width < 1_000)


def test_every_figure_says_at_its_heading_what_it_is_and_what_is_good(open_page: OpenPage) -> None:
    page = open_page()
    header, model = page.table.header, page.model
    header.setFocus(Qt.FocusReason.TabFocusReason)
    said = []
    for place, column in enumerate(model.columns.all):
        pointed_at = model.headerData(place, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        assert bool(pointed_at) is bool(column.about)
        assert column.about in header.accessibleDescription()
        said.append(header.accessibleDescription())
        press(Qt.Key.Key_Right)
    assert any(one.startswith("Facility. Facility index: how much of its marks people got. Good is") for one in said)
    assert any("Discrimination. Discrimination index, −100 to 100" in one for one in said)
    assert any("Efficiency. Discriminative efficiency: how near" in one for one in said)
