"""Sorting into groups: cards are dragged into boxes, or put there by number key, or picked up and put down."""

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

from app.domain.items import Item
from app.ui.shared.announcing import announce
from app.ui.shared.items.answer_line import AnswerLine
from app.ui.shared.items.dragging import Dragging
from app.ui.shared.items.item_view import ItemView, KeyHints
from app.ui.shared.items.sorting_card import CardBox, GroupHead, SortingCard
from app.ui.shared.labels import label
from app.ui.shared.laying_out import lay_out_now
from app.ui.shared.lines import swap
from app.ui.shared.look import Look

_UNSORTED = ""


class SortingView(ItemView):
    """What is not sorted yet stands beside the boxes; the next card takes the keyboard when one was put away."""

    def __init__(
        self, look: Look, item: Item, order: tuple[str, ...], *, compact: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, item, order, compact=compact, parent=parent)
        self.cards: dict[str, SortingCard] = {}
        self.heads: dict[str, GroupHead] = {}
        self.boxes: dict[str, CardBox] = {}
        self._titles = {group.id: group.title.in_language(look.language) for group in item.groups}
        self._group_of = dict.fromkeys(order, _UNSORTED)
        self._board = QWidget()
        self._lay_out_board()
        self.column.addWidget(self._board)
        self._dragging = Dragging(look, self, self._box_at)
        self._dragging.dropped.connect(self._drop)
        for card_id in order:
            card = SortingCard(look, card_id, item.option(card_id).text.in_language(look.language))
            card.clicked.connect(self._pick)
            self.cards[card_id] = card
            self.boxes[_UNSORTED].take(card)
            self._dragging.add(card, card_id)
        self._tell_places()

    def chosen(self) -> tuple[str, ...]:
        return tuple(f"{card_id}={group}" for card_id, group in self._group_of.items() if group)

    def put(self, chosen: tuple[str, ...]) -> None:
        for card_id, group in (step.split("=", 1) for step in chosen):
            self._lay(card_id, group)
        self._tell_places()
        self.changed.emit()

    def is_complete(self) -> bool:
        return all(self._group_of.values())

    def press_number(self, number: int) -> bool:
        """Put the card that has the keyboard, or the first one that is not sorted, into a group."""
        if not 1 <= number <= len(self.item.groups) or not self.boxes:
            return False
        waiting = [card_id for card_id, group in self._group_of.items() if not group]
        card_id = self._focused() or next(iter(waiting), "")
        if not card_id:
            return False
        self._place(card_id, self.item.groups[number - 1].id)
        return True

    def focus_first(self) -> None:
        cards = self._in_reading_order()
        if cards:
            cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_checked(self, chosen: tuple[str, ...]) -> None:
        placed = dict(step.split("=", 1) for step in chosen)
        self._group_of = {card_id: placed.get(card_id, _UNSORTED) for card_id in self.order}
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.look.px(8))
        for card_id in self.order:
            option = self.item.option(card_id)
            line = AnswerLine(self.look, option.text.in_language(self.look.language))
            group, right = self._titles[option.group or ""], placed.get(card_id) == option.group
            words = self.tr("{group}: right").format(group=group)
            if not right:
                words = self.tr("Your answer “{given}”, the right one is “{group}”").format(
                    given=self._titles.get(placed.get(card_id, ""), ""), group=group
                )
            line.show_verdict(right, words, option.feedback.in_language(self.look.language))
            column.addWidget(line)
        self.cards, self.boxes, self.heads = {}, {}, {}
        self._board = swap(self.column, self._board, fresh)

    def key_hints(self) -> KeyHints:
        return [
            (("1", str(len(self.item.groups))), self.tr("put the card into a group")),
            (("Del",), self.tr("take it out again")),
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        card_id = self._focused()
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}.get(
            Qt.Key(event.key()), 0
        )
        if card_id is not None and step:
            cards = self._in_reading_order()
            place = cards.index(self.cards[card_id]) + step
            cards[place % len(cards)].setFocus(Qt.FocusReason.TabFocusReason)
        elif card_id is not None and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._place(card_id, _UNSORTED)
        else:
            super().keyPressEvent(event)

    def _lay_out_board(self) -> None:
        look = self.look
        stacked = look.scale > 1.3 or self.compact
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        board = QBoxLayout(way, self._board)
        board.setContentsMargins(0, 0, 0, 0)
        board.setSpacing(look.px(12))
        head = label(look, self.tr("Not sorted yet"), "bodyStrong", "muted")
        self.boxes[_UNSORTED] = CardBox(look, head, self.tr("Everything is sorted."))
        board.addWidget(self.boxes[_UNSORTED], 1)
        groups = QVBoxLayout()
        groups.setSpacing(look.px(12))
        for number, group in enumerate(self.item.groups, start=1):
            title = self._titles[group.id]
            self.heads[group.id] = GroupHead(look, number, title)
            self.heads[group.id].setAccessibleName(self.tr("Put into “{group}”").format(group=title))
            self.heads[group.id].clicked.connect(self._put_down)
            self.boxes[group.id] = CardBox(look, self.heads[group.id], self.tr("Nothing here yet"))
            groups.addWidget(self.boxes[group.id], 1)
        board.addLayout(groups, 1)
        for box in self.boxes.values():
            box.pressed.connect(self._put_down)

    def _in_reading_order(self) -> list[SortingCard]:
        return [card for box in self.boxes.values() for card in box.cards()]

    def _focused(self) -> str | None:
        focused = QApplication.focusWidget()
        return next((card_id for card_id, card in self.cards.items() if card is focused), None)

    def _picked(self) -> str | None:
        return next((card_id for card_id, card in self.cards.items() if card.is_picked()), None)

    def _pick(self) -> None:
        """Pick up the card that was pressed, or put it down again where it lies."""
        sender = self.sender()
        for card in self.cards.values():
            card.set_picked(card is sender and not card.is_picked())
        self._tell_places()
        card_id = self._picked()
        if card_id is not None:
            words = self.tr("Picked up: {card}. Choose a group.").format(card=self.cards[card_id].text())
            announce(self, words)

    def _put_down(self) -> None:
        sender, card_id = self.sender(), self._picked()
        if card_id is None:
            return
        for group, box in self.boxes.items():
            if sender is box or sender is self.heads.get(group):
                self._place(card_id, group)
                return

    def _place(self, card_id: str, group: str) -> None:
        """Put a card into a group as the person asked, tell it, and go on to the next card."""
        if self._group_of[card_id] == group:
            return
        self._lay(card_id, group)
        for card in self.cards.values():
            card.set_picked(False)
        self._tell_places()
        lay_out_now()
        waiting = self.boxes[_UNSORTED].cards()
        following = waiting[0] if waiting and group else self.cards[card_id]
        following.setFocus(Qt.FocusReason.TabFocusReason)
        where = self._titles.get(group, self.tr("Not sorted yet"))
        announce(self, self.tr("{group}: {card}").format(group=where, card=self.cards[card_id].text()))
        self.changed.emit()

    def _lay(self, card_id: str, group: str) -> None:
        card = self.cards[card_id]
        self.boxes[self._group_of[card_id]].give(card)
        self.boxes[group].take(card)
        self._group_of[card_id] = group

    def _tell_places(self) -> None:
        """Say of each card where it lies, and of each group whether it can take one now; keep Tab in reading order."""
        picked = self._picked()
        for card_id, card in self.cards.items():
            group = self._group_of[card_id]
            where = self.tr("In “{group}”").format(group=self._titles[group]) if group else self.tr("Not sorted yet")
            card.setAccessibleDescription(self.tr("Picked up") if card_id == picked else where)
        for head in self.heads.values():
            head.setEnabled(picked is not None)
        chain: list[QWidget] = []
        for group, box in self.boxes.items():
            chain += [self.heads[group]] if group else []
            chain += box.cards()
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _box_at(self, card_id: str, at: QPoint) -> QRect | None:
        group = self._group_at(at)
        if group is None or group == self._group_of[card_id]:
            return None
        box = self.boxes[group]
        return QRect(box.mapTo(self, QPoint(0, 0)), box.size())

    def _group_at(self, at: QPoint) -> str | None:
        for group, box in self.boxes.items():
            if QRect(box.mapTo(self, QPoint(0, 0)), box.size()).contains(at):
                return group
        return None

    def _drop(self, card_id: str, at: QPoint) -> None:
        group = self._group_at(at)
        if group is not None:
            self._place(card_id, group)
