"""Asks what a person wants to know about one thing, or what seems wrong with it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QPlainTextEdit, QStackedLayout, QVBoxLayout, QWidget

from app.domain.inquiries import LONGEST_TEXT, AboutKind, InquiryKind, Subject
from app.ui.shared.announcing import announce
from app.ui.shared.buttons import Button
from app.ui.shared.focus_ring import FocusRing
from app.ui.shared.labels import icon_label, label
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.segmented import SegmentedControl
from app.ui.shared.sentences import say_number
from app.ui.shared.text_flow import TextBlock

_WIDTH = 480
_LONGEST_SUBJECT = 120
_COUNTED_FROM = LONGEST_TEXT * 3 // 4


class AskDialog(QDialog):
    """`asked` carries the kind and the text; who shows the dialog sends them and tells it what came of that."""

    asked = Signal(InquiryKind, str)

    def __init__(self, look: Look, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._sent = False
        self.setWindowTitle(self.tr("Ask or doubt"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        kinds = (
            (InquiryKind.QUESTION.value, self.tr("A question")),
            (InquiryKind.DOUBT.value, self.tr("I think this is wrong")),
        )
        self.kind = SegmentedControl(look, self.tr("What is it?"), kinds)
        self.kind.choose(InquiryKind.QUESTION.value)
        self._text_title = label(look, "", "bodyStrong")
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self.words.setMinimumHeight(look.px(84))
        self.words.setProperty("ringRadius", look.radius("control") + 2)
        self._count = label(look, "", "meta", "muted")
        self.notice = Notice(look)
        self.warning = Notice(look, "due", "triangle-alert")
        self.cancel_button = Button(look, self.tr("Cancel"), "secondary")
        self.send_button = Button(look, self.tr("Send"), "primary")
        self.discard_button = Button(look, self.tr("Discard"), "secondary")
        self.keep_button = Button(look, self.tr("Keep writing"), "primary")
        self.close_button = Button(look, self.tr("Close"), "primary")
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._asking_page(subject))
        self._pages.addWidget(self._sent_page())
        self._ring = FocusRing(look, self)
        self.kind.chosen.connect(self._name_text)
        self.words.textChanged.connect(self._text_changed)
        self.send_button.clicked.connect(self._send)
        self.cancel_button.clicked.connect(self.reject)
        self.discard_button.clicked.connect(partial(self.done, QDialog.DialogCode.Rejected))
        self.keep_button.clicked.connect(self._keep_writing)
        self.close_button.clicked.connect(partial(self.done, QDialog.DialogCode.Accepted))
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._send)
        self._name_text()
        self._ask_to_leave(False)
        self.resize(look.px(_WIDTH), self._pages.sizeHint().height())
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, sentence: str) -> None:
        """Say why it was not sent; what was written stays."""
        self.notice.say(sentence)
        announce(self.notice, sentence)
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_sent(self) -> None:
        """Say that it was sent."""
        self._sent = True
        self._pages.setCurrentIndex(1)
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._sent_words.text())

    def reject(self) -> None:
        """Close; ask once if what was written would be lost."""
        if self._sent:
            super().accept()
        elif self.words.toPlainText().strip() and not self.discard_button.isVisible():
            self._ask_to_leave(True)
        elif self.discard_button.isVisible():
            self._keep_writing()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()  # the window's own button asks as Escape does
        self.reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        else:
            event.ignore()

    def _asking_page(self, subject: Subject) -> QWidget:
        look = self._look
        page = QWidget()
        column = QVBoxLayout(page)
        pad = look.px(24)
        column.setContentsMargins(pad, look.px(20), pad, look.px(20))
        column.setSpacing(look.px(10))
        column.addWidget(TextBlock(look, self.tr("Ask or doubt"), "title"))
        about = self.tr("About {subject}").format(subject=_subject_words(look, subject))
        column.addWidget(TextBlock(look, about, "body", "textMuted"))
        column.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.addWidget(self._text_title)
        row.addStretch(1)
        row.addWidget(self._count)
        column.addLayout(row)
        column.addWidget(self.words, 1)
        column.addWidget(self.notice)
        column.addWidget(self.warning)
        who = self.tr("The trainer reads it, with your name. The answer will be under My data.")
        self._who = TextBlock(look, who, "meta", "textMuted")
        column.addWidget(self._who)
        wrapped = look.scale > 1.6
        buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        buttons.setSpacing(look.px(6 if wrapped else 10))
        buttons.addStretch(1)
        for button in (self.cancel_button, self.send_button, self.discard_button, self.keep_button):
            buttons.addWidget(button)
        column.addLayout(buttons)
        return page

    def _sent_page(self) -> QWidget:
        look = self._look
        page = QWidget()
        column = QVBoxLayout(page)
        pad = look.px(24)
        column.setContentsMargins(pad, pad, pad, look.px(20))
        column.setSpacing(look.px(12))
        column.addWidget(icon_label(look, "circle-check", "right", 34))
        self._sent_words = TextBlock(look, self.tr("Sent. The answer will be under My data."), "question")
        column.addWidget(self._sent_words)
        column.addStretch(1)
        column.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        return page

    def _name_text(self) -> None:
        doubt = self.kind.value() == InquiryKind.DOUBT.value
        title = self.tr("What seems wrong, and why?") if doubt else self.tr("Your question")
        self._text_title.setText(title)
        self.words.setAccessibleName(title)

    def _text_changed(self) -> None:
        self.notice.clear()
        length = len(self.words.toPlainText())
        shown = self.tr("{count} of {most} characters").format(
            count=say_number(self._look, length), most=say_number(self._look, LONGEST_TEXT)
        )
        self._count.setText(shown if length >= _COUNTED_FROM else "")

    def _send(self) -> None:
        if not self._sent:
            self.asked.emit(InquiryKind(self.kind.value()), self.words.toPlainText())

    def _keep_writing(self) -> None:
        self._ask_to_leave(False)
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_to_leave(self, asking: bool) -> None:
        for button in (self.cancel_button, self.send_button):
            button.setVisible(not asking)
        for button in (self.discard_button, self.keep_button):
            button.setVisible(asking)
        self._who.setVisible(not asking)
        self.warning.clear()
        if asking:
            sentence = self.tr("What you wrote was not sent and would be lost.")
            self.warning.say(sentence)
            announce(self.warning, sentence)
            self.keep_button.setFocus(Qt.FocusReason.OtherFocusReason)


def _subject_words(look: Look, subject: Subject) -> str:
    title = " ".join(subject.title.in_language(look.language).split()) if subject.title is not None else ""
    if len(title) > _LONGEST_SUBJECT:
        title = title[:_LONGEST_SUBJECT].rstrip() + "…"
    return f"§{subject.number} {title}" if subject.kind is AboutKind.COMMITMENT else f"“{title}”"
