"""Each service method asks for the role that it is for, in its first line."""

import inspect
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from app.domain.allowances import AllowanceKind
from app.domain.assignment_rules import Audience, FirstDue, RuleTerms
from app.domain.inquiries import AboutKind, Desk, InquiryKind
from app.domain.people import Actor, Role
from app.domain.records import ExportFormat, RecordFilter, RecordSort
from app.domain.refusals import Refusal, Sentence
from app.domain.releases import Release
from app.domain.sharing_summary import SharingSummary
from app.domain.standing_lists import StandingSort
from app.domain.standings import StandingFilter
from app.services.own_copying import CopyFormat, CopyOrder
from app.services.practising import PracticeSession
from app.services.record_export import ExportOrder
from app.services.share_deciding import SharingDraft
from app.services.workspace import Workspace
from app.storage import assignments
from app.storage import practice as stored_practice
from app.storage.tables import CompletionRow
from tests.builders import right_choice, take_quiz

Act = Callable[[Workspace, Actor, Path], object]


def order(folder: Path) -> ExportOrder:
    return ExportOrder(RecordFilter(), RecordSort(), ExportFormat.CSV, Release("audit"), folder / "out.csv", "en")


def ask(workspace: Workspace, actor: Actor) -> UUID:
    return workspace.inquiries.ask(actor, InquiryKind.QUESTION, Desk.HR, AboutKind.NONE, "", "Why?").id


def assign_to_department(workspace: Workspace, actor: Actor, _: Path) -> object:
    with workspace.database.transaction() as session:
        session.connection().exec_driver_sql("UPDATE person SET department = 'Support'")
    return workspace.assigning.assign_to_department(actor, "tidy-desk", "Support")


def change_due(workspace: Workspace, actor: Actor, _: Path) -> object:
    workspace.assigning.assign_to_everyone(Actor(Role.HR), "tidy-desk")
    with workspace.database.reading() as session:
        (own,) = assignments.list_assignments(session, 1)
    return workspace.assigning.change_due(actor, own.id, None)


def rule_terms() -> RuleTerms:
    return RuleTerms("tidy-desk", Audience(), date(2026, 4, 1), FirstDue(days=30))


def a_rule(workspace: Workspace) -> UUID:
    """Return the id of a rule for everyone."""
    return workspace.assignment_rules.add(Actor(Role.HR), rule_terms()).rule.id


def change_rule(workspace: Workspace, actor: Actor, _: Path) -> object:
    return workspace.assignment_rules.change(actor, a_rule(workspace), rule_terms(), move_open=False)


def lift_exemption(workspace: Workspace, actor: Actor, _: Path) -> object:
    exempted = workspace.exempting.exempt(Actor(Role.HR), [("00123", "")], "A sabbatical")
    return workspace.exempting.lift(actor, exempted.ids)


