"""Says what was just done with a version of the policy, with the ways to the module that came of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.shared.buttons import Button
from app.ui.shared.done_line import DoneLine
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.look import Look


class AdoptionDone(QWidget):
    """`module_wanted` leads to the editor of the delta module, `assigned_wanted` (for HR alone) to who has it."""

    module_wanted = Signal(str)
    assigned_wanted = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None, *, sees_assignments: bool) -> None:
        super().__init__(parent)
        self._module, self._sees_assignments = "", sees_assignments
        self.line = DoneLine(look)
        self.module_button = Button(look, self.tr("Open the short module"), "link", icon="book-open", compact=True)
        self.assigned_button = Button(look, self.tr("See who has it"), "link", icon="list-checks", compact=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        column.addWidget(self.line)
        links = FlowLayout(look.px(16))
        for link in (self.module_button, self.assigned_button):
            links.addWidget(link)
        column.addLayout(links)
        self.module_button.clicked.connect(lambda: self.module_wanted.emit(self._module))
        self.assigned_button.clicked.connect(lambda: self.assigned_wanted.emit(self._module))
        self.hide()

    def say(self, words: str, module: str = "") -> None:
        """Say what was done, with links to the delta module where one was made; no words take it back."""
        self._module = module
        self.module_button.setVisible(bool(module))
        self.assigned_button.setVisible(bool(module) and self._sees_assignments)
        self.setVisible(bool(words))
        if words:
            self.line.say(words)
        else:
            self.line.clear()

    def text(self) -> str:
        """Return what is said."""
        return self.line.words.text()
