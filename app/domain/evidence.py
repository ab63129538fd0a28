"""An evidence pack: what of whom it holds, as plain facts that the files of the pack are made of."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from app.domain.hr_sentences import HrSentence
from app.domain.moments import Moment
from app.domain.people import clean_number
from app.domain.refusals import Refusal
from app.domain.standings import Standing
from app.domain.texts import Language, Text

MOST_PAGES = 2_000
"""So many people have a page of their own; in a larger pack they stand in tables."""

MOST_RECEIPTS = 20_000
"""So many records have their receipt in the pack; a larger one has the number and the fingerprint of each entry."""

MOST_PDF_ROWS = 2_000
"""So many records stand in the PDF; a larger pack has them in its pages alone."""

ROWS_OF_A_PAGE = 5_000
"""Rows of one file of a table."""


@dataclass(frozen=True, slots=True)
class EvidenceScope:
    """Whose evidence about what: nobody named and no department means everybody, no module means every module.

    `since` and `until` are inclusive local days of completion. `as_of` is the day whose end the pack is true of;
    without one it is today. `answers` asks for single answers too, as far as they are kept.
    """

    numbers: tuple[str, ...] = ()
    department: str | None = None
    modules: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    as_of: date | None = None
    answers: bool = False


def clean_scope(scope: EvidenceScope) -> EvidenceScope:
    """Return a scope with its employee numbers as they are kept, each once; refuse what can be none."""
    return replace(scope, numbers=tuple(dict.fromkeys(map(clean_number, scope.numbers))))


def check_scope(scope: EvidenceScope, today: date) -> date:
    """Return the day that a pack is true of; refuse a period that ends before it begins, and a day to come."""
    if scope.since is not None and scope.until is not None and scope.until < scope.since:
        raise Refusal(HrSentence.EVIDENCE_DAYS_TURNED)
    if scope.as_of is not None and scope.as_of > today:
        raise Refusal(HrSentence.EVIDENCE_DAY_TO_COME, day=scope.as_of.isoformat())
    return scope.as_of or today


@dataclass(frozen=True, slots=True)
class EvidenceCount:
    """What a pack will hold: people, records, attempts with answers that are kept, and versions of modules.

    `answer_days` is how long single answers are kept; older ones are in no pack, even if they are still there.
    """

    people: int
    records: int
    answered: int
    editions: int
    answer_days: int


class PackRecord(NamedTuple):
    """A completion record as a pack shows it; `leaf` is the number of its ledger entry from 0, None without one.

    `corrects` is the id of the record that it stands in the place of, empty if of none.
    """

    sequence: int
    id: str
    person_id: int
    edition: int
    score: float
    points: float
    max_points: float
    pass_mark: float
    passed: int
    started_local: str
    completed_utc: str
    completed_local: str
    language: str
    app_version: str
    corrects: str
    attempt: str
    leaf: int | None
    fingerprint: str


class PackStanding(NamedTuple):
    """What somebody had to learn, and where they are with it on the day of the pack; days are ISO texts or None."""

    module: str
    occurrence: int
    assigned: str
    due: str | None
    standing: Standing
    fulfilled: str | None


class PackAnswer(NamedTuple):
    """One item of an attempt with the answer in words; `mark` is 0–1."""

    position: int
    item: str
    stem: Text
    question: Text | None
    words: tuple[Text, ...]
    mark: float
    answered_utc: str


class PackPerson(NamedTuple):
    """Who somebody was on the day of the pack."""

    id: int
    number: str
    name: str
    department: str
    job: str
    left_on: str | None


@dataclass(frozen=True, slots=True)
class PersonEvidence:
    """All that a pack holds of one person; `answers` are by the id of the attempt, None where nobody asked for them."""

    person: PackPerson
    standings: tuple[PackStanding, ...]
    records: tuple[PackRecord, ...]
    answers: Mapping[str, tuple[PackAnswer, ...]] | None


@dataclass(frozen=True, slots=True)
class PackEdition:
    """A version of a module that the pack is about; `page` and `policy_page` are their files in it."""

    id: int
    module: str
    title: Text
    version: str
    digest: str
    policy_version: str
    policy_digest: str
    page: str
    policy_page: str


@dataclass(frozen=True, slots=True)
class PackHead:
    """What a pack says of itself.

    `basis` is the exception that allows a recipient outside, in words; both are empty inside the company. `scope` says
    in words whose evidence it is, `day` what it is true of.
    """

    made: Moment
    program: str
    purpose: str
    recipient: str
    basis: str
    day: date
    scope: EvidenceScope
    language: Language
    titles: Mapping[str, Text]
    count: EvidenceCount
    editions: Mapping[int, PackEdition]
    checkpoint: str
    paged: bool
    receipts: bool
