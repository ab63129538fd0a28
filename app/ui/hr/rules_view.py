"""The rules that assign modules, each as a line in words, with what can be done about it."""

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.assignment_rules import AssignmentRule
from app.domain.people import Actor
from app.services.assignment_rules import ListedRule
from app.ui.hr.hr_only import leave_to_hr
from app.ui.hr.standing_columns import ShownModule
from app.ui.hr.standing_words import StandingWords
from app.ui.shared.buttons import Button
from app.ui.shared.commitment_tag import CompactTags
from app.ui.shared.labels import icon_label, label
from app.ui.shared.lines import PageBody, hairline, scrolling, swap
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_date, say_number
from app.ui.shared.text_flow import TextBlock

_WIDEST = 904


class RulesView(QWidget):
    """`edit_pressed` and `end_pressed` carry the rule, `new_pressed` asks for one, `open_pressed` for its module."""

    new_pressed = Signal()
    edit_pressed = Signal(AssignmentRule)
    end_pressed = Signal(ListedRule)
    open_pressed = Signal(str)

    def __init__(
        self,
        look: Look,
        modules: Mapping[str, ShownModule],
        today: date,
        actor: Actor,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._modules, self._today, self._actor = look, modules, today, actor
        self._words = StandingWords(look, today, self)
        self.lines: list[RuleLine] = []
        self._content = QWidget()
        body = PageBody()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(4, 0, look.px(20), look.px(20))
        self._column.setSpacing(0)
        self._column.addWidget(self._content)
        self._column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(body))

    def show_rules(self, rules: list[ListedRule], numbers: Mapping[int, str]) -> None:
        """Show the rules, the newest last; `numbers` are the employee numbers of named people by their ids."""
        content = QWidget()
        content.setMaximumWidth(self._look.px(_WIDEST))
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.lines = []
        for listed in rules:
            named = tuple(numbers[one] for one in listed.rule.terms.audience.people if one in numbers)
            module = listed.rule.terms.module
            shown = self._modules.get(module) or ShownModule(module, ())
            line = RuleLine(self._look, self._words, listed, shown, named, self._today)
            line.edit_button.clicked.connect(partial(self.edit_pressed.emit, listed.rule))
            line.end_button.clicked.connect(partial(self.end_pressed.emit, listed))
            line.open_button.clicked.connect(partial(self.open_pressed.emit, module))
            leave_to_hr(self._actor, line.edit_button, line.end_button)
            self.lines.append(line)
            column.addWidget(line)
            column.addWidget(hairline())
        if not rules:
            column.addWidget(self._empty())
        self._content = swap(self._column, self._content, content)

    def _empty(self) -> QWidget:
        look = self._look
        empty = QWidget()
        column = QVBoxLayout(empty)
        column.setContentsMargins(0, look.px(32), 0, 4)
        column.setSpacing(look.px(8))
        column.addWidget(icon_label(look, "repeat-2", "textMuted", 22))
        column.addWidget(TextBlock(look, self.tr("No rules yet"), "heading"))
        words = self.tr(
            "A rule says who learns a module, by when, and when again. It also gives it to those who join later."
        )
        column.addWidget(TextBlock(look, words, "body", "textMuted"))
        column.addSpacing(look.px(4))
        self.first_button = Button(look, self.tr("New rule"), "primary", icon="plus")
        leave_to_hr(self._actor, self.first_button)
        self.first_button.clicked.connect(self.new_pressed)
        column.addWidget(self.first_button, 0, Qt.AlignmentFlag.AlignLeft)
        return empty


class RuleLine(QWidget):
    """One rule: its module with tags, its words, its numbers, and its buttons."""

    def __init__(
        self,
        look: Look,
        words: StandingWords,
        listed: ListedRule,
        shown: ShownModule,
        numbers: tuple[str, ...],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rule: AssignmentRule = listed.rule
        terms = listed.rule.terms
        self.words = TextBlock(look, words.rule(terms, numbers), "body")
        title = TextBlock(look, shown.title, "bodyStrong")
        people = self.tr("1 person")
        if listed.people != 1:
            people = self.tr("{count} people").format(count=say_number(look, listed.people))
        open_ = self.tr("{count} still to do").format(count=say_number(look, listed.open))
        if not listed.open:
            open_ = self.tr("nothing still to do")
        counts = f"{people}  ·  {open_}"
        if terms.starts > today:
            starts = self.tr("from {day}").format(day=say_date(look, terms.starts))
            counts = f"{starts}  ·  {counts}"
        self.counts = label(look, counts, "meta", "muted")
        self.open_button = Button(look, self.tr("Who has it"), "ghost", compact=True)
        self.edit_button = Button(look, self.tr("Edit"), "ghost", icon="pencil", compact=True)
        self.end_button = Button(look, self.tr("End…"), "ghost", compact=True)
        for button in (self.open_button, self.edit_button, self.end_button):
            button.setAccessibleDescription(f"{shown.title}: {self.words.text()}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(12), 0, look.px(10))
        column.setSpacing(look.px(3))
        head = QHBoxLayout()
        head.setSpacing(look.px(10))
        head.addWidget(CompactTags(look, shown.tags), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(title, 1)
        column.addLayout(head)
        column.addWidget(self.words)
        foot = QHBoxLayout()
        foot.setSpacing(look.px(4))
        foot.addWidget(self.counts, 1)
        for button in (self.open_button, self.edit_button, self.end_button):
            foot.addWidget(button)
        column.addLayout(foot)
