"""The part of the tour that chases who is late and packs evidence; HR is signed in by then."""

from collections.abc import Iterator

from app.ui.hr.evidence_page import EvidencePage
from app.ui.hr.reminders_page import RemindersPage
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName


def chasing_stops(window: MainWindow) -> Iterator[str]:
    """Yield at each sight of the reminders and of the evidence pack."""
    window.go(Place(PlaceName.REMINDERS))
    yield "hr-reminders"
    page = window.page
    if isinstance(page, RemindersPage):
        page.model.turn(page.model.index(min(1, page.model.rowCount() - 1)))
        page.panel.format.segments[1].click()
        page.panel.release.outside.click()
        yield "hr-reminders-merge"
        page.filters.age.choose("0")
        yield "hr-reminders-filtered"
    window.go(Place(PlaceName.EVIDENCE))
    yield "hr-evidence"
    page = window.page
    if isinstance(page, EvidencePage):
        page.form.named.click()
        page.form.numbers.setPlainText("00001\n99999")
        page.release.outside.click()
        page.release.exception.choose("disclosure.partner")
        yield "hr-evidence-refused"
