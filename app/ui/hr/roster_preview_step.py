"""The step of an import that shows what the file changes, and the one button that does it."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.roster_importing import RosterChoices, RosterPreview
from app.ui.hr.roster_preview_view import RosterPreviewView
from app.ui.hr.roster_words import RosterWords
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.lines import scrolling
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number
from app.ui.shared.text_flow import TextBlock


class RosterPreviewStep(QWidget):
    """`apply_wanted` tells the choices to apply with."""

    apply_wanted = Signal(RosterChoices)
    columns_pressed = Signal()
    again_pressed = Signal()

    def __init__(
        self,
        look: Look,
        preview: RosterPreview,
        today: date,
        words: RosterWords,
        worker: BackgroundWorker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self.preview = look, preview
        self.view = RosterPreviewView(look, preview, today, words, worker)
        self.nothing = TextBlock(look, self.tr("The workspace says all of this already."), "body", "textMuted")
        self.apply_button = Button(look, "", "primary", icon="check", large=True)
        self.columns_button = Button(look, self.tr("Change the columns"), large=True)
        self.again_button = Button(look, self.tr("Another file"), "ghost", large=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        column.addWidget(scrolling(self.view), 1)
        nothing = QHBoxLayout()
        nothing.setContentsMargins(4, 0, 4, 0)
        nothing.addWidget(self.nothing)
        column.addLayout(nothing)
        foot = FlowLayout(look.px(12))
        for button in (self.apply_button, self.columns_button, self.again_button):
            foot.addWidget(button)
        around = QHBoxLayout()
        around.setContentsMargins(4, 4, 4, 4)
        around.addLayout(foot)
        column.addLayout(around)
        self.view.changed.connect(self._name_button)
        self.apply_button.clicked.connect(self._tell)
        self.columns_button.clicked.connect(self.columns_pressed)
        self.again_button.clicked.connect(self.again_pressed)
        self._name_button()

    def focus_first(self) -> None:
        """Put the keyboard on what comes next."""
        button = self.apply_button if self.apply_button.isEnabled() else self.columns_button
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_button(self) -> None:
        choices = self.view.choices()
        people = self.preview.people(choices)
        count = say_number(self._look, people)
        words = self.tr("Apply to 1 person") if people == 1 else self.tr("Apply to {count} people").format(count=count)
        self.apply_button.setText(words)
        day = choices.absent_left_on
        writes = any(True for _ in self.preview.diff.to_write(day.isoformat() if day is not None else None))
        self.apply_button.setEnabled(writes)
        self.nothing.setVisible(not writes and people > 0)

    def _tell(self) -> None:
        self.apply_wanted.emit(self.view.choices())
