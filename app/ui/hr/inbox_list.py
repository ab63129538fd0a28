"""The list of the inbox: arrows go through it, Enter goes to the answer."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.domain.inquiries import AskedInquiry
from app.ui.hr.inbox_model import InboxModel
from app.ui.hr.inbox_rows import InboxRows
from app.ui.shared.look import Look


class InboxList(QListView):
    """`moved_to` carries the inquiry that the list is at, `opened` one that was chosen by Enter or the mouse."""

    moved_to = Signal(AskedInquiry)
    opened = Signal(AskedInquiry)

    def __init__(self, look: Look, model: InboxModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inbox = model
        self.setModel(model)
        self.setItemDelegate(InboxRows(look, model.words, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("inboxList")
        self.setStyleSheet("QListView#inboxList { background: transparent; outline: none; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Questions"))
        self.clicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.scrollTo(current)
            self.moved_to.emit(self._inbox.inquiry(current))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._inbox.inquiry(index))
