"""The bar says why an answer got its mark: where several answers are right, that a part of them is none."""

import pytest

from app.domain.items import ItemKind
from app.ui.shared.verdict_words import reason_for
from tests import builders


@pytest.mark.parametrize(("chosen", "found"), [(("a",), 1), (("a", "b", "c"), 2), (("c",), 0)])
def test_a_part_of_several_right_answers_is_told_that_only_all_of_them_count(
    chosen: tuple[str, ...], found: int
) -> None:
    item = builders.item(kind=ItemKind.MULTIPLE_ANSWERS, key="ab")
    words = reason_for(item, chosen, "en")
    assert words.startswith(f"{found} of 2 right answers found. It is right only with all of them and no other:")
    assert words.endswith(item.explanation.en)


@pytest.mark.parametrize(
    ("kind", "key", "chosen"),
    [
        (ItemKind.MULTIPLE_ANSWERS, "ab", ("b", "a")),
        (ItemKind.MULTIPLE_ANSWERS, "ab", ()),
        (ItemKind.SINGLE_CHOICE, "a", ("b",)),
    ],
)
def test_everything_else_has_its_explanation_alone(kind: ItemKind, key: str, chosen: tuple[str, ...]) -> None:
    item = builders.item(kind=kind, key=key)
    assert reason_for(item, chosen, "en") == item.explanation.en
