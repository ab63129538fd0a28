"""Entering HR's side settles what rules give by today, and the entry of the navigation leads to the assignments."""

from datetime import date

from pytestqt.qtbot import QtBot

from app.domain.assignment_rules import Audience, FirstDue, RuleTerms
from app.domain.people import Actor, Role
from app.domain.standing_lists import StandingSort
from app.domain.standings import Standing, StandingFilter
from app.ui.hr.assignments_page import AssignmentsPage
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.trainer.module_page import ModulePage
from tests.windows import Desk, focused, texts

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


def publish_tab(desk: Desk, qtbot: QtBot, actor: Actor) -> tuple[MainWindow, ModulePage]:
    """Open a window where a module that is taught as it is written would be published."""
    window = desk.start()
    window.workspace().library.open(actor)
    window.hr_signed_in(actor, Place(PlaceName.STUDIO_MODULE, subject="locked-drawer", control="publish"))
    page = window.page
    assert isinstance(page, ModulePage)
    qtbot.waitUntil(lambda: page.publish.taught.isVisible())
    return window, page


def test_hr_gives_a_module_to_people_by_a_new_rule_that_has_it_already(desk: Desk, qtbot: QtBot) -> None:
    window, module = publish_tab(desk, qtbot, HR)
    module.publish.taught.give_button.click()
    page = window.page
    assert isinstance(page, AssignmentsPage)
    qtbot.waitUntil(lambda: page.editor is not None)
    editor = page.editor
    assert editor is not None
    assert editor.title.text() == "New rule"
    assert editor.form.module.currentData() == "locked-drawer"
    assert editor.form.whom.isAncestorOf(focused())
    editor.save_button.click()
    qtbot.waitUntil(lambda: page.editor is None)
    qtbot.waitUntil(lambda: "1 rule" in texts(page))
    assert [one.rule.terms.module for one in window.workspace().assignment_rules.list_rules(HR)] == ["locked-drawer"]
    assert page.editor is None, "what was read anew begins no second rule"


def test_a_trainer_is_told_who_gives_a_module_to_people(desk: Desk, qtbot: QtBot) -> None:
    _window, module = publish_tab(desk, qtbot, Actor(Role.TRAINER))
    assert not module.publish.taught.give_button.isVisible()
    assert any(one.endswith("HR gives it to people.") for one in texts(module.publish))


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
