"""The place on a page for a question that can wait, which takes no room until there is one."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.shared.focus_order import tab_through
from app.ui.shared.look import Look


class QuestionPlace(QWidget):
    """Stands, and comes by Tab, after another part of the page."""

    def __init__(self, look: Look, after: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._after = after
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, look.px(16))
        self.hide()

    def show_question(self, question: QWidget) -> None:
        """Show a question."""
        self._column.addWidget(question)
        question.show()
        self.show()
        tab_through(self._after, question)
