"""Rules that assign modules: their terms now and before."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import delete, insert, or_, select
from sqlalchemy.orm import Session

from app.domain.assignment_rules import AssignmentRule, Audience, FirstDue, RuleTerms, Whom
from app.domain.plain import canonical
from app.domain.recurrence import read_recurrence, write_recurrence
from app.storage.rule_tables import AssignmentRulePastRow, AssignmentRulePersonRow, AssignmentRuleRow


def list_rules(session: Session, today: date | None = None) -> list[AssignmentRule]:
    """Return the rules, the newest last; with a day only those that have not ended by then."""
    query = select(AssignmentRuleRow).order_by(AssignmentRuleRow.made, AssignmentRuleRow.id)
    if today is not None:
        query = query.where(or_(AssignmentRuleRow.ended.is_(None), AssignmentRuleRow.ended > today.isoformat()))
    rows = list(session.scalars(query))
    named = [row.id for row in rows if row.whom == Whom.PEOPLE.value]
    people = _people(session, named) if named else {}
    return [_rule(row, people.get(row.id, ())) for row in rows]


def load_rule(session: Session, rule_id: UUID) -> AssignmentRule | None:
    """Return a rule, None if there is none of this id."""
    row = session.get(AssignmentRuleRow, rule_id)
    return _rule(row, _people(session, [rule_id]).get(rule_id, ())) if row is not None else None


def add_rule(session: Session, rule: AssignmentRule, made: datetime) -> None:
    """Add a rule."""
    session.add(AssignmentRuleRow(id=rule.id, since=rule.since.isoformat(), ended=None, made=made, **_columns(rule)))
    session.flush()
    _add_people(session, rule.id, rule.terms.audience.people)


def save_terms(session: Session, rule_id: UUID, terms: RuleTerms, today: date) -> None:
    """Change the terms of a rule; what they were until today is kept, and several changes of a day are one."""
    row = session.get_one(AssignmentRuleRow, rule_id)
    before = _rule(row, _people(session, [rule_id]).get(rule_id, ()))
    if before.since < today:
        session.add(
            AssignmentRulePastRow(
                rule_id=rule_id, since=row.since, until=today.isoformat(), terms=canonical(before.terms)
            )
        )
    for name, value in _columns(AssignmentRule(rule_id, terms, today)).items():
        setattr(row, name, value)
    row.since = today.isoformat()
    session.execute(delete(AssignmentRulePersonRow).where(AssignmentRulePersonRow.rule_id == rule_id))
    session.flush()
    _add_people(session, rule_id, terms.audience.people)


def save_end(session: Session, rule_id: UUID, ended: date | None) -> None:
    """End a rule, so that it gives nothing from a day on."""
    session.get_one(AssignmentRuleRow, rule_id).ended = ended.isoformat() if ended else None
    session.flush()


def _columns(rule: AssignmentRule) -> dict[str, object]:
    terms = rule.terms
    return {
        "module": terms.module,
        "whom": terms.audience.whom.value,
        "audience": terms.audience.name,
        "due_days": terms.due.days,
        "due_on": terms.due.on.isoformat() if terms.due.on else None,
        "recurrence": write_recurrence(terms.recurrence),
        "grace": terms.grace,
        "lead": terms.lead,
        "starts": terms.starts.isoformat(),
    }


def _rule(row: AssignmentRuleRow, people: Iterable[int]) -> AssignmentRule:
    due_on = date.fromisoformat(row.due_on) if row.due_on else None
    terms = RuleTerms(
        row.module,
        Audience(Whom(row.whom), row.audience, tuple(people)),
        date.fromisoformat(row.starts),
        FirstDue(row.due_days, due_on),
        read_recurrence(row.recurrence),
        row.grace,
        row.lead,
    )
    ended = date.fromisoformat(row.ended) if row.ended else None
    return AssignmentRule(row.id, terms, date.fromisoformat(row.since), ended)


def _people(session: Session, rule_ids: list[UUID]) -> dict[UUID, list[int]]:
    found: dict[UUID, list[int]] = defaultdict(list)
    query = (
        select(AssignmentRulePersonRow.rule_id, AssignmentRulePersonRow.person_id)
        .where(AssignmentRulePersonRow.rule_id.in_(rule_ids))
        .order_by(AssignmentRulePersonRow.person_id)
    )
    for rule_id, person_id in session.execute(query):
        found[rule_id].append(person_id)
    return found


def _add_people(session: Session, rule_id: UUID, people: tuple[int, ...]) -> None:
    if people:
        rows = [{"rule_id": rule_id, "person_id": person_id} for person_id in people]
        session.execute(insert(AssignmentRulePersonRow), rows)
