"""Attempts, their items, drafts and responses."""

import json
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, and_, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.domain.attempts import Attempt, AttemptItem, AttemptState, Draft, Response, Standing
from app.domain.items import Item
from app.domain.moments import Moment
from app.domain.plain import read
from app.domain.refusals import Refusal, Sentence
from app.storage import remarks
from app.storage.tables import AttemptItemRow, AttemptRow, DraftRow, EditionRow, PublishedRow, ResponseRow


def add_attempt(
    session: Session,
    attempt_id: UUID,
    person_id: int,
    edition_id: int,
    module: str,
    pass_mark: float,
    started: datetime,
    local: Moment,
    seconds: int | None,
    items: Sequence[tuple[Item, str, tuple[str, ...]]],
) -> None:
    """Add an attempt with its items, each with the digest of its version and the order of its options.

    `seconds` is the time that it may take, None without a limit.
    """
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
            seconds=seconds,
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
    """Return an attempt with its items as they were when it began, and the responses and drafts so far.

    A mark that was given anew stands in the place of the old one, which is kept.
    """
    found = session.execute(
        select(AttemptRow, EditionRow.digest)
        .join(EditionRow, EditionRow.id == AttemptRow.edition_id)
        .where(AttemptRow.id == attempt_id)
    ).first()
    if found is None:
        return None
    row, digest = found
    places = session.execute(
        select(
            AttemptItemRow.position,
            AttemptItemRow.option_order,
            AttemptItemRow.flagged,
            PublishedRow.body,
            ResponseRow.chosen,
            ResponseRow.mark,
            ResponseRow.answered,
            DraftRow.chosen,
            DraftRow.changed,
        )
        .join(PublishedRow, PublishedRow.digest == AttemptItemRow.item_digest)
        .outerjoin(ResponseRow, _same_place(ResponseRow))
        .outerjoin(DraftRow, _same_place(DraftRow))
        .where(AttemptItemRow.attempt_id == attempt_id)
        .order_by(AttemptItemRow.position)
    )
    anew = remarks.load_marks(session, attempt_id)
    return Attempt(
        id=row.id,
        person_id=row.person_id,
        module_id=row.module,
        module_digest=digest,
        number=row.number,
        state=AttemptState(row.state),
        pass_mark=row.pass_mark,
        started=row.started,
        position=row.position,
        items=tuple(
            AttemptItem(
                position,
                read(Item, body),
                tuple(order.split()),
                flagged,
                None if chosen is None else Response(tuple(json.loads(chosen)), anew.get(position, mark), answered),
                None if draft is None or chosen is not None else Draft(tuple(json.loads(draft)), changed),
            )
            for position, order, flagged, body, chosen, mark, answered, draft, changed in places
        ),
        seconds=row.seconds,
    )


def _same_place(row: type[ResponseRow] | type[DraftRow]) -> ColumnElement[bool]:
    return and_(row.attempt_id == AttemptItemRow.attempt_id, row.position == AttemptItemRow.position)


def load_standing(session: Session, attempt_id: UUID) -> Standing | None:
    """Return what decides whether an attempt takes another answer."""
    found = session.execute(
        select(
            AttemptRow.person_id,
            AttemptRow.state,
            AttemptRow.started,
            AttemptRow.seconds,
            select(func.count()).where(AttemptItemRow.attempt_id == attempt_id).scalar_subquery(),
            select(func.max(ResponseRow.answered)).where(ResponseRow.attempt_id == attempt_id).scalar_subquery(),
            select(func.max(DraftRow.changed)).where(DraftRow.attempt_id == attempt_id).scalar_subquery(),
        ).where(AttemptRow.id == attempt_id)
    ).first()
    if found is None:
        return None
    person_id, state, started, seconds, size, answered, changed = found
    touched = max(answered or started, changed or started)
    return Standing(attempt_id, person_id, AttemptState(state), size, started, seconds, touched)


def load_item(session: Session, attempt_id: UUID, position: int) -> Item:
    """Return the item at a position of an attempt as it was when the attempt began; refuse where there is none."""
    body = session.scalar(
        select(PublishedRow.body)
        .join(AttemptItemRow, AttemptItemRow.item_digest == PublishedRow.digest)
        .where(AttemptItemRow.attempt_id == attempt_id, AttemptItemRow.position == position)
    )
    if body is None:
        raise Refusal(Sentence.ANSWER_NOT_OF_THIS_ITEM)
    return read(Item, body)


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


def load_open_attempt(session: Session, person_id: int, module: str) -> UUID | None:
    """Return a person's attempt in progress at a module."""
    return session.scalar(
        select(AttemptRow.id).where(
            AttemptRow.person_id == person_id,
            AttemptRow.module == module,
            AttemptRow.state == AttemptState.IN_PROGRESS.value,
        )
    )


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
    """Add the response to an item, in the place of its draft; refuse a second one."""
    row = {
        "attempt_id": attempt_id,
        "position": position,
        "chosen": json.dumps(response.chosen, ensure_ascii=False),
        "mark": response.mark,
        "answered": response.answered,
    }
    try:
        session.execute(insert(ResponseRow).values(row))
    except IntegrityError as error:
        raise Refusal(Sentence.ANSWERED_ALREADY) from error
    drop_draft(session, attempt_id, position)


def save_draft(session: Session, attempt_id: UUID, position: int, draft: Draft) -> None:
    """Keep what is chosen for an item over what was chosen before; refuse it for an item that has its response."""
    answered = select(ResponseRow.mark).where(ResponseRow.attempt_id == attempt_id, ResponseRow.position == position)
    if session.scalar(answered) is not None:
        raise Refusal(Sentence.ANSWERED_ALREADY)
    kept = {"chosen": json.dumps(draft.chosen, ensure_ascii=False), "changed": draft.changed}
    session.execute(
        insert(DraftRow)
        .values(attempt_id=attempt_id, position=position, **kept)
        .on_conflict_do_update(index_elements=[DraftRow.attempt_id, DraftRow.position], set_=kept)
    )


def drop_draft(session: Session, attempt_id: UUID, position: int) -> None:
    """Forget what was chosen for an item; nothing chosen is no error."""
    session.execute(delete(DraftRow).where(DraftRow.attempt_id == attempt_id, DraftRow.position == position))


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
