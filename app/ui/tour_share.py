"""The sights of “May I share this?” on the tour: a question, an answer being changed, each kind of outcome."""

from collections.abc import Iterator

from app.ui.learner.share_page import SharePage
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName

_WALKS = {
    "no": (1, 3, 2, 1, 1, 2),
    "yes": (1, 5, 4, 4, 1, 1),
    "ask": (1, 5, 4, 4, 3, 4),
}
"""The answers by their numbers: a courier with plans of its own, an ambulance, a ministry."""


def share_stops(window: MainWindow) -> Iterator[str]:
    """Walk to each kind of outcome, and yield at each sight."""
    window.go(Place(PlaceName.SHARE))
    page = window.page
    if not isinstance(page, SharePage):
        return
    yield "share-first-question"
    japanese = window.look().language == "ja"
    for name, numbers in _WALKS.items():
        if page.question is not None and page.question.field is not None:
            page.question.field.setText("1,200人分の氏名と住所" if japanese else "Names and addresses of 1,200 users")
        for place, number in enumerate(numbers):
            if page.question is not None:
                page.question.press_number(number)
            if name == "no" and place == 2 and page.path is not None:
                yield "share-question"
                page.path.rows[1].change_button.click()
                yield "share-change"
                if page.question is not None and page.question.keep_button is not None:
                    page.question.keep_button.click()
        yield f"share-{name}"
        page.again_button.click()
    yield "share-started-again"
