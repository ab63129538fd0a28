"""The part of the tour that practises: it lets days pass, so it comes last."""

from collections.abc import Callable, Iterator

from app.domain.marking import best_response
from app.ui.learner.practice_page import PracticePage
from app.ui.learner.practice_run_page import PracticeRunPage
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName

_DAYS = 12
"""Until then something of the tour's quizzes is due, whatever chance the planner takes."""


def practice_stops(window: MainWindow, pass_days: Callable[[int], None]) -> Iterator[str]:
    """Yield the name of each sight of practice when it is on the screen, after the tour's quizzes."""
    window.go(Place(PlaceName.PRACTICE))
    yield "practice-nothing-due"
    pass_days(_DAYS)
    window.go(Place(PlaceName.HOME))
    yield "home-practice-due"
    window.go(Place(PlaceName.PRACTICE))
    yield "practice"
    window.go(Place(PlaceName.PRACTISING))
    if not isinstance(window.page, PracticeRunPage):
        return
    yield "practice-before"
    run = window.page
    _answer(run)
    yield "practice-right"
    run.continue_button.click()
    while not run.home_button.isVisible():
        _answer(run)
        run.continue_button.click()
    yield "practice-end"
    run.leave_button.click()
    page = window.page
    if isinstance(page, PracticePage):
        page.foot.clear_button.click()
        page.scroll_area.verticalScrollBar().setValue(page.scroll_area.verticalScrollBar().maximum())
        yield "practice-clear"
        page.foot.keep_button.click()
        page.foot.switch_button.click()
        yield "practice-off"
        page.action_button.click()


def _answer(run: PracticeRunPage) -> None:
    run.view.put(best_response(run.view.item))
    run.check_button.click()
