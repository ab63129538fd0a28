"""Counts the queries that something runs, so that no row costs one, and reads all that a workspace holds."""

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


def everything(database: Database) -> dict[str, list[Any]]:
    """Return the rows of every table with its statement, those of the schema too: equal where nothing was changed."""
    with database.reading() as session:
        run = session.connection().exec_driver_sql
        tables = run("SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name").all()
        held: dict[str, list[Any]] = {sql: [tuple(row) for row in run(f"SELECT * FROM {name}")] for name, sql in tables}
        others = run("SELECT name, sql FROM sqlite_master WHERE type <> 'table' ORDER BY name")
        return held | {"others": [tuple(row) for row in others]}
