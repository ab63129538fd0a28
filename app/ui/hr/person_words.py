"""Says in words what is known of a person: standings, days, results, what was granted."""

from datetime import date

from PySide6.QtCore import QObject

from app.domain.allowances import Allowance, AllowanceKind
from app.domain.person_history import PersonAssignment, PersonForm
from app.domain.records import Record
from app.domain.standings import Standing
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_date, say_number

STANDING_ICONS = {
    Standing.DONE: ("circle-check", "right"),
    Standing.OPEN: ("circle", "textMuted"),
    Standing.OVERDUE: ("triangle-alert", "wrong"),
    Standing.EXEMPT: ("minus", "textMuted"),
}


class PersonWords(QObject):
    """Speaks the language of a look."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def who(self, form: PersonForm, manager_name: str) -> str:
        """Return who somebody is in one line: number, department, job, manager."""
        parts = [self.tr("No. {number}").format(number=form.number), form.department, form.job]
        if form.manager:
            manager = f"{manager_name} ({form.manager})" if manager_name else form.manager
            parts.append(self.tr("reports to {manager}").format(manager=manager))
        return " · ".join(part for part in parts if part)

    def here(self, form: PersonForm) -> str:
        """Return since when somebody is here and until when; empty where nothing is known of it."""
        parts = []
        if form.joined_on is not None:
            parts.append(self.tr("Joined on {day}").format(day=self.day(form.joined_on)))
        if form.left_on is not None:
            parts.append(self.tr("Last day: {day}").format(day=self.day(form.left_on)))
        if form.email:
            parts.append(form.email)
        return " · ".join(parts)

    def days(self, form: PersonForm) -> str:
        """Return since when something is held, or until which day it was: that of the change."""
        if form.until is None:
            return self.tr("Since {day}").format(day=self.day(form.since))
        return self.tr("Until {day}").format(day=self.day(form.until))

    def standing(self, assigned: PersonAssignment) -> str:
        """Return where somebody is with a module."""
        if assigned.standing is Standing.DONE and assigned.fulfilled is not None:
            return self.tr("Done on {day}").format(day=self.day(assigned.fulfilled))
        if assigned.standing is Standing.EXEMPT and assigned.exempted is not None:
            return self.tr("Exempt since {day}").format(day=self.day(assigned.exempted))
        return self.tr("Overdue") if assigned.standing is Standing.OVERDUE else self.tr("Still has time")

    def due(self, assigned: PersonAssignment) -> str:
        """Return the day that something is due."""
        return self.tr("No due date") if assigned.due is None else self.day(assigned.due)

    def result(self, record: Record) -> tuple[str, str, str]:
        """Return the icon, its colour and the words of a result."""
        passed = self.tr("Passed") if record.passed else self.tr("Not passed")
        if record.superseded:
            return "history", "textMuted", self.tr("Superseded: {result}").format(result=passed)
        if record.corrects:
            return "pencil", "due", self.tr("Corrected: {result}").format(result=passed)
        return ("check", "right", passed) if record.passed else ("x", "wrong", passed)

    def granted(self, allowance: Allowance) -> str:
        """Return what was granted."""
        amount = say_number(self._look, allowance.amount)
        if allowance.kind is AllowanceKind.EXTRA_TIME:
            return self.tr("{percent} % more time").format(percent=amount)
        if allowance.amount == 1:
            return self.tr("1 more attempt")
        return self.tr("{count} more attempts").format(count=amount)

    def day(self, day: date) -> str:
        """Return a day in words."""
        return say_date(self._look, day)
