"""A branching scenario: each choice shows its consequence and leads to the next scene; the way stays on the screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.items import Item, Scene
from app.domain.marking import last_scene, mark
from app.ui.shared.items.item_view import ItemView, KeyHints
from app.ui.shared.look import Look
from app.ui.shared.option_card import OptionCard, Verdict
from app.ui.shared.text_flow import TextBlock


class ScenarioView(ItemView):
    """What was chosen in a scene cannot be taken back, as in life; the end is checked as a whole."""

    def __init__(
        self, look: Look, item: Item, order: tuple[str, ...], *, compact: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, item, order, compact=compact, parent=parent)
        self._steps: list[str] = []
        self.cards: list[OptionCard] = []
        self._scenes = QVBoxLayout()
        self._scenes.setSpacing(0)
        self.column.addLayout(self._scenes)
        self._show_scene(item.scenes[0])

    def chosen(self) -> tuple[str, ...]:
        return tuple(self._steps)

    def put(self, chosen: tuple[str, ...]) -> None:
        for step in chosen[len(self._steps) :]:
            self._take(step)
        self.changed.emit()

    def is_complete(self) -> bool:
        return not last_scene(self.item, self.chosen()).choices

    def press_number(self, number: int) -> bool:
        if not 1 <= number <= len(self.cards):
            return False
        self.cards[number - 1].click()
        return True

    def focus_first(self) -> None:
        if self.cards:
            self.cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_checked(self, chosen: tuple[str, ...]) -> None:
        """Show the way again if it is not on the screen, then how good the end was."""
        for step in chosen[len(self._steps) :]:
            self._take(step)
        got = mark(self.item, chosen)
        words = self.tr("The best end") if got >= 1 else self.tr("There is a better end than this one")
        self._scenes.addSpacing(self.look.px(8))
        self._scenes.addWidget(TextBlock(self.look, words, "bodyStrong", "right" if got >= 1 else "wrong"))

    def key_hints(self) -> KeyHints:
        return [(("1", str(len(self.cards))), self.tr("choose what to do"))] if self.cards else []

    def _show_scene(self, scene: Scene) -> None:
        look, language = self.look, self.look.language
        self.cards = []
        words = TextBlock(look, scene.text.in_language(language).strip(), "heading" if scene.choices else "option")
        words.limit_width(look.number("readingColumn"))
        self._scenes.addWidget(words)
        self._scenes.addSpacing(look.px(10))
        choices = {f"{scene.id}={choice.id}": choice for choice in scene.choices}
        steps = [step for step in self.order if step in choices]
        cards = QVBoxLayout()
        cards.setSpacing(look.number("optionGapChecked"))
        self._scenes.addLayout(cards)
        for number, step in enumerate(steps, start=1):
            card = OptionCard(look, step, str(number), choices[step].text.in_language(language))
            card.clicked.connect(self._choose)
            self.cards.append(card)
            cards.addWidget(card)

    def _choose(self) -> None:
        card = self.sender()
        if isinstance(card, OptionCard):
            self._take(card.option_id)
            self.changed.emit()
            self.focus_first()

    def _take(self, step: str) -> None:
        scene = last_scene(self.item, self.chosen())
        choice = next(choice for choice in scene.choices if f"{scene.id}={choice.id}" == step)
        for card in self.cards:
            taken = card.option_id == step
            card.setChecked(taken)
            feedback = choice.feedback.in_language(self.look.language) if taken else ""
            card.show_verdict(Verdict.TAKEN if taken else Verdict.REST, "", feedback)
            if not taken:
                card.hide()
        self._steps.append(step)
        self._scenes.addSpacing(self.look.px(18))
        self._show_scene(last_scene(self.item, self.chosen()))
