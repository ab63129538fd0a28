"""The right answer in words, for every kind of item."""

from pathlib import Path

import pytest

from app.domain.item_keys import key_feedback, key_lines
from app.domain.items import Item, ItemKind
from app.formats.course_folder import read_course

CONTENT = Path(__file__).parents[2] / "content"


@pytest.fixture(scope="module")
def items() -> list[Item]:
    return [item for module in read_course(CONTENT).modules for item in module.items]


@pytest.mark.parametrize("kind", list(ItemKind))
def test_each_line_of_a_key_has_its_reason_in_both_languages(items: list[Item], kind: ItemKind) -> None:
    found = [item for item in items if item.kind is kind]
    assert found
    for item in found:
        lines, feedback = key_lines(item), key_feedback(item)
        assert len(lines) == len(feedback) > 0
        assert all(one.en.strip() and one.ja.strip() for one in (*lines, *feedback))
