"""Items from QTI 2.1, 2.2 and 3.0: one `assessmentItem`, or a package (zip) with `imsmanifest.xml`.

Schemas are not looked at and nothing is fetched. A problem's line is that of the item's own file, which a package's
problems name.
"""

import io
import zipfile
from dataclasses import replace

from app.domain.filed_items import ReadItems
from app.domain.texts import Language
from app.formats.item_intake import MOST_ITEMS, BadItem, Intake, Note, read_tags, shown, unreadable
from app.formats.items_qti_manifest import ANEW, MANIFEST, Resource, list_resources
from app.formats.items_qti_question import item_of_element
from app.formats.items_qti_xml import Allowance, UnreadableXml, read_xml
from app.formats.zip_checking import UnsafeZip, check_paths, check_zip

LARGEST_XML = 2_000_000
"""Bytes of one item."""

LARGEST_PACKAGE = 50_000_000
"""Bytes of a package as it is."""

MOST_FILES = 50_010
_ITEM = "assessmentitem"


def read(data: bytes, language: Language = "en", known: frozenset[str] = frozenset()) -> ReadItems:
    """Return the items of a package or of one item's XML; what says no language is in `language`.

    `known` are the ids of the policy's commitments.
    """
    if data.startswith(b"PK"):
        return _read_package(data, language, known)
    if len(data) > LARGEST_XML:
        return unreadable("one item is larger than 2 MB", "split it")
    intake = Intake()
    _read_item(intake, data, Resource(""), language, known, Allowance())
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
            resources = list_resources(package, names, intake, allowance)
        except UnreadableXml as error:
            return unreadable(f"{MANIFEST}: {error.what}", error.mend, error.line)
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
    intake: Intake, data: bytes, resource: Resource, language: Language, known: frozenset[str], allowance: Allowance
) -> None:
    where = f"{shown(resource.path)}: " if resource.path else ""
    line, title = 1, ""
    try:
        root = read_xml(data, allowance=allowance)
        line, title = root.line, root.get("title") or root.get("identifier")
        if root.name != _ITEM:
            what = _WHAT_ELSE.get(root.name, f"this is “{shown(root.name)}”, and no item of QTI")
            raise UnreadableXml(root.line, what, ANEW)
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
