"""Builds the library, quick entry and coverage, and remembers what was looked for in the library."""

from dataclasses import replace
from weakref import WeakKeyDictionary

from app.domain.people import Actor
from app.domain.quick_entry import QuickDraft
from app.domain.studio_lists import ItemFilter
from app.ui.hr_desk import HrDesk
from app.ui.places import BuiltPage, Place, PlaceName
from app.ui.trainer.library_state import ItemSelection, LibraryState
from app.ui.trainer.module_state import ModuleState

QUICK_ENTRY = "quick-entry"
"""The control of the library's place that asks for quick entry."""

_last: "WeakKeyDictionary[HrDesk, LibraryState]" = WeakKeyDictionary()
"""What was looked for, for whoever comes back from an item."""


def items_page(desk: HrDesk, place: Place, actor: Actor) -> BuiltPage:
    """Build the library, as it was left or as the place's memory wants it, or quick entry."""
    if place.control == QUICK_ENTRY:
        return _quick_entry(desk, place, actor)
    return _library(desk, place, actor)


def _library(desk: HrDesk, place: Place, actor: Actor) -> BuiltPage:
    from app.ui.trainer.library_page import LibraryPage, LibraryServices
    from app.ui.trainer_last_item import last_item

    workspace, memory = desk.workspace, place.memory
    state = LibraryState(memory) if isinstance(memory, ItemFilter) else memory
    page = LibraryPage(
        desk.look,
        LibraryServices(workspace.library, workspace.item_editing, workspace.item_shelving),
        actor,
        workspace.library.policy(actor),
        desk.parts.today(),
        desk.worker,
        desk.slow_worker,
        state=state if isinstance(state, LibraryState) else _last.get(desk),
    )

    page.popup.remember(last_item(workspace))

    def here() -> Place:
        # Asked whenever the page is left, also by the navigation.
        _last[desk] = page.state()
        return replace(place, memory=_last[desk])

    page.item_wanted.connect(lambda item_id: desk.go(Place(PlaceName.ITEM, subject=item_id)))
    page.quick_entry_wanted.connect(lambda: desk.go(Place(PlaceName.ITEMS, control=QUICK_ENTRY)))
    page.import_wanted.connect(lambda: desk.go(Place(PlaceName.IMPORT)))
    page.export_wanted.connect(lambda ids: desk.go(Place(PlaceName.IMPORT, memory=ItemSelection(ids))))
    page.typed_again.connect(lambda draft: workspace.quick_entering.keep(actor, draft))
    return BuiltPage(page, PlaceName.ITEMS.value, page.focus_first, here)


def _quick_entry(desk: HrDesk, place: Place, actor: Actor) -> BuiltPage:
    from app.ui.trainer.quick_entry_page import QuickEntryPage

    workspace = desk.workspace
    page = QuickEntryPage(
        desk.look,
        workspace.quick_entering,
        actor,
        workspace.library.policy(actor),
        workspace.library.list_modules(actor),
        desk.worker,
        state=place.memory if isinstance(place.memory, QuickDraft) else None,
        module=place.subject,
    )
    page.left.connect(lambda: desk.go(_left(place)))

    def show_added(ids: tuple[str, ...], draft: QuickDraft) -> None:
        added, back = LibraryState(added=ids, typed=draft), _left(place)
        were = back.memory
        desk.go(replace(back, memory=replace(were, added=added) if isinstance(were, ModuleState) else added))

    page.added.connect(show_added)
    return BuiltPage(page, PlaceName.ITEMS.value, page.take_focus, lambda: replace(place, memory=page.state()))


def _left(place: Place) -> Place:
    """Return where quick entry was opened from: a module as it was, or at its items, or the library."""
    module = place.subject
    if place.origin is not None:
        return place.origin
    return Place(PlaceName.STUDIO_MODULE, subject=module, control="items") if module else Place(PlaceName.ITEMS)


def coverage_page(desk: HrDesk, place: Place, actor: Actor) -> BuiltPage:
    """Build the page of what each commitment has and lacks."""
    from app.ui.trainer.coverage_page import CoveragePage, CoverageServices

    workspace = desk.workspace
    services = CoverageServices(workspace.coverage, workspace.library, workspace.item_editing)
    page = CoveragePage(desk.look, services, actor, desk.worker, desk.slow_worker)

    def here() -> Place:
        return replace(place, memory=page.scrolled_to())

    if isinstance(place.memory, int):
        page.come_back(place.memory)
    elif place.commitment:
        page.look_at(place.commitment)
    page.item_wanted.connect(lambda item_id: desk.go(Place(PlaceName.ITEM, subject=item_id, origin=here())))
    page.items_wanted.connect(lambda wanted: desk.go(Place(PlaceName.ITEMS, memory=wanted)))
    page.module_wanted.connect(lambda module: desk.go(_module(module)))
    page.policy_wanted.connect(lambda commitment: desk.go(Place(PlaceName.POLICY, commitment=commitment)))
    return BuiltPage(page, PlaceName.COVERAGE.value, page.focus_first, here)


def _module(module: str) -> Place:
    return Place(PlaceName.STUDIO_MODULE, subject=module) if module else Place(PlaceName.STUDIO_MODULES)
