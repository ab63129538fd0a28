"""Items as a QTI 3.0 package: a zip with one file an item, and a manifest that says what each is about.

The manifest is IMS Content Packaging 1.2 as QTI 3.0 profiles it; commitments, the other tags and the category are LOM
(IEEE 1484.12.3) keywords and a taxon path of the item's resource.
"""

import io
import zipfile
from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape

from app.domain.filed_items import FiledItem, Loss, WrittenItems
from app.domain.items import ItemKind
from app.domain.texts import Language
from app.formats.item_intake import BadItem, read_tags, tags_of
from app.formats.item_losses import losses_of
from app.formats.items_qti_identifiers import identifier_of
from app.formats.items_qti_kinds import item_xml
from app.formats.items_qti_question import item_of_element
from app.formats.items_qti_xml import UnreadableXml, read_xml

MANIFEST = "imsmanifest.xml"
_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1" xmlns:lom="http://ltsc.ieee.org/xsd/LOM"
  identifier="clausewise-items">
<metadata><schema>QTI Package</schema><schemaversion>3.0.0</schemaversion></metadata>
<organizations/>
<resources>
"""
_FOOT = "</resources>\n</manifest>\n"


def write(items: Iterable[FiledItem], language: Language = "en") -> WrittenItems:
    """Return items as a package; `language` is that of what is not marked with a language. A scenario is left out."""
    losses: list[Loss] = []
    resources: list[str] = []
    names: set[str] = set()
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as package:
        for place, filed in enumerate(items):
            if filed.item.kind is ItemKind.SCENARIO:
                what = "the whole scenario, for QTI has no scenes that branch"
                losses.append(Loss(place, what, left_out=True))
                continue
            lost, xml = _checked(place, filed, language)
            losses += lost
            if xml is None:
                continue
            name = _free_name(identifier_of(filed.item.id), names)
            if name != identifier_of(filed.item.id):
                losses.append(Loss(place, "its id, which another item has"))
            package.writestr(_entry(f"items/{name}.xml"), xml)
            resources.append(_resource(name, filed, language))
        package.writestr(_entry(MANIFEST), f"{_HEAD}{''.join(resources)}{_FOOT}")
    return WrittenItems(file.getvalue(), tuple(losses))


def _checked(place: int, filed: FiledItem, language: Language) -> tuple[list[Loss], bytes | None]:
    """Return what an item loses, found by reading it back, and its XML; None for one that XML cannot hold."""
    try:
        xml = item_xml(filed, language).encode("utf-8")
        about = read_tags(tags_of(filed), frozenset())
        back, _ = item_of_element(read_xml(xml), language, about)
    except (BadItem, UnreadableXml, ValueError):
        return [
            Loss(place, "the whole item, which is unfinished, or has signs that XML cannot hold", left_out=True)
        ], None
    back = FiledItem(back.item, back.title, filed.category, back.tags)
    return list(losses_of(place, filed, back)), xml


def _free_name(wanted: str, names: set[str]) -> str:
    name, number = wanted, 1
    while name in names:
        number += 1
        name = f"{wanted[:70]}-{number}"
    names.add(name)
    return name


def _entry(name: str) -> zipfile.ZipInfo:
    """Return an entry without the time of writing, so that the same items give the same file."""
    entry = zipfile.ZipInfo(name)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o600 << 16
    return entry


def _resource(name: str, filed: FiledItem, language: Language) -> str:
    path = f"items/{name}.xml"
    metadata = "".join(_metadata(filed, language))
    return (
        f'<resource identifier="{name}" type="imsqti_item_xmlv3p0" href="{path}">'
        f'<metadata><lom:lom>{metadata}</lom:lom></metadata><file href="{path}"/></resource>\n'
    )


def _metadata(filed: FiledItem, language: Language) -> Iterator[str]:
    said = f' language="{language}"'
    keywords = "".join(
        f"<lom:keyword><lom:string{said}>{escape(tag)}</lom:string></lom:keyword>" for tag in tags_of(filed)
    )
    if keywords:
        yield f"<lom:general>{keywords}</lom:general>"
    if filed.category:
        taxons = "".join(
            f"<lom:taxon><lom:entry><lom:string{said}>{escape(name)}</lom:string></lom:entry></lom:taxon>"
            for name in filed.category
        )
        yield (
            "<lom:classification><lom:purpose><lom:source>LOMv1.0</lom:source><lom:value>discipline</lom:value>"
            f"</lom:purpose><lom:taxonPath>{taxons}</lom:taxonPath></lom:classification>"
        )
