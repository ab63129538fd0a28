"""The part of the tour that shows who may do what: sign-ins, auditor, trainer, and the PIN of a shared computer."""

from collections.abc import Iterator

from app.domain.people import Actor, Role
from app.ui.hr.records_page import RecordsPage
from app.ui.learner.my_data_page import MyDataPage
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.shared.sign_in_page import SignInPage
from app.ui.tour_own_data import wait_for_rows

_AUDITOR, _TRAINER, _PASSWORD = "August Lindqvist", "Tomas Ferreira", "three words in a row"
_REASON = {"en": "Forgotten; asked for in person", "ja": "忘れたため（窓口で本人から申し出）"}


def role_stops(window: MainWindow, hr_sign_in: tuple[str, str]) -> Iterator[str]:
    """Yield each sight of HR's side as others see it, and the PIN page; nothing is asked for any more afterwards."""
    workspace, person = window.workspace(), window.person()
    if workspace is None or person is None:
        return
    hr = workspace.sign_ins.sign_in(*hr_sign_in)
    window.hr_signed_out()
    window.go(Place(PlaceName.RECORDS))
    if isinstance(window.page, SignInPage):
        yield "sign-in"
    auditor, trainer = (_sign_in(window, hr, *one) for one in ((_AUDITOR, Role.AUDITOR), (_TRAINER, Role.TRAINER)))
    workspace.pins.require(hr, on=True)
    window.hr_signed_in(hr, Place(PlaceName.SIGN_INS))
    yield "sign-ins"
    window.hr_signed_in(auditor, Place(PlaceName.RECORDS))
    if isinstance(window.page, RecordsPage):
        wait_for_rows(window.page.model)
        yield "auditor-records"
    window.go(Place(PlaceName.PERSON, person=person.number))
    yield "auditor-person"
    window.go(Place(PlaceName.INBOX))
    yield "auditor-inbox"
    window.hr_signed_in(trainer, Place(PlaceName.INBOX))
    yield "trainer-inbox"
    window.go(Place(PlaceName.RECORDS))
    yield "trainer-records"
    window.hr_signed_out()
    window.go(Place(PlaceName.MY_DATA))
    yield "my-data-looked-at"
    page = window.page
    if isinstance(page, MyDataPage):
        page.scroll_area.verticalScrollBar().setValue(page.scroll_area.verticalScrollBar().maximum())
        yield "my-data-who-looked"
    workspace.pins.reset(hr, person.number, _REASON[window.look().language])
    window.ask_for_pin()
    yield "pin-new"
    workspace.pins.make(person.id, "2580", "2580")
    window.ask_for_pin()
    yield "pin"
    workspace.pins.require(hr, on=False)


def _sign_in(window: MainWindow, hr: Actor, name: str, role: Role) -> Actor:
    """Return the actor of a sign-in that is made for the tour."""
    workspace = window.workspace()
    assert workspace is not None  # noqa: S101 - the tour has opened it
    known = next((one for one in workspace.sign_ins.list_accounts(hr) if one.name == name), None)
    given = workspace.sign_ins.reset(hr, known.id) if known else workspace.sign_ins.add(hr, name, role)
    return workspace.sign_ins.change_password(name, given.first_password, _PASSWORD, _PASSWORD)
