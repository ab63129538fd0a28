"""Says in words what a draft has otherwise than a published version."""

from PySide6.QtCore import QObject

from app.domain.item_differences import Aspect, Differences, TextDifference
from app.domain.items import Item
from app.ui.trainer.place_words import PlaceWords, say_language

_LONGEST = 60
"""Characters of an old text that a list shows."""


class DifferenceWords(QObject):
    """Speaks the language of the window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places = PlaceWords(self)

    def lines(self, before: Item, after: Item, found: Differences) -> list[str]:
        """Return a line for each difference, first what the item asks, then its texts."""
        aspects = self._aspects()
        return [aspects[one] for one in found.aspects] + [self._text(before, after, one) for one in found.texts]

    def _text(self, before: Item, after: Item, one: TextDifference) -> str:
        here = after if one.after else before
        part = self._places.field(here, one.place)
        language = say_language(one.language)
        if not one.before:
            return self.tr("{part}, {language}: new").format(part=part, language=language)
        words = self.tr("{part}, {language}: was “{before}”")
        if not one.after:
            words = self.tr("{part}, {language}: gone; was “{before}”")
        return words.format(part=part, language=language, before=_short(one.before))

    def _aspects(self) -> dict[Aspect, str]:
        return {
            Aspect.KIND: self.tr("It is of another kind"),
            Aspect.COMMITMENTS: self.tr("It rests on other commitments"),
            Aspect.SITUATION: self.tr("Case or knowledge was changed"),
            Aspect.DIFFICULTY: self.tr("The difficulty is another one"),
            Aspect.PAGE: self.tr("The lesson page is another one"),
            Aspect.TOPIC: self.tr("The topic is another one"),
            Aspect.KEY: self.tr("What is right is something else"),
            Aspect.ORDER: self.tr("The parts are others, or in another order"),
            Aspect.WAYS: self.tr("The ways through the scenes, or their ends, are others"),
        }


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else line[:_LONGEST].rstrip() + "…"
