"""`clausewise export` and `clausewise exports`: filters, columns, kinds of file, recipients, and the log."""

import csv
import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app.bootstrap import build_workspace
from app.cli.command_line import parser
from app.domain.export_profiles import ExportProfile, ProfileColumn
from app.domain.people import Actor, Role
from app.domain.records import RecordFilter, RecordSort, SortKey
from tests.cli.test_command_line import clausewise, export, refused

HR = Actor(Role.HR)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample workspace with an export profile."""
    path = tmp_path_factory.mktemp("sample") / "sample.clausewise"
    assert clausewise("sample", "--workspace", path, "--people", 40, "--records", 250, "--seed", 7).returncode == 0
    workspace = build_workspace(path)
    columns = (ProfileColumn("社員番号", "number"), ProfileColumn("会社", fixed="01"))
    workspace.export_profiles.save(HR, ExportProfile("Payroll", columns, headings=False))
    workspace.close()
    return path


def shown(sample: Path, wanted: RecordFilter, sort: RecordSort | None = None) -> list[str]:
    """Return the ids of the records that the window lists, in its order."""
    workspace = build_workspace(sample)
    rows = workspace.records.page(HR, wanted, sort or RecordSort(), "en", None)
    workspace.close()
    return [row.id for row in rows]


def ids(path: Path) -> list[str]:
    return [row["id"] for row in csv.DictReader(io.StringIO(path.read_bytes().decode(), newline=""))]


def told(done: Any) -> dict[str, Any]:
    assert (done.returncode, done.stderr) == (0, "")
    return json.loads(done.stdout)


def test_filters_are_those_of_the_window_and_machines_have_an_order_of_their_own(sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.csv"
    asked = ["--passed", "--since", "2024-01-01", "--until", "2026-06-30", "--module", "disclosure", "--sort", "name"]
    done = told(export(sample, out, *asked, "--json"))
    wanted = RecordFilter(module="disclosure", passed=True, since=date(2024, 1, 1), until=date(2026, 6, 30))
    expected = shown(sample, wanted, RecordSort(SortKey.NAME, False))
    assert sorted(ids(out)) == sorted(expected)
    assert 0 < len(expected) < 250
    assert done["rows"] == len(expected)
    assert done["path"] == str(out)
    assert 0 < done["people"] <= done["rows"]
    assert len(done["sha256"]) == 64


@pytest.mark.parametrize(
    ("asked", "wanted"),
    [
        (["--not-passed"], RecordFilter(passed=False)),
        (["--search", "0002"], RecordFilter(search="0002")),
        (["--person", "00003"], RecordFilter(person="00003")),
        (["--commitment", "disclosure.danger"], RecordFilter(commitment="disclosure.danger")),
        (["--overdue"], RecordFilter(overdue=True)),
    ],
)
def test_each_filter_narrows_as_in_the_window(
    sample: Path, tmp_path: Path, asked: list[str], wanted: RecordFilter
) -> None:
    assert export(sample, tmp_path / "a.csv", *asked).returncode == 0
    found = ids(tmp_path / "a.csv")
    assert found == shown(sample, wanted)
    assert len(found) < 250


def test_a_name_that_no_record_has_is_refused_and_the_right_ones_are_listed(sample: Path, tmp_path: Path) -> None:
    for option, value in (("--module", "disclosur"), ("--department", "Astronauts"), ("--version", "1999-01")):
        refused(export(sample, tmp_path / "a.csv", option, value), option, value)
    done = export(sample, tmp_path / "a.csv", "--commitment", "no-such")
    refused(done, "disclosure.danger")
    assert list(tmp_path.iterdir()) == []


def test_only_the_columns_that_were_named_are_in_the_file(sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.xlsx"
    assert export(sample, out, "--columns", "score", "number", form="xlsx").returncode == 0
    book = openpyxl.load_workbook(out)
    assert [cell.value for cell in book["Records"][1]] == ["Employee number", "Score"]
    assert book["About this file"].max_row > 8
    refused(export(sample, out, "--columns", "salary"), "salary", "completed_date")


@pytest.mark.parametrize("form", ["xapi", "pdf"])
def test_statements_and_a_report_are_written(sample: Path, tmp_path: Path, form: str) -> None:
    out = tmp_path / "out"
    assert told(export(sample, out, "--json", form=form))["rows"] == 250
    content = out.read_bytes()
    assert content.startswith(b'{"id":' if form == "xapi" else b"%PDF")


def test_a_profile_is_followed_by_its_name(sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.csv"
    assert export(sample, out, "--profile", "Payroll", form="profile").returncode == 0
    rows = list(csv.reader(io.StringIO(out.read_text(), newline="")))
    assert len(rows) == 250
    assert {len(row) for row in rows} == {2} and {row[1] for row in rows} == {"01"}
    refused(export(sample, out, "--profile", "payroll", form="profile"), "no export profile “payroll”")
    refused(export(sample, out, form="profile"), "Choose the export profile")


def test_a_recipient_outside_needs_an_exception_and_its_conditions(sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.csv"
    to = ["--to", "Northgate Assurance Ltd"]
    refused(export(sample, out, *to), "five exceptions")
    refused(export(sample, out, *to, "--basis", "disclosure.law"), "Confirm that all conditions")
    refused(export(sample, out, "--basis", "disclosure.law", "--confirm"), "who receives")
    assert not out.exists()
    made = told(export(sample, out, *to, "--basis", "disclosure.law", "--confirm", "--json"))
    listed = [json.loads(line) for line in exports(sample, "--outside", "--json").stdout.splitlines()]
    assert [(one["id"], one["recipient"], one["basis"]) for one in listed] == [
        (made["id"], "Northgate Assurance Ltd", "disclosure.law")
    ]
    assert listed[0]["sha256"] == made["sha256"]


def exports(sample: Path, *more: str) -> Any:
    return clausewise("exports", "--workspace", sample, *more)


def test_the_log_says_what_left_in_plain_lines(sample: Path, tmp_path: Path) -> None:
    assert export(sample, tmp_path / "log.csv", "--purpose", "For the log", "--passed").returncode == 0
    done = exports(sample, "--search", "For the log")
    assert (done.returncode, done.stderr) == (0, "")
    head, *lines = done.stdout.splitlines()
    assert "records, csv-machine: " in head
    assert lines[:4] == [
        "  purpose    For the log",
        "  recipient  inside the company",
        "  filter     Result: passed",
        "  file       log.csv",
    ]
    assert exports(sample, "--search", "never said").stdout == ""
    refused(clausewise("exports", "--workspace", sample, password="wrong password"), "do not belong together")


@pytest.mark.parametrize(
    "arguments",
    [
        ["--sort", "shoe"],
        ["--sort", "name:up"],
        ["--passed", "--not-passed"],
        ["--since", "yesterday"],
        ["--basis", "because"],
    ],
)
def test_what_cannot_be_meant_is_an_error_of_usage(arguments: list[str]) -> None:
    usual = ["export", "--workspace", "w", "--as", "csv", "--purpose", "p", "--out", "o"]
    parser().parse_args(usual)
    with pytest.raises(SystemExit) as ended:
        parser().parse_args([*usual, *arguments])
    assert ended.value.code == 2
