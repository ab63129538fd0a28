"""What rules give a person on a day, and the preview that says it before a rule is saved."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.assignment_rules import (
    Arrival,
    AssignmentRule,
    Audience,
    Before,
    FirstDue,
    Given,
    RuleTerms,
    Whom,
    check_terms,
    first_due,
    give,
    preview,
    renewal_due,
)
from app.domain.assignments import late_from
from app.domain.hr_sentences import HrSentence
from app.domain.recurrence import NEVER, MonthDay, every_months, every_year_on, next_due
from app.domain.refusals import Refusal, Sentence

TODAY = date(2026, 11, 27)
YEARLY = every_months(12)
DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))


def days(count: int) -> timedelta:
    return timedelta(days=count)


def terms(**changes: object) -> RuleTerms:
    plain = RuleTerms("disclosure", Audience(), date(2026, 1, 1), FirstDue(days=30), YEARLY)
    return replace(plain, **changes)  # type: ignore[arg-type]


def rule(number: int = 1, ended: date | None = None, **changes: object) -> AssignmentRule:
    made = terms(**changes)
    return AssignmentRule(UUID(int=number), made, made.starts, ended)


@pytest.mark.parametrize(
    ("arrival", "due"),
    [
        (Arrival(joined=date(2026, 11, 20)), date(2026, 12, 20)),
        (Arrival(joined=date(2026, 12, 10)), date(2027, 1, 9)),
        (Arrival(joined=date(2026, 11, 1), moved=date(2026, 11, 25)), date(2026, 12, 25)),
        (Arrival(joined=date(2015, 4, 1)), TODAY + days(30)),
        (Arrival(), TODAY + days(30)),
    ],
)
def test_the_first_due_date_counts_from_joining_or_moving(arrival: Arrival, due: date) -> None:
    assert first_due(terms(), arrival, TODAY) == due


def test_it_counts_from_the_start_of_the_rule_for_who_was_there_before() -> None:
    assert first_due(terms(starts=TODAY), Arrival(joined=date(2015, 4, 1)), TODAY) == TODAY + days(30)


def test_a_rule_may_name_the_day_or_none() -> None:
    march = date(2027, 3, 31)
    assert first_due(terms(due=FirstDue(on=march)), Arrival(), TODAY) == march
    assert first_due(terms(due=FirstDue(on=march)), Arrival(), march + days(1)) == march + days(31)
    assert first_due(terms(due=FirstDue()), Arrival(), TODAY) is None


@given(
    st.builds(
        RuleTerms,
        st.just("disclosure"),
        st.just(Audience()),
        DAYS,
        st.one_of(st.builds(FirstDue, days=st.integers(0, 90)), st.builds(FirstDue, on=DAYS)),
        st.just(YEARLY),
        st.integers(0, 60),
        st.integers(0, 90),
    ),
    st.builds(Arrival, st.none() | DAYS, st.none() | DAYS),
    st.none() | st.builds(Before, st.integers(1, 5), st.none() | DAYS, st.none() | DAYS),
    st.none() | DAYS,
    DAYS,
)
def test_nobody_is_late_on_the_day_on_which_they_get_it(
    some: RuleTerms, arrival: Arrival, before: Before | None, passed: date | None, today: date
) -> None:
    found = give([AssignmentRule(UUID(int=1), some, some.starts)], arrival, before, passed, today)
    if found is not None and found.due is not None:
        assert found.due >= today
        late = late_from(found.due, found.grace)
        assert late is not None
        assert late > today


def test_a_joiner_gets_what_the_rule_gives() -> None:
    assert give([rule(grace=7)], Arrival(joined=TODAY), None, None, TODAY) == Given(UUID(int=1), 1, TODAY + days(30), 7)


def test_an_earlier_pass_counts_unless_it_is_due_again_by_now() -> None:
    recent, old = TODAY - days(100), TODAY - days(400)
    first = give([rule()], Arrival(), None, recent, TODAY)
    again = give([rule()], Arrival(), None, old, TODAY)
    assert first is not None
    assert again is not None
    assert (first.occurrence, again.occurrence) == (1, 2)
    once = give([rule(recurrence=NEVER)], Arrival(), None, old, TODAY)
    assert once is not None
    assert once.occurrence == 1


def test_what_is_open_stays_the_one_thing_to_do() -> None:
    assert give([rule()], Arrival(), Before(1, TODAY - days(9), None), None, TODAY) is None
    assert give([rule()], Arrival(), Before(2, None, None), TODAY - days(900), TODAY) is None


def test_a_renewal_comes_up_by_its_lead() -> None:
    before = Before(1, TODAY, date(2026, 2, 28))
    comes_up = date(2027, 2, 28) - days(30)
    assert give([rule()], Arrival(), before, before.passed, comes_up - days(1)) is None
    found = give([rule()], Arrival(), before, before.passed, comes_up)
    assert found == Given(UUID(int=1), 2, date(2027, 2, 28), 0)


def test_a_renewal_whose_day_is_over_is_due_after_the_lead() -> None:
    assert renewal_due(terms(), date(2024, 1, 10), None, TODAY) == TODAY + days(30)
    assert renewal_due(terms(), date(2025, 11, 27), None, TODAY) == TODAY


@pytest.mark.parametrize(
    ("withdrawn", "by", "starts", "given_again"),
    [
        (TODAY - days(9), 1, date(2026, 1, 1), False),
        (TODAY - days(9), 2, date(2026, 1, 1), False),
        (TODAY - days(9), 2, TODAY - days(5), True),
        (TODAY, 2, TODAY, True),
        (TODAY, 1, TODAY, False),
    ],
)
def test_what_was_withdrawn_is_given_again_only_by_a_later_rule(
    withdrawn: date, by: int, starts: date, given_again: bool
) -> None:
    before = Before(3, None, None, withdrawn, UUID(int=by))
    found = give([rule(starts=starts)], Arrival(), before, None, TODAY)
    assert (found is not None) is given_again
    if found is not None:
        assert found.occurrence == 4


def test_a_rule_gives_nothing_before_it_starts_and_after_it_ended() -> None:
    for other in (rule(starts=TODAY + days(1)), rule(ended=TODAY)):
        assert give([other], Arrival(), None, None, TODAY) is None
    assert give([rule(ended=TODAY + days(1))], Arrival(), None, None, TODAY) is not None


def test_of_two_rules_the_earliest_due_date_wins_and_of_equal_ones_the_older() -> None:
    slow = rule(1, due=FirstDue(days=60), starts=date(2026, 1, 1))
    fast = rule(2, due=FirstDue(days=14), starts=date(2026, 2, 1))
    open_ended = rule(3, due=FirstDue())
    same = rule(4, due=FirstDue(days=14), starts=date(2026, 1, 15))
    for rules in ([slow, fast, open_ended], [open_ended, fast, slow]):
        found = give(rules, Arrival(), None, None, TODAY)
        assert found is not None
        assert found.rule == fast.id
    found = give([fast, same], Arrival(), None, None, TODAY)
    assert found is not None
    assert found.rule == same.id


@given(st.lists(st.integers(0, 400), min_size=1, max_size=30), st.integers(1, 30), st.integers(0, 27))
def test_settling_day_by_day_only_ever_adds_and_a_second_time_adds_nothing(
    steps: list[int], months: int, lead: int
) -> None:
    """A life under one rule: what was given before is never touched, and the same day asked twice gives nothing."""
    one = rule(recurrence=every_months(months), lead=lead)
    history: list[Before] = []
    today, passed = TODAY, None
    for number, step in enumerate(steps):
        today += days(step)
        before = history[-1] if history else None
        found = give([one], Arrival(), before, passed, today)
        if found is not None:
            assert found.occurrence > (before.occurrence if before else 0)
            history.append(Before(found.occurrence, found.due, None, None, found.rule))
            kept = tuple(history)
            assert give([one], Arrival(), history[-1], passed, today) is None
            assert tuple(history) == kept
        if number % 2:
            passed = today
            history[-1] = replace(history[-1], passed=passed)


@given(DAYS, st.integers(1, 60), st.integers(1, 60))
def test_a_changed_rule_changes_what_comes_and_nothing_that_was(passed: date, before: int, after: int) -> None:
    last = Before(1, passed, passed)
    old, new = rule(recurrence=every_months(before), lead=0), rule(recurrence=every_months(after), lead=0)
    far = passed + days(5_000)
    for one in (old, new):
        found = give([one], Arrival(), last, passed, far)
        assert found is not None
        assert found.occurrence == 2
    assert last == Before(1, passed, passed)
    assert next_due(old.terms.recurrence, passed) != next_due(new.terms.recurrence, passed) or before == after


def test_the_preview_says_the_next_due_dates() -> None:
    found = preview(terms(grace=7), date(2027, 2, 28))
    assert found.following == (date(2028, 2, 28), date(2029, 2, 28), date(2030, 2, 28))
    assert found.comes_up == date(2028, 1, 29)
    assert found.late_from == date(2028, 3, 7)


def test_the_preview_of_days_of_the_year_and_of_once() -> None:
    twice = terms(recurrence=every_year_on((MonthDay(3, 31), MonthDay(9, 30))))
    assert preview(twice, date(2027, 2, 28)).following == (date(2027, 3, 31), date(2027, 9, 30), date(2028, 3, 31))
    once = preview(terms(recurrence=NEVER), date(2027, 2, 28))
    assert (once.following, once.comes_up, once.late_from) == ((), None, None)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"audience": Audience(Whom.DEPARTMENT, "  ")}, HrSentence.RULE_WITHOUT_PEOPLE),
        ({"audience": Audience(Whom.JOB)}, HrSentence.RULE_WITHOUT_PEOPLE),
        ({"audience": Audience(Whom.PEOPLE)}, HrSentence.RULE_WITHOUT_PEOPLE),
        ({"audience": Audience(Whom.JOB, "x" * 201)}, Sentence.NAME_TOO_LONG),
        ({"audience": Audience(Whom.JOB, "a\u202eb")}, Sentence.TEXT_UNSAFE),
        ({"due": FirstDue(days=-1)}, HrSentence.DAYS_OUT_OF_RANGE),
        ({"grace": 366}, HrSentence.DAYS_OUT_OF_RANGE),
        ({"lead": -1}, HrSentence.DAYS_OUT_OF_RANGE),
        ({"recurrence": every_months(1), "lead": 28}, HrSentence.DAYS_OUT_OF_RANGE),
        ({"recurrence": every_year_on((MonthDay(1, 1), MonthDay(1, 8))), "lead": 7}, HrSentence.DAYS_OUT_OF_RANGE),
    ],
)
def test_terms_that_cannot_be_meant_are_refused(changes: dict[str, object], sentence: Sentence) -> None:
    with pytest.raises(Refusal) as found:
        check_terms(terms(**changes))
    assert found.value.sentence is sentence


def test_terms_are_cleaned_of_what_does_not_belong_to_their_audience() -> None:
    assert check_terms(terms(audience=Audience(Whom.JOB, " Team  lead ", (3,)))).audience == Audience(
        Whom.JOB, "Team lead"
    )
    assert check_terms(terms(audience=Audience(Whom.PEOPLE, "x", (3, 1, 3)))).audience == Audience(
        Whom.PEOPLE, "", (1, 3)
    )
    assert check_terms(terms(audience=Audience(Whom.EVERYONE, "x", (3,)))).audience == Audience()
