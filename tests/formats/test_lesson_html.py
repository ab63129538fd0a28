"""Lessons as HTML: all that a lesson page may have, and nothing that loads or leads."""

from base64 import b64encode

from hypothesis import given
from hypothesis import strategies as st

from app.domain.modules import Picture
from app.formats.lesson_html import lesson_html, picture_source
from tests.formats.test_html_writing import Seen

PNG = b64encode(b"\x89PNG\r\n\x1a\n" + b"x" * 20).decode()
WHOLE = """\
> On the printer lies a **list**.

## What to do

A *leak* that has not happened.

1. Lock it
2. Tell them

- one

| You hear | You ask |
|---|---|
| a | b |

![Two questions follow](images/way.en.png)
"""


def test_all_that_a_lesson_may_have_is_set() -> None:
    made = lesson_html(WHOLE, (Picture("images/way.en.png", PNG),))
    for part in (
        "<blockquote>\n<p>On the printer lies a <strong>list</strong>.</p>",
        "<h2>What to do</h2>",
        "<em>leak</em>",
        "<ol>\n<li>Lock it</li>",
        "<ul>\n<li>one</li>",
        "<th>You hear</th>",
        f'<img src="data:image/png;base64,{PNG}" alt="Two questions follow">',
    ):
        assert part in made


def test_a_picture_that_the_module_does_not_hold_is_named() -> None:
    for name in ("images/other.png", "https://example.org/x.png", "/etc/passwd"):
        assert lesson_html(f"![A <way>]({name})", ()) == "<p><em>[A &lt;way&gt;]</em></p>\n"


def test_only_png_and_jpeg_are_put_into_a_page() -> None:
    svg = b64encode(b"<svg onload='alert(1)'/>").decode()
    assert picture_source(svg) == ""
    assert picture_source(PNG + '" onerror="alert(1)') == ""
    assert picture_source(PNG).startswith("data:image/png;base64,iVBOR")
    assert picture_source("/9j/4AAQ").startswith("data:image/jpeg;base64,")


def test_html_and_links_of_a_lesson_stay_text() -> None:
    hostile = (
        "<script>alert(1)</script>\n\n[x](https://example.org) <https://example.org> https://example.org\n\n"
        "[a]: https://example.org\n\n[a] <img src=x> ![b](javascript:alert(1)) "
        "[c](javascript:alert(1))"
    )
    made = lesson_html(hostile, ())
    assert set(Seen(made).tags) <= {"p", "em"}
    assert "https://example.org" in made and "href" not in made
    # Positive control: the same reader finds what is written without care.
    assert {"script", "img"} <= set(Seen(made.replace("&lt;", "<").replace("&gt;", ">")).tags)


@given(st.text(alphabet="<>!()[]`*_|-#&:\"'/ab \n", max_size=120))
def test_no_text_gives_an_element_that_a_lesson_cannot_have(markdown: str) -> None:
    allowed = set("p em strong h1 h2 h3 h4 h5 h6 ul ol li blockquote hr br code table thead tbody tr th td".split())
    assert set(Seen(lesson_html(markdown, ())).tags) <= allowed
