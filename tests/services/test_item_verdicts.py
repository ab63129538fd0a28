"""The library finds items by what the answers say about their live version, without looking at answers."""

import pytest

from app.domain.people import Actor, Role
from app.domain.retention import RetentionKind
from app.domain.studio_lists import ItemFilter, Statistic
from app.services.workspace import Workspace
from tests.builders import StandingClock
from tests.conftest import OpenWorkspace
from tests.services.test_item_statistics import MODULE, TRAINER, a_class, figures_of, join, load, run, take


def found(workspace: Workspace, statistic: Statistic) -> set[str]:
    wanted = ItemFilter(module=MODULE, statistic=statistic)
    ids = workspace.library.list_ids(TRAINER, wanted)
    assert workspace.library.count(TRAINER, wanted) == len(ids)
    return set(ids)


def everything(workspace: Workspace) -> dict[Statistic, int]:
    return {one: len(found(workspace, one)) for one in Statistic}


def test_items_are_found_by_what_the_answers_say(workspace: Workspace, clock: StandingClock) -> None:
    workspace.library.open(TRAINER)
    assert everything(workspace) == {Statistic.NONE: 5, Statistic.FEW: 0, Statistic.FINE: 0, Statistic.WEAK: 0}
    a_class(workspace, clock, 3)
    assert workspace.item_statistics.renew_verdicts(TRAINER)
    assert everything(workspace) == {Statistic.NONE: 1, Statistic.FEW: 4, Statistic.FINE: 0, Statistic.WEAK: 0}
    a_class(workspace, clock, 30, first=100)
    assert workspace.item_statistics.renew_verdicts(TRAINER)
    told = {one.item.id: one.verdict for one in load(workspace).items}
    assert set(told.values()) <= {Statistic.FINE, Statistic.WEAK}
    for statistic in (Statistic.FEW, Statistic.FINE, Statistic.WEAK):
        assert found(workspace, statistic) == {name for name, verdict in told.items() if verdict is statistic}
    assert found(workspace, Statistic.NONE) == {f"{MODULE}.try-printer"}, "no quiz asks it"


def test_what_nobody_knows_needs_a_look_and_what_everybody_knows_may_be_so_on_purpose(
    workspace: Workspace, clock: StandingClock
) -> None:
    workspace.library.open(TRAINER)
    names = sorted(item.id for item in workspace.catalogue.course().module(MODULE).module.bank())
    for number in range(30):
        take(workspace, join(workspace, number + 1), lambda item, _place: item.id == names[0], clock)
    workspace.item_statistics.renew_verdicts(TRAINER)
    assert found(workspace, Statistic.FINE) == {names[0]}
    assert found(workspace, Statistic.WEAK) == set(names[1:])


def test_verdicts_are_worked_out_once_for_the_same_answers(
    opened: OpenWorkspace, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = opened()
    a_class(workspace, clock, 5)
    reading = workspace.item_statistics
    assert [reading.renew_verdicts(TRAINER), reading.renew_verdicts(TRAINER)] == [True, False]
    again = opened(seed=2)
    assert not again.item_statistics.renew_verdicts(Actor(Role.HR)), "another window knows them too"
    a_class(again, clock, 1, first=50)
    assert again.item_statistics.renew_verdicts(Actor(Role.HR))


def test_verdicts_that_no_longer_hold_go(workspace: Workspace, clock: StandingClock) -> None:
    workspace.library.open(TRAINER)
    a_class(workspace, clock, 5)
    workspace.item_statistics.renew_verdicts(TRAINER)
    run(workspace, "DELETE FROM response")
    assert workspace.item_statistics.renew_verdicts(TRAINER)
    assert len(found(workspace, Statistic.NONE)) == 5


def test_people_whose_time_is_over_are_counted_before_they_go(
    workspace: Workspace, clock: StandingClock, hr: Actor
) -> None:
    """Also where only people are deleted, and their answers were not before."""
    a_class(workspace, clock, 25)
    before = figures_of(load(workspace))
    run(workspace, "UPDATE person SET left_on = '2026-05-01'")
    clock.advance(days=366 * 12)
    done = workspace.retaining.apply(hr, frozenset({RetentionKind.PEOPLE}))
    assert done.deleted[RetentionKind.PEOPLE] == 25
    assert run(workspace, "SELECT count(*) FROM response") == [(0,)]
    assert figures_of(load(workspace)) == before


def test_reading_tells_how_far_it_is_and_can_be_stopped(workspace: Workspace, clock: StandingClock) -> None:
    a_class(workspace, clock, 5)
    told: list[int] = []
    workspace.item_statistics.for_all(TRAINER, told.append)
    assert told == [0]
    workspace.item_statistics.for_all(TRAINER, told.append)
    assert told == [0], "nothing is read where nothing is new"


def test_names_are_those_of_the_studio(workspace: Workspace) -> None:
    before = workspace.item_statistics.names(TRAINER)
    assert (before.titles, before.numbers) == ({}, {})
    assert set(before.modules) == {"locked-drawer", "tidy-desk"}
    workspace.library.open(TRAINER)
    names = workspace.item_statistics.names(TRAINER)
    assert set(names.numbers.values()) == {1}
    assert set(names.titles) >= {one.item.id for one in load(workspace).items}
