"""The trainer's library: every item that is taught or being written, found by what it is about and what is to do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.items import ItemKind
from app.domain.people import Actor
from app.domain.policy import Policy
from app.domain.refusals import Refusal
from app.domain.studio_lists import ItemCount, ItemFilter, ItemLine, ItemSort, LibraryMark, ModuleLine
from app.services.item_editing import ItemEditing
from app.services.item_shelving import ItemShelving
from app.services.studio_library import StudioLibrary
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import press
from app.ui.shared.lists.paged_model import PagedModel, PagedSource
from app.ui.shared.lists.paged_table import MOST_COPIED
from app.ui.shared.look import Look
from app.ui.shared.sentences import say, say_number
from app.ui.trainer.library_actions import LibraryActions
from app.ui.trainer.library_columns import LibraryColumns
from app.ui.trainer.library_frame import LibraryFrame
from app.ui.trainer.library_state import LibraryState, LibraryStep, StepKind
from app.ui.trainer.new_item_popup import NewItemPopup

_PATIENCE = 200
"""Milliseconds of work after which the page says that it works."""

LibraryModel = PagedModel[ItemLine, ItemFilter, ItemSort, ItemCount]


@dataclass(frozen=True, slots=True)
class LibraryServices:
    """What the page works with."""

    library: StudioLibrary
    editing: ItemEditing
    shelving: ItemShelving


class LibraryPage(QWidget):
    """`item_wanted` carries the id of an item to open, `export_wanted` a tuple of ids.

    `typed_again` carries a text whose items are gone again.

    Pages are read on `worker`, counting and changes run on `slow_worker`; give workers that outlive the page.
    """

    item_wanted = Signal(str)
    quick_entry_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal(object)
    typed_again = Signal(object)

    def __init__(
        self,
        look: Look,
        services: LibraryServices,
        actor: Actor,
        policy: Policy,
        today: date,
        worker: BackgroundWorker,
        slow_worker: BackgroundWorker,
        parent: QWidget | None = None,
        *,
        state: LibraryState | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._services, self._actor, self._worker = look, services, actor, worker
        self._state = state or LibraryState()
        self._sort, self._return_to, self._is_open = self._state.sort, self._state.current, False
        library = services.library
        source = PagedSource(
            partial(library.list_page, actor),
            partial(library.count_all, actor),
            partial(library.list_anchors, actor),
            _count_whole,
        )
        columns = LibraryColumns(look, policy, self)
        self.model = LibraryModel(columns, source, worker, slow_worker, self._state.wanted, self._sort, self)
        self.frame = LibraryFrame(look, self.model, policy, today, self)
        self.search, self.filters, self.table = self.frame.search, self.frame.filters, self.frame.table
        self.popup = NewItemPopup(look, policy, self)
        self.acts = LibraryActions(look, services.shelving, actor, slow_worker, self.frame.done, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.frame)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self.search.show_quietly(self._state.wanted.text)
        self.filters.show_filter(self._state.wanted)
        self._connect()
        self._show_selected(0)
        self._patience.start()
        worker.run(self, self._open_studio, self._begin, self._fail)

    def refresh(self) -> None:
        """Read the library again, with what is chosen and in the same order."""
        if self._is_open:
            self.model.list_anew(self._wanted(), self._sort)
            self._patience.start()

    def state(self) -> LibraryState:
        """Return what is looked at, to go on with it later."""
        line = self.model.row(self.table.currentIndex().row()) if self.table.currentIndex().isValid() else None
        return LibraryState(self._wanted(), self._sort, line.id if line is not None else "", step=self.acts.step())

    def focus_first(self) -> None:
        """Put the keyboard on the item that it was on, else into the search."""
        (self.table if self._return_to else self.search).setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_filters(self) -> None:
        """Show every item."""
        self.search.clear_quietly()
        self.filters.clear()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def ask_new(self) -> None:
        """Ask what a new item is to be; what the filters ask for is filled in."""
        wanted = self._wanted()
        self.popup.fill_in(wanted.module, wanted.commitment)
        button = self.frame.new_button
        self.popup.open_at(button.mapToGlobal(button.rect().bottomLeft()))

    def _connect(self) -> None:
        frame, table = self.frame, self.table
        QShortcut(QKeySequence.StandardKey.Find, self, self._find)
        QShortcut(QKeySequence.StandardKey.New, self, self.ask_new)
        # On the table alone: a field that is typed in needs Delete for itself.
        for keys, act in (("Ctrl+D", self.acts.duplicate), ("Del", self._delete)):
            shortcut = QShortcut(QKeySequence(keys), table, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(partial(self._with_selected, act))
        self.search.searched.connect(self._look_for)
        self.filters.changed.connect(self._look_for)
        self.filters.clear_pressed.connect(self.clear_filters)
        frame.empty.clear_pressed.connect(self.clear_filters)
        frame.empty.new_pressed.connect(self.ask_new)
        frame.empty.import_pressed.connect(self.import_wanted)
        frame.new_button.clicked.connect(self.ask_new)
        frame.quick_button.clicked.connect(self.quick_entry_wanted)
        frame.import_button.clicked.connect(self.import_wanted)
        frame.actions_button.clicked.connect(self._open_actions)
        table.header.sort_chosen.connect(self._sort_by)
        table.selected.connect(self._show_selected)
        table.opened.connect(lambda line: self.item_wanted.emit(line.id))
        table.too_many_to_copy.connect(self._refuse_copy)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._open_context_menu)
        self.model.listed.connect(self._show_listing)
        self.model.counted.connect(self._show_count)
        self.model.refused.connect(self._show_refusal)
        self.popup.chosen.connect(self._add)
        self.acts.changed.connect(self._after_change)
        self.acts.refused.connect(self._show_refusal)
        self.acts.opened.connect(self.item_wanted)
        self.acts.taken_along.connect(self.export_wanted)
        self.acts.typed_again.connect(self.typed_again)
        frame.done.undo_button.clicked.connect(self._focus_list)
        QShortcut(QKeySequence.StandardKey.Undo, self, partial(press, frame.done.undo_button))
        self._patience.timeout.connect(self._say_working)

    def _open_studio(self, _report: object) -> tuple[list[ModuleLine], LibraryMark]:
        self._services.library.open(self._actor)
        return self._services.library.list_modules(self._actor), self._services.shelving.mark(self._actor)

    def _begin(self, found: tuple[list[ModuleLine], LibraryMark]) -> None:
        modules, mark = found
        self._is_open = True
        self.frame.opening.hide()
        self.filters.offer_modules(modules)
        self.popup.offer_modules(modules)
        self.acts.offer_modules(modules)
        self.refresh()
        added, step = self._state.added, self._state.step
        if added:
            typed = self._state.typed
            self.acts.say(LibraryStep(StepKind.ADDED, len(added), mark, deletes=added, typed=typed))
        elif step is not None and step.mark == mark:  # nothing came after it
            self.acts.say(step)

    def _focus_list(self) -> None:
        """Put the keyboard on the items: the button that had it is gone."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wanted(self) -> ItemFilter:
        return replace(self.filters.chosen(), text=self.search.text().strip())

    def _look_for(self) -> None:
        if self.frame.done.undo_button.isHidden():
            self.frame.done.clear()  # what cannot be taken back any more need not stay
        self.refresh()

    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _sort_by(self, sort: ItemSort) -> None:
        self._sort = sort
        self.refresh()

    def _add(self, kind: ItemKind, module: str, commitment: str, title: str) -> None:
        usual = self._services.editing.usual_commitments
        try:
            about = (commitment,) if commitment else usual(self._actor, module)
            added = self._services.editing.add(self._actor, module, kind, about, title)
        except Refusal as refusal:
            self.popup.refuse(say(refusal))
            return
        self.popup.hide()
        self.item_wanted.emit(added.draft.item.id)

    def _with_selected(self, act: Callable[[Sequence[ItemLine]], None]) -> None:
        spans = self.table.selected_spans()
        if sum(map(len, spans)) > MOST_COPIED:
            self._refuse_copy()
        elif spans:
            self.model.collect(spans, act)

    def _delete(self, lines: Sequence[ItemLine]) -> None:
        self.acts.delete(lines)

    def _open_actions(self) -> None:
        button = self.frame.actions_button
        self._with_selected(lambda lines: self.acts.open_menu(lines, button.mapToGlobal(QPoint(0, 0)), above=True))

    def _open_context_menu(self, at: QPoint) -> None:
        corner = self.table.viewport().mapToGlobal(at)
        self._with_selected(lambda lines: self.acts.open_menu(lines, corner))

    def _after_change(self) -> None:
        self._return_to = self.state().current
        self.frame.notice.clear()
        self.refresh()

    def _show_listing(self) -> None:
        self.frame.notice.clear()
        self.table.scrollToTop()
        self.frame.show_empty(self.model.rowCount() == 0, filtered=self.model.wanted != ItemFilter())
        self._restore_current()

    def _restore_current(self) -> None:
        """Put the keyboard on the item that it was on, if that is on the first page."""
        wanted, self._return_to = self._return_to, ""
        for number in range(self.model.rowCount()) if wanted else ():
            line = self.model.row(number)
            if line is not None and line.id == wanted:
                select = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
                self.table.selectionModel().setCurrentIndex(self.model.index(number, 0), select)
                return

    def _show_count(self, count: ItemCount) -> None:
        self._patience.stop()
        look = self._look
        parts = [self._items(count.rows)]
        if count.unfinished:
            parts.append(self.tr("{count} not finished").format(count=say_number(look, count.unfinished)))
        if count.weak:
            parts.append(self.tr("{count} with findings").format(count=say_number(look, count.weak)))
        self.frame.say_count(self.tr(", ", "between the parts of a list").join(parts))

    def _items(self, count: int) -> str:
        if count == 1:
            return self.tr("1 item")
        return self.tr("{count} items").format(count=say_number(self._look, count))

    def _say_working(self) -> None:
        if self._is_open:
            self.frame.say_count(self.tr("Counting…"))
        else:
            self.frame.opening.show()

    def _show_selected(self, rows: int) -> None:
        self.frame.show_selected(rows)

    def _refuse_copy(self) -> None:
        sentence = self.tr("At most {count} items can be worked on at once. Select fewer.")
        self.frame.notice.say(sentence.format(count=say_number(self._look, MOST_COPIED)))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self._show_refusal(error)

    def _show_refusal(self, refusal: Refusal) -> None:
        self._patience.stop()
        self.frame.opening.hide()
        self.frame.notice.say(say(refusal))


def _count_whole(found: list[ItemLine]) -> ItemCount:
    return ItemCount(len(found), sum(line.unfinished for line in found), sum(line.findings > 0 for line in found))
