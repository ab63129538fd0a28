"""The window: shows one page at a time and takes people from one to the next."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from app.domain.home import ModuleState
from app.domain.people import Actor, Person, Role
from app.domain.refusals import Refusal, Sentence
from app.ui.learner.home_page import HomePage
from app.ui.learner.welcome_page import WelcomePage
from app.ui.page_frame import PageFrame
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.focus_ring import FocusRing
from app.ui.shared.look import Look
from app.ui.shared.message_page import MessagePage
from app.ui.shared.preferences import Preferences
from app.ui.shared.sentences import say
from app.ui.window_parts import WindowParts

if TYPE_CHECKING:
    from app.services.workspace import Workspace
    from app.ui.settings_page import SettingsPage

_SMALLEST = (880, 600)


class MainWindow(QMainWindow):
    """Every page is built when it is shown and dropped when it is left; `preferences_changed` rebuilds the window."""

    preferences_changed = Signal(Preferences)
    ready = Signal()
    failed = Signal(Refusal)

    def __init__(
        self,
        look: Look,
        preferences: Preferences,
        parts: WindowParts,
        worker: BackgroundWorker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._preferences, self._parts, self._worker = look, preferences, parts, worker
        self._workspace: Workspace | None = None
        self._person: Person | None = parts.kept_home.person if parts.kept_home else None
        self._hr: Actor | None = None
        self._wanted: Callable[[], None] | None = None
        self._again: Callable[[], None] = self.show_home
        self.setWindowTitle("Clausewise")
        self.setMinimumSize(*_SMALLEST)
        self.resize(1200, 800)
        self._ring: FocusRing | None = None
        self._slow_worker = BackgroundWorker(self)
        self._frame()
        # Until the workspace is open nobody knows whether somebody uses it; the frame alone is shown meanwhile.
        if self._person is not None:
            self.show_home()

    def workspace(self) -> "Workspace | None":
        """Return the workspace once it is open."""
        return self._workspace

    @property
    def page(self) -> QWidget:
        """The page that is shown."""
        return self._inside.page

    def look(self) -> Look:
        """Return the look of the window."""
        return self._look

    def open_workspace(self) -> None:
        """Open the workspace in the background, behind what is shown already."""
        self._worker.run(self, self._open, self._opened, self._not_opened)

    def dress(self, look: Look, preferences: Preferences) -> None:
        """Build the window anew in another look, on the same place."""
        self._look, self._preferences = look, preferences
        self._frame()
        self._again()

    def show_home(self) -> None:
        """Show Home, or the welcome if nobody has said who they are."""
        self._again = self.show_home
        if self._person is None:
            page = WelcomePage(self._look)
            page.submitted.connect(self._join)
            page.hr_wanted.connect(self._show_records)
            self._inside.show_page(page)
            page.number.setFocus()
            return
        home_page = HomePage(self._look, self._parts.today())
        home_page.module_chosen.connect(self._open_module)
        self._inside.show_page(home_page, "home")
        if self._workspace is None:
            if self._parts.kept_home is not None:
                home_page.show_home(self._parts.kept_home)
            return
        self._fill_home(home_page, self._workspace)

    def show_lesson(self, module_id: str, page: int | None = None) -> None:
        """Show a lesson where the person left it, or at `page` (from 1)."""
        from app.ui.learner.lesson_page import LessonPage

        workspace = self._ready_workspace()
        lesson = LessonPage(self._look, workspace.lessons, self._actor(), module_id, page)
        lesson.leave_pressed.connect(self.show_home)
        lesson.quiz_wanted.connect(self.show_quiz)
        self._again = lambda: self.show_lesson(module_id)
        self._inside.show_page(lesson)
        lesson.next_button.setFocus()

    def show_quiz(self, module_id: str) -> None:
        """Start a quiz, or go on with the attempt in progress."""
        from app.ui.learner.quiz_page import QuizPage

        workspace = self._ready_workspace()
        quiz = QuizPage(self._look, workspace.quizzes, self._actor(), module_id)
        quiz.leave_pressed.connect(self.show_home)
        quiz.finished.connect(self.show_result)
        quiz.reread.connect(self.show_lesson)
        self._again = lambda: self.show_quiz(module_id)
        self._inside.show_page(quiz)
        quiz.focus_control()

    def show_result(self, attempt_id: UUID) -> None:
        """Show the result of a finished attempt."""
        from app.ui.learner.result_page import ResultPage

        workspace = self._ready_workspace()
        result = ResultPage(self._look, workspace.results, self._actor(), attempt_id)
        result.leave_pressed.connect(self.show_home)
        result.review_wanted.connect(self.show_review)
        result.retake_wanted.connect(self.show_quiz)
        self._again = lambda: self.show_result(attempt_id)
        self._inside.show_page(result)
        result.focus_control()

    def show_review(self, attempt_id: UUID, position: int = 1) -> None:
        """Show the items of a finished attempt again, beginning at `position` (from 1)."""
        from app.ui.learner.review_page import ReviewPage

        workspace = self._ready_workspace()
        review = ReviewPage(self._look, workspace.results, self._actor(), attempt_id, position)
        review.closed.connect(self.show_result)
        review.reread.connect(self.show_lesson)
        self._again = lambda: self.show_review(attempt_id, position)
        self._inside.show_page(review)
        review.next_button.setFocus()

    def show_records(self) -> None:
        """Show HR's records, after HR has signed in."""
        from app.ui.hr.hr_sign_in_page import HrSignInPage
        from app.ui.hr.records_page import RecordsPage

        workspace = self._ready_workspace()
        self._again = self.show_records
        if self._hr is None:
            sign_in = HrSignInPage(self._look, workspace.hr_access, self._worker)
            sign_in.signed_in.connect(self.hr_signed_in)
            self._inside.show_page(sign_in, "records")
            return
        page = RecordsPage(
            self._look,
            workspace.records,
            workspace.exports,
            self._hr,
            workspace.catalogue.course().policy,
            self._worker,
            self._parts.choose_file,
            slow_worker=self._slow_worker,
        )
        self._inside.show_page(page, "records")
        page.search.setFocus()

    def hr_signed_in(self, actor: Actor) -> None:
        """Go on to the records as HR."""
        self._hr = actor
        self.show_records()

    def show_settings(self, control: str = "language") -> None:
        """Show the settings, with the keyboard on one of their controls."""
        from app.ui.settings_page import SettingsPage

        self._again = self.show_settings
        person = f"{self._person.number}  {self._person.name}" if self._person else ""
        page = SettingsPage(self._look, self._preferences, person, str(self._parts.place))
        page.changed.connect(partial(self._change_preferences, page))
        page.person_change_wanted.connect(self._leave_person)
        self._inside.show_page(page, "settings")
        page.focus_control(control)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._worker.wait()
        self._slow_worker.wait()
        super().closeEvent(event)

    def _frame(self) -> None:
        """Make the inside anew for the look, without a page yet."""
        self._inside = PageFrame(self._look)
        if self._person is not None:
            self._inside.show_person(self._person)
        self._inside.chosen.connect(self._go)
        self.setCentralWidget(self._inside)
        if self._ring is None:
            self._ring = FocusRing(self._look, self)
        self._ring.set_look(self._look)

    def _go(self, place: str) -> None:
        if place == "records":
            self._show_records()
        elif place == "settings":
            self.show_settings()
        else:
            self.show_home()

    def _open(self, _report: Callable[[int], None]) -> "tuple[Workspace, Person | None]":
        workspace = self._parts.open_workspace()
        workspace.catalogue.course()
        return workspace, workspace.enrolment.current()

    def _opened(self, opened: "tuple[Workspace, Person | None]") -> None:
        self._workspace, self._person = opened
        if self._person is not None:
            self._inside.show_person(self._person)
        if isinstance(self.page, HomePage) and self._person is not None:
            self._fill_home(self.page, self._workspace)
        else:
            self._again()
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            wanted()
        self.ready.emit()

    def _fill_home(self, page: HomePage, workspace: "Workspace") -> None:
        actor = self._actor()
        home = workspace.home.load(actor)
        page.show_home(home)
        problems = workspace.catalogue.course().problems
        if problems:
            more = self.tr("A course file has a fault, so its module is not shown: {problem}")
            page.say(more.format(problem=problems[0]))
        workspace.home.keep_for_next_start(actor, home)

    def _not_opened(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        page = MessagePage(self._look, self.tr("The workspace cannot be opened"), say(error), self.tr("Try again"))
        page.pressed.connect(self.open_workspace)
        page.pressed.connect(partial(page.button.setEnabled, False))
        self._inside.show_page(page)
        page.button.setFocus()
        self.failed.emit(error)

    def _open_module(self, module_id: str) -> None:
        if self._workspace is None:
            self._wanted = lambda: self._open_module(module_id)
            return
        state = self._workspace.home.load(self._actor()).state_of(module_id)
        if state is ModuleState.IN_QUIZ:
            self.show_quiz(module_id)
            return
        if state in (ModuleState.PASSED, ModuleState.NOT_PASSED):
            best = self._workspace.results.best(self._actor(), module_id)
            if best is not None:
                self.show_result(best)
                return
        if self._workspace.catalogue.course().module(module_id).module.pages:
            self.show_lesson(module_id)
        else:
            self.show_quiz(module_id)

    def _show_records(self) -> None:
        if self._workspace is None:
            self._wanted = self.show_records
            return
        self.show_records()

    def _join(self, number: str, name: str) -> None:
        if self._workspace is None:
            self._wanted = lambda: self._join(number, name)
            return
        try:
            self._person = self._workspace.enrolment.join(number, name)
        except Refusal as refusal:
            if isinstance(self.page, WelcomePage):
                about_name = refusal.sentence in (Sentence.NAME_MISSING, Sentence.NAME_TOO_LONG)
                self.page.say(say(refusal), about_number=not about_name)
            return
        self._inside.show_person(self._person)
        self.show_home()

    def _change_preferences(self, page: "SettingsPage", preferences: Preferences) -> None:
        # The window is built anew, and the keyboard has to stay where it was.
        self._again = partial(self.show_settings, page.control())
        self.preferences_changed.emit(preferences)

    def _leave_person(self) -> None:
        if self._workspace is not None:
            self._workspace.enrolment.leave()
            self._person = None
            self._hr = None
            self._frame()  # the navigation names nobody any more
            self.show_home()

    def _actor(self) -> Actor:
        if self._person is None:
            raise Refusal(Sentence.ROLE_NEEDED, role="learners")
        return Actor(Role.LEARNER, self._person.id, self._person.name)

    def _ready_workspace(self) -> "Workspace":
        if self._workspace is None:
            raise RuntimeError("the workspace is not open yet")
        return self._workspace
