"""The lesson of a module: its pages in their order beside the one that is being written."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.module_shaping import add_page, move_page, page_of, remove_page
from app.domain.publishing import page_blockers
from app.domain.studio import ModuleDraft
from app.ui.shared.buttons import Button
from app.ui.shared.labels import icon_label
from app.ui.shared.lines import swap
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.module_history import ModuleHistory
from app.ui.trainer.order_list import OrderLine, OrderList
from app.ui.trainer.page_editor import PageEditor, PageParts
from app.ui.trainer.page_lack_words import PageLackWords
from app.ui.trainer.removed_line import RemovedLine
from app.ui.trainer.spots import Spot, give_place

_LIST, _BESIDE_FROM = 250, 820


class ModuleLesson(QWidget):
    """`in_step_pressed` carries a page whose languages say the same again; `turned` tells that another one is shown."""

    in_step_pressed = Signal(str)
    turned = Signal()

    def __init__(self, look: Look, history: ModuleHistory, parts: PageParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._history, self._parts = look, history, parts
        self._numbers = {one.id: one.number for one in parts.policy.commitments()}
        self._kept = history.draft
        self._lacks = PageLackWords(self)
        self.pages = OrderList(look, self.tr("Lesson pages"))
        give_place(self.pages, "pages")
        self.pages.show_whole()
        self.add_button = Button(look, self.tr("Add a page"), "secondary", icon="plus", compact=True)
        self.up_button = Button(look, "", "ghost", icon="arrow-up", compact=True)
        self.down_button = Button(look, "", "ghost", icon="arrow-down", compact=True)
        self.remove_button = Button(look, "", "ghost", icon="trash-2", compact=True)
        for button, name in (
            (self.up_button, self.tr("Move the page up")),
            (self.down_button, self.tr("Move the page down")),
            (self.remove_button, self.tr("Remove the page")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
        self.editor: PageEditor | None = None
        self._shown: QWidget = QWidget()
        self.removed = RemovedLine(look, history)
        self._lay_out()
        self.pages.chosen.connect(self._turn)
        self.pages.opened.connect(lambda page: self.open_page(page, focus=True))
        self.pages.moved.connect(self._move)
        self.pages.removed.connect(self._remove)
        self.add_button.clicked.connect(self.add)
        self.up_button.clicked.connect(lambda: self.pages.move_by(-1))
        self.down_button.clicked.connect(lambda: self.pages.move_by(1))
        self.remove_button.clicked.connect(lambda: self._remove(self.pages.current()))

    def show_draft(self, draft: ModuleDraft) -> None:
        """Show the pages of a draft, and the one that is written as it is now."""
        lines = [self._line(number, one.page.id) for number, one in enumerate(draft.pages)]
        self.pages.show_lines(lines, self.editor.page_id if self.editor is not None else "")
        here = self.editor.page_id if self.editor is not None else ""
        if self.editor is not None and page_of(draft, here) is not None:
            self.editor.show_draft(draft)
        elif self.editor is not None or self.isVisible():
            self._turn(self.pages.current())
        self._side.setVisible(bool(draft.pages))

    def show_revised(self, draft: ModuleDraft) -> None:
        """Show which languages were left behind, as a draft that is kept says it."""
        self._kept = draft
        if self.editor is not None:
            self._show_behind(self.editor)

    def open_page(self, page_id: str, *, focus: bool = False) -> bool:
        """Show a page, and put the keyboard into its title; False where there is none of this id."""
        if page_of(self._history.draft, page_id) is None:
            return False
        self.pages.show_lines(self.pages.lines(), page_id)
        self._turn(page_id)
        if focus and self.editor is not None:
            self.editor.bodies.focus(self.editor.bodies.language())
        return True

    def shown_page(self) -> str:
        """Return the id of the page that is shown; empty without one."""
        return self.editor.page_id if self.editor is not None else ""

    def add(self) -> None:
        """Add a page behind the one that is shown, and show it."""
        draft, page_id = add_page(self._history.draft, self.pages.current())
        self._history.replace(Spot(("pages", page_id, "title"), self._history.language_for(self._look.language)), draft)
        self.open_page(page_id)
        if self.editor is not None:
            self.editor.focus_title()

    def showEvent(self, event: QShowEvent) -> None:
        # The editor of a page takes as long to make as the rest of the module's page, where nobody may look at it.
        if self.editor is None:
            self._turn(self.pages.current())
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        beside = event.size().width() >= self._look.px(_BESIDE_FROM)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._side.setFixedWidth(self._look.px(_LIST) if beside else event.size().width())
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        look = self._look
        self._side = QWidget()
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(self.pages)
        tools = QHBoxLayout()
        tools.setSpacing(look.px(2))
        tools.addWidget(self.add_button)
        tools.addStretch(1)
        for button in (self.up_button, self.down_button, self.remove_button):
            tools.addWidget(button)
        column.addLayout(tools)
        column.addWidget(self.removed)
        column.addStretch(1)
        self._right = QVBoxLayout()
        self._right.addWidget(self._shown)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.px(28))
        self._row.addWidget(self._side)
        self._row.addLayout(self._right, 1)

    def _line(self, number: int, page_id: str) -> OrderLine:
        page = page_of(self._history.draft, page_id)
        if page is None:
            return OrderLine(page_id, "")
        title = page.title.in_language(self._look.language).strip() or self.tr("Untitled page")
        lacking = page_blockers(self._history.draft, page_id, {one.id for one in self._parts.items}, self._parts.policy)
        numbers = tuple(self._numbers[one] for one in page.commitments if one in self._numbers)
        alone = len(self._history.languages()) == 1
        below = self._lacks.first(lacking, alone=alone) or " ".join(f"§{one}" for one in numbers)
        whole = self._lacks.whole(lacking, alone=alone)
        return OrderLine(page_id, title, below, "wrong" if lacking else "textMuted", whole=whole)

    def _turn(self, page_id: str) -> None:
        if self.editor is not None and self.editor.page_id == page_id:
            return
        if not page_id:
            self.editor = None
            self._shown = swap(self._right, self._shown, self._empty())
            self.turned.emit()
            return
        editor = PageEditor(self._look, self._history, page_id, self._parts)
        editor.in_step_pressed.connect(lambda: self.in_step_pressed.emit(page_id))
        self.editor = editor
        editor.show_draft(self._history.draft)
        editor.preview.draw()
        self._show_behind(editor)
        self._shown = swap(self._right, self._shown, editor)
        self.turned.emit()

    def _show_behind(self, editor: PageEditor) -> None:
        kept = next((one for one in self._kept.pages if one.page.id == editor.page_id), None)
        if kept is not None:
            editor.bodies.show_behind(kept.behind(self._kept.languages), kept.revised)

    def _empty(self) -> QWidget:
        look, empty = self._look, QWidget()
        column = QVBoxLayout(empty)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(icon_label(look, "book-open", "textMuted", 22))
        column.addWidget(TextBlock(look, self.tr("No lesson page yet"), "heading"))
        words = self.tr("A page is one thought about one commitment: a few paragraphs, and perhaps an item to try.")
        column.addWidget(TextBlock(look, words, "body", "textMuted"))
        first = Button(look, self.tr("Write the first page"), "secondary", icon="plus")
        first.clicked.connect(self.add)
        column.addWidget(first, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return empty

    def _move(self, page_id: str, to: int) -> None:
        self._history.replace(Spot(("pages",)), move_page(self._history.draft, page_id, to))

    def _remove(self, page_id: str) -> None:
        if not page_id:
            return
        ids = [one.page.id for one in self._history.draft.pages]
        at = ids.index(page_id)
        rest = [one for one in ids if one != page_id]
        self._history.replace(Spot(("pages", page_id)), remove_page(self._history.draft, page_id))
        if rest:
            self.open_page(rest[min(at, len(rest) - 1)])
        self.pages.setFocus(Qt.FocusReason.OtherFocusReason)
        self.removed.say_removed(self.tr("The page is removed."))
