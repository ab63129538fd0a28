"""The items that a lesson page lets people try: those that are chosen, and a list of the others to choose from."""

from collections.abc import Sequence
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.modules import Page
from app.domain.studio_lists import PlacedItem
from app.ui.shared.buttons import Button
from app.ui.shared.field_combo import FieldCombo
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.reading_order import drop
from app.ui.trainer.spots import give_place

_LONGEST = 110


class TryItems(QWidget):
    """`changed` carries the ids of all that are chosen, in their order."""

    changed: ClassVar["Signal[Any]"] = Signal(object)

    def __init__(self, look: Look, page_id: str, items: Sequence[PlacedItem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._titles = {item.id: self._title(item) for item in items}
        self._chosen: tuple[str, ...] | None = None
        self._rows: dict[str, QWidget] = {}
        self.remove_buttons: dict[str, Button] = {}
        self.others = FieldCombo(look, self.tr("Add an item to try"), self.tr("Add an item to try…"))
        self.others.setMaximumWidth(look.px(420))
        give_place(self.others, "pages", page_id, "try")
        self._list = QVBoxLayout()
        self._list.setSpacing(look.px(2))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        heading = label(look, self.tr("Items to try on this page (the quiz leaves them out)"), "overline")
        heading.setWordWrap(True)
        column.addWidget(heading)
        column.addLayout(self._list)
        column.addWidget(self.others)
        if not items:
            self.others.hide()
            column.addWidget(label(look, self.tr("The module has no items yet."), "meta", "muted"))
        self.others.activated.connect(self._add)

    def show_page(self, page: Page) -> None:
        """Show what a page lets people try."""
        if page.try_items == self._chosen:
            return
        self._chosen = page.try_items
        for gone in [one for one in self._rows if one not in page.try_items]:
            self._list.removeWidget(self._rows[gone])
            drop(self._rows.pop(gone))
            del self.remove_buttons[gone]
        for place, one in enumerate(page.try_items):
            if one not in self._rows:
                self._rows[one] = self._row(one)
                self._list.insertWidget(place, self._rows[one])
        self.others.clear()
        for one, title in self._titles.items():
            if one not in page.try_items:
                self.others.addItem(title, one)
        self.others.setCurrentIndex(-1)

    def _row(self, item_id: str) -> QWidget:
        look, holder = self._look, QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(10))
        title = self._titles.get(item_id) or self.tr("{id}: not in the module any more").format(id=item_id)
        row.addWidget(TextBlock(look, title, "body"), 1)
        button = Button(look, self.tr("Remove"), "ghost", icon="x", compact=True)
        button.setAccessibleDescription(title)
        button.clicked.connect(partial(self._remove, item_id))
        self.remove_buttons[item_id] = button
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def _title(self, item: PlacedItem) -> str:
        words = " ".join(item.stem.in_language(self._look.language).split()) or item.id
        return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"

    def _add(self, index: int) -> None:
        self.changed.emit((*(self._chosen or ()), str(self.others.itemData(index))))

    def _remove(self, item_id: str) -> None:
        self.others.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit(tuple(one for one in self._chosen or () if one != item_id))
