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
from app.domain.chasing import ChaseFilter, Chosen, GroupKey, GroupKind
from app.domain.corrections import Annulment
from app.domain.evidence import EvidenceScope
from app.domain.export_log import ExportLogFilter, ExportSort
from app.domain.export_profiles import new_profile
from app.domain.inquiries import AboutKind, Desk, InquiryKind
from app.domain.people import Actor, Role
from app.domain.people_lists import PeopleFilter, PeopleSort
from app.domain.records import ExportFormat, RecordFilter, RecordSort
from app.domain.refusals import Refusal, Sentence
from app.domain.releases import Release
from app.domain.retention import Periods
from app.domain.roster_rows import RosterSource
from app.domain.saved_views import RecordView, SavedView
from app.domain.sharing_summary import SharingSummary
from app.domain.standing_lists import StandingSort
from app.domain.standings import StandingFilter
from app.services.chase_writing import ChaseFormat, ChaseOrder
from app.services.correction_steps import CorrectionOrder
from app.services.evidence_packing import EvidenceOrder
from app.services.own_copying import CopyFormat, CopyOrder
from app.services.practising import PracticeSession
from app.services.record_export import ExportOrder
from app.services.roster_export import RosterFormat, RosterOrder
from app.services.share_deciding import SharingDraft
from app.services.workspace import Workspace
from app.storage import assignments
from app.storage import practice as stored_practice
from app.storage.tables import CompletionRow
from tests.builders import right_choice, take_quiz
from tests.services.studio_acts import FOR_WRITERS

Act = Callable[[Workspace, Actor, Path], object]


def order(folder: Path) -> ExportOrder:
    return ExportOrder(RecordFilter(), RecordSort(), ExportFormat.CSV, Release("audit"), folder / "out.csv", "en")


def ask(workspace: Workspace, actor: Actor, desk: Desk = Desk.TRAINER) -> UUID:
    return workspace.inquiries.ask(actor, InquiryKind.QUESTION, desk, AboutKind.NONE, "", "Why?").id


def assign_to_department(workspace: Workspace, actor: Actor, _: Path) -> object:
    with workspace.database.transaction() as session:
        session.connection().exec_driver_sql("UPDATE person SET department = 'Support'")
    return workspace.assigning.assign_to_department(actor, "tidy-desk", "Support")


def change_due(workspace: Workspace, actor: Actor, _: Path) -> object:
    workspace.assigning.assign_to_everyone(Actor(Role.HR), "tidy-desk")
    with workspace.database.reading() as session:
        (own,) = assignments.list_assignments(session, 1)
    return workspace.assigning.change_due(actor, own.id, None)


def named_profile(workspace: Workspace, actor: Actor, _: Path) -> object:
    if not workspace.export_profiles.list_all(Actor(Role.HR)):
        workspace.export_profiles.save(Actor(Role.HR), new_profile("A", "en"))
    return workspace.export_profiles.named(actor, "A")


def read_profile_file(workspace: Workspace, actor: Actor, folder: Path) -> object:
    workspace.export_profiles.save_file(Actor(Role.HR), new_profile("A", "en"), folder / "profile.json")
    return workspace.export_profiles.read_file(actor, folder / "profile.json")


def current_module(workspace: Workspace) -> str:
    """Return the id of a module, which is published when it is looked at."""
    return workspace.catalogue.course().modules[0].module.id


LATE = ChaseFilter(date(2026, 4, 20))


def be_late(workspace: Workspace) -> None:
    """Let the only learner there is be late, with an address to be reached at."""
    workspace.assigning.assign_to_everyone(Actor(Role.HR), "tidy-desk", date(2026, 4, 3))
    with workspace.database.transaction() as session:
        session.connection().exec_driver_sql("UPDATE person SET email = 'aiko@example.org'")


def chase_addresses(workspace: Workspace, actor: Actor, _: Path) -> object:
    be_late(workspace)
    return workspace.chasing.addresses(actor, LATE, Chosen())


def chase(workspace: Workspace, actor: Actor, folder: Path) -> object:
    be_late(workspace)
    order = ChaseOrder(LATE, Chosen(), ChaseFormat.EML, {}, Release("Reminding"), folder / "late.zip", "en")
    return workspace.chasing.save(actor, order)


