"""Completion records as a PDF to read and to file: what was asked for and why, then the rows of the table."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.domain.hr_sentences import HrSentence
from app.domain.policy import Policy, compact_numbers
from app.domain.records import Record
from app.domain.refusals import Refusal
from app.domain.texts import Language, Text
from app.formats.pdf_drawing import MUTED, RIGHT, WRONG
from app.formats.pdf_page import BODY, DISPLAY, META, STRONG, Cell, PdfFacts, PdfPages
from app.formats.safe_cells import without_controls

MOST_ROWS = 20_000
"""A report of more would have over a thousand pages, which nobody reads, and takes minutes to lay out."""

_ROWS_AT_ONCE = 100
"""Rows after which a cancel is heard again."""

_TITLE = Text("Training records", "研修記録")
_SUBJECT = Text("Completion records", "修了記録")
_PAGE_OF = Text("Page {page} of {pages}", "{page} / {pages}ページ")
_FOOT = Text(
    "Clausewise. Personal data: only for “{purpose}”", "Clausewise　個人情報：「{purpose}」以外に使用しないこと"
)
_HEADS = (
    Text("No.", "社員番号"),
    Text("Name", "氏名"),
    Text("Department", "部署"),
    Text("Commitments", "約束"),
    Text("Module", "モジュール"),
    Text("Score", "得点率"),
    Text("Result", "合否"),
    Text("Completed", "完了"),
)
_WIDTHS = (64, 124, 96, 96, 0, 44, 84, 124)
_SUPERSEDED = Text("Out of count", "訂正により無効")
_PASSED, _FAILED = Text("✓ Passed", "✓ 合格"), Text("× Not passed", "× 不合格")


@dataclass(frozen=True, slots=True)
class ReportHead:
    """What stands above the rows: names and values, the purpose for the foot of each page, and when it was made."""

    lines: Sequence[tuple[str, str]]
    purpose: str
    made: datetime


def write_report(
    path: Path,
    blocks: Iterable[list[Record]],
    head: Callable[[int], ReportHead],
    policy: Policy,
    language: Language,
    fonts: Path,
    progress: Callable[[int], None],
) -> int:
    """Write a PDF/A-3 to `path` and return the number of records; `progress` gets that so far and may raise Cancelled.

    `head` gets the number of records; `fonts` is the folder of the program's fonts. Refuses more than MOST_ROWS.
    """
    rows: list[Record] = []
    for block in blocks:
        rows += block
        if len(rows) > MOST_ROWS:
            raise Refusal(HrSentence.REPORT_TOO_LONG)
    made = head(len(rows))
    foot = _FOOT.in_language(language).format(purpose=without_controls(made.purpose))
    title, subject = _TITLE.in_language(language), _SUBJECT.in_language(language)
    facts = PdfFacts(title, subject, language, made.made, foot, _PAGE_OF.in_language(language))
    with closing(PdfPages(fonts, facts, landscape=True)) as pages:
        pages.letterhead(subject)
        pages.space(16)
        pages.text(title, DISPLAY)
        pages.space(6)
        pages.rows([(name, without_controls(value)) for name, value in made.lines])
        pages.space(16)
        heads = [one.in_language(language) for one in _HEADS]
        numbers = _Numbers(policy)
        pages.table(heads, _counted((_row(row, numbers, language) for row in rows), progress), _WIDTHS)
        progress(len(rows))
        path.write_bytes(pages.content())
    progress(len(rows))
    return len(rows)


def _counted(rows: Iterable[list[Cell]], progress: Callable[[int], None]) -> Iterable[list[Cell]]:
    for number, row in enumerate(rows, start=1):
        yield row
        if number % _ROWS_AT_ONCE == 0:
            progress(number)


def _row(record: Record, numbers: "_Numbers", language: Language) -> list[Cell]:
    result, colour = (_PASSED, RIGHT) if record.passed else (_FAILED, WRONG)
    if record.superseded:
        result, colour = _SUPERSEDED, MUTED
    return [
        Cell(without_controls(record.number), STRONG),
        Cell(without_controls(record.name)),
        Cell(without_controls(record.department)),
        Cell(numbers[record.commitments], STRONG),
        Cell(without_controls(record.module_title)),
        Cell(f"{record.score:.2f}"),
        Cell(result.in_language(language), BODY, colour),
        Cell(f"{record.completed_date} {record.completed_time[:5]} {record.completed_offset}", META, MUTED),
    ]


class _Numbers(dict[str, str]):
    """The numbers of commitments, by their ids separated by spaces; runs are joined."""

    def __init__(self, policy: Policy) -> None:
        super().__init__()
        self._policy = policy

    def __missing__(self, ids: str) -> str:
        numbers = compact_numbers(self._policy, tuple(ids.split()))
        return self.setdefault(ids, ", ".join(f"§{number}" for number in numbers))
