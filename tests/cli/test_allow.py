"""`clausewise allow`: HR grants time or attempts without a window."""

from pathlib import Path

import pytest

from app.domain.allowances import AllowanceKind
from app.services.workspace import open_workspace
from app.storage import allowances, people
from tests.builders import RESOURCES, StandingClock
from tests.cli.test_command_line import PASSWORD, clausewise, refused
from tests.windows import CONTENT


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with HR's password and one person."""
    path = tmp_path_factory.mktemp("allow") / "training.clausewise"
    workspace = open_workspace(path, CONTENT, StandingClock(), resources=RESOURCES)
    workspace.sign_ins.set_up("HR", PASSWORD, PASSWORD)
    workspace.enrolment.join("00417", "Mirei Asanuma")
    workspace.close()
    return path


def allow(place: Path, *more: object, person: str = "00417", reason: str = "A power cut", **run: str | None):
    return clausewise("allow", "--workspace", place, "--person", person, "--reason", reason, *more, **run)


def test_a_grant_is_kept_and_said(place: Path) -> None:
    done = allow(place, "--extra-time", 25)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "Mirei Asanuma (00417) has 25 % more time in every module, from the next attempt on\n"
    done = allow(place, "--module", "disclosure", "--attempts", 2)
    assert done.stdout == "Mirei Asanuma (00417) has 2 more attempts in “disclosure”, from the next attempt on\n"
    workspace = open_workspace(place, CONTENT, StandingClock(), resources=RESOURCES)
    with workspace.database.reading() as session:
        person = people.load_person_by_number(session, "00417")
        kept = allowances.list_allowances(session, person.id)
    workspace.close()
    assert [(one.kind, one.amount, one.module) for one in kept] == [
        (AllowanceKind.EXTRA_TIME, 25, ""),
        (AllowanceKind.ATTEMPTS, 2, "disclosure"),
    ]


def test_what_cannot_be_granted_is_refused_in_one_sentence(place: Path) -> None:
    refused(allow(place, "--attempts", 1, person="417"), "417", "leading zeros")
    refused(allow(place, "--attempts", 1, "--module", "nowhere"), "nowhere")
    refused(allow(place, "--extra-time", 5000), "400")
    refused(allow(place, "--attempts", 1, reason=" "), "Say why")
    refused(allow(place, "--attempts", 1, password="a wrong password"), "password")


def test_either_time_or_attempts_are_granted(place: Path) -> None:
    for arguments in ((), ("--attempts", "1", "--extra-time", "5"), ("--attempts", "-1"), ("--attempts", "1.5")):
        assert allow(place, *arguments).returncode == 2
