"""The certificate of a pass: for its owner alone, with everything in it, and whole or not at all."""

import io
import json
import os
from pathlib import Path

import pypdf
import pytest

from app.domain.corrections import OtherResult
from app.domain.hr_sentences import HrSentence
from app.domain.people import Actor
from app.domain.refusals import Refusal, Sentence
from app.formats.receipt_file import read_receipt_file
from app.services.correction_steps import CorrectionOrder
from app.services.enrolment import learner
from app.services.workspace import Workspace
from tests.builders import StandingClock, take_quiz


def passed_record(workspace: Workspace, actor: Actor, wrong: int = 1) -> str:
    return workspace.results.load(actor, take_quiz(workspace, actor, wrong=wrong)).record.id


def words_of(content: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages)


def test_it_says_who_what_which_version_result_and_when(
    workspace: Workspace, aiko: Actor, clock: StandingClock
) -> None:
    clock.advance(hours=1, minutes=58, seconds=33)
    record = passed_record(workspace, aiko)
    words = words_of(workspace.certificates.certificate(aiko, record, "en"))
    for said in (
        "Certificate of completion",
        "Aiko Tanaka",
        "00123",
        "The tidy desk (version 1.0)",
        "The office (version 2026-01)",
        "Passed: 75 %, 3 of 4 points (pass mark 75 %)",
        "1 April 2026, 10:58:33 +09:00",
        "§1.1",
        "Ask first",
        "No. 000001",
        record,
    ):
        assert said in words
    assert "I have read" not in words


def test_what_was_confirmed_stands_in_it(workspace: Workspace, aiko: Actor, clock: StandingClock) -> None:
    record = passed_record(workspace, aiko)
    clock.advance(minutes=2)
    given = workspace.attesting.attest(aiko, record, "en")
    words = words_of(workspace.certificates.certificate(aiko, record, "ja"))
    assert given.wording in words
    assert "2026年4月1日 09:02:00 +09:00 に確認" in words


def test_it_carries_the_receipt_that_anybody_can_check(workspace: Workspace, aiko: Actor, tmp_path: Path) -> None:
    record = passed_record(workspace, aiko)
    target = tmp_path / "certificate.pdf"
    workspace.certificates.save(aiko, record, "en", target)
    receipt = read_receipt_file(target)
    assert receipt.is_included()
    assert receipt.checkpoint.is_sound()
    assert receipt.content()["record"]["id"] == record
    assert receipt.fingerprint in words_of(target.read_bytes())
    (attached,) = pypdf.PdfReader(target).attachments["receipt.json"]
    assert json.loads(attached) == json.loads(receipt.text())


def test_the_same_record_gives_the_same_bytes(workspace: Workspace, aiko: Actor, clock: StandingClock) -> None:
    record = passed_record(workspace, aiko)
    first = workspace.certificates.certificate(aiko, record, "en")
    clock.advance(days=1)
    assert workspace.certificates.certificate(aiko, record, "en") == first
    assert workspace.certificates.certificate(aiko, record, "ja") != first


@pytest.mark.parametrize(
    "name", ["髙橋　愛子", "山﨑 渡邉", "𠮷野 龍", "葛󠄀城 彅", "김민수", "Łukasz Żółć", "ＡＢＣ ｱｲｺ", "Zoë O’Brien"]
)
def test_names_are_right_when_copied_out(workspace: Workspace, name: str) -> None:
    actor = learner(workspace.enrolment.join("00042", name))
    record = passed_record(workspace, actor)
    content = workspace.certificates.certificate(actor, record, "en" if name.isascii() else "ja")
    assert actor.name in words_of(content).splitlines()
    assert len(content) < 300_000


