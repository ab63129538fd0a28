"""Reads the YAML of the course into plain values that know their lines.

Only what the course needs of YAML 1.2 is taken: mappings with text keys, lists, and scalars of the core schema
(https://yaml.org/spec/1.2.2/#103-core-schema). Anchors, aliases and tags are refused as events, before anything is
built: a few lines of aliases can stand for gigabytes.
"""

import math
import re
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)
from ruamel.yaml.reader import ReaderError

from app.formats.problems import FaultyFile, Problem

LARGEST_FILE = 10 * 1024 * 1024
DEEPEST = 64
MOST_VALUES = 200_000
"""Of one file; a course of ten modules has a tenth of them in all, and each takes some microseconds."""

_INTEGER = re.compile(r"[-+]?[0-9]{1,300}")
"""Longer ones stay texts: Python refuses to convert thousands of digits, and the course counts nothing so large."""

_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
"""YAML 1.1 makes dates of these (https://yaml.org/type/timestamp.html), and many programs still do."""

_NUMERIC = frozenset("+-.0123456789")
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Characters that turn the direction of text and so make it look like another."""

_UNSAFE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""These, and control characters: YAML itself refuses those, unless they are written by their numbers."""

_ANCHORS = "anchors and aliases are not allowed"
_WORDS = {"null": None, "~": None, "": None, "true": True, "false": False}


@dataclass(slots=True)
class Document:
    """A read file: its plain value, and the line of every value by its path of keys and indexes."""

    file: Path
    value: Any = None
    lines: dict[tuple[str | int, ...], int] = field(default_factory=dict)

    def line(self, path: tuple[str | int, ...]) -> int:
        """Return the line of the value at `path`, or of the nearest value that holds it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


def read_text(path: Path, shown: Path) -> str:
    """Return a file's text; FaultyFile (named `shown`) if it is missing, over 10 MB, not UTF-8 or turned round."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise FaultyFile(Problem(shown, 1, "the file is larger than 10 MB", "split it into several files"))
        content = path.read_bytes()
    except OSError as error:
        raise FaultyFile(
            Problem(shown, 1, f"the file cannot be read ({error.strerror})", "check its name and permissions")
        ) from error
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise FaultyFile(Problem(shown, line, "the file is not UTF-8", "save it again as UTF-8")) from error
    unsafe = _TURNING.search(text)
    if unsafe is not None:
        line = text.count("\n", 0, unsafe.start()) + 1
        raise FaultyFile(Problem(shown, line, *_unsafe_fault(unsafe[0])))
    return text.replace("\r\n", "\n")


def read_prose(path: Path, shown: Path) -> str:
    """Return the text of a lesson page; FaultyFile as in `read_text`, and for control characters."""
    text = read_text(path, shown)
    unsafe = _UNSAFE.search(text)
    if unsafe is not None:
        line = text.count("\n", 0, unsafe.start()) + 1
        raise FaultyFile(Problem(shown, line, *_unsafe_fault(unsafe[0])))
    return text


def _unsafe_fault(char: str) -> tuple[str, str]:
    return f"there is the character U+{ord(char):04X}, which is not allowed in texts", "remove the character"


def read_yaml(path: Path, shown: Path) -> Document:
    """Read one YAML document; FaultyFile (named `shown`) with the first fault of its form."""
    text = read_text(path, shown)
    builder = _Builder(Document(shown))
    try:
        for event in YAML(typ="safe", pure=False).parse(text):
            builder.take(event)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        lines = text.splitlines()
        tab = line <= len(lines) and "\t" in lines[line - 1]
        mend = "indent with spaces instead of tabs" if tab else "check indentation, quotes and colons there"
        raise FaultyFile(Problem(shown, line, f"this is not YAML ({error.problem or 'syntax'})", mend)) from error
    except ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise FaultyFile(
            Problem(shown, line, "there is a character that YAML does not allow", "remove the control character")
        ) from error
    return builder.document


