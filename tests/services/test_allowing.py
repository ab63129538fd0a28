"""HR grants time and attempts to people and modules that exist, with a reason that is kept."""

import pytest

from app.domain.allowances import AllowanceKind
from app.domain.people import Actor
from app.domain.refusals import Refusal, Sentence
from app.services.workspace import Workspace
from app.storage import allowances
from tests.builders import StandingClock


def test_a_grant_is_kept_with_its_reason(
    workspace: Workspace, aiko: Actor, ben: Actor, hr: Actor, clock: StandingClock
) -> None:
    person = workspace.allowing.grant(hr, "００１２３", "tidy-desk", AllowanceKind.ATTEMPTS, 2, " A power cut ")
    assert person.name == "Aiko Tanaka"
    with workspace.database.reading() as session:
        (kept,) = allowances.list_allowances(session, aiko.learner())
        assert allowances.list_allowances(session, ben.learner()) == ()
    assert (kept.module, kept.amount, kept.reason, kept.granted) == ("tidy-desk", 2, "A power cut", clock.now)


@pytest.mark.parametrize(
    ("number", "module", "amount", "reason", "sentence"),
    [
        ("99999", None, 1, "Why", Sentence.PERSON_UNKNOWN),
        ("", None, 1, "Why", Sentence.NUMBER_MISSING),
        ("00123", "nowhere", 1, "Why", Sentence.MODULE_UNKNOWN),
        ("00123", None, 0, "Why", Sentence.ALLOWANCE_OUT_OF_RANGE),
        ("00123", None, 1, " ", Sentence.REASON_MISSING),
    ],
)
def test_a_grant_to_nobody_or_for_nothing_is_refused_and_not_kept(
    workspace: Workspace,
    aiko: Actor,
    hr: Actor,
    number: str,
    module: str | None,
    amount: int,
    reason: str,
    sentence: Sentence,
) -> None:
    with pytest.raises(Refusal) as refused:
        workspace.allowing.grant(hr, number, module, AllowanceKind.ATTEMPTS, amount, reason)
    assert refused.value.sentence is sentence
    with workspace.database.reading() as session:
        assert allowances.list_allowances(session, aiko.learner()) == ()
