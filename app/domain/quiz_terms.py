"""The terms of a quiz for one person: what they are told before an attempt begins, and again with its result."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.allowances import Allowance, extra_attempts, extra_time_percent
from app.domain.modules import Module, MustPass


@dataclass(frozen=True, slots=True)
class QuizTerms:
    """What holds for a person's next attempt at a module, or for the one that is `under_way`.

    `bank` is how many items there are to draw `items` from; `minutes` is how long the quiz takes most people.
    `seconds` is the time limit with the person's extra time, of which `extra_seconds` were granted; None is no limit.
    `attempts` is how many the person has in all, None without a limit; `granted` of them came from HR.
    """

    module_id: str
    items: int
    bank: int
    pass_mark: float
    must_pass: tuple[MustPass, ...]
    minutes: int
    seconds: int | None
    extra_seconds: int
    attempts: int | None
    granted: int
    used: int
    under_way: bool

    @property
    def left(self) -> int | None:
        """How many attempts may still be started, None without a limit."""
        return None if self.attempts is None else max(0, self.attempts - self.used)

    @property
    def may_start(self) -> bool:
        """Whether another attempt may be started, or one is under way to go on with."""
        return self.under_way or self.left != 0

    @property
    def draws_others(self) -> bool:
        """Whether the next attempt can show other items than the one before."""
        return self.bank > self.items


def quiz_terms(module: Module, allowances: Sequence[Allowance], used: int, under_way: bool) -> QuizTerms:
    """Work out the terms from the module's rule, what HR granted, and the attempts started so far (`used`)."""
    rule, bank = module.quiz, len(module.bank())
    granted = extra_attempts(allowances, module.id)
    limit = None if rule.time_limit_minutes is None else rule.time_limit_minutes * 60
    extra = round((limit or 0) * extra_time_percent(allowances, module.id) / 100)
    return QuizTerms(
        module_id=module.id,
        items=min(rule.draw, bank),
        bank=bank,
        pass_mark=rule.pass_mark,
        must_pass=rule.must_pass,
        minutes=max(1, round(module.quiz_minutes())),
        seconds=None if limit is None else limit + extra,
        extra_seconds=extra,
        attempts=None if rule.attempts is None else rule.attempts + granted,
        granted=granted if rule.attempts is not None else 0,
        used=used,
        under_way=under_way,
    )
