"""The part of the tour that looks at what is held about the person, asks about it, and answers as HR."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QEventLoop, QTimer

from app.domain.inquiries import AboutKind, Desk, InquiryKind
from app.domain.people import Actor, Role
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName

_CORRECTION = {
    "en": "My department is missing. Since February it has been Customer support.",
    "ja": "部署が入っていません。2月から「お客様サポート」です。",
}
_QUESTION = {
    "en": "Does this hold for a list that a customer sent us without being asked?",
    "ja": "お客様が頼まれずに送ってきた名簿にも当てはまりますか。",
}
_ANSWER = {
    "en": "Thank you. It comes in with the next roster, on 1 April.",
    "ja": "ありがとうございます。次の名簿（4月1日）で反映します。",
}


def own_data_stops(window: MainWindow, hr_password: str) -> Iterator[str]:
    """Yield the name of each sight of "My data" and of the inbox when it is on the screen."""
    from app.ui.hr.inbox_page import HrInboxPage
    from app.ui.learner.my_data_page import MyDataPage

    workspace, language = window.workspace(), window.look().language
    person = workspace.enrolment.current() if workspace is not None else None
    if workspace is None or person is None:
        return
    window.go(Place(PlaceName.MY_DATA))
    yield "my-data"
    page = window.page
    if not isinstance(page, MyDataPage):
        return
    page.ask_button.click()
    page.ask_card.about.setCurrentIndex(2)
    page.ask_card.text.setPlainText(_CORRECTION[language])
    yield "my-data-ask"
    page.ask_card.send_button.click()
    page.save_button.click()
    yield "my-data-save"
    learner = Actor(Role.LEARNER, person.id, person.name)
    commitment = next(workspace.catalogue.course().policy.commitments()).id
    workspace.inquiries.ask(
        learner, InquiryKind.DOUBT, Desk.TRAINER, AboutKind.COMMITMENT, commitment, _QUESTION[language]
    )
    actor = workspace.hr_access.sign_in(hr_password)
    window.hr_signed_in(actor, Place(PlaceName.INBOX))
    yield "inbox"
    inbox = window.page
    if isinstance(inbox, HrInboxPage):
        wait_for_rows(inbox.model)
        first = inbox.model.inquiry(inbox.model.index(0))
        inbox.entries.opened.emit(first)
        inbox.detail.text.setPlainText(_ANSWER[language])
        yield "inbox-answer"
        inbox.detail.send_button.click()
        yield "inbox-answered"
    window.go(Place(PlaceName.MY_DATA))
    yield "my-data-answered"
    page = window.page
    if isinstance(page, MyDataPage):
        page.scroll_area.verticalScrollBar().setValue(page.scroll_area.verticalScrollBar().maximum())
        yield "my-data-questions"


def wait_for_rows(model: QAbstractItemModel) -> None:
    """Wait until a list that is read in the background has its first rows, ten seconds at most."""
    if model.rowCount() == 0:
        loop = QEventLoop()
        model.modelReset.connect(loop.quit)
        QTimer.singleShot(10_000, loop.quit)
        loop.exec()
