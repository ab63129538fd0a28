"""A file of questions is known by its content, then by its name; a wrong one is refused in one clear sentence."""

import pytest

from app.domain.filed_items import ItemFormat
from app.formats import text_encoding
from app.formats.item_files import READERS, WRITERS, read_file, recognise

GIFT = b"::T::Who? {=me ~you}\n"
AIKEN = b"Who?\nA) me\nB) you\nANSWER: B\n"
QUIZ = b'<?xml version="1.0"?>\n<!-- <html> -->\n<quiz></quiz>'
QTI = b'<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0"/>'
OLD_QTI = b'<ns:assessmentItem xmlns:ns="http://www.imsglobal.org/xsd/imsqti_v2p1"/>'
SHEET = b"id;kind;stem\nx;single-choice;Who?"


@pytest.mark.parametrize(
    ("content", "name", "found"),
    [
        (GIFT, "bank.csv", ItemFormat.GIFT),
        (b"Just words.", "bank.gift", ItemFormat.GIFT),
        (b"Is it? {T}", "bank", ItemFormat.GIFT),
        (AIKEN, "bank.txt", ItemFormat.AIKEN),
        (QUIZ, "bank.txt", ItemFormat.MOODLE_XML),
        ("<quiz>".encode("utf-16"), "x", ItemFormat.MOODLE_XML),
        (QTI, "x.xml", ItemFormat.QTI),
        (OLD_QTI, "x.xml", ItemFormat.QTI),
        (b"PK\x03\x04 imsmanifest.xml", "x.zip", ItemFormat.QTI),
        (b"PK\x03\x04 xl/workbook.xml", "x.zip", ItemFormat.XLSX),
        (SHEET, "x.txt", ItemFormat.CSV),
        (b"stem\nWho?", "x.csv", ItemFormat.CSV),
    ],
)
def test_the_format_of_a_file(content: bytes, name: str, found: ItemFormat) -> None:
    assert recognise(content, name) is found


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"%PDF-1.7", "a PDF"),
        (b"\xd0\xcf\x11\xe0\xa1", "an old Office file"),
        (b"PK\x03\x04 word/document.xml", "a Word document"),
        (b"PK\x03\x04 module.yaml", "a course pack"),
        (b"PK\x03\x04", "a ZIP file without questions"),
        (b"<!DOCTYPE html><p>x", "a web page"),
        (b"<questestinterop/>", "QTI 1.2"),
        (b"<?xml version='1.0'?><rss/>", "XML of another kind (<rss>)"),
        (b"\x00\x01", "no text"),
        (b" \n", "empty"),
        (b"Just words.", "no questions"),
    ],
)
def test_a_wrong_file_gives_one_clear_sentence(content: bytes, words: str) -> None:
    found = read_file(content, "file.bin")
    assert (found.items, len(found.problems)) == ((), 1)
    assert words in found.problems[0].what


@pytest.mark.parametrize(
    ("content", "chosen", "words"),
    [
        (QUIZ, ItemFormat.GIFT, "this is Moodle XML, not GIFT"),
        (GIFT, ItemFormat.MOODLE_XML, "this is GIFT, not Moodle XML"),
        (b"%PDF-1.7", ItemFormat.GIFT, "this is a PDF"),
    ],
)
def test_a_file_that_is_not_what_was_chosen_is_refused(content: bytes, chosen: ItemFormat, words: str) -> None:
    assert words in read_file(content, "x", chosen).problems[0].what


def test_what_was_chosen_holds_where_a_text_could_be_either() -> None:
    assert read_file(AIKEN, "x", ItemFormat.GIFT).items == ()
    assert len(read_file(AIKEN, "x", ItemFormat.AIKEN).items) == 1
    assert len(read_file(AIKEN, "x").items) == 1


@pytest.mark.parametrize("form", sorted(set(READERS) & set(WRITERS)))
def test_what_a_writer_makes_is_known_again_and_read(form: ItemFormat) -> None:
    given = read_file(GIFT, "x.gift").items
    content = WRITERS[form](given, "en").content
    assert recognise(content, "file") is form
    assert read_file(content, "file").items == given


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp932", "cp1252"])
def test_bytes_are_decoded_as_a_file_would_be(encoding: str) -> None:
    text = "個人情報の取り扱い、だれが読めますか" if encoding != "cp1252" else "Who has the café’s key?"
    assert text_encoding.decode(text.encode(encoding)) == text


def test_bytes_that_are_no_text_are_not_decoded() -> None:
    assert text_encoding.decode(b"\x00\x00") is None
    assert text_encoding.decode("x".encode("utf-32")) is None
