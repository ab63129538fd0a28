"""The list of who is late: arrows go through it, right and left open and close a group, Space chooses."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QToolTip, QWidget

from app.domain.chasing import LateGroup, LatePerson, group_key
from app.ui.hr.late_model import LateModel
from app.ui.hr.late_rows import LateRows
from app.ui.shared.labels import tip
from app.ui.shared.look import Look


class LateList(QListView):
    """`moved_to` carries the person that the list is at."""

    moved_to = Signal(LatePerson)

    def __init__(self, look: Look, model: LateModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._late = model
        self._rows = LateRows(look, model, self)
        self.setModel(model)
        self.setItemDelegate(self._rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("lateList")
        self.setStyleSheet("QListView#lateList { background: transparent; outline: none; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Who is late"))
        self.setAccessibleDescription(
            self.tr("Right and left open and close a group, Space chooses a person or a whole group.")
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if not index.isValid():
            super().keyPressEvent(event)
            return
        row, key = self._late.row(index), Qt.Key(event.key())
        if key == Qt.Key.Key_Space:
            self._late.turn(index)
        elif key == Qt.Key.Key_Right and isinstance(row, LateGroup):
            self._late.open_group(row.key)
        elif key == Qt.Key.Key_Left:
            self._leave(index)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._press(index)
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        if self._on_tick(index, event.position().toPoint()):
            self._late.turn(index)
        else:
            self._press(index)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            if index.isValid():
                QToolTip.showText(event.globalPos(), tip(str(index.data(Qt.ItemDataRole.AccessibleTextRole))), self)
            return True
        return super().viewportEvent(event)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.scrollTo(current)
            row = self._late.row(current)
            if isinstance(row, LatePerson):
                self.moved_to.emit(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _press(self, index: QModelIndex) -> None:
        row = self._late.row(index)
        if isinstance(row, LateGroup):
            turn = self._late.close_group if self._late.is_open(row.key) else self._late.open_group
            turn(row.key)
        elif not isinstance(row, LatePerson):
            self._late.load_more(index)

    def _leave(self, index: QModelIndex) -> None:
        """Close the group that the list is at, or go from one of its people to it."""
        row = self._late.row(index)
        if isinstance(row, LateGroup):
            self._late.close_group(row.key)
            return
        key = group_key(row.manager, row.department) if isinstance(row, LatePerson) else row.key
        self.setCurrentIndex(self._late.index(self._late.place_of_group(key)))

    def _on_tick(self, index: QModelIndex, at: QPoint) -> bool:
        return self._rows.tick_place(self.visualRect(index), self._late.row(index)).contains(at)
