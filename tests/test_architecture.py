"""The rules of the architecture hold, and each of them would be seen to break."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TOOLS = Path(sys.executable).parent
SOURCES = sorted((ROOT / "app").rglob("*.py"))


def run(*command: str | Path, folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run one of the development tools of this environment."""
    tool, *arguments = command
    return subprocess.run(
        [sys.executable, "-m", str(tool), *map(str, arguments)] if tool in ("ruff", "mypy") else
        [str(TOOLS / str(tool)), *map(str, arguments)],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip


def contracts(folder: Path) -> tuple[int, str]:
    """Check the import contracts of a copy and return the exit code and what was said."""
    done = run("lint-imports", "--no-cache", folder=folder)
    return done.returncode, done.stdout + done.stderr


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program to break on purpose."""
    folder = tmp_path_factory.mktemp("copy")
    for source in SOURCES:
        target = folder / source.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, target)
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def test_every_import_contract_is_kept() -> None:
    code, said = contracts(ROOT)
    assert code == 0, said
    assert "5 kept, 0 broken" in said


LAYERS = "Layers point down, and every top module has its place"
QT = "Qt stays in ui"
DATABASE = "The database library stays in storage"
SERVICES = "Window and command line reach data through services only"
ROLES = "The screens of one role know nothing of another's"

BREAKS = [
    (LAYERS, "app/domain/marking.py", "import app.services.enrolment"),
    (LAYERS, "app/storage/people.py", "import app.formats.problems"),
    (LAYERS, "app/formats/problems.py", "import app.storage.facts"),
    (LAYERS, "app/services/enrolment.py", "import app.cli.export"),
    (LAYERS, "app/cli/export.py", "import app.ui"),
    (LAYERS, "app/ui/__init__.py", "import app.bootstrap"),
    (LAYERS, "app/bootstrap.py", "import app.__main__"),
    (LAYERS, "app/services/enrolment.py", "def later():\n    import app.bootstrap"),
    (LAYERS, "app/helpers.py", ""),
    (QT, "app/services/enrolment.py", "import PySide6.QtCore"),
    (QT, "app/domain/texts.py", "from PySide6 import QtCore"),
    (QT, "app/bootstrap.py", "def later():\n    from PySide6.QtWidgets import QApplication"),
    (DATABASE, "app/services/enrolment.py", "from sqlalchemy import select"),
    (DATABASE, "app/cli/export.py", "import sqlcipher3.dbapi2"),
    (DATABASE, "app/ui/shared/__init__.py", "import sqlite3"),
    (DATABASE, "app/formats/problems.py", "import alembic"),
    (SERVICES, "app/ui/shared/__init__.py", "import app.storage.facts"),
    (SERVICES, "app/cli/export.py", "import app.formats.csv_writing"),
    (ROLES, "app/ui/hr/__init__.py", "import app.ui.learner"),
    (ROLES, "app/ui/learner/__init__.py", "import app.ui.hr"),
    (ROLES, "app/ui/hr/__init__.py", "import app.ui.main_window"),
]


@pytest.mark.parametrize(("contract", "file", "line"), BREAKS, ids=[f"{file}: {line}" for _, file, line in BREAKS])
def test_a_contract_that_is_broken_on_purpose_is_red(copy: Path, contract: str, file: str, line: str) -> None:
    path = copy / file
    before = path.read_text(encoding="utf-8") if path.exists() else None
    path.write_text(f"{before or ''}\n{line}\n", encoding="utf-8")
    try:
        code, said = contracts(copy)
    finally:
        if before is None:
            path.unlink()
        else:
            path.write_text(before, encoding="utf-8")
    assert code == 1, said
    assert f"{contract} BROKEN" in said


def test_lint_finds_nothing() -> None:
    done = run("ruff", "check", "--no-cache", ".")
    assert done.returncode == 0, done.stdout


def test_lint_would_find_something(tmp_path: Path) -> None:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "bad.py").write_text("import os\nprint(eval('1'))\n")
    found = run("ruff", "check", "--no-cache", "--output-format=concise", ".", folder=tmp_path).stdout
    assert all(rule in found for rule in ("F401", "T201", "S307"))


def test_the_code_is_formatted() -> None:
    done = run("ruff", "format", "--no-cache", "--check", ".")
    assert done.returncode == 0, done.stdout


def test_types_are_right() -> None:
    done = run("mypy")
    assert done.returncode == 0, done.stdout


def test_a_wrong_type_would_be_found(copy: Path) -> None:
    path = copy / "app/domain/wrong.py"
    path.write_text("def number() -> int:\n    return 'one'\n\n\ndef untyped(x):\n    return x\n")
    found = run("mypy", "--follow-imports=skip", path, folder=copy).stdout
    path.unlink()
    assert "[return-value]" in found
    assert "[no-untyped-def]" in found


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.relative_to(ROOT).as_posix())
def test_a_module_says_why_it_exists_and_has_a_telling_name(source: Path) -> None:
    code = source.read_text(encoding="utf-8")
    if code.strip() and "migrations/versions" not in source.as_posix():
        assert code.startswith('"""')
    assert source.stem not in {"utils", "helpers", "common", "manager", "misc", "base", "data", "info"}
    assert code.count("\n") <= 320  # what grows longer has a second subject
    assert not re.search(r"processEvents|from __feature__", code)
