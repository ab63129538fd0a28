"""Pages in which no text becomes markup, and nothing leads outside."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.formats.html_writing import Html, joined, lines, local_link, page, pairs, row, table, tag, text


class Seen(HTMLParser):
    """What a browser would make of a page."""

    def __init__(self, content: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.words = ""
        self._style = False
        self.feed(content)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self._style = tag == "style"
        assert not [key for key, _ in attrs if key.startswith("on")]

    def handle_endtag(self, tag: str) -> None:
        self._style = self._style and tag != "style"

    def handle_data(self, data: str) -> None:
        self.words += "" if self._style else data


PLAIN = Seen(page("x", "en", tag("p", "x"), pairs([("a", "b")]), table(("h",), [row(("c",))]))).tags


@given(st.text(max_size=80))
def test_any_text_in_any_place_gives_the_elements_that_a_plain_one_gives(words: str) -> None:
    made = page(words, "en", tag("p", words, id=words), pairs([(words, words)]), table((words,), [row((words,))]))
    assert Seen(made).tags == PLAIN


def test_a_text_comes_back_as_it_was() -> None:
    words = "<script>alert('1')</script> & \"2\""
    assert Seen(page("x", "en", tag("p", words))).words.count(words) == 1
    assert text(words) == "&lt;script&gt;alert(&#x27;1&#x27;)&lt;/script&gt; &amp; &quot;2&quot;"
    # Positive control: what is declared to be markup is markup.
    assert "script" in Seen(page("x", "en", Html(words))).tags


def test_attributes_that_can_do_something_cannot_be_written() -> None:
    for name in ("onclick", "style", "formaction", "srcdoc"):
        with pytest.raises(KeyError):
            tag("p", "x", **{name: "y"})
    assert tag("img", src='" onerror="x', alt="") == '<img src="&quot; onerror=&quot;x" alt="">'


@pytest.mark.parametrize(
    "path", ["https://example.org", "//example.org/x", "javascript:alert(1)", "/etc/passwd", "\\\\host\\x", "a//b"]
)
def test_a_link_leads_to_a_file_of_the_pack_alone(path: str) -> None:
    with pytest.raises(ValueError, match="inside the pack"):
        local_link(path, "x")
    assert local_link("../people/0001.html", "A & B") == '<a href="../people/0001.html">A &amp; B</a>'


def test_a_page_forbids_what_it_does_not_do() -> None:
    made = page("x", "ja")
    assert "default-src 'none'" in made and '<html lang="ja">' in made
    assert "prefers-color-scheme:dark" in made and "@media print" in made


def test_line_breaks_and_numbers() -> None:
    assert lines("a\n<b>") == "a<br>&lt;b&gt;"
    assert joined(("a", "<"), " · ") == "a · &lt;"
    assert row(("a", "1"), frozenset({1})) == '<tr><td>a</td><td class="n">1</td></tr>'
