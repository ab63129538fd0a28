"""A panel beside a table that makes a file of what the table shows: what it asks scrolls, the button stays in sight."""

from abc import abstractmethod

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.domain.refusals import Refusal
from app.ui.shared.buttons import Button
from app.ui.shared.export_progress import ExportProgress
from app.ui.shared.file_run import FileRun
from app.ui.shared.focus_order import tab_through
from app.ui.shared.labels import label
from app.ui.shared.lines import PageBody, scrolling
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice

_RING = 4
"""Pixels that belong to the focus ring, which the scroll area would cut."""


class FilePanel(QFrame):
    """`column` takes what is asked; `closed` asks to hide the panel. Escape closes it too."""

    closed = Signal()

    def __init__(self, look: Look, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAccessibleName(title)
        self._look = look
        self.close_button = Button(look, "", "ghost", icon="x", compact=True)
        self.close_button.setAccessibleName(self.tr("Close the panel"))
        self.close_button.setToolTip(self.tr("Close (Esc)"))
        self.success = Notice(look, "right", "circle-check")
        self.failure = Notice(look)
        self.action_button = Button(look, "", "primary", icon="file-output", large=True)
        self.action_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.progress = ExportProgress(look)
        self.column = QVBoxLayout()
        self.column.setSpacing(0)
        self.area: QScrollArea
        self._foot = QVBoxLayout()
        self._lay_out(title)
        self._run = FileRun(self, self.action_button, self.progress)
        QShortcut(
            QKeySequence(Qt.Key.Key_Escape),
            self,
            self.closed.emit,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )
        self.close_button.clicked.connect(self.closed)

    def is_running(self) -> bool:
        """Whether a file is being written."""
        return self._run.is_running()

    def put_above_button(self, line: QHBoxLayout) -> None:
        """Show a line between the notices and the button."""
        self._foot.insertLayout(self._foot.indexOf(self.action_button), line)

    def clear_notices(self) -> None:
        """Say nothing more of what was done before."""
        self.success.clear()
        self.failure.clear()

    def showEvent(self, event: QShowEvent) -> None:
        tab_through(self.close_button, self.area, self.action_button, self.progress)
        super().showEvent(event)

    @abstractmethod
    def focus_first(self) -> None:
        """Put the keyboard on the first choice."""

    @abstractmethod
    def _refuse(self, refusal: Refusal) -> None:
        """Say why there is no file, beside what it is about."""

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self._refuse(error)

    def _lay_out(self, title: str) -> None:
        look = self._look
        outer = QVBoxLayout(self)
        outer.setContentsMargins(look.px(20) + 1 - _RING, look.px(18), 0, look.px(20))
        outer.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(_RING, 0, look.px(10), 0)
        head.addWidget(label(look, title, "heading"), 1)
        head.addWidget(self.close_button)
        outer.addLayout(head)
        body = PageBody()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(_RING, look.px(10), look.px(20), look.px(12))
        inside.setSpacing(0)
        inside.addLayout(self.column)
        inside.addStretch(1)
        self.area = scrolling(body)
        outer.addWidget(self.area, 1)
        self._foot.setContentsMargins(_RING, look.px(8), look.px(20), 0)
        self._foot.setSpacing(look.px(8))
        for part in (self.success, self.failure, self.action_button, self.progress):
            self._foot.addWidget(part)
        outer.addLayout(self._foot)
