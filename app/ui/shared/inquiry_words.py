"""Says in words what an inquiry is, what it is about, and how far it is: the same to who asked and to who answers."""

from datetime import date

from PySide6.QtCore import QObject

from app.domain.inquiries import AboutKind, Answer, AskedInquiry, Desk, Inquiry, InquiryKind, PersonField, Subject
from app.ui.shared.look import Look
from app.ui.shared.role_words import say_by
from app.ui.shared.sentences import say_date, say_moment, say_number

_LONGEST_TITLE = 120


class InquiryWords(QObject):
    """Speaks the language of a look."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def kind(self, kind: InquiryKind) -> str:
        """Return the kind of an inquiry as a heading."""
        if kind is InquiryKind.CORRECTION:
            return self.tr("Correction")
        return self.tr("Doubt") if kind is InquiryKind.DOUBT else self.tr("Question")

    def field(self, field: PersonField) -> str:
        """Return what is held about who a person is."""
        if field is PersonField.NUMBER:
            return self.tr("Employee number")
        return self.tr("Name") if field is PersonField.NAME else self.tr("Department")

    def subject(self, subject: Subject) -> str:
        """Return what an inquiry is about, on one line; empty where it is about nothing in particular."""
        if subject.kind is AboutKind.NONE:
            return ""
        if subject.kind is AboutKind.PERSON:
            return self.field(PersonField(subject.about)) if subject.about else self.tr("What is held about the person")
        if subject.title is None:
            return self.tr("Something that is not in the course any more ({id})").format(id=subject.about)
        title = shortened(subject.title.in_language(self._look.language))
        if subject.kind is AboutKind.COMMITMENT:
            return f"§{subject.number} {title}"
        if subject.kind is AboutKind.ITEM:
            return self.tr("The item “{title}”").format(title=title)
        if subject.kind is AboutKind.PAGE:
            return self.tr("The lesson page “{title}”").format(title=title)
        day = self._day(subject.completed.local) if subject.completed is not None else ""
        return self.tr("The record “{title}” of {date}").format(title=title, date=day)

    def heading(self, inquiry: Inquiry, subject: Subject) -> str:
        """Return kind and subject in one line."""
        about = self.subject(subject)
        kind = self.kind(inquiry.kind)
        return self.tr("{kind}: {subject}").format(kind=kind, subject=about) if about else kind

    def state(self, inquiry: Inquiry) -> str:
        """Return how far an inquiry is, for instance "Waiting since 4 March 2026"."""
        if not inquiry.answers:
            return self.tr("Waiting since {date}").format(date=self._day(inquiry.asked.local))
        return self.tr("Answered on {date}").format(date=self._day(inquiry.answers[-1].answered.local))

    def waiting(self, asked: AskedInquiry) -> str:
        """Return how long an inquiry has waited, or when it was answered, for instance "Waiting 6 days"."""
        if asked.inquiry.answers:
            return self.state(asked.inquiry)
        days = say_number(self._look, asked.waited)
        if asked.due:
            return self.tr("Due: waiting {days} days").format(days=days)
        if asked.waited == 0:
            return self.tr("Asked today")
        return self.tr("Waiting 1 day") if asked.waited == 1 else self.tr("Waiting {days} days").format(days=days)

    def asked(self, inquiry: Inquiry) -> str:
        """Return when it was asked, and of whom."""
        time = say_moment(self._look, inquiry.asked.local)
        if inquiry.desk is Desk.HR:
            return self.tr("Asked of HR, {time}").format(time=time)
        return self.tr("Asked of the trainer, {time}").format(time=time)

    def answered(self, answer: Answer) -> str:
        """Return who gave an answer and when."""
        who = say_by(answer.role.value, answer.account)
        return self.tr("{who}, {time}").format(who=who, time=say_moment(self._look, answer.answered.local))

    def _day(self, local: str) -> str:
        return say_date(self._look, date.fromisoformat(local[:10]))


def shortened(text: str) -> str:
    """Return a text on one line, cut where it would be too long for a list."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_TITLE else line[:_LONGEST_TITLE].rstrip() + "…"
