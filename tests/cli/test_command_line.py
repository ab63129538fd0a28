"""What is typed: the exit code, what is said on standard error, and that no window is needed."""

import csv
import hashlib
import io
import os
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest

from app.cli.command_line import parser
from app.storage import driver

ROOT = Path(__file__).parents[2]
PASSWORD = "sample-password"


def clausewise(*arguments: object, password: str | None = PASSWORD, stdin: str = "", **more: str):
    """Run the program in a process of its own, without a display."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "DISPLAY"))}
    environment = {**inherited, "PYTHONPATH": str(ROOT), **more}
    environment.pop("CLAUSEWISE_PASSWORD", None)
    if password is not None:
        environment["CLAUSEWISE_PASSWORD"] = password
    return subprocess.run(
        [sys.executable, "-m", "app", *map(os.fspath, map(str, arguments))],
        env=environment,
        cwd=ROOT,
        input=stdin,
        capture_output=True,
        text=True,
        timeout=60,
        start_new_session=True,
        check=False,
    )


def refused(done: subprocess.CompletedProcess[str], *parts: str) -> None:
    """Check that a run ended with one sentence and the exit code 2."""
    assert done.returncode == 2, done.stderr
    assert done.stderr.startswith("clausewise: ")
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr
    assert done.stdout == ""
    for part in parts:
        assert part in done.stderr


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample workspace, made by the command line itself."""
    path = tmp_path_factory.mktemp("sample") / "sample.clausewise"
    done = clausewise("sample", "--workspace", path, "--people", 40, "--records", 250, "--seed", 7)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"40 people and 250 records in {path}\n"
    return path


def export(sample: Path, out: Path, *more: object, form: str = "csv-machine", **run: str | None):
    """Run an export of the sample."""
    order = ["export", "--workspace", sample, "--as", form, "--purpose", "Audit", "--out", out, *more]
    return clausewise(*order, **run)  # type: ignore[arg-type]


@pytest.mark.parametrize("form", ["csv", "csv-machine", "xlsx"])
def test_an_export_is_a_file_and_says_its_rows_and_digest(sample: Path, tmp_path: Path, form: str) -> None:
    out = tmp_path / f"records.{form}"
    done = export(sample, out, form=form)
    assert (done.returncode, done.stderr) == (0, "")
    digest = hashlib.sha256(out.read_bytes()).hexdigest()
    assert done.stdout == f"250 records saved to {out}\nSHA-256 {digest}\n"


def test_the_files_hold_the_sample(sample: Path, tmp_path: Path) -> None:
    assert export(sample, tmp_path / "a.csv").returncode == 0
    rows = list(csv.DictReader(io.StringIO((tmp_path / "a.csv").read_bytes().decode(), newline="")))
    assert len(rows) == 250
    assert all(row["number"].startswith("000") for row in rows)
    assert [row["completed_utc"] for row in rows] == sorted((row["completed_utc"] for row in rows), reverse=True)
    assert export(sample, tmp_path / "a.xlsx", "--language", "ja", form="xlsx").returncode == 0
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").active
    assert sheet["A1"].value == "社員番号"
    assert [cell.value for cell in sheet["A"][1:]] == [row["number"] for row in rows]


def test_the_purpose_is_kept_in_the_workspace(sample: Path, tmp_path: Path) -> None:
    assert export(sample, tmp_path / "a.csv", "--purpose", "For the works council").returncode == 0
    connection = driver.connect(sample)
    found = connection.execute("SELECT purpose, file_name FROM export").fetchall()
    connection.close()
    assert ("For the works council", "a.csv") in found


# ---------------------------------------------------------------- what can be put right


@pytest.mark.parametrize("password", ["wrong password", "", "\udcff"])
def test_a_wrong_password_is_refused(sample: Path, tmp_path: Path, password: str) -> None:
    refused(export(sample, tmp_path / "a.csv", password=password), "not HR’s password")
    assert list(tmp_path.iterdir()) == []


def test_without_a_terminal_and_a_password_it_says_what_to_do(sample: Path, tmp_path: Path) -> None:
    done = export(sample, tmp_path / "a.csv", password=None)
    assert done.returncode == 2
    assert "CLAUSEWISE_PASSWORD" in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_password_can_be_given_on_standard_input(sample: Path, tmp_path: Path) -> None:
    done = export(sample, tmp_path / "a.csv", password=None, stdin=PASSWORD + "\n")
    assert done.returncode == 0
    assert "250 records" in done.stdout


def test_a_blank_purpose_is_refused(sample: Path, tmp_path: Path) -> None:
    refused(export(sample, tmp_path / "a.csv", "--purpose", "  "), "Say what the file is for")


def test_a_missing_target_folder_is_refused(sample: Path, tmp_path: Path) -> None:
    refused(export(sample, tmp_path / "no" / "a.csv"), str(tmp_path / "no"), "was not written")


def test_the_workspace_is_not_written_over_by_its_own_export(sample: Path) -> None:
    before = sample.read_bytes()
    refused(export(sample, sample), "is the workspace itself")
    assert sample.read_bytes() == before


