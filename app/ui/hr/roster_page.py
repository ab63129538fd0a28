"""HR brings a roster in: choose the file, say what its columns hold, see what it changes, and apply it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.domain.people import Actor
from app.domain.refusals import Refusal
from app.domain.roster import ColumnMapping
from app.domain.roster_problems import Complaint
from app.domain.roster_rows import RosterSource
from app.services.roster_importing import (
    PreviewOver,
    RosterApplied,
    RosterChoices,
    RosterImporting,
    RosterLook,
    RosterPreview,
)
from app.ui.hr.roster_columns_step import RosterColumnsStep
from app.ui.hr.roster_preview_step import RosterPreviewStep
from app.ui.hr.roster_words import RosterWords
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.file_drop import FileDrop
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.labels import icon_label, label
from app.ui.shared.lines import PageBody, scrolling, swap
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.open_dialog import OpenFile, open_file
from app.ui.shared.run_progress import RunProgress
from app.ui.shared.sentences import say
from app.ui.shared.stoppable_run import StoppableRun
from app.ui.shared.text_flow import TextBlock

_RING = 4


@dataclass(frozen=True, slots=True)
class RosterState:
    """How far an import is, to go on with it in another look."""

    shown: RosterLook | None = None
    preview: RosterPreview | None = None
    applied: RosterApplied | None = None


class RosterPage(QWidget):
    """Reads and applies on `worker`; nothing is changed before the last button.

    `applied` tells that people were changed, `people_wanted` asks for the list of them.
    """

    applied = Signal()
    people_wanted = Signal()

    def __init__(
        self,
        look: Look,
        rosters: RosterImporting,
        actor: Actor,
        today: date,
        worker: BackgroundWorker,
        open_file: OpenFile = open_file,
        parent: QWidget | None = None,
        *,
        state: RosterState | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._rosters, self._actor, self._today = look, rosters, actor, today
        self._worker, self._open_file = worker, open_file
        self._state = RosterState()
        self._run: StoppableRun[Any] | None = None
        self._words = RosterWords(look, self)
        self.back_button = Button(look, self.tr("People"), "link", icon="arrow-left", compact=True)
        self.notice = Notice(look)
        self.note = Notice(look, "due", "triangle-alert")
        self.progress = RunProgress(look)
        self.step: QWidget = QWidget()
        self._column = column = QVBoxLayout(self)
        # Four pixels belong to the focus ring, which a scroll area would cut.
        column.setContentsMargins(look.px(40) - _RING, look.px(20), look.px(40) - _RING, look.px(16))
        column.setSpacing(look.px(10))
        head = QVBoxLayout()
        head.setContentsMargins(_RING, 0, _RING, 0)
        head.setSpacing(look.px(10))
        head.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        head.addWidget(label(look, self.tr("Import roster"), "title"))
        for part in (self.notice, self.note, self.progress):
            head.addWidget(part)
        column.addLayout(head)
        column.addWidget(self.step, 1)
        self.back_button.clicked.connect(self.people_wanted)
        self.progress.cancel_pressed.connect(self._stop)
        self._come_back(state or RosterState())

    def state(self) -> RosterState:
        """Return how far the import is."""
        return self._state

    def focus_first(self) -> None:
        """Put the keyboard on what comes next."""
        if isinstance(self.step, RosterPreviewStep):
            self.step.focus_first()
        elif isinstance(self.step, RosterColumnsStep):
            self.step.preview_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_file(self, path: str, sheet: str | None = None) -> None:
        """Look at a file and ask what its columns hold."""
        source = RosterSource(Path(path), sheet)
        words = self.tr("Looking at the file…")
        self._start(lambda _progress: self._rosters.look(self._actor, source), words, 0, self._show_look)

    # ---------------------------------------------------------------- steps

    def _come_back(self, state: RosterState) -> None:
        if state.applied is not None:
            self._show_result(state.applied)
        elif state.preview is not None:
            self._state = RosterState(state.shown)
            self._show_preview(state.preview)
        elif state.shown is not None:
            self._show_look(state.shown)
        else:
            self._begin()

    def _show(self, step: QWidget) -> None:
        self.step = swap(self._column, self.step, step, 1)
        self.focus_first()

    def _begin(self) -> None:
        look = self._look
        self._state = RosterState()
        sentence = self.tr(
            "CSV or Excel, with headings above the columns. The employee number and the name are needed; department, "
            "job, manager, e-mail, and the days of joining and leaving are taken where they are. You see what changes "
            "before anything does."
        )
        drop = FileDrop(look, self.tr("Drop a roster here"), sentence)
        drop.setMaximumWidth(look.px(720))
        drop.choose_pressed.connect(self._choose_file)
        drop.dropped.connect(self.take_file)
        self._next_button = drop.choose_button
        self._show(_scrolling(drop))

    def _choose_file(self) -> None:
        path = self._open_file(self, self.tr("Rosters (*.csv *.txt *.tsv *.xlsx)"))
        if path:
            self.take_file(path)

    def _show_look(self, shown: RosterLook) -> None:
        self._state = RosterState(shown)
        step = RosterColumnsStep(self._look, shown, self._words)
        step.preview_wanted.connect(self._read)
        step.sheet_wanted.connect(lambda sheet: self.take_file(str(shown.source.path), sheet))
        step.again_pressed.connect(self._begin_again)
        self._show(step)

    def _read(self, mapping: ColumnMapping) -> None:
        shown = self._state.shown
        if shown is not None:
            source = shown.source
            self._start(
                lambda progress: self._rosters.read(self._actor, source, mapping, progress),
                self.tr("{count} rows read"),
                0,
                self._show_preview,
            )

    def _show_preview(self, preview: RosterPreview) -> None:
        self._state = RosterState(self._state.shown, preview)
        step = RosterPreviewStep(self._look, preview, self._today, self._words, self._worker)
        step.apply_wanted.connect(self._apply)
        step.columns_pressed.connect(self._change_columns)
        step.again_pressed.connect(self._begin_again)
        self._show(step)
        if _has_unclear_days(preview):
            self.note.say(
                self.tr("Some dates can be two days. Change the columns and say whether the day comes first.")
            )

    def _change_columns(self) -> None:
        shown, preview = self._state.shown, self._state.preview
        self._forget()
        if shown is None or preview is None:
            self._begin()
            return
        chosen = RosterLook(
            shown.source, shown.kind, shown.sheets, shown.headings, shown.sample, preview.mapping, shown.remembered
        )
        self._show_look(chosen)
        if _has_unclear_days(preview) and isinstance(self.step, RosterColumnsStep):
            self.step.ask_for_order()

    def _apply(self, choices: RosterChoices) -> None:
        preview = self._state.preview
        if preview is not None:
            self._start(
                lambda progress: self._rosters.apply(self._actor, preview, choices, progress),
                self.tr("{count} people written"),
                preview.people(choices),
                self._end_import,
            )

    def _end_import(self, applied: RosterApplied) -> None:
        self._show_result(applied)
        self.applied.emit()

    def _show_result(self, applied: RosterApplied) -> None:
        look = self._look
        self._state = RosterState(applied=applied)
        result = QWidget()
        column = QVBoxLayout(result)
        column.setContentsMargins(0, look.px(12), 0, 0)
        column.setSpacing(look.px(12))
        column.addWidget(icon_label(look, "circle-check", "right", 22))
        said = self.tr("Done: {counts}.").format(counts=self._words.counts(applied))
        column.addWidget(TextBlock(look, said, "question"))
        kept = self.tr("What people were before is kept for every past day. Records stay, also of those who have left.")
        column.addWidget(TextBlock(look, kept, "body", "textMuted"))
        people = Button(look, self.tr("See the people"), "primary", icon="users", large=True)
        again = Button(look, self.tr("Another file"), "ghost", large=True)
        people.clicked.connect(self.people_wanted)
        again.clicked.connect(self._begin_again)
        foot = FlowLayout(look.px(12))
        foot.addWidget(people)
        foot.addWidget(again)
        column.addLayout(foot)
        self._next_button = people
        self._show(_scrolling(result))
        self.setAccessibleDescription(said)

    def _begin_again(self) -> None:
        self._forget()
        self._begin()

    def _forget(self) -> None:
        self.notice.clear()
        self.note.clear()

    # ---------------------------------------------------------------- slow work

    def _start(
        self,
        work: Callable[[Callable[[int], None]], Any],
        sentence: str,
        whole: int,
        done: Callable[[Any], None],
    ) -> None:
        if self._run is not None:
            return
        self._forget()
        self._run = run = StoppableRun(work)
        self._done = done
        self.step.setEnabled(False)
        self.destroyed.connect(run.stop)
        self.progress.begin(sentence, whole)
        self._worker.run(self, run.work, self._finished, self._failed, self.progress.show_amount)

    def _stop(self) -> None:
        if self._run is not None:
            self._run.stop()

    def _finished(self, found: Any) -> None:
        self._end()
        if found is None:
            self.note.say(self.tr("Stopped. Nothing was changed."))
            self.focus_first()
        else:
            self._done(found)

    def _failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, PreviewOver):
            self._show_preview(error.preview)
            self.note.say(
                self.tr(
                    "The workspace changed after this preview was made, so nothing was applied. This is the new one."
                )
            )
        elif isinstance(error, Refusal):
            self.notice.say(say(error))
            self.focus_first()
        else:
            raise error

    def _end(self) -> None:
        self._run = None
        self.progress.hide()
        self.step.setEnabled(True)


def _has_unclear_days(preview: RosterPreview) -> bool:
    return any(problem.complaint is Complaint.DAY_AMBIGUOUS for problem in preview.diff.problems)


def _scrolling(part: QWidget) -> QScrollArea:
    """Return a part at the top of a page that scrolls where the window is too low for it."""
    body = PageBody()
    column = QVBoxLayout(body)
    column.setContentsMargins(_RING, _RING, _RING, _RING)
    column.addWidget(part)
    column.addStretch(1)
    return scrolling(body)
