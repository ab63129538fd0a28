"""Items from QTI 2.1, 2.2 and 3.0: one `assessmentItem`, or a package (zip) with `imsmanifest.xml`.

Schemas are not looked at and nothing is fetched. A problem's line is that of the item's own file, which a package's
problems name.
"""

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import unquote

from app.domain.filed_items import ReadItems
from app.domain.texts import Language
from app.formats.item_intake import MOST_ITEMS, BadItem, Intake, Note, read_tags, shown, unreadable
from app.formats.items_qti_question import item_of_element
from app.formats.items_qti_xml import Allowance, Element, UnreadableXml, read_xml
from app.formats.zip_checking import UnsafeZip, check_paths, check_zip

LARGEST_XML = 2_000_000
"""Bytes of one item."""

LARGEST_MANIFEST = 50_000_000
LARGEST_PACKAGE = 50_000_000
"""Bytes of a package as it is."""

MOST_FILES = 50_010
_ITEM_TYPE = re.compile(r"imsqti_(?:item|apipitem)_xmlv[23]p\d")
_OTHER_TYPES = re.compile(r"(?:imsqti_(?:test|assessment|section)_|imsqti_xmlv1p)")
_ITEM, _MANIFEST = "assessmentitem", "imsmanifest.xml"
_READ_OF_LOM = frozenset(
    {"identifier", "catalogentry", "title", "language", "keyword", "taxonpath", "purpose", "structure", "format"}
)
"""Parts of LOM that are read, that the item says itself, or that say nothing to people."""

_MOST_NAMED = 5
_ANEW = "export it anew as QTI 2.1, 2.2 or 3.0"


@dataclass(frozen=True, slots=True)
class _Resource:
    """An item of a package as its manifest has it: the file, the tags and the category that stand beside it."""

    path: str
    tags: tuple[str, ...] = ()
    category: tuple[str, ...] = ()


def read(data: bytes, language: Language = "en", known: frozenset[str] = frozenset()) -> ReadItems:
    """Return the items of a package or of one item's XML; what says no language is in `language`.

    `known` are the ids of the policy's commitments.
    """
    if data.startswith(b"PK"):
        return _read_package(data, language, known)
    if len(data) > LARGEST_XML:
        return unreadable("one item is larger than 2 MB", "split it")
    intake = Intake()
    _read_item(intake, data, _Resource(""), language, known, Allowance())
    return intake.result()


def _read_package(data: bytes, language: Language, known: frozenset[str]) -> ReadItems:
    if len(data) > LARGEST_PACKAGE:
        return unreadable(f"the package is larger than {LARGEST_PACKAGE // 1_000_000} MB", "split it")
    try:
        names = check_zip(io.BytesIO(data), most=MOST_FILES)
        check_paths(names)
    except UnsafeZip as error:
        return unreadable(f"the package is not safe to open: {error}", "pack it anew")
    intake, allowance = Intake(), Allowance()
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        try:
            resources = _resources(package, names, intake, allowance)
        except UnreadableXml as error:
            return unreadable(f"{_MANIFEST}: {error.what}", error.mend, error.line)
        for resource in resources:
            if intake.is_full:
                intake.tell(0, f"there are more than {MOST_ITEMS:,} items", "split the package")
                break
            if allowance.left <= 0:
                intake.tell(0, "the package has too many elements; from here on nothing was read", "split it")
                break
            if package.getinfo(resource.path).file_size > LARGEST_XML:
                intake.refuse(0, f"{shown(resource.path)} is larger than 2 MB", "split it")
                continue
            _read_item(intake, package.read(resource.path), resource, language, known, allowance)
    return intake.result()


def _read_item(
    intake: Intake, data: bytes, resource: _Resource, language: Language, known: frozenset[str], allowance: Allowance
) -> None:
    where = f"{shown(resource.path)}: " if resource.path else ""
    line, title = 1, ""
    try:
        root = read_xml(data, allowance=allowance)
        line, title = root.line, root.get("title") or root.get("identifier")
        if root.name != _ITEM:
            what = _WHAT_ELSE.get(root.name, f"this is “{shown(root.name)}”, and no item of QTI")
            raise UnreadableXml(root.line, what, _ANEW)
        filed, notes = item_of_element(root, language, read_tags(resource.tags, known))
    except UnreadableXml as error:
        intake.refuse(error.line, f"{where}{error.what}", error.mend)
    except BadItem as bad:
        intake.refuse(line, f"{where}“{shown(title)}”: {bad.note.what}", bad.note.mend)
    else:
        notes = [Note(f"{where}{note.what}", note.mend) for note in notes]
        intake.take(line, replace(filed, category=resource.category), notes)


