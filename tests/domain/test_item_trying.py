"""An item that is still being written can be tried; what is missing is shown as missing."""

from dataclasses import replace

import pytest

from app.domain.item_places import is_feedback, texts_with_places
from app.domain.item_shaping import lead_to
from app.domain.item_trying import MISSING, tryable
from app.domain.items import ItemKind
from app.domain.languages import only_in
from app.domain.marking import best_response, mark
from app.domain.texts import LANGUAGES
from tests.domain.drafts import blank, complete, wide_scenario


@pytest.mark.parametrize("kind", ItemKind)
def test_a_complete_item_is_tried_as_it_is(kind: ItemKind) -> None:
    item = complete(kind)
    assert tryable(item) == item
    assert mark(item, best_response(item)) == 1


@pytest.mark.parametrize("kind", ItemKind)
def test_a_blank_item_shows_what_is_missing(kind: ItemKind) -> None:
    fit = tryable(blank(kind))
    assert fit is not None
    assert {text.en for place, text in texts_with_places(fit) if not is_feedback(place)} == {MISSING}


@pytest.mark.parametrize("kind", ItemKind)
def test_what_is_written_in_one_language_stands_in_it_for_readers_of_the_other(kind: ItemKind) -> None:
    for languages in (("en",), LANGUAGES):
        fit = tryable(only_in(complete(kind), ("en",)), languages)
        assert fit is not None
        assert MISSING not in {text.in_language("ja") for _, text in texts_with_places(fit)}


def test_choices_that_lead_nowhere_or_back_are_left_out() -> None:
    for to in ("", "s1"):
        fit = tryable(lead_to(wide_scenario(), "s1", "c", to))
        assert fit is not None
        assert [choice.id for choice in fit.scene("s1").choices] == ["a", "b"]


def test_an_item_with_nothing_to_answer_is_not_tried() -> None:
    assert tryable(replace(blank(ItemKind.SINGLE_CHOICE), options=())) is None
    assert tryable(replace(blank(ItemKind.SORTING), groups=())) is None
    assert tryable(replace(blank(ItemKind.SCENARIO), scenes=())) is None
