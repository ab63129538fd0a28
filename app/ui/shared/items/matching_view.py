"""Matching: each left-hand text has a list of the right-hand texts; number keys choose for the focused line."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.items import Item
from app.domain.texts import Text
from app.ui.shared.field_combo import FieldCombo
from app.ui.shared.items.answer_line import AnswerLine
from app.ui.shared.items.item_view import ItemView, KeyHints
from app.ui.shared.look import Look


class MatchingView(ItemView):
    """One line a left-hand text, each with the same numbered list."""

    def __init__(
        self, look: Look, item: Item, order: tuple[str, ...], *, compact: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, item, order, compact=compact, parent=parent)
        self.lines: dict[str, AnswerLine] = {}
        self.combos: dict[str, FieldCombo] = {}
        for pair in item.pairs:
            text = pair.left.in_language(look.language)
            line = AnswerLine(look, text)
            combo = FieldCombo(look, text, self.tr("Choose what belongs to it"))
            for number, part in enumerate(order, start=1):
                combo.addItem(f"{number}   {self._right_text(part).in_language(look.language)}", part)
            combo.currentIndexChanged.connect(self.changed)
            line.column.addWidget(combo)
            self.lines[pair.id], self.combos[pair.id] = line, combo
            self.column.addWidget(line)
            self.column.addSpacing(look.px(8))

    def chosen(self) -> tuple[str, ...]:
        return tuple(
            f"{pair}={combo.currentData()}" for pair, combo in self.combos.items() if combo.currentIndex() >= 0
        )

    def put(self, chosen: tuple[str, ...]) -> None:
        for pair, part in (step.split("=", 1) for step in chosen):
            self.combos[pair].setCurrentIndex(self.order.index(part))

    def is_complete(self) -> bool:
        return all(combo.currentIndex() >= 0 for combo in self.combos.values())

    def press_number(self, number: int) -> bool:
        if not 1 <= number <= len(self.order):
            return False
        combos = list(self.combos.values())
        here = next((at for at, combo in enumerate(combos) if combo.hasFocus()), 0)
        combos[here].setCurrentIndex(number - 1)
        following = next(
            (combo for combo in combos[here + 1 :] + combos[:here] if combo.currentIndex() < 0), combos[here]
        )
        following.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def focus_first(self) -> None:
        combos = list(self.combos.values())
        next((combo for combo in combos if combo.currentIndex() < 0), combos[0]).setFocus()

    def show_checked(self, chosen: tuple[str, ...]) -> None:
        language = self.look.language
        given = dict(step.split("=", 1) for step in chosen)
        for pair in self.item.pairs:
            self.combos[pair.id].hide()
            answer, right = given.get(pair.id, ""), given.get(pair.id) == pair.id
            words = self.tr("{text}: right").format(text=pair.right.in_language(language))
            feedback = pair.feedback.in_language(language)
            if not right and answer:
                words = self.tr("Your answer “{given}”, the right one is “{text}”").format(
                    given=self._right_text(answer).in_language(language), text=pair.right.in_language(language)
                )
                extra = next((option for option in self.item.options if option.id == answer), None)
                if extra is not None:
                    feedback = f"{extra.feedback.in_language(language)} {feedback}"
            self.lines[pair.id].show_verdict(right, words, feedback)

    def key_hints(self) -> KeyHints:
        return [(("1", str(len(self.order))), self.tr("choose for this line"))]

    def _right_text(self, part: str) -> Text:
        for pair in self.item.pairs:
            if pair.id == part:
                return pair.right
        return self.item.option(part).text
