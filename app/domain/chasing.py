"""Chasing: who is late with which modules, grouped by whom one would ask, and the words of a reminder."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.domain.held_periods import day_in_words
from app.domain.hr_sentences import HrSentence
from app.domain.refusals import Refusal
from app.domain.texts import LANGUAGES, Language, Text

LONGEST_SUBJECT = 150
LONGEST_BODY = 5_000
"""Characters of the subject and of the text of a reminder at most."""

AGES: tuple[tuple[int, int | None], ...] = ((1, 7), (8, 30), (31, 90), (91, None))
"""The ages of what is overdue, in days, from and to; as the overview groups them."""


@dataclass(frozen=True, slots=True)
class LateModule:
    """A module that somebody is late with; `days` are the days since it is overdue, 1 on the first of them."""

    assignment: UUID
    module: str
    title: Text
    due: date
    days: int


@dataclass(frozen=True, slots=True)
class LatePerson:
    """Somebody who is late; `manager` is an employee number, `manager_name` empty if that person is not registered.

    `language` is the one of their last record, None before the first.
    """

    id: int
    number: str
    name: str
    department: str
    manager: str
    manager_name: str
    email: str
    language: Language | None
    modules: tuple[LateModule, ...]

    @property
    def days(self) -> int:
        """How many days the longest waiting module is late."""
        return max((module.days for module in self.modules), default=0)

    def has_email(self) -> bool:
        """Whether a message can be addressed to them."""
        return is_address(self.email)


class GroupKind(StrEnum):
    """Whom one would ask about a group of people."""

    MANAGER = "manager"
    DEPARTMENT = "department"
    NONE = "none"


@dataclass(frozen=True, slots=True, order=True)
class GroupKey:
    """A group: a manager's employee number, or a department of people whose manager is not known, or the rest."""

    kind: GroupKind
    value: str = ""


@dataclass(frozen=True, slots=True)
class LateGroup:
    """How many people of a group are late, with how many modules; `name` is the manager's where it is known."""

    key: GroupKey
    name: str
    people: int
    modules: int
    without_email: int
    days: int


@dataclass(frozen=True, slots=True)
class LateCount:
    """How many people are late with how many modules, and how many of them have no usable e-mail address."""

    people: int
    modules: int
    without_email: int


@dataclass(frozen=True, slots=True)
class ChaseFilter:
    """Who is meant of those who are late on the day `as_of`; None means any.

    `ages` is a range of days since a module is overdue, both ends included.
    """

    as_of: date
    module: str | None = None
    department: str | None = None
    ages: tuple[int, int | None] | None = None

    def is_open(self) -> bool:
        """Whether everybody is meant who is late on that day."""
        return self == ChaseFilter(self.as_of)


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which people of a filter are chosen: everybody but some, or only some.

    A whole group is chosen or left out by its key, and single people, by id, are the exceptions from that.
    """

    everybody: bool = True
    groups: frozenset[GroupKey] = frozenset()
    people: Mapping[int, bool] = field(default_factory=dict)

    def holds(self, key: GroupKey, person_id: int) -> bool:
        """Whether a person of a group is chosen."""
        return self.people.get(person_id, self.holds_group(key))

    def holds_group(self, key: GroupKey) -> bool:
        """Whether a group is chosen, single people of it aside."""
        return (key in self.groups) is not self.everybody


def group_key(manager: str, department: str) -> GroupKey:
    """Return the group of somebody: their manager where one is known, then their department."""
    if manager:
        return GroupKey(GroupKind.MANAGER, manager)
    return GroupKey(GroupKind.DEPARTMENT, department) if department else GroupKey(GroupKind.NONE)


# An address that is put into a message is of the plainest form only (RFC 5322, section 3.4.1, dot-atom); whatever else
# the standard allows is better looked at by a person than written into a header.
_ADDRESS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9.-]+", re.ASCII)
_DOMAIN = re.compile(r"([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*")


def is_address(text: str) -> bool:
    """Whether `text` is one e-mail address, of letters, digits and the usual signs, and nothing besides."""
    if len(text) > 254 or not _ADDRESS.fullmatch(text):
        return False
    local, _, domain = text.rpartition("@")
    return len(local) <= 64 and _DOMAIN.fullmatch(domain) is not None


# ---------------------------------------------------------------- the words


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a reminder in one language: a subject line and a text, both with `{placeholders}`."""

    subject: str
    body: str


