"""A response of every kind of item can be read without the item."""

from dataclasses import replace
from pathlib import Path

from app.domain.answer_words import answer_in_words
from app.domain.items import Group, Item, ItemKind, Pair, Scene, SceneChoice, Typed
from app.domain.marking import best_response
from app.domain.texts import Text
from app.formats.course_folder import read_course
from tests.builders import item, text

CONTENT = Path(__file__).parents[2] / "content"


def english(one: Item, *chosen: str) -> list[str]:
    return [words.en for words in answer_in_words(one, chosen)]


def test_choices_are_their_texts() -> None:
    assert english(item(kind=ItemKind.MULTIPLE_ANSWERS), "a", "c") == ["Option a", "Option c"]
    assert english(item(kind=ItemKind.TRUE_FALSE_REASON), "false", "b") == ["False", "Option b"]
    assert [words.ja for words in answer_in_words(item(), ("a",))] == ["Option a（日本語）"]


def test_what_belongs_together_stands_together() -> None:
    pairs = tuple(Pair(one, text(f"Left {one}"), text(f"Right {one}"), text("Why")) for one in "xy")
    matching = replace(item(kind=ItemKind.MATCHING, options="z"), pairs=pairs)
    assert english(matching, "x=y", "y=z") == ["Left x → Right y", "Left y → Option z"]
    sorting = replace(item(kind=ItemKind.SORTING), groups=(Group("g", text("Group")),))
    assert english(sorting, "a=g") == ["Option a → Group"]


def test_steps_are_numbered_and_typed_answers_have_their_unit() -> None:
    assert english(item(kind=ItemKind.ORDERING), "b", "a") == ["1. Option b", "2. Option a"]
    typed = Typed((), (), 5.0, 0.0, Text("days", "日"), text("Yes"), text("No"))
    numerical = replace(item(kind=ItemKind.NUMERICAL), typed=typed)
    assert [words.ja for words in answer_in_words(numerical, ("12",))] == ["12 日"]
    assert english(replace(item(kind=ItemKind.SHORT_ANSWER), typed=None), "Ask first") == ["Ask first"]


def test_a_way_through_a_scenario_is_its_choices() -> None:
    scenes = (
        Scene("one", text("Here"), (SceneChoice("go", text("Go on"), text("Well"), "two"),), None),
        Scene("two", text("There"), (), 1.0),
    )
    assert english(replace(item(kind=ItemKind.SCENARIO), scenes=scenes), "one=go") == ["Go on"]


def test_what_an_item_does_not_have_stays_as_it_is() -> None:
    assert english(item(), "gone") == ["gone"]
    assert english(item(kind=ItemKind.MATCHING), "gone") == ["gone → "]


def test_every_item_of_the_course_can_be_read() -> None:
    found = [one for module in read_course(CONTENT).modules for one in module.items]
    assert {one.kind for one in found} == set(ItemKind)
    for one in found:
        chosen = best_response(one)
        words = answer_in_words(one, chosen)
        assert len(words) == len(chosen)
        assert all(part.en.strip() and part.ja.strip() and "=" not in part.en[:3] for part in words)
