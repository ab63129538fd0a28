"""Builds the pages of the employee's side and says where each of them leads."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.home import ModuleState
from app.domain.inquiries import Subject
from app.domain.people import Actor
from app.domain.refusals import Refusal, Sentence
from app.ui.places import BuiltPage, Place, PlaceName
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from app.ui.window_parts import WindowParts

if TYPE_CHECKING:
    from app.services.workspace import Workspace
    from app.ui.learner.asking import Asking
    from app.ui.learner.certificate_saving import CertificateSaving


class LearnerPages(QObject):
    """Builds pages for one learner in one look.

    `wanted` carries the place that a page sends the person to, `counted` how much waits at an entry of the navigation.
    """

    wanted = Signal(Place)
    counted = Signal(str, int)

    def __init__(
        self,
        look: Look,
        workspace: "Workspace",
        actor: Actor,
        parts: WindowParts,
        worker: BackgroundWorker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._workspace, self._actor = look, workspace, actor
        self._parts, self._worker = parts, worker
        self._asking: Asking | None = None
        self._builders: dict[PlaceName, Callable[[Place], BuiltPage]] = {
            PlaceName.MODULES: self._modules,
            PlaceName.LESSON: self._lesson,
            PlaceName.QUIZ: self._quiz,
            PlaceName.RESULT: self._result,
            PlaceName.REVIEW: self._review,
            PlaceName.PRACTICE: self._practice,
            PlaceName.PRACTISING: self._practising,
            PlaceName.SHARE: self._share,
            PlaceName.POLICY: self._policy,
            PlaceName.MY_DATA: self._my_data,
        }

    def has(self, name: PlaceName) -> bool:
        """Whether a page of this name is built here."""
        return name in self._builders

    def build(self, place: Place) -> BuiltPage:
        """Build the page of a place; refusals as the services behind it have them."""
        return self._builders[place.name](place)

    def place_of_module(self, module_id: str) -> Place:
        """Return where a person goes on with a module: its lesson, its quiz or its best result."""
        state = self._workspace.home.load(self._actor).state_of(module_id)
        if state is ModuleState.IN_QUIZ:
            return Place(PlaceName.QUIZ, module_id)
        if state in (ModuleState.PASSED, ModuleState.NOT_PASSED):
            best = self._workspace.results.best(self._actor, module_id)
            if best is not None:
                return Place(PlaceName.RESULT, attempt=best)
        if not self._workspace.catalogue.course().module(module_id).module.pages:
            return Place(PlaceName.QUIZ, module_id)
        # A module to be passed again is read again from its first page.
        return Place(PlaceName.LESSON, module_id, 1 if state is ModuleState.TO_DO else None)

    def _modules(self, place: Place) -> BuiltPage:
        from app.ui.learner.modules_page import ModulesPage

        listing, today = self._workspace.modules, self._parts.today()
        page = ModulesPage(self._look, listing, self._saving(), self._actor, today, place.module)
        page.module_wanted.connect(self._go_to_module)
        page.quiz_wanted.connect(self._go_to_quiz)
        page.page_wanted.connect(self._go_to_lesson)
        page.result_wanted.connect(self._go_to_result)
        return BuiltPage(
            page, PlaceName.MODULES.value, page.focus_control, lambda: Place(PlaceName.MODULES, page.opened())
        )

    def _lesson(self, place: Place) -> BuiltPage:
        from app.ui.learner.lesson_page import LessonPage

        page = LessonPage(self._look, self._workspace.lessons, self._actor, place.module, place.page)
        page.leave_pressed.connect(self._go_home)
        page.quiz_wanted.connect(self._go_to_quiz)
        page.policy_wanted.connect(self._go_to_commitment)
        page.ask_wanted.connect(partial(self._ask, page))
        return BuiltPage(page, "", page.next_button.setFocus)

    def _quiz(self, place: Place) -> BuiltPage:
        """The attempt in progress, its result if its time is over, or what holds before one begins."""
        quizzes = self._workspace.quizzes
        over = quizzes.finish_if_over(self._actor, place.module, self._look.language)
        if over is not None:
            return self._result(Place(PlaceName.RESULT, attempt=over))
        if not quizzes.rules(self._actor, place.module).under_way:
            return self._quiz_intro(place)
        from app.ui.learner.quiz_page import QuizPage

        page = QuizPage(self._look, self._workspace.quizzes, self._actor, place.module)
        page.leave_pressed.connect(self._go_home)
        page.finished.connect(self._go_to_result)
        page.reread.connect(self._go_to_lesson)
        page.ask_wanted.connect(partial(self._ask, page))
        if isinstance(place.memory, int) and place.memory != page.position():
            page.go_to(place.memory)
        return BuiltPage(page, "", page.focus_control, lambda: replace(place, memory=page.position()))

    def _quiz_intro(self, place: Place) -> BuiltPage:
        from app.ui.learner.quiz_intro_page import QuizIntroPage

        current = self._workspace.catalogue.course().module(place.module)
        page = QuizIntroPage(self._look, self._workspace.quizzes, self._actor, current.module, current.policy)
        page.leave_pressed.connect(self._go_home)
        page.started.connect(self._go_to_quiz)
        page.ask_pressed.connect(self._go_to_my_data)
        page.policy_wanted.connect(self._go_to_commitment)
        return BuiltPage(page, "", page.focus_control)

    def _result(self, place: Place) -> BuiltPage:
        from app.ui.learner.result_page import ResultPage

        following = self._workspace.home.load(self._actor).next
        title = following.module.title.in_language(self._look.language) if following is not None else ""
        results, attesting = self._workspace.results, self._workspace.attesting
        page = ResultPage(self._look, results, attesting, self._saving(), self._actor, _attempt(place), title)
        page.leave_pressed.connect(self._go_home)
        if following is not None:
            page.next_wanted.connect(partial(self._go_to_module, following.module.id))
        page.review_wanted.connect(self._go_to_review)
        page.retake_wanted.connect(self._go_to_quiz)
        page.policy_wanted.connect(self._go_to_commitment)
        return BuiltPage(page, "", page.focus_control)

    def _review(self, place: Place) -> BuiltPage:
        from app.ui.learner.review_page import ReviewPage

        page = ReviewPage(self._look, self._workspace.results, self._actor, _attempt(place), place.item)
        page.closed.connect(self._go_to_result)
        page.reread.connect(self._go_to_lesson)
        page.policy_wanted.connect(self._go_to_commitment)
        page.ask_wanted.connect(partial(self._ask, page))
        return BuiltPage(page, "", partial(page.next_button.setFocus), lambda: replace(place, item=page.position()))

    def _practice(self, place: Place) -> BuiltPage:
        from app.ui.learner.practice_page import PracticePage

        page = PracticePage(self._look, self._workspace.practice, self._actor)
        page.practise_wanted.connect(self._go_practising)
        page.policy_wanted.connect(self._go_to_commitment)
        page.home_wanted.connect(self._go_home)
        page.due_changed.connect(lambda: self.counted.emit(PlaceName.PRACTICE.value, page.due_items))
        self.counted.emit(PlaceName.PRACTICE.value, page.due_items)
        return BuiltPage(page, PlaceName.PRACTICE.value, page.focus_control)

    def _practising(self, place: Place) -> BuiltPage:
        from app.ui.learner.practice_run_page import PracticeRunPage, PracticeState

        state = place.memory if isinstance(place.memory, PracticeState) else None
        try:
            session = state.session if state is not None else self._workspace.practice.start(self._actor)
        except Refusal:
            # What was due is not any more, for instance since another window practised it: the page says what is.
            return self._practice(place)
        page = PracticeRunPage(self._look, self._workspace.practice, self._actor, session, state)
        page.leave_pressed.connect(self._go_to_practice)
        page.home_wanted.connect(self._go_home)
        page.more_wanted.connect(self._go_practising)
        page.reread.connect(self._go_to_lesson)
        page.ask_wanted.connect(partial(self._ask, page))
        return BuiltPage(page, "", page.focus_control, lambda: replace(place, memory=page.state()))

    def _share(self, place: Place) -> BuiltPage:
        from app.ui.learner.share_page import SharePage

        deciding, parts = self._workspace.sharing, self._parts
        if deciding.open(self._actor).policy.sharing is None:
            return self._no_sharing()
        page = SharePage(self._look, deciding, self._actor, parts.today(), self._worker, parts.choose_file)
        page.lesson_wanted.connect(self._go_to_lesson)
        page.opener.policy_wanted.connect(self._go_to_commitment)
        return BuiltPage(page, PlaceName.SHARE.value, page.focus_control)

    def _no_sharing(self) -> BuiltPage:
        from app.ui.shared.message_page import MessagePage

        heading = self.tr("This policy has no such questions")
        sentence = self.tr(
            "Nobody has written the questions that lead through its exceptions, or they have a fault. "
            "Look the exceptions up in the policy, and ask before anything leaves."
        )
        page = MessagePage(self._look, heading, sentence, self.tr("Open the policy"))
        page.pressed.connect(self._go_to_policy)
        return BuiltPage(page, PlaceName.SHARE.value, page.button.setFocus)

    def _policy(self, place: Place) -> BuiltPage:
        from app.ui.learner.policy_page import PolicyPage

        page = PolicyPage(self._look, self._workspace.policy, self._actor, place.commitment)
        page.page_wanted.connect(self._go_to_lesson)
        page.module_wanted.connect(self._go_to_module)
        page.ask_wanted.connect(partial(self._ask, page))
        return BuiltPage(
            page, PlaceName.POLICY.value, page.focus_control, lambda: replace(place, commitment=page.shown())
        )

    def _my_data(self, place: Place) -> BuiltPage:
        from app.ui.learner.my_data_page import MyDataPage
        from app.ui.learner.own_data_services import OwnDataServices

        workspace = self._workspace
        services = OwnDataServices(workspace.own_data, workspace.own_copies, workspace.inquiries, workspace.sending)
        page = MyDataPage(self._look, services, self._actor, self._worker, self._parts.choose_file, self._parts.today)
        page.answers_seen.connect(lambda: self.counted.emit(PlaceName.MY_DATA.value, 0))
        return BuiltPage(page, PlaceName.MY_DATA.value, page.focus_control)

    def _ask(self, page: QWidget, subject: Subject) -> None:
        from app.ui.learner.asking import Asking

        if self._asking is None:
            self._asking = Asking(self._look, self._workspace.inquiries, self._actor, self)
        self._asking.ask(page, subject)

    def _saving(self) -> "CertificateSaving":
        """Return what saves certificates from a page."""
        from app.ui.learner.certificate_saving import CertificateSaving

        certificates, choose_file = self._workspace.certificates, self._parts.choose_file
        return CertificateSaving(self._look, certificates, self._actor, choose_file, self._worker)

    def _go_home(self) -> None:
        self.wanted.emit(Place(PlaceName.HOME))

    def _go_to_lesson(self, module_id: str, page: int) -> None:
        self.wanted.emit(Place(PlaceName.LESSON, module_id, page))

    def _go_to_quiz(self, module_id: str) -> None:
        self.wanted.emit(Place(PlaceName.QUIZ, module_id))

    def _go_to_module(self, module_id: str) -> None:
        self.wanted.emit(Place(PlaceName.MODULE, module_id))

    def _go_to_policy(self) -> None:
        self.wanted.emit(Place(PlaceName.POLICY))

    def _go_to_commitment(self, commitment_id: str) -> None:
        self.wanted.emit(Place(PlaceName.POLICY, commitment=commitment_id))

    def _go_to_my_data(self) -> None:
        self.wanted.emit(Place(PlaceName.MY_DATA))

    def _go_to_practice(self) -> None:
        self.wanted.emit(Place(PlaceName.PRACTICE))

    def _go_practising(self) -> None:
        self.wanted.emit(Place(PlaceName.PRACTISING))

    def _go_to_result(self, attempt_id: UUID) -> None:
        self.wanted.emit(Place(PlaceName.RESULT, attempt=attempt_id))

    def _go_to_review(self, attempt_id: UUID, item: int) -> None:
        self.wanted.emit(Place(PlaceName.REVIEW, attempt=attempt_id, item=item))


def _attempt(place: Place) -> UUID:
    if place.attempt is None:
        raise Refusal(Sentence.ATTEMPT_UNKNOWN)
    return place.attempt
