"""The row of filters above the list of people, and the link that clears them."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.people_lists import PeopleChoices, PeopleFilter
from app.domain.standings import PersonStanding
from app.ui.hr.as_of_chip import AsOfChip
from app.ui.shared.buttons import Button
from app.ui.shared.filter_chip import ChoiceChip
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.look import Look

HERE, LEFT = "here", "left"


class PeopleFilters(QWidget):
    """`changed` tells that another filter is chosen."""

    changed = Signal()
    clear_pressed = Signal()

    def __init__(self, look: Look, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._awaited: PeopleFilter | None = None
        self.department = ChoiceChip(look, self.tr("Department"), self.tr("Any department"))
        self.job = ChoiceChip(look, self.tr("Job"), self.tr("Any job"))
        self.manager = ChoiceChip(look, self.tr("Manager"), self.tr("Any manager"))
        self.standing = ChoiceChip(look, self.tr("Standing"), self.tr("Any standing"))
        self.here = ChoiceChip(look, self.tr("Here"), self.tr("Here or left"))
        self.as_of = AsOfChip(look, self.tr("As of"), today)
        self.clear_link = Button(look, self.tr("Clear"), "link", compact=True)
        self.clear_link.setAccessibleName(self.tr("Clear search and filters"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(12))
        chips = FlowLayout(look.px(6))
        for chip in (*self._choices(), self.as_of):
            chips.addWidget(chip)
        row.addLayout(chips, 1)
        row.addWidget(self.clear_link, 0, Qt.AlignmentFlag.AlignTop)
        self.here.offer([(HERE, self.tr("Still here")), (LEFT, self.tr("Has left"))])
        self.standing.offer(
            [
                (PersonStanding.OVERDUE.value, self.tr("Overdue")),
                (PersonStanding.TIME_LEFT.value, self.tr("Still has time")),
                (PersonStanding.UP_TO_DATE.value, self.tr("Up to date")),
            ]
        )
        for choice in self._choices():
            choice.changed.connect(self.changed)
        self.as_of.changed.connect(self.changed)
        self.clear_link.clicked.connect(self.clear_pressed)

    def offer(self, choices: PeopleChoices) -> None:
        """Offer the departments, jobs and managers that there are."""
        self.department.offer([(name, name) for name in choices.departments])
        self.job.offer([(name, name) for name in choices.jobs])
        self.manager.offer([(number, f"{name} ({number})") for number, name in choices.managers])
        wanted, self._awaited = self._awaited, None
        if wanted is not None:
            self.department.choose(wanted.department)
            self.job.choose(wanted.job)
            self.manager.choose(wanted.manager)

    def choose(self, wanted: PeopleFilter) -> None:
        """Choose what a filter holds; department, job and manager are chosen once they are offered."""
        self._awaited = wanted
        if wanted.here is not None:
            self.here.choose(HERE if wanted.here else LEFT)
        if wanted.standing is not None:
            self.standing.choose(wanted.standing.value)
        if wanted.as_of is not None:
            self.as_of.choose(wanted.as_of)

    def clear(self) -> None:
        """Clear all filters without telling it."""
        for choice in self._choices():
            choice.clear()
        self.as_of.show_quietly(None)

    def chosen(self) -> PeopleFilter:
        """Return what is chosen, its search left empty."""
        here, standing = self.here.choice(), self.standing.choice()
        return PeopleFilter(
            department=self.department.choice(),
            job=self.job.choice(),
            manager=self.manager.choice(),
            here=None if here is None else here == HERE,
            standing=None if standing is None else PersonStanding(standing),
            as_of=self.as_of.day(),
        )

    def _choices(self) -> tuple[ChoiceChip, ...]:
        return self.department, self.job, self.manager, self.standing, self.here
