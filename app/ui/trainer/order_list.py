"""A list whose order is the trainer's: lesson pages or items, moved by key or hand; rows are painted, never widgets."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListView, QScrollArea, QWidget

from app.ui.shared.announcing import announce
from app.ui.shared.labels import tip
from app.ui.shared.look import Look
from app.ui.trainer.order_rows import LINE, OrderRows

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class OrderLine:
    """A row: what it is called, a line below it in a colour role, and the numbers of its commitments.

    `whole` is what a screen reader and the tool tip say in the place of `below`, where that is only the beginning.
    """

    key: str
    title: str
    below: str = ""
    role: str = "textMuted"
    numbers: tuple[str, ...] = ()
    whole: str = ""


class OrderModel(QAbstractListModel):
    """The rows in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[OrderLine, ...] = ()

    def show_lines(self, lines: Sequence[OrderLine]) -> None:
        """Show other rows."""
        if len(lines) == len(self.lines):
            self.lines = tuple(lines)
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1), [])
            return
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(line.whole).replace("\n", "<br>")
        below = ", ".join(line.whole.splitlines()) or line.below
        words = [f"{index.row() + 1}", line.title, below, *(f"§{number}" for number in line.numbers)]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(word for word in words if word)
        return line.title if role == Qt.ItemDataRole.DisplayRole else None


class OrderList(QListView):
    """`chosen` carries the key of the row that the list is at, `opened` of one that Enter or a double click opens.

    `moved` carries a key and its new place from 0, `removed` a key, `menu_wanted` a key and a point of the screen.
    """

    chosen = Signal(str)
    opened = Signal(str)
    moved = Signal(str, int)
    removed = Signal(str)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._lines, self._whole = look, OrderModel(self), False
        self._pressed: QPoint | None = None
        self._dragged, self._gap = "", -1
        self.setModel(self._lines)
        self.setItemDelegate(OrderRows(look, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("orderList")
        self.setStyleSheet("QListView#orderList { background: transparent; outline: none; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setProperty("ringInside", True)
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Alt with the arrows up and down moves the row, Enter opens it."))
        self.doubleClicked.connect(lambda index: self.opened.emit(self._lines.lines[index.row()].key))

    def show_lines(self, lines: Sequence[OrderLine], current: str = "") -> None:
        """Show rows; `current` is the one that the list is at, without it the one where it was.

        Where that is gone, the list is at the one in its place, or at the last.
        """
        wanted, row = current or self.current(), max(self.currentIndex().row(), 0)
        self._lines.show_lines(lines)
        beside = min(row, len(lines) - 1)
        at = next((place for place, line in enumerate(lines) if line.key == wanted), beside)
        blocked = self.blockSignals(True)
        if lines:
            self.setCurrentIndex(self._lines.index(at))
        self.blockSignals(blocked)
        if self._whole:
            self._fit()

    def show_whole(self) -> None:
        """Be as tall as all rows, for a short list in a page that scrolls itself."""
        self._whole = True
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit()

    def current(self) -> str:
        """Return the key of the row that the list is at; empty if there is none."""
        index = self.currentIndex()
        return self._lines.lines[index.row()].key if index.isValid() and index.row() < len(self._lines.lines) else ""

    def lines(self) -> tuple[OrderLine, ...]:
        """Return the rows in their order."""
        return self._lines.lines

    def move_by(self, step: int) -> None:
        """Ask to move the current row up or down."""
        row = self.currentIndex().row()
        if self.current() and 0 <= row + step < len(self._lines.lines):
            self._ask_to_move(self.current(), row + step)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.scrollTo(current)
            self.chosen.emit(self._lines.lines[current.row()].key)
            if self._whole:
                QTimer.singleShot(0, self, self._bring_into_sight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, key_of_row = Qt.Key(event.key()), self.current()
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in _STEPS:
            self.move_by(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and key_of_row:
            self.opened.emit(key_of_row)
        elif key == Qt.Key.Key_Delete and key_of_row:
            self.removed.emit(key_of_row)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.current():
            below = self.visualRect(self.currentIndex()).bottomLeft()
            by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
            at = self.viewport().mapToGlobal(below) if by_key else event.globalPos()
            self.menu_wanted.emit(self.current(), at)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        if not self._dragged and (at - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._dragged = self.current()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragged:
            self._gap = self._gap_at(at)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        key, gap, here = self._dragged, self._gap, self.currentIndex().row()
        self._pressed, self._dragged, self._gap = None, "", -1
        self.viewport().unsetCursor()
        self.viewport().update()
        if key and gap not in (-1, here, here + 1):
            self._ask_to_move(key, gap - 1 if gap > here else gap)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._gap < 0:
            return
        last = self._gap == len(self._lines.lines)
        box = self.visualRect(self._lines.index(self._gap - 1 if last else self._gap))
        top = box.bottom() - self._look.px(3) if last else box.top()
        line = QRect(box.left(), top, box.width(), self._look.px(4))
        QPainter(self.viewport()).fillRect(line, self._look.colour("focus"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _bring_into_sight(self) -> None:
        """Scroll what the list stands in to the row with the keyboard: as tall as its rows it has nothing to scroll."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        body = around.widget() if around is not None else None
        if around is not None and body is not None and self.hasFocus():
            row = self.visualRect(self.currentIndex())
            at = self.viewport().mapTo(body, row.center())
            around.ensureVisible(at.x(), at.y(), 0, row.height())

    def _gap_at(self, at: QPoint) -> int:
        """Return between which rows a point is: the number of rows above it."""
        index = self.indexAt(at)
        if not index.isValid():
            return 0 if at.y() < 0 else len(self._lines.lines)
        return index.row() + (at.y() > self.visualRect(index).center().y())

    def _ask_to_move(self, key: str, to: int) -> None:
        self.moved.emit(key, to)
        announce(self, self.tr("Now at place {number}").format(number=to + 1))

    def _fit(self) -> None:
        self.setFixedHeight(max(len(self._lines.lines), 1) * self.itemDelegate().row_height())  # type: ignore[attr-defined]
