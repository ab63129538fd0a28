"""HR's view of the completion records: one query for the screen and for every file, paged by key."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    and_,
    distinct,
    func,
    literal,
    literal_column,
    or_,
    select,
    tuple_,
)
from sqlalchemy.orm import Session

from app.domain.records import Anchor, ModuleChoice, Record, RecordCount, RecordFilter, RecordSort, SortKey
from app.domain.texts import Language
from app.storage.tables import CompletionRow, EditionRow, PersonRow

_ORDER: dict[SortKey, tuple[Any, ...]] = {
    SortKey.NUMBER: (PersonRow.number, CompletionRow.sequence),
    SortKey.NAME: (PersonRow.name, PersonRow.number, CompletionRow.sequence),
    SortKey.DEPARTMENT: (PersonRow.department, PersonRow.number, CompletionRow.sequence),
    SortKey.MODULE: (EditionRow.module, EditionRow.id, CompletionRow.sequence),
    SortKey.SCORE: (CompletionRow.score, CompletionRow.sequence),
    SortKey.PASSED: (CompletionRow.passed, CompletionRow.sequence),
    SortKey.COMPLETED: (CompletionRow.completed_utc, CompletionRow.sequence),
}
"""What each order sorts by, the last always unique; `domain.records.anchor_of` follows it."""

_FEW_PEOPLE = 2_000
_FEW_RECORDS = 20_000
_ROWS_AT_ONCE = 2_000


def list_page(
    session: Session, wanted: RecordFilter, sort: RecordSort, language: Language, after: Anchor | None, rows: int
) -> list[Record]:
    """Return up to `rows` records that follow `after` in the order `sort`, from the first if it is None."""
    query = _ordered(_matching(session, wanted, sort, _columns(language)), sort, after).limit(rows)
    return [Record._make(row) for row in session.execute(query)]


def stream_records(
    session: Session, wanted: RecordFilter, sort: RecordSort, language: Language
) -> Iterator[list[Record]]:
    """Yield all records of a filter in the order `sort`, in blocks, from one consistent state, in bounded memory."""
    query = _ordered(_matching(session, wanted, sort, _columns(language)), sort, None)
    compiled = query.compile(session.get_bind(), compile_kwargs={"render_postcompile": True})
    # A million rows through the library's result objects take a second and a half longer than from the driver.
    cursor = session.connection().connection.cursor()
    try:
        values = [compiled.params[name] for name in compiled.positiontup or ()]
        cursor.execute(str(compiled), values)
        while rows := cursor.fetchmany(_ROWS_AT_ONCE):
            yield list(map(Record._make, rows))
    finally:
        cursor.close()


def count_records(session: Session, wanted: RecordFilter) -> RecordCount:
    """Count the records of a filter and the people they are of."""
    if wanted.is_open():
        records = session.scalar(select(func.count()).select_from(CompletionRow)) or 0
        known = select(CompletionRow.sequence).where(CompletionRow.person_id == PersonRow.id).exists()
        return RecordCount(records, session.scalar(select(func.count()).select_from(PersonRow).where(known)) or 0)
    columns = (func.count(), func.count(distinct(CompletionRow.person_id)))
    found = session.execute(_matching(session, wanted, None, columns)).one()
    return RecordCount(found[0], found[1])


def list_anchors(session: Session, wanted: RecordFilter, sort: RecordSort, every: int) -> list[Anchor]:
    """Return the place of every `every`-th record of a filter, so that any page can be reached by key."""
    order = _ORDER[sort.key]
    number = func.row_number().over(order_by=[_directed(column, sort) for column in order]).label("place")
    keys = [column.label(f"key{position}") for position, column in enumerate(order)]
    numbered = _matching(session, wanted, sort, (*keys, number)).subquery()
    rows = session.execute(
        select(*list(numbered.c)[:-1]).where(numbered.c.place % every == 0).order_by(numbered.c.place)
    )
    return [Anchor(tuple(row)) for row in rows]


def list_departments(session: Session) -> list[str]:
    """Return the departments that people are in, in order, without the empty one."""
    query = select(PersonRow.department).where(PersonRow.department != "").distinct().order_by(PersonRow.department)
    return list(session.scalars(query))


def list_modules(session: Session) -> list[ModuleChoice]:
    """Return the modules that were ever published, each with its newest titles."""
    newest = select(func.max(EditionRow.id)).group_by(EditionRow.module)
    rows = session.scalars(select(EditionRow).where(EditionRow.id.in_(newest)).order_by(EditionRow.module))
    return [ModuleChoice(row.module, row.title_en, row.title_ja) for row in rows]


def _columns(language: Language) -> tuple[Any, ...]:
    """The columns of `Record`, in its order."""
    return (
        CompletionRow.sequence,
        CompletionRow.edition_id,
        PersonRow.number,
        PersonRow.name,
        PersonRow.department,
        EditionRow.module,
        EditionRow.title_ja if language == "ja" else EditionRow.title_en,
        EditionRow.version,
        EditionRow.policy_version,
        EditionRow.commitments,
        CompletionRow.score,
        CompletionRow.points,
        CompletionRow.max_points,
        CompletionRow.pass_mark,
        CompletionRow.passed,
        CompletionRow.started_utc,
        func.substr(CompletionRow.started_local, 1, 10),
        func.substr(CompletionRow.started_local, 12, 8),
        func.substr(CompletionRow.started_local, 20),
        CompletionRow.completed_utc,
        func.substr(CompletionRow.completed_local, 1, 10),
        func.substr(CompletionRow.completed_local, 12, 8),
        func.substr(CompletionRow.completed_local, 20),
        CompletionRow.language,
        CompletionRow.app_version,
        CompletionRow.id,
    )


def _matching(
    session: Session, wanted: RecordFilter, sort: RecordSort | None, columns: tuple[Any, ...]
) -> Select[Any]:
    """Select `columns` of the records of a filter, along the path that touches the fewest rows.

    A narrow filter (few people, few days) finds its rows by its own index and sorts them; a wide one walks the index of
    the sort order and drops what does not match. SQLite cannot tell the two apart without statistics, so the paths that
    are not meant are closed with a unary plus.
    """
    people = _people(wanted)
    few_people = people is not None and _at_most(session, select(PersonRow.id).where(people), _FEW_PEOPLE)
    dates = _dates(wanted)
    few_dates = (
        bool(dates)
        and not few_people
        and _at_most(session, select(CompletionRow.sequence).where(*dates), _FEW_RECORDS)
    )
    conditions: list[ColumnElement[bool]] = []
    if people is not None:
        column = CompletionRow.person_id if few_people else _closed("completion.person_id")
        conditions.append(column.in_(select(PersonRow.id).where(people)))
    walks_dates = sort is None or sort.key is SortKey.COMPLETED
    conditions += _dates(wanted, open_=few_dates or (walks_dates and not few_people))
    if wanted.since is not None:
        conditions.append(func.substr(CompletionRow.completed_local, 1, 10) >= wanted.since.isoformat())
    if wanted.until is not None:
        conditions.append(func.substr(CompletionRow.completed_local, 1, 10) <= wanted.until.isoformat())
    if wanted.module is not None:
        editions = select(EditionRow.id).where(EditionRow.module == wanted.module)
        conditions.append(_closed("completion.edition_id").in_(editions))
    if wanted.passed is not None:
        conditions.append(_closed("completion.passed") == int(wanted.passed))
    return (
        select(*columns)
        .select_from(CompletionRow)
        .join(PersonRow, PersonRow.id == CompletionRow.person_id)
        .join(EditionRow, EditionRow.id == CompletionRow.edition_id)
        .where(*conditions)
    )


def _people(wanted: RecordFilter) -> ColumnElement[bool] | None:
    conditions: list[ColumnElement[bool]] = []
    if wanted.search.strip():
        part = wanted.search.strip()
        conditions.append(
            or_(PersonRow.name.contains(part, autoescape=True), PersonRow.number.contains(part, autoescape=True))
        )
    if wanted.department is not None:
        conditions.append(PersonRow.department == wanted.department)
    return and_(*conditions) if conditions else None


def _dates(wanted: RecordFilter, *, open_: bool = True) -> list[ColumnElement[bool]]:
    """The range of UTC times that surely holds the local dates wanted: a zone is at most 14 hours from UTC."""
    column: Any = CompletionRow.completed_utc if open_ else _closed("completion.completed_utc")
    conditions: list[ColumnElement[bool]] = []
    if wanted.since is not None:
        conditions.append(column >= (wanted.since - timedelta(days=1)).isoformat())
    if wanted.until is not None:
        conditions.append(column < (wanted.until + timedelta(days=2)).isoformat())
    return conditions


def _closed(column: str) -> Any:
    """A column that no index is used for."""
    return literal_column(f"+{column}", Integer)


def _at_most(session: Session, query: Select[Any], limit: int) -> bool:
    found = session.scalar(select(func.count()).select_from(query.limit(limit + 1).subquery()))
    return (found or 0) <= limit


def _ordered(query: Select[Any], sort: RecordSort, after: Anchor | None) -> Select[Any]:
    order = _ORDER[sort.key]
    if after is not None:
        values = [literal(value) for value in after.values]
        keys, place = tuple_(*order), tuple_(*values)
        # The first comparison alone lets SQLite start its walk at the anchor.
        if sort.descending:
            query = query.where(order[0] <= values[0], keys < place)
        else:
            query = query.where(order[0] >= values[0], keys > place)
    return query.order_by(*(_directed(column, sort) for column in order))


def _directed(column: Any, sort: RecordSort) -> Any:
    return column.desc() if sort.descending else column.asc()
