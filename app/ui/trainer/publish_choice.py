"""Whether completions stay valid with a new version, or whom it asks to learn the module again, and by when."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from app.domain.publishing import NOBODY, Concern, Whom
from app.ui.shared.field_combo import FieldCombo
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.popup_frame import day_field, day_in, to_qt
from app.ui.shared.text_flow import TextBlock
from app.ui.shared.tick_box import TickBox

_TIME = timedelta(days=28)


class PublishChoice(QWidget):
    """Completions stay valid unless somebody chooses otherwise."""

    def __init__(self, look: Look, departments: Sequence[str], today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.stay = TickBox(look, self.tr("Completions stay valid"), "radio")
        self.again = TickBox(look, self.tr("Whoever passed learns it again"), "radio")
        self.some = TickBox(look, self.tr("Whoever passed in one department learns it again"), "radio")
        self._group = QButtonGroup(self)
        for button in (self.stay, self.again, self.some):
            self._group.addButton(button)
        self.stay.setChecked(True)
        self.department = FieldCombo(look, self.tr("Department"), self.tr("Choose a department"))
        self.department.setMaximumWidth(look.px(320))
        for one in departments:
            self.department.addItem(one, one)
        self._due_title = label(look, self.tr("Due"), "overline")
        self.due = day_field(look, self.tr("Due"), self)
        self.due.setDate(to_qt(today + _TIME))
        self._words = TextBlock(look, "", "meta", "textMuted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addWidget(label(look, self.tr("Who has passed it before"), "overline"))
        for part in (self.stay, self.again, self.some, self.department, self._due_title, self.due, self._words):
            column.addWidget(part)
        self.some.setVisible(bool(departments))
        self._group.buttonClicked.connect(self._fit)
        self._fit()

    def concern(self) -> Concern:
        """Return what was chosen; a department that was not named yet is empty."""
        if self.stay.isChecked():
            return NOBODY
        if self.again.isChecked():
            return Concern(Whom.PASSED, due=day_in(self.due))
        return Concern(Whom.DEPARTMENT, str(self.department.currentData() or ""), day_in(self.due))

    def show_first(self, *, first: bool) -> None:
        """A first version asks nobody again, so there is nothing to choose."""
        self.setVisible(not first)

    def _fit(self) -> None:
        stays = self.stay.isChecked()
        self.department.setVisible(self.some.isChecked())
        self._due_title.setVisible(not stays)
        self.due.setVisible(not stays)
        words = self.tr("Nobody is asked for anything. Choose this for corrections that change no rule.")
        if not stays:
            words = self.tr("The module is assigned to them again. Their earlier records stay as they are.")
        self._words.set_text(words)
