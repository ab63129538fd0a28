"""The cards beside the overview: what is overdue, how things went, and whether the records are what was recorded."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.ledger_report import Verdict
from app.domain.overview import Overview, TrendPoint
from app.domain.people import Actor
from app.services.ledger_watching import LedgerCheck, LedgerWatching
from app.ui.hr.overdue_bars import OverdueBars
from app.ui.hr.overview_words import say_point_row
from app.ui.hr.trend_line import TrendLine
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.figure_table import FigureTable
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.labels import icon_label, label
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number
from app.ui.shared.text_flow import TextBlock


class _Card(QFrame):
    """A card with a heading and something at its right."""

    def __init__(
        self, look: Look, heading: str, beside: tuple[str, str] = ("meta", "muted"), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._look = look
        self.heading = label(look, heading, "heading")
        self.beside = label(look, "", *beside)
        self._inside = QVBoxLayout(self)
        pad = look.px(18)
        self._inside.setContentsMargins(pad, look.px(16), pad, pad)
        self._inside.setSpacing(0)
        self._head = QHBoxLayout()
        self._head.addWidget(self.heading)
        self._head.addStretch(1)
        self._head.addWidget(self.beside)
        self._inside.addLayout(self._head)


class OverdueCard(_Card):
    """Overdue assignments by age, and the way to reminders; `age_wanted` carries an `OverdueAge`."""

    age_wanted = Signal(object)
    reminders_wanted = Signal()
    exempt_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, self.tr("Overdue"), ("bodyStrong", "due"), parent)
        self.bars = OverdueBars(look)
        self.remind_button = Button(look, self.tr("Prepare reminders"), "primary", icon="bell")
        self.remind_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.note = TextBlock(look, "", "caption", "textMuted")
        self.exempt_button = Button(look, "", "link", compact=True)
        self.exempt_button.setProperty("small", "true")
        self._inside.addSpacing(look.px(8))
        self._inside.addWidget(self.bars)
        self._inside.addSpacing(look.px(12))
        self._inside.addWidget(self.remind_button)
        self._inside.addSpacing(look.px(10))
        self._inside.addWidget(self.note)
        self._inside.addWidget(self.exempt_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.bars.pressed.connect(self.age_wanted)
        self.remind_button.clicked.connect(self.reminders_wanted)
        self.exempt_button.clicked.connect(self.exempt_wanted)

    def show_overview(self, overview: Overview) -> None:
        """Show what is overdue; of people who are so few that none are counted, the assignments alone."""
        look, count = self._look, overview.count
        self.bars.show_ages(overview.overdue)
        tasks = sum(age.assignments for age in overview.overdue)
        people = self._people(count.overdue)
        self.beside.setText("" if overview.small or not count.overdue else people)
        if not tasks:
            self.note.set_text(self.tr("Nothing is overdue."))
        elif overview.small or tasks == count.overdue:
            self.note.set_text("")
        else:
            words = self.tr("{count} assignments of {people}.")
            self.note.set_text(words.format(count=say_number(look, tasks), people=people))
        self.note.setVisible(bool(self.note.text()))
        self.exempt_button.setText(
            self.tr("1 is exempt and not counted.")
            if count.exempt == 1
            else self.tr("{count} are exempt and not counted.").format(count=say_number(look, count.exempt))
        )
        self.exempt_button.setVisible(bool(count.exempt))
        self.remind_button.setVisible(bool(tasks))

    def _people(self, count: int) -> str:
        if count == 1:
            return self.tr("1 person")
        return self.tr("{count} people").format(count=say_number(self._look, count))


class TrendCard(_Card):
    """The share of people up to date over twelve weeks, as a line or as a table."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, self.tr("Up to date"), parent=parent)
        self.beside.setText(self.tr("12 weeks, per cent"))
        self.line = TrendLine(look)
        self.table = FigureTable(look, self.line.accessibleName())
        self.note = TextBlock(look, "", "meta", "textMuted")
        self._inside.addSpacing(look.px(10))
        for part in (self.line, self.table, self.note):
            self._inside.addWidget(part)
        self._as_table = False
        self.wait()

    def wait(self) -> None:
        """Say that the past days are being read."""
        self._say(self.tr("Reading the past weeks…"))

    def show_points(self, points: tuple[TrendPoint, ...]) -> None:
        """Show the weeks; none of people who are too few."""
        known = tuple(point for point in points if point.people)
        if not points:
            self._say(self.tr("Fewer than 5 people, not shown."))
        elif not known:
            self._say(self.tr("There was nobody yet."))
        else:
            self.line.show_points(known)
            rows = [say_point_row(self._look, point) for point in known]
            self.table.show_rows([self.tr("Day"), self.tr("Per cent"), self.tr("People")], rows)
            self._say("")

    def show_as_table(self, as_table: bool) -> None:
        """Show the weeks as a table, or as a line."""
        self._as_table = as_table
        self._say(self.note.text())

    def _say(self, words: str) -> None:
        self.note.set_text(words)
        self.note.setVisible(bool(words))
        self.line.setVisible(not words and not self._as_table)
        self.table.setVisible(not words and self._as_table)


