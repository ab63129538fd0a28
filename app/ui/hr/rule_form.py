"""The form of a rule: which module, for whom, due when, again when, with how much grace."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.domain.assignment_rules import Audience, FirstDue, RuleTerms, Whom
from app.domain.assignments import RENEWAL_DAYS
from app.domain.recurrence import NEVER, MonthDay, Recurrence, RecurrenceKind, every_months, every_year_on
from app.ui.hr.standing_columns import ShownModule
from app.ui.hr.year_days_field import YearDaysField
from app.ui.shared.field_combo import FieldCombo
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.number_field import NumberField
from app.ui.shared.popup_frame import day_field, day_in, to_qt
from app.ui.shared.segmented import SegmentedControl
from app.ui.shared.text_flow import TextBlock

if TYPE_CHECKING:
    from app.services.standing_listing import StandingChoices

_DAYS, _ON, _NONE = "days", "on", "none"
_FIRST_DAYS, _FIRST_MONTHS = 30, 12


@dataclass(frozen=True, slots=True)
class RuleDraft:
    """What is in the form: terms whose named people are still employee numbers."""

    terms: RuleTerms
    numbers: tuple[str, ...]


class RuleForm(QWidget):
    """`changed` tells that something in it is another; `draft` may refuse what cannot be meant."""

    changed = Signal()

    def __init__(
        self,
        look: Look,
        modules: Mapping[str, ShownModule],
        choices: "StandingChoices",
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._today = look, today
        self.module = FieldCombo(look, self.tr("Module"), self.tr("Choose a module"))
        for module, shown in modules.items():
            self.module.addItem(shown.title, module)
        whom = (
            (Whom.EVERYONE.value, self.tr("Everyone")),
            (Whom.DEPARTMENT.value, self.tr("A department")),
            (Whom.JOB.value, self.tr("A job")),
            (Whom.PEOPLE.value, self.tr("Named people")),
        )
        self.whom = SegmentedControl(look, self.tr("For whom"), whom)
        self.department = self._names(self.tr("Department"), self.tr("Choose a department"), choices.departments)
        self.job = self._names(self.tr("Job"), self.tr("Choose a job"), choices.jobs)
        self.numbers = QLineEdit()
        self.numbers.setAccessibleName(self.tr("Employee numbers"))
        self.numbers.setPlaceholderText(self.tr("For instance 00417, 00093"))
        first = (
            (_DAYS, self.tr("After some days")),
            (_ON, self.tr("On a day")),
            (_NONE, self.tr("No due date")),
        )
        self.first = SegmentedControl(look, self.tr("Due the first time"), first)
        self.days = NumberField(
            look,
            self.tr("Days"),
            self.tr("days after joining, moving there, or the rule’s first day, whichever is latest"),
            _FIRST_DAYS,
        )
        self.on = day_field(look, self.tr("Due date"), self)
        again = (
            (RecurrenceKind.NONE.value, self.tr("Once")),
            (RecurrenceKind.MONTHS.value, self.tr("After completion")),
            (RecurrenceKind.YEARLY.value, self.tr("Every year")),
        )
        self.again = SegmentedControl(look, self.tr("Again"), again)
        self.months = NumberField(look, self.tr("Months"), self.tr("months after each completion"), _FIRST_MONTHS)
        self.year_days = YearDaysField(look, (MonthDay(3, 31),))
        self.lead = NumberField(look, self.tr("Lead"), self.tr("days before it is due, Home asks again"), RENEWAL_DAYS)
        self.grace = NumberField(look, self.tr("Grace"), self.tr("days after a due date, nobody counts as late"), 0)
        self.starts = day_field(look, self.tr("First day of the rule"), self)
        self._lay_out()
        for segments in (self.whom, self.first, self.again):
            segments.chosen.connect(self._choose)
        for combo in (self.module, self.department, self.job):
            combo.currentIndexChanged.connect(self.changed)
        self.numbers.textChanged.connect(self.changed)
        for number in (self.days, self.months, self.lead, self.grace):
            number.changed.connect(self.changed)
        for day in (self.on, self.starts):
            day.dateChanged.connect(self.changed)
        self.year_days.changed.connect(self.changed)
        self.show_terms(None, ())

    def show_terms(self, terms: RuleTerms | None, numbers: tuple[str, ...]) -> None:
        """Put the terms of a rule into the form, or those of a new one; the module of a rule stays."""
        whole = terms or RuleTerms(
            "", Audience(), self._today, FirstDue(_FIRST_DAYS), every_months(_FIRST_MONTHS), 0, RENEWAL_DAYS
        )
        self.module.setCurrentIndex(self.module.findData(whole.module))
        self.module.setEnabled(terms is None)
        self.whom.choose(whole.audience.whom.value)
        for combo, whom in ((self.department, Whom.DEPARTMENT), (self.job, Whom.JOB)):
            if whole.audience.whom is whom:
                if combo.findData(whole.audience.name) < 0:
                    combo.addItem(whole.audience.name, whole.audience.name)
                combo.setCurrentIndex(combo.findData(whole.audience.name))
        self.numbers.setText(", ".join(numbers))
        due = whole.due
        self.first.choose(_ON if due.on is not None else _NONE if due.days is None else _DAYS)
        self.days.set_value(due.days if due.days is not None else _FIRST_DAYS)
        self.on.setDate(to_qt(due.on or self._today))
        self.again.choose(whole.recurrence.kind.value)
        self.months.set_value(whole.recurrence.months or _FIRST_MONTHS)
        if whole.recurrence.days:
            self.year_days.show_days(whole.recurrence.days)
        self.lead.set_value(whole.lead)
        self.grace.set_value(whole.grace)
        self.starts.setDate(to_qt(whole.starts))
        self._choose()

    def draft(self) -> RuleDraft | None:
        """Return what is in the form, None while no module is chosen; refuses days and months out of range."""
        module = self.module.currentData()
        if module is None:
            return None
        whom = Whom(self.whom.value())
        names = {Whom.DEPARTMENT: self.department, Whom.JOB: self.job}
        name = str(names[whom].currentData() or "") if whom in names else ""
        first = self.first.value()
        due = FirstDue(self.days.value() if first == _DAYS else None, day_in(self.on) if first == _ON else None)
        terms = RuleTerms(
            module,
            Audience(whom, name),
            day_in(self.starts),
            due,
            self._recurrence(),
            self.grace.value(),
            self.lead.value(),
        )
        typed = self.numbers.text().replace("、", ",").replace(",", " ").split()
        return RuleDraft(terms, tuple(typed) if whom is Whom.PEOPLE else ())

    def _recurrence(self) -> Recurrence:
        kind = RecurrenceKind(self.again.value())
        if kind is RecurrenceKind.MONTHS:
            return every_months(self.months.value())
        return every_year_on(self.year_days.days()) if kind is RecurrenceKind.YEARLY else NEVER

    def _names(self, name: str, prompt: str, choices: tuple[str, ...]) -> FieldCombo:
        combo = FieldCombo(self._look, name, prompt)
        for choice in choices:
            combo.addItem(choice, choice)
        return combo

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 4, 4)
        column.setSpacing(self._look.px(6))
        note = self.tr("Who joins later, or moves there, gets it by itself. Who has left gets nothing.")
        first_note = self.tr("Nobody is late on the day on which they get it: they always have the whole time.")
        self._part(column, self.tr("Module"), self.module)
        hint = TextBlock(self._look, note, "meta", "textMuted")
        self._part(column, self.tr("For whom"), self.whom, self.department, self.job, self.numbers, hint)
        hint = TextBlock(self._look, first_note, "meta", "textMuted")
        self._part(column, self.tr("Due the first time"), self.first, self.days, self.on, hint)
        self._part(column, self.tr("Again"), self.again, self.months, self.year_days, self.lead)
        self._part(column, self.tr("Grace"), self.grace)
        self._part(column, self.tr("First day of the rule"), self.starts)
        column.addStretch(1)

    def _part(self, column: QVBoxLayout, name: str, *parts: QWidget) -> None:
        if column.count():
            column.addSpacing(self._look.px(14))
        title = label(self._look, name, "bodyStrong")
        title.setBuddy(parts[0])
        column.addWidget(title)
        for part in parts:
            column.addWidget(part)

    def _choose(self) -> None:
        """Show what belongs to the choices that are made."""
        whom, first, again = Whom(self.whom.value()), self.first.value(), RecurrenceKind(self.again.value())
        shown = {
            self.department: whom is Whom.DEPARTMENT,
            self.job: whom is Whom.JOB,
            self.numbers: whom is Whom.PEOPLE,
            self.days: first == _DAYS,
            self.on: first == _ON,
            self.months: again is RecurrenceKind.MONTHS,
            self.year_days: again is RecurrenceKind.YEARLY,
            self.lead: again is not RecurrenceKind.NONE,
        }
        for part, visible in shown.items():
            part.setVisible(visible)
        self.changed.emit()
