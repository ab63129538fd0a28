"""The row of filters above the list of standings, and the link that clears them."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.standings import Standing, StandingFilter
from app.services.standing_listing import StandingChoices
from app.ui.hr.as_of_chip import AsOfChip
from app.ui.hr.standing_columns import ShownModule
from app.ui.hr.standing_words import StandingWords
from app.ui.shared.buttons import Button
from app.ui.shared.filter_chip import ChoiceChip
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.look import Look

_LATE: dict[str, tuple[int, int | None]] = {"1-7": (1, 7), "8-30": (8, 30), "31-90": (31, 90), "91": (91, None)}


class StandingFilters(QWidget):
    """`changed` tells that another filter is chosen."""

    changed = Signal()
    clear_pressed = Signal()

    def __init__(
        self,
        look: Look,
        words: StandingWords,
        modules: Mapping[str, ShownModule],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._modules = modules
        self._awaited: StandingFilter | None = None
        self.standing = ChoiceChip(look, self.tr("Standing"), self.tr("Any standing"))
        self.late = ChoiceChip(look, self.tr("Late"), self.tr("Late or not"))
        self.module = ChoiceChip(look, self.tr("Module"), self.tr("Any module"))
        self.department = ChoiceChip(look, self.tr("Department"), self.tr("Any department"))
        self.job = ChoiceChip(look, self.tr("Job"), self.tr("Any job"))
        self.manager = ChoiceChip(look, self.tr("Manager"), self.tr("Any manager"))
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
        self.standing.offer([(one.value, words.names[one]) for one in Standing])
        self.late.offer(
            [
                ("1-7", self.tr("1–7 days")),
                ("8-30", self.tr("8–30 days")),
                ("31-90", self.tr("31–90 days")),
                ("91", self.tr("Over 90 days")),
            ]
        )
        self.module.offer([(module, shown.title) for module, shown in modules.items()])
        for choice in self._choices():
            choice.changed.connect(self.changed)
        self.as_of.changed.connect(self.changed)
        self.clear_link.clicked.connect(self.clear_pressed)

    def offer(self, choices: StandingChoices) -> None:
        """Offer what there is: also modules that the course does not have any more."""
        gone = [module for module in choices.modules if module not in self._modules]
        if gone:
            known = [(module, shown.title) for module, shown in self._modules.items()]
            self.module.offer([*known, *((module, module) for module in gone)])
        self.department.offer([(name, name) for name in choices.departments])
        self.job.offer([(name, name) for name in choices.jobs])
        self.manager.offer([(number, f"{name} ({number})" if name else number) for number, name in choices.managers])
        wanted, self._awaited = self._awaited, None
        if wanted is not None:
            for chip, value in zip(self._choices()[2:], _offered(wanted), strict=True):
                if value is not None and chip.choice() is None:
                    chip.choose(value)

    def choose(self, wanted: StandingFilter) -> None:
        """Choose what a filter holds; what depends on the people is chosen once it is offered."""
        self._awaited = wanted
        if wanted.standing is not None:
            self.standing.choose(wanted.standing.value)
        for value, days in _LATE.items():
            if days == wanted.late_days:
                self.late.choose(value)
        if wanted.module is not None:
            self.module.choose(wanted.module)
        if wanted.as_of is not None:
            self.as_of.choose(wanted.as_of)

    def clear(self) -> None:
        """Clear all filters without telling it."""
        self._awaited = None
        for choice in self._choices():
            choice.clear()
        self.as_of.show_quietly(None)

    def chosen(self) -> StandingFilter:
        """Return what is chosen, its search left empty."""
        standing, late = self.standing.choice(), self.late.choice()
        awaited = self._awaited or StandingFilter()
        return StandingFilter(
            module=self.module.choice() or awaited.module,
            department=self.department.choice() or awaited.department,
            job=self.job.choice() or awaited.job,
            manager=self.manager.choice() or awaited.manager,
            standing=Standing(standing) if standing is not None else None,
            late_days=_LATE[late] if late is not None else None,
            as_of=self.as_of.day(),
        )

    def _choices(self) -> tuple[ChoiceChip, ...]:
        return (self.standing, self.late, self.module, self.department, self.job, self.manager)


def _offered(wanted: StandingFilter) -> tuple[str | None, ...]:
    return (wanted.module, wanted.department, wanted.job, wanted.manager)
