"""What of the statistics is listed: a module or all, what needs a look or is little known, and earlier versions."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.shared.field_combo import FieldCombo
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.look import Look
from app.ui.shared.segmented_control import SegmentedControl
from app.ui.shared.tick_box import TickBox
from app.ui.trainer.statistics_rows import Shown, StatisticsFilter

_SHOWN = (Shown.ALL, Shown.WEAK, Shown.FEW)


class StatisticsFilters(QWidget):
    """`changed` tells that somebody chose something else."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.module_combo = FieldCombo(look, self.tr("Module"), self.tr("All modules"))
        self.shown_control = SegmentedControl(
            look, self.tr("Which items"), (self.tr("All"), self.tr("Need a look"), self.tr("Too few answers"))
        )
        self.earlier_box = TickBox(look, self.tr("Earlier versions too"), "check")
        self.module_combo.setFixedWidth(look.px(264))
        row = FlowLayout(look.px(12), self)
        row.addWidget(self.module_combo)
        for part in (self.shown_control, self.earlier_box):
            row.addWidget(_in_the_middle(part, self.module_combo.sizeHint().height()))
        self.module_combo.activated.connect(lambda _place: self.changed.emit())
        self.shown_control.chosen.connect(lambda _place: self.changed.emit())
        self.earlier_box.toggled.connect(lambda _on: self.changed.emit())

    def offer(self, modules: Iterable[tuple[str, str]]) -> None:
        """Offer modules, each with its id and its title."""
        self.module_combo.clear()
        self.module_combo.addItem(self.tr("All modules"), "")
        for module, title in modules:
            self.module_combo.addItem(title, module)
        self.module_combo.setCurrentIndex(0)

    def chosen(self) -> StatisticsFilter:
        """Return what is chosen."""
        shown = _SHOWN[self.shown_control.place()]
        return StatisticsFilter(self.module_combo.currentData() or "", shown, self.earlier_box.isChecked())

    def choose(self, wanted: StatisticsFilter) -> None:
        """Let a filter hold without telling anybody; of a module that is not offered, all."""
        self.blockSignals(True)
        self.module_combo.setCurrentIndex(max(self.module_combo.findData(wanted.module), 0))
        self.shown_control.segments[_SHOWN.index(wanted.shown)].setChecked(True)
        self.earlier_box.setChecked(wanted.earlier)
        self.blockSignals(False)

    def focus_first(self) -> None:
        """Put the keyboard on the modules."""
        self.module_combo.setFocus(Qt.FocusReason.OtherFocusReason)


def _in_the_middle(part: QWidget, high: int) -> QWidget:
    """Return a holder of a height with a part in its middle: lines of a flow begin at the top."""
    holder = QWidget()
    holder.setMinimumHeight(high)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
    return holder
