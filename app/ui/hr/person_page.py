"""HR's page about one person: who they are and were, what is assigned, and everything that was recorded about them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.domain.people import Actor
from app.domain.person_history import PersonHistory, PersonRecord
from app.domain.policy import Policy, compact_numbers
from app.domain.records import RecordFilter
from app.domain.refusals import Refusal
from app.services.correcting import Correcting
from app.services.person_viewing import PersonViewing
from app.ui.hr.as_of_chip import AsOfChip, AsOfLine
from app.ui.hr.correction_dialog import CorrectionDialog
from app.ui.hr.hr_only import leave_to_hr
from app.ui.hr.person_questions import PersonQuestions
from app.ui.hr.person_tables import AssignedTable, FormsTable, GrantsTable, PersonExportsTable, PersonRecordsTable
from app.ui.hr.person_words import PersonWords
from app.ui.shared.background import BackgroundWorker, Job
from app.ui.shared.buttons import Button
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.laying_out import lay_out_now
from app.ui.shared.lined_table import LinedTable
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.page_column import PageColumn
from app.ui.shared.page_section import begin_section
from app.ui.shared.sentences import say, say_number
from app.ui.shared.show_more import ShowMore
from app.ui.shared.text_flow import TextBlock

_WIDEST = 904
_TWO_COLUMNS = 780


@dataclass(frozen=True, slots=True)
class PersonState:
    """What HR looks at on the page, to go on with it in another look."""

    as_of: date | None


class PersonPage(QWidget):
    """Reads everything on `worker`.

    `records_wanted` asks for the list of this person's records, `evidence_wanted` for an evidence pack about them.
    """

    records_wanted = Signal(RecordFilter)
    evidence_wanted = Signal(str)

    def __init__(
        self,
        look: Look,
        persons: PersonViewing,
        correcting: Correcting,
        actor: Actor,
        policy: Policy,
        number: str,
        worker: BackgroundWorker,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._persons, self._actor, self._policy = look, persons, actor, policy
        self._correcting = correcting
        self.dialog: CorrectionDialog | None = None
        self._number, self._worker = number, worker
        self._tables: list[LinedTable] = []
        self._job: Job | None = None
        self._words = PersonWords(look, self)
        self.title = TextBlock(look, "", "title")
        self.who = TextBlock(look, "", "body", "textMuted")
        self.here = TextBlock(look, "", "body", "textMuted")
        self.as_of = AsOfChip(look, self.tr("As of"), today)
        sentence = self.tr("What was recorded later is left out.")
        self.as_of_line = AsOfLine(look, sentence)
        self.records_button = Button(look, self.tr("Only this person’s records"), icon="table-2")
        self.evidence_button = Button(look, self.tr("Evidence pack"), icon="package-check")
        self.failure = Notice(look)
        leave_to_hr(actor, self.evidence_button)
        self._lay_out()
        self.as_of.changed.connect(self.reload)
        self.as_of_line.back_pressed.connect(self._back_to_today)
        self.records_button.clicked.connect(self._ask_for_records)
        self.evidence_button.clicked.connect(lambda: self.evidence_wanted.emit(self._number))
        self.reload()

    def state(self) -> PersonState:
        """Return what is looked at."""
        return PersonState(self.as_of.day())

    def come_back(self, state: PersonState) -> None:
        """Look at what was looked at in another look."""
        self.as_of.show_quietly(state.as_of)
        self.reload()

    def focus_control(self) -> None:
        """Put the keyboard on the first thing that can be done."""
        self.records_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Read everything as of the day that is chosen."""
        if self._job is not None:
            self._job.cancel()
        day = self.as_of.day()
        language = self._look.language

        def read(_report: object) -> PersonHistory:
            return self._persons.load(self._actor, self._number, language, day)

        self._job = self._worker.run(self, read, self._show, self._fail)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        look = self._look
        self._content = PageColumn(look, self, _WIDEST)
        self.scroll_area = self._content.area
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(look.px(12))
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        for block in (self.title, self.who, self.here):
            words.addWidget(block)
        self._head.addLayout(words, 1)
        tools = FlowLayout(look.px(8))
        for tool in (self.as_of, self.records_button, self.evidence_button):
            tools.addWidget(tool)
        self._head.addLayout(tools)
        self._head.setAlignment(tools, Qt.AlignmentFlag.AlignTop)
        column.addLayout(self._head)
        column.addSpacing(look.px(8))
        column.addWidget(self.as_of_line)
        column.addWidget(self.failure)
        self._lists = QVBoxLayout()
        self._lists.setSpacing(0)
        column.addLayout(self._lists)

    def _arrange(self) -> None:
        look = self._look
        width = self._content.fit(self.width())
        folded = width / look.scale < _TWO_COLUMNS
        self._head.setDirection(QBoxLayout.Direction.TopToBottom if folded else QBoxLayout.Direction.LeftToRight)
        self._head.setStretch(0, 0 if folded else 1)
        for table in self._tables:
            table.fit(width, folded=folded)

    def _show(self, person: PersonHistory) -> None:
        self.failure.clear()
        self.title.set_text(person.form.name)
        self.who.set_text(self._words.who(person.form, person.manager_name))
        self.here.set_text(self._words.here(person.form))
        self.here.setVisible(bool(self.here.text()))
        self.as_of_line.show_day(person.as_of)
        self._drop_lists()
        self._show_assigned(person)
        self._show_records(person)
        self._show_grants(person)
        self._show_exports(person)
        self._show_questions(person)
        self._show_forms(person)
        self._arrange()
        lay_out_now()

    def _show_assigned(self, person: PersonHistory) -> None:
        section = begin_section(self._look, self._lists, self.tr("Assigned"))
        if not person.assigned:
            self._say_nothing(section, self.tr("Nothing is assigned to this person."))
            return
        self._add_table(section, AssignedTable(self._look, person.assigned))

    def _show_records(self, person: PersonHistory) -> None:
        section = begin_section(self._look, self._lists, self.tr("Records"), self._count(len(person.records)))
        if not person.records:
            self._say_nothing(section, self.tr("Nothing was completed yet."))
            return
        table = PersonRecordsTable(self._look, self._tags, may_correct=person.as_of is None)
        table.correct_wanted.connect(self._correct)
        self._add_table(section, table)
        self._add_rows(section, table.add, person.records)

    def _show_grants(self, person: PersonHistory) -> None:
        section = begin_section(self._look, self._lists, self.tr("Confirmed and granted"))
        if not person.confirmed and not person.allowances:
            self._say_nothing(section, self.tr("Nothing was confirmed, and no time or attempts were granted."))
            return
        titles = {one.record.module: one.record.module_title for one in person.records}
        titles |= {one.module: one.title for one in person.assigned}
        self._add_table(
            section,
            GrantsTable(self._look, person.confirmed, person.allowances, lambda module: titles.get(module, module)),
        )

    def _show_exports(self, person: PersonHistory) -> None:
        section = begin_section(self._look, self._lists, self.tr("Exports that held them"))
        if not person.exports:
            self._say_nothing(section, self.tr("Nobody has exported anything about this person."))
            return
        table = PersonExportsTable(self._look)
        self._add_table(section, table)
        self._add_rows(section, table.add, person.exports)

    def _show_questions(self, person: PersonHistory) -> None:
        section = begin_section(self._look, self._lists, self.tr("Questions to HR"))
        if not person.questions:
            self._say_nothing(section, self.tr("They have asked HR nothing."))
            return
        questions = PersonQuestions(self._look)
        section.addWidget(questions)
        self._add_rows(section, questions.add, person.questions)

    def _show_forms(self, person: PersonHistory) -> None:
        section = begin_section(self._look, self._lists, self.tr("Who they are and were"))
        self._add_table(section, FormsTable(self._look, (person.form, *person.earlier)))

    def _add_table(self, section: QVBoxLayout, table: LinedTable) -> None:
        self._tables.append(table)
        section.addWidget(table)

    def _add_rows(self, section: QVBoxLayout, add: Callable[[Sequence[Any]], None], rows: Sequence[Any]) -> None:
        more = ShowMore(self._look, add, rows)
        more.grown.connect(self._arrange)
        more.grown.connect(lay_out_now)
        section.addSpacing(self._look.px(6))
        section.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _say_nothing(self, section: QVBoxLayout, sentence: str) -> None:
        section.addWidget(TextBlock(self._look, sentence, "body", "textMuted"))

    def _count(self, records: int) -> str:
        if not records:
            return ""
        count = say_number(self._look, records)
        return self.tr("1 record") if records == 1 else self.tr("{count} records").format(count=count)

    def _tags(self, one: PersonRecord) -> tuple[str, ...]:
        return compact_numbers(self._policy, tuple(one.record.commitments.split()))

    def _drop_lists(self) -> None:
        self._tables = []
        _clear(self._lists)

    def _back_to_today(self) -> None:
        self.as_of.show_quietly(None)
        self.as_of.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reload()

    def _ask_for_records(self) -> None:
        self.records_wanted.emit(RecordFilter(person=self._number, as_of=self.as_of.day()))

    def _correct(self, record_id: str) -> None:
        try:
            self.dialog = CorrectionDialog(
                self._look, self._correcting, self._actor, self._worker, record_id, parent=self
            )
        except Refusal as refusal:
            self.failure.say(say(refusal))
            return
        self.dialog.corrected.connect(lambda _done: self.reload())
        self.dialog.open()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self.failure.say(say(error))


def _clear(layout: Any) -> None:
    """Drop everything in a layout."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            _clear(inner)
