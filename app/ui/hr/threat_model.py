"""The one-page threat model, folded away until somebody wants to know what records can prove and what not."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.shared.buttons import Button
from app.ui.shared.lesson_text import LessonText
from app.ui.shared.look import Look


class ThreatModel(QWidget):
    """Read from the program's resources, in the language of the window, when it is first unfolded."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        words = self.tr("What these records can and cannot prove")
        self.open_button = Button(look, words, "link", icon="chevron-right")
        self.close_button = Button(look, words, "link", icon="chevron-down")
        self.text: LessonText | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(10))
        for button in (self.open_button, self.close_button):
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.open_button.setAccessibleDescription(self.tr("Unfolds a page of text"))
        self.close_button.setAccessibleDescription(self.tr("Folds the text away"))
        self.close_button.hide()
        self.open_button.clicked.connect(self.unfold)
        self.close_button.clicked.connect(self.fold)

    def unfold(self) -> None:
        """Show the text."""
        if self.text is None:
            look = self._look
            path = look.resources / "threat-model" / f"threat-model.{look.language}.md"
            # The button above is the heading of the text.
            _, _, body = path.read_text("utf-8").partition("\n")
            self.text = LessonText(look, body.strip())
            self._column.addWidget(self.text)
        self._show(True)
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def fold(self) -> None:
        """Hide the text."""
        self._show(False)
        self.open_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, shown: bool) -> None:
        # The button that is to have the keyboard comes before the other one goes, which would hand it on.
        (self.close_button if shown else self.open_button).show()
        (self.open_button if shown else self.close_button).hide()
        if self.text is not None:
            self.text.setVisible(shown)
