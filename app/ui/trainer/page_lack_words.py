"""Says what a lesson page still lacks, short enough for the list of pages, and whole for whoever asks."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.domain.publishing import Blocker, BlockerId
from app.ui.trainer.place_words import say_language


class PageLackWords(QObject):
    """Speaks the language of the window; in a module `alone` in its language that is not named."""

    def first(self, lacking: Sequence[Blocker], *, alone: bool = False) -> str:
        """Return the first thing that is missing, and how many others there are; empty where nothing is."""
        if not lacking:
            return ""
        first, more = self._say(lacking[0], alone=alone), len(lacking) - 1
        return first if not more else self.tr("{first}, {count} more").format(first=first, count=more)

    def whole(self, lacking: Sequence[Blocker], *, alone: bool = False) -> str:
        """Return everything that is missing, a line for each."""
        return "\n".join(self._say(one, alone=alone) for one in lacking)

    def _say(self, blocker: Blocker, *, alone: bool) -> str:
        words = {
            BlockerId.PAGE_TITLE: self.tr("No title") if alone else self.tr("No title in {language}"),
            BlockerId.PAGE_TEXT: self.tr("No text") if alone else self.tr("No text in {language}"),
            BlockerId.PAGE_COMMITMENTS: self.tr("About no commitment"),
            BlockerId.PAGE_ITEM: self.tr("An item to try is not there"),
        }
        language = say_language(blocker.language) if blocker.language is not None else ""
        return words[blocker.id].format(language=language)
