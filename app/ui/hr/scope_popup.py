"""Chooses whom the overview is about: a department, a job, those who report to somebody, or everybody."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.overview import Scope, ScopeChoices
from app.ui.shared.buttons import Button
from app.ui.shared.field_combo import FieldCombo
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.popup_frame import PopupFrame


class ScopePopup(PopupFrame):
    """Three lists to choose from, each of which can stay open; `chosen` carries the `Scope`."""

    chosen = Signal(Scope)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.setAccessibleName(self.tr("Whom the figures are about"))
        self.apply_button.setText(self.tr("Show these people"))
        self.everyone_button = Button(look, self.tr("Everyone"))
        self._choices = ScopeChoices((), (), ())
        self.department = FieldCombo(look, self.tr("Department"), self.tr("Any department"))
        self.job = FieldCombo(look, self.tr("Job"), self.tr("Any job"))
        self.manager = FieldCombo(look, self.tr("Reports to"), self.tr("Anybody"))
        self._lay_out()
        self.apply_button.clicked.connect(self._take)
        self.everyone_button.clicked.connect(self._take_everyone)

    def offer(self, choices: ScopeChoices) -> None:
        """Offer these values."""
        self._choices = choices
        for field, prompt, values in (
            (self.department, self.tr("Any department"), [(one, one) for one in choices.departments]),
            (self.job, self.tr("Any job"), [(one, one) for one in choices.jobs]),
            (self.manager, self.tr("Anybody"), [(number, _named(number, name)) for number, name in choices.managers]),
        ):
            field.clear()
            field.addItem(prompt, "")
            for value, words in values:
                field.addItem(words, value)

    def show_scope(self, scope: Scope) -> None:
        """Show what is chosen."""
        for field, value in (
            (self.department, scope.department),
            (self.job, scope.job),
            (self.manager, scope.manager),
        ):
            field.setCurrentIndex(field.findData(value) if value is not None else -1)

    def words(self, scope: Scope) -> str:
        """Return a scope in words, for instance "Sales, Clerk"."""
        names = dict(self._choices.managers)
        parts = [one or self.tr("No department") for one in (scope.department, scope.job) if one is not None]
        if scope.manager is not None:
            who = names.get(scope.manager) or scope.manager
            parts.append(self.tr("reporting to {name}").format(name=who))
        return ", ".join(parts) or self.tr("Everyone")

    def first(self) -> QWidget:
        return self.department

    def _lay_out(self) -> None:
        look, pad = self._look, self._look.px(16)
        column = QVBoxLayout(self)
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(look.px(12))
        for field in (self.department, self.job, self.manager):
            pair = QVBoxLayout()
            pair.setSpacing(look.px(4))
            name = label(look, field.accessibleName(), "tag")
            name.setBuddy(field)
            pair.addWidget(name)
            pair.addWidget(field)
            column.addLayout(pair)
        column.addWidget(self.notice)
        buttons = QHBoxLayout()
        buttons.setSpacing(look.px(8))
        buttons.addWidget(self.apply_button)
        buttons.addWidget(self.everyone_button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self.setFixedWidth(max(look.px(300), self.minimumSizeHint().width()))
        self.setTabOrder(self.manager, self.apply_button)
        self.apply_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _take(self) -> None:
        values = [field.currentData() or None for field in (self.department, self.job, self.manager)]
        self._tell(Scope(*values))

    def _take_everyone(self) -> None:
        self._tell(Scope())

    def _tell(self, scope: Scope) -> None:
        self.hide()
        self.chosen.emit(scope)


def _named(number: str, name: str) -> str:
    return f"{name}  {number}" if name else number
