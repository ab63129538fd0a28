"""Item drafts: kept one by one with what lists and filters need, listed page by page."""

from collections.abc import Iterable
from datetime import UTC, datetime, time
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, delete, func, or_, select, update
from sqlalchemy.orm import Session

from app.domain.item_marks import ItemMarks
from app.domain.items import Item, ItemKind
from app.domain.paging import Anchor
from app.domain.plain import canonical, digest, read
from app.domain.studio import (
    ItemDraft,
    ItemFilter,
    ItemLine,
    ItemSort,
    ItemSortKey,
    ItemVersion,
    KeptItem,
    Statistic,
    WorkState,
    fold,
    search_words,
)
from app.domain.texts import Text
from app.storage import paging
from app.storage.studio_tables import ItemVersionRow, StudioItemRow, StudioModuleRow
from app.storage.tables import AttemptItemRow, AttemptRow, PublishedRow, ResponseRow
from app.storage.tally_tables import ItemStandingRow

_STEM = 160
"""Characters of a stem that a list shows."""

_ORDERS: dict[ItemSortKey, paging.Order] = {
    ItemSortKey.CHANGED: (StudioItemRow.changed, StudioItemRow.id),
    ItemSortKey.TITLE: (StudioItemRow.title, StudioItemRow.id),
    ItemSortKey.MODULE: (StudioItemRow.module, StudioItemRow.place, StudioItemRow.id),
}


def load_item(session: Session, item_id: str) -> KeptItem | None:
    """Return an item draft with its live version, None if there is none of this id."""
    row = session.execute(
        select(StudioItemRow, PublishedRow.body)
        .outerjoin(PublishedRow, PublishedRow.digest == StudioItemRow.live_digest)
        .where(StudioItemRow.id == item_id)
    ).first()
    return None if row is None else _kept(*row)


def list_of_module(session: Session, module: str) -> list[KeptItem]:
    """Return all item drafts of a module in their order."""
    rows = session.execute(
        select(StudioItemRow, PublishedRow.body)
        .outerjoin(PublishedRow, PublishedRow.digest == StudioItemRow.live_digest)
        .where(StudioItemRow.module == module)
        .order_by(StudioItemRow.place, StudioItemRow.id)
    )
    return [_kept(*row) for row in rows]


def list_ids(session: Session) -> set[str]:
    """Return the ids of all item drafts."""
    return set(session.scalars(select(StudioItemRow.id)))


def next_place(session: Session, module: str) -> int:
    """Return the place behind the last item of a module."""
    last = session.scalar(select(func.max(StudioItemRow.place)).where(StudioItemRow.module == module))
    return 1 if last is None else last + 1


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
    values = _columns(draft, marks) | {"state": marks.state.value, "created": now, "changed": now}
    session.add(StudioItemRow(**values, place=place, live_digest=live, live_number=number, revision=1))
    session.flush()


def save_item(session: Session, draft: ItemDraft, marks: ItemMarks, revision: int, now: datetime) -> bool:
    """Keep a draft over revision `revision`; False, and nothing is kept, if another one was saved meanwhile."""
    done = session.execute(
        update(StudioItemRow)
        .where(StudioItemRow.id == draft.item.id, StudioItemRow.revision == revision)
        .values(**_columns(draft, marks), state=marks.state.value, changed=now, revision=revision + 1)
    )
    return bool(done.rowcount)  # type: ignore[attr-defined]


def delete_item(session: Session, item_id: str) -> None:
    """Delete a draft; one that is not there is no error."""
    session.execute(delete(StudioItemRow).where(StudioItemRow.id == item_id))


def save_places(session: Session, places: Iterable[tuple[str, int]]) -> None:
    """Keep the order of items in their module."""
    for item_id, place in places:
        session.execute(update(StudioItemRow).where(StudioItemRow.id == item_id).values(place=place))


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
    """Return in how many first attempts a published version was answered, at most `most`: more need not be counted."""
    answered = (
        select(AttemptItemRow.attempt_id)
        .join(AttemptRow, AttemptRow.id == AttemptItemRow.attempt_id)
        .join(
            ResponseRow,
            and_(ResponseRow.attempt_id == AttemptItemRow.attempt_id, ResponseRow.position == AttemptItemRow.position),
        )
        .where(AttemptItemRow.item_digest == digest_, AttemptRow.number == 1)
        .limit(most)
    )
    return session.scalar(select(func.count()).select_from(answered.subquery())) or 0


def load_version(session: Session, digest_: str) -> Item | None:
    """Return a published item by its digest."""
    body = session.scalar(select(PublishedRow.body).where(PublishedRow.digest == digest_, PublishedRow.kind == "item"))
    return None if body is None else read(Item, body)


