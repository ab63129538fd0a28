"""The parts of one field of an item in their order: written, marked, moved by key or hand, added and taken away."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.item_shaping import move, place_among, remove
from app.domain.items import Item
from app.ui.shared.announcing import announce
from app.ui.shared.buttons import Button
from app.ui.shared.items.dragging import Dragging
from app.ui.shared.look import Look
from app.ui.trainer.item_history import ItemHistory
from app.ui.trainer.part_box import Shape
from app.ui.trainer.part_row import PartField, PartRow
from app.ui.trainer.reading_order import drop
from app.ui.trainer.removed_line import RemovedLine
from app.ui.trainer.spots import Spot, give_place


class PartList(QWidget):
    """Rows that stay as long as their part does, so that the keyboard stays where it is.

    A kind of part says in its own class what it is called, how one is added, and what is right.
    """

    def __init__(
        self,
        look: Look,
        history: ItemHistory,
        prefix: tuple[str, ...],
        fields: tuple[PartField, ...],
        add_text: str,
        *,
        shape: Shape | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look, self.history, self.prefix = look, history, prefix
        self._fields, self._shape = fields, shape
        self.rows: dict[str, PartRow] = {}
        self._order: list[str] = []
        self.add_button = Button(look, add_text, "link", icon="plus")
        give_place(self.add_button, *prefix)
        self.add_button.clicked.connect(self._add)
        self._dragging = Dragging(look, self, self._gap_at)
        self._dragging.dropped.connect(self._drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        self._list = QVBoxLayout()
        self._list.setSpacing(look.px(8))
        column.addLayout(self._list)
        self.removed = RemovedLine(look, history)
        below = QHBoxLayout()
        below.addSpacing(look.px(12))
        below.addWidget(self.add_button)
        below.addSpacing(look.px(20))
        # Beside the button, so that nothing moves when the line goes.
        below.addWidget(self.removed, 1, Qt.AlignmentFlag.AlignVCenter)
        below.addStretch()
        column.addLayout(below)

    def parts(self, item: Item) -> Sequence[Any]:
        """Return the parts that are listed; each has an id."""
        return getattr(item, self.prefix[0])  # type: ignore[no-any-return]

    def added(self, item: Item) -> Item:
        """Return the item with one more part."""
        raise NotImplementedError

    def name(self, number: int) -> str:
        """Return what the `number`-th part (from 1) is called."""
        raise NotImplementedError

    def is_right(self, part: Any) -> bool:
        """Whether a part is shown as right."""
        return False

    def mark(self, part_id: str, *, right: bool) -> None:
        """Say that a part is right, or not."""

    def below(self, part_id: str) -> QWidget | None:
        """Return what stands under the texts of a part beside them, None for nothing."""
        return None

    def most(self, item: Item) -> int:
        """Return how many parts there can be."""
        return 9

    def show_item(self, item: Item) -> None:
        """Show the parts of an item."""
        parts = self.parts(item)
        ids = [part.id for part in parts]
        for gone in [one for one in self._order if one not in ids]:
            row = self.rows.pop(gone)
            self._list.removeWidget(row)
            drop(row)
        for place, part_id in enumerate(ids):
            if part_id not in self.rows:
                self.rows[part_id] = self._make(part_id)
            if self._list.indexOf(self.rows[part_id]) != place:
                self._list.insertWidget(place, self.rows[part_id])
                self.rows[part_id].show()
        self._order = ids
        for number, part in enumerate(parts, start=1):
            name, right = self.name(number), self.is_right(part)
            self.rows[part.id].show_part(
                number,
                name,
                self.tr("{part} is right").format(part=name),
                self.tr("Remove {part}").format(part=name),
                self._hint(name, right=right),
                right=right,
            )
        self.add_button.setVisible(len(parts) < self.most(item))

    def _hint(self, name: str, *, right: bool) -> str:
        if self._shape is None:
            return self.tr("Drag {part} to another place, or press Alt with the arrows in it").format(part=name)
        if right:
            return self.tr("{part} is a right answer. Press it to say that it is not.").format(part=name)
        several = self._shape == "box"
        words = self.tr("Mark {part} as a right answer") if several else self.tr("Mark {part} as the right answer")
        return words.format(part=name)

    def _make(self, part_id: str) -> PartRow:
        row = PartRow(
            self.look,
            self.history,
            (*self.prefix, part_id),
            self._fields,
            shape=self._shape,
            below=self.below(part_id),
        )
        row.moved.connect(lambda step: self._move(part_id, step))
        row.removed.connect(lambda: self._remove(part_id))
        row.marked.connect(lambda right: self.mark(part_id, right=right))
        for rail in row.rails:
            self._dragging.add(rail, part_id)
        return row

    def _add(self) -> None:
        before = {part.id for part in self.parts(self.history.item)}
        self.history.change(Spot(self.prefix), self.added)
        new = [part.id for part in self.parts(self.history.item) if part.id not in before]
        if new:
            self.rows[new[0]].focus_first()

    def _remove(self, part_id: str) -> None:
        place = (*self.prefix, part_id)
        at = place_among(self.history.item, place)
        name = self.name(at + 1)
        self.history.change(Spot(place), lambda item: remove(item, place))
        self.removed.say_removed(self.tr("{part} is removed.").format(part=name))
        if self._order:
            self.rows[self._order[min(at, len(self._order) - 1)]].focus_first()
        else:
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self, part_id: str, step: int) -> None:
        place = (*self.prefix, part_id)
        at = place_among(self.history.item, place) + step
        if 0 <= at < len(self._order):
            self._put(part_id, at)

    def _put(self, part_id: str, to: int) -> None:
        place = (*self.prefix, part_id)
        self.history.change(Spot(place), lambda item: move(item, place, to))
        announce(self, self.tr("Now at place {number}").format(number=self._order.index(part_id) + 1))

    def _gap_at(self, part_id: str, at: QPoint) -> QRect | None:
        """Return the line between two rows that a part would come to at a point, None where it would stay."""
        to = self._place_at(at)
        if not self._order or to in (self._order.index(part_id), self._order.index(part_id) + 1):
            return None
        last = to == len(self._order)
        row = self.rows[self._order[to - 1 if last else to]]
        top = row.geometry().bottom() + 2 if last else row.geometry().top() - self.look.px(6)
        return QRect(row.x(), top, row.width(), self.look.px(4))

    def _place_at(self, at: QPoint) -> int:
        return sum(at.y() > self.rows[one].geometry().center().y() for one in self._order)

    def _drop(self, part_id: str, at: QPoint) -> None:
        to, here = self._place_at(at), self._order.index(part_id)
        self._put(part_id, to - 1 if to > here else to)
