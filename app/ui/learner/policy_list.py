"""The list of commitments: arrows go through it, Enter or a click open one."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.ui.learner.policy_model import PolicyModel
from app.ui.learner.policy_rows import PolicyRows
from app.ui.shared.look import Look

SEARCH_KEY = "/"


class PolicyList(QListView):
    """Each signal carries a commitment: `moved_to` by any key or press, `opened` by Enter, `picked` by the mouse."""

    moved_to = Signal(str)
    opened = Signal(str)
    picked = Signal(str)

    def __init__(self, look: Look, model: PolicyModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._policy_model, self._quiet = model, False
        self.setModel(model)
        self.setItemDelegate(PolicyRows(look, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("policyList")
        self.setStyleSheet("QListView#policyList { background: transparent; outline: none; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Commitments"))
        self.clicked.connect(self._pick)

    def choose(self, index: QModelIndex) -> None:
        """Come to a row without opening it; nothing is told."""
        self._quiet = True
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._quiet = False

    def current(self) -> str:
        """Return the commitment that the list is at, an empty text if there is none."""
        index = self.currentIndex()
        return self._policy_model.row(index).commitment if index.isValid() else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.current())
        elif event.text() == SEARCH_KEY or event.key() == Qt.Key.Key_Escape:
            event.ignore()  # a list would look for a row that begins so; here it is the way to the search field
        else:
            super().keyPressEvent(event)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and current != previous:
            self.scrollTo(self._with_heading(self._policy_model.index(current.row())))
            self.scrollTo(current)
            if not self._quiet:
                self.moved_to.emit(self.current())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _with_heading(self, index: QModelIndex) -> QModelIndex:
        """Return the heading right above a row, so that it comes into sight too; the row itself without one."""
        above = self._policy_model.index(index.row() - 1)
        return above if above.isValid() and not self._policy_model.row(above).commitment else index

    def _pick(self, index: QModelIndex) -> None:
        commitment = self._policy_model.row(index).commitment
        if commitment:
            self.picked.emit(commitment)
