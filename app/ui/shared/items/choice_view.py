"""Single choice, several answers, and true or false with a reason: large options with a number key each."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QVBoxLayout, QWidget

from app.domain.items import FALSE, TRUE, Item, ItemKind
from app.ui.shared.items.item_view import ItemView, KeyHints
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.option_card import OptionCard, Verdict


class ChoiceView(ItemView):
    """Number keys choose, arrow keys move between the options; `side_by_side` is for two short ones."""

    def __init__(
        self,
        look: Look,
        item: Item,
        order: tuple[str, ...],
        *,
        compact: bool = False,
        side_by_side: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, item, order, compact=compact, parent=parent)
        self.truths: list[OptionCard] = []
        self.options: list[OptionCard] = []
        column = self.column
        if item.statement is not None:
            self._add_truths(column)
        elif item.kind is ItemKind.MULTIPLE_ANSWERS:
            column.addWidget(label(look, self.tr("More than one can be right."), "meta", "muted"))
            column.addSpacing(look.px(8))
        self._add_options(column, side_by_side)
        for card in self.cards():
            card.clicked.connect(self._choose)
            card.installEventFilter(self)

    def cards(self) -> list[OptionCard]:
        """Return every card in the order of its number key."""
        return [*self.truths, *self.options]

    def chosen(self) -> tuple[str, ...]:
        return tuple(card.option_id for card in self.cards() if card.isChecked())

    def put(self, chosen: tuple[str, ...]) -> None:
        for card in self.cards():
            card.setChecked(card.option_id in chosen)
        self.changed.emit()

    def is_complete(self) -> bool:
        truth = not self.truths or any(card.isChecked() for card in self.truths)
        return truth and (not self.options or any(card.isChecked() for card in self.options))

    def press_number(self, number: int) -> bool:
        cards = self.cards()
        if not 1 <= number <= len(cards) or not cards[number - 1].isEnabled():
            return False
        cards[number - 1].setFocus(Qt.FocusReason.ShortcutFocusReason)
        cards[number - 1].click()
        return True

    def focus_first(self) -> None:
        cards = [card for card in self.cards() if card.isChecked()] or self.cards()
        cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_checked(self, chosen: tuple[str, ...]) -> None:
        key = self.item.key()
        several = self.item.kind is ItemKind.MULTIPLE_ANSWERS and len(key) > 1
        missed = self.tr("You missed this one: it is right") if several else self.tr("The right answer")
        for card in self.cards():
            picked, right = card.option_id in chosen, card.option_id in key
            card.setChecked(picked)
            if picked:
                verdict = Verdict.RIGHT_CHOSEN if right else Verdict.WRONG_CHOSEN
                words = self.tr("Your answer, and right") if right else self.tr("Your answer, not right")
            elif right:
                verdict, words = Verdict.RIGHT_MISSED, missed
            else:
                verdict, words = Verdict.REST, ""
            card.show_verdict(verdict, words, self._feedback(card.option_id))

    def key_hints(self) -> KeyHints:
        return [(("1", str(len(self.cards()))), self.tr("choose"))]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}.get(
                Qt.Key(event.key())
            )
            cards = self.cards()
            if step is not None and isinstance(watched, OptionCard) and watched in cards:
                cards[(cards.index(watched) + step) % len(cards)].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _add_truths(self, column: QVBoxLayout) -> None:
        look = self.look
        column.addWidget(label(look, self.tr("The statement is"), "bodyStrong"))
        column.addSpacing(look.px(8))
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if look.scale > 1.4 else QBoxLayout.Direction.LeftToRight)
        row.setSpacing(look.number("optionGap"))
        for number, (option_id, words) in enumerate(((TRUE, self.tr("True")), (FALSE, self.tr("False"))), start=1):
            card = OptionCard(look, option_id, str(number), words, compact=self.compact)
            self.truths.append(card)
            row.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        if self.item.options:
            column.addSpacing(look.px(16))
            column.addWidget(label(look, self.tr("because"), "bodyStrong"))
            column.addSpacing(look.px(8))

    def _add_options(self, column: QVBoxLayout, side_by_side: bool) -> None:
        look, language = self.look, self.look.language
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight if side_by_side else QBoxLayout.Direction.TopToBottom)
        row.setSpacing(look.number("optionGap"))
        for position, option_id in enumerate(self.order, start=1 + len(self.truths)):
            card = OptionCard(
                look,
                option_id,
                str(position),
                self.item.option(option_id).text.in_language(language),
                several=self.item.kind is ItemKind.MULTIPLE_ANSWERS,
                compact=self.compact,
            )
            self.options.append(card)
            row.addWidget(card)
        column.addLayout(row)

    def _choose(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAbstractButton):
            group = self.truths if sender in self.truths else self.options
            if group is self.truths or self.item.kind is not ItemKind.MULTIPLE_ANSWERS:
                for card in group:
                    card.setChecked(card is sender)
        self.changed.emit()

    def _feedback(self, option_id: str) -> str:
        language, statement = self.look.language, self.item.statement
        if statement is not None and option_id in (TRUE, FALSE):
            feedback = statement.feedback_if_true if option_id == TRUE else statement.feedback_if_false
            return feedback.in_language(language)
        return self.item.option(option_id).feedback.in_language(language)
