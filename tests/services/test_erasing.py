"""An erasure leaves the name nowhere in the file, and the ledger of everybody else whole."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.allowances import AllowanceKind
from app.domain.corrections import OtherPerson, OtherResult
from app.domain.hr_sentences import HrSentence
from app.domain.inquiries import AboutKind, Desk, InquiryKind
from app.domain.ledger_report import Verdict
from app.domain.people import Actor
from app.domain.records import ExportFormat, RecordFilter, RecordSort
from app.domain.refusals import Refusal, Sentence
from app.domain.releases import Release
from app.services.correction_steps import CorrectionOrder
from app.services.enrolment import learner
from app.services.record_export import ExportOrder
from app.services.workspace import Workspace
from app.storage import facts, ledger, people_states, person_settings
from app.storage.free_texts import plain_texts
from app.storage.own_rows import list_own_rows
from app.storage.people_states import PersonState
from app.storage.tables import CompletionRow
from tests.builders import StandingClock, right_choice, take_quiz
from tests.conftest import OpenWorkspace

NAME, NUMBER, EMAIL = "Mirei Quentin-Asanuma", "X-00417-Q", "mirei.quentin@example.org"
EARLIER = "Mirei Vosskuhler"
OLD_NUMBER = "T-88123"
STATE = PersonState(NUMBER, NAME, "Support", "Agent", "", EMAIL, "2024-04-01", None)


@pytest.fixture
def mirei(workspace: Workspace, hr: Actor, clock: StandingClock, tmp_path: Path) -> Actor:
    """Somebody with something in every table, whose name and number have changed, and whom others name."""
    mirei = learner(workspace.enrolment.join(OLD_NUMBER, EARLIER))
    ben = learner(workspace.enrolment.join("00777", "Ben Okafor"))
    take_quiz(workspace, mirei)
    record = _newest(workspace)
    workspace.attesting.attest(mirei, record, "en")
    clock.advance(days=1)
    with workspace.database.transaction() as session:
        people_states.save_states(session, [(mirei.learner(), STATE)], clock().date())
        ledger.append_identity(session, mirei.learner(), clock())
        ben_state = PersonState("00777", "Ben Okafor", "Support", "", NUMBER, "", None, None)
        people_states.save_states(session, [(ben.learner(), ben_state)], clock().date())
    clock.advance(days=1)
    with workspace.database.transaction() as session:
        people_states.save_states(session, [(ben.learner(), ben_state._replace(job="Lead"))], clock().date())
    workspace.assigning.assign_to_everyone(hr, "tidy-desk", date(2026, 12, 1))
    with workspace.database.reading() as session:
        ids = session.execute(sa.text("SELECT id FROM assignment")).scalars().all()
    clock.advance(days=1)
    workspace.correcting.correct(hr, CorrectionOrder(record, OtherResult(2, 4), f"The sheet of {NAME} was another"))
    _move_the_due_day(workspace, clock)
    workspace.allowing.grant(hr, NUMBER, None, AllowanceKind.ATTEMPTS, 3, f"{NAME} was ill")
    workspace.allowing.grant(hr, "00777", None, AllowanceKind.ATTEMPTS, 3, f"As for {EARLIER} ({NUMBER})")
    quiz = workspace.quizzes.start(mirei, "locked-drawer")
    workspace.quizzes.save_draft(mirei, quiz.attempt.id, 1, right_choice(quiz.attempt.items[0].item))
    workspace.lessons.open(mirei, "tidy-desk", 2)
    workspace.practice.overview(mirei)
    asked = workspace.inquiries.ask(mirei, InquiryKind.QUESTION, Desk.HR, AboutKind.NONE, "", f"I am {NAME}.")
    workspace.inquiries.answer(hr, asked.id, f"Yes, {NAME}.")
    other = workspace.inquiries.ask(ben, InquiryKind.QUESTION, Desk.HR, AboutKind.NONE, "", f"Who is {NAME.upper()}?")
    workspace.inquiries.answer(hr, other.id, f"{EARLIER}, number {NUMBER}.")
    order = ExportOrder(
        RecordFilter(search=NAME),
        RecordSort(),
        ExportFormat.CSV,
        Release(f"For {NAME}"),
        tmp_path / f"{NUMBER}.csv",
        "en",
    )
    workspace.exports.export(hr, order)
    workspace.home.keep_for_next_start(mirei, workspace.home.load(mirei))
    workspace.enrolment.join(NUMBER, NAME)
    take_quiz(workspace, ben)
    assert ids
    return mirei


def _newest(workspace: Workspace) -> str:
    with workspace.database.reading() as session:
        return session.scalars(sa.select(CompletionRow.id).order_by(CompletionRow.sequence.desc())).first() or ""


def _move_the_due_day(workspace: Workspace, clock: StandingClock) -> None:
    """Leave a past state of every assignment, as a change on a later day does."""
    with workspace.database.transaction() as session:
        session.execute(
            sa.text(
                "INSERT INTO assignment_past (assignment_id, since, until, grace) "
                "SELECT id, '2026-04-01', '2026-04-02', 0 FROM assignment"
            )
        )
        session.execute(
            sa.text(
                "INSERT INTO practice_review (person_id, item, mark, reviewed) "
                "SELECT id, 'tidy-desk.one', 1, '2026-04-01 00:00:00.000000' FROM person"
            )
        )


def bytes_of(path: Path) -> bytes:
    """Return everything that lies on the disk of a workspace: the file, its log, and what else is beside it."""
    return b"".join(one.read_bytes() for one in sorted(path.parent.glob(path.name + "*")))


def found_in(path: Path) -> set[str]:
    whole = bytes_of(path).lower()
    return {one for one in (NAME, EARLIER, NUMBER, OLD_NUMBER, EMAIL) if one.lower().encode() in whole}


def rows_about(workspace: Workspace, person_id: int) -> dict[str, int]:
    with workspace.database.reading() as session:
        return {table: len(rows) for table, rows in list_own_rows(session, person_id).items() if rows}


def test_the_name_is_nowhere_in_the_file_and_was_there_before(
    workspace: Workspace, mirei: Actor, hr: Actor, workspace_path: Path
) -> None:
    assert found_in(workspace_path) == {NAME, EARLIER, NUMBER, OLD_NUMBER, EMAIL}
    assert len(rows_about(workspace, mirei.learner())) >= 19, "there has to be something to erase in each table"
    done = workspace.erasing.erase(hr, NUMBER, "She asked for it")
    assert found_in(workspace_path) == set()
    assert rows_about(workspace, mirei.learner()) == {}
    assert done.log_emptied
    assert done.tombstones == 6  # 2 records, 1 agreement, 1 change of number, 1 correction, 1 export that named her


def test_afterwards_the_ledger_is_sound_and_everybody_else_is_as_before(
    workspace: Workspace, mirei: Actor, hr: Actor
) -> None:
    ben = learner(workspace.enrolment.join("00777", "Ben Okafor"))
    before = workspace.own_data.load(ben)
    workspace.erasing.erase(hr, NUMBER, "She asked for it")
    report = workspace.integrity.verify()
    assert (report.verdict, report.breaks) == (Verdict.SOUND, ())
    after = workspace.own_data.load(ben)
    assert replace(after.held, settings=before.held.settings) == before.held
    assert workspace.own_data.check(ben).broken == 0
    [own] = workspace.inquiries.list_own(ben)
    assert own.inquiry.text == "Who is […]?"
    assert own.inquiry.answers[0].text == "[…], number […]."


def test_the_log_of_exports_keeps_what_left_and_for_what(workspace: Workspace, mirei: Actor, hr: Actor) -> None:
    workspace.erasing.erase(hr, NUMBER, "She asked for it")
    with workspace.database.reading() as session:
        [row] = session.execute(sa.text("SELECT purpose, file_name, filter, row_count, length(sha256) FROM export"))
    assert (row[0], row[1], row[3], row[4]) == ("For […]", "[…].csv", 1, 64)
    assert '"search":"[…]"' in row[2]


def test_who_used_this_computer_is_forgotten(workspace: Workspace, mirei: Actor, hr: Actor) -> None:
    assert workspace.enrolment.current() is not None
    workspace.erasing.erase(hr, NUMBER, "She asked for it")
    assert workspace.enrolment.current() is None


def test_the_preview_says_what_goes_what_stays_and_what_speaks_against_it(
    workspace: Workspace, mirei: Actor, hr: Actor
) -> None:
    shown = workspace.erasing.preview(hr, NUMBER)
    assert shown.person.name == NAME
    assert {part.name for part in shown.goes} == {
        "who", "progress", "results", "corrections", "answers", "agreements", "assignments", "practice", "questions",
        "readings", "settings",
    }  # fmt: skip
    left = [staying.left.en for staying in shown.stays]
    assert left[0].startswith("5 tombstones")
    assert left[1].startswith("1 entry about a file")
    assert left[2].startswith("4 texts name them")
    assert [warning.en[:24] for warning in shown.warnings] == ["They still work here. Wh"]


def test_who_has_left_within_the_period_is_still_needed(
    workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock
) -> None:
    state = PersonState("00123", "Aiko Tanaka", "", "", "", "", None, "2026-03-31")
    with workspace.database.transaction() as session:
        people_states.save_states(session, [(aiko.learner(), state)], clock().date())
    [warning] = workspace.erasing.preview(hr, "00123").warnings
    assert warning.en == "By your own period the proof of their training is needed until 31 March 2031."
    clock.advance(days=5 * 366)
    assert workspace.erasing.preview(hr, "00123").warnings == ()


@pytest.mark.parametrize(
    ("reason", "sentence"),
    [
        ("", Sentence.REASON_MISSING),
        (f"{NAME} asked", HrSentence.ERASURE_REASON_NAMES),
        (f"{EARLIER} asked", HrSentence.ERASURE_REASON_NAMES),
        (f"{NUMBER} asked", HrSentence.ERASURE_REASON_NAMES),
    ],
)
def test_a_reason_is_needed_and_it_must_not_name_the_person(
    workspace: Workspace, mirei: Actor, hr: Actor, reason: str, sentence: Sentence
) -> None:
    with pytest.raises(Refusal) as refused:
        workspace.erasing.erase(hr, NUMBER, reason)
    assert refused.value.sentence is sentence
    assert workspace.erasing.preview(hr, NUMBER).person.name == NAME


def test_the_reason_of_an_earlier_erasure_does_not_name_anybody_either(
    workspace: Workspace, aiko: Actor, ben: Actor, hr: Actor, workspace_path: Path
) -> None:
    take_quiz(workspace, aiko)
    workspace.erasing.erase(hr, "00123", "As Ben Okafor asked")
    assert b"Ben Okafor" in bytes_of(workspace_path)
    workspace.erasing.erase(hr, "00777", "On request")
    assert b"Ben Okafor" not in bytes_of(workspace_path)
    report = workspace.integrity.verify()
    assert (report.verdict, report.records, report.erased) == (Verdict.SOUND, 0, 2)


def test_every_column_that_people_may_write_into_is_looked_at(
    workspace: Workspace, mirei: Actor, hr: Actor, workspace_path: Path
) -> None:
    """Also in tables that are added later: what is not looked at is named in the program."""
    columns = plain_texts()
    assert {"allowance", "inquiry", "inquiry_answer", "person_setting", "workspace_fact"} <= set(columns)
    later = sa.MetaData()
    sa.Table("later", later, sa.Column("id", sa.Integer, primary_key=True), sa.Column("note", sa.String))
    assert plain_texts(later) == {"later": ("note",)}
    ben = workspace.enrolment.join("00777", "Ben Okafor")
    with workspace.database.transaction() as session:
        facts.save_fact(session, "view", f'{{"number":"{NUMBER}","search":"{NAME}"}}')
        person_settings.save_setting(session, ben.id, "draft", f"To {EARLIER}")
    workspace.erasing.erase(hr, NUMBER, "She asked for it")
    assert found_in(workspace_path) == set()
    with workspace.database.reading() as session:
        assert facts.load_fact(session, "view") == '{"number":"[…]","search":"[…]"}'


def test_who_has_the_same_name_keeps_it(workspace: Workspace, aiko: Actor, hr: Actor) -> None:
    other = learner(workspace.enrolment.join("00999", "Aiko Tanaka"))
    take_quiz(workspace, other)
    workspace.erasing.erase(hr, "00123", "On request")
    assert workspace.erasing.preview(hr, "00999").person.name == "Aiko Tanaka"
    assert workspace.integrity.verify().verdict is Verdict.SOUND


def test_somebody_new_is_not_taken_for_who_was_erased(
    workspace: Workspace, aiko: Actor, ben: Actor, hr: Actor, tmp_path: Path
) -> None:
    for actor in (aiko, ben):
        take_quiz(workspace, actor)
    order = ExportOrder(
        RecordFilter(), RecordSort(), ExportFormat.CSV, Release("For the audit"), tmp_path / "a.csv", "en"
    )
    workspace.exports.export(hr, order)
    workspace.erasing.erase(hr, "00777", "On request")
    newcomer = learner(workspace.enrolment.join("00888", "Cem Yilmaz"))
    assert newcomer.person_id == ben.person_id
    assert workspace.own_data.load(newcomer).exports == ()
    assert len(workspace.own_data.load(aiko).exports) == 1
    assert workspace.integrity.verify().verdict is Verdict.SOUND


def test_an_unknown_person_is_refused(workspace: Workspace, hr: Actor) -> None:
    for act in (lambda: workspace.erasing.preview(hr, "1"), lambda: workspace.erasing.erase(hr, "1", "Why not")):
        with pytest.raises(Refusal) as refused:
            act()
        assert refused.value.sentence is Sentence.PERSON_UNKNOWN


def test_a_record_that_was_moved_to_who_is_erased_stays_explained_to_who_had_it(
    workspace: Workspace, aiko: Actor, ben: Actor, hr: Actor
) -> None:
    take_quiz(workspace, aiko)
    order = CorrectionOrder(_newest(workspace), OtherPerson("00777"), "It was taken by Ben Okafor")
    workspace.correcting.correct(hr, order)
    workspace.erasing.erase(hr, "00777", "On request")
    [own] = workspace.own_data.load(aiko).corrections
    assert (own.correction.reason, own.correction.replacement_id) == ("It was taken by […]", None)
    assert own.before is not None
    assert workspace.integrity.verify().verdict is Verdict.SOUND
    assert workspace.own_data.check(aiko).broken == 0


@settings(max_examples=12)
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 30)), min_size=2, max_size=8))
def test_after_any_mixture_of_corrections_and_erasures_the_ledger_is_sound(
    opened: OpenWorkspace, hr: Actor, steps: list[tuple[int, int]]
) -> None:
    workspace = opened()
    actors = [learner(workspace.enrolment.join(f"P-{number}-N", f"Person Number{number}")) for number in range(3)]
    for actor in actors:
        take_quiz(workspace, actor, wrong=1)
    acts: list[Callable[[int], object]] = [
        lambda place: workspace.correcting.correct(
            hr, CorrectionOrder(_any(workspace, place), OtherResult(place % 4, 4), "A")
        ),
        lambda place: workspace.correcting.correct(
            hr, CorrectionOrder(_any(workspace, place), OtherPerson(f"P-{place % 3}-N"), f"P-{place % 3}-N")
        ),
        lambda place: workspace.erasing.erase(hr, f"P-{place % 3}-N", "On request"),
        lambda place: take_quiz(workspace, actors[place % 3]),
    ]
    for act, place in steps:
        try:
            acts[act](place)
        except Refusal:
            continue
        except sa.exc.IntegrityError:
            assert act == 3  # whoever was erased cannot begin a quiz
    report = workspace.integrity.verify()
    assert (report.verdict, report.breaks) == (Verdict.SOUND, ())


def _any(workspace: Workspace, place: int) -> str:
    with workspace.database.reading() as session:
        found = session.scalars(sa.select(CompletionRow.id).order_by(CompletionRow.sequence)).all()
    return found[place % len(found)] if found else ""
