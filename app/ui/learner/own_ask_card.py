"""Where a person asks HR for a correction of what is held about them, or asks a question about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.inquiries import LONGEST_TEXT, AboutKind, InquiryKind, PersonField, Subject
from app.domain.people import Person
from app.ui.shared.announcing import announce
from app.ui.shared.buttons import Button
from app.ui.shared.field_combo import FieldCombo
from app.ui.shared.inquiry_words import InquiryWords
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.segmented import SegmentedControl
from app.ui.shared.sentences import say_number
from app.ui.shared.text_flow import TextBlock

_COUNTED_FROM = LONGEST_TEXT * 3 // 4


class OwnAskCard(QFrame):
    """`asked` carries kind, subject and text; `closed` tells that the card shall go. What was written stays in it."""

    asked = Signal(InquiryKind, Subject, str)
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._look = look
        self._words = InquiryWords(look, self)
        self._person: Person | None = None
        self._subjects: list[Subject] = []
        kinds = (
            (InquiryKind.CORRECTION.value, self.tr("A correction")),
            (InquiryKind.QUESTION.value, self.tr("A question")),
        )
        self.kind = SegmentedControl(look, self.tr("What do you want?"), kinds)
        self.about = FieldCombo(look, self.tr("What is it about?"), self.tr("Choose"))
        self._held_now = TextBlock(look, "", "meta", "textMuted")
        self._text_title = label(look, "", "bodyStrong")
        self._count = label(look, "", "meta", "muted")
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(look.px(92))
        self.text.setProperty("ringRadius", look.radius("control") + 2)
        self.notice = Notice(look)
        self.send_button = Button(look, self.tr("Send to HR"), "primary")
        self.close_button = Button(look, self.tr("Close"), "secondary")
        self._lay_out()
        self.kind.chosen.connect(self._name_text)
        self.about.currentIndexChanged.connect(self._show_held)
        self.text.textChanged.connect(self._text_changed)
        self.send_button.clicked.connect(self._send)
        self.close_button.clicked.connect(self.closed)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._send, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.kind.choose(InquiryKind.CORRECTION.value)
        self._name_text()
        self._show_held()

    def offer(self, person: Person, records: Sequence[Subject]) -> None:
        """Offer what can be asked about: who the person is, each of their records, and anything else."""
        self._person = person
        chosen = self._chosen()
        self._subjects = [Subject(AboutKind.PERSON, field.value) for field in PersonField]
        self._subjects += [*records, Subject(AboutKind.NONE, "")]
        self.about.clear()
        for place, subject in enumerate(self._subjects):
            self.about.addItem(self._words.subject(subject) or self.tr("Something else"), str(place))
        self.about.setCurrentIndex(self._subjects.index(chosen) if chosen in self._subjects else -1)

    def begin(self) -> None:
        """Put the keyboard on the first thing to choose."""
        segments = self.kind.segments
        next((one for one in segments if one.isChecked()), segments[0]).setFocus(Qt.FocusReason.TabFocusReason)

    def refuse(self, sentence: str) -> None:
        """Say why it was not sent; what was written stays."""
        self.notice.say(sentence)
        announce(self.notice, sentence)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forget what was written, once it is sent."""
        self.text.clear()
        self.about.setCurrentIndex(-1)
        self.notice.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        pad = look.number("cardPad")
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(look.px(8))
        column.addWidget(TextBlock(look, self.tr("Ask HR"), "heading"))
        column.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(look.px(4))
        column.addWidget(label(look, self.tr("What is it about?"), "bodyStrong"))
        self.about.setMaximumWidth(look.px(480))
        column.addWidget(self.about)
        column.addWidget(self._held_now)
        column.addSpacing(look.px(4))
        row = QHBoxLayout()
        row.addWidget(self._text_title)
        row.addStretch(1)
        row.addWidget(self._count)
        column.addLayout(row)
        column.addWidget(self.text)
        column.addWidget(self.notice)
        who = self.tr("HR reads it, with your name. The answer comes under “Your questions” on this page.")
        column.addWidget(TextBlock(look, who, "meta", "textMuted"))
        buttons = QHBoxLayout()
        buttons.setSpacing(look.px(10))
        buttons.addWidget(self.send_button)
        buttons.addWidget(self.close_button)
        buttons.addStretch(1)
        column.addSpacing(look.px(2))
        column.addLayout(buttons)

    def _chosen(self) -> Subject | None:
        place = self.about.currentData()
        return self._subjects[int(place)] if place is not None else None

    def _name_text(self) -> None:
        wrong = self.kind.value() == InquiryKind.CORRECTION.value
        title = self.tr("What should it be, and why?") if wrong else self.tr("Your question")
        self._text_title.setText(title)
        self.text.setAccessibleName(title)

    def _show_held(self) -> None:
        subject, person = self._chosen(), self._person
        self.notice.clear()
        if subject is None or person is None or subject.kind is not AboutKind.PERSON:
            self._held_now.set_text("")
        else:
            now = str(getattr(person, subject.about)) or self.tr("nothing")
            self._held_now.set_text(self.tr("Held now: {value}").format(value=now))
        self._held_now.setVisible(bool(self._held_now.text()))

    def _text_changed(self) -> None:
        self.notice.clear()
        length = len(self.text.toPlainText())
        shown = self.tr("{count} of {most} characters").format(
            count=say_number(self._look, length), most=say_number(self._look, LONGEST_TEXT)
        )
        self._count.setText(shown if length >= _COUNTED_FROM else "")

    def _send(self) -> None:
        subject = self._chosen()
        if subject is None:
            sentence = self.tr("Choose what it is about first.")
            self.notice.say(sentence)
            announce(self.notice, sentence)
            self.about.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.asked.emit(InquiryKind(self.kind.value()), subject, self.text.toPlainText())
