"""The stops of the tour at HR's records and at one person: filters, a past day, corrections, a saved view."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.domain.allowances import AllowanceKind
from app.domain.corrections import Annulment
from app.domain.people import Actor
from app.domain.records import RecordFilter, RecordSort
from app.domain.saved_views import RecordView
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName

if TYPE_CHECKING:
    from app.services.workspace import Workspace


def records_stops(window: MainWindow, workspace: "Workspace", hr: Actor, today: date) -> Iterator[str]:
    """Yield the name of each sight when it is on the screen; for it a record is annulled, and a view is kept."""
    from app.services.correction_steps import CorrectionOrder
    from app.ui.hr.person_page import PersonPage
    from app.ui.hr.records_page import RecordsPage

    newest = workspace.records.page(hr, RecordFilter(), RecordSort(), "en", None)
    if not newest:
        return
    last = newest[-1]
    workspace.correcting.correct(hr, CorrectionOrder(last.id, Annulment(), "Taken twice by mistake"))
    workspace.allowing.grant(hr, last.number, None, AllowanceKind.EXTRA_TIME, 50, "Reads slowly on a screen")
    wanted = RecordFilter(commitment="disclosure.law", version=newest[0].policy_version)
    workspace.views.add(hr, "Trained on the exceptions", RecordView(wanted, RecordSort()))
    window.go(Place(PlaceName.RECORDS, memory=wanted))
    yield "hr-records-commitment"
    page = window.page
    if not isinstance(page, RecordsPage):
        return
    page.show_filter(RecordFilter(person=last.number, superseded=True))
    yield "hr-records-superseded"
    page.show_filter(RecordFilter(as_of=today - timedelta(days=120)))
    yield "hr-records-as-of"
    window.go(Place(PlaceName.PERSON, person=last.number))
    yield "hr-person"
    person = window.page
    if isinstance(person, PersonPage):
        bar = person.scroll_area.verticalScrollBar()
        bar.setValue(bar.maximum())
        yield "hr-person-below"
        person.as_of.choose(today - timedelta(days=400))
        yield "hr-person-as-of"
