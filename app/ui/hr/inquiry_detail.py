"""One inquiry whole, and the field for its answer."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.inquiries import LONGEST_TEXT, AboutKind, AskedInquiry, InquiryState
from app.ui.shared.announcing import announce
from app.ui.shared.buttons import Button
from app.ui.shared.inquiry_words import InquiryWords
from app.ui.shared.labels import label, line_icon
from app.ui.shared.lines import PageBody, hairline, scrolling, swap
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.sentences import say_number
from app.ui.shared.text_flow import TextBlock

_WIDEST = 640
_COUNTED_FROM = LONGEST_TEXT * 3 // 4


class InquiryDetail(QWidget):
    """`answered` carries the inquiry and the text to send, `closed` that the keyboard shall go back to the list.

    `correction_wanted` carries an inquiry about a record, `edit_wanted` one about an item or a lesson page. What was
    typed for an inquiry is kept while others are looked at.
    """

    answered = Signal(UUID, str)
    correction_wanted = Signal(AskedInquiry)
    edit_wanted = Signal(AskedInquiry)
    closed = Signal()

    def __init__(self, look: Look, words: InquiryWords, parent: QWidget | None = None, *, answers: bool = True) -> None:
        """`answers` is False for who only reads, and neither answers nor edits."""
        super().__init__(parent)
        self._look, self._words = look, words
        self._shown: AskedInquiry | None = None
        self._typed: dict[UUID, str] = {}
        self.back_button = Button(look, self.tr("Back to the list"), "link", icon="arrow-left")
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(look.px(112))
        self.text.setAccessibleName(self.tr("Your answer"))
        self.text.setProperty("ringRadius", look.radius("control") + 2)
        self._count = label(look, "", "meta", "muted")
        self.failure = Notice(look)
        self.success = Notice(look, "right", "circle-check")
        self.send_button = Button(look, self.tr("Send the answer"), "primary")
        self.correct_button = Button(look, self.tr("Correct the record…"), "secondary", icon="pencil")
        self.edit_button = Button(look, self.tr("Edit the item"), "secondary", icon="square-pen")
        self._may_edit = answers
        self._answer = QWidget()
        self._answer.setVisible(answers)
        self._said = QWidget()
        self._content = QWidget()
        self._lay_out()
        self.text.textChanged.connect(self._text_changed)
        self.send_button.clicked.connect(self._send)
        self.correct_button.clicked.connect(self._want_correction)
        self.edit_button.clicked.connect(self._want_edit)
        self.back_button.clicked.connect(self.closed)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._send, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._content.hide()

    def show_inquiry(self, asked: AskedInquiry) -> None:
        """Show an inquiry with what was typed for it so far."""
        if self._shown is None or self._shown.inquiry.id != asked.inquiry.id:
            self.success.clear()
            self._shown = asked
            self.text.setPlainText(self._typed.get(asked.inquiry.id, ""))
            self.scroll_area.verticalScrollBar().setValue(0)
        self._shown = asked
        self._said = swap(self._column, self._said, self._words_of(asked))
        self.correct_button.setVisible(asked.inquiry.about_kind is AboutKind.RECORD)
        is_page = asked.inquiry.about_kind is AboutKind.PAGE
        self.edit_button.setText(self.tr("Edit the page") if is_page else self.tr("Edit the item"))
        self.edit_button.setVisible(self._may_edit and (is_page or asked.inquiry.about_kind is AboutKind.ITEM))
        self._content.show()

    def show_nothing(self) -> None:
        """Show that there is nothing to show."""
        self._shown = None
        self._content.hide()

    def begin(self) -> None:
        """Put the keyboard into the answer, or on what can be read."""
        reads = self._answer.isHidden()
        (self.back_button if reads else self.text).setFocus(Qt.FocusReason.TabFocusReason)

    def refuse(self, sentence: str) -> None:
        """Say why the answer was not sent; what was typed stays."""
        self.failure.say(sentence)
        announce(self.failure, sentence)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_sent(self, asked: AskedInquiry) -> None:
        """Show the inquiry with the answer that was sent."""
        self._typed.pop(asked.inquiry.id, None)
        self.text.clear()
        self.show_inquiry(asked)
        sentence = self.tr("Sent. {name} finds it under “My data”.").format(name=asked.person.name)
        self.success.say(sentence)
        announce(self.success, sentence)

    def draft(self, text: str, sentence: str) -> None:
        """Put the beginning of an answer before what is typed, and say what it is about."""
        typed = self.text.toPlainText().strip()
        self.text.setPlainText(f"{text}\n\n{typed}" if typed else text)
        self.success.say(sentence)
        announce(self.success, sentence)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_way_back(self, shown: bool) -> None:
        """Offer a way back where the list is not beside this."""
        self.back_button.setVisible(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        look = self._look
        self._content.setFixedWidth(max(min(look.px(_WIDEST), self.width() - 2 * look.px(28)), 1))
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        look = self._look
        self._column = column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._said)
        column.addWidget(self.correct_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.edit_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.success)
        answer = QVBoxLayout(self._answer)
        answer.setContentsMargins(0, 0, 0, 0)
        answer.setSpacing(look.px(8))
        row = QHBoxLayout()
        row.addWidget(label(look, self.tr("Your answer"), "bodyStrong"))
        row.addStretch(1)
        row.addWidget(self._count)
        answer.addLayout(row)
        answer.addWidget(self.text)
        answer.addWidget(self.failure)
        stays = self.tr("An answer that was sent stays as it is; a further one can follow.")
        answer.addWidget(TextBlock(look, stays, "meta", "textMuted"))
        answer.addWidget(self.send_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._answer)
        body = PageBody()
        around = QHBoxLayout(body)
        around.setContentsMargins(look.px(28), look.px(18), 0, look.px(28))
        around.addWidget(self._content, 0, Qt.AlignmentFlag.AlignTop)
        around.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.scroll_area = scrolling(body)
        outer.addWidget(self.scroll_area)

    def _words_of(self, asked: AskedInquiry) -> QWidget:
        look, words, inquiry, person = self._look, self._words, asked.inquiry, asked.person
        said = QWidget()
        column = QVBoxLayout(said)
        column.setContentsMargins(0, 0, 0, look.px(10))
        column.setSpacing(look.px(4))
        column.addWidget(TextBlock(look, words.heading(inquiry, asked.subject), "question"))
        who = "  ·  ".join(part for part in (person.name, person.number, person.department) if part)
        column.addWidget(TextBlock(look, who, "body", "textMuted"))
        column.addWidget(TextBlock(look, words.asked(inquiry), "meta", "textMuted"))
        if asked.inquiry.state is InquiryState.WAITING:
            column.addWidget(self._age(asked))
        column.addSpacing(look.px(6))
        column.addWidget(TextBlock(look, inquiry.text, "option"))
        for answer in inquiry.answers:
            column.addSpacing(look.px(8))
            column.addWidget(hairline())
            column.addSpacing(look.px(6))
            column.addWidget(TextBlock(look, words.answered(answer), "meta", "textMuted"))
            column.addWidget(TextBlock(look, answer.text, "option"))
        column.addSpacing(look.px(8))
        column.addWidget(hairline())
        return said

    def _age(self, asked: AskedInquiry) -> QWidget:
        look, age = self._look, QWidget()
        row = QHBoxLayout(age)
        row.setContentsMargins(0, look.px(2), 0, 0)
        row.setSpacing(look.px(6))
        icon, role = ("triangle-alert", "due") if asked.due else ("circle-dot", "textMuted")
        row.addWidget(line_icon(look, icon, role, "meta"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(TextBlock(look, self._words.waiting(asked), "meta", role), 1)
        return age

    def _text_changed(self) -> None:
        self.failure.clear()
        text = self.text.toPlainText()
        if self._shown is not None:
            self._typed[self._shown.inquiry.id] = text
        shown = self.tr("{count} of {most} characters").format(
            count=say_number(self._look, len(text)), most=say_number(self._look, LONGEST_TEXT)
        )
        self._count.setText(shown if len(text) >= _COUNTED_FROM else "")

    def _want_correction(self) -> None:
        if self._shown is not None:
            self.correction_wanted.emit(self._shown)

    def _want_edit(self) -> None:
        if self._shown is not None:
            self.edit_wanted.emit(self._shown)

    def _send(self) -> None:
        if self._shown is not None and not self._answer.isHidden():
            self.answered.emit(self._shown.inquiry.id, self.text.toPlainText())
