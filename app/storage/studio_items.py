"""Item drafts, kept one by one with what `studio_listing` needs to list and filter them."""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import and_, delete, func, select, update
from sqlalchemy.orm import Session

from app.domain.item_marks import ItemMarks
from app.domain.items import Item
from app.domain.plain import canonical, digest, read
from app.domain.studio import ItemDraft, ItemVersion, KeptItem, WorkState, search_words
from app.domain.studio_lists import PlacedItem, sort_name
from app.storage import item_tallies
from app.storage.studio_listed import LISTED, listed
from app.storage.studio_tables import ItemVersionRow, StudioItemRow, StudioWordsRow
from app.storage.tables import AttemptItemRow, AttemptRow, PublishedRow, ResponseRow


def load_item(session: Session, item_id: str) -> KeptItem | None:
    """Return an item draft with its live version, None if there is none of this id."""
    row = session.execute(
        select(StudioItemRow, PublishedRow.body)
        .outerjoin(PublishedRow, PublishedRow.digest == StudioItemRow.live_digest)
        .where(StudioItemRow.id == item_id)
    ).first()
    return None if row is None else kept_of(*row)


def list_of_module(session: Session, module: str) -> list[KeptItem]:
    """Return all item drafts of a module in their order."""
    rows = session.execute(
        select(StudioItemRow, PublishedRow.body)
        .outerjoin(PublishedRow, PublishedRow.digest == StudioItemRow.live_digest)
        .where(StudioItemRow.module == module)
        .order_by(StudioItemRow.place, StudioItemRow.id)
    )
    return [kept_of(*row) for row in rows]


def list_placed(session: Session, module: str) -> list[PlacedItem]:
    """Return the items of a module in their order as its page lists them: a thousand of them in milliseconds."""
    rows = session.execute(
        select(*LISTED, func.json_extract(StudioItemRow.body, "$.item.topic"))
        .where(StudioItemRow.module == module)
        .order_by(StudioItemRow.place, StudioItemRow.id)
    )
    found = []
    for row in rows:
        fields, (topic,) = listed(row)
        found.append(PlacedItem(**fields, topic=topic))
    return found


def last_change(session: Session, module: str) -> datetime | None:
    """Return when an item of a module was saved last, None where it has no items."""
    return session.scalar(select(func.max(StudioItemRow.changed)).where(StudioItemRow.module == module))


def list_drafts(session: Session, item_ids: Collection[str]) -> dict[str, ItemDraft]:
    """Return item drafts by their ids; unknown ones are left out."""
    rows = session.execute(select(StudioItemRow.id, StudioItemRow.body).where(StudioItemRow.id.in_(item_ids)))
    return {item_id: read(ItemDraft, body) for item_id, body in rows}


def list_places(session: Session, module: str) -> dict[str, int]:
    """Return the places of a module's items by their ids."""
    rows = session.execute(select(StudioItemRow.id, StudioItemRow.place).where(StudioItemRow.module == module))
    return {item_id: place for item_id, place in rows}  # noqa: C416 - a row is no pair to mypy


def list_ids(session: Session) -> set[str]:
    """Return the ids of all item drafts."""
    return set(session.scalars(select(StudioItemRow.id)))


def list_weak_ids(session: Session, module: str) -> set[str]:
    """Return the ids of the items of a module that have findings."""
    query = select(StudioItemRow.id).where(StudioItemRow.module == module, StudioItemRow.findings > 0)
    return set(session.scalars(query))


def next_place(session: Session, module: str) -> int:
    """Return the place behind the last item of a module."""
    last = session.scalar(select(func.max(StudioItemRow.place)).where(StudioItemRow.module == module))
    return 1 if last is None else last + 1


def last_commitments(session: Session, module: str) -> list[str]:
    """Return the commitments of the last item of a module that has any."""
    found = session.scalar(
        select(StudioItemRow.commitments)
        .where(StudioItemRow.module == module, func.trim(StudioItemRow.commitments) != "")
        .order_by(StudioItemRow.place.desc(), StudioItemRow.id.desc())
        .limit(1)
    )
    return (found or "").split()


def load_place(session: Session, item_id: str) -> int:
    """Return the place of an item in its module."""
    return session.scalar(select(StudioItemRow.place).where(StudioItemRow.id == item_id)) or 0


def add_item(
    session: Session,
    draft: ItemDraft,
    marks: ItemMarks,
    place: int,
    now: datetime,
    live: str | None = None,
    number: int | None = None,
) -> None:
    """Add a draft at a place of its module; `live` is the digest of its live version, `number` that version's."""
    values = columns_of(draft, marks) | {"state": marks.state.value, "created": now, "changed": now}
    session.add(StudioItemRow(**values, place=place, live_digest=live, live_number=number, revision=1))
    session.flush()
    session.add(StudioWordsRow(item=draft.item.id, words=search_words(draft)))
    session.flush()


def save_item(session: Session, draft: ItemDraft, marks: ItemMarks, revision: int, now: datetime) -> bool:
    """Keep a draft over revision `revision`; False, and nothing is kept, if another one was saved meanwhile."""
    done = session.execute(
        update(StudioItemRow)
        .where(StudioItemRow.id == draft.item.id, StudioItemRow.revision == revision)
        .values(**columns_of(draft, marks), state=marks.state.value, changed=now, revision=revision + 1)
    )
    if not done.rowcount:  # type: ignore[attr-defined]
        return False
    words = update(StudioWordsRow).where(StudioWordsRow.item == draft.item.id)
    session.execute(words.values(words=search_words(draft)))
    return True


