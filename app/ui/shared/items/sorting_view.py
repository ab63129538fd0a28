"""Sorting into groups: each card has the groups beside it; number keys put the card that has the keyboard into one."""

from PySide6.QtWidgets import QWidget

from app.domain.items import Item
from app.ui.shared.items.answer_line import AnswerLine
from app.ui.shared.items.item_view import ItemView, KeyHints
from app.ui.shared.look import Look
from app.ui.shared.segmented import SegmentedControl


class SortingView(ItemView):
    """One line a card; the next card without a group takes the keyboard when one was placed by number key."""

    def __init__(
        self, look: Look, item: Item, order: tuple[str, ...], *, compact: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, item, order, compact=compact, parent=parent)
        self.lines: dict[str, AnswerLine] = {}
        self.controls: dict[str, SegmentedControl] = {}
        groups = tuple((group.id, group.title.in_language(look.language)) for group in item.groups)
        for card_id in order:
            text = item.option(card_id).text.in_language(look.language)
            line = AnswerLine(look, text)
            control = SegmentedControl(look, text, groups)
            control.chosen.connect(self.changed)
            for segment in control.segments:
                segment.enter_presses = False
            line.column.addWidget(control)
            self.lines[card_id], self.controls[card_id] = line, control
            self.column.addWidget(line)
            self.column.addSpacing(look.px(8))

    def chosen(self) -> tuple[str, ...]:
        return tuple(f"{card_id}={control.value()}" for card_id, control in self.controls.items() if control.value())

    def put(self, chosen: tuple[str, ...]) -> None:
        for card_id, group in (step.split("=", 1) for step in chosen):
            self.controls[card_id].choose(group)
        self.changed.emit()

    def is_complete(self) -> bool:
        return all(control.value() for control in self.controls.values())

    def press_number(self, number: int) -> bool:
        if not 1 <= number <= len(self.item.groups):
            return False
        cards = list(self.controls)
        here = next((at for at, one in enumerate(cards) if self.controls[one].isAncestorOf(self.focusWidget())), 0)
        control = self.controls[cards[here]]
        control.segments[number - 1].click()
        for card_id in cards[here + 1 :] + cards[:here]:
            if not self.controls[card_id].value():
                self.controls[card_id].segments[0].setFocus()
                return True
        control.segments[number - 1].setFocus()
        return True

    def focus_first(self) -> None:
        waiting = [control for control in self.controls.values() if not control.value()]
        (waiting or list(self.controls.values()))[0].segments[0].setFocus()

    def show_checked(self, chosen: tuple[str, ...]) -> None:
        placed = dict(step.split("=", 1) for step in chosen)
        titles = {group.id: group.title.in_language(self.look.language) for group in self.item.groups}
        for card_id, line in self.lines.items():
            option = self.item.option(card_id)
            control = self.controls[card_id]
            control.choose(placed.get(card_id, ""))
            control.hide()
            group, right = titles[option.group or ""], placed.get(card_id) == option.group
            words = self.tr("{group}: right").format(group=group)
            if not right:
                words = self.tr("Your answer “{given}”, the right one is “{group}”").format(
                    given=titles.get(placed.get(card_id, ""), ""), group=group
                )
            line.show_verdict(right, words, option.feedback.in_language(self.look.language))

    def key_hints(self) -> KeyHints:
        return [(("1", str(len(self.item.groups))), self.tr("put the card into a group"))]
