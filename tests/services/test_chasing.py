"""HR sees who is late, in whose team, on any day, and makes files that say the same."""

import csv
import zipfile
from datetime import date
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from icalendar import Calendar

from app.domain.chasing import ChaseFilter, Chosen, GroupKey, GroupKind, Wording
from app.domain.hr_sentences import HrSentence
from app.domain.people import Actor, Person
from app.domain.refusals import Cancelled, Refusal, Sentence
from app.domain.releases import Release
from app.services.chase_writing import ChaseFormat, ChaseOrder
from app.services.chasing import PEOPLE_OF_A_PAGE
from app.services.enrolment import learner
from app.services.workspace import Workspace
from app.storage import assignments, bulk, exports
from app.storage.people_states import PersonState, save_states
from tests.builders import StandingClock, take_quiz
from tests.queries import counted

TODAY = date(2026, 4, 20)
LATE = ChaseFilter(TODAY)
DUE = date(2026, 4, 10)
MANAGED, SUPPORT = GroupKey(GroupKind.MANAGER, "00008"), GroupKey(GroupKind.DEPARTMENT, "Support")


def state(number: str, name: str, department: str = "", manager: str = "", email: str = "") -> PersonState:
    return PersonState(number, name, department, "", manager, email, None, None)


@pytest.fixture
def team(workspace: Workspace, clock: StandingClock, hr: Actor) -> dict[str, Person]:
    """Four people who are late with a module, of whom two have a manager and two an address; and the manager."""
    people = {}
    for wanted in (
        state("00417", "Mirei Asanuma", "Support", "00008", "mirei@example.org"),
        state("00093", "佐倉 ひより", "サポート", "00008", "not an address"),
        state("01260", "Søren Aabyholt", "Support", "", "soren@example.org"),
        state("00731", "Łucja Wrzosecka"),
        state("00008", "Ines Fallowbrook", "HR"),
    ):
        person = workspace.enrolment.join(wanted.number, wanted.name)
        with workspace.database.transaction() as session:
            save_states(session, [(person.id, wanted)], clock().date())
        people[wanted.number] = person
    workspace.assigning.assign_to_people(hr, "tidy-desk", [one for one in people if one != "00008"], DUE)
    clock.advance(days=19)
    return people


def order(
    target: Path,
    form: ChaseFormat = ChaseFormat.MERGE_CSV,
    wanted: ChaseFilter = LATE,
    chosen: Chosen | None = None,
    **wordings: Wording,
) -> ChaseOrder:
    return ChaseOrder(wanted, chosen or Chosen(), form, dict(wordings), Release("Reminding"), target, "en")  # type: ignore[arg-type]


def rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))[1:]


def names(workspace: Workspace, hr: Actor, wanted: ChaseFilter = LATE) -> list[str]:
    found = []
    for group in workspace.chasing.overview(hr, wanted).groups:
        found += [person.name for person in workspace.chasing.people(hr, wanted, group.key).people]
    return found


def refused(sentence: Sentence, workspace: Workspace, hr: Actor, wanted: ChaseOrder) -> None:
    with pytest.raises(Refusal) as found:
        workspace.chasing.save(hr, wanted)
    assert found.value.sentence is sentence
    assert not wanted.target.exists()
    with workspace.database.reading() as session:
        assert exports.list_exports(session, 10) == []


# ---------------------------------------------------------------- the list


def test_who_is_late_stands_under_their_manager_then_their_department(
    workspace: Workspace, hr: Actor, team: dict[str, Person]
) -> None:
    found = workspace.chasing.overview(hr, LATE)
    assert [(one.key, one.name, one.people, one.modules, one.without_email, one.days) for one in found.groups] == [
        (MANAGED, "Ines Fallowbrook", 2, 2, 1, 10),
        (SUPPORT, "Support", 1, 1, 0, 10),
        (GroupKey(GroupKind.NONE), "", 1, 1, 1, 10),
    ]
    assert (found.count.people, found.count.modules, found.count.without_email) == (4, 4, 2)
    assert workspace.chasing.count(hr) == 4
    page = workspace.chasing.people(hr, LATE, MANAGED)
    assert [(one.number, one.manager_name, one.has_email()) for one in page.people] == [
        ("00093", "Ines Fallowbrook", False),
        ("00417", "Ines Fallowbrook", True),
    ]
    (module,) = page.people[0].modules
    assert (module.module, module.title.en, module.due, module.days) == ("tidy-desk", "The tidy desk", DUE, 10)
    assert not page.more


def test_the_last_day_in_time_is_not_late(workspace: Workspace, hr: Actor, team: dict[str, Person]) -> None:
    assert names(workspace, hr, ChaseFilter(DUE)) == []
    assert len(names(workspace, hr, ChaseFilter(date(2026, 4, 11)))) == 4


