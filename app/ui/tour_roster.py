"""The part of the tour that shows the people, and brings a roster in up to the last button."""

import csv
import tempfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from app.domain.people_lists import PeopleFilter, PeopleSort
from app.domain.refusals import Refusal, Sentence
from app.domain.roster import ROSTER_COLUMNS
from app.ui.hr.people_page import PeoplePage
from app.ui.hr.roster_columns_step import RosterColumnsStep
from app.ui.hr.roster_page import RosterPage
from app.ui.hr.roster_preview_step import RosterPreviewStep
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName

_LONGEST_WAIT = 10_000


def roster_stops(window: MainWindow, hr_sign_in: tuple[str, str], today: date) -> Iterator[str]:
    """Sign HR in, and yield at each sight of the people and of an import; nothing is applied."""
    workspace = window.workspace()
    if workspace is None:
        raise Refusal(Sentence.WORKSPACE_MISSING, path="")
    hr = workspace.sign_ins.sign_in(*hr_sign_in)
    window.hr_signed_in(hr, Place(PlaceName.PEOPLE))
    yield "hr-people"
    page = window.page
    if isinstance(page, PeoplePage):
        page.filters.as_of.choose(today - timedelta(days=100))
        yield "hr-people-past-day"
        page.open_export()
        yield "hr-people-export"
    window.go(Place(PlaceName.ROSTER))
    yield "hr-roster-file"
    importing = window.page
    if not isinstance(importing, RosterPage):
        return
    people = workspace.people.page(hr, PeopleFilter(here=True), PeopleSort(), None)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "staff-april.csv"
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            rows = csv.writer(file)
            rows.writerow([column.heading.ja for column in ROSTER_COLUMNS])
            for place, one in enumerate(people[:120]):
                department = "サポート" if place % 23 == 5 else one.department
                left = today.isoformat() if place % 61 == 7 else ""
                name = "" if place == 40 else one.name
                manager = "99999" if place == 60 else one.manager
                rows.writerow([one.number, name, department, one.job, manager, one.email, one.joined_on or "", left])
            rows.writerow(["90001", "新田 あおば", "開発", "担当", "00001", "aoba@example.com", "2026年4月1日", ""])
        importing.take_file(str(path))
        _wait_for(importing, RosterColumnsStep)
        yield "hr-roster-columns"
        if isinstance(importing.step, RosterColumnsStep):
            importing.step.preview_button.click()
            _wait_for(importing, RosterPreviewStep)
        yield "hr-roster-preview"


def _wait_for(page: RosterPage, step: type) -> None:
    """Let the background read until a step is shown."""
    loop, look, latest = QEventLoop(), QTimer(interval=20), QTimer(singleShot=True, interval=_LONGEST_WAIT)
    look.timeout.connect(lambda: loop.quit() if isinstance(page.step, step) else None)
    latest.timeout.connect(loop.quit)
    look.start()
    latest.start()
    loop.exec()
    look.stop()
    latest.stop()
