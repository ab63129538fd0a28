"""Says in words where in an item something stands: "Option 4", "Scene 2, choice 1: feedback"."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from app.domain.item_shaping import place_among
from app.domain.items import Item, ItemKind
from app.domain.texts import Language


def QT_TRANSLATE_NOOP(_context: str, sentence: str) -> str:
    """Return `sentence` unchanged; it marks the sentence for translation."""
    return sentence


_LANGUAGES = {"en": QT_TRANSLATE_NOOP("Languages", "English"), "ja": QT_TRANSLATE_NOOP("Languages", "Japanese")}
_ALONE = {
    "en": QT_TRANSLATE_NOOP("Languages", "English only"),
    "ja": QT_TRANSLATE_NOOP("Languages", "Japanese only"),
}


def say_language(language: Language) -> str:
    """Return the name of a language."""
    return QCoreApplication.translate("Languages", _LANGUAGES[language])


def say_alone(language: Language) -> str:
    """Return what marks a module in this language alone."""
    return QCoreApplication.translate("Languages", _ALONE[language])


def say_written(title: str, language: Language, languages: Sequence[Language]) -> str:
    """Return what a text in one of some languages is called: its title, and the language unless it is alone."""
    if len(languages) == 1:
        return title
    words = QCoreApplication.translate("Languages", "{title}, {language}")
    return words.format(title=title, language=say_language(language))


class PlaceWords(QObject):
    """Names the parts of an item as the editor numbers them."""

    def part(self, item: Item, place: tuple[str, ...]) -> str:
        """Return the name of the part that a place belongs to: its text and its feedback are both of one option."""
        first, *rest = place
        if first == "typed":
            return self._typed(rest)
        if first == "statement":
            return self._statement(rest)
        if first == "commitments" or not rest or not any(part.id == rest[0] for part in getattr(item, first, ())):
            return self._whole(first)
        number = place_among(item, place[:2]) + 1
        if first == "scenes":
            return self._in_scene(item, rest, number)
        return self.numbered(item.kind, first, number)

    def numbered(self, kind: ItemKind, field: str, number: int) -> str:
        """Return the name of the `number`-th part (from 1) of a field of an item."""
        if field == "pairs":
            return self.tr("Pair {number}").format(number=number)
        if field == "groups":
            return self.tr("Group {number}").format(number=number)
        if field == "scenes":
            return self.tr("Scene {number}").format(number=number)
        words = {
            ItemKind.ORDERING: self.tr("Step {number}"),
            ItemKind.SORTING: self.tr("Card {number}"),
            ItemKind.TRUE_FALSE_REASON: self.tr("Reason {number}"),
            ItemKind.MATCHING: self.tr("Extra text {number}"),
        }.get(kind, self.tr("Option {number}"))
        return words.format(number=number)

    def choice(self, scene: int, number: int) -> str:
        """Return the name of a choice in a scene, both counted from 1."""
        return self.tr("Scene {scene}, choice {number}").format(scene=scene, number=number)

    def field(self, item: Item, place: tuple[str, ...]) -> str:
        """Return the name of a text: the part, and whether it is its feedback."""
        part = self.part(item, place)
        if place[-1] == "feedback":
            return self.tr("{part}, feedback").format(part=part)
        if place[0] == "pairs" and place[-1] in ("left", "right"):
            side = self.tr("left") if place[-1] == "left" else self.tr("right")
            return self.tr("{part}, {side}").format(part=part, side=side)
        return part

    def _in_scene(self, item: Item, rest: list[str], number: int) -> str:
        choices = [choice.id for choice in item.scene(rest[0]).choices]
        if len(rest) > 1 and rest[1] in choices:
            return self.choice(number, choices.index(rest[1]) + 1)
        return self.tr("Scene {number}").format(number=number)

    def _statement(self, rest: list[str]) -> str:
        if not rest:
            return self.tr("The statement")
        return self.tr("Feedback for “true”") if rest[0] == "true" else self.tr("Feedback for “false”")

    def _typed(self, rest: list[str]) -> str:
        if rest[0] == "near":
            return self.tr("Nearly right answer {number}").format(number=int(rest[1]) + 1)
        return {
            "accepted": self.tr("Accepted answers"),
            "value": self.tr("The right number"),
            "tolerance": self.tr("The tolerance"),
            "unit": self.tr("The unit"),
            "right": self.tr("Feedback for a right answer"),
            "wrong": self.tr("Feedback for a wrong answer"),
        }[rest[0]]

    def _whole(self, first: str) -> str:
        return {
            "title": self.tr("The title"),
            "stem": self.tr("The stem"),
            "question": self.tr("The question"),
            "explanation": self.tr("The explanation"),
            "commitments": self.tr("The commitments"),
            "options": self.tr("The options"),
            "pairs": self.tr("The pairs"),
            "groups": self.tr("The groups"),
            "scenes": self.tr("The scenes"),
        }.get(first, first)
