"""Counts the queries that something runs, so that a test can say that no row costs one."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa

from app.storage.database import Database


@contextmanager
def counted(database: Database) -> Iterator[list[str]]:
    """Yield a list that every statement of the database is put into, also what goes past the library's objects."""
    ran: list[str] = []
    traced: list[Any] = []

    def trace(connection: Any, *_: object) -> None:
        connection.set_trace_callback(ran.append)
        traced.append(connection)

    sa.event.listen(database._engine, "checkout", trace)
    try:
        yield ran
    finally:
        sa.event.remove(database._engine, "checkout", trace)
        for connection in traced:
            connection.set_trace_callback(None)
