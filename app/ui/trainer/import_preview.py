"""The step of an import that shows each question and what becomes of it, and the one button that brings them in."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.item_importing import ImportLine, ImportPlan, ImportTerms
from app.domain.policy import Policy
from app.domain.studio_lists import ModuleLine
from app.services.item_importing import ImportFile
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.lines import PageBody, scrolling, swap
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number
from app.ui.shared.step_frame import RING
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.import_detail import ImportDetail
from app.ui.trainer.import_list import (
    FileSort,
    ImportColumns,
    ImportLists,
    ImportModel,
    ImportTable,
    Part,
    Shown,
    Ticks,
)
from app.ui.trainer.import_parts import PartChoice
from app.ui.trainer.import_summary import ImportSummary
from app.ui.trainer.import_terms import ImportTermsForm
from app.ui.trainer.import_words import ImportWords
from app.ui.trainer.reading_order import chain, stops_in

_LOWEST_TABLE = 240
_NARROW = 860
"""Pixels of the design below which the question stands under the list and not beside it."""


class ImportPreview(QWidget):
    """`apply_wanted` asks to bring in what is ticked, `terms_changed` and `file_changed` for another plan."""

    apply_wanted = Signal()
    again_pressed = Signal()
    terms_changed = Signal(ImportTerms)
    file_changed = Signal(str, str)

    def __init__(
        self,
        look: Look,
        file: ImportFile,
        plan: ImportPlan,
        modules: Sequence[ModuleLine],
        policy: Policy,
        worker: BackgroundWorker,
        left_out: frozenset[int] = frozenset(),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._worker, self.plan = look, worker, plan
        self.ticks = Ticks(left_out)
        self._words = ImportWords(look, self)
        self.form = ImportTermsForm(look, file, plan.terms, modules, policy)
        self.summary = ImportSummary(look, self._words)
        self.detail = ImportDetail(look, policy, self._words)
        self.apply_button = Button(look, "", "primary", icon="check", large=True)
        self.again_button = Button(look, self.tr("Another file"), "ghost", large=True)
        self.hint = TextBlock(look, "", "meta", "textMuted")
        self.parts = PartChoice(look, [(Part.ALL, "")], Part.ALL)
        self._lists = ImportLists(plan)
        self.model, self.table = self._make_table(Shown())
        self._lay_out(file)
        self.form.file_changed.connect(self.file_changed)
        self.form.changed.connect(lambda: self.terms_changed.emit(self.form.terms()))
        self.summary.remark_chosen.connect(self._show_remark)
        self.apply_button.clicked.connect(self.apply_wanted)
        self.again_button.clicked.connect(self.again_pressed)
        self.show_plan(plan)

    def show_plan(self, plan: ImportPlan) -> None:
        """Show what a plan would do; what was unticked stays so."""
        shown = self.parts.part()
        self.plan = plan
        self._lists = ImportLists(plan)
        self.summary.show_plan(plan)
        self.form.show_clashes(plan.clashes())
        self._side.setVisible(bool(plan.lines))
        there = [part for part in Part if part is Part.ALL or self._lists.count(Shown(part)).rows]
        shown = shown if shown in there else Part.ALL
        parts = PartChoice(self._look, [(part, self._named(part)) for part in there], shown)
        parts.chosen.connect(lambda part: self._list(Shown(part)))
        self.parts, old = parts, self.parts
        swap(self._part_row, old, parts)
        parts.setVisible(len(there) > 1)
        self._list(Shown(shown))
        self._name_button()

    def list_part(self, part: Part) -> None:
        """List a part of the questions."""
        self.parts.show_part(part)
        self._list(Shown(part))

    def focus_first(self) -> None:
        """Put the keyboard on what comes next."""
        first = self.apply_button if self.apply_button.isEnabled() else self.again_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = event.size().width() < self._look.px(_NARROW)
        self._sides.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        super().resizeEvent(event)

    def _make_table(self, shown: Shown) -> tuple[ImportModel, ImportTable]:
        columns = ImportColumns(self._look, self._words, self.ticks, self)
        model = ImportModel(columns, self._lists.source(), self._worker, self._worker, shown, FileSort(), self)
        table = ImportTable(self._look, model, self.ticks, self.tr("The questions of the file"))
        table.setMinimumHeight(self._look.px(_LOWEST_TABLE))
        table.turned.connect(self._name_button)
        table.current.connect(self._look_at)
        model.listed.connect(self._begin_list)
        return model, table

    def _look_at(self, line: object) -> None:
        if isinstance(line, ImportLine):
            self.detail.show_line(line)

    def _list(self, shown: Shown) -> None:
        old = self.table
        had_focus = old.hasFocus()
        self.model, self.table = self._make_table(shown)
        swap(self._sides, old, self.table, 6)
        self.table.setVisible(bool(self.plan.lines))
        chain(list(stops_in(self)))  # remarks, parts and table are others than before
        if had_focus:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.model.list_anew(shown, FileSort())

    def _begin_list(self) -> None:
        """Look at the first question of what is listed."""
        if not self.model.rowCount():
            self.detail.show_line(None)
            return
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().setCurrentIndex(self.model.index(0, 2), flags)

    def _show_remark(self, places: tuple[int, ...]) -> None:
        self.parts.show_part(Part.REMARKS)
        self._list(Shown(Part.REMARKS, places))

    def _named(self, part: Part) -> str:
        names = {
            Part.ALL: self.tr("All {count}"),
            Part.REMARKS: self.tr("With remarks {count}"),
            Part.OUT: self.tr("Not in {count}"),
            Part.CHANGED: self.tr("There already {count}"),
            Part.UNCHANGED: self.tr("Unchanged {count}"),
        }
        return names[part].format(count=say_number(self._look, self._lists.count(Shown(part)).rows))

    def _name_button(self) -> None:
        terms, wanted = self.plan.terms, self.plan.wanted(self.ticks.left_out)
        count = say_number(self._look, len(wanted))
        words = self.tr("Bring in 1 item") if len(wanted) == 1 else self.tr("Bring in {count} items")
        self.apply_button.setText(words.format(count=count))
        nameless = not terms.module and not terms.title and any(line.before is None for line in wanted)
        self.apply_button.setEnabled(bool(wanted) and not nameless)
        self.hint.set_text(self._why_not(bool(wanted), nameless))
        self.hint.setVisible(bool(self.hint.text()))

    def _why_not(self, wanted: bool, nameless: bool) -> str:
        if nameless:
            return self.tr("Give the new module a title first.")
        if wanted:
            return ""
        if any(line.writes for line in self.plan.lines):
            return self.tr("Nothing is ticked.")
        if any(line.draft is not None for line in self.plan.lines):
            return self.tr("The library says all of this already.")
        if not self.plan.lines:
            return self.tr("Mend the file as it says above, or choose another format, then try again.")
        return self.tr("Mend the file where the list says, or choose another format above, then try again.")

    def _lay_out(self, file: ImportFile) -> None:
        look = self._look
        body = PageBody()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(RING, RING, RING, RING)
        inside.setSpacing(look.px(10))
        inside.addWidget(TextBlock(look, file.path.name, "bodyStrong"))
        inside.addWidget(self.summary)
        inside.addWidget(self.form)
        self._part_row = QHBoxLayout()
        self._part_row.addWidget(self.parts)
        self._part_row.addStretch(1)
        inside.addLayout(self._part_row)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(look.px(20))
        self._sides.addWidget(self.table, 6)
        self._side = scrolling(self.detail)
        self._side.setMinimumHeight(look.px(_LOWEST_TABLE))
        self._sides.addWidget(self._side, 5)
        inside.addLayout(self._sides, 1)
        inside.addStretch()
        foot = FlowLayout(look.px(12))
        foot.addWidget(self.apply_button)
        foot.addWidget(self.again_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(scrolling(body), 1)
        around = QVBoxLayout()
        around.setContentsMargins(RING, 0, RING, RING)
        around.setSpacing(look.px(6))
        around.addWidget(self.hint)
        around.addLayout(foot)
        column.addLayout(around)
