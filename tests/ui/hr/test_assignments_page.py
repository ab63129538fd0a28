"""HR looks at who has what, decides about rows, and makes, changes and ends rules, all by clicks and keys."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.allowances import AllowanceKind
from app.domain.assignment_rules import Audience, FirstDue, RuleTerms, Whom
from app.domain.people import Actor, Role
from app.domain.recurrence import MonthDay, every_months, every_year_on
from app.domain.standing_lists import StandingSort
from app.domain.standings import Standing, StandingFilter
from app.services.workspace import Workspace
from app.ui.hr.assignment_dialogs import AllowanceDialog, AssignDialog, DueDialog, ExemptDialog, WithdrawDialog
from app.ui.hr.assignments_page import AssignmentsPage
from app.ui.hr.assignments_state import AssignmentServices, AssignmentsState, standings_state
from app.ui.hr.rule_editor import RuleEditor
from app.ui.hr.standing_actions import ActionServices
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from app.ui.shared.popup_frame import to_qt

HR = Actor(Role.HR)
TODAY = date(2026, 4, 1)

Show = Callable[..., AssignmentsPage]
YEARLY_WORDS = "Everyone  ·  within 30 days of joining  ·  again every 12 months  ·  7 days of grace"
NAMED_WORDS = "2 named people  ·  within 30 days  ·  again every year on 31 March and 30 September"


@pytest.fixture
def sample(sample: Workspace) -> Workspace:
    """The sample without rules, in which half of the people have passed nothing, so that some of it is overdue."""
    with sample.database.transaction() as session:
        session.connection().exec_driver_sql("UPDATE assignment SET fulfilled = NULL WHERE person_id % 2 = 0")
        session.connection().exec_driver_sql("DELETE FROM assignment_rule")
    return sample


@pytest.fixture
def show(qtbot: QtBot, look: Look, worker: BackgroundWorker) -> Iterator[Show]:
    """Show the page of a workspace, its list counted and its rules read."""
    slow = BackgroundWorker()

    def show_page(workspace: Workspace, state: AssignmentsState | None = None) -> AssignmentsPage:
        actions = ActionServices(
            workspace.assignment_changing, workspace.exempting, workspace.allowing, workspace.assigning
        )
        course = workspace.catalogue.course()
        page = AssignmentsPage(
            look,
            AssignmentServices(workspace.standings, workspace.assignment_rules, actions),
            HR,
            course.policy,
            tuple(current.module for current in course.modules),
            TODAY,
            worker,
            slow,
            state,
        )
        qtbot.addWidget(page)
        page.resize(1144, 800)
        page.show()
        listed(qtbot, page)
        qtbot.waitUntil(lambda: page._listed is not None)
        return page

    yield show_page
    slow.wait()


def listed(qtbot: QtBot, page: AssignmentsPage) -> None:
    view = page.standings
    qtbot.waitUntil(lambda: not view.search.is_waiting() and view.model.is_complete())


def shown(page: AssignmentsPage, column: str, rows: int = 1_000) -> list[str]:
    model = page.standings.model
    place = model.columns.places[column]
    return [model.index(row, place).data() for row in range(min(rows, model.rowCount()))]


def select(page: AssignmentsPage, *rows: int) -> None:
    flags = QItemSelectionModel.SelectionFlag
    model, selection = page.standings.model, page.standings.table.selectionModel()
    for row in rows:
        selection.select(model.index(row, 0), flags.Select | flags.Rows)


def dialog(qtbot: QtBot, page: AssignmentsPage, kind: type) -> Any:
    qtbot.waitUntil(lambda: isinstance(page.standings.decisions.dialog, kind))
    return page.standings.decisions.dialog


def click(qtbot: QtBot, button: Any) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def done(qtbot: QtBot, page: AssignmentsPage) -> str:
    """Wait until something was done, and return what is said of it."""
    qtbot.waitUntil(page.standings.done_line.isVisible)
    listed(qtbot, page)
    return page.standings.done_line.words.text()


def standing_of(workspace: Workspace, number: str, module: str) -> Any:
    wanted = StandingFilter(search=number, module=module)
    return next(row for row in workspace.standings.page(HR, wanted, StandingSort(), None) if row.number == number)


# ---------------------------------------------------------------- the list


def test_the_list_says_who_has_what_and_how_they_stand(sample: Workspace, show: Show) -> None:
    page = show(sample)
    count = sample.standings.count(HR, StandingFilter())
    assert page.standings.model.rowCount() == count.rows
    assert page.count_label.text() == f"{count.rows} assignments, {count.people} people"
    first = sample.standings.page(HR, StandingFilter(), StandingSort(), None)[0]
    title = sample.catalogue.course().module(first.module).module.title.en
    assert (shown(page, "number", 1), shown(page, "module", 1)) == ([first.number], [title])
    words = set(shown(page, "standing"))
    assert {"Done", "Still has time"} < words
    assert any(word.startswith("Overdue, ") for word in words)


def test_filters_and_search_ask_the_database(qtbot: QtBot, sample: Workspace, show: Show) -> None:
    page = show(sample)
    department = sample.standings.choices(HR).departments[0]
    page.standings.filters.department.choose(department)
    page.standings.filters.standing.choose(Standing.OVERDUE.value)
    listed(qtbot, page)
    assert set(shown(page, "department")) == {department}
    assert all(word.startswith("Overdue") for word in shown(page, "standing"))
    assert page.standings.model.rowCount() > 0
    QTest.keyClicks(page.standings.search, "nobody of this name")
    listed(qtbot, page)
    assert page.standings.empty.isVisible()
    assert page.standings.empty.heading.text() == "Nothing matches these filters."
    click(qtbot, page.standings.empty.clear_button)
    listed(qtbot, page)
    assert page.standings.model.wanted == StandingFilter()


def test_a_filter_from_elsewhere_is_shown_and_comes_back(sample: Workspace, qtbot: QtBot, show: Show) -> None:
    wanted = StandingFilter(department="Sales", standing=Standing.OVERDUE, late_days=(8, 30))
    page = show(sample, standings_state(wanted))
    assert page.standings.model.wanted == wanted
    assert page.standings.filters.late.value_shown() == "8–30 days"
    qtbot.waitUntil(lambda: page.standings.filters.department.value_shown() == "Sales")
    assert page.state().standings.wanted == wanted
    again = show(sample, replace(page.state(), rules=True))
    assert again.view.place() == 1
    assert again.state().standings.wanted == wanted


def test_a_past_day_is_shown_and_cannot_be_changed(qtbot: QtBot, sample: Workspace, show: Show) -> None:
    page = show(sample, standings_state(StandingFilter(as_of=TODAY)))
    assert page.standings.as_of_line.isVisible()
    select(page, 0)
    assert "A past day cannot be changed." in page.standings.selected_label.text()
    assert not page.standings.due_button.isVisible()
    click(qtbot, page.standings.as_of_line.back_button)
    listed(qtbot, page)
    select(page, 0)
    assert page.standings.due_button.isVisible()


def test_a_click_on_a_heading_sorts(qtbot: QtBot, sample: Workspace, show: Show) -> None:
    page = show(sample)
    header = page.standings.table.header
    place = page.standings.model.columns.places["due"]
    position = header.sectionViewportPosition(place) + 10
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=header.rect().center().__class__(position, 10))
    listed(qtbot, page)
    dues = [row.due or "9999" for row in sample.standings.page(HR, *_asked(page), None)]
    assert dues == sorted(dues)
    assert page.standings.model.sort_shown.key.value == "due"


def _asked(page: AssignmentsPage) -> tuple[StandingFilter, StandingSort]:
    return page.standings.model.wanted, page.standings.model.sort_shown


def test_enter_opens_the_person(qtbot: QtBot, sample: Workspace, show: Show) -> None:
    page = show(sample)
    page.standings.table.setCurrentIndex(page.standings.model.index(2, 0))
    with qtbot.waitSignal(page.person_wanted) as told:
        qtbot.keyClick(page.standings.table, Qt.Key.Key_Return)
    assert told.args == shown(page, "number", 3)[2:]


# ---------------------------------------------------------------- decisions about rows


def test_a_due_date_is_changed_and_given_back(qtbot: QtBot, sample: Workspace, show: Show) -> None:
    page = show(sample, standings_state(StandingFilter(standing=Standing.OPEN)))
    number, before = shown(page, "number", 1)[0], page.standings.model.row(0)
    select(page, 0)
    click(qtbot, page.standings.due_button)
    asked = dialog(qtbot, page, DueDialog)
    asked.day.setDate(to_qt(date(2026, 12, 24)))
    click(qtbot, asked.action_button)
    assert done(qtbot, page) == "The due date was changed."
    assert standing_of(sample, number, before.module).due == "2026-12-24"
    click(qtbot, page.standings.done_line.undo_button)
    qtbot.waitUntil(lambda: page.standings.done_line.words.text() == "The earlier due dates hold again.")
    assert standing_of(sample, number, before.module).due == before.due


def test_a_day_that_is_over_is_refused_in_the_dialog(qtbot: QtBot, sample: Workspace, show: Show) -> None:
    page = show(sample, standings_state(StandingFilter(standing=Standing.OPEN)))
    select(page, 0)
    click(qtbot, page.standings.due_button)
    asked = dialog(qtbot, page, DueDialog)
    asked.day.setDate(to_qt(date(2026, 3, 31)))
    qtbot.keyClick(asked.day, Qt.Key.Key_Return)
    qtbot.waitUntil(asked.notice.isVisible)
    assert "is over" in asked.notice.text()
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.standings.decisions.dialog is None)


def test_people_are_exempted_with_a_reason_and_it_is_lifted(qtbot: QtBot, sample: Workspace, show: Show) -> None:
    page = show(sample, standings_state(StandingFilter(standing=Standing.OVERDUE)))
    row = page.standings.model.row(0)
    select(page, 0)
    click(qtbot, page.standings.exempt_button)
    asked = dialog(qtbot, page, ExemptDialog)
    click(qtbot, asked.action_button)
    qtbot.waitUntil(asked.notice.isVisible)
    assert asked.notice.text().startswith("Say why.")
    QTest.keyClicks(asked.reason, "Parental leave")
    click(qtbot, asked.action_button)
    assert done(qtbot, page) == "1 exemption was made."
    assert standing_of(sample, row.number, row.module).standing == "exempt"
    page.standings.filters.standing.choose(Standing.EXEMPT.value)
    listed(qtbot, page)
    places = [place for place in range(page.standings.model.rowCount()) if page.standings.model.row(place).id == row.id]
    select(page, *places)
    assert not page.standings.exempt_button.isVisible()
    click(qtbot, page.standings.lift_button)
    qtbot.waitUntil(lambda: page.standings.done_line.words.text() == "1 exemption was lifted.")
    assert standing_of(sample, row.number, row.module).standing == "open"


def test_more_time_and_more_attempts_are_granted(qtbot: QtBot, sample: Workspace, show: Show) -> None:
    page = show(sample)
    number = shown(page, "number", 1)[0]
    select(page, 0)
    click(qtbot, page.standings.allow_button)
    asked = dialog(qtbot, page, AllowanceDialog)
    asked.kind.choose(AllowanceKind.ATTEMPTS.value)
    asked.kind.chosen.emit()
    assert asked.allowance() == (AllowanceKind.ATTEMPTS, 1)
    asked.scope.choose("all")
    QTest.keyClicks(asked.reason, "A power cut")
    click(qtbot, asked.action_button)
    assert done(qtbot, page).startswith("Granted to 1 person.")
    with sample.database.reading() as session:
        query = (
            "SELECT a.module, a.kind, a.amount, a.reason FROM allowance a "
            "JOIN person p ON p.id = a.person_id WHERE p.number = ?"
        )
        assert session.connection().exec_driver_sql(query, (number,)).all() == [("", "attempts", 1, "A power cut")]


def test_withdrawing_asks_once_and_can_be_undone(qtbot: QtBot, sample: Workspace, show: Show) -> None:
    page = show(sample, standings_state(StandingFilter(standing=Standing.OPEN)))
    rows = page.standings.model.rowCount()
    select(page, 0, 1)
    click(qtbot, page.standings.withdraw_button)
    click(qtbot, dialog(qtbot, page, WithdrawDialog).action_button)
    assert done(qtbot, page) == "2 assignments were withdrawn."
    assert page.standings.model.rowCount() == rows - 2
    click(qtbot, page.standings.done_line.undo_button)
    qtbot.waitUntil(lambda: page.standings.model.rowCount() == rows)


def test_a_module_is_assigned_to_one_person_quickly(qtbot: QtBot, nobody: Workspace, show: Show) -> None:
    nobody.enrolment.join("00123", "Aiko Tanaka")
    page = show(nobody)
    assert page.standings.empty.heading.text() == "Nothing is assigned yet"
    click(qtbot, page.standings.assign_button)
    asked = dialog(qtbot, page, AssignDialog)
    click(qtbot, asked.action_button)
    assert asked.notice.text().startswith("Choose a module")
    asked.module.setCurrentIndex(1)
    QTest.keyClicks(asked.numbers, "00124")
    click(qtbot, asked.action_button)
    qtbot.waitUntil(lambda: "00124" in asked.notice.text())
    asked.numbers.setText("00123")
    click(qtbot, asked.action_button)
    assert done(qtbot, page) == "Assigned to 1 person."
    assert shown(page, "number") == ["00123"]


# ---------------------------------------------------------------- rules


def rules_page(workspace: Workspace, show: Show) -> AssignmentsPage:
    return show(workspace, AssignmentsState(rules=True))


def trial_of(qtbot: QtBot, editor: RuleEditor) -> str:
    qtbot.waitUntil(lambda: editor.card.reach.text() != "" and not editor._pause.isActive())
    return editor.card.reach.text()


def test_a_rule_is_made_with_its_preview(qtbot: QtBot, sample: Workspace, show: Show) -> None:
    page = rules_page(sample, show)
    assert page.count_label.text() == "0 rules"
    click(qtbot, page.new_button)
    editor = page.editor
    assert editor is not None
    assert editor.card.rule.text() == "Choose a module to begin with."
    editor.form.module.setCurrentIndex(editor.form.module.findData("law-first"))
    editor.form.grace.set_value(7)
    editor.card.example.setDate(to_qt(date(2027, 2, 28)))
    assert (
        editor.card.rule.text()
        == "Everyone  ·  within 30 days of joining  ·  again every 12 months  ·  7 days of grace"
    )
    lines = editor.card.sentences.text().splitlines()
    assert lines == [
        "If they complete it on 28 February 2027, it is next due on 28 February 2028.",
        "Home asks for it from 29 January 2028; it is overdue from 7 March 2028.",
        "If they complete it on the day each time, then on 28 February 2029 and 28 February 2030.",
    ]
    assert "It is for 60 people. 60 get it now." in trial_of(qtbot, editor)
    click(qtbot, editor.save_button)
    qtbot.waitUntil(page.done_line.isVisible)
    assert page.done_line.words.text() == "The rule is saved. 60 people got something from the rules."
    qtbot.waitUntil(lambda: page.count_label.text() == "1 rule")
    (line,) = page.rules.lines
    assert line.words.text() == YEARLY_WORDS
    assert line.counts.text().startswith("60 people  ·  ")
    click(qtbot, line.open_button)
    listed(qtbot, page)
    assert page.standings.model.wanted == StandingFilter(module="law-first")
    assert page.standings.model.rowCount() == 60


def test_days_of_the_year_and_named_people_make_a_rule(qtbot: QtBot, sample: Workspace, show: Show) -> None:
    page = rules_page(sample, show)
    click(qtbot, page.new_button)
    editor = page.editor
    assert editor is not None
    form = editor.form
    form.module.setCurrentIndex(0)
    form.whom.choose(Whom.PEOPLE.value)
    form.whom.chosen.emit()
    QTest.keyClicks(form.numbers, "00001, 00002")
    form.again.choose("yearly")
    form.again.chosen.emit()
    click(qtbot, form.year_days.add_button)
    assert form.year_days.days() == (MonthDay(3, 31), MonthDay(9, 30))
    assert (
        editor.card.rule.text() == "2 named people  ·  within 30 days  ·  again every year on 31 March and 30 September"
    )
    assert "It is for 2 people." in trial_of(qtbot, editor)
    click(qtbot, editor.save_button)
    qtbot.waitUntil(page.done_line.isVisible)
    (listed_rule,) = sample.assignment_rules.list_rules(HR)
    assert listed_rule.rule.terms.recurrence == every_year_on((MonthDay(3, 31), MonthDay(9, 30)))
    assert len(listed_rule.rule.terms.audience.people) == 2


def test_what_cannot_be_meant_is_said_beside_the_button(qtbot: QtBot, sample: Workspace, show: Show) -> None:
    page = rules_page(sample, show)
    click(qtbot, page.new_button)
    editor = page.editor
    assert editor is not None
    click(qtbot, editor.save_button)
    assert editor.notice.text() == "Choose a module first."
    editor.form.module.setCurrentIndex(0)
    editor.form.whom.choose(Whom.DEPARTMENT.value)
    editor.form.whom.chosen.emit()
    click(qtbot, editor.save_button)
    qtbot.waitUntil(lambda: editor.notice.text() == "Say for whom the rule is.")
    editor.form.months.set_value(0)
    assert editor.notice.text() == "Give a number of months from 1 to 120."
    assert sample.assignment_rules.list_rules(HR) == []
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.editor is None)
    assert page.rules.isVisible()


def a_rule(workspace: Workspace) -> None:
    due = FirstDue(days=30)
    workspace.assignment_rules.add(HR, RuleTerms("law-first", Audience(), TODAY, due, every_months(12)))


def test_a_change_asks_what_happens_to_open_due_dates(qtbot: QtBot, sample: Workspace, show: Show) -> None:
    a_rule(sample)
    page = rules_page(sample, show)
    click(qtbot, page.rules.lines[0].edit_button)
    editor = page.editor
    assert editor is not None
    assert editor.title.text() == "Change the rule"
    assert not editor.form.module.isEnabled()
    trial_of(qtbot, editor)
    assert not editor.open_choice.isVisible()
    editor.form.days.set_value(45)
    qtbot.waitUntil(editor.open_choice.isVisible)
    editor.open_choice.choose("move")
    click(qtbot, editor.save_button)
    qtbot.waitUntil(page.done_line.isVisible)
    assert "due dates were moved" in page.done_line.words.text()
    wanted = StandingFilter(module="law-first", standing=Standing.OPEN)
    assert {row.due for row in sample.standings.page(HR, wanted, StandingSort(), None)} == {"2026-05-16"}


def test_a_rule_ends_after_one_question(qtbot: QtBot, sample: Workspace, show: Show) -> None:
    a_rule(sample)
    page = rules_page(sample, show)
    click(qtbot, page.rules.lines[0].end_button)
    asked = page.dialog
    assert asked is not None
    asked.open_choice.choose("withdraw")
    click(qtbot, asked.action_button)
    qtbot.waitUntil(page.done_line.isVisible)
    assert "assignments were withdrawn" in page.done_line.words.text()
    qtbot.waitUntil(lambda: page.rules.lines == [])
    assert sample.assignment_rules.list_rules(HR) == []


def test_the_empty_list_leads_to_the_first_rule(qtbot: QtBot, nobody: Workspace, show: Show) -> None:
    page = show(nobody)
    click(qtbot, page.standings.empty.rule_button)
    assert page.editor is not None
    assert page.editor.isVisible()