VIEW = RecordView(RecordFilter(), RecordSort())


def kept_view(workspace: Workspace) -> SavedView:
    """Return a view that HR keeps."""
    hr = Actor(Role.HR)
    return next(iter(workspace.views.list_all(hr)), None) or workspace.views.add(hr, "Kept", VIEW)


def staff(folder: Path) -> RosterSource:
    folder.joinpath("staff.csv").write_text("No,Name\n00500,Ben\n", encoding="utf-8")
    return RosterSource(folder / "staff.csv")


def apply_roster(workspace: Workspace, actor: Actor, folder: Path) -> object:
    return workspace.rosters.apply(actor, workspace.rosters.read(Actor(Role.HR), staff(folder)))


def export_people(workspace: Workspace, actor: Actor, folder: Path) -> object:
    target = folder / "out.csv"
    people = RosterOrder(PeopleFilter(), PeopleSort(), RosterFormat.CSV, Release("audit"), target, "en")
    return workspace.roster_exports.export(actor, people)


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


def a_sign_in(workspace: Workspace) -> int:
    """Return the id of a trainer's sign-in."""
    kept = next(iter(workspace.sign_ins.list_accounts(Actor(Role.HR))), None)
    return (kept or workspace.sign_ins.add(Actor(Role.HR), "Tom", Role.TRAINER).account).id


def record_file(workspace: Workspace, folder: Path) -> tuple[Path, str]:
    """Return a record file of this workspace's own records, and the device that it names."""
    path = folder / "sent.records"
    if not path.exists():
        take_quiz(workspace, Actor(Role.LEARNER, 1))
        workspace.sending.write(Actor(Role.HR), path)
    return path, workspace.taking.device_of(Actor(Role.HR), path)[0]


def take_in(workspace: Workspace, actor: Actor, folder: Path) -> object:
    path, device = record_file(workspace, folder)
    return workspace.taking.take(actor, path, device)


