"""Says what stands in the way of publishing a module, and what leads there."""

from PySide6.QtCore import QObject

from app.domain.publishing import Blocker, BlockerId
from app.domain.texts import Language
from app.ui.trainer.change_words import ChangeWords
from app.ui.trainer.place_words import say_language
from app.ui.trainer.spots import Spot

_LONGEST = 70
_OF_PAGES = (BlockerId.PAGE_TITLE, BlockerId.PAGE_TEXT, BlockerId.PAGE_COMMITMENTS, BlockerId.PAGE_ITEM)


class BlockerWords(QObject):
    """Speaks the language of the window."""

    def __init__(self, changes: ChangeWords, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changes, self._language = changes, language

    def say(self, blocker: Blocker, *, alone: bool = False) -> str:
        """Return what is in the way, for instance "No item tests §3.4 Danger"; the language unless it is `alone`."""
        sentences = {
            BlockerId.NO_TITLE: self.tr("The module has no title in {language}"),
            BlockerId.NO_SUMMARY: self.tr("The module has no summary in {language}"),
            BlockerId.NO_COMMITMENTS: self.tr("The module is about no commitment"),
            BlockerId.COMMITMENT_UNKNOWN: self.tr("The policy has no commitment {commitment} any more"),
            BlockerId.UNTESTED: self.tr("No finished item tests {commitment}"),
            BlockerId.ITEM_UNFINISHED: self.tr("Item “{name}” is taught, and unfinished now"),
            BlockerId.TOO_FEW_ITEMS: self.tr("The quiz draws {needed} items, and {there} are finished"),
            BlockerId.PAGE_TITLE: self.tr("Page “{name}” has no title in {language}"),
            BlockerId.PAGE_TEXT: self.tr("Page “{name}” has no text in {language}"),
            BlockerId.PAGE_COMMITMENTS: self.tr("Page “{name}” is about no commitment of the policy"),
            BlockerId.PAGE_ITEM: self.tr("Page “{name}” has an item to try that is not finished or not there"),
            BlockerId.MUST_PASS: self.tr("“{name}” must be passed, and no item is about it"),
            BlockerId.NOTHING_CHANGED: self.tr("Nothing changed since the version that is taught"),
            BlockerId.SOURCE_LANGUAGE: self.tr("The items of “{name}” are not in {language}"),
            BlockerId.VERSION_TAKEN: self.tr("Version {subject} was published before"),
        }
        if alone:
            sentences |= {
                BlockerId.NO_TITLE: self.tr("The module has no title"),
                BlockerId.NO_SUMMARY: self.tr("The module has no summary"),
                BlockerId.PAGE_TITLE: self.tr("Page “{name}” has no title"),
                BlockerId.PAGE_TEXT: self.tr("Page “{name}” has no text"),
            }
        return sentences[blocker.id].format(
            language=say_language(blocker.language) if blocker.language is not None else "",
            commitment=self._changes.commitment(blocker.subject),
            name=self._name(blocker),
            subject=blocker.subject,
            needed=blocker.needed,
            there=blocker.there,
        )

    def action(self, blocker: Blocker) -> str:
        """Return what the link beside it does; empty where nothing leads anywhere."""
        if blocker.id is BlockerId.NOTHING_CHANGED:
            return ""
        if blocker.id is BlockerId.UNTESTED:
            return self.tr("Write the item")
        if blocker.id is BlockerId.ITEM_UNFINISHED:
            return self.tr("Open the item")
        return self.tr("Go there")

    def _name(self, blocker: Blocker) -> str:
        title = blocker.title
        words = ""
        if title is not None:
            words = title.in_language(self._language)
        elif blocker.id is BlockerId.MUST_PASS:
            words = self._changes.commitment(blocker.subject)
        unnamed = self.tr("Untitled page") if blocker.id in _OF_PAGES else blocker.subject
        words = " ".join(words.split()) or unnamed
        return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"


def spot_of(blocker: Blocker) -> Spot:
    """Return where in the editor of the module something is mended; the place begins with the tab."""
    places: dict[BlockerId, tuple[str, ...]] = {
        BlockerId.NO_TITLE: ("about", "title"),
        BlockerId.NO_SUMMARY: ("about", "summary"),
        BlockerId.NO_COMMITMENTS: ("about", "commitments"),
        BlockerId.COMMITMENT_UNKNOWN: ("about", "commitments"),
        BlockerId.TOO_FEW_ITEMS: ("quiz", "quiz", "draw"),
        BlockerId.MUST_PASS: ("quiz", "quiz", "must-pass"),
        BlockerId.PAGE_TITLE: ("lesson", "pages", blocker.subject, "title"),
        BlockerId.PAGE_TEXT: ("lesson", "pages", blocker.subject, "body"),
        BlockerId.PAGE_COMMITMENTS: ("lesson", "pages", blocker.subject, "commitments"),
        BlockerId.PAGE_ITEM: ("lesson", "pages", blocker.subject, "try"),
        BlockerId.VERSION_TAKEN: ("publish", "version"),
        BlockerId.SOURCE_LANGUAGE: ("about", "items-from", blocker.subject),
    }
    return Spot(places.get(blocker.id, ("about",)), blocker.language)
