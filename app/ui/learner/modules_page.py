"""All modules of the course: each opens to its lesson pages and to the attempts so far."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.home import ModuleState
from app.domain.people import Actor
from app.ui.learner.certificate_saving import CertificateSaving
from app.ui.learner.module_head import ModuleHead
from app.ui.learner.module_sheet import ModuleSheet
from app.ui.shared.announcing import announce
from app.ui.shared.focus_order import tab_through
from app.ui.shared.lines import hairline
from app.ui.shared.look import Look
from app.ui.shared.page_column import PageColumn
from app.ui.shared.text_flow import TextBlock

if TYPE_CHECKING:
    from app.services.module_listing import ModuleListing

_WIDEST = 904
_TWO_COLUMNS = 780


class ModulesPage(QWidget):
    """A long list of rows, of which one at most is open; what is under a row is built when it opens.

    `module_wanted` and `quiz_wanted` carry a module, `page_wanted` a module and a lesson page (from 1),
    `result_wanted` an attempt.
    """

    module_wanted = Signal(str)
    quiz_wanted = Signal(str)
    page_wanted = Signal(str, int)
    result_wanted = Signal(UUID)

    def __init__(
        self,
        look: Look,
        listing: "ModuleListing",
        saving: CertificateSaving,
        actor: Actor,
        today: date,
        opened: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self.saving = look, saving
        self._modules = {module.shown.id: module for module in listing.load(actor)}
        self.heads: list[ModuleHead] = []
        self.sheet: ModuleSheet | None = None
        self._opened = ""
        saving.setParent(self)
        self._content = PageColumn(look, self, _WIDEST)
        self.scroll_area = self._content.area
        self._lay_out(today)
        if opened in self._modules:
            self._open(opened)

    def opened(self) -> str:
        """Return the module that is open, nothing if none is."""
        return self._opened

    def focus_control(self) -> None:
        """Put the keyboard on the row that is open, or on the first."""
        for head in self.heads:
            if head.module.id == self._opened:
                head.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.heads[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def _lay_out(self, today: date) -> None:
        look = self._look
        self._column = column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(TextBlock(look, self.tr("Modules"), "title"))
        column.addSpacing(look.px(4))
        column.addWidget(TextBlock(look, self._sentence(), "body", "textMuted"))
        column.addSpacing(look.px(18))
        for module in self._modules.values():
            column.addWidget(hairline())
            head = ModuleHead(look, module.shown, today)
            head.clicked.connect(partial(self._toggle, module.shown.id))
            head.stepped.connect(partial(self._step, len(self.heads)))
            self.heads.append(head)
            column.addWidget(head)
        column.addWidget(hairline())

    def _sentence(self) -> str:
        modules = [module.shown for module in self._modules.values()]
        passed = sum(module.state is ModuleState.PASSED for module in modules)
        minutes = sum(module.minutes for module in modules)
        return self.tr("{count} modules, about {minutes} minutes in all. Passed: {passed}.").format(
            count=len(modules), minutes=minutes, passed=passed
        )

    def _step(self, place: int, step: int) -> None:
        head = self.heads[min(max(place + step, 0), len(self.heads) - 1)]
        head.setFocus(Qt.FocusReason.TabFocusReason)
        self.scroll_area.ensureWidgetVisible(head, 0, self._look.px(24))

    def _toggle(self, module_id: str) -> None:
        if module_id == self._opened:
            self._close()
            return
        self._open(module_id)
        announce(self, self.tr("Open"))

    def _close(self) -> None:
        """Drop what is under the open row; a certificate that is being written goes on."""
        self.saving.setParent(self)
        self.saving.hide()
        if self.sheet is not None:
            self._column.removeWidget(self.sheet)
            self.sheet.hide()
            self.sheet.deleteLater()
            self.sheet = None
        for head in self.heads:
            if head.module.id == self._opened:
                head.set_opened(False)
        self._opened = ""

    def _open(self, module_id: str) -> None:
        self._close()
        head = next(head for head in self.heads if head.module.id == module_id)
        module = self._modules[module_id]
        sheet = ModuleSheet(self._look, module)
        again = module.shown.state in (ModuleState.PASSED, ModuleState.NOT_PASSED)
        sheet.go_on_pressed.connect(partial((self.quiz_wanted if again else self.module_wanted).emit, module_id))
        sheet.page_wanted.connect(partial(self.page_wanted.emit, module_id))
        sheet.result_wanted.connect(self.result_wanted)
        sheet.certificate_wanted.connect(self.saving.save)
        sheet.notes.addWidget(self.saving)
        self.saving.hide()
        self._column.insertWidget(self._column.indexOf(head) + 1, sheet)
        sheet.show()
        head.set_opened(True)
        self.sheet, self._opened = sheet, module_id
        tab_through(head, sheet)
        self._arrange()
        QTimer.singleShot(0, sheet, partial(self._show_whole, head, sheet))

    def _show_whole(self, head: ModuleHead, sheet: ModuleSheet) -> None:
        """Scroll to what has just appeared, without losing its row."""
        self.scroll_area.ensureWidgetVisible(sheet, 0, self._look.px(24))
        self.scroll_area.ensureWidgetVisible(head, 0, self._look.px(8))

    def _arrange(self) -> None:
        look = self._look
        width = self._content.fit(self.width())
        narrow = width / look.scale < _TWO_COLUMNS
        for head in self.heads:
            head.fold(narrow and look.scale > 1.3)
        if self.sheet is not None:
            self.sheet.fold(narrow, width - look.px(40))
