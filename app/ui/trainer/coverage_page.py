"""The trainer sees which commitments are taught and tested well enough, and writes what is missing with one press."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.items import ItemKind
from app.domain.people import Actor
from app.domain.refusals import Refusal
from app.domain.studio_coverage import CommitmentCover, Hole
from app.domain.studio_lists import ItemFilter, ModuleLine
from app.services.coverage_reading import CoverageReading, StudioCoverage
from app.services.item_editing import ItemEditing
from app.services.studio_library import StudioLibrary
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.commitment_popover import CommitmentOpener
from app.ui.shared.labels import label
from app.ui.shared.lines import PageBody, scrolling
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.sentences import say
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.coverage_promises import CoveragePromises
from app.ui.trainer.coverage_table import CoverageTable
from app.ui.trainer.coverage_words import CoverageWords
from app.ui.trainer.library_frame import OpeningLine
from app.ui.trainer.new_item_popup import NewItemPopup

_PATIENCE = 200


@dataclass(frozen=True, slots=True)
class CoverageServices:
    """What the page works with."""

    coverage: CoverageReading
    library: StudioLibrary
    editing: ItemEditing


class CoveragePage(QWidget):
    """`item_wanted` carries an item to write, `items_wanted` an `ItemFilter`, `module_wanted` a module (empty: any).

    Reads on `worker` and counts answers on `slow_worker`; give workers that outlive the page.
    """

    item_wanted = Signal(str)
    items_wanted = Signal(object)
    module_wanted = Signal(str)
    policy_wanted = Signal(str)

    def __init__(
        self,
        look: Look,
        services: CoverageServices,
        actor: Actor,
        worker: BackgroundWorker,
        slow_worker: BackgroundWorker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._services, self._actor, self._slow_worker = look, services, actor, slow_worker
        self._words = CoverageWords(look, self)
        self._opener = CommitmentOpener(look, self)
        self._opener.policy_wanted.connect(self.policy_wanted)
        self._rows: dict[str, CommitmentCover] = {}
        self._modules: list[ModuleLine] = []
        self._scroll_to, self._commitment = 0, ""
        self.table: CoverageTable | None = None
        self.promises: CoveragePromises | None = None
        self.popup: NewItemPopup | None = None
        self.sentence = TextBlock(look, "", "lead")
        self.hint = TextBlock(
            look,
            self.tr(
                "What would be taught if all drafts were published, and what is live where that is not the same. Press "
                "red words to fill the hole."
            ),
            "meta",
            "textMuted",
        )
        self.notice = Notice(look)
        self.opening = OpeningLine(look)
        self._lay_out()
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self.opening.show)
        self._patience.start()
        worker.run(self, self._read, self._show, self._fail)

    def focus_first(self) -> None:
        """Put the keyboard on the first hole, if there is one by now."""
        wanted = self.table.control_of(self._commitment) if self.table is not None else None
        if wanted is not None:
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.table is not None and self.table.holes:
            next(iter(self.table.holes.values())).setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def scrolled_to(self) -> int:
        """Return how far the page is scrolled, in pixels."""
        return self.area.verticalScrollBar().value()

    def come_back(self, scrolled_to: int) -> None:
        """Scroll as far as the page was scrolled before, once there is something on it."""
        self._scroll_to = scrolled_to

    def look_at(self, commitment: str) -> None:
        """Begin at a commitment, with the keyboard on what fills its hole."""
        self._commitment = commitment

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        look = self._look
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        body = PageBody()
        self.area = scrolling(body)
        whole.addWidget(self.area)
        self._column = column = QVBoxLayout(body)
        column.setContentsMargins(look.px(40), look.px(28), look.px(40), look.px(28))
        column.setSpacing(look.px(10))
        column.addWidget(label(look, self.tr("Coverage"), "bodyStrong"))
        for part in (self.sentence, self.hint, self.notice, self.opening):
            column.addWidget(part)
        column.addStretch(1)

    def _read(self, _report: object) -> tuple[StudioCoverage, list[ModuleLine]]:
        read = self._services.coverage.read(self._actor)
        return read, self._services.library.list_modules(self._actor)

    def _show(self, found: tuple[StudioCoverage, list[ModuleLine]]) -> None:
        read, self._modules = found
        self._patience.stop()
        self.opening.hide()
        self._rows = {one.commitment: one for one in read.rows}
        self.sentence.set_text(self._words.sentence(read))
        self.popup = NewItemPopup(self._look, read.policy, self)
        self.popup.offer_modules(self._modules)
        self.popup.chosen.connect(self._add_chosen)
        place = self._column.count() - 1
        if read.promises:
            self.promises = CoveragePromises(self._look, read, self._opener)
            self.promises.module_wanted.connect(self.module_wanted)
            self._column.insertWidget(place, self.promises)
            place += 1
        self.table = CoverageTable(self._look, read, self._opener, self._words)
        self.table.hole_pressed.connect(self._fill)
        self._column.insertWidget(place, self.table)
        self._fit()
        QTimer.singleShot(0, self, self._scroll)
        if self.hasFocus():
            self.focus_first()
        self._slow_worker.run(self, self._count, self._show_answers, self._fail)

    def _scroll(self) -> None:
        row = self.table.row_of(self._commitment) if self.table is not None else None
        if row is None:
            self.area.verticalScrollBar().setValue(self._scroll_to)
        else:
            self.area.ensureWidgetVisible(row, 0, self._look.px(80))

    def _count(self, _report: object) -> Mapping[str, int]:
        return self._services.coverage.count_answers(self._actor)

    def _show_answers(self, answers: Mapping[str, int]) -> None:
        if self.table is not None:
            self.table.show_answers(answers)

    def _fit(self) -> None:
        look = self._look
        width = self.width() - 2 * look.px(40) - look.px(12)
        if self.table is not None:
            self.table.fit(width)

    def _fill(self, commitment: str, hole: str, pressed: QWidget) -> None:
        """Lead to where a hole is filled: a new item, the module without a page, the items without a language."""
        row = self._rows[commitment]
        if hole == Hole.NO_PAGE:
            self.module_wanted.emit(self._module_for(row))
        elif hole == Hole.NOT_IN_ENGLISH:
            self.items_wanted.emit(ItemFilter(commitment=commitment, lacking="en"))
        elif hole == Hole.NOT_IN_JAPANESE:
            self.items_wanted.emit(ItemFilter(commitment=commitment, lacking="ja"))
        else:
            self._write(row, pressed)

    def _write(self, row: CommitmentCover, pressed: QWidget) -> None:
        """Add the missing item, a situation, in the module that teaches it; else ask for a module."""
        module = self._module_for(row)
        if module:
            self._add(ItemKind.SINGLE_CHOICE, module, row.commitment, "", situation=True)
        elif self.popup is not None:
            self.popup.fill_in("", row.commitment)
            self.popup.open_at(pressed.mapToGlobal(pressed.rect().bottomLeft()))

    def _module_for(self, row: CommitmentCover) -> str:
        """Return the module that teaches a commitment, or promises it; empty if there is none."""
        if row.modules:
            return row.modules[0]
        promised = (one.id for one in self._modules if row.commitment in one.commitments and one.takes_items)
        return next(promised, "")

    def _add_chosen(self, kind: ItemKind, module: str, commitment: str, title: str) -> None:
        if self.popup is not None:
            self.popup.hide()
        self._add(kind, module, commitment, title)

    def _add(self, kind: ItemKind, module: str, commitment: str, title: str, *, situation: bool = False) -> None:
        about = (commitment,) if commitment else ()
        try:
            added = self._services.editing.add(self._actor, module, kind, about, title, situation=situation)
        except Refusal as refusal:
            self.notice.say(say(refusal))
            return
        self.item_wanted.emit(added.draft.item.id)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self._patience.stop()
        self.opening.hide()
        self.notice.say(say(error))
