"""Builds the pages about what guards the records: their integrity, files from other machines, and who can sign in."""

from typing import TYPE_CHECKING

from app.domain.people import Actor
from app.ui.hr_desk import HrDesk
from app.ui.places import BuiltPage, Place, PlaceName

if TYPE_CHECKING:
    from app.ui.hr.integrity_guards import IntegrityGuards


def _guards(desk: HrDesk) -> "IntegrityGuards | None":
    from app.ui.hr.integrity_guards import IntegrityGuards

    build_safety, build_protecting = desk.parts.build_safety, desk.parts.build_protecting
    if build_safety is None or build_protecting is None:
        return None
    guards = IntegrityGuards(desk.look, build_safety(), build_protecting(), desk.worker)
    guards.settings_wanted.connect(lambda: desk.go(Place(PlaceName.SETTINGS)))
    return guards


def integrity_page(desk: HrDesk, place: Place, actor: Actor) -> BuiltPage:
    from app.ui.hr.integrity_page import IntegrityPage
    from app.ui.shared.open_dialog import open_file

    page = IntegrityPage(
        desk.look,
        desk.workspace.watching,
        desk.workspace.taking,
        actor,
        desk.worker,
        desk.slow_worker,
        desk.parts.choose_file,
        open_file,
        guards=_guards(desk),
    )
    page.record_files_wanted.connect(lambda: desk.go(Place(PlaceName.RECORD_FILES)))
    page.sign_ins_wanted.connect(lambda: desk.go(Place(PlaceName.SIGN_INS)))
    return BuiltPage(page, place.name.value, page.focus_control)


def record_files_page(desk: HrDesk, _place: Place, actor: Actor) -> BuiltPage:
    from app.ui.hr.record_files_page import RecordFilesPage
    from app.ui.shared.open_dialog import open_files

    page = RecordFilesPage(desk.look, desk.workspace.taking, actor, desk.slow_worker, open_files)
    return BuiltPage(page, PlaceName.RECORDS.value, page.focus_control)


def sign_ins_page(desk: HrDesk, place: Place, actor: Actor) -> BuiltPage:
    from app.ui.hr.sign_ins_page import SignInsPage

    page = SignInsPage(desk.look, desk.workspace.sign_ins, desk.workspace.pins, actor, desk.worker)
    page.signed_out.connect(desk.sign_out)
    return BuiltPage(page, place.name.value, page.focus_control)
