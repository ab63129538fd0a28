"""`clausewise inbox|correct|retention|erase`: what is typed, what is said, and that a dry run changes nothing."""

import json
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.cli.command_line import parser
from app.domain.inquiries import AboutKind, Desk, InquiryKind
from app.domain.people import Actor, Role
from app.services.workspace import open_workspace
from app.storage import driver
from tests.builders import CONTENT_FOLDER, RESOURCES, take_quiz
from tests.cli.test_command_line import clausewise, refused

NUMBER, NAME = "X-00417-Q", "Mirei Quentin-Asanuma"
LONG_AGO = timedelta(days=120)


@pytest.fixture(scope="module")
def lived_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with two people; 120 days ago one of them took a quiz and asked something."""
    path = tmp_path_factory.mktemp("sample") / "sample.clausewise"
    assert clausewise("sample", "--workspace", path, "--people", 1, "--records", 0).returncode == 0
    workspace = open_workspace(path, CONTENT_FOLDER, lambda: datetime.now(UTC) - LONG_AGO, resources=RESOURCES)
    person = workspace.enrolment.join(NUMBER, NAME)
    mirei = Actor(Role.LEARNER, person.id, person.name)
    take_quiz(workspace, mirei, "purposes", wrong=9)
    workspace.inquiries.ask(mirei, InquiryKind.CORRECTION, Desk.HR, AboutKind.NONE, "", "It was on paper.")
    workspace.close()
    return path


@pytest.fixture
def path(lived_in: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(lived_in, tmp_path / "copy.clausewise"))


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    connection = driver.connect(path)
    found = connection.execute(query).fetchall()
    connection.close()
    return found


def record(path: Path) -> str:
    return str(rows(path, "SELECT id FROM completion ORDER BY sequence DESC LIMIT 1")[0][0])


def verdict(path: Path) -> int:
    return clausewise("verify", "--workspace", path).returncode


def test_the_inbox_says_who_waits_for_how_long(path: Path) -> None:
    done = clausewise("inbox", "--workspace", path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"  120 days  due  correction  {NUMBER} {NAME}  ")
    assert "on paper" not in done.stdout
    [asked] = json.loads(clausewise("inbox", "--workspace", path, "--json").stdout)
    assert (asked["days"], asked["due"], asked["text"]) == (120, True, "It was on paper.")


def test_a_result_is_corrected_and_the_ledger_still_verifies(path: Path) -> None:
    old = record(path)
    most = rows(path, "SELECT max_points FROM completion")[0][0]
    done = clausewise(
        "correct", "--workspace", path, "--record", old, "--score", most, "--reason", "On paper", "--json"
    )
    assert (done.returncode, done.stderr) == (0, "")
    said = json.loads(done.stdout)
    assert (said["superseded"], said["points"], said["passed"], said["kind"]) == (old, most, True, "result")
    assert rows(path, "SELECT reason FROM correction") == [("On paper",)]
    again = clausewise("correct", "--workspace", path, "--record", old, "--annul", "--reason", "No")
    refused(again, "was corrected on", said["record"])
    done = clausewise("correct", "--workspace", path, "--record", said["record"], "--annul", "--reason", "No")
    assert done.stdout.splitlines()[0] == f"Record {said['record']} of {NAME} ({NUMBER}) does not count any more"
    assert verdict(path) == 0


def test_what_can_be_put_right_in_a_correction_is_one_sentence(path: Path) -> None:
    base = ("correct", "--workspace", path, "--record", record(path))
    refused(clausewise(*base, "--annul", "--reason", " "), "Say why")
    refused(clausewise(*base, "--person", "no-such", "--reason", "x"), "no-such")
    refused(clausewise(*base, "--annul", "--not-passed", "--reason", "x"), "--score")
    refused(clausewise(*base, "--completed", "2199-01-01", "--reason", "x"), "has not come yet")
    refused(clausewise(*base, "--annul", "--reason", "x", password="wrong password"), "do not belong together")
    assert rows(path, "SELECT count(*) FROM correction") == [(0,)]


def test_retention_is_a_dry_run_until_it_is_applied(path: Path) -> None:
    answers = rows(path, "SELECT count(*) FROM response")[0][0]
    done = clausewise("retention", "--workspace", path)
    assert (done.returncode, done.stderr) == (0, "")
    assert f"  {answers} go, of 1 person" in done.stdout
    assert f"Nothing was deleted. {answers} would be: --apply deletes them." in done.stdout
    assert rows(path, "SELECT count(*) FROM response") == [(answers,)]
    said = json.loads(clausewise("retention", "--workspace", path, "--apply", "--json").stdout)
    assert (said["applied"], said["deleted"]["answers"], said["tombstones"]) == (True, answers, 0)
    assert rows(path, "SELECT count(*) FROM response") == [(0,)]
    assert verdict(path) == 0


def test_other_periods_are_set_and_checked(path: Path) -> None:
    done = clausewise("retention", "--workspace", path, "--answers-days", 200)
    assert "Single answers: 200 days after" in done.stdout
    assert "go, of" not in done.stdout
    refused(clausewise("retention", "--workspace", path, "--people-years", 0), "from 1 to 100")


def test_an_erasure_is_a_dry_run_until_it_is_applied(path: Path) -> None:
    base = ("erase", "--workspace", path, "--person", NUMBER, "--reason", "On request")
    done = clausewise(*base)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"{NAME} ({NUMBER})\n! They still work here.")
    assert done.stdout.endswith("Nothing was erased: --apply erases, and cannot be taken back.\n")
    assert NAME.encode() in path.read_bytes()
    said = json.loads(clausewise(*base, "--apply", "--json").stdout)
    assert (said["applied"], said["tombstones"]) == (True, 1)
    assert NAME.encode() not in path.read_bytes()
    assert NUMBER.encode() not in path.read_bytes()
    assert verdict(path) == 0
    refused(clausewise(*base), "Nobody is registered")


@pytest.mark.parametrize(
    "arguments",
    [
        ["correct", "--record", "r", "--reason", "x"],
        ["correct", "--record", "r", "--annul", "--score", "1", "--reason", "x"],
        ["correct", "--record", "r", "--score", "many", "--reason", "x"],
        ["correct", "--record", "r", "--score", "nan", "--reason", "x"],
        ["erase", "--person", "1"],
        ["retention", "--answers-days", "-1"],
    ],
)
def test_what_is_not_understood_is_told_with_the_usage(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        parser().parse_args([arguments[0], "--workspace", "w", *arguments[1:]])
    assert ended.value.code == 2
    assert capsys.readouterr().err.startswith("usage: clausewise")


@pytest.mark.parametrize("command", ["inbox", "correct", "retention", "erase"])
def test_help_names_every_option(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parser().parse_args([command, "--help"])
    assert ended.value.code == 0
    assert {"--workspace", "--json"} <= set(capsys.readouterr().out.replace(",", " ").split())
