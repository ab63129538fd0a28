"""A form of a few fields, some of them secret, with its sentence of fault and one button: how one signs in."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from app.ui.shared.buttons import Button
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.text_flow import TextBlock

_COLUMN = 520
_FIELD = 360


@dataclass(frozen=True, slots=True)
class FormField:
    """A field by its name in the form, with its label; `rule` is said below it."""

    name: str
    label: str
    secret: bool = False
    rule: str = ""


class SecretForm(QWidget):
    """Enter goes on to the next empty field, and from the last one `submitted`. Secrets show only if asked to."""

    submitted = Signal()

    def __init__(
        self,
        look: Look,
        title: str,
        words: str,
        fields: Sequence[FormField],
        submit: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._working = look, False
        self.title = label(look, title, "pageTitle")
        self.title.setWordWrap(True)
        self._words = TextBlock(look, words, "body", "textMuted")
        self.fields: dict[str, QLineEdit] = {}
        self._secrets: list[QLineEdit] = []
        self.show_button = Button(look, "", "link", compact=True)
        self.notice = Notice(look)
        self.submit_button = Button(look, submit, "primary", large=True)
        self._lay_out(fields)
        for field in self.fields.values():
            field.returnPressed.connect(self._enter)
            field.textEdited.connect(self.forget_fault)
        self.show_button.clicked.connect(self._show_or_hide)
        self.submit_button.clicked.connect(self._submit)
        self._hide_secrets(True)

    def text(self, name: str) -> str:
        """Return what is typed in a field."""
        return self.fields[name].text()

    def focus(self, name: str) -> None:
        """Put the keyboard into a field and select what is in it, so that typing replaces it."""
        self.fields[name].setFocus(Qt.FocusReason.OtherFocusReason)
        self.fields[name].selectAll()

    def focus_first(self) -> None:
        """Put the keyboard into the first field that is empty."""
        self.focus(next((name for name, field in self.fields.items() if not field.text()), next(iter(self.fields))))

    def refuse(self, sentence: str, name: str) -> None:
        """Say what is wrong, and at which field."""
        self.notice.say(sentence)
        self._mark(self.fields[name], True)
        self.focus(name)

    def forget_fault(self) -> None:
        """Say nothing of what was wrong any more."""
        self.notice.clear()
        for field in self.fields.values():
            self._mark(field, False)

    def set_working(self, working: bool) -> None:
        """Take no second press while the first is under way."""
        self._working = working
        self.submit_button.setEnabled(not working)

    def _lay_out(self, fields: Sequence[FormField]) -> None:
        look = self._look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        self._words.limit_width(look.px(_COLUMN))
        column.addWidget(self.title)
        column.addWidget(self._words)
        column.addSpacing(look.px(10))
        for one in fields:
            field = QLineEdit()
            field.setMaximumWidth(look.px(_FIELD))
            name: QLabel = label(look, one.label, "overline")
            name.setBuddy(field)
            field.setAccessibleName(one.label)
            self.fields[one.name] = field
            if one.secret:
                self._secrets.append(field)
            column.addSpacing(look.px(6))
            column.addWidget(name)
            column.addWidget(field)
            if one.rule:
                rule = TextBlock(look, one.rule, "meta", "textMuted")
                rule.limit_width(look.px(_COLUMN))
                column.addWidget(rule)
        column.addWidget(self.show_button)
        column.addWidget(self.notice)
        column.addSpacing(look.px(10))
        column.addWidget(self.submit_button)
        self.show_button.setVisible(bool(self._secrets))

    def _enter(self) -> None:
        empty = [field for field in self.fields.values() if not field.text()]
        if empty and self.sender() is not empty[0]:
            empty[0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._submit()

    def _submit(self) -> None:
        if not self._working:
            self.submitted.emit()

    def _show_or_hide(self) -> None:
        self._hide_secrets(self._secrets[0].echoMode() == QLineEdit.EchoMode.Normal)

    def _hide_secrets(self, hide: bool) -> None:
        for field in self._secrets:
            field.setEchoMode(QLineEdit.EchoMode.Password if hide else QLineEdit.EchoMode.Normal)
        self.show_button.setText(self.tr("Show what is typed") if hide else self.tr("Hide what is typed"))

    def _mark(self, field: QLineEdit, fault: bool) -> None:
        field.setProperty("fault", "true" if fault else "false")
        field.style().unpolish(field)
        field.style().polish(field)
