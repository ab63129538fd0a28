"""Shows examples of a commitment one after another: a situation, and its answer to who may see it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.examples import Example, ExampleAnswer
from app.domain.texts import Text
from app.ui.shared.announcing import announce
from app.ui.shared.buttons import Button
from app.ui.shared.labels import icon_label, label
from app.ui.shared.lines import hairline, swap
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock


class ExampleCard(QFrame):
    """Shows the first of `examples`; `page_wanted` carries the module and the lesson page (from 1) that teach one."""

    page_wanted = Signal(str, int)

    def __init__(self, look: Look, examples: tuple[Example, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._look, self._examples, self._at = look, examples, 0
        self._title = label(look, "", "overline", "accent")
        self._content = QWidget()
        self.another_button = Button(look, self.tr("Another example"), "secondary", icon="repeat", compact=True)
        self._column = QVBoxLayout(self)
        pad = look.number("cardPad")
        self._column.setContentsMargins(pad, look.px(16), pad, look.px(16))
        self._column.setSpacing(look.px(8))
        self._column.addWidget(self._title)
        self._column.addWidget(self._content)
        self._column.addWidget(self.another_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.another_button.setVisible(len(examples) > 1)
        self.another_button.clicked.connect(self._go_on)
        self._show()

    def _show(self) -> None:
        look, example = self._look, self._examples[self._at]
        language = look.language
        title = self.tr("Example {number} of {examples}").format(number=self._at + 1, examples=len(self._examples))
        self._title.setText(self.tr("Example") if len(self._examples) == 1 else title)
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(TextBlock(look, example.situation.in_language(language).strip(), "option"))
        if example.question is not None:
            column.addWidget(TextBlock(look, example.question.in_language(language).strip(), "bodyStrong"))
        if example.answer is not None:
            self._add_answer(column, example.answer)
        else:
            hidden = self.tr("Its answer is shown here once you have passed the quiz.")
            column.addWidget(TextBlock(look, hidden, "meta", "textMuted"))
        self.page_button = Button(look, self.tr("Read about it in the lesson"), "link", icon="book-open")
        self.page_button.clicked.connect(self._go_to_page)
        column.addWidget(self.page_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.page_button.setVisible(example.page is not None)
        self._content = swap(self._column, self._content, fresh)

    def _add_answer(self, column: QVBoxLayout, answer: ExampleAnswer) -> None:
        look = self._look
        column.addWidget(hairline())
        head = QHBoxLayout()
        head.setSpacing(look.px(6))
        head.addWidget(icon_label(look, "check", "right", 16))
        title = self.tr("The right answer")
        if answer.truth is not None:
            title = self.tr("True, because") if answer.truth else self.tr("False, because")
        head.addWidget(label(look, title, "bodyStrong", "right"))
        head.addStretch(1)
        column.addLayout(head)
        for line in answer.lines:
            column.addWidget(TextBlock(look, self._said(line), "body"))
        column.addWidget(TextBlock(look, self._said(answer.explanation), "body", "textMuted"))

    def _said(self, text: Text) -> str:
        return text.in_language(self._look.language).strip()

    def _go_on(self) -> None:
        self._at = (self._at + 1) % len(self._examples)
        self._show()
        announce(self, f"{self._title.text()}. {self._said(self._examples[self._at].situation)}")

    def _go_to_page(self) -> None:
        example = self._examples[self._at]
        if example.page is not None:
            self.page_wanted.emit(example.module, example.page)
