"""The bar under an item of a quiz: before checking what one can do, after it the verdict and the way on."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.shared.buttons import Button
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.verdict_words import VerdictWords


class QuizBar(QWidget):
    """Shows one of three faces: an open item, a checked one, or the overview of all."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdict_words = VerdictWords(look)
        self.notice = Notice(look)
        self.back_button = Button(look, self.tr("Back"), "ghost", icon="arrow-left")
        self.flag_button = Button(look, self.tr("Flag"), "ghost", icon="flag")
        self.flag_button.setCheckable(True)
        self.check_button = Button(look, self.tr("Check answer"), "primary", key="Enter", large=True)
        self.continue_button = Button(look, self.tr("Continue"), "primary", key="Enter", large=True)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(16))
        row.addWidget(self.verdict_words, 1)
        row.addWidget(self.back_button)
        row.addWidget(self.notice, 1)
        row.addStretch(0)
        row.addWidget(self.flag_button)
        row.addWidget(self.check_button)
        row.addWidget(self.continue_button)

    def add_before_the_way_on(self, button: QWidget) -> None:
        """Add a lesser button; the one that goes on stands at the right end."""
        self._row.insertWidget(self._row.indexOf(self.continue_button), button)

    def show_open(self, *, first: bool, flagged: bool, complete: bool) -> None:
        """Show an item that can be answered; `complete` answers can be checked."""
        self._show(self.flag_button, self.check_button, *(() if first else (self.back_button,)))
        self.show_flag(flagged)
        self.check_button.setEnabled(complete)

    def show_checked(self, mark: float, reason: str, way_on: str) -> None:
        """Show the verdict on an item, and where the button leads."""
        self.verdict_words.show_mark(mark, reason)
        self._show(self.verdict_words, self.continue_button)
        self._name_continue(way_on)

    def show_overview(self, way_on: str) -> None:
        """Show the way on from the list of all items."""
        self._show(self.continue_button)
        self._name_continue(way_on)

    def show_flag(self, flagged: bool) -> None:
        """Show whether the item is marked for review."""
        self.flag_button.setChecked(flagged)
        self.flag_button.setText(self.tr("Flagged") if flagged else self.tr("Flag"))

    def _name_continue(self, way_on: str) -> None:
        self.continue_button.setText(way_on)

    def _show(self, *shown: QWidget) -> None:
        for part in (
            self.verdict_words,
            self.back_button,
            self.flag_button,
            self.check_button,
            self.continue_button,
        ):
            part.setVisible(part in shown)