class _Builder:
    """Builds the value of a document from its events, with the line of each part."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._open: list[dict[str, Any] | list[Any]] = []
        self._keys: list[str | None] = []
        self._path: list[str | int] = []

    def take(self, event: Any) -> None:
        """Take the next event; FaultyFile where it is one that the course does not use."""
        kind = type(event)
        if kind is ScalarEvent:
            self._refuse_anchor_and_tag(event)
            self._scalar(event)
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            self._open.pop()
            self._keys.pop()
            if self._path:
                self._path.pop()
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            self._refuse_anchor_and_tag(event)
            self._start({} if kind is MappingStartEvent else [], event)
        elif kind is AliasEvent:
            raise self._fault(event, _ANCHORS, "write the value out")
        elif kind is DocumentStartEvent and self.document.lines:
            raise self._fault(event, "there is a second document", "remove the line with ---")

    def _refuse_anchor_and_tag(self, event: Any) -> None:
        if event.anchor is not None:
            raise self._fault(event, _ANCHORS, "write the value out")
        if event.ctag is not None:
            raise self._fault(event, "tags (!) are not allowed", "put the text in quotes")

    def _scalar(self, event: Any) -> None:
        unsafe = _UNSAFE.search(event.value)
        if unsafe is not None:  # written by its number, as in "\\u202e"
            raise self._fault(event, *_unsafe_fault(unsafe[0]))
        keys = self._keys
        if keys and keys[-1] is None and type(self._open[-1]) is dict:
            if event.value in self._open[-1]:
                raise self._fault(event, f"“{event.value}” stands here twice", "keep one of the two")
            keys[-1] = event.value
            return
        self._put(_resolve(event), event)
        if self._path:
            self._path.pop()

    def _start(self, value: dict[str, Any] | list[Any], event: Any) -> None:
        if self._open and isinstance(self._open[-1], dict) and self._keys[-1] is None:
            raise self._fault(event, "a key is a list or a mapping", "use a text as the key")
        if len(self._open) >= DEEPEST:
            raise self._fault(event, f"this is nested deeper than {DEEPEST} levels", "make it flatter")
        self._put(value, event)
        self._open.append(value)
        self._keys.append(None)

    def _put(self, value: Any, event: Any) -> None:
        """Put `value` into what is open, and leave its path as the current one."""
        if not self._open:
            self.document.value = value
        elif isinstance(self._open[-1], list):
            self._path.append(len(self._open[-1]))
            self._open[-1].append(value)
        else:
            key = self._keys[-1] or ""
            self._path.append(key)
            self._open[-1][key] = value
            self._keys[-1] = None
        self.document.lines[tuple(self._path)] = event.start_mark.line + 1
        if len(self.document.lines) > MOST_VALUES:
            raise self._fault(event, f"there are more than {MOST_VALUES:,} values", "split it into several files")

    def _fault(self, event: Any, what: str, mend: str) -> FaultyFile:
        return FaultyFile(Problem(self.document.file, event.start_mark.line + 1, what, mend))


def _resolve(event: Any) -> Any:
    """Resolve a plain scalar by the core schema; whatever is quoted is text."""
    if event.style:
        return event.value
    word = event.value.lower()
    if word in _WORDS:
        return _WORDS[word]
    if event.value[0] not in _NUMERIC:
        return event.value
    if _INTEGER.fullmatch(event.value):
        return int(event.value)
    if _FLOAT.fullmatch(event.value):
        number = float(event.value)
        return number if math.isfinite(number) else event.value  # nothing in a course is without an end
    if _DATE.match(event.value):
        return _date(event.value)
    return event.value


def _date(text: str) -> Any:
    """Return the date or moment that other programs would read out of `text`, so that it can be told as no text."""
    try:
        return datetime.fromisoformat(text) if len(text) > 10 else date.fromisoformat(text)
    except ValueError:
        return text
