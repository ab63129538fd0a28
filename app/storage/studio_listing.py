"""The library of item drafts, listed page by page and counted by every filter."""

from datetime import UTC, datetime, time
from typing import Any

from sqlalchemy import ColumnElement, Integer, and_, case, func, or_, select
from sqlalchemy.orm import Session

from app.domain.item_texts import fold
from app.domain.paging import Anchor
from app.domain.studio import WorkState
from app.domain.studio_lists import ItemCount, ItemFilter, ItemLine, ItemSort, ItemSortKey, LibraryMark, Statistic
from app.domain.texts import Language, Text
from app.storage import paging
from app.storage.studio_listed import LISTED, listed
from app.storage.studio_tables import StudioItemRow, StudioModuleRow, StudioWordsRow
from app.storage.tally_tables import ItemStandingRow

_ORDERS: dict[ItemSortKey, paging.Order] = {
    ItemSortKey.CHANGED: (StudioItemRow.changed, StudioItemRow.id),
    ItemSortKey.NAME_EN: (StudioItemRow.name_en, StudioItemRow.id),
    ItemSortKey.NAME_JA: (StudioItemRow.name_ja, StudioItemRow.id),
    ItemSortKey.KIND: (StudioItemRow.kind, StudioItemRow.id),
    ItemSortKey.MODULE: (StudioItemRow.module, StudioItemRow.place, StudioItemRow.id),
    ItemSortKey.STATE: (StudioItemRow.state, StudioItemRow.id),
    ItemSortKey.TO_DO: (StudioItemRow.lacks, StudioItemRow.findings, StudioItemRow.id),
    ItemSortKey.VERSION: (func.coalesce(StudioItemRow.live_number, 0), StudioItemRow.id),
}


def list_page(session: Session, wanted: ItemFilter, sort: ItemSort, after: Anchor | None, size: int) -> list[ItemLine]:
    """Return the rows of the library behind an anchor, at most `size`."""
    order = _ORDERS[sort.key]
    found = select(StudioItemRow.id).where(*_conditions(wanted))
    found = paging.place_after(found, order, after, descending=sort.descending).limit(size)
    # Which rows they are says the index; then no other row is read.
    shown = found.subquery()
    query = select(
        *LISTED,
        StudioItemRow.module,
        StudioModuleRow.title_en,
        StudioModuleRow.title_ja,
        StudioItemRow.situation,
        StudioItemRow.difficulty,
        StudioItemRow.languages,
        StudioItemRow.older,
        StudioItemRow.findings,
        StudioItemRow.changed,
    ).join(StudioModuleRow, StudioModuleRow.id == StudioItemRow.module)
    query = query.join(shown, shown.c.id == StudioItemRow.id)
    query = query.order_by(*paging.directed(order, descending=sort.descending))
    return [_line(*row) for row in session.execute(query)]


def load_mark(session: Session) -> LibraryMark:
    """Return how the library stands now."""
    query = select(func.count(), func.coalesce(func.sum(StudioItemRow.revision), 0), func.max(StudioItemRow.changed))
    return LibraryMark(*session.execute(query).one())


def count(session: Session, wanted: ItemFilter) -> int:
    """Return how many items a filter finds."""
    return session.scalar(select(func.count()).select_from(StudioItemRow).where(*_conditions(wanted))) or 0


def count_all(session: Session, wanted: ItemFilter) -> ItemCount:
    """Return how many items a filter finds, and how many of them are not finished or have findings."""
    query = select(func.count(), _sum_of(_unfinished()), _sum_of(StudioItemRow.findings > 0))
    query = query.select_from(StudioItemRow).where(*_conditions(wanted))
    rows, unfinished, weak = session.execute(query).one()
    return ItemCount(rows, unfinished or 0, weak or 0)


def list_anchors(session: Session, wanted: ItemFilter, sort: ItemSort, every: int) -> list[Anchor]:
    """Return the place of every `every`-th row."""
    order = _ORDERS[sort.key]
    query = select(*paging.anchor_columns(order, descending=sort.descending)).where(*_conditions(wanted))
    return paging.list_every(session, query, every)


def list_filtered_ids(session: Session, wanted: ItemFilter, most: int) -> list[str]:
    """Return the ids of the items that a filter finds, in the order of modules, at most so many."""
    query = select(StudioItemRow.id).where(*_conditions(wanted)).order_by(*_ORDERS[ItemSortKey.MODULE]).limit(most)
    return list(session.scalars(query))


def _conditions(wanted: ItemFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    searched = [StudioWordsRow.words.contains(word, autoescape=True) for word in fold(wanted.text).split()]
    if searched:
        found.append(StudioItemRow.id.in_(select(StudioWordsRow.item).where(*searched)))
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
        found.append(or_(~complete & _is_to_speak(wanted.lacking), StudioItemRow.older == wanted.lacking))
    if wanted.alone is not None:
        spoken = func.json_extract(StudioModuleRow.body, "$.languages")
        found.append(StudioItemRow.module.in_(select(StudioModuleRow.id).where(spoken == f'["{wanted.alone}"]')))
    if wanted.unfinished:
        found.append(_unfinished())
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


def _is_to_speak(language: Language) -> ColumnElement[bool]:
    """Whether a language is one of the module of an item; a draft names its languages only where it has not both."""
    named = func.json_extract(StudioItemRow.body, "$.languages")
    return or_(named.is_(None), named.contains(language))


def _unfinished() -> ColumnElement[bool]:
    return and_(StudioItemRow.lacks > 0, StudioItemRow.state != WorkState.RETIRED.value)


def _sum_of(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case((condition, 1), else_=0), type_=Integer)


def _line(*row: Any) -> ItemLine:
    fields, rest = listed(row)
    (module, title_en, title_ja, situation, difficulty, languages, older, findings, changed) = rest
    return ItemLine(
        **fields,
        module=module,
        module_title=Text(title_en, title_ja),
        situation=situation,
        difficulty=difficulty,
        languages=tuple(languages.split()),
        older=older or None,
        findings=findings,
        changed=changed,
    )
