"""Opens HR's overview in the real window of this process and changes things under it; prints milliseconds."""

import json
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.domain.moments import moment, system_clock
from app.services.workspace import Workspace
from app.storage import assignments
from app.storage.people_states import PersonState, save_states
from app.ui.hr.overview_page import OverviewPage
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from tests.benchmarks.drawing import Drawing, open_window
from tests.benchmarks.workspaces import HR

ROUNDS = 5


def milliseconds(act: Callable[[], object]) -> float:
    """Return how long something takes, the median of a few times."""
    times = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        act()
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times)


def look_at_every_assignment(workspace: Workspace) -> None:
    """Read each assignment once, the least that a count without anything kept has to do."""
    with workspace.database.reading() as session:
        session.scalar(text("SELECT count(*) FROM assignment WHERE fulfilled IS NULL OR late_from IS NULL"))


def left(session: Session, number: int) -> tuple[str, int, str]:
    """Return id, person and module of an assignment that is left to do."""
    query = (
        "SELECT id, person_id, module FROM assignment WHERE fulfilled IS NULL AND replaced IS NULL "
        "AND withdrawn IS NULL AND exempted IS NULL LIMIT 1 OFFSET :number"
    )
    found = session.execute(text(query), {"number": number * 100}).one()
    return found[0], found[1], found[2]


def complete(session: Session, number: int) -> None:
    """Let somebody pass a module."""
    _, person, module = left(session, number)
    assignments.note_pass(session, person, module, moment(system_clock()))


def move_due(session: Session, number: int) -> None:
    """Move a due date."""
    found, _, _ = left(session, number)
    assignments.save_due(session, UUID(found), date.today() + timedelta(days=9), date.today())


def change_roster(session: Session, number: int) -> None:
    """Let a thousand people move to other departments."""
    query = "SELECT id, number, name, department, job, manager, email, joined_on, left_on FROM person"
    rows = session.execute(text(f"{query} LIMIT 1000 OFFSET {number * 1000}")).all()
    changed = [(row[0], PersonState(*row[1:])._replace(department=f"Moved {number}")) for row in rows]
    save_states(session, changed, date.today())


def after(window: MainWindow, drawing: Drawing, workspace: Workspace, change: Callable[[Session, int], None]) -> float:
    """Return the median from the end of a change to the page that shows it."""
    page, times = window.page, []
    assert isinstance(page, OverviewPage)
    for number in range(ROUNDS):
        settle(page)
        with workspace.database.transaction() as session:
            change(session, number)
        shown = page._shown
        times.append(drawing.milliseconds(page.refresh, lambda before=shown: page._shown is not before))
    return statistics.median(times)


def settle(page: OverviewPage) -> None:
    """Wait until the weeks before are read too."""
    page._slow_worker.wait()
    page._worker.wait()


window, workspace = open_window(Path(sys.argv[1]))
drawing = Drawing(window)
told: dict[str, object] = {}
began = time.perf_counter()
told["cold"] = drawing.milliseconds(
    lambda: window.hr_signed_in(HR, Place(PlaceName.OVERVIEW)),
    lambda: isinstance(window.page, OverviewPage) and window.page._shown is not None,
)
page = window.page
if not page.is_complete():
    drawing.milliseconds(lambda: None, page.is_complete)
told["whole"] = (time.perf_counter() - began) * 1000
told["changes"] = {
    "a completion": after(window, drawing, workspace, complete),
    "a due date moved": after(window, drawing, workspace, move_due),
    "a thousand people in other departments": after(window, drawing, workspace, change_roster),
}
settle(page)
told["floor"] = milliseconds(lambda: look_at_every_assignment(workspace))
told["past"] = milliseconds(lambda: workspace.overview.load(HR, as_of=date.today() - timedelta(days=40)))
told["rebuild"] = milliseconds(lambda: workspace.overview.rebuild(HR))
print(json.dumps(told))
window.close()
workspace.close()
