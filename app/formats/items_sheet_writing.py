"""Items as a spreadsheet that the reader takes back: one row an item, as CSV or as an Excel workbook.

CSV is that for people: UTF-8 with its mark, every cell quoted, what a spreadsheet could run guarded with an apostrophe.
What a row cannot hold is found by reading it back at once.
"""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import xlsxwriter

from app.domain.filed_items import FiledItem, Loss, WrittenItems
from app.domain.items import Item, ItemKind
from app.domain.texts import LANGUAGES, Language, Text
from app.formats.item_intake import BadItem, letter
from app.formats.item_losses import losses_of
from app.formats.items_sheet_cells import join_list, join_pair, join_path
from app.formats.items_sheet_columns import MOST_OPTIONS, SheetColumn, heading_of, sheet_columns
from app.formats.items_sheet_reading import clean_cell
from app.formats.items_sheet_rows import item_of_row
from app.formats.items_sheet_words import ABOUT_SHEET, COLUMNS, KINDS
from app.formats.safe_cells import guarded_lines, unguarded

_FEWEST_OPTIONS = 4
_PLAIN = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}
_ROWS_WITH_LISTS = 1_000
"""Rows for which a workbook offers kinds, yes and no, and difficulties in a list."""

_ABOUT = {"en": ("Column", "What to write"), "ja": ("列", "書くこと")}
_SHEET = {"en": "Items", "ja": "問題"}


def write(items: Iterable[FiledItem], language: Language = "en") -> WrittenItems:
    """Return items as CSV with headings in `language`; a scenario is left out."""
    rows, losses = _rows(items, language)
    return WrittenItems(csv_of(rows, language, options=_most_options(rows)), losses)


def write_xlsx(items: Iterable[FiledItem], language: Language = "en") -> WrittenItems:
    """Return items as a workbook with a second sheet about the columns."""
    rows, losses = _rows(items, language)
    return WrittenItems(xlsx_of(rows, language, options=_most_options(rows)), losses)


def csv_of(rows: Sequence[Mapping[SheetColumn, str]], language: Language, options: int) -> bytes:
    """Return rows as CSV with columns for so many options."""
    columns = sheet_columns(options)
    file = io.StringIO(newline="")
    writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(heading_of(column, language) for column in columns)
    writer.writerows([guarded_lines(row.get(column, "")) for column in columns] for row in rows)
    return file.getvalue().encode("utf-8-sig", "replace")


def xlsx_of(rows: Sequence[Mapping[SheetColumn, str]], language: Language, options: int) -> bytes:
    """Return rows as a workbook with columns for so many options, all cells text."""
    columns = sheet_columns(options)
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, _PLAIN) as book:
        head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top", "num_format": "@"})
        body = book.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
        sheet = book.add_worksheet(_SHEET[language])
        sheet.freeze_panes(1, 2)
        for place, column in enumerate(columns):
            sheet.set_column(place, place, COLUMNS[column.name].width, body)
            sheet.write_string(0, place, heading_of(column, language), head)
            _offer(sheet, place, column, language)
        for number, row in enumerate(rows, start=1):
            for place, column in enumerate(columns):
                if text := row.get(column):
                    sheet.write_string(number, place, text, body)
        _write_about(book, head, body, language)
    return file.getvalue()


def row_of(filed: FiledItem, language: Language) -> dict[SheetColumn, str]:
    """Return the cells of an item, without what a sheet has no place for; words of choice are in `language`."""
    item = filed.item
    cells = {
        SheetColumn("id"): item.id,
        SheetColumn("kind"): KINDS[item.kind].in_language(language),
        SheetColumn("title"): filed.title,
        SheetColumn("commitments"): " ".join(item.commitments),
        SheetColumn("situation"): _yes_or_no(item.situation, language),
        SheetColumn("difficulty"): str(item.difficulty),
        SheetColumn("page"): item.page or "",
        SheetColumn("topic"): item.topic or "",
        SheetColumn("category"): join_path(filed.category),
        SheetColumn("tags"): join_list(filed.tags),
        SheetColumn("right"): _right(item),
    }
    _put(cells, "stem", item.stem)
    _put(cells, "explanation", item.explanation)
    if item.question is not None:
        _put(cells, "question", item.question)
    _put_options(cells, item)
    _put_told(cells, item)
    return cells


def _rows(items: Iterable[FiledItem], language: Language) -> tuple[list[dict[SheetColumn, str]], tuple[Loss, ...]]:
    """Return the rows of what a sheet can hold, and what it cannot."""
    rows: list[dict[SheetColumn, str]] = []
    losses: list[Loss] = []
    seen: set[str] = set()
    for place, filed in enumerate(items):
        if filed.item.kind is ItemKind.SCENARIO:
            losses.append(Loss(place, "the whole scenario, for a sheet cannot hold scenes that branch", left_out=True))
            continue
        cells = {column: text for column, text in row_of(filed, language).items() if text}
        if max((column.option for column in cells), default=0) > MOST_OPTIONS:
            losses.append(Loss(place, f"the whole item, for a sheet holds {MOST_OPTIONS} options", left_out=True))
            continue
        if filed.item.id in seen:
            losses.append(Loss(place, "its id, which another item has"))
        seen.add(filed.item.id)
        rows.append(cells)
        losses += losses_of(place, filed, _read_back(cells))
    return rows, tuple(losses)


