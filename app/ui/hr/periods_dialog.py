"""Asks how long each kind of data is needed from now on."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from app.domain.retention import LONGEST, RULES, SHORTEST, Periods, RetentionKind
from app.ui.shared.buttons import Button
from app.ui.shared.form_dialog import FormDialog
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock

_WIDTH, _HEIGHT = 520, 520


class PeriodsDialog(FormDialog):
    """`chosen` carries the periods; who shows the dialog keeps them, and closes it or tells it why not."""

    chosen = Signal(Periods)

    def __init__(self, look: Look, periods: Periods, parent: QWidget | None = None) -> None:
        super().__init__(
            look, self.tr("How long data is kept"), Button(look, self.tr("Keep these periods"), "primary"), parent
        )
        self._periods = periods
        self.fields = {kind: self._field(kind) for kind in RetentionKind}
        self._lay_out_form()
        for field in self.fields.values():
            field.textEdited.connect(self.notice.clear)
        self.action_button.clicked.connect(self._choose)
        self.open_at(_WIDTH, _HEIGHT)
        self.fields[RetentionKind.ANSWERS].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        else:
            super().keyPressEvent(event)

    def _lay_out_form(self) -> None:
        look = self._look
        words = self.tr("Shorter or longer periods hold at once. Everybody reads them under “My data”.")
        self.column.addWidget(TextBlock(look, words, "body", "textMuted"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(10))
        grid.setVerticalSpacing(look.px(10))
        grid.setColumnStretch(0, 1)
        for row, (kind, field) in enumerate(self.fields.items()):
            what = TextBlock(look, RULES[kind].what.in_language(look.language), "body")
            grid.addWidget(what, row, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(field, row, 1)
            grid.addWidget(label(look, self._unit(kind), "body", "muted"), row, 2)
        self.column.addLayout(grid)

    def _field(self, kind: RetentionKind) -> QLineEdit:
        field = QLineEdit(str(self._periods.of(kind)))
        field.setMaxLength(5)
        field.setFixedWidth(self._look.px(84))
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        what = RULES[kind].what.in_language(self._look.language)
        field.setAccessibleName(f"{what}, {self._unit(kind)}")
        field.setProperty("ringRadius", self._look.radius("control") + 2)
        return field

    def _unit(self, kind: RetentionKind) -> str:
        return self.tr("years") if kind is RetentionKind.PEOPLE else self.tr("days")

    def _choose(self) -> None:
        """Take over what is typed; a number that cannot be meant is named beside its field's words."""
        periods = self._periods
        for kind, field in self.fields.items():
            text = field.text().strip()
            length = int(text) if text.isascii() and text.isdecimal() else 0
            least, most = SHORTEST.of(kind), LONGEST.of(kind)
            if not least <= length <= most:
                words = self.tr("{what}: give a number from {least} to {most}.")
                what = RULES[kind].what.in_language(self._look.language)
                self.refuse(words.format(what=what, least=least, most=f"{most:,}"))
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            periods = replace(periods, **{kind.value: length})
        self.chosen.emit(periods)
