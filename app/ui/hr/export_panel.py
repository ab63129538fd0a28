"""The panel that takes the rows of the table out as a file, and asks what for, for whom, and what allows it."""

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.export_profiles import KeptProfile
from app.domain.hr_sentences import HrSentence
from app.domain.people import Actor
from app.domain.policy import Policy
from app.domain.records import ExportFormat, RecordCount, RecordFilter, RecordSort
from app.domain.refusals import Refusal
from app.domain.releases import Release
from app.services.profile_keeping import ProfileKeeping
from app.services.record_export import ExportOrder, RecordExport
from app.services.releasing import ReleasedFile
from app.ui.hr.export_columns_field import ExportColumnsField
from app.ui.hr.export_kind_field import ExportKindField, KindChoice
from app.ui.hr.file_panel import FilePanel
from app.ui.hr.records_state import PanelState
from app.ui.hr.release_form import ReleaseForm
from app.ui.shared.announcing import announce
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.labels import icon_label, label
from app.ui.shared.lines import hairline
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.save_dialog import ChooseFile
from app.ui.shared.sentences import say, say_number
from app.ui.shared.text_flow import TextBlock


class ExportPanel(FilePanel):
    """Exports exactly the filter and order that it was last told (`show_listing`); `closed` asks to hide it.

    `profiles_wanted` asks for the page where profiles are made.
    """

    profiles_wanted = Signal()

    def __init__(
        self,
        look: Look,
        exports: RecordExport,
        profiles: ProfileKeeping,
        actor: Actor,
        policy: Policy,
        choose_file: ChooseFile,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, self.tr("Export"), parent)
        self._exports, self._profiles, self._actor = exports, profiles, actor
        self._choose_file = choose_file
        self._worker = BackgroundWorker(self)
        self._wanted, self._sort = RecordFilter(), RecordSort()
        self._count: RecordCount | None = None
        self._awaited: KindChoice | None = None
        self._make_parts(policy)
        self._ask()
        self._connect()
        self._show_kind()
        self._show_count()

    def show_listing(self, wanted: RecordFilter, sort: RecordSort, count: RecordCount | None) -> None:
        """Take over what the table shows; `count` is None while it is counted."""
        if (wanted, sort) != (self._wanted, self._sort):
            self.clear_notices()
        self._wanted, self._sort, self._count = wanted, sort, count
        self._show_count()

    def focus_first(self) -> None:
        """Read the profiles anew and put the keyboard on the first choice."""
        self._worker.run(self, lambda _report: self._profiles.list_all(self._actor), self._offer, self._failed)
        self.kind.focus_first()

    def state(self) -> PanelState:
        """Return what was said so far, to go on with it in another look."""
        said = replace(self.release.said(), confirmed=False)
        return PanelState(self.kind.choice(), said, self.columns.fields())

    def come_back(self, state: PanelState) -> None:
        """Say again what was said in another look."""
        self._awaited = state.kind
        self.kind.choose(state.kind)
        self.release.show_release(state.release)
        self.columns.choose(state.fields)

    def _make_parts(self, policy: Policy) -> None:
        look = self._look
        self.rows = label(look, "", "title")
        self.kind = ExportKindField(look, self.tr("File"))
        self.release = ReleaseForm(look, policy)
        self.columns = ExportColumnsField(look)
        self.columns_fault = Notice(look)
        self.note = TextBlock(look, "", "meta", "textMuted")

    def _connect(self) -> None:
        self.kind.changed.connect(self._show_kind)
        self.kind.profiles_wanted.connect(self.profiles_wanted)
        self.columns.changed.connect(self.columns_fault.clear)
        self.action_button.clicked.connect(self._export)

    def _ask(self) -> None:
        look, column = self._look, self.column
        rows = QHBoxLayout()
        rows.setSpacing(look.px(9))
        rows.addWidget(self.rows, 0, Qt.AlignmentFlag.AlignBaseline)
        same = label(look, self.tr("the same as the table"), "meta", "muted")
        same.setWordWrap(True)
        same.setMinimumWidth(1)
        rows.addWidget(same, 1, Qt.AlignmentFlag.AlignBaseline)
        column.addLayout(rows)
        column.addSpacing(look.px(16))
        column.addWidget(label(look, self.tr("File"), "overline"))
        column.addSpacing(look.px(6))
        column.addWidget(self.kind)
        column.addSpacing(look.px(16))
        column.addWidget(self.release)
        column.addSpacing(look.px(14))
        column.addWidget(hairline())
        column.addSpacing(look.px(12))
        column.addWidget(self.columns)
        column.addWidget(self.columns_fault)
        ledger = QHBoxLayout()
        ledger.setSpacing(look.px(8))
        ledger.addWidget(icon_label(look, "book-lock", "textMuted", 16), 0, Qt.AlignmentFlag.AlignTop)
        ledger.addWidget(self.note, 1)
        self.put_above_button(ledger)

    # ---------------------------------------------------------------- what is shown

    def _offer(self, profiles: list[KeptProfile]) -> None:
        self.kind.offer(profiles)
        awaited, self._awaited = self._awaited, None
        if awaited is not None:
            self.kind.choose(awaited)

    def _show_kind(self) -> None:
        choice = self.kind.choice()
        note = ""
        if choice.format is ExportFormat.PDF:
            note = self.tr("The report has the columns of the table.")
        elif choice.profile is not None:
            note = self.tr("The profile says which: {count}.").format(count=len(choice.profile.columns))
        self.columns.show_note(note)
        self.columns_fault.clear()

    def _show_count(self) -> None:
        count = self._count
        if count is None:
            self.rows.setText(self.tr("Counting…"))
            self.action_button.setText(self.tr("Export"))
        elif count.records == 1:
            self.rows.setText(self.tr("1 row"))
            self.action_button.setText(self.tr("Export 1 row"))
        else:
            rows = say_number(self._look, count.records)
            self.rows.setText(self.tr("{count} rows").format(count=rows))
            self.action_button.setText(self.tr("Export {count} rows").format(count=rows))
        self.action_button.setEnabled(count is None or count.records > 0)
        self.note.set_text(self._ledger_words(count))

    def _ledger_words(self, count: RecordCount | None) -> str:
        if count is None or not count.people:
            return self.tr("Written to the ledger before the file appears. Who is in it can see it under My data.")
        if count.people == 1:
            return self.tr("Written to the ledger before the file appears. The person in it can see it under My data.")
        people = say_number(self._look, count.people)
        return self.tr(
            "Written to the ledger before the file appears. The {count} people in it can see it under My data."
        ).format(count=people)

    # ---------------------------------------------------------------- the run

    def _export(self) -> None:
        self.clear_notices()
        try:
            release, fields = self._checked()
        except Refusal as refusal:
            self._refuse(refusal)
            return
        choice = self.kind.choice()
        suggested = f"records-{date.today().isoformat()}.{choice.suffix}"
        path = self._choose_file(self, suggested, self.kind.kinds())
        if not path:
            return
        language = self._look.language
        order = ExportOrder(
            self._wanted, self._sort, choice.format, release, Path(path), language, fields, choice.profile
        )
        whole = self._count.records if self._count else None
        self._run.begin(partial(self._exports.export, self._actor, order), whole, self._done, self._failed)

    def _checked(self) -> tuple[Release, tuple[str, ...]]:
        """Return what was said about the file; refuse what is missing before a name for it is asked for."""
        release = self.release.release()
        fields = self.columns.fields() if self.kind.choice().has_columns else ()
        if self.kind.choice().has_columns and not fields:
            raise Refusal(HrSentence.COLUMNS_MISSING)
        return release, fields

    def _done(self, file: ReleasedFile | None) -> None:
        if file is None:
            self.failure.say(self.tr("Stopped. No file was written."))
        elif file.rows == 1:
            self.success.say(self.tr("1 record saved to {path}.").format(path=file.path))
        else:
            rows = say_number(self._look, file.rows)
            self.success.say(self.tr("{count} records saved to {path}.").format(count=rows, path=file.path))

    # ---------------------------------------------------------------- what is refused

    def _refuse(self, refusal: Refusal) -> None:
        words = say(refusal)
        announce(self, words)
        if self.release.refuse(refusal):
            # What stands below the field has its place only once it was laid out.
            QTimer.singleShot(0, self, self._show_fault)
            return
        if refusal.sentence is HrSentence.COLUMNS_MISSING:
            self.columns_fault.say(words)
            self.columns.link.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.failure.say(words)

    def _show_fault(self) -> None:
        fault = self.release.fault()
        if fault is not None:
            self.area.ensureWidgetVisible(fault, 0, self._look.px(8))
