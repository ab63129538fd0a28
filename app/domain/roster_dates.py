"""Reads days as people and spreadsheets write them; what could be two days is asked about and never guessed."""

import re
import unicodedata
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache


class DayOrder(StrEnum):
    """How a date of three numbers that ends with the year is meant."""

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"


class DayUnreadable(Exception):
    """Raised where a text is no day."""


class DayAmbiguous(Exception):
    """Raised where a text is one of two days, depending on the order of day and month."""


_YEARS = range(1900, 2201)
_TIME = r"(?:[ T]0?0:00(?::00(?:\.0+)?)?)?"
_YEAR_FIRST = re.compile(rf"(\d{{4}})\s*[-/.年]\s*(\d{{1,2}})\s*[-/.月]\s*(\d{{1,2}})\s*日?{_TIME}")
_YEAR_LAST = re.compile(rf"(\d{{1,2}})\s*[-/.]\s*(\d{{1,2}})\s*[-/.]\s*(\d{{4}}){_TIME}")
_EIGHT_DIGITS = re.compile(r"(\d{4})(\d{2})(\d{2})")
_ERA = re.compile(r"(令和|平成|昭和)\s*(元|\d{1,2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?")
_ERA_BEGINS = {"令和": date(2019, 5, 1), "平成": date(1989, 1, 8), "昭和": date(1926, 12, 25)}

_EXCEL_EPOCH = date(1899, 12, 30)
_EXCEL_EPOCH_1904 = date(1904, 1, 1)
_SERIALS = range(1, 110_000)
"""Days of a spreadsheet that fall into the years that a roster can mean."""


@lru_cache(maxsize=4096)
def read_day(text: str, order: DayOrder | None) -> str | None:
    """Return the day of a cell as `YYYY-MM-DD`, None for an empty cell.

    Knows ISO 8601 and other forms that begin with the year, 2026年3月1日, Japanese eras, 20260301, and 1.3.2026 or
    3/1/2026 where only one order gives a day, or `order` says which. Raises DayUnreadable and DayAmbiguous.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    if not plain:
        return None
    if found := _YEAR_FIRST.fullmatch(plain) or _EIGHT_DIGITS.fullmatch(plain):
        year, month, day = (int(part) for part in found.groups())
        return _day(year, month, day)
    if found := _YEAR_LAST.fullmatch(plain):
        first, second, year = (int(part) for part in found.groups())
        return _year_last(first, second, year, order)
    if found := _ERA.fullmatch(plain):
        return _day_of_era(*found.groups())
    raise DayUnreadable(text)


def day_of_cell(value: date | datetime) -> str:
    """Return the day of a cell that a workbook has as a date; raise DayUnreadable outside the years of a roster."""
    return _day(value.year, value.month, value.day)


def day_of_serial(serial: float, *, from_1904: bool = False) -> str:
    """Return the day that a spreadsheet counts with `serial` (ECMA-376 part 1, 18.17.4); errors as `day_of_cell`."""
    whole = int(serial)
    if whole != serial or whole not in _SERIALS:
        raise DayUnreadable(str(serial))
    return day_of_cell((_EXCEL_EPOCH_1904 if from_1904 else _EXCEL_EPOCH) + timedelta(days=whole))


def _year_last(first: int, second: int, year: int, order: DayOrder | None) -> str:
    if order is DayOrder.DAY_FIRST:
        return _day(year, second, first)
    if order is DayOrder.MONTH_FIRST:
        return _day(year, first, second)
    if first == second or first > 12:
        return _day(year, second, first)
    if second > 12:
        return _day(year, first, second)
    raise DayAmbiguous(f"{first}/{second}/{year}")


def _day_of_era(era: str, year: str, month: str, day: str) -> str:
    begins = _ERA_BEGINS[era]
    found = _day(begins.year + (0 if year == "元" else int(year) - 1), int(month), int(day))
    if found < begins.isoformat():
        raise DayUnreadable(f"{era}{year}年")
    return found


def _day(year: int, month: int, day: int) -> str:
    if year not in _YEARS:
        raise DayUnreadable(str(year))
    try:
        return date(year, month, day).isoformat()
    except ValueError as error:
        raise DayUnreadable(str(error)) from error
