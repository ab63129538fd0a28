"""Employees ask, the desk that is meant answers, and nobody reads what is another's."""

from uuid import UUID

import pytest

from app.domain.inquiries import AboutKind, Desk, Inquiry, InquiryKind, InquiryState
from app.domain.people import Actor, Role
from app.domain.records import RecordFilter, RecordSort
from app.domain.refusals import Refusal, Sentence
from app.services.workspace import Workspace
from tests.builders import StandingClock, take_quiz


def ask(
    workspace: Workspace,
    actor: Actor,
    text: str = "Why?",
    desk: Desk = Desk.HR,
    about: tuple[AboutKind, str] = (AboutKind.NONE, ""),
) -> Inquiry:
    return workspace.inquiries.ask(actor, InquiryKind.QUESTION, desk, *about, text)


def record_of(workspace: Workspace, actor: Actor) -> str:
    """Return the id of the record of a quiz that a learner takes now."""
    take_quiz(workspace, actor)
    return workspace.records.page(Actor(Role.HR), RecordFilter(), RecordSort(), "en", None)[0].id


def test_an_answer_reaches_who_asked(workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock) -> None:
    asked = ask(workspace, aiko, " Who sees my answers? ")
    assert asked.state is InquiryState.WAITING
    clock.advance(hours=2)
    workspace.inquiries.answer(hr, asked.id, "Nobody but you.\nThey go after a while.")
    [own] = workspace.inquiries.list_own(aiko)
    assert own.inquiry.text == "Who sees my answers?"
    assert own.inquiry.state is InquiryState.ANSWERED
    assert [answer.text for answer in own.inquiry.answers] == ["Nobody but you.\nThey go after a while."]
    assert own.inquiry.answers[0].role is Role.HR
    assert own.inquiry.asked.local == "2026-04-01T09:00:00+09:00"
    assert own.inquiry.answers[0].answered.local == "2026-04-01T11:00:00+09:00"


def test_a_second_answer_leaves_the_first(workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock) -> None:
    asked = ask(workspace, aiko)
    for text in ("First.", "Second."):
        clock.advance(minutes=1)
        answered = workspace.inquiries.answer(hr, asked.id, text)
    assert [answer.text for answer in answered.inquiry.answers] == ["First.", "Second."]


def test_ones_own_list_has_nobody_elses_newest_first(
    workspace: Workspace, aiko: Actor, ben: Actor, clock: StandingClock
) -> None:
    for text in ("one", "two"):
        ask(workspace, aiko, text)
        clock.advance(minutes=1)
    ask(workspace, ben, "three")
    assert [own.inquiry.text for own in workspace.inquiries.list_own(aiko)] == ["two", "one"]


@pytest.mark.parametrize(
    ("kind", "about", "title"),
    [
        (AboutKind.COMMITMENT, "protect.desk", "Desk"),
        (AboutKind.ITEM, "tidy-desk.protect-desk-1", "A stem"),
        (AboutKind.PAGE, "tidy-desk/02-screen", "The screen"),
        (AboutKind.PERSON, "department", None),
        (AboutKind.PERSON, "", None),
        (AboutKind.NONE, "", None),
    ],
)
def test_a_subject_is_named(workspace: Workspace, aiko: Actor, kind: AboutKind, about: str, title: str | None) -> None:
    ask(workspace, aiko, about=(kind, about))
    [own] = workspace.inquiries.list_own(aiko)
    assert (own.subject.kind, own.subject.about) == (kind, about)
    assert (own.subject.title.en if own.subject.title else None) == title


@pytest.mark.parametrize(
    ("kind", "about"),
    [
        (AboutKind.COMMITMENT, "protect.nothing"),
        (AboutKind.COMMITMENT, ""),
        (AboutKind.ITEM, "tidy-desk.none"),
        (AboutKind.PAGE, "tidy-desk/99"),
        (AboutKind.PAGE, "02-screen"),
        (AboutKind.PERSON, "salary"),
        (AboutKind.RECORD, "00000000-0000-7000-8000-000000000000"),
        (AboutKind.NONE, "something"),
    ],
)
def test_what_is_not_there_cannot_be_asked_about(
    workspace: Workspace, aiko: Actor, kind: AboutKind, about: str
) -> None:
    with pytest.raises(Refusal) as refused:
        ask(workspace, aiko, about=(kind, about))
    assert refused.value.sentence is Sentence.INQUIRY_SUBJECT_UNKNOWN
    assert workspace.inquiries.list_own(aiko) == []


