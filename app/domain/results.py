"""The result of an attempt, commitment by commitment."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.attempts import Attempt
from app.domain.items import Item
from app.domain.marking import Score, score
from app.domain.modules import MustPass, QuizRule
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


MarkedItem = tuple[Item, float | None]
"""An item of an attempt with the mark of its response, None without one."""


def marked_items(attempt: Attempt) -> list[MarkedItem]:
    """Return the items of an attempt with their marks, in the order of the attempt."""
    return [(one.item, one.response.mark if one.response is not None else None) for one in attempt.items]


def score_attempt(attempt: Attempt) -> Score:
    """Score an attempt by the pass mark that it began with."""
    return _score(marked_items(attempt), attempt.pass_mark)


def _score(items: list[MarkedItem], pass_mark: float) -> Score:
    return score([mark for _, mark in items if mark is not None], len(items), pass_mark)


@dataclass(frozen=True, slots=True)
class Need:
    """What came of a must-pass rule: the share of points (0–1) on its items, None where the attempt had none."""

    rule: MustPass
    share: float | None

    @property
    def met(self) -> bool:
        """Whether enough of it is right; nothing asked is nothing missed."""
        return self.share is None or self.share >= self.rule.at_least - 1e-9


@dataclass(frozen=True, slots=True)
class Outcome:
    """The score of an attempt and its must-pass rules; passed when the pass mark is reached and each need is met.

    `recorded` is what the record says, where that is not read from answers: they are deleted, or it was corrected.
    """

    score: Score
    needs: tuple[Need, ...]
    recorded: bool | None = None

    @property
    def passed(self) -> bool:
        """Whether the attempt passes."""
        if self.recorded is not None:
            return self.recorded
        return self.score.reached and all(need.met for need in self.needs)


def judge(attempt: Attempt, rule: QuizRule) -> Outcome:
    """Judge an attempt by the rule of the module version that it began with."""
    return judge_marks(marked_items(attempt), attempt.pass_mark, rule)


def judge_marks(items: Iterable[MarkedItem], pass_mark: float, rule: QuizRule) -> Outcome:
    """Judge the items of an attempt, in its order, by its pass mark and the rule of its module version."""
    marked = list(items)
    return Outcome(_score(marked, pass_mark), tuple(Need(need, _share(marked, need)) for need in rule.must_pass))


def _share(items: Iterable[MarkedItem], need: MustPass) -> float | None:
    marks = [mark or 0.0 for item, mark in items if need.covers(item)]
    return sum(marks) / len(marks) if marks else None


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
