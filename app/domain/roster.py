"""What a roster says of a person, and which of a file's columns says it."""

import json
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from app.domain.records import Column, ColumnKind
from app.domain.roster_dates import DayOrder
from app.domain.texts import Text


class RosterField(StrEnum):
    """What a column of a roster can say of a person, by the names of the fields of `RosterEntry`."""

    NUMBER = "number"
    NAME = "name"
    DEPARTMENT = "department"
    JOB = "job"
    MANAGER = "manager"
    EMAIL = "email"
    JOINED_ON = "joined_on"
    LEFT_ON = "left_on"


class RosterEntry(NamedTuple):
    """A person as a roster has them.

    `number` and `manager` are employee numbers, `manager` is "" without one; `joined_on` and `left_on` (the last day at
    work) are days as `YYYY-MM-DD` or None. There can be two hundred thousand of these, hence a named tuple.
    """

    number: str
    name: str
    department: str = ""
    job: str = ""
    manager: str = ""
    email: str = ""
    joined_on: str | None = None
    left_on: str | None = None


DAYS = frozenset({RosterField.JOINED_ON, RosterField.LEFT_ON})
"""The fields that hold a day."""

NEEDED = (RosterField.NUMBER, RosterField.NAME)
"""The columns that no roster can do without."""

ROSTER_COLUMNS = (
    Column("number", Text("Employee number", "社員番号"), typed_by_people=True),
    Column("name", Text("Name", "氏名"), typed_by_people=True),
    Column("department", Text("Department", "部署"), typed_by_people=True),
    Column("job", Text("Job", "役職"), typed_by_people=True),
    Column("manager", Text("Manager’s number", "上司の社員番号"), typed_by_people=True),
    Column("email", Text("E-mail", "メールアドレス"), typed_by_people=True),
    Column("joined_on", Text("Joined on", "入社日"), ColumnKind.DATE),
    Column("left_on", Text("Left on", "退職日"), ColumnKind.DATE),
)
"""What the program's own roster file has, in this order."""

_HEADINGS = {
    RosterField.NUMBER: "employee number|employee no|employee id|emp no|emp id|staff number|staff id|personnel number|"
    "number|no|id|社員番号|従業員番号|職員番号|社員コード|従業員コード|社員no|社員id|従業員id|番号",
    RosterField.NAME: "name|full name|employee name|display name|氏名|名前|社員名|従業員名|お名前|姓名",
    RosterField.DEPARTMENT: "department|dept|division|team|unit|org unit|organisation unit|organization unit|"
    "部署|部署名|所属|所属部署|部門|部門名|部|所属名",
    RosterField.JOB: "job|job title|title|position|role|役職|役職名|職位|職種|職務|肩書",
    RosterField.MANAGER: "manager|manager’s number|manager number|manager no|manager id|manager employee number|"
    "supervisor|supervisor id|supervisor number|reports to|line manager|"
    "上司|上司の社員番号|上司社員番号|上長|上長社員番号|管理者|マネージャー|上司番号",
    RosterField.EMAIL: "e-mail|email|email address|e-mail address|mail|mail address|work email|"
    "メール|メールアドレス|eメール|電子メール|emailアドレス",
    RosterField.JOINED_ON: "joined on|joined|joining date|date joined|hire date|hired|hired on|start date|date of hire|"
    "entry date|入社日|入社年月日|採用日|着任日",
    RosterField.LEFT_ON: "left on|left|leaving date|date left|leave date|termination date|end date|last day|exit date|"
    "退職日|退職年月日|退社日|離職日",
}
_FIELDS = {heading: field for field, headings in _HEADINGS.items() for heading in headings.split("|")}


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """Which column of a file, counted from 0, holds which field; other columns are ignored.

    `day_order` is how dates such as 3/4/2026 are meant, None as long as nobody said it.
    """

    columns: tuple[tuple[int, RosterField], ...]
    day_order: DayOrder | None = None

    def fields(self) -> frozenset[RosterField]:
        """Return the fields that the file says something about."""
        return frozenset(field for _, field in self.columns)

    def missing(self) -> tuple[RosterField, ...]:
        """Return the fields that are needed and not there."""
        return tuple(field for field in NEEDED if field not in self.fields())

    def doubled(self) -> tuple[RosterField, ...]:
        """Return the fields that more than one column is said to hold."""
        given = [field for _, field in self.columns]
        return tuple(field for field in RosterField if given.count(field) > 1)

    def column_of(self, field: RosterField) -> int | None:
        """Return the column of a field, None if the file has none."""
        return next((column for column, one in self.columns if one is field), None)


def write_mapping(mapping: ColumnMapping) -> str:
    """Return a mapping as text, to be remembered."""
    columns = [[column, field.value] for column, field in mapping.columns]
    return json.dumps({"columns": columns, "day_order": mapping.day_order})


def read_mapping(text: str) -> ColumnMapping:
    """Return the mapping that `write_mapping` wrote."""
    body = json.loads(text)
    columns = tuple((int(column), RosterField(field)) for column, field in body["columns"])
    return ColumnMapping(columns, DayOrder(body["day_order"]) if body["day_order"] else None)


def recognise(headings: Sequence[str]) -> ColumnMapping:
    """Return the mapping that the headings of a file suggest; the first of two columns for one field gets it."""
    found: dict[RosterField, int] = {}
    for column, heading in enumerate(headings):
        field = _FIELDS.get(_folded(heading))
        if field is not None:
            found.setdefault(field, column)
    return ColumnMapping(tuple(sorted((column, field) for field, column in found.items())))


def heading_key(headings: Sequence[str]) -> str:
    """Return what a mapping is remembered by: the headings, whatever their width, case and spaces."""
    return "\n".join(_folded(heading) for heading in headings)


def is_own_file(headings: Sequence[str]) -> bool:
    """Whether these are the headings of a roster that the program itself wrote, in one of its languages."""
    own = [[column.heading.en for column in ROSTER_COLUMNS], [column.heading.ja for column in ROSTER_COLUMNS]]
    return list(headings) in own


def _folded(heading: str) -> str:
    words = unicodedata.normalize("NFKC", heading).casefold().replace("_", " ").replace("'", "’").replace(".", " ")
    return " ".join(words.split()).strip(" :*#")
