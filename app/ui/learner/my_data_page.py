"""My data: everything that is held about the person, who exported it, and what they asked about it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.domain.held_data import DELETION_NOTE
from app.domain.inquiries import Desk, InquiryKind, OwnInquiry, Subject
from app.domain.people import Actor
from app.domain.refusals import Refusal
from app.ui.learner.exports_table import ExportsTable
from app.ui.learner.held_table import HeldTable
from app.ui.learner.own_ask_card import OwnAskCard
from app.ui.learner.own_check_line import OwnCheckLine
from app.ui.learner.own_corrections_list import OwnCorrectionsList
from app.ui.learner.own_data_services import OwnDataServices
from app.ui.learner.own_questions import OwnQuestions
from app.ui.learner.readings_list import ReadingsList
from app.ui.learner.save_copy_card import SaveCopyCard
from app.ui.learner.send_records_card import SendRecordsCard
from app.ui.shared.announcing import announce
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.laying_out import clear_layout, lay_out_now
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.page_column import PageColumn
from app.ui.shared.page_section import begin_section
from app.ui.shared.sentences import say, say_number
from app.ui.shared.show_more import ShowMore
from app.ui.shared.text_flow import TextBlock

if TYPE_CHECKING:
    from app.services.own_data import OwnCheck, OwnData

_WIDEST = 904
_TWO_COLUMNS = 780


@dataclass(frozen=True, slots=True)
class _Everything:
    data: "OwnData"
    own: list[OwnInquiry]
    subjects: list[Subject]


class MyDataPage(QWidget):
    """Reads everything on `worker`; `answers_seen` tells that what was answered anew is on the screen."""

    answers_seen = Signal()

    def __init__(
        self,
        look: Look,
        services: OwnDataServices,
        actor: Actor,
        worker: BackgroundWorker,
        choose_file: Callable[[QWidget, str, str], str],
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._services, self._actor, self._worker, self._today = look, services, actor, worker, today
        self._tables: list[HeldTable | ExportsTable] = []
        self.ask_button = Button(look, self.tr("Ask for a correction"), "secondary", icon="pencil")
        self.save_button = Button(look, self.tr("Save a copy"), "primary", icon="download")
        self.send_button = Button(look, self.tr("Save for HR"), "secondary", icon="file-output")
        self.ask_card = OwnAskCard(look)
        self.save_card = SaveCopyCard(look, services.copies, actor, choose_file, today)
        self.send_card = SendRecordsCard(look, services.sending, actor, choose_file, today)
        self.sent = Notice(look, "right", "circle-check")
        self.failure = Notice(look)
        self._content = PageColumn(look, self, _WIDEST)
        self._column = QVBoxLayout(self._content)
        self.scroll_area = self._content.area
        self._lay_out()
        self.ask_button.clicked.connect(partial(self._toggle, self.ask_card))
        self.save_button.clicked.connect(partial(self._toggle, self.save_card))
        self.send_button.clicked.connect(partial(self._toggle, self.send_card))
        self.ask_card.closed.connect(partial(self._close, self.ask_card, self.ask_button))
        self.save_card.closed.connect(partial(self._close, self.save_card, self.save_button))
        self.send_card.closed.connect(partial(self._close, self.send_card, self.send_button))
        self.ask_card.asked.connect(self._ask)
        self.reload()

    def focus_control(self) -> None:
        """Put the keyboard on the first thing that can be done."""
        self.ask_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Read everything anew and show it."""
        self._worker.run(self, self._read, self._show, self._fail)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    # ---------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        look, column = self._look, self._column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(look.px(12))
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        words.addWidget(TextBlock(look, self.tr("My data"), "title"))
        sentence = self.tr(
            "Everything Clausewise holds about you, what each part is for, how long it stays, and everyone who took "
            "a copy."
        )
        below = TextBlock(look, sentence, "body", "textMuted")
        below.limit_width(look.px(536))
        words.addWidget(below)
        self._head.addLayout(words, 1)
        buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom if look.scale > 1.6 else QBoxLayout.Direction.LeftToRight)
        buttons.setSpacing(look.px(8))
        for button in (self.ask_button, self.send_button, self.save_button):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        buttons.addStretch(1)
        self._head.addLayout(buttons)
        above = QVBoxLayout()
        above.setSpacing(look.px(14))  # between what is shown of these
        above.addLayout(self._head)
        for part in (self.ask_card, self.save_card, self.send_card, self.sent, self.failure):
            above.addWidget(part)
            part.hide()
        column.addLayout(above)
        self._lists = QVBoxLayout()
        self._lists.setContentsMargins(0, look.px(12), 0, 0)
        self._lists.setSpacing(0)
        column.addLayout(self._lists)

    def _arrange(self) -> None:
        look = self._look
        width = self._content.fit(self.width())
        folded = width / look.scale < _TWO_COLUMNS
        self._head.setDirection(QBoxLayout.Direction.TopToBottom if folded else QBoxLayout.Direction.LeftToRight)
        self._head.setStretch(0, 0 if folded else 1)  # under each other, a stretch would take the height of the lists
        for table in self._tables:
            table.fit(width, folded=folded)

    # ---------------------------------------------------------------- what is shown

    def _read(self, _report: object) -> _Everything:
        services = self._services
        # First: an answer that comes between the two is shown and counted once more, never missed.
        services.inquiries.see_answers(self._actor)
        return _Everything(
            services.reading.load(self._actor),
            services.inquiries.list_own(self._actor),
            services.inquiries.list_subjects(self._actor),
        )

    def _show(self, everything: _Everything) -> None:
        clear_layout(self._lists)
        self._tables = []
        self._show_held(everything.data)
        self._show_exports(everything.data)
        self._show_readings(everything.data)
        self.check_line = OwnCheckLine(self._look)
        self._lists.addWidget(self.check_line)
        self._show_corrections(everything.data)
        self._show_questions(everything.own)
        self.ask_card.offer(everything.data.held.person, everything.subjects)
        self._arrange()
        lay_out_now()
        self.answers_seen.emit()
        self._worker.run(self, self._check, self._show_check, self._fail)

    def _show_held(self, data: "OwnData") -> None:
        look = self._look
        section = begin_section(self._look, self._lists, self.tr("What is held"))
        table = HeldTable(look, data.parts, data.policy)
        self._tables.append(table)
        section.addWidget(table)
        section.addSpacing(look.px(8))
        section.addWidget(TextBlock(look, DELETION_NOTE.in_language(look.language), "meta", "textMuted"))

    def _show_exports(self, data: "OwnData") -> None:
        look, exports = self._look, data.exports
        since = (self._today() - timedelta(days=365)).isoformat()
        recent = sum(export.exported.local[:10] >= since for export in exports)
        note = (
            self.tr("1 export in the last 12 months")
            if recent == 1
            else self.tr("{count} exports in the last 12 months").format(count=say_number(look, recent))
        )
        section = begin_section(self._look, self._lists, self.tr("Who exported it"), note if exports else "")
        if not exports:
            section.addWidget(TextBlock(look, self.tr("Nobody has exported anything about you."), "body", "textMuted"))
            return
        table = ExportsTable(look, data.policy)
        self._tables.append(table)
        section.addWidget(table)
        self._add_rows(section, table.add, exports)

    def _show_readings(self, data: "OwnData") -> None:
        section = begin_section(self._look, self._lists, self.tr("Who looked at it"))
        what = self.tr(
            "Noted, once a day for each who looks: your page at HR, a single record, your records listed alone, a "
            "question of yours. Lists of many people are not noted. Exports stand above."
        )
        section.addWidget(TextBlock(self._look, what, "meta", "textMuted"))
        section.addSpacing(self._look.px(8))
        if not data.readings:
            nobody = self.tr("Nobody of HR and no auditor has opened your page or a record of yours.")
            section.addWidget(TextBlock(self._look, nobody, "body", "textMuted"))
            return
        readings = ReadingsList(self._look)
        section.addWidget(readings)
        self._add_rows(section, readings.add, data.readings)

    def _show_corrections(self, data: "OwnData") -> None:
        if not data.corrections:
            return
        look = self._look
        note = self.tr("Both records stay visible to you")
        section = begin_section(self._look, self._lists, self.tr("Corrections of your records"), note)
        corrections = OwnCorrectionsList(look)
        section.addWidget(corrections)
        self._add_rows(section, corrections.add, data.corrections)

    def _show_questions(self, own: list[OwnInquiry]) -> None:
        look = self._look
        section = begin_section(self._look, self._lists, self.tr("Your questions"))
        if not own:
            sentence = self.tr("You have asked nothing yet. What you ask of HR or of the trainer stands here.")
            section.addWidget(TextBlock(look, sentence, "body", "textMuted"))
            return
        questions = OwnQuestions(look)
        section.addWidget(questions)
        self._add_rows(section, questions.add, own)

    def _add_rows(self, section: QVBoxLayout, add: Callable[[Sequence[Any]], None], rows: Sequence[Any]) -> None:
        more = ShowMore(self._look, add, rows)
        more.grown.connect(self._arrange)
        more.grown.connect(lay_out_now)
        section.addSpacing(self._look.px(6))
        section.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_check(self, check: "OwnCheck") -> None:
        self.check_line.show_check(check)
        lay_out_now()

    def _check(self, _report: object) -> "OwnCheck":
        return self._services.reading.check(self._actor)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self.failure.say(say(error))
        announce(self.failure, say(error))

    # ---------------------------------------------------------------- what is done

    def _toggle(self, card: OwnAskCard | SaveCopyCard | SendRecordsCard) -> None:
        for other in (self.ask_card, self.save_card, self.send_card):
            if other is not card:
                other.hide()
        self.sent.clear()
        card.show()
        card.begin()
        lay_out_now()
        self.scroll_area.ensureWidgetVisible(card)
        # A card that is taller than the window is shown from its top.
        bar, top = self.scroll_area.verticalScrollBar(), card.mapTo(self._content, QPoint(0, 0)).y()
        bar.setValue(min(bar.value(), top))

    def _close(self, card: QWidget, button: Button) -> None:
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        card.hide()

    def _ask(self, kind: InquiryKind, subject: Subject, text: str) -> None:
        try:
            self._services.inquiries.ask(self._actor, kind, Desk.HR, subject.kind, subject.about, text)
        except Refusal as refusal:
            self.ask_card.refuse(say(refusal))
            return
        self.ask_card.clear()
        self._close(self.ask_card, self.ask_button)
        sentence = self.tr("Sent to HR. It stands under “Your questions”, and the answer will stand there too.")
        self.sent.say(sentence)
        announce(self.sent, sentence)
        self.reload()
