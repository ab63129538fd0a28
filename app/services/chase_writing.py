"""Writes the files that remind people: which libraries each of them needs is known here alone."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from app.domain.chasing import ChaseFilter, Chosen, LatePerson, Wording, fill_in, late_in_words
from app.domain.hr_sentences import HrSentence
from app.domain.refusals import Refusal
from app.domain.releases import Release
from app.domain.texts import Language, Text


class ChaseFormat(StrEnum):
    """The files of chasing, by the names that the command line uses."""

    MERGE_CSV = "merge-csv"
    ICS = "ics"
    EML = "eml"


@dataclass(frozen=True, slots=True)
class ChaseOrder:
    """Which of the people who are late, as which file, in which words, what for, and where to.

    `language` is the one of a calendar and of headings, and of messages to people whose own is not known.
    """

    wanted: ChaseFilter
    chosen: Chosen
    format: ChaseFormat
    wordings: dict[Language, Wording]
    release: Release
    target: Path
    language: Language


CHASE_COLUMNS = {
    ChaseFormat.MERGE_CSV: tuple("number name email department manager language count modules due days words".split()),
    ChaseFormat.ICS: ("number", "name", "module", "due", "days"),
    ChaseFormat.EML: ("number", "name", "email", "modules", "due", "days"),
}
_CALENDAR = Text("Overdue training", "期限を過ぎた研修")
_EVENT = Text("{title}: {name} ({number})", "{title}：{name}（{number}）")

Writer = Callable[
    [Path, Iterator[LatePerson], ChaseOrder, dict[Language, Wording], datetime, Callable[[int], None]], int
]


def _write_merge(
    path: Path,
    people: Iterator[LatePerson],
    order: ChaseOrder,
    _wordings: dict[Language, Wording],
    _now: datetime,
    progress: Callable[[int], None],
) -> int:
    from app.formats.merge_csv import write_merge_csv

    return write_merge_csv(path, people, order.language, progress)


def _write_calendar(
    path: Path,
    people: Iterator[LatePerson],
    order: ChaseOrder,
    _wordings: dict[Language, Wording],
    now: datetime,
    progress: Callable[[int], None],
) -> int:
    from app.formats.ics_writing import DueEvent, write_ics

    language = order.language
    events = (
        DueEvent(
            module.assignment,
            module.due,
            _EVENT.in_language(language).format(
                title=module.title.in_language(language), name=person.name, number=person.number
            ),
            late_in_words(module.days).in_language(language),
        )
        for person in people
        for module in person.modules
    )
    return write_ics(path, _CALENDAR.in_language(language), events, now, progress)


def _write_drafts(
    path: Path,
    people: Iterator[LatePerson],
    order: ChaseOrder,
    wordings: dict[Language, Wording],
    now: datetime,
    progress: Callable[[int], None],
) -> int:
    # The e-mail package takes a while to load, and no window needs it.
    from app.formats.eml_drafts import Draft, write_draft, write_drafts

    def drafts() -> Iterator[Draft]:
        for person in people:
            language = person.language or order.language
            words = fill_in(wordings[language], person, order.wanted.as_of, language)
            yield Draft(person.number, person.name, person.email, words.subject, words.body)

    if order.target.suffix.lower() != ".eml":
        return write_drafts(path, drafts(), now, progress)
    made = 0
    for draft in drafts():
        if made:
            raise Refusal(HrSentence.REMINDER_NEEDS_ZIP)
        made = write_draft(path, draft, now)
        progress(made)
    return made


_WRITERS: dict[ChaseFormat, Writer] = {
    ChaseFormat.MERGE_CSV: _write_merge,
    ChaseFormat.ICS: _write_calendar,
    ChaseFormat.EML: _write_drafts,
}


def write_chase_file(
    path: Path,
    people: Iterator[LatePerson],
    order: ChaseOrder,
    wordings: dict[Language, Wording],
    now: datetime,
    progress: Callable[[int], None],
) -> int:
    """Write the file of an order to `path` and return the number of its rows, messages or events.

    Refuses several messages in a file that is named as one.
    """
    return _WRITERS[order.format](path, people, order, wordings, now, progress)