def save_marks(session: Session, draft: ItemDraft, marks: ItemMarks) -> None:
    """Keep what of a draft is not written by anybody: its languages and its marks; revision and day stay."""
    values = columns_of(draft, marks) | {"state": marks.state.value}
    session.execute(update(StudioItemRow).where(StudioItemRow.id == draft.item.id).values(**values))


def delete_item(session: Session, item_id: str) -> None:
    """Delete a draft; one that is not there is no error."""
    session.execute(delete(StudioWordsRow).where(StudioWordsRow.item == item_id))
    session.execute(delete(StudioItemRow).where(StudioItemRow.id == item_id))


def save_places(session: Session, places: Iterable[tuple[str, int]]) -> None:
    """Keep the order of items in their module."""
    rows = [{"id": item_id, "place": place} for item_id, place in places]
    if rows:
        session.execute(update(StudioItemRow), rows)


def set_live(session: Session, item_id: str, live: str | None, number: int | None, state: WorkState) -> None:
    """Keep which version of an item is taught."""
    session.execute(
        update(StudioItemRow)
        .where(StudioItemRow.id == item_id)
        .values(live_digest=live, live_number=number, state=state.value)
    )


def add_version(session: Session, item: Item, now: datetime) -> tuple[str, int]:
    """Number a published version of an item; return its digest and number, the old one if it has one.

    The body must be published already.
    """
    name = digest(canonical(item))
    number = session.scalar(
        select(ItemVersionRow.number).where(ItemVersionRow.item == item.id, ItemVersionRow.digest == name)
    )
    if number is None:
        last = session.scalar(select(func.max(ItemVersionRow.number)).where(ItemVersionRow.item == item.id))
        number = (last or 0) + 1
        session.add(ItemVersionRow(item=item.id, number=number, digest=name, published=now))
        session.flush()
    return name, number


def list_versions(session: Session, item_id: str) -> list[ItemVersion]:
    """Return the published versions of an item, the newest first."""
    rows = session.scalars(
        select(ItemVersionRow).where(ItemVersionRow.item == item_id).order_by(ItemVersionRow.number.desc())
    )
    return [ItemVersion(row.number, row.digest, row.published) for row in rows]


def list_names(session: Session) -> tuple[dict[str, str], dict[str, int], dict[str, int]]:
    """Return the titles of drafts by item id, the numbers of published versions by digest, the live ones by item id."""
    drafts = session.execute(select(StudioItemRow.id, StudioItemRow.title, StudioItemRow.live_number)).all()
    rows = session.execute(select(ItemVersionRow.digest, ItemVersionRow.number))
    numbers = {name: number for name, number in rows}  # noqa: C416 - a row is no pair to mypy
    titles = {item: title for item, title, _ in drafts}
    return titles, numbers, {item: number for item, _, number in drafts if number is not None}


def count_first_attempts(session: Session, digest_: str, most: int) -> int:
    """Return in how many first attempts a published version was answered, at most `most`: more need not be counted.

    The tallies know of those whose single answers are gone.
    """
    tallied = item_tallies.count_answered(session, digest_).get(digest_, 0)
    answered = (
        select(AttemptItemRow.attempt_id)
        .join(AttemptRow, AttemptRow.id == AttemptItemRow.attempt_id)
        .join(
            ResponseRow,
            and_(ResponseRow.attempt_id == AttemptItemRow.attempt_id, ResponseRow.position == AttemptItemRow.position),
        )
        .where(AttemptItemRow.item_digest == digest_, AttemptRow.number == 1, AttemptItemRow.counted.is_(False))
        .limit(max(most - tallied, 0))
    )
    kept = session.scalar(select(func.count()).select_from(answered.subquery())) or 0
    return min(tallied, most) + kept


def load_version(session: Session, digest_: str) -> Item | None:
    """Return a published item by its digest."""
    body = session.scalar(select(PublishedRow.body).where(PublishedRow.digest == digest_, PublishedRow.kind == "item"))
    return None if body is None else read(Item, body)


def columns_of(draft: ItemDraft, marks: ItemMarks) -> dict[str, Any]:
    """Return the columns of a draft that follow from what it says."""
    item = draft.item
    return {
        "id": item.id,
        "module": draft.module,
        "title": draft.title,
        "name_en": sort_name(draft, "en"),
        "name_ja": sort_name(draft, "ja"),
        "kind": item.kind.value,
        "commitments": f" {' '.join(item.commitments)} ",
        "situation": item.situation,
        "difficulty": item.difficulty,
        "languages": " ".join(marks.languages),
        "older": draft.behind() or "",
        "lacks": marks.lacks,
        "findings": marks.findings,
        "body": canonical(draft),
    }


def kept_of(row: StudioItemRow, live: str | None) -> KeptItem:
    """Return a draft from its row and the body of its live version."""
    draft = read(ItemDraft, row.body)
    return KeptItem(draft, row.revision, row.changed, None if live is None else read(Item, live), row.live_number)
