"""Completion records: one row for each finished attempt, the same on the screen and in every file."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from operator import attrgetter
from typing import NamedTuple

from app.domain.paging import Anchor, ListSort
from app.domain.texts import Text


class Record(NamedTuple):
    """A completion record.

    `sequence` counts the records of this workspace, `edition` the published module versions; both stay inside the
    program. `commitments` are ids separated by spaces. `score` and `pass_mark` are shares (0–1), `points` and
    `max_points` raw marks. `…_utc` is ISO 8601 with Z; `…_date`, `…_time` and `…_offset` are what the person's own
    clock showed. `passed` is 1 or 0. `corrects` is the id of the record in whose place this one stands, `superseded`
    the day on which another took its own place; both are empty for most. A million of these are streamed, hence a named
    tuple and not a dataclass.
    """

    sequence: int
    edition: int
    number: str
    name: str
    department: str
    module: str
    module_title: str
    module_version: str
    policy_version: str
    commitments: str
    score: float
    points: float
    max_points: float
    pass_mark: float
    passed: int
    started_utc: str
    started_date: str
    started_time: str
    started_offset: str
    completed_utc: str
    completed_date: str
    completed_time: str
    completed_offset: str
    language: str
    app_version: str
    corrects: str
    superseded: str
    id: str


class ColumnKind(StrEnum):
    """How a column is written where a file has types."""

    TEXT = "text"
    SHARE = "share"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATE = "date"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of an export: the field of `Record` it holds, its heading, its kind, and whether people typed it."""

    field: str
    heading: Text
    kind: ColumnKind = ColumnKind.TEXT
    typed_by_people: bool = False


EXPORT_COLUMNS = (
    Column("number", Text("Employee number", "社員番号"), typed_by_people=True),
    Column("name", Text("Name", "氏名"), typed_by_people=True),
    Column("department", Text("Department", "部署"), typed_by_people=True),
    Column("module", Text("Module", "モジュール")),
    Column("module_title", Text("Module title", "モジュール名"), typed_by_people=True),
    Column("module_version", Text("Module version", "モジュールの版"), typed_by_people=True),
    Column("policy_version", Text("Policy version", "ポリシーの版"), typed_by_people=True),
    Column("commitments", Text("Commitments covered", "対象の約束")),
    Column("score", Text("Score", "得点率"), ColumnKind.SHARE),
    Column("points", Text("Points", "得点"), ColumnKind.NUMBER),
    Column("max_points", Text("Points possible", "満点"), ColumnKind.NUMBER),
    Column("pass_mark", Text("Pass mark", "合格基準"), ColumnKind.SHARE),
    Column("passed", Text("Passed", "合否"), ColumnKind.BOOLEAN),
    Column("started_utc", Text("Started (UTC)", "開始（UTC）")),
    Column("started_date", Text("Started, local date", "開始日（現地）"), ColumnKind.DATE),
    Column("started_time", Text("Started, local time", "開始時刻（現地）"), ColumnKind.TIME),
    Column("started_offset", Text("Started, UTC offset", "開始の時差")),
    Column("completed_utc", Text("Completed (UTC)", "完了（UTC）")),
    Column("completed_date", Text("Completed, local date", "完了日（現地）"), ColumnKind.DATE),
    Column("completed_time", Text("Completed, local time", "完了時刻（現地）"), ColumnKind.TIME),
    Column("completed_offset", Text("Completed, UTC offset", "完了の時差")),
    Column("language", Text("Language", "言語")),
    Column("app_version", Text("Clausewise version", "Clausewiseの版")),
    Column("corrects", Text("Stands in the place of record", "訂正前の記録ID")),
    Column("superseded", Text("Out of count since", "訂正により無効になった日")),
    Column("id", Text("Record id", "記録ID")),
)


class SortKey(StrEnum):
    """What records can be sorted by."""

    NUMBER = "number"
    NAME = "name"
    DEPARTMENT = "department"
    MODULE = "module"
    SCORE = "score"
    PASSED = "passed"
    COMPLETED = "completed"


@dataclass(frozen=True, slots=True)
class RecordSort(ListSort[SortKey]):
    """An order of records; newest first unless told otherwise."""

    key: SortKey = SortKey.COMPLETED
    descending: bool = True


@dataclass(frozen=True, slots=True)
class RecordFilter:
    """Which records are meant; None means any.

    `search` is a part of a name or number, `since` and `until` are inclusive local dates of completion. `commitment` is
    the id of one that the edition holds, `version` the policy's, `module_version` the module's, `person` an employee
    number. `overdue` tells the records of people who are overdue with that module, `superseded` asks for those too that
    a correction took the place of. `as_of` asks for what was known at the end of a past day.
    """

    search: str = ""
    module: str | None = None
    department: str | None = None
    passed: bool | None = None
    since: date | None = None
    until: date | None = None
    commitment: str | None = None
    version: str | None = None
    module_version: str | None = None
    person: str | None = None
    overdue: bool | None = None
    superseded: bool = False
    as_of: date | None = None

    def is_open(self) -> bool:
        """Whether every record is meant."""
        return self == RecordFilter()


def anchor_of(record: Record, sort: RecordSort) -> Anchor:
    """Return where `record` stands in the order `sort`; the fields are those that the storage orders by."""
    fields: dict[SortKey, tuple[str | float | int, ...]] = {
        SortKey.NUMBER: (record.number, record.sequence),
        SortKey.NAME: (record.name, record.number, record.sequence),
        SortKey.DEPARTMENT: (record.department, record.number, record.sequence),
        SortKey.MODULE: (record.module, record.edition, record.sequence),
        SortKey.SCORE: (record.score, record.sequence),
        SortKey.PASSED: (record.passed, record.sequence),
        SortKey.COMPLETED: (record.completed_utc, record.sequence),
    }
    return Anchor(fields[sort.key])


@dataclass(frozen=True, slots=True)
class RecordCount:
    """How many records a filter finds and of how many people."""

    records: int
    people: int

    @property
    def rows(self) -> int:
        """The records, as the rows of a list."""
        return self.records


@dataclass(frozen=True, slots=True)
class ModuleChoice:
    """A module that records exist for, for the filter."""

    module: str
    title_en: str
    title_ja: str


def in_order_of_ids(blocks: Iterable[list[Record]]) -> Iterator[list[Record]]:
    """Yield records that come with the newest first in the same order, but those of the same moment by their ids."""
    waiting: list[Record] = []
    for block in blocks:
        waiting += block
        end = len(waiting)
        while end and waiting[end - 1].completed_utc == waiting[-1].completed_utc:
            end -= 1  # more of that moment may be in the next block
        if end:
            yield _by_time_and_id(waiting[:end])
            del waiting[:end]
    if waiting:
        yield _by_time_and_id(waiting)


def _by_time_and_id(records: list[Record]) -> list[Record]:
    return sorted(sorted(records, key=attrgetter("id")), key=attrgetter("completed_utc"), reverse=True)


class ExportFormat(StrEnum):
    """The files that records can be exported as, by the names that the command line uses."""

    CSV = "csv"
    CSV_MACHINE = "csv-machine"
    XLSX = "xlsx"
    XAPI = "xapi"
    PDF = "pdf"
    PROFILE = "profile"