FOR_HR: dict[str, Act] = {
    "assignment_rules.list_rules": lambda it, actor, _: it.assignment_rules.list_rules(actor),
    "assignment_rules.people_of": lambda it, actor, _: it.assignment_rules.people_of(actor, ["00123"]),
    "assignment_rules.numbers_of": lambda it, actor, _: it.assignment_rules.numbers_of(actor, [1]),
    "assignment_rules.try_out": lambda it, actor, _: it.assignment_rules.try_out(actor, rule_terms()),
    "assignment_rules.add": lambda it, actor, _: it.assignment_rules.add(actor, rule_terms()),
    "assignment_rules.change": change_rule,
    "assignment_rules.end": lambda it, actor, _: it.assignment_rules.end(actor, a_rule(it), withdraw_open=False),
    "assignment_changing.change_dues": lambda it, actor, _: it.assignment_changing.change_dues(actor, [], None),
    "assignment_changing.restore_dues": lambda it, actor, _: it.assignment_changing.restore_dues(actor, []),
    "assignment_changing.withdraw": lambda it, actor, _: it.assignment_changing.withdraw(actor, []),
    "assignment_changing.take_back": lambda it, actor, _: it.assignment_changing.take_back(actor, []),
    "exempting.exempt": lambda it, actor, _: it.exempting.exempt(actor, [("00123", "")], "A sabbatical"),
    "exempting.list_of": lambda it, actor, _: it.exempting.list_of(actor, "00123"),
    "exempting.lift": lift_exemption,
    "exempting.lift_for": lambda it, actor, _: it.exempting.lift_for(actor, [("00123", "")]),
    "settling.settle": lambda it, actor, _: it.settling.settle(actor),
    "standings.page": lambda it, actor, _: it.standings.page(actor, StandingFilter(), StandingSort(), None),
    "standings.count": lambda it, actor, _: it.standings.count(actor, StandingFilter()),
    "standings.anchors": lambda it, actor, _: it.standings.anchors(actor, StandingFilter(), StandingSort()),
    "standings.choices": lambda it, actor, _: it.standings.choices(actor),
    "standings.stream": lambda it, actor, _: list(it.standings.stream(actor, StandingFilter(), StandingSort())),
    "allowing.grant": lambda it, actor, _: it.allowing.grant(
        actor, "00123", None, AllowanceKind.ATTEMPTS, 1, "A power cut"
    ),
    "assigning.assign_to_people": lambda it, actor, _: it.assigning.assign_to_people(actor, "tidy-desk", ["00123"]),
    "assigning.assign_to_department": assign_to_department,
    "assigning.assign_to_everyone": lambda it, actor, _: it.assigning.assign_to_everyone(actor, "tidy-desk"),
    "assigning.change_due": change_due,
    "inquiries.list_desk": lambda it, actor, _: it.inquiries.list_desk(actor),
    "inquiries.load": lambda it, actor, _: it.inquiries.load(actor, ask(it, Actor(Role.LEARNER, 1))),
    "inquiries.count_waiting": lambda it, actor, _: it.inquiries.count_waiting(actor),
    "inquiries.count_all": lambda it, actor, _: it.inquiries.count_all(actor),
    "inquiries.answer": lambda it, actor, _: it.inquiries.answer(actor, ask(it, Actor(Role.LEARNER, 1)), "So."),
    "overview.load": lambda it, actor, _: it.overview.load(actor),
    "overview.trend": lambda it, actor, _: it.overview.trend(actor, it.overview.load(Actor(Role.HR))),
    "overview.choices": lambda it, actor, _: it.overview.choices(actor),
    "watching.check": lambda it, actor, _: it.watching.check(actor),
    "watching.last": lambda it, actor, _: it.watching.last(actor),
    "overview.rebuild": lambda it, actor, _: it.overview.rebuild(actor),
    "records.page": lambda it, actor, _: it.records.page(actor, RecordFilter(), RecordSort(), "en", None),
    "records.count": lambda it, actor, _: it.records.count(actor, RecordFilter()),
    "records.anchors": lambda it, actor, _: it.records.anchors(actor, RecordFilter(), RecordSort()),
    "records.choices": lambda it, actor, _: it.records.choices(actor),
    "exports.export": lambda it, actor, folder: it.exports.export(actor, order(folder)),
}


def open_attempt(workspace: Workspace) -> UUID:
    """Return the attempt in progress of the only learner there is."""
    return workspace.quizzes.start(Actor(Role.LEARNER, 1), "tidy-desk").attempt.id


def answer(workspace: Workspace, actor: Actor, _: Path) -> object:
    attempt_id = open_attempt(workspace)
    item = workspace.quizzes.open(Actor(Role.LEARNER, 1), attempt_id).attempt.items[0].item
    return workspace.quizzes.submit_answer(actor, attempt_id, 1, right_choice(item))


def finish(workspace: Workspace, actor: Actor, _: Path) -> object:
    attempt_id = open_attempt(workspace)
    learner = Actor(Role.LEARNER, 1)
    for place in workspace.quizzes.open(learner, attempt_id).attempt.unanswered():
        workspace.quizzes.submit_answer(learner, attempt_id, place.position, right_choice(place.item))
    return workspace.quizzes.finish(actor, attempt_id, "en")


