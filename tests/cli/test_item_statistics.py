"""`clausewise items statistics` says how items work, in words and as JSON, to who may know it."""

import argparse
import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.__main__ import main
from app.bootstrap import build_workspace
from app.cli import item_statistics
from app.cli.command_parser import CommandParser
from app.cli.item_statistics_parser import add_item_statistics
from app.domain.item_advice import Advice, AdviceKind
from app.domain.refusals import Refusal
from app.services.workspace import Workspace

PASSWORD = "sample-password"


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """A sample with a sign-in of HR."""
    made = build_workspace(tmp_path_factory.mktemp("sample") / "sample.clausewise")
    made.sign_ins.set_up("HR", PASSWORD, PASSWORD)
    made.samples.make(300, 1500, 1)
    yield made
    made.close()


@pytest.fixture(autouse=True)
def password(monkeypatch: pytest.MonkeyPatch) -> None:
    """The password, as the environment has it."""
    monkeypatch.setitem(os.environ, "CLAUSEWISE_PASSWORD", PASSWORD)


def parsed(*words: str) -> argparse.Namespace:
    whole = CommandParser(prog="clausewise items")
    add_item_statistics(whole.add_subparsers(dest="way", parser_class=CommandParser))
    return whole.parse_args(["statistics", "--workspace", "w.clausewise", *words])


def test_words_have_every_item_and_what_to_look_at(workspace: Workspace, capsys: pytest.CaptureFixture[str]) -> None:
    item_statistics.run(parsed(), workspace)
    lines = capsys.readouterr().out.splitlines()
    assert parsed().workspace == Path("w.clausewise")
    bank = {item.id for one in workspace.catalogue.course().modules for item in one.module.bank()}
    assert bank <= {line.split()[0] for line in lines if line.startswith("  ") and line.strip()}
    assert any("replace it" in line for line in lines)
    assert any("too few answers" in line for line in lines)
    assert any("alpha 0." in line and "standard error" in line for line in lines)


def test_json_has_the_figures_of_one_module(workspace: Workspace, capsys: pytest.CaptureFixture[str]) -> None:
    item_statistics.run(parsed("--module", "purposes", "--json"), workspace)
    (told,) = json.loads(capsys.readouterr().out)["modules"]
    assert told["module"] == "purposes"
    enough = [one for one in told["items"] if one["figures"] is not None]
    assert enough and all(one["people"] >= 20 for one in enough)
    for one in enough:
        assert 0 <= one["figures"]["facility"] <= 1
        assert sum(choice["people"] for choice in one["figures"]["choices"]) >= one["people"]
        assert all(0 <= choice["share"] <= 1 for choice in one["figures"]["choices"])
        assert all(advice["words"] for advice in one["advice"])
    few = [one for one in told["items"] if one["figures"] is None]
    assert all(one["people"] is None or one["people"] < 20 for one in few)


def test_a_wrong_password_and_an_unknown_module_are_refused(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(Refusal):
        item_statistics.run(parsed("--module", "no-such"), workspace)
    monkeypatch.setitem(os.environ, "CLAUSEWISE_PASSWORD", "another one")
    with pytest.raises(Refusal):
        item_statistics.run(parsed(), workspace)
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("kind", AdviceKind)
def test_every_advice_has_words(kind: AdviceKind) -> None:
    words = item_statistics.told(Advice(kind, "c", -0.12, 3.0))
    assert len(words) > 20 and "{" not in words


def test_the_command_is_reached_from_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = build_workspace(tmp_path / "small.clausewise")
    made.sign_ins.set_up("HR", PASSWORD, PASSWORD)
    made.close()
    assert main(["items", "statistics", "--workspace", str(tmp_path / "small.clausewise"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["modules"]
