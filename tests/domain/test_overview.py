"""The figures of the overview are plain counts, and those about results say nothing about small groups."""

from collections import Counter
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from app.domain.overview import (
    AlikePeople,
    Mark,
    ModuleColumn,
    Overview,
    per_cent,
    read_profile,
    trend_days,
)
from app.domain.overview_composing import compose
from app.domain.suppression import Cell, Hidden
from app.domain.texts import Text
from tests.builders import policy

DAY = date(2026, 3, 12)
POLICY = policy(("a.one", "a.two"), ("b.one",))
MODULES = (
    ModuleColumn("first", Text("First", "一"), frozenset({"a.one", "a.two"}), ("1.1", "1.2")),
    ModuleColumn("second", Text("Second", "二"), frozenset({"a.two", "b.one"}), ("1.2", "2.1")),
)


def alike(department: str, people: int, profile: str, overdue: int = 0) -> AlikePeople:
    return AlikePeople(department, read_profile(profile), people, overdue)


def of(*groups: AlikePeople, overdue: dict[int, int] | None = None) -> Overview:
    return compose(DAY, groups, overdue or {}, MODULES, POLICY)


def test_a_profile_is_read_as_it_is_kept() -> None:
    assert read_profile("first+ second-") == (("first", Mark.DONE), ("second", Mark.LEFT))
    assert read_profile("") == ()


def test_each_person_is_up_to_date_or_overdue_or_still_has_time() -> None:
    count = of(
        alike("Sales", 20, "first+ second+"),
        alike("Sales", 7, "first+ second-", overdue=3),
        alike("Legal", 5, "first="),
        alike("Legal", 6, ""),
    ).count
    assert (count.people, count.up_to_date, count.overdue, count.open, count.exempt) == (38, 31, 3, 4, 5)


def test_a_cell_counts_those_assigned_and_leaves_out_who_is_exempt() -> None:
    heat = of(alike("Sales", 20, "first+ second-"), alike("Sales", 10, "first- second=")).heat
    (row,) = heat.rows
    assert row.cells == {"first": Cell(30, 20), "second": Cell(20, 0)}
    assert [module.id for module in heat.modules] == ["first", "second"]


def test_departments_come_largest_first_and_those_without_one_last() -> None:
    heat = of(alike("", 50, "first+"), alike("Legal", 9, "first+"), alike("Sales", 20, "first+")).heat
    assert [row.department for row in heat.rows] == ["Sales", "Legal", ""]


def test_a_module_that_left_the_course_still_has_its_column() -> None:
    heat = of(alike("Sales", 9, "first+ older-")).heat
    assert [(module.id, module.numbers) for module in heat.modules] == [("first", ("1.1", "1.2")), ("older", ())]


def test_overdue_assignments_are_counted_by_age() -> None:
    ages = of(alike("Sales", 9, "first-", overdue=9), overdue={1: 2, 7: 1, 8: 4, 30: 1, 31: 5, 90: 1, 91: 6, 400: 1})
    assert [(age.first, age.last, age.assignments) for age in ages.overdue] == [
        (1, 7, 3),
        (8, 30, 5),
        (31, 90, 6),
        (91, None, 7),
    ]


def test_somebody_is_trained_on_a_commitment_by_any_module_that_covers_it() -> None:
    trained = of(
        alike("Sales", 10, "first+ second-"), alike("Sales", 10, "first- second-"), alike("Sales", 5, "")
    ).trained
    assert [(one.number, one.assigned, one.trained) for one in trained] == [
        ("1.1", 20, 10),
        ("1.2", 20, 10),
        ("2.1", 20, 0),
    ]
    assert trained[0].per_cent == 50


def test_a_commitment_that_nobody_is_assigned_has_no_share_and_is_not_under_the_goal() -> None:
    overview = of(alike("Sales", 10, "first+"))
    last = overview.trained[-1]
    assert last.per_cent is None
    assert not last.is_under_goal()
    assert overview.under_goal() == ()


