"""CSV of all records against `sqlite3 -csv` of the same query, a workbook against a library’s loop, other files."""

import shutil
from pathlib import Path

from sqlalchemy.dialects import sqlite

from app.bootstrap import build_workspace
from app.domain.records import RecordFilter, RecordSort
from app.storage import driver, records, standing_upkeep
from tests.benchmarks.measuring import MB, Figure, Run, alternate, python, run

HERE = Path(__file__).parent
ROUNDS = 3


def measure(workspace: Path, folder: Path, environment: dict[str, str]) -> list[Figure]:
    """Export in turns; the file of each is left out of the next."""
    program = shutil.which("sqlite3")
    if program is None:
        raise RuntimeError("the program sqlite3 is not here (Debian: apt install sqlite3)")
    sql = query(workspace)
    plain = readable_by_older(workspace, folder / "floor.clausewise")
    runs: list[Run] = []

    def floor() -> float:
        target = folder / "floor.csv"
        return run(program, "-readonly", "-csv", str(plain), sql, environment=environment, out=target).seconds

    def subject() -> float:
        one = python(*export_of(workspace, folder / "people.csv", "csv"), environment=environment)
        runs.append(one)
        return one.told["seconds"]

    def command() -> float:
        out = str(folder / "command.csv")
        arguments = ["--workspace", str(workspace), "--as", "csv", "--purpose", "Benchmark", "--out", out]
        return python("-m", "app", "export", *arguments, environment=environment).seconds

    sqlite_seconds, seconds, whole = alternate(ROUNDS, floor, subject, command)
    signed_in = python(*export_of(workspace, folder / "people.csv", "csv"), "--sign-in", environment=environment)
    rows = runs[0].told["rows"]
    growth = max(one.told["peak"] - one.told["before"] for one in runs)
    peak = max(one.told["peak"] for one in runs)
    return [
        Figure(f"CSV for people, {rows:,} records", seconds, "s", floor=sqlite_seconds, ratio_bar=3),
        Figure("the whole command `clausewise export`", whole, "s", floor=sqlite_seconds),
        Figure("memory while exporting, whole process", peak, "MB", bar=100),
        Figure("of it, grown during the export", growth, "MB"),
        Figure("peak with signing in (argon2 takes 67 MB for a moment)", signed_in.told["whole_peak"], "MB"),
        *workbook(workspace, folder, environment),
        *others(workspace, folder, environment),
    ]


def readable_by_older(workspace: Path, target: Path) -> Path:
    """Copy a workspace without its triggers, which the SQLite of a Linux distribution may be too old to read."""
    shutil.copyfile(workspace, target)
    connection = driver.connect(target)
    for name in standing_upkeep.TRIGGERS:
        connection.execute(f"DROP TRIGGER {name}")
    connection.close()
    return target


def workbook(workspace: Path, folder: Path, environment: dict[str, str]) -> list[Figure]:
    """Measure the workbook once, and the loop once: it takes minutes."""
    target = folder / "records.xlsx"
    own = python(*export_of(workspace, target, "xlsx"), environment=environment)
    size = target.stat().st_size / MB
    target.unlink()
    loop = python(str(HERE / "one_xlsxwriter.py"), str(workspace), str(target), environment=environment)
    target.unlink()
    rows = own.told["rows"]
    return [
        Figure(
            f"XLSX, {rows:,} records, against XlsxWriter’s constant-memory loop",
            own.told["seconds"],
            "s",
            floor=loop.told["seconds"],
            ratio_bar=1 / 3,
        ),
        Figure("memory while writing it, whole process", own.told["peak"], "MB", bar=100),
        Figure("size of the workbook", size, "MB"),
    ]


def others(workspace: Path, folder: Path, environment: dict[str, str]) -> list[Figure]:
    """Measure the files that have no bar of their own but that of memory."""
    figures = []
    for form, name in (("xapi", "xAPI statements, two a record"), ("profile", "a file by a profile of six columns")):
        target = folder / f"records.{form}"
        one = python(*export_of(workspace, target, form), environment=environment)
        target.unlink()
        figures.append(Figure(f"{name}, {one.told['rows']:,} records", one.told["seconds"], "s"))
        figures.append(Figure(f"memory while writing {form}, whole process", one.told["peak"], "MB", bar=100))
    return figures


def export_of(workspace: Path, target: Path, form: str) -> tuple[str, ...]:
    """Return the arguments of one export in a process of its own."""
    return (str(HERE / "one_export.py"), str(workspace), str(target), form)


def query(path: Path) -> str:
    """Return the export's own query, its values written out, with the columns that the file has."""
    workspace = build_workspace(path)
    with workspace.database.reading() as session:
        sort = RecordSort()
        select = records._rows_after(session, RecordFilter(), sort, "en", None)
        inside = 2  # sequence and edition stay inside the program
        select = select.with_only_columns(*list(select.selected_columns)[inside:], maintain_column_froms=True)
        text = str(select.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True}))
    workspace.close()
    return text