def list_page(session: Session, wanted: ItemFilter, sort: ItemSort, after: Anchor | None, size: int) -> list[ItemLine]:
    """Return the rows of the library behind an anchor, at most `size`."""
    query = select(
        StudioItemRow.id,
        StudioItemRow.module,
        StudioModuleRow.title_en,
        StudioModuleRow.title_ja,
        StudioItemRow.title,
        func.substr(func.json_extract(StudioItemRow.body, "$.item.stem.en"), 1, _STEM),
        func.substr(func.json_extract(StudioItemRow.body, "$.item.stem.ja"), 1, _STEM),
        StudioItemRow.kind,
        StudioItemRow.state,
        StudioItemRow.commitments,
        StudioItemRow.situation,
        StudioItemRow.difficulty,
        StudioItemRow.languages,
        StudioItemRow.older,
        StudioItemRow.lacks,
        StudioItemRow.findings,
        StudioItemRow.live_number,
        StudioItemRow.changed,
    ).join(StudioModuleRow, StudioModuleRow.id == StudioItemRow.module)
    query = _where(query, wanted)
    query = paging.place_after(query, _ORDERS[sort.key], after, descending=sort.descending)
    return [_line(*row) for row in session.execute(query.limit(size))]


def count(session: Session, wanted: ItemFilter) -> int:
    """Return how many items a filter finds."""
    return session.scalar(_where(select(func.count()).select_from(StudioItemRow), wanted)) or 0


def list_anchors(session: Session, wanted: ItemFilter, sort: ItemSort, every: int) -> list[Anchor]:
    """Return the place of every `every`-th row."""
    order = _ORDERS[sort.key]
    query = _where(select(*paging.anchor_columns(order, descending=sort.descending)), wanted)
    return paging.list_every(session, query, every)


def list_filtered_ids(session: Session, wanted: ItemFilter, most: int) -> list[str]:
    """Return the ids of the items that a filter finds, in the order of modules, at most so many."""
    query = _where(select(StudioItemRow.id), wanted).order_by(*_ORDERS[ItemSortKey.MODULE]).limit(most)
    return list(session.scalars(query))


def _where(query: Select[Any], wanted: ItemFilter) -> Select[Any]:
    return query.where(*_conditions(wanted))


def _conditions(wanted: ItemFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    found += [StudioItemRow.words.contains(word, autoescape=True) for word in fold(wanted.text).split()]
    if wanted.module:
        found.append(StudioItemRow.module == wanted.module)
    if wanted.commitment:
        found.append(StudioItemRow.commitments.contains(f" {wanted.commitment} ", autoescape=True))
    if wanted.kinds:
        found.append(StudioItemRow.kind.in_(sorted(kind.value for kind in wanted.kinds)))
    if wanted.states:
        found.append(StudioItemRow.state.in_(sorted(state.value for state in wanted.states)))
    if wanted.lacking is not None:
        complete = StudioItemRow.languages.contains(wanted.lacking)
        found.append(or_(~complete, StudioItemRow.older == wanted.lacking))
    if wanted.unfinished:
        found.append(and_(StudioItemRow.lacks > 0, StudioItemRow.state != WorkState.RETIRED.value))
    if wanted.weak:
        found.append(StudioItemRow.findings > 0)
    # The days are UTC days: a change is known to the second, and a filter by days to nobody matters by hours.
    if wanted.changed_since is not None:
        found.append(StudioItemRow.changed >= datetime.combine(wanted.changed_since, time.min, UTC))
    if wanted.changed_until is not None:
        found.append(StudioItemRow.changed <= datetime.combine(wanted.changed_until, time.max, UTC))
    if wanted.statistic is Statistic.NONE:
        answered = select(ItemStandingRow.digest).where(ItemStandingRow.digest == StudioItemRow.live_digest)
        found.append(~answered.exists())
    elif wanted.statistic is not None:
        so = select(ItemStandingRow.digest).where(ItemStandingRow.verdict == wanted.statistic.value)
        found.append(StudioItemRow.live_digest.in_(so))
    return found


def _columns(draft: ItemDraft, marks: ItemMarks) -> dict[str, Any]:
    item = draft.item
    return {
        "id": item.id,
        "module": draft.module,
        "title": draft.title,
        "kind": item.kind.value,
        "commitments": f" {' '.join(item.commitments)} ",
        "situation": item.situation,
        "difficulty": item.difficulty,
        "languages": " ".join(marks.languages),
        "older": (draft.revised.older() if draft.revised else None) or "",
        "lacks": marks.lacks,
        "findings": marks.findings,
        "words": search_words(draft),
        "body": canonical(draft),
    }


def _kept(row: StudioItemRow, live: str | None) -> KeptItem:
    draft = read(ItemDraft, row.body)
    return KeptItem(draft, row.revision, row.changed, None if live is None else read(Item, live), row.live_number)


def _line(*row: Any) -> ItemLine:
    (id_, module, title_en, title_ja, title, stem_en, stem_ja, kind, state, commitments) = row[:10]
    (situation, difficulty, languages, older, lacks, findings, number, changed) = row[10:]
    return ItemLine(
        id=id_,
        module=module,
        module_title=Text(title_en, title_ja),
        title=title,
        stem=Text(stem_en, stem_ja),
        kind=ItemKind(kind),
        state=WorkState(state),
        commitments=tuple(commitments.split()),
        situation=situation,
        difficulty=difficulty,
        languages=tuple(languages.split()),
        older=older or None,
        lacks=lacks,
        findings=findings,
        number=number,
        changed=changed,
    )
