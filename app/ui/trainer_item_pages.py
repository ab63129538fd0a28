"""Builds the editor of an item."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.domain.people import Actor
from app.domain.refusals import Refusal
from app.ui.hr_desk import HrDesk
from app.ui.places import BuiltPage, Place, PlaceName
from app.ui.shared.sentences import say


def item_page(desk: HrDesk, place: Place, actor: Actor) -> BuiltPage:
    """Build the editor of the item `place.subject`; one that is gone is said to be so."""
    from app.ui.trainer.item_editor_page import EditorState, ItemEditorPage
    from app.ui.trainer.item_facts import LessonChoice
    from app.ui.trainer.item_inspector import STATISTICS, VERSIONS
    from app.ui.trainer.item_statistics_tab import ItemStatisticsTab
    from app.ui.trainer.statistics_reading import StatisticsReading

    workspace, look = desk.workspace, desk.look
    try:
        module = workspace.item_editing.open(actor, place.subject).kept.draft.module
        drafts = workspace.module_editing.open(actor, module).kept.draft.pages
    except Refusal as refusal:
        return _gone(desk, refusal)
    pages = [LessonChoice(one.page.id, one.page.title.in_language(look.language)) for one in drafts]
    policy = workspace.catalogue.course().policy
    page = ItemEditorPage(look, workspace.item_editing, actor, policy, place.subject, pages, desk.parts.today())
    page.back_wanted.connect(lambda: desk.go(Place(PlaceName.ITEMS)))
    page.publish_wanted.connect(lambda subject: desk.go(Place(PlaceName.STUDIO_MODULE, subject=subject)))
    page.policy_wanted.connect(lambda commitment: desk.go(Place(PlaceName.POLICY, commitment=commitment)))
    page.anew_wanted.connect(lambda: desk.go(replace(place, memory=None)))
    reading = StatisticsReading(workspace.item_statistics, workspace.library, actor)
    page.inspector.set_statistics(ItemStatisticsTab(look, reading, place.subject, module, desk.slow_worker))
    if place.control in (tabs := {"statistics": STATISTICS, "versions": VERSIONS}):
        page.inspector.tabs.choose(tabs[place.control])
    if isinstance(place.memory, EditorState):
        page.come_back(place.memory)
    return BuiltPage(page, PlaceName.ITEMS.value, page.take_focus, lambda: replace(place, memory=page.state()))


def _gone(desk: HrDesk, refusal: Refusal) -> BuiltPage:
    from app.ui.shared.message_page import MessagePage

    heading = QCoreApplication.translate("TrainerItemPages", "This item is not here")
    action = QCoreApplication.translate("TrainerItemPages", "Open the items")
    page = MessagePage(desk.look, heading, say(refusal), action)
    page.pressed.connect(lambda: desk.go(Place(PlaceName.ITEMS)))
    return BuiltPage(page, PlaceName.ITEMS.value, page.button.setFocus)
