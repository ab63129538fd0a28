"""One column of an export profile: what is in it, what it is called, and the buttons that move and remove it."""

from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.export_profiles import LONGEST_HEADING, ProfileColumn
from app.domain.records import EXPORT_COLUMNS
from app.ui.shared.buttons import Button
from app.ui.shared.field_combo import FieldCombo
from app.ui.shared.look import Look


class ProfileColumnRow(QWidget):
    """`changed` tells that something in it is different now; the others carry what is wanted with the row."""

    changed = Signal()
    moved: ClassVar["Signal[tuple[Any, int]]"] = Signal(object, int)
    removed: ClassVar["Signal[Any]"] = Signal(object)

    def __init__(self, look: Look, column: ProfileColumn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._own = {one.field: one.heading.in_language(look.language) for one in EXPORT_COLUMNS}
        self.source = FieldCombo(look, self.tr("What is in the column"), self.tr("Choose"))
        for field, words in self._own.items():
            self.source.addItem(words, field)
        self.source.addItem(self.tr("The same text in every row"), "")
        self.heading = QLineEdit(column.heading)
        self.heading.setMaxLength(LONGEST_HEADING)
        self.heading.setAccessibleName(self.tr("Heading in the file"))
        self.heading.setPlaceholderText(self.tr("Heading in the file"))
        self.fixed = QLineEdit(column.fixed)
        self.fixed.setMaxLength(LONGEST_HEADING)
        self.fixed.setAccessibleName(self.tr("Text in every row"))
        self.fixed.setPlaceholderText(self.tr("Text in every row"))
        self.up_button = self._button("arrow-up", self.tr("Move the column up"))
        self.down_button = self._button("arrow-down", self.tr("Move the column down"))
        self.remove_button = self._button("x", self.tr("Remove the column"))
        self.source.setCurrentIndex(self.source.findData(column.field))
        self._lay_out()
        self._show_fixed()
        self.source.currentIndexChanged.connect(self._choose)
        self.heading.textChanged.connect(self.changed)
        self.fixed.textChanged.connect(self.changed)
        self.up_button.clicked.connect(lambda: self.moved.emit(self, -1))
        self.down_button.clicked.connect(lambda: self.moved.emit(self, 1))
        self.remove_button.clicked.connect(lambda: self.removed.emit(self))

    def column(self) -> ProfileColumn:
        """Return the column as it is described now."""
        field = str(self.source.currentData() or "")
        return ProfileColumn(self.heading.text(), field, "" if field else self.fixed.text())

    def can_move(self, *, up: bool, down: bool) -> None:
        """Offer the moves that there are."""
        self.up_button.setEnabled(up)
        self.down_button.setEnabled(down)

    def _lay_out(self) -> None:
        look = self._look
        row = QHBoxLayout(self)
        row.setContentsMargins(0, look.px(4), 0, look.px(4))
        row.setSpacing(look.px(8))
        row.addWidget(self.source, 4)
        texts = QVBoxLayout()
        texts.setSpacing(look.px(4))
        texts.addWidget(self.heading)
        texts.addWidget(self.fixed)
        row.addLayout(texts, 5)
        for button in (self.up_button, self.down_button, self.remove_button):
            row.addWidget(button)

    def _button(self, icon: str, name: str) -> Button:
        button = Button(self._look, "", "ghost", icon=icon, compact=True)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def _choose(self) -> None:
        # A heading that was only the name of another field follows the choice; one that was typed stays.
        if not self.heading.text().strip() or self.heading.text() in self._own.values():
            self.heading.setText(self._own.get(str(self.source.currentData()), ""))
        self._show_fixed()
        self.changed.emit()

    def _show_fixed(self) -> None:
        self.fixed.setVisible(self.source.currentData() == "")
