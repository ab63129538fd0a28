"""One page of the inbox as a model: what is asked by whom, and whether it waits."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.inquiries import AskedInquiry
from app.ui.shared.inquiry_words import InquiryWords, shortened
from app.ui.shared.look import Look

INQUIRY = Qt.ItemDataRole.UserRole
"""The role of the whole `AskedInquiry`, for the delegate."""

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class InboxModel(QAbstractListModel):
    """Holds the inquiries of one page and never more."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = InquiryWords(look, self)
        self._shown: list[AskedInquiry] = []

    def show_page(self, inquiries: Sequence[AskedInquiry]) -> None:
        """Show another page."""
        self.beginResetModel()
        self._shown = list(inquiries)
        self.endResetModel()

    def replace(self, inquiry: AskedInquiry) -> None:
        """Show an inquiry anew where it stands; one that is not on the page is no error."""
        for place, shown in enumerate(self._shown):
            if shown.inquiry.id == inquiry.inquiry.id:
                self._shown[place] = inquiry
                self.dataChanged.emit(self.index(place), self.index(place), [])

    def inquiry(self, index: Index) -> AskedInquiry:
        """Return what stands at a valid index."""
        return self._shown[index.row()]

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        asked = self.inquiry(index)
        if role == INQUIRY:
            return asked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            inquiry, words = asked.inquiry, self.words
            parts = asked.person.name, words.heading(inquiry, asked.subject), words.waiting(asked)
            return ". ".join((*parts, shortened(inquiry.text)))
        return None
