"""What is understood of a typed text, item by item, with what is wrong and where."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.filed_items import ReadProblem
from app.domain.items import Item, ItemKind, Option
from app.domain.policy import Policy
from app.domain.texts import Language, Text
from app.services.quick_entering import QuickItem, Understood
from app.ui.shared.buttons import Button
from app.ui.shared.commitment_tag import CompactTags
from app.ui.shared.labels import label, line_icon
from app.ui.shared.laying_out import clear_layout
from app.ui.shared.lines import PageBody, hairline, scrolling
from app.ui.shared.look import Look
from app.ui.shared.sentences import begin, say_number
from app.ui.shared.show_more import ShowMore
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.kind_words import say_kind
from app.ui.trainer.problem_words import say_problem
from app.ui.trainer.quick_entry_help import QuickEntryHelp


class QuickEntryPreview(QWidget):
    """`line_wanted` carries the line (from 1) of an item or a problem that was pressed."""

    line_wanted = Signal(int)

    def __init__(self, look: Look, policy: Policy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._language = look, look.language
        self._understood, self._helps = Understood((), ()), False
        self._numbers = {one.id: one.number for one in policy.commitments()}
        self.heading = label(look, "", "bodyStrong")
        body = PageBody()
        self._rows = QVBoxLayout(body)
        self._rows.setContentsMargins(4, 4, look.px(12), 4)
        self._rows.setSpacing(look.px(6))
        self.area = scrolling(body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        column.addWidget(self.heading)
        column.addWidget(hairline(strong=True))
        column.addWidget(self.area, 1)

    def show_understood(self, understood: Understood, language: Language) -> None:
        """Show what was understood of a text in a language; where the list was scrolled to stays."""
        self._language, self._understood = language, understood
        self._draw()

    def show_help(self, *, wanted: bool) -> None:
        """Show how each kind of question is typed in the place of what is understood, or that again."""
        self._helps = wanted
        self._draw()
        if wanted:
            self.area.verticalScrollBar().setValue(0)

    def _draw(self) -> None:
        understood = self._understood
        bar = self.area.verticalScrollBar()
        at = bar.value()
        clear_layout(self._rows)
        parts: list[QuickItem | ReadProblem] = sorted((*understood.problems, *understood.items), key=_line_of)
        if self._helps or not parts:
            self.heading.setText(self.tr("How to write it"))
            if not self._helps:
                words = self.tr("What you type is shown here.")
                self._rows.addWidget(TextBlock(self._look, words, "body", "textMuted"))
            self._rows.addWidget(QuickEntryHelp(self._look))
            self._rows.addStretch(1)
            return
        self.heading.setText(self._head(understood))
        items = QWidget()
        self._items = QVBoxLayout(items)
        self._items.setContentsMargins(0, 0, 0, 0)
        self._items.setSpacing(self._look.px(6))
        self._count = 0
        self._rows.addWidget(items)
        self._rows.addWidget(ShowMore(self._look, self._add, parts), 0, Qt.AlignmentFlag.AlignLeft)
        self._rows.addStretch(1)
        bar.setValue(at)

    def _head(self, understood: Understood) -> str:
        look, count, problems = self._look, len(understood.items), understood.count_problems()
        items = self.tr("1 item") if count == 1 else self.tr("{count} items").format(count=say_number(look, count))
        if not problems:
            return items
        many = self.tr("{count} problems").format(count=say_number(look, problems))
        said = self.tr("1 problem") if problems == 1 else many
        return self.tr("{items}, {problems}").format(items=items, problems=said)

    def _add(self, parts: Sequence[QuickItem | ReadProblem]) -> None:
        for one in parts:
            if isinstance(one, QuickItem):
                self._count += 1
                self._add_item(one)
            else:
                self._items.addLayout(self._problem(one))
                self._items.addWidget(hairline())

    def _add_item(self, one: QuickItem) -> None:
        look, item = self._look, one.item
        head = QHBoxLayout()
        head.setSpacing(look.px(10))
        head.addWidget(label(look, f"{self._count}", "bodyStrong", "muted"))
        head.addWidget(label(look, say_kind(item.kind), "meta", "muted"))
        if item.commitments:
            head.addWidget(CompactTags(look, tuple(self._numbers.get(each, each) for each in item.commitments)))
        head.addStretch(1)
        head.addWidget(self._line_button(one.line))
        self._items.addLayout(head)
        self._items.addWidget(TextBlock(look, self._said(item.stem.in_language(self._language)), "bodyStrong"))
        for option in (*item.options, *self._truths(item)):
            self._items.addLayout(self._option(option))
        for words in self._answers(item):
            self._items.addLayout(self._line("check", "right", words, "text"))
        if item.explanation.in_language(self._language):
            self._items.addWidget(TextBlock(look, item.explanation.in_language(self._language), "meta", "textMuted"))
        for problem in one.problems:
            self._items.addLayout(self._problem(problem))
        self._items.addWidget(hairline())

    def _option(self, option: Option) -> QVBoxLayout:
        look = self._look
        column = QVBoxLayout()
        column.setSpacing(0)
        icon, role = ("check", "right") if option.right else ("minus", "textMuted")
        column.addLayout(self._line(icon, role, self._said(option.text.in_language(self._language)), "text"))
        if option.feedback.in_language(self._language):
            told = TextBlock(look, option.feedback.in_language(self._language), "meta", "textMuted")
            inset = QHBoxLayout()
            inset.setContentsMargins(look.px(24), 0, 0, 0)
            inset.addWidget(told)
            column.addLayout(inset)
        return column

    def _truths(self, item: Item) -> list[Option]:
        """Return True and False as options, each with what is told to whoever chooses it."""
        said = item.statement
        if said is None:
            return []
        true, false = (Text(words, words) for words in (self.tr("True"), self.tr("False")))
        return [
            Option("true", true, said.feedback_if_true, said.is_true),
            Option("false", false, said.feedback_if_false, not said.is_true),
        ]

    def _answers(self, item: Item) -> list[str]:
        """Return what answers an item that nothing is chosen in."""
        typed = item.typed
        if typed is None:
            return []
        if item.kind is ItemKind.NUMERICAL and typed.value is not None:
            unit = typed.unit.in_language(self._language) if typed.unit is not None else ""
            within = f" ± {typed.tolerance:g}" if typed.tolerance else ""
            return [f"{typed.value:g}{within} {unit}".strip()]
        return list(typed.accepted)

    def _problem(self, problem: ReadProblem) -> QHBoxLayout:
        words = self.tr("{what}: {mend}.").format(what=begin(say_problem(problem.what)), mend=say_problem(problem.mend))
        row = self._line("circle-alert", "wrong", words, "wrong")
        row.addWidget(self._line_button(problem.line), 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _line(self, icon: str, role: str, words: str, colour: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._look.px(8))
        row.addWidget(line_icon(self._look, icon, role), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(TextBlock(self._look, words, "body", colour), 1)
        return row

    def _line_button(self, line: int) -> Button:
        button = Button(self._look, self.tr("Line {line}").format(line=line), "link", compact=True)
        button.clicked.connect(lambda: self.line_wanted.emit(line))
        return button

    def _said(self, words: str) -> str:
        return words or self.tr("No words")


def _line_of(one: QuickItem | ReadProblem) -> int:
    return one.line
