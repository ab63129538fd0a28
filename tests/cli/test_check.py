"""`clausewise check`: its exit codes, its lines, and its JSON."""

import json
from pathlib import Path

import pytest

from app.__main__ import main

DESK = "modules/tidy-desk"


def test_faults_are_printed_with_file_and_line_and_end_with_1(
    course_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = course_folder / DESK / "items/bank.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("difficulty: 2", "difficulty: 7", 1), encoding="utf-8")
    assert main(["check", str(course_folder)]) == 1
    out = capsys.readouterr().out.splitlines()
    assert out[0].startswith(f"{path}:5: “difficulty” is not right")
    assert out[-1].startswith("2 modules, ")
    assert "1 error," in out[-1]


def test_a_course_without_errors_ends_with_0_and_shows_the_coverage(
    course_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(course_folder)]) == 0
    out = capsys.readouterr().out
    assert "commitment      pages  items" in out
    assert "[" in out.splitlines()[0]


def test_the_json_says_the_same(course_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(course_folder), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["errors"] == []
    assert told["counts"]["warnings"] == len(told["warnings"])
    assert {"file", "line", "finding", "item", "what", "mend"} == set(told["warnings"][0])
    assert [one["commitment"] for one in told["coverage"]] == ["protect.desk", "protect.screen", "ask.first"]


def test_a_missing_path_ends_with_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tmp_path / "nowhere")]) == 2
    assert "Check the path." in capsys.readouterr().err
