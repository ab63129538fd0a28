"""The part of the tour where HR has the records checked and reads what they can prove."""

from collections.abc import Iterator

from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName


def integrity_stops(window: MainWindow, hr_sign_in: tuple[str, str]) -> Iterator[str]:
    """Yield the name of each sight when it is on the screen."""
    from app.ui.hr.integrity_page import IntegrityPage

    workspace = window.workspace()
    if workspace is None:
        return
    actor = workspace.sign_ins.sign_in(*hr_sign_in)
    workspace.watching.check(actor)
    window.hr_signed_in(actor, Place(PlaceName.INTEGRITY))
    page = window.page
    if not isinstance(page, IntegrityPage):
        return
    yield "integrity"
    page.threat_model.unfold()
    yield "integrity-unfolded"
    bar = page.scroll_area.verticalScrollBar()
    bar.setValue(bar.maximum())
    yield "integrity-threat-model"
