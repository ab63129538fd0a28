"""Finds whom rules give something to: everybody at once, one query for a module, and one person from a few rows."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, timedelta
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, case, exists, false, func, or_, select, true
from sqlalchemy.orm import Session

from app.domain.assignment_rules import Arrival, AssignmentRule, Audience, Before, Whom
from app.domain.assignments import Assignment, late_from
from app.domain.recurrence import RecurrenceKind, latest_due_again
from app.storage.assignment_tables import AssignmentRow
from app.storage.presence import is_here
from app.storage.tables import CompletionRow, EditionRow, PersonPastRow, PersonRow

_FEW = 5_000
"""Of so many people the passes are looked up one by one in an index; of more, all passes of the module are read."""


@dataclass(frozen=True, slots=True)
class Concerned:
    """Somebody whom rules meet that may give them a module now, and where they stand with it."""

    person_id: int
    arrival: Arrival
    before: Before | None
    rules: tuple[AssignmentRule, ...]


def meets(audience: Audience) -> ColumnElement[bool]:
    """Whether a rule for this audience is for a person."""
    if audience.whom is Whom.EVERYONE:
        return true()
    if audience.whom is Whom.DEPARTMENT:
        return PersonRow.department == audience.name
    if audience.whom is Whom.JOB:
        return PersonRow.job == audience.name
    return PersonRow.id.in_(audience.people)


def list_concerned(session: Session, rules: Sequence[AssignmentRule], today: date) -> list[Concerned]:
    """Return whom these rules, all of one module, may give it to today; who needs nothing is left out."""
    if not rules:
        return []
    module = rules[0].terms.module
    met = [meets(rule.terms.audience) for rule in rules]
    last = AssignmentRow
    last_start = max(rule.terms.starts for rule in rules).isoformat()
    needs = or_(
        last.id.is_(None),
        last.withdrawn <= last_start,
        *(and_(one, _comes_up(rule, today)) for one, rule in zip(met, rules, strict=True)),
    )
    moved = exists().where(PersonPastRow.person_id == PersonRow.id)
    query = (
        select(
            PersonRow.id,
            PersonRow.joined_on,
            case((moved, PersonRow.since), else_=None),
            last.occurrence,
            last.due,
            last.fulfilled,
            last.withdrawn,
            last.rule_id,
            *(case((one, 1), else_=0) for one in met),
        )
        .outerjoin(last, and_(last.person_id == PersonRow.id, last.module == module, last.replaced.is_(None)))
        .where(is_here(today), or_(*met), needs)
        .order_by(PersonRow.id)
    )
    return [
        Concerned(
            row[0],
            Arrival(_day(row[1]), _day(row[2])),
            None if row[3] is None else Before(row[3], _day(row[4]), _day(row[5]), _day(row[6]), row[7]),
            tuple(rule for rule, is_met in zip(rules, row[8:], strict=True) if is_met),
        )
        for row in session.execute(query)
    ]


class Passes(NamedTuple):
    """The local days of somebody's first and last pass of a module."""

    first: date
    last: date


def list_passes(session: Session, module: str, people: Sequence[int]) -> dict[int, Passes]:
    """Return the first and last pass of a module by each of these people, and perhaps by others."""
    day = CompletionRow.completed_utc + func.substr(CompletionRow.completed_local, 1, 10)
    query = (
        select(CompletionRow.person_id, func.min(day), func.max(day))
        .join(EditionRow, EditionRow.id == CompletionRow.edition_id)
        .where(EditionRow.module == module, CompletionRow.passed == 1, CompletionRow.superseded.is_(None))
        .group_by(CompletionRow.person_id)
    )
    if len(people) <= _FEW:
        query = query.where(CompletionRow.person_id.in_(people))
    return {person_id: _passes(first, last) for person_id, first, last in session.execute(query)}


