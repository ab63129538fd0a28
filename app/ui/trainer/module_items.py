"""The items of a module in their order, with what is unfinished, and the way into the editor and to re-marking."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.domain.items import ItemKind
from app.domain.policy import Policy
from app.domain.studio import ModuleDraft
from app.domain.studio_lists import PlacedItem
from app.ui.shared.buttons import Button
from app.ui.shared.done_line import DoneLine
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.labels import icon_label, tip
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.draft_names import say_untitled
from app.ui.trainer.kind_words import say_kind
from app.ui.trainer.order_list import OrderLine, OrderList
from app.ui.trainer.spots import give_place
from app.ui.trainer.state_words import say_state
from app.ui.trainer.step_words import StepWords


class ModuleItems(QWidget):
    """`open_wanted` carries an item, `add_wanted` a kind, `remark_wanted` an item whose key was wrong.

    `ordered` carries the ids of all items in their new order, `shelf_wanted` an item to be taken out or in again.
    `quick_wanted` and `import_wanted` bring many at once.
    """

    open_wanted = Signal(str)
    add_wanted = Signal(ItemKind)
    remark_wanted = Signal(str)
    ordered = Signal(list)
    shelf_wanted = Signal(str)
    quick_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, look: Look, policy: Policy, items: Sequence[PlacedItem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._policy = look, policy
        self._known = frozenset(one.id for one in policy.commitments())
        self._numbers = {one.id: one.number for one in policy.commitments()}
        self._items: dict[str, PlacedItem] = {}
        self._order: list[str] = []
        self._lines: dict[str, OrderLine] = {}
        self._shown_on_pages: frozenset[str] = frozenset()
        self.list = OrderList(look, self.tr("Items of the module"))
        give_place(self.list, "items")
        self.list.show_whole()
        self.open_button = Button(look, self.tr("Open"), "secondary", compact=True)
        self.up_button = _tool(look, "arrow-up", self.tr("Move the item up"))
        self.down_button = _tool(look, "arrow-down", self.tr("Move the item down"))
        self.remark_button = Button(look, self.tr("The answer key was wrong…"), "ghost", compact=True)
        self.remark_button.setToolTip(tip(self.tr("The right answer of a published item was wrong: mark answers anew")))
        self.add_button = Button(look, self.tr("New item"), "secondary", icon="plus", compact=True)
        self.quick_button = Button(look, self.tr("Quick entry"), "secondary", icon="square-pen", compact=True)
        self.import_button = Button(look, self.tr("Import"), "secondary", icon="file-input", compact=True)
        self.done = DoneLine(look)
        self._kinds, self._menu = QMenu(self), QMenu(self)
        self._lay_out()
        self.list.opened.connect(self.open_wanted)
        self.list.moved.connect(self._move)
        self.list.menu_wanted.connect(self._open_menu)
        self.list.removed.connect(self.shelf_wanted)
        self.list.chosen.connect(lambda _key: self._fit_buttons())
        self.open_button.clicked.connect(lambda: self.open_wanted.emit(self.list.current()))
        self.up_button.clicked.connect(lambda: self.list.move_by(-1))
        self.down_button.clicked.connect(lambda: self.list.move_by(1))
        self.remark_button.clicked.connect(lambda: self.remark_wanted.emit(self.list.current()))
        self.add_button.clicked.connect(self._choose_kind)
        new = QShortcut(QKeySequence(QKeySequence.StandardKey.New), self, self._choose_kind)
        self.add_button.setToolTip(new.key().toString(QKeySequence.SequenceFormat.NativeText))
        self.quick_button.clicked.connect(self.quick_wanted)
        self.import_button.clicked.connect(self.import_wanted)
        self.show_items(items)

    def show_items(self, items: Sequence[PlacedItem]) -> None:
        """Show the items in their order."""
        self._items = {one.id: one for one in items}
        self._order = list(self._items)
        self._lines = {one: self._line(item) for one, item in self._items.items()}
        self._show()

    def stand_at(self, item_id: str) -> None:
        """Let the list be at an item, as far as there is one of this id."""
        self.list.show_lines(self.list.lines(), item_id)
        self._fit_buttons()

    def take_focus(self) -> None:
        """Put the keyboard on the list, or where that is empty on the button that fills it."""
        (self.list if self.list.current() else self.add_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def item(self, item_id: str) -> PlacedItem:
        """Return an item of the list."""
        return self._items[item_id]

    def name(self, item: PlacedItem) -> str:
        """Return what an item is called: its title, else how its stem begins."""
        stem = " ".join(item.stem.in_language(self._look.language).split())
        return item.title or stem or say_untitled()

    def say_added(self, count: int, undo: Callable[[], None]) -> None:
        """Say that items were just added; `undo` takes them away again."""
        many = self.tr("{count} items added. They are drafts until you publish.")
        words = self.tr("1 item added. It is a draft until you publish.") if count == 1 else many
        self.done.say(words.format(count=count), undo)

    def say_taken_away(self, *, typed: bool) -> None:
        """Say that they were taken away again; `typed` says that their text is kept."""
        self.done.say(StepWords(self._look).undone(typed=typed))

    def show_draft(self, draft: ModuleDraft) -> None:
        """Show which items lesson pages let people try, and leave to the quiz."""
        shown = frozenset(one for page in draft.pages for one in page.page.try_items)
        others = (shown ^ self._shown_on_pages) & self._items.keys()
        self._shown_on_pages = shown
        if others:
            self._lines |= {one: self._line(self._items[one]) for one in others}
            self._show()

    def bank(self, draft: ModuleDraft) -> int:
        """Return how many items the quiz of a draft may draw, once what is unfinished is finished."""
        shown = {one for page in draft.pages for one in page.page.try_items}
        return sum(not one.retired and one.id not in shown for one in self._items.values())

    def topics(self) -> list[str]:
        """Return the topics of the items, each once."""
        return list(dict.fromkeys(one.topic for one in self._items.values() if one.topic))

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        tools = FlowLayout(look.px(6))
        for button in (self.add_button, self.quick_button, self.import_button, self.open_button):
            tools.addWidget(button)
        self._of_items = (self.open_button, self.remark_button, self.up_button, self.down_button)
        for button in (self.remark_button, self.up_button, self.down_button):
            tools.addWidget(button)
        column.addLayout(tools)
        column.addWidget(self.done)
        column.addWidget(self.list)
        hint = self.tr(
            "Drag a row, or press Alt with the arrows, to put it in another place. Enter opens it, Delete takes it out."
        )
        self._hint = TextBlock(look, hint, "meta", "textMuted")
        column.addWidget(self._hint)
        self._nothing = QWidget()
        empty = QVBoxLayout(self._nothing)
        empty.setContentsMargins(0, look.px(10), 0, 0)
        empty.setSpacing(look.px(8))
        empty.addWidget(icon_label(look, "square-pen", "textMuted", 22))
        empty.addWidget(TextBlock(look, self.tr("No item yet"), "heading"))
        words = self.tr(
            "The quiz asks items. Write the first one, type several at once in quick entry, or bring the ones you have "
            "from a file."
        )
        empty.addWidget(TextBlock(look, words, "body", "textMuted"))
        column.addWidget(self._nothing)
        column.addStretch(1)

    def _show(self) -> None:
        self.list.show_lines([self._lines[one] for one in self._order])
        self._nothing.setVisible(not self._items)
        self.list.setVisible(bool(self._items))
        self._hint.setVisible(bool(self._items))
        for button in self._of_items:
            button.setVisible(bool(self._items))
        self._fit_buttons()

    def _fit_buttons(self) -> None:
        item = self._items.get(self.list.current())
        for button in (self.open_button, self.up_button, self.down_button):
            button.setEnabled(item is not None)
        self.remark_button.setEnabled(item is not None and item.number is not None)

    def _line(self, item: PlacedItem) -> OrderLine:
        leaves = item.retired and item.number is not None
        state = self.tr("Leaves with the next version") if leaves else say_state(item.state)
        parts = [say_kind(item.kind), state]
        if item.id in self._shown_on_pages:
            parts.append(self.tr("to try in the lesson"))
        missing = item.missing(self._known)
        if missing:
            words = self.tr("1 thing is missing") if missing == 1 else self.tr("{count} things are missing")
            parts.append(words.format(count=missing))
        numbers = tuple(self._numbers[one] for one in item.commitments if one in self._numbers)
        return OrderLine(item.id, self.name(item), "  ·  ".join(parts), "wrong" if missing else "textMuted", numbers)

    def _move(self, item_id: str, to: int) -> None:
        before = list(self._order)
        self._order.remove(item_id)
        self._order.insert(to, item_id)
        self._show()
        self.ordered.emit(list(self._order))
        self.done.say(self.tr("The order of the items is kept."), lambda: self._order_as(before))

    def _order_as(self, order: list[str]) -> None:
        self._order = order
        self._show()
        self.ordered.emit(list(order))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_kind(self) -> None:
        self._kinds.clear()
        for kind in ItemKind:
            action = QAction(say_kind(kind), self._kinds)
            action.triggered.connect(lambda _on=False, kind=kind: self.add_wanted.emit(kind))
            self._kinds.addAction(action)
        self._kinds.popup(self.add_button.mapToGlobal(self.add_button.rect().bottomLeft()))
        self._kinds.setActiveAction(self._kinds.actions()[0])

    def _open_menu(self, item_id: str, at: QPoint) -> None:
        item = self._items[item_id]
        self._menu.clear()
        for words, act, enabled in (
            (self.tr("Open"), lambda: self.open_wanted.emit(item_id), True),
            (
                self.tr("The answer key was wrong…"),
                lambda: self.remark_wanted.emit(item_id),
                item.number is not None,
            ),
            (self._shelf_words(item), lambda: self.shelf_wanted.emit(item_id), True),
        ):
            action = QAction(words, self._menu)
            action.setEnabled(enabled)
            action.triggered.connect(act)
            self._menu.addAction(action)
        self._menu.popup(at)

    def _shelf_words(self, item: PlacedItem) -> str:
        if item.number is None:
            return self.tr("Delete")
        return self.tr("Take into the next version again") if item.retired else self.tr("Leave out of the next version")


def _tool(look: Look, icon: str, name: str) -> Button:
    button = Button(look, "", "ghost", icon=icon, compact=True)
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button
