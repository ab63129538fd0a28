"""Entering HR's side settles what rules give by today, and the entry of the navigation leads to the assignments."""

from datetime import date

from pytestqt.qtbot import QtBot

from app.domain.assignment_rules import Audience, FirstDue, RuleTerms
from app.domain.people import Actor, Role
from app.domain.standing_lists import StandingSort
from app.domain.standings import Standing, StandingFilter
from app.ui.hr.assignments_page import AssignmentsPage
from app.ui.places import Place, PlaceName
from tests.windows import Desk

HR = Actor(Role.HR)


def test_entering_hrs_side_gives_what_rules_give_by_today(desk: Desk, qtbot: QtBot) -> None:
    workspace = desk.workspace()
    workspace.assignment_rules.add(HR, RuleTerms("tidy-desk", Audience(), date(2026, 4, 1), FirstDue(days=30)))
    workspace.enrolment.join("00123", "Aiko Tanaka")
    workspace.close()
    window = desk.start()
    opened = window.workspace()
    assert opened is not None
    with opened.database.transaction() as session:
        session.connection().exec_driver_sql("DELETE FROM assignment")
    window.hr_signed_in(HR, Place(PlaceName.ASSIGNMENTS))
    page = window.page
    assert isinstance(page, AssignmentsPage)
    qtbot.waitUntil(lambda: page.standings.model.rowCount() == 1)
    (row,) = opened.standings.page(HR, StandingFilter(), StandingSort(), None)
    assert (row.number, row.standing) == ("00123", Standing.OPEN.value)


def test_a_filter_leads_into_the_list_and_another_look_keeps_it(desk: Desk, qtbot: QtBot) -> None:
    window = desk.start()
    wanted = StandingFilter(standing=Standing.OVERDUE)
    window.hr_signed_in(HR, Place(PlaceName.ASSIGNMENTS, memory=wanted))
    page = window.page
    assert isinstance(page, AssignmentsPage)
    qtbot.waitUntil(lambda: page.standings.model.wanted == wanted)
    window.renew()
    again = window.page
    assert isinstance(again, AssignmentsPage)
    assert again is not page
    assert again.state().standings.wanted == wanted