def list_concerned_person(
    session: Session, rules: Sequence[AssignmentRule], person_id: int, today: date
) -> dict[str, Concerned]:
    """Return, by module, where one person stands with what the rules that meet them are about; nobody who left."""
    person = session.execute(
        select(PersonRow.department, PersonRow.job, PersonRow.joined_on, PersonRow.since).where(
            PersonRow.id == person_id, is_here(today)
        )
    ).one_or_none()
    if person is None:
        return {}
    met: dict[str, list[AssignmentRule]] = defaultdict(list)
    for rule in rules:
        if _is_for(rule.terms.audience, person_id, person.department, person.job):
            met[rule.terms.module].append(rule)
    if not met:
        return {}
    moved = session.scalar(select(exists().where(PersonPastRow.person_id == person_id)))
    arrival = Arrival(_day(person.joined_on), _day(person.since) if moved else None)
    rows = session.execute(
        select(
            AssignmentRow.module,
            AssignmentRow.occurrence,
            AssignmentRow.due,
            AssignmentRow.fulfilled,
            AssignmentRow.withdrawn,
            AssignmentRow.rule_id,
        ).where(AssignmentRow.person_id == person_id, AssignmentRow.replaced.is_(None))
    )
    before = {row[0]: Before(row[1], _day(row[2]), _day(row[3]), _day(row[4]), row[5]) for row in rows}
    return {module: Concerned(person_id, arrival, before.get(module), tuple(own)) for module, own in met.items()}


def list_passes_of(session: Session, person_id: int) -> dict[str, Passes]:
    """Return a person's first and last pass of each module."""
    day = CompletionRow.completed_utc + func.substr(CompletionRow.completed_local, 1, 10)
    query = (
        select(EditionRow.module, func.min(day), func.max(day))
        .join(EditionRow, EditionRow.id == CompletionRow.edition_id)
        .where(CompletionRow.person_id == person_id, CompletionRow.passed == 1, CompletionRow.superseded.is_(None))
        .group_by(EditionRow.module)
    )
    return {module: _passes(first, last) for module, first, last in session.execute(query)}


def add_given(session: Session, given: Sequence[Assignment], passes: Mapping[int, Passes]) -> None:
    """Add what rules give, with what `storage.assignments.add_assignments` notes, from `passes` of the module.

    An earlier pass fulfils a first occurrence, no earlier one a further occurrence: nobody has to be looked up again.
    """
    if not given:
        return
    day = given[0].assigned.date().isoformat()
    at = given[0].assigned.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")
    run = session.connection().exec_driver_sql
    run(
        "INSERT INTO assignment (id, person_id, module, occurrence, assigned, due, rule_id, grace, late_from, since, "
        "fulfilled) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                one.id.hex,
                one.person_id,
                one.module,
                one.occurrence,
                at,
                _text(one.due),
                one.rule_id.hex if one.rule_id else None,
                one.grace,
                _text(late_from(one.due, one.grace)),
                day,
                _text(passes[one.person_id].first) if one.occurrence == 1 and one.person_id in passes else None,
            )
            for one in given
        ],
    )
    further = [(day, one.person_id, one.module, one.occurrence - 1) for one in given if one.occurrence > 1]
    if further:
        run("UPDATE assignment SET replaced = ? WHERE person_id = ? AND module = ? AND occurrence = ?", further)


def _passes(first: str, last: str) -> Passes:
    return Passes(date.fromisoformat(first[-10:]), date.fromisoformat(last[-10:]))


def _is_for(audience: Audience, person_id: int, department: str, job: str) -> bool:
    if audience.whom is Whom.DEPARTMENT:
        return department == audience.name
    if audience.whom is Whom.JOB:
        return job == audience.name
    return audience.whom is Whom.EVERYONE or person_id in audience.people


def _comes_up(rule: AssignmentRule, today: date) -> ColumnElement[bool]:
    """Whether the renewal of a fulfilled occurrence comes up; the exact rule, with the last pass, decides later."""
    terms, last = rule.terms, AssignmentRow
    latest = latest_due_again(terms.recurrence, today + timedelta(days=terms.lead))
    if latest is None:
        return false()
    day: Any = last.fulfilled
    if terms.recurrence.kind is RecurrenceKind.YEARLY:
        day = case((last.due > last.fulfilled, last.due), else_=last.fulfilled)
    return and_(last.fulfilled.is_not(None), last.withdrawn.is_(None), day <= latest.isoformat())


def _text(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
