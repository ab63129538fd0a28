"""The row of filters above the records, and the link that clears them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.records import RecordFilter
from app.services.record_browsing import Choices
from app.ui.hr.date_range import DateRangeChip
from app.ui.hr.filter_chip import ChoiceChip
from app.ui.hr.flow_layout import FlowLayout
from app.ui.shared.buttons import Button
from app.ui.shared.look import Look

PASSED, NOT_PASSED = "passed", "not passed"


class FilterBar(QWidget):
    """`changed` tells that another filter is chosen."""

    changed = Signal()
    clear_pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._awaited: RecordFilter | None = None
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
        self.result.offer([(PASSED, self.tr("Passed")), (NOT_PASSED, self.tr("Not passed"))])
        for choice in (self.module, self.department, self.result):
            choice.changed.connect(self.changed)
        self.completed.changed.connect(self.changed)
        self.clear_link.clicked.connect(self.clear_pressed)

    def offer(self, choices: Choices) -> None:
        """Offer the modules and departments that there are."""
        japanese = self._look.language == "ja"
        self.module.offer([(one.module, one.title_ja if japanese else one.title_en) for one in choices.modules])
        self.department.offer([(name, name) for name in choices.departments])
        wanted, self._awaited = self._awaited, None
        if wanted is not None:
            self.module.choose(wanted.module)
            self.department.choose(wanted.department)

    def choose(self, wanted: RecordFilter) -> None:
        """Choose what a filter holds; module and department are chosen once they are offered."""
        self._awaited = wanted
        if wanted.passed is not None:
            self.result.choose(PASSED if wanted.passed else NOT_PASSED)
        if wanted.since is not None and wanted.until is not None:
            self.completed.choose(wanted.since, wanted.until)

    def clear(self) -> None:
        """Clear all filters without telling it."""
        for choice in (self.module, self.department, self.result):
            choice.clear()
        self.completed.clear()

    def chosen(self) -> RecordFilter:
        """Return what is chosen, its search left empty."""
        result, days = self.result.choice(), self.completed.days()
        return RecordFilter(
            module=self.module.choice(),
            department=self.department.choice(),
            passed=None if result is None else result == PASSED,
            since=days[0] if days else None,
            until=days[1] if days else None,
        )
