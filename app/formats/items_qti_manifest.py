"""Reads which items the manifest of a QTI package lists (IMS Content Packaging), and what it says of them (LOM)."""

import posixpath
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from app.formats.item_intake import Intake, shown
from app.formats.items_qti_xml import Allowance, Element, UnreadableXml, read_xml

MANIFEST = "imsmanifest.xml"
ANEW = "export it anew as QTI 2.1, 2.2 or 3.0"
LARGEST_MANIFEST = 50_000_000
"""Bytes."""

_ITEM_TYPE = re.compile(r"imsqti_(?:item|apipitem)_xmlv[23]p\d")
_OTHER_TYPES = re.compile(r"(?:imsqti_(?:test|assessment|section)_|imsqti_xmlv1p)")
_READ_OF_LOM = frozenset(
    {"identifier", "catalogentry", "title", "language", "keyword", "taxonpath", "purpose", "structure", "format"}
)
"""Parts of LOM that are read, that the item says itself, or that say nothing to people."""

_MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class Resource:
    """An item of a package as its manifest has it: the file, the tags and the category that stand beside it."""

    path: str
    tags: tuple[str, ...] = ()
    category: tuple[str, ...] = ()


def list_resources(package: zipfile.ZipFile, names: list[str], intake: Intake, allowance: Allowance) -> list[Resource]:
    """Return the items of a package in the order of its manifest, or all that look like some where there is none.

    What is listed and is no item, and what is not listed, is told to the `intake`. UnreadableXml as in `read_xml`.
    """
    manifests = sorted((name for name in names if posixpath.basename(name).lower() == MANIFEST), key=len)
    if not manifests:
        intake.tell(1, f"the package has no {MANIFEST}", "all XML in it was read as items")
        return [Resource(name) for name in names if name.lower().endswith(".xml")]
    if package.getinfo(manifests[0]).file_size > LARGEST_MANIFEST:
        raise UnreadableXml(1, "it is larger than 50 MB", "split the package")
    folder = posixpath.dirname(manifests[0])
    there = set(names)
    found: dict[str, Resource] = {}
    left = _LeftOut()
    named: set[str] = set()

    def place(href: str) -> str:
        return posixpath.normpath(posixpath.join(folder, unquote(href)))

    def take(resource: Element) -> None:
        kind, href = resource.get("type").lower(), resource.get("href")
        if href or resource.children:
            named.update((href, *(file.get("href") for file in resource.find("file"))))
        if _OTHER_TYPES.match(kind):
            what = f"{MANIFEST}: “{shown(href)}” is a test or QTI 1 and was left out"
            intake.refuse(resource.line, what, "its items come in one by one; make a quiz of them here")
        elif href.lower().endswith(".xml") and not _ITEM_TYPE.match(kind):
            what = f"{MANIFEST}: “{shown(href)}” is of the kind “{shown(kind)}” and was left out"
            intake.refuse(resource.line, what, ANEW)
        if not _ITEM_TYPE.match(kind):
            return
        path = place(href)
        if path not in there:
            intake.refuse(resource.line, f"{MANIFEST}: “{shown(href)}” is not in the package", "pack it anew")
            return
        if path in found:
            intake.refuse(resource.line, f"{MANIFEST}: “{shown(href)}” is listed twice", "list each item once")
            return
        found[path] = Resource(path, tuple(_tags(resource)), tuple(_category(resource)))
        left.note(resource)

    read_xml(package.read(manifests[0]), "resource", take, allowance)
    if not found:
        intake.tell(1, f"{MANIFEST} lists no item of QTI 2 or 3", ANEW)
        return []
    listed = {*manifests, *map(place, named)}
    if others := [name for name in names if name.lower().endswith(".xml") and name not in listed]:
        what = f"{MANIFEST}: it does not list “{shown(others[0])}”, and {len(others)} such files were not read"
        intake.tell(1, what, ANEW)
    if left.count:
        what = (
            f"{MANIFEST}: metadata of {left.count:,} items was left out ({', '.join(list(left.names)[:_MOST_NAMED])})"
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
