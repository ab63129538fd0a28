"""Allowances: more time or more attempts that HR grants one person, and what follows from several of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.people import clean_line
from app.domain.refusals import Refusal, Sentence

MOST_EXTRA_TIME = 400
"""In percent: five times the time."""

MOST_ATTEMPTS = 100
LONGEST_REASON = 500


class AllowanceKind(StrEnum):
    """What is granted: time on top of the limit, in percent, or a number of attempts on top of the limit."""

    EXTRA_TIME = "extra_time"
    ATTEMPTS = "attempts"


@dataclass(frozen=True, slots=True)
class Allowance:
    """One grant; an empty `module` means every module. `granted` is UTC."""

    module: str
    kind: AllowanceKind
    amount: int
    reason: str
    granted: datetime

    def applies_to(self, module_id: str) -> bool:
        """Whether it counts for a module."""
        return self.module in ("", module_id)


def check_amount(kind: AllowanceKind, amount: int) -> int:
    """Return the amount of a grant; refuse one out of range. Extra time of 0 takes earlier extra time back."""
    least, most = (0, MOST_EXTRA_TIME) if kind is AllowanceKind.EXTRA_TIME else (1, MOST_ATTEMPTS)
    if not least <= amount <= most:
        raise Refusal(Sentence.ALLOWANCE_OUT_OF_RANGE, least=str(least), most=str(most))
    return amount


def clean_reason(text: str) -> str:
    """Return the reason of a grant; refuse none, an unsafe or an overlong one."""
    reason = clean_line(text)
    if not reason:
        raise Refusal(Sentence.REASON_MISSING)
    if len(reason) > LONGEST_REASON:
        raise Refusal(Sentence.REASON_TOO_LONG)
    return reason


def extra_time_percent(allowances: Iterable[Allowance], module_id: str) -> int:
    """Return the extra time that holds for a module: that of the newest grant, so that HR can put one right."""
    times = [one for one in allowances if one.kind is AllowanceKind.EXTRA_TIME and one.applies_to(module_id)]
    return max(times, key=lambda one: one.granted).amount if times else 0


def extra_attempts(allowances: Iterable[Allowance], module_id: str) -> int:
    """Return the attempts granted for a module; grants add up."""
    return sum(one.amount for one in allowances if one.kind is AllowanceKind.ATTEMPTS and one.applies_to(module_id))
