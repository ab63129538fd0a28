"""Builds the editor of an item."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.domain.items import ItemKind
from app.domain.people import Actor
from app.domain.re_marking import left_over
from app.domain.refusals import Refusal
from app.ui.hr_desk import HrDesk
from app.ui.places import BuiltPage, Place, PlaceName
from app.ui.shared.sentences import say

_ROOM = 1120
"""Two languages side by side, and the inspector beside them."""


def item_page(desk: HrDesk, place: Place, actor: Actor) -> BuiltPage:
    """Build the editor of the item `place.subject`; one that is gone is said to be so."""
    from app.ui.trainer.item_editor_page import EditorState, ItemEditorPage
    from app.ui.trainer.item_facts import LessonChoice
    from app.ui.trainer.item_home import ItemHome
    from app.ui.trainer.item_inspector import STATISTICS, VERSIONS
    from app.ui.trainer.item_statistics_tab import ItemStatisticsTab
    from app.ui.trainer.remark_dialog import RemarkDialog, RemarkServices
    from app.ui.trainer.remark_words import RemarkWords
    from app.ui.trainer.statistics_reading import StatisticsReading
    from app.ui.trainer_last_item import remember_item

    workspace, look = desk.workspace, desk.look
    try:
        opened = workspace.item_editing.open(actor, place.subject)
        module = workspace.module_editing.load(actor, opened.kept.draft.module).draft
    except Refusal as refusal:
        return _gone(desk, refusal)
    pages = [LessonChoice(one.page.id, one.page.title.in_language(look.language)) for one in module.pages]
    title = module.title.in_language(look.language) or module.id
    remember_item(workspace, opened.kept.draft)
    home = ItemHome(bool(module.version), pages, _name_of(place.origin, title))
    policy = workspace.library.policy(actor)
    page = ItemEditorPage(look, workspace.item_editing, actor, policy, opened, home, desk.parts.today())

    def add_another(kind: ItemKind) -> None:
        here = page.history.draft
        added = workspace.item_editing.add(actor, here.module, kind, here.item.commitments)
        desk.go(Place(PlaceName.ITEM, subject=added.draft.item.id, origin=place.origin))

    page.back_wanted.connect(lambda: desk.go(_way_back(place)))
    page.another_wanted.connect(add_another)
    page.publish_wanted.connect(
        lambda subject: desk.go(Place(PlaceName.STUDIO_MODULE, subject=subject, control="publish"))
    )
    page.policy_wanted.connect(lambda commitment: desk.go(Place(PlaceName.POLICY, commitment=commitment)))
    services = RemarkServices(workspace.re_marking, workspace.item_editing)
    words = RemarkWords(look, page)

    def say_left_over() -> None:
        rest = left_over(workspace.re_marking.history(actor, place.subject))
        page.inspector.versions.say_left_over(words.left_over(rest) if rest is not None else "")

    def remark() -> None:
        dialog = RemarkDialog(look, services, actor, place.subject, page)
        dialog.finished.connect(say_left_over)
        dialog.open()

    page.remark_wanted.connect(remark)
    say_left_over()
    page.anew_wanted.connect(lambda: desk.go(replace(place, memory=None)))
    reading, own = StatisticsReading(workspace.item_statistics, workspace.library, actor), opened.kept.draft.module
    page.inspector.set_statistics(ItemStatisticsTab(look, reading, place.subject, own, desk.slow_worker))
    if place.control in (tabs := {"statistics": STATISTICS, "versions": VERSIONS}):
        page.inspector.tabs.choose(tabs[place.control])
    if opened.kept.live_number is not None:
        count = partial(workspace.item_editing.count_first_attempts, actor, place.subject)
        desk.worker.run(page, lambda _report: count(), page.show_first_attempts, _ignore)
    if isinstance(place.memory, EditorState):
        page.come_back(place.memory)

    def left() -> bool:
        """Take the item away again if nobody wrote in it; return whether it is gone."""
        if not page.saving.flush(quietly=True):
            return False  # something is written that could not be kept
        try:
            return workspace.item_editing.drop_unwritten(actor, place.subject)
        except Refusal:  # the file cannot be written: the item stays for now
            return False

    return BuiltPage(
        page, PlaceName.ITEMS.value, page.take_focus, lambda: replace(place, memory=page.state()), _ROOM, left
    )


def _way_back(place: Place) -> Place:
    """Return where one came from to an item; a list of items of a module stands at this one then."""
    from app.ui.trainer.module_state import ModuleState

    origin = place.origin or Place(PlaceName.ITEMS)
    if isinstance(origin.memory, ModuleState):
        return replace(origin, memory=replace(origin.memory, item=place.subject))
    return origin


def _name_of(origin: Place | None, module: str) -> str:
    """Return what the place is called that the way back leads to; empty for the list of all items."""
    if origin is None or origin.name is PlaceName.ITEMS:
        return ""
    return {
        PlaceName.STUDIO_MODULE: module,
        PlaceName.COVERAGE: QCoreApplication.translate("TrainerItemPages", "Coverage"),
        PlaceName.STATISTICS: QCoreApplication.translate("TrainerItemPages", "Statistics"),
        PlaceName.INBOX: QCoreApplication.translate("TrainerItemPages", "Inbox"),
    }.get(origin.name, "")


def _ignore(error: Exception) -> None:
    # Somebody deleted the item meanwhile: saving will say so.
    if not isinstance(error, Refusal):
        raise error


def _gone(desk: HrDesk, refusal: Refusal) -> BuiltPage:
    from app.ui.shared.message_page import MessagePage

    heading = QCoreApplication.translate("TrainerItemPages", "This item is not here")
    action = QCoreApplication.translate("TrainerItemPages", "Open the items")
    page = MessagePage(desk.look, heading, say(refusal), action)
    page.pressed.connect(lambda: desk.go(Place(PlaceName.ITEMS)))
    return BuiltPage(page, PlaceName.ITEMS.value, page.button.setFocus)
