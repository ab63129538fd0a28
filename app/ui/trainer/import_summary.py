"""What a file of questions would do in one sentence, and what is remarked about many of them in a line each."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain.item_importing import Coming, ImportPlan, Remark, group_remarks
from app.ui.shared.buttons import Button
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.laying_out import clear_layout
from app.ui.shared.lines import swap
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.file_remarks import FileRemarks
from app.ui.trainer.import_words import ImportWords
from app.ui.trainer.problem_words import say_problem

_MOST_REMARKS = 5
_LONGEST = {"en": 84, "ja": 46}
"""Characters of a remark that are shown at 100 % text; a Japanese one is twice as wide."""


class ImportSummary(QWidget):
    """`remark_chosen` carries the places of the questions that a remark is about."""

    remark_chosen = Signal(tuple)

    def __init__(self, look: Look, words: ImportWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._words = look, words
        self.setSizePolicy(_by_width())
        self.sentence = TextBlock(look, "", "lead")
        self.remarks: list[Button] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(look.px(2))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        self.about_file = QWidget()
        self._column = column
        column.addWidget(self.sentence)
        column.addWidget(self.about_file)
        column.addLayout(self._rows)

    def show_plan(self, plan: ImportPlan) -> None:
        """Say what a plan would do."""
        self.sentence.set_text(self._said(plan))
        told = QWidget()
        if plan.about_file:
            told = FileRemarks(self._look, self._words, plan.about_file, comes_in=bool(plan.lines))
        self.about_file = swap(self._column, self.about_file, told)
        told.setVisible(bool(plan.about_file))
        clear_layout(self._rows)
        self.remarks = []
        found = group_remarks(plan.lines)
        several = QWidget()
        several.setSizePolicy(_by_width())
        several.setMinimumWidth(1)  # a long remark is cut, and makes nothing wider
        flow = FlowLayout(self._look.px(4), several)
        for remark in found[:_MOST_REMARKS]:
            button = Button(self._look, self._remark(remark), "link", icon="triangle-alert", compact=True)
            button.clicked.connect(partial(self.remark_chosen.emit, remark.places))
            self.remarks.append(button)
            flow.addWidget(button)
        if found:
            self._rows.addWidget(several)
        if len(found) > _MOST_REMARKS:
            rest = say_number(self._look, len(found) - _MOST_REMARKS)
            words = self.tr("and {count} other remarks about fewer items each").format(count=rest)
            self._rows.addWidget(TextBlock(self._look, words, "meta", "textMuted"))

    def _said(self, plan: ImportPlan) -> str:
        many = self._count
        if not plan.lines:
            return self.tr("Nothing of this file comes in.")
        parts = [
            many(plan.count(Coming.NEW), self.tr("1 item comes in"), self.tr("{count} items come in")),
            many(plan.count(Coming.UPDATED), self.tr("1 item is updated"), self.tr("{count} items are updated")),
            many(plan.count(Coming.UNCHANGED), self.tr("1 is unchanged"), self.tr("{count} are unchanged")),
            many(plan.count(Coming.LEFT), self.tr("1 is left out"), self.tr("{count} are left out")),
            many(plan.remarks(), self.tr("1 of them has a remark"), self.tr("{count} of them have a remark")),
            many(plan.count(Coming.OUT), self.tr("1 does not come in"), self.tr("{count} do not come in")),
        ]
        return self.tr("{parts}.").format(parts=self.tr(", ").join(part for part in parts if part))

    def _count(self, count: int, one: str, several: str) -> str:
        if not count:
            return ""
        return one if count == 1 else several.format(count=say_number(self._look, count))

    def _remark(self, remark: Remark) -> str:
        longest = round(_LONGEST[self._look.language] / self._look.scale)
        words = say_problem(remark.problem.what)
        words = f"{words[: longest - 1]}…" if len(words) > longest else words
        count = say_number(self._look, len(remark.places))
        several = self.tr("{count} items: {remark}")
        return (self.tr("1 item: {remark}") if len(remark.places) == 1 else several).format(remark=words, count=count)


def _by_width() -> QSizePolicy:
    """Return the policy of a part whose height follows from its width."""
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    return policy
