"""Advice is given where the figures support it, and not where chance could have made them."""

import pytest

from app.domain.answer_tallies import ItemTally
from app.domain.item_advice import Advice, AdviceKind, advise
from app.domain.item_statistics import item_figures
from app.domain.items import ItemKind
from tests.builders import item
from tests.domain.test_answer_choices import SCENARIO

ITEM = item(options="abc", key="a")
Group = tuple[str, float, int]
"""Option, rest mark, people."""


def tally_of(*groups: Group, seconds: int = 20) -> ItemTally:
    tally = ItemTally()
    for choice, rest, people in groups:
        mark = ("en", float(choice == "a"), rest)
        tally.marks[mark] = tally.marks.get(mark, 0) + people
        tally.chosen[choice] = tally.chosen.get(choice, 0) + people
        tally.chosen_rest[choice] = tally.chosen_rest.get(choice, 0.0) + rest * people
    tally.seconds[seconds] = tally.people
    return tally


def advice(*groups: Group, seconds: int = 20, usual: float | None = 20.0) -> dict[AdviceKind, Advice]:
    figures = item_figures(ITEM, tally_of(*groups, seconds=seconds))
    assert figures is not None
    return {one.kind: one for one in advise(ITEM, figures, usual)}


WORKS: tuple[Group, ...] = (("a", 0.9, 40), ("a", 0.5, 15), ("b", 0.5, 10), ("b", 0.3, 15), ("c", 0.2, 20))


def test_an_item_that_works_gets_no_advice() -> None:
    assert advice(*WORKS) == {}


def test_nobody_chooses_an_option() -> None:
    found = advice(("a", 0.9, 14), ("a", 0.5, 4), ("b", 0.3, 7))
    assert found == {AdviceKind.NOBODY_CHOOSES: Advice(AdviceKind.NOBODY_CHOOSES, "c")}


def test_hardly_anybody_chooses_an_option() -> None:
    found = advice(("a", 0.9, 60), ("b", 0.3, 38), ("c", 0.3, 2))
    assert found == {AdviceKind.HARDLY_ANYBODY_CHOOSES: Advice(AdviceKind.HARDLY_ANYBODY_CHOOSES, "c", 0.02)}


def test_stronger_people_get_it_wrong_and_choose_the_option_that_is_the_key_in_truth() -> None:
    found = advice(("b", 0.9, 30), ("a", 0.4, 20), ("c", 0.3, 10))
    assert list(found) == [AdviceKind.CHECK_KEY, AdviceKind.STRONGER_CHOOSE]
    assert found[AdviceKind.CHECK_KEY].figure < -20
    assert found[AdviceKind.STRONGER_CHOOSE].choice == "b"


def test_a_distractor_that_draws_stronger_people_is_named_though_the_item_discriminates() -> None:
    found = advice(("a", 0.9, 60), ("b", 0.8, 30), ("c", 0.1, 60))
    assert [(one.kind, one.choice) for one in found.values()] == [(AdviceKind.STRONGER_CHOOSE, "b")]


def test_a_negative_index_that_chance_could_have_made_asks_for_no_other_key() -> None:
    found = advice(("a", 0.50, 10), ("a", 0.60, 4), ("b", 0.50, 5), ("b", 0.60, 3), ("c", 0.5, 3))
    assert AdviceKind.CHECK_KEY not in found
    assert AdviceKind.DISCRIMINATES_LITTLE in found


@pytest.mark.parametrize(
    ("groups", "kind"),
    [
        ((("a", 0.9, 60), ("a", 0.5, 38), ("b", 0.1, 2)), AdviceKind.TOO_EASY),
        ((("a", 0.9, 20), ("b", 0.5, 40), ("c", 0.3, 40)), AdviceKind.TOO_HARD),
    ],
)
def test_too_easy_and_too_hard_are_said_alone(groups: tuple[Group, ...], kind: AdviceKind) -> None:
    assert list(advice(*groups)) == [kind]


def test_it_takes_long_only_beside_the_others_of_the_module() -> None:
    assert advice(*WORKS, seconds=90, usual=30.0) == {
        AdviceKind.TAKES_LONG: Advice(AdviceKind.TAKES_LONG, figure=90.0, usual=30.0)
    }
    assert advice(*WORKS, seconds=90, usual=60.0) == {}
    assert advice(*WORKS, seconds=15, usual=5.0) == {}, "ten seconds more are nothing to mend"
    assert advice(*WORKS, seconds=90, usual=None) == {}


def test_languages_that_differ_are_named_with_the_difference() -> None:
    tally = tally_of(*WORKS)
    for (_, mark, rest), people in list(tally.marks.items()):
        tally.marks["ja", 0.0, rest] = tally.marks.get(("ja", 0.0, rest), 0) + people
        tally.marks["en", mark, rest] = people
    tally.chosen["b"] += 100
    tally.chosen_rest["b"] += 60
    figures = item_figures(ITEM, tally)
    assert figures is not None
    (found,) = [one for one in advise(ITEM, figures, None) if one.kind is AdviceKind.LANGUAGES_DIFFER]
    assert found.figure == pytest.approx(-0.55)


def test_a_choice_of_a_scene_is_held_against_those_who_came_there() -> None:
    tally = ItemTally(marks={("en", 0.0, 0.5): 60, ("en", 1.0, 0.9): 30})
    tally.chosen = {"s=go": 30, "s=stop": 60, "t=ask": 30}
    tally.chosen_rest = {"s=go": 27.0, "s=stop": 30.0, "t=ask": 27.0}
    figures = item_figures(SCENARIO, tally)
    assert figures is not None
    assert {one.id: one.share for one in figures.choices} == {"s=go": 1 / 3, "s=stop": 2 / 3, "t=ask": 1.0}
    assert SCENARIO.kind is ItemKind.SCENARIO
    assert advise(SCENARIO, figures, None) == ()
