"""A roster comes in whole or not at all, and what the program wrote changes nothing when it comes back."""

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import event

from app.domain.hr_sentences import HrSentence
from app.domain.ledger_report import Verdict
from app.domain.people import Actor
from app.domain.people_lists import PeopleFilter, PeopleSort
from app.domain.refusals import Cancelled, Refusal, Sentence
from app.domain.releases import Release
from app.domain.roster import ColumnMapping, RosterField
from app.domain.roster_dates import DayOrder
from app.domain.roster_diff import ChangeKind
from app.domain.roster_problems import Complaint
from app.domain.roster_rows import RosterSource
from app.services.roster_export import RosterFormat, RosterOrder
from app.services.roster_importing import PreviewOver, RosterApplied, RosterChoices
from app.services.workspace import Workspace
from app.storage import people_states
from tests.builders import StandingClock
from tests.formats.roster_corpus import HEADINGS, PEOPLE, as_text, write_csv

AS_THEY_ARE = RosterChoices()


def roster(tmp_path: Path, *rows: tuple[str, ...], headings: tuple[str, ...] = HEADINGS) -> RosterSource:
    return RosterSource(write_csv(tmp_path / "roster.csv", as_text((headings, *rows))))


def bring_in(
    workspace: Workspace, hr: Actor, source: RosterSource, choices: RosterChoices = AS_THEY_ARE
) -> RosterApplied:
    return workspace.rosters.apply(hr, workspace.rosters.read(hr, source), choices)


def states(workspace: Workspace, day: date) -> dict[str, tuple[object, ...]]:
    with workspace.database.reading() as session:
        return {row[1]: tuple(row[2:]) for row in session.execute(people_states.select_states(day))}


def leaves(workspace: Workspace) -> dict[str, int]:
    with workspace.database.reading() as session:
        rows = session.connection().exec_driver_sql("SELECT kind, count(*) FROM ledger_leaf GROUP BY kind")
        return {kind: count for kind, count in rows}  # noqa: C416


@contextmanager
def statements(workspace: Workspace) -> Iterator[list[str]]:
    seen: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        seen.append(statement)

    engine = workspace.database._engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(engine, "before_cursor_execute", note)


def test_people_are_added_with_everything_that_the_file_says(
    workspace: Workspace, hr: Actor, clock: StandingClock, tmp_path: Path
) -> None:
    applied = bring_in(workspace, hr, roster(tmp_path, *PEOPLE))
    assert applied == RosterApplied(added=3, changed=0, left=0, returned=0, unchanged=0, skipped=0)
    found = states(workspace, clock().date())
    assert found["00417"] == ("浅沼 みれい", "サポート", "主任", "00093", "mirei@example.com", "2020-04-01", None)
    assert found["01260"][-1] == "2026-01-31"


def test_the_second_time_nothing_changes(workspace: Workspace, hr: Actor, tmp_path: Path) -> None:
    source = roster(tmp_path, *PEOPLE)
    bring_in(workspace, hr, source)
    before = leaves(workspace)
    assert bring_in(workspace, hr, source).unchanged == 3
    assert leaves(workspace) == before


def test_what_people_were_before_is_kept_for_the_days_before(
    workspace: Workspace, hr: Actor, clock: StandingClock, tmp_path: Path
) -> None:
    bring_in(workspace, hr, roster(tmp_path, ("1", "Mirei", "Sales"), headings=HEADINGS[:3]))
    before = clock().date()
    clock.advance(days=10)
    applied = bring_in(workspace, hr, roster(tmp_path, ("1", "Mirei", "Legal"), headings=HEADINGS[:3]))
    assert applied.changed == 1
    assert states(workspace, before)["1"][1] == "Sales"
    assert states(workspace, clock().date())["1"][1] == "Legal"


def test_a_new_name_gets_a_leaf_and_the_ledger_holds(
    workspace: Workspace, hr: Actor, aiko: Actor, tmp_path: Path
) -> None:
    rows = [(f"{n:05d}", f"Person {n}", "Sales") for n in range(600)]
    bring_in(workspace, hr, roster(tmp_path, ("00123", "Aiko Tanaka", ""), *rows[:50], headings=HEADINGS[:3]))
    assert "identity" not in leaves(workspace)
    renamed = [(number, f"{name} B", "Sales") for number, name, _ in rows[:50]]
    applied = bring_in(workspace, hr, roster(tmp_path, ("00123", "Aiko Mori", ""), *renamed, headings=HEADINGS[:3]))
    assert applied.changed == 51
    assert leaves(workspace)["identity"] == 51
    assert workspace.integrity.verify().verdict is Verdict.SOUND


def test_who_leaves_keeps_their_records(workspace: Workspace, hr: Actor, aiko: Actor, tmp_path: Path) -> None:
    choices = RosterChoices(absent_left_on=date(2026, 3, 31))
    source = roster(tmp_path, ("00500", "Ben", "Sales"), headings=HEADINGS[:3])
    preview = workspace.rosters.read(hr, source)
    assert [person.entry.number for person in preview.diff.absent] == ["00123"]
    assert (preview.people(RosterChoices()), preview.people(choices)) == (1, 2)
    assert workspace.rosters.apply(hr, preview, choices).left == 1
    assert states(workspace, date(2026, 4, 1))["00123"][-1] == "2026-03-31"
    assert workspace.enrolment.current() is not None


