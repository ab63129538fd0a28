"""A new version of the policy leads to decisions, to a short module of just what changed, and to records under it."""

import json
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.home import CommitmentState
from app.domain.items import ItemKind
from app.domain.ledger_report import Verdict
from app.domain.people import Actor, Role
from app.domain.policy_changing import Decision, Difference, PolicyChange
from app.domain.records import RecordFilter, RecordSort
from app.domain.refusals import Cancelled, Refusal
from app.domain.studio_sentences import StudioSentence
from app.formats.receipt_file import read_receipt_file
from app.services.enrolment import learner
from app.services.publication import PublishOrder
from app.services.record_proving import verify_file
from app.services.workspace import Workspace, open_workspace
from app.storage import assignments, standing_upkeep
from tests.builders import CONTENT_FOLDER, RESOURCES, StandingClock, option, take_quiz, text
from tests.conftest import OpenWorkspace
from tests.queries import everything

TRAINER = Actor(Role.TRAINER, name="Tomas Ferreira")
HR = Actor(Role.HR)


@pytest.fixture
def new_policy(course_folder: Path, tmp_path: Path) -> Path:
    """A policy file in which the desk has another wording."""
    return changed(course_folder, tmp_path, "Nothing stays on", "Nothing whatever stays on")


def changed(course_folder: Path, tmp_path: Path, old: str, new: str, version: str = "2026-10") -> Path:
    (source,) = course_folder.glob("policies/*/policy.yaml")
    words = source.read_text(encoding="utf-8")
    assert old in words
    target = tmp_path / "new" / "policy.yaml"
    target.parent.mkdir(exist_ok=True)
    before = next(line for line in words.splitlines() if line.startswith("version:"))
    target.write_text(words.replace(old, new).replace(before, f'version: "{version}"'), encoding="utf-8")
    return target


@pytest.fixture
def studio(workspace: Workspace) -> Workspace:
    workspace.library.open(TRAINER)
    return workspace


def decided(studio: Workspace, path: Path, decision: Decision) -> PolicyChange:
    change = studio.policy_changing.begin(TRAINER, path)
    for one in studio.policy_changing.open(TRAINER, change.id).commitments:
        if one.asks:
            change = studio.policy_changing.decide(TRAINER, change.id, one.id, decision)
    return change


def test_what_changed_is_told_commitment_by_commitment_with_what_it_touches(
    studio: Workspace, aiko: Actor, new_policy: Path
) -> None:
    take_quiz(studio, aiko)
    change = studio.policy_changing.begin(TRAINER, new_policy)
    shown = studio.policy_changing.open(TRAINER, change.id)
    by_id = {one.id: one for one in shown.commitments}
    assert by_id["protect.desk"].difference is Difference.REWORDED
    assert by_id["protect.desk"].languages == ("en",)
    assert {one.difference for one in shown.commitments if one.id != "protect.desk"} == {Difference.SAME}
    assert shown.passed == {"protect.desk": 1}
    touched = shown.touched["protect.desk"]
    assert any(one.is_page for one in touched)
    assert any(not one.is_page for one in touched)


def test_a_version_is_not_adopted_before_everything_is_decided(studio: Workspace, new_policy: Path) -> None:
    change = studio.policy_changing.begin(TRAINER, new_policy)
    assert studio.policy_changing.plan(TRAINER, change.id).undecided == ("protect.desk",)
    with pytest.raises(Refusal) as refused:
        studio.policy_changing.adopt(TRAINER, change.id)
    assert refused.value.sentence is StudioSentence.POLICY_NOT_READY
    assert studio.catalogue.course().policy == change.before


def test_a_minor_change_is_taught_and_asks_nobody(studio: Workspace, aiko: Actor, new_policy: Path) -> None:
    take_quiz(studio, aiko)
    change = decided(studio, new_policy, Decision.MINOR)
    before = studio.catalogue.course().module("tidy-desk")
    done = studio.policy_changing.adopt(TRAINER, change.id)
    after = studio.catalogue.course().module("tidy-desk")
    assert (done.assigned, done.published) == (0, ())
    assert after.policy == change.after
    assert after.module == before.module
    assert after.edition != before.edition


