"""`clausewise report` says what the screen says, in words and as JSON, with the same small groups hidden."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.storage import driver
from tests.cli.test_command_line import clausewise, refused

SECRET = "Executive office"


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample of a hundred people, three of whom are a department of their own."""
    path = tmp_path_factory.mktemp("sample") / "sample.clausewise"
    assert clausewise("sample", "--workspace", path, "--people", 100, "--records", 300).returncode == 0
    connection = driver.connect(path)
    connection.execute("UPDATE person SET department = ? WHERE id <= 3", (SECRET,))
    connection.execute("UPDATE person SET department = 'Night shift' WHERE id > 3 AND id <= 40")
    connection.close()
    return path


def report(sample: Path, *more: object):  # type: ignore[no-untyped-def]
    return clausewise("report", "--workspace", sample, *more)


def test_the_report_says_how_everybody_stands(sample: Path) -> None:
    done = report(sample)
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert lines[0] == f"Overview as of {date.today().isoformat()}"
    assert "of 100 people are up to date" in lines[2]
    (small,) = [line for line in lines if line.strip().startswith(SECRET)]
    assert small.split(maxsplit=3)[2:] == ["<5", "fewer than 5 people, not shown"]
    assert sum(line.strip().startswith("§") for line in lines) == 25


def test_json_has_the_figures_of_the_words(sample: Path) -> None:
    told = json.loads(report(sample, "--json").stdout)
    assert told["people"] == told["up_to_date"] + told["overdue"] + told["still_have_time"] == 100
    assert len(told["commitments"]) == 25
    assert len(told["trend"]) == 12
    rows = {row["department"]: row for row in told["departments"]}
    assert rows[SECRET] == {"department": SECRET, "people": None, "hidden": "small", "modules": {}}
    assert rows["Night shift"]["people"] == 37
    cell = next(iter(rows["Night shift"]["modules"].values()))
    assert 0 <= cell["done"] <= cell["assigned"] <= 37
    words = report(sample).stdout
    assert f"{told['up_to_date']} of 100 people are up to date, {told['overdue']} are overdue" in words


def test_a_small_department_alone_is_not_shown_either(sample: Path) -> None:
    told = json.loads(report(sample, "--department", SECRET, "--json").stdout)
    assert (told["people"], told["up_to_date"], told["trend"]) == (None, None, [])
    assert all(one["per_cent"] is None for one in told["commitments"])
    assert "is not shown" in report(sample, "--department", SECRET).stdout


def test_one_department(sample: Path) -> None:
    told = json.loads(report(sample, "--department", "Night shift", "--json").stdout)
    assert (told["department"], told["people"]) == ("Night shift", 37)
    assert [row["department"] for row in told["departments"]] == ["Night shift"]


def test_a_past_day(sample: Path) -> None:
    long_ago = date.today() - timedelta(days=10_000)
    told = json.loads(report(sample, "--as-of", long_ago.isoformat(), "--json").stdout)
    assert (told["as_of"], told["people"], told["modules"]) == (long_ago.isoformat(), 0, [])


def test_rebuilding_mends_what_was_spoilt(sample: Path) -> None:
    before = report(sample).stdout
    connection = driver.connect(sample)
    connection.execute("UPDATE person_standing SET late_from = NULL, profile_id = 0")
    connection.close()
    assert report(sample).stdout != before
    assert report(sample, "--rebuild").stdout == before


def test_a_department_that_nobody_is_in_is_refused(sample: Path) -> None:
    refused(report(sample, "--department", "Nowhere"), "nobody is in a department “Nowhere”")


def test_a_day_that_does_not_exist_is_refused(sample: Path) -> None:
    assert report(sample, "--as-of", "2026-02-30").returncode == 2
