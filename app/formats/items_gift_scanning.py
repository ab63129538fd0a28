"""Cuts a GIFT file into its questions, and each question into its parts, for `items_gift_reading`.

The rules are those of Moodle's reader (`question/format/gift/format.php`): a blank line ends a question, the first `{`
and the first `}` hold its answers, and a backslash takes their meaning from `: # = { } ~`. As there, escapes become marks
first, in one pass, so that all else is looking for plain characters; no part of a file is looked at more than a few times.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

BLANKS = " \t\n\r\0\x0b"
"""What is trimmed: PHP's list, so that the wide blank that a Japanese paragraph begins with stays."""

FORMATS = ("html", "moodle", "plain", "markdown")
USUAL_FORMAT = "moodle"
GAP = "_____"
"""What Moodle shows where the answers of a question stand in the middle of it."""

_CATEGORY = "$CATEGORY:"
_ESCAPE = re.compile(r"\\([:#={}~n\\])")
_MARKS = {":": "\ufdd0", "#": "\ufdd1", "=": "\ufdd2", "{": "\ufdd3", "}": "\ufdd4", "~": "\ufdd5", "n": "\ufdd6"}
"""Characters that no text may have (`item_limits.UNSAFE`), each in the place of an escape."""

_MEANT = str.maketrans({mark: "\n" if char == "n" else char for char, mark in _MARKS.items()})
_ID = re.compile(r"\[id:((?:\\\]|[^\]\n])+)\]")
_TAG = re.compile(r"\[tag:((?:\\\]|[^\]\n])+)\]")


class Block(NamedTuple):
    """Lines without a blank one between them: the number of the first, and the lines."""

    line: int
    lines: list[str]


class Question(NamedTuple):
    """A question with its escapes as marks; `answers` is None where it has no braces, `fault` what is wrong with them.

    `line` and `answers_line` count from 1. `id` is empty where the file gives none.
    """

    line: int
    title: str
    stem: str
    format: str
    answers: str | None
    answers_line: int
    feedback: str
    id: str
    tags: tuple[str, ...]
    category: str
    fault: str
    braces_left: bool


def blocks(text: str) -> Iterator[Block]:
    """Yield what stands between the blank lines of a text."""
    lines: list[str] = []
    first = 0
    for number, line in enumerate(text.split("\n"), 1):
        if line and line.strip(BLANKS):
            if not lines:
                first = number
            lines.append(line)
        elif lines:
            yield Block(first, lines)
            lines = []
    if lines:
        yield Block(first, lines)


def questions(found: Iterable[Block]) -> Iterator[Question]:
    """Yield the questions of blocks, each with the category that holds for it."""
    category = ""
    for block in found:
        comments = ""
        lines = block.lines
        for place, line in enumerate(lines):
            if "//" in line and line.lstrip(BLANKS).startswith("//"):
                comments += line + "\n"
                lines[place] = ""
        text = "\n".join(lines)
        first = block.line
        while True:
            trimmed = text.lstrip(BLANKS)
            first += text.count("\n", 0, len(text) - len(trimmed))
            text = trimmed.rstrip(BLANKS)
            if not text.startswith(_CATEGORY):
                break
            line, _, text = text.partition("\n")
            category = line[len(_CATEGORY) :].strip(BLANKS)
            first += 1
        if text:
            yield _question(first, text, comments, category)


def meant(text: str) -> str:
    """Return a text with what its escapes stand for, trimmed."""
    return text.translate(_MEANT).strip(BLANKS) if not text.isascii() else text.strip(BLANKS)


def parted_format(text: str, usual: str) -> tuple[str, str]:
    """Return the format of a text, which it may name in brackets, and the text after them."""
    if text.startswith("["):
        end = text.find("]", 0, 12)
        if end > 0 and text[1:end] in FORMATS:
            return text[1:end], text[end + 1 :]
    return usual, text


def _question(line: int, text: str, comments: str, category: str) -> Question:
    if "\\" in text:
        text = _ESCAPE.sub(lambda found: _MARKS.get(found[1], "\\"), text)
    title = ""
    name_end = 0
    if text.startswith("::"):
        name_end = text.find("::", 2)
        title = meant(text[2:name_end].replace("\n", " ")) if name_end > 0 else ""
        name_end = 2 + max(name_end, 0)
    opening, closing = text.find("{", name_end), text.find("}", name_end)
    answers, fault, feedback, answers_line, left = None, "", "", line, False
    stem = text[name_end:]
    if opening >= 0 and closing > opening:
        inner = text[opening + 1 : closing]
        answers = inner.lstrip(BLANKS)
        answers_line += text.count("\n", 0, opening) + inner.count("\n", 0, len(inner) - len(answers))
        answers = answers.rstrip(BLANKS)
        after = text[closing + 1 :]
        stem = text[name_end:opening] + (after if text.endswith("}") else GAP + after)
        left = "{" in after
        own, separator, general = answers.rpartition("####")
        if separator:
            answers, feedback = own.rstrip(BLANKS), general.strip(BLANKS)
    elif opening >= 0:
        fault = "an opening brace and no closing one after it"
    elif closing >= 0:
        fault = "a closing brace and no opening one"
    form, stem = parted_format(stem.strip(BLANKS), USUAL_FORMAT)
    given, tags = "", ()
    if comments and "[" in comments:
        found = _ID.search(comments)
        given = found[1].replace("\\]", "]").strip(BLANKS) if found else ""
        tags = tuple(tag.replace("\\]", "]").strip(BLANKS) for tag in _TAG.findall(comments))
    return Question(
        line, title, stem, form, answers, answers_line, feedback, given, tags, category, fault, left
    )
