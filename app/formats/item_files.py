"""Tells which format a file of questions is in, by its content and then by its name, and finds its reader or writer."""

import re
from collections.abc import Callable, Iterable

from app.domain.filed_items import FiledItem, ItemFormat, ReadItems, WrittenItems
from app.domain.texts import Language
from app.formats import (
    items_aiken,
    items_gift_reading,
    items_gift_writing,
    items_moodle_reading,
    items_moodle_writing,
    items_qti_reading,
    items_qti_writing,
    items_sheet_reading,
    items_sheet_writing,
)
from app.formats.item_intake import unreadable
from app.formats.text_encoding import decode

Reader = Callable[[bytes, Language, frozenset[str]], ReadItems]
Writer = Callable[[Iterable[FiledItem], Language], WrittenItems]


TITLES = {
    ItemFormat.GIFT: "GIFT",
    ItemFormat.AIKEN: "Aiken",
    ItemFormat.MOODLE_XML: "Moodle XML",
    ItemFormat.QTI: "QTI",
    ItemFormat.CSV: "CSV",
    ItemFormat.XLSX: "an Excel workbook",
}
"""What people call each format."""

READERS: dict[ItemFormat, Reader] = {
    ItemFormat.GIFT: items_gift_reading.read,
    ItemFormat.AIKEN: items_aiken.read,
    ItemFormat.MOODLE_XML: items_moodle_reading.read,
    ItemFormat.QTI: items_qti_reading.read,
    ItemFormat.CSV: items_sheet_reading.read,
    ItemFormat.XLSX: items_sheet_reading.read,
}
WRITERS: dict[ItemFormat, Writer] = {
    ItemFormat.GIFT: items_gift_writing.write,
    ItemFormat.MOODLE_XML: items_moodle_writing.write,
    ItemFormat.QTI: items_qti_writing.write,
    ItemFormat.CSV: items_sheet_writing.write,
    ItemFormat.XLSX: items_sheet_writing.write_xlsx,
}

_CLEAR = "choose a file in GIFT, Aiken, Moodle XML, QTI, CSV or XLSX"
_NOT_TOLD_APART = "there are no questions in this that can be told apart"
_ALIKE = ({ItemFormat.GIFT, ItemFormat.AIKEN, ItemFormat.CSV}, {ItemFormat.CSV, ItemFormat.XLSX})
"""Formats that a file may be in two of: what is chosen holds."""

_BEGINNINGS = (
    (b"%PDF-", "a PDF"),
    (b"\xd0\xcf\x11\xe0", "an old Office file (.doc, .xls)"),
    (b"{\\rtf", "a rich-text file (RTF)"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"SQLite format 3", "a database"),
)
_ENDINGS = {
    ".gift": ItemFormat.GIFT,
    ".txt": ItemFormat.GIFT,
    ".csv": ItemFormat.CSV,
    ".tsv": ItemFormat.CSV,
}
_ROOT = re.compile(r"<(?:[A-Za-z_][\w.-]{0,40}:)?([A-Za-z_][\w.-]{0,60})")
_START = 65_536
"""Characters of a text that are looked at."""

_GIFT_ANSWERS = re.compile(r"(?<!\\)\{[ \t\n]{0,20}(?:[=~#}]|T\b|F\b|TRUE\b|FALSE\b)")
_GIFT_LINE = re.compile(r"^(?:::|\$CATEGORY:)", re.MULTILINE)
_AIKEN_ANSWER = re.compile(r"^[ \t]{0,20}ANSWER:[ \t]{0,20}[A-Z]", re.MULTILINE)
_AIKEN_CHOICE = re.compile(r"^[ \t]{0,20}[A-Z][).]", re.MULTILINE)