def test_without_that_choice_nobody_leaves(workspace: Workspace, hr: Actor, aiko: Actor, tmp_path: Path) -> None:
    assert bring_in(workspace, hr, roster(tmp_path, ("00500", "Ben", ""), headings=HEADINGS[:3])).left == 0
    assert states(workspace, date(2026, 4, 1))["00123"][-1] is None


def test_bad_rows_stop_everything_unless_they_are_to_be_skipped(
    workspace: Workspace, hr: Actor, clock: StandingClock, tmp_path: Path
) -> None:
    source = roster(tmp_path, ("1", "Mirei", "Sales"), ("2", "", "Legal"), ("1 ", "Ben", ""), headings=HEADINGS[:3])
    preview = workspace.rosters.read(hr, source)
    assert [(problem.row, problem.complaint) for problem in preview.diff.problems] == [
        (2, Complaint.NUMBER_TWICE),
        (3, Complaint.NAME_MISSING),
        (4, Complaint.NUMBER_TWICE),
    ]
    with pytest.raises(Refusal) as refused:
        workspace.rosters.apply(hr, preview)
    assert refused.value.sentence is HrSentence.ROSTER_ROWS_BAD
    assert states(workspace, clock().date()) == {}
    source = roster(tmp_path, ("1", "Mirei", "Sales"), ("2", "", "Legal"), headings=HEADINGS[:3])
    applied = bring_in(workspace, hr, source, RosterChoices(skip_bad=True))
    assert (applied.added, applied.skipped) == (1, 1)


def test_nobody_leaves_while_a_row_does_not_say_whose_it_is(
    workspace: Workspace, hr: Actor, aiko: Actor, tmp_path: Path
) -> None:
    preview = workspace.rosters.read(hr, roster(tmp_path, ("", "Aiko Tanaka", ""), headings=HEADINGS[:3]))
    with pytest.raises(Refusal) as refused:
        workspace.rosters.apply(hr, preview, RosterChoices(date(2026, 3, 31), skip_bad=True))
    assert refused.value.sentence is HrSentence.ROSTER_ABSENT_UNSURE


def test_cancelling_while_it_applies_leaves_nothing(
    workspace: Workspace, hr: Actor, clock: StandingClock, tmp_path: Path
) -> None:
    rows = [(f"{n:05d}", f"Person {n}", "Sales") for n in range(12_000)]
    preview = workspace.rosters.read(hr, roster(tmp_path, *rows, headings=HEADINGS[:3]))
    seen: list[int] = []

    def cancel(people: int) -> None:
        seen.append(people)
        if people == 10_000:
            raise Cancelled

    with pytest.raises(Cancelled):
        workspace.rosters.apply(hr, preview, progress=cancel)
    assert seen == [5_000, 10_000]
    assert states(workspace, clock().date()) == {}
    assert workspace.rosters.apply(hr, preview).added == 12_000  # the positive control


def test_cancelling_while_it_reads_is_heard(workspace: Workspace, hr: Actor, tmp_path: Path) -> None:
    rows = [(f"{n:05d}", f"Person {n}", "Sales") for n in range(1_200)]
    seen: list[int] = []

    def cancel(count: int) -> None:
        seen.append(count)
        raise Cancelled

    with pytest.raises(Cancelled):
        workspace.rosters.read(hr, roster(tmp_path, *rows, headings=HEADINGS[:3]), progress=cancel)
    assert seen == [500]


def test_a_workspace_that_changed_meanwhile_gives_a_new_preview(
    workspace: Workspace, hr: Actor, tmp_path: Path
) -> None:
    preview = workspace.rosters.read(hr, roster(tmp_path, ("1", "Mirei", "Sales"), headings=HEADINGS[:3]))
    assert preview.diff.count(ChangeKind.ADDED) == 1
    workspace.enrolment.join("1", "Mirei")
    with pytest.raises(PreviewOver) as over:
        workspace.rosters.apply(hr, preview)
    fresh = over.value.preview
    assert (fresh.diff.count(ChangeKind.ADDED), fresh.diff.count(ChangeKind.CHANGED)) == (0, 1)
    assert workspace.rosters.apply(hr, fresh).changed == 1


def test_a_change_that_does_not_matter_to_the_file_does_not_stop_it(
    workspace: Workspace, hr: Actor, tmp_path: Path
) -> None:
    bring_in(workspace, hr, roster(tmp_path, ("1", "Mirei"), headings=HEADINGS[:2]))
    preview = workspace.rosters.read(hr, roster(tmp_path, ("1", "Mirei"), ("2", "Ben"), headings=HEADINGS[:2]))
    other = RosterSource(write_csv(tmp_path / "b.csv", as_text((HEADINGS[:3], ("1", "Mirei", "Sales")))))
    bring_in(workspace, hr, other)
    assert workspace.rosters.apply(hr, preview).added == 1