PLACEHOLDERS = ("name", "modules", "count", "days", "day")
"""What stands in a wording for what is said of one person: their name, one line for each module, how many modules, how
many days the longest waiting one is late, and the day that this is true of."""

WORDINGS: Mapping[Language, Wording] = {
    "en": Wording(
        "Training that is still open: {count}",
        "Hello {name},\n"
        "\n"
        "on {day} this training of yours is past its date:\n"
        "\n"
        "{modules}\n"
        "\n"
        "You can start where you left off, and what you have done is kept. If something stands in the way (time, "
        "access, leave), answer this message, and we will find another date together.\n"
        "\n"
        "If you have finished it in the meantime: thank you, there is nothing left to do.\n",
    ),
    "ja": Wording(
        "期限を過ぎた研修が{count}件あります",
        "{name} 様\n"
        "\n"
        "お疲れさまです。{day}現在、次の研修の期限が過ぎています。\n"
        "\n"
        "{modules}\n"
        "\n"
        "途中まで進めた内容は保存されており、続きから始められます。業務の都合や休暇、利用環境などで難しい場合は、"
        "このメールにご返信ください。日程をご相談します。\n"
        "\n"
        "すでに修了されている場合は、対応の必要はありません。ご協力ありがとうございました。\n",
    ),
}
"""The words that a reminder has until somebody changes them."""

_MODULE_LINE = Text("– {title}: due {due} ({late})", "・{title}：期限 {due}（{late}）")
_LATE_ONE, _LATE_MANY = Text("1 day late", "1日超過"), Text("{days} days late", "{days}日超過")
_PLACE = re.compile(r"\{([^{}\n]*)\}")
_BRACE = re.compile(r"[{}]")


def check_wording(wording: Wording) -> Wording:
    """Return a wording that can be filled in; refuse one that is empty, too long, or asks for what there is not.

    The text has to name the modules: a reminder that does not say of what is none.
    """
    subject, body = " ".join(wording.subject.split()), wording.body.strip() + "\n"
    if not subject:
        raise Refusal(HrSentence.REMINDER_WITHOUT_SUBJECT)
    if len(subject) > LONGEST_SUBJECT or len(body) > LONGEST_BODY:
        raise Refusal(HrSentence.REMINDER_TOO_LONG)
    for text in (subject, body):
        for name in _PLACE.findall(text):
            if name not in PLACEHOLDERS:
                raise Refusal(HrSentence.REMINDER_PLACEHOLDER_UNKNOWN, placeholder="{" + name + "}")
        if _BRACE.search(_PLACE.sub("", text)):
            raise Refusal(HrSentence.REMINDER_BRACE_ALONE)
    if "{modules}" in subject:
        raise Refusal(HrSentence.REMINDER_MODULES_IN_SUBJECT, placeholder="{count}")
    if "{modules}" not in body:
        raise Refusal(HrSentence.REMINDER_WITHOUT_MODULES, placeholder="{modules}")
    return Wording(subject, body)


def fill_in(wording: Wording, person: LatePerson, as_of: date, language: Language) -> Wording:
    """Return the reminder of one person; the wording was checked."""
    values = {
        "name": person.name,
        "modules": "\n".join(module_lines(person.modules, language)),
        "count": str(len(person.modules)),
        "days": str(person.days),
        "day": day_in_words(as_of).in_language(language),
    }

    def filled(text: str) -> str:
        # Each place is filled once: what a name or a title holds is never read as a placeholder itself.
        return _PLACE.sub(lambda place: values[place[1]], text)

    return Wording(filled(wording.subject), filled(wording.body))


def module_lines(modules: Iterable[LateModule], language: Language) -> Iterator[str]:
    """Yield one line for each module: its title, its due date, and how late it is."""
    for module in modules:
        yield _MODULE_LINE.in_language(language).format(
            title=module.title.in_language(language),
            due=day_in_words(module.due).in_language(language),
            late=late_in_words(module.days).in_language(language),
        )


def late_in_words(days: int) -> Text:
    """Return how late something is, in words."""
    words = _LATE_ONE if days == 1 else _LATE_MANY
    return Text(words.en.format(days=days), words.ja.format(days=days))


def check_wordings(wordings: Mapping[Language, Wording]) -> dict[Language, Wording]:
    """Return a wording for each language, the usual one where none was given; refuse as `check_wording`."""
    return {language: check_wording(wordings.get(language, WORDINGS[language])) for language in LANGUAGES}
