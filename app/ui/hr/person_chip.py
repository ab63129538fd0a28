"""Filters a list by one person, who is named by their employee number."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.ui.shared.filter_chip import FilterChip
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.popup_frame import PopupFrame


class PersonPopup(PopupFrame):
    """A field for an employee number; `chosen` tells it."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.setAccessibleName(self.tr("Person"))
        self.apply_button.setText(self.tr("Show this person"))
        self.number = QLineEdit(self)
        self.number.setFixedHeight(look.number("fieldHeight"))
        self.number.setAccessibleName(self.tr("Employee number"))
        pad = look.px(16)
        column = QVBoxLayout(self)
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(look.px(8))
        name = label(look, self.tr("Employee number"), "tag")
        name.setBuddy(self.number)
        column.addWidget(name)
        column.addWidget(self.number)
        column.addWidget(self.notice)
        column.addSpacing(look.px(4))
        column.addWidget(self.apply_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFixedWidth(look.px(264))
        self.apply_button.clicked.connect(self._tell)

    def first(self) -> QWidget:
        return self.number

    def _tell(self) -> None:
        number = self.number.text().strip()
        if not number:
            self.refuse(self.tr("Type the employee number of somebody."))
            return
        self.hide()
        self.chosen.emit(number)


class PersonChip(FilterChip):
    """The filter for one person; `changed` tells that it was chosen or cleared."""

    changed = Signal()

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(look, text, parent)
        self.popup = PersonPopup(look, self)
        self._number: str | None = None
        self.clicked.connect(self._open)
        self.cleared.connect(self._clear)
        self.popup.chosen.connect(self._take)

    def choice(self) -> str | None:
        """Return the employee number; None for anybody."""
        return self._number

    def show_quietly(self, number: str | None) -> None:
        """Show a person, or anybody, without telling it."""
        self._number = number
        self.popup.number.setText(number or "")
        self.show_value(number or "")

    def _open(self) -> None:
        self.popup.open_at(self.mapToGlobal(self.rect().bottomLeft()))

    def _take(self, number: str) -> None:
        self.show_quietly(number)
        self.changed.emit()

    def _clear(self) -> None:
        self.show_quietly(None)
        self.changed.emit()
