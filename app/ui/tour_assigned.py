"""The part of the tour that is assigned something: Home with due dates, the list of all modules."""

from collections.abc import Iterator
from datetime import date, timedelta

from app.domain.refusals import Refusal, Sentence
from app.ui.learner.modules_page import ModulesPage
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName


def assigned_stops(window: MainWindow, hr_sign_in: tuple[str, str], today: date) -> Iterator[str]:
    """Assign modules as HR does, and yield at each sight of them; the first module has been passed by then."""
    workspace, person = window.workspace(), window.person()
    if workspace is None or person is None:
        raise Refusal(Sentence.WORKSPACE_MISSING, path="")
    hr = workspace.sign_ins.sign_in(*hr_sign_in)
    first, *others = [current.module for current in workspace.catalogue.course().modules]
    lessons = [module.id for module in others if module.pages]
    for module_id, days in zip(lessons, (1, 19, 40), strict=False):
        workspace.assigning.assign_to_people(hr, module_id, [person.number], today + timedelta(days=days))
    workspace.assigning.assign_to_people(hr, first.id, [person.number], today + timedelta(days=25), again=True)
    window.go(Place(PlaceName.LESSON, lessons[1], 2))
    window.go(Place(PlaceName.HOME))
    yield "home-assigned"
    window.go(Place(PlaceName.MODULES))
    yield "modules"
    page = window.page
    if isinstance(page, ModulesPage):
        page.heads[0].click()
        yield "modules-open"


def overdue_stops(window: MainWindow) -> Iterator[str]:
    """Yield Home once the first of the due dates is over."""
    window.go(Place(PlaceName.HOME))
    yield "home-overdue"
