"""What a roster would change: one sentence, what happens to whom it does not name, and the people part by part."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.roster_diff import ChangeKind
from app.services.roster_importing import RosterApplied, RosterChoices, RosterPreview
from app.ui.hr.absent_choice import AbsentChoice
from app.ui.hr.roster_preview_model import PreviewColumns, PreviewLists, PreviewModel, PreviewPart, RowSort
from app.ui.hr.roster_words import RosterWords
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.lines import PageBody, swap
from app.ui.shared.lists.paged_table import PagedTable
from app.ui.shared.look import Look
from app.ui.shared.segmented_control import SegmentedControl
from app.ui.shared.sentences import say_number
from app.ui.shared.text_flow import TextBlock

_FIRST_SHOWN = (
    PreviewPart.PROBLEMS,
    PreviewPart.CHANGED,
    PreviewPart.LEFT,
    PreviewPart.RETURNED,
    PreviewPart.ADDED,
    PreviewPart.UNCHANGED,
)
"""What is looked at first, if there is any: what is wrong, then what would be hardest to notice."""


_LOWEST_TABLE = 200
"""Pixels of the design; in a lower window the whole step scrolls."""


class RosterPreviewView(PageBody):
    """`changed` tells that another choice would do something else."""

    changed = Signal()

    def __init__(
        self,
        look: Look,
        preview: RosterPreview,
        today: date,
        words: RosterWords,
        worker: BackgroundWorker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._preview, self._words, self._worker = look, preview, words, worker
        self.sentence = TextBlock(look, "", "lead")
        self.absent = AbsentChoice(look, today)
        self.absent.show_diff(preview.diff)
        self._lists = PreviewLists(preview, self.choices())
        self._parts = [part for part in PreviewPart if self._lists.count(part).rows]
        self.parts = self._segments()
        self.table = self._table(self._part())
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(look.px(10))
        column.addWidget(self.sentence)
        column.addWidget(self.absent)
        column.addWidget(self.parts)
        column.addWidget(self.table, 1)
        self.absent.changed.connect(self._choose_anew)
        self.sentence.set_text(self.said())

    def choices(self) -> RosterChoices:
        """Return what is chosen; bad rows are left out, for they are told of here."""
        return RosterChoices(self.absent.left_on(), skip_bad=True)

    def counts(self) -> RosterApplied:
        """Return what would happen, in people."""
        diff = self._preview.diff
        found = {kind.value: diff.count(kind) for kind in ChangeKind}
        counts = RosterApplied(**found, skipped=diff.bad_rows())
        return replace(counts, left=counts.left + len(self._preview.leaving(self.choices())))

    def said(self) -> str:
        """Return the sentence that says what would happen."""
        return self._words.counts(self.counts())

    def _segments(self) -> SegmentedControl:
        control = SegmentedControl(
            self._look, self.tr("Part of the preview"), tuple(self._named(part) for part in self._parts) or ("–",)
        )
        first = next((part for part in _FIRST_SHOWN if part in self._parts), None)
        if first is not None:
            control.segments[self._parts.index(first)].setChecked(True)
        control.chosen.connect(self._show_part)
        control.setVisible(bool(self._parts))
        return control

    def _named(self, part: PreviewPart) -> str:
        names = {
            PreviewPart.ADDED: self.tr("Added {count}"),
            PreviewPart.CHANGED: self.tr("Changed {count}"),
            PreviewPart.LEFT: self.tr("Left {count}"),
            PreviewPart.RETURNED: self.tr("Returned {count}"),
            PreviewPart.UNCHANGED: self.tr("Unchanged {count}"),
            PreviewPart.PROBLEMS: self.tr("Problems {count}"),
        }
        return names[part].format(count=say_number(self._look, self._lists.count(part).rows))

    def _part(self) -> PreviewPart:
        return self._parts[self.parts.place()] if self._parts else PreviewPart.UNCHANGED

    def _table(self, part: PreviewPart) -> PagedTable:
        columns = PreviewColumns(self._look, self._words, self)
        source = self._lists.source()
        self.model = PreviewModel(columns, source, self._worker, self._worker, part, RowSort(), self)
        table = PagedTable(self._look, self.model, self.tr("What happens to whom"))
        table.setMinimumHeight(self._look.px(_LOWEST_TABLE))
        self.model.list_anew(part, RowSort())
        return table

    def _show_part(self) -> None:
        self.model.list_anew(self._part(), RowSort())

    def _choose_anew(self) -> None:
        """Count anew who leaves, and show them where the list of them is open."""
        shown = self._part()
        self._lists = PreviewLists(self._preview, self.choices())
        self._parts = [part for part in PreviewPart if self._lists.count(part).rows]
        parts = self._segments()
        if shown in self._parts:
            parts.segments[self._parts.index(shown)].setChecked(True)
        old = self.parts
        self.parts = parts
        swap(self._column, old, parts)
        parts.setVisible(bool(self._parts))
        table = self.table
        self.table = self._table(self._part())
        swap(self._column, table, self.table, 1)
        self.sentence.set_text(self.said())
        self.changed.emit()
