"""Drawing: every commitment is asked about, and a retake brings other items first."""

import random
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from app.domain.attempts import draw_items, shuffled_options
from app.domain.modules import QuizRule
from tests.builders import attempt, bank, item

banks = st.dictionaries(st.sampled_from(["one", "two", "three", "four", "five"]), st.integers(1, 6), min_size=1)
chances = st.integers(0, 2**32).map(random.Random)


@given(banks, st.integers(1, 40), st.integers(0, 3), chances)
def test_a_draw_has_as_many_items_as_the_rule_says_and_none_twice(commitments, draw, each, chance) -> None:
    items = bank(commitments)
    drawn = draw_items(items, QuizRule(draw, 0.8, each), Counter(), chance)
    assert len(drawn) == min(draw, len(items))
    assert len(set(drawn)) == len(drawn)
    assert set(drawn) <= set(items)


@given(banks, st.integers(0, 3), chances, st.data())
def test_each_commitment_gets_its_items_where_there_is_room(commitments, each, chance, data) -> None:
    room = sum(min(each, count) for count in commitments.values())
    draw = data.draw(st.integers(max(room, 1), room + 10))
    drawn = draw_items(bank(commitments), QuizRule(draw, 0.8, each), Counter(), chance)
    found = Counter(one.commitments[0] for one in drawn)
    for commitment, count in commitments.items():
        assert found[commitment] >= min(each, count)


@given(chances)
def test_without_the_rule_a_commitment_can_be_left_out(chance) -> None:
    """The positive control of the test above: chance alone does not cover every commitment."""
    items = bank({"common": 30, "rare": 1})
    draws = [draw_items(items, QuizRule(2, 0.8, 0), Counter(), chance) for _ in range(40)]
    assert any(all(one.commitments != ("rare",) for one in drawn) for drawn in draws)


@given(banks, st.integers(1, 10), chances)
def test_what_was_seen_less_often_comes_first(commitments, draw, chance) -> None:
    items = bank(commitments)
    seen: Counter[str] = Counter()
    for _ in range(4):
        drawn = draw_items(items, QuizRule(draw, 0.8, 0), seen, chance)
        left = [one for one in items if one not in drawn]
        if left:
            assert max(seen[one.id] for one in drawn) <= min(seen[one.id] for one in left)
        seen.update(one.id for one in drawn)
    assert max(seen.values()) - min(seen[one.id] for one in items) <= 1


def test_a_retake_draws_other_items_as_long_as_there_are_any() -> None:
    items = bank({"one": 4, "two": 4})
    rule = QuizRule(4, 0.8, 1)
    first = draw_items(items, rule, Counter(), random.Random(7))
    second = draw_items(items, rule, Counter(one.id for one in first), random.Random(7))
    assert not set(first) & set(second)


def test_an_item_about_two_commitments_counts_for_both() -> None:
    both = item("both", commitments=("one", "two"))
    drawn = draw_items((both,), QuizRule(1, 0.8, 1), Counter(), random.Random(1))
    assert drawn == (both,)


def test_the_same_chance_draws_the_same_items_in_the_same_order() -> None:
    items = bank({"one": 9})
    draws = {draw_items(items, QuizRule(5, 0.8, 1), Counter(), random.Random(3)) for _ in range(5)}
    assert len(draws) == 1
    others = {draw_items(items, QuizRule(5, 0.8, 1), Counter(), random.Random(seed)) for seed in range(20)}
    assert len(others) > 1


@given(chances)
def test_options_are_shuffled_and_all_there(chance) -> None:
    one = item(options="abcdef")
    assert sorted(shuffled_options(one, chance)) == list("abcdef")


def test_unanswered_items_are_told_in_order() -> None:
    one = attempt([item("one"), item("two"), item("three")], [None, 1.0, None])
    assert [left.position for left in one.unanswered()] == [1, 3]
