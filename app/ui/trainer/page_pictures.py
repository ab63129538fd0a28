"""The pictures of a lesson page, with the way to choose one more and to take one away."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.modules import Page
from app.ui.shared.buttons import Button
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.trainer.reading_order import drop


class PagePictures(QWidget):
    """`choose_pressed` asks for one more, `remove_pressed` carries the name of one that is to go."""

    choose_pressed = Signal()
    remove_pressed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: dict[str, QWidget] = {}
        self.remove_buttons: dict[str, Button] = {}
        self.choose_button = Button(look, self.tr("Picture…"), "secondary", icon="plus", compact=True)
        hint = label(look, self.tr("PNG or JPEG; or drop one on the text"), "meta", "muted")
        hint.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(4))
        head = QHBoxLayout()
        head.setSpacing(look.px(10))
        head.addWidget(self.choose_button)
        head.addWidget(hint, 1)
        self._column.addLayout(head)
        self.choose_button.clicked.connect(self.choose_pressed)

    def show_pictures(self, page: Page) -> None:
        """Show the pictures of a page; one that no text has says so."""
        names = [one.name for one in page.pictures]
        for gone in [one for one in self._rows if one not in names]:
            self._column.removeWidget(self._rows[gone])
            drop(self._rows.pop(gone))
            del self.remove_buttons[gone]
        for name in names:
            if name not in self._rows:
                self._rows[name] = self._row(name)
                self._column.addWidget(self._rows[name])

    def _row(self, name: str) -> QWidget:
        look, holder = self._look, QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(10))
        row.addWidget(label(look, name, "meta"), 0, Qt.AlignmentFlag.AlignVCenter)
        button = Button(look, self.tr("Remove"), "ghost", icon="x", compact=True)
        button.setAccessibleDescription(name)
        button.clicked.connect(partial(self.remove_pressed.emit, name))
        self.remove_buttons[name] = button
        row.addWidget(button)
        row.addStretch(1)
        return holder
