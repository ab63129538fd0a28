"""The row of filters above the records, and the link that clears them."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.records import RecordFilter
from app.services.record_browsing import Choices
from app.ui.hr.date_range import DateRangeChip
from app.ui.hr.filter_chip import ChoiceChip
from app.ui.hr.flow_layout import FlowLayout
from app.ui.shared.buttons import Button
from app.ui.shared.look import Look


class FilterBar(QWidget):
    """`changed` tells the filter that is chosen here, its search left empty."""

    changed = Signal(object)
    clear_pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._filter = RecordFilter()
        self.module = ChoiceChip(look, self.tr("Module"), self.tr("Any module"))
        self.department = ChoiceChip(look, self.tr("Department"), self.tr("Any department"))
        self.result = ChoiceChip(look, self.tr("Result"), self.tr("Any result"))
        self.completed = DateRangeChip(look, self.tr("Completed"))
        self.clear_link = Button(look, self.tr("Clear"), "link", compact=True)
        self.clear_link.setAccessibleName(self.tr("Clear search and filters"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(12))
        chips = FlowLayout(look.px(6))
        for chip in (self.module, self.department, self.completed, self.result):
            chips.addWidget(chip)
        row.addLayout(chips, 1)
        row.addWidget(self.clear_link, 0, Qt.AlignmentFlag.AlignTop)
        self.result.offer([(True, self.tr("Passed")), (False, self.tr("Not passed"))])
        self.module.chosen.connect(self._take_module)
        self.department.chosen.connect(self._take_department)
        self.result.chosen.connect(self._take_result)
        self.completed.chosen.connect(self._take_days)
        self.clear_link.clicked.connect(self.clear_pressed)

    def offer(self, choices: Choices) -> None:
        """Offer the modules and departments that there are."""
        japanese = self._look.language == "ja"
        self.module.offer([(one.module, one.title_ja if japanese else one.title_en) for one in choices.modules])
        self.department.offer([(name, name) for name in choices.departments])

    def clear(self) -> None:
        """Clear all filters without telling it."""
        self._filter = RecordFilter()
        for chip in (self.module, self.department, self.result, self.completed):
            chip.clear()

    def chosen(self) -> RecordFilter:
        """Return what is chosen, its search left empty."""
        return self._filter

    def _take_module(self, module: str | None) -> None:
        self._tell(replace(self._filter, module=module))

    def _take_department(self, department: str | None) -> None:
        self._tell(replace(self._filter, department=department))

    def _take_result(self, passed: bool | None) -> None:
        self._tell(replace(self._filter, passed=passed))

    def _take_days(self, since: date | None, until: date | None) -> None:
        self._tell(replace(self._filter, since=since, until=until))

    def _tell(self, wanted: RecordFilter) -> None:
        self._filter = wanted
        self.changed.emit(wanted)
