"""The sights of looking things up: the policy, a commitment, searches, and a commitment over a lesson page."""

from collections.abc import Iterator

from app.domain.refusals import Refusal, Sentence
from app.ui.learner.lesson_page import LessonPage
from app.ui.learner.policy_page import PolicyPage
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.shared.tag_button import TagButton


def policy_stops(window: MainWindow) -> Iterator[str]:
    """Yield the name of each sight when it is on the screen."""
    window.go(Place(PlaceName.POLICY))
    yield "policy"
    workspace = window.workspace()
    if workspace is None:
        raise Refusal(Sentence.WORKSPACE_MISSING, path="")
    policy = workspace.catalogue.course().policy
    page = _policy(window, next(one.id for one in policy.commitments() if one.conditions is not None))
    yield "policy-commitment"
    page.detail_area.verticalScrollBar().setValue(page.detail_area.verticalScrollBar().maximum())
    yield "policy-commitment-below"
    for name, query in (("found", "cookie 匿名"), ("in-lessons", "courier"), ("nothing", "zebra")):
        window.go(Place(PlaceName.POLICY))
        found = window.page
        if isinstance(found, PolicyPage):
            found.search.setText(query)
        yield f"policy-search-{name}"
    module = next(one.module for one in workspace.catalogue.course().modules if len(one.module.pages) > 1)
    window.go(Place(PlaceName.LESSON, module.id, 2))
    lesson = window.page
    if isinstance(lesson, LessonPage):
        tag = lesson.findChildren(TagButton)[0]
        lesson.scroll_area.ensureWidgetVisible(tag)
        tag.click()
        yield "commitment-popover"


def _policy(window: MainWindow, commitment: str) -> PolicyPage:
    window.go(Place(PlaceName.POLICY, commitment=commitment))
    if not isinstance(window.page, PolicyPage):
        raise TypeError(f"PolicyPage expected, {type(window.page).__name__} is shown")
    return window.page
