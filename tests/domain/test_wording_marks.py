"""Two wordings side by side are marked where they differ, word by word, and lose nothing by it."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.texts import LANGUAGES, Language
from app.domain.wording_marks import Run, Runs, mark_differences

WORDS = st.lists(st.sampled_from(["We", "never", "share", ",", " ", " ", "利用", "者", "の", "\n", "§1"]), max_size=20)


def marked(runs: Runs) -> list[str]:
    return [run.text for run in runs if run.differs]


def test_english_is_compared_by_words() -> None:
    before, after = mark_differences("We take reasonable measures.", "We take strict, tested measures.", "en")
    assert marked(before) == ["reasonable"]
    assert marked(after) == ["strict, tested"]


def test_japanese_is_compared_by_characters() -> None:
    before, after = mark_differences("合理的な対策をとります。", "厳格な対策をとります。", "ja")
    assert (marked(before), marked(after)) == (["合理的"], ["厳格"])


def test_what_is_the_same_is_one_piece_without_a_mark() -> None:
    assert mark_differences("The same.", "The same.", "en") == ((Run("The same.", False),),) * 2


def test_a_text_that_was_empty_is_new_as_a_whole() -> None:
    assert mark_differences("", "All of it.", "en") == ((), (Run("All of it.", True),))


def test_a_very_long_text_is_marked_as_a_whole() -> None:
    long = "word " * 4_000
    before, after = mark_differences(long, long + "end", "en")
    assert [len(before), len(after)] == [1, 1]
    assert before[0].differs


@pytest.mark.parametrize("language", LANGUAGES)
@given(before=WORDS, after=WORDS)
def test_the_pieces_joined_are_the_wordings_and_only_what_differs_is_marked(
    language: Language, before: list[str], after: list[str]
) -> None:
    old, new = "".join(before), "".join(after)
    left, right = mark_differences(old, new, language)
    assert ("".join(run.text for run in left), "".join(run.text for run in right)) == (old, new)
    assert all(run.text for run in (*left, *right))
    assert all(one.differs != other.differs for side in (left, right) for one, other in pairwise(side))
    if old == new:
        assert not marked(left) + marked(right)
