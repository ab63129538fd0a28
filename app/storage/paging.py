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
    return behind(query, order, after, descending=descending).order_by(*directed(order, descending=descending))


def behind(query: Select[Any], order: Order, after: Anchor | None, *, descending: bool) -> Select[Any]:
    """Return what of `query` comes behind `after` in an order, not yet ordered."""
    if after is None:
        return query
    values = [literal(value) for value in after.values]
    keys, place = tuple_(*order), tuple_(*values)
    # The first comparison alone lets SQLite start its walk at the anchor.
    if descending:
        return query.where(order[0] <= values[0], keys < place)
    return query.where(order[0] >= values[0], keys > place)


def directed(order: Order, *, descending: bool) -> tuple[Any, ...]:
    """Return the columns of an order with their direction."""
    return tuple(column.desc() if descending else column.asc() for column in order)


def anchor_columns(order: Order, *, descending: bool) -> tuple[Any, ...]:
    """Return what `list_every` needs selected: the columns of the order and each row's number in it."""
    number = func.row_number().over(order_by=directed(order, descending=descending)).label("place")
    return (*(column.label(f"key{position}") for position, column in enumerate(order)), number)


def list_every(session: Session, query: Select[Any], every: int) -> list[Anchor]:
    """Return the place of every `every`-th row of a query that selects `anchor_columns`."""
    numbered = query.subquery()
    rows = session.execute(
        select(*list(numbered.c)[:-1]).where(numbered.c.place % every == 0).order_by(numbered.c.place)
    )
    return [Anchor(tuple(row)) for row in rows]
