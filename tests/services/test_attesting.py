"""A person confirms a policy once for each pass, in words that are kept exactly, with a leaf in the ledger."""

from uuid import UUID

import pytest

from app.domain.ledger import LeafKind
from app.domain.people import Actor
from app.domain.plain import read
from app.domain.policy import Policy
from app.domain.refusals import Refusal, Sentence
from app.services.workspace import Workspace
from app.storage import attestations, ledger, publications
from tests.builders import StandingClock, take_quiz


def record_of(workspace: Workspace, actor: Actor, attempt_id: UUID) -> str:
    return workspace.results.load(actor, attempt_id).record.id


def test_the_words_are_kept_as_they_were_shown(workspace: Workspace, aiko: Actor, clock: StandingClock) -> None:
    attempt = take_quiz(workspace, aiko)
    clock.advance(minutes=3)
    shown = workspace.results.load(aiko, attempt).quiz.policy.wording("ja")
    record = record_of(workspace, aiko, attempt)
    given = workspace.attesting.attest(aiko, record, "ja")
    assert given.wording == shown == "私は「事務所」（2026-01版）を読みました。この方針に従います。"
    assert (given.language, given.attested.local) == ("ja", "2026-04-01T09:03:00+09:00")
    assert given.attested.utc == "2026-04-01T00:03:00Z"
    assert workspace.results.load(aiko, attempt).attestation == given
    with workspace.database.reading() as session:
        (body,) = publications.load_bodies(session, [given.policy_digest]).values()
        assert read(Policy, body).wording("ja") == given.wording
        assert attestations.list_attestations(session, aiko.learner()) == [given]


def test_an_agreement_is_a_leaf_of_the_ledger_in_the_same_transaction(
    workspace: Workspace, aiko: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    attempt = take_quiz(workspace, aiko)
    record = record_of(workspace, aiko, attempt)

    def fail(*_: object) -> None:
        raise OSError("the disk is gone")

    with monkeypatch.context() as broken, pytest.raises(OSError, match="the disk is gone"):
        broken.setattr(ledger, "append", fail)
        workspace.attesting.attest(aiko, record, "en")
    assert workspace.results.load(aiko, attempt).attestation is None
    given = workspace.attesting.attest(aiko, record, "en")
    with workspace.database.reading() as session:
        receipt = ledger.receipt_of(session, LeafKind.ATTESTATION, given.id)
    assert receipt is not None
    assert receipt.content()["record"]["wording"] == given.wording
    assert receipt.content()["person"]["name"] == "Aiko Tanaka"


def test_a_second_agreement_changes_nothing(workspace: Workspace, aiko: Actor, clock: StandingClock) -> None:
    record = record_of(workspace, aiko, take_quiz(workspace, aiko))
    first = workspace.attesting.attest(aiko, record, "en")
    clock.advance(days=1)
    assert workspace.attesting.attest(aiko, record, "ja") == first
    with workspace.database.reading() as session:
        assert attestations.list_attestations(session, aiko.learner()) == [first]


def test_an_earlier_pass_can_be_confirmed_later(workspace: Workspace, aiko: Actor) -> None:
    first, second = take_quiz(workspace, aiko), take_quiz(workspace, aiko)
    later = workspace.attesting.attest(aiko, record_of(workspace, aiko, second), "en")
    earlier = workspace.attesting.attest(aiko, record_of(workspace, aiko, first), "en")
    assert earlier.completion_id != later.completion_id


def test_only_one_s_own_pass_can_be_confirmed(workspace: Workspace, aiko: Actor, ben: Actor) -> None:
    passed = record_of(workspace, aiko, take_quiz(workspace, aiko))
    failed = record_of(workspace, aiko, take_quiz(workspace, aiko, wrong=4))
    for actor, record, sentence in (
        (ben, passed, Sentence.RECORD_NOT_YOURS),
        (aiko, failed, Sentence.RECORD_NOT_PASSED),
        (aiko, "nothing", Sentence.RECORD_UNKNOWN),
    ):
        with pytest.raises(Refusal) as refused:
            workspace.attesting.attest(actor, record, "en")
        assert refused.value.sentence is sentence