def test_the_list_of_a_past_day_stays_as_it_was(
    workspace: Workspace, hr: Actor, team: dict[str, Person], clock: StandingClock
) -> None:
    before = names(workspace, hr)
    clock.advance(days=1)
    mirei = team["00417"]
    take_quiz(workspace, learner(mirei))
    with workspace.database.transaction() as session:
        save_states(session, [(team["01260"].id, state("01260", "Another Name", "Sales"))], clock().date())
        left = PersonState("00731", "Łucja Wrzosecka", "", "", "", "", None, clock().date().isoformat())
        save_states(session, [(team["00731"].id, left)], clock().date())
        [own] = assignments.list_assignments(session, team["00093"].id)
    workspace.assigning.change_due(hr, own.id, date(2026, 5, 30))
    assert names(workspace, hr) == before
    assert names(workspace, hr, ChaseFilter(date(2026, 4, 21))) == ["Another Name", "Łucja Wrzosecka"]
    assert names(workspace, hr, ChaseFilter(date(2026, 4, 22))) == ["Another Name"]


def test_filters_by_department_module_and_age(
    workspace: Workspace, hr: Actor, team: dict[str, Person], clock: StandingClock
) -> None:
    workspace.assigning.assign_to_people(hr, "locked-drawer", ["00417"], TODAY)
    clock.advance(days=1)
    tomorrow = clock().date()
    assert names(workspace, hr, ChaseFilter(tomorrow, department="サポート")) == ["佐倉 ひより"]
    assert names(workspace, hr, ChaseFilter(tomorrow, module="locked-drawer")) == ["Mirei Asanuma"]
    assert names(workspace, hr, ChaseFilter(tomorrow, ages=(1, 7))) == ["Mirei Asanuma"]
    assert len(names(workspace, hr, ChaseFilter(tomorrow, ages=(8, 30)))) == 4
    assert names(workspace, hr, ChaseFilter(tomorrow, ages=(12, None))) == []
    (group,) = workspace.chasing.overview(hr, ChaseFilter(tomorrow, ages=(1, 7))).groups
    assert (group.modules, group.days) == (1, 1)


def test_people_of_a_group_come_in_pages_by_their_number(workspace: Workspace, hr: Actor, clock: StandingClock) -> None:
    count = PEOPLE_OF_A_PAGE + 30
    with workspace.database.transaction() as session:
        bulk.add_people(session, [(n, f"{n:05d}", f"Person {n}", "Support") for n in range(1, count + 1)], clock())
    workspace.assigning.assign_to_everyone(hr, "tidy-desk", DUE)
    clock.advance(days=19)
    first = workspace.chasing.people(hr, LATE, SUPPORT)
    assert (len(first.people), first.more) == (PEOPLE_OF_A_PAGE, True)
    rest = workspace.chasing.people(hr, LATE, SUPPORT, after=first.people[-1].number)
    assert (len(rest.people), rest.more) == (30, False)
    assert [one.number for one in (*first.people, *rest.people)] == [f"{n:05d}" for n in range(1, count + 1)]


def test_there_is_no_query_for_each_person(workspace: Workspace, hr: Actor, clock: StandingClock) -> None:
    def queries(people: int) -> int:
        with workspace.database.transaction() as session:
            first = bulk.next_person_id(session)
            rows_ = [(first + n, f"{first + n:05d}", "Somebody", "Support") for n in range(people)]
            bulk.add_people(session, rows_, clock())
        workspace.assigning.assign_to_everyone(hr, "tidy-desk", DUE)
        with counted(workspace.database) as ran:
            workspace.chasing.overview(hr, ChaseFilter(TODAY))
            workspace.chasing.people(hr, ChaseFilter(TODAY), SUPPORT)
        return len(ran)

    few = queries(5)
    assert queries(300) == few > 0


# ---------------------------------------------------------------- the files


def test_the_merge_file_says_what_the_list_says(
    workspace: Workspace, hr: Actor, team: dict[str, Person], tmp_path: Path
) -> None:
    made = workspace.chasing.save(hr, order(tmp_path / "late.csv"))
    assert (made.file.rows, made.file.people, made.without_email) == (4, 4, 0)
    found = rows(tmp_path / "late.csv")
    assert sorted(row[1] for row in found) == sorted(names(workspace, hr))
    assert {row[0]: row[5] for row in found}["00417"] == "Ines Fallowbrook"
    with workspace.database.reading() as session:
        (entry,) = exports.list_exports(session, 10)
    assert (entry.subject, entry.purpose, entry.format, entry.sha256) == (
        "chasing",
        "Reminding",
        "merge-csv",
        made.file.sha256,
    )


def test_only_who_is_chosen_is_in_the_file(
    workspace: Workspace, hr: Actor, team: dict[str, Person], tmp_path: Path
) -> None:
    chosen = Chosen(
        everybody=False, groups=frozenset({MANAGED}), people={team["00093"].id: False, team["00731"].id: True}
    )
    workspace.chasing.save(hr, order(tmp_path / "late.csv", chosen=chosen))
    assert [row[0] for row in rows(tmp_path / "late.csv")] == ["00417", "00731"]


