"""The row of filters above the records, the day that they are asked for, and the link that clears them."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.domain.policy import Policy
from app.domain.records import RecordFilter
from app.services.record_browsing import Choices
from app.ui.hr.as_of_chip import AsOfChip
from app.ui.hr.person_chip import PersonChip
from app.ui.shared.buttons import Button
from app.ui.shared.date_range import DateRangeChip
from app.ui.shared.filter_chip import ChoiceChip, FilterChip
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.laying_out import lay_out_now
from app.ui.shared.look import Look

PASSED, NOT_PASSED = "passed", "not passed"
YES, NO = "yes", "no"


class FilterBar(QWidget):
    """`changed` tells that another filter is chosen.

    The first filters are always there, the others when they are wanted; folded, only what is on has a chip.
    """

    changed = Signal()
    clear_pressed = Signal()

    def __init__(self, look: Look, policy: Policy, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.commitment = ChoiceChip(look, self.tr("Commitment"), self.tr("Any commitment"))
        self.department = ChoiceChip(look, self.tr("Department"), self.tr("Any department"))
        self.completed = DateRangeChip(look, self.tr("Completed"), today)
        self.version = ChoiceChip(look, self.tr("Wording"), self.tr("Any wording"))
        self.as_of = AsOfChip(look, self.tr("As of"), today)
        self.module = ChoiceChip(look, self.tr("Module"), self.tr("Any module"))
        self.module_version = ChoiceChip(look, self.tr("Version"), self.tr("Any version"))
        self.result = ChoiceChip(look, self.tr("Result"), self.tr("Any result"))
        self.person = PersonChip(look, self.tr("Person"))
        self.overdue = ChoiceChip(look, self.tr("Overdue"), self.tr("Overdue or not"))
        self.superseded = ChoiceChip(look, self.tr("Superseded"), self.tr("Hide superseded records"))
        self._always = (self.commitment, self.department, self.completed, self.version, self.as_of)
        self._folded = False
        self._more = (self.module, self.module_version, self.result, self.person, self.overdue, self.superseded)
        self.more_button = Button(look, self.tr("Filter"), "ghost", icon="plus", compact=True)
        self.more_button.setAccessibleName(self.tr("Add a filter"))
        self.more_menu = QMenu(self)
        self.clear_link = Button(look, self.tr("Clear"), "link", compact=True)
        self.clear_link.setAccessibleName(self.tr("Clear search and filters"))
        self._offer_what_is_known(policy)
        self._lay_out()
        for chip in (*self._always, *self._more):
            chip.changed.connect(partial(self._tell, chip))
        self.more_button.clicked.connect(self._open_more)
        self.clear_link.clicked.connect(self.clear_pressed)

    def offer(self, choices: Choices) -> None:
        """Offer the modules, departments and versions that there are."""
        japanese = self._look.language == "ja"
        self.module.offer([(one.module, one.title_ja if japanese else one.title_en) for one in choices.modules])
        self.department.offer([(name, name) for name in choices.departments])
        self.version.offer([(version, version) for version in choices.policy_versions])
        self.module_version.offer([(version, version) for version in choices.module_versions])

    def show_filter(self, wanted: RecordFilter) -> None:
        """Show a filter, but for its search, without telling it."""
        self.commitment.show_quietly(wanted.commitment)
        self.department.show_quietly(wanted.department)
        self.completed.show_quietly(wanted.since, wanted.until)
        self.version.show_quietly(wanted.version)
        self.as_of.show_quietly(wanted.as_of)
        self.module.show_quietly(wanted.module)
        self.module_version.show_quietly(wanted.module_version)
        self.result.show_quietly(_word(wanted.passed, PASSED, NOT_PASSED))
        self.person.show_quietly(wanted.person)
        self.overdue.show_quietly(_word(wanted.overdue, YES, NO))
        self.superseded.show_quietly(YES if wanted.superseded else None)
        self._show_chips()

    def fold(self, folded: bool) -> None:
        """Show only the filters that are on, where there is little room; the others wait behind the button."""
        if folded != self._folded:
            self._folded = folded
            self._show_chips()

    def clear(self) -> None:
        """Clear all filters without telling it; the day stays."""
        self.show_filter(RecordFilter(as_of=self.as_of.day()))

    def chosen(self) -> RecordFilter:
        """Return what is chosen, its search left empty."""
        days = self.completed.ends()
        return RecordFilter(
            commitment=self.commitment.choice(),
            department=self.department.choice(),
            since=days[0],
            until=days[1],
            version=self.version.choice(),
            as_of=self.as_of.day(),
            module=self.module.choice(),
            module_version=self.module_version.choice(),
            passed=_truth(self.result.choice(), PASSED),
            person=self.person.choice(),
            overdue=_truth(self.overdue.choice(), YES),
            superseded=self.superseded.choice() == YES,
        )

    def _offer_what_is_known(self, policy: Policy) -> None:
        language = self._look.language
        commitments = [(one.id, one.label.in_language(language)) for one in policy.commitments()]
        self.commitment.offer(commitments, {one.id: one.number for one in policy.commitments()})
        self.result.offer([(PASSED, self.tr("Passed")), (NOT_PASSED, self.tr("Not passed"))])
        self.overdue.offer([(YES, self.tr("Overdue with this module")), (NO, self.tr("Not overdue with it"))])
        self.superseded.offer([(YES, self.tr("Shown too"))])

    def _lay_out(self) -> None:
        look, row = self._look, QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(12))
        chips = FlowLayout(look.px(6))
        for chip in (*self._always, *self._more):
            chips.addWidget(chip)
        chips.addWidget(self.more_button)
        row.addLayout(chips, 1)
        row.addWidget(self.clear_link, 0, Qt.AlignmentFlag.AlignTop)
        self._show_chips()

    def _show_chips(self) -> None:
        for chip in (*self._always, *self._more):
            chip.setVisible(bool(chip.value_shown()) or (chip in self._always and not self._folded))

    def _tell(self, chip: FilterChip) -> None:
        if chip.hasFocus() and not chip.value_shown() and (self._folded or chip in self._more):
            self.more_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_chips()
        self.changed.emit()

    def _open_more(self) -> None:
        self.more_menu.clear()
        for chip in (*self._always, *self._more):
            if chip.isHidden():
                self.more_menu.addAction(chip.text()).triggered.connect(partial(self._add, chip))
        if self.more_menu.isEmpty():
            self.more_menu.addAction(self.tr("Every filter is there already")).setEnabled(False)
        self.more_menu.popup(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))

    def _add(self, chip: FilterChip) -> None:
        chip.show()
        lay_out_now()
        chip.setFocus(Qt.FocusReason.OtherFocusReason)
        chip.click()


def _word(value: bool | None, yes: str, no: str) -> str | None:
    return None if value is None else yes if value else no


def _truth(word: str | None, yes: str) -> bool | None:
    return None if word is None else word == yes
