"""The columns of a sheet of items: one row an item, headings in English and Japanese, explained for people.

A heading is found whatever its case, width, brackets and spaces are. A text has one column for each language; without
a language in its heading a column holds the language that the reader was asked for.
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from app.domain.items import ItemKind
from app.domain.texts import LANGUAGES, Language, Text
from app.formats.items_sheet_words import COLUMNS, KINDS

USUAL_OPTIONS = 9
"""Options that a template has columns for; more are read and written."""

MOST_OPTIONS = 60
"""Options that are read: with two texts in two languages these are 240 columns."""


class SheetColumn(NamedTuple):
    """A column: what it holds, of which option (from 1; 0 where it is no option's), in which language."""

    name: str
    option: int = 0
    language: Language | None = None


_OTHER_KINDS = {
    "single": ItemKind.SINGLE_CHOICE,
    "choice": ItemKind.SINGLE_CHOICE,
    "multiplechoice": ItemKind.SINGLE_CHOICE,
    "択一": ItemKind.SINGLE_CHOICE,
    "multiple": ItemKind.MULTIPLE_ANSWERS,
    "multipleanswer": ItemKind.MULTIPLE_ANSWERS,
    "multipleresponse": ItemKind.MULTIPLE_ANSWERS,
    "truefalse": ItemKind.TRUE_FALSE_REASON,
    "truefalsereason": ItemKind.TRUE_FALSE_REASON,
    "○×": ItemKind.TRUE_FALSE_REASON,
    "正誤と理由": ItemKind.TRUE_FALSE_REASON,
    "match": ItemKind.MATCHING,
    "pairs": ItemKind.MATCHING,
    "マッチング": ItemKind.MATCHING,
    "order": ItemKind.ORDERING,
    "sequence": ItemKind.ORDERING,
    "sort": ItemKind.SORTING,
    "分類": ItemKind.SORTING,
    "short": ItemKind.SHORT_ANSWER,
    "shorttext": ItemKind.SHORT_ANSWER,
    "記述": ItemKind.SHORT_ANSWER,
    "number": ItemKind.NUMERICAL,
    "numeric": ItemKind.NUMERICAL,
    "分岐": ItemKind.SCENARIO,
}
_LANGUAGE_WORDS: dict[str, Language] = {
    "en": "en",
    "eng": "en",
    "english": "en",
    "英": "en",
    "英語": "en",
    "ja": "ja",
    "jp": "ja",
    "jpn": "ja",
    "japanese": "ja",
    "日": "ja",
    "日本語": "ja",
}
LANGUAGE_NAMES: dict[Language, Text] = {"en": Text("en", "英語"), "ja": Text("ja", "日本語")}
_IN_TWO = re.compile(r"([^\d]*?)(\d{1,3})([^\d]*)")
_FEEDBACK_WORDS = frozenset({"feedback", "why", "説明", "フィードバック", "解説", "explanation"})
_PUNCTUATION = re.compile(r"[\s_\-:*#.・()\[\]（）【】「」/／|]+")


def heading_of(column: SheetColumn, language: Language) -> str:
    """Return how a column is headed in a language."""
    words = COLUMNS[column.name].heading.in_language(language)
    if column.option and column.name == "feedback":
        words = f"{COLUMNS['option'].heading.in_language(language)}{_gap(language)}{column.option} {words}"
    elif column.option:
        words = f"{words}{_gap(language)}{column.option}"
    if column.language is not None:
        words = f"{words} {LANGUAGE_NAMES[column.language].in_language(language)}"
    return words


def sheet_columns(options: int = USUAL_OPTIONS, *, with_ids: bool = True) -> list[SheetColumn]:
    """Return the columns of a sheet with room for so many options."""
    columns: list[SheetColumn] = []
    for name, words in COLUMNS.items():
        if name == "option":
            for number in range(1, options + 1):
                columns += [SheetColumn("option", number, one) for one in LANGUAGES]
                columns += [SheetColumn("feedback", number, one) for one in LANGUAGES]
        elif name == "feedback" or (name in ("option ids", "group ids") and not with_ids):
            continue
        elif words.in_languages:
            columns += [SheetColumn(name, 0, one) for one in LANGUAGES]
        else:
            columns.append(SheetColumn(name))
    return columns


def find_column(heading: str, language: Language) -> SheetColumn | None:
    """Return what a column holds by its heading, None where that is not known."""
    words = [word for word in _PUNCTUATION.split(unicodedata.normalize("NFKC", heading).casefold()) if word]
    said: Language | None = None
    if len(words) > 1 and words[-1] in _LANGUAGE_WORDS:
        said = _LANGUAGE_WORDS[words.pop()]
    folded = "".join(words)
    for word, one in _JAPANESE_ENDS.items():
        if said is None and folded.endswith(word) and len(folded) > len(word):
            folded, said = folded.removesuffix(word), one
    name = _NAMES.get(folded)
    if name is not None and name not in ("option", "feedback"):
        return SheetColumn(name, 0, (said or language) if COLUMNS[name].in_languages else None)
    split = _IN_TWO.fullmatch(folded)
    if split is None or _NAMES.get(split[1]) != "option" or not 1 <= int(split[2]) <= MOST_OPTIONS:
        return None
    if split[3] and split[3] not in _FEEDBACK_WORDS:
        return None
    return SheetColumn("feedback" if split[3] else "option", int(split[2]), said or language)


def count_known(headings: Sequence[str]) -> int:
    """Return how many of the headings are those of a sheet of items."""
    return sum(find_column(heading, "en") is not None for heading in headings)


def kind_of(text: str) -> ItemKind | None:
    """Return the kind that a cell names in either language, None for a word that is none."""
    return _KIND_WORDS.get(folded_word(text))


def folded_word(text: str) -> str:
    """Return a word without what people write differently: width, case, spaces, hyphens."""
    return _PUNCTUATION.sub("", unicodedata.normalize("NFKC", text).casefold())


def _gap(language: Language) -> str:
    return " " if language == "en" else ""


_JAPANESE_ENDS: dict[str, Language] = {"英語": "en", "日本語": "ja"}
_NAMES = {
    folded_word(words): name
    for name, column in COLUMNS.items()
    for words in (column.heading.en, column.heading.ja, *column.others)
}
_KIND_WORDS = {folded_word(words): kind for kind, text in KINDS.items() for words in (text.en, text.ja)} | {
    folded_word(words): kind for words, kind in _OTHER_KINDS.items()
}
