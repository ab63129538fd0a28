"""Inquiries: what employees ask, doubt or want corrected, and what they are told."""

import unicodedata
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from app.domain.moments import Moment
from app.domain.people import BIDI_CONTROLS, Person, Role
from app.domain.refusals import Refusal, Sentence
from app.domain.texts import Text

LONGEST_TEXT = 2_000
"""Characters of a question or an answer, after cleaning."""

DUE_DAYS = 30
"""Who has waited longer than this has waited too long."""


class InquiryKind(StrEnum):
    """What the person wants: to know something, to say that something seems wrong, or to have it put right."""

    QUESTION = "question"
    DOUBT = "doubt"
    CORRECTION = "correction"


class Desk(StrEnum):
    """Who answers: the trainer about content, HR about records and persons."""

    TRAINER = "trainer"
    HR = "hr"


class AboutKind(StrEnum):
    """What an inquiry is about."""

    NONE = "none"
    COMMITMENT = "commitment"
    ITEM = "item"
    PAGE = "page"
    RECORD = "record"
    PERSON = "person"


class PersonField(StrEnum):
    """What is held about who a person is."""

    NUMBER = "number"
    NAME = "name"
    DEPARTMENT = "department"


class InquiryState(StrEnum):
    """An inquiry waits until it has an answer; a further answer can follow."""

    WAITING = "waiting"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer that was given, by which role and by whose sign-in; `account` is empty where that was not kept."""

    id: UUID
    role: Role
    text: str
    answered: Moment
    account: str = ""


@dataclass(frozen=True, slots=True)
class Inquiry:
    """An inquiry with its answers, oldest first.

    `about` is the id of a commitment, item or record, `module/page` of a page, a field of `PersonField` (or nothing)
    of a person, and empty where the inquiry is about nothing of these.
    """

    id: UUID
    person_id: int
    kind: InquiryKind
    desk: Desk
    about_kind: AboutKind
    about: str
    text: str
    asked: Moment
    answers: tuple[Answer, ...] = ()

    @property
    def state(self) -> InquiryState:
        """Whether anybody has answered."""
        return InquiryState.ANSWERED if self.answers else InquiryState.WAITING


@dataclass(frozen=True, slots=True)
class Subject:
    """What an inquiry is about, in words.

    `title` is the label of a commitment, the stem of an item, the title of a page or of a record's module; None where
    there is nothing to name, or where it is not in the course any more. `number` is a commitment's display number,
    `completed` when a record was made.
    """

    kind: AboutKind
    about: str
    title: Text | None = None
    number: str = ""
    completed: Moment | None = None


@dataclass(frozen=True, slots=True)
class AskedInquiry:
    """An inquiry as its desk sees it: with its person, its subject, and for how many days it has waited by now."""

    inquiry: Inquiry
    person: Person
    subject: Subject
    waited: int = 0

    @property
    def due(self) -> bool:
        """Whether it waits, and has waited too long."""
        return self.inquiry.state is InquiryState.WAITING and is_due(self.waited)


@dataclass(frozen=True, slots=True)
class OwnInquiry:
    """An inquiry as the person who asked sees it."""

    inquiry: Inquiry
    subject: Subject


class InboxKey(NamedTuple):
    """The place of an inquiry in the inbox: those that wait first, the oldest first; then the others, newest first."""

    answered: bool
    asked: datetime
    id: UUID


@dataclass(frozen=True, slots=True)
class InboxPage:
    """Some inquiries of the inbox in its order; `after` is the key for what follows, None at the end."""

    inquiries: tuple[AskedInquiry, ...]
    after: InboxKey | None


def days_waited(asked: Moment, today: date) -> int:
    """Return for how many days somebody has waited, by the calendar of who asked; 0 on the day itself."""
    return max((today - date.fromisoformat(asked.local[:10])).days, 0)


def is_due(days: int) -> bool:
    """Whether somebody who has waited so many days has waited too long."""
    return days > DUE_DAYS


def page_about(module: str, page: str) -> str:
    """Return how an inquiry names a lesson page."""
    return f"{module}/{page}"


def page_of_about(about: str) -> tuple[str, str]:
    """Return the module and the page that `page_about` named."""
    module, _, page = about.partition("/")
    return module, page


def clean_text(text: str) -> str:
    """Return a text of several lines as people mean it: composed (NFC), trimmed, at most one empty line in a row.

    Refuses control characters, lone surrogates and text-direction overrides, which could falsify how it reads.
    """
    lines: list[str] = []
    for line in unicodedata.normalize("NFC", text).replace("\t", " ").splitlines():
        if any(unicodedata.category(char) in ("Cc", "Cs") or char in BIDI_CONTROLS for char in line):
            raise Refusal(Sentence.TEXT_UNSAFE)
        if line.strip() or (lines and lines[-1]):
            lines.append(line.rstrip())
    return "\n".join(lines).strip()


def clean_inquiry(text: str) -> str:
    """Return the text of an inquiry; refuse an empty, unsafe or overlong one."""
    return _checked(text, Sentence.INQUIRY_EMPTY)


def clean_answer(text: str) -> str:
    """Return the text of an answer; refuse an empty, unsafe or overlong one."""
    return _checked(text, Sentence.INQUIRY_ANSWER_EMPTY)


def _checked(text: str, if_empty: Sentence) -> str:
    cleaned = clean_text(text)
    if not cleaned:
        raise Refusal(if_empty)
    if len(cleaned) > LONGEST_TEXT:
        raise Refusal(Sentence.INQUIRY_TOO_LONG)
    return cleaned