FOR_HR: dict[str, Act] = {
    "sign_ins.add": lambda it, actor, _: it.sign_ins.add(actor, "Theo Marsh", Role.TRAINER),
    "sign_ins.reset": lambda it, actor, _: it.sign_ins.reset(actor, a_sign_in(it)),
    "sign_ins.switch": lambda it, actor, _: it.sign_ins.switch(actor, a_sign_in(it), on=False),
    "pins.require": lambda it, actor, _: it.pins.require(actor, on=True),
    "pins.reset": lambda it, actor, _: it.pins.reset(actor, "00123", "Forgotten"),
    "taking.device_of": lambda it, actor, folder: it.taking.device_of(actor, record_file(it, folder)[0]),
    "taking.take": take_in,
    "rosters.look": lambda it, actor, folder: it.rosters.look(actor, staff(folder)),
    "rosters.read": lambda it, actor, folder: it.rosters.read(actor, staff(folder)),
    "rosters.apply": apply_roster,
    "roster_exports.export": export_people,
    "assignment_rules.try_out": lambda it, actor, _: it.assignment_rules.try_out(actor, rule_terms()),
    "assignment_rules.add": lambda it, actor, _: it.assignment_rules.add(actor, rule_terms()),
    "assignment_rules.change": change_rule,
    "assignment_rules.end": lambda it, actor, _: it.assignment_rules.end(actor, a_rule(it), withdraw_open=False),
    "assignment_changing.change_dues": lambda it, actor, _: it.assignment_changing.change_dues(actor, [], None),
    "assignment_changing.restore_dues": lambda it, actor, _: it.assignment_changing.restore_dues(actor, []),
    "assignment_changing.withdraw": lambda it, actor, _: it.assignment_changing.withdraw(actor, []),
    "assignment_changing.take_back": lambda it, actor, _: it.assignment_changing.take_back(actor, []),
    "exempting.exempt": lambda it, actor, _: it.exempting.exempt(actor, [("00123", "")], "A sabbatical"),
    "exempting.lift": lift_exemption,
    "exempting.lift_for": lambda it, actor, _: it.exempting.lift_for(actor, [("00123", "")]),
    "settling.settle": lambda it, actor, _: it.settling.settle(actor),
    "allowing.grant": lambda it, actor, _: it.allowing.grant(
        actor, "00123", None, AllowanceKind.ATTEMPTS, 1, "A power cut"
    ),
    "assigning.assign_to_people": lambda it, actor, _: it.assigning.assign_to_people(actor, "tidy-desk", ["00123"]),
    "assigning.assign_to_department": assign_to_department,
    "assigning.assign_to_everyone": lambda it, actor, _: it.assigning.assign_to_everyone(actor, "tidy-desk"),
    "assigning.change_due": change_due,
    "chasing.addresses": chase_addresses,
    "chasing.save": chase,
    "evidence.pack": lambda it, actor, folder: it.evidence.pack(
        actor, EvidenceOrder(EvidenceScope(), Release("audit"), folder / "evidence.zip", "en")
    ),
    "overview.rebuild": lambda it, actor, _: it.overview.rebuild(actor),
    "views.add": lambda it, actor, _: it.views.add(actor, "Mine", VIEW),
    "views.overwrite": lambda it, actor, _: it.views.overwrite(actor, kept_view(it).id, VIEW),
    "views.rename": lambda it, actor, _: it.views.rename(actor, kept_view(it).id, "Other"),
    "views.remove": lambda it, actor, _: it.views.remove(actor, kept_view(it).id),
    "views.bring_back": lambda it, actor, _: it.views.bring_back(actor, kept_view(it)),
    "correcting.plan": lambda it, actor, _: it.correcting.plan(actor, annulment(it)),
    "correcting.correct": lambda it, actor, _: it.correcting.correct(actor, annulment(it)),
    "retaining.save_periods": lambda it, actor, _: it.retaining.save_periods(actor, Periods()),
    "retaining.apply": lambda it, actor, _: it.retaining.apply(actor),
    "erasing.erase": lambda it, actor, _: it.erasing.erase(actor, "00123", "On request"),
    "exports.export": lambda it, actor, folder: it.exports.export(actor, order(folder)),
    "export_profiles.save": lambda it, actor, _: it.export_profiles.save(actor, new_profile("A", "en")),
    "export_profiles.remove": lambda it, actor, _: it.export_profiles.remove(actor, UUID(int=1)),
    "export_profiles.save_file": lambda it, actor, folder: it.export_profiles.save_file(
        actor, new_profile("A", "en"), folder / "profile.json"
    ),
    "export_profiles.read_file": read_profile_file,
}
"""What changes something or lets it out."""

