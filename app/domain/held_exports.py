"""Which exports held a person, as far as that can be known."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from app.domain.moments import Moment
from app.domain.plain import from_plain
from app.domain.records import RecordFilter


class Inclusion(StrEnum):
    """Whether rows about a person were in an export."""

    NO = "no"
    MAYBE = "maybe"
    YES = "yes"


@dataclass(frozen=True, slots=True)
class HeldExport:
    """An export with rows about a person; `columns` are fields of `Record` where `subject` is "records".

    `recipient` is empty inside the company and None where it was not kept yet; `basis` is the exception of the policy
    that allows one outside, `account` the name of the sign-in, empty where it was not kept.

    `certain` is False for an old export that found people by name or department: what those were then is not known.
    """

    exported: Moment
    role: str
    purpose: str
    format: str
    columns: tuple[str, ...]
    filter: str
    row_count: int
    file_name: str
    sha256: str
    certain: bool
    subject: str = "records"
    recipient: str | None = None
    basis: str = ""
    account: str = ""


@dataclass(frozen=True, slots=True)
class OwnCompletion:
    """What decides whether an export of records held one."""

    module: str
    passed: bool
    completed: Moment


def inclusion(filter_: str, exported: datetime, own: Iterable[OwnCompletion]) -> Inclusion:
    """Judge by a filter in its canonical form whether an export held any of a person's records.

    What the filter says of module, result and date never changes for a record; what it says of name, number or
    department may have been true then and not now, or the other way round.
    """
    wanted = from_plain(RecordFilter, json.loads(filter_))
    until = exported.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    found = any(_matches(wanted, one) for one in own if one.completed.utc <= until)
    if not found:
        return Inclusion.NO
    return Inclusion.MAYBE if wanted.search.strip() or wanted.department is not None else Inclusion.YES


def _matches(wanted: RecordFilter, one: OwnCompletion) -> bool:
    day = one.completed.local[:10]
    return (
        (wanted.module is None or wanted.module == one.module)
        and (wanted.passed is None or wanted.passed == one.passed)
        and (wanted.since is None or wanted.since.isoformat() <= day)
        and (wanted.until is None or day <= wanted.until.isoformat())
    )
