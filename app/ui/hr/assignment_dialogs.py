"""What HR decides about chosen assignments: another due date, an exemption, more time, a withdrawal; or a new one."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.domain.allowances import LONGEST_REASON, AllowanceKind
from app.ui.hr.standing_columns import ShownModule
from app.ui.shared.decision_dialog import DecisionDialog
from app.ui.shared.field_combo import FieldCombo
from app.ui.shared.look import Look
from app.ui.shared.number_field import NumberField
from app.ui.shared.popup_frame import day_field, day_in, to_qt
from app.ui.shared.segmented import SegmentedControl
from app.ui.shared.text_flow import TextBlock

_ON, _NEVER, _THESE, _ALL = "on", "never", "these", "all"


def _reason_field(look: Look, name: str) -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setTabChangesFocus(True)
    field.setFixedHeight(look.px(76))
    field.setAccessibleName(name)
    field.setProperty("ringRadius", look.radius("control") + 2)
    return field


class DueDialog(DecisionDialog):
    """Asks for another due date, or none."""

    def __init__(self, look: Look, about: str, due: date, parent: QWidget | None = None) -> None:
        super().__init__(look, about, parent)
        self.call(self.tr("Change due date"), self.tr("Change due date"))
        choices = ((_ON, self.tr("On a day")), (_NEVER, self.tr("Without a due date")))
        self.kind = SegmentedControl(look, self.tr("Due"), choices)
        self.kind.choose(_ON)
        self.day = day_field(look, self.tr("New due date"), self)
        self.day.setDate(to_qt(due))
        self.add_part(self.tr("Due"), self.kind, self.day)
        kept = self.tr("What was known before stays: the list as of an earlier day shows the earlier due date.")
        self.content.addWidget(TextBlock(look, kept, "meta", "textMuted"))
        self.kind.chosen.connect(self._show_kind)
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def due(self) -> date | None:
        """Return the day, None for no due date."""
        return day_in(self.day) if self.kind.value() == _ON else None

    def _show_kind(self) -> None:
        self.day.setEnabled(self.kind.value() == _ON)


class ExemptDialog(DecisionDialog):
    """Asks why somebody is exempt, from what, and until when."""

    def __init__(self, look: Look, about: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(look, about, parent)
        self.call(self.tr("Exempt"), self.tr("Exempt"))
        scope = ((_THESE, self.tr("From the chosen modules")), (_ALL, self.tr("From every module")))
        self.scope = SegmentedControl(look, self.tr("From what"), scope)
        self.scope.choose(_THESE)
        ends = ((_NEVER, self.tr("Until it is lifted")), (_ON, self.tr("Up to a day")))
        self.ends = SegmentedControl(look, self.tr("Until when"), ends)
        self.ends.choose(_NEVER)
        self.last = day_field(look, self.tr("Last day"), self)
        self.last.setDate(to_qt(today + timedelta(days=90)))
        self.last.setEnabled(False)
        self.reason = _reason_field(look, self.tr("Reason"))
        self.add_part(self.tr("From what"), self.scope)
        self.add_part(self.tr("Until when"), self.ends, self.last)
        kept = self.tr("It is kept, and the person reads it under My data. Exempt modules are not asked for on Home.")
        self.add_part(self.tr("Reason"), self.reason, TextBlock(look, kept, "meta", "textMuted"))
        self.ends.chosen.connect(self._show_end)
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def from_every_module(self) -> bool:
        """Whether the exemption is from every module."""
        return self.scope.value() == _ALL

    def last_day(self) -> date | None:
        """Return the last day of the exemption, None for one without an end."""
        return day_in(self.last) if self.ends.value() == _ON else None

    def _show_end(self) -> None:
        self.last.setEnabled(self.ends.value() == _ON)


class AllowanceDialog(DecisionDialog):
    """Asks for more time or more attempts, and why."""

    def __init__(self, look: Look, about: str, parent: QWidget | None = None) -> None:
        super().__init__(look, about, parent)
        self.call(self.tr("Extra time"), self.tr("Grant"))
        kinds = (
            (AllowanceKind.EXTRA_TIME.value, self.tr("More time")),
            (AllowanceKind.ATTEMPTS.value, self.tr("More attempts")),
        )
        self.kind = SegmentedControl(look, self.tr("What"), kinds)
        self.kind.choose(AllowanceKind.EXTRA_TIME.value)
        self.amount = NumberField(look, self.tr("How much"), "", 50)
        scope = ((_THESE, self.tr("In the chosen modules")), (_ALL, self.tr("In every module")))
        self.scope = SegmentedControl(look, self.tr("Where"), scope)
        self.scope.choose(_THESE)
        self.reason = _reason_field(look, self.tr("Reason"))
        self.add_part(self.tr("What"), self.kind, self.amount)
        self.add_part(self.tr("Where"), self.scope)
        kept = self.tr("It holds for attempts that begin after it. The reason is kept, and the person reads it.")
        self.add_part(self.tr("Reason"), self.reason, TextBlock(look, kept, "meta", "textMuted"))
        self.kind.chosen.connect(self._show_unit)
        self._show_unit()
        self.amount.setFocus(Qt.FocusReason.OtherFocusReason)

    def allowance(self) -> tuple[AllowanceKind, int]:
        """Return what is granted and how much of it."""
        return AllowanceKind(self.kind.value()), self.amount.value()

    def in_every_module(self) -> bool:
        """Whether it is granted for every module."""
        return self.scope.value() == _ALL

    def _show_unit(self) -> None:
        time = self.kind.value() == AllowanceKind.EXTRA_TIME.value
        self.amount.unit.setText(
            self.tr("percent on top of the time limit; 0 takes it back")
            if time
            else self.tr("attempts on top of the limit")
        )
        self.amount.set_value(50 if time else 1)


class WithdrawDialog(DecisionDialog):
    """Asks once whether assignments shall be withdrawn."""

    def __init__(self, look: Look, about: str, parent: QWidget | None = None) -> None:
        super().__init__(look, about, parent)
        self.call(self.tr("Withdraw"), self.tr("Withdraw"))
        words = self.tr(
            "What is still to do is asked for no more, and no rule of today gives it again. What is done stays."
        )
        self.content.addWidget(TextBlock(look, words, "body"))
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)


class AssignDialog(DecisionDialog):
    """Asks for a module, the employee numbers of those who get it, and when it is due."""

    def __init__(
        self, look: Look, modules: Mapping[str, ShownModule], due: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, "", parent)
        self.call(self.tr("Assign a module"), self.tr("Assign"))
        self.module = FieldCombo(look, self.tr("Module"), self.tr("Choose a module"))
        for module, shown in modules.items():
            self.module.addItem(shown.title, module)
        self.numbers = QLineEdit()
        self.numbers.setAccessibleName(self.tr("Employee numbers"))
        self.numbers.setMaxLength(LONGEST_REASON * 10)
        self.numbers.setPlaceholderText(self.tr("For instance 00417, 00093"))
        self.kind = SegmentedControl(
            look, self.tr("Due"), ((_ON, self.tr("On a day")), (_NEVER, self.tr("Without a due date")))
        )
        self.kind.choose(_ON)
        self.day = day_field(look, self.tr("Due date"), self)
        self.day.setDate(to_qt(due))
        again = (("", self.tr("Leave who has passed it")), (_ALL, self.tr("Ask for a new pass")))
        self.again = SegmentedControl(look, self.tr("Who has passed it"), again)
        self.again.choose("")
        self.add_part(self.tr("Module"), self.module)
        hint = self.tr("Leading zeros count. For a department or everyone, make a rule.")
        self.add_part(self.tr("Employee numbers"), self.numbers, TextBlock(look, hint, "meta", "textMuted"))
        self.add_part(self.tr("Due"), self.kind, self.day)
        self.add_part(self.tr("Who has passed it"), self.again)
        self.module.setFocus(Qt.FocusReason.OtherFocusReason)
        self.kind.chosen.connect(self._show_kind)

    def chosen_numbers(self) -> list[str]:
        """Return the employee numbers that were typed."""
        return [one for one in self.numbers.text().replace("、", ",").replace(",", " ").split() if one]

    def due(self) -> date | None:
        """Return the day, None for no due date."""
        return day_in(self.day) if self.kind.value() == _ON else None

    def asks_again(self) -> bool:
        """Whether who has passed the module is asked for a new pass."""
        return self.again.value() == _ALL

    def _show_kind(self) -> None:
        self.day.setEnabled(self.kind.value() == _ON)
