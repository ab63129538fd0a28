"""Rules that assign modules by themselves: for whom, due when, again when; and what they give one person on one day.

Where two rules give a person the same module, the one with the earliest due date gives it; of equal ones the older.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from app.domain.assignments import RENEWAL_DAYS, late_from
from app.domain.hr_sentences import HrSentence
from app.domain.people import clean_line
from app.domain.recurrence import NEVER, Recurrence, next_due, shortest_gap
from app.domain.refusals import Refusal, Sentence

MOST_DUE_DAYS = 3_650
MOST_GRACE = 365
MOST_LEAD = 365
LONGEST_NAME = 200
MOST_NAMED = 5_000


class Whom(StrEnum):
    """For whom a rule is; who joins later, or moves there, is meant as well."""

    EVERYONE = "everyone"
    DEPARTMENT = "department"
    JOB = "job"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom a rule is for: `name` is the department or the job, `people` are the ids of named people."""

    whom: Whom = Whom.EVERYONE
    name: str = ""
    people: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class FirstDue:
    """When the first occurrence is due: so many days after it begins to count for the person, on a day, or never."""

    days: int | None = None
    on: date | None = None


@dataclass(frozen=True, slots=True)
class RuleTerms:
    """What HR decides about a rule; `starts` is its first day.

    `grace` are the days after a due date in which nobody counts as late; a renewal comes up `lead` days before it is
    due.
    """

    module: str
    audience: Audience
    starts: date
    due: FirstDue = FirstDue()
    recurrence: Recurrence = NEVER
    grace: int = 0
    lead: int = RENEWAL_DAYS


@dataclass(frozen=True, slots=True)
class AssignmentRule:
    """A rule; `since` is the day from which its terms are these, `ended` the first day on which it gives nothing."""

    id: UUID
    terms: RuleTerms
    since: date
    ended: date | None = None

    def holds(self, today: date) -> bool:
        """Whether it gives anything on a day."""
        return self.terms.starts <= today and (self.ended is None or today < self.ended)


def check_terms(terms: RuleTerms) -> RuleTerms:
    """Return the terms of a rule, cleaned; refuse an empty audience and numbers out of range."""
    audience = Audience(terms.audience.whom, clean_line(terms.audience.name), tuple(sorted(set(terms.audience.people))))
    named = audience.whom in (Whom.DEPARTMENT, Whom.JOB)
    if (named and not audience.name) or (audience.whom is Whom.PEOPLE and not audience.people):
        raise Refusal(HrSentence.RULE_WITHOUT_PEOPLE)
    if len(audience.people) > MOST_NAMED:
        raise Refusal(HrSentence.RULE_NAMES_TOO_MANY, most=f"{MOST_NAMED:,}")
    if len(audience.name) > LONGEST_NAME:
        raise Refusal(Sentence.NAME_TOO_LONG)
    _check_days(terms.due.days or 0, 0, MOST_DUE_DAYS)
    _check_days(terms.grace, 0, MOST_GRACE)
    gap = shortest_gap(terms.recurrence)
    # A renewal that came up before the one before it could be done would be assigned again the moment it is done.
    _check_days(terms.lead, 0, MOST_LEAD if gap is None else min(MOST_LEAD, gap - 1))
    return RuleTerms(
        terms.module,
        Audience(
            audience.whom,
            audience.name if named else "",
            audience.people if audience.whom is Whom.PEOPLE else (),
        ),
        terms.starts,
        terms.due,
        terms.recurrence,
        terms.grace,
        terms.lead,
    )


def _check_days(days: int, least: int, most: int) -> None:
    if not least <= days <= most:
        raise Refusal(HrSentence.DAYS_OUT_OF_RANGE, least=str(least), most=str(most))


@dataclass(frozen=True, slots=True)
class Arrival:
    """When somebody came to where a rule meets them: the day they joined, and since when they are where they are.

    `moved` is None for who has been there from the start.
    """

    joined: date | None = None
    moved: date | None = None


