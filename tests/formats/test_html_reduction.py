"""The HTML of other programs becomes the text of an item: the same words, nothing that runs or leads away, no cliff."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.texts import Language, Text
from app.formats.html_reduction import (
    Reduced,
    ReducedText,
    plain_bilingual,
    reduce_bilingual,
    reduce_html,
    to_bilingual_html,
    to_html,
    to_plain_bilingual,
)
from app.formats.html_scanning import scan
from app.formats.html_walking import Reduction

AWKWARD = st.text(
    alphabet=st.one_of(
        st.sampled_from("<>&;\"'*_#\\`{}~=: \n\t\u3000\u00a0]![-/?aspnあ"),
        st.characters(exclude_categories=("Cs", "Cc")),
    ),
    max_size=60,
).map(str.strip)
LANGUAGE = st.sampled_from(("en", "ja"))
PIECES = ["a", " ", "  ", "<br>", "&lt;", "&#32;", "&nbsp;", "\n", "あ", "<p>", "</p>", "&"]


@given(AWKWARD)
def test_every_text_comes_back_from_its_html(text: str) -> None:
    assert reduce_html(to_html(text)) == Reduced(text, ())


@given(AWKWARD, AWKWARD, LANGUAGE)
def test_both_languages_come_back_from_their_html(en: str, ja: str, language: Language) -> None:
    text = Text(en, ja)
    assert reduce_bilingual(to_bilingual_html(text, language), language) == ReducedText(text, ())
    assert plain_bilingual(to_plain_bilingual(text, language), language) == ReducedText(text, ())


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_what_is_simple_is_read_as_all_else_is(html: str) -> None:
    walk = Reduction(None)
    walk.read(html)
    assert reduce_html(html).text == walk.texts["all"].whole()
    spans = f'<span lang="en" class="multilang">{html}</span><span lang="ja" class="multilang">か</span>'
    walk = Reduction(("en", "ja"))
    walk.read(spans)
    assert reduce_bilingual(spans, "en").text == Text(walk.texts["en"].whole(), "か")


@given(st.text(max_size=200), LANGUAGE)
def test_whatever_it_is_it_is_read(html: str, language: Language) -> None:
    reduce_bilingual(f"<p class=multilang><span class=multilang lang=en>{html}", language)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One</p>\n<p>Two<br>Three</p>", "One\n\nTwo\nThree"),
        ("Two\n  words&nbsp;here", "Two words\u00a0here"),
        ("<ul><li>a</li><li>b<ol><li>c<li>d</ol></li></ul>z", "- a\n- b\n  1. c\n  2. d\n\nz"),
        ("<table><tr><th>A<th>B</tr><tr><td>1<td>2</table>", "A | B\n1 | 2"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("m<sup>2</sup>, CO<sub>2</sub>, 4<sup>th</sup>", "m², CO₂, 4^(th)"),
        ("1 < 2 &amp; 3 &gt; 2", "1 < 2 & 3 > 2"),
        ("a <b", "a <b"),
        ("x<!-- never -->y<!-- ends", "xy<!-- ends"),
        ("5 * 3, a_b, #1, [x](y)", "5 * 3, a_b, #1, [x](y)"),
        ("<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>を<ruby>読<rt>よ</ruby>む", "漢字（かんじ）を読（よ）む"),
        ('See <a href="https://example.org/a?b&amp;c">this</a>.', "See this (https://example.org/a?b&c)."),
        ("<a href='mailto:dpo@example.org'>dpo@example.org</a>", "dpo@example.org"),
    ],
)
def test_the_words_keep_their_sense(html: str, text: str) -> None:
    assert reduce_html(html) == Reduced(text, ())


@pytest.mark.parametrize(
    ("html", "text", "removed"),
    [
        ("Which is <b>not</b> so?", "Which is not so?", "emphasis (bold, italic or underlined)"),
        ("<del>old</del> new", "old new", "striking out"),
        ("a<script>alert('<b>')</script>b", "ab", "a script"),
        ("a<STYLE>b{}</STYLE >b", "ab", "a style sheet"),
        ("a<svg onload=x()><text>no</text><svg></svg></svg>b", "ab", "a drawing (SVG)"),
        ("a<iframe src=https://example.org><b>no</b></iframe>b", "ab", "a frame with another page"),
        ("<img src=x onerror=a() alt='two > one'>", "[two > one]", "a picture"),
        ("<a href='java&#10;script:alert(1)'>x</a>", "x", "a link to “java\nscript:alert(1)”"),
        ("<a href='file:///etc/passwd'>x</a>", "x", "a link to “file:///etc/passwd”"),
        ("x<y and z>0", "x0", "the tag <y>"),
    ],
)
def test_what_a_text_cannot_hold_is_named(html: str, text: str, removed: str) -> None:
    assert reduce_html(html) == Reduced(text, (removed,))


def test_what_belongs_to_no_language_stands_in_both() -> None:
    html = (
        '<p>1. <span class="multilang" lang="en">Hi <span>you</span></span> '
        '<span lang="ja_kids" class="multilang">やあ</span><span lang="de" class="multilang">Hallo</span>!</p>'
    )
    assert reduce_bilingual(html, "en") == ReducedText(
        Text("1. Hi you !", "1. やあ!"), ("the text in the language “de”",)
    )


def test_a_language_that_says_nothing_is_empty() -> None:
    assert reduce_bilingual('1. <span lang="ja" class="multilang">やあ</span>', "en").text == Text("", "1. やあ")
    assert reduce_bilingual('1. <span lang="de" class="multilang">Hallo</span>', "en").text == Text("1.", "")


FLOODS = [
    "<", "<!--", "<a ", '<a ">', '<a">"', "<script>", "</", "&", "<div>", "<ol><li>x", "<span>", "<ruby><rt>", "<svg>",
    "<a href='https://x'>x", "<style></script>", "<pre>\n", "<é", "<?", "<br>x", "<p style='white-space:", "<td>x",
    "<span lang=en class=multilang>x", "<a href=", " \n", "<x<",
]  # fmt: skip


@pytest.mark.parametrize("flood", FLOODS)
def test_a_flood_makes_no_more_steps_than_it_has_characters(flood: str) -> None:
    for read in (lambda html: reduce_html(html), lambda html: reduce_bilingual(html, "en")):
        _growth_is_linear(flood, read)


def _growth_is_linear(flood: str, read: Callable[[str], object]) -> None:
    """The parts of twice the HTML are twice as many, and nesting needs no deep stack."""
    once, twice = (sum(1 for _ in scan(flood * count)) for count in (500, 1000))
    assert twice <= 2 * once + 2
    read(flood * (50_000 // len(flood)))


def test_a_hundred_thousand_elements_in_one_another_are_read() -> None:
    assert reduce_html("<div>" * 100_000 + "deep" + "</div>" * 100_000).text == "deep"
