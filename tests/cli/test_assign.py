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
    connection.execute("DELETE FROM assignment")
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
