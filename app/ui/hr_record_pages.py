"""Builds the pages about records and what leaves of them: records, exports, evidence packs."""

from dataclasses import replace

from app.domain.people import Actor
from app.domain.records import RecordFilter
from app.ui.hr_desk import HrDesk
from app.ui.places import BuiltPage, Place, PlaceName


def records_page(desk: HrDesk, place: Place, actor: Actor) -> BuiltPage:
    from app.ui.hr.records_page import RecordsPage
    from app.ui.hr.records_state import RecordsState

    page = RecordsPage(
        desk.look,
        desk.workspace.records,
        desk.workspace.exports,
        desk.workspace.export_profiles,
        actor,
        desk.workspace.catalogue.course().policy,
        desk.worker,
        desk.parts.choose_file,
        views=desk.workspace.views,
        today=desk.parts.today,
        slow_worker=desk.slow_worker,
    )
    page.exports_wanted.connect(lambda: desk.go(Place(PlaceName.EXPORTS, control="profiles")))
    page.files_wanted.connect(lambda: desk.go(Place(PlaceName.RECORD_FILES)))
    page.person_wanted.connect(desk.go_to_person)
    if isinstance(place.memory, RecordsState):
        page.come_back(place.memory)
    elif isinstance(place.memory, RecordFilter):
        page.show_filter(place.memory)
    return BuiltPage(page, PlaceName.RECORDS.value, page.search.setFocus, lambda: replace(place, memory=page.state()))


def exports_page(desk: HrDesk, place: Place, actor: Actor) -> BuiltPage:
    from app.ui.hr.exports_page import ExportsPage, ExportsServices, ExportsState

    services = ExportsServices(desk.workspace.export_log, desk.workspace.export_profiles)
    policy = desk.workspace.catalogue.course().policy
    page = ExportsPage(desk.look, services, actor, policy, desk.worker, desk.slow_worker, desk.parts.choose_file)
    page.records_wanted.connect(lambda: desk.go(Place(PlaceName.RECORDS)))
    page.evidence_wanted.connect(lambda: desk.go(Place(PlaceName.EVIDENCE)))
    if isinstance(place.memory, ExportsState):
        page.come_back(place.memory)
    elif place.control == "profiles":
        page.show_profiles()
    return BuiltPage(page, PlaceName.EXPORTS.value, page.focus_first, lambda: replace(place, memory=page.state()))


def evidence_page(desk: HrDesk, place: Place, actor: Actor) -> BuiltPage:
    from app.ui.hr.evidence_page import EvidencePage, EvidenceState

    course = desk.workspace.catalogue.course()
    page = EvidencePage(
        desk.look,
        desk.workspace.evidence,
        desk.workspace.records.choices,
        actor,
        course.policy,
        desk.parts.today(),
        desk.worker,
        desk.slow_worker,
        desk.parts.choose_file,
    )
    if isinstance(place.memory, EvidenceState):
        page.come_back(place.memory)
    elif place.person:
        page.ask_for_person(place.person)
    return BuiltPage(page, PlaceName.EXPORTS.value, page.focus_first, lambda: replace(place, memory=page.state()))
