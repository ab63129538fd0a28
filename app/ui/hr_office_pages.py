"""Builds the pages of what waits for HR: reminders, inbox, and what is past its time."""

from dataclasses import replace
from functools import partial

from app.domain.chasing import ChaseFilter
from app.domain.inquiries import AboutKind, AskedInquiry, page_of_about
from app.domain.people import Actor
from app.domain.policy import compact_numbers
from app.ui.hr_desk import HrDesk
from app.ui.places import BuiltPage, Place, PlaceName


def reminders_page(desk: HrDesk, place: Place, actor: Actor) -> BuiltPage:
    from app.ui.hr.reminders_page import RemindersPage, RemindersState

    course = desk.workspace.catalogue.course()
    modules = [current.module for current in course.modules]
    page = RemindersPage(
        desk.look,
        desk.workspace.chasing,
        desk.workspace.records.choices,
        actor,
        course.policy,
        {module.id: compact_numbers(course.policy, module.commitments) for module in modules},
        desk.parts.today(),
        desk.worker,
        desk.slow_worker,
        desk.parts.choose_file,
    )
    page.late_counted.connect(partial(desk.count, PlaceName.REMINDERS.value))
    if isinstance(place.memory, RemindersState):
        page.come_back(place.memory)
    elif isinstance(place.memory, ChaseFilter):
        page.ask(place.memory)
    return BuiltPage(page, PlaceName.REMINDERS.value, page.focus_list, lambda: replace(place, memory=page.state()))


def inbox_page(desk: HrDesk, _place: Place, actor: Actor) -> BuiltPage:
    from app.ui.hr.inbox_page import HrInboxPage
    from app.ui.hr.inbox_parts import InboxServices

    workspace = desk.workspace
    services = InboxServices(workspace.inquiries, workspace.correcting, workspace.retaining)
    page = HrInboxPage(desk.look, services, actor, desk.worker, desk.slow_worker)
    page.retention_wanted.connect(lambda: desk.go(Place(PlaceName.RETENTION)))
    page.edit_wanted.connect(partial(_edit, desk))
    return BuiltPage(page, PlaceName.INBOX.value, page.focus_control)


def _edit(desk: HrDesk, asked: AskedInquiry) -> None:
    """Go to the editor of what an inquiry is about: the item, or the page in its module."""
    inquiry = asked.inquiry
    if inquiry.about_kind is AboutKind.PAGE:
        module, page = page_of_about(inquiry.about)
        desk.go(Place(PlaceName.STUDIO_MODULE, subject=module, control=page))
    else:
        desk.go(Place(PlaceName.ITEM, subject=inquiry.about, origin=Place(PlaceName.INBOX)))


def retention_page(desk: HrDesk, place: Place, actor: Actor) -> BuiltPage:
    from app.ui.hr.retention_page import RetentionPage, RetentionServices

    services = RetentionServices(desk.workspace.retaining, desk.workspace.erasing)
    page = RetentionPage(desk.look, services, actor, desk.slow_worker)
    page.closed.connect(lambda: desk.go(Place(PlaceName.INBOX)))
    page.people_gone.connect(desk.people_gone)
    if isinstance(place.memory, str) and place.memory:
        page.say_erased(place.memory)
    return BuiltPage(page, PlaceName.INBOX.value, page.focus_control)