_WHAT_ELSE = {
    "questestinterop": "this is QTI 1, which is another format",
    "assessmenttest": "this is a test, which only lists items",
    "assessmentsection": "this is a section of a test, which only lists items",
    "manifest": "this is the manifest of a package without its items",
    "quiz": "this is Moodle XML, and no QTI",
}


def _resources(package: zipfile.ZipFile, names: list[str], intake: Intake, allowance: Allowance) -> list[_Resource]:
    """Return the items of a package in the order of its manifest, or all that look like some where there is none."""
    manifests = sorted((name for name in names if posixpath.basename(name).lower() == _MANIFEST), key=len)
    if not manifests:
        intake.tell(1, f"the package has no {_MANIFEST}", "all XML in it was read as items")
        return [_Resource(name) for name in names if name.lower().endswith(".xml")]
    if package.getinfo(manifests[0]).file_size > LARGEST_MANIFEST:
        raise UnreadableXml(1, "it is larger than 50 MB", "split the package")
    folder = posixpath.dirname(manifests[0])
    there = set(names)
    found: dict[str, _Resource] = {}
    left = _LeftOut()
    named: set[str] = set()

    def place(href: str) -> str:
        return posixpath.normpath(posixpath.join(folder, unquote(href)))

    def take(resource: Element) -> None:
        kind, href = resource.get("type").lower(), resource.get("href")
        if href or resource.children:
            named.update((href, *(file.get("href") for file in resource.find("file"))))
        if _OTHER_TYPES.match(kind):
            what = f"{_MANIFEST}: “{shown(href)}” is a test or QTI 1 and was left out"
            intake.refuse(resource.line, what, "its items come in one by one; make a quiz of them here")
        elif href.lower().endswith(".xml") and not _ITEM_TYPE.match(kind):
            what = f"{_MANIFEST}: “{shown(href)}” is of the kind “{shown(kind)}” and was left out"
            intake.refuse(resource.line, what, _ANEW)
        if not _ITEM_TYPE.match(kind):
            return
        path = place(href)
        if path not in there:
            intake.refuse(resource.line, f"{_MANIFEST}: “{shown(href)}” is not in the package", "pack it anew")
            return
        if path in found:
            intake.refuse(resource.line, f"{_MANIFEST}: “{shown(href)}” is listed twice", "list each item once")
            return
        found[path] = _Resource(path, tuple(_tags(resource)), tuple(_category(resource)))
        left.note(resource)

    read_xml(package.read(manifests[0]), "resource", take, allowance)
    if not found:
        intake.tell(1, f"{_MANIFEST} lists no item of QTI 2 or 3", _ANEW)
        return []
    listed = {*manifests, *map(place, named)}
    if others := [name for name in names if name.lower().endswith(".xml") and name not in listed]:
        what = f"{_MANIFEST}: it does not list “{shown(others[0])}”, and {len(others)} such files were not read"
        intake.tell(1, what, _ANEW)
    if left.count:
        what = (
            f"{_MANIFEST}: metadata of {left.count:,} items was left out ({', '.join(list(left.names)[:_MOST_NAMED])})"
        )
        intake.tell(left.line, what, "say in the item what people have to know")
    return list(found.values())


class _LeftOut:
    """What resources say about items (LOM) and no item has a place for: how many, the first line, and of what kind."""

    def __init__(self) -> None:
        self.count = self.line = 0
        self.names: dict[str, None] = {}

    def note(self, resource: Element) -> None:
        """Look at what a resource says besides keywords, its first path of subjects, and what the item says itself."""
        parts = [part for lom in resource.find("lom") for group in lom.elements() for part in group.elements()]
        names = [part.name for part in parts if part.name not in _READ_OF_LOM and part.text()]
        if sum(part.name == "taxonpath" for part in parts) > 1:
            names.append("taxonpath")
        if names:
            self.count += 1
            self.line = self.line or resource.line
            self.names |= dict.fromkeys(names)


def _tags(resource: Element) -> Iterator[str]:
    """Yield the keywords of a resource (LOM 1.5), in whatever language, each once."""
    words = (string.text() for keyword in resource.find("keyword") for string in _strings(keyword))
    yield from dict.fromkeys(word for word in words if word)


def _category(resource: Element) -> Iterator[str]:
    """Yield the first path of subjects of a resource (LOM 9.2) from the outermost inwards."""
    path = next(resource.find("taxonpath"), None)
    for taxon in path.elements("taxon") if path is not None else ():
        entry = taxon.first("entry")
        words = next((string.text() for string in _strings(entry)), "") if entry is not None else ""
        if words:
            yield words


def _strings(element: Element) -> Iterator[Element]:
    """Yield the texts of a LOM element; older ones call them `langstring`, some have none inside."""
    inside = list(element.elements())
    yield from inside or [element]
