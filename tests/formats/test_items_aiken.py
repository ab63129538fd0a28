"""Aiken is read as Moodle reads it: one line asked, lettered choices, and the line that names the right one."""

import pytest

from app.domain.filed_items import ReadItems
from app.domain.items import ItemKind
from app.domain.texts import Text
from app.formats.items_aiken import read

GOOD = "Who may read it?\nA) Everybody\nB. Whoever needs it\nC)Nobody\nANSWER: B\n"


def aiken(text: str) -> ReadItems:
    return read(text.encode())


def test_a_question_with_its_choices_is_an_item() -> None:
    found = aiken(GOOD + "\nIs it kept?\n\nA) Yes\nB) No\nANSWER: A) Yes")
    assert (found.lines, found.problems) == ((1, 7), ())
    item = found.items[0].item
    assert (item.kind, item.stem, item.id) == (ItemKind.SINGLE_CHOICE, Text("Who may read it?", ""), "item-1")
    assert [(one.id, one.text.en, one.right) for one in item.options] == [
        ("a", "Everybody", False),
        ("b", "Whoever needs it", True),
        ("c", "Nobody", False),
    ]


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("Q?\nA) one\nANSWER: A", 1, "has fewer than two choices"),
        ("Q?\nA) one\nB) two\nANSWER: C", 1, "has no single choice “C”"),
        ("Q?\nA) one\nB) two\nANSWER: b", 1, "has no single choice “b”"),
        ("Q?\nA) one\nA) two\nANSWER: A", 1, "has no single choice “A”"),
        ("Q?\nand more\nA) one\nB) two\nANSWER: A", 1, "is asked in more than one line"),
        ("A) one\nB) two\nANSWER: A", 1, "a question has nothing that is asked"),
        ("Q?\nA) one\nB) two\n", 1, "has no line “ANSWER:”"),
        ("\nQ?\n", 2, "has no choices"),
        ("ANSWER: A", 1, "has fewer than two choices"),
    ],
)
def test_a_bad_question_is_named_and_the_next_one_comes_in(text: str, line: int, what: str) -> None:
    found = aiken(f"{text}\n\n{GOOD}")
    assert [filed.item.stem.en for filed in found.items] == ["Who may read it?"]
    assert [problem.line for problem in found.problems] == [line]
    assert what in found.problems[0].what


def test_text_is_what_it_looks_like() -> None:
    item = aiken("Is a < b & <b>c</b>?\nA) {=x}\nB) \\n\nANSWER: A").items[0].item
    assert item.stem.en == "Is a < b & <b>c</b>?"
    assert [option.text.en for option in item.options] == ["{=x}", "\\n"]


def test_japanese_files_are_read_in_shift_jis() -> None:
    text = "だれが読めますか。\nA) 担当者だけです\nB) 全員\nANSWER: A"
    assert read(text.encode("cp932"), "ja").items[0].item.stem.ja == "だれが読めますか。"


def test_an_override_of_the_reading_direction_is_refused_and_the_same_without_it_is_not() -> None:
    assert aiken(GOOD.replace("Every", "Ev\u202eery")).items == ()
    assert len(aiken(GOOD).items) == 1
