"""The editor's tab of statistics: what the answers say about the live version of an item, and about earlier ones."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.refusals import Refusal
from app.services.item_statistics import ItemStatistics, StatisticsNames
from app.ui.shared.background import BackgroundWorker, Job
from app.ui.shared.buttons import Button
from app.ui.shared.labels import label
from app.ui.shared.laying_out import clear_layout, lay_out_now
from app.ui.shared.lines import hairline
from app.ui.shared.look import Look
from app.ui.shared.run_progress import RunProgress
from app.ui.shared.sentences import say
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.item_statistics_view import ItemStatisticsView
from app.ui.trainer.statistics_reading import StatisticsReading


class ItemStatisticsTab(QWidget):
    """Reads when it is shown first; leaving it stops that. What is asked in the item's own `module` comes first."""

    def __init__(
        self,
        look: Look,
        reading: StatisticsReading,
        item: str,
        module: str,
        worker: BackgroundWorker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._reading, self._item, self._module = look, reading, item, module
        self._worker = worker
        self._job: Job | None = None
        self._known = False
        self.views: list[ItemStatisticsView] = []
        self.earlier_button: Button | None = None
        self.progress = RunProgress(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.progress)
        self._column = QVBoxLayout()
        self._column.setSpacing(look.px(6))
        column.addLayout(self._column)
        self.progress.cancel_pressed.connect(self._cancel)

    def read(self) -> None:
        """Work out what is known, anew where there are other answers."""
        self._stop()
        clear_layout(self._column)
        self.progress.begin(self.tr("Reading first attempts: {count}"), 0)
        self._job = self._worker.run(
            self,
            lambda report: self._reading.read_item(self._item, report),
            lambda found: self._show_read(*found),
            self._fail,
            self.progress.show_amount,
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._known and self._job is None:
            self.read()

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self._stop()
        super().hideEvent(event)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _cancel(self) -> None:
        self._stop()
        self.progress.hide()
        self._say(self.tr("Stopped."))

    def _fail(self, error: Exception) -> None:
        self._job = None
        self.progress.hide()
        if not isinstance(error, Refusal):
            raise error
        self._say(say(error))

    def _say(self, sentence: str) -> None:
        again = Button(self._look, self.tr("Read the answers again"), "link", compact=True)
        again.clicked.connect(self.read)
        self._column.addWidget(TextBlock(self._look, sentence, "body", "textMuted"))
        self._column.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
        again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_read(self, found: Sequence[ItemStatistics], names: StatisticsNames) -> None:
        self._job, self._known = None, True
        self.progress.hide()
        self.views = []
        now = sorted((one for one in found if one.current), key=lambda one: one.module != self._module)
        earlier = [one for one in found if not one.current and one.people != 0]
        if not now:
            words = self.tr("No quiz asks it yet: what people answer stands here once it is published.")
            self._column.addWidget(TextBlock(self._look, words, "body", "textMuted"))
        for one in now:
            self._add(one, names, several=len(now) > 1)
        if earlier:
            text = self.tr("Show earlier versions ({count})").format(count=len(earlier))
            self.earlier_button = Button(self._look, text, "link", icon="history", compact=True)
            self.earlier_button.clicked.connect(lambda: self._show_earlier(earlier, names))
            self._column.addWidget(self.earlier_button, 0, Qt.AlignmentFlag.AlignLeft)
        lay_out_now()

    def _show_earlier(self, earlier: Sequence[ItemStatistics], names: StatisticsNames) -> None:
        if self.earlier_button is not None:
            self.earlier_button.hide()
        for one in earlier:
            self._add(one, names, several=True)
        lay_out_now()

    def _add(self, one: ItemStatistics, names: StatisticsNames, *, several: bool) -> None:
        look = self._look
        if self.views:
            self._column.addWidget(hairline())
        number = names.number(one)
        version = (
            self.tr("Version {number}").format(number=number) if number is not None else self.tr("Earlier version")
        )
        if one.current:
            version = self.tr("Version {number}, live").format(number=number) if number else self.tr("Live version")
        self._column.addWidget(label(look, version, "bodyStrong"))
        title = names.modules.get(one.module)
        if several and title is not None:
            words = self.tr("In the quiz of “{module}”").format(module=title.in_language(look.language))
            self._column.addWidget(TextBlock(look, words, "meta", "textMuted"))
        view = ItemStatisticsView(look, one)
        self.views.append(view)
        self._column.addWidget(view)
