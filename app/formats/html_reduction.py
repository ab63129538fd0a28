"""Reduces the HTML of other programs' questions to the text of an item, and writes the text of an item as HTML.

The texts of items are shown as they stand, without any marks (`ui.shared.text_flow`), so that asterisks, underscores
and the like need no escaping. Blocks become lines, lists get hyphens or numbers, emphasis goes; what a text cannot hold
is named. Two languages stand in one text as Moodle's multi-language filter has them:
`<span lang="en" class="multilang">…</span><span lang="ja" class="multilang">…</span>`.
"""

import re
from dataclasses import dataclass
from html import escape, unescape

from app.domain.texts import LANGUAGES, Language, Text
from app.formats.html_walking import Reduction, collapsed

_NEEDS_KEEPING = re.compile(r"  |[\t\f]|^ | $", re.MULTILINE)
_MULTILANG = re.compile(r"""<span\b[^<>]*\bclass\s*=\s*["']?multilang\b""", re.IGNORECASE)

_WORD = r"(?:[^<& \t\n\r\f]++|&(?:amp|lt|gt|quot);)++"
_LINE = f"(?:{_WORD}(?: {_WORD})*+)?"
_SIMPLE = f"({_LINE}(?:<br>{_LINE})*+)"
_SIMPLE_HTML = re.compile(f"(?:<p>)?{_SIMPLE}(?:</p>)?")
_SIMPLE_SPANS = re.compile("".join(f'(?:<span lang="{one}" class="multilang">{_SIMPLE}</span>)?' for one in LANGUAGES))
"""What most texts are: nothing but words, lines and languages. They need no walk, which takes ten times as long."""


@dataclass(frozen=True, slots=True)
class Reduced:
    """The text of a piece of HTML, and what it held besides, in words, each thing once."""

    text: str
    removed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReducedText:
    """The text of a piece of HTML in each language, and what it held besides."""

    text: Text
    removed: tuple[str, ...]


def reduce_html(html: str) -> Reduced:
    """Return HTML as the text of an item; several languages in it come one after another."""
    if "<" not in html and "&" not in html:
        return Reduced(collapsed(html), ())
    simple = _SIMPLE_HTML.fullmatch(html)
    if simple is not None:
        return Reduced(_lines(simple[1]), ())
    reduction = Reduction(None)
    reduction.read(html)
    return Reduced(reduction.texts["all"].whole(), tuple(reduction.removed))


def reduce_bilingual(html: str, language: Language) -> ReducedText:
    """Return HTML as a text in both languages; what says no language of its own is in `language`, the rest empty."""
    if not is_multilang(html):
        one = reduce_html(html)
        return ReducedText(in_one(one.text, language), one.removed)
    simple = _SIMPLE_SPANS.fullmatch(html)
    if simple is not None:
        return ReducedText(Text(_lines(simple[1] or ""), _lines(simple[2] or "")), ())
    reduction = Reduction(LANGUAGES)
    reduction.read(html)
    said = {one: reduction.texts[one].whole() if one in reduction.spoken else "" for one in LANGUAGES}
    if reduction.spoken.isdisjoint(LANGUAGES):
        said[language] = reduction.texts[language].whole()
    return ReducedText(Text(said["en"], said["ja"]), tuple(reduction.removed))


def is_multilang(text: str) -> bool:
    """Whether a text has a part that says its language as Moodle's filter wants it."""
    return "multilang" in text and _MULTILANG.search(text) is not None


def in_one(text: str, language: Language) -> Text:
    """Return a text of one language; the other is empty."""
    return Text(text, "") if language == "en" else Text("", text)


def to_html(text: str) -> str:
    """Return the text of an item as HTML that `reduce_html` makes the same text of, if nothing blank is at its ends."""
    body = escape(text, quote=False).replace("\n", "<br>")
    return f'<bdi style="white-space: pre-wrap">{body}</bdi>' if _NEEDS_KEEPING.search(text) else body


def to_bilingual_html(text: Text, language: Language) -> str:
    """Return a text as HTML for `reduce_bilingual`: bare where it is in `language` alone, else each with its name."""
    if not text.written_in("ja" if language == "en" else "en"):
        return to_html(text.written_in(language))
    return _spans(text)


def plain_bilingual(field: str, language: Language) -> ReducedText:
    """Return a field that is no HTML, but in which Moodle's filter finds languages all the same, as a text."""
    return reduce_bilingual(field, language) if is_multilang(field) else ReducedText(in_one(field, language), ())


def to_plain_bilingual(text: Text, language: Language) -> str:
    """Return a text for `plain_bilingual`."""
    one = text.written_in(language)
    return one if not text.written_in("ja" if language == "en" else "en") and not is_multilang(one) else _spans(text)


def _lines(simple: str) -> str:
    """Return what is simple as the text that it is."""
    words = simple.replace("<br>", "\n") if "<" in simple else simple
    return (unescape(words) if "&" in words else words).strip()


def _spans(text: Text) -> str:
    parts = ((one, text.written_in(one)) for one in LANGUAGES)
    return "".join(f'<span lang="{one}" class="multilang">{to_html(part)}</span>' for one, part in parts if part)
