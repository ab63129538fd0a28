"""Builds the page on which a new version of the policy is taken up."""

from dataclasses import replace

from app.domain.people import Actor, Role
from app.domain.policy_changing import Touched
from app.domain.standings import StandingFilter
from app.ui.hr_desk import HrDesk
from app.ui.places import BuiltPage, Place, PlaceName


def policy_change_page(desk: HrDesk, place: Place, actor: Actor) -> BuiltPage:
    """Build the page; it is reached from the modules, whose entry of the navigation it marks."""
    from app.ui.shared.open_dialog import open_file
    from app.ui.trainer.policy_change_page import PolicyChangePage
    from app.ui.trainer.policy_change_parts import PolicyChangeState, PolicyFiles, PolicyServices, PolicyWorkers

    workspace = desk.workspace
    page = PolicyChangePage(
        desk.look,
        PolicyServices(workspace.policy_changing, workspace.library),
        actor,
        PolicyWorkers(desk.worker, desk.slow_worker),
        PolicyFiles(open_file, desk.parts.choose_file),
        desk.parts.today(),
        sees_assignments=actor.role is Role.HR,
    )

    def edit(touched: Touched) -> None:
        if touched.is_page:
            desk.go(Place(PlaceName.STUDIO_MODULE, subject=touched.module, control=touched.id))
        else:
            desk.go(Place(PlaceName.ITEM, subject=touched.id))

    page.modules_wanted.connect(lambda: desk.go(Place(PlaceName.STUDIO_MODULES)))
    page.touched_wanted.connect(edit)
    page.module_wanted.connect(lambda module: desk.go(Place(PlaceName.STUDIO_MODULE, subject=module)))
    page.item_wanted.connect(lambda commitment: desk.go(Place(PlaceName.COVERAGE, commitment=commitment)))
    page.assigned_wanted.connect(
        lambda module: desk.go(Place(PlaceName.ASSIGNMENTS, memory=StandingFilter(module=module)))
    )
    if isinstance(place.memory, PolicyChangeState):
        page.come_back(place.memory)
    here = PlaceName.STUDIO_MODULES.value
    return BuiltPage(page, here, page.focus_control, lambda: replace(place, memory=page.state()))
