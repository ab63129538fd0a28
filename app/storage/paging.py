"""Reads long lists page by page: after an anchor in a sort order, and the anchors of all pages at once.

An order is a tuple of columns, the last of them unique; an anchor holds their values in one row.
"""

from typing import Any

from sqlalchemy import Select, func, literal, select, tuple_
from sqlalchemy.orm import Session

from app.domain.paging import Anchor

Order = tuple[Any, ...]


def place_after(query: Select[Any], order: Order, after: Anchor | None, *, descending: bool) -> Select[Any]:
    """Return `query` in this order, from behind `after`; whole if it is None."""
    if after is not None:
        values = [literal(value) for value in after.values]
        keys, place = tuple_(*order), tuple_(*values)
        # The first comparison alone lets SQLite start its walk at the anchor.
        if descending:
            query = query.where(order[0] <= values[0], keys < place)
        else:
            query = query.where(order[0] >= values[0], keys > place)
    return query.order_by(*(_directed(column, descending) for column in order))


def anchor_columns(order: Order, *, descending: bool) -> tuple[Any, ...]:
    """Return what `list_every` needs selected: the columns of the order and each row's number in it."""
    number = func.row_number().over(order_by=[_directed(column, descending) for column in order]).label("place")
    return (*(column.label(f"key{position}") for position, column in enumerate(order)), number)


def list_every(session: Session, query: Select[Any], every: int) -> list[Anchor]:
    """Return the place of every `every`-th row of a query that selects `anchor_columns`."""
    numbered = query.subquery()
    rows = session.execute(
        select(*list(numbered.c)[:-1]).where(numbered.c.place % every == 0).order_by(numbered.c.place)
    )
    return [Anchor(tuple(row)) for row in rows]


def _directed(column: Any, descending: bool) -> Any:
    return column.desc() if descending else column.asc()
