"""Items in a spreadsheet: what is written is read back, what a trainer types is understood, what is wrong is told."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given

from app.domain.filed_items import FiledItem, ReadItems
from app.domain.items import ItemKind
from app.domain.texts import LANGUAGES, Language, Text
from app.formats.items_sheet_columns import find_column, heading_of, sheet_columns
from app.formats.items_sheet_reading import read
from app.formats.items_sheet_template import EXAMPLES, template, template_csv
from app.formats.items_sheet_words import COLUMNS
from app.formats.items_sheet_writing import write, write_xlsx
from tests.formats.held_items import many, scenario
from tests.formats.roster_corpus import bomb, overlapping, write_book


def sheet(*rows: dict[str, str], language: Language = "en", known: frozenset[str] = frozenset()) -> ReadItems:
    """Read rows, given by their headings, as CSV."""
    headings = list(dict.fromkeys(heading for row in rows for heading in row))
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, headings)
    writer.writeheader()
    writer.writerows(rows)
    return read(file.getvalue().encode(), language, known)


def only(found: ReadItems) -> FiledItem:
    (filed,) = found.items
    return filed


@given(many())
def test_what_is_written_as_csv_is_read_back_and_nothing_is_lost(items: list[FiledItem]) -> None:
    for language in LANGUAGES:
        written = write(items, language)
        assert read(written.content, language).items == tuple(items)
        assert written.losses == ()


@given(many())
def test_what_is_written_as_a_workbook_is_read_back_and_nothing_is_lost(items: list[FiledItem]) -> None:
    written = write_xlsx(items)
    assert read(written.content).items == tuple(items)
    assert written.losses == ()


def test_no_cell_of_the_csv_can_run_and_every_sign_comes_back() -> None:
    example = EXAMPLES[0]
    risky = replace(example, item=replace(example.item, stem=Text("=1+1", "＝1")), title="@x")
    written = write([risky]).content.decode("utf-8-sig")
    assert '"\'=1+1"' in written
    assert not any(cell.startswith(("=", "@", "＝")) for row in csv.reader(io.StringIO(written)) for cell in row)
    assert read(written.encode()).items == (risky,)


def test_a_scenario_is_left_out_and_said_to_be() -> None:
    written = write([EXAMPLES[0], scenario()])
    (loss,) = written.losses
    assert (loss.item, loss.left_out) == (1, True)
    assert "scenario" in loss.what
    assert read(written.content).items == EXAMPLES[:1]


def test_a_sheet_that_has_a_scenario_says_that_it_cannot() -> None:
    found = sheet({"kind": "scenario", "stem": "A user calls."})
    assert found.items == ()
    assert "cannot hold a scenario" in found.problems[0].what


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("make", [template, template_csv])
def test_the_template_has_an_example_of_every_kind_and_is_read_without_a_problem(make, language: Language) -> None:  # type: ignore[no-untyped-def]
    found = read(make(language), language)
    assert found.problems == ()
    assert found.items == EXAMPLES
    assert {filed.item.kind for filed in found.items} == set(ItemKind) - {ItemKind.SCENARIO}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_second_sheet_of_the_template_explains_every_column(language: Language) -> None:
    book = openpyxl.load_workbook(io.BytesIO(template(language)))
    assert len(book.sheetnames) == 2
    explained = {row[0].value for row in book.worksheets[1].iter_rows(min_row=2)}
    assert all(row[1].value for row in book.worksheets[1].iter_rows(min_row=2))
    heads = {words.heading.in_language(language) for words in COLUMNS.values()}
    assert explained == heads
    offered = [rule.formula1 for rule in book.worksheets[0].data_validations.dataValidation]
    assert any(("single-choice" if language == "en" else "単一選択") in one for one in offered)


def test_every_heading_is_found_again_in_both_languages() -> None:
    for column in sheet_columns(12):
        for language in LANGUAGES:
            for other in LANGUAGES:
                assert find_column(heading_of(column, language), other) == column


@pytest.mark.parametrize(
    ("heading", "name", "option", "language"),
    [
        ("STEM (English)", "stem", 0, "en"),
        ("Stem", "stem", 0, "ja"),
        ("stem_ja", "stem", 0, "ja"),
        ("問題文（日本語）", "stem", 0, "ja"),
        ("問題文 英語", "stem", 0, "en"),
        ("Option 1", "option", 1, "ja"),
        ("option1 [en]", "option", 1, "en"),
        ("選択肢２　日本語", "option", 2, "ja"),
        ("option 12 feedback en", "feedback", 12, "en"),
        ("選択肢3の説明", None, 0, None),
        ("選択肢3 説明 英語", "feedback", 3, "en"),
        ("Right", "right", 0, None),
        ("正解", "right", 0, None),
        ("难", None, 0, None),
        ("option 0", None, 0, None),
    ],
)
def test_headings_are_understood_as_people_write_them(heading: str, name: str, option: int, language: str) -> None:
    column = find_column(heading, "ja")
    assert (column and (column.name, column.option, column.language)) == (name and (name, option, language))


def test_a_column_without_a_language_holds_the_one_that_was_asked_for() -> None:
    row = {"stem": "Wer?", "option 1": "a", "option 2": "b", "right": "2"}
    assert only(sheet(row)).item.stem == Text("Wer?", "")
    assert only(sheet(row, language="ja")).item.stem == Text("", "Wer?")


def test_a_row_that_a_trainer_types_becomes_an_item() -> None:
    found = sheet(
        {
            "題名": "印刷物",
            "種類": "単一選択",
            "約束": "undertaking.protect、log.terms",
            "場面": "はい",
            "難しさ": "３",
            "問題文 日本語": "一覧が残っています。",
            "選択肢1 日本語": "残す",
            "選択肢2 日本語": "しまう",
            "選択肢2 説明 日本語": "安全です。",
            "正解": "②",
        }
    )
    assert found.problems == ()
    item = only(found).item
    assert (item.kind, item.commitments) == (ItemKind.SINGLE_CHOICE, ("undertaking.protect", "log.terms"))
    assert (item.situation, item.difficulty, item.id) == (True, 3, "item-1")
    assert [(option.id, option.right, option.feedback.ja) for option in item.options] == [
        ("a", False, ""),
        ("b", True, "安全です。"),
    ]


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        ({"option 1": "a", "option 2": "b", "right": "1"}, ItemKind.SINGLE_CHOICE),
        ({"option 1": "a", "option 2": "b", "right": "A, b"}, ItemKind.MULTIPLE_ANSWERS),
        ({"right": "false"}, ItemKind.TRUE_FALSE_REASON),
        ({"right": "正しい"}, ItemKind.TRUE_FALSE_REASON),
        ({"right": "×"}, ItemKind.TRUE_FALSE_REASON),
        ({"answers": "x | y"}, ItemKind.SHORT_ANSWER),
        ({"value": "1,000"}, ItemKind.NUMERICAL),
    ],
)
def test_a_row_without_a_kind_is_of_the_likely_one(row: dict[str, str], kind: ItemKind) -> None:
    found = sheet({"stem": "Q", **row})
    assert only(found).item.kind is kind
    assert found.problems == ()


def test_sorting_needs_no_list_of_groups_and_matching_takes_texts_that_fit_nothing() -> None:
    found = sheet(
        {"kind": "sorting", "stem": "S", "option 1": "a => A", "option 2": "b => B", "option 3": "c => A"},
        {"kind": "matching", "stem": "M", "option 1": "x => 1", "option 2": "y \\=> z => 2", "option 3": "=> 3"},
    )
    sorting, matching = (filed.item for filed in found.items)
    assert [group.title.en for group in sorting.groups] == ["A", "B"]
    assert [card.group for card in sorting.options] == ["a", "b", "a"]
    assert [(pair.left.en, pair.right.en) for pair in matching.pairs] == [("x", "1"), ("y => z", "2")]
    assert [option.text.en for option in matching.options] == ["3"]


PROBLEMS = [
    ({"kind": "puzzle"}, "kind “puzzle” is not known", False),
    ({}, "no kind", False),
    ({"kind": "true-false"}, "whether the statement is true", False),
    ({"kind": "single-choice", "option 1": "a", "option 2": "b"}, "no option is right", True),
    ({"kind": "single-choice", "option 1": "a", "option 2": "b", "right": "1 2"}, "2 options are right", True),
    ({"option 1": "a", "option 2": "b", "right": "1 7"}, "no option 7", True),
    ({"option 1": "a", "option 2": "b", "right": "1 maybe"}, "“maybe”", True),
    ({"kind": "matching", "option 1": "a"}, "has no “=>”", True),
    ({"kind": "sorting", "option 1": "a"}, "no group", True),
    ({"kind": "numerical", "value": "many"}, "the value “many” is no number", True),
    ({"kind": "numerical", "value": "nan"}, "the value “nan” is no number", True),
    ({"kind": "numerical", "value": "3", "tolerance": "-1"}, "less than 0", True),
    ({"kind": "short-answer"}, "no answer is accepted", True),
    ({"right": "true", "difficulty": "hard"}, "difficulty “hard”", True),
    ({"right": "true", "situation": "perhaps"}, "neither yes nor no", True),
    ({"right": "true", "commitments": "A_B"}, "no id of a commitment", True),
    ({"right": "true", "commitments": "un.known"}, "no commitment “un.known”", True),
    ({"right": "true", "id": "Wrong Id"}, "“wrong-id”", True),
    ({"right": "true", "topic": "Lost Data"}, "“lost-data”", True),
    ({"right": "true", "option ids": "a b"}, "option ids", True),
    ({"right": "true", "stem": "a\u202eb"}, "U+202E", False),
    ({"right": "true", "stem": "x" * 20_001}, "20,000 characters", False),
]


@pytest.mark.parametrize(("row", "what", "comes_in"), PROBLEMS, ids=[what for _, what, _ in PROBLEMS])
def test_what_is_wrong_is_told_and_the_next_row_comes_in(row: dict[str, str], what: str, comes_in: bool) -> None:
    found = sheet({"stem": "Q", **row}, {"stem": "fine", "right": "true"}, known=frozenset({"known.one"}))
    assert len(found.items) == (2 if comes_in else 1)
    assert found.items[-1].item.stem.en == "fine"
    problem = next(one for one in found.problems if what in f"{one.what}; {one.mend}")
    assert (problem.line, problem.item) == (2, 0 if comes_in else None)
    assert problem.mend


def test_ids_that_are_there_twice_and_titles_without_letters_become_ids_of_their_own() -> None:
    rows = [{"stem": "Q", "right": "true", "title": title} for title in ("A title", "A title", "題名")]
    found = sheet(*rows, {"stem": "Q", "right": "true", "id": "a-title"})
    assert [filed.item.id for filed in found.items] == ["a-title", "a-title-2", "item-3", "a-title-3"]
    assert "used twice" in found.problems[0].what


def test_unknown_and_doubled_columns_are_told_and_a_sheet_without_stems_is_not_read() -> None:
    found = read(b"stem,stem en,colour\nQ,R,red\n")
    assert [problem.what.split("”")[0] for problem in found.problems[:2]] == [
        "the column “stem en",
        "the column “colour",
    ]
    assert "stem" in read(b"a,b\n1,2\n").problems[0].what


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp932"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_any_usual_encoding_and_delimiter_is_read(encoding: str, delimiter: str) -> None:
    text = delimiter.join(("問題文", "正解")) + "\r\n" + delimiter.join(("正しい文です。", "true")) + "\r\n"
    assert only(read(text.encode(encoding), "ja")).item.stem.ja == "正しい文です。"


def test_a_workbook_that_people_typed_is_read_by_its_rows(tmp_path: Path) -> None:
    rows = [["stem", "value", "right"], ["N", 30, None], [None, None, None], ["F", 1.5, None], ["B", None, True]]
    found = read(write_book(tmp_path / "a.xlsx", rows).read_bytes())
    assert found.lines == (2, 4, 5)
    assert [filed.item.typed and filed.item.typed.value for filed in found.items] == [30.0, 1.5, None]
    rows.append(["=1+1", 1, None])
    found = read(write_book(tmp_path / "b.xlsx", rows).read_bytes())
    assert len(found.items) == 3
    assert (found.problems[0].line, "A6" in found.problems[0].what) == (6, True)


def test_hostile_and_broken_files_give_one_problem(tmp_path: Path) -> None:
    for content in (
        b"",
        b"\0\1\2",
        b"PK\3\4 no zip",
        b"\xd0\xcf\x11\xe0 old",
        b'stem\n"never ends',
        bomb(tmp_path / "a.xlsx", 120).read_bytes(),
        overlapping(tmp_path / "b.xlsx").read_bytes(),
        b"x" * 20_000_001,
    ):
        found = read(content)
        assert found.items == ()
        assert len(found.problems) == 1
        assert found.problems[0].mend
    assert read(template()).items == EXAMPLES


def test_a_line_is_the_row_that_a_spreadsheet_shows_whatever_line_breaks_there_are() -> None:
    found = read(b'stem,right\n"one\ntwo\nthree",true\n\n"four\nfive",perhaps\n')
    assert found.lines == (2,)
    assert found.items[0].item.stem.en == "one\ntwo\nthree"
    assert [problem.line for problem in found.problems] == [4]
