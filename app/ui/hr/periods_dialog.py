"""Asks how long each kind of data is needed from now on."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.retention import LONGEST, RULES, SHORTEST, Periods, RetentionKind
from app.ui.shared.announcing import announce
from app.ui.shared.buttons import Button
from app.ui.shared.dialog_size import fitting_size
from app.ui.shared.focus_ring import FocusRing
from app.ui.shared.labels import label
from app.ui.shared.lines import PageBody, hairline, scrolling
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.text_flow import TextBlock

_WIDTH, _HEIGHT = 520, 520


class PeriodsDialog(QDialog):
    """`chosen` carries the periods; who shows the dialog keeps them, and closes it or tells it why not."""

    chosen = Signal(Periods)

    def __init__(self, look: Look, periods: Periods, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._periods = look, periods
        self.setWindowTitle(self.tr("How long data is kept"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.fields = {kind: self._field(kind) for kind in RetentionKind}
        self.failure = Notice(look)
        self.cancel_button = Button(look, self.tr("Cancel"), "secondary")
        self.save_button = Button(look, self.tr("Keep these periods"), "primary")
        self._lay_out()
        self._ring = FocusRing(look, self)
        for field in self.fields.values():
            field.textEdited.connect(self.failure.clear)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._choose)
        self.resize(fitting_size(look, _WIDTH, _HEIGHT, self))
        self.fields[RetentionKind.ANSWERS].setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, sentence: str) -> None:
        """Say why these periods do not hold."""
        self.failure.say(sentence)
        announce(self.failure, sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        else:
            event.ignore()

    def _lay_out(self) -> None:
        look = self._look
        body = PageBody()
        column = QVBoxLayout(body)
        pad = look.px(24)
        column.setContentsMargins(pad, pad, pad, look.px(12))
        column.setSpacing(look.px(10))
        column.addWidget(TextBlock(look, self.windowTitle(), "title"))
        words = self.tr("Shorter or longer periods hold at once. Everybody reads them under “My data”.")
        column.addWidget(TextBlock(look, words, "body", "textMuted"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(10))
        grid.setVerticalSpacing(look.px(10))
        grid.setColumnStretch(0, 1)
        for row, (kind, field) in enumerate(self.fields.items()):
            what = TextBlock(look, RULES[kind].what.in_language(look.language), "body")
            grid.addWidget(what, row, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(field, row, 1)
            grid.addWidget(label(look, self._unit(kind), "body", "muted"), row, 2)
        column.addLayout(grid)
        column.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(pad, look.px(8), pad, look.px(18))
        foot.setSpacing(look.px(8))
        foot.addWidget(self.failure)
        buttons = QHBoxLayout()
        buttons.setSpacing(look.px(10))
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        foot.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scrolling(body), 1)
        outer.addWidget(hairline())
        outer.addLayout(foot)

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
