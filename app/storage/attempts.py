"""Attempts, their items and responses."""

import json
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.domain.attempts import Attempt, AttemptItem, AttemptState, Response
from app.domain.items import Item
from app.domain.moments import Moment
from app.domain.plain import read
from app.domain.refusals import Refusal, Sentence
from app.storage.publications import load_bodies
from app.storage.tables import AttemptItemRow, AttemptRow, EditionRow, ResponseRow


def add_attempt(
    session: Session,
    attempt_id: UUID,
    person_id: int,
    edition_id: int,
    module: str,
    pass_mark: float,
    started: datetime,
    local: Moment,
    items: Sequence[tuple[Item, str, tuple[str, ...]]],
) -> None:
    """Add an attempt with its items, each with the digest of its version and the order of its options."""
    last = session.scalar(
        select(func.max(AttemptRow.number)).where(AttemptRow.person_id == person_id, AttemptRow.module == module)
    )
    session.add(
        AttemptRow(
            id=attempt_id,
            person_id=person_id,
            edition_id=edition_id,
            module=module,
            number=(last or 0) + 1,
            state=AttemptState.IN_PROGRESS.value,
            pass_mark=pass_mark,
            position=1,
            started=started,
            started_local=local.local,
        )
    )
    session.flush()
    session.add_all(
        AttemptItemRow(
            attempt_id=attempt_id,
            position=position,
            item=item.id,
            item_digest=digest,
            option_order=" ".join(order),
            flagged=False,
        )
        for position, (item, digest, order) in enumerate(items, start=1)
    )
    session.flush()


def load_attempt(session: Session, attempt_id: UUID) -> Attempt | None:
    """Return an attempt with its items as they were when it began, and the responses so far."""
    row = session.get(AttemptRow, attempt_id)
    if row is None:
        return None
    items = session.scalars(
        select(AttemptItemRow).where(AttemptItemRow.attempt_id == attempt_id).order_by(AttemptItemRow.position)
    ).all()
    responses = {
        response.position: Response(tuple(json.loads(response.chosen)), response.mark, response.answered)
        for response in session.scalars(select(ResponseRow).where(ResponseRow.attempt_id == attempt_id))
    }
    bodies = load_bodies(session, {item.item_digest for item in items})
    digest = session.scalar(select(EditionRow.digest).where(EditionRow.id == row.edition_id))
    return Attempt(
        id=row.id,
        person_id=row.person_id,
        module_id=row.module,
        module_digest=digest or "",
        number=row.number,
        state=AttemptState(row.state),
        pass_mark=row.pass_mark,
        started=row.started,
        position=row.position,
        items=tuple(
            AttemptItem(
                item.position,
                read(Item, bodies[item.item_digest]),
                tuple(item.option_order.split()),
                item.flagged,
                responses.get(item.position),
            )
            for item in items
        ),
    )


def load_started(session: Session, attempt_id: UUID) -> tuple[int, str]:
    """Return the edition of an attempt and its start on the person's own clock."""
    row = session.get_one(AttemptRow, attempt_id)
    return row.edition_id, row.started_local


def list_open_attempts(session: Session, person_id: int) -> dict[str, tuple[UUID, int, int]]:
    """Return a person's attempts in progress by module: id, number of items, number of items answered."""
    answered = (
        select(func.count()).where(ResponseRow.attempt_id == AttemptRow.id).correlate(AttemptRow).scalar_subquery()
    )
    items = (
        select(func.count()).where(AttemptItemRow.attempt_id == AttemptRow.id).correlate(AttemptRow).scalar_subquery()
    )
    rows = session.execute(
        select(AttemptRow.module, AttemptRow.id, items, answered)
        .where(AttemptRow.person_id == person_id, AttemptRow.state == AttemptState.IN_PROGRESS.value)
        .order_by(AttemptRow.number)
    )
    return {module: (attempt_id, count, done) for module, attempt_id, count, done in rows}


def count_attempts(session: Session, person_id: int, module: str) -> int:
    """Return how many attempts a person has started at a module."""
    return (
        session.scalar(select(func.count()).where(AttemptRow.person_id == person_id, AttemptRow.module == module)) or 0
    )


def count_seen_items(session: Session, person_id: int, module: str) -> Counter[str]:
    """Return how often a person's earlier attempts at a module showed each item."""
    rows = session.execute(
        select(AttemptItemRow.item, func.count())
        .join(AttemptRow, AttemptRow.id == AttemptItemRow.attempt_id)
        .where(AttemptRow.person_id == person_id, AttemptRow.module == module)
        .group_by(AttemptItemRow.item)
    )
    return Counter({item: times for item, times in rows})  # noqa: C416 - a row is no pair to mypy


def add_response(session: Session, attempt_id: UUID, position: int, response: Response) -> None:
    """Add the response to an item; refuse a second one."""
    session.add(
        ResponseRow(
            attempt_id=attempt_id,
            position=position,
            chosen=json.dumps(response.chosen, ensure_ascii=False),
            mark=response.mark,
            answered=response.answered,
        )
    )
    try:
        session.flush()
    except IntegrityError as error:
        raise Refusal(Sentence.ANSWERED_ALREADY) from error


def save_position(session: Session, attempt_id: UUID, position: int) -> None:
    """Remember the item that a person is at."""
    session.execute(update(AttemptRow).where(AttemptRow.id == attempt_id).values(position=position))


def save_flag(session: Session, attempt_id: UUID, position: int, flagged: bool) -> None:
    """Mark an item for review, or take the mark back."""
    session.execute(
        update(AttemptItemRow)
        .where(AttemptItemRow.attempt_id == attempt_id, AttemptItemRow.position == position)
        .values(flagged=flagged)
    )


def save_state(session: Session, attempt_id: UUID, state: AttemptState) -> None:
    """End an attempt."""
    session.execute(update(AttemptRow).where(AttemptRow.id == attempt_id).values(state=state.value))