def test_only_one_s_own_pass_has_one(workspace: Workspace, aiko: Actor, ben: Actor) -> None:
    passed, failed = passed_record(workspace, aiko), passed_record(workspace, aiko, wrong=4)
    for actor, record, sentence in (
        (ben, passed, Sentence.RECORD_NOT_YOURS),
        (aiko, failed, Sentence.RECORD_NOT_PASSED),
        (aiko, "nothing", Sentence.RECORD_UNKNOWN),
    ):
        for act in (workspace.certificates.certificate, workspace.certificates.suggested_name):
            with pytest.raises(Refusal) as refused:
                act(actor, record, *(["en"] if act == workspace.certificates.certificate else []))
            assert refused.value.sentence is sentence


def test_the_file_is_for_its_owner_alone_and_named_after_module_and_day(
    workspace: Workspace, aiko: Actor, tmp_path: Path
) -> None:
    record = passed_record(workspace, aiko)
    name = workspace.certificates.suggested_name(aiko, record)
    assert name == "certificate-tidy-desk-2026-04-01.pdf"
    workspace.certificates.save(aiko, record, "en", tmp_path / name)
    assert (tmp_path / name).stat().st_mode & 0o777 == 0o600


def test_a_place_that_cannot_be_written_is_a_sentence(workspace: Workspace, aiko: Actor, tmp_path: Path) -> None:
    record = passed_record(workspace, aiko)
    for target in (tmp_path / "missing/certificate.pdf", tmp_path, Path("/dev/full/x.pdf")):
        with pytest.raises(Refusal) as refused:
            workspace.certificates.save(aiko, record, "en", target)
        assert refused.value.sentence is Sentence.FILE_NOT_WRITTEN
        assert str(target) in str(refused.value)
    with pytest.raises(Refusal) as refused:
        workspace.certificates.save(aiko, record, "en", workspace.database.path)
    assert refused.value.sentence is Sentence.FILE_IS_WORKSPACE


def test_a_full_disk_leaves_the_older_file_and_no_half_one(
    workspace: Workspace, aiko: Actor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = passed_record(workspace, aiko)
    target = tmp_path / "folder" / "certificate.pdf"
    target.parent.mkdir()
    target.write_bytes(b"older")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as broken, pytest.raises(Refusal) as refused:
        broken.setattr(os, "fsync", full)
        workspace.certificates.save(aiko, record, "en", target)
    assert "No space left on device" in str(refused.value)
    assert [one.name for one in target.parent.iterdir()] == ["certificate.pdf"]
    assert target.read_bytes() == b"older"
    workspace.certificates.save(aiko, record, "en", target)
    assert target.read_bytes().startswith(b"%PDF-1.7")


def test_the_certificate_of_a_record_that_was_corrected_says_so(workspace: Workspace, aiko: Actor, hr: Actor) -> None:
    record = passed_record(workspace, aiko)
    before = words_of(workspace.certificates.certificate(aiko, record, "en"))
    assert "Superseded" not in before
    done = workspace.correcting.correct(hr, CorrectionOrder(record, OtherResult(4, 4), "Marked wrongly"))
    after = words_of(workspace.certificates.certificate(aiko, record, "en"))
    assert "Superseded on 1 April 2026 by a correction: this record does not count any more." in after
    assert "2026年4月1日の訂正により" in words_of(workspace.certificates.certificate(aiko, record, "ja"))
    new = words_of(workspace.certificates.certificate(aiko, str(done.record_id), "en"))
    assert "Passed: 100 %, 4 of 4 points" in new
    assert "Superseded" not in new


def test_what_does_not_count_any_more_cannot_be_confirmed(workspace: Workspace, aiko: Actor, hr: Actor) -> None:
    record = passed_record(workspace, aiko)
    done = workspace.correcting.correct(hr, CorrectionOrder(record, OtherResult(4, 4), "Marked wrongly"))
    with pytest.raises(Refusal) as refused:
        workspace.attesting.attest(aiko, record, "en")
    assert refused.value.sentence is HrSentence.RECORD_SUPERSEDED
    assert workspace.attesting.attest(aiko, str(done.record_id), "en").completion_id == done.record_id
