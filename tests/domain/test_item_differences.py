"""Two versions of an item are compared place by place."""

from dataclasses import replace

import pytest

from app.domain.item_differences import Aspect, differences
from app.domain.item_places import texts_with_places, with_words
from app.domain.item_shaping import lead_to, move, remove, set_right, with_kind
from app.domain.items import ItemKind
from tests.domain.drafts import complete


@pytest.mark.parametrize("kind", ItemKind)
def test_every_changed_text_is_found_and_nothing_in_what_is_the_same(kind: ItemKind) -> None:
    item = complete(kind)
    assert not differences(item, item)
    for place, text in texts_with_places(item):
        (found,) = differences(item, with_words(item, place, "ja", "別の文")).texts
        assert (found.place, found.language, found.before, found.after) == (place, "ja", text.ja, "別の文")


def test_what_is_right_in_which_order_and_of_which_kind_is_told() -> None:
    item = complete(ItemKind.SINGLE_CHOICE)
    assert differences(item, set_right(item, "c", right=True)).aspects == (Aspect.KEY,)
    assert differences(item, move(item, ("options", "a"), 2)).aspects == (Aspect.ORDER,)
    assert Aspect.KIND in differences(item, with_kind(item, ItemKind.ORDERING)).aspects
    assert differences(item, replace(item, difficulty=3)).aspects == (Aspect.DIFFICULTY,)


def test_a_removed_option_has_its_words_before_and_none_after() -> None:
    item = complete(ItemKind.SINGLE_CHOICE)
    gone = differences(item, remove(item, ("options", "c"))).texts
    assert {one.place for one in gone} == {("options", "c", "text"), ("options", "c", "feedback")}
    assert {one.after for one in gone} == {""}


def test_ways_through_scenes_are_compared() -> None:
    item = complete(ItemKind.SCENARIO)
    assert differences(item, lead_to(item, "s1", "a", "s3")).aspects == (Aspect.WAYS,)