FOR_READERS: dict[str, Act] = {
    "sign_ins.list_accounts": lambda it, actor, _: it.sign_ins.list_accounts(actor),
    "pins.state_of": lambda it, actor, _: it.pins.state_of(actor, "00123"),
    "taking.list_devices": lambda it, actor, _: it.taking.list_devices(actor),
    "people.page": lambda it, actor, _: it.people.page(actor, PeopleFilter(), PeopleSort(), None),
    "people.count": lambda it, actor, _: it.people.count(actor, PeopleFilter()),
    "people.anchors": lambda it, actor, _: it.people.anchors(actor, PeopleFilter(), PeopleSort()),
    "people.choices": lambda it, actor, _: it.people.choices(actor),
    "assignment_rules.list_rules": lambda it, actor, _: it.assignment_rules.list_rules(actor),
    "assignment_rules.people_of": lambda it, actor, _: it.assignment_rules.people_of(actor, ["00123"]),
    "assignment_rules.numbers_of": lambda it, actor, _: it.assignment_rules.numbers_of(actor, [1]),
    "exempting.list_of": lambda it, actor, _: it.exempting.list_of(actor, "00123"),
    "standings.page": lambda it, actor, _: it.standings.page(actor, StandingFilter(), StandingSort(), None),
    "standings.count": lambda it, actor, _: it.standings.count(actor, StandingFilter()),
    "standings.anchors": lambda it, actor, _: it.standings.anchors(actor, StandingFilter(), StandingSort()),
    "standings.choices": lambda it, actor, _: it.standings.choices(actor),
    "standings.stream": lambda it, actor, _: list(it.standings.stream(actor, StandingFilter(), StandingSort())),
    "chasing.count": lambda it, actor, _: it.chasing.count(actor),
    "chasing.overview": lambda it, actor, _: it.chasing.overview(actor, LATE),
    "chasing.people": lambda it, actor, _: it.chasing.people(actor, LATE, GroupKey(GroupKind.NONE)),
    "evidence.count": lambda it, actor, _: it.evidence.count(actor, EvidenceScope()),
    "overview.load": lambda it, actor, _: it.overview.load(actor),
    "overview.trend": lambda it, actor, _: it.overview.trend(actor, it.overview.load(Actor(Role.HR))),
    "overview.choices": lambda it, actor, _: it.overview.choices(actor),
    "watching.check": lambda it, actor, _: it.watching.check(actor),
    "watching.last": lambda it, actor, _: it.watching.last(actor),
    "watching.newest": lambda it, actor, _: it.watching.newest(actor),
    "watching.save_checkpoint": lambda it, actor, folder: it.watching.save_checkpoint(actor, folder / "w.jsonl"),
    "records.page": lambda it, actor, _: it.records.page(actor, RecordFilter(), RecordSort(), "en", None),
    "records.count": lambda it, actor, _: it.records.count(actor, RecordFilter()),
    "records.anchors": lambda it, actor, _: it.records.anchors(actor, RecordFilter(), RecordSort()),
    "records.choices": lambda it, actor, _: it.records.choices(actor),
    "persons.load": lambda it, actor, _: it.persons.load(actor, "00123", "en"),
    "views.list_all": lambda it, actor, _: it.views.list_all(actor),
    "correcting.load": lambda it, actor, _: it.correcting.load(actor, passed(it)),
    "retaining.preview": lambda it, actor, _: it.retaining.preview(actor),
    "erasing.preview": lambda it, actor, _: it.erasing.preview(actor, "00123"),
    "export_log.page": lambda it, actor, _: it.export_log.page(actor, ExportLogFilter(), ExportSort(), None),
    "export_log.count": lambda it, actor, _: it.export_log.count(actor, ExportLogFilter()),
    "export_log.anchors": lambda it, actor, _: it.export_log.anchors(actor, ExportLogFilter(), ExportSort()),
    "export_log.names": lambda it, actor, _: it.export_log.names(actor),
    "export_log.check_file": lambda it, actor, _: it.export_log.check_file(actor, UUID(int=1), Path(__file__)),
    "export_profiles.list_all": lambda it, actor, _: it.export_profiles.list_all(actor),
    "export_profiles.named": named_profile,
    "export_profiles.sample": lambda it, actor, _: it.export_profiles.sample(actor, new_profile("A", "en"), "en"),
}
"""What HR's side shows: for HR, and for auditors, who change nothing."""

FOR_READERS_AND_TRAINERS: dict[str, Act] = {
    "inquiries.list_desk": lambda it, actor, _: it.inquiries.list_desk(actor),
    "inquiries.load": lambda it, actor, _: it.inquiries.load(actor, ask(it, Actor(Role.LEARNER, 1))),
    "inquiries.count_waiting": lambda it, actor, _: it.inquiries.count_waiting(actor),
    "inquiries.count_all": lambda it, actor, _: it.inquiries.count_all(actor),
    "item_statistics.for_all": lambda it, actor, _: it.item_statistics.for_all(actor),
    "item_statistics.for_module": lambda it, actor, _: it.item_statistics.for_module(actor, current_module(it)),
    "item_statistics.for_quiz": lambda it, actor, _: it.item_statistics.for_quiz(actor, current_module(it)),
    "item_statistics.names": lambda it, actor, _: it.item_statistics.names(actor),
    "item_statistics.for_item": lambda it, actor, _: it.item_statistics.for_item(actor, "tidy-desk.try-printer"),
}
"""The inbox, of which a trainer sees the trainer's desk alone, and what is learnt from answers without names."""

FOR_DESKS: dict[str, Act] = {
    "inquiries.answer": lambda it, actor, _: it.inquiries.answer(actor, ask(it, Actor(Role.LEARNER, 1)), "So."),
}
"""Who answers: HR and trainers."""

