"""The text of a lesson page in both languages beside each other, and which of them was left behind."""

from datetime import date
from typing import Any, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.texts import LANGUAGES, Language, Revised
from app.ui.shared.buttons import Button
from app.ui.shared.labels import label, tip
from app.ui.shared.look import Look
from app.ui.trainer.body_field import BodyField
from app.ui.trainer.language_pair import LanguageHead, LanguagePair
from app.ui.trainer.module_history import ModuleHistory, page_lens
from app.ui.trainer.part_box import PartBox
from app.ui.trainer.spots import Spot
from app.ui.trainer.step_line import StepLine
from app.ui.trainer.word_field import FieldLook

_BODY = FieldLook(pad=(12, 10), lines=True, least=8)


class PageBodies(QWidget):
    """`in_step_pressed` says that both languages say the same again, `files_dropped` carries paths."""

    in_step_pressed = Signal()
    files_dropped: ClassVar["Signal[Any]"] = Signal(object)

    def __init__(
        self, look: Look, history: ModuleHistory, page_id: str, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._history, self._page_id, self._today = look, history, page_id, today
        self.fields: dict[Language, BodyField] = {}
        self.steps: dict[Language, StepLine] = {}
        self._last: Language = look.language
        self.bold_button = self._tool(self.tr("Bold"), "Ctrl+B")
        self.list_button = self._tool(self.tr("List"), "Ctrl+L")
        tools = QHBoxLayout()
        tools.setSpacing(look.px(4))
        hint = label(look, self.tr("Markdown: # heading, **bold**, *key term*, - list, > quotation"), "meta", "muted")
        hint.setWordWrap(True)
        tools.addWidget(hint, 1)
        tools.addWidget(self.bold_button)
        tools.addWidget(self.list_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addLayout(tools)
        column.addWidget(LanguagePair(look, *(self._make(one) for one in LANGUAGES), history=history))
        self.bold_button.clicked.connect(lambda: self._mark(bold=True))
        self.list_button.clicked.connect(lambda: self._mark(bold=False))

    def language(self) -> Language:
        """Return the language that was written last, of those of the module."""
        return self._history.language_for(self._last)

    def cursor_in(self, language: Language) -> int:
        """Return where the cursor is in a text, counted in letters."""
        return self.fields[language].textCursor().position()

    def focus(self, language: Language) -> None:
        """Put the keyboard into a text."""
        self.fields[language].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_behind(self, behind: Language | None, revised: Revised | None) -> None:
        """Show which of the two languages was left behind, and when."""
        for step in self.steps.values():
            step.show_behind(behind, revised)

    def _make(self, language: Language) -> QWidget:
        look, holder = self._look, QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        heading = LanguageHead(look, self._history, self.tr("Text"), language)
        heading.setFixedHeight(look.number("tagHeight"))
        self.steps[language] = step = StepLine(look, language, self._today)
        step.pressed.connect(self.in_step_pressed)
        head = QHBoxLayout()
        head.setSpacing(look.px(8))
        head.addWidget(heading)
        head.addWidget(step, 1)
        column.addLayout(head)
        field = BodyField(
            look,
            self._history,
            Spot(("pages", self._page_id, "body"), language),
            page_lens(self._page_id, "body", language),
            self.tr("Text"),
            self.tr("What people read on this page"),
            _BODY,
        )
        field.files_dropped.connect(self.files_dropped)
        field.focused.connect(lambda on: self._remember(language, on=on))
        self.fields[language] = field
        column.addWidget(PartBox(look, None, [field]), 1)
        return holder

    def _tool(self, name: str, keys: str) -> Button:
        button = Button(self._look, name, "ghost", compact=True)
        said = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(tip(f"{name} ({said})"))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the cursor stays in the text; the keyboard has the keys
        return button

    def _remember(self, language: Language, *, on: bool) -> None:
        if on:
            self._last = language

    def _mark(self, *, bold: bool) -> None:
        field = self.fields[self.language()]
        if bold:
            field.make_bold()
        else:
            field.make_list()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
