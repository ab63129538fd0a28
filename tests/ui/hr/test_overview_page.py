"""HR's first page says how everybody stands, and each figure leads to the list that it is a count of."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.overview import Scope
from app.domain.people_lists import PeopleFilter
from app.domain.records import RecordFilter
from app.domain.refusals import Refusal, Sentence
from app.domain.standings import PersonStanding, Standing, StandingFilter
from app.services.workspace import Workspace
from app.ui.hr.figure import Figure
from app.ui.hr.heat_table import CellKey
from app.ui.hr.overview_page import OverviewPage
from app.ui.hr.overview_state import OverviewState
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from tests.ui.hr.conftest import HR, PEOPLE
from tests.windows import name_of

ShowOverview = Callable[..., OverviewPage]
SMALL = "Executive office"


@pytest.fixture
def show_overview(qtbot: QtBot, look: Look, worker: BackgroundWorker) -> Iterator[ShowOverview]:
    """Show the overview of a workspace, everything read."""
    slow = BackgroundWorker()

    def show(workspace: Workspace, width: int = 984) -> OverviewPage:
        policy = workspace.catalogue.course().policy
        page = OverviewPage(look, workspace.overview, workspace.watching, HR, policy, worker, slow_worker=slow)
        qtbot.addWidget(page)
        page.resize(width, 800)
        page.show()
        wait(qtbot, page)
        return page

    yield show
    slow.wait()


@pytest.fixture
def company(sample: Workspace) -> Workspace:
    """Sixty people: three in the executive office, the others in two departments; a third has something overdue."""
    with sample.database.transaction() as session:
        connection = session.connection()
        connection.exec_driver_sql("UPDATE person SET department = CASE WHEN id % 2 THEN 'Sales' ELSE 'Legal' END")
        connection.exec_driver_sql("UPDATE person SET department = ?, left_on = NULL WHERE id <= 3", (SMALL,))
        connection.exec_driver_sql(
            "UPDATE assignment SET fulfilled = NULL, late_from = '2026-03-28' "
            "WHERE person_id % 3 = 0 AND replaced IS NULL"
        )
    return sample


def wait(qtbot: QtBot, page: OverviewPage) -> None:
    """Wait until everything that was asked for is shown."""
    qtbot.waitUntil(page.is_complete)


def press(qtbot: QtBot, figure: Figure, matches: Callable[[object], bool]) -> object:
    """Click the first part whose key matches, and return the key."""
    part = next(one for one in figure.parts() if one.key is not None and matches(one.key))
    qtbot.mouseClick(figure, Qt.MouseButton.LeftButton, pos=part.rect.center().toPoint())
    return part.key


def test_the_page_opens_on_a_sentence_that_counts_everybody(show_overview: ShowOverview, company: Workspace) -> None:
    page = show_overview(company)
    count = company.overview.load(HR).count
    assert page.head.text() == (
        f"{count.up_to_date} of {count.people} people are up to date, {count.overdue} are overdue, "
        f"and {count.open} still have time."
    )
    assert name_of(page.head) == page.head.text()
    assert page.bar.as_of_label.text() == "As of 1 April 2026, 09:00:00 +00:00"
    assert page.heat.isVisible()
    assert not page.empty.isVisible()


def test_each_part_of_the_sentence_leads_to_its_people(
    qtbot: QtBot, show_overview: ShowOverview, company: Workspace
) -> None:
    page = show_overview(company)
    told: list[PeopleFilter] = []
    page.people_wanted.connect(told.append)
    for standing in PersonStanding:
        press(qtbot, page.head, lambda key, one=standing: key is one)
    assert told == [PeopleFilter(here=True, standing=standing) for standing in PersonStanding]


def test_a_cell_leads_to_its_standings_and_a_department_to_its_people(
    qtbot: QtBot, show_overview: ShowOverview, company: Workspace
) -> None:
    page = show_overview(company)
    standings: list[StandingFilter] = []
    people: list[PeopleFilter] = []
    page.standings_wanted.connect(standings.append)
    page.people_wanted.connect(people.append)
    cell = press(qtbot, page.heat.figure, lambda key: key.department == "Sales" and bool(key.module))
    assert isinstance(cell, CellKey)
    assert standings == [StandingFilter(module=cell.module, department="Sales")]
    press(qtbot, page.heat.figure, lambda key: key == CellKey(SMALL))
    assert people == [PeopleFilter(department=SMALL, here=True)]


def test_an_overdue_bar_leads_to_what_is_so_many_days_late(
    qtbot: QtBot, show_overview: ShowOverview, company: Workspace
) -> None:
    page = show_overview(company)
    told: list[StandingFilter] = []
    page.standings_wanted.connect(told.append)
    age = press(qtbot, page.overdue.bars, lambda key: True)
    assert told == [StandingFilter(standing=Standing.OVERDUE, late_days=(age.first, age.last))]


def test_a_commitment_leads_to_its_records_by_bar_and_by_tag(
    qtbot: QtBot, show_overview: ShowOverview, company: Workspace
) -> None:
    page = show_overview(company)
    told: list[RecordFilter] = []
    page.records_wanted.connect(told.append)
    commitment = press(qtbot, page.commitments.bars, lambda key: True)
    assert told == [RecordFilter(commitment=commitment, passed=True)]
    assert page.commitments.weak_tag is not None
    page.commitments.weak_tag.click()
    weakest = company.overview.load(HR).under_goal()[0]
    assert told[-1] == RecordFilter(commitment=weakest.commitment, passed=True)
    assert page.commitments.weak_share.text() == str(weakest.per_cent)


def test_reminders_are_one_press_away(qtbot: QtBot, show_overview: ShowOverview, company: Workspace) -> None:
    page = show_overview(company)
    with qtbot.waitSignal(page.reminders_wanted):
        qtbot.mouseClick(page.overdue.remind_button, Qt.MouseButton.LeftButton)


def test_exempt_assignments_are_said_and_lead_to_their_list(
    qtbot: QtBot, show_overview: ShowOverview, company: Workspace
) -> None:
    with company.database.transaction() as session:
        session.connection().exec_driver_sql(
            "UPDATE assignment SET exempted = '2026-03-30' WHERE id IN (SELECT a.id FROM assignment a JOIN person p "
            "ON p.id = a.person_id WHERE a.fulfilled IS NULL AND replaced IS NULL AND left_on IS NULL LIMIT 3)"
        )
    page = show_overview(company)
    assert page.overdue.exempt_button.text() == "3 are exempt and not counted."
    told: list[StandingFilter] = []
    page.standings_wanted.connect(told.append)
    qtbot.mouseClick(page.overdue.exempt_button, Qt.MouseButton.LeftButton)
    assert told == [StandingFilter(standing=Standing.EXEMPT)]


def test_a_small_department_is_not_shown_and_the_page_says_so(show_overview: ShowOverview, company: Workspace) -> None:
    page = show_overview(company)
    assert not any(isinstance(one.key, CellKey) and one.key == CellKey(SMALL, "x") for one in page.heat.figure.parts())
    said = [one.words for one in page.heat.figure.parts() if SMALL in one.words]
    assert said == [f"{SMALL}: fewer than 5 people, not shown"]
    assert "Groups under 5 are not shown" in page.heat.note.text()
    page.heat.table_button.click()
    assert f"{SMALL}\t<5\tfewer than 5 people, not shown" in page.heat.table.text()


def test_without_small_groups_nothing_is_said_of_them(show_overview: ShowOverview, company: Workspace) -> None:
    with company.database.transaction() as session:
        session.connection().exec_driver_sql("UPDATE person SET department = 'Sales'")
    page = show_overview(company)
    assert not page.heat.note.isVisible()


def test_a_small_department_by_itself_shows_no_share_at_all(
    qtbot: QtBot, show_overview: ShowOverview, company: Workspace
) -> None:
    page = show_overview(company)
    page.bar.scope_popup.chosen.emit(Scope(department=SMALL))
    wait(qtbot, page)
    qtbot.waitUntil(lambda: page.head.text().startswith("Fewer than 5"))
    qtbot.waitUntil(lambda: page.trend.note.text() == "Fewer than 5 people, not shown.")
    assert all(one.key is None for one in page.commitments.bars.parts())


def test_whom_the_figures_are_about_is_chosen_in_the_menu(
    qtbot: QtBot, show_overview: ShowOverview, company: Workspace
) -> None:
    page = show_overview(company)
    assert name_of(page.bar.scope_button) == "Whom the figures are about: Everyone"
    qtbot.mouseClick(page.bar.scope_button, Qt.MouseButton.LeftButton)
    popup = page.bar.scope_popup
    popup.department.setCurrentIndex(popup.department.findData("Legal"))
    qtbot.mouseClick(popup.apply_button, Qt.MouseButton.LeftButton)
    assert not popup.isVisible()
    qtbot.waitUntil(
        lambda: page._shown is not None and page._shown.count == company.overview.load(HR, Scope("Legal")).count
    )
    assert page.bar.scope_button.text() == "Legal"
    told: list[PeopleFilter] = []
    page.people_wanted.connect(told.append)
    press(qtbot, page.head, lambda key: key is PersonStanding.OVERDUE)
    assert told == [PeopleFilter(department="Legal", here=True, standing=PersonStanding.OVERDUE)]
    qtbot.mouseClick(page.bar.scope_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(popup.everyone_button, Qt.MouseButton.LeftButton)
    assert page.state() == OverviewState()


def test_a_past_day_is_shown_as_it_was_and_leads_to_lists_of_that_day(
    qtbot: QtBot, show_overview: ShowOverview, company: Workspace
) -> None:
    day = date(2026, 3, 1)
    page = show_overview(company)
    page.bar.day_popup.chosen.emit(day)
    qtbot.waitUntil(lambda: page._shown is not None and page._shown.as_of == day)
    then = company.overview.load(HR, as_of=day).count
    assert page.head.text().startswith(f"{then.up_to_date} of {then.people} people")
    assert page.bar.as_of_label.text() == "As of the end of 1 March 2026, as it was known then"
    assert page.bar.day_button.text() == "Until 1 March 2026"
    told: list[PeopleFilter] = []
    page.people_wanted.connect(told.append)
    press(qtbot, page.head, lambda key: key is PersonStanding.OVERDUE)
    assert told == [PeopleFilter(here=True, standing=PersonStanding.OVERDUE, as_of=day)]
    page.bar.day_popup.chosen.emit(company.overview.today())
    assert page.state().as_of is None


def test_a_change_shows_when_the_page_looks_again(
    qtbot: QtBot, show_overview: ShowOverview, company: Workspace
) -> None:
    page = show_overview(company)
    before = page.head.text()
    with company.database.transaction() as session:
        session.connection().exec_driver_sql("UPDATE assignment SET fulfilled = '2026-04-01' WHERE fulfilled IS NULL")
    qtbot.keyClick(page, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: page.head.text() != before)
    assert "0 are overdue, and 0 still have time." in page.head.text()
    assert page.overdue.note.text() == "Nothing is overdue."
    assert not page.overdue.remind_button.isVisible()


def test_figures_turn_into_tables_and_back(qtbot: QtBot, show_overview: ShowOverview, company: Workspace) -> None:
    page = show_overview(company)
    qtbot.mouseClick(page.heat.table_button, Qt.MouseButton.LeftButton)
    assert page.heat.table.isVisible()
    assert page.commitments.table.isVisible()
    assert page.trend.table.isVisible()
    assert not page.heat.figure.isVisible()
    overview = company.overview.load(HR)
    row = next(one for one in overview.heat.rows if one.department == "Sales")
    shown = page.heat.table.text().splitlines()
    assert any(line.startswith(f"Sales\t{row.people}\t") for line in shown)
    assert page.commitments.table.rowCount() == 25
    assert page.heat.table_button.text() == "Show as drawing"
    qtbot.mouseClick(page.heat.table_button, Qt.MouseButton.LeftButton)
    assert page.heat.figure.isVisible()


def test_the_page_comes_back_as_it_was(qtbot: QtBot, show_overview: ShowOverview, company: Workspace) -> None:
    state = OverviewState(Scope(department="Legal"), date(2026, 3, 1), as_table=True)
    page = show_overview(company)
    page.come_back(state)
    assert page.state() == state
    qtbot.waitUntil(lambda: page._shown is not None and page._shown.as_of == state.as_of)
    assert page.heat.table.isVisible()


def test_the_ledger_is_checked_on_demand_and_the_card_says_what_came_of_it(
    qtbot: QtBot, show_overview: ShowOverview, company: Workspace
) -> None:
    page = show_overview(company)
    assert page.integrity.words.text() == "Not checked since the program was started."
    qtbot.mouseClick(page.integrity.check_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.integrity.beside.text() == "Verified", timeout=20_000)
    assert "entries checked at 09:00" in page.integrity.words.text()
    assert show_overview(company).integrity.beside.text() == "Verified"


def test_a_falsified_record_is_told(qtbot: QtBot, show_overview: ShowOverview, company: Workspace) -> None:
    with company.database.transaction() as session:
        session.connection().exec_driver_sql("UPDATE completion SET score = 1, points = max_points WHERE sequence = 5")
    page = show_overview(company)
    page.integrity.check_button.click()
    qtbot.waitUntil(lambda: page.integrity.beside.text() == "Broken", timeout=20_000)
    assert "do not fit" in page.integrity.words.text()


def test_nobody_yet_leads_to_the_roster(qtbot: QtBot, show_overview: ShowOverview, nobody: Workspace) -> None:
    page = show_overview(nobody)
    assert page.empty.heading.text() == "Nobody is here yet"
    assert not page.heat.isVisible()
    with qtbot.waitSignal(page.roster_wanted):
        qtbot.mouseClick(page.empty.roster_button, Qt.MouseButton.LeftButton)


def test_nothing_assigned_leads_to_assignments(qtbot: QtBot, show_overview: ShowOverview, company: Workspace) -> None:
    with company.database.transaction() as session:
        session.connection().exec_driver_sql("DELETE FROM assignment")
    page = show_overview(company)
    assert page.empty.heading.text() == "Nothing is assigned yet"
    with qtbot.waitSignal(page.assignments_wanted):
        qtbot.mouseClick(page.empty.assign_button, Qt.MouseButton.LeftButton)


def test_a_narrow_page_is_one_column_and_a_wide_one_two(show_overview: ShowOverview, company: Workspace) -> None:
    page = show_overview(company)
    assert page.overdue.mapTo(page, QPoint(0, 0)).x() > page.heat.mapTo(page, QPoint(0, 0)).x() + 500
    page.resize(640, 800)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert page.overdue.mapTo(page, QPoint(0, 0)).x() == page.heat.mapTo(page, QPoint(0, 0)).x()
    assert page.scroll_area.widget().width() <= page.width()


def test_the_tab_key_reaches_every_figure_that_acts(
    qtbot: QtBot, show_overview: ShowOverview, company: Workspace
) -> None:
    page = show_overview(company)
    page.activateWindow()
    page.focus_first()
    reached = set()
    for _ in range(20):
        reached.add(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
    for control in (
        *(page.head, page.heat.figure, page.heat.table_button, page.commitments.bars, page.overdue.bars),
        *(page.overdue.remind_button, page.integrity.check_button, page.bar.scope_button, page.bar.day_button),
    ):
        assert control in reached
    assert page.trend.line not in reached


def test_a_hundred_departments_do_not_slow_the_page(show_overview: ShowOverview, company: Workspace) -> None:
    with company.database.transaction() as session:
        session.connection().exec_driver_sql("UPDATE person SET department = 'Team ' || id")
    page = show_overview(company)
    assert page.heat.figure.parts()[-1].words.endswith("fewer than 5 people, not shown")
    assert page.heat.figure.height() > 36 * (PEOPLE - timedelta(days=5).days)


def test_a_choice_that_leaves_nothing_to_count_leads_back_to_everybody(
    qtbot: QtBot, show_overview: ShowOverview, company: Workspace
) -> None:
    page = show_overview(company)
    page.bar.scope_chosen.emit(Scope(department="Nowhere"))
    wait(qtbot, page)
    assert page.empty.heading.text() == "Nothing to count here"
    qtbot.mouseClick(page.empty.everyone_button, Qt.MouseButton.LeftButton)
    wait(qtbot, page)
    assert page.state() == OverviewState()
    assert page.head.isVisible()


def test_figures_that_cannot_be_read_are_said_in_a_sentence(
    show_overview: ShowOverview, company: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_more: object) -> None:
        raise Refusal(Sentence.WORKSPACE_LOCKED, path="x")

    monkeypatch.setattr(company.overview, "load", refuse)
    page = show_overview(company)
    assert page.notice.isVisible()
    assert page.notice.text() == str(Refusal(Sentence.WORKSPACE_LOCKED, path="x"))


def test_the_card_of_the_ledger_leads_to_what_is_proven(
    qtbot: QtBot, show_overview: ShowOverview, company: Workspace
) -> None:
    page = show_overview(company)
    with qtbot.waitSignal(page.integrity_wanted):
        qtbot.mouseClick(page.integrity.details_button, Qt.MouseButton.LeftButton)
