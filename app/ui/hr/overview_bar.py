"""The top of the overview: of which day the figures are, and the two buttons for other people and another day."""

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from app.domain.overview import Scope, ScopeChoices
from app.ui.hr.as_of_chip import AsOfPopup
from app.ui.hr.overview_state import OverviewState
from app.ui.hr.scope_popup import ScopePopup
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.menu_button import MenuButton
from app.ui.shared.sentences import say_date


class OverviewBar(QWidget):
    """`scope_chosen` carries other people, `day_chosen` another day, today at the latest."""

    scope_chosen = Signal(Scope)
    day_chosen = Signal(date)

    def __init__(self, look: Look, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._state = OverviewState()
        self.as_of_label = label(look, "", "meta", "muted")
        self.scope_button = MenuButton(look, self.tr("Whom the figures are about"), "users")
        self.day_button = MenuButton(look, self.tr("Day"))
        self.scope_popup = ScopePopup(look, self.scope_button)
        self.day_popup = AsOfPopup(look, today, self.day_button)
        self._lay_out()
        self.scope_button.clicked.connect(self._open_scope)
        self.day_button.clicked.connect(self._open_day)
        self.scope_popup.chosen.connect(self.scope_chosen)
        self.day_popup.chosen.connect(self.day_chosen)
        self.show_state(self._state)

    def offer(self, choices: ScopeChoices) -> None:
        """Offer these people to choose from."""
        self.scope_popup.offer(choices)
        self.show_state(self._state)

    def show_state(self, state: OverviewState) -> None:
        """Show what is chosen."""
        self._state = state
        self.scope_button.show_choice(self.scope_popup.words(state.scope))
        if state.as_of is None:
            self.day_button.show_choice(self.tr("Today"))
        else:
            self.day_button.show_choice(self.tr("Until {day}").format(day=say_date(self._look, state.as_of)))

    def say(self, words: str) -> None:
        """Say of when the figures are, or that they are being read."""
        self.as_of_label.setText(words)

    def fit(self, width: int) -> None:
        """Put the buttons below the words where there is little width."""
        tools = self.scope_button.sizeHint().width() + self.day_button.sizeHint().width()
        stacked = tools + self._look.px(300) > width
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)

    def _lay_out(self) -> None:
        look = self._look
        titles = QHBoxLayout()
        titles.setSpacing(look.px(12))
        titles.addWidget(label(look, self.tr("Overview"), "heading"), 0, Qt.AlignmentFlag.AlignBaseline)
        self.as_of_label.setWordWrap(True)
        titles.addWidget(self.as_of_label, 1, Qt.AlignmentFlag.AlignBaseline)
        tools = QHBoxLayout()
        tools.setSpacing(look.px(8))
        tools.addWidget(self.scope_button)
        tools.addWidget(self.day_button)
        tools.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.px(8))
        self._row.addLayout(titles, 1)
        self._row.addLayout(tools)

    def _open_scope(self) -> None:
        self.scope_popup.show_scope(self._state.scope)
        self.scope_popup.open_at(self.scope_button.mapToGlobal(QPoint(0, self.scope_button.height())))

    def _open_day(self) -> None:
        self.day_popup.open_at(self.day_button.mapToGlobal(QPoint(0, self.day_button.height())))
