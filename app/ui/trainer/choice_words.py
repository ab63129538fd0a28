"""Says what people chose in an item: the option's own words, or what stands for what they typed."""

from PySide6.QtCore import QObject

from app.domain.answer_choices import NO_ANSWER, OTHER, RIGHT, TOO_LARGE, TOO_SMALL
from app.domain.items import FALSE, TRUE, Item, ItemKind
from app.domain.texts import Language, Text

_LONGEST = 48


class ChoiceWords(QObject):
    """Speaks the language of the window, and quotes items in it."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language: Language = language

    def say(self, item: Item, choice: str) -> str:
        """Return the words of a choice, or of a distractor, by its name of `domain.answer_choices`."""
        if choice == NO_ANSWER:
            return self.tr("No answer")
        match item.kind:
            case ItemKind.MATCHING:
                return self._matched(item, choice)
            case ItemKind.SORTING:
                card, _, group = choice.partition("=")
                titles = {one.id: self._plain(one.title) for one in item.groups}
                return f"{self._option(item, card)} → {titles.get(group, group)}"
            case ItemKind.ORDERING:
                step, _, place = choice.partition("@")
                return self.tr("Place {place}: {step}").format(place=place, step=self._option(item, step))
            case ItemKind.SHORT_ANSWER | ItemKind.NUMERICAL:
                return self._typed(item, choice)
            case ItemKind.SCENARIO:
                scene, _, name = choice.partition("=")
                found = (one.text for one in item.scene(scene).choices if one.id == name)
                return next((self._plain(text) for text in found), name)
        if choice in (TRUE, FALSE) and item.statement is not None:
            return self.tr("True") if choice == TRUE else self.tr("False")
        return self._option(item, choice)

    def name(self, item: Item, choice: str) -> str:
        """Return what to call a choice inside a sentence: its number in the editor where it has one, else its words."""
        places = {option.id: place for place, option in enumerate(item.options, start=1)}
        numbered = item.kind in (ItemKind.SINGLE_CHOICE, ItemKind.MULTIPLE_ANSWERS)
        if numbered and choice in places:
            return self.tr("option {number}").format(number=places[choice])
        if item.kind is ItemKind.TRUE_FALSE_REASON and choice in places:
            return self.tr("reason {number}").format(number=places[choice])
        return self.quote(item, choice, _LONGEST)

    def quote(self, item: Item, choice: str, longest: int | None = None) -> str:
        """Return the words of a choice in quotation marks, cut where they are longer than that many characters."""
        words = self.say(item, choice)
        short = words if longest is None or len(words) <= longest else words[:longest].rstrip() + "…"
        return short if short.startswith(("“", "「")) else self.tr("“{words}”").format(words=short)

    def _matched(self, item: Item, choice: str) -> str:
        rights = {pair.id: pair.right for pair in item.pairs} | {option.id: option.text for option in item.options}
        left, is_pair, right = choice.partition("=")
        if not is_pair:
            return self._plain(rights[left]) if left in rights else left
        lefts = {pair.id: pair.left for pair in item.pairs}
        return f"{self._plain(lefts[left])} → {self._plain(rights[right])}"

    def _typed(self, item: Item, choice: str) -> str:
        plain = {
            RIGHT: self.tr("The right answer"),
            OTHER: self.tr("Something else"),
            TOO_SMALL: self.tr("Too small"),
            TOO_LARGE: self.tr("Too large"),
        }
        if choice in plain:
            return plain[choice]
        number = int(choice.rpartition("-")[2]) - 1
        near = item.typed.near[number].accepted if item.typed is not None else ()
        return self.tr("Nearly: “{words}”").format(words=", ".join(near))

    def _option(self, item: Item, name: str) -> str:
        return next((self._plain(option.text) for option in item.options if option.id == name), name)

    def _plain(self, text: Text) -> str:
        return " ".join(text.in_language(self._language).replace("**", "").split())
