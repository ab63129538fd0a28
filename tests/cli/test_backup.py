"""`clausewise backup` makes, lists and restores, in words and for machines."""

import json
from pathlib import Path

import pytest

from app.__main__ import main
from app.storage import backups
from app.storage.migrating import CURRENT
from tests.storage.test_backups import add_people, numbers_in

Said = pytest.CaptureFixture[str]


def run(capsys: Said, path: Path, *more: str | Path) -> tuple[int, str, str]:
    code = main(["backup", "--workspace", str(path), *map(str, more)])
    said = capsys.readouterr()
    return code, said.out, said.err


def test_without_a_copy_it_says_how_to_make_one(workspace_path: Path, capsys: Said) -> None:
    assert run(capsys, workspace_path) == (0, "There is no safety copy yet. --make makes one.\n", "")
    assert json.loads(run(capsys, workspace_path, "--list", "--json")[1])["copies"] == []


def test_a_copy_is_made_and_listed(workspace_path: Path, capsys: Said) -> None:
    code, out, _ = run(capsys, workspace_path, "--make")
    (copy,) = backups.list_copies(workspace_path)
    assert (code, out) == (0, f"A safety copy was made and verified: {copy.path}\n")
    listed = run(capsys, workspace_path, "--list")[1]
    assert "not encrypted" in listed
    assert str(copy.path) in listed
    (plain,) = json.loads(run(capsys, workspace_path, "--json")[1])["copies"]
    assert plain["path"] == str(copy.path)
    assert plain["schema"] == CURRENT


def test_a_copy_is_restored_and_the_file_of_before_is_named(workspace_path: Path, capsys: Said) -> None:
    add_people(workspace_path, "1")
    run(capsys, workspace_path, "--make")
    add_people(workspace_path, "2")
    (copy,) = backups.list_copies(workspace_path)
    code, out, _ = run(capsys, workspace_path, "--restore", copy.path, "--json")
    told = json.loads(out)
    assert code == 0
    assert numbers_in(workspace_path) == ["1"]
    assert numbers_in(Path(told["set_aside"])) == ["1", "2"]
    assert "kept as" in run(capsys, workspace_path, "--restore", copy.path)[1]


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (("--restore", "nowhere"), "There is no copy at"),
        (("--restore", "training.clausewise"), "is the workspace itself"),
    ],
)
def test_what_cannot_be_restored_is_said(
    workspace_path: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch, more: tuple[str, ...], said: str
) -> None:
    monkeypatch.chdir(workspace_path.parent)
    code, out, err = run(capsys, workspace_path, *more)
    assert (code, out) == (2, "")
    assert said in err


def test_a_workspace_that_is_not_there_has_nothing_to_copy(tmp_path: Path, capsys: Said) -> None:
    code, _, err = run(capsys, tmp_path / "nothing", "--make")
    assert code == 2
    assert "There is no workspace at" in err
    assert list(tmp_path.iterdir()) == []
