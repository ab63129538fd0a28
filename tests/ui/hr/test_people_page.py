"""HR looks through the people: filters, order, past days, and out as a file that matches the list."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.domain.people_lists import ListedPerson, PeopleFilter, PeopleSort
from app.domain.roster_rows import RosterSource
from app.domain.standings import PersonStanding
from app.services.workspace import Workspace
from app.ui.hr.people_page import PeoplePage, PeopleState
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from tests.ui.hr.conftest import HR, SaveDialog

TODAY = date(2026, 4, 1)
ShowPeople = Callable[..., PeoplePage]


@pytest.fixture
def show_people(qtbot: QtBot, look: Look, worker: BackgroundWorker, save_dialog: SaveDialog) -> Iterator[ShowPeople]:
    counting = BackgroundWorker()

    def show(workspace: Workspace, state: PeopleState | None = None) -> PeoplePage:
        policy = workspace.catalogue.course().policy
        page = PeoplePage(
            look,
            workspace.people,
            workspace.roster_exports,
            HR,
            policy,
            TODAY,
            worker,
            save_dialog,
            slow_worker=counting,
            state=state,
        )
        qtbot.addWidget(page)
        page.resize(1144, 800)
        page.show()
        listed(qtbot, page)
        return page

    yield show
    counting.wait()


def listed(qtbot: QtBot, page: PeoplePage) -> None:
    qtbot.waitUntil(lambda: not page.search.is_waiting() and page.model.is_complete())


def shown(page: PeoplePage) -> list[ListedPerson]:
    rows = [page.model.row(number) for number in range(page.model.rowCount())]
    return [row for row in rows if row is not None]


def everybody(workspace: Workspace, wanted: PeopleFilter | None = None) -> list[ListedPerson]:
    return workspace.people.page(HR, wanted or PeopleFilter(), PeopleSort(), None)


def test_who_is_here_is_listed_with_department_job_manager_and_standing(
    show_people: ShowPeople, sample: Workspace
) -> None:
    page = show_people(sample)
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert shown(page) == everybody(sample, PeopleFilter(here=True))
    person = shown(page)[5]
    words = [page.model.index(5, column).data() for column in range(page.model.columnCount())]
    assert words[:5] == [person.number, person.name, person.department, person.job, person.manager_name]
    assert words[5] == "Overdue: 2" if person.overdue == 2 else words[5]
    overdue = sum(person.overdue > 0 for person in shown(page))
    assert page.count_label.text() == f"{len(shown(page))} people, {overdue} overdue"


def test_search_and_filters_narrow_the_list_and_clearing_shows_everybody(
    qtbot: QtBot, show_people: ShowPeople, sample: Workspace
) -> None:
    page = show_people(sample)
    page.search.setText("00001")
    listed(qtbot, page)
    assert [person.number for person in shown(page)] == ["00001"]
    page.search.setText("")
    qtbot.waitUntil(lambda: len(page.filters.department._menu.actions()) > 2)
    page.filters.department.choose("Support")
    page.filters.standing.choose(PersonStanding.OVERDUE.value)
    listed(qtbot, page)
    wanted = PeopleFilter(department="Support", here=True, standing=PersonStanding.OVERDUE)
    assert shown(page) == everybody(sample, wanted)
    assert all(person.standing is PersonStanding.OVERDUE for person in shown(page))
    qtbot.mouseClick(page.filters.clear_link, Qt.MouseButton.LeftButton)
    listed(qtbot, page)
    assert shown(page) == everybody(sample)


def test_a_past_day_shows_who_was_where_then(qtbot: QtBot, show_people: ShowPeople, sample: Workspace) -> None:
    page = show_people(sample)
    assert page.as_of_line.isHidden()
    page.filters.as_of.choose(date(2025, 12, 31))
    listed(qtbot, page)
    assert not page.as_of_line.isHidden()
    assert shown(page) == everybody(sample, PeopleFilter(here=True, as_of=date(2025, 12, 31)))
    qtbot.mouseClick(page.as_of_line.back_button, Qt.MouseButton.LeftButton)
    listed(qtbot, page)
    assert page.as_of_line.isHidden()
    assert shown(page) == everybody(sample, PeopleFilter(here=True))


def test_the_head_sorts(qtbot: QtBot, show_people: ShowPeople, sample: Workspace) -> None:
    page = show_people(sample)
    page.table.header.sectionClicked.emit(page.model.columns.places["name"])
    listed(qtbot, page)
    names = [person.name for person in shown(page)]
    assert names == sorted(names)
    assert len(names) > 50


def test_enter_opens_a_person(qtbot: QtBot, show_people: ShowPeople, sample: Workspace) -> None:
    page = show_people(sample)
    page.table.selectionModel().setCurrentIndex(page.model.index(2, 0), QItemSelectionModel.SelectionFlag.SelectCurrent)
    with qtbot.waitSignal(page.person_wanted) as opened:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert opened.args == [shown(page)[2].number]


def test_an_empty_workspace_offers_to_bring_a_roster_in(
    qtbot: QtBot, show_people: ShowPeople, nobody: Workspace
) -> None:
    page = show_people(nobody)
    assert page.empty.isVisible()
    assert page.empty.heading.text() == "Nobody is here yet"
    with qtbot.waitSignal(page.roster_wanted):
        qtbot.mouseClick(page.empty.import_button, Qt.MouseButton.LeftButton)


def test_filters_that_find_nobody_can_be_cleared_there(
    qtbot: QtBot, show_people: ShowPeople, sample: Workspace
) -> None:
    page = show_people(sample)
    page.search.setText("nobody of this name")
    listed(qtbot, page)
    assert page.empty.heading.text() == "Nobody matches these filters."
    qtbot.mouseClick(page.empty.clear_button, Qt.MouseButton.LeftButton)
    listed(qtbot, page)
    assert shown(page) == everybody(sample)


def test_the_file_holds_the_people_of_the_list_and_comes_back_without_a_change(
    qtbot: QtBot, show_people: ShowPeople, sample: Workspace, save_dialog: SaveDialog
) -> None:
    page = show_people(sample)
    qtbot.mouseClick(page.export_button, Qt.MouseButton.LeftButton)
    panel = page.panel
    qtbot.mouseClick(panel.action_button, Qt.MouseButton.LeftButton)
    assert not panel.form.purpose_fault.isHidden()
    assert save_dialog.asked == []
    panel.form.purpose.setEditText("For the yearly audit")
    panel.format.segments[1].click()
    qtbot.mouseClick(panel.action_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not panel.is_running())
    assert save_dialog.asked == [("people.csv", "CSV for people (*.csv)")]
    assert "out.csv" in panel.success.text()
    assert save_dialog.path is not None
    preview = sample.rosters.read(HR, RosterSource(save_dialog.path))
    assert [entry.number for _, entry in preview.entries] == [person.number for person in shown(page)]
    assert list(preview.diff.to_write()) == []


def test_filters_order_and_panel_come_back_in_another_look(
    qtbot: QtBot, show_people: ShowPeople, sample: Workspace
) -> None:
    page = show_people(sample)
    qtbot.waitUntil(lambda: len(page.filters.department._menu.actions()) > 2)
    page.filters.department.choose("Support")
    page.table.header.sectionClicked.emit(page.model.columns.places["name"])
    page.search.setText("a")
    listed(qtbot, page)
    page.open_export()
    again = show_people(sample, page.state())
    qtbot.waitUntil(lambda: again.filters.department.choice() == "Support")
    listed(qtbot, again)
    assert again.state() == page.state()
    assert shown(again) == shown(page)
    assert again.panel.isVisible()