@pytest.mark.parametrize("place", ["missing", "folder", "text", "n" * 300])
def test_a_workspace_that_is_none_is_refused_and_not_made(tmp_path: Path, place: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "text").write_text("Dear diary")
    refused(export(tmp_path / place, tmp_path / "a.csv"), place)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder", "text"]
    assert (tmp_path / "text").read_text() == "Dear diary"


def test_a_workspace_without_a_password_for_hr_is_refused(workspace_path: Path, tmp_path: Path) -> None:
    refused(export(workspace_path, tmp_path / "a.csv"), "no password yet")


def test_a_full_disk_is_one_sentence_and_leaves_the_workspace_whole(sample: Path, tmp_path: Path) -> None:
    limited = (
        "import resource, sys, runpy; resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000));"
        "sys.argv = ['clausewise', *sys.argv[1:]]; runpy.run_module('app', run_name='__main__')"
    )
    order = ["sample", "--workspace", str(tmp_path / "new"), "--people", "3000", "--records", "30000"]
    done = subprocess.run(
        [sys.executable, "-c", limited, *order],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    refused(done, str(tmp_path / "new"), "disk")
    assert list(tmp_path.iterdir()) == []


def test_a_sample_never_touches_a_file_that_is_there(sample: Path, tmp_path: Path) -> None:
    other = tmp_path / "file"
    other.write_text("Dear diary")
    dangling = tmp_path / "link"
    dangling.symlink_to(tmp_path / "nowhere")
    for path in (other, sample, tmp_path, dangling):
        refused(clausewise("sample", "--workspace", path), str(path), "already")
    assert other.read_text() == "Dear diary"


def test_a_sample_with_a_short_password_leaves_nothing(tmp_path: Path) -> None:
    refused(clausewise("sample", "--workspace", tmp_path / "new", "--hr-password", "short"), "at least 10 characters")
    assert list(tmp_path.iterdir()) == []


def test_a_sample_of_the_same_seed_has_the_same_people(sample: Path, tmp_path: Path) -> None:
    def people(path: Path) -> list[tuple[str, ...]]:
        connection = driver.connect(path)
        found = connection.execute("SELECT number, name, department FROM person ORDER BY id").fetchall()
        connection.close()
        return found

    for seed in ("7", "8"):
        done = clausewise("sample", "--workspace", tmp_path / seed, "--people", 40, "--records", 5, "--seed", seed)
        assert done.returncode == 0
    assert people(tmp_path / "7") == people(sample)
    assert people(tmp_path / "8") != people(sample)


# ---------------------------------------------------------------- what is typed


@pytest.mark.parametrize(
    "arguments",
    [
        ["export"],
        ["export", "--workspace", "w", "--as", "docx", "--purpose", "p", "--out", "o"],
        ["sample"],
        ["sample", "--workspace", "w", "--people", "-1"],
        ["sample", "--workspace", "w", "--people", "many"],
        ["sample", "--workspace", "w", "--records", "10000001"],
        ["sample", "--workspace", "w", "--records", "1" * 5000],
        ["fly"],
        ["--fly"],
    ],
)
def test_what_is_not_understood_is_told_with_the_usage(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        parser().parse_args(arguments)
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert said.startswith("usage: clausewise")
    assert "_count" not in said


def test_large_numbers_can_be_written_with_separators() -> None:
    arguments = parser().parse_args(["sample", "--workspace", "w", "--records", "1,000,000", "--people", "100_000"])
    assert (arguments.records, arguments.people) == (1_000_000, 100_000)


@pytest.mark.parametrize("arguments", [["--help"], ["export", "--help"], ["sample", "--help"], ["tour", "--help"]])
def test_help_says_what_there_is(arguments: list[str]) -> None:
    done = clausewise(*arguments)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("usage: clausewise")


def test_the_version_is_told() -> None:
    assert clausewise("--version").stdout == "clausewise 0.1.0\n"


# ---------------------------------------------------------------- no window


def imported(*arguments: object) -> set[str]:
    """Return the names of all packages that a run imports."""
    done = clausewise(*arguments, PYTHONPROFILEIMPORTTIME="1")
    assert done.returncode == 0
    return {line.rsplit("|", 1)[-1].strip().split(".")[0] for line in done.stderr.splitlines() if "|" in line}


def test_export_and_sample_import_no_qt(sample: Path, tmp_path: Path) -> None:
    order = ["--as", "xlsx", "--purpose", "p", "--out", tmp_path / "x"]
    for arguments in (["export", "--workspace", sample, *order], ["sample", "--workspace", tmp_path / "new"]):
        found = imported(*arguments)
        assert {"app", "sqlalchemy"} <= found
        assert not {name for name in found if name.startswith(("PySide", "shiboken"))}


def test_help_imports_neither_qt_nor_the_database_library() -> None:
    found = imported("export", "--help")
    assert {"app", "argparse"} <= found
    assert not {name for name in found if name.startswith(("PySide", "shiboken", "sqlalchemy", "alembic", "pydantic"))}
