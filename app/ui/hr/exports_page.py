"""HR's page of everything that left as a file, and of the profiles that files can follow."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.export_log import FileCheck, LoggedExport
from app.domain.export_words import ExportNames
from app.domain.people import Actor
from app.domain.policy import Policy
from app.domain.refusals import Refusal
from app.services.export_log import ExportLog
from app.services.profile_keeping import ProfileKeeping
from app.ui.hr.export_detail import ExportDetail
from app.ui.hr.export_log_columns import ExportLogColumns, export_log_source
from app.ui.hr.export_log_view import ExportLogView
from app.ui.hr.hr_only import leave_to_hr
from app.ui.hr.profiles_view import Draft, ProfilesView
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.motion import appear
from app.ui.shared.open_dialog import OpenFile, open_file
from app.ui.shared.save_dialog import ChooseFile, choose_file
from app.ui.shared.segmented_control import SegmentedControl
from app.ui.shared.sentences import say, say_number

_TABLE_AND_PANEL = 820
"""Width of the page in pixels of the design below which the panel takes the place of the table."""

_LOG, _PROFILES = range(2)


@dataclass(frozen=True, slots=True)
class ExportsServices:
    """What the page works with."""

    log: ExportLog
    profiles: ProfileKeeping


@dataclass(frozen=True, slots=True)
class ExportsState:
    """What HR looks at: the log or the profiles, and the profile that is being written."""

    profiles: bool
    draft: Draft | None = None


class ExportsPage(QWidget):
    """`records_wanted` leads to where an export is made, `evidence_wanted` to where an audit gets its pack."""

    records_wanted = Signal()
    evidence_wanted = Signal()

    def __init__(
        self,
        look: Look,
        services: ExportsServices,
        actor: Actor,
        policy: Policy,
        worker: BackgroundWorker,
        slow_worker: BackgroundWorker,
        choose_file: ChooseFile = choose_file,
        open_file: OpenFile = open_file,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._services, self._actor, self._worker = look, services, actor, worker
        self._slow_worker, self._open_file = slow_worker, open_file
        self._names: ExportNames | None = None
        self._waiting: LoggedExport | None = None
        columns = ExportLogColumns(look, policy, self)
        self.count_label = label(look, "", "meta", "muted")
        self.count_label.setMinimumWidth(1)
        self.count_label.setWordWrap(True)
        self.view = SegmentedControl(look, self.tr("What to look at"), (self.tr("Log"), self.tr("Profiles")))
        self.evidence_button = Button(look, self.tr("Evidence pack"), icon="package-check")
        self.log = ExportLogView(look, columns, export_log_source(services.log, actor), worker, slow_worker)
        self.profiles = ProfilesView(look, services.profiles, actor, worker, choose_file, open_file)
        self.detail = ExportDetail(look, columns)
        self.detail.hide()
        leave_to_hr(actor, self.evidence_button)
        self._lay_out()
        QShortcut(QKeySequence.StandardKey.Find, self, self._find)
        self.view.chosen.connect(self._show_view)
        self.evidence_button.clicked.connect(self.evidence_wanted)
        self.log.counted.connect(self._show_count)
        self.log.opened.connect(self._show_entry)
        self.log.records_wanted.connect(self.records_wanted)
        self.detail.closed.connect(self._close_detail)
        self.detail.check_wanted.connect(self._check)
        worker.run(self, lambda _report: services.log.names(actor), self._names_known, self._fail)
        self._arrange()

    def focus_first(self) -> None:
        """Put the keyboard on the search, or on the profiles."""
        if self.view.place() == _PROFILES:
            self.profiles.focus_first()
        else:
            self.log.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_profiles(self) -> None:
        """Look at the profiles."""
        self.view.segments[_PROFILES].click()

    def state(self) -> ExportsState:
        """Return what is looked at, to go on with it in another look."""
        return ExportsState(self.view.place() == _PROFILES, self.profiles.draft())

    def come_back(self, state: ExportsState) -> None:
        """Look at what was looked at in another look."""
        if state.profiles:
            self.show_profiles()
        if state.draft is not None:
            self.profiles.edit(*state.draft)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # ---------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        look = self._look
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._main = QWidget()
        whole.addWidget(self._main, 1)
        self._column = QVBoxLayout(self._main)
        self._column.setSpacing(look.px(12))
        titles = QHBoxLayout()
        titles.setSpacing(look.px(12))
        titles.addWidget(label(look, self.tr("Exports"), "title"), 0, Qt.AlignmentFlag.AlignBaseline)
        titles.addWidget(self.count_label, 1, Qt.AlignmentFlag.AlignBaseline)
        tools = QHBoxLayout()
        tools.setSpacing(look.px(12))
        tools.addWidget(self.view)
        tools.addWidget(self.evidence_button)
        self._titles, self._tools = titles, tools
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setContentsMargins(0, 0, look.px(20), 0)
        self._head.setSpacing(look.px(10))
        self._head.addLayout(titles, 1)
        self._head.addLayout(tools)
        self._column.addLayout(self._head)
        self._views = QStackedWidget()
        self._views.addWidget(self.log)
        self._views.addWidget(self.profiles)
        self._column.addWidget(self._views, 1)
        whole.addWidget(self.detail)

    def _arrange(self) -> None:
        look = self._look
        opened = self.detail.entry is not None and self.view.place() == _LOG
        alone = opened and self.width() / look.scale < _TABLE_AND_PANEL
        # What goes is hidden before what comes is shown: together they would widen the window.
        self._main.setVisible(not alone)
        self.detail.setVisible(opened)
        self.detail.setMinimumWidth(look.number("exportPanel"))
        self.detail.setMaximumWidth(self.width() if alone else look.number("exportPanel"))
        self._column.setContentsMargins(look.px(24), look.px(18), 0 if opened else look.px(24), look.px(18))
        needed = self._titles.sizeHint().width() + self._tools.sizeHint().width() + look.px(80)
        room = self.width() - (look.number("exportPanel") if opened else 0)
        narrow = needed > room
        self._head.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._head.setAlignment(self._tools, Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag(0))

    # ---------------------------------------------------------------- what is shown

    def _show_view(self, place: int) -> None:
        self._views.setCurrentIndex(place)
        self.count_label.setVisible(place == _LOG)
        self._arrange()

    def _show_count(self, rows: int) -> None:
        count = self.tr("1 export") if rows == 1 else self.tr("{count} exports")
        self.count_label.setText(count.format(count=say_number(self._look, rows)))
        self._arrange()

    def _names_known(self, names: ExportNames) -> None:
        self._names = names
        if self._waiting is not None:
            self._show_entry(self._waiting)

    def _show_entry(self, entry: LoggedExport) -> None:
        if self._names is None:
            self._waiting = entry
            return
        self._waiting = None
        if self.detail.entry is not None and self.detail.entry.id == entry.id:
            return
        fresh = self.detail.entry is None
        self.detail.show_entry(entry, self._names)
        self._arrange()
        if fresh:
            appear(self._look, self.detail)

    def _close_detail(self) -> None:
        self.detail.entry = None
        self._arrange()
        self.log.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _find(self) -> None:
        if self.view.place() == _LOG:
            self.log.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.log.search.selectAll()

    # ---------------------------------------------------------------- knowing a file again

    def _check(self) -> None:
        entry = self.detail.entry
        chosen = self._open_file(self, self.tr("All files (*)"))
        if entry is None or not chosen:
            return
        path = Path(chosen)
        self.detail.check_button.setEnabled(False)

        def read(_report: object) -> FileCheck:
            return self._services.log.check_file(self._actor, entry.id, path)

        self._slow_worker.run(self, read, partial(self._checked, entry, path), self._fail_check)

    def _checked(self, entry: LoggedExport, path: Path, check: FileCheck) -> None:
        self.detail.check_button.setEnabled(True)
        if self.detail.entry is not None and self.detail.entry.id == entry.id:
            self.detail.show_check(check, path)

    def _fail_check(self, error: Exception) -> None:
        self.detail.check_button.setEnabled(True)
        if not isinstance(error, Refusal):
            raise error
        self.detail.refuse(say(error))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self.log.notice.say(say(error))
