"""Hostile archives: bombs, entries that overlap, names that lead elsewhere, and directories that lie.

The same bytes are aimed at every reader that opens a ZIP file: course packs, packages of QTI, and workbooks.
"""

import io
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Mapping
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl

from tests import builders
from tests.hostile.cases import Case, Refused, Safe

Files = Mapping[str, bytes]

QTI_ITEM = (
    '<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="one" title="One" adaptive="false"'
    ' timeDependent="false"><responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">'
    "<correctResponse><value>a</value></correctResponse></responseDeclaration><itemBody>"
    '<choiceInteraction responseIdentifier="RESPONSE" maxChoices="1"><prompt>{}Who may read it?</prompt>'
    '<simpleChoice identifier="a">Whoever needs it</simpleChoice><simpleChoice identifier="b">Everybody</simpleChoice>'
    "</choiceInteraction></itemBody></assessmentItem>"
)
RESOURCE = '<resource identifier="r{0}" type="imsqti_item_xmlv2p1" href="{1}"><file href="{1}"/></resource>'


def manifest(*resources: str) -> bytes:
    """Return the manifest of a package."""
    head = '<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="m"><resources>'
    return f"{head}{''.join(resources)}</resources></manifest>".encode()


@cache
def course_files() -> Files:
    """Return the files of a small course with two modules."""
    with TemporaryDirectory() as folder:
        root = builders.write_course(Path(folder))
        files = sorted(path for path in root.rglob("*") if path.is_file())
        return {path.relative_to(root).as_posix(): path.read_bytes() for path in files}


@cache
def package_files() -> Files:
    """Return the files of a package with one item."""
    return {"imsmanifest.xml": manifest(RESOURCE.format(1, "one.xml")), "one.xml": QTI_ITEM.format("").encode()}


