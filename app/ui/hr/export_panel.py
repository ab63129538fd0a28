"""The panel that takes the rows of the table out as a file, and asks what for."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.domain.people import Actor
from app.domain.records import EXPORT_COLUMNS, ExportFormat, RecordCount, RecordFilter, RecordSort
from app.domain.refusals import Refusal, Sentence
from app.domain.releases import Release
from app.services.record_export import ExportOrder, RecordExport
from app.services.releasing import ReleasedFile
from app.ui.hr.export_progress import ExportProgress
from app.ui.hr.export_run import ExportRun
from app.ui.hr.purpose_field import PurposeField
from app.ui.hr.save_dialog import ChooseFile
from app.ui.hr.segmented_control import SegmentedControl
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.labels import label
from app.ui.shared.lines import PageBody, hairline, scrolling
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.sentences import say, say_number
from app.ui.shared.text_flow import TextBlock

_RING = 4
_FORMATS = (ExportFormat.XLSX, ExportFormat.CSV, ExportFormat.CSV_MACHINE)
_ABOUT_THE_PURPOSE = (Sentence.PURPOSE_MISSING, Sentence.PURPOSE_TOO_LONG, Sentence.TEXT_UNSAFE)


class ExportPanel(QFrame):
    """Exports exactly the filter and order that it was last told (`show_listing`); `closed` asks to hide it."""

    closed = Signal()

    def __init__(
        self, look: Look, exports: RecordExport, actor: Actor, choose_file: ChooseFile, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAccessibleName(self.tr("Export"))
        self._look, self._exports, self._actor, self._choose_file = look, exports, actor, choose_file
        self._worker = BackgroundWorker(self)
        self._run: ExportRun | None = None
        self._wanted, self._sort = RecordFilter(), RecordSort()
        self._count: RecordCount | None = None
        self._kinds = (
            self.tr("Excel workbook (*.xlsx)"),
            self.tr("CSV for people (*.csv)"),
            self.tr("CSV for machines (*.csv)"),
        )
        self._hints = (
            self.tr("A workbook with typed cells: dates are dates, and nothing is a formula."),
            self.tr("For opening in a spreadsheet: UTF-8 with a mark, and cells that look like formulas made safe."),
            self.tr("For programs: the bytes as they are, field names as headings, nothing guarded."),
        )
        self._make_parts()
        self._lay_out()
        QShortcut(
            QKeySequence(Qt.Key.Key_Escape), self, self._close, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        self.close_button.clicked.connect(self._close)
        self.format.chosen.connect(self._show_hint)
        self.purpose.editTextChanged.connect(self._forget_fault)
        self.export_button.clicked.connect(self._export)
        self.progress.cancel_pressed.connect(self._stop)
        self._show_hint(0)
        self._show_count()

    def show_listing(self, wanted: RecordFilter, sort: RecordSort, count: RecordCount | None) -> None:
        """Take over what the table shows; `count` is None while it is counted."""
        if (wanted, sort) != (self._wanted, self._sort):
            self.success.clear()
            self.failure.clear()
        self._wanted, self._sort, self._count = wanted, sort, count
        self._show_count()

    def focus_first(self) -> None:
        """Put the keyboard on the first choice."""
        self.format.setFocus(Qt.FocusReason.TabFocusReason)

    def is_running(self) -> bool:
        """Whether a file is being written."""
        return self._run is not None

    def _make_parts(self) -> None:
        look = self._look
        self.close_button = Button(look, "", "ghost", icon="x", compact=True)
        self.close_button.setAccessibleName(self.tr("Close export"))
        self.close_button.setToolTip(self.tr("Close (Esc)"))
        self.rows = label(look, "", "title")
        self.format = SegmentedControl(
            look, self.tr("File"), (self.tr("Excel"), self.tr("CSV for people"), self.tr("CSV for machines"))
        )
        self._hint = TextBlock(look, "", "meta", "textMuted")
        self.purpose = PurposeField(look, self.tr("What is it for?"))
        self.purpose_fault = Notice(look)
        self.success = Notice(look, "right", "circle-check")
        self.failure = Notice(look)
        self.export_button = Button(look, "", "primary", icon="file-output", large=True)
        self.export_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.progress = ExportProgress(look)

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        # Four pixels belong to the focus ring, which the scroll area would cut.
        column.setContentsMargins(look.px(20) + 1 - _RING, look.px(18), 0, look.px(20))
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(_RING, 0, look.px(10), 0)
        head.addWidget(label(look, self.tr("Export"), "heading"), 1)
        head.addWidget(self.close_button)
        column.addLayout(head)
        column.addWidget(self._body(), 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(_RING, look.px(8), look.px(20), 0)
        foot.setSpacing(look.px(8))
        foot.addWidget(self.success)
        foot.addWidget(self.failure)
        foot.addWidget(self.export_button)
        foot.addWidget(self.progress)
        self.progress.hide()
        column.addLayout(foot)

    def _body(self) -> QScrollArea:
        look = self._look
        body = PageBody()
        column = QVBoxLayout(body)
        column.setContentsMargins(_RING, look.px(10), look.px(20), look.px(12))
        column.setSpacing(0)
        column.addWidget(self.rows)
        column.addWidget(label(look, self.tr("The same as the table, in the same order"), "meta", "muted"))
        self._part(column, self.tr("File"), self.format, self._hint)
        kept = self.tr("Required. It is kept with the export, beside what was taken out and when.")
        self._part(column, self.tr("What is it for?"), self.purpose, TextBlock(look, kept, "meta", "textMuted"))
        column.addWidget(self.purpose_fault)
        column.addSpacing(look.px(18))
        column.addWidget(hairline())
        columns = self.tr("Columns: all {count}").format(count=len(EXPORT_COLUMNS))
        note = self.tr("Numbers stay text (00417). Date, time and offset are three columns.")
        self._part(column, columns, TextBlock(look, note, "meta", "textMuted"))
        column.addStretch(1)
        return scrolling(body)

    def _part(self, column: QVBoxLayout, name: str, *parts: QWidget) -> None:
        column.addSpacing(self._look.px(18))
        column.addWidget(label(self._look, name, "overline"))
        for part in parts:
            column.addSpacing(self._look.px(6))
            column.addWidget(part)

    def _show_hint(self, place: int) -> None:
        self._hint.set_text(self._hints[place])

    def _show_count(self) -> None:
        count = self._count
        if count is None:
            self.rows.setText(self.tr("Counting…"))
            self.export_button.setText(self.tr("Export"))
        elif count.records == 1:
            self.rows.setText(self.tr("1 row"))
            self.export_button.setText(self.tr("Export 1 row"))
        else:
            rows = say_number(self._look, count.records)
            self.rows.setText(self.tr("{count} rows").format(count=rows))
            self.export_button.setText(self.tr("Export {count} rows").format(count=rows))
        self.export_button.setEnabled(count is None or count.records > 0)

    def _export(self) -> None:
        self.success.clear()
        self.failure.clear()
        purpose = self.purpose.currentText()
        if not purpose.strip():
            self._refuse(Refusal(Sentence.PURPOSE_MISSING))
            return
        place = self.format.place()
        form = _FORMATS[place]
        suffix = "xlsx" if form is ExportFormat.XLSX else "csv"
        path = self._choose_file(self, f"records-{date.today().isoformat()}.{suffix}", self._kinds[place])
        if not path:
            return
        order = ExportOrder(self._wanted, self._sort, form, Release(purpose), Path(path), self._look.language)
        self._run = run = ExportRun(self._exports, self._actor, order)
        self.destroyed.connect(run.stop)
        self.progress.begin(self._count.records if self._count else None)
        self._show_running(True)
        self.progress.cancel_button.setFocus(Qt.FocusReason.TabFocusReason)
        self._worker.run(self, run.work, self._done, self._failed, self.progress.show_rows)

    def _stop(self) -> None:
        if self._run is not None:
            self._run.stop()

    def _done(self, file: ReleasedFile | None) -> None:
        self._end()
        if file is None:
            self.failure.say(self.tr("Stopped. No file was written."))
        elif file.rows == 1:
            self.success.say(self.tr("1 record saved to {path}.").format(path=file.path))
        else:
            rows = say_number(self._look, file.rows)
            self.success.say(self.tr("{count} records saved to {path}.").format(count=rows, path=file.path))

    def _failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, Refusal):
            raise error
        self._refuse(error)

    def _end(self) -> None:
        focused = self.progress.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._run = None
        self._show_running(False)
        if focused:
            self.export_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_running(self, running: bool) -> None:
        self.progress.setVisible(running)
        self.export_button.setVisible(not running)

    def _refuse(self, refusal: Refusal) -> None:
        if refusal.sentence in _ABOUT_THE_PURPOSE:
            self.purpose.show_fault(True)
            self.purpose_fault.say(say(refusal))
            self.purpose.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.failure.say(say(refusal))

    def _forget_fault(self) -> None:
        self.purpose.show_fault(False)
        self.purpose_fault.clear()

    def _close(self) -> None:
        self.closed.emit()
