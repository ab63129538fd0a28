"""Reads the XML of QTI into light elements that know their lines; QTI 2 and QTI 3 come out alike.

QTI 3 spells `qti-simple-choice` and `match-max` what QTI 2 spells `simpleChoice` and `matchMax`: names are taken
without prefix, hyphens and capitals. A document type is refused and with it every entity; nothing is ever fetched. The
parser (expat) is used as it is, for the safe wrappers around it read ten times slower and know no lines.
"""

import re
from collections.abc import Callable, Iterator
from xml.parsers import expat

from defusedxml.common import DTDForbidden

DEEPEST = 64
MOST_ELEMENTS = 50_000
"""Elements that are kept at a time: of a whole item, or of one resource of a manifest."""

MOST_IN_ALL = 1_000_000
"""Elements of a whole package, its manifest included; 10,000 items have some 850,000."""

_ENCODING = re.compile(r"utf-?8|utf-?16(?:le|be)?|us-ascii|iso-8859-\d{1,2}|windows-125\d", re.IGNORECASE)
_NAMES: dict[str, str] = {}
_MOST_NAMES = 5_000


class UnreadableXml(Exception):
    """Raised for XML that cannot be read; carries the line, what is wrong, and how to mend it."""

    def __init__(self, line: int, what: str, mend: str = "export it anew from the program it comes from") -> None:
        self.line, self.what, self.mend = line, what, mend
        super().__init__(what)


class Element:
    """An element: its plain name, its attributes by plain names, texts and elements inside, and its line."""

    __slots__ = ("attributes", "children", "line", "name")

    def __init__(self, name: str, attributes: dict[str, str], line: int) -> None:
        self.name, self.attributes, self.line = name, attributes, line
        self.children: list[Element | str] = []

    def get(self, attribute: str) -> str:
        """Return an attribute by its plain name, empty if there is none."""
        return self.attributes.get(attribute, "")

    def elements(self, name: str = "") -> Iterator["Element"]:
        """Yield the elements right inside, or those of a name among them."""
        for child in self.children:
            if isinstance(child, Element) and (not name or child.name == name):
                yield child

    def first(self, name: str) -> "Element | None":
        """Return the first element of a name right inside, None if there is none."""
        return next(self.elements(name), None)

    def walk(self) -> Iterator["Element"]:
        """Yield this element and all inside, in the order of the file."""
        left = [self]
        while left:
            element = left.pop()
            yield element
            left += [child for child in reversed(element.children) if type(child) is Element]

    def find(self, name: str) -> Iterator["Element"]:
        """Yield all elements of a name inside, at any depth."""
        return (element for element in self.walk() if element.name == name and element is not self)

    def text(self) -> str:
        """Return all text inside without what is blank around it."""
        if len(self.children) == 1 and isinstance(self.children[0], str):
            return self.children[0].strip()
        parts: list[str] = []
        left: list[Element | str] = [self]
        while left:
            part = left.pop()
            if isinstance(part, str):
                parts.append(part)
            else:
                left += reversed(part.children)
        return "".join(parts).strip()


class Allowance:
    """How many elements all files of a package may still have together."""

    def __init__(self, elements: int = MOST_IN_ALL) -> None:
        self.left = elements


def read_xml(
    content: bytes, each: str = "", take: Callable[[Element], None] | None = None, allowance: Allowance | None = None
) -> Element:
    """Return the outermost element; UnreadableXml for anything that is not well-formed, too deep or too large.

    Elements called `each` are handed to `take` when they are whole and are not kept. All that are met are taken from
    the `allowance`.
    """
    reading = _Reading(each, take, allowance or Allowance())
    parser = expat.ParserCreate(namespace_separator=" ")
    reading.parser = parser
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = reading.start, reading.end
    parser.CharacterDataHandler, parser.StartDoctypeDeclHandler = reading.text, reading.doctype
    parser.XmlDeclHandler = reading.declaration
    try:
        parser.Parse(content, True)
    except expat.ExpatError as error:
        raise UnreadableXml(error.lineno, f"this is not XML ({expat.ErrorString(error.code)})") from error
    except DTDForbidden as error:
        what = "there is a document type (DOCTYPE), which could hide anything"
        raise UnreadableXml(parser.CurrentLineNumber, what, "remove the line") from error
    except (ValueError, LookupError) as error:
        raise _unknown_encoding() from error
    if reading.root is None:
        raise UnreadableXml(1, "the file is empty")
    return reading.root


class _Reading:
    """Builds elements as the parser meets them."""

    parser: expat.XMLParserType

    def __init__(self, each: str, take: Callable[[Element], None] | None, allowance: Allowance) -> None:
        self._allowance = allowance
        self.root: Element | None = None
        self._open: list[Element] = []
        self._each, self._take = each, take
        self._kept = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        line = self.parser.CurrentLineNumber
        self._kept += 1
        self._allowance.left -= 1
        if self._allowance.left < 0:
            raise UnreadableXml(line, f"there are more than {MOST_IN_ALL:,} elements in all", "split the package")
        if len(self._open) >= DEEPEST:
            raise UnreadableXml(line, f"elements are nested deeper than {DEEPEST} levels")
        if self._kept > MOST_ELEMENTS:
            raise UnreadableXml(line, f"there are more than {MOST_ELEMENTS:,} elements in one item", "split it")
        given = {plain_name(key): value for key, value in attributes.items()} if attributes else attributes
        element = Element(_NAMES.get(name) or plain_name(name), given, line)
        if self._open:
            self._open[-1].children.append(element)
        elif self.root is None:
            self.root = element
        self._open.append(element)

    def end(self, _name: str) -> None:
        element = self._open.pop()
        if self._take is not None and element.name == self._each:
            self._take(element)
            if self._open:
                self._open[-1].children.pop()
            self._kept = len(self._open)

    def text(self, content: str) -> None:
        self._open[-1].children.append(content)

    def declaration(self, _version: str, encoding: str | None, _standalone: int) -> None:
        if encoding is not None and _ENCODING.fullmatch(encoding) is None:
            raise _unknown_encoding()  # the parser would ask Python, which knows some that are no encodings of texts

    def doctype(self, name: str, system: str | None, public: str | None, _has_inside: int) -> None:
        raise DTDForbidden(name, system, public)


def _unknown_encoding() -> UnreadableXml:
    return UnreadableXml(1, "the encoding of the file is not known here", "save it as UTF-8")


def plain_name(name: str) -> str:
    """Return a name of QTI 2 or 3 without namespace, prefix, hyphens and capitals."""
    found = _NAMES.get(name)
    if found is None:
        found = name.rpartition(" ")[2].lower().removeprefix("qti-").replace("-", "")
        if len(_NAMES) < _MOST_NAMES:
            _NAMES[name] = found
    return found
