"""Says standings and rules in the words and icons of the window."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QObject

from app.domain.assignment_rules import Audience, RulePreview, RuleTerms, Whom
from app.domain.recurrence import MonthDay, Recurrence, RecurrenceKind
from app.domain.standing_lists import StandingRow
from app.domain.standings import Standing
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_date, say_number

STANDING_ICONS = {
    Standing.DONE.value: ("circle-check", "right"),
    Standing.OPEN.value: ("timer", "textMuted"),
    Standing.OVERDUE.value: ("triangle-alert", "due"),
    Standing.EXEMPT.value: ("minus", "textMuted"),
}
_LEAP_YEAR = 2000


def say_list(look: Look, parts: list[str]) -> str:
    """Return parts as one text, for instance "31 March, 30 June and 30 September"."""
    if len(parts) < 2:
        return "".join(parts)
    if look.language == "ja":
        return "、".join(parts)
    together = QCoreApplication.translate("StandingWords", "{most} and {last}")
    return together.format(most=", ".join(parts[:-1]), last=parts[-1])


class StandingWords(QObject):
    """Words in the language of the window; `today` is what “late” counts to."""

    def __init__(self, look: Look, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look, self._today = look, today
        self.names = {
            Standing.DONE: self.tr("Done"),
            Standing.OPEN: self.tr("Still has time"),
            Standing.OVERDUE: self.tr("Overdue"),
            Standing.EXEMPT: self.tr("Exempt"),
        }

    def standing(self, row: StandingRow) -> str:
        """Return the standing of a row; of what is overdue also since how many days."""
        if row.standing != Standing.OVERDUE.value or row.late_from is None:
            return self.names[Standing(row.standing)]
        days = (self._today - date.fromisoformat(row.late_from)).days + 1
        if days == 1:
            return self.tr("Overdue, 1 day")
        return self.tr("Overdue, {days} days").format(days=say_number(self._look, days))

    def standing_whole(self, row: StandingRow) -> str:
        """Return the standing of a row; of who is exempt also why."""
        if row.standing == Standing.EXEMPT.value and row.reason:
            return self.tr("{standing}: {reason}").format(standing=self.standing(row), reason=row.reason)
        return self.standing(row)

    def short_day(self, day: str | None) -> str:
        """Return a day in ISO form for a table, for instance "12 Mar 2026"; nothing for None."""
        if day is None:
            return ""
        form = "yyyy/MM/dd" if self._look.language == "ja" else "d MMM yyyy"
        return self._look.locale().toString(QDate(int(day[:4]), int(day[5:7]), int(day[8:10])), form)

    def rule(self, terms: RuleTerms, numbers: tuple[str, ...] = ()) -> str:
        """Return whom a rule is for and when, without the module: "Everyone · within 30 days of joining · …"."""
        parts = [self.audience(terms.audience, numbers), self.first_due(terms), self.recurrence(terms.recurrence)]
        if terms.grace == 1:
            parts.append(self.tr("1 day of grace"))
        elif terms.grace:
            parts.append(self.tr("{days} days of grace").format(days=terms.grace))
        return "  ·  ".join(parts)

    def audience(self, audience: Audience, numbers: tuple[str, ...] = ()) -> str:
        """Return whom a rule is for; `numbers` are the employee numbers of those it names, as far as known."""
        if audience.whom is Whom.EVERYONE:
            return self.tr("Everyone")
        if audience.whom is Whom.PEOPLE:
            if len(numbers) == 1:
                return self.tr("Number {number}").format(number=numbers[0])
            return self.tr("{count} named people").format(count=say_number(self._look, len(audience.people)))
        return audience.name

    def first_due(self, terms: RuleTerms) -> str:
        """Return when a rule is due the first time."""
        if terms.due.on is not None:
            return self.tr("by {day}").format(day=say_date(self._look, terms.due.on))
        if terms.due.days is None:
            return self.tr("without a due date")
        joined = terms.audience.whom is Whom.EVERYONE
        if terms.due.days == 1:
            return self.tr("within 1 day of joining") if joined else self.tr("within 1 day")
        words = self.tr("within {days} days of joining") if joined else self.tr("within {days} days")
        return words.format(days=terms.due.days)

    def recurrence(self, recurrence: Recurrence) -> str:
        """Return when a rule comes again."""
        if recurrence.kind is RecurrenceKind.NONE:
            return self.tr("once")
        if recurrence.kind is RecurrenceKind.MONTHS:
            if recurrence.months == 1:
                return self.tr("again every month")
            return self.tr("again every {months} months").format(months=recurrence.months)
        days = say_list(self._look, [self.month_day(one) for one in recurrence.days])
        return self.tr("again every year on {days}").format(days=days)

    def month_day(self, one: MonthDay) -> str:
        """Return a day of every year, for instance "31 March"."""
        form = "M月d日" if self._look.language == "ja" else "d MMMM"
        return self._look.locale().toString(QDate(_LEAP_YEAR, one.month, one.day), form)

    def preview(self, preview: RulePreview) -> list[str]:
        """Return sentences on what becomes of somebody who completes the module on the day of the preview."""
        completed = say_date(self._look, preview.completed)
        if not preview.following:
            return [self.tr("If they complete it on {day}, they are done for good.").format(day=completed)]
        first, *others = (say_date(self._look, day) for day in preview.following)
        lines = [self.tr("If they complete it on {day}, it is next due on {due}.").format(day=completed, due=first)]
        if preview.comes_up is not None and preview.late_from is not None:
            words = self.tr("Home asks for it from {up}; it is overdue from {late}.")
            lines.append(
                words.format(up=say_date(self._look, preview.comes_up), late=say_date(self._look, preview.late_from))
            )
        if others:
            words = self.tr("If they complete it on the day each time, then on {days}.")
            lines.append(words.format(days=say_list(self._look, others)))
        return lines
