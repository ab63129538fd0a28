"""Builds the page on which questions and courses come in and go out."""

from dataclasses import replace
from datetime import timedelta

from app.domain.item_importing import ImportTerms
from app.domain.people import Actor
from app.domain.studio_lists import ItemFilter
from app.ui.hr_desk import HrDesk
from app.ui.places import BuiltPage, Place, PlaceName


def import_page(desk: HrDesk, place: Place, actor: Actor) -> BuiltPage:
    """Build the page as it was left, for the module `place.subject`, or with items that are to be taken out."""
    from app.ui.trainer.export_view import ExportState
    from app.ui.trainer.import_page import TAKE_OUT, ImportPage, ImportPageState, PageServices
    from app.ui.trainer.import_view import ImportState
    from app.ui.trainer.library_state import ItemSelection, LibraryState

    workspace, memory = desk.workspace, place.memory
    state = memory if isinstance(memory, ImportPageState) else None
    if state is None and place.subject:
        lines = workspace.library.list_modules(actor)
        own = next((one.commitments for one in lines if one.id == place.subject), ())
        terms = ImportTerms(place.subject, commitments=own if len(own) == 1 else ())
        state = ImportPageState(bringing=ImportState(terms=terms))
    if isinstance(memory, ItemSelection):
        chosen = ExportState(memory.ids, language=desk.look.language)
        state = ImportPageState(way=TAKE_OUT, taking_out=chosen)
    page = ImportPage(
        desk.look,
        PageServices(workspace.library, workspace.item_importing, workspace.item_exporting, workspace.packs),
        actor,
        desk.slow_worker,
        desk.parts.choose_file,
        state=state,
    )

    def show_items(added: tuple[str, ...]) -> None:
        if place.subject:  # its items were wanted there
            came = LibraryState(added=added)
            desk.go(Place(PlaceName.STUDIO_MODULE, subject=place.subject, control="items", memory=came))
            return
        # The days of the library are UTC days: what was changed this morning may have been changed yesterday there.
        wanted = ItemFilter(changed_since=desk.parts.today() - timedelta(days=1))
        desk.go(Place(PlaceName.ITEMS, memory=LibraryState(wanted, added=added)))

    page.items_wanted.connect(show_items)
    page.modules_wanted.connect(lambda: desk.go(Place(PlaceName.STUDIO_MODULES)))
    return BuiltPage(page, PlaceName.IMPORT.value, page.focus_first, lambda: replace(place, memory=page.state()))