class IntegrityCard(_Card):
    """What the last check of the ledger said, and the way to another one; `failed` carries what kept it from ending.

    `details_wanted` asks for the page that says what is proven and what not.
    """

    failed = Signal(Exception)
    details_wanted = Signal()

    def __init__(
        self,
        look: Look,
        watching: LedgerWatching,
        actor: Actor,
        worker: BackgroundWorker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, self.tr("Integrity"), ("bodyStrong", ""), parent)
        self._watching, self._actor, self._worker = watching, actor, worker
        self._icon: QWidget | None = None
        self.words = TextBlock(look, "", "meta", "textMuted")
        self.check_button = Button(look, self.tr("Check now"), "link", compact=True)
        self._inside.addSpacing(look.px(6))
        self._inside.addWidget(self.words)
        self._inside.addSpacing(look.px(2))
        self.details_button = Button(look, self.tr("What is proven"), "link", compact=True)
        links = FlowLayout(look.px(18))
        links.addWidget(self.check_button)
        links.addWidget(self.details_button)
        self._inside.addLayout(links)
        self.details_button.clicked.connect(self.details_wanted)
        self.check_button.clicked.connect(self.check)
        self.show_check(watching.last(actor))

    def check(self) -> None:
        """Check the ledger in the background, and say how far that is."""
        self.show_progress(0)

        def work(report: Callable[[int], None]) -> LedgerCheck:
            return self._watching.check(self._actor, report)

        self._worker.run(self, work, self.show_check, self._fail, self.show_progress)

    def show_check(self, check: LedgerCheck | None) -> None:
        """Say what a check found, or that there was none yet."""
        self.check_button.setEnabled(True)
        if check is None:
            self._mark("", "", "")
            self.words.set_text(self.tr("Not checked since the program was started."))
            return
        report, time = check.report, f"{check.at:%H:%M}"
        if report.verdict is Verdict.SOUND:
            self._mark("shield-check", self.tr("Verified"), "right")
            words = self.tr("{count} entries checked at {time}: each says what it said when it was recorded.")
        elif report.verdict is Verdict.BROKEN:
            self._mark("triangle-alert", self.tr("Broken"), "wrong")
            words = self.tr("{count} entries checked at {time}; {breaks} things do not fit.")
        else:
            self._mark("triangle-alert", self.tr("Cannot tell"), "due")
            words = self.tr("{count} entries checked at {time}; something can be missing.")
        look = self._look
        self.words.set_text(
            words.format(count=say_number(look, report.leaves), time=time, breaks=say_number(look, report.break_count))
        )

    def show_progress(self, entries: int) -> None:
        """Say how far a check is that runs."""
        self.check_button.setEnabled(False)
        self._mark("", "", "")
        self.words.set_text(self.tr("Checking: {count} entries so far.").format(count=say_number(self._look, entries)))

    def _fail(self, error: Exception) -> None:
        self.show_check(self._watching.last(self._actor))
        self.failed.emit(error)

    def _mark(self, icon: str, word: str, tone: str) -> None:
        self.beside.setText(word)
        self.beside.setProperty("tone", tone)
        self.beside.style().unpolish(self.beside)
        self.beside.style().polish(self.beside)
        if self._icon is not None:
            self._head.removeWidget(self._icon)
            self._icon.deleteLater()
            self._icon = None
        if icon:
            self._icon = icon_label(self._look, icon, tone, 16)
            self._head.insertWidget(self._head.count() - 1, self._icon)
            self._head.setSpacing(self._look.px(6))
