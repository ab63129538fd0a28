"""HR brings a roster in: choose the file, say what its columns hold, see what it changes, and apply it."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.people import Actor
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
from app.ui.shared.look import Look
from app.ui.shared.open_dialog import OpenFile, open_file
from app.ui.shared.step_frame import RING, StepFrame, in_scroll
from app.ui.shared.text_flow import TextBlock


@dataclass(frozen=True, slots=True)
class RosterState:
    """How far an import is, to go on with it in another look."""

    shown: RosterLook | None = None
    preview: RosterPreview | None = None
    applied: RosterApplied | None = None


class RosterPage(StepFrame):
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
        super().__init__(look, worker, parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._rosters, self._actor, self._today, self._open_file = rosters, actor, today, open_file
        self._state = RosterState()
        self._words = RosterWords(look, self)
        self.back_button = Button(look, self.tr("People"), "link", icon="arrow-left", compact=True)
        side = look.px(40) - RING
        self.setContentsMargins(side, look.px(20), side, look.px(16))
        self.head.insertWidget(0, self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.head.insertWidget(1, label(look, self.tr("Import roster"), "title"))
        self.back_button.clicked.connect(self.people_wanted)
        self._come_back(state or RosterState())

    def state(self) -> RosterState:
        """Return how far the import is."""
        return self._state

    def focus_step(self) -> None:
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
        self.start(lambda _progress: self._rosters.look(self._actor, source), words, self._show_look)

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
        self.show_step(step)
        self.focus_step()

    def _begin(self) -> None:
        look = self.look
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
        self._show(in_scroll(drop))

    def _choose_file(self) -> None:
        path = self._open_file(self, self.tr("Rosters (*.csv *.txt *.tsv *.xlsx)"))
        if path:
            self.take_file(path)

    def _show_look(self, shown: RosterLook) -> None:
        self._state = RosterState(shown)
        step = RosterColumnsStep(self.look, shown, self._words)
        step.preview_wanted.connect(self._read)
        step.sheet_wanted.connect(lambda sheet: self.take_file(str(shown.source.path), sheet))
        step.again_pressed.connect(self._begin_again)
        self._show(step)

    def _read(self, mapping: ColumnMapping) -> None:
        shown = self._state.shown
        if shown is not None:
            source = shown.source
            self.start(
                lambda progress: self._rosters.read(self._actor, source, mapping, progress),
                self.tr("{count} rows read"),
                self._show_preview,
            )

    def _show_preview(self, preview: RosterPreview) -> None:
        self._state = RosterState(self._state.shown, preview)
        step = RosterPreviewStep(self.look, preview, self._today, self._words, self.worker)
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
        self.forget()
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
            self.start(
                lambda progress: self._rosters.apply(self._actor, preview, choices, progress),
                self.tr("{count} people written"),
                self._end_import,
                preview.people(choices),
                self.tr("People are being written: {count} so far. If you stop it, nothing of it is kept."),
            )

    def _end_import(self, applied: RosterApplied) -> None:
        self._show_result(applied)
        self.applied.emit()

    def _show_result(self, applied: RosterApplied) -> None:
        look = self.look
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
        self._show(in_scroll(result))
        self.setAccessibleDescription(said)

    def _begin_again(self) -> None:
        self.forget()
        self._begin()

    def fail(self, error: Exception) -> None:
        """Say why something was refused; where the workspace changed meanwhile, show what would change now."""
        if isinstance(error, PreviewOver):
            self._show_preview(error.preview)
            self.note.say(
                self.tr(
                    "The workspace changed after this preview was made, so nothing was applied. This is the new one."
                )
            )
        else:
            super().fail(error)


def _has_unclear_days(preview: RosterPreview) -> bool:
    return any(problem.complaint is Complaint.DAY_AMBIGUOUS for problem in preview.diff.problems)
