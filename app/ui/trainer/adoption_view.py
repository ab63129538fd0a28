"""What adopting a policy version comes to: what is in the way, what happens, until when it is due, and the button."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.policy import Policy
from app.domain.policy_changing import Touched
from app.domain.texts import Text
from app.services.policy_adoption import AdoptionPlan
from app.ui.shared.announcing import announce
from app.ui.shared.buttons import Button
from app.ui.shared.labels import label, line_icon
from app.ui.shared.laying_out import clear_layout, lay_out_now
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.popup_frame import day_field, day_in, to_qt
from app.ui.shared.run_progress import RunProgress
from app.ui.shared.segmented import SegmentedControl
from app.ui.shared.sentences import say_number
from app.ui.shared.show_more import ShowMore
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.adoption_words import Named, say_doing, say_question, say_standing

_ON, _NEVER = "on", "never"
_USUAL_DAYS = 30


@dataclass(frozen=True, slots=True)
class Way:
    """Something in the way of an adoption: a sentence, and what to press to get there."""

    words: str
    action: str
    go: Callable[[], None]


class AdoptionView(QWidget):
    """`adopt_wanted` carries the due date or None; the others lead to what is in the way, or put the version away.

    `item_wanted` carries the commitment that an item is to be written about, `asked` tells that a question is shown.
    """

    adopt_wanted = Signal(object)
    drop_wanted = Signal()
    commitment_wanted = Signal(str)
    touched_wanted = Signal(Touched)
    module_wanted = Signal(str)
    item_wanted = Signal(str)
    asked = Signal()

    def __init__(
        self, look: Look, policy: Policy, titles: dict[str, Text], today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._policy, self._titles = look, policy, titles
        self._plan: AdoptionPlan | None = None
        self._do: Callable[[], None] = lambda: None
        self.state = TextBlock(look, "", "body", "textMuted")
        self.way_buttons: list[Button] = []
        self._ways, self._doing = QVBoxLayout(), QVBoxLayout()
        choices = ((_ON, self.tr("Due on a day")), (_NEVER, self.tr("Without a due date")))
        self.due_kind = SegmentedControl(look, self.tr("When is the short module due?"), choices)
        self.due_kind.choose(_ON)
        self.due_day = day_field(look, self.tr("Due date"), self)
        self.due_day.setMinimumDate(to_qt(today))
        self.due_day.setDate(to_qt(today + timedelta(days=_USUAL_DAYS)))
        version = policy.version
        self.adopt_button = Button(look, self.tr("Adopt version {version}").format(version=version), "primary")
        self.drop_button = Button(look, self.tr("Put this version away"), "ghost", icon="trash-2")
        self.question = Notice(look, "due", "triangle-alert")
        self.yes_button = Button(look, "", "primary")
        self.no_button = Button(look, self.tr("Cancel"), "secondary")
        self.failure = Notice(look)
        self.progress = RunProgress(look)
        self._lay_out()
        self.due_kind.chosen.connect(self._show_due)
        self.adopt_button.clicked.connect(self._ask_to_adopt)
        self.drop_button.clicked.connect(self._ask_to_drop)
        self.yes_button.clicked.connect(self._yes)
        self.no_button.clicked.connect(self.ask_no_more)
        self.show_working()

    def due(self) -> date | None:
        """Return the due date of the short module, None for none."""
        return day_in(self.due_day) if self.due_kind.value() == _ON else None

    def choose_due(self, due: date | None) -> None:
        """Choose a due date, or none."""
        self.due_kind.choose(_NEVER if due is None else _ON)
        if due is not None:
            self.due_day.setDate(to_qt(due))
        self._show_due()

    def show_working(self) -> None:
        """Say that it is being worked out what the adoption comes to."""
        self._plan = None
        self.ask_no_more(focus=False)
        self.state.set_text(self.tr("Working out what adopting it comes to…"))
        self.state.show()
        self.adopt_button.setEnabled(False)

    def show_plan(self, plan: AdoptionPlan) -> None:
        """Show what the adoption comes to."""
        self._plan = plan
        clear_layout(self._ways)
        clear_layout(self._doing)
        self.way_buttons = []
        names = Named(self._look, self._policy, self._titles, plan)
        ways = self._ways_of(plan, names)
        more = ShowMore(self._look, self._add_ways, ways)
        self._ways.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        # What would happen is shown as soon as everything is decided, also where something else is in the way still.
        for words in () if plan.undecided else say_doing(names):
            row = QHBoxLayout()
            row.setSpacing(self._look.px(8))
            row.addWidget(line_icon(self._look, "check", "textMuted"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(TextBlock(self._look, words, "body"), 1)
            self._doing.addLayout(row)
        given = plan.delta is not None and plan.concerned > 0
        self._due_part.setVisible(given)
        self.adopt_button.setEnabled(plan.can_be_adopted)
        count = len(ways)
        said = self.tr("Nothing is in the way.")
        if count:
            said = self.tr("1 thing is in the way:") if count == 1 else self.tr("{count} things are in the way:")
        self.state.set_text(said.format(count=say_number(self._look, count)))
        lay_out_now()

    def show_adopting(self) -> None:
        """Say that the adoption is under way."""
        self.ask_no_more(focus=False)
        self._enable(False)
        people = self._plan.concerned if self._plan is not None and self._plan.delta is not None else 0
        words = self.tr("Adopting the version…")
        leaving = self.tr("The new version is being adopted. If you stop it, nothing of it is kept.")
        if people:
            words = self.tr("Adopting: {count} of {people} people have the short module.")
            leaving = self.tr(
                "The new version is being adopted: {count} of {people} people have the short module. "
                "If you stop it, nothing of it is kept."
            )
        whole = say_number(self._look, people)
        self.progress.begin(words.replace("{people}", whole), people, leaving.replace("{people}", whole))

    def show_adopted(self) -> None:
        """Say that the adoption has ended."""
        self.progress.end()

    def refuse(self, sentence: str) -> None:
        """Say why it was not done."""
        self.progress.end()
        self._tell(sentence)

    def _tell(self, sentence: str) -> None:
        self._enable(True)
        self.failure.say(sentence)
        announce(self.failure, sentence)

    def show_stopped(self) -> None:
        """Say that the adoption was stopped, and offer it again."""
        self.progress.end(stopped=True)
        self._tell(self.tr("Stopped. Nothing was changed."))
        self.adopt_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_no_more(self, *, focus: bool = True) -> None:
        """Take a question back."""
        self.question.clear()
        for button in (self.yes_button, self.no_button):
            button.hide()
        for button in (self.adopt_button, self.drop_button):
            button.show()
        if focus:
            (self.adopt_button if self.adopt_button.isEnabled() else self.drop_button).setFocus(
                Qt.FocusReason.OtherFocusReason
            )

    # ---------------------------------------------------------------- parts

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(14), 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(label(look, self.tr("What adopting it does"), "heading"))
        column.addWidget(self.state)
        for part in (self._ways, self._doing):
            part.setSpacing(look.px(4))
            column.addLayout(part)
        self._due_part = QWidget()
        wrapped = QBoxLayout.Direction.TopToBottom if look.scale > 1.4 else QBoxLayout.Direction.LeftToRight
        due = QBoxLayout(wrapped, self._due_part)
        due.setContentsMargins(0, 0, 0, 0)
        due.setSpacing(look.px(10))
        for control in (self.due_kind, self.due_day):
            due.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        due.addStretch(1)
        column.addSpacing(look.px(4))
        column.addWidget(self._due_part)
        self._due_part.hide()
        column.addWidget(self.question)
        column.addWidget(self.failure)
        column.addWidget(self.progress)
        buttons = QBoxLayout(wrapped)
        buttons.setSpacing(look.px(10))
        for button in (self.adopt_button, self.yes_button, self.no_button, self.drop_button):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        buttons.addStretch(1)
        column.addLayout(buttons)

    def _ways_of(self, plan: AdoptionPlan, names: Named) -> list[Way]:
        ways = []
        for one in plan.undecided:
            words = self.tr("{commitment} is not decided.").format(commitment=names.commitment(one))
            ways.append(Way(words, self.tr("Decide"), partial(self.commitment_wanted.emit, one)))
        for touched in plan.gone:
            title = touched.title.in_language(self._look.language) or touched.id
            words = self.tr("The item “{title}” is about a commitment that is gone.")
            if touched.is_page:
                words = self.tr("The page “{title}” is about a commitment that is gone.")
            ways.append(Way(words.format(title=title), self.tr("Edit"), partial(self.touched_wanted.emit, touched)))
        for module, untested, words in say_standing(names):
            if untested:
                ways.append(Way(words, self.tr("Write an item"), partial(self.item_wanted.emit, untested)))
            else:
                # The delta module is made by the adoption: there is nothing to open before that.
                action = self.tr("Open the module") if module in self._titles else ""
                ways.append(Way(words, action, partial(self.module_wanted.emit, module)))
        return ways

    def _add_ways(self, ways: Sequence[Way]) -> None:
        for way in ways:
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(self._look.px(8))
            line.addWidget(line_icon(self._look, "circle-alert", "due"), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(TextBlock(self._look, way.words, "body"), 1)
            if way.action:
                button = Button(self._look, way.action, "link", compact=True)
                button.setAccessibleDescription(way.words)
                button.clicked.connect(way.go)
                line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
                self.way_buttons.append(button)
            more = self._ways.count()
            self._ways.insertWidget(max(more - 1, 0) if self._has_more() else more, row)

    def _has_more(self) -> bool:
        last = self._ways.itemAt(self._ways.count() - 1) if self._ways.count() else None
        return last is not None and isinstance(last.widget(), ShowMore)

    def _show_due(self) -> None:
        self.due_day.setEnabled(self.due_kind.value() == _ON)

    # ---------------------------------------------------------------- questions

    def _ask_to_adopt(self) -> None:
        if self._plan is not None:
            names = Named(self._look, self._policy, self._titles, self._plan)
            self._do = partial(self.adopt_wanted.emit, self.due())
            self._ask(say_question(names, self.due()), self.adopt_button.text())

    def _ask_to_drop(self) -> None:
        self._do = self.drop_wanted.emit
        words = self.tr("Its decisions are lost, and what is taught stays as it is. The file itself is not touched.")
        self._ask(words, self.tr("Put it away"))

    def _ask(self, words: str, action: str) -> None:
        self.failure.clear()
        self.question.say(words)
        announce(self.question, words)
        self.yes_button.setText(action)
        for button in (self.adopt_button, self.drop_button):
            button.hide()
        for button in (self.yes_button, self.no_button):
            button.show()
        self.no_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.asked.emit()

    def _yes(self) -> None:
        self._do()

    def _enable(self, enabled: bool) -> None:
        plan = self._plan
        self.adopt_button.setEnabled(enabled and plan is not None and plan.can_be_adopted)
        for part in (self.drop_button, self._due_part):
            part.setEnabled(enabled)
