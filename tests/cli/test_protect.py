"""`clausewise protect`, and that every other command works on an encrypted workspace."""

import json
from pathlib import Path

import pytest

from app.__main__ import main
from app.storage import backups
from tests.storage.test_backups import add_people

Said = pytest.CaptureFixture[str]
PASSPHRASE = "correct horse battery"


def run(capsys: Said, command: str, path: Path, *more: str | Path) -> tuple[int, str, str]:
    code = main([command, "--workspace", str(path), *map(str, more)])
    said = capsys.readouterr()
    return code, said.out, said.err


@pytest.fixture
def encrypted(workspace_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Said) -> Path:
    add_people(workspace_path, "00123")
    monkeypatch.setenv("CLAUSEWISE_NEW_PASSPHRASE", PASSPHRASE)
    assert run(capsys, "protect", workspace_path, "--passphrase")[0] == 0
    monkeypatch.setenv("CLAUSEWISE_PASSPHRASE", PASSPHRASE)
    return workspace_path


def test_it_says_how_a_workspace_is_protected(workspace_path: Path, capsys: Said) -> None:
    assert "not encrypted" in run(capsys, "protect", workspace_path)[1]
    assert json.loads(run(capsys, "protect", workspace_path, "--json")[1]) == {"protection": "none"}
    assert run(capsys, "protect", workspace_path.with_name("nothing"))[0] == 2


def test_a_passphrase_encrypts_and_is_taken_away_again(encrypted: Path, capsys: Said) -> None:
    assert "made of a passphrase" in run(capsys, "protect", encrypted)[1]
    code, out, _ = run(capsys, "protect", encrypted, "--off", "--json")
    assert (code, json.loads(out)) == (0, {"protection": "none", "copies": 0, "copies_left": 0})
    assert encrypted.read_bytes()[:6] == b"SQLite"


def test_without_a_keychain_it_is_said(workspace_path: Path, capsys: Said) -> None:
    code, _, err = run(capsys, "protect", workspace_path, "--keychain")
    assert code == 2
    assert "no keychain" in err


def test_verify_backup_and_assign_work_on_an_encrypted_workspace(
    encrypted: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run(capsys, "verify", encrypted)[0] == 0
    assert run(capsys, "backup", encrypted, "--make")[0] == 0
    (copy,) = backups.list_copies(encrypted)
    assert copy.encrypted
    assert "  encrypted  " in run(capsys, "backup", encrypted)[1]
    assert run(capsys, "backup", encrypted, "--restore", copy.path)[0] == 0
    assert run(capsys, "verify", encrypted)[0] == 0
    monkeypatch.setenv("CLAUSEWISE_PASSWORD", "x")
    code, _, err = run(capsys, "assign", encrypted, "--module", "purposes", "--everyone")
    assert (code, "Nobody of HR signs in here yet" in err) == (2, True)  # it was opened


@pytest.mark.parametrize("command", ["verify", "backup --make", "assign --module purposes --everyone", "protect --off"])
def test_a_wrong_passphrase_is_one_sentence(
    encrypted: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.setenv("CLAUSEWISE_PASSPHRASE", "wrong")
    name, *more = command.split()
    code, out, err = run(capsys, name, encrypted, *more)
    assert (code, out) == (2, "")
    assert err == f"clausewise: That is not the passphrase of “{encrypted}”. Try again.\n"