def test_the_calendar_has_one_event_for_each_module_that_is_late(
    workspace: Workspace, hr: Actor, team: dict[str, Person], tmp_path: Path
) -> None:
    made = workspace.chasing.save(hr, order(tmp_path / "late.ics", ChaseFormat.ICS))
    events = Calendar.from_ical((tmp_path / "late.ics").read_bytes()).walk("VEVENT")
    assert made.file.rows == len(events) == 4
    with workspace.database.reading() as session:
        [own] = assignments.list_assignments(session, team["00417"].id)
    (mirei,) = [one for one in events if one["UID"].startswith(str(own.id))]
    assert mirei["SUMMARY"] == "The tidy desk: Mirei Asanuma (00417)"
    assert mirei.decoded("DTSTART") == DUE


def test_messages_go_to_those_with_an_address_in_their_language_and_the_others_are_counted(
    workspace: Workspace, hr: Actor, team: dict[str, Person], tmp_path: Path
) -> None:
    quiz = workspace.quizzes.start(learner(team["01260"]), "locked-drawer")
    for place in quiz.attempt.unanswered():
        workspace.quizzes.submit_answer(learner(team["01260"]), quiz.attempt.id, place.position, ("a",))
    workspace.quizzes.finish(learner(team["01260"]), quiz.attempt.id, "ja")
    target = tmp_path / "late.zip"
    made = workspace.chasing.save(
        hr, order(target, ChaseFormat.EML, en=Wording("Open: {count}", "Dear {name}\n{modules}"))
    )
    assert (made.file.rows, made.without_email) == (2, 2)
    with zipfile.ZipFile(target) as archive:
        english, japanese = [message_from_bytes(archive.read(one), policy=default) for one in archive.namelist()]
    assert (english["To"], english["Subject"]) == ("Mirei Asanuma <mirei@example.org>", "Open: 1")
    assert english.get_content().startswith("Dear Mirei Asanuma\r\n– The tidy desk: due 10 April 2026 (10 days late)")
    assert japanese["Subject"] == "期限を過ぎた研修が1件あります"
    assert "・机の上を片づける：期限 2026年4月10日（10日超過）" in japanese.get_content()


def test_one_message_is_a_file_of_its_own_and_several_are_not(
    workspace: Workspace, hr: Actor, team: dict[str, Person], tmp_path: Path
) -> None:
    refused(HrSentence.REMINDER_NEEDS_ZIP, workspace, hr, order(tmp_path / "late.eml", ChaseFormat.EML))
    one = Chosen(everybody=False, people={team["00417"].id: True})
    workspace.chasing.save(hr, order(tmp_path / "late.eml", ChaseFormat.EML, chosen=one))
    message = message_from_bytes((tmp_path / "late.eml").read_bytes(), policy=default)
    assert message["To"] == "Mirei Asanuma <mirei@example.org>"


def test_what_cannot_be_made_leaves_neither_file_nor_entry(
    workspace: Workspace, hr: Actor, team: dict[str, Person], tmp_path: Path
) -> None:
    target = tmp_path / "late.zip"
    nobody = Chosen(everybody=False)
    unreachable = Chosen(everybody=False, people={team["00731"].id: True})
    refused(HrSentence.REMINDER_NOBODY, workspace, hr, order(target, ChaseFormat.ICS, chosen=nobody))
    refused(HrSentence.REMINDER_NO_ADDRESS, workspace, hr, order(target, ChaseFormat.EML, chosen=unreachable))
    refused(HrSentence.REMINDER_WITHOUT_MODULES, workspace, hr, order(target, ChaseFormat.EML, en=Wording("x", "y")))


@pytest.mark.parametrize("form", list(ChaseFormat))
def test_cancelling_leaves_nothing(
    workspace: Workspace, hr: Actor, team: dict[str, Person], tmp_path: Path, form: ChaseFormat
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()

    def cancel(_count: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        workspace.chasing.save(hr, order(folder / "late.zip", form), cancel)
    assert list(folder.iterdir()) == []
    with workspace.database.reading() as session:
        assert exports.list_exports(session, 10) == []


def test_addresses_are_one_text_and_no_export(workspace: Workspace, hr: Actor, team: dict[str, Person]) -> None:
    found = workspace.chasing.addresses(hr, LATE, Chosen())
    assert (found.text, found.people, found.without_email) == ("mirei@example.org; soren@example.org", 2, 2)
    with workspace.database.reading() as session:
        assert exports.list_exports(session, 10) == []
    with pytest.raises(Refusal) as nobody:
        workspace.chasing.addresses(hr, LATE, Chosen(everybody=False))
    assert nobody.value.sentence is HrSentence.REMINDER_NOBODY
