"""Who is late as a table for mail merge: one row a person, as word processors and mail programs read it (RFC 4180)."""

import csv
from collections.abc import Callable, Iterable
from pathlib import Path

from app.domain.chasing import LatePerson, module_lines
from app.domain.texts import Language, Text
from app.formats.safe_cells import guarded

COLUMNS = (
    Text("Employee number", "社員番号"),
    Text("Name", "氏名"),
    Text("E-mail", "メールアドレス"),
    Text("Department", "部署"),
    Text("Manager number", "上司の社員番号"),
    Text("Manager", "上司"),
    Text("Language", "言語"),
    Text("Modules late", "期限超過の件数"),
    Text("Modules", "モジュール"),
    Text("Due", "期限"),
    Text("Days late", "超過日数"),
    Text("In words", "文面用の一覧"),
)
"""Several modules of one person stand in one cell, separated by a semicolon, in the same order in each column."""


def write_merge_csv(
    path: Path, people: Iterable[LatePerson], language: Language, progress: Callable[[int], None]
) -> int:
    """Write people to `path` and return their number; `progress` gets the number so far and may raise Cancelled.

    UTF-8 with a byte order mark, and cells guarded as in every file that people open in a spreadsheet. `language` is
    the one of the headings, and of the modules of those whose own is not known.
    """
    written = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        rows = csv.writer(file)
        rows.writerow([column.in_language(language) for column in COLUMNS])
        for person in people:
            rows.writerow(_row(person, language))
            written += 1
            progress(written)
    return written


def _row(person: LatePerson, language: Language) -> list[str]:
    own = person.language or language
    modules = person.modules
    cells = [
        person.number,
        person.name,
        person.email,
        person.department,
        person.manager,
        person.manager_name,
        own,
        str(len(modules)),
        "; ".join(module.title.in_language(own) for module in modules),
        "; ".join(module.due.isoformat() for module in modules),
        "; ".join(str(module.days) for module in modules),
        " / ".join(line.lstrip("–・ ") for line in module_lines(modules, own)),
    ]
    return [guarded(cell) for cell in cells]