def test_an_adoption_tells_how_many_have_the_short_module(
    studio: Workspace, aiko: Actor, ben: Actor, new_policy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(assignments, "_ROWS_AT_ONCE", 1)
    for actor in (aiko, ben):
        take_quiz(studio, actor)
    told: list[int] = []
    done = studio.policy_changing.adopt(TRAINER, decided(studio, new_policy, Decision.AGAIN).id, progress=told.append)
    assert told == sorted(told)
    assert (set(told), told[-1]) == ({0, 1, 2}, done.assigned)


@pytest.mark.parametrize("triggers", ["followed", "suspended"])
def test_an_adoption_that_is_cancelled_anywhere_leaves_everything_as_it_was(
    studio: Workspace, aiko: Actor, ben: Actor, new_policy: Path, monkeypatch: pytest.MonkeyPatch, triggers: str
) -> None:
    monkeypatch.setattr(assignments, "_ROWS_AT_ONCE", 1)
    if triggers == "suspended":
        monkeypatch.setattr(standing_upkeep, "MANY", 1)
    for actor in (aiko, ben):
        take_quiz(studio, actor)
    change = decided(studio, new_policy, Decision.AGAIN)
    before, reports = everything(studio.database), 0
    while not studio.policy_changing.list_adopted(TRAINER):
        assert everything(studio.database) == before
        assert studio.catalogue.course().policy == change.before
        left = reports

        def cancel(_people: int) -> None:
            nonlocal left
            if not left:
                raise Cancelled
            left -= 1

        with suppress(Cancelled):
            studio.policy_changing.adopt(TRAINER, change.id, progress=cancel)
        reports += 1
    assert reports > 5, "the adoption can be cancelled at many places"
    assert everything(studio.database) != before, (
        "the positive control: an adoption that is not cancelled leaves something"
    )


def test_from_the_new_version_to_a_completion_under_the_new_wording(
    studio: Workspace, opened: OpenWorkspace, aiko: Actor, ben: Actor, clock: StandingClock, new_policy: Path
) -> None:
    take_quiz(studio, aiko)
    clock.advance(days=1)
    change = decided(studio, new_policy, Decision.AGAIN)
    plan = studio.policy_changing.plan(TRAINER, change.id)
    assert plan.can_be_adopted
    assert plan.delta is not None
    assert (plan.delta.commitments, plan.concerned) == (("protect.desk",), 1)
    assert studio.catalogue.course().policy == change.before, "a plan changes nothing"
    done = studio.policy_changing.adopt(TRAINER, change.id, date(2026, 4, 30))
    delta = done.change.module
    assert delta is not None
    again = opened()
    module = again.catalogue.course().module(delta).module
    assert module.commitments == ("protect.desk",)
    assert all(page.commitments == ("protect.desk",) for page in module.pages)
    assert {one for item in module.items for one in item.commitments} >= {"protect.desk"}
    with again.database.reading() as session:
        (own,) = assignments.list_assignments(session, aiko.person_id or 0)
        others = assignments.list_assignments(session, ben.person_id or 0)
    assert (own.module, own.due) == (delta, date(2026, 4, 30))
    assert others == []
    clock.advance(days=1)
    take_quiz(again, aiko, delta)
    found = again.records.page(HR, RecordFilter(), RecordSort(), "en", None)
    assert {(one.module, one.policy_version) for one in found} >= {
        ("tidy-desk", change.before.version),
        (delta, "2026-10"),
    }
    yesterday = again.records.page(HR, RecordFilter(as_of=date(2026, 4, 2)), RecordSort(), "en", None)
    assert {one.module for one in yesterday} == {"tidy-desk"}, "as of the day before, nobody knew the new wording"


def test_a_commitment_that_is_gone_is_named_with_what_is_still_about_it(
    studio: Workspace, course_folder: Path, tmp_path: Path
) -> None:
    path = changed(course_folder, tmp_path, "id: protect.screen", "id: protect.monitor")
    change = decided(studio, path, Decision.MINOR)
    plan = studio.policy_changing.plan(TRAINER, change.id)
    assert not plan.can_be_adopted
    assert {one.module for one in plan.gone} == {"tidy-desk", "locked-drawer"}
    with pytest.raises(Refusal):
        studio.policy_changing.adopt(TRAINER, change.id)


def test_items_can_be_written_for_a_version_that_waits_and_are_taught_with_it(
    studio: Workspace, course_folder: Path, tmp_path: Path
) -> None:
    path = changed(course_folder, tmp_path, "Nothing stays on", "Nothing stays on")
    words = path.read_text(encoding="utf-8")
    entry = words[words.index("      - id: protect.desk") : words.index("      - id: protect.screen")]
    path.write_text(words.replace(entry, entry + entry.replace("protect.desk", "protect.bin")), encoding="utf-8")
    change = decided(studio, path, Decision.AGAIN)
    assert studio.library.policy(TRAINER) == change.after
    kept = studio.item_editing.add(TRAINER, "tidy-desk", ItemKind.SINGLE_CHOICE, ("protect.bin",), "A bin")
    item = replace(
        kept.draft.item, stem=text("A bin"), explanation=text("So"), options=(option("a", right=True), option("b"))
    )
    saved = studio.item_editing.save(TRAINER, replace(kept.draft, item=item), kept.revision)
    assert studio.item_editing.judge(TRAINER, saved.draft).lacks == ()
    done = studio.policy_changing.adopt(TRAINER, change.id)
    assert item.id in {one.id for one in studio.catalogue.course().module("tidy-desk").module.items}
    assert done.change.module is not None
    delta = studio.catalogue.course().module(done.change.module).module
    assert [one.id for one in delta.items] == [item.id]


@pytest.mark.parametrize(
    ("old", "new", "version", "sentence"),
    [
        ("Nothing stays on", "Nothing whatever stays on", "2026-01", StudioSentence.POLICY_SAME_VERSION),
        ("id: office", "id: garden", "2026-10", StudioSentence.POLICY_OTHER),
        ("sections:", "chapters:", "2026-10", StudioSentence.POLICY_FAULTY),
        ("sections:", "sections: &a", "2026-10", StudioSentence.POLICY_FAULTY),
    ],
)
def test_a_file_that_is_no_new_version_is_refused(
    studio: Workspace, course_folder: Path, tmp_path: Path, old: str, new: str, version: str, sentence: StudioSentence
) -> None:
    path = changed(course_folder, tmp_path, old, new, version)
    with pytest.raises(Refusal) as refused:
        studio.policy_changing.begin(TRAINER, path)
    assert refused.value.sentence is sentence
    assert studio.policy_changing.list_changes(TRAINER) == []


def test_one_version_waits_at_a_time_and_can_be_put_away(studio: Workspace, new_policy: Path) -> None:
    change = studio.policy_changing.begin(TRAINER, new_policy)
    with pytest.raises(Refusal) as refused:
        studio.policy_changing.begin(TRAINER, new_policy)
    assert refused.value.sentence is StudioSentence.POLICY_CHANGE_WAITS
    studio.policy_changing.drop(TRAINER, change.id)
    assert studio.policy_changing.begin(TRAINER, new_policy).after == change.after


def test_the_version_that_is_taught_is_saved_as_a_file_to_begin_the_next_one_from(
    studio: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "next" / "policy.yaml"
    path.parent.mkdir()
    studio.policy_changing.save_taught(TRAINER, path)
    with pytest.raises(Refusal) as refused:
        studio.policy_changing.begin(TRAINER, path)
    assert refused.value.sentence is StudioSentence.POLICY_SAME_VERSION
    path.write_text(path.read_text("utf-8").replace("2026-01", "2027-01", 1), encoding="utf-8")
    shown = studio.policy_changing.preview(TRAINER, path)
    assert {one.difference for one in shown.commitments} == {Difference.SAME}
    assert studio.policy_changing.list_changes(TRAINER) == [], "to look at a file keeps nothing"


def test_a_policy_file_that_lies_alone_leaves_the_sharing_questions_as_they_are(tmp_path: Path) -> None:
    studio = open_workspace(tmp_path / "own.clausewise", CONTENT_FOLDER, StandingClock(), resources=RESOURCES)
    try:
        studio.library.open(TRAINER)
        path = tmp_path / "policy.yaml"
        studio.policy_changing.save_taught(TRAINER, path)
        words = path.read_text("utf-8")
        path.write_text(words.replace("2026-01", "2027-01", 1), encoding="utf-8")
        shown = studio.policy_changing.preview(TRAINER, path)
        assert shown.change.before.sharing is not None
        assert shown.change.after.sharing == shown.change.before.sharing
        path.write_text(
            words.replace("2026-01", "2027-01", 1).replace("disclosure.danger", "disclosure.peril"), "utf-8"
        )
        with pytest.raises(Refusal) as refused:
            studio.policy_changing.preview(TRAINER, path)
        assert "sharing.yaml" in refused.value.values["problem"], "questions that do not fit the version are no answer"
    finally:
        studio.close()


def test_a_new_commitment_is_learnt_by_everybody_who_was_trained(
    studio: Workspace, course_folder: Path, tmp_path: Path, aiko: Actor, ben: Actor
) -> None:
    take_quiz(studio, aiko, "locked-drawer")
    path = changed(course_folder, tmp_path, "Nothing stays on", "Nothing stays on")
    words = path.read_text(encoding="utf-8")
    entry = words[words.index("      - id: protect.desk") : words.index("      - id: protect.screen")]
    path.write_text(words.replace(entry, entry + entry.replace("protect.desk", "protect.bin")), encoding="utf-8")
    change = decided(studio, path, Decision.AGAIN)
    assert studio.policy_changing.open(TRAINER, change.id).trained == 1
    plan = studio.policy_changing.plan(TRAINER, change.id)
    assert [one.module for one in plan.standing] == ["office-2026-10-change"], "nothing tests it yet"
    write_item(studio, "protect.bin")
    assert studio.policy_changing.plan(TRAINER, change.id).concerned == 1
    assert studio.policy_changing.adopt(TRAINER, change.id).assigned == 1
    [line] = studio.policy_changing.list_adopted(TRAINER)
    assert (line.given, line.change.account) == (1, "Tomas Ferreira")


def write_item(studio: Workspace, commitment: str) -> None:
    kept = studio.item_editing.add(TRAINER, "tidy-desk", ItemKind.SINGLE_CHOICE, (commitment,), "A bin")
    item = replace(
        kept.draft.item, stem=text("A bin"), explanation=text("So"), options=(option("a", right=True), option("b"))
    )
    studio.item_editing.save(TRAINER, replace(kept.draft, item=item), kept.revision)


def test_a_second_version_teaches_from_the_whole_modules_and_not_from_the_first_delta(
    studio: Workspace, aiko: Actor, clock: StandingClock, course_folder: Path, tmp_path: Path
) -> None:
    take_quiz(studio, aiko)
    first = decided(
        studio, changed(course_folder, tmp_path, "Nothing stays on", "Nothing ever stays on"), Decision.AGAIN
    )
    one = studio.policy_changing.adopt(TRAINER, first.id).change.module
    clock.advance(days=1)
    path = changed(course_folder, tmp_path, "Nothing stays on", "Nobody leaves anything on", "2027-04")
    two = studio.policy_changing.adopt(TRAINER, decided(studio, path, Decision.AGAIN).id).change.module
    assert one is not None and two is not None
    course = studio.catalogue.course()
    before, after = course.module(one).module, course.module(two).module
    assert [item.id for item in after.items] == [item.id for item in before.items]
    assert [page.id for page in after.pages] == [page.id for page in before.pages]
    assert [current.renewal for current in course.modules if current.renewal] == [1, 2]


def test_home_asks_whom_it_concerns_and_nobody_else_to_learn_what_changed(
    studio: Workspace, opened: OpenWorkspace, aiko: Actor, ben: Actor, new_policy: Path
) -> None:
    take_quiz(studio, aiko)
    change = decided(studio, new_policy, Decision.AGAIN)
    delta = studio.policy_changing.adopt(TRAINER, change.id, date(2026, 4, 30)).change.module
    again = opened()
    own, other = again.home.load(aiko), again.home.load(ben)
    assert own.next is not None
    assert (own.next.module.id, own.next.module.due) == (delta, date(2026, 4, 30))
    assert own.sections[0].states[0] is CommitmentState.DUE, "what was proved is asked for anew"
    assert delta not in {one.id for one in other.modules()}
    assert delta not in {one.shown.id for one in again.modules.load(ben)}
    assert delta in {one.shown.id for one in again.modules.load(aiko)}
    take_quiz(again, aiko, str(delta))
    assert again.home.load(aiko).sections[0].states[0] is CommitmentState.PROVED


def test_hr_counts_somebody_as_trained_again_once_they_learnt_what_changed(
    studio: Workspace, aiko: Actor, new_policy: Path
) -> None:
    numbers = [f"{number:05}" for number in range(900, 906)]
    learners = [learner(studio.enrolment.join(number, f"Somebody {number}")) for number in numbers]
    studio.assigning.assign_to_people(HR, "tidy-desk", numbers)
    for one in learners:
        take_quiz(studio, one)
    before = trained_on_the_desk(studio)
    change = decided(studio, new_policy, Decision.AGAIN)
    delta = str(studio.policy_changing.adopt(TRAINER, change.id).change.module)
    assert (before, trained_on_the_desk(studio)) == ((6, 6), (6, 0))
    for one in learners:
        take_quiz(studio, one, delta)
    assert trained_on_the_desk(studio) == (6, 6)
    assert studio.overview.load(HR).count.up_to_date == studio.overview.load(HR).count.people


def trained_on_the_desk(studio: Workspace) -> tuple[int, int]:
    [one] = [one for one in studio.overview.load(HR).trained if one.commitment == "protect.desk"]
    return one.assigned, one.trained


def test_a_delta_module_that_is_withdrawn_leaves_nobody_behind(
    studio: Workspace, aiko: Actor, new_policy: Path, clock: StandingClock
) -> None:
    take_quiz(studio, aiko)
    change = decided(studio, new_policy, Decision.AGAIN)
    delta = str(studio.policy_changing.adopt(TRAINER, change.id, date(2026, 4, 2)).change.module)
    clock.advance(days=9)
    assert studio.overview.load(HR).count.overdue == 1
    studio.publishing.withdraw(TRAINER, delta)
    count = studio.overview.load(HR).count
    assert (count.overdue, count.up_to_date) == (0, count.people)
    assert studio.home.load(aiko).assigned == ()


def test_a_certificate_and_the_ledger_stay_sound_over_an_adoption(
    studio: Workspace, aiko: Actor, new_policy: Path, workspace_path: Path, tmp_path: Path
) -> None:
    take_quiz(studio, aiko)
    with studio.database.reading() as session:
        record = str(session.connection().exec_driver_sql("SELECT id FROM completion").scalar_one())
    old, anew = tmp_path / "old.pdf", tmp_path / "anew.pdf"
    studio.certificates.save(aiko, record, "en", old)
    change = decided(studio, new_policy, Decision.AGAIN)
    delta = str(studio.policy_changing.adopt(TRAINER, change.id).change.module)
    take_quiz(studio, aiko, delta)
    studio.certificates.save(aiko, record, "en", anew)
    for path in (old, anew):
        receipt = read_receipt_file(path)
        assert receipt.is_included() and receipt.checkpoint.is_sound()
        assert receipt.content()["record"]["id"] == record
        assert "2026-01" in json.dumps(receipt.content()), "it says under which wording, and goes on saying it"
    report = verify_file(workspace_path)
    assert (report.verdict, report.records) == (Verdict.SOUND, 2)


def test_what_changed_is_taught_in_the_languages_that_all_of_it_is_in(studio: Workspace, new_policy: Path) -> None:
    kept = studio.module_editing.open(TRAINER, "tidy-desk").kept
    studio.module_editing.save(TRAINER, replace(kept.draft, languages=("en",)), kept.revision)
    studio.publishing.publish(TRAINER, PublishOrder("tidy-desk"))
    change = decided(studio, new_policy, Decision.AGAIN)
    plan = studio.policy_changing.plan(TRAINER, change.id)
    assert plan.delta is not None
    assert plan.delta.languages == ("en",)
    assert plan.standing == ()
