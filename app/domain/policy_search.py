"""Finds commitments by words in either language, with or without spaces between them, and says where they stand."""

import re
import unicodedata
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from app.domain.modules import Module
from app.domain.policy import Commitment, Policy, Section
from app.domain.texts import LANGUAGES, Language, Text

Spans = tuple[tuple[int, int], ...]
"""Places in a text, each from its first character to the one after its last."""

_HALF_WIDTH_VOICE = "ﾞﾟ"
_SAME = str.maketrans(
    {
        **{chr(code): chr(code - 0x60) for code in range(0x30A1, 0x30F7)},  # katakana is read as hiragana
        **dict.fromkeys("‐‑‒–—−", "-"),
        **dict.fromkeys("‘’", "'"),
        **dict.fromkeys("“”", '"'),
    }
)
_BETWEEN_WORDS = re.compile(r"[\s、。・「」『』()\"!?,;:]+")
_PICTURE_OR_LINK = re.compile(r"!?\[([^\]\n]*)\]\([^)\n]*\)")
_EMPHASIS = re.compile(r"[*`]+")
_LAYOUT = re.compile(r"[#>|]+|-{3,}")
_KANA_OR_KANJI = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_LONGEST_CUT = 24
"""A longer word is not cut: there are too many ways."""
_LONGEST_PASSAGE = 240
_LEAD: dict[Language, int] = {"en": 28, "ja": 12}
"""Characters before what was found, as many as stay within the first line."""


