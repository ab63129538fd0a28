"""Builds the trainer's list of modules, and the page of one of them."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.people import Actor
from app.domain.refusals import Refusal
from app.ui.hr_desk import HrDesk
from app.ui.places import BuiltPage, Place, PlaceName
from app.ui.shared.sentences import say
from app.ui.trainer_library_pages import QUICK_ENTRY

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.trainer.library_state import LibraryState


def modules_page(desk: HrDesk, place: Place, actor: Actor) -> BuiltPage:
    """Build the list of modules, at the module `place.subject` that one comes from."""
    from app.ui.trainer.module_list_page import ModuleListPage, ModuleListServices

    workspace = desk.workspace
    services = ModuleListServices(workspace.library, workspace.module_editing, workspace.publishing)
    page = ModuleListPage(desk.look, services, actor, desk.worker, back_from=place.subject)
    page.open_wanted.connect(
        lambda module, control: desk.go(Place(PlaceName.STUDIO_MODULE, subject=module, control=control))
    )
    page.policy_change_wanted.connect(lambda: desk.go(Place(PlaceName.POLICY_CHANGE)))
    desk.worker.run(page, _read_ahead, lambda _read: None, _raise)
    return BuiltPage(page, PlaceName.STUDIO_MODULES.value, page.focus_control)


def module_page(desk: HrDesk, place: Place, actor: Actor) -> BuiltPage:
    """Build the page of the module `place.subject` at the tab or lesson page `place.control`; say if it is gone."""
    from app.ui.trainer.library_state import LibraryState
    from app.ui.trainer.module_item_shelf import ModuleItemShelf
    from app.ui.trainer.module_page import ModulePage
    from app.ui.trainer.module_state import ModuleServices, ModuleState

    workspace, look = desk.workspace, desk.look
    policy = workspace.library.policy(actor)
    lines = workspace.library.list_modules(actor)
    services = ModuleServices(workspace.module_editing, workspace.item_editing, workspace.publishing)
    try:
        page = ModulePage(look, services, actor, policy, place.subject, lines, desk.parts.today(), desk.slow_worker)
    except Refusal as refusal:
        return _gone(desk, refusal)

    def remark(item_id: str) -> None:
        from app.ui.trainer.remark_dialog import RemarkDialog, RemarkServices

        dialog = RemarkDialog(look, RemarkServices(workspace.re_marking, workspace.item_editing), actor, item_id, page)
        dialog.open()

    def here() -> Place:
        return replace(place, control="", memory=page.state())

    def give() -> None:
        from app.ui.hr.assignments_state import AssignmentsState

        desk.go(Place(PlaceName.ASSIGNMENTS, memory=AssignmentsState(rules=True, new_rule_for=own)))

    own = place.subject
    page.back_wanted.connect(lambda: desk.go(Place(PlaceName.STUDIO_MODULES, subject=own)))
    page.try_wanted.connect(lambda: desk.go(Place(PlaceName.STUDIO_TRIAL, subject=own, origin=here())))
    page.give_wanted.connect(give)
    page.quick_wanted.connect(lambda: desk.go(Place(PlaceName.ITEMS, subject=own, control=QUICK_ENTRY, origin=here())))
    page.import_wanted.connect(lambda: desk.go(Place(PlaceName.IMPORT, subject=own)))
    page.item_wanted.connect(lambda item: desk.go(Place(PlaceName.ITEM, subject=item, origin=here())))
    page.policy_wanted.connect(lambda commitment: desk.go(Place(PlaceName.POLICY, commitment=commitment)))
    page.anew_wanted.connect(lambda: desk.go(replace(place, memory=None)))
    page.remark_wanted.connect(remark)
    ModuleItemShelf(page.items, workspace.module_editing, workspace.item_shelving, actor, own)
    if isinstance(place.memory, ModuleState):
        page.come_back(place.memory)
    elif place.control:
        page.open_at(place.control)
    added = place.memory.added if isinstance(place.memory, ModuleState) else place.memory
    if isinstance(added, LibraryState) and added.added:
        page.items.say_added(len(added.added), partial(_take_back, desk, here, actor, added))
    elif isinstance(added, LibraryState):
        page.items.say_taken_away(typed=added.typed is not None)
    return BuiltPage(page, PlaceName.STUDIO_MODULES.value, page.take_focus, here)


def trial_page(desk: HrDesk, place: Place, actor: Actor) -> BuiltPage:
    """Build the trial of the module `place.subject`; say if it is gone. The way back leads to where the module was."""
    from app.ui.trainer.trial_page import TrialPage, TrialState

    try:
        trial = desk.workspace.module_trying.open(actor, place.subject)
    except Refusal as refusal:
        return _gone(desk, refusal)
    page = TrialPage(desk.look, trial, place.memory if isinstance(place.memory, TrialState) else None)
    home = place.origin or Place(PlaceName.STUDIO_MODULE, subject=place.subject)
    page.leave_pressed.connect(lambda: desk.go(home))
    page.policy_wanted.connect(lambda commitment: desk.go(Place(PlaceName.POLICY, commitment=commitment)))
    return BuiltPage(page, "", page.focus_control, lambda: replace(place, memory=page.state()))


def _read_ahead(_report: "Callable[[int], None]") -> None:
    """Load the code of a module's page while nobody waits for it: that takes as long as to build the page."""
    import app.ui.trainer.module_page  # noqa: F401


def _raise(error: Exception) -> None:
    raise error


def _take_back(desk: HrDesk, here: "Callable[[], Place]", actor: Actor, added: "LibraryState") -> None:
    """Delete items that were just added, keep the text that they were made of, and say so on the page as it was."""
    from app.ui.trainer.module_state import ModuleState

    place = here()
    try:
        desk.workspace.item_shelving.delete(actor, added.added)
    except Refusal:  # one of them is published or gone by now: the page shows it as it is
        pass
    else:
        if added.typed is not None:
            desk.workspace.quick_entering.keep(actor, added.typed)
        if isinstance(place.memory, ModuleState):
            place = replace(place, memory=replace(place.memory, added=replace(added, added=())))
    desk.go(place)


def _gone(desk: HrDesk, refusal: Refusal) -> BuiltPage:
    from app.ui.shared.message_page import MessagePage

    heading = QCoreApplication.translate("TrainerModulePages", "This module is not here")
    action = QCoreApplication.translate("TrainerModulePages", "Open the modules")
    page = MessagePage(desk.look, heading, say(refusal), action)
    page.pressed.connect(lambda: desk.go(Place(PlaceName.STUDIO_MODULES)))
    return BuiltPage(page, PlaceName.STUDIO_MODULES.value, page.button.setFocus)
