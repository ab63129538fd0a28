"""Reads one text of a GIFT question: its escapes, its format, its languages, and HTML reduced to words."""

import re

from app.domain.texts import Language, Text
from app.formats.html_reduction import in_one, is_multilang, reduce_bilingual
from app.formats.items_gift_scanning import USUAL_FORMAT, meant, parted_format
from app.formats.items_gift_weights import Unusable

EMPTY = Text("", "")
_MOST_HTML = 100_000
_MARKUP = re.compile("<[A-Za-z/!]|&[#A-Za-z]")


class Texts:
    """The texts of one question; `removed` names what their HTML held besides words."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self.removed: dict[str, None] = {}

    def formatted(self, raw: str, usual: str) -> Text:
        """Return a text that may begin with a format of its own; `usual` is its question's. Unusable if too long."""
        form, words = parted_format(raw, usual)
        return self.read(words, form)

    def read(self, raw: str, form: str) -> Text:
        """Return a text in a format."""
        words = meant(raw)
        if not words:
            return EMPTY
        if form == "html":
            return self._reduced(words)
        if ("<" in words or "&" in words) and (
            _MARKUP.search(words) if form == USUAL_FORMAT else is_multilang(words)
        ):  # Moodle shows the breaks of such a text as they are, and otherwise takes it for HTML
            return self._reduced(words.replace("\n", "<br>"))
        return in_one(words, self._language)

    def _reduced(self, html: str) -> Text:
        if len(html) > _MOST_HTML:
            raise Unusable(f"has a text of more than {_MOST_HTML:,} characters of HTML", "shorten it")
        reduced = reduce_bilingual(html, self._language)
        for what in reduced.removed:
            self.removed[what] = None
        return reduced.text
