"""Module drafts: kept one by one, and listed with how many items they have."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, case, delete, func, select, update
from sqlalchemy.orm import Session

from app.domain.plain import canonical, read
from app.domain.studio import KeptModule, ModuleDraft, WorkState
from app.domain.studio_lists import ModuleLine
from app.storage.studio_tables import StudioItemRow, StudioModuleRow, StudioWordsRow


def load_module(session: Session, module_id: str) -> KeptModule | None:
    """Return a module draft, None if there is none of this id."""
    row = session.get(StudioModuleRow, module_id, populate_existing=True)
    return None if row is None else _kept(row)


def list_modules(session: Session) -> list[KeptModule]:
    """Return all module drafts in their order."""
    rows = session.scalars(select(StudioModuleRow).order_by(StudioModuleRow.place, StudioModuleRow.id))
    return [_kept(row) for row in rows]


def list_lines(session: Session) -> list[ModuleLine]:
    """Return all modules in their order, with what their items are like."""
    counted = {row[0]: _Counted(*row[1:]) for row in session.execute(_counts())}
    return [
        _line(row, counted.get(row.id, _NO_ITEMS))
        for row in session.scalars(select(StudioModuleRow).order_by(StudioModuleRow.place, StudioModuleRow.id))
    ]


def place_of(session: Session, module_id: str) -> int:
    """Return the place of a module among the others."""
    return session.scalar(select(StudioModuleRow.place).where(StudioModuleRow.id == module_id)) or 0


def next_place(session: Session) -> int:
    """Return the place behind the last module."""
    return (session.scalar(select(func.max(StudioModuleRow.place))) or 0) + 1


def add_module(
    session: Session, draft: ModuleDraft, place: int, state: WorkState, live: str | None, now: datetime
) -> None:
    """Add a module draft at a place; `live` is the digest of the version that is taught."""
    session.add(
        StudioModuleRow(
            id=draft.id,
            place=place,
            state=state.value,
            title_en=draft.title.en,
            title_ja=draft.title.ja,
            body=canonical(draft),
            live_digest=live,
            base_digest=live,
            revision=1,
            changed=now,
        )
    )
    session.flush()


def save_module(session: Session, draft: ModuleDraft, state: WorkState, revision: int, now: datetime) -> bool:
    """Keep a draft over revision `revision`; False, and nothing is kept, if another one was saved meanwhile."""
    done = session.execute(
        update(StudioModuleRow)
        .where(StudioModuleRow.id == draft.id, StudioModuleRow.revision == revision)
        .values(
            title_en=draft.title.en,
            title_ja=draft.title.ja,
            body=canonical(draft),
            state=state.value,
            revision=revision + 1,
            changed=now,
        )
    )
    return bool(done.rowcount)  # type: ignore[attr-defined]


def set_live(session: Session, module_id: str, live: str, state: WorkState, *, published_here: bool = False) -> None:
    """Keep which version of a module is taught; the draft goes on from it if it was `published_here`."""
    base = {"base_digest": live} if published_here else {}
    session.execute(
        update(StudioModuleRow)
        .where(StudioModuleRow.id == module_id)
        .values(live_digest=live, state=state.value, **base)
    )


def set_state(session: Session, module_id: str, state: WorkState) -> None:
    """Keep how a module stands to what is taught."""
    session.execute(update(StudioModuleRow).where(StudioModuleRow.id == module_id).values(state=state.value))


def delete_module(session: Session, module_id: str) -> None:
    """Delete a module draft with its items; one that is not there is no error."""
    own = select(StudioItemRow.id).where(StudioItemRow.module == module_id)
    session.execute(delete(StudioWordsRow).where(StudioWordsRow.item.in_(own)))
    session.execute(delete(StudioItemRow).where(StudioItemRow.module == module_id))
    session.execute(delete(StudioModuleRow).where(StudioModuleRow.id == module_id))


@dataclass(frozen=True, slots=True)
class _Counted:
    items: int
    changed: int
    unfinished: int
    waiting: int
    gone: int
    revision: int
    last: datetime | None


_NO_ITEMS = _Counted(0, 0, 0, 0, 0, 0, None)


def _counts() -> Select[Any]:
    retired = StudioItemRow.state == WorkState.RETIRED.value
    lacking = StudioItemRow.lacks > 0

    def count(condition: ColumnElement[bool]) -> ColumnElement[Any]:
        return func.sum(case((condition, 1), else_=0), type_=Integer)

    return select(
        StudioItemRow.module,
        count(~retired),
        count(StudioItemRow.state != WorkState.LIVE.value),
        count(~retired & lacking),
        count((StudioItemRow.state == WorkState.NEW.value) & lacking),
        count(retired & StudioItemRow.live_number.is_(None)),
        func.max(StudioItemRow.revision),
        func.max(StudioItemRow.changed),
    ).group_by(StudioItemRow.module)


def _kept(row: StudioModuleRow) -> KeptModule:
    return KeptModule(
        read(ModuleDraft, row.body), row.revision, row.changed, row.live_digest, row.live_digest != row.base_digest
    )


def _line(row: StudioModuleRow, counted: _Counted) -> ModuleLine:
    draft = read(ModuleDraft, row.body)
    return ModuleLine(
        id=row.id,
        title=draft.title,
        version=draft.version,
        state=WorkState(row.state),
        commitments=draft.commitments,
        pages=len(draft.pages),
        items=counted.items,
        changed_items=counted.changed,
        unfinished_items=counted.unfinished,
        items_from=draft.items_from,
        changed=max(row.changed, counted.last or row.changed),
        source_changed=row.live_digest != row.base_digest,
        languages=draft.languages,
        waiting_items=counted.waiting,
        gone_items=counted.gone,
        touched=row.revision > 1 or counted.revision > 1 or counted.changed > 0,
    )
