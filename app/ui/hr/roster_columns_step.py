"""The step of an import that asks which sheet is meant, what its columns hold, and how its dates are written."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.roster import ColumnMapping
from app.domain.roster_dates import DayOrder
from app.services.roster_importing import RosterLook
from app.ui.hr.roster_columns_form import RosterColumnsForm
from app.ui.hr.roster_words import RosterWords
from app.ui.shared.buttons import Button
from app.ui.shared.field_combo import FieldCombo
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.labels import label
from app.ui.shared.lines import PageBody, scrolling
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock


class RosterColumnsStep(QWidget):
    """`preview_wanted` tells the mapping to read with, `sheet_wanted` another sheet, `again_pressed` another file."""

    preview_wanted = Signal(ColumnMapping)
    sheet_wanted = Signal(str)
    again_pressed = Signal()

    def __init__(self, look: Look, shown: RosterLook, words: RosterWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._shown = look, shown
        self.kind_label = TextBlock(look, self._kind(), "meta", "textMuted")
        self.sheet = FieldCombo(look, self.tr("Sheet"), "")
        self.day_order = FieldCombo(look, self.tr("Dates such as 3/4/2026"), self.tr("Not said"))
        self.form = RosterColumnsForm(look, shown, words)
        self.preview_button = Button(look, self.tr("See what changes"), "primary", icon="eye", large=True)
        self.again_button = Button(look, self.tr("Another file"), "ghost", large=True)
        self._lay_out()
        self._offer()
        self.sheet.activated.connect(self._take_sheet)
        self.preview_button.clicked.connect(self._tell)
        self.again_button.clicked.connect(self.again_pressed)

    def mapping(self) -> ColumnMapping:
        """Return what is said about the columns."""
        order = self.day_order.currentData()
        return self.form.mapping(DayOrder(order) if order else None)

    def ask_for_order(self) -> None:
        """Put the keyboard on how dates are written."""
        self.day_order.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        body = PageBody()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.setSpacing(look.px(6))
        inside.addWidget(TextBlock(look, self._shown.source.path.name, "bodyStrong"))
        inside.addWidget(self.kind_label)
        inside.addSpacing(look.px(8))
        if len(self._shown.sheets) > 1:
            inside.addWidget(self._named(self.tr("Sheet"), self.sheet))
            inside.addSpacing(look.px(8))
        inside.addWidget(self.form)
        inside.addSpacing(look.px(8))
        inside.addWidget(self._named(self.tr("Dates such as 3/4/2026"), self.day_order))
        inside.addStretch(1)
        column.addWidget(scrolling(body), 1)
        foot = FlowLayout(look.px(12))
        foot.addWidget(self.preview_button)
        foot.addWidget(self.again_button)
        around = QHBoxLayout()
        around.setContentsMargins(4, 4, 4, 4)
        around.addLayout(foot)
        column.addLayout(around)

    def _named(self, name: str, field: QWidget) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.px(6))
        column.addWidget(label(self._look, name, "overline"))
        column.addWidget(field)
        field.setMaximumWidth(self._look.px(280))
        return part

    def _kind(self) -> str:
        if self._shown.remembered:
            return self.tr("{kind}. The columns are those that you chose last time.").format(kind=self._shown.kind)
        return self._shown.kind

    def _offer(self) -> None:
        for name in self._shown.sheets:
            self.sheet.addItem(name, name)
        self.sheet.setCurrentIndex(self.sheet.findData(self._shown.source.sheet))
        self.day_order.addItem(self.tr("The day comes first"), DayOrder.DAY_FIRST.value)
        self.day_order.addItem(self.tr("The month comes first"), DayOrder.MONTH_FIRST.value)
        order = self._shown.mapping.day_order
        if order is not None:
            self.day_order.setCurrentIndex(self.day_order.findData(order.value))

    def _take_sheet(self) -> None:
        if self.sheet.currentText() != self._shown.source.sheet:
            self.sheet_wanted.emit(self.sheet.currentText())

    def _tell(self) -> None:
        self.preview_wanted.emit(self.mapping())
