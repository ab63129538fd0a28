"""Who uses the program, and what a number or a name may be."""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from app.domain.refusals import Refusal, Sentence
from app.domain.translating import QT_TRANSLATE_NOOP

BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


class Role(StrEnum):
    """What a person may do."""

    LEARNER = "learner"
    TRAINER = "trainer"
    HR = "hr"
    AUDITOR = "auditor"


ROLE_NAMES = {
    Role.LEARNER: QT_TRANSLATE_NOOP("Roles", "learners"),
    Role.TRAINER: QT_TRANSLATE_NOOP("Roles", "trainers"),
    Role.HR: QT_TRANSLATE_NOOP("Roles", "HR"),
    Role.AUDITOR: QT_TRANSLATE_NOOP("Roles", "auditors"),
}

READERS = (Role.HR, Role.AUDITOR)
"""Who may look at everybody's records; an auditor looks only."""


@dataclass(frozen=True, slots=True)
class Person:
    """An employee; `number` is text and keeps its leading zeros."""

    id: int
    number: str
    name: str
    department: str


@dataclass(frozen=True, slots=True)
class Actor:
    """Who asks for something: a role, for a learner the person, for others the account that signed in."""

    role: Role
    person_id: int | None = None
    name: str = ""
    account_id: int | None = None

    def require(self, role: Role, *others: Role) -> None:
        """Refuse unless the actor has `role` or one of the others; the sentence names the first."""
        if self.role is not role and self.role not in others:
            raise Refusal(Sentence.ROLE_NEEDED, role=ROLE_NAMES[role])

    def learner(self) -> int:
        """Return the id of the learner who acts; refuse anybody else."""
        self.require(Role.LEARNER)
        if self.person_id is None:
            raise Refusal(Sentence.ROLE_NEEDED, role=ROLE_NAMES[Role.LEARNER])
        return self.person_id


def clean_line(text: str) -> str:
    """Return one line of text as people mean it: composed (NFC), trimmed, single spaces.

    Refuses control characters, lone surrogates and text-direction overrides, which could falsify how it reads.
    """
    line = " ".join(unicodedata.normalize("NFC", text).split())
    if line.isprintable():  # by far the most are, and of a roster there are a million
        return line
    if any(unicodedata.category(char) in ("Cc", "Cs") or char in BIDI_CONTROLS for char in line):
        raise Refusal(Sentence.TEXT_UNSAFE)
    return line


def clean_number(text: str) -> str:
    """Return an employee number; refuse an empty, unsafe or overlong one. Full-width digits become ASCII."""
    number = unicodedata.normalize("NFKC", clean_line(text))
    if not number:
        raise Refusal(Sentence.NUMBER_MISSING)
    if len(number) > 40:
        raise Refusal(Sentence.NUMBER_TOO_LONG)
    return number


def clean_name(text: str) -> str:
    """Return a person's name; refuse an empty, unsafe or overlong one."""
    name = clean_line(text)
    if not name:
        raise Refusal(Sentence.NAME_MISSING)
    if len(name) > 200:
        raise Refusal(Sentence.NAME_TOO_LONG)
    return name


def same_name(one: str, other: str) -> bool:
    """Whether two spellings are the same name to a person: width, case and spaces aside."""

    def folded(name: str) -> str:
        return "".join(unicodedata.normalize("NFKC", name).casefold().split())

    return folded(one) == folded(other)
