"""Cuts a GIFT file into its questions, and each question into its parts, for `items_gift_reading`.

The rules are those of Moodle's reader (`question/format/gift/format.php`): a blank line ends a question, the first `{`
and the first `}` hold its answers, and a backslash takes their meaning from `: # = { } ~`. As there, escapes become
marks first, in one pass, so that all else is looking for plain characters; no part of a file is looked at more than a
few times.
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

_SLASH = re.compile("(?<!/)/(?!/)")
_MEANT = {mark: "\n" if char == "n" else char for char, mark in _MARKS.items()}
_MARK = re.compile("[\ufdd0-\ufdef]")


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
    category: tuple[str, ...]
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
    category: tuple[str, ...] = ()
    for block in found:
        comments: list[str] = []
        lines = block.lines
        for place, line in enumerate(lines):
            if "//" in line and line.lstrip(BLANKS).startswith("//"):
                comments.append(line)
                lines[place] = ""
        start = 0
        while start < len(lines):
            line = lines[start].lstrip(BLANKS)
            if line.startswith(_CATEGORY):
                category = category_path(line[len(_CATEGORY) :])
            elif line:
                text = "\n".join(lines[start:] if start else lines).strip(BLANKS)
                yield _question(block.line + start, text, comments, category)
                break
            start += 1


def category_path(text: str) -> tuple[str, ...]:
    """Return the names of a path such as `$course$/top/Privacy/Mail`; `//` is a slash within a name."""
    names = [name.replace("//", "/").strip(BLANKS) for name in _SLASH.split(text.strip(BLANKS))]
    if names[0].startswith("$") and names[0].endswith("$"):
        del names[0]
    if names and names[0] == "top":
        del names[0]
    return tuple(name for name in names if name)


def meant(text: str) -> str:
    """Return a text with what its escapes stand for, trimmed."""
    if not text.isascii():
        text = _MARK.sub(lambda found: _MEANT.get(found[0], ""), text)
    return text.strip(BLANKS)


def parted_format(text: str, usual: str) -> tuple[str, str]:
    """Return the format of a text, which it may name in brackets, and the text after them."""
    if text.startswith("["):
        end = text.find("]", 0, 12)
        if end > 0 and text[1:end] in FORMATS:
            return text[1:end], text[end + 1 :]
    return usual, text


def _question(line: int, text: str, comments: list[str], category: tuple[str, ...]) -> Question:
    fault = ""
    if not text.isascii() and (mark := _MARK.search(text)):
        fault = f"has the character U+{ord(mark[0]):04X}, which no text has"
    if "\\" in text:
        text = _ESCAPE.sub(lambda found: _MARKS.get(found[1], "\\"), text)
    title = ""
    name_end = 0
    if text.startswith("::"):
        name_end = text.find("::", 2)
        title = meant(text[2:name_end].replace("\n", " ")) if name_end > 0 else ""
        name_end = 2 + max(name_end, 0)
    opening, closing = text.find("{", name_end), text.find("}", name_end)
    answers, feedback, answers_line, left = None, "", line, False
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
        fault = fault or "has an opening brace and no closing one after it"
    elif closing >= 0:
        fault = fault or "has a closing brace and no opening one"
    form, stem = parted_format(stem.strip(BLANKS), USUAL_FORMAT)
    given = next(_bracketed(comments, "[id:"), "")
    tags = tuple(_bracketed(comments, "[tag:"))
    return Question(line, title, stem, form, answers, answers_line, feedback, given, tags, category, fault, left)


def _bracketed(comments: list[str], opening: str) -> Iterator[str]:
    """Yield what comment lines hold between `opening` and the next `]` without a backslash before it."""
    for line in comments:
        at = line.find(opening)
        while at >= 0:
            end = line.find("]", at)
            while end >= 0 and line[end - 1] == "\\":
                end = line.find("]", end + 1)
            if end < 0:
                break
            value = line[at + len(opening) : end].replace("\\]", "]").strip(BLANKS)
            if value:
                yield value
            at = line.find(opening, end)
