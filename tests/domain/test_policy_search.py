"""Commitments are found by words of either language, however they are typed, and it is shown where."""

import dataclasses
import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.modules import Module
from app.domain.policy import Policy
from app.domain.policy_search import Field, PolicyIndex, fold, plain_text, query_words, spans_of
from app.domain.texts import Text
from app.formats.course_folder import read_course
from tests import builders
from tests.builders import CONTENT_FOLDER


@pytest.fixture(scope="module")
def course() -> tuple[Policy, tuple[Module, ...]]:
    """The course that is shipped."""
    course = read_course(CONTENT_FOLDER)
    return course.policies[0], course.modules


@pytest.fixture(scope="module")
def index(course: tuple[Policy, tuple[Module, ...]]) -> PolicyIndex:
    """The shipped policy, ready to be searched."""
    return PolicyIndex(*course)


def found(index: PolicyIndex, query: str, *, own: bool = True) -> list[str]:
    """Return the ids of what is found, without what only a lesson page says if `own`."""
    return [hit.commitment for hit in index.find(query, "en") if not (own and hit.by_lesson)]


def test_no_words_find_every_commitment_in_the_order_of_the_register(
    index: PolicyIndex, course: tuple[Policy, tuple[Module, ...]]
) -> None:
    for nothing in ("", "  ", "\u3000", "、。"):
        assert found(index, nothing) == [one.id for one in course[0].commitments()]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("3.4", ["disclosure.danger"]),
        ("§3.4", ["disclosure.danger"]),
        ("３．４", ["disclosure.danger"]),
        ("IMMINENT danger", ["disclosure.danger"]),
        ("ｉｍｍｉｎｅｎｔ", ["disclosure.danger"]),
        ("差し迫った危険", ["disclosure.danger"]),
        ("緊急\u3000危険", ["disclosure.danger"]),
        ("imminent 緊急", ["disclosure.danger"]),
        ("委託先", ["disclosure.partner"]),
    ],
)
def test_a_commitment_is_found_in_either_language_and_in_both_at_once(
    index: PolicyIndex, query: str, expected: list[str]
) -> None:
    assert found(index, query) == expected


def test_kana_are_one_however_they_are_typed(index: PolicyIndex) -> None:
    expected = found(index, "クッキー")
    assert len(expected) >= 4
    for spelling in ("ｸｯｷｰ", "くっきー", "クツキー".replace("ツ", "ッ")):
        assert found(index, spelling) == expected
    assert found(index, "サーバー") == found(index, "ｻｰﾊﾞｰ") == found(index, "さーばー") != []


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("利用者同意", "undertaking.no-third-party"),
        ("委託先目的", "disclosure.partner"),
        ("アクセスログ委託", "log.outsourced"),
        ("ｱｸｾｽﾛｸﾞ委託", "log.outsourced"),
    ],
)
def test_japanese_words_run_together_are_found_apart(index: PolicyIndex, query: str, expected: str) -> None:
    assert expected in found(index, query)
    assert 0 < len(found(index, query, own=False)) < 10


def test_a_word_that_stands_as_typed_is_not_cut(index: PolicyIndex) -> None:
    assert all(hit.words == ("第三者",) for hit in index.find("第三者", "ja"))
    assert index.find("第三者提供", "ja")[0].words == ("第三者提供",)


def test_every_word_has_to_occur(index: PolicyIndex) -> None:
    assert "disclosure.law" in found(index, "law", own=False)
    assert found(index, "law zebra", own=False) == []
    assert found(index, "法令 しまうま", own=False) == []
    assert found(index, "法令しまうま", own=False) == []


def test_a_lesson_page_leads_to_its_commitments_and_says_so(index: PolicyIndex) -> None:
    hits = {hit.commitment: hit for hit in index.find("courier", "ja")}
    partner = hits["disclosure.partner"]
    assert partner.by_lesson
    assert partner.passage.field is Field.LESSON
    assert partner.passage.language == "en"
    assert partner.passage.page is not None


