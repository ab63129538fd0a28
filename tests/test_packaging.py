"""An installed wheel finds code, course and resources in the same places as a checkout, and what it needs is pinned."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from zipfile import ZipFile

import pytest

from app import __version__, bootstrap

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the wheel puts into site-packages; hatchling is among the development tools, so no network is needed."""
    folder = tmp_path_factory.mktemp("wheel")
    done = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    (wheel,) = folder.glob("*.whl")
    with ZipFile(wheel) as parts:
        parts.extractall(folder / "site-packages")
    return folder / "site-packages"


def test_the_wheel_holds_code_course_and_resources_side_by_side(installed: Path) -> None:
    names = {path.name for path in installed.iterdir() if not path.name.endswith(".dist-info")}
    assert names == {"app", "content", "resources"}
    for folder, ending in (("app", "*.py"), ("app", "*.mako"), ("content", "*.yaml"), ("content", "*.md"),
                           ("resources", "*.svg"), ("resources", "*.ttf"), ("resources", "*.json")):  # fmt: skip
        here = {path.relative_to(ROOT) for path in (ROOT / folder).rglob(ending)}
        there = {path.relative_to(installed) for path in (installed / folder).rglob(ending)}
        assert here == there


def test_an_installed_program_finds_its_course(installed: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "app", "sample", "--workspace", str(tmp_path / "w"), "--people", "3", "--records", "5"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("3 people and 5 records")


def test_course_and_resources_lie_beside_the_package() -> None:
    assert bootstrap.CONTENT == ROOT / "content"
    assert (bootstrap.CONTENT / "modules/purposes/module.yaml").is_file()
    assert (bootstrap.RESOURCES / "style/tokens.json").is_file()


def test_the_version_is_the_same_everywhere() -> None:
    assert PROJECT["project"]["version"] == __version__


def test_everything_that_is_needed_is_pinned() -> None:
    needed = [
        *PROJECT["project"]["dependencies"],
        *PROJECT["dependency-groups"]["dev"],
        *PROJECT["build-system"]["requires"],
    ]
    assert [one for one in needed if not re.fullmatch(r"[A-Za-z0-9_.-]+==[0-9][0-9a-z.]*", one)] == []


def test_the_pin_of_qt_is_a_version_that_does_not_lose_references() -> None:
    """PySide6 6.12.0 on CPython 3.11 loses a reference to None with every void call and dies."""
    assert "PySide6-Essentials==6.11.3" in PROJECT["project"]["dependencies"]


def test_the_command_starts_the_program() -> None:
    assert PROJECT["project"]["scripts"] == {"clausewise": "app.__main__:main"}