def read_file(
    content: bytes,
    name: str,
    chosen: ItemFormat | None = None,
    language: Language = "en",
    known: frozenset[str] = frozenset(),
) -> ReadItems:
    """Read a file as `chosen`, else as its content and its `name` say; it raises nothing, faults are in the result."""
    found = recognise(content, name)
    if chosen is None:
        return (
            unreadable(found, _CLEAR) if not isinstance(found, ItemFormat) else READERS[found](content, language, known)
        )
    if not isinstance(found, ItemFormat):
        if found != _NOT_TOLD_APART:
            return unreadable(found, _CLEAR)
    elif found is not chosen and not any({found, chosen} <= alike for alike in _ALIKE):
        return unreadable(f"this is {TITLES[found]}, not {TITLES[chosen]}", f"read it as {found.value}")
    return READERS[chosen](content, language, known)


def recognise(content: bytes, name: str) -> ItemFormat | str:
    """Return the format of a file, or in words what it is instead."""
    if not content.strip():
        return "the file is empty"
    for beginning, what in _BEGINNINGS:
        if content.startswith(beginning):
            return f"this is {what}, which holds no questions that can be read"
    if content.startswith(b"PK\x03\x04"):
        return _in_package(content)
    text = decode(content)
    if text is None:
        return "this is no text, and none of the files that questions come in"
    start = text[:_START].replace("\r\n", "\n").replace("\r", "\n")
    return _in_markup(start) or _in_text(start, name)


def is_course_pack(content: bytes) -> bool:
    """Whether a file seems to be a course pack, which is brought in as a whole."""
    return content.startswith(b"PK\x03\x04") and b"module.yaml" in content


def _in_package(content: bytes) -> ItemFormat | str:
    """Return what a ZIP file holds, by the names of its parts, which stand in it as they are."""
    for part, found in ((b"imsmanifest.xml", ItemFormat.QTI), (b"xl/workbook.", ItemFormat.XLSX)):
        if part in content:
            return found
    if b"word/document.xml" in content:
        return "this is a Word document; copy its text into “Paste questions” instead"
    if is_course_pack(content):
        return "this is a course pack, which is brought in as a whole and not as questions"
    return "this is a ZIP file without questions in it"


def _in_markup(start: str) -> ItemFormat | str | None:
    """Return what an XML or HTML file is by its first element, None where it is neither."""
    if not start.lstrip().startswith("<"):
        return None
    root = _root(start)
    if root == "quiz":
        return ItemFormat.MOODLE_XML
    if root.startswith(("qti-", "assessment")) or root == "manifest":
        return ItemFormat.QTI
    if root == "questestinterop":
        return "this is QTI 1.2, which is too old; export QTI 2.1 or later, or Moodle XML"
    if root == "html" or start.lstrip()[:9].lower() == "<!doctype":
        return "this is a web page; copy its text into “Paste questions” instead"
    if start.lstrip().startswith("<?xml"):
        return f"this is XML of another kind (<{root}>), neither Moodle XML nor QTI"
    return None


def _root(start: str) -> str:
    """Return the name of the first element, without comments, instructions and declarations before it."""
    at = start.find("<")
    while at >= 0:
        if start.startswith("<!--", at):
            end = start.find("-->", at)
        elif start.startswith(("<?", "<!"), at):
            end = start.find(">", at)
        else:
            found = _ROOT.match(start, at)
            return found[1] if found else ""
        at = start.find("<", end) if end >= 0 else -1
    return ""


def _in_text(start: str, name: str) -> ItemFormat | str:
    ending = "." + name.rpartition(".")[2].lower()
    if plain := plain_format(start):
        return plain
    first = start.lstrip("\n").partition("\n")[0]
    if max(first.count(mark) for mark in ",;\t") >= 2 and ending != ".gift":
        return ItemFormat.CSV
    return _ENDINGS.get(ending) or _NOT_TOLD_APART


def plain_format(text: str) -> ItemFormat | None:
    """Return GIFT or Aiken where a text plainly is one of them."""
    start = text[:_START]
    if _AIKEN_ANSWER.search(start) and _AIKEN_CHOICE.search(start) and not _GIFT_LINE.search(start):
        return ItemFormat.AIKEN
    if _GIFT_LINE.search(start) or _GIFT_ANSWERS.search(start):
        return ItemFormat.GIFT
    return None
