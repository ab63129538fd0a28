"""CSV for people of all records, against `sqlite3 -csv` of the same query."""

import shutil
from pathlib import Path

from sqlalchemy.dialects import sqlite

from app.bootstrap import build_workspace
from app.domain.records import RecordFilter, RecordSort
from app.storage import records
from tests.benchmarks.measuring import Figure, Run, alternate, python, run

HERE = Path(__file__).parent
ROUNDS = 3


def measure(workspace: Path, folder: Path, environment: dict[str, str]) -> list[Figure]:
    """Export in turns; the file of each is left out of the next."""
    program = shutil.which("sqlite3")
    if program is None:
        raise RuntimeError("the program sqlite3 is not here (Debian: apt install sqlite3)")
    sql = query(workspace)
    runs: list[Run] = []

    def floor() -> float:
        target = folder / "floor.csv"
        # The header makes both files hold the same.
        return run(program, "-readonly", "-csv", str(workspace), sql, environment=environment, out=target).seconds

    def subject() -> float:
        one = python(str(HERE / "one_export.py"), str(workspace), str(folder / "people.csv"), environment=environment)
        runs.append(one)
        return one.told["seconds"]

    def command() -> float:
        out = str(folder / "command.csv")
        arguments = ["--workspace", str(workspace), "--as", "csv", "--purpose", "Benchmark", "--out", out]
        return python("-m", "app", "export", *arguments, environment=environment).seconds

    sqlite_seconds, seconds, whole = alternate(ROUNDS, floor, subject, command)
    signed_in = python(
        str(HERE / "one_export.py"),
        str(workspace),
        str(folder / "people.csv"),
        "--sign-in",
        environment=environment,
    )
    rows = runs[0].told["rows"]
    growth = max(one.told["peak"] - one.told["before"] for one in runs)
    peak = max(one.told["peak"] for one in runs)
    return [
        Figure(f"CSV for people, {rows:,} records", seconds, "s", floor=sqlite_seconds, ratio_bar=3),
        Figure("the whole command `clausewise export`", whole, "s", floor=sqlite_seconds),
        Figure("memory while exporting, whole process", peak, "MB", bar=100),
        Figure("of it, grown during the export", growth, "MB"),
        Figure("peak with signing in (argon2 takes 67 MB for a moment)", signed_in.told["whole_peak"], "MB"),
    ]


def query(path: Path) -> str:
    """Return the export's own query, its values written out, with the columns that the file has."""
    workspace = build_workspace(path)
    with workspace.database.reading() as session:
        sort = RecordSort()
        select = records._ordered(records._all_columns(session, RecordFilter(), sort, "en"), sort, None)
        inside = 2  # sequence and edition stay inside the program
        select = select.with_only_columns(*list(select.selected_columns)[inside:], maintain_column_froms=True)
        text = str(select.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True}))
    workspace.close()
    return text
