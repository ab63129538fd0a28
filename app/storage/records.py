"""HR's view of the completion records: one query for the screen and for every file, paged by key."""

from collections.abc import Generator
from typing import Any

from sqlalchemy import Select, distinct, func, select
from sqlalchemy.orm import Session

from app.domain.paging import Anchor
from app.domain.records import ModuleChoice, Record, RecordCount, RecordFilter, RecordSort, SortKey
from app.domain.texts import Language
from app.storage.paging import anchor_columns, list_every, place_after
from app.storage.record_paths import select_matching
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

_ROWS_AT_ONCE = 2_000


def list_page(
    session: Session, wanted: RecordFilter, sort: RecordSort, language: Language, after: Anchor | None, rows: int
) -> list[Record]:
    """Return up to `rows` records that follow `after` in the order `sort`, from the first if it is None."""
    query = _rows_after(session, wanted, sort, language, after).limit(rows)
    return [Record._make(row) for row in session.execute(query)]


def stream_records(
    session: Session, wanted: RecordFilter, sort: RecordSort, language: Language
) -> Generator[list[Record], None, None]:
    """Yield all records of a filter in the order `sort`, in blocks, from one consistent state, in bounded memory.

    Whoever stops before the end closes the generator before the session.
    """
    query = _rows_after(session, wanted, sort, language, None)
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
    found = session.execute(select_matching(session, wanted, None, columns, whole=False)).one()
    return RecordCount(found[0], found[1])


def list_anchors(session: Session, wanted: RecordFilter, sort: RecordSort, every: int) -> list[Anchor]:
    """Return the place of every `every`-th record of a filter, so that any page can be reached by key."""
    columns = anchor_columns(_ORDER[sort.key], descending=sort.descending)
    return list_every(session, select_matching(session, wanted, sort.key, columns, whole=False), every)


def list_departments(session: Session) -> list[str]:
    """Return the departments that people are in, in order, without the empty one."""
    query = select(PersonRow.department).where(PersonRow.department != "").distinct().order_by(PersonRow.department)
    return list(session.scalars(query))


def list_modules(session: Session) -> list[ModuleChoice]:
    """Return the modules that were ever published, each with its newest titles."""
    newest = select(func.max(EditionRow.id)).group_by(EditionRow.module)
    rows = session.scalars(select(EditionRow).where(EditionRow.id.in_(newest)).order_by(EditionRow.module))
    return [ModuleChoice(row.module, row.title_en, row.title_ja) for row in rows]


def _rows_after(
    session: Session, wanted: RecordFilter, sort: RecordSort, language: Language, after: Anchor | None
) -> Select[Any]:
    whole = _all_columns(session, wanted, sort, language)
    return place_after(whole, _ORDER[sort.key], after, descending=sort.descending)


def _all_columns(session: Session, wanted: RecordFilter, sort: RecordSort, language: Language) -> Select[Any]:
    return select_matching(session, wanted, sort.key, _columns(language), whole=True)


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
