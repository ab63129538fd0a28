"""Keeps `person_standing` in step with people and assignments, whoever changes them and however many at once.

The triggers work out the whole row of a person anew from their assignments, so that nothing can drift; `rebuild` does
the same for everybody. `verify` knows these triggers by their text and reports any other.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy.orm import Session

MANY = 20_000
"""From so many assignments at once on, working out everybody anew is quicker than following each of them."""

_CURRENT = "withdrawn IS NULL AND replaced IS NULL"

_MARKED = (
    "module || CASE WHEN fulfilled IS NOT NULL THEN '+' WHEN exempted IS NOT NULL THEN '=' ELSE '-' END, ' ' "
    "ORDER BY module"
)
"""The marks of `domain.overview.Mark`, by the rule of `domain.standings.standing_on` whatever the day."""

_PROFILE = f"coalesce(group_concat({_MARKED}), '')"
_LATE = "min(CASE WHEN fulfilled IS NULL AND exempted IS NULL THEN late_from END)"


def _work_out(person: str) -> str:
    """Return the statements that work out the row of a person; `INSERT OR …` of others must not reach into them."""
    own = f"FROM assignment WHERE person_id = {person} AND {_CURRENT}"
    return (
        f"INSERT INTO standing_profile (body) SELECT n.body FROM (SELECT {_PROFILE} AS body {own}) n "  # noqa: S608
        "WHERE NOT EXISTS (SELECT 1 FROM standing_profile s WHERE s.body = n.body); "
        "UPDATE person_standing SET profile_id = s.id, late_from = n.late_from "
        f"FROM (SELECT {_PROFILE} AS body, {_LATE} AS late_from {own}) n JOIN standing_profile s ON s.body = n.body "
        f"WHERE person_id = {person}; "
    )


_TRIGGERS = {
    "standing_of_new_person": (
        "AFTER INSERT ON person BEGIN "
        "INSERT INTO person_standing (person_id, department, profile_id, late_from, left_on) "
        "VALUES (NEW.id, NEW.department, 0, NULL, NEW.left_on); END"
    ),
    "standing_of_changed_person": (
        "AFTER UPDATE OF department, left_on ON person "
        "WHEN NEW.department IS NOT OLD.department OR NEW.left_on IS NOT OLD.left_on BEGIN "
        "UPDATE person_standing SET department = NEW.department, left_on = NEW.left_on WHERE person_id = NEW.id; END"
    ),
    "standing_of_removed_person": (
        "AFTER DELETE ON person BEGIN DELETE FROM person_standing WHERE person_id = OLD.id; END"
    ),
    "standing_with_new_assignment": f"AFTER INSERT ON assignment BEGIN {_work_out('NEW.person_id')}END",
    "standing_with_changed_assignment": (
        "AFTER UPDATE OF person_id, module, late_from, fulfilled, withdrawn, replaced, exempted ON assignment "
        "WHEN NEW.fulfilled IS NOT OLD.fulfilled OR NEW.late_from IS NOT OLD.late_from "
        "OR NEW.withdrawn IS NOT OLD.withdrawn OR NEW.replaced IS NOT OLD.replaced "
        "OR NEW.exempted IS NOT OLD.exempted OR NEW.module IS NOT OLD.module OR NEW.person_id IS NOT OLD.person_id "
        f"BEGIN {_work_out('NEW.person_id')}END"
    ),
    "standing_without_assignment": f"AFTER DELETE ON assignment BEGIN {_work_out('OLD.person_id')}END",
}

TRIGGERS = {name: f"CREATE TRIGGER {name} {body}" for name, body in _TRIGGERS.items()}
"""The triggers of the program by name, word for word as the database keeps them."""


def install(connection: Any) -> None:
    """Put the triggers in place over a driver's connection, and work out the row of everybody."""
    for name in TRIGGERS:
        connection.execute(f"DROP TRIGGER IF EXISTS {name}")
    rebuild(connection)
    for statement in TRIGGERS.values():
        connection.execute(statement)


def rebuild(connection: Any) -> None:
    """Work out the row of everybody anew over a driver's connection; about a second for 700,000 assignments."""
    connection.execute("DELETE FROM person_standing")
    connection.execute("DELETE FROM standing_profile")
    connection.execute("INSERT INTO standing_profile (id, body) VALUES (0, '')")
    connection.execute(
        "CREATE TEMP TABLE standing_now AS "  # noqa: S608 - expressions of ours
        f"SELECT person_id, {_PROFILE} AS body, {_LATE} AS late_from FROM assignment WHERE {_CURRENT} "
        "GROUP BY person_id"
    )
    connection.execute("INSERT INTO standing_profile (body) SELECT DISTINCT body FROM temp.standing_now")
    connection.execute(
        "INSERT INTO person_standing (person_id, department, profile_id, late_from, left_on) "
        "SELECT p.id, p.department, coalesce(s.id, 0), n.late_from, p.left_on FROM person p "
        "LEFT JOIN temp.standing_now n ON n.person_id = p.id "
        # The statistics may be of a day when there was one profile, and then SQLite would read all of them for each.
        "LEFT JOIN standing_profile s INDEXED BY sqlite_autoindex_standing_profile_1 ON s.body = n.body"
    )
    connection.execute("DROP TABLE temp.standing_now")


@contextmanager
def suspended(session: Session) -> Iterator[None]:
    """Take the triggers away while very many assignments are added, and work out everybody's row at the end.

    It belongs in the transaction of the assignments, so that nobody ever meets a workspace without them.
    """
    connection = session.connection().connection.driver_connection
    if connection is None:
        raise RuntimeError("the session has no connection")
    for name in TRIGGERS:
        connection.execute(f"DROP TRIGGER IF EXISTS {name}")
    yield
    install(connection)
