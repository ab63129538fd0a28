"""What the course files would refuse is a lack, and a whole item of any kind lacks nothing."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.item_places import is_feedback, texts_with_places, with_words
from app.domain.item_readiness import Lack, LackId, complete_languages, lacks
from app.domain.item_trying import tryable
from app.domain.items import Item, ItemKind, Typed
from app.domain.studio import blank_item
from app.domain.texts import Text
from app.formats.course_folder import read_course
from tests.builders import item, option, text
from tests.domain.drafts import complete, without_feedback

CONTENT = Path(__file__).parents[2] / "content"
KNOWN = frozenset({"protect.desk"})


def test_every_item_of_the_course_lacks_nothing() -> None:
    course = read_course(CONTENT)
    known = frozenset(one.id for policy in course.policies for one in policy.commitments())
    items = [item for module in course.modules for item in module.items]
    assert set(ItemKind) == {one.kind for one in items}
    assert [(one.id, lacks(one, known)) for one in items if lacks(one, known)] == []


@pytest.mark.parametrize("kind", list(ItemKind))
def test_a_blank_item_of_each_kind_lacks_its_texts_commitments_and_key(kind: ItemKind) -> None:
    found = lacks(blank_item("x", kind), KNOWN)
    assert Lack(LackId.COMMITMENTS, ("commitments",)) in found
    assert Lack(LackId.TEXT, ("stem",), "ja") in found
    assert len(found) >= 6


def ids(one: Item) -> set[LackId]:
    return {lack.id for lack in lacks(one, KNOWN)}


def test_a_whole_item_lacks_nothing_and_each_hole_is_found() -> None:
    whole = item()
    assert lacks(whole, KNOWN) == ()
    assert ids(replace(whole, commitments=("nowhere",))) == {LackId.COMMITMENT_UNKNOWN}
    assert ids(replace(whole, stem=Text("x", " "))) == {LackId.TEXT}
    assert ids(replace(whole, options=whole.options[1:])) == {LackId.NO_KEY}
    assert ids(replace(whole, options=whole.options[:1])) == {LackId.TOO_FEW}
    assert ids(replace(whole, options=(*whole.options, option("d", right=True)))) == {LackId.SEVERAL_KEYS}
    assert ids(replace(whole, options=tuple(option(c, right=c == "a") for c in "abcdefghij"))) == {LackId.TOO_MANY}
    assert ids(replace(whole, explanation=text("a\u202eb"))) == {LackId.UNSAFE}
    assert ids(replace(whole, explanation=text("a" * 20_001))) == {LackId.TOO_LONG}
    silent = replace(whole.options[0], feedback=Text("Why", ""))
    assert ids(replace(whole, options=(silent, *whole.options[1:]))) == {LackId.FEEDBACK}


def test_a_true_or_false_item_may_have_no_reasons_but_not_one() -> None:
    whole = item(kind=ItemKind.TRUE_FALSE_REASON)
    assert ids(replace(whole, options=())) == set()
    assert ids(replace(whole, options=whole.options[:1])) == {LackId.TOO_FEW}


def test_a_number_and_an_answer_are_needed_where_something_is_typed() -> None:
    typed = Typed((), (), None, 0.0, None, text("Right"), text("Wrong"))
    assert ids(replace(item(kind=ItemKind.NUMERICAL, options=""), typed=typed)) == {LackId.NUMBER}
    assert ids(replace(item(kind=ItemKind.SHORT_ANSWER, options=""), typed=typed)) == {LackId.ANSWERS}


def test_a_language_is_complete_when_none_of_its_texts_is_missing() -> None:
    assert complete_languages(item()) == ("en", "ja")
    assert complete_languages(replace(item(), stem=Text("x", ""))) == ("en",)


@pytest.mark.parametrize("kind", ItemKind)
def test_feedback_may_be_left_out_but_not_in_one_language_alone(kind: ItemKind) -> None:
    silent = without_feedback(complete(kind))
    assert lacks(silent, KNOWN) == ()
    place = next(place for place, _ in texts_with_places(complete(kind)) if is_feedback(place))
    half = with_words(silent, place, "en", "Why not")
    assert lacks(half, KNOWN) == (Lack(LackId.FEEDBACK, place, "ja"),)
    assert lacks(half, KNOWN, ("en",)) == ()


@pytest.mark.parametrize("kind", ItemKind)
def test_an_item_without_feedback_is_tried_without_it(kind: ItemKind) -> None:
    tried = tryable(without_feedback(complete(kind)))
    assert tried is not None
    assert {text for place, text in texts_with_places(tried) if is_feedback(place)} == {Text("", "")}
