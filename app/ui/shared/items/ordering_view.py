"""Ordering: steps that are dragged to their place, or move there by number key, Alt and an arrow key, or buttons."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.items import Item
from app.ui.shared.announcing import announce
from app.ui.shared.buttons import Button
from app.ui.shared.items.answer_line import AnswerLine, number_label
from app.ui.shared.items.dragging import Dragging
from app.ui.shared.items.item_view import ItemView, KeyHints
from app.ui.shared.lines import swap
from app.ui.shared.look import Look


class OrderingView(ItemView):
    """The order shown is the answer; it can be checked as it stands once something was moved or looked at."""

    def __init__(
        self, look: Look, item: Item, order: tuple[str, ...], *, compact: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, item, order, compact=compact, parent=parent)
        self._steps = list(order)
        self.lines: dict[str, AnswerLine] = {}
        self._dragging = Dragging(look, self, self._gap_at)
        self._dragging.dropped.connect(self._drop)
        self.buttons: dict[str, tuple[Button, Button]] = {}
        self._list = QWidget()
        self.column.addWidget(self._list)
        self._draw()

    def chosen(self) -> tuple[str, ...]:
        return tuple(self._steps)

    def put(self, chosen: tuple[str, ...]) -> None:
        self._steps = list(chosen)
        self._draw()
        self.changed.emit()

    def is_complete(self) -> bool:
        return True

    def press_number(self, number: int) -> bool:
        """Move the step that has the keyboard to a place."""
        step = self._focused()
        if not 1 <= number <= len(self._steps) or step is None:
            return False
        self._move(step, number - 1)
        return True

    def focus_first(self) -> None:
        self.buttons[self._steps[0]][1].setFocus()

    def show_checked(self, chosen: tuple[str, ...]) -> None:
        self._steps = list(chosen) or self._steps
        right = [option.id for option in self.item.options]
        fresh = QWidget()
        column = self._column(fresh)
        self.lines = {}
        for place, step in enumerate(self._steps):
            option = self.item.option(step)
            line = self._line(step, place)
            good = right.index(step) == place
            words = (
                self.tr("In its place")
                if good
                else self.tr("Belongs at place {number}").format(number=right.index(step) + 1)
            )
            line.show_verdict(good, words, option.feedback.in_language(self.look.language))
            column.addWidget(line)
        self.buttons = {}
        self._list = swap(self.column, self._list, fresh)

    def key_hints(self) -> KeyHints:
        return [
            (("Alt", "↑ ↓"), self.tr("move the step")),
            (("1", str(len(self._steps))), self.tr("put it at a place")),
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = self._focused()
        way = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step is None or not way:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move(step, self._steps.index(step) + way)
        else:
            place = (self._steps.index(step) + way) % len(self._steps)
            self._focus(self._steps[place])

    def _draw(self) -> None:
        fresh = QWidget()
        column = self._column(fresh)
        self.buttons, self.lines = {}, {}
        for place, step in enumerate(self._steps):
            line = self._line(step, place, grip=True)
            self.lines[step] = line
            self._dragging.add(line, step)
            name = self.item.option(step).text.in_language(self.look.language)
            up = Button(self.look, "", "ghost", icon="arrow-up", compact=True)
            down = Button(self.look, "", "ghost", icon="arrow-down", compact=True)
            up.setAccessibleName(self.tr("Move up: {step}").format(step=name))
            down.setAccessibleName(self.tr("Move down: {step}").format(step=name))
            up.enter_presses = down.enter_presses = False
            up.setEnabled(place > 0)
            down.setEnabled(place < len(self._steps) - 1)
            up.clicked.connect(self._press)
            down.clicked.connect(self._press)
            line.row.addWidget(up)
            line.row.addWidget(down)
            self.buttons[step] = (up, down)
            column.addWidget(line)
        self._list = swap(self.column, self._list, fresh)

    def _column(self, holder: QWidget) -> QVBoxLayout:
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.look.px(8))
        return column

    def _line(self, step: str, place: int, *, grip: bool = False) -> AnswerLine:
        line = AnswerLine(self.look, self.item.option(step).text.in_language(self.look.language), grip=grip)
        line.row.insertWidget(1 if grip else 0, number_label(self.look, place + 1), 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _press(self) -> None:
        sender = self.sender()
        for step, (up, down) in self.buttons.items():
            if sender in (up, down):
                self._move(step, self._steps.index(step) + (-1 if sender is up else 1))
                return

    def _move(self, step: str, place: int) -> None:
        if not 0 <= place < len(self._steps) or self._steps.index(step) == place:
            return
        self._steps.remove(step)
        self._steps.insert(place, step)
        self._draw()
        self._focus(step)
        name = self.item.option(step).text.in_language(self.look.language)
        words = self.tr("Place {number} of {count}: {step}")
        announce(self, words.format(number=place + 1, count=len(self._steps), step=name))
        self.changed.emit()

    def _gap_at(self, step: str, at: QPoint) -> QRect | None:
        """Return the gap between two steps that would take one dropped at a point, as a thin rectangle."""
        boxes, gap = self._boxes(), self._gap_number(at)
        whole = boxes[0].united(boxes[-1])
        room = self.look.px(40)
        if not whole.adjusted(-room, -room, room, room).contains(at):
            return None
        if gap in (self._steps.index(step), self._steps.index(step) + 1):
            return None
        high = self.look.px(4)
        top = boxes[gap].top() - self.look.px(8) if gap < len(boxes) else boxes[-1].bottom() + self.look.px(3)
        return QRect(whole.left(), max(0, top + self.look.px(2)), whole.width(), high)

    def _gap_number(self, at: QPoint) -> int:
        return sum(box.center().y() < at.y() for box in self._boxes())

    def _boxes(self) -> list[QRect]:
        """Return where the steps stand in the view, in their order."""
        lines = [self.lines[step] for step in self._steps]
        return [QRect(line.mapTo(self, QPoint(0, 0)), line.size()) for line in lines]

    def _drop(self, step: str, at: QPoint) -> None:
        gap, own = self._gap_number(at), self._steps.index(step)
        self._move(step, gap - 1 if gap > own else gap)

    def _focus(self, step: str) -> None:
        up, down = self.buttons[step]
        (down if down.isEnabled() else up).setFocus(Qt.FocusReason.TabFocusReason)

    def _focused(self) -> str | None:
        return next((step for step, pair in self.buttons.items() if any(button.hasFocus() for button in pair)), None)
