"""The result of an attempt, commitment by commitment."""

from dataclasses import dataclass

from app.domain.attempts import Attempt
from app.domain.marking import Score, score
from app.domain.policy import Commitment, Policy


@dataclass(frozen=True, slots=True)
class CommitmentResult:
    """The marks on the items of one commitment, in the order of the attempt; True is right."""

    commitment: Commitment
    marks: tuple[bool, ...]

    @property
    def right(self) -> bool:
        """Whether every item was right."""
        return all(self.marks)


def score_attempt(attempt: Attempt) -> Score:
    """Score an attempt by the pass mark that it began with."""
    marks = [item.response.mark for item in attempt.items if item.response is not None]
    return score(marks, len(attempt.items), attempt.pass_mark)


def results_by_commitment(attempt: Attempt, policy: Policy) -> tuple[CommitmentResult, ...]:
    """Return a result for each commitment that the attempt asked about, in the register's order."""
    marks: dict[str, list[bool]] = {}
    for item in attempt.items:
        for commitment in item.item.commitments:
            marks.setdefault(commitment, []).append(item.response is not None and item.response.mark >= 1)
    return tuple(
        CommitmentResult(commitment, tuple(marks[commitment.id]))
        for commitment in policy.commitments()
        if commitment.id in marks
    )
