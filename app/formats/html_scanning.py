"""Cuts HTML into tags and text in one pass, for `html_reduction`: nothing that is missing or nested makes it slow.

The standard library's `html.parser` looks for the end of the same unfinished tag or comment over and over again
(CVE-2025-6069), and not every Python that we run on has that mended. The rules are those of browsers (WHATWG HTML,
"Tokenization"), as far as they matter for text; a tag that never ends is the text that it is.
"""

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

_TEXT = re.compile(r"(?:[^<]++|<(?![A-Za-z/!?]))++")
_TAG = re.compile(r"""<(/?)([A-Za-z][^\s/>]*+)((?:[^>"']++|"[^"]*+"|'[^']*+')*+)>""")
_SHORT_TAG = re.compile(r"<(/?)([A-Za-z][^\s/>]*+)([^>]*+)>")
_ATTRIBUTE = re.compile(r"""([^\s=/>"']++)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>"']++)))?""")
_RAW = re.compile(r"</(script|style|iframe|noembed|noframes|xmp|noscript)(?=[\s/>])", re.IGNORECASE)
RAW_ELEMENTS = frozenset({"script", "style", "iframe", "noembed", "noframes", "xmp", "noscript"})
"""Elements whose content is no markup."""


class Tag(NamedTuple):
    """A tag: its name in small letters, whether it ends an element, and its attributes as they stand there."""

    name: str
    is_end: bool
    attributes: str

    def attribute(self, name: str) -> str:
        """Return an attribute, empty if the tag has none of that name."""
        for found in _ATTRIBUTE.finditer(self.attributes):
            if found[1].lower() == name:
                return unescape(found[2] or found[3] or found[4] or "")
        return ""


def scan(html: str) -> Iterator[Tag | str]:
    """Yield the tags and the texts between them, without comments and without what scripts and the like hold."""
    at, end = 0, len(html)
    tag = _TAG
    while at < end:
        if (text := _TEXT.match(html, at)) is not None:
            yield unescape(text[0])
            at = text.end()
            if at == end:
                return
        found = tag.match(html, at)
        if found is None and tag is _TAG:
            found = _SHORT_TAG.match(html, at)
            if found is not None:
                tag = _SHORT_TAG  # a quotation mark is missing: looking for it again at each tag would never end
        if found is not None:
            name = found[2].lower()
            yield Tag(name, bool(found[1]), found[3])
            at = _after_raw(html, name, found.end()) if name in RAW_ELEMENTS and not found[1] else found.end()
        elif html.startswith(("<!", "<?", "</"), at):
            closing = "-->" if html.startswith("<!--", at) else ">"
            ends = html.find(closing, at + 2)
            if ends < 0:
                yield unescape(html[at:])
                return
            at = ends + len(closing)
        else:  # no tag ends any more
            yield unescape(html[at:])
            return


def _after_raw(html: str, name: str, at: int) -> int:
    """Return the place of the end tag of an element without markup, the end of all where it is missing."""
    for found in _RAW.finditer(html, at):
        if found[1].lower() == name:
            return found.start()
    return len(html)
