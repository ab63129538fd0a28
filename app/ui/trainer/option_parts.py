"""The lists of the kinds of part: options, reasons, steps, cards, pairs, groups, and what fits nothing."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.item_readiness import MOST
from app.domain.item_shaping import add_group, add_option, add_pair, set_group, set_right
from app.domain.items import Item, ItemKind
from app.ui.shared.field_combo import FieldCombo
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.trainer.item_history import ItemHistory
from app.ui.trainer.part_box import Shape
from app.ui.trainer.part_list import PartList
from app.ui.trainer.part_row import FEEDBACK, PartField
from app.ui.trainer.place_words import PlaceWords
from app.ui.trainer.spots import Spot, give_place
from app.ui.trainer.word_field import FieldLook

_SHAPES: dict[ItemKind, Shape] = {
    ItemKind.SINGLE_CHOICE: "circle",
    ItemKind.MULTIPLE_ANSWERS: "box",
    ItemKind.TRUE_FALSE_REASON: "circle",
}
"""The kinds with options that are right."""
_MOST_GROUPS = 4


class OptionParts(PartList):
    """The options of every kind that has them; what they are called goes by the kind."""

    def __init__(self, look: Look, history: ItemHistory, kind: ItemKind, parent: QWidget | None = None) -> None:
        self._kind = kind
        self._words = PlaceWords()
        add = {
            ItemKind.ORDERING: self.tr("Step"),
            ItemKind.SORTING: self.tr("Card"),
            ItemKind.TRUE_FALSE_REASON: self.tr("Reason"),
            ItemKind.MATCHING: self.tr("Text that fits nothing"),
        }.get(kind, self.tr("Option"))
        fields = (
            PartField("text", self.tr("text"), FieldLook()),
            PartField("feedback", self.tr("feedback"), FEEDBACK),
        )
        shape = _SHAPES.get(kind)
        super().__init__(look, history, ("options",), fields, add, shape=shape, parent=parent)

    def added(self, item: Item) -> Item:
        return add_option(item)

    def name(self, number: int) -> str:
        return self._words.numbered(self._kind, "options", number)

    def is_right(self, part: Any) -> bool:
        return bool(part.right) and self._kind in _SHAPES

    def mark(self, part_id: str, *, right: bool) -> None:
        place = ("options", part_id)
        self.history.change(Spot(place), lambda item: set_right(item, part_id, right=right))

    def most(self, item: Item) -> int:
        return MOST.get(item.kind, 9) - (len(item.pairs) if item.kind is ItemKind.MATCHING else 0)

    def below(self, part_id: str) -> QWidget | None:
        return CardGroup(self.look, self.history, part_id) if self._kind is ItemKind.SORTING else None

    def show_item(self, item: Item) -> None:
        super().show_item(item)
        for group in self.findChildren(CardGroup):
            group.show_item(item)


class PairParts(PartList):
    """The pairs of a matching item."""

    def __init__(self, look: Look, history: ItemHistory, parent: QWidget | None = None) -> None:
        self._words = PlaceWords()
        fields = (
            PartField("left", self.tr("left"), FieldLook()),
            PartField("right", self.tr("right, belongs to it"), FieldLook()),
            PartField("feedback", self.tr("feedback"), FEEDBACK),
        )
        super().__init__(look, history, ("pairs",), fields, self.tr("Pair"), parent=parent)

    def added(self, item: Item) -> Item:
        return add_pair(item)

    def name(self, number: int) -> str:
        return self._words.numbered(ItemKind.MATCHING, "pairs", number)

    def most(self, item: Item) -> int:
        return MOST[ItemKind.MATCHING]


class GroupParts(PartList):
    """The groups of a sorting item."""

    def __init__(self, look: Look, history: ItemHistory, parent: QWidget | None = None) -> None:
        self._words = PlaceWords()
        fields = (PartField("title", self.tr("title"), FieldLook()),)
        super().__init__(look, history, ("groups",), fields, self.tr("Group"), parent=parent)

    def added(self, item: Item) -> Item:
        return add_group(item)

    def name(self, number: int) -> str:
        return self._words.numbered(ItemKind.SORTING, "groups", number)

    def most(self, item: Item) -> int:
        return _MOST_GROUPS


class CardGroup(QWidget):
    """Says which group a card belongs to."""

    def __init__(self, look: Look, history: ItemHistory, card_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._history, self._card = look, history, card_id
        self._words = PlaceWords(self)
        self.combo = FieldCombo(look, "", self.tr("Choose a group"))
        self.combo.setMaximumWidth(look.px(320))
        give_place(self.combo, "options", card_id)
        self._shown: list[tuple[str, str]] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(33), 0, 0, look.px(4))
        row.setSpacing(look.px(10))
        row.addWidget(label(look, self.tr("Belongs to"), "meta", "muted"))
        row.addWidget(self.combo, 1)
        row.addStretch(1)
        self.combo.activated.connect(self._choose)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        self.combo.setFocus(reason)  # and no focus proxy, as for `SegmentedControl`

    def show_item(self, item: Item) -> None:
        """Show the groups of an item and that of the card."""
        language = self._look.language
        titles = []
        for number, group in enumerate(item.groups, start=1):
            name = self._words.numbered(ItemKind.SORTING, "groups", number)
            title = " ".join(group.title.in_language(language).split())
            titles.append((f"{name}: {title}" if title else name, group.id))
        if titles != self._shown:
            self._shown = titles
            self.combo.clear()
            for title, group_id in titles:
                self.combo.addItem(title, group_id)
        card = next((one for one in item.options if one.id == self._card), None)
        if card is None:
            return
        self.combo.setCurrentIndex(self.combo.findData(card.group) if card.group is not None else -1)
        number = [one.id for one in item.options].index(self._card) + 1
        name = self._words.numbered(ItemKind.SORTING, "options", number)
        self.combo.setAccessibleName(self.tr("{part} belongs to").format(part=name))

    def _choose(self, index: int) -> None:
        group = str(self.combo.itemData(index))
        self._history.change(Spot(("options", self._card)), lambda item: set_group(item, self._card, group))
