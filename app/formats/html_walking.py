"""Walks through HTML and gathers the text of it, for `html_reduction`: what is a line, what a word, and what is lost.

Nested elements are counted or put on a list, never called into, so that no depth of them costs more than its length.
"""

import re
from collections.abc import Iterable

from app.domain.texts import Language
from app.formats.html_scanning import RAW_ELEMENTS, Tag, scan

_BLANKS = " \t\n\r\f"
_BLANK_RUN = re.compile(f"[{_BLANKS}]+")
_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s<>\"\x00-\x20]{1,2000}", re.IGNORECASE)
_KEEPS_BLANKS = re.compile(r"white-space\s*:\s*(?:pre|break-spaces)", re.IGNORECASE)

_PARAGRAPHS = frozenset("p h1 h2 h3 h4 h5 h6 blockquote pre table ul ol dl hr figure".split())
_LINES = frozenset(
    "div li tr dt dd section article header footer main aside nav address figcaption caption thead tbody tfoot "
    "center details summary fieldset legend form".split()
)
_EMPHASIS = frozenset("b strong i em u mark".split())
_STRUCK = frozenset("s del strike".split())
_PLAIN = frozenset(
    "html body span font a br ruby rb rt rp rtc td th sup sub code kbd samp var tt q cite abbr acronym dfn bdi bdo wbr "
    "nobr label time col colgroup data ins big small img o:p".split()
)
_NAMED = {
    "svg": "a drawing (SVG)",
    "math": "a formula (MathML)",
    "object": "an embedded object",
    "applet": "an embedded object",
    "embed": "an embedded object",
    "audio": "a sound",
    "video": "a film",
    "canvas": "a drawing",
    "select": "a form field",
    "textarea": "a form field",
    "input": "a form field",
    "button": "a form field",
    "script": "a script",
    "noscript": "a script",
    "style": "a style sheet",
    "link": "a style sheet",
    "iframe": "a frame with another page",
}
_SKIPPED = frozenset("head title template svg math object applet audio video canvas select textarea".split())
_RAISED = str.maketrans("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ")
_LOWERED = str.maketrans("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")
_DEEPEST_INDENT = 6
_MOST_NAMED = 20


def collapsed(text: str) -> str:
    """Return a text with its blanks and line breaks as single spaces, and without blanks of any kind at its ends."""
    return _BLANK_RUN.sub(" ", text).strip()


