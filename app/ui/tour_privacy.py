"""The part of the tour where HR corrects a record, looks at how long data is kept, and at the erasure of a person."""

from collections.abc import Iterator

from app.domain.corrections import OtherResult
from app.domain.inquiries import AboutKind, Desk, InquiryKind
from app.domain.people import Actor, Role
from app.services.correction_steps import CorrectionOrder
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.tour_own_data import wait_for_rows

_WISH = {
    "en": "I took this one on paper with Ms Fallowbrook, and had every point.",
    "ja": "これは紙で受験し、満点でした。担当はファロウブルックさんです。",
}
_REASON = {"en": "Taken on paper, every point", "ja": "紙での受験、満点"}


def privacy_stops(window: MainWindow, hr_sign_in: tuple[str, str]) -> Iterator[str]:
    """Yield the name of each sight when it is on the screen; the person has a record by then."""
    from app.ui.hr.inbox_page import HrInboxPage
    from app.ui.hr.retention_page import RetentionPage
    from app.ui.learner.my_data_page import MyDataPage

    workspace, language = window.workspace(), window.look().language
    person = workspace.enrolment.current() if workspace is not None else None
    if workspace is None or person is None:
        return
    learner = Actor(Role.LEARNER, person.id, person.name)
    records = workspace.inquiries.list_subjects(learner)
    workspace.inquiries.ask(
        learner, InquiryKind.CORRECTION, Desk.HR, AboutKind.RECORD, records[-1].about, _WISH[language]
    )
    actor = workspace.sign_ins.sign_in(*hr_sign_in)
    window.hr_signed_in(actor, Place(PlaceName.INBOX))
    inbox = window.page
    if isinstance(inbox, HrInboxPage):
        wait_for_rows(inbox.model)
        rows = (inbox.model.inquiry(inbox.model.index(row)) for row in range(inbox.model.rowCount()))
        inbox.entries.opened.emit(next(one for one in rows if one.inquiry.about_kind is AboutKind.RECORD))
        yield "inbox-correction"
        inbox.detail.correct_button.click()
        if inbox.dialog is not None:
            inbox.dialog.form.kind.segments[3].click()
            yield "correction"
            inbox.dialog.reject()
            inbox.dialog.reject()  # the first warns that what was chosen is lost
    said = workspace.correcting.load(actor, records[-1].about).said
    change = OtherResult(said.max_points, said.max_points) if not said.passed else OtherResult(0, said.max_points)
    workspace.correcting.correct(actor, CorrectionOrder(records[-1].about, change, _REASON[language]))
    window.go(Place(PlaceName.RETENTION))
    yield "retention"
    page = window.page
    if isinstance(page, RetentionPage):
        page.erase_button.click()
        if page.dialog is not None:
            page.dialog.look_up(person.number)
            yield "erase"
            page.dialog.reject()
    window.go(Place(PlaceName.MY_DATA))
    yield "my-data-corrected"
    own = window.page
    if isinstance(own, MyDataPage):
        bar = own.scroll_area.verticalScrollBar()
        bar.setValue(bar.maximum())
        yield "my-data-corrections"
