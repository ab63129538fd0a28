"""What HR's long lists do alike: they count behind what is shown, find, and say what is refused."""

from abc import abstractmethod

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.refusals import Refusal
from app.ui.shared.labels import label
from app.ui.shared.lists.paged_table import MOST_COPIED, PagedTable
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.search_field import SearchField
from app.ui.shared.sentences import say, say_number

_PATIENCE = 200
"""Milliseconds of counting after which the list says that it counts."""


class ListView(QWidget):
    """Has a `table` and a `search`, which each kind of list makes; what was counted is said by `_say_count`."""

    table: PagedTable
    search: SearchField

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.notice = Notice(look)
        self.selected_label = label(look, "", "meta", "muted")
        self._counting_timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._counting_timer.timeout.connect(self._say_counting)
        QShortcut(QKeySequence.StandardKey.Find, self, self._find)

    @abstractmethod
    def _say_count(self, words: str) -> None:
        """Say how much there is, where this list says it."""

    def _say_counting(self) -> None:
        self._say_count(self.tr("Counting…"))

    def _show_selected(self, rows: int) -> None:
        self.selected_label.setText(self.tr("{count} selected").format(count=say_number(self._look, rows)))

    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _refuse_copy(self) -> None:
        sentence = self.tr("At most {count} rows can be copied at once. Select fewer, or export them as a file.")
        self.notice.say(sentence.format(count=say_number(self._look, MOST_COPIED)))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self._show_refusal(error)

    def _show_refusal(self, refusal: Refusal) -> None:
        self._counting_timer.stop()
        self.notice.say(say(refusal))