def test_the_passage_is_in_the_language_of_the_window_where_both_would_do() -> None:
    words = Text("mail ABC", "郵便 ABC")
    first = dataclasses.replace(builders.commitment("a"), note=words)
    section = dataclasses.replace(builders.policy(["a"]).sections[0], commitments=(first,))
    index = PolicyIndex(dataclasses.replace(builders.policy(["a"]), sections=(section,)), ())
    assert index.find("abc", "en")[0].passage.text == "mail ABC"
    assert index.find("abc", "ja")[0].passage.text == "郵便 ABC"
    assert index.find("mail", "ja")[0].passage.text == "mail ABC"


def test_a_long_text_is_shown_from_shortly_before_what_was_found() -> None:
    body = Text("word " * 200 + "needle " + "word " * 200, "長い文章")
    page = dataclasses.replace(builders.page("p", "a"), body=body)
    index = PolicyIndex(builders.policy(["a"]), [builders.module(pages=(page,))])
    (hit,) = index.find("needle", "en")
    assert hit.passage.text.startswith("…word")
    assert len(hit.passage.text) < 260
    ((start, end),) = hit.passage.spans
    assert hit.passage.text[start:end] == "needle"
    assert start < 40


def test_markdown_is_searched_as_it_is_read() -> None:
    markdown = "# A *valid* reason.\n\n> Two **words**\n\n![A door](images/a.png)\n\n| a | b |\n|---|---|\n"
    assert plain_text(markdown) == "A valid reason. Two words A door a b"
    assert plain_text("[the desk](page) `x`") == "the desk x"


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("The Straße ends", "strasse", "Straße"),
        ("ｶﾞﾗｽとガラス", "がらす", "ｶﾞﾗｽ"),
        ("１２３ＡＢＣ", "123abc", "１２３ＡＢＣ"),
        ("Wait… now", "now", "now"),
        ("don’t", "don't", "don’t"),
    ],
)
def test_what_was_found_is_marked_as_it_is_written(text: str, word: str, expected: str) -> None:
    start, end = spans_of(text, query_words(word))[0]
    assert text[start:end] == expected


@given(st.text(max_size=40), st.text(max_size=6))
def test_marks_lie_in_the_text_apart_and_in_order(text: str, query: str) -> None:
    spans = spans_of(text, query_words(query))
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(first[1] < second[0] for first, second in itertools.pairwise(spans))


def test_whatever_a_commitment_says_finds_it(index: PolicyIndex, course: tuple[Policy, tuple[Module, ...]]) -> None:
    policy, modules = course
    for commitment in policy.commitments():
        points = commitment.conditions.points if commitment.conditions else ()
        texts = [commitment.label, commitment.text, commitment.note, commitment.reference]
        texts += [Text(point.text.en.replace("**", ""), point.text.ja.replace("**", "")) for point in points]
        for language in ("en", "ja"):
            for text in texts:
                for hit in index.find(text.in_language(language), language):
                    if hit.commitment == commitment.id:
                        assert hit.passage.spans or hit.passage.field is Field.WORDING
                        break
                else:
                    raise AssertionError(f"{commitment.id} is not found by {text.in_language(language)}")
    titles = [page.title.ja for module in modules for page in module.pages]
    assert all(found(index, title, own=False) for title in titles)


@given(st.text(max_size=30))
def test_folding_again_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet="第三者提供クッキーｸｯｷﾞ同意法令 　aAＡ.。§3", max_size=30))
def test_any_query_finds_commitments_of_the_policy_in_its_order(index: PolicyIndex, query: str) -> None:
    order = [hit.commitment for hit in index.find("", "en")]
    hits = found(index, query, own=False)
    assert hits == [one for one in order if one in hits]


def test_several_hundred_commitments_are_searched_while_typing(course: tuple[Policy, tuple[Module, ...]]) -> None:
    _, modules = course
    ids = [f"c{number}" for number in range(600)]
    pages = tuple(dataclasses.replace(page, commitments=tuple(ids[::7])) for module in modules for page in module.pages)
    index = PolicyIndex(builders.policy(ids), [builders.module(pages=pages)])
    index.find("利用者", "ja")
    begun = time.process_time()
    for query in ("", "利用者", "個人情報窓口委託先", "c5", "courier"):
        index.find(query, "ja")
    assert time.process_time() - begun < 1.5
