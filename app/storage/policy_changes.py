"""New policy versions that trainers work through, and who passed under the wording of before."""

import json
from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.plain import canonical, digest, read
from app.domain.policy import Policy
from app.domain.policy_changing import Decision, PolicyChange
from app.storage import passed_people, publications
from app.storage.assignment_tables import AssignmentRow
from app.storage.live_tables import PolicyChangeRow
from app.storage.tables import EditionRow


def add_change(session: Session, change: PolicyChange) -> None:
    """Keep a change with both versions of the policy."""
    for policy in (change.before, change.after):
        body = canonical(policy)
        publications.add_published(session, "policy", policy.id, digest(body), body, change.opened)
    session.add(
        PolicyChangeRow(
            id=change.id,
            policy=change.after.id,
            before=digest(canonical(change.before)),
            after=digest(canonical(change.after)),
            body=_decisions_text(change),
            module=change.module,
            opened=change.opened,
            adopted=change.adopted,
            account=change.account,
        )
    )
    session.flush()


def save_change(session: Session, change: PolicyChange) -> None:
    """Keep the decisions of a change, its delta module, and when it was adopted and by whom."""
    row = session.get_one(PolicyChangeRow, change.id)
    row.body, row.module = _decisions_text(change), change.module
    row.adopted, row.account = change.adopted, change.account
    session.flush()


def delete_change(session: Session, change_id: UUID) -> None:
    """Delete a change; one that is not there is no error."""
    row = session.get(PolicyChangeRow, change_id)
    if row is not None:
        session.delete(row)


def load_change(session: Session, change_id: UUID) -> PolicyChange | None:
    """Return a change, None if there is none of this id."""
    row = session.get(PolicyChangeRow, change_id)
    return None if row is None else _change(session, row)


def list_changes(session: Session) -> list[PolicyChange]:
    """Return all changes, the newest first."""
    rows = session.scalars(select(PolicyChangeRow).order_by(PolicyChangeRow.opened.desc(), PolicyChangeRow.id))
    return [_change(session, row) for row in rows]


def load_pending(session: Session) -> PolicyChange | None:
    """Return the change that waits for its adoption, None if nothing waits."""
    row = session.scalar(
        select(PolicyChangeRow).where(PolicyChangeRow.adopted.is_(None)).order_by(PolicyChangeRow.opened.desc())
    )
    return None if row is None else _change(session, row)


def list_renewals(session: Session) -> dict[str, int]:
    """Return the delta modules of adopted versions, counted from 1 in the order of the adoptions."""
    query = (
        select(PolicyChangeRow.module)
        .where(PolicyChangeRow.adopted.is_not(None), PolicyChangeRow.module.is_not(None))
        .order_by(PolicyChangeRow.adopted, PolicyChangeRow.id)
    )
    return {module: number for number, module in enumerate(session.scalars(query), start=1) if module is not None}


def count_passed_before(session: Session, commitments: Sequence[str], policy_digest: str) -> tuple[dict[str, int], int]:
    """Return how many people passed a module about each of these commitments under another policy version.

    The second number is of those who passed any module.
    """
    editions = _editions_before(session, policy_digest)
    about: dict[str | None, list[int]] = {None: list(editions)}
    about |= {one: [id_ for id_, covered in editions.items() if one in covered] for one in commitments}
    counts = passed_people.count_passed(session, about)
    return {one: counts[one] for one in commitments}, counts[None]


def list_passed_before(session: Session, commitments: Sequence[str], policy_digest: str) -> list[int]:
    """Return the ids of whoever passed a module about one of these commitments under another policy version."""
    editions = _editions_before(session, policy_digest)
    return passed_people.list_passed(session, [id_ for id_, covered in editions.items() if covered & set(commitments)])


def list_trained_before(session: Session, policy_digest: str) -> list[int]:
    """Return the ids of whoever passed any module under another policy version."""
    return passed_people.list_passed(session, list(_editions_before(session, policy_digest)))


def _editions_before(session: Session, policy_digest: str) -> dict[int, set[str]]:
    """Return the commitments of the editions under other policy versions, by the ids of the editions."""
    query = select(EditionRow.id, EditionRow.commitments).where(EditionRow.policy_digest != policy_digest)
    return {edition: set(commitments.split()) for edition, commitments in session.execute(query)}


def count_given(session: Session, modules: Sequence[str]) -> dict[str, int]:
    """Return how many people were ever given each of these modules; those that nobody was given are left out."""
    query = (
        select(AssignmentRow.module, func.count(AssignmentRow.person_id.distinct()))
        .where(AssignmentRow.module.in_(list(modules)))
        .group_by(AssignmentRow.module)
    )
    return {module: count for module, count in session.execute(query)}  # noqa: C416 - a row is no pair to mypy


def _decisions_text(change: PolicyChange) -> str:
    return json.dumps({commitment: decision.value for commitment, decision in change.decisions}, sort_keys=True)


def _change(session: Session, row: PolicyChangeRow) -> PolicyChange:
    bodies = publications.load_bodies(session, [row.before, row.after])
    decisions = tuple((one, Decision(value)) for one, value in json.loads(row.body).items())
    return PolicyChange(
        id=row.id,
        before=read(Policy, bodies[row.before]),
        after=read(Policy, bodies[row.after]),
        decisions=decisions,
        opened=row.opened,
        account=row.account,
        module=row.module,
        adopted=row.adopted,
    )
