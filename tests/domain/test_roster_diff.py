"""A roster is compared with who is there, and nothing happens that was not said before."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.roster import RosterEntry, RosterField
from app.domain.roster_checks import KnownPerson, find_loops
from app.domain.roster_diff import ChangeKind, RosterDiff, compare
from app.domain.roster_problems import Complaint, RowProblem
from app.domain.roster_rows import NumberedEntry

ALL = frozenset(RosterField)
TODAY = "2026-04-01"


def entry(number: str, name: str = "Mirei", **fields: str | None) -> RosterEntry:
    return RosterEntry(number, name)._replace(**fields)


def diff(
    file: list[RosterEntry],
    there: list[RosterEntry] = [],  # noqa: B006 - never changed
    fields: frozenset[RosterField] = ALL,
    problems: tuple[RowProblem, ...] = (),
) -> RosterDiff:
    known = {one.number: KnownPerson(place, one) for place, one in enumerate(there, start=1)}
    rows = [NumberedEntry(place, one) for place, one in enumerate(file, start=2)]
    return compare(rows, known, fields, TODAY, problems)


def counts(found: RosterDiff) -> dict[str, int]:
    return {kind.value: found.count(kind) for kind in ChangeKind if found.count(kind)}


def complaints(found: RosterDiff) -> list[tuple[int, Complaint]]:
    return [(problem.row, problem.complaint) for problem in found.problems]


def test_each_kind_of_change_is_told_apart() -> None:
    there = [
        entry("1"),
        entry("2", department="Sales"),
        entry("3"),
        entry("4", left_on="2025-12-31"),
        entry("5"),
    ]
    file = [
        entry("1"),
        entry("2", department="Legal"),
        entry("3", left_on="2026-03-31"),
        entry("4"),
        entry("9", "New"),
    ]
    found = diff(file, there)
    assert counts(found) == {"added": 1, "changed": 1, "left": 1, "returned": 1, "unchanged": 1}
    assert [person.entry.number for person in found.absent] == ["5"]
    (changed,) = found.people[ChangeKind.CHANGED]
    assert changed.changes() == ((RosterField.DEPARTMENT, "Sales", "Legal"),)
    (added,) = found.people[ChangeKind.ADDED]
    assert [change.field for change in added.changes()] == [RosterField.NUMBER, RosterField.NAME]


def test_a_field_that_the_file_has_no_column_for_stays() -> None:
    there = [entry("1", department="Sales", email="a@example.com")]
    found = diff([entry("1", "Renamed")], there, frozenset({RosterField.NUMBER, RosterField.NAME}))
    (changed,) = found.people[ChangeKind.CHANGED]
    assert changed.after == there[0]._replace(name="Renamed")


def test_who_has_left_and_is_named_again_has_returned_even_without_a_column_for_it() -> None:
    narrow = frozenset({RosterField.NUMBER, RosterField.NAME})
    assert counts(diff([entry("1")], [entry("1", left_on="2026-03-31")], narrow)) == {"returned": 1}
    assert counts(diff([entry("1")], [entry("1", left_on="2026-04-01")], narrow)) == {"unchanged": 1}


def test_who_is_not_named_leaves_only_on_request_and_not_before_they_joined() -> None:
    there = [entry("1"), entry("2", joined_on="2026-03-30"), entry("3", left_on="2026-03-01"), entry("4")]
    found = diff([entry("4")], there)
    assert list(found.to_write()) == []
    left = list(found.to_write("2026-03-15"))
    assert [(change.kind, change.after.number, change.after.left_on) for change in left] == [
        (ChangeKind.LEFT, "1", "2026-03-15")
    ]


def test_a_number_that_comes_twice_is_refused_in_both_rows_which_name_each_other() -> None:
    found = diff([entry("1"), entry("2"), entry("1", "Other")])
    assert complaints(found) == [(2, Complaint.NUMBER_TWICE), (4, Complaint.NUMBER_TWICE)]
    assert [problem.values["other"] for problem in found.problems] == ["4", "2"]
    assert counts(found) == {"added": 1}
    assert found.bad_rows() == 2


def test_a_circle_of_managers_is_named_and_its_rows_are_refused() -> None:
    file = [entry("1", manager="2"), entry("2", manager="3"), entry("3", manager="1"), entry("4", manager="1")]
    found = diff(file)
    assert [row for row, complaint in complaints(found) if complaint is Complaint.MANAGER_LOOP] == [2, 3, 4]
    assert found.problems[0].values["numbers"] == "1 → 2 → 3 → 1"
    assert counts(found) == {"added": 1}
    assert complaints(found)[-1] == (5, Complaint.MANAGER_UNKNOWN)


def test_a_circle_that_closes_through_the_workspace_is_found() -> None:
    found = diff([entry("1", manager="2")], [entry("1"), entry("2", manager="1")])
    assert complaints(found) == [(2, Complaint.MANAGER_LOOP)]


def test_a_circle_that_is_only_in_the_workspace_is_not_the_files() -> None:
    there = [entry("8", manager="9"), entry("9", manager="8")]
    assert complaints(diff([entry("1")], there)) == []


def test_an_unknown_manager_is_a_warning_and_the_row_is_taken() -> None:
    found = diff([entry("1", manager="77"), entry("2", manager="1")])
    assert complaints(found) == [(2, Complaint.MANAGER_UNKNOWN)]
    assert (found.warnings(), found.bad_rows(), found.count(ChangeKind.ADDED)) == (1, 0, 2)


def test_a_number_that_lost_its_zeros_is_a_warning_that_names_who_is_there() -> None:
    found = diff([entry("417")], [entry("00417")])
    assert complaints(found) == [(2, Complaint.ZEROS_DIFFER)]
    assert "00417" in str(found.problems[0])


def test_who_stands_in_a_bad_row_is_not_absent() -> None:
    bad = (RowProblem(2, Complaint.DAY_UNREADABLE, {"column": "Left", "text": "?"}, "1"),)
    found = diff([], [entry("1"), entry("2")], problems=bad)
    assert [person.entry.number for person in found.absent] == ["2"]
    assert found.may_say_who_left()
    assert not diff([], [entry("1")], problems=(RowProblem(2, Complaint.ROW_CUT),)).may_say_who_left()


def test_two_diffs_have_the_same_effect_whatever_is_unchanged() -> None:
    narrow = frozenset({RosterField.NUMBER, RosterField.NAME})
    one = diff([entry("1")], [entry("1", department="Sales")], narrow)
    assert one.has_effect_of(diff([entry("1")], [entry("1", department="Legal")], narrow))
    assert not one.has_effect_of(diff([entry("1")], [entry("1", "Other")], narrow))


def test_a_day_of_leaving_before_the_known_day_of_joining_is_refused() -> None:
    fields = frozenset({RosterField.NUMBER, RosterField.NAME, RosterField.LEFT_ON})
    there = [entry("1", joined_on="2026-03-01"), entry("2", joined_on="2026-03-01")]
    found = diff([entry("1", left_on="2026-02-28"), entry("2", left_on="2026-03-01")], there, fields)
    assert complaints(found) == [(2, Complaint.LEFT_BEFORE_JOINED)]
    assert counts(found) == {"left": 1}


NUMBERS = st.sampled_from("123456789")
PEOPLE = st.dictionaries(NUMBERS, st.builds(lambda name, manager: (name, manager), st.sampled_from("AB"), NUMBERS))


@given(PEOPLE, PEOPLE)
def test_what_was_applied_changes_nothing_the_second_time(file: dict[str, tuple[str, str]], there: object) -> None:
    rows = [
        entry(number, name, manager="" if manager == number else manager) for number, (name, manager) in file.items()
    ]
    before = [entry(number, name) for number, (name, _) in dict(there).items()]  # type: ignore[call-overload]
    state = {one.number: one for one in before}
    for change in diff(rows, before).to_write():
        state[change.after.number] = change.after
    again = diff(rows, list(state.values()))
    assert list(again.to_write()) == []
    assert not list(find_loops({one.number: one.manager for one in state.values() if one.manager}))
