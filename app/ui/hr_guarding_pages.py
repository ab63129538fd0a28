"""Builds the pages about what guards the records: record files from other machines, and who can sign in."""

from app.domain.people import Actor
from app.ui.hr_desk import HrDesk
from app.ui.places import BuiltPage, Place, PlaceName


def record_files_page(desk: HrDesk, _place: Place, actor: Actor) -> BuiltPage:
    from app.ui.hr.open_dialog import open_files
    from app.ui.hr.record_files_page import RecordFilesPage

    page = RecordFilesPage(desk.look, desk.workspace.taking, actor, desk.slow_worker, open_files)
    return BuiltPage(page, PlaceName.RECORDS.value, page.focus_control)


def sign_ins_page(desk: HrDesk, place: Place, actor: Actor) -> BuiltPage:
    from app.ui.hr.sign_ins_page import SignInsPage

    page = SignInsPage(desk.look, desk.workspace.sign_ins, desk.workspace.pins, actor, desk.worker)
    page.signed_out.connect(desk.sign_out)
    return BuiltPage(page, place.name.value, page.focus_control)
