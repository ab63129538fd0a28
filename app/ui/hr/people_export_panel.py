"""The panel that takes the people of the list out as a file, and asks for what and for whom."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.people import Actor
from app.domain.people_lists import PeopleCount, PeopleFilter, PeopleSort
from app.domain.policy import Policy
from app.domain.refusals import Refusal
from app.domain.roster import ROSTER_COLUMNS
from app.services.releasing import ReleasedFile
from app.services.roster_export import RosterExport, RosterFormat, RosterOrder
from app.ui.hr.file_panel import FilePanel
from app.ui.hr.release_form import ReleaseForm
from app.ui.shared.labels import label
from app.ui.shared.lines import hairline
from app.ui.shared.look import Look
from app.ui.shared.save_dialog import ChooseFile
from app.ui.shared.segmented_control import SegmentedControl
from app.ui.shared.sentences import say, say_number
from app.ui.shared.text_flow import TextBlock

_FORMATS = (RosterFormat.XLSX, RosterFormat.CSV)


class PeopleExportPanel(FilePanel):
    """Exports exactly the filter and order that it was last told (`show_listing`); `closed` asks to hide it."""

    def __init__(
        self,
        look: Look,
        exports: RosterExport,
        actor: Actor,
        policy: Policy,
        choose_file: ChooseFile,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, self.tr("Export"), parent)
        self._exports, self._actor, self._choose_file = exports, actor, choose_file
        self._wanted, self._sort = PeopleFilter(), PeopleSort()
        self._count: PeopleCount | None = None
        self._kinds = (self.tr("Excel workbook (*.xlsx)"), self.tr("CSV for people (*.csv)"))
        self._make_parts(policy)
        self._ask()
        self.action_button.clicked.connect(self._export)
        self._show_count()

    def show_listing(self, wanted: PeopleFilter, sort: PeopleSort, count: PeopleCount | None) -> None:
        """Take over what the table shows; `count` is None while it is counted."""
        if (wanted, sort) != (self._wanted, self._sort):
            self.clear_notices()
        self._wanted, self._sort, self._count = wanted, sort, count
        self._note.setVisible(wanted.as_of is None)  # a past day would take back what came after it
        self._show_count()

    def focus_first(self) -> None:
        """Put the keyboard on the first choice."""
        self.format.setFocus(Qt.FocusReason.TabFocusReason)

    def _make_parts(self, policy: Policy) -> None:
        look = self._look
        self.rows = label(look, "", "title")
        self.format = SegmentedControl(look, self.tr("File"), (self.tr("Excel"), self.tr("CSV for people")))
        self.form = ReleaseForm(look, policy)

    def _ask(self) -> None:
        look, column = self._look, self.column
        column.addWidget(self.rows)
        column.addWidget(label(look, self.tr("The same as the table, in the same order"), "meta", "muted"))
        column.addSpacing(look.px(18))
        column.addWidget(label(look, self.tr("File"), "overline"))
        column.addSpacing(look.px(6))
        column.addWidget(self.format)
        column.addSpacing(look.px(18))
        column.addWidget(self.form)
        column.addSpacing(look.px(18))
        column.addWidget(hairline())
        column.addSpacing(look.px(18))
        columns = self.tr("Columns: all {count}").format(count=len(ROSTER_COLUMNS))
        column.addWidget(label(look, columns, "overline"))
        column.addSpacing(look.px(6))
        note = self.tr("Numbers stay text (00417). Imported again, the file changes nothing.")
        self._note = TextBlock(look, note, "meta", "textMuted")
        column.addWidget(self._note)

    def _show_count(self) -> None:
        count = self._count
        if count is None:
            self.rows.setText(self.tr("Counting…"))
            self.action_button.setText(self.tr("Export"))
        elif count.rows == 1:
            self.rows.setText(self.tr("1 person"))
            self.action_button.setText(self.tr("Export 1 person"))
        else:
            people = say_number(self._look, count.rows)
            self.rows.setText(self.tr("{count} people").format(count=people))
            self.action_button.setText(self.tr("Export {count} people").format(count=people))
        self.action_button.setEnabled(count is None or count.rows > 0)

    def _export(self) -> None:
        self.clear_notices()
        try:
            release = self.form.release()
        except Refusal as refusal:
            self._refuse(refusal)
            return
        place = self.format.place()
        form = _FORMATS[place]
        path = self._choose_file(self, f"people.{form.value}", self._kinds[place])
        if not path:
            return
        order = RosterOrder(self._wanted, self._sort, form, release, Path(path), self._look.language)
        whole = self._count.rows if self._count else None
        self._run.begin(partial(self._exports.export, self._actor, order), whole, self._done, self._failed)

    def _done(self, file: ReleasedFile | None) -> None:
        if file is None:
            self.failure.say(self.tr("Stopped. No file was written."))
            return
        people = say_number(self._look, file.rows)
        self.success.say(self.tr("People saved to {path}: {count}.").format(count=people, path=file.path))

    def _refuse(self, refusal: Refusal) -> None:
        if not self.form.refuse(refusal):
            self.failure.say(say(refusal))
