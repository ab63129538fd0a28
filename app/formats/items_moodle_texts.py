"""Reads one text of a Moodle question: its format, its languages, its files, and HTML reduced to words."""

import re

from app.domain.texts import Language, Text
from app.formats.html_reduction import in_one, is_multilang, plain_bilingual, reduce_bilingual, reduce_html
from app.formats.item_intake import shown
from app.formats.items_moodle_xml import Node

EMPTY = Text("", "")
_AFTER_TAG = re.compile(r"\n(?=<)|(?<=>)\n")
_MARKS = re.compile(r"[*_`#\[\]>|\\]")
_ASKED = re.compile(r'(.*)<div class="question">(.*)</div>', re.DOTALL)
_DEFAULTS = frozenset(
    {
        "Your answer is correct.",
        "Your answer is partially correct.",
        "Your answer is incorrect.",
        "あなたの答えは正解です。",
        "あなたの答えは部分的に正解です。",
        "あなたの答えは正しくありません。",
        "あなたの答えは不正解です。",
    }
)
"""What Moodle itself puts there (`lang/en/question.php`, and its Japanese)."""

_WHOLE_QUESTION = {
    "correctfeedback": "the feedback for any right answer",
    "partiallycorrectfeedback": "the feedback for any partly right answer",
    "incorrectfeedback": "the feedback for any wrong answer",
    "hint": "a hint",
    "image_base64": "a picture",
    "image": "a picture",
    "instructions": "the instructions for units",
}
_ONCE = frozenset({"name", "questiontext", "generalfeedback", "idnumber", "units"})
_KNOWN = _ONCE | frozenset(
    "answer subquestion tags coursetags defaultgrade penalty hidden single shuffleanswers answernumbering "
    "showstandardinstruction shownumcorrect usecase unitgradingtype unitpenalty showunits unitsleft layouttype "
    "selecttype selectcount gradingtype showgrading numberingstyle".split()
)
"""What Moodle writes into its questions: texts that are read, and settings."""


class Texts:
    """The texts of one question; `removed` names what they held besides words that an item keeps."""

    def __init__(self, question: Node, language: Language) -> None:
        self._language = language
        self._usual = "html"
        self.removed: dict[str, None] = {}
        self.is_too_long = False
        self.tags = 0
        """How many tags of HTML were looked at, about."""
        stem = question.first("questiontext")
        self._usual = _format_of(stem, "html")
        self.stem, self.asked = self._parted(stem)
        self.explanation = self.formatted(question.first("generalfeedback"))
        self._whole_question(question)

    def formatted(self, node: Node | None) -> Text:
        """Return the text of an element that says its format, or has that of its question."""
        if node is None:
            return EMPTY
        for file in node.all("file"):
            self.removed[f"the file “{shown(file.attributes.get('name', ''))}”"] = None
        words = self._raw(node)
        if not words:
            return EMPTY
        form = _format_of(node, self._usual)
        if form == "plain_text":
            return in_one(words, self._language)
        if form == "markdown":
            if _MARKS.search(words):
                self.removed["marks of Markdown, which stand in the text as they are, with a meaning"] = None
            return in_one(words, self._language)
        return self._reduced(words if form == "html" else _AFTER_TAG.sub(" ", words).replace("\n", "<br>"))

    def plain(self, node: Node | None) -> Text:
        """Return the text of an element that is no HTML, but may be in two languages."""
        if node is None:
            return EMPTY
        words = self._raw(node)
        if is_multilang(words):
            return self._reduced(words)
        return plain_bilingual(words, self._language).text

    def line(self, node: Node | None) -> str:
        """Return the text of an element as one line in one language: that of the reader, else the other."""
        text = self.plain(node)
        return " ".join((text.in_language(self._language) or text.en or text.ja).split())

    def typed(self, node: Node) -> str:
        """Return what a typed answer is compared with."""
        return self._raw(node)

    def in_reader(self, words: str) -> Text:
        """Return words as a text in the language of the reader."""
        return in_one(words, self._language)

    def _parted(self, node: Node | None) -> tuple[Text, Text | None]:
        """Return the situation, and the question where our own writer (`asked_html`) marked it."""
        found = _ASKED.fullmatch(self._raw(node)) if node is not None and self._usual == "html" else None
        return (self._reduced(found[1]), self._reduced(found[2])) if found else (self.formatted(node), None)

    def _raw(self, node: Node) -> str:
        text, *others = [*node.all("text")] or [node]
        if any(map(_has_words, others)):
            self.removed["a second <text>"] = None
        self.is_too_long = self.is_too_long or text.is_too_long
        return text.words.strip()

    def _reduced(self, html: str) -> Text:
        self.tags += html.count("<")
        reduced = reduce_bilingual(html, self._language)
        for what in reduced.removed:
            self.removed[what] = None
        return reduced.text

    def _whole_question(self, question: Node) -> None:
        """Name what is said about the question as a whole, or twice, which an item has no place for."""
        if words := question.words.strip():
            self.removed[f"the words “{shown(words)}” beside its parts"] = None
        met: set[str] = set()
        for node in question.nodes:
            name = _WHOLE_QUESTION.get(node.name)
            if name is None:
                is_second = node.name in _ONCE and node.name in met
                if (is_second or node.name not in _KNOWN) and _has_words(node):
                    self.removed[f"a second <{node.name}>" if is_second else f"the element <{node.name[:40]}>"] = None
                met.add(node.name)
            else:
                words = reduce_html(self._raw(node)).text
                if words and words not in _DEFAULTS:
                    self.removed[name] = None


def _has_words(node: Node) -> bool:
    """Whether there is a word in an element, however deep."""
    left = [node]
    while left:
        one = left.pop()
        if one.words.strip():
            return True
        left += one.nodes
    return False


def asked_html(html: str) -> str:
    """Return the question of an item as HTML that can be told from the situation before it."""
    return f'<div class="question">{html}</div>'


def _format_of(node: Node | None, usual: str) -> str:
    form = node.attributes.get("format", "").strip() if node is not None else ""
    if form in ("html", "plain_text", "markdown"):
        return form
    return "moodle_auto_format" if form in ("moodle_auto_format", "wiki_like") else usual if not form else "html"
