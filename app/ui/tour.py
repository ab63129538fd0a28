"""Draws every screen in every state worth seeing as PNG, from a sample workspace; the README's pictures come from it.

A screen that is added to the program is added to `_Guide`.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.items import TRUE, Item, ItemKind
from app.domain.marking import best_response
from app.domain.refusals import Refusal, Sentence
from app.ui.application import wear
from app.ui.learner.lesson_page import LessonPage
from app.ui.learner.quiz_intro_page import QuizIntroPage
from app.ui.learner.quiz_page import QuizPage
from app.ui.learner.result_page import ResultPage
from app.ui.learner.welcome_page import WelcomePage
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look, load_fonts
from app.ui.shared.preferences import Preferences
from app.ui.tour_assigned import assigned_stops, overdue_stops
from app.ui.tour_assignments import assignment_stops
from app.ui.tour_chasing import chasing_stops
from app.ui.tour_exports import export_stops
from app.ui.tour_guards import guard_stops, question_stop
from app.ui.tour_import import import_stops
from app.ui.tour_integrity import integrity_stops
from app.ui.tour_item_editor import item_editor_stops
from app.ui.tour_library import library_stops
from app.ui.tour_modules import module_stops
from app.ui.tour_overview import overview_stops
from app.ui.tour_own_data import own_data_stops
from app.ui.tour_policy import policy_stops
from app.ui.tour_policy_change import policy_change_stops
from app.ui.tour_practice import practice_stops
from app.ui.tour_privacy import privacy_stops
from app.ui.tour_records import records_stops
from app.ui.tour_result import result_stops
from app.ui.tour_roles import role_stops
from app.ui.tour_roster import roster_stops
from app.ui.tour_share import share_stops
from app.ui.tour_statistics import statistics_stops
from app.ui.window_parts import WindowParts

if TYPE_CHECKING:
    from app.services.backing_up import SafetyCopies
    from app.services.protecting import Protecting
    from app.services.workspace import Workspace

_QUIZZES_AT_MOST = 12
"""Quizzes to take until every kind of item was met; a retake draws other items."""

_AGAIN, _LOOKS = 40, 250
"""Milliseconds after which a screen looks again for its background jobs, and how often at most."""

Shown = TypeVar("Shown", bound=QWidget)


@dataclass(frozen=True, slots=True)
class TourOrder:
    """What to draw: into which folder, in which look, how large (pixels), from which workspace.

    `pause` is how long a screen has to settle, in milliseconds; `pass_days` lets the clock of the workspace go on, so
    that something is due in practice. The last two build what makes safety copies of it, and what encrypts it.
    """

    out: Path
    look: Look
    preferences: Preferences
    size: tuple[int, int]
    place: Path
    today: Callable[[], date]
    hr: tuple[str, str]
    pause: int = 200
    pass_days: Callable[[int], None] = lambda _days: None
    build_safety: "Callable[[], SafetyCopies] | None" = None
    build_protecting: "Callable[[], Protecting] | None" = None


def run_tour(
    order: TourOrder,
    open_workspace: "Callable[[], Workspace]",
    watch: Callable[[str, MainWindow], None] = lambda _name, _window: None,
) -> list[Path]:
    """Draw all screens and return the files, in the order of the tour; `watch` sees each screen before it is drawn."""
    running = QApplication.instance()
    qt = running if isinstance(running, QApplication) else QApplication(["clausewise", "-style", "fusion"])
    load_fonts(order.look.resources)
    translators = wear(qt, order.look, [])
    order.out.mkdir(parents=True, exist_ok=True)
    worker = BackgroundWorker(qt)
    parts = WindowParts(
        open_workspace,
        None,
        order.place,
        order.today,
        _save_nothing,
        build_safety=order.build_safety,
        build_protecting=order.build_protecting,
    )
    window = MainWindow(order.look, order.preferences, parts, worker)
    window.resize(*order.size)
    window.show()
    files: list[Path] = []
    try:
        for name in _Guide(window, order).stops():
            _settle(window, worker, order.pause)
            watch(name, window)
            path = order.out / f"{len(files) + 1:03d}-{name}.png"
            _picture(window).save(str(path))
            files.append(path)
    finally:
        worker.wait()
        workspace = window.workspace()
        window.close()
        window.deleteLater()
        if workspace is not None:
            workspace.close()
        wear(qt, order.look, translators)
    return files


def _picture(window: MainWindow) -> QPixmap:
    """Return what is to be seen of a window, with a dialog in its middle if it shows one."""
    picture, dialog = window.grab(), QApplication.activeModalWidget()
    if dialog is not None:
        left, top = (window.width() - dialog.width()) // 2, max((window.height() - dialog.height()) // 2, 0)
        with QPainter(picture) as painter:
            painter.drawPixmap(left, top, dialog.grab())
            painter.setPen(window.look().colour("borderStrong"))  # the desktop's own frame is not in it
            painter.drawRect(left - 1, top - 1, dialog.width() + 1, dialog.height() + 1)
    return picture


def _save_nothing(_parent: QWidget, _name: str, _kinds: str) -> str:
    return ""


def _wrong_response(item: Item) -> tuple[str, ...]:
    """A complete response to a choice item that is not right."""
    truth = (TRUE,) if item.statement is not None else ()
    return (*truth, next(option.id for option in item.options if not option.right))


def _settle(window: MainWindow, worker: BackgroundWorker, milliseconds: int) -> None:
    """Let the window draw and the background jobs come back; what takes much longer is drawn under way."""
    loop, calm = QEventLoop(), 0
    for pause in (milliseconds, *[_AGAIN] * _LOOKS):
        QTimer.singleShot(pause, loop.quit)
        loop.exec()
        busy = any(one.is_busy() for one in (worker, *window.findChildren(BackgroundWorker)))
        calm = 0 if busy else calm + 1
        if calm > 1:  # what came back last was told, and asked for nothing more
            return


class _Guide:
    """Walks a new employee from the welcome to a result, and HR to an export; yields at each sight."""

    def __init__(self, window: MainWindow, order: TourOrder) -> None:
        self._window, self._order = window, order

    def stops(self) -> Iterator[str]:
        """Yield the name of each sight when it is on the screen."""
        window = self._window
        loop = QEventLoop()
        window.ready.connect(loop.quit)
        window.failed.connect(loop.quit)
        window.open_workspace()
        loop.exec()
        yield "welcome"
        welcome = self._page(WelcomePage)
        welcome.submitted.emit("", "")
        yield "welcome-number-missing"
        self._page(WelcomePage).submitted.emit("00417", "浅沼 みれい" if self._japanese() else "Mirei Asanuma")
        yield "home-new"
        yield from question_stop(window)
        workspace = window.workspace()
        if workspace is None:
            raise Refusal(Sentence.WORKSPACE_MISSING, path="")
        module = workspace.catalogue.course().modules[0].module
        for page in module.pages:
            window.go(Place(PlaceName.LESSON, module.id, module.page_number(page.id)))
            yield f"lesson-{page.id}"
            lesson = self._page(LessonPage)
            if lesson.tries():
                lesson.tries()[0].view.press_number(1)
                lesson.scroll_area.verticalScrollBar().setValue(lesson.scroll_area.verticalScrollBar().maximum())
                yield f"lesson-{page.id}-tried"
        window.go(Place(PlaceName.LESSON, module.id, 3))
        window.go(Place(PlaceName.HOME))
        yield "home-reading"
        yield from self._quiz(module.id)
        yield from result_stops(window, module.id)
        yield from self._hr()
        yield from roster_stops(window, self._order.hr, self._order.today())
        yield from overview_stops(window, self._order.hr, self._order.today())
        window.go(Place(PlaceName.SETTINGS))
        yield "settings"
        yield from share_stops(window)
        yield from policy_stops(window)
        yield from own_data_stops(window, self._order.hr)
        yield from assigned_stops(window, self._order.hr, self._order.today())
        yield from practice_stops(window, self._order.pass_days)
        yield from overdue_stops(window)
        yield from privacy_stops(window, self._order.hr)
        yield from integrity_stops(window, self._order.hr)
        yield from library_stops(window, self._order.hr)
        yield from item_editor_stops(window, self._order.hr)
        yield from module_stops(window, self._order.hr)
        yield from statistics_stops(window, self._order.hr)
        yield from role_stops(window, self._order.hr)
        yield from import_stops(window, self._order.hr)
        yield from policy_change_stops(window)
        yield from guard_stops(window)

    def _quiz(self, module_id: str) -> Iterator[str]:
        """Take a quiz with the first item wrong and the others right, and look at each kind that is met."""
        window = self._window
        window.go(Place(PlaceName.QUIZ, module_id))
        yield "quiz-intro"
        quiz = self._begin(module_id)
        quiz.view.press_number(2)
        yield "quiz-before"
        quiz.items_button.click()
        yield "quiz-overview"
        window.go(Place(PlaceName.HOME))
        yield "home-in-quiz"
        window.go(Place(PlaceName.QUIZ, module_id))
        quiz = self._page(QuizPage)
        quiz.view.put(_wrong_response(quiz.view.item))
        quiz.check_button.click()
        yield "quiz-wrong"
        quiz.continue_button.click()
        seen: set[ItemKind] = set()
        yield from self._answer_rest(seen)
        yield "result-passed"
        self._page(ResultPage).review_button.click()
        yield "review"
        window.go(Place(PlaceName.HOME))
        yield "home-passed"
        for _ in range(_QUIZZES_AT_MOST):
            if seen >= set(ItemKind):
                return
            self._begin(self._richest_module())
            yield from self._answer_rest(seen)

    def _begin(self, module_id: str) -> QuizPage:
        """Go to the items of a quiz, past what is said before it starts."""
        self._window.go(Place(PlaceName.QUIZ, module_id))
        if isinstance(self._window.page, QuizIntroPage):
            self._window.page.start_button.click()
        return self._page(QuizPage)

    def _answer_rest(self, seen: set[ItemKind]) -> Iterator[str]:
        """Answer what is left of a quiz rightly; stop at each kind that was not seen yet, before and after checking."""
        while isinstance(self._window.page, QuizPage):
            quiz = self._window.page
            item = quiz.view.item
            fresh = item.kind not in seen
            if fresh and item.kind is ItemKind.SCENARIO:
                yield "quiz-scenario-begin"
            quiz.view.put(best_response(item))
            if fresh:
                yield f"quiz-{item.kind.value}"
            quiz.check_button.click()
            if fresh:
                yield f"quiz-{item.kind.value}-right"
            seen.add(item.kind)
            quiz.continue_button.click()

    def _richest_module(self) -> str:
        """The module with a lesson whose bank has the most kinds."""
        workspace = self._window.workspace()
        if workspace is None:
            raise Refusal(Sentence.WORKSPACE_MISSING, path="")
        modules = [current.module for current in workspace.catalogue.course().modules if current.module.pages]
        return max(modules, key=lambda module: len({item.kind for item in module.bank()})).id

    def _hr(self) -> Iterator[str]:
        from app.ui.hr.records_page import RecordsPage

        window = self._window
        window.go(Place(PlaceName.RECORDS))
        yield "hr-sign-in"
        workspace = window.workspace()
        if workspace is None:
            return
        hr = workspace.sign_ins.sign_in(*self._order.hr)
        window.hr_signed_in(hr, Place(PlaceName.RECORDS))
        window.hr_signed_in(workspace.sign_ins.sign_in(*self._order.hr), Place(PlaceName.RECORDS))
        yield "hr-records"
        records = self._page(RecordsPage)
        records.open_export()
        yield "hr-records-export"
        records.search.setText("佐")
        yield "hr-records-search"
        records.search.setText("nobody of this name")
        yield "hr-records-empty"
        yield from records_stops(window, workspace, hr, self._order.today())
        yield from export_stops(window, self._order.hr)
        yield from chasing_stops(window)
        yield from assignment_stops(window, workspace.sign_ins.sign_in(*self._order.hr))

    def _japanese(self) -> bool:
        return self._window.look().language == "ja"

    def _page(self, kind: type[Shown]) -> Shown:
        if not isinstance(self._window.page, kind):
            raise TypeError(f"{kind.__name__} expected, {type(self._window.page).__name__} is shown")
        return self._window.page
