"""Rosters as they come: right ones in every dress, and wrong ones that are tired, broken or hostile."""

import zipfile
from collections.abc import Sequence
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl

HEADINGS = ("社員番号", "氏名", "部署", "役職", "上司", "メール", "入社日", "退職日")
PEOPLE = (
    ("00093", "佐倉 ひより", "サポート", "部長", "", "hiyori@example.com", "2015-04-01", ""),
    ("00417", "浅沼 みれい", "サポート", "主任", "00093", "mirei@example.com", "2020-04-01", ""),
    ("01260", "髙橋 﨑山", "開発", "", "00093", "", "", "2026-01-31"),
)
WESTERN_HEADINGS = ("Employee number", "Name", "Department")
WESTERN = (("00008", "Zoë Marchetaux", "Müller"), ("00256", "Jürgen Osterfähr", "Köln"), ("01455", "Renée", "Été"))


def as_text(rows: Sequence[Sequence[str]], delimiter: str = ",", end: str = "\r\n") -> str:
    """Return rows as delimited text without quotes."""
    return "".join(delimiter.join(row) + end for row in rows)


def write_csv(path: Path, text: str, encoding: str = "utf-8") -> Path:
    """Write a text file in an encoding."""
    path.write_bytes(text.encode(encoding))
    return path


def write_book(path: Path, rows: Sequence[Sequence[Any]], **sheets: Sequence[Sequence[Any]]) -> Path:
    """Write a workbook whose first sheet has these rows; further sheets by name."""
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(list(row))
    for name, more in sheets.items():
        sheet = book.create_sheet(name)
        for row in more:
            sheet.append(list(row))
    book.save(path)
    return path


def typed_people() -> list[list[Any]]:
    """Return the people with their days as dates."""
    days = {6, 7}
    return [
        [
            datetime.combine(date.fromisoformat(c), datetime.min.time()) if n in days and c else c
            for n, c in enumerate(row)
        ]
        for row in PEOPLE
    ]


def change_part(path: Path, part: str, old: bytes, new: bytes) -> Path:
    """Change a part of a workbook as only a hostile program does."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert old in parts[part]
    parts[part] = parts[part].replace(old, new, 1)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in parts.items():
            archive.writestr(name, body)
    return path


def bomb(path: Path, megabytes: int) -> Path:
    """Write a workbook whose sheet unpacks to so many megabytes, a thousandth of it packed."""
    write_book(path, [HEADINGS, *PEOPLE])
    return change_part(path, "xl/worksheets/sheet1.xml", b"<sheetData>", b"<sheetData>" + b" " * megabytes * 1_000_000)


def many_parts(path: Path, parts: int) -> Path:
    """Write a workbook with so many parts more."""
    write_book(path, [HEADINGS, *PEOPLE])
    with zipfile.ZipFile(path, "a") as archive:
        for number in range(parts):
            archive.writestr(f"xl/more/{number}.xml", b"<x/>")
    return path


def overlapping(path: Path) -> Path:
    """Write an archive in which two entries of the directory lead to the same bytes."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a", b"x" * 1000)
        archive.writestr("b", b"y" * 1000)
    body = bytearray(buffer.getvalue())
    second = body.rindex(b"PK\x01\x02")
    body[second + 42 : second + 46] = b"\0\0\0\0"  # where the second begins
    path.write_bytes(body)
    return path