def _read_back(cells: Mapping[SheetColumn, str]) -> FiledItem | None:
    written = {column: clean_cell(unguarded(guarded_lines(text))) for column, text in cells.items()}
    try:
        return item_of_row(written, frozenset())[0]
    except BadItem:
        return None


def _most_options(rows: Sequence[Mapping[SheetColumn, str]]) -> int:
    return max([_FEWEST_OPTIONS, *(column.option for row in rows for column in row)])


def _right(item: Item) -> str:
    marks = []
    if item.statement is not None:
        marks.append("true" if item.statement.is_true else "false")
    if item.kind not in (ItemKind.MATCHING, ItemKind.ORDERING, ItemKind.SORTING):
        marks += [str(number) for number, option in enumerate(item.options, start=1) if option.right]
    return " ".join(marks)


def _put_options(cells: dict[SheetColumn, str], item: Item) -> None:
    titles = {group.id: group.title for group in item.groups}
    given = [(pair.id, _paired(pair.left, pair.right), pair.feedback) for pair in item.pairs]
    for option in item.options:
        text = option.text
        if item.kind is ItemKind.MATCHING:
            text = _paired(Text("", ""), text)
        elif item.kind is ItemKind.SORTING:
            text = _paired(text, titles.get(option.group or "", Text("", "")))
        given.append((option.id, text, option.feedback))
    for near in item.typed.near if item.typed is not None else ():
        # Either column is read; answers are kept in one list, whatever their language.
        given.append((letter(len(given)), Text(join_list(near.accepted), ""), near.feedback))
    for number, (_, text, why) in enumerate(given, start=1):
        _put(cells, "option", text, number)
        _put(cells, "feedback", why, number)
    _put_ids(cells, "option ids", [part_id for part_id, _, _ in given])
    _put_ids(cells, "group ids", [group.id for group in item.groups])
    cells |= {
        SheetColumn("groups", 0, one): join_list(group.title.written_in(one) for group in item.groups)
        for one in LANGUAGES
    }


def _put_told(cells: dict[SheetColumn, str], item: Item) -> None:
    """Put what tells the right from the wrong: of a typed answer, or of a statement."""
    typed, statement = item.typed, item.statement
    if typed is not None:
        cells[SheetColumn("answers")] = join_list(typed.accepted)
        cells[SheetColumn("value")] = "" if typed.value is None else _number(typed.value)
        cells[SheetColumn("tolerance")] = _number(typed.tolerance) if typed.tolerance else ""
        if typed.unit is not None:
            _put(cells, "unit", typed.unit)
        _put(cells, "if right", typed.feedback_if_right)
        _put(cells, "if wrong", typed.feedback_if_wrong)
    elif statement is not None:
        told = statement.feedback_if_true, statement.feedback_if_false
        right, wrong = told if statement.is_true else told[::-1]
        _put(cells, "if right", right)
        _put(cells, "if wrong", wrong)


def _put(cells: dict[SheetColumn, str], name: str, text: Text, option: int = 0) -> None:
    for language in LANGUAGES:
        cells[SheetColumn(name, option, language)] = text.written_in(language)


def _put_ids(cells: dict[SheetColumn, str], name: str, ids: list[str]) -> None:
    """Put ids where they are not those that a reader gives of itself."""
    if ids != [letter(place) for place in range(len(ids))]:
        cells[SheetColumn(name)] = " ".join(ids)


def _paired(left: Text, right: Text) -> Text:
    return Text(join_pair(left.en, right.en), join_pair(left.ja, right.ja))


def _number(value: float) -> str:
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)


def _yes_or_no(yes: bool, language: Language) -> str:
    return ("はい" if yes else "いいえ") if language == "ja" else ("yes" if yes else "no")


def _offer(sheet: Any, place: int, column: SheetColumn, language: Language) -> None:
    """Let a column offer what may stand in it; anything else can be typed all the same."""
    choices = {
        "kind": [text.in_language(language) for kind, text in KINDS.items() if kind is not ItemKind.SCENARIO],
        "situation": [_yes_or_no(True, language), _yes_or_no(False, language)],
        "difficulty": ["1", "2", "3"],
    }.get(column.name)
    if choices is not None:
        rules = {"validate": "list", "source": choices, "error_type": "information", "ignore_blank": True}
        sheet.data_validation(1, place, _ROWS_WITH_LISTS, place, rules)


def _write_about(book: Any, head: Any, body: Any, language: Language) -> None:
    """Write the second sheet: what each column is for."""
    sheet = book.add_worksheet(ABOUT_SHEET[language])
    sheet.set_column(0, 0, 26)
    sheet.set_column(1, 1, 100)
    sheet.freeze_panes(1, 0)
    sheet.write_row(0, 0, _ABOUT[language], head)
    for row, words in enumerate(COLUMNS.values(), start=1):
        sheet.write_string(row, 0, words.heading.in_language(language), body)
        sheet.write_string(row, 1, words.about.in_language(language), body)