def test_the_number_of_statements_does_not_grow_with_the_rows(workspace: Workspace, hr: Actor, tmp_path: Path) -> None:
    def count(rows: int, department: str) -> int:
        people = [(f"{n:05d}", f"Person {n}", department) for n in range(rows)]
        preview = workspace.rosters.read(hr, roster(tmp_path, *people, headings=HEADINGS[:3]))
        with statements(workspace) as seen:
            workspace.rosters.apply(hr, preview)
        return len(seen)

    count(1, "Sales")  # the mapping is remembered
    few = count(10, "Sales")
    assert count(2_000, "Sales") == few
    changing = count(2_000, "Legal")
    count(4_000, "Legal")
    assert count(4_000, "Sales") == changing


def test_the_mapping_is_remembered_for_files_with_these_headings(
    workspace: Workspace, hr: Actor, tmp_path: Path
) -> None:
    headings = ("Code", "Who", "Since")
    source = roster(tmp_path, ("00417", "Mirei", "1.3.2020"), headings=headings)
    look = workspace.rosters.look(hr, source)
    assert (look.headings, look.mapping.columns, look.remembered) == (headings, (), False)
    assert look.sample == (("00417", "Mirei", "1.3.2020"),)
    with pytest.raises(Refusal) as refused:
        workspace.rosters.read(hr, source)
    assert refused.value.sentence is HrSentence.ROSTER_COLUMNS_MISSING
    columns = ((0, RosterField.NUMBER), (1, RosterField.NAME), (2, RosterField.JOINED_ON))
    asked = workspace.rosters.read(hr, source, ColumnMapping(columns))
    assert [problem.complaint for problem in asked.diff.problems] == [Complaint.DAY_AMBIGUOUS]
    mapping = ColumnMapping(columns, DayOrder.DAY_FIRST)
    workspace.rosters.apply(hr, workspace.rosters.read(hr, source, mapping))
    again = workspace.rosters.look(hr, source)
    assert (again.mapping, again.remembered) == (mapping, True)
    assert workspace.rosters.read(hr, source).diff.count(ChangeKind.UNCHANGED) == 1


def test_two_columns_for_one_thing_are_refused(workspace: Workspace, hr: Actor, tmp_path: Path) -> None:
    source = roster(tmp_path, ("1", "A", "B"), headings=("x", "y", "z"))
    columns = ((0, RosterField.NUMBER), (1, RosterField.NAME), (2, RosterField.NAME))
    with pytest.raises(Refusal) as refused:
        workspace.rosters.read(hr, source, ColumnMapping(columns))
    assert refused.value.sentence is HrSentence.ROSTER_COLUMN_TWICE


@pytest.mark.parametrize("form", list(RosterFormat))
@pytest.mark.parametrize("language", ["en", "ja"])
def test_importing_the_programs_own_export_changes_nothing(
    workspace: Workspace, hr: Actor, tmp_path: Path, form: RosterFormat, language: str
) -> None:
    hostile = [
        ("00007", "=1+1", "+Sales", "@home", "00093", "", "", ""),
        ("00008", "-3", "＝全角", "'=quoted", "", "", "2020-02-29", "2026-03-31"),
        ("0", "O’Hara, Zoë", 'The "best"', "", "", "zoe@example.com", "", ""),
        ("1E5X", "'plain", "", "", "", "", "", ""),
    ]
    with (tmp_path / "in.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([HEADINGS, *PEOPLE, *hostile])
    assert bring_in(workspace, hr, RosterSource(tmp_path / "in.csv")).added == 7
    target = tmp_path / f"out.{form.value}"
    order = RosterOrder(PeopleFilter(), PeopleSort(), form, Release("A test"), target, language)  # type: ignore[arg-type]
    written = workspace.roster_exports.export(hr, order)
    assert (written.rows, written.people) == (7, 7)
    preview = workspace.rosters.read(hr, RosterSource(target))
    assert {kind: preview.diff.count(kind) for kind in ChangeKind if preview.diff.count(kind)} == {
        ChangeKind.UNCHANGED: 7
    }
    assert preview.diff.problems == ()
    assert preview.diff.absent == ()
    assert list(preview.diff.to_write()) == []


def test_taking_people_out_is_kept_account_of(workspace: Workspace, hr: Actor, aiko: Actor, tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    order = RosterOrder(PeopleFilter(), PeopleSort(), RosterFormat.CSV, Release(" "), target, "en")
    with pytest.raises(Refusal) as refused:
        workspace.roster_exports.export(hr, order)
    assert refused.value.sentence is Sentence.PURPOSE_MISSING
    assert not target.exists()
    with pytest.raises(Cancelled):
        workspace.roster_exports.export(
            hr, RosterOrder(PeopleFilter(), PeopleSort(), RosterFormat.CSV, Release("A test"), target, "en"), stop
        )
    assert (target.exists(), leaves(workspace).get("export")) == (False, None)


def stop(_people: int) -> None:
    raise Cancelled
