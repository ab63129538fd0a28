"""The row of filters above who is late: for how long, where, with what, and as of which day."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.chasing import AGES, ChaseFilter
from app.services.record_browsing import Choices
from app.ui.hr.as_of_chip import AsOfChip
from app.ui.shared.buttons import Button
from app.ui.shared.filter_chip import ChoiceChip
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.look import Look


class LateFilters(QWidget):
    """`changed` tells that something else is asked for."""

    changed = Signal()

    def __init__(self, look: Look, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._today = look, today
        self._awaited: ChaseFilter | None = None
        self._offered = False
        self.age = ChoiceChip(look, self.tr("Late for"), self.tr("Any time"))
        self.department = ChoiceChip(look, self.tr("Department"), self.tr("Any department"))
        self.module = ChoiceChip(look, self.tr("Module"), self.tr("Any module"))
        self.as_of = AsOfChip(look, self.tr("As of"), today)
        self.clear_link = Button(look, self.tr("Clear"), "link", compact=True)
        self.clear_link.setAccessibleName(self.tr("Clear the filters"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(12))
        chips = FlowLayout(look.px(6))
        for chip in (self.age, self.department, self.module, self.as_of):
            chips.addWidget(chip)
            chip.changed.connect(self._tell)
        row.addLayout(chips, 1)
        row.addWidget(self.clear_link, 0, Qt.AlignmentFlag.AlignTop)
        self.age.offer([(str(place), self._age(*ages)) for place, ages in enumerate(AGES)])
        self.clear_link.clicked.connect(self.clear)
        self._show_link()

    def wanted(self) -> ChaseFilter:
        """Return what is asked for; what another page asked for stands until modules and departments are offered."""
        if self._awaited is not None:
            return self._awaited
        age = self.age.choice()
        return ChaseFilter(
            self.as_of.day() or self._today,
            self.module.choice(),
            self.department.choice(),
            AGES[int(age)] if age is not None else None,
        )

    def show_today(self) -> None:
        """Ask for today again, with the other filters as they are."""
        self.as_of.show_quietly(None)
        self._tell()

    def is_past(self) -> bool:
        """Whether a past day is asked for."""
        return self.as_of.day() is not None

    def ask(self, wanted: ChaseFilter, *, past: bool) -> None:
        """Ask for what a filter holds; module and department are chosen once they are offered."""
        self._awaited = wanted
        self.as_of.show_quietly(wanted.as_of if past else None)
        if wanted.ages in AGES:
            self.age.choose(str(AGES.index(wanted.ages)))
        if self._offered:
            self._take_awaited()
        self._tell()

    def offer(self, choices: Choices) -> None:
        """Offer the modules and departments that there are."""
        japanese = self._look.language == "ja"
        self.module.offer([(one.module, one.title_ja if japanese else one.title_en) for one in choices.modules])
        self.department.offer([(name, name) for name in choices.departments])
        self._offered = True
        self._take_awaited()

    def clear(self) -> None:
        """Ask for everybody who is late today."""
        self._awaited = None
        for chip in (self.age, self.department, self.module):
            chip.clear()
        self.as_of.show_quietly(None)
        self.age.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()

    def _take_awaited(self) -> None:
        wanted, self._awaited = self._awaited, None
        if wanted is not None:
            self.module.choose(wanted.module)
            self.department.choose(wanted.department)

    def _age(self, least: int, most: int | None) -> str:
        if most is None:
            return self.tr("Over {days} days").format(days=least - 1)
        return self.tr("{least}–{most} days").format(least=least, most=most)

    def _tell(self) -> None:
        self._show_link()
        self.changed.emit()

    def _show_link(self) -> None:
        self.clear_link.setVisible(not self.wanted().is_open() or self.is_past())