class Field(StrEnum):
    """Where a word was found; the order is the order in which a place is worth showing."""

    NUMBER = "number"
    LABEL = "label"
    WORDING = "wording"
    NOTE = "note"
    CONDITION = "condition"
    REFERENCE = "reference"
    SECTION = "section"
    LESSON = "lesson"


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of text with the places of the words in it; `page` is the title of the lesson page that it is from."""

    field: Field
    language: Language
    text: str
    spans: Spans
    page: Text | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """A commitment that was found; `words` are what of the query occurs, folded; `by_lesson` if a page was needed."""

    commitment: str
    words: tuple[str, ...]
    passage: Passage
    by_lesson: bool


@dataclass(frozen=True, slots=True)
class _Entry:
    field: Field
    language: Language
    text: str
    folded: str
    page: Text | None = None


@dataclass(frozen=True, slots=True)
class _Indexed:
    commitment: Commitment
    own: tuple[_Entry, ...]
    lessons: tuple[_Entry, ...]
    folded: str


def fold(text: str) -> str:
    """Return a text as it is compared: width, case, kana, dashes and quotation marks aside."""
    cased = unicodedata.normalize("NFKC", text).casefold()
    return unicodedata.normalize("NFKC", cased).translate(_SAME)


def query_words(query: str) -> tuple[str, ...]:
    """Return the words of a query, folded, each once."""
    return tuple(dict.fromkeys(word for word in _BETWEEN_WORDS.split(fold(query)) if word))


def spans_of(text: str, words: Iterable[str]) -> Spans:
    """Return where folded words stand in a text; places that touch are joined."""
    whole, starts, ends = _folded_with_places(text)
    found = []
    for word in words:
        at = whole.find(word)
        while at >= 0:
            found.append((starts[at], ends[at + len(word) - 1]))
            at = whole.find(word, at + len(word))
    joined: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def plain_text(markdown: str) -> str:
    """Return Markdown of a lesson page as one line of the words that are read."""
    words = _EMPHASIS.sub("", _PICTURE_OR_LINK.sub(r"\1", markdown))
    return " ".join(_LAYOUT.sub(" ", words).split())


class PolicyIndex:
    """The texts of a policy and of the lesson pages about it, folded once."""

    def __init__(self, policy: Policy, modules: Iterable[Module]) -> None:
        pages: dict[str, list[_Entry]] = {}
        for module in modules:
            for page in module.pages:
                entries = [
                    _entry(Field.LESSON, language, text, page.title)
                    for language in module.languages
                    for text in (page.title.in_language(language), plain_text(page.body.in_language(language)))
                ]
                for commitment_id in page.commitments:
                    pages.setdefault(commitment_id, []).extend(entries)
        self._indexed = tuple(
            _index(section, commitment, tuple(pages.get(commitment.id, ())))
            for section in policy.sections
            for commitment in section.commitments
        )

    def find(self, query: str, language: Language) -> tuple[Hit, ...]:
        """Return the commitments in which all words of a query occur, in the register's order; all for no words.

        Where nothing has a Japanese word as it was typed, it may be several words without a space: it is cut into
        pieces of two characters or more, which must all occur. `language` is the one that passages are taken from
        where both would do.
        """
        words = query_words(query)
        found = tuple(_hit(one, words, language) for one in self._indexed if _has_all(one, words))
        if found or not any(map(_may_be_cut, words)):
            return found
        cut = ((one, _pieces(words, one.folded)) for one in self._indexed)
        return tuple(_hit(one, pieces, language) for one, pieces in cut if pieces)


def _entry(field: Field, language: Language, text: str, page: Text | None = None) -> _Entry:
    line = " ".join(text.split())
    return _Entry(field, language, line, fold(line), page)


def _index(section: Section, commitment: Commitment, lessons: tuple[_Entry, ...]) -> _Indexed:
    texts = [(Field.LABEL, commitment.label), (Field.WORDING, commitment.text), (Field.NOTE, commitment.note)]
    if commitment.conditions is not None:
        texts.append((Field.CONDITION, commitment.conditions.title))
        texts += [(Field.CONDITION, _without_emphasis(point.text)) for point in commitment.conditions.points]
    texts += [(Field.REFERENCE, commitment.reference), (Field.SECTION, section.title)]
    own = [_entry(Field.NUMBER, language, f"§{commitment.number}") for language in LANGUAGES]
    own += [_entry(field, language, text.in_language(language)) for field, text in texts for language in LANGUAGES]
    return _Indexed(commitment, tuple(own), lessons, "\n".join(entry.folded for entry in own))


def _without_emphasis(text: Text) -> Text:
    return Text(text.en.replace("**", ""), text.ja.replace("**", ""))


def _has_all(one: _Indexed, words: tuple[str, ...]) -> bool:
    return all(word in one.folded or any(word in page.folded for page in one.lessons) for word in words)


def _hit(one: _Indexed, words: tuple[str, ...], language: Language) -> Hit:
    by_lesson = not all(word in one.folded for word in words)
    entries = (*one.own, *one.lessons) if by_lesson else one.own
    return Hit(one.commitment.id, words, _best_passage(entries, words, language), by_lesson)


def _best_passage(entries: tuple[_Entry, ...], words: tuple[str, ...], language: Language) -> Passage:
    """Return the wording if number and label show every word already, else what has most of the others."""
    shown = [entry for entry in entries if entry.field is Field.NUMBER or _is(entry, Field.LABEL, language)]
    others = [word for word in words if not any(word in entry.folded for entry in shown)]
    wording = next(entry for entry in entries if _is(entry, Field.WORDING, language))
    best, most = wording, sum(word in wording.folded for word in others)
    order = list(Field)
    # The window's language first, then the order of the fields; `max` and `sorted` keep the first of equals.
    for entry in sorted(entries, key=lambda it: (it.language != language, order.index(it.field))):
        count = sum(word in entry.folded for word in others)
        if count > most:
            best, most = entry, count
    return _passage(best, words)


def _is(entry: _Entry, field: Field, language: Language) -> bool:
    return entry.field is field and entry.language == language


def _passage(entry: _Entry, words: tuple[str, ...]) -> Passage:
    spans = spans_of(entry.text, words)
    lead = _LEAD[entry.language]
    begin = 0
    if spans and spans[0][0] > 2 * lead:
        begin = spans[0][0] - lead
        space = entry.text.find(" ", begin, spans[0][0])
        begin = space + 1 if space >= 0 else begin
    before = "…" if begin else ""
    text = before + entry.text[begin : begin + _LONGEST_PASSAGE]
    moved = len(before) - begin
    kept = tuple((start + moved, end + moved) for start, end in spans if end + moved <= len(text))
    return Passage(entry.field, entry.language, text, kept, entry.page)


@lru_cache(maxsize=512)
def _folded_with_places(text: str) -> "tuple[str, array[int], array[int]]":
    """Return a text folded, and for each character of that from where to where it comes from in the text.

    It takes a millisecond for a lesson page, and a search asks for the same texts at each letter.
    """
    folded: list[str] = []
    starts, ends = array("I"), array("I")
    for start, end in _clusters(text):
        part = fold(text[start:end])
        folded.append(part)
        starts.extend([start] * len(part))
        ends.extend([end] * len(part))
    return "".join(folded), starts, ends


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Yield from where to where each character with its marks reaches: folded, they can become one."""
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or not (unicodedata.combining(text[at]) or text[at] in _HALF_WIDTH_VOICE):
            yield start, at
            start = at


def _may_be_cut(word: str) -> bool:
    return 4 <= len(word) <= _LONGEST_CUT and _KANA_OR_KANJI.search(word) is not None


def _pieces(words: tuple[str, ...], folded: str) -> tuple[str, ...]:
    """Return what the words are made of in a text, nothing if one of them does not occur there."""
    pieces: list[str] = []
    for word in words:
        if word in folded:
            pieces.append(word)
            continue
        cut = _cut(word, folded, set()) if _may_be_cut(word) else None
        if cut is None:
            return ()
        pieces += cut
    return tuple(dict.fromkeys(pieces))


def _cut(word: str, folded: str, hopeless: set[str]) -> list[str] | None:
    """Cut a word into pieces that occur, the longest first; `hopeless` are the ends that cannot be."""
    if not word:
        return []
    if word in hopeless:
        return None
    for length in range(len(word), 1, -1):
        if word[:length] in folded:
            rest = _cut(word[length:], folded, hopeless)
            if rest is not None:
                return [word[:length], *rest]
    hopeless.add(word)
    return None
