"""Shows the keys: those of the whole window, and those of lessons and quizzes."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.shared.buttons import Button, KeyHint
from app.ui.shared.focus_ring import FocusRing
from app.ui.shared.labels import label
from app.ui.shared.lines import PageBody, scrolling
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock

_SIZE = (740, 540)


class KeysDialog(QDialog):
    """One list for each place, side by side where there is room."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.close_button = Button(look, self.tr("Close"), "primary", key="Esc")
        body = PageBody()
        column = QVBoxLayout(body)
        pad = look.px(24)
        column.setContentsMargins(pad, pad, pad, look.px(8))
        column.addWidget(TextBlock(look, self.tr("Keys"), "title"))
        column.addSpacing(look.px(8))
        column.addLayout(self._lists())
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(pad, look.px(8), pad, look.px(16))
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(body), 1)
        outer.addLayout(foot)
        self._ring = FocusRing(look, self)
        self.close_button.clicked.connect(self.accept)
        room = parent.size() if parent is not None else QSize(look.px(_SIZE[0]), look.px(_SIZE[1]))
        self.resize(min(look.px(_SIZE[0]), room.width()), min(look.px(_SIZE[1]), room.height()))
        self.close_button.setFocus()

    def _lists(self) -> QGridLayout:
        look = self._look
        groups = (
            (
                self.tr("Everywhere"),
                (
                    (("Ctrl", "1–9"), self.tr("go to an entry of the navigation")),
                    (("Alt", "←"), self.tr("go back")),
                    (("Ctrl", "+ −"), self.tr("larger or smaller text")),
                    (("Ctrl", "0"), self.tr("text as usual")),
                    (("Ctrl", "Shift", "L"), self.tr("English or Japanese")),
                    (("Tab",), self.tr("go to the next control")),
                    (("F1",), self.tr("this list")),
                ),
            ),
            (
                self.tr("In a lesson"),
                (
                    (("→",), self.tr("next page")),
                    (("←",), self.tr("page before")),
                    (("↑ ↓",), self.tr("scroll")),
                    (("1–9",), self.tr("choose in “try it”")),
                    (("Esc",), self.tr("leave; the page is kept")),
                ),
            ),
            (
                self.tr("In a quiz"),
                (
                    (("1–9",), self.tr("choose an option")),
                    (("Enter",), self.tr("check, then continue")),
                    (("F",), self.tr("flag the item")),
                    (("O",), self.tr("overview of the items")),
                    (("Esc",), self.tr("leave; every answer is kept")),
                ),
            ),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(32))
        grid.setVerticalSpacing(look.px(20))
        # The longest list stands beside the two others; at large text all stand under each other.
        one = look.scale > 1.4
        cells = ((0, 0, 1), (1, 0, 1), (2, 0, 1)) if one else ((0, 0, 2), (0, 1, 1), (1, 1, 1))
        for place, (title, keys) in enumerate(groups):
            lines = QVBoxLayout()
            lines.setSpacing(look.px(6))
            lines.addWidget(label(look, title, "bodyStrong"))
            for caps, words in keys:
                lines.addWidget(KeyHint(look, caps, "+", words), 0, Qt.AlignmentFlag.AlignLeft)
            lines.addStretch(1)
            row, column, rows = cells[place]
            grid.addLayout(lines, row, column, rows, 1)
        grid.setColumnStretch(0 if one else 1, 1)
        return grid