FOR_SENDERS: dict[str, Act] = {
    "sending.count_unsent": lambda it, actor, _: it.sending.count_unsent(actor),
    "sending.write": lambda it, actor, folder: it.sending.write(actor, folder / f"{actor.role}.records"),
}
"""Record files go out from HR and from a learner's own machine."""


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


def annulment(workspace: Workspace) -> CorrectionOrder:
    """Return the order to annul a record of the only learner there is."""
    return CorrectionOrder(passed(workspace), Annulment(), "Taken by somebody else")


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


HR, AUDITOR, TRAINER, LEARNER = Actor(Role.HR), Actor(Role.AUDITOR), Actor(Role.TRAINER), Actor(Role.LEARNER, 1)
NOBODY = Actor(Role.LEARNER)
EVERY_ACTOR = (NOBODY, TRAINER, LEARNER, AUDITOR, HR)

TABLES: tuple[tuple[dict[str, Act], tuple[Actor, ...]], ...] = (
    (FOR_HR, (HR,)),
    (FOR_READERS, (HR, AUDITOR)),
    (FOR_READERS_AND_TRAINERS, (HR, AUDITOR, TRAINER)),
    (FOR_DESKS, (HR, TRAINER)),
    (FOR_SENDERS, (HR, LEARNER)),
    (FOR_LEARNERS, (LEARNER,)),
    (FOR_WRITERS, (HR, TRAINER)),
)
ACTS = {name: (act, granted) for table, granted in TABLES for name, act in table.items()}


def refused_for_its_role(workspace: Workspace, act: Act, actor: Actor, folder: Path) -> bool:
    try:
        act(workspace, actor, folder)
    except Refusal as refusal:
        assert refusal.sentence is Sentence.ROLE_NEEDED
        return True
    return False


@pytest.mark.parametrize("name", ACTS)
def test_every_method_is_refused_and_granted_as_the_table_of_its_role_says(
    workspace: Workspace, aiko: Actor, tmp_path: Path, name: str
) -> None:
    act, granted = ACTS[name]
    assert aiko == replace(LEARNER, name=aiko.name)
    for actor in (one for one in EVERY_ACTOR if one not in granted):
        assert refused_for_its_role(workspace, act, actor, tmp_path), actor
    assert not (tmp_path / "out.csv").exists()
    for actor in granted:
        assert not refused_for_its_role(workspace, act, actor, tmp_path), actor


def test_a_method_without_a_check_would_be_found(workspace: Workspace, tmp_path: Path) -> None:
    def unchecked(it: Workspace, _actor: Actor, _: Path) -> object:
        return it.enrolment.current()

    assert not refused_for_its_role(workspace, unchecked, NOBODY, tmp_path)


@pytest.mark.parametrize("desk", Desk)
def test_a_trainer_reads_and_answers_nothing_that_was_asked_of_hr(
    workspace: Workspace, aiko: Actor, desk: Desk
) -> None:
    asked = ask(workspace, aiko, Desk.HR)
    own = ask(workspace, aiko, Desk.TRAINER)
    assert [one.inquiry.id for one in workspace.inquiries.list_desk(TRAINER).inquiries] == [own]
    assert workspace.inquiries.count_all(TRAINER) == 1
    assert workspace.inquiries.count_waiting(TRAINER) == {Desk.TRAINER: 1}
    for act in (
        lambda: workspace.inquiries.load(TRAINER, asked),
        lambda: workspace.inquiries.answer(TRAINER, asked, "So."),
    ):
        with pytest.raises(Refusal) as caught:
            act()
        assert caught.value.sentence is Sentence.INQUIRY_UNKNOWN
    refused = refused_for_its_role(workspace, lambda it, actor, _: it.inquiries.list_desk(actor, desk), TRAINER, Path())
    assert refused is (desk is Desk.HR)


def test_every_method_that_takes_an_actor_is_tried_here(workspace: Workspace) -> None:
    services = {*vars(workspace), *(name for name in dir(workspace) if not name.startswith("_"))}
    found = {
        f"{field}.{name}"
        for field in services
        for name, method in inspect.getmembers(getattr(workspace, field), inspect.ismethod)
        if not name.startswith("_") and "actor" in inspect.signature(method).parameters
    }
    assert found == set(ACTS)
    assert sum(len(table) for table, _ in TABLES) == len(ACTS)