def result(workspace: Workspace, actor: Actor, _: Path) -> object:
    return workspace.results.load(actor, take_quiz(workspace, Actor(Role.LEARNER, 1)))


def receipt(workspace: Workspace, actor: Actor, _: Path) -> object:
    take_quiz(workspace, Actor(Role.LEARNER, 1))
    with workspace.database.reading() as session:
        completion_id = session.scalars(select(CompletionRow.id)).first()
    return workspace.integrity.receipt(actor, completion_id or "")


def passed(workspace: Workspace) -> str:
    """Return the id of a passed record of the only learner there is."""
    learner = Actor(Role.LEARNER, 1)
    return workspace.results.load(learner, take_quiz(workspace, learner)).record.id


def save_sharing(workspace: Workspace, actor: Actor, folder: Path) -> object:
    summary = SharingSummary("Share?", (("Date", "Today"),), "Way", (), "No", "", "", "", (), "Note")
    return workspace.sharing.save(actor, summary, "en", "{page}/{pages}", folder / "share.pdf")


def keep(workspace: Workspace, actor: Actor, _: Path) -> object:
    home = workspace.home.load(Actor(Role.LEARNER, 1))
    return workspace.home.keep_for_next_start(actor, home)


def practice_session(workspace: Workspace) -> PracticeSession:
    """Return a session of the only learner there is, of whom a quiz lies a month back."""
    learner = Actor(Role.LEARNER, 1)
    take_quiz(workspace, learner)
    workspace.practice.overview(learner)
    with workspace.database.transaction() as session:
        month_ago = timedelta(days=30)
        for card in stored_practice.list_cards(session, 1):
            state = json.loads(card.card)
            state["last_review"] = (datetime.fromisoformat(state["last_review"]) - month_ago).isoformat()
            stored_practice.save_cards(session, 1, [replace(card, card=json.dumps(state), due=card.due - month_ago)])
    return workspace.practice.start(learner)


def practise(workspace: Workspace, actor: Actor, _: Path) -> object:
    session = practice_session(workspace)
    item = session.items[0].item
    return workspace.practice.answer(actor, session, item.id, right_choice(item))


def start_practice(workspace: Workspace, actor: Actor, _: Path) -> object:
    practice_session(workspace)
    return workspace.practice.start(actor)


