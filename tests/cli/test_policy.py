"""`clausewise policy` compares a new version with what is taught, and adopts it: all of it or nothing."""

import argparse
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli import policy
from app.cli.command_line import parser
from app.domain.people import Actor
from app.domain.refusals import Refusal
from app.domain.studio_sentences import StudioSentence
from app.services.workspace import Workspace
from tests.builders import take_quiz
from tests.conftest import HR_PASSWORD
from tests.services.test_policy_changing import changed

Run = Callable[..., int]


@pytest.fixture
def run(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the command as HR, whose password the environment has."""
    workspace.sign_ins.set_up("HR", HR_PASSWORD, HR_PASSWORD)
    monkeypatch.setitem(os.environ, "CLAUSEWISE_PASSWORD", HR_PASSWORD)
    return lambda *words: policy.run(parsed(*words), workspace)


@pytest.fixture
def file(course_folder: Path, tmp_path: Path) -> Path:
    """A policy file in which the desk has another wording."""
    return changed(course_folder, tmp_path, "Nothing stays on", "Nothing whatever stays on")


def parsed(*words: object) -> argparse.Namespace:
    return parser().parse_args(["policy", *map(str, words), "--workspace", "w.clausewise"])


def test_a_version_is_compared_commitment_by_commitment_and_nothing_is_kept(
    run: Run, file: Path, workspace: Workspace, aiko: Actor, hr: Actor, capsys: pytest.CaptureFixture[str]
) -> None:
    take_quiz(workspace, aiko)
    assert run("compare", file) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "Version 2026-10 of office, beside 2026-01"
    assert "? protect.desk: reworded: text" in said
    assert any(line.startswith("    + Nothing whatever stays on") for line in said)
    assert said[-1] == "2 the same, 1 to decide"
    assert run("compare", file, "--json") == 0
    told = {one["id"]: one for one in json.loads(capsys.readouterr().out)["commitments"]}
    assert (told["protect.desk"]["passed"], told["protect.desk"]["asks"]) == (1, True)
    assert told["protect.desk"]["pages"] and told["protect.desk"]["items"]
    assert told["ask.first"]["difference"] == "same"
    assert workspace.policy_changing.list_changes(hr) == []


def test_without_a_decision_nothing_is_adopted_and_nothing_waits(
    run: Run, file: Path, workspace: Workspace, hr: Actor, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("adopt", file) == 2
    assert capsys.readouterr().out.splitlines() == [
        "Version 2026-10 was not adopted, and nothing was changed. In the way:",
        "not decided: protect.desk",
    ]
    assert workspace.policy_changing.list_changes(hr) == []


def test_a_dry_run_says_what_it_would_do_and_the_real_one_does_it(
    run: Run, file: Path, workspace: Workspace, aiko: Actor, capsys: pytest.CaptureFixture[str]
) -> None:
    take_quiz(workspace, aiko)
    assert run("adopt", file, "--decide", "protect.desk=again", "--dry-run") == 0
    assert capsys.readouterr().out.splitlines() == [
        "Version 2026-10 can be adopted; nothing was changed",
        "published: office-2026-10-change",
        "“office-2026-10-change” would be given to 1 person",
    ]
    assert workspace.catalogue.course().policy.version == "2026-01"
    assert run("adopt", file, "--decide", "protect.desk=again", "--due", "2026-04-30", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["adopted"], told["delta"], told["people"]) == (True, "office-2026-10-change", 1)
    assert workspace.catalogue.course().policy.version == "2026-10"


def test_a_decision_about_what_did_not_change_is_refused(run: Run, file: Path) -> None:
    with pytest.raises(Refusal) as refused:
        run("adopt", file, "--decide", "ask.first=again")
    assert refused.value.sentence is StudioSentence.POLICY_NOTHING_TO_DECIDE


@pytest.mark.parametrize("words", ["protect.desk", "protect.desk=perhaps", "=minor"])
def test_what_is_no_decision_is_refused_before_anything_is_opened(
    words: str, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        parsed("adopt", file, "--decide", words)
    assert ended.value.code == 2
    assert "disclosure.danger=again" in capsys.readouterr().err
