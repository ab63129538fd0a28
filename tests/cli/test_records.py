"""`clausewise records`: from one machine to another without a window."""

import json
from pathlib import Path

import pytest

from app.domain.people import Actor, Role
from app.services.enrolment import learner
from app.services.workspace import open_workspace
from tests.builders import RESOURCES, StandingClock, take_quiz
from tests.cli.test_command_line import PASSWORD, clausewise, refused
from tests.windows import CONTENT


@pytest.fixture
def places(tmp_path: Path) -> tuple[Path, Path]:
    """The workspace of a learner who has passed a module, and HR's."""
    own, hrs = tmp_path / "own.clausewise", tmp_path / "hr.clausewise"
    workspace = open_workspace(own, CONTENT, StandingClock(), resources=RESOURCES)
    actor: Actor = learner(workspace.enrolment.join("00417", "Mirei Asanuma"))
    take_quiz(workspace, actor, workspace.catalogue.course().modules[0].module.id)
    workspace.close()
    workspace = open_workspace(hrs, CONTENT, StandingClock(), resources=RESOURCES)
    assert workspace.sign_ins.set_up("HR", PASSWORD, PASSWORD).actor.role is Role.HR
    workspace.close()
    return own, hrs


def test_records_go_from_a_learner_s_machine_to_hr_s(places: tuple[Path, Path], tmp_path: Path) -> None:
    own, hrs = places
    file = tmp_path / "mirei.records"
    written = clausewise("records", "write", "--workspace", own, "--out", file, "--json", password=None)
    assert (written.returncode, written.stderr) == (0, "")
    device = json.loads(written.stdout)["device"]
    refused(clausewise("records", "read", "--workspace", hrs, file), "sent nothing before", device)
    done = clausewise("records", "read", "--workspace", hrs, file, "--trust", device)
    assert (done.returncode, done.stderr) == (0, "")
    assert "1 new, 0 known before" in done.stdout
    assert f"Device {device} signed 2 entries; nothing is missing" in done.stdout
    again = clausewise("records", "read", "--workspace", hrs, file, "--json")
    assert json.loads(again.stdout)[0]["new"] == 0
    listed = clausewise("records", "devices", "--workspace", hrs, "--json")
    assert [one["device"] for one in json.loads(listed.stdout)] == [device]


def test_a_file_that_is_none_is_refused_with_its_line(places: tuple[Path, Path], tmp_path: Path) -> None:
    file = tmp_path / "none.records"
    file.write_text("hello")
    refused(clausewise("records", "read", "--workspace", places[1], file), "line 1")
    assert clausewise("records", "devices", "--workspace", places[1]).stdout == "No device has sent anything yet\n"