def first_due(terms: RuleTerms, arrival: Arrival, today: date) -> date | None:
    """Return the due date of a first occurrence that is assigned today.

    Days count from when the person joined or moved there, or from the rule's start, whichever is later; but nobody is
    late on the day on which they get it: whose day would be over has as many days from today, and where the rule names
    a day, as many as a renewal has.
    """
    if terms.due.on is not None:
        return terms.due.on if terms.due.on >= today else today + timedelta(days=terms.lead)
    if terms.due.days is None:
        return None
    begins = max(day for day in (terms.starts, arrival.joined, arrival.moved) if day is not None)
    due = begins + timedelta(days=terms.due.days)
    return due if due >= today else today + timedelta(days=terms.due.days)


def renewal_due(terms: RuleTerms, completed: date, due: date | None, today: date) -> date | None:
    """Return the due date of the renewal that comes up by today, None if none does.

    `completed` is the local day of the last pass, `due` when what was passed was due. A renewal whose day is over by
    the time it is assigned is due after the lead, so that nobody is late on the day on which they get it.
    """
    again = next_due(terms.recurrence, completed, due)
    if again is None or again - timedelta(days=terms.lead) > today:
        return None
    return again if again >= today else today + timedelta(days=terms.lead)


@dataclass(frozen=True, slots=True)
class Before:
    """The last occurrence of a module for a person; `passed` is the local day of their last pass that counts for it."""

    occurrence: int
    due: date | None
    passed: date | None
    withdrawn: date | None = None
    rule: UUID | None = None


@dataclass(frozen=True, slots=True)
class Given:
    """The occurrence that a rule gives a person now."""

    rule: UUID
    occurrence: int
    due: date | None
    grace: int


def give(
    rules: Iterable[AssignmentRule], arrival: Arrival, before: Before | None, passed: date | None, today: date
) -> Given | None:
    """Return the occurrence of a module that the rules which meet a person give them today; None for nothing.

    `passed` is the local day of their last pass of the module ever. What is open stays the one thing to do. What HR
    withdrew is not given again by a rule that held then. Without an occurrence so far the first one is given, which an
    earlier pass fulfils, unless the rule would ask for it again by now: then the second is given at once.
    """
    found: list[tuple[date, date, UUID, Given]] = []
    for rule in rules:
        if not rule.holds(today):
            continue
        given = _give(rule, arrival, before, passed, today)
        if given is not None:
            found.append((given.due or date.max, rule.terms.starts, rule.id, given))
    return min(found, key=lambda one: one[:3])[3] if found else None


def _give(
    rule: AssignmentRule, arrival: Arrival, before: Before | None, passed: date | None, today: date
) -> Given | None:
    terms = rule.terms
    if before is None:
        again = passed is not None and renewal_due(terms, passed, None, today) is not None
        return Given(rule.id, 2 if again else 1, first_due(terms, arrival, today), terms.grace)
    if before.withdrawn is not None:
        if before.rule == rule.id or before.withdrawn > terms.starts:
            return None
        return Given(rule.id, before.occurrence + 1, first_due(terms, arrival, today), terms.grace)
    if before.passed is None:
        return None
    due = renewal_due(terms, before.passed, before.due, today)
    return None if due is None else Given(rule.id, before.occurrence + 1, due, terms.grace)


@dataclass(frozen=True, slots=True)
class RulePreview:
    """What becomes of somebody who completes the module on a day, for a rule to be understood before it is saved.

    `following` are the next due dates if they complete it on the day each time; `comes_up` is when the first of them
    begins to ask, `late_from` when it begins to count as late. All empty where the module comes only once.
    """

    completed: date
    following: tuple[date, ...]
    comes_up: date | None
    late_from: date | None


def preview(terms: RuleTerms, completed: date, count: int = 3) -> RulePreview:
    """Return the preview of a rule for an example day of completion, with at most `count` due dates."""
    following: list[date] = []
    day: date | None = next_due(terms.recurrence, completed)
    while day is not None and len(following) < count:
        following.append(day)
        day = next_due(terms.recurrence, day, day)
    first = following[0] if following else None
    return RulePreview(
        completed,
        tuple(following),
        max(first - timedelta(days=terms.lead), completed) if first else None,
        late_from(first, terms.grace),
    )
