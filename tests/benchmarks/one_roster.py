"""Brings rosters of 10,000 and 100,000 rows in, and lists people by every filter; prints seconds and memory."""

import csv
import itertools
import json
import sys
import tempfile
import time
from pathlib import Path

import xlsxwriter

from app.bootstrap import build_workspace
from app.domain.people_lists import PeopleFilter, PeopleKey, PeopleSort
from app.domain.roster import ROSTER_COLUMNS
from app.domain.roster_rows import RosterSource
from app.domain.standings import PersonStanding
from app.storage import roster
from tests.benchmarks.measuring import forget_peak, memory_mb
from tests.benchmarks.workspaces import HR

HEADINGS = [column.heading.ja for column in ROSTER_COLUMNS]

workspace = build_workspace(Path(sys.argv[1]))
with workspace.database.reading() as session:
    entries = [person.entry for person in roster.load_known(session).values()]
told: dict[str, object] = {}


def changed(count: int, department: str) -> list[list[str]]:
    """Return so many people as rows, every hundredth in another department."""
    rows = [[value or "" for value in entry] for entry in itertools.islice(entries, count)]
    for row in rows[::100]:
        row[2] = department
    return rows


def timed(path: Path, people: int) -> dict[str, float]:
    """Preview and apply a file."""
    forget_peak()
    before, began = memory_mb(), time.perf_counter()
    preview = workspace.rosters.read(HR, RosterSource(path))
    read = time.perf_counter() - began
    applied = workspace.rosters.apply(HR, preview)
    if applied.changed + applied.unchanged != people:
        raise RuntimeError(f"{applied} of {people} people")
    whole = time.perf_counter() - began
    return {"read": read, "apply": whole - read, "grown": memory_mb("VmHWM") - before}


with tempfile.TemporaryDirectory() as name:
    for people in (10_000, 100_000):
        rows = changed(people, f"CSV {people}")
        path = Path(name) / "staff.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([HEADINGS, *rows])
        began = time.perf_counter()
        with path.open(encoding="utf-8", newline="") as file:
            count = sum(1 for _ in csv.reader(file))
        told[f"floor {people}"] = time.perf_counter() - began
        told[f"csv {people}"] = timed(path, min(people, len(entries)))
        book = xlsxwriter.Workbook(str(Path(name) / "staff.xlsx"), {"constant_memory": True})
        sheet = book.add_worksheet()
        for place, row in enumerate([HEADINGS, *changed(people, f"Excel {people}")]):
            for column, value in enumerate(row):
                sheet.write_string(place, column, value)
        book.close()
        told[f"xlsx {people}"] = timed(Path(name) / "staff.xlsx", min(people, len(entries)))

one = entries[len(entries) // 2]
filters = {
    "none": PeopleFilter(),
    "here": PeopleFilter(here=True),
    "left": PeopleFilter(here=False),
    "佐倉": PeopleFilter(search="佐倉"),
    "nobody": PeopleFilter(search="nobody of this name"),
    "department": PeopleFilter(department=one.department),
    "job": PeopleFilter(job=one.job),
    "manager": PeopleFilter(manager=one.manager),
    **{standing.value: PeopleFilter(here=True, standing=standing) for standing in PersonStanding},
    "department and overdue": PeopleFilter(department=one.department, standing=PersonStanding.OVERDUE),
}
listed: dict[str, float] = {}
for (name, wanted), key in itertools.product(filters.items(), PeopleKey):
    times = []
    for _ in range(3):
        began = time.perf_counter()
        workspace.people.page(HR, wanted, PeopleSort(key), None)
        times.append((time.perf_counter() - began) * 1000)
    listed[f"{name} by {key.value}"] = sorted(times)[1]
told["listed"] = listed
print(json.dumps(told))
workspace.close()