@cache
def book_files() -> Files:
    """Return the parts of a workbook with one item."""
    book = openpyxl.Workbook()
    book.active.append(["kind", "stem", "option 1", "option 2", "right"])
    book.active.append(["single_choice", "Who may read it?", "Whoever needs it", "Everybody", "1"])
    whole = io.BytesIO()
    book.save(whole)
    with zipfile.ZipFile(whole) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(files: Files, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return files as an archive."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content, method)
    return whole.getvalue()


def course_with(**changes: bytes) -> bytes:
    """Return the small course with some files more or others, whose names have `__` for a slash and `_` for a point."""
    names = {name.replace("__", "/").replace("_", "."): content for name, content in changes.items()}
    return packed({**course_files(), **names})


def _with(files: Callable[[], Files], name: str, content: bytes = b"x") -> bytes:
    return packed({**files(), name: content})


def _named(files: Callable[[], Files], name: bytes, content: bytes = b"x") -> bytes:
    """Add an entry under a name that zipfile would not write, by overwriting another of the same length."""
    stand_in = b"Q" * len(name)
    return _with(files, stand_in.decode(), content).replace(stand_in, name)


def _patched(files: Callable[[], Files], local: Mapping[int, bytes], central: Mapping[int, bytes]) -> bytes:
    """Overwrite bytes in the local and the central header of the first entry, by their offsets in it."""
    whole = bytearray(packed(files()))
    middle = whole.index(b"PK\x01\x02")
    for at, changes in ((0, local), (middle, central)):
        for offset, content in changes.items():
            whole[at + offset : at + offset + len(content)] = content
    return bytes(whole)


def _flat_bomb(files: Callable[[], Files], megabytes: int) -> bytes:
    first = next(name for name in files() if name.endswith((".yaml", ".xml")))
    return packed({**files(), first: b" " * megabytes * 1_000_000})


def _many_bombs(files: Callable[[], Files]) -> bytes:
    """A hundred entries of two megabytes each: none of them is large."""
    return packed({**files(), **{f"modules/m{n}/module.yaml": b" " * 2_000_000 for n in range(60)}})


def _nested(files: Callable[[], Files]) -> bytes:
    inner = packed({"a": b"\0" * 5_000_000})
    for _ in range(6):
        inner = packed({f"{n}.zip": inner for n in range(6)})
    return _with(files, "inner.zip", inner)


def _quoted_overlap(count: int = 180, kernel: int = 1_500_000) -> bytes:
    """David Fifield's "A better zip bomb" (WOOT 2019): stored blocks quote the headers that the entries share."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = packer.compress(b"a" * kernel) + packer.flush()
    plain = b"a" * kernel
    parts: list[tuple[bytes, bytes, int, int, int]] = []
    for number in reversed(range(count)):
        name = b"%05d" % number
        if parts:
            header = parts[-1][0]
            quoted = struct.pack("<BHH", 0, len(header), len(header) ^ 0xFFFF) + header
            body, plain = quoted + body, header + plain
        crc = zlib.crc32(plain)
        header = struct.pack("<IHHHHHIIIHH", 0x04034B50, 20, 0, 8, 0, 33, crc, len(body), len(plain), 5, 0) + name
        parts.append((header, name, crc, len(body), len(plain)))
    whole = parts[-1][0] + body
    directory, at = b"", 0
    for header, name, crc, size, unpacked in reversed(parts):
        directory += struct.pack("<IHHHHHHIIIHHHHHII", 0x02014B50, 20, 20, 0, 8, 0, 33, crc, size, unpacked, 5, 0, 0,
                                 0, 0, 0, at) + name  # fmt: skip
        at += len(header) + 5
    end = struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, count, count, len(directory), len(whole), 0)
    return whole + directory + end


def _same_place(files: Callable[[], Files]) -> bytes:
    """Let the last entry of the directory lead to where the first begins."""
    whole = bytearray(packed(files()))
    last = whole.rindex(b"PK\x01\x02")
    whole[last + 42 : last + 46] = b"\0\0\0\0"
    return bytes(whole)


def flood(entries: int) -> bytes:
    """A directory of so many entries without anything that they lead to."""
    one = struct.pack("<IHHHHHHIIIHHHHHII", 0x02014B50, 20, 20, 0, 0, 0, 33, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0)
    first = packed({"imsmanifest.xml": manifest(), "xl/workbook.xml": b"", "[Content_Types].xml": b""})[:200]
    directory = b"".join(one + b"%07d" % number for number in range(entries))
    return first + directory + struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, 65535, 65535, len(directory), 200, 0)


def _repeated(files: Callable[[], Files], twin: Callable[[str], str]) -> bytes:
    first = next(name for name in files() if name.endswith(("policy.yaml", "one.xml", "sheet1.xml")))
    return _with(files, twin(first))


def _once_more(files: Callable[[], Files]) -> bytes:
    """The same name twice, to the letter."""
    first = next(iter(files()))
    return _named(files, first.encode(), b"another")


def _link(files: Callable[[], Files], target: str) -> bytes:
    whole = io.BytesIO(packed(files()))
    with zipfile.ZipFile(whole, "a") as archive:
        entry = zipfile.ZipInfo("modules/tidy-desk/images/link.png")
        entry.create_system, entry.external_attr = 3, 0o120777 << 16
        archive.writestr(entry, target)
    return whole.getvalue()


def _instead(files: Callable[[], Files], name: str, target: str) -> bytes:
    """Let a symbolic link stand where a file is expected."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        for one, content in files().items():
            entry = zipfile.ZipInfo(one)
            entry.create_system, entry.external_attr = 3, (0o120777 if one == name else 0o100600) << 16
            archive.writestr(entry, target if one == name else content)
    return whole.getvalue()


def _streamed_lie(files: Callable[[], Files]) -> bytes:
    """An entry with a data descriptor that says something else than the directory."""

    class Unseekable(io.BytesIO):
        def seekable(self) -> bool:
            return False

        def seek(self, *_: int) -> int:
            raise OSError

        def tell(self) -> int:
            raise OSError

    whole = Unseekable()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files().items():
            archive.writestr(name, content)
    body = bytearray(whole.getvalue())
    at = body.index(b"PK\x07\x08")
    body[at + 4 : at + 16] = b"\xff" * 12
    return bytes(body)


def _cut(files: Callable[[], Files], share: float) -> bytes:
    whole = packed(files())
    return whole[: int(len(whole) * share)]


def _junk_behind(files: Callable[[], Files]) -> bytes:
    return packed(files()) + b"#!/bin/sh\necho hello\n" * 10


def _junk_before(files: Callable[[], Files], junk: bytes) -> bytes:
    return junk + packed(files())


def _long_names(files: Callable[[], Files]) -> bytes:
    return packed({**files(), **{f"{n}/" + "a/" * 30_000 + "b": b"" for n in range(150)}})


def _comment(files: Callable[[], Files]) -> bytes:
    """A second, different directory stands in the comment of the archive."""
    whole = io.BytesIO(packed(files()))
    with zipfile.ZipFile(whole, "a") as archive:
        archive.comment = packed({"../evil": b"x"})[:60_000]
    return whole.getvalue()


def _spoilt(files: Callable[[], Files]) -> bytes:
    """Turn bits in the middle of what is packed, so that nothing unpacks."""
    whole = bytearray(packed(files()))
    for at in range(60, 200):
        whole[at] ^= 0x55
    return bytes(whole)


def _begins_before_the_file(files: Callable[[], Files]) -> bytes:
    """Say that the directory begins later than it does, so that the entries would begin before the file."""
    whole = bytearray(packed(files()))
    at = whole.rindex(b"PK\x05\x06") + 16
    whole[at : at + 4] = (int.from_bytes(whole[at : at + 4], "little") + 5_000).to_bytes(4, "little")
    return bytes(whole)


def _all(kind: str, reader: str, files: Callable[[], Files]) -> list[Case]:
    """Return the cases that hold for any archive, aimed at one reader."""
    unsafe = Refused("damaged" if kind == "xlsx" else "safe")

    def case(name: str, make: Callable[[], bytes], must: Refused | Safe = unsafe, *, long: bool = False) -> Case:
        return Case(f"{kind}-{name}", reader, make, must, f"{kind}.zip", long)

    bombed = Refused("MB" if kind == "xlsx" else "too many bytes")
    return [
        case("bomb-flat", partial(_flat_bomb, files, 110), bombed),
        case("bomb-flat-1gb", partial(_flat_bomb, files, 1_000), bombed, long=True),
        case("bomb-in-many-parts", partial(_many_bombs, files), bombed),
        case("overlap-same-place", partial(_same_place, files)),
        case("sizes-lie-small", partial(_patched, files, {}, {24: b"\x01\0\0\0"})),
        case("sizes-lie-large", partial(_patched, files, {}, {24: b"\xff\xff\xff\x7f"}), Safe(0)),
        case("packed-size-lies", partial(_patched, files, {}, {20: b"\xff\xff\xff\x7f"})),
        case("checksum-wrong", partial(_patched, files, {14: b"abcd"}, {16: b"abcd"})),
        case("encrypted", partial(_patched, files, {6: b"\x01"}, {8: b"\x01"})),
        case("method-unknown", partial(_patched, files, {8: b"\x63"}, {10: b"\x63"})),
        case("method-bzip2", lambda: packed(files(), zipfile.ZIP_BZIP2)),
        case("method-lzma", lambda: packed(files(), zipfile.ZIP_LZMA)),
        case("same-name-twice", partial(_once_more, files)),
        case("same-name-other-case", partial(_repeated, files, str.upper)),
        case("directory-names-differ", partial(_patched, files, {30: b"Z"}, {})),
        case("flood-of-entries", partial(flood, 60_000)),
        case("flood-of-entries-million", partial(flood, 700_000 if kind != "xlsx" else 350_000), long=True),
        case("begins-before-the-file", partial(_begins_before_the_file, files)),
        case("cut-in-half", partial(_cut, files, 0.5), Refused()),
        case("spoilt-bits", partial(_spoilt, files)),
    ]


def _names(kind: str, reader: str, files: Callable[[], Files]) -> list[Case]:
    """Return the cases of names that lead elsewhere."""
    bad = {
        "parent": b"../evil.yaml",
        "parent-within": b"modules/../../evil.yaml",
        "absolute": b"/tmp/evil.yaml",
        "drive": b"C:\\evil.yaml",
        "drive-relative": b"C:evil.yaml",
        "backslash": b"modules\\..\\..\\evil.yaml",
        "share": b"\\\\host\\share\\evil",
        "stream": b"policies/a.yaml:evil",
        "control": b"modules/a\x1b[2J.yaml",
        "device": b"modules/con/module.yaml",
        "device-with-ending": b"modules/a/items/NUL.yaml",
        "point-at-the-end": b"modules/tidy-desk./module.yaml",
    }
    return [
        Case(f"{kind}-name-{name}", reader, partial(_named, files, raw), Refused("leads elsewhere"), f"{kind}.zip")
        for name, raw in bad.items()
    ] + [
        Case(f"{kind}-name-turned", reader, partial(_with, files, "modules/\u202egnp.yaml"), Refused("elsewhere")),
        Case(f"{kind}-names-very-long", reader, partial(_long_names, files), Safe(0)),
        Case(f"{kind}-name-with-nul", reader, partial(_named, files, b"../evil\0.png"), Refused("safe")),
    ]


def cases() -> list[Case]:
    """Return every hostile archive."""
    evil = partial(_with, course_files)
    return [
        *_all("pack", "pack", course_files),
        *_all("package", "qti", package_files),
        *_all("xlsx", "sheet", book_files),
        *_names("pack", "pack", course_files),
        *_names("package", "qti", package_files),
        Case("pack-nested", "pack", partial(_nested, course_files), Safe(2)),
        Case("pack-quoted-overlap", "pack", _quoted_overlap, Refused("safe")),
        Case("package-quoted-overlap", "qti", _quoted_overlap, Refused("overlap")),
        Case("xlsx-quoted-overlap", "sheet", _quoted_overlap, Refused("damaged")),
        Case("pack-link-out", "pack", partial(_link, course_files, "/etc/passwd"), Safe(2, ("root:",))),
        Case(
            "pack-link-as-page", "pack",
            lambda: _instead(course_files, "modules/tidy-desk/lesson/01-desk.en.md", "../../../../../canary.txt"),
            Safe(2, ("what no file may ask for",)),
        ),
        Case("pack-descriptor-lies", "pack", partial(_streamed_lie, course_files), Safe(2)),
        Case("pack-junk-behind", "pack", partial(_junk_behind, course_files), Safe(0)),
        Case("pack-shell-before", "pack", partial(_junk_before, course_files, b"#!/bin/sh\nexit\n"), Safe(2)),
        Case("pack-page-before", "pack", partial(_junk_before, course_files, b"<script>1</script>"), Safe(2)),
        Case("any-page-before", "any", partial(_junk_before, package_files, b"<!DOCTYPE html><p>"), Refused(), "a.zip"),
        Case("pack-second-directory", "pack", partial(_comment, course_files), Refused("safe")),
        Case("pack-program-beside", "pack", partial(evil, "modules/tidy-desk/run.sh", b"#!/bin/sh"), Safe(2)),
        Case("pack-pickle-beside", "pack", partial(evil, "modules/tidy-desk/items/a.pickle", b"cos\nsystem"), Safe(2)),
        Case("pack-name-composed-twice", "pack", lambda: packed({
            **course_files(), **{f"modules/{unicodedata.normalize(form, 'é')}/module.yaml": b"x" for form in
                                 ("NFC", "NFD")}}), Safe(2)),
        Case("any-word-document", "any", lambda: packed({"word/document.xml": b"<x/>"}), Refused("Word"), "a.zip"),
        Case("any-empty-archive", "any", lambda: b"PK\x05\x06" + b"\0" * 18, Refused(), "a.zip"),
        Case("package-empty", "qti", lambda: b"PK\x05\x06" + b"\0" * 18, Safe(0, told="manifest")),
        Case("package-one-item-many-times", "qti", lambda: packed({
            "imsmanifest.xml": manifest(*(RESOURCE.format(n, "one.xml") for n in range(40_000))),
            "one.xml": QTI_ITEM.format("").encode() + b" " * 1_000_000}), Safe(1, told="listed")),
        Case("package-way-out", "qti", lambda: packed({
            **package_files(), "imsmanifest.xml": manifest(RESOURCE.format(1, "../../canary.txt"),
                                                           RESOURCE.format(2, "%2e%2e/%2e%2e/canary.txt"),
                                                           RESOURCE.format(3, "file:///etc/passwd"),
                                                           RESOURCE.format(4, "http://192.0.2.1/a.xml"))}),
             Safe(0, told="not in the package")),
        Case("package-many-elements", "qti", lambda: packed({
            "imsmanifest.xml": manifest(*(RESOURCE.format(n, f"{n}.xml") for n in range(60))),
            **{f"{n}.xml": b"<assessmentItem>" + b"<b/>" * 49_000 + b"</assessmentItem>" for n in range(60)}}),
             Safe(0)),
        Case("package-manifest-flood", "qti", lambda: packed({
            **package_files(),
            "imsmanifest.xml": manifest("<resource/>" * 4_000_000)}), Refused("elements"), long=True),
        Case("package-manifest-entities", "qti", lambda: packed({
            **package_files(), "imsmanifest.xml": b"<!DOCTYPE m [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" +
            manifest("&a;")}), Refused("DOCTYPE")),
    ]  # fmt: skip


def twins() -> list[Case]:
    """Return harmless archives like them."""
    return [
        Case("twin-pack", "pack", lambda: packed(course_files()), Safe(2)),
        Case("twin-pack-stored", "pack", lambda: packed(course_files(), zipfile.ZIP_STORED), Safe(2)),
        Case("twin-package", "qti", lambda: packed(package_files()), Safe(1)),
        Case("twin-xlsx", "sheet", lambda: packed(book_files()), Safe(1)),
    ]
