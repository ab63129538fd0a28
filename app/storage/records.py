"""HR's view of the completion records: one query for the screen and for every file, paged by key."""

from collections.abc import Generator
from datetime import date
from typing import Any

from sqlalchemy import CompoundSelect, Select, distinct, func, literal_column, select, union_all
from sqlalchemy.orm import Session

from app.domain.paging import Anchor
from app.domain.records import ModuleChoice, Record, RecordCount, RecordFilter, RecordSort, SortKey
from app.domain.texts import Language
from app.storage.paging import anchor_columns, behind, directed, list_every, place_after
from app.storage.record_conditions import superseded_on
from app.storage.record_paths import select_matching
from app.storage.record_people import People
from app.storage.tables import CompletionRow, EditionRow, PersonPastRow, PersonRow

_ROWS_AT_ONCE = 2_000


def list_page(
    session: Session,
    wanted: RecordFilter,
    sort: RecordSort,
    language: Language,
    after: Anchor | None,
    rows: int,
    today: date | None = None,
) -> list[Record]:
    """Return up to `rows` records that follow `after` in the order `sort`, from the first if it is None.

    `today` decides who is overdue, where the filter asks for that and for no past day; so in all these functions.
    """
    query = _rows_after(session, wanted, sort, language, after, today).limit(rows)
    return [Record._make(row) for row in session.execute(query)]


def stream_records(
    session: Session, wanted: RecordFilter, sort: RecordSort, language: Language, today: date | None = None
) -> Generator[list[Record], None, None]:
    """Yield all records of a filter in the order `sort`, in blocks, from one consistent state, in bounded memory.

    Whoever stops before the end closes the generator before the session.
    """
    query = _rows_after(session, wanted, sort, language, None, today)
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


def count_records(session: Session, wanted: RecordFilter, today: date | None = None) -> RecordCount:
    """Count the records of a filter and the people they are of."""
    if wanted.is_open():
        return _count_all(session)
    columns = (func.count(), func.count(distinct(CompletionRow.person_id)))
    [way] = select_matching(session, wanted, None, lambda _people: columns, today=today, whole=False)
    found = session.execute(way.query).one()
    return RecordCount(found[0], found[1])


def list_anchors(
    session: Session, wanted: RecordFilter, sort: RecordSort, every: int, today: date | None = None
) -> list[Anchor]:
    """Return the place of every `every`-th record of a filter, so that any page can be reached by key."""
    key, down = sort.key, sort.descending
    ways = select_matching(session, wanted, key, lambda people: _keys(key, people), today=today, whole=False)
    if len(ways) == 1:
        [(query, people)] = ways
        number = anchor_columns(_order(key, people), descending=down)[-1]
        return list_every(session, query.add_columns(number), every)
    both = union_all(*(way.query for way in ways)).subquery()
    columns = anchor_columns(tuple(both.c), descending=down)
    return list_every(session, select(*columns), every)


def list_departments(session: Session) -> list[str]:
    """Return the departments that people are or were in, in order, without the empty one."""
    now = select(PersonRow.department).where(PersonRow.department != "").distinct()
    before = select(PersonPastRow.department).where(PersonPastRow.department != "").distinct()
    return sorted(session.scalars(now.union(before)))


def list_modules(session: Session) -> list[ModuleChoice]:
    """Return the modules that were ever published, each with its newest titles."""
    newest = select(func.max(EditionRow.id)).group_by(EditionRow.module)
    rows = session.scalars(select(EditionRow).where(EditionRow.id.in_(newest)).order_by(EditionRow.module))
    return [ModuleChoice(row.module, row.title_en, row.title_ja) for row in rows]


def list_versions(session: Session) -> tuple[list[str], list[str]]:
    """Return the versions of the policy and those of modules that people were trained on, the newest first."""
    rows = session.execute(select(EditionRow.policy_version, EditionRow.version)).all()
    return sorted({row[0] for row in rows}, reverse=True), sorted({row[1] for row in rows}, reverse=True)


def _count_all(session: Session) -> RecordCount:
    # What was superseded has a record of the same person in its place.
    known = select(CompletionRow.sequence).where(CompletionRow.person_id == PersonRow.id).exists()
    people = session.scalar(select(func.count()).select_from(PersonRow).where(known)) or 0
    records = session.scalar(select(func.count()).select_from(CompletionRow)) or 0
    gone = select(func.count()).select_from(CompletionRow).where(CompletionRow.superseded.is_not(None))
    return RecordCount(records - (session.scalar(gone) or 0), people)


def _rows_after(
    session: Session,
    wanted: RecordFilter,
    sort: RecordSort,
    language: Language,
    after: Anchor | None,
    today: date | None = None,
) -> Select[Any] | CompoundSelect[Any]:
    key, down = sort.key, sort.descending
    ways = select_matching(
        session, wanted, key, lambda people: _columns(people, wanted, language), today=today, whole=True
    )
    if len(ways) == 1:
        [(query, people)] = ways
        return place_after(query, _order(key, people), after, descending=down)
    # SQLite merges what each way finds in order, and reads no more of them than it needs.
    parts = [behind(query, _order(key, people), after, descending=down) for query, people in ways]
    names: tuple[Any, ...] = tuple(literal_column(name) for name in _MERGED_BY[key])
    return union_all(*parts).order_by(*directed(names, descending=down))


def _order(key: SortKey, people: People) -> tuple[Any, ...]:
    """What each order sorts by, the last always unique; `domain.records.anchor_of` follows it."""
    sequence = CompletionRow.sequence
    orders: dict[SortKey, tuple[Any, ...]] = {
        SortKey.NUMBER: (people.number, sequence),
        SortKey.NAME: (people.name, people.number, sequence),
        SortKey.DEPARTMENT: (people.department, people.number, sequence),
        SortKey.MODULE: (EditionRow.module, EditionRow.id, sequence),
        SortKey.SCORE: (CompletionRow.score, sequence),
        SortKey.PASSED: (CompletionRow.passed, sequence),
        SortKey.COMPLETED: (CompletionRow.completed_utc, sequence),
    }
    return orders[key]


_MERGED_BY = {
    SortKey.NUMBER: ("number", "sequence"),
    SortKey.NAME: ("name", "number", "sequence"),
    SortKey.DEPARTMENT: ("department", "number", "sequence"),
    SortKey.SCORE: ("score", "sequence"),
    SortKey.PASSED: ("passed", "sequence"),
}
"""The fields of `Record` in the orders that more than one way can be merged in."""


def _keys(key: SortKey, people: People) -> tuple[Any, ...]:
    return tuple(column.label(f"key{position}") for position, column in enumerate(_order(key, people)))


def _columns(people: People, wanted: RecordFilter, language: Language) -> tuple[Any, ...]:
    """The columns of `Record`, in its order and with its names."""
    columns = (
        CompletionRow.sequence,
        CompletionRow.edition_id,
        people.number,
        people.name,
        people.department,
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
        func.coalesce(CompletionRow.corrects, ""),
        superseded_on(wanted),
        CompletionRow.id,
    )
    return tuple(column.label(name) for column, name in zip(columns, Record._fields, strict=True))