def test_ones_own_record_can_be_asked_about_and_nobody_elses(workspace: Workspace, aiko: Actor, ben: Actor) -> None:
    record = record_of(workspace, aiko)
    ask(workspace, aiko, about=(AboutKind.RECORD, record))
    [own] = workspace.inquiries.list_own(aiko)
    assert own.subject.title is not None
    assert own.subject.title.en == "The tidy desk"
    assert own.subject.completed is not None
    with pytest.raises(Refusal) as refused:
        ask(workspace, ben, about=(AboutKind.RECORD, record))
    assert refused.value.sentence is Sentence.INQUIRY_SUBJECT_UNKNOWN


def test_the_inbox_has_those_that_wait_first_and_the_longest_waiting_on_top(
    workspace: Workspace, aiko: Actor, ben: Actor, hr: Actor, clock: StandingClock
) -> None:
    asked = []
    for number in range(6):
        asked.append(ask(workspace, (aiko, ben)[number % 2], str(number), (Desk.HR, Desk.TRAINER)[number % 2]))
        clock.advance(minutes=1)
    for number in (0, 3):
        workspace.inquiries.answer(hr, asked[number].id, "Yes.")
    found = workspace.inquiries.list_desk(hr)
    assert [one.inquiry.text for one in found.inquiries] == ["1", "2", "4", "5", "3", "0"]
    assert found.inquiries[0].person.name == "Ben Okafor"
    waiting = workspace.inquiries.list_desk(hr, Desk.HR, waiting_only=True)
    assert [one.inquiry.text for one in waiting.inquiries] == ["2", "4"]
    assert workspace.inquiries.count_waiting(hr) == {Desk.TRAINER: 2, Desk.HR: 2}
    assert workspace.inquiries.count_all(hr) == 6
    assert workspace.inquiries.count_all(hr, Desk.TRAINER) == 3


@pytest.mark.parametrize("limit", [1, 2, 3, 4, 7])
def test_pages_of_the_inbox_leave_nothing_out_and_repeat_nothing(
    workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock, limit: int
) -> None:
    asked = []
    for number in range(9):
        asked.append(ask(workspace, aiko, str(number), (Desk.HR, Desk.TRAINER)[number % 2]))
        if number % 3:  # some have the same time
            clock.advance(minutes=1)
    for one in asked[::2]:
        workspace.inquiries.answer(hr, one.id, "Yes.")
    whole = workspace.inquiries.list_desk(hr, limit=100)
    assert whole.after is None
    met, after = [], None
    while True:
        page = workspace.inquiries.list_desk(hr, after=after, limit=limit)
        assert len(page.inquiries) <= limit
        met += page.inquiries
        after = page.after
        if after is None:
            break
    assert met == list(whole.inquiries)
    assert len(met) == 9


def test_an_empty_answer_and_an_unknown_inquiry_are_refused(workspace: Workspace, aiko: Actor, hr: Actor) -> None:
    asked = ask(workspace, aiko)
    with pytest.raises(Refusal) as refused:
        workspace.inquiries.answer(hr, asked.id, " \n ")
    assert refused.value.sentence is Sentence.INQUIRY_ANSWER_EMPTY
    with pytest.raises(Refusal) as refused:
        workspace.inquiries.answer(hr, UUID(int=7), "Yes.")
    assert refused.value.sentence is Sentence.INQUIRY_UNKNOWN
    assert workspace.inquiries.list_own(aiko)[0].inquiry.state is InquiryState.WAITING


def test_new_answers_are_counted_until_they_are_seen(
    workspace: Workspace, aiko: Actor, ben: Actor, hr: Actor, clock: StandingClock
) -> None:
    asked = ask(workspace, aiko)
    assert workspace.inquiries.count_new_answers(aiko) == 0
    clock.advance(minutes=1)
    workspace.inquiries.answer(hr, asked.id, "Yes.")
    assert workspace.inquiries.count_new_answers(aiko) == 1
    assert workspace.inquiries.count_new_answers(ben) == 0
    clock.advance(minutes=1)
    workspace.inquiries.see_answers(aiko)
    assert workspace.inquiries.count_new_answers(aiko) == 0
    clock.advance(minutes=1)
    workspace.inquiries.answer(hr, asked.id, "And more.")
    assert workspace.inquiries.count_new_answers(aiko) == 1
