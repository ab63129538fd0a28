"""Takes the XML of Moodle's questions apart, question by question, and refuses what is more than questions.

The parser (expat) tells what it meets, so that everything before a fault in the file has been read by then. A document
type is refused, and with it every entity; depth and number of elements have limits, and what is in a `<file>` is not
kept.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from xml.parsers import expat

from defusedxml.common import DTDForbidden

_DEEPEST = 64
_MOST_ELEMENTS = 3_000_000
"""In a file; 50,000 questions with twelve answers each have fewer."""

_MOST_PARTS = 4_000
"""Elements in one question; 200 answers have 1,200."""

_LONGEST_RAW = 200_000
"""Characters of one element, markup included; the text that is left of it may have a tenth."""

_MOST_LEFT = 10
"""Kinds of elements beside the questions that are named."""

_DECLARED = re.compile(rb"""\s*<\?xml[^>]{0,80}encoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']""")
_OF_EXPAT = frozenset({"utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "iso-8859-1", "us-ascii"})
_OF_PYTHON = frozenset(
    {"shift_jis", "shift-jis", "sjis", "x-sjis", "cp932", "windows-31j", "ms932", "euc-jp", "iso-2022-jp"}
) | frozenset({"windows-1252", "cp1252", "iso-8859-15", "latin1"})
_NAMES = {"windows-31j": "cp932", "x-sjis": "cp932", "sjis": "cp932", "shift-jis": "cp932", "shift_jis": "cp932"}


class Node:
    """An element of a question: its name, attributes, characters and elements, and the line that it begins at."""

    __slots__ = ("attributes", "is_too_long", "line", "name", "nodes", "words")

    def __init__(self, name: str, attributes: dict[str, str], line: int) -> None:
        self.name, self.attributes, self.line = name, attributes, line
        self.nodes: list[Node] = []
        self.words = ""
        self.is_too_long = False

    def all(self, name: str) -> Iterator["Node"]:
        """Yield the elements of that name right inside."""
        return (node for node in self.nodes if node.name == name)

    def first(self, name: str) -> "Node | None":
        """Return the first element of that name right inside, None if there is none."""
        for node in self.nodes:
            if node.name == name:
                return node
        return None

    def text(self, *path: str) -> str:
        """Return the trimmed characters at a path of first elements; empty where one is missing."""
        node: Node | None = self
        for name in path:
            node = node.first(name) if node is not None else None
        return node.words.strip() if node is not None else ""


@dataclass(frozen=True, slots=True)
class Fault:
    """What ended the reading of a file before its end."""

    line: int
    what: str
    mend: str


class _Stop(Exception):
    """Raised to end the reading."""

    def __init__(self, what: str, mend: str) -> None:
        self.what, self.mend = what, mend
        super().__init__(what)


def read_questions(data: bytes, take: Callable[[Node], bool], leave: Callable[[int, str], None]) -> Fault | None:
    """Call `take` with each question of a quiz as soon as it ends, as long as it returns True; return what went wrong.

    A question with too many parts has none. `leave` is called with the first line and the words of what stands in the
    quiz beside all questions, or with the name of an element that does in angle brackets; each once at most.
    """
    content = _decoded(data)
    if isinstance(content, Fault):
        return content
    reading = _Reading(take, leave)
    parser = reading.parser
    try:
        parser.Parse(content, True)
    except _Stop as stop:
        return Fault(parser.CurrentLineNumber, stop.what, stop.mend)
    except DTDForbidden:
        what = "the file has a document type (<!DOCTYPE …>), which can make a program read other files"
        return Fault(parser.CurrentLineNumber, what, "remove it; Moodle's own export has none")
    except (ValueError, LookupError):
        if reading.has_begun:
            raise
        # The encoding is named where `_decoded` does not look: behind a mark, or far behind.
        return Fault(1, "the encoding that the file names is not known here, or not its own", "save it as UTF-8")
    except expat.ExpatError as error:
        why, name = expat.ErrorString(error.code), reading.open_name()
        what = f"the XML is broken here ({why}); from here on nothing was read"
        if name:
            what = f"the XML is broken here in the question “{name}” ({why}); from here on nothing was read"
        return Fault(error.lineno, what, "mend it, or export the questions again")
    return None


def _decoded(data: bytes) -> bytes | str | Fault:
    """Return what the parser can read: the bytes, or a text where it does not know the encoding that they name."""
    found = _DECLARED.match(data)
    name = found[1].decode("ascii").lower() if found else "utf-8"
    if name in _OF_EXPAT:
        return data
    if name not in _OF_PYTHON:
        return Fault(1, f"the file says that its encoding is “{name}”, which is not known here", "save it as UTF-8")
    try:
        return data.decode(_NAMES.get(name, name))
    except UnicodeDecodeError:
        return Fault(1, f"the file says that its encoding is “{name}”, and is not", "save it as UTF-8")


class _Reading:
    """What is open at one place of the file."""

    def __init__(self, take: Callable[[Node], bool], leave: Callable[[int, str], None]) -> None:
        self._take, self._leave = take, leave
        self._left: set[str] = set()
        self._open: list[Node] = []
        self._heard: list[list[str]] = []
        self._lengths: list[int] = []
        self._depth = self._elements = self._parts = 0
        parser = self.parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.buffer_size = 1 << 16
        parser.StartElementHandler, parser.EndElementHandler = self._start, self._end
        parser.CharacterDataHandler = self._words
        parser.StartDoctypeDeclHandler = _refuse

    @property
    def has_begun(self) -> bool:
        """Whether anything of the file has been met."""
        return self._elements > 0

    def open_name(self) -> str:
        """Return the name of the question that is not at its end."""
        return " ".join(self._open[0].text("name", "text")[:60].split()) if self._open else ""

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._elements += 1
        if self._depth > _DEEPEST or self._elements > _MOST_ELEMENTS:
            what = "it is too large; from here on nothing was read"
            if self._depth > _DEEPEST:
                what = f"more than {_DEEPEST} elements are in one another; from here on nothing was read"
            raise _Stop(what, "export the questions in smaller parts")
        if self._open:
            self._parts += 1
            node = Node(name, attributes, 0)
            if self._parts <= _MOST_PARTS:
                self._open[-1].nodes.append(node)
            self._enter(node)
        elif self._depth == 1:
            if name != "quiz":
                raise _Stop(f"the file holds “{name[:40]}”, not Moodle's questions", "choose a file in Moodle XML")
        elif self._depth == 2 and name == "question":
            self._parts = 0
            self._enter(Node(name, attributes, self.parser.CurrentLineNumber))
        elif self._depth == 2:
            self._leave_out(f"<{name[:40]}>", name)

    def _enter(self, node: Node) -> None:
        self._open.append(node)
        self._heard.append([])
        self._lengths.append(0)

    def _end(self, _name: str) -> None:
        self._depth -= 1
        if not self._open:
            return
        node = self._open.pop()
        node.words = "".join(self._heard.pop())  # in one go: an element between any two letters costs nothing more
        self._lengths.pop()
        if self._open:
            return
        if self._parts > _MOST_PARTS:
            node.nodes, node.is_too_long = [one for one in node.nodes if one.name == "name"], True
        if not self._take(node):
            raise _Stop("the file is too large; from here on nothing was read", "split it into several files")

    def _words(self, words: str) -> None:
        if not self._open:
            if self._depth == 1 and (left := words.strip()):
                self._leave_out(left[:200], "")
            return
        node = self._open[-1]
        if node.name == "file":
            return
        if self._lengths[-1] + len(words) > _LONGEST_RAW:
            node.is_too_long = True
        else:
            self._heard[-1].append(words)
            self._lengths[-1] += len(words)

    def _leave_out(self, what: str, kind: str) -> None:
        if kind not in self._left and len(self._left) < _MOST_LEFT:
            self._left.add(kind)
            self._leave(self.parser.CurrentLineNumber, what)


def _refuse(name: str, system: str | None, public: str | None, _has_inside: int) -> None:
    raise DTDForbidden(name, system, public)
