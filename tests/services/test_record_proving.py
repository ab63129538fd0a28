"""The whole workspace and single records are proven, reading only, and the witness sees what the file cannot show."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from fpdf import FPDF

from app.domain.ledger_report import Said, Verdict
from app.domain.people import Actor
from app.domain.receipts import check_receipt
from app.domain.refusals import Cancelled, Refusal, Sentence
from app.services.record_proving import load_witness, read_receipt_from, save_witness, verify_file
from app.services.workspace import Workspace
from app.storage import driver, ledger
from app.storage.database import open_database
from tests.builders import StandingClock, take_quiz


def own_record(workspace: Workspace) -> str:
    with workspace.database.reading() as session:
        return str(session.connection().exec_driver_sql("SELECT id FROM completion").scalar_one())


def state(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def change(path: Path, statement: str) -> None:
    connection = driver.connect(path)
    connection.execute(statement)
    connection.close()


def test_verifying_a_file_writes_nothing_in_or_beside_it(
    workspace: Workspace, aiko: Actor, workspace_path: Path
) -> None:
    take_quiz(workspace, aiko)
    workspace.close()
    before = state(workspace_path.parent)
    assert verify_file(workspace_path).verdict is Verdict.SOUND
    assert state(workspace_path.parent) == before


def test_a_file_that_is_open_elsewhere_is_verified_with_its_newest_record(
    workspace: Workspace, aiko: Actor, workspace_path: Path
) -> None:
    take_quiz(workspace, aiko)
    assert verify_file(workspace_path).records == 1
    take_quiz(workspace, aiko)
    assert verify_file(workspace_path).records == 2


def test_a_file_in_a_folder_that_is_read_only_is_verified(
    workspace: Workspace, workspace_path: Path, tmp_path: Path
) -> None:
    workspace.close()
    folder = tmp_path / "evidence"
    folder.mkdir()
    copy = Path(shutil.copy(workspace_path, folder))
    copy.chmod(0o400)
    folder.chmod(0o500)
    try:
        assert verify_file(copy).verdict is Verdict.SOUND
    finally:
        folder.chmod(0o700)


def test_what_is_no_workspace_is_refused(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("Dear diary")
    for name, sentence in (
        ("text", Sentence.WORKSPACE_FOREIGN),
        ("missing", Sentence.WORKSPACE_MISSING),
        (".", Sentence.WORKSPACE_UNREACHABLE),
    ):
        with pytest.raises(Refusal) as refused:
            verify_file(tmp_path / name)
        assert refused.value.sentence is sentence


@pytest.mark.parametrize(("revision", "sentence"), [("0002", "WORKSPACE_OLDER"), ("9999", "WORKSPACE_NEWER")])
def test_a_workspace_of_another_version_is_left_alone(
    workspace: Workspace, workspace_path: Path, revision: str, sentence: str
) -> None:
    workspace.close()
    change(workspace_path, f"UPDATE alembic_version SET version_num = '{revision}'")
    with pytest.raises(Refusal) as refused:
        verify_file(workspace_path)
    assert refused.value.sentence is Sentence[sentence]


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE ledger_leaf",
        "UPDATE ledger_leaf SET salt = 'text'",
        "UPDATE ledger_leaf SET hash = 5",
        "UPDATE ledger_leaf SET kind = 'tale'",
        "UPDATE ledger_epoch SET reason = 'boredom'",
        "UPDATE ledger_checkpoint SET size = 'many'",
        "UPDATE completion SET id = x'ff'",
        "UPDATE completion SET started_utc = CAST(x'ff' AS TEXT)",
        "UPDATE completion SET score = 0.123",
        "UPDATE published SET body = '{'",
        "CREATE VIEW records AS SELECT 1",
    ],
)
def test_odd_values_are_a_break_and_no_crash(
    workspace: Workspace, aiko: Actor, workspace_path: Path, statement: str
) -> None:
    take_quiz(workspace, aiko)
    workspace.close()
    change(workspace_path, statement)
    report = verify_file(workspace_path)
    assert report.verdict is Verdict.BROKEN
    assert report.break_count >= 1
    assert report.proven == ()


def test_it_says_which_record_was_changed(workspace: Workspace, aiko: Actor) -> None:
    workspace.samples.make(10, 600, seed=1)
    with workspace.database.transaction() as session:
        session.connection().exec_driver_sql("UPDATE completion SET score = 0.001 WHERE sequence IN (17, 555)")
    report = workspace.integrity.verify()
    assert [str(one) for one in report.breaks] == [
        "Entry 17, completion record 17: what it says now is not what was recorded.",
        "Entry 555, completion record 555: what it says now is not what was recorded.",
    ]


def test_it_finds_the_changed_records_between_leaves_of_other_kinds(workspace: Workspace, aiko: Actor) -> None:
    take_quiz(workspace, aiko)
    workspace.samples.make(10, 4100, seed=1)
    take_quiz(workspace, aiko)
    assert workspace.integrity.verify().verdict is Verdict.SOUND
    with workspace.database.transaction() as session:
        session.connection().exec_driver_sql("UPDATE completion SET score = 0.001 WHERE sequence IN (1, 700, 4102)")
    named = [str(one).split(": ")[0].split(", ")[1] for one in workspace.integrity.verify().breaks]
    assert named == ["completion record 1", "completion record 700", "completion record 4102"]


@pytest.mark.parametrize(
    "statement",
    [
        # What lies beside each other is read as one: every value has to be found where it belongs.
        "UPDATE ledger_leaf SET hash = CAST(hash AS TEXT) WHERE number = 17",
        "UPDATE ledger_leaf SET salt = CAST(salt AS TEXT) WHERE number = 17",
        "UPDATE ledger_leaf SET hash = substr(hash, 1, 31) WHERE number = 17; "
        "UPDATE ledger_leaf SET hash = (SELECT substr(b.hash, 32) FROM before b WHERE b.number = 17) || hash "
        "WHERE number = 18",
        "UPDATE ledger_leaf SET salt = substr(salt, 1, 15) WHERE number = 17; "
        "UPDATE ledger_leaf SET salt = (SELECT substr(b.salt, 16) FROM before b WHERE b.number = 17) || salt "
        "WHERE number = 18",
        "UPDATE completion SET id = CAST(id AS BLOB) WHERE sequence = 17",
        "UPDATE completion SET id = (SELECT id FROM completion WHERE sequence = 18) || 'x' WHERE sequence = 17",
        "UPDATE completion SET completed_utc = completed_utc || char(10) WHERE sequence = 17",
        "UPDATE completion SET language = language || char(10) WHERE sequence = 17",
        "UPDATE completion SET person_id = person_id % 10 + 1 WHERE sequence = 17",
        "UPDATE ledger_leaf SET identity_id = NULL WHERE number = 17",
        "UPDATE ledger_leaf SET identity_id = -1 WHERE number = 17",
        "UPDATE ledger_leaf SET number = -1 WHERE number = 17",
        "UPDATE ledger_leaf SET number = 1 << 60 WHERE number = 17",
        "UPDATE ledger_leaf SET completion = 18 WHERE number = 17",
        "DELETE FROM ledger_leaf WHERE number = 17",
        "DELETE FROM completion WHERE sequence = 17",
    ],
)
def test_one_odd_leaf_among_many_is_a_break(workspace: Workspace, workspace_path: Path, statement: str) -> None:
    workspace.samples.make(10, 600, seed=1)
    assert workspace.integrity.verify().verdict is Verdict.SOUND
    workspace.close()
    connection = driver.connect(workspace_path)
    connection.executescript(
        "PRAGMA foreign_keys = OFF; CREATE TEMP TABLE before AS SELECT number, hash, salt FROM ledger_leaf;" + statement
    )
    changed = connection.execute("SELECT total_changes()").fetchone()[0]
    connection.close()
    assert changed > 0
    report = verify_file(workspace_path)
    assert report.verdict is Verdict.BROKEN
    assert report.proven == ()


def test_a_leaf_before_the_first_hides_no_forged_row(workspace: Workspace, aiko: Actor, workspace_path: Path) -> None:
    take_quiz(workspace, aiko)
    workspace.close()
    kept = "kind, completion, subject, identity_id, salt, hash"
    change(workspace_path, f"INSERT INTO ledger_leaf (number, {kept}) SELECT -number, {kept} FROM ledger_leaf "
           "WHERE number > 0")  # fmt: skip
    assert verify_file(workspace_path).verdict is Verdict.BROKEN


def test_progress_counts_and_can_cancel(workspace: Workspace) -> None:
    workspace.samples.make(5, 600, seed=1)

    def cancel(leaves: int) -> None:
        assert leaves > 0
        raise Cancelled

    with pytest.raises(Cancelled):
        workspace.integrity.verify(progress=cancel)


def test_a_witness_is_written_only_of_a_sound_ledger_and_grows(
    workspace: Workspace, aiko: Actor, tmp_path: Path
) -> None:
    witness = tmp_path / "witness"
    assert save_witness(witness, workspace.integrity.verify())
    assert save_witness(witness, workspace.integrity.verify())
    take_quiz(workspace, aiko)
    assert save_witness(witness, workspace.integrity.verify())
    assert [one.size for one in load_witness(witness)] == [1, 2]
    with workspace.database.transaction() as session:
        session.connection().exec_driver_sql("UPDATE completion SET score = 0.5")
    assert not save_witness(witness, workspace.integrity.verify())
    assert len(load_witness(witness)) == 2


def test_a_restore_that_lost_what_the_witness_saw_cannot_be_told_from_dropping_it(
    workspace: Workspace, aiko: Actor, workspace_path: Path, clock: StandingClock, tmp_path: Path
) -> None:
    backup = Path(shutil.copy(workspace_path, tmp_path / "backup"))
    take_quiz(workspace, aiko)
    seen = workspace.integrity.verify().checkpoint
    assert seen is not None
    restored = open_database(backup)
    with restored.transaction() as session:
        ledger.begin_restored_epoch(session, clock())
    restored.close()
    assert verify_file(backup).verdict is Verdict.SOUND
    report = verify_file(backup, (seen,))
    assert report.verdict is Verdict.CANNOT_TELL
    assert [one.said for one in report.unknown] == [Said.LOST_BY_RESTORE]


def test_a_witness_that_is_none_is_refused(tmp_path: Path) -> None:
    for number, text in enumerate(("nothing", "{}", "[1]", '{"origin":1}', "\ufeff{}")):
        path = tmp_path / str(number)
        path.write_text(text)
        with pytest.raises(Refusal) as refused:
            load_witness(path)
        assert refused.value.sentence is Sentence.WITNESS_UNREADABLE
        assert "line 1" in str(refused.value)


def test_a_receipt_is_for_whose_record_it_is(workspace: Workspace, aiko: Actor, ben: Actor) -> None:
    take_quiz(workspace, aiko)
    record = own_record(workspace)
    assert workspace.integrity.receipt(aiko, record).content()["person"]["number"] == "00123"
    for actor, one in ((ben, record), (aiko, "unknown")):
        with pytest.raises(Refusal) as refused:
            workspace.integrity.receipt(actor, one)
        assert refused.value.sentence is Sentence.RECORD_NOT_YOURS


def test_a_receipt_is_read_from_its_file_and_from_a_certificate(
    workspace: Workspace, aiko: Actor, tmp_path: Path
) -> None:
    take_quiz(workspace, aiko)
    receipt = workspace.integrity.receipt(aiko, own_record(workspace))
    alone = tmp_path / "receipt.json"
    alone.write_text(receipt.text(), encoding="utf-8")
    pdf = FPDF()
    pdf.add_page()
    pdf.embed_file(basename="receipt.json", bytes=receipt.text().encode())
    certificate = tmp_path / "certificate.pdf"
    certificate.write_bytes(bytes(pdf.output()))
    for path in (alone, certificate):
        assert read_receipt_from(path) == receipt
    assert check_receipt(receipt).verdict is Verdict.SOUND
    forged = replace(receipt, payload=receipt.payload.replace('"score":1.0', '"score":0.9'))
    assert check_receipt(forged).verdict is Verdict.BROKEN


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7 nonsense", b"\xff\xfe", b"{}", None])
def test_a_file_without_a_receipt_is_refused(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "file"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(Refusal) as refused:
        read_receipt_from(path)
    assert refused.value.sentence is Sentence.RECEIPT_UNREADABLE


def test_the_witness_is_readable_by_its_owner_alone(workspace: Workspace, tmp_path: Path) -> None:
    witness = tmp_path / "witness"
    save_witness(witness, workspace.integrity.verify())
    assert witness.stat().st_mode & 0o777 == 0o600