FOR_LEARNERS: dict[str, Act] = {
    "settling.settle_person": lambda it, actor, _: it.settling.settle_person(actor),
    "modules.load": lambda it, actor, _: it.modules.load(actor),
    "home.load": lambda it, actor, _: it.home.load(actor),
    "home.keep_for_next_start": keep,
    "lessons.open": lambda it, actor, _: it.lessons.open(actor, "tidy-desk"),
    "quizzes.rules": lambda it, actor, _: it.quizzes.rules(actor, "tidy-desk"),
    "practice.glance": lambda it, actor, _: it.practice.glance(actor),
    "practice.overview": lambda it, actor, _: it.practice.overview(actor),
    "practice.start": start_practice,
    "practice.answer": practise,
    "practice.switch": lambda it, actor, _: it.practice.switch(actor, False),
    "practice.clear": lambda it, actor, _: it.practice.clear(actor),
    "quizzes.start": lambda it, actor, _: it.quizzes.start(actor, "tidy-desk"),
    "quizzes.open": lambda it, actor, _: it.quizzes.open(actor, open_attempt(it)),
    "quizzes.submit_answer": answer,
    "quizzes.save_draft": lambda it, actor, _: it.quizzes.save_draft(actor, open_attempt(it), 1, ()),
    "quizzes.finish_if_over": lambda it, actor, _: it.quizzes.finish_if_over(actor, "tidy-desk", "en"),
    "quizzes.move": lambda it, actor, _: it.quizzes.move(actor, open_attempt(it), 1),
    "quizzes.flag": lambda it, actor, _: it.quizzes.flag(actor, open_attempt(it), 1, True),
    "quizzes.finish": finish,
    "sharing.open": lambda it, actor, _: it.sharing.open(actor),
    "sharing.remember": lambda it, actor, _: it.sharing.remember(actor, SharingDraft((("what", "users"),))),
    "sharing.save": save_sharing,
    "policy.overview": lambda it, actor, _: it.policy.overview(actor),
    "policy.search": lambda it, actor, _: it.policy.search(actor, "desk", "en"),
    "policy.read": lambda it, actor, _: it.policy.read(
        actor, it.policy.overview(Actor(Role.LEARNER, 1)), "protect.desk"
    ),
    "own_data.load": lambda it, actor, _: it.own_data.load(actor),
    "own_data.check": lambda it, actor, _: it.own_data.check(actor),
    "own_copies.save": lambda it, actor, folder: it.own_copies.save(
        actor, CopyOrder(CopyFormat.JSON, folder / "me.json", "en")
    ),
    "inquiries.ask": lambda it, actor, _: ask(it, actor),
    "inquiries.list_subjects": lambda it, actor, _: it.inquiries.list_subjects(actor),
    "inquiries.list_own": lambda it, actor, _: it.inquiries.list_own(actor),
    "inquiries.count_new_answers": lambda it, actor, _: it.inquiries.count_new_answers(actor),
    "inquiries.see_answers": lambda it, actor, _: it.inquiries.see_answers(actor),
    "results.load": result,
    "attesting.attest": lambda it, actor, _: it.attesting.attest(actor, passed(it), "en"),
    "certificates.suggested_name": lambda it, actor, _: it.certificates.suggested_name(actor, passed(it)),
    "certificates.certificate": lambda it, actor, _: it.certificates.certificate(actor, passed(it), "en"),
    "certificates.save": lambda it, actor, folder: it.certificates.save(actor, passed(it), "en", folder / "c.pdf"),
    "integrity.receipt": receipt,
    "results.best": lambda it, actor, _: it.results.best(actor, "tidy-desk"),
}


def refused_for_its_role(workspace: Workspace, act: Act, actor: Actor, folder: Path) -> bool:
    try:
        act(workspace, actor, folder)
    except Refusal as refusal:
        assert refusal.sentence is Sentence.ROLE_NEEDED
        return True
    return False


@pytest.mark.parametrize("name", FOR_HR)
def test_what_is_for_hr_is_refused_to_learners_and_granted_to_hr(
    workspace: Workspace, aiko: Actor, hr: Actor, tmp_path: Path, name: str
) -> None:
    assert refused_for_its_role(workspace, FOR_HR[name], aiko, tmp_path)
    assert not (tmp_path / "out.csv").exists()
    assert not refused_for_its_role(workspace, FOR_HR[name], hr, tmp_path)


@pytest.mark.parametrize("name", FOR_LEARNERS)
def test_what_is_for_learners_is_refused_to_hr_and_granted_to_learners(
    workspace: Workspace, aiko: Actor, hr: Actor, tmp_path: Path, name: str
) -> None:
    assert refused_for_its_role(workspace, FOR_LEARNERS[name], hr, tmp_path)
    assert refused_for_its_role(workspace, FOR_LEARNERS[name], Actor(Role.LEARNER), tmp_path)
    assert not refused_for_its_role(workspace, FOR_LEARNERS[name], aiko, tmp_path)


def test_every_method_that_takes_an_actor_is_tried_here(workspace: Workspace) -> None:
    found = {
        f"{field}.{name}"
        for field in workspace.__slots__
        for name, method in inspect.getmembers(getattr(workspace, field), inspect.ismethod)
        if not name.startswith("_") and "actor" in inspect.signature(method).parameters
    }
    assert found == {*FOR_HR, *FOR_LEARNERS}
