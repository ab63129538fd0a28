"""Corrections: a new record that takes the place of a wrong one, for a reason; both stay visible to the person."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from app.domain.hr_sentences import HrSentence
from app.domain.moments import Moment, moment
from app.domain.people import Role
from app.domain.refusals import Refusal

EARLIEST = date(2000, 1, 1)
"""Nobody completed anything here before; an earlier day is a slip of the hand."""

MOST_POINTS = 10_000


class CorrectionKind(StrEnum):
    """What was wrong with a record."""

    PERSON = "person"
    RESULT = "result"
    COMPLETED = "completed"
    ANNULLED = "annulled"
    REINSTATED = "reinstated"


@dataclass(frozen=True, slots=True)
class OtherPerson:
    """The record is of another person, who has this employee number."""

    number: str
    kind = CorrectionKind.PERSON


@dataclass(frozen=True, slots=True)
class OtherResult:
    """The result was another one: a marking error, an exam on paper. `passed` None asks the pass mark."""

    points: float
    max_points: float
    passed: bool | None = None
    kind = CorrectionKind.RESULT


@dataclass(frozen=True, slots=True)
class OtherDay:
    """It was completed on another day, at the same time of that day."""

    day: date
    kind = CorrectionKind.COMPLETED


@dataclass(frozen=True, slots=True)
class Annulment:
    """The record must not count; nothing takes its place."""

    kind = CorrectionKind.ANNULLED


@dataclass(frozen=True, slots=True)
class Reinstatement:
    """A record that was annulled counts after all, as a new record that says the same."""

    kind = CorrectionKind.REINSTATED


Change = OtherPerson | OtherResult | OtherDay | Annulment | Reinstatement


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction as it is kept; `replacement_id` is the record that took the place, None after an annulment.

    `account` is the name of the sign-in, empty where it was not kept.
    """

    id: str
    completion_id: str
    replacement_id: str | None
    kind: CorrectionKind
    reason: str
    corrected: Moment
    role: Role
    account: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """What a record says that a correction may change; `score` and `pass_mark` are shares (0–1)."""

    person_id: int
    score: float
    points: float
    max_points: float
    pass_mark: float
    passed: bool
    started: Moment
    completed: Moment


def corrected(said: Said, change: Change, person_id: int | None, today: date) -> Said | None:
    """Return what the new record says, None for an annulment.

    `person_id` is whom `OtherPerson` means. Refuses a change that changes nothing, points out of range, a pass below
    the pass mark, and a day that has not come or is older than any record.
    """
    after: Said | None
    if isinstance(change, Annulment):
        return None
    if isinstance(change, Reinstatement):
        return said
    if isinstance(change, OtherPerson):
        after = replace(said, person_id=person_id if person_id is not None else said.person_id)
    elif isinstance(change, OtherResult):
        after = _with_result(said, change)
    else:
        after = _on_day(said, change.day, today)
    if after == said:
        raise Refusal(HrSentence.CORRECTION_CHANGES_NOTHING)
    return after


def reaches(points: float, max_points: float, pass_mark: float) -> bool:
    """Whether so many points reach a pass mark (0–1); a billionth less does too, as in `domain.marking`."""
    return max_points > 0 and points / max_points >= pass_mark - 1e-9


def last_of(record_id: str, corrections: Iterable[Correction]) -> str:
    """Return the record that a record was replaced by in the end: the one that stands, or that was annulled."""
    following = {one.completion_id: one.replacement_id for one in corrections if one.replacement_id is not None}
    found = record_id
    for _ in following:  # a chain that somebody bent into a ring ends too
        found = following.get(found, found)
    return found


def _with_result(said: Said, change: OtherResult) -> Said:
    if not 0 < change.max_points <= MOST_POINTS:
        raise Refusal(HrSentence.CORRECTION_POINTS, most=f"{MOST_POINTS:,}")
    if not 0 <= change.points <= change.max_points:
        raise Refusal(HrSentence.CORRECTION_POINTS, most=f"{change.max_points:g}")
    reached = reaches(change.points, change.max_points, said.pass_mark)
    if change.passed and not reached:
        raise Refusal(
            HrSentence.CORRECTION_NOT_REACHED,
            points=f"{change.points:g}",
            most=f"{change.max_points:g}",
            mark=f"{said.pass_mark * 100:g}",
        )
    return replace(
        said,
        score=change.points / change.max_points,
        points=change.points,
        max_points=change.max_points,
        passed=reached if change.passed is None else change.passed,
    )


def _on_day(said: Said, day: date, today: date) -> Said:
    """Return the record with its start and its end so many days earlier or later."""
    if day > today:
        raise Refusal(HrSentence.CORRECTION_DAY_AHEAD, day=day.isoformat())
    if day < EARLIEST:
        raise Refusal(HrSentence.CORRECTION_DAY_EARLY, day=EARLIEST.isoformat())
    started, completed = (datetime.fromisoformat(one.local) for one in (said.started, said.completed))
    span = day - completed.date()
    return replace(said, started=moment(started + span), completed=moment(completed + span))
