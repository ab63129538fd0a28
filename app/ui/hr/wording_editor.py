"""The words of a reminder, to be changed in both languages, and beside them how one person will read it."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.chasing import LONGEST_SUBJECT, PLACEHOLDERS, WORDINGS, LatePerson, Wording, check_wording, fill_in
from app.domain.hr_sentences import HrSentence
from app.domain.refusals import Refusal
from app.domain.texts import LANGUAGES, Language
from app.ui.shared.buttons import Button
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.segmented_control import SegmentedControl
from app.ui.shared.sentences import say
from app.ui.shared.text_flow import TextBlock

_PATIENCE = 200
"""Milliseconds after the last key until the words are checked and shown filled in."""

_ABOUT_THE_SUBJECT = (HrSentence.REMINDER_WITHOUT_SUBJECT, HrSentence.REMINDER_MODULES_IN_SUBJECT)


class WordingEditor(QWidget):
    """Keeps the words of both languages; `changed` tells that they are others."""

    changed = Signal()

    def __init__(self, look: Look, as_of: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._as_of = look, as_of
        self._wordings: dict[Language, Wording] = dict(WORDINGS)
        self._person: LatePerson | None = None
        self.language = SegmentedControl(look, self.tr("Language of the message"), ("English", "日本語"))
        self.subject = QLineEdit()
        self.subject.setMaxLength(LONGEST_SUBJECT)
        self.subject.setAccessibleName(self.tr("Subject"))
        self.body = _Body()
        self.body.setAccessibleName(self.tr("Text of the message"))
        self.body.setFixedHeight(look.px(170))
        self.notice = Notice(look)
        self.usual_button = Button(look, self.tr("Back to the usual words"), "link", compact=True)
        self.preview_head = label(look, "", "overline")
        self.preview_subject = TextBlock(look, "", "bodyStrong")
        self.preview_body = TextBlock(look, "", "body")
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._lay_out()
        self.language.chosen.connect(self._show_language)
        self.subject.textChanged.connect(self._note)
        self.body.textChanged.connect(self._note)
        self.usual_button.clicked.connect(self._take_usual)
        self._timer.timeout.connect(self._show_preview)
        if look.language == "ja":
            self.language.segments[1].setChecked(True)
        self._show_language()

    def wordings(self) -> dict[Language, Wording]:
        """Return the words of both languages as they stand there."""
        return dict(self._wordings)

    def show_wordings(self, wordings: Mapping[Language, Wording]) -> None:
        """Go on with words that were changed before."""
        self._wordings = {**WORDINGS, **wordings}
        self._show_language()

    def person(self) -> LatePerson | None:
        """Return whose message is shown, None for nobody's."""
        return self._person

    def show_person(self, person: LatePerson | None) -> None:
        """Preview the message of another person, in the language that is edited."""
        self._person = person
        self._show_preview()

    def show_day(self, as_of: date) -> None:
        """Preview as of another day."""
        self._as_of = as_of
        self._show_preview()

    def refuse(self, refusal: Refusal) -> None:
        """Show which wording cannot be filled in, and why."""
        for place, language in enumerate(LANGUAGES):
            try:
                check_wording(self._wordings[language])
            except Refusal:
                self.language.segments[place].setChecked(True)
                break
        self.notice.say(say(refusal))
        field = self.subject if refusal.sentence in _ABOUT_THE_SUBJECT else self.body
        field.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addWidget(self.language, 0, Qt.AlignmentFlag.AlignLeft)
        about = self.tr("Each person gets the language of their last record, everybody else the one of this window.")
        column.addWidget(TextBlock(look, about, "meta", "textMuted"))
        for field in (self.subject, self.body):
            name = label(look, field.accessibleName(), "tag")
            name.setBuddy(field)
            column.addWidget(name)
            column.addWidget(field)
        column.addWidget(self.notice)
        places = " ".join("{" + name + "}" for name in PLACEHOLDERS)
        filled = self.tr("Filled in for each person: {places}").replace("{places}", places)
        column.addWidget(TextBlock(look, filled, "meta", "textMuted"))
        column.addWidget(self.usual_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(look.px(8))
        column.addWidget(self.preview_head)
        card = QFrame()
        card.setObjectName("card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(look.px(12), look.px(10), look.px(12), look.px(10))
        inner.setSpacing(look.px(6))
        inner.addWidget(self.preview_subject)
        inner.addWidget(self.preview_body)
        column.addWidget(card)
        self._card = card

    def _shown(self) -> Language:
        return LANGUAGES[self.language.place()]

    def _show_language(self) -> None:
        wording = self._wordings[self._shown()]
        for field, text in ((self.subject, wording.subject), (self.body, wording.body)):
            field.blockSignals(True)
            if isinstance(field, QLineEdit):
                field.setText(text)
            elif isinstance(field, QPlainTextEdit):
                field.setPlainText(text)
            field.blockSignals(False)
        self._show_preview()

    def _note(self) -> None:
        self._wordings[self._shown()] = Wording(self.subject.text(), self.body.toPlainText())
        self._timer.start()
        self.changed.emit()

    def _take_usual(self) -> None:
        self._wordings[self._shown()] = WORDINGS[self._shown()]
        self._show_language()
        self.changed.emit()

    def _show_preview(self) -> None:
        self._timer.stop()
        language = self._shown()
        self.usual_button.setVisible(self._wordings[language] != WORDINGS[language])
        person = self._person
        for part in (self.preview_head, self._card):
            part.setVisible(person is not None)
        try:
            wording = check_wording(self._wordings[language])
        except Refusal as refusal:
            self.notice.say(say(refusal))
            return
        self.notice.clear()
        if person is None:
            return
        filled = fill_in(wording, person, self._as_of, language)
        self.preview_head.setText(self.tr("What {name} reads").format(name=person.name))
        self.preview_subject.set_text(filled.subject)
        self.preview_body.set_text(filled.body.strip())


class _Body(QPlainTextEdit):
    """Tab goes on to the next field; a message has no tabs."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)
