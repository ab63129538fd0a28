"""The part of the tour that looks at results: one whose policy is confirmed, and an assessment that was not passed."""

from collections.abc import Iterator

from app.domain.items import Item, ItemKind
from app.domain.marking import best_response
from app.domain.people import Actor, Role
from app.ui.learner.result_page import ResultPage
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName

_ASSESSMENT = "final-assessment"
_CHOICES = (ItemKind.SINGLE_CHOICE, ItemKind.MULTIPLE_ANSWERS)


def result_stops(window: MainWindow, passed_module: str) -> Iterator[str]:
    """Yield the name of each sight of a result when it is on the screen, after a pass of a module."""
    workspace = window.workspace()
    person = workspace.enrolment.current() if workspace is not None else None
    if workspace is None or person is None:
        return
    actor = Actor(Role.LEARNER, person.id, person.name)
    best = workspace.results.best(actor, passed_module)
    window.go(Place(PlaceName.RESULT, attempt=best))
    page = window.page
    if isinstance(page, ResultPage) and page.attestation is not None:
        page.attestation.agree_button.click()
        yield "result-confirmed"
    quiz = workspace.quizzes.start(actor, _ASSESSMENT)
    for place in quiz.attempt.items:
        chosen = _poor_response(place.item, place.position)
        workspace.quizzes.submit_answer(actor, quiz.attempt.id, place.position, chosen)
    workspace.quizzes.finish(actor, quiz.attempt.id, window.look().language)
    window.go(Place(PlaceName.RESULT, attempt=quiz.attempt.id))
    yield "result-not-passed"
    page = window.page
    if isinstance(page, ResultPage):
        bar = page.scroll_area.verticalScrollBar()
        bar.setValue(bar.maximum())
        yield "result-not-passed-end"
    missed = next(place.position for place in quiz.attempt.items if place.item.kind in _CHOICES)
    window.go(Place(PlaceName.REVIEW, attempt=quiz.attempt.id, item=missed))
    yield "review-assessment"


def _poor_response(item: Item, position: int) -> tuple[str, ...]:
    """Return a wrong choice now and then, and else the right answer."""
    if item.kind in _CHOICES:
        return (next(option.id for option in item.options if not option.right),)
    return best_response(item) if position % 4 or item.kind is not ItemKind.ORDERING else item.parts()[::-1]
