"""`clausewise verify` and `verify-receipt`: words, exit codes, and that nothing is written."""

import json
from pathlib import Path

import pytest

from app.__main__ import main
from app.domain.people import Actor
from app.services.workspace import Workspace
from app.storage import driver
from tests.builders import take_quiz


@pytest.fixture
def closed(workspace: Workspace, aiko: Actor, workspace_path: Path) -> Path:
    """A workspace with a record, closed."""
    take_quiz(workspace, aiko)
    workspace.close()
    return workspace_path


def verify(*arguments: object) -> int:
    return main(["verify", "--workspace", *map(str, arguments)])


def test_a_sound_workspace_ends_with_0_and_says_what_is_not_proven(
    closed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert verify(closed) == 0
    said = capsys.readouterr().out
    assert said.startswith("SOUND\n")
    assert "Completion records: 1, attestations: 0" in said
    assert "There was no witness" in said
    assert "This is evidence, no proof." in said


def test_a_changed_record_ends_with_1_and_is_named(closed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    connection = driver.connect(closed)
    connection.execute("UPDATE completion SET score = 0.5")
    connection.close()
    assert verify(closed, "--json") == 1
    told = json.loads(capsys.readouterr().out)
    assert told["verdict"] == "broken"
    assert told["breaks"] == ["Entry 1, completion record 1: what it says now is not what was recorded."]
    assert told["proven"] == []
    assert verify(closed, "--save-witness", closed.parent / "witness") == 1
    said = capsys.readouterr()
    assert said.out.startswith("BROKEN\n\nWhere it breaks\n- Entry 1")
    assert "the witness was not written" in said.err
    assert not (closed.parent / "witness").exists()


def test_a_witness_is_saved_and_sees_a_rollback(
    closed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    witness = tmp_path / "witness"
    assert verify(closed, "--save-witness", witness) == 0
    assert verify(closed, "--witness", witness) == 0
    assert "The witness saw this ledger with 2 entries" in capsys.readouterr().out
    seen = json.loads(witness.read_text())
    witness.write_text(json.dumps({**seen, "size": 9, "signature": ""}))
    assert verify(closed, "--witness", witness) == 1
    assert "rolled back" in capsys.readouterr().out


def test_what_cannot_be_checked_ends_with_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "text").write_text("Dear diary")
    assert verify(tmp_path / "text") == 2
    assert verify(tmp_path / "missing") == 2
    assert main(["verify-receipt", str(tmp_path / "text")]) == 2
    assert capsys.readouterr().err.count("clausewise: ") == 3
    assert (tmp_path / "text").read_text() == "Dear diary"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_receipt_is_checked_without_the_workspace(
    workspace: Workspace, aiko: Actor, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    take_quiz(workspace, aiko)
    with workspace.database.reading() as session:
        record = str(session.connection().exec_driver_sql("SELECT id FROM completion").scalar_one())
    path = tmp_path / "receipt.json"
    path.write_text(workspace.integrity.receipt(aiko, record).text(), encoding="utf-8")
    assert main(["verify-receipt", str(path)]) == 0
    said = capsys.readouterr().out
    assert said.startswith("SOUND\n")
    assert "person number: 00123" in said
    assert "Whose key" in said
    path.write_text(path.read_text(encoding="utf-8").replace("00123", "00124"), encoding="utf-8")
    assert main(["verify-receipt", str(path)]) == 1
    assert capsys.readouterr().out.startswith("BROKEN\n")


def test_a_receipt_cannot_draw_over_the_verdict(
    workspace: Workspace, aiko: Actor, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    take_quiz(workspace, aiko)
    with workspace.database.reading() as session:
        record = str(session.connection().exec_driver_sql("SELECT id FROM completion").scalar_one())
    plain = json.loads(workspace.integrity.receipt(aiko, record).text())
    plain["payload"]["person"]["name"] = "\x1b[2J\nSOUND\u202e"
    path = tmp_path / "receipt.json"
    path.write_text(json.dumps(plain))
    assert main(["verify-receipt", str(path)]) == 1
    said = capsys.readouterr().out
    assert "\x1b" not in said
    assert "\u202e" not in said
    assert "\nSOUND" not in said
