"""Files in Moodle XML that want more than to be read are refused or made safe, and harmless ones like them are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.filed_items import ReadItems
from app.formats.item_intake import LONGEST_TEXT, item_texts
from app.formats.items_moodle_reading import read

GOOD = (
    "<question type='multichoice'><name><text>good</text></name><questiontext><text>{stem}</text>{more}</questiontext>"
    "<answer fraction='100'><text>a</text></answer><answer fraction='0'><text>b</text></answer></question>"
)
GOOD_ONE = GOOD.format(stem="Stem", more="")


def quiz(body: str, head: str = "") -> ReadItems:
    return read(f"{head}<quiz>\n{body}\n</quiz>".encode())


def stem(words: str) -> ReadItems:
    return quiz(GOOD.format(stem=words, more=""))


def test_the_file_without_anything_hostile_is_read() -> None:
    found = quiz(GOOD_ONE)
    assert (len(found.items), found.problems) == (1, ())


@pytest.mark.parametrize(
    "head",
    [
        "<!DOCTYPE quiz>",
        "<!DOCTYPE quiz SYSTEM 'file:///etc/passwd'>",
        "<!DOCTYPE quiz [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>",
        "<!DOCTYPE quiz [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>",
        "<!DOCTYPE quiz [<!ENTITY % a SYSTEM 'http://example.org/a.dtd'> %a;]>",
    ],
)
def test_a_document_type_is_refused_and_with_it_every_entity(head: str) -> None:
    found = quiz(GOOD.format(stem="&a;" if "ENTITY a" in head else "Stem", more=""), head)
    assert found.items == ()
    (problem,) = found.problems
    assert "document type" in problem.what


def test_elements_too_deep_in_one_another_end_the_reading() -> None:
    deep = "<a>" * 1_000_000
    for body in (GOOD_ONE + deep, GOOD_ONE + "<question type='essay'>" + deep):
        found = quiz(body)
        assert len(found.items) == 1
        assert "in one another" in found.problems[-1].what
    assert len(quiz(GOOD_ONE + "<a>" * 50 + "</a>" * 50).items) == 1


def test_html_twenty_thousand_deep_is_a_text_like_any_other() -> None:
    found = stem("&lt;div>" * 20_000 + "deep" + "&lt;/div>" * 10_000)
    assert found.items[0].item.stem.en == "deep"


def test_more_questions_answers_or_characters_than_can_be_kept_are_named() -> None:
    answers = "<answer fraction='0'><text>x</text></answer>"
    for count, words in ((201, "more than 200 answers"), (5_000, "more parts")):
        found = quiz(GOOD_ONE + f"<question type='multichoice'>{answers * count}</question>")
        assert len(found.items) == 1
        assert words in found.problems[0].what
    for count, words in ((LONGEST_TEXT + 1, "more than 20,000 characters"), (300_000, "too long to be read")):
        found = stem("x" * count)
        assert found.items == ()
        assert words in found.problems[0].what
    assert len(stem("x" * LONGEST_TEXT).items) == 1


def test_a_flood_of_questions_or_tags_ends_the_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.formats.items_moodle_reading._MOST_TAGS", 10_000)
    monkeypatch.setattr("app.formats.items_moodle_reading.MOST_ITEMS", 100)
    for body, times in (("<question/>", 201), (GOOD.format(stem="&lt;b>" * 1_000, more=""), 12)):
        assert "the file is too large" in quiz(body * times).problems[-1].what
        assert not any("the file is too large" in one.what for one in quiz(body * (times - 1)).problems)


def test_a_file_of_more_than_64_mb_is_not_even_looked_at() -> None:
    assert "64 MB" in read(b" " * 64_000_001).problems[0].what


def test_the_bytes_of_a_file_are_not_kept() -> None:
    picture = f"<file name='a\u202eb.png' encoding='base64'>{'A' * 5_000_000}</file>"
    found = quiz(GOOD.format(stem="Stem", more=picture))
    assert len(found.items) == 1
    assert found.problems[0].what == "it held the file “a b.png”, which was left out"


@pytest.mark.parametrize(
    "html",
    [
        "&lt;a href='javascript:alert(1)'>x&lt;/a>", "&lt;a href='JaVa&amp;#115;cript:alert(1)'>x&lt;/a>",
        "&lt;a href='data:text/html,y'>x&lt;/a>", "&lt;img src=y onerror=alert(1)>x",
        "&lt;script>alert(1)&lt;/script>x", "&lt;iframe src=y>&lt;/iframe>x", "&lt;svg onload=alert(1)>&lt;/svg>x",
        "&lt;style>*{}&lt;/style>x", "&lt;object data=y>&lt;/object>x",
    ],
)  # fmt: skip
def test_what_could_run_or_load_is_gone_and_named(html: str) -> None:
    found = stem(html)
    assert found.items[0].item.stem.en == "x"
    assert "was left out" in found.problems[0].what


def test_a_harmless_link_keeps_its_address() -> None:
    words = stem("&lt;a href='https://example.org/'>x&lt;/a>").items[0].item.stem.en
    assert words == "x (https://example.org/)"


@pytest.mark.parametrize("char", [*"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", "\x7f", "\x85"])
def test_text_that_turns_or_hides_is_refused_wherever_it_stands(char: str) -> None:
    for body in (
        GOOD.format(stem=f"a{char}b", more=""), GOOD.format(stem=f"a&amp;#{ord(char)};b", more=""),
        GOOD_ONE.replace("good", f"g{char}d"), GOOD_ONE.replace(">a<", f">a{char}<"),
    ):  # fmt: skip
        found = quiz(body)
        if found.items:  # a browser reads this number as another character, or as none
            assert not any(char in text for text in (found.items[0].title, *item_texts(found.items[0].item)))
        else:
            assert f"U+{ord(char):04X}" in found.problems[0].what


@given(st.text(st.characters(exclude_characters="\r", exclude_categories=("Cc", "Cs"))), st.binary(max_size=60))
def test_whatever_a_file_holds_it_is_read_without_an_error(words: str, data: bytes) -> None:
    read(data)
    read(b"<quiz>" + data)
    read(f"<quiz><question type='multichoice'>{words}".encode())
    stem(words.replace("&", "&amp;").replace("<", "&lt;"))
