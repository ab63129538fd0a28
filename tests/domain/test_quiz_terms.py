"""What a person is told before an attempt follows from the module's rule and what HR granted."""

from dataclasses import replace

from app.domain.allowances import Allowance, AllowanceKind
from app.domain.modules import Module, QuizRule
from app.domain.plain import canonical, read
from app.domain.quiz_terms import QuizTerms, quiz_terms
from tests import builders


def module(**rule: int | None) -> Module:
    whole = QuizRule(draw=2, pass_mark=0.8, each_commitment=0, **rule)
    return replace(builders.module(items=builders.bank({"protect.desk": 3})), quiz=whole)


def granted(kind: AllowanceKind, amount: int) -> Allowance:
    return Allowance("", kind, amount, "A reason", builders.StandingClock().now)


def terms(*grants: Allowance, used: int = 0, under_way: bool = False, **rule: int | None) -> QuizTerms:
    return quiz_terms(module(**rule), grants, used, under_way)


def test_without_limits_there_is_none() -> None:
    told = terms(used=7)
    assert (told.seconds, told.attempts, told.left) == (None, None, None)
    assert told.may_start
    assert (told.items, told.bank, told.draws_others) == (2, 3, True)


def test_attempts_are_counted_down_and_hr_can_add_some() -> None:
    assert [terms(attempts=2, used=used).left for used in (0, 1, 2, 3)] == [2, 1, 0, 0]
    assert not terms(attempts=2, used=2).may_start
    more = terms(granted(AllowanceKind.ATTEMPTS, 1), attempts=2, used=2)
    assert (more.left, more.granted, more.may_start) == (1, 1, True)


def test_an_attempt_under_way_goes_on_when_it_is_the_last() -> None:
    assert terms(attempts=1, used=1, under_way=True).may_start


def test_extra_time_is_a_share_of_the_limit() -> None:
    told = terms(granted(AllowanceKind.EXTRA_TIME, 25), time_limit_minutes=60)
    assert (told.seconds, told.extra_seconds) == (75 * 60, 15 * 60)
    assert terms(granted(AllowanceKind.EXTRA_TIME, 25)).seconds is None


def test_attempts_granted_where_there_is_no_limit_change_nothing() -> None:
    told = terms(granted(AllowanceKind.ATTEMPTS, 1), used=3)
    assert (told.attempts, told.granted, told.may_start) == (None, 0, True)


def test_a_bank_without_more_items_draws_no_others() -> None:
    whole = replace(module(), quiz=QuizRule(draw=9, pass_mark=0.8, each_commitment=0))
    told = quiz_terms(whole, [], 0, False)
    assert (told.items, told.draws_others) == (3, False)


def test_a_rule_that_was_published_before_limits_existed_has_none() -> None:
    body = canonical(module())
    older = body.replace('"attempts":null,', "").replace(',"time_limit_minutes":null', "")
    assert older != body
    rule = read(Module, older).quiz
    assert (rule.attempts, rule.time_limit_minutes) == (None, None)
