"""The part of the tour where HR looks at who has what, decides about it, and makes a rule."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtWidgets import QWidget

from app.domain.people import Actor
from app.domain.standings import Standing, StandingFilter
from app.ui.hr.assignments_page import AssignmentsPage
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.shared.popup_frame import to_qt


def assignment_stops(window: MainWindow, hr: Actor) -> Iterator[str]:
    """Yield at the list, its empty state and past day, each dialog, the rules, and the editor of a rule."""
    window.hr_signed_in(hr, Place(PlaceName.ASSIGNMENTS, memory=StandingFilter(standing=Standing.OVERDUE)))
    page = _page(window)
    yield "hr-assignments-overdue"
    window.go(Place(PlaceName.ASSIGNMENTS, memory=StandingFilter()))
    page = _page(window)
    yield "hr-assignments"
    view = page.standings
    view.table.selectRow(1)
    yield "hr-assignments-selected"
    for name, button in (
        ("due", view.due_button),
        ("exempt", view.exempt_button),
        ("extra-time", view.allow_button),
        ("withdraw", view.withdraw_button),
        ("assign", view.assign_button),
    ):
        button.click()
        yield f"hr-assignments-{name}"
        if view.decisions.dialog is not None:
            view.decisions.dialog.reject()
    view.search.setText("nobody of this name")
    yield "hr-assignments-empty"
    page.view.segments[1].click()
    yield "hr-rules"
    page.edit(None)
    editor = page.editor
    if editor is not None:
        editor.form.module.setCurrentIndex(0)
        editor.card.example.setDate(to_qt(date(2027, 2, 28)))
        yield "hr-rule-editor"
        editor.closed.emit()
    if page.rules.lines:
        page.rules.lines[0].end_button.click()
        yield "hr-rule-end"
        if page.dialog is not None:
            page.dialog.reject()


def _page(window: MainWindow) -> AssignmentsPage:
    page: QWidget = window.page
    if not isinstance(page, AssignmentsPage):
        raise TypeError(f"AssignmentsPage expected, {type(page).__name__} is shown")
    return page
