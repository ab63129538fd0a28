"""The part of the tour that looks at HR's overview: now, as tables, on a past day, of one department."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from PySide6.QtCore import QEventLoop, QTimer

from app.domain.overview import Scope
from app.domain.refusals import Refusal, Sentence
from app.ui.hr.overview_page import OverviewPage
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName

_PATIENCE = 10_000
"""Milliseconds after which the tour goes on without what is still being read."""


def overview_stops(window: MainWindow, hr_password: str, today: date) -> Iterator[str]:
    """Yield at each sight of the overview; HR signs in for it."""
    workspace = window.workspace()
    if workspace is None:
        raise Refusal(Sentence.WORKSPACE_MISSING, path="")
    window.hr_signed_in(workspace.hr_access.sign_in(hr_password), Place(PlaceName.OVERVIEW))
    page = window.page
    if not isinstance(page, OverviewPage):
        raise TypeError(f"OverviewPage expected, {type(page).__name__} is shown")
    _wait(page.is_complete)
    yield "hr-overview"
    page.scroll_area.verticalScrollBar().setValue(page.scroll_area.verticalScrollBar().maximum())
    yield "hr-overview-below"
    page.scroll_area.verticalScrollBar().setValue(0)
    page.heat.table_button.click()
    page.integrity.check()
    _wait(page.integrity.check_button.isEnabled)
    yield "hr-overview-tables"
    page.heat.table_button.click()
    page.bar.day_chosen.emit(today - timedelta(days=60))
    _wait(page.is_complete)
    yield "hr-overview-past-day"
    page.bar.day_chosen.emit(today)
    page.bar.scope_chosen.emit(Scope(department=""))
    _wait(page.is_complete)
    yield "hr-overview-few-people"


def _wait(done: Callable[[], bool]) -> None:
    """Let the background jobs come back."""
    loop, look, limit = QEventLoop(), QTimer(interval=20), QTimer(singleShot=True, interval=_PATIENCE)
    look.timeout.connect(lambda: loop.quit() if done() else None)
    limit.timeout.connect(loop.quit)
    look.start()
    limit.start()
    loop.exec()
