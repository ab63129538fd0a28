"""Everything that HR can see about one person, now or as it was known at the end of a past day."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from app.domain.allowances import Allowance
from app.domain.corrections import Correction
from app.domain.held_exports import HeldExport
from app.domain.inquiries import OwnInquiry
from app.domain.moments import Moment
from app.domain.records import Record
from app.domain.standings import Standing


class PersonForm(NamedTuple):
    """What was held about who somebody is, from the day `since` to before the day `until`, None if it still is so.

    `manager` is an employee number; texts are empty where nothing is known.
    """

    since: date
    until: date | None
    number: str
    name: str
    department: str
    job: str
    manager: str
    email: str
    joined_on: date | None
    left_on: date | None


@dataclass(frozen=True, slots=True)
class PersonAssignment:
    """A module that somebody has to learn, and where they are with it."""

    module: str
    title: str
    occurrence: int
    since: date
    due: date | None
    fulfilled: date | None
    exempted: date | None
    standing: Standing


@dataclass(frozen=True, slots=True)
class Confirmation:
    """That somebody confirmed to have read the policy in one version."""

    policy_version: str
    wording: str
    attested: Moment


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """A record with the corrections that it came from or that took its place."""

    record: Record
    corrections: tuple[Correction, ...]


@dataclass(frozen=True, slots=True)
class PersonHistory:
    """A person with their history, the newest first; `earlier` are the forms of before, `as_of` None for now."""

    id: int
    form: PersonForm
    earlier: tuple[PersonForm, ...]
    manager_name: str
    assigned: tuple[PersonAssignment, ...]
    records: tuple[PersonRecord, ...]
    confirmed: tuple[Confirmation, ...]
    allowances: tuple[Allowance, ...]
    exports: tuple[HeldExport, ...]
    questions: tuple[OwnInquiry, ...]
    as_of: date | None


def forms_on(forms: list[PersonForm], day: date) -> list[PersonForm]:
    """Return the forms, oldest first, that were known at the end of a day; the first stands for every day before it."""
    known = [form for form in forms if form.since <= day] or forms[:1]
    return [*known[:-1], known[-1]._replace(until=None)]