class Lines:
    """A text that grows, in which blanks and breaks count only once something follows."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._blank = False
        self._breaks = 0

    def whole(self) -> str:
        """Return the text without blanks at its ends."""
        return "".join(self._parts).strip()

    def add(self, words: str, keep_blanks: bool) -> None:
        """Add words, which are not empty."""
        if not keep_blanks:
            begins_blank, ends_blank = words[0] in _BLANKS, words[-1] in _BLANKS
            words = _BLANK_RUN.sub(" ", words).strip(" ")
            self._blank = self._blank or begins_blank
            if not words:
                return
            self._lead()
            self._blank = ends_blank
        else:
            self._lead()
        self._parts.append(words)

    def join(self, words: str) -> None:
        """Add words right after what stands there."""
        self._blank = False
        self._lead()
        self._parts.append(words)

    def at_least(self, breaks: int) -> None:
        """Let what follows begin so many lines further down, if it does not already."""
        self._breaks = max(self._breaks, breaks)

    def one_more(self) -> None:
        """Let what follows begin one line further down."""
        self._breaks += 1

    def _lead(self) -> None:
        if self._parts and self._breaks:
            self._parts.append("\n" * self._breaks)
        elif self._parts and self._blank:
            self._parts.append(" ")
        self._blank, self._breaks = False, 0


class Reduction:
    """The texts of some HTML, one for each of `languages` (“all” without), and in words what is `removed` from them.

    `spoken` are the languages that a part of it names and says something in.
    """

    def __init__(self, languages: Iterable[Language] | None) -> None:
        self.texts: dict[str, Lines] = {name: Lines() for name in languages or ("all",)}
        self.removed: dict[str, None] = {}
        self.spoken: set[str] = set()
        self._spans: list[str | None] = []
        self._language: str | None = None
        self._lists: list[int | None] = []
        self._keepers: list[str] = []
        self._skipped, self._skipped_depth = "", 0
        self._shift = ""
        self._in_reading = self._in_bracket = self._cell_begun = False
        self._link, self._link_words = "", list[str]()

    def read(self, html: str) -> None:
        """Walk through all of it, once."""
        for part in scan(html):
            if isinstance(part, str):
                if not self._skipped and not self._in_bracket:
                    self._words(part)
            elif self._skipped:
                self._skip(part)
            elif part.is_end:
                self._end(part.name)
            else:
                self._start(part)
        self._end_reading()
        self._end_link()

    def _hear(self) -> Iterable[Lines]:
        """The texts that what comes now belongs to."""
        if self._language is None:
            return self.texts.values()
        return (self.texts[self._language],) if self._language in self.texts else ()

    def _words(self, words: str) -> None:
        if not words:
            return
        if self._link:
            self._link_words.append(words)
        if self._shift:
            words = _shifted(words, self._shift)
        if self._language is not None and not words.isspace():
            self.spoken.add(self._language)
        for text in self._hear():
            text.add(words, bool(self._keepers))

    def _join(self, words: str) -> None:
        for text in self._hear():
            text.join(words)

    def _break(self, at_least: int) -> None:
        for text in self._hear():
            text.at_least(at_least)

    def _lost(self, what: str) -> None:
        if len(self.removed) < _MOST_NAMED:
            self.removed[what] = None

    def _skip(self, tag: Tag) -> None:
        if tag.name == self._skipped:
            self._skipped_depth += -1 if tag.is_end else 1
            if not self._skipped_depth:
                self._skipped = ""

    def _start(self, tag: Tag) -> None:
        name = tag.name
        if name in _PARAGRAPHS or name in _LINES:
            self._block(name)
        elif name in _SKIPPED:
            self._skipped, self._skipped_depth = name, 1
        elif name == "br":
            for text in self._hear():
                text.one_more()
        elif name == "span":
            self._start_span(tag)
        elif name == "img":
            self._picture(tag.attribute("alt"))
        elif name == "a":
            self._start_link(tag.attribute("href"))
        elif name in ("td", "th"):
            if self._cell_begun:
                self._words(" | ")
            self._cell_begun = True
        elif name in ("sup", "sub"):
            self._shift = name
        elif name == "rt":
            self._end_reading()
            self._join("（")
            self._in_reading = True
        elif name in ("rp", "rb"):
            self._end_reading()
            self._in_bracket = name == "rp"
        if name in _NAMED:
            self._lost(_NAMED[name])
        elif name in _EMPHASIS:
            self._lost("emphasis (bold, italic or underlined)")
        elif name in _STRUCK:
            self._lost("striking out")
        elif not self._knows(name):
            self._lost(f"the tag <{name[:20]}>")
        if name == "pre" or (tag.attributes and _KEEPS_BLANKS.search(tag.attributes)):
            self._keepers.append(name)

    @staticmethod
    def _knows(name: str) -> bool:
        return name in _PLAIN or name in _PARAGRAPHS or name in _LINES or name in _SKIPPED or name in RAW_ELEMENTS

    def _end(self, name: str) -> None:
        if self._keepers and self._keepers[-1] == name:
            self._keepers.pop()
        if name in _PARAGRAPHS or name in _LINES:
            if name in ("ul", "ol") and self._lists:
                self._lists.pop()
            self._break(2 if name in _PARAGRAPHS and not self._lists else 1)
        elif name == "span" and self._spans:
            self._language = self._spans.pop()
        elif name == "a":
            self._end_link()
        elif name in ("sup", "sub"):
            self._shift = ""
        elif name in ("rt", "ruby", "rtc"):
            self._end_reading()
        elif name == "rp":
            self._in_bracket = False

    def _block(self, name: str) -> None:
        self._break(2 if name in _PARAGRAPHS and not self._lists else 1)
        if name in ("ul", "ol"):
            self._lists.append(0 if name == "ol" else None)
        elif name == "li":
            mark = "- "
            if self._lists and (number := self._lists[-1]) is not None:
                self._lists[-1] = number + 1
                mark = f"{number + 1}. "
            for text in self._hear():
                text.add("  " * min(len(self._lists) - 1, _DEEPEST_INDENT) + mark, True)
        elif name == "tr":
            self._cell_begun = False

    def _start_span(self, tag: Tag) -> None:
        self._spans.append(self._language)
        if "multilang" in tag.attributes and "multilang" in tag.attribute("class").split():
            code = re.split("[-_]", tag.attribute("lang").lower())[0]
            if code and len(self.texts) > 1:
                self._language = code
                if code not in self.texts:
                    self._lost(f"the text in the language “{code[:12]}”")

    def _picture(self, words: str) -> None:
        self._lost("a picture")
        if words.strip():
            self._words(f"[{words.strip()}]")

    def _start_link(self, address: str) -> None:
        self._end_link()
        address = address.strip()
        if _ADDRESS.fullmatch(address):
            self._link, self._link_words = address, []
        elif address and not address.startswith("#"):
            self._lost(f"a link to “{address[:40]}”")

    def _end_link(self) -> None:
        """Write the address of a link behind its words, if they do not say it."""
        address, self._link = self._link, ""
        if address and address.removeprefix("mailto:") not in "".join(self._link_words):
            self._words(f" ({address})")

    def _end_reading(self) -> None:
        if self._in_reading:
            self._in_reading = False
            self._join("）")


def _shifted(words: str, shift: str) -> str:
    """Return raised or lowered words in the characters that exist for it, else behind a sign."""
    table = _RAISED if shift == "sup" else _LOWERED
    if all(ord(char) in table for char in words):
        return words.translate(table)
    return words if words.isspace() else f"{'^' if shift == 'sup' else '_'}({words.strip()})"