def test_the_weakest_commitment_comes_first() -> None:
    overview = of(
        alike("Sales", 79, "first+ second+"), alike("Sales", 21, "first- second+"), alike("HR", 50, "second-")
    )
    assert [(one.number, one.per_cent) for one in overview.under_goal()] == [("1.2", 67), ("2.1", 67), ("1.1", 79)]


def test_exactly_the_goal_is_not_under_it() -> None:
    assert of(alike("Sales", 8, "first+"), alike("Sales", 2, "first-")).under_goal() == ()


def test_a_share_is_100_only_when_all_are_done_and_0_only_when_none_is() -> None:
    assert [per_cent(part, 1000) for part in (0, 1, 4, 500, 996, 999, 1000)] == [0, 1, 1, 50, 99, 99, 100]


def test_the_trend_ends_on_its_day_and_goes_back_by_weeks() -> None:
    days = trend_days(DAY)
    assert (len(days), days[0], days[-1]) == (12, date(2025, 12, 25), DAY)


def test_a_department_of_fewer_than_five_is_hidden() -> None:
    overview = of(alike("Sales", 30, "first-"), alike("Sales", 30, "first+"), alike("Executive office", 4, "first+"))
    small = overview.heat.rows[-1]
    assert (small.department, small.hidden, small.cells) == ("Executive office", Hidden.SMALL, {})
    assert overview.heat.hides_anything()


def test_a_module_of_fewer_than_five_people_is_hidden_in_a_large_department() -> None:
    overview = of(alike("Sales", 30, "first-", overdue=30), alike("Sales", 3, "second+"), alike("Legal", 30, "first-"))
    row = overview.heat.rows[0]
    assert row.hidden_cells == {"second"}
    assert "second" not in row.cells


def test_so_few_people_that_nothing_is_shown() -> None:
    assert of(alike("Sales", 4, "first+")).small
    assert not of(alike("Sales", 5, "first+")).small
    assert not of().small


def test_nobody_assigned_is_an_empty_overview() -> None:
    assert of(alike("Sales", 40, "")).is_empty()
    assert of().is_empty()
    assert not of(alike("Sales", 40, "first-")).is_empty()


profiles = st.sampled_from(["", "first+", "first-", "first+ second-", "first- second+", "first= second+"])


@given(st.lists(st.tuples(st.sampled_from(["p", "q", "r"]), profiles), max_size=40), st.data())
def test_figures_about_results_do_not_change_with_what_is_hidden(
    people: list[tuple[str, str]], data: st.DataObject
) -> None:
    """Whatever the hidden people did, the shown cells and the commitments are the same: nothing of them is in there."""
    overview = compose(DAY, _grouped(people), {}, MODULES, POLICY)
    hidden = {row.department for row in overview.heat.rows if row.hidden}
    swapped = [
        (name, data.draw(st.sampled_from([profile, profile.translate(str.maketrans("+-", "-+"))])))
        if name in hidden
        else (name, profile)
        for name, profile in people
    ]
    other = compose(DAY, _grouped(swapped), {}, MODULES, POLICY)
    if {row.department for row in other.heat.rows if row.hidden} == hidden:
        assert [row.cells for row in other.heat.rows] == [row.cells for row in overview.heat.rows]
        assert other.trained == overview.trained


def test_the_commitments_would_change_if_hidden_people_were_counted() -> None:
    """The positive control: the same change in a department that is shown is seen."""
    before = of(alike("Sales", 30, "first-"), alike("Legal", 9, "first+"))
    after = of(alike("Sales", 30, "first-"), alike("Legal", 9, "first-"))
    assert before.trained != after.trained


def _grouped(people: list[tuple[str, str]]) -> list[AlikePeople]:
    return [alike(name, number, profile) for (name, profile), number in Counter(people).items()]
