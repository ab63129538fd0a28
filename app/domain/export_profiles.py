"""How HR's own system wants its file: columns, headings, and how days, numbers and results are said."""

import re
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.domain.hr_sentences import HrSentence
from app.domain.people import clean_line
from app.domain.records import EXPORT_COLUMNS, ColumnKind
from app.domain.refusals import Refusal, Sentence
from app.domain.texts import Language

LONGEST_NAME = 80
LONGEST_HEADING = 200
MOST_COLUMNS = 60

DATE_FORMATS = ("YYYY-MM-DD", "YYYY/MM/DD", "YYYYMMDD", "DD.MM.YYYY", "DD/MM/YYYY", "MM/DD/YYYY", "YYYY年M月D日")
"""What is offered; any other form of YYYY or YY, MM or M, and DD or D with signs between them is fine as well."""

_TOKENS = re.compile("YYYY|YY|MM|M|DD|D")
_KINDS = {column.field: column.kind for column in EXPORT_COLUMNS}


class Delimiter(StrEnum):
    """What stands between the cells of a row."""

    COMMA = ","
    SEMICOLON = ";"
    TAB = "\t"
    BAR = "|"


class FileEncoding(StrEnum):
    """How characters become bytes."""

    UTF8 = "utf-8"
    UTF8_MARKED = "utf-8-sig"
    CP932 = "cp932"


class LineEnd(StrEnum):
    """What ends a row."""

    CRLF = "\r\n"
    LF = "\n"


class DecimalSign(StrEnum):
    """What stands before the decimals of a number."""

    POINT = "."
    COMMA = ","


@dataclass(frozen=True, slots=True)
class ProfileColumn:
    """A column of the file: a field of `Record` under a heading, or with no field the same words in every row."""

    heading: str
    field: str = ""
    fixed: str = ""


@dataclass(frozen=True, slots=True)
class ExportProfile:
    """A file for another program. `guarded` puts an apostrophe before what a spreadsheet could run."""

    name: str
    columns: tuple[ProfileColumn, ...]
    date_format: str = "YYYY-MM-DD"
    passed: str = "1"
    not_passed: str = "0"
    delimiter: Delimiter = Delimiter.COMMA
    encoding: FileEncoding = FileEncoding.UTF8
    line_end: LineEnd = LineEnd.CRLF
    decimal_sign: DecimalSign = DecimalSign.POINT
    headings: bool = True
    guarded: bool = False

    def fields(self) -> tuple[str, ...]:
        """Return the fields of `Record` that are in the file, each once."""
        return tuple(dict.fromkeys(column.field for column in self.columns if column.field))


@dataclass(frozen=True, slots=True)
class KeptProfile:
    """A profile of a workspace."""

    id: UUID
    profile: ExportProfile


def new_profile(name: str, language: Language) -> ExportProfile:
    """Return a profile to start from: who, what, with which result, when."""
    wanted = ("number", "name", "module", "passed", "score", "completed_date")
    known = {column.field: column for column in EXPORT_COLUMNS}
    columns = tuple(ProfileColumn(known[field].heading.in_language(language), field) for field in wanted)
    return ExportProfile(name, columns)


def check_profile(profile: ExportProfile) -> ExportProfile:
    """Return the profile with its name cleaned; refuse with one sentence what would give a file of no use."""
    name = clean_line(profile.name)
    if not name:
        raise Refusal(HrSentence.PROFILE_NAME_MISSING)
    if len(name) > LONGEST_NAME:
        raise Refusal(HrSentence.PROFILE_NAME_TOO_LONG)
    if not profile.columns:
        raise Refusal(HrSentence.PROFILE_EMPTY)
    if len(profile.columns) > MOST_COLUMNS:
        raise Refusal(HrSentence.PROFILE_TOO_WIDE)
    seen: set[str] = set()
    for place, column in enumerate(profile.columns, start=1):
        if not column.heading.strip() or len(column.heading) > LONGEST_HEADING:
            raise Refusal(HrSentence.PROFILE_HEADING_MISSING, place=str(place))
        if column.heading in seen:
            raise Refusal(HrSentence.PROFILE_HEADING_TWICE, heading=column.heading)
        if column.field and column.field not in _KINDS:
            raise Refusal(HrSentence.PROFILE_FIELD_UNKNOWN, field=column.field)
        seen.add(column.heading)
    words = (profile.passed, profile.not_passed, *(column.fixed for column in profile.columns), *seen)
    if any(not word.isprintable() for word in words):
        raise Refusal(Sentence.TEXT_UNSAFE)
    if profile.passed == profile.not_passed and any(column.field == "passed" for column in profile.columns):
        raise Refusal(HrSentence.PROFILE_RESULTS_ALIKE)
    check_date_format(profile.date_format)
    return replace(profile, name=name)


def check_date_format(form: str) -> None:
    """Refuse a form of dates that does not say year, month and day once each, or has letters that mean nothing."""
    found = [token[0] for token in _TOKENS.findall(form)]
    rest = _TOKENS.sub("", form)
    senseless = any(char.isascii() and char.isalnum() for char in rest) or not form.isprintable()
    if sorted(found) != ["D", "M", "Y"] or senseless:
        raise Refusal(HrSentence.PROFILE_DATE_FORMAT, form=form)


def say_day(day: str, form: str) -> str:
    """Return an ISO 8601 date in a form such as "DD.MM.YYYY"; an empty one stays empty."""
    if not day:
        return ""
    on = date.fromisoformat(day)
    parts = {
        "YYYY": f"{on.year:04d}",
        "YY": f"{on.year % 100:02d}",
        "MM": f"{on.month:02d}",
        "M": str(on.month),
        "DD": f"{on.day:02d}",
        "D": str(on.day),
    }
    return _TOKENS.sub(lambda token: parts[token[0]], form)


def kind_of(field: str) -> ColumnKind:
    """Return the kind of a field of `Record` that can be exported."""
    return _KINDS[field]
