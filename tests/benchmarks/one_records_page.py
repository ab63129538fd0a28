"""Opens, filters and sorts HR's page in the real window of this process; prints milliseconds."""

import itertools
import json
import statistics
import sys
from dataclasses import fields
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from app.domain.records import RecordFilter, RecordSort, SortKey
from app.services.workspace import Workspace
from app.ui.hr.records_page import RecordsPage
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.shared.background import BackgroundWorker, Job
from tests.benchmarks.drawing import Drawing, open_window
from tests.benchmarks.workspaces import HR, give_past

OPENINGS, ROUNDS = 9, 5
TYPED = ("佐", "佐倉", "a", "an", "Zoë", "0012", "00123", "é", "%", "zzzz")


class Idle(BackgroundWorker):
    """Does nothing."""

    def run(self, owner: QObject, work: Any, done: Any, failed: Any, progress: Any = None) -> Job:
        return Job(owner, done, failed)


def opening(window: MainWindow, drawing: Drawing) -> list[float]:
    """From the click on Records to the first rows; each time a new page."""
    times = []
    for _ in range(OPENINGS):
        window.go(Place(PlaceName.HOME))
        page: list[RecordsPage] = []

        def show(page: list[RecordsPage] = page) -> None:
            window.go(Place(PlaceName.RECORDS))
            page.append(window.page)

        times.append(drawing.milliseconds(show, lambda page=page: bool(page) and page[0].model.rowCount() > 0))
        settle(page[0])
    return times


def settle(page: RecordsPage) -> None:
    """Let the count that is under way end, and nothing follow it."""
    page.model._before_counting.stop()
    page.model._listing.cancel()
    page.model._slow_worker.wait()


def typing(page: RecordsPage, drawing: Drawing) -> dict[str, tuple[float, float]]:
    """From the last letter to the rows, and from the end of the field's pause to the rows, for each search."""
    found: dict[str, list[tuple[float, float]]] = {text: [] for text in TYPED}
    for _ in range(ROUNDS):
        for text in TYPED:
            page.search.clear_quietly()
            drawing.milliseconds(page.refresh, partial(shows, page, RecordFilter(), RecordSort()))
            settle(page)
            listed = partial(shows, page, RecordFilter(search=text), RecordSort())
            whole = drawing.milliseconds(partial(page.search.setText, text), listed)
            settle(page)
            found[text].append((whole, whole - page.search._timer.interval()))
    return {text: tuple(map(statistics.median, zip(*times, strict=True))) for text, times in found.items()}


def shows(page: RecordsPage, wanted: RecordFilter, sort: RecordSort) -> bool:
    """Whether the page has the rows of a filter in an order."""
    return page.model.wanted == wanted and page.model.sort_shown == sort and page.model._coming is None


def everything(page: RecordsPage, drawing: Drawing, workspace: Workspace) -> dict[str, float]:
    """Every filter in every order, from the request to the rows; nothing is counted, which comes after the rows."""
    page.model._slow_worker = Idle()
    found: dict[str, list[float]] = {}
    sorts = [RecordSort(key, down) for key, down in itertools.product(SortKey, (True, False))]
    for _, sort, wanted in itertools.product(range(ROUNDS), sorts, filters(workspace)):
        page._sort = sort
        drawing.milliseconds(
            partial(page.model.list_anew, RecordFilter(search="nobody at all"), sort),
            partial(shows, page, RecordFilter(search="nobody at all"), sort),
        )
        took = drawing.milliseconds(partial(page.model.list_anew, wanted, sort), partial(shows, page, wanted, sort))
        found.setdefault(f"{describe(wanted)} by {sort.key}{' down' if sort.descending else ''}", []).append(took)
    return {name: statistics.median(times) for name, times in found.items()}


def filters(workspace: Workspace) -> list[RecordFilter]:
    """Return filters of every kind and width, and some together."""
    choices = workspace.records.choices(HR)
    module, department = choices.modules[0].module, choices.departments[0]
    today = date.today()
    month, day, past = today - timedelta(days=30), today - timedelta(days=2), today - timedelta(days=240)
    wording, earlier = choices.policy_versions[0], choices.policy_versions[-1]
    return [
        RecordFilter(),
        *(RecordFilter(search=text) for text in ("佐倉", "a", "00123", "zzzz")),
        RecordFilter(module=module),
        RecordFilter(department=department),
        RecordFilter(passed=False),
        RecordFilter(since=month),
        RecordFilter(since=day, until=day),
        RecordFilter(until=today - timedelta(days=1300)),
        RecordFilter(search="a", passed=False, module=module),
        RecordFilter(department=department, since=month, passed=False),
        RecordFilter(search="佐倉", department=department, until=month),
        RecordFilter(commitment="disclosure.law"),
        RecordFilter(commitment="disclosure.law", version=wording),
        RecordFilter(version=earlier),
        RecordFilter(module=module, module_version=choices.module_versions[-1]),
        RecordFilter(person="000417", superseded=True),
        RecordFilter(superseded=True),
        RecordFilter(overdue=True),
        RecordFilter(overdue=True, department=department),
        RecordFilter(overdue=False),
        RecordFilter(as_of=past),
        RecordFilter(as_of=past, search="佐倉"),
        RecordFilter(as_of=past, department=department),
        RecordFilter(as_of=past, commitment="disclosure.law", version=wording),
        RecordFilter(as_of=past, overdue=True),
    ]


def describe(wanted: RecordFilter) -> str:
    """Return a filter in a few words."""
    asked = {field.name: getattr(wanted, field.name) for field in fields(wanted)}
    return (
        " ".join(
            f"{name}={value}"
            for name, value in asked.items()
            if value not in ("", None) and (name, value) != ("superseded", False)
        )
        or "all"
    )


window, workspace = open_window(Path(sys.argv[1]))
give_past(workspace)
drawing = Drawing(window)
window.hr_signed_in(HR, Place(PlaceName.RECORDS))
first, *others = opening(window, drawing)
page = window.page
told = {"open": statistics.median(others), "open_first": first}
told["typed"] = typing(page, drawing)
told["all"] = everything(page, drawing, workspace)
print(json.dumps(told))
window.close()
workspace.close()
