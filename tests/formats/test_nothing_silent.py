"""Whatever a file of questions holds either comes in or is named: nothing of it goes without a word."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.filed_items import ReadItems
from app.formats import items_gift_reading, items_moodle_reading, items_qti_reading, items_sheet_reading
from app.formats.items_sheet_template import EXAMPLES, template
from tests.formats.roster_corpus import write_book
from tests.hostile.archives import QTI_ITEM, RESOURCE, manifest, packed
from tests.hostile.markup import QUESTION

GIFT = "Who? {=a ~b}\n\n"
GOOD = QUESTION.format("")
TRUE_FALSE = (
    "<question type='truefalse'><questiontext><text>Is it?</text></questiontext>"
    "<answer fraction='100'><text>true</text></answer><answer fraction='0'><text>false</text></answer>{}</question>"
)
SHEET = "kind,stem,option 1,option 2,right\r\nsingle,Who?,a,b,1\r\n"


def gift(text: str) -> ReadItems:
    return items_gift_reading.read((GIFT + text).encode())


def moodle(body: str) -> ReadItems:
    return items_moodle_reading.read(f"<quiz>{body}</quiz>".encode())


def inside(words: str) -> ReadItems:
    """Read a Moodle question with something more in it."""
    return moodle(GOOD.replace("</question>", f"{words}</question>"))


def sheet(text: str) -> ReadItems:
    return items_sheet_reading.read(text.encode())


def package(*resources: str, **files: bytes) -> ReadItems:
    one = QTI_ITEM.format("").encode()
    two = one.replace(b'identifier="one"', b'identifier="two"')
    if not any("d.xml" in resource for resource in resources):
        resources = (*resources, RESOURCE.format(2, "d.xml"))
    listed = manifest(RESOURCE.format(1, "a.xml"), *resources)
    return items_qti_reading.read(packed({"imsmanifest.xml": listed, "a.xml": one, "d.xml": two, **files}))


def described(part: str) -> str:
    """Return the resource of an item with some metadata."""
    lom = f"<metadata><lom><general><{part}><string>words</string></{part}></general></lom></metadata>"
    return f'<resource identifier="d" type="imsqti_item_xmlv2p1" href="d.xml">{lom}</resource>'


def qti(old: str, new: str) -> ReadItems:
    """Read an item of QTI with something else in it."""
    assert old in QTI_ITEM
    return items_qti_reading.read(QTI_ITEM.format("").replace(old, new, 1).encode())


NUMBER = '<itemBody><p>How many? <textEntryInteraction responseIdentifier="RESPONSE"/></p></itemBody>'


def qti_number(value: str, more: str = "") -> ReadItems:
    item = QTI_ITEM[: QTI_ITEM.index("<itemBody>")].replace('identifier"><cor', 'float"><cor')
    item = item.replace("<value>a</value></correctResponse>", f"<value>{value}</value></correctResponse>{more}")
    return items_qti_reading.read(f"{item}{NUMBER}</assessmentItem>".encode())


NAMED: dict[str, tuple[Callable[[], ReadItems], str]] = {
    "a near number behind a tilde": (lambda: gift("How many? {#=4 ~5#Almost.}"), "the answer “5” was left out"),
    "feedback of no answer": (lambda: gift("Say {=#Never mind. =b}"), "an answer without text was left out"),
    "feedback of no number": (lambda: gift("Say {#=#Never mind. =5}"), "an answer without text was left out"),
    "words beside questions": (lambda: moodle(f"words{GOOD}"), "“words” stands beside the questions"),
    "elements beside questions": (lambda: moodle(f"<plan>b</plan>{GOOD}"), "“<plan>” stands beside the questions"),
    "words in a question": (lambda: inside("stray words"), "the words “stray words” beside its parts"),
    "an element that is not known": (lambda: inside("<plan><text>b</text></plan>"), "the element <plan>"),
    "a second text": (lambda: inside("<questiontext><text>b</text></questiontext>"), "a second <questiontext>"),
    "a text in two": (lambda: inside("<generalfeedback><text/><text>b</text></generalfeedback>"), "a second <text>"),
    "a third truth": (
        lambda: moodle(TRUE_FALSE.format("<answer fraction='0'><text>false</text></answer>")), "it has 3 answers"),
    "a right option of steps": (
        lambda: sheet("kind,stem,option 1,option 2,right\nordering,Sort,a,b,2\n"), "“2” under “right”"),
    "a number of a choice": (lambda: sheet(f"value,{SHEET.replace('single', '7,single')}"), "“7” under “value”"),
    "cells under no heading": (
        lambda: sheet("stem,,right\nYes.,b,true\nNo.,c,true\n"), "the column 2 has no heading, so that its 2"),
    "an item of a kind to come": (
        lambda: package('<resource identifier="x" type="imsqti_item_v9p0" href="b.xml"/>'), "“b.xml” is of the kind"),
    "a file that is not listed": (lambda: package(**{"sub/c.xml": b"<a/>"}), "it does not list “sub/c.xml”"),
    "other metadata": (lambda: package(described("description")), "metadata of 1 items was left out (description)"),
    "an answer that is no choice": (lambda: qti("<value>a", "<value>z"), "“z” names what is not there"),
    "an answer that is no number": (lambda: qti_number("six"), "“six” is no number"),
    "a number for some points": (
        lambda: qti_number("6", '<mapping><mapEntry mapKey="6" mappedValue="1"/>'
                           '<mapEntry mapKey="7" mappedValue="0.5"/></mapping>'), "“7” was left out"),
}  # fmt: skip


@pytest.mark.parametrize("case", NAMED)
def test_what_cannot_come_in_is_named(case: str) -> None:
    read, said = NAMED[case]
    found = read()
    assert found.items
    assert said in "\n".join(problem.what for problem in found.problems)
    assert all(problem.mend for problem in found.problems)


def test_the_same_files_without_it_have_no_problem() -> None:
    for found in (
        gift("How many? {#=4 ~#Almost.}"),
        gift("Say {= =b}"),
        moodle(f"\n<!-- words -->{GOOD}"),
        inside("<penalty>0.3</penalty><shownumcorrect/>"),
        moodle(TRUE_FALSE.format("")),
        sheet("kind,stem,option 1,option 2,right\nordering,Sort,a,b,\n"),
        sheet("stem,,right\nYes.,,true\n"),
        package('<resource identifier="x" type="webcontent" href="b.png"/>', **{"b.png": b"x"}),
        package(described("keyword")),
        qti("a", "a"),
        qti_number("6"),
        items_sheet_reading.read(template()),
    ):
        assert found.items
        assert found.problems == ()


@pytest.mark.parametrize(
    "html", ["<b\x05c>x", '<a href="a\u202eb:">x</a>', '<span class="multilang" lang="e\x1bn">x</span>']
)
def test_no_sentence_about_a_file_holds_what_hides_or_turns_text(html: str) -> None:
    words = "".join(f"\\{char}" if char in "~=#{}:" else char for char in html)
    (problem,) = items_gift_reading.read(f"[html]{words} who? {{=a ~b}}".encode()).problems
    assert problem.what.isprintable()


def test_what_stands_far_right_of_the_headings_of_a_workbook_refuses_its_row(tmp_path: Path) -> None:
    rows = [["stem", "right"], ["Yes.", "true"], ["No.", "true", None, None, None, "far"]]
    found = items_sheet_reading.read(write_book(tmp_path / "a.xlsx", rows).read_bytes())
    assert found.lines == (2,)
    assert [(one.line, one.what) for one in found.problems] == [(3, "the row is longer than the headings")]


def test_other_sheets_with_something_on_them_are_named(tmp_path: Path) -> None:
    rows = [["stem", "right"], ["Yes.", "true"]]
    book = write_book(tmp_path / "a.xlsx", rows, More=rows, Empty=[]).read_bytes()
    assert ["“More”" in one.what for one in items_sheet_reading.read(book).problems] == [True]


def test_headings_without_a_row_are_told(tmp_path: Path) -> None:
    for content in (b"stem,right\r\n", write_book(tmp_path / "a.xlsx", [["stem", "right"]]).read_bytes()):
        found = items_sheet_reading.read(content)
        assert [one.what for one in found.problems] == ["there is no question in this"]
    assert items_sheet_reading.read(template()).items == EXAMPLES
