"""`clausewise assign`: what is typed, what is said, and what can be put right."""

import json
from datetime import date
from pathlib import Path

import pytest

from app.cli.command_line import parser
from app.storage import driver
from tests.cli.test_command_line import clausewise, refused

MODULE = "disclosure"
FAR = f"{date.today().year + 1}-03-31"


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample of forty people in which nobody is assigned anything."""
    path = tmp_path_factory.mktemp("sample") / "sample.clausewise"
    assert clausewise("sample", "--workspace", path, "--people", 40, "--records", 0).returncode == 0
    connection = driver.connect(path)
    for table in ("assignment", "assignment_rule", "exemption"):
        connection.execute(f"DELETE FROM {table}")
    connection.execute("UPDATE person SET department = '臨時班' WHERE id <= 7")
    connection.commit()
    connection.close()
    return path


def assign(sample: Path, *more: object, module: str = MODULE, **run: str | None):
    return clausewise("assign", "--workspace", sample, "--module", module, *more, **run)  # type: ignore[arg-type]


def rows(sample: Path) -> list[tuple[object, ...]]:
    connection = driver.connect(sample)
    found = connection.execute("SELECT module, occurrence, due FROM assignment").fetchall()
    connection.close()
    return found


def test_people_a_department_and_everybody_are_reached_one_after_another(sample: Path) -> None:
    done = assign(sample, "--person", "00001", "00002", "--person", "00008", "--due", FAR)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"“{MODULE}” assigned to 3 people, due {FAR}\n"
    assert rows(sample) == [(MODULE, 1, FAR)] * 3
    done = assign(sample, "--department", "臨時班", "--json")
    assert json.loads(done.stdout) == {
        "module": MODULE,
        "due": None,
        "added": 5,
        "proved": 0,
        "open": 2,
        "fulfilled": 0,
    }
    done = assign(sample, "--everyone", "--again")
    assert done.stdout.splitlines() == [
        f"“{MODULE}” assigned to 32 people, without a due date",
        "8 people left as they are: it is still to do",
    ]


def test_what_can_be_put_right_is_one_sentence(sample: Path) -> None:
    before = rows(sample)
    refused(assign(sample, "--person", "1", "00001"), "these numbers: 1.", "leading zeros")
    refused(assign(sample, "--department", "Astronauts"), "Astronauts")
    refused(assign(sample, "--everyone", module="no-such"), "no-such")
    refused(assign(sample, "--everyone", "--due", "2020-01-01"), "2020-01-01 is over")
    refused(assign(sample, "--everyone", password="wrong password"), "do not belong together")
    refused(assign(sample.with_name("missing"), "--everyone"), "missing")
    assert rows(sample) == before


@pytest.mark.parametrize(
    "arguments",
    [
        ["--module", "m"],
        ["--module", "m", "--everyone", "--department", "d"],
        ["--module", "m", "--everyone", "--due", "tomorrow"],
        ["--module", "m", "--person"],
        ["--everyone"],
    ],
)
def test_what_is_not_understood_is_told_with_the_usage(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        parser().parse_args(["assign", "--workspace", "w", *arguments])
    assert ended.value.code == 2
    assert capsys.readouterr().err.startswith("usage: clausewise")


# ---------------------------------------------------------------- jobs


def job(sample: Path, name: str, *more: object, **run: str | None):
    return clausewise("assign", name, "--workspace", sample, *more, **run)  # type: ignore[arg-type]


def test_a_rule_is_tried_out_made_listed_settled_and_ended(sample: Path) -> None:
    rule = ("--module", "purposes", "--department", "臨時班", "--within", 30, "--again", "12 months", "--grace", 7)
    tried = job(sample, "add-rule", *rule, "--dry-run")
    assert (tried.returncode, tried.stderr) == (0, "")
    assert tried.stdout.startswith("For 7 people: 7 would get it")
    assert json.loads(job(sample, "rules", "--json").stdout) == []
    made = json.loads(job(sample, "add-rule", *rule, "--json").stdout)
    assert made["given"] == 7
    (listed,) = json.loads(job(sample, "rules", "--json").stdout)
    assert (listed["id"], listed["again"], listed["grace"], listed["people"]) == (made["id"], "12 months", 7, 7)
    assert "臨時班, within 30 days, again 12 months, grace 7 days" in job(sample, "rules").stdout
    assert job(sample, "settle").stdout == "0 assignments given, 0 exemptions noted\n"
    ended = job(sample, "end-rule", "--rule", made["id"], "--withdraw")
    assert ended.stdout == "Rule ended; 7 assignments withdrawn\n"
    assert job(sample, "rules").stdout == "No rules\n"
    refused(job(sample, "end-rule", "--rule", made["id"]), "This rule has ended")
    refused(job(sample, "end-rule", "--rule", "x"), "not in the workspace")


def test_people_are_exempted_and_the_list_says_so_on_any_day(sample: Path) -> None:
    job(sample, "add-rule", "--module", "decline", "--person", "00003", "00004", "--due", FAR)
    assert job(sample, "exempt", "--person", "00003", "--reason", "Leave").stdout == "1 exemption made\n"
    lines = job(sample, "list", "--module", "decline", "--json").stdout.splitlines()
    found = {line["number"]: (line["standing"], line["due"]) for line in map(json.loads, lines)}
    assert found == {"00003": ("exempt", FAR), "00004": ("open", FAR)}
    assert job(sample, "list", "--module", "decline", "--as-of", "2020-01-01").stdout == ""
    assert job(sample, "exempt", "--person", "00003", "--lift").stdout == "1 exemption lifted\n"
    assert "decline: open, due" in job(sample, "list", "--module", "decline", "--standing", "open").stdout


def test_due_dates_of_people_are_moved(sample: Path) -> None:
    job(sample, "add-rule", "--module", "protection", "--person", "00005", "00006")
    moved = job(sample, "due", "--module", "protection", "--person", "00005", "--due", FAR)
    assert moved.stdout == "1 due date changed\n"
    lines = job(sample, "list", "--module", "protection", "--json").stdout.splitlines()
    assert {json.loads(line)["number"]: json.loads(line)["due"] for line in lines} == {"00005": FAR, "00006": None}
    refused(job(sample, "due", "--module", "protection", "--person", "00007", "--none"), "not in the workspace")


@pytest.mark.parametrize(
    "typed",
    [
        ["assign", "settle"],
        ["assign", "--workspace", "x"],
        ["assign", "--workspace", "x", "--module", "y"],
        ["assign", "add-rule", "--workspace", "x", "--everyone"],
        ["assign", "add-rule", "--workspace", "x", "--module", "y"],
        ["assign", "exempt", "--workspace", "x", "--person", "1"],
        ["assign", "due", "--workspace", "x", "--module", "y", "--person", "1"],
        ["assign", "list", "--workspace", "x", "--as-of", "today"],
    ],
)
def test_what_is_missing_is_said_before_anything_is_opened(
    typed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        parser().parse_args(typed)
    assert end.value.code == 2
    assert "error:" in capsys.readouterr().err


def test_the_workspace_may_stand_before_or_after_the_job() -> None:
    for typed in (["assign", "--workspace", "x", "settle"], ["assign", "settle", "--workspace", "x"]):
        found = parser().parse_args(typed)
        assert (found.job_wanted, found.workspace) == ("settle", Path("x"))
