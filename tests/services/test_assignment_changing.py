"""HR moves due dates, withdraws and exempts; each can be undone, and the past stays as it was known."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

import pytest

from app.domain.hr_sentences import HrSentence
from app.domain.people import Actor
from app.domain.refusals import Refusal, Sentence
from app.domain.standing_lists import StandingSort
from app.domain.standings import Standing, StandingFilter
from app.services.workspace import Workspace
from tests.builders import StandingClock, take_quiz
from tests.services.test_settling import rows

MAY = date(2026, 5, 20)


def standings(workspace: Workspace, hr: Actor, as_of: date | None = None) -> dict[tuple[str, str], str]:
    found = workspace.standings.page(hr, StandingFilter(as_of=as_of), StandingSort(), None)
    return {(row.number, row.module): row.standing for row in found}


def ids(workspace: Workspace) -> Sequence[UUID]:
    return [UUID(row[0]) for row in rows(workspace, "id")]


@pytest.fixture
def assigned(workspace: Workspace, aiko: Actor, ben: Actor, hr: Actor) -> Workspace:
    workspace.assigning.assign_to_everyone(hr, "tidy-desk", MAY)
    take_quiz(workspace, ben)
    return workspace


def test_due_dates_of_what_is_still_to_do_are_moved_and_given_back(
    assigned: Workspace, hr: Actor, clock: StandingClock
) -> None:
    clock.advance(days=1)
    done = assigned.assignment_changing.change_dues(hr, ids(assigned), date(2026, 6, 30))
    assert (len(done.before), done.left) == (1, 1)
    assert rows(assigned, "due, late_from") == [("2026-06-30", "2026-07-01"), ("2026-05-20", "2026-05-21")]
    assert assigned.assignment_changing.restore_dues(hr, done.before) == 1
    assert rows(assigned, "due, late_from")[0] == ("2026-05-20", "2026-05-21")
    with pytest.raises(Refusal) as found:
        assigned.assignment_changing.change_dues(hr, ids(assigned), date(2026, 4, 1))
    assert found.value.sentence is Sentence.DUE_DAY_OVER


def test_what_is_withdrawn_is_asked_for_no_more_until_it_is_taken_back(
    assigned: Workspace, aiko: Actor, hr: Actor, clock: StandingClock
) -> None:
    clock.advance(days=1)
    done = assigned.assignment_changing.withdraw(hr, ids(assigned))
    assert (len(done.before), done.left) == (1, 1)
    assert standings(assigned, hr) == {("00777", "tidy-desk"): "done"}
    home = assigned.home.load(aiko)
    assert home.next is None or not home.next.module.assigned
    with pytest.raises(Refusal) as found:
        assigned.assigning.change_due(hr, done.before[0].id, MAY)
    assert found.value.sentence is HrSentence.ASSIGNMENT_WITHDRAWN
    assigned.assignment_changing.take_back(hr, [one.id for one in done.before])
    assert standings(assigned, hr)[("00123", "tidy-desk")] == "open"


def test_a_withdrawal_of_an_earlier_day_stays(assigned: Workspace, hr: Actor, clock: StandingClock) -> None:
    done = assigned.assignment_changing.withdraw(hr, ids(assigned))
    clock.advance(days=1)
    assigned.assignment_changing.take_back(hr, [one.id for one in done.before])
    assert ("00123", "tidy-desk") not in standings(assigned, hr)


def test_who_is_exempt_is_not_asked_and_reads_why(
    assigned: Workspace, aiko: Actor, hr: Actor, clock: StandingClock
) -> None:
    done = assigned.exempting.exempt(hr, [("00123", "tidy-desk")], " Parental  leave ")
    assert (len(done.ids), done.left) == (1, 0)
    assert standings(assigned, hr)[("00123", "tidy-desk")] == "exempt"
    (row,) = assigned.standings.page(hr, StandingFilter(standing=Standing.EXEMPT), StandingSort(), None)
    assert row.reason == "Parental leave"
    home = assigned.home.load(aiko)
    assert home.next is None or not home.next.module.assigned
    parts = {part.name: part for part in assigned.own_data.load(aiko).parts}
    assert "1 exemption (“Parental leave”)" in parts["assignments"].contents.en
    again = assigned.exempting.exempt(hr, [("00123", "tidy-desk"), ("00123", "")], "Twice")
    assert (len(again.ids), again.left) == (1, 1)


def test_an_exemption_that_is_lifted_leaves_the_past_as_it_was(
    assigned: Workspace, hr: Actor, clock: StandingClock
) -> None:
    clock.advance(days=2)
    done = assigned.exempting.exempt(hr, [("00123", "")], "Parental leave")
    clock.advance(days=100)
    assert assigned.exempting.lift(hr, done.ids) == 1
    assert rows(assigned, "due, late_from, exempted")[0] == ("2026-08-11", "2026-08-12", None)
    days = [date(2026, 4, 1), date(2026, 4, 3), date(2026, 6, 30), date(2026, 7, 11), date(2026, 7, 12)]
    known = [standings(assigned, hr, day)[("00123", "tidy-desk")] for day in days]
    assert known == ["open", "exempt", "exempt", "exempt", "open"]
    assert assigned.exempting.lift(hr, done.ids) == 0


def test_an_exemption_with_an_end_ends_by_settling(assigned: Workspace, hr: Actor, clock: StandingClock) -> None:
    assigned.exempting.exempt(hr, [("00123", "tidy-desk")], "A sabbatical", ends=date(2026, 4, 10))
    clock.advance(days=9)
    assert assigned.settling.settle(hr).exemptions == 0
    clock.advance(days=1)
    assert assigned.settling.settle(hr).exemptions == 1
    assert rows(assigned, "due, exempted")[0] == ("2026-05-20", None)
    assert assigned.settling.settle(hr).exemptions == 0


def test_an_exemption_that_begins_later_is_noted_on_its_day(
    assigned: Workspace, aiko: Actor, hr: Actor, clock: StandingClock
) -> None:
    assigned.exempting.exempt(hr, [("00123", "")], "A sabbatical", begins=date(2026, 4, 10))
    assert standings(assigned, hr)[("00123", "tidy-desk")] == "open"
    clock.advance(days=9)
    assert assigned.settling.settle_person(aiko).exemptions == 1
    assert standings(assigned, hr)[("00123", "tidy-desk")] == "exempt"


def test_exemptions_are_lifted_for_chosen_people_and_modules(assigned: Workspace, hr: Actor) -> None:
    assigned.exempting.exempt(hr, [("00123", "tidy-desk"), ("00777", "locked-drawer")], "A sabbatical")
    assert assigned.exempting.lift_for(hr, [("00123", "tidy-desk"), ("00777", "tidy-desk")]) == 1
    assert standings(assigned, hr)[("00123", "tidy-desk")] == "open"
    assert [one.lifted is None for one in assigned.exempting.list_of(hr, "00777")] == [True]


def test_exemptions_that_cannot_be_meant_are_refused(assigned: Workspace, hr: Actor) -> None:
    for sentence, act in (
        (Sentence.REASON_MISSING, lambda: assigned.exempting.exempt(hr, [("00123", "")], " ")),
        (Sentence.PERSON_UNKNOWN, lambda: assigned.exempting.exempt(hr, [("x", "")], "Why")),
        (Sentence.MODULE_UNKNOWN, lambda: assigned.exempting.exempt(hr, [("00123", "x")], "Why")),
        (
            HrSentence.EXEMPTION_ENDS_BEFORE,
            lambda: assigned.exempting.exempt(hr, [("00123", "")], "Why", ends=date(2026, 3, 1)),
        ),
        (HrSentence.EXEMPTION_UNKNOWN, lambda: assigned.exempting.lift(hr, [UUID(int=1)])),
    ):
        with pytest.raises(Refusal) as found:
            act()
        assert found.value.sentence is sentence
    assert rows(assigned, "exempted") == [(None,), (None,)]


def test_who_passes_in_spite_of_an_exemption_is_done(
    assigned: Workspace, aiko: Actor, hr: Actor, clock: StandingClock
) -> None:
    assigned.exempting.exempt(hr, [("00123", "")], "Parental leave")
    clock.advance(days=3)
    take_quiz(assigned, aiko)
    assert standings(assigned, hr)[("00123", "tidy-desk")] == Standing.DONE.value
    assert standings(assigned, hr, date(2026, 4, 2))[("00123", "tidy-desk")] == Standing.EXEMPT.value
