"""Says in words what an item lacks before it can be published."""

from PySide6.QtCore import QObject

from app.domain.item_readiness import FEWEST, MOST, Lack, LackId
from app.domain.items import Item, ItemKind
from app.domain.texts import LANGUAGES, Language
from app.ui.trainer.place_words import PlaceWords, say_language


class LackWords(QObject):
    """Speaks the language of the window; what is missing in all languages of a module is said once, naming none."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places = PlaceWords(self)

    def joined(
        self, found: tuple[Lack, ...], spoken: tuple[Language, ...] = LANGUAGES
    ) -> list[tuple[Lack, tuple[Language, ...]]]:
        """Return lacks with the languages to be named: none for one that is in all that the module is `spoken` in."""
        languages: dict[tuple[LackId, tuple[str, ...]], list[Language]] = {}
        first: dict[tuple[LackId, tuple[str, ...]], Lack] = {}
        for lack in found:
            key = (lack.id, lack.place)
            first.setdefault(key, lack)
            languages.setdefault(key, []).extend([lack.language] if lack.language is not None else [])
        named = {key: () if len(some) == len(spoken) else tuple(some) for key, some in languages.items()}
        return [(lack, named[key]) for key, lack in first.items()]

    def say(self, item: Item, lack: Lack, languages: tuple[Language, ...]) -> str:
        """Return what is missing in the languages to be named, for instance "Option 4 has no feedback in Japanese"."""
        if lack.id in (LackId.TEXT, LackId.FEEDBACK, LackId.UNSAFE, LackId.TOO_LONG):
            return self._text(item, lack, languages)
        if lack.id in (LackId.TOO_FEW, LackId.TOO_MANY):
            return self._number(item, lack)
        part = self._places.part(item, lack.place)
        return self._sentence(item, lack).format(part=part)

    def in_field(self, lack: Lack, language: Language, *, alone: bool) -> str:
        """Return what stands in the empty field itself; the language unless it is `alone`."""
        words = self.tr("Feedback in {language} is missing")  # of one language alone it may be left out
        if lack.id is not LackId.FEEDBACK:
            words = self.tr("Text is missing") if alone else self.tr("Text in {language} is missing")
        return words.format(language=say_language(language))

    def _text(self, item: Item, lack: Lack, languages: tuple[Language, ...]) -> str:
        part = self._places.part(item, lack.place)
        everywhere = not languages
        language = "" if everywhere else say_language(languages[0])
        if lack.id is LackId.FEEDBACK and lack.place[-1] == "feedback":
            words = self.tr("{part} has no feedback") if everywhere else self.tr("{part} has no feedback in {language}")
        elif lack.id in (LackId.TEXT, LackId.FEEDBACK):
            part = self._places.field(item, lack.place)
            words = self.tr("{part} is empty") if everywhere else self.tr("{part} is empty in {language}")
        elif lack.id is LackId.UNSAFE:
            words = self.tr("{part} has hidden control characters")
        else:
            words = self.tr("{part} is longer than 20,000 characters")
        return words.format(part=part, language=language)

    def _number(self, item: Item, lack: Lack) -> str:
        few = lack.id is LackId.TOO_FEW
        count = (FEWEST if few else MOST).get(item.kind, 2)
        names = {
            ItemKind.MATCHING: self.tr("pairs"),
            ItemKind.ORDERING: self.tr("steps"),
            ItemKind.SORTING: self.tr("cards"),
            ItemKind.SCENARIO: self.tr("scenes"),
            ItemKind.TRUE_FALSE_REASON: self.tr("reasons"),
        }
        name = names.get(item.kind, self.tr("options"))
        if few and item.kind is ItemKind.TRUE_FALSE_REASON:
            return self.tr("One reason alone is no choice: add another, or take it away")
        words = (
            self.tr("At least {count} {parts} are needed") if few else self.tr("At most {count} {parts} can be there")
        )
        return words.format(count=count, parts=name)

    def _sentence(self, item: Item, lack: Lack) -> str:
        if lack.id is LackId.NO_KEY and lack.place == ("statement",):
            return self.tr("Nobody has said whether the statement is true")
        if lack.id is LackId.NO_KEY and item.kind is ItemKind.TRUE_FALSE_REASON:
            return self.tr("No reason is marked as right")
        return {
            LackId.COMMITMENTS: self.tr("It rests on no commitment"),
            LackId.COMMITMENT_UNKNOWN: self.tr("It rests on a commitment that the policy has not any more"),
            LackId.NO_KEY: self.tr("No option is marked as right"),
            LackId.SEVERAL_KEYS: self.tr("More than one is marked as right"),
            LackId.ANSWERS: self.tr("There is no accepted answer"),
            LackId.NUMBER: self.tr("The right number is missing"),
            LackId.GROUP: self.tr("{part} belongs to no group"),
            LackId.GROUPS: self.tr("Two to four groups are needed"),
            LackId.SCENE_WAY: self.tr("{part} leads nowhere"),
            LackId.SCENE_MARK: self.tr("{part} has neither choices nor an end"),
            LackId.SCENE_CIRCLE: self.tr("Some way leads back to where one was"),
            LackId.NO_FULL_MARK: self.tr("No end is worth 100 %"),
        }[lack.id]
