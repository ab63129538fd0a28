"""HR's page of assignments: who has what and how they stand, and the rules that give it to them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.assignment_rules import AssignmentRule
from app.domain.modules import Module
from app.domain.people import Actor
from app.domain.policy import Policy
from app.domain.refusals import Refusal
from app.services.assignment_rules import ListedRule, RuleSaved
from app.services.standing_listing import StandingChoices
from app.ui.hr.assignments_state import AssignmentServices, AssignmentsState
from app.ui.hr.end_rule_dialog import EndRuleDialog
from app.ui.hr.hr_only import leave_to_hr
from app.ui.hr.rule_editor import RuleEditor
from app.ui.hr.rules_view import RulesView
from app.ui.hr.standing_columns import shown_modules
from app.ui.hr.standing_words import StandingWords
from app.ui.hr.standings_view import StandingsView
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.done_line import DoneLine
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.segmented_control import SegmentedControl
from app.ui.shared.sentences import say, say_number

_STANDINGS, _RULES = 0, 1


@dataclass(frozen=True, slots=True)
class _Rules:
    listed: list[ListedRule]
    numbers: Mapping[int, str]
    choices: StandingChoices


class AssignmentsPage(QWidget):
    """`person_wanted` tells the employee number of somebody to look at.

    Pages of the list are read on `worker`; counting, trying out and saving rules runs on `slow_worker`.
    """

    person_wanted = Signal(str)

    def __init__(
        self,
        look: Look,
        services: AssignmentServices,
        actor: Actor,
        policy: Policy,
        modules: tuple[Module, ...],
        today: date,
        worker: BackgroundWorker,
        slow_worker: BackgroundWorker,
        state: AssignmentsState | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._services, self._actor, self._today = look, services, actor, today
        self._worker, self._slow_worker = worker, slow_worker
        self._modules = shown_modules(look, policy, modules)
        self._listed: _Rules | None = None
        self._standings_count = ""
        state = state or AssignmentsState()
        self._new_rule_for = state.new_rule_for
        self.standings = StandingsView(
            look,
            services.standings,
            services.actions,
            actor,
            self._modules,
            today,
            worker,
            slow_worker,
            state.standings,
        )
        self.rules = RulesView(look, self._modules, today, actor)
        self.editor: RuleEditor | None = None
        self.dialog: EndRuleDialog | None = None
        self.view = SegmentedControl(look, self.tr("View"), (self.tr("Who has what"), self.tr("Rules")))
        self.new_button = Button(look, self.tr("New rule"), "primary", icon="plus")
        self.notice = Notice(look)
        self.done_line = DoneLine(look)
        self.count_label = label(look, "", "meta", "muted")
        self.count_label.setMinimumWidth(1)
        leave_to_hr(actor, self.new_button)
        self._lay_out()
        self.view.chosen.connect(self._show_view)
        self.new_button.clicked.connect(lambda: self.edit(None))
        self.standings.person_wanted.connect(self.person_wanted)
        self.standings.counted.connect(self._show_count)
        self.standings.empty.rule_pressed.connect(lambda: self.edit(None))
        self.rules.new_pressed.connect(lambda: self.edit(None))
        self.rules.edit_pressed.connect(self.edit)
        self.rules.end_pressed.connect(self._ask_to_end)
        self.rules.open_pressed.connect(self._show_module)
        if state.rules:
            self.view.segments[_RULES].click()
        self._show_view(self.view.place())
        self._read_rules()

    def state(self) -> AssignmentsState:
        """Return what is looked at, to go on with it in another look."""
        return AssignmentsState(self.standings.state(), self.view.place() == _RULES)

    def focus_control(self) -> None:
        """Put the keyboard on the first control of the view."""
        (self.standings.search if self.view.place() == _STANDINGS else self.new_button).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def refresh(self) -> None:
        """Read both views again, for instance after settling."""
        self.standings.refresh()
        self._read_rules()

    def edit(self, rule: AssignmentRule | None, module: str = "") -> None:
        """Open the editor for a rule, or for a new one, for which a `module` may be chosen already."""
        listed = self._listed
        choices = listed.choices if listed is not None else StandingChoices((), (), (), ())
        numbers = listed.numbers if listed is not None else {}
        named = tuple(numbers[one] for one in rule.terms.audience.people if one in numbers) if rule else ()
        self._close_editor()
        self.editor = RuleEditor(
            self._look,
            self._services.rules,
            self._actor,
            self._modules,
            choices,
            self._today,
            self._slow_worker,
            rule,
            named,
        )
        self.editor.saved.connect(self._rule_saved)
        self.editor.closed.connect(self._leave_editor)
        self._stack.addWidget(self.editor)
        self._stack.setCurrentWidget(self.editor)
        self._head_widget.hide()
        self.notice.clear()
        self.done_line.clear()
        self.editor.focus_first(module)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # ---------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(24), look.px(18), look.px(24), 0)
        column.setSpacing(look.px(10))
        self._head_widget = QWidget()
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._head_widget)
        self._head.setContentsMargins(4, 4, look.px(20), 0)
        self._head.setSpacing(look.px(12))
        self._titles = QHBoxLayout()
        self._titles.setSpacing(look.px(12))
        self._titles.addWidget(label(look, self.tr("Assignments"), "title"), 0, Qt.AlignmentFlag.AlignBaseline)
        self._titles.addWidget(self.count_label, 1, Qt.AlignmentFlag.AlignBaseline)
        self._head.addLayout(self._titles, 1)
        self._tools = QHBoxLayout()
        self._tools.setSpacing(look.px(12))
        for part in (self.view, self.standings.search, self.standings.assign_button, self.new_button):
            self._tools.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._tools.addStretch(1)
        self._head.addLayout(self._tools)
        column.addWidget(self._head_widget)
        column.addWidget(self.notice)
        column.addWidget(self.done_line)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.standings)
        self._stack.addWidget(self.rules)
        column.addWidget(self._stack, 1)

    def _arrange(self) -> None:
        look = self._look
        needed = self._titles.sizeHint().width() + self._tools.sizeHint().width() + look.px(12)
        narrow = needed > self.width() - look.px(24 + 20 + 24)
        self._head.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def _show_view(self, place: int) -> None:
        standings = place == _STANDINGS
        for part in (self.standings.search, self.standings.assign_button):
            part.setVisible(standings)
        self.new_button.setVisible(not standings)
        self.done_line.clear()
        self._stack.setCurrentIndex(place)
        self._show_count(self._standings_count if standings else self._rules_count())
        self._arrange()

    def _show_count(self, words: str) -> None:
        if self.sender() is self.standings:
            self._standings_count = words
            if self.view.place() != _STANDINGS:
                return
        self.count_label.setText(words)
        self._arrange()

    def _rules_count(self) -> str:
        if self._listed is None:
            return ""
        count = len(self._listed.listed)
        if count == 1:
            return self.tr("1 rule")
        return self.tr("{count} rules").format(count=say_number(self._look, count))

    def _show_module(self, module: str) -> None:
        """Show who has the module of a rule."""
        self.view.segments[_STANDINGS].click()
        self.standings.filters.clear()
        self.standings.filters.module.choose(module)

    # ---------------------------------------------------------------- rules

    def _read_rules(self) -> None:
        self._worker.run(self, self._load_rules, self._show_rules, self._fail)

    def _load_rules(self, _report: object) -> _Rules:
        rules = self._services.rules
        listed = rules.list_rules(self._actor)
        people = {one for each in listed for one in each.rule.terms.audience.people}
        return _Rules(listed, rules.numbers_of(self._actor, people), self._services.standings.choices(self._actor))

    def _show_rules(self, found: _Rules) -> None:
        self._listed = found
        self.rules.show_rules(found.listed, found.numbers)
        if self.view.place() == _RULES:
            self._show_count(self._rules_count())
        if self._new_rule_for:  # it offers the departments and the jobs that were just read
            module, self._new_rule_for = self._new_rule_for, ""
            self.edit(None, module)

    def _rule_saved(self, saved: RuleSaved) -> None:
        look = self._look
        words = self.tr("The rule is saved. 1 person got the module from it.")
        if saved.given != 1:
            words = self.tr("The rule is saved. {count} people got something from the rules.")
            words = words.format(count=say_number(look, saved.given))
        if saved.moved:
            more = self.tr("{count} due dates were moved.").format(count=say_number(look, saved.moved))
            words = f"{words} {more}"
        self._leave_editor()
        self.refresh()
        self.done_line.say(words)

    def _leave_editor(self) -> None:
        self._close_editor()
        self._head_widget.show()
        if self.view.place() != _RULES:
            self.view.segments[_RULES].click()
        self._show_view(_RULES)
        self.new_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_editor(self) -> None:
        if self.editor is not None:
            self._stack.removeWidget(self.editor)
            self.editor.deleteLater()
            self.editor = None

    def _ask_to_end(self, listed: ListedRule) -> None:
        words = StandingWords(self._look, self._today, self)
        shown = self._modules.get(listed.rule.terms.module)
        title = shown.title if shown is not None else listed.rule.terms.module
        numbers = self._listed.numbers if self._listed is not None else {}
        named = tuple(numbers[one] for one in listed.rule.terms.audience.people if one in numbers)
        about = self.tr("{module}  ·  {rule}").format(module=title, rule=words.rule(listed.rule.terms, named))
        dialog = self.dialog = EndRuleDialog(self._look, about, listed.open, self)
        dialog.decided.connect(partial(self._end, listed.rule, dialog))
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _end(self, rule: AssignmentRule, dialog: EndRuleDialog) -> None:
        try:
            withdrawn = self._services.rules.end(self._actor, rule.id, withdraw_open=dialog.withdraws())
        except Refusal as refusal:
            dialog.refuse(say(refusal))
            return
        dialog.accept()
        words = self.tr("The rule has ended. What is still to do stays to be done.")
        if withdrawn:
            words = self.tr("The rule has ended. {count} assignments were withdrawn.")
            words = words.format(count=say_number(self._look, withdrawn))
        self.refresh()
        self.done_line.say(words)

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self.notice.say(say(error))
