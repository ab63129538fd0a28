"""HR makes, changes and ends rules; what a change would do is said before it is done."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest

from app.domain.assignment_rules import Audience, FirstDue, Whom
from app.domain.hr_sentences import HrSentence
from app.domain.people import Actor
from app.domain.recurrence import every_months
from app.domain.refusals import Refusal, Sentence
from app.services.workspace import Workspace
from tests.builders import StandingClock, take_quiz
from tests.services.test_settling import START, move, rows, terms

MAY = date(2026, 5, 20)


def refused(sentence: Sentence, act: Any, *arguments: Any, **more: Any) -> None:
    with pytest.raises(Refusal) as found:
        act(*arguments, **more)
    assert found.value.sentence is sentence


def test_rules_are_listed_with_the_people_they_are_for_and_what_is_open(
    workspace: Workspace, aiko: Actor, ben: Actor, hr: Actor, clock: StandingClock
) -> None:
    move(workspace, 2, START, department="Sales")
    everyone = workspace.assignment_rules.add(hr, terms()).rule
    clock.advance(minutes=1)
    sales = workspace.assignment_rules.add(
        hr, terms(module="locked-drawer", audience=Audience(Whom.DEPARTMENT, " Sales "))
    ).rule
    clock.advance(minutes=1)
    named = workspace.assignment_rules.add(hr, terms(audience=Audience(Whom.PEOPLE, "", (1,)))).rule
    take_quiz(workspace, aiko)
    listed = workspace.assignment_rules.list_rules(hr)
    assert [(one.rule, one.people, one.open) for one in listed] == [(everyone, 2, 1), (sales, 1, 1), (named, 1, 0)]
    assert sales.terms.audience.name == "Sales"


def test_a_trial_says_what_a_rule_would_do_and_does_nothing(
    workspace: Workspace, aiko: Actor, ben: Actor, hr: Actor
) -> None:
    take_quiz(workspace, ben)
    for number in ("00900", "00901"):
        workspace.enrolment.join(number, "Somebody")
    workspace.assigning.assign_to_people(hr, "tidy-desk", ["00900"], MAY)
    before = rows(workspace)
    trial = workspace.assignment_rules.try_out(hr, terms())
    assert (trial.people, trial.given, trial.proved, trial.open, trial.done, trial.moved) == (4, 3, 1, 1, 0, 0)
    assert rows(workspace) == before
    assert workspace.assignment_rules.list_rules(hr) == []
    assert workspace.assignment_rules.add(hr, terms()).given == trial.given


def test_a_change_leaves_open_due_dates_unless_it_is_told_to_move_them(
    workspace: Workspace, aiko: Actor, ben: Actor, hr: Actor, clock: StandingClock
) -> None:
    rule = workspace.assignment_rules.add(hr, terms()).rule
    take_quiz(workspace, ben)
    clock.advance(days=3)
    change = terms(due=FirstDue(45), grace=5)
    assert workspace.assignment_rules.try_out(hr, change, rule.id).moved == 1
    saved = workspace.assignment_rules.change(hr, rule.id, change, move_open=False)
    assert (saved.given, saved.moved) == (0, 0)
    assert [row[2] for row in rows(workspace)] == ["2026-05-01", "2026-05-01"]
    saved = workspace.assignment_rules.change(hr, rule.id, change, move_open=True)
    assert saved.moved == 1
    assert rows(workspace, "due, grace, late_from, since") == [
        ("2026-05-16", 5, "2026-05-22", "2026-04-04"),
        ("2026-05-01", 0, "2026-05-02", "2026-04-01"),
    ]
    with workspace.database.reading() as session:
        run = session.connection().exec_driver_sql
        assert run("SELECT due, since, until FROM assignment_past").all() == [
            ("2026-05-01", "2026-04-01", "2026-04-04")
        ]
        (past,) = run("SELECT since, until, terms FROM assignment_rule_past").all()
    assert past[:2] == ("2026-04-01", "2026-04-04")
    assert '"days":30' in past[2]


def test_what_would_have_been_due_earlier_is_due_today_at_the_earliest(
    workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock
) -> None:
    rule = workspace.assignment_rules.add(hr, terms()).rule
    clock.advance(days=20)
    workspace.assignment_rules.change(hr, rule.id, terms(due=FirstDue(3)), move_open=True)
    assert rows(workspace)[0][2] == "2026-04-21"


def test_open_renewals_move_by_the_new_recurrence_and_done_ones_stay(
    workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock
) -> None:
    rule = workspace.assignment_rules.add(hr, terms(recurrence=every_months(12))).rule
    take_quiz(workspace, aiko)
    clock.advance(days=340)
    workspace.settling.settle(hr)
    assert [row[2] for row in rows(workspace)] == ["2026-05-01", "2027-04-01"]
    workspace.assignment_rules.change(hr, rule.id, terms(recurrence=every_months(18)), move_open=True)
    assert [row[2] for row in rows(workspace)] == ["2026-05-01", "2027-10-01"]


def test_a_wider_audience_reaches_the_others_at_once(workspace: Workspace, aiko: Actor, ben: Actor, hr: Actor) -> None:
    rule = workspace.assignment_rules.add(hr, terms(audience=Audience(Whom.PEOPLE, "", (1,)))).rule
    assert workspace.assignment_rules.change(hr, rule.id, terms(), move_open=False).given == 1
    assert len(rows(workspace)) == 2


def test_the_module_of_a_rule_stays(workspace: Workspace, aiko: Actor, hr: Actor) -> None:
    rule = workspace.assignment_rules.add(hr, terms()).rule
    saved = workspace.assignment_rules.change(hr, rule.id, terms(module="locked-drawer"), move_open=False)
    assert saved.rule.terms.module == "tidy-desk"


@pytest.mark.parametrize("withdraw", [True, False])
def test_an_ended_rule_gives_nothing_and_withdraws_only_on_purpose(
    workspace: Workspace, aiko: Actor, ben: Actor, hr: Actor, clock: StandingClock, withdraw: bool
) -> None:
    rule = workspace.assignment_rules.add(hr, terms()).rule
    take_quiz(workspace, ben)
    clock.advance(days=1)
    assert workspace.assignment_rules.end(hr, rule.id, withdraw_open=withdraw) == int(withdraw)
    assert rows(workspace, "withdrawn") == [("2026-04-02" if withdraw else None,), (None,)]
    home = workspace.home.load(aiko)
    assert (home.next is not None and home.next.module.assigned) is not withdraw
    workspace.enrolment.join("00900", "Somebody")
    assert workspace.settling.settle(hr).given == 0
    assert workspace.assignment_rules.list_rules(hr) == []
    assert [one.rule.id for one in workspace.assignment_rules.list_rules(hr, ended=True)] == [rule.id]
    refused(HrSentence.RULE_ENDED, workspace.assignment_rules.end, hr, rule.id, withdraw_open=False)


def test_what_was_withdrawn_can_be_given_by_a_new_rule_and_by_hand(
    workspace: Workspace, aiko: Actor, ben: Actor, hr: Actor
) -> None:
    rule = workspace.assignment_rules.add(hr, terms()).rule
    workspace.assignment_rules.end(hr, rule.id, withdraw_open=True)
    workspace.assigning.assign_to_people(hr, "tidy-desk", ["00123"], MAY)
    workspace.assignment_rules.add(hr, terms())
    assert rows(workspace, "person_id, occurrence, withdrawn") == [
        (1, 1, "2026-04-01"),
        (1, 2, None),
        (2, 1, "2026-04-01"),
        (2, 2, None),
    ]


def test_people_are_named_by_their_numbers(workspace: Workspace, aiko: Actor, ben: Actor, hr: Actor) -> None:
    people = workspace.assignment_rules.people_of(hr, ["00777", "００１２３"])
    assert people == (1, 2)
    assert workspace.assignment_rules.numbers_of(hr, people) == {1: "00123", 2: "00777"}
    refused(Sentence.PEOPLE_UNKNOWN, workspace.assignment_rules.people_of, hr, ["123"])


def test_unknown_rules_and_modules_are_refused(workspace: Workspace, aiko: Actor, hr: Actor) -> None:
    rules = workspace.assignment_rules
    refused(Sentence.MODULE_UNKNOWN, rules.add, hr, terms(module="nothing"))
    refused(HrSentence.RULE_UNKNOWN, rules.end, hr, UUID(int=5), withdraw_open=False)
    refused(HrSentence.RULE_UNKNOWN, rules.change, hr, UUID(int=5), terms(), move_open=False)
    refused(HrSentence.RULE_WITHOUT_PEOPLE, rules.try_out, hr, terms(audience=Audience(Whom.JOB, " ")))
