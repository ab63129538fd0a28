"""What one can do with an outcome: read about it, print it, save it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.shared.buttons import Button
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice


class ShareFoot(QWidget):
    """The buttons below the advice; `lesson` is the title of the lesson page to read, empty if there is none."""

    def __init__(self, look: Look, lesson: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.read_button = Button(
            look, self.tr("Read about it"), "secondary", icon="book-open", compact=True, parent=self
        )
        self.read_button.setAccessibleDescription(lesson)
        self.print_button = Button(look, self.tr("Print"), "ghost", icon="printer", compact=True)
        self.save_button = Button(look, self.tr("Save as PDF"), "ghost", icon="download", compact=True)
        self.saved = Notice(look, "right", "check")
        self.fault = Notice(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(4), look.px(4), look.px(4))
        column.setSpacing(look.px(6))
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        row.addWidget(self.read_button)
        self.read_button.setVisible(bool(lesson))
        row.addWidget(self.print_button)
        row.addWidget(self.save_button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.saved)
        column.addWidget(self.fault)

    def show_saving(self, *, saving: bool) -> None:
        """Show that a file is being written: until it is there, no second one can be asked for."""
        self.save_button.setEnabled(not saving)
        self.save_button.setText(self.tr("Saving…") if saving else self.tr("Save as PDF"))

    def say_saved(self, sentence: str) -> None:
        """Say that a file was written."""
        self.fault.clear()
        self.saved.say(sentence)

    def say_fault(self, sentence: str) -> None:
        """Say that a file was not written."""
        self.saved.clear()
        self.fault.say(sentence)
