"""Whoever of HR or the auditors looks at one person alone is noted for that person, once a day; lists are not."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.chasing import ChaseFilter
from app.domain.corrections import Annulment, OtherPerson
from app.domain.evidence import EvidenceScope
from app.domain.inquiries import AboutKind, Desk, InquiryKind
from app.domain.people import Actor, Role
from app.domain.people_lists import PeopleFilter, PeopleSort
from app.domain.records import RecordFilter, RecordSort
from app.domain.standing_lists import StandingSort
from app.domain.standings import StandingFilter
from app.services.correcting import CorrectionOrder
from app.services.workspace import Workspace
from tests.builders import StandingClock, take_quiz

INES = Actor(Role.HR, name="Ines Fallowbrook", account_id=1)
Look = Callable[[Workspace, Actor], object]


def looks_at(workspace: Workspace, actor: Actor) -> list[tuple[str, str]]:
    """Return role and name of who looked, as the person reads it."""
    return [(one.role, one.account) for one in workspace.own_data.load(actor).readings]


def record_id(workspace: Workspace) -> str:
    """Return the id of the only record there is."""
    return workspace.records.page(INES, RecordFilter(), RecordSort(), "en", None)[0].id


def inquiry_id(workspace: Workspace, desk: Desk = Desk.HR) -> object:
    aiko = Actor(Role.LEARNER, 1)
    return workspace.inquiries.ask(aiko, InquiryKind.QUESTION, desk, AboutKind.NONE, "", "Why?").id


def annulment(workspace: Workspace) -> CorrectionOrder:
    return CorrectionOrder(record_id(workspace), Annulment(), "")


ALONE: list[tuple[str, Look]] = [
    ("the page", lambda workspace, actor: workspace.persons.load(actor, "00123", "en")),
    ("a record", lambda workspace, actor: workspace.correcting.load(actor, record_id(workspace))),
    ("a plan", lambda workspace, actor: workspace.correcting.plan(INES, annulment(workspace))),
    ("an erasure", lambda workspace, actor: workspace.erasing.preview(actor, "00123")),
    ("exemptions", lambda workspace, actor: workspace.exempting.list_of(actor, "00123")),
    (
        "their records",
        lambda workspace, actor: workspace.records.page(actor, RecordFilter(person="00123"), RecordSort(), "en", None),
    ),
    ("evidence", lambda workspace, actor: workspace.evidence.count(actor, EvidenceScope(("00123",)))),
    ("a question", lambda workspace, actor: workspace.inquiries.load(actor, inquiry_id(workspace))),
]

LISTS: list[tuple[str, Look]] = [
    ("records", lambda workspace, actor: workspace.records.page(actor, RecordFilter(), RecordSort(), "en", None)),
    ("people", lambda workspace, actor: workspace.people.page(actor, PeopleFilter(), PeopleSort(), None)),
    ("standings", lambda workspace, actor: workspace.standings.page(actor, StandingFilter(), StandingSort(), None)),
    ("the inbox", lambda workspace, actor: workspace.inquiries.list_desk(actor)),
    ("evidence of all", lambda workspace, actor: workspace.evidence.count(actor, EvidenceScope())),
    (
        "who is late",
        lambda workspace, actor: workspace.chasing.overview(actor, ChaseFilter(StandingClock().now.date())),
    ),
]


@pytest.mark.parametrize("look", [look for _, look in ALONE], ids=[name for name, _ in ALONE])
def test_who_looks_at_one_person_is_noted_once_a_day(
    workspace: Workspace, aiko: Actor, ben: Actor, clock: StandingClock, look: Look
) -> None:
    take_quiz(workspace, aiko)
    assert looks_at(workspace, aiko) == []
    look(workspace, INES)
    look(workspace, INES)
    assert looks_at(workspace, aiko) == [("hr", "Ines Fallowbrook")]
    clock.now += timedelta(days=1)
    look(workspace, INES)
    assert len(looks_at(workspace, aiko)) == 2
    assert looks_at(workspace, ben) == []


@pytest.mark.parametrize("look", [look for _, look in LISTS], ids=[name for name, _ in LISTS])
def test_a_list_of_many_is_not_noted(workspace: Workspace, aiko: Actor, look: Look) -> None:
    take_quiz(workspace, aiko)
    look(workspace, INES)
    assert looks_at(workspace, aiko) == []


def test_an_auditor_is_noted_as_one(workspace: Workspace, aiko: Actor) -> None:
    workspace.erasing.preview(Actor(Role.AUDITOR, name="Odd Ravnsborg"), "00123")
    assert looks_at(workspace, aiko) == [("auditor", "Odd Ravnsborg")]


def test_who_a_record_is_to_be_given_to_reads_it_too(workspace: Workspace, aiko: Actor, ben: Actor) -> None:
    take_quiz(workspace, aiko)
    workspace.correcting.plan(INES, CorrectionOrder(record_id(workspace), OtherPerson("00777"), ""))
    assert looks_at(workspace, ben) == [("hr", "Ines Fallowbrook")]


def test_a_trainer_who_reads_a_question_to_the_trainer_is_not_noted(workspace: Workspace, aiko: Actor) -> None:
    workspace.inquiries.load(Actor(Role.TRAINER, name="Tom"), inquiry_id(workspace, Desk.TRAINER))
    assert looks_at(workspace, aiko) == []


def test_a_number_that_nobody_has_is_no_reading(workspace: Workspace, aiko: Actor, tmp_path: Path) -> None:
    assert workspace.records.page(INES, RecordFilter(person="99999"), RecordSort(), "en", None) == []
    assert looks_at(workspace, aiko) == []
