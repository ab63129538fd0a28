"""The trainer takes up a new version of the policy, decides commitment by commitment, and adopts it."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.people import Actor
from app.domain.policy_changing import Decision, PolicyChange, Touched
from app.domain.refusals import Refusal
from app.domain.texts import Language
from app.services.policy_adoption import AdoptionPlan
from app.services.policy_changing import Adopted
from app.ui.shared.announcing import announce
from app.ui.shared.background import Job
from app.ui.shared.buttons import Button
from app.ui.shared.labels import label
from app.ui.shared.laying_out import lay_out_now
from app.ui.shared.lines import swap
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.page_column import PageColumn
from app.ui.shared.sentences import say
from app.ui.shared.stoppable_run import StoppableRun
from app.ui.trainer.adoption_done import AdoptionDone
from app.ui.trainer.adoption_words import say_adopted
from app.ui.trainer.policy_change_parts import (
    LoadedPolicies,
    PolicyChangeState,
    PolicyFiles,
    PolicyServices,
    PolicyWorkers,
    load_policies,
)
from app.ui.trainer.policy_start import PolicyStart
from app.ui.trainer.policy_work import PolicyWork

_WIDEST = 1_000


class PolicyChangePage(QWidget):
    """Each decision is kept at once; what the adoption comes to is worked out anew in the background after each.

    `modules_wanted` leads back, `touched_wanted` to the editor of a page or item, `module_wanted` to that of a module,
    `item_wanted` to where one is written about a commitment, `assigned_wanted` (HR alone) to who has the delta module.
    """

    modules_wanted = Signal()
    touched_wanted = Signal(Touched)
    module_wanted = Signal(str)
    item_wanted = Signal(str)
    assigned_wanted = Signal(str)

    def __init__(
        self,
        look: Look,
        services: PolicyServices,
        actor: Actor,
        workers: PolicyWorkers,
        files: PolicyFiles,
        today: date,
        parent: QWidget | None = None,
        *,
        sees_assignments: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._services, self._actor = look, services, actor
        self._workers, self._files, self._today = workers, files, today
        self._change: PolicyChange | None = None
        self._planning: Job | None = None
        self._state: PolicyChangeState | None = None
        self.back_button = Button(look, self.tr("Modules and publishing"), "link", icon="arrow-left", compact=True)
        self.done = AdoptionDone(look, sees_assignments=sees_assignments)
        self.failure = Notice(look)
        self.content: QWidget = label(look, self.tr("Comparing…"), "body", "muted")
        self._lay_out()
        self.back_button.clicked.connect(self.modules_wanted)
        self.done.module_wanted.connect(self.module_wanted)
        self.done.assigned_wanted.connect(self.assigned_wanted)
        self.load()

    def load(self) -> None:
        """Read anew what is taught and what waits."""
        self._stop_planning()
        self._workers.slow.run(self, lambda _report: load_policies(self._services, self._actor), self._show, self._fail)

    def state(self) -> PolicyChangeState:
        """Return what the page wants back."""
        work, scroll = self.content, self.scroll_area.verticalScrollBar().value()
        if isinstance(work, PolicyWork):
            language: Language = "ja" if work.language.value() == "ja" else "en"
            return PolicyChangeState(language, work.adoption.due(), scroll)
        return PolicyChangeState(self._look.language, None, scroll)

    def come_back(self, state: PolicyChangeState) -> None:
        """Go on where a page in another look was left."""
        self._state = state

    def focus_control(self) -> None:
        """Put the keyboard on the first thing that can be done."""
        content = self.content
        if isinstance(content, PolicyStart):
            content.drop.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(content, PolicyWork):
            asking = [one for one in content.views if one.change.asks and not one.decision.value()]
            first: QWidget = asking[0].decision.segments[0] if asking else content.language.segments[0]
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_file(self, path: str) -> None:
        """Take up the version in a file."""
        self.failure.clear()
        self.done.say("")
        begin = partial(self._services.changing.begin, self._actor, Path(path))
        self._workers.slow.run(self, lambda _report: begin(), lambda _change: self.load(), self._fail)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    # ---------------------------------------------------------------- what is shown

    def _lay_out(self) -> None:
        look = self._look
        self._inside = PageColumn(look, self, _WIDEST, at_left=True)
        self.scroll_area = self._inside.area
        self._column = column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(label(look, self.tr("A new version of the policy"), "title"))
        column.addWidget(self.done)
        column.addWidget(self.failure)
        column.addWidget(self.content)

    def _show(self, loaded: LoadedPolicies) -> None:
        focus, waited = self.focusWidget(), not isinstance(self.content, PolicyStart | PolicyWork)
        had = waited or focus is None or self.content.isAncestorOf(focus)
        self._change = loaded.opened.change if loaded.opened is not None else None
        if loaded.opened is None:
            start = PolicyStart(self._look, loaded.policy, loaded.adopted, loaded.titles)
            start.file_wanted.connect(self.take_file)
            start.choose_pressed.connect(self._choose)
            start.save_pressed.connect(self._save)
            start.module_wanted.connect(self.module_wanted)
            self._put(start)
            self.scroll_area.verticalScrollBar().setValue(0)  # where it is said what was done
        else:
            work = PolicyWork(self._look, loaded.opened, loaded.titles, self._today)
            work.decided.connect(self._decide)
            work.touched_wanted.connect(self.touched_wanted)
            work.adoption.module_wanted.connect(self.module_wanted)
            work.adoption.item_wanted.connect(self.item_wanted)
            work.adoption.asked.connect(self._show_question)
            work.adoption.commitment_wanted.connect(self._go_to)
            work.adoption.adopt_wanted.connect(self._adopt)
            work.adoption.drop_wanted.connect(self._drop)
            self._put(work)
            self._plan()
        if self._state is not None and isinstance(self.content, PolicyWork):
            self.content.show_language(self._state.language)
            self.content.adoption.choose_due(self._state.due)
            lay_out_now()
            self.scroll_area.verticalScrollBar().setValue(self._state.scroll)
        self._state = None
        if had:
            self.focus_control()

    def _put(self, content: QWidget) -> None:
        self.content = swap(self._column, self.content, content)
        self._fit()
        lay_out_now()

    def _fit(self) -> None:
        width = self._inside.fit(self.width())
        if isinstance(self.content, PolicyStart | PolicyWork):
            self.content.fit(width)

    def _go_to(self, commitment: str) -> None:
        view = self.content.view_of(commitment) if isinstance(self.content, PolicyWork) else None
        if view is not None:
            self.scroll_area.ensureWidgetVisible(view)
            self.scroll_area.ensureWidgetVisible(view.decision)
            view.decision.segments[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _show_question(self) -> None:
        if isinstance(self.content, PolicyWork):
            lay_out_now()
            self.scroll_area.ensureWidgetVisible(self.content.adoption.no_button)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self.failure.say(say(error))
        announce(self.failure, self.failure.text())

    # ---------------------------------------------------------------- files

    def _choose(self) -> None:
        path = self._files.open(self, self.tr("Policies (*.yaml *.yml)"))
        if path:
            self.take_file(path)

    def _save(self) -> None:
        path = self._files.save(self, "policy.yaml", self.tr("Policies (*.yaml *.yml)"))
        if not path:
            return
        self.failure.clear()
        save = partial(self._services.changing.save_taught, self._actor, Path(path))
        done = self.tr("Saved as {path}. Change its version and its words, then drop it here.").format(path=path)
        self._workers.quick.run(self, lambda _report: save(), lambda _: self.done.say(done), self._fail)

    # ---------------------------------------------------------------- decisions and the adoption

    def _decide(self, commitment: str, decision: Decision) -> None:
        if self._change is None:
            return
        self.failure.clear()
        self._stop_planning()
        if isinstance(self.content, PolicyWork):
            self.content.adoption.show_working()
        decide = partial(self._services.changing.decide, self._actor, self._change.id, commitment, decision)
        self._workers.quick.run(self, lambda _report: decide(), self._decided, self._fail_and_load)

    def _decided(self, change: PolicyChange) -> None:
        self._change = change
        if isinstance(self.content, PolicyWork):
            self.content.show_change(change)
        self._plan()

    def _fail_and_load(self, error: Exception) -> None:
        self._fail(error)
        self.load()

    def _plan(self) -> None:
        """Work out anew what the adoption comes to; what was being worked out before is dropped."""
        self._stop_planning()
        if self._change is not None:
            plan = partial(self._services.changing.plan, self._actor, self._change.id)
            self._planning = self._workers.slow.run(self, lambda _report: plan(), self._planned, self._fail)

    def _stop_planning(self) -> None:
        if self._planning is not None:
            self._planning.cancel()
            self._planning = None

    def _planned(self, plan: AdoptionPlan) -> None:
        self._planning = None
        if isinstance(self.content, PolicyWork):
            self.content.adoption.show_plan(plan)

    def _adopt(self, due: object) -> None:
        if self._change is None or not isinstance(self.content, PolicyWork):
            return
        self._stop_planning()
        self.content.show_adopting()
        day = due if isinstance(due, date) else None
        run = StoppableRun(partial(self._services.changing.adopt, self._actor, self._change.id, day))
        adoption = self.content.adoption
        adoption.progress.cancel_pressed.connect(run.stop)
        self.destroyed.connect(run.stop)
        self._workers.slow.run(self, run.work, self._adopted, self._not_adopted, adoption.progress.show_amount)

    def _adopted(self, adopted: Adopted | None) -> None:
        if adopted is None:
            if isinstance(self.content, PolicyWork):
                self.content.show_stopped()
            return
        if isinstance(self.content, PolicyWork):
            self.content.adoption.show_adopted()
        change, delta = adopted.change, adopted.delta
        title = delta.title.in_language(self._look.language) if delta is not None else ""
        words = say_adopted(self._look, change.after.version, title, adopted.assigned)
        self.done.say(words, change.module or "")
        self.load()

    def _not_adopted(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        if isinstance(self.content, PolicyWork):
            self.content.refuse(say(error))

    def _drop(self) -> None:
        if self._change is None:
            return
        self._stop_planning()
        drop = partial(self._services.changing.drop, self._actor, self._change.id)
        words = self.tr("Version {version} is put away.").format(version=self._change.after.version)

        def dropped(_: object) -> None:
            self.done.say(words)
            self.load()

        self._workers.quick.run(self, lambda _report: drop(), dropped, self._fail_and_load)
